// “He said” in a draft that has named nobody yet, and spoken of nobody.
import type { DraftReading } from '../../reading/draft/draft.ts';
import { KIN } from '../../reading/paragraph/attributes.ts';
import { COLLECTIVE, isPersonNoun } from '../../reading/paragraph/attribution/person-nouns.ts';
import { isRoleNoun } from '../../reading/paragraph/names/offices.ts';
import { ParagraphMemo } from '../../reading/paragraph/paragraph-memo.ts';
import { touchesQuotation } from '../../reading/paragraph/quoted.ts';
import type { Attribution } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Finding } from '../rule.ts';

const KIN_WORDS: ReadonlySet<string> = new Set(KIN);
const SOMEBODY =
  /^(?:i|we|me|us|you|my|our|who|someone|somebody|everyone|everybody|nobody|anyone|one|him|her|his|he|she|they|them|people|man|woman|boy|girl|child|baby|twin|person|guy|lady|gentleman|teenager|widow|mum|dad|mom|parent|victim|suspect|survivor|spokes\p{L}+)s?$/u;

const isSomebody = (written: string): boolean => {
  const lower = written.toLowerCase().replace(/['’]s?$/, '');
  const single = lower.replace(/(?<=..)s$/, '');
  if (COLLECTIVE.test(lower)) return false;
  return SOMEBODY.test(lower) || KIN_WORDS.has(single) || isRoleNoun(lower) || isRoleNoun(single) || isPersonNoun(lower);
};

/** Where a paragraph first speaks of somebody in the reporter's words: by a name that may be a person's, or a word for one. */
const firstPerson = new ParagraphMemo((reading): number => {
  const own = (span: Span) => !touchesQuotation(reading, span);
  const name = reading.names.find((n) => (n.kind === 'person' || n.kind === 'other') && own(n));
  const word = reading.words.find((w) => isSomebody(w.text) && own(w));
  return Math.min(name?.start ?? NOWHERE, word?.start ?? NOWHERE);
});

const NOWHERE = Number.POSITIVE_INFINITY;

/** The first paragraph that speaks of somebody. */
export const firstOfSomebody = ({ readings }: DraftReading): number => {
  const at = readings.findIndex((reading) => firstPerson.of(reading) !== NOWHERE);
  return at < 0 ? readings.length : at;
};

/** `first` is the first paragraph that speaks of somebody. */
export function nobodyNamed({ readings }: DraftReading, paragraph: number, { source }: Attribution, first: number): readonly Finding[] {
  if (paragraph > first) return [];
  const reading = readings[paragraph]!;
  if (source?.kind !== 'pronoun' || !/^s?he$/i.test(source.name) || touchesQuotation(reading, source)) return [];
  // A story may open with a quotation and name its speaker below.
  const told = reading.sentences.find((sentence) => !touchesQuotation(reading, sentence));
  if (paragraph === 0 && !(told && told.end < source.start)) return [];
  if (firstPerson.of(reading) < source.start) return [];
  return [{ start: source.start, end: source.end, message: `“${source.name}”: who? Nobody is named above` }];
}
