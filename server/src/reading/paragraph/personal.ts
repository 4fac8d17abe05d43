// Ages, births and deaths that a paragraph states of “he”, “she” or nobody by name: “She was 91”, “Born: 3 March 1938”.
import type { Span } from '../../text/span.ts';
import type { Gender } from './attribution/gender.ts';
import { ParagraphMemo } from './paragraph-memo.ts';
import type { Reading } from './reading.ts';

export interface Personal extends Span {
  readonly kind: 'age' | 'birth' | 'death';
  /** An age, or a date as “1938”, “1938-03” or “1938-03-03”. */
  readonly value: string;
  /** Where the sentence that states it begins. */
  readonly sentence: Span;
  /** Whom it is stated of: the pronoun's gender, or nobody. */
  readonly of: Gender | undefined;
  readonly held: 'now' | 'then';
}

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
const DAY = '(?:\\d{1,2})(?:st|nd|rd|th)?';
/** A date as written, with at least its year. */
const DATE = `(?:(?:${MONTHS})\\.? ${DAY},? |${DAY} (?:of )?(?:${MONTHS})\\.?,? |(?:${MONTHS})\\.?,? )?(?:18|19|20)\\d\\d`;
const BIRTH = new RegExp(
  `\\b(?:[Bb]orn|b\\.|[Dd]ate of birth|[Bb]irth ?date|[Bb]irth certificate|DOB):?(?: [^.;:()\\d]{0,50}?)?(?: (?:in|on))? (${DATE})\\b`,
  'gu',
);
const DEATH = new RegExp(`\\b(?:[Dd]ied):? (?:[^.;:()\\d]{0,40}? )?(?:on |in )?(${DATE})\\b`, 'gu');
const AGE =
  /(?:\b(?:He|She|he|she)(?: (?:is|was|turned|turns)|['’]s) (?:now )?(\d{1,3})(?=[.,;)]|$| and\b)|\bNow (\d{1,3}), (?:he|she)\b|\bAt (\d{1,3}), (?:he|she)\b|\b(?:at|At) the age of (\d{1,3})\b|\b(?:[Dd]ies|[Dd]ied|[Dd]ead)(?:,)? (?:at|aged) (\d{1,3})\b|\b(?:is|are) (?:both |now )(\d{1,3})\b|\b[Bb]orn [^.;]{0,60}?(?:,| and| but)(?: is)? now (?:aged )?(\d{1,3})(?=[,.;)]|$)|\b(?:who|he|she),? at (\d{1,3}),? (?:is|has|remains|still)\b)/gu;

export const personalIn = new ParagraphMemo((reading): readonly Personal[] =>
  /\b[Bb]orn\b|\b[Bb]irth|\bDOB\b|(?:who|he|she),? at \d|\b[Dd]ie[ds]\b|\b[Dd]ead\b|\b(?:he|she|He|She)(?: (?:is|was|turned|turns)|['’]s) (?:now )?\d|\b(?:Now|At) \d|the age of \d|\b(?:both|now) \d/.test(
    reading.text,
  )
    ? read(reading)
    : NONE,
);

const NONE: readonly Personal[] = [];

function read(reading: Reading): readonly Personal[] {
  const { text } = reading;
  const found: Personal[] = [];
  const add = (kind: Personal['kind'], match: RegExpMatchArray, words: string, value: string) => {
    const start = match.index! + match[0].lastIndexOf(words);
    const sentence = reading.sentences.find((s) => s.start <= start && start < s.end) ?? { start: 0, end: text.length };
    const said = text.slice(sentence.start, start + 40);
    const pronoun = /\b([Hh]e|[Ss]he|[Hh]is|[Hh]er)\b/.exec(said)?.[1]?.toLowerCase();
    const of = pronoun === undefined ? undefined : /^s?he?r?$/.test(pronoun) && /^(?:she|her)$/.test(pronoun) ? 'woman' : 'man';
    const then =
      kind === 'age' &&
      !/\b(?:died|dies|dead),? $/i.test(text.slice(Math.max(0, match.index! - 8), match.index)) &&
      isOfThen(match[0], text.slice(start + words.length), sentence.start === match.index);
    found.push({ kind, start, end: start + words.length, value, sentence, of, held: then ? 'then' : 'now' });
  };
  for (const match of text.matchAll(BIRTH)) add('birth', match, match[1]!, dateOf(match[1]!));
  for (const match of text.matchAll(DEATH)) add('death', match, match[1]!, dateOf(match[1]!));
  for (const match of text.matchAll(AGE)) {
    const digits = match.slice(1).find((group) => group !== undefined)!;
    if (Number(digits) <= 115) add('age', match, digits, String(Number(digits)));
  }
  return found;
}

/** “She was 91.” is an obituary's age; “until she was 17” and “he was 33 when” are of an earlier time. */
const isOfThen = (words: string, after: string, opens: boolean): boolean =>
  /^ ?,? ?(?:when|at the time|in (?:18|19|20)\d\d|then)\b/.test(after) ||
  (/\b(?:was|turned)\b|at the age of/i.test(words) && !(opens && /^[.]/.test(after)));

/** “3 March 1938” as “1938-03-03”. */
export function dateOf(words: string): string {
  const year = /\d{4}$/.exec(words)![0];
  const month = new RegExp(`(${MONTHS})`).exec(words)?.[1];
  if (month === undefined) return year;
  const number = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'].indexOf(month.slice(0, 3)) + 1;
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b(?!\d)/.exec(words.slice(0, -4))?.[1];
  const two = (n: number) => String(n).padStart(2, '0');
  return day === undefined ? `${year}-${two(number)}` : `${year}-${two(number)}-${two(Number(day))}`;
}
