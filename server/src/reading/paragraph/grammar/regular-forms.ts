// Regular verbs in a form that the word before them rules out: “does not works”, “has create”, “to provides”, “allows to send”.
import { TAG } from '../../../language/lexicon.ts';
import { formOf } from '../../../language/tags.ts';
import { WordMemo } from '../../../performance/word-interner.ts';
import type { Reading, Word } from '../reading.ts';
import { sentenceAt } from '../tags.ts';
import { besides, can, type Finder, type Misfit, misfitsBy, tagAt } from './misfit.ts';

const finderOf = new WordMemo<Finder | undefined>(undefined, ({ lower }) => {
  const word = lower.replace('’', "'");
  if (/^(?:do|does|did|don't|doesn't|didn't)$/.test(word)) return afterNot;
  if (/^(?:will|would|can|could|should|must|may|might|cannot|won't|wouldn't|can't|couldn't|shouldn't)$/.test(word)) return modalForm;
  if (/^(?:has|have|had)$/.test(word)) return afterHave;
  if (/^(?:is|are|was|were|be|been|being)$/.test(word)) return afterBe;
  if (word === 'to') return afterTo;
  if (/^(?:allows?|enables?|permits?|suggests?|suggested|recommends?|recommended|avoids?|avoided)$/.test(word)) return beforeTo;
  return word === 'order' ? orderTo : undefined;
});

/** The verbs of a paragraph in such a form; each is asked as a question. */
export const regularForms = (reading: Reading): Misfit[] => misfitsBy((word) => finderOf.of(word), reading, { behind: 1 });

const tagsOf = (word: string): readonly number[] => formOf(word).tags;
const onlyCan = (word: string, ...names: (keyof typeof TAG)[]): boolean => {
  const tags = tagsOf(word);
  return formOf(word).often > 0 && tags.length > 0 && tags.every((tag) => names.some((name) => TAG[name] === tag));
};

const fix = (before: Word, verb: Word, corrected: string): Misfit => ({
  kind: 'form',
  start: verb.start,
  end: verb.end,
  message: `“${before.text} ${verb.text}”: should be “${corrected}”`,
  instead: [corrected],
});

/** “Works” → “work”, “worked” → “work”. */
export const baseOf = (verb: string): string | undefined =>
  (/s$/.test(verb)
    ? [verb.replace(/ies$/, 'y'), verb.slice(0, -1), verb.replace(/es$/, '')]
    : [verb.replace(/ied$/, 'y'), verb.replace(/d$/, ''), verb.replace(/ed$/, ''), verb.replace(/(.)\1ed$/, '$1')]
  ).find((base) => base !== verb && can(base, 'VB') && formOf(base).often > 3);

/** Irregular verbs whose base is no noun, or hardly ever one, with their participle. */
const PARTICIPLES: Readonly<Record<string, string>> = {
  recommend: 'recommended',
  publish: 'published',
  announce: 'announced',
  build: 'built',
  send: 'sent',
  spend: 'spent',
  lend: 'lent',
  write: 'written',
  give: 'given',
  choose: 'chosen',
  lose: 'lost',
  sell: 'sold',
  tell: 'told',
  teach: 'taught',
  bring: 'brought',
  grow: 'grown',
  begin: 'begun',
  speak: 'spoken',
  forget: 'forgotten',
};

/** “Create” → “created”, “apply” → “applied”, “build” → “built”. */
export const participleOf = (verb: string): string | undefined =>
  PARTICIPLES[verb] ??
  [`${verb.replace(/e$/, '')}ed`, verb.replace(/y$/, 'ied'), `${verb}${verb.at(-1)!}ed`].find(
    (one) => one !== verb && can(one, 'VBN') && formOf(one).often > 2,
  );

const NOT_VERBS = /^(?:is|was|has|does|this|as|its|us|yes|perhaps|always|sometimes|besides|towards|need|used)$/;

/** “Does not works”, “didn’t used the road”. */
function afterNot(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const aux = words[at]!;
  const not = /n['’]t$/.test(aux.lower) ? aux : words[at + 1]?.lower === 'not' ? words[at + 1]! : undefined;
  if (!not || (not !== aux && !besides(reading, aux, not))) return undefined;
  const verb = words[words.indexOf(not, at) + 1];
  if (!verb || !besides(reading, not, verb) || verb.text !== verb.lower || NOT_VERBS.test(verb.lower)) return undefined;
  if (!/(?:s|ed)$/.test(verb.lower) || can(verb.lower, 'VB', 'JJ', 'RB', 'IN', 'DT') || !can(verb.lower, 'VBZ', 'VBD')) return undefined;
  const base = baseOf(verb.lower);
  return base ? fix(not, verb, base) : undefined;
}

/** “It will makes sense”. */
function afterModal(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [modal, verb, after] = [words[at]!, words[at + 1]!, words[at + 2]];
  if (!besides(reading, modal, verb) || verb.text !== verb.lower || NOT_VERBS.test(verb.lower) || !/[^s]s$/.test(verb.lower))
    return undefined;
  if (can(verb.lower, 'VB', 'JJ', 'RB', 'IN', 'NN') || !can(verb.lower, 'VBZ')) return undefined;
  const isAmount = /^[£$€]?\d/.test(reading.text.slice(verb.end + 1, verb.end + 3));
  if (
    can(verb.lower, 'NNS') &&
    !isAmount &&
    !/^(?:the|an?|to|it|them|that|this|his|her|their|its|our|your|my|with|on|in|at|for)$/.test(after?.lower ?? '')
  )
    return undefined;
  // “She can sings.”
  const person = /^(?:he|she|they|we|i|you)$/.test(words[at - 1]?.lower ?? '');
  if (!isAmount && !person && !besides(reading, verb, after)) return undefined;
  if (tagAt(reading, modal) !== 'MD' || !/^(?:NNS?|NNP|PRP|RB|WDT|WP|EX)$/.test(at > 0 ? tagAt(reading, words[at - 1]!) : ''))
    return undefined;
  const base = baseOf(verb.lower);
  return base ? fix(modal, verb, base) : undefined;
}

const modalForm: Finder = (reading, words, at) =>
  /n['’]t$/.test(words[at]!.lower) || words[at + 1]!.lower === 'not' ? afterNot(reading, words, at) : afterModal(reading, words, at);

const isBare = (verb: string): boolean => Object.hasOwn(PARTICIPLES, verb) || onlyCan(verb, 'VB', 'VBP', 'NNP');

/** “The boats they have”, “those who have”: the verb behind belongs to the noun before. */
function endsRelative(reading: Reading, words: readonly Word[], at: number): boolean {
  const [noun, pronoun] = [words[at - 2], words[at - 1]];
  if (pronoun?.lower === 'who') return true;
  return /^(?:i|we|you|they)$/.test(pronoun?.lower ?? '') && besides(reading, noun, pronoun) && can(noun!.lower, 'NN', 'NNS');
}

/** “Has create a firm”. */
function afterHave(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [have, verb] = [words[at]!, words[at + 1]!];
  // “An odd thing to have happen”, “the boats they have belong to the trust”.
  if (
    endsRelative(reading, words, at) ||
    words[at - 1]?.lower === 'to' ||
    !besides(reading, have, verb) ||
    verb.text !== verb.lower ||
    !onlyCan(verb.lower, 'VB', 'VBP', 'NNP')
  )
    return undefined;
  if (/^(?:let|put|cut|set|hit|beat|become|come|run|be|do|go|outdo|undergo|overcome|rid)$/.test(verb.lower)) return undefined;
  const participle = participleOf(verb.lower);
  return participle ? fix(have, verb, participle) : undefined;
}

/** “All they do is create noise” has a verb of its own. */
const ALL_THEY_DO =
  /\b(?:all|what|whatever|thing|things|do|did|does|done|doing|only|best|better|job|goal|plan|trick|step|option|way|move|aim|task|worst|role|it|there|here|neither|nor|so)\b/i;

/** “The road was create in May”. */
function afterBe(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [be, verb] = [words[at]!, words[at + 1]!];
  if (!besides(reading, be, verb) || verb.text !== verb.lower) return undefined;
  if (words[at + 2]?.lower === 'by' && besides(reading, verb, words[at + 2])) return doneBy(be, verb, words[at + 3]);
  if (!isBare(verb.lower)) return undefined;
  if (/^(?:let|put|cut|set|hit|beat|become|come|run|be|do|go|am|are|have|rid|get|see|keep|say|ask|suppose)$/.test(verb.lower))
    return undefined;
  const { start } = reading.sentences[sentenceAt(reading, be.start)]!;
  // “It is recommend to wait”.
  if (!/^(?:recommend|require|announce|publish|design|intend)$/.test(verb.lower) && ALL_THEY_DO.test(reading.text.slice(start, be.start)))
    return undefined;
  const participle = participleOf(verb.lower);
  return participle ? fix(be, verb, participle) : undefined;
}

/** Things that are done, made or written by somebody, and need no article. */
const MADE_BY =
  /^(?:work|works|play|music|art|design|designs|research|murder|death|treatment|travel|support|help|food|land|study|report|reports|review|cover|lead|love|practice|sound|test|trial|comment|display|dress|copy|guide|print|prints|paint|access|return|home|side|step|inch|one|show|film|fire|process|order|default|control|attack|vote|voice|video|photo|close|hard|point|stand|start|care|need|request|exchange|march|surprise|talk|judge|double|even|clear|present|free|open|live)$/;

/** “Was cause by the heater”, “was hits by floods”. */
function doneBy(be: Word, verb: Word, agent: Word | undefined): Misfit | undefined {
  if (!agent || MADE_BY.test(verb.lower) || can(verb.lower, 'VBN', 'VBD', 'JJ', 'RB', 'VBG', 'DT', 'PRP', 'CD')) return undefined;
  const base = can(verb.lower, 'VBZ') ? baseOf(verb.lower) : verb.lower;
  if (base === undefined || MADE_BY.test(base) || !can(base, 'VB') || formOf(base).often < 5) return undefined;
  const participle = can(base, 'VBN') ? base : participleOf(base);
  return participle ? fix(be, verb, participle) : undefined;
}

/** “It helps to creates a map”. */
function afterTo(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [to, verb, after] = [words[at]!, words[at + 1]!, words[at + 2]];
  if (!besides(reading, to, verb) || verb.text !== verb.lower || !besides(reading, verb, after)) return undefined;
  if (!/[^s]s$/.test(verb.lower) || NOT_VERBS.test(verb.lower) || !onlyCan(verb.lower, 'VBZ')) return undefined;
  const base = baseOf(verb.lower);
  return base ? fix(to, verb, base) : undefined;
}

/** “The tool allows to send”, “they suggest to wait”. */
function beforeTo(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [verb, to, other] = [words[at]!, words[at + 1]!, words[at + 2]];
  if (to.lower !== 'to' || !besides(reading, verb, to) || !other || !besides(reading, to, other) || !can(other.lower, 'VB'))
    return undefined;
  if (can(other.lower, 'PRP', 'DT', 'IN') || !/^VB[ZPD]?$/.test(tagAt(reading, verb)) || /^(?:be|him|her)$/.test(other.lower))
    return undefined;
  if (/^(?:allow|enable|permit)/.test(verb.lower))
    return {
      kind: 'missing',
      start: verb.end,
      end: to.start,
      message: `“${verb.text} to ${other.text}”: whom?`,
      instead: [' you ', ' us ', ' them '],
    };
  const ing = [`${other.lower.replace(/([^e])e$/, '$1')}ing`, `${other.lower}${other.lower.at(-1)!}ing`].find(
    (one) => can(one, 'VBG') && formOf(one).often > 2,
  );
  return ing
    ? { kind: 'form', start: to.start, end: other.end, message: `“${verb.text} to ${other.text}”: should be “${ing}”`, instead: [ing] }
    : undefined;
}

/** “In order make the town safer”. */
function orderTo(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [before, order, verb] = [words[at - 1], words[at]!, words[at + 1]!];
  if (before?.lower !== 'in' || !besides(reading, before, order) || !besides(reading, order, verb)) return undefined;
  if (!can(verb.lower, 'VB') || can(verb.lower, 'NN', 'IN', 'JJ', 'VBD', 'VBN', 'RB')) return undefined;
  return { kind: 'missing', start: order.end, end: verb.start, message: '“to” may be missing here', instead: [' to '] };
}
