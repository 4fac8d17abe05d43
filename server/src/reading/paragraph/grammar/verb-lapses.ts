// Verbs that lost their ending or their auxiliary: “the figures publish by the trust”, “must now approved”, “I never seen it”.
import { formOf } from '../../../language/tags.ts';
import { WordMemo } from '../../../performance/word-interner.ts';
import type { Reading, Word } from '../reading.ts';
import { besides, can, type Finder, inSmall, type Misfit, misfitsBy, missing, sentenceOf, tagAt } from './misfit.ts';
import { baseOf, participleOf } from './regular-forms.ts';

const MODAL = /^(?:will|would|can|could|may|might|must|should|shall|cannot)$/;
const PERSON = /^(?:i|he|she|we|they|you)$/;
const BETWEEN = /^(?:never|already|just|also|ever|now|soon|still|only|all|both)$/;
/** Participles that are neither the past nor an adjective. */
const PARTICIPLE =
  /^(?:seen|done|gone|taken|given|been|eaten|written|spoken|driven|begun|swum|shown|thrown|flown|chosen|fallen|stolen|forgotten|beaten|shaken|risen|grown|drawn)$/;

const finderOf = new WordMemo<Finder | undefined>(undefined, ({ lower }) => {
  if (lower === 'by') return doneBy;
  if (MODAL.test(lower)) return baseBehindAdverb;
  return PARTICIPLE.test(lower) ? withoutHave : undefined;
});

/** The verbs of a paragraph that lack an ending or an auxiliary; each is asked as a question. */
export const verbLapses = (reading: Reading): Misfit[] =>
  misfitsBy((word) => (inSmall(word) ? finderOf.of(word) : undefined), reading, { before: 1, behind: 1 });

const shouldBe = ({ start, end, text }: Word, corrected: string): Misfit => ({
  kind: 'form',
  start,
  end,
  message: `“${text}”: should be “${corrected}”?`,
  instead: [corrected],
});

/** What is not done to a thing, so that “by” may follow: “people who live by the sea”. */
const BY_ITSELF =
  /^(?:live|stand|sit|stop|pass|go|come|walk|swear|wait|lie|travel|abide|stick|drop|rise|fall|grow|drive|win|lose|lead|begin|start|end|run|play|fly|sail|swim|sleep|eat|arrive|leave|drift|shop|camp|call|work|get|die|read|set|put|cut|increase|shrink|decline|vary|differ|move|jump|slip|slide|improve|gain)$/;

/** “The figures publish by the trust”: a bare verb behind its object. */
function doneBy(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [noun, verb, by, after] = [words[at - 2], words[at - 1]!, words[at]!, words[at + 1]!];
  if (!noun || !inSmall(verb) || !besides(reading, noun, verb) || !besides(reading, verb, by) || BY_ITSELF.test(verb.lower))
    return undefined;
  if (!/^(?:the|a|an|his|her|its|their|this|that)$/.test(after.lower) && !/^\p{Lu}\p{Ll}/u.test(after.text)) return undefined;
  if (!can(verb, 'VB') || can(verb, 'VBN', 'VBD', 'JJ', 'RB') || formOf(verb.lower).often < 4) return undefined;
  const tag = tagAt(reading, noun);
  // “A report by the council” is a noun: behind a plural or with no noun of its own it is a verb.
  if (!/^NN/.test(tag) || (can(verb, 'NN') && (tag !== 'NNS' || /['’]s?$/.test(noun.text)))) return undefined;
  const done = participleOf(verb.lower);
  const { tokens, at: place } = sentenceOf(reading, verb);
  // “Farmers publish by the river”: with no other verb it may be the sentence’s own.
  const hasVerb = tokens.some(({ tag: other }, i) => i !== place && /^(?:VB[DZP]|MD)$/.test(other));
  return done && hasVerb ? shouldBe(verb, done) : undefined;
}

/** “Must now approved the budget”: “must now be approved” has no object. */
function baseBehindAdverb(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [modal, adverb, verb, after] = [words[at]!, words[at + 1]!, words[at + 2], words[at + 3]];
  if (
    !verb ||
    !after ||
    !BETWEEN.test(adverb.lower) ||
    !inSmall(verb) ||
    !besides(reading, modal, adverb) ||
    !besides(reading, adverb, verb)
  )
    return undefined;
  if (!/ed$/.test(verb.lower) || !can(verb, 'VBD') || tagAt(reading, modal) !== 'MD' || !besides(reading, verb, after)) return undefined;
  const base = baseOf(verb.lower);
  return base && /^(?:the|a|an|his|her|its|their|it|them|him|on|to|for|whether|that)$/.test(after.lower) ? shouldBe(verb, base) : undefined;
}

/** “I never seen it”, “we already done that”. */
function withoutHave(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const verb = words[at]!;
  const adverb = BETWEEN.test(words[at - 1]!.lower);
  const person = adverb ? words[at - 2] : words[at - 1];
  const first = adverb ? words[at - 1]! : verb;
  if (!person || !PERSON.test(person.lower) || !besides(reading, person, first) || (adverb && !besides(reading, first, verb)))
    return undefined;
  const before = words[words.indexOf(person, Math.max(0, at - 2)) - 1];
  const opens = !before || /[.!?,;:“"—–]/.test(reading.text.slice(before.end, person.start)) || OPENS.test(before.lower);
  if (!opens || /^(?:ha[sd]|have|had)$/.test(before?.lower ?? '')) return undefined;
  const has = /^(?:he|she)$/.test(person.lower) ? ['has', 'had'] : ['have', 'had'];
  // The word behind belongs to the question too: “I never seen”.
  const one = missing(reading, person, first, ...has);
  return { ...one, end: first.end, instead: one.instead.map((words) => words + first.text) };
}
const OPENS = /^(?:and|but|that|because|if|when|while|although|though|so|since|where|what|which|said|says|as)$/;
