// Tenses that a word of time rules out: “last week the firm announces”, “has moved to Spain last year”.
import { formOf } from '../../../language/tags.ts';
import { WordMemo } from '../../../performance/word-interner.ts';
import { IRREGULAR_VERBS } from '../../data/irregular-verbs.ts';
import type { Reading, Word } from '../reading.ts';
import { besides, can, type Finder, isFiniteVerb, lowerOf, type Misfit, misfitsBy, sentenceOf } from './misfit.ts';
import { baseOf } from './regular-forms.ts';

const PAST_OF_BASE = new Map(IRREGULAR_VERBS.map(({ base, past }) => [base, past]));
const PAST_OF_PARTICIPLE = new Map(
  IRREGULAR_VERBS.flatMap(({ past, participles }) => participles.map((one): [string, string] => [one, past])),
);
const PAST_OF_SINGULAR = new Map(IRREGULAR_VERBS.map(({ singular, past }) => [singular, past]));

/** “Announces” → “announced”, “tells” → “told”. */
function pastOf(verb: string): string | undefined {
  const base = baseOf(verb);
  const irregular = PAST_OF_SINGULAR.get(verb) ?? (base && PAST_OF_BASE.get(base));
  if (irregular || !base) return irregular;
  return [`${base.replace(/e$/, '')}ed`, base.replace(/y$/, 'ied'), `${base}${base.at(-1)!}ed`].find(
    (one) => can(one, 'VBD') && formOf(one).often > 1,
  );
}

const TIME =
  /^(?:week|month|year|night|summer|winter|spring|autumn|season|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** “Last week the firm announces”, “Yesterday the court rules”: where a time that is over begins a sentence. */
function opening(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const word = words[at]!;
  const { tokens, at: own } = sentenceOf(reading, word);
  if (own !== 0 || !/^\p{Lu}/u.test(word.text) || tokens.at(-1)?.text !== '.') return undefined;
  const time = word.lower === 'last' ? 1 : 0;
  if (time === 1 && !TIME.test(lowerOf(tokens[1]))) return undefined;
  let from = own + time + 1;
  if (tokens[from]?.text === ',') from++;
  if (!/^(?:DT|PRP|PRP\$|NNP)$/.test(tokens[from]?.tag ?? '')) return undefined;
  let i = from;
  // Without another verb, what may be a plural is the verb: “the firm announces 200 losses”.
  const hasVerb = tokens.some(isFiniteVerb);
  const isVerb = (n: number) =>
    tokens[n]!.tag === 'VBZ' || (!hasVerb && tokens[n]!.tag === 'NNS' && /^NNP?$/.test(tokens[n - 1]!.tag) && can(tokens[n]!.text, 'VBZ'));
  while (i < tokens.length && i < from + 5 && !isVerb(i) && /^(?:DT|PRP\$?|JJ|NN|NNP|POS|NNS)$/.test(tokens[i]!.tag)) i++;
  const verb = tokens[i];
  if (i === from || !verb || !isVerb(i) || /^(?:is|has|does|’s|'s)$/.test(verb.text)) return undefined;
  // A second verb in the present shows a story told in it.
  if (tokens.slice(i + 1).some(({ tag }) => tag === 'VBZ' || tag === 'VBP')) return undefined;
  const past = pastOf(verb.text);
  if (!past) return undefined;
  const message = `“${reading.text.slice(word.start, tokens[time]!.end)} … ${verb.text}”: should be “${past}”`;
  return { kind: 'form', start: verb.start, end: verb.end, message, instead: [past] };
}

/** “Has moved to Spain last year.” */
function closing(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [has, verb] = [words[at]!, words[at + 1]!];
  if (!besides(reading, has, verb) || !can(verb, 'VBN')) return undefined;
  const { tokens, at: own } = sentenceOf(reading, has);
  let i = own + 2;
  while (
    i < tokens.length &&
    i < own + 9 &&
    PLAIN.test(tokens[i]!.tag) &&
    !/^(?:last|since|from|than|after|before|over|until)$/.test(tokens[i]!.text)
  )
    i++;
  const [last, time, end] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  const over = last?.text === 'last' && time !== undefined && TIME.test(lowerOf(time)) && end?.text === '.';
  const yesterday = last?.text === 'yesterday' && time?.text === '.';
  if (!(over || yesterday) || !/^(?:NNS?|NNP|VBN|RB|CD)$/.test(tokens[i - 1]!.tag) || i < own + 2) return undefined;
  // “Who have left last year” and what is asked have other shapes.
  if (tokens.slice(0, own).some((token) => isFiniteVerb(token) || /^(?:WDT|WP)$/.test(token.tag))) return undefined;
  const past = PAST_OF_PARTICIPLE.get(verb.lower) ?? (/ed$/.test(verb.lower) ? verb.lower : undefined);
  if (!past || verb.lower === 'been') return undefined;
  const message = `“${has.text} ${verb.text} … ${last!.text}${over ? ` ${time.text}` : ''}”: should be “${past}”`;
  return { kind: 'form', start: has.start, end: verb.end, message, instead: [past] };
}
const PLAIN = /^(?:TO|IN|DT|JJ|NNS?|NNPS?|CD|PRP\$|POS|RB|RP|PRP)$/;

const finderOf = new WordMemo<Finder | undefined>(undefined, ({ lower }) => {
  if (lower === 'last' || lower === 'yesterday') return opening;
  return /^(?:has|have)$/.test(lower) ? closing : undefined;
});

/** The verbs of a paragraph in such a tense; each is asked as a question. */
export const pastAndPresent = (reading: Reading): Misfit[] =>
  misfitsBy((word) => finderOf.of(word), reading, { behind: 2 }).filter(
    (one) => !reading.quotations.some(({ start, end }) => start < one.start && one.end < end),
  );
