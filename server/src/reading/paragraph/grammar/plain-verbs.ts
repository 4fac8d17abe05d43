// Verbs that lack the ending that the words before them ask for: “were call to”, “has sign a”, “accused of steal”, “refused to answering”.
import { formOf } from '../../../language/tags.ts';
import { WordMemo } from '../../../performance/word-interner.ts';
import { IRREGULAR_VERBS } from '../../data/irregular-verbs.ts';
import type { Reading, Word } from '../reading.ts';
import { besides, can, type Finder, inRow, inSmall, isFiniteVerb, type Misfit, misfitsBy, sentenceOf } from './misfit.ts';
import { baseOf, participleOf } from './regular-forms.ts';

/** Verbs that the news has in the passive or the perfect, and that need an article where they are nouns. */
const STOCK =
  /^(?:call|arrest|rescue|release|charge|name|delay|order|sign|promise|plan|appeal|search|cancel|launch|approve|discuss|injure|blame|jail|fine|evict|detain|summon|shoot|stab|rob|raid|sack|suspend|dismiss|replace|remove|postpone|review|report|publish|sentence|acquit|award|honour|elect|reject|accept|invite|warn|praise|criticise|target|treat|transfer|seize|damage|destroy|repair|restore|demolish|block|evacuate|locate|identify|trace|question|interview|schedule|expect|hire|recruit|employ|offer|grant|sell|build|announce|introduce|convict|raise|spend|win|ask|drop|beat|score|extend|end|start)$/;
/** Those that are something without an article too: “is damage to the roof”. They are looked at only behind “were”, “been” and “be”. */
const MASS =
  /^(?:damage|repair|treat|offer|award|appeal|report|transfer|beat|open|win|end|start|drop|order|search|question|sentence|fine|blame|praise|promise|delay|review|grant|target)$/;
const HELPS = /^(?:help|support|visit|damage|reach|claim|cause|join|receive)$/;

const PREPOSITION = /^(?:to|at|from|on|in|with|for|as|since|until|after|because|by|over|during|near|under|when|before|following|into)$/;
const OBJECT = /^(?:the|an?|his|her|its|their|our|this|these|those|him|them|two|three|four|five|six|seven|eight|nine|ten|\d.*)$/;
const AMOUNT = /^ [£$€]?\d/;
const ADVERB = /^(?:already|also|now|just|never|not|since|recently|finally|once|still|only)$/;

const form = (before: Word, verb: Word, ...instead: readonly string[]): Misfit => ({
  kind: 'form',
  start: verb.start,
  end: verb.end,
  message: `“${before.text} ${verb.text}”: should be “${instead[0]!}”`,
  instead,
});

/** “Plan” → “planning”, “steal” → “stealing”, “provide” → “providing”. */
const ingOf = (verb: string): string | undefined =>
  [`${verb.replace(/([^eo])e$/, '$1')}ing`, `${verb}${verb.at(-1)!}ing`].find((one) => can(one, 'VBG') && formOf(one).often > 1);

/** A bare verb that is nothing else, or hardly ever. */
const isPlain = (verb: string): boolean =>
  formOf(verb).often > 2 && can(verb, 'VB') && !can(verb, 'NN', 'NNS', 'VBN', 'VBD', 'VBG', 'JJ', 'RB', 'IN', 'DT', 'MD', 'CC', 'UH');

/** Does an object stand behind a verb, and no time: “the next day”? */
function hasObject({ text }: Reading, words: readonly Word[], verb: number): boolean {
  const [one, next] = [words[verb]!, words[verb + 1]];
  if (AMOUNT.test(text.slice(one.end, one.end + 3))) return true;
  if (!next || !OBJECT.test(next.lower) || text.slice(one.end, next.start) !== ' ') return false;
  const [first, second] = [words[verb + 2]?.lower ?? '', words[verb + 3]?.lower ?? ''];
  return !(WHEN.test(first) || /^(?:next|following|same|previous|last|other)$/.test(first) || WHEN.test(second));
}
const WHEN = /^(?:days?|weeks?|months?|years?|morning|evening|night|weekend|times?|hours?|minutes?|season|summer|winter)$/;

/** “Were call to a blaze”, “is plan to open”, “has been delay until”. */
function afterBe(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [be, verb, next] = [words[at]!, words[at + 1]!, words[at + 2]];
  if (!inSmall(verb) || !besides(reading, be, verb) || !STOCK.test(verb.lower) || can(verb, 'VBD', 'VBN') !== (verb.lower === 'raise'))
    return undefined;
  const single = /^(?:is|was)$/.test(be.lower);
  const amount = AMOUNT.test(reading.text.slice(verb.end, verb.end + 3));
  if (single && MASS.test(verb.lower) && !amount) return undefined;
  const goesOn =
    amount || (next !== undefined && besides(reading, verb, next) && (PREPOSITION.test(next.lower) || OBJECT.test(next.lower)));
  if (!goesOn || next?.lower === 'of') return undefined;
  // “There was order in the house”, “it is plan for”, “all they do is call for”.
  const earlier = words.slice(Math.max(0, at - 6), at).map(({ lower }) => lower);
  const opener = words[at - 1];
  if (!opener || !besides(reading, opener, be) || earlier.some((word) => NO_SUBJECT.test(word))) return undefined;
  const done = participleOf(verb.lower) ?? PARTICIPLES.get(verb.lower);
  const doing = ingOf(verb.lower);
  const now = /^(?:is|are)$/.test(be.lower) && /^(?:to|for)$/.test(next?.lower ?? '');
  const forms = (now ? [doing, done] : [done, doing]).filter((one) => one !== undefined);
  return forms.length > 0 ? form(be, verb, ...(/^be/.test(be.lower) ? forms.slice(0, 1) : forms)) : undefined;
}
const NO_SUBJECT = /^(?:there|it|what|this|here|all|do|does|did|thing|things|only|whatever|neither|nor|answer|word|option|step|job|idea)$/;

/** “Has sign a contract”, “had already spend half”, “has help hundreds of families”, “has promise to build”. */
function afterHave(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const have = words[at]!;
  let place = at + 1;
  if (ADVERB.test(words[place]!.lower)) place++;
  const [verb, next, before] = [words[place], words[place + 1], words[at - 1]];
  if (!verb || !next || !before || !inSmall(verb) || !inRow(reading, ...words.slice(at - 1, place + 1))) return undefined;
  const helps = HELPS.test(verb.lower);
  if (!(helps || STOCK.test(verb.lower) || (place > at + 1 && isPlain(verb.lower))) || can(verb, 'VBD')) return undefined;
  if (can(verb, 'VBN') && verb.lower !== 'raise') return undefined;
  if (/^(?:to|will|would|may|might|could|should|must|not|i|we|you|they|he|she|it|who|that|which)$/.test(before.lower)) return undefined;
  const many = /^(?:hundreds|thousands|millions|dozens|half|more|all|many)$/.test(next.lower);
  const goesOn =
    hasObject(reading, words, place) || many || (next.lower === 'to' && /^(?:plan|promise|offer|appeal|expect)$/.test(verb.lower));
  if (!goesOn || !besidesOrAmount(reading, verb, next)) return undefined;
  // “The plan they have”, “what money they have”: a clause ends there; a noun before a body makes none.
  const { tokens, at: own } = sentenceOf(reading, have);
  if (tokens.slice(0, own).some((token) => isFiniteVerb(token) || /^(?:WDT|WP|PRP)$/.test(token.tag))) return undefined;
  const done = participleOf(verb.lower) ?? PARTICIPLES.get(verb.lower);
  return done ? form(words[place - 1]!, verb, done) : undefined;
}
const besidesOrAmount = (reading: Reading, verb: Word, next: Word): boolean =>
  besides(reading, verb, next) || AMOUNT.test(reading.text.slice(verb.end, next.end));

/** Irregular participles by their verb, and verbs by their past. */
const PARTICIPLES = new Map(IRREGULAR_VERBS.map(({ base, participles }) => [base, participles[0]!]));
const BASES = new Map(
  IRREGULAR_VERBS.filter(({ base, past }) => base !== past).flatMap(({ base, past, participles }) =>
    [past, ...participles].map((one): [string, string] => [one, base]),
  ),
);

const BLAMED = /^(?:accused|guilty|convicted|suspected|capable|incapable|instead|responsible|fined|jailed|famous|praised|criticised)$/;
/** “Of say ten”, “for have-a-go heroes”: no verb of the clause. */
const NO_ACT =
  /^(?:say|let|be|am|are|do|have|see|versus|live|read|set|put|cut|hit|become|come|run|than|lest|like|per|via|plus|minus|well)$/;

/** “Accused of kill his partner”, “by provide food”, “without speak to reporters”. */
function afterPreposition(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [lead, preposition, verb, next] = [words[at - 1], words[at]!, words[at + 1]!, words[at + 2]];
  if (!lead || !inSmall(verb) || !inRow(reading, lead, preposition, verb) || NO_ACT.test(verb.lower)) return undefined;
  const plain = isPlain(verb.lower);
  const blamed = BLAMED.test(lead.lower) && /^(?:of|for)$/.test(preposition.lower);
  if (!plain && !(blamed && can(verb, 'VB') && !can(verb, 'VBN', 'VBG', 'JJ', 'RB', 'IN', 'NNS'))) return undefined;
  const goesOn =
    hasObject(reading, words, at + 1) ||
    (blamed && besides(reading, verb, next) && /^(?:more|nearly|about|money|drugs)$/.test(next!.lower)) ||
    (plain &&
      besides(reading, verb, next) &&
      (blamed || preposition.lower === 'without' || preposition.lower === 'by'
        ? can(next!, 'NN', 'NNS', 'TO', 'JJ')
        : next!.lower === 'to'));
  const doing = goesOn ? ingOf(verb.lower) : undefined;
  return doing ? form(preposition, verb, doing) : undefined;
}

/** “Close to sign a goalkeeper”, “looking forward to open the store”: there “to” is a preposition. */
function toAsPreposition(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [lead, to, verb] = [words[at - 1]!, words[at]!, words[at + 1]!];
  if (!/^(?:forward|close|dedicated|devoted|accustomed|opposed|resorted)$/.test(lead.lower) || !inRow(reading, lead, to, verb))
    return undefined;
  if (lead.lower === 'forward' && !/^look(?:s|ed|ing)?$/.test(words[at - 2]?.lower ?? '')) return undefined;
  if (
    !inSmall(verb) ||
    !can(verb, 'VB') ||
    (lead.lower !== 'forward' && can(verb, 'VBG', 'VBN', 'IN', 'RB')) ||
    !hasObject(reading, words, at + 1)
  )
    return undefined;
  const doing = ingOf(verb.lower);
  return doing ? form(to, verb, doing) : undefined;
}

/** Words that go with another small word and “-ing”. */
const GOES_WITH: Readonly<Record<string, string>> = {
  capable: 'of',
  incapable: 'of',
  succeeded: 'in',
  succeeds: 'in',
  insisted: 'on',
  insists: 'on',
  confessed: 'to',
  banned: 'from',
  barred: 'from',
};

/** “Capable to defend the border”, “succeeded to win the vote”. */
function ratherThanTo(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [lead, to, verb, next] = [words[at - 1]!, words[at]!, words[at + 1]!, words[at + 2]];
  const preposition = Object.hasOwn(GOES_WITH, lead.lower) ? GOES_WITH[lead.lower] : undefined;
  if (!preposition || !next || !inRow(reading, lead, to, verb, next) || !can(verb, 'VB') || can(verb, 'IN', 'JJ', 'NNS', 'DT'))
    return undefined;
  if (can(verb, 'NN') && !hasObject(reading, words, at + 1)) return undefined;
  const doing = ingOf(verb.lower);
  if (!doing) return undefined;
  const right = `${preposition} ${doing}`;
  return {
    kind: 'form',
    start: to.start,
    end: verb.end,
    message: `“${lead.text} to ${verb.text}”: should be “${right}”`,
    instead: [right],
  };
}

/** Words behind which “to” opens an infinitive. */
const INFINITIVE =
  /^(?:wants?|wanted|refuse[sd]?|threaten(?:s|ed)?|decide[sd]?|hope[sd]?|hoping|manage[sd]?|tried|tries|trying|able|unable|forced|likely|unlikely|expected|failed|fails|vowed|vows|pledged|promised|offered|ordered|asked|told|urged|plans|planned|planning|intends?|intended|allowed|attempted|attempts|wish(?:es|ed)?|helped|had|needs?|needed|supposed|invited|persuaded)$/;
/** Behind these a noun never follows “to”. */
const ONLY_INFINITIVE =
  /^(?:wants|wanted|want|refuse[sd]?|threatened|decide[sd]?|managed?|manages|tried|tries|trying|able|unable|forced|failed|failing|vowed|vows|intends?|intended|attempted|urged|supposed)$/;
/** Those that a noun may follow after all: “the wages offered to nursing staff”, “agreed to reduced fees”. */
const TAKES_NOUN = /^(?:offered|allowed|ordered|promised|told|helped|pledged|needs?|had|plans|planned)$/;

/** “Refused to answering questions”, “decided to sold the house”, “asked him to stopped the car”. */
function afterTo(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [before, to, verb, next] = [words[at - 1], words[at]!, words[at + 1]!, words[at + 2]];
  if (!before || !next || !inSmall(verb) || !inRow(reading, before, to, verb)) return undefined;
  const one = toAsPreposition(reading, words, at) ?? ratherThanTo(reading, words, at);
  if (one) return one;
  const asked = /^(?:him|her|them|us|me|people)$/.test(before.lower) && INFINITIVE.test(words[at - 2]?.lower ?? '');
  if ((!asked && !INFINITIVE.test(before.lower)) || formOf(verb.lower).often === 0) return undefined;
  if (ING.test(verb.lower)) return ingBehindTo(reading, words, at, asked);
  if (can(verb, 'VB', 'NN', 'IN', 'RB', 'NNS') || !can(verb, 'VBD', 'VBN')) return undefined;
  const base = BASES.get(verb.lower) ?? (/ed$/.test(verb.lower) ? baseOf(verb.lower) : undefined);
  const goesOn = next.lower === 'other' || (hasObject(reading, words, at + 1) && !/^\d/.test(next.lower));
  return base && goesOn ? form(to, verb, base) : undefined;
}
/** “Answering”, but not “bring”. */
const ING = /^(?!(?:bring|cling|fling|spring|sting|string|swing|sling|wring)$).{2,}ing$/;

/** “Refused to answering questions”. */
function ingBehindTo(reading: Reading, words: readonly Word[], at: number, asked: boolean): Misfit | undefined {
  const [before, to, verb] = [words[at - 1]!, words[at]!, words[at + 1]!];
  const mayBeNoun = can(verb, 'NN') || TAKES_NOUN.test(before.lower);
  const sure = asked || ONLY_INFINITIVE.test(before.lower) || !mayBeNoun;
  if (!can(verb, 'VBG') || !(sure || hasObject(reading, words, at + 1))) return undefined;
  const base = baseOfIng(verb.lower);
  return base ? form(to, verb, base) : undefined;
}
const baseOfIng = (verb: string): string | undefined =>
  [verb.slice(0, -3), `${verb.slice(0, -3)}e`, verb.replace(/(.)\1ing$/, '$1')].find((one) => can(one, 'VB') && formOf(one).often > 3);

const WITH_OBJECT: Readonly<Record<string, string>> = { seen: 'saw', done: 'did' };

/** “The pilot seen the lights”, “the ship sunk within minutes”: a sentence with no other verb. */
function withoutHave(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const verb = words[at]!;
  const { tokens, at: own } = sentenceOf(reading, verb);
  if (own < 2 || own > 4 || tokens[0]!.tag !== 'DT' || !/^NNS?$/.test(tokens[own - 1]!.tag)) return undefined;
  if (!tokens.slice(1, own).every(({ tag }) => /^(?:JJ|NNS?)$/.test(tag))) return undefined;
  const takesObject = Object.hasOwn(WITH_OBJECT, verb.lower);
  if (takesObject && !/^(?:the|an?|nothing|it|him|her|them|his|two|three)$/.test(words[at + 1]!.lower)) return undefined;
  const comma = tokens.findIndex(({ text }, i) => i > own && /^[,;]$/.test(text));
  const clause = tokens.slice(own + 1, comma < 0 ? undefined : comma);
  if (clause.length < 2 || clause.some((token) => isFiniteVerb(token) || token.tag === 'VBN')) return undefined;
  if (comma >= 0 && !/^(?:he|she|the|a|an|his|her|\p{Lu}.*)$/u.test(tokens[comma + 1]?.text ?? '')) return undefined;
  const past = WITH_OBJECT[verb.lower] ?? verb.lower.replace('u', 'a');
  return form(words[at - 1]!, verb, past, `had ${verb.lower}`);
}

const finderOf = new WordMemo<Finder | undefined>(undefined, ({ lower }) => {
  if (/^(?:is|are|was|were|be|been)$/.test(lower)) return afterBe;
  if (/^(?:has|have|had)$/.test(lower)) return afterHave;
  if (/^(?:of|by|for|without|from|before|after)$/.test(lower)) return afterPreposition;
  if (/^(?:seen|done|sunk|begun|shrunk|sung|swum|rung|sprung)$/.test(lower)) return withoutHave;
  if (/^(?:admit|admits|admitted|deny|denies|denied)$/.test(lower)) return admitted;
  return lower === 'to' ? afterTo : undefined;
});

/** “Admitted steal the car”. */
function admitted(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [lead, verb] = [words[at]!, words[at + 1]!];
  if (!inSmall(verb) || !besides(reading, lead, verb) || !isPlain(verb.lower) || NO_ACT.test(verb.lower)) return undefined;
  const doing = hasObject(reading, words, at + 1) ? ingOf(verb.lower) : undefined;
  return doing ? form(lead, verb, doing) : undefined;
}

/** The verbs of a paragraph that lack an ending; each is asked as a question. */
export const plainVerbs = (reading: Reading): Misfit[] => misfitsBy((word) => finderOf.of(word), reading, { before: 1, behind: 1 });
