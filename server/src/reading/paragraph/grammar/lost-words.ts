// Small words lost before a noun or a verb: “one of most serious”, “the rest the money”, “because bad weather”, “the bridge been closed”.
import { TAG } from '../../../language/lexicon.ts';
import { formOf } from '../../../language/tags.ts';
import type { Reading, Word } from '../reading.ts';
import type { TaggedToken } from '../tags.ts';
import { besides, can, type Finder, type Misfit, missing, sentenceOf } from './misfit.ts';

const DETERMINER = /^(?:the|an?|his|her|its|their|our|this|these|those)$/;
const NUMBER = /^(?:\d|two$|three$|four$|five$|six$|seven$|eight$|nine$|ten$)/;

/** “One of most serious”, “most of shops”: what is picked from is known. */
function someOf(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [amount, of, noun, after] = [words[at - 1]!, words[at]!, words[at + 1]!, words[at + 2]];
  if (!/^(?:one|some|most|many|each|none|several)$/.test(amount.lower) || !besides(reading, amount, of) || !besides(reading, of, noun))
    return undefined;
  if (noun.text !== noun.lower) return undefined;
  if (noun.lower === 'most')
    return after && can(after.lower, 'JJ') && besides(reading, noun, after) ? missing(reading, of, noun, 'the') : undefined;
  // “One of dozens”, “some of life’s”, “one of ours”.
  if (!/[^s'’]s$/.test(noun.lower) || /['’]/.test(reading.text.slice(noun.end, noun.end + 1)) || COUNTS.test(noun.lower)) return undefined;
  const { tokens, at: place } = sentenceOf(reading, noun);
  return tokens[place]?.tag === 'NNS' ? missing(reading, of, noun, 'the', 'these') : undefined;
}
const COUNTS = /^(?:dozens|hundreds|thousands|millions|billions|scores|tens|lots|ours|theirs|hers|yours|its|his|ones|humans)$/;

/** “It is one most serious floods”. */
function oneMost(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [one, most, adjective, noun] = [words[at - 1]!, words[at]!, words[at + 1]!, words[at + 2]];
  if (one.lower !== 'one' || !noun || !besides(reading, one, most) || !besides(reading, adjective, noun)) return undefined;
  return can(adjective.lower, 'JJ') && /[^s]s$/.test(noun.lower) && can(noun.lower, 'NNS')
    ? missing(reading, one, most, 'of the')
    : undefined;
}

/** “Because bad weather.”: no verb behind it makes a clause. */
function becauseOf(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [because, next, after] = [words[at]!, words[at + 1]!, words[at + 2]];
  if (!after || !besides(reading, because, next) || !besides(reading, next, after)) return undefined;
  const { tokens, at: place } = sentenceOf(reading, because);
  const phrase = tokens.slice(place + 1);
  const end = phrase.findIndex(({ text }) => /^[.,;]$/.test(text));
  const clause = end < 0 ? [] : phrase.slice(0, end);
  if (clause.length < 2 || clause.length > 8 || !/^(?:DT|JJ|NNS?|PRP\$)$/.test(clause[0]!.tag)) return undefined;
  const isPhrase = clause.every(
    ({ tag, form, text }, i) => /^(?:DT|JJ|NNS?|PRP\$|POS|CC|IN|NNP)$/.test(tag) && !isVerb(form.tags, text, clause[i - 1]?.tag),
  );
  return isPhrase && /^NNS?$/.test(clause.at(-1)!.tag) ? missing(reading, because, next, 'of') : undefined;
}
/** “Because prices fall”: behind a plural a bare verb may stand. */
const isVerb = (tags: readonly number[], text: string, before = ''): boolean =>
  /['’]/.test(text) ||
  tags.some((tag) => tag === TAG.VBZ || tag === TAG.VBD || tag === TAG.MD || (tag === TAG.VBP && /^(?:NNP?S|PRP)$/.test(before)));

/** “The bridge been closed”: it needs its “has”. */
function hasBeen(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [noun, been, next] = [words[at - 1]!, words[at]!, words[at + 1]!];
  if (!besides(reading, noun, been) || !besides(reading, been, next)) return undefined;
  const { tokens, at: place } = sentenceOf(reading, been);
  if (place < 1 || !/^(?:NNS?|NNP|PRP|WP|WDT)$/.test(tokens[place - 1]!.tag) || /^(?:it|you|i)$/i.test(noun.text)) return undefined;
  if (!/^(?:VBN|VBG|JJ|IN|DT)$/.test(tokens[place + 1]?.tag ?? '')) return undefined;
  const before = tokens.slice(Math.max(0, place - 14), place);
  if (
    before.some(({ text }) => /^(?:ha[sd]|have|having|of|['’](?:s|ve|d)|has?n|.*['’](?:ve|d|s)|haven|hadn|hasn|as|what|’|')$/i.test(text))
  )
    return undefined;
  return missing(reading, noun, been, 'has', 'had');
}

/** Bodies that a spokesman speaks for. */
const BODY =
  /^(?:council|company|club|firm|trust|school|union|ministry|hospital|charity|airport|university|developer|department|airline|bank)$/;

/** “A spokesman for council said.” */
function forBody(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [speaker, preposition, body, after] = [words[at - 1]!, words[at]!, words[at + 1]!, words[at + 2]];
  if (!/^(?:spokes(?:man|woman|person)|lawyer|solicitor|barrister)$/.test(speaker.lower) || !BODY.test(body.text)) return undefined;
  if (!besides(reading, speaker, preposition) || !besides(reading, preposition, body)) return undefined;
  return /^(?:said|says|told|confirmed|declined|added|was|is|did)$/.test(after?.lower ?? '')
    ? missing(reading, preposition, body, 'the')
    : undefined;
}

const PLACE = /^(?:scene|stadium|airport|village|hotel|museum|venue|harbour|town hall|border|crowd|queue)$/;

/** “Called to scene at about 3am.” */
function atPlace(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [before, preposition, place, after] = [words[at - 2], words[at - 1]!, words[at]!, words[at + 1]!];
  if (!/^(?:to|at|from|near|outside|inside|across)$/.test(preposition.text) || !before || !besides(reading, before, preposition))
    return undefined;
  if (!besides(reading, preposition, place)) return undefined;
  // “From village to village”, “at village halls”, “to village life”.
  if (
    words
      .slice(Math.max(0, at - 4), at + 4)
      .some((word, _, near) => near.filter(({ lower }) => lower === place.lower).length > 1 && word === place)
  )
    return undefined;
  const gap = reading.text.slice(place.end, after.start);
  if (/^[.,;]/.test(gap)) return missing(reading, preposition, place, 'the');
  return gap === ' ' &&
    /^(?:at|on|in|of|by|after|before|when|where|was|were|and|shortly|just|with|for)$/.test(after.lower) &&
    after.lower !== 'and'
    ? missing(reading, preposition, place, 'the')
    : undefined;
}

const PART =
  /^(?:front|favour|charge|spite|breach|pursuit|possession|honour|rest|majority|outskirts|expense|mercy|request|behest|edge|heart|foot|daughter|son|widow)$/;
const STANDS_IN = /^(?:front|favour|charge|spite|breach|pursuit|possession|honour)$/;
const STANDS_AT = /^(?:expense|mercy|request|behest|edge|heart|foot)$/;

/** “In front the crowd”, “the rest the money”, “at the edge the town”, “the daughter a miner”. */
function partOf(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [earlier, before, part, the, noun] = [words[at - 2], words[at - 1]!, words[at]!, words[at + 1]!, words[at + 2]];
  if (!noun || !besides(reading, before, part) || !besides(reading, part, the) || !besides(reading, the, noun)) return undefined;
  const { lower } = part;
  if (/^(?:daughter|son|widow)$/.test(lower))
    return before.lower === 'the' && /^an?$/.test(the.lower) && /^(?:is|was|be|are|were)$/.test(earlier?.lower ?? '')
      ? missing(reading, part, the, 'of')
      : undefined;
  if (!DETERMINER.test(the.lower)) return undefined;
  if (STANDS_IN.test(lower)) return before.lower === 'in' && !hasVerbNear(reading, the) ? missing(reading, part, the, 'of') : undefined;
  if (before.lower !== 'the') return undefined;
  if (STANDS_AT.test(lower))
    return /^(?:at|on|in)$/.test(earlier?.lower ?? '') && !hasVerbNear(reading, the) ? missing(reading, part, the, 'of') : undefined;
  return /^(?:the|his|her|their|its|this)$/.test(the.lower) && !isClause(reading, the) ? missing(reading, part, the, 'of') : undefined;
}

/** “In front the crowd waited”: is there a verb behind the noun, before the sentence goes on otherwise? */
function hasVerbNear(reading: Reading, the: Word): boolean {
  const { tokens, at } = sentenceOf(reading, the);
  for (let i = at + 1; i < tokens.length && i < at + 6; i++) {
    if (tokens[i]!.sign || /^(?:IN|TO|CC|WDT|WP)$/.test(tokens[i]!.tag)) return false;
    if (/^(?:VB[DZPN]?|MD)$/.test(tokens[i]!.tag)) return true;
  }
  return false;
}

/** “The rest the council paid.”: the noun behind has a verb for itself, and no other comes. */
function isClause(reading: Reading, the: Word): boolean {
  const { tokens, at } = sentenceOf(reading, the);
  const isVerbal = ({ tag }: TaggedToken) => /^(?:VB[DZP]|MD|PRP)$/.test(tag);
  if (tokens.slice(0, at).some(isVerbal)) return hasVerbNear(reading, the);
  const verbs = tokens.slice(at + 1, at + 9).filter(isVerbal);
  const last = tokens.findIndex((token, i) => i > at && isVerbal(token));
  return verbs.length !== 1 || tokens[last + 1] === undefined || tokens[last + 1]!.sign === true;
}

/** “Would have close two hospitals”: a verb that is no participle, with an object. */
function haveTo(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [before, have, verb, object] = [words[at - 1]!, words[at]!, words[at + 1]!, words[at + 2]];
  if (!object || !besides(reading, before, have) || !besides(reading, have, verb) || !besides(reading, verb, object)) return undefined;
  if (verb.text !== verb.lower || !can(verb.lower, 'VB') || can(verb.lower, 'VBN', 'VBD', 'IN', 'DT', 'RP', 'PRP', 'CD')) return undefined;
  if (formOf(verb.lower).often < 4 || HAVE_WHAT.test(verb.lower)) return undefined;
  const modal = /^(?:will|would|may|might|could|should|must|not|to)$/.test(before.lower);
  // “Have announce the plan” is a wrong form, and typo/verb-form says so.
  if (!(modal || have.lower === 'have') || !can(verb.lower, 'NN', 'JJ', 'NNS')) return undefined;
  if (!/^(?:the|his|its|their|her|\d+|two|three|four|five|six|seven|eight|nine|ten)$/.test(object.lower)) return undefined;
  const { tokens, at: place } = sentenceOf(reading, have);
  return isMainClause(tokens, place, modal) && !isWhen(tokens, place + 3) ? missing(reading, have, verb, 'to') : undefined;
}
/** “Have hope the plan”, “have lunch the next day”. */
const HAVE_WHAT =
  /^(?:hope|doubt|fear|trust|regard|claim|promise|report|lunch|dinner|breakfast|work|time|word|thought|help|need|let|put|cut|set|hit|do)$/;

/** Is the thing that stands there a time? */
const isWhen = (tokens: readonly TaggedToken[], from: number): boolean =>
  tokens
    .slice(from, from + 3)
    .some(({ text }) =>
      /^(?:next|following|same|previous|day|days|week|weeks|month|months|year|years|morning|evening|night|weekend|times?)$/.test(text),
    );

/** Does the subject before the verb begin a sentence or a clause, so that no noun before it has it for its own? */
function isMainClause(tokens: readonly TaggedToken[], have: number, modal: boolean): boolean {
  let i = have - 1;
  if (modal) while (i >= 0 && /^(?:MD|RB|TO)$/.test(tokens[i]!.tag)) i--;
  while (i >= 0 && /^(?:NNS?|NNPS?|JJ|CD|POS|RB)$/.test(tokens[i]!.tag)) i--;
  if (i >= 0 && /^(?:DT|PRP\$?)$/.test(tokens[i]!.tag)) i--;
  if (i < 0) return true;
  const { tag, text } = tokens[i]!;
  if (text.toLowerCase() === 'that') return /^VB/.test(tokens[i - 1]?.tag ?? '');
  return /^(?:CC|,|“|:)$/.test(tag) || /^(?:said|says|because|if|while|although|but|and|when)$/i.test(text);
}

/** “Have not beaten them four matches.” */
function inMatches(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [verb, them, number, matches] = [words[at - 1]!, words[at]!, words[at + 1]!, words[at + 2]];
  if (!/^(?:beat|beats|beaten|defeated|faced|met|played|lost|missed|scored)$/.test(verb.lower) || !NUMBER.test(number.lower))
    return undefined;
  if (!/^(?:matches|games|meetings|attempts|years|seasons|encounters|fixtures|tests|finals)$/.test(matches?.lower ?? '')) return undefined;
  return besides(reading, them, number) && besides(reading, number, matches) ? missing(reading, them, number, 'in', 'for') : undefined;
}

/** “A man in 40s”. */
function inTheir(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const before = words[at - 1]!;
  const qualified = /^(?:early|mid|late)$/.test(before.lower);
  const preposition = qualified ? words[at - 2] : before;
  const first = qualified ? before : words[at]!;
  if (preposition?.text !== 'in' || !besides(reading, preposition, first) || (qualified && !besides(reading, before, words[at])))
    return undefined;
  return missing(reading, preposition, first, 'his', 'her', 'their', 'the');
}

/** “Waited 21 weeks average.” */
function onAverage(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [number, unit, average] = [words[at - 2], words[at - 1]!, words[at]!];
  if (!number || !NUMBER.test(number.lower) || !/[^s]s$/.test(unit.lower) || !besides(reading, number, unit)) return undefined;
  return besides(reading, unit, average) && /^[.,;]/.test(reading.text.slice(average.end))
    ? missing(reading, unit, average, 'on')
    : undefined;
}

/** “A fifth of second.” */
function ofWhole(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [part, of, whole] = [words[at - 2], words[at - 1]!, words[at]!];
  if (of.lower !== 'of' || !/^(?:third|quarter|fifth|tenth|half|thirds|quarters|hundredth|fraction|rest)$/.test(part?.lower ?? ''))
    return undefined;
  if (
    !besides(reading, of, whole) ||
    !/^(?: (?:and|to|in|for|before|after|was|is|has|had)\b|[.,;])/.test(reading.text.slice(whole.end, whole.end + 8))
  )
    return undefined;
  return missing(reading, of, whole, /^(?:second|minute|mile|metre|century|per)$/.test(whole.lower) ? 'a' : 'the');
}

/** “An engineer hired the town says”: a second verb shows that the first was done to the subject. */
function byWhom(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [verb, the] = [words[at]!, words[at + 1]!];
  if (the.lower !== 'the' || !besides(reading, verb, the)) return undefined;
  const { tokens, at: place } = sentenceOf(reading, verb);
  const first = tokens.slice(0, place);
  if (place < 2 || place > 5 || first[0]!.tag !== 'DT' || !first.slice(1).every(({ tag }) => /^(?:JJ|NN|NNS)$/.test(tag))) return undefined;
  let end = place + 2;
  while (/^(?:JJ|NN|NNP)$/.test(tokens[end]?.tag ?? '') && end - place < 5) end++;
  return end > place + 2 && /^(?:VBZ|MD)$/.test(tokens[end]?.tag ?? '') ? missing(reading, verb, the, 'by') : undefined;
}

/** What is looked at, by the word at which the look stops. */
export const LOST_WORDS: readonly (readonly [RegExp, Finder])[] = [
  [/^of$/, someOf],
  [
    /^(?:hired|employed|commissioned|appointed|owned|run|backed|funded|organised|published|approved|ordered|designed|made|built|used|run)$/,
    byWhom,
  ],
  [/^most$/, oneMost],
  [/^because$/, becauseOf],
  [/^been$/, hasBeen],
  [/^for$/, forBody],
  [/^(?:has|have|had)$/, haveTo],
  [PLACE, atPlace],
  [PART, partOf],
  [/^[2-9]0s$/, inTheir],
  [/^(?:them|him|her|us)$/, inMatches],
];

/** The same for what needs no next word. */
export const LAST_WORDS: readonly (readonly [RegExp, Finder])[] = [
  [/^average$/, onAverage],
  [/^(?:second|minute|mile|metre|century|country|population|budget|total|cost|season|electorate|vote|year)$/, ofWhole],
];
