// What drafts do, counted, so that a house style can begin with it.
import type { NameMention, Reading } from '../../reading/paragraph/reading.ts';
import { findDates, sameDateForm } from '../forms/dates.ts';
import { findMoney } from '../forms/money.ts';
import { findNumbers } from '../forms/numbers.ts';
import { findPercents } from '../forms/percents.ts';
import { findTimes, sameTimeForm } from '../forms/times.ts';
import type { DateForm, TimeForm } from '../style.ts';

/** How often drafts do a thing in each of the ways a house may choose. */
export interface Habit {
  /** The key in copydesk.yml. */
  readonly key: string;
  /** The way they do it most. */
  readonly value: string | number;
  /** How often, by the value, the most first. */
  readonly counts: readonly (readonly [value: string | number, times: number])[];
}

// Fewer cases than this, or a smaller share, and nothing is a habit.
const FEWEST = 3;
const LEAST_SHARE = 0.6;

const DATE_FORMS: readonly DateForm[] = [
  '9 January 2025',
  'Jan. 9, 2025',
  'January 9, 2025',
  'January 9 2025',
  '9th January 2025',
  'January 9th 2025',
  'Jan 9, 2025',
];
const TIME_FORMS: readonly TimeForm[] = ['4.30pm', '4:30 p.m.', '4:30pm', '16:30', '4:30 pm', '4.30 pm', '4.30 p.m.', '16.30'];
const ISE =
  /\b(?:organ|recogn|real|critic|emphas|author|apolog|minim|maxim|priorit|util|modern|stabil|summar|character|capital|central|mobil|normal|civil|special|national|general|final|legal|penal|symbol|neutral|hospital|sympath|victim|subsid|privat)i([sz])(?:e[sdr]?|ing|ations?|ers)\b/gi;
const BRITISH =
  /\b(?:colour|labour|favour|honour|neighbour|behaviour|harbour|rumour|centre|theatre|metre|litre|defence|offence|licence|programme|travelling|cancelled|travelled|labelled|modelled|cheque|tyre|grey)(?:s|ed|ing)?\b/g;
const AMERICAN =
  /\b(?:color|labor|favor|honor|neighbor|behavior|harbor|rumor|center|theater|meter|liter|defense|offense|license|traveling|canceled|traveled|labeled|modeled|gray)(?:s|ed|ing)?\b/g;
const CAPS = /\b(?:NATO|NASA|UNICEF|UNESCO|OPEC|FIFA|UEFA|AIDS)\b/g;
const CAPPED = /\b(?:Nato|Nasa|Unicef|Unesco|Opec|Fifa|Uefa|Aids)\b/g;

/** Counts what drafts do, so that a house style can begin with what the newsroom already writes. */
export class Survey {
  drafts = 0;
  readonly #counts = new Map<string, Map<string | number, number>>();
  /** How many dates and times there were: one may be counted for several forms. */
  readonly #totals = new Map<string, number>();

  /** Adds a draft, by its paragraphs. */
  add(readings: readonly Reading[]): void {
    this.drafts++;
    for (const reading of readings) {
      if (reading.prose.kind === 'body' || reading.prose.kind === 'block-quote') this.#paragraph(reading);
    }
  }

  /** What most drafts do, where enough of them do it. */
  habits(): Habit[] {
    const habits: Habit[] = [];
    for (const [key, counted] of this.#counts) {
      const counts = [...counted].sort((a, b) => b[1] - a[1]);
      const total = key === 'dates' || key === 'times' ? (this.#totals.get(key) ?? 0) : counts.reduce((sum, [, n]) => sum + n, 0);
      const [first] = counts;
      if (first && total >= FEWEST && first[1] / total >= LEAST_SHARE) habits.push({ key, value: first[0], counts });
    }
    return habits;
  }

  #countOne(key: string): void {
    this.#totals.set(key, (this.#totals.get(key) ?? 0) + 1);
  }

  #count(key: string, value: string | number, times = 1): void {
    if (times === 0) return;
    let counted = this.#counts.get(key);
    if (!counted) this.#counts.set(key, (counted = new Map()));
    counted.set(value, (counted.get(value) ?? 0) + times);
  }

  #paragraph(reading: Reading): void {
    const { text } = reading;
    this.#countSpellings(text);
    this.#countSigns(text);
    this.#countDatesAndTimes(text);
    this.#countAcronyms(text);
    this.#countNumbers(text);
    for (const { depth, closed, mark } of reading.quotations)
      if (depth === 0 && closed) this.#count('quotes', /^["“]/.test(mark) ? 'double' : 'single');
    for (const name of reading.names) if (name.kind === 'person') this.#countPerson(name);
  }

  #countSpellings(text: string): void {
    this.#count('dialect', 'en-GB', timesIn(text, BRITISH));
    this.#count('dialect', 'en-US', timesIn(text, AMERICAN));
    for (const match of text.matchAll(ISE)) this.#count('spelling', match[1] === 's' ? 'ise' : 'ize');
  }

  #countSigns(text: string): void {
    for (const { form } of findPercents(text)) this.#count('percent', form);
    for (const { form } of findMoney(text)) this.#count('currency', form);
  }

  /** “3 March” fits a house that writes “3 March 2025” as well as any other with the day first: each is counted. */
  #countDatesAndTimes(text: string): void {
    for (const date of findDates(text)) {
      const written = text.slice(date.start, date.end);
      this.#countOne('dates');
      for (const form of DATE_FORMS) if (sameDateForm(written, date.form, form)) this.#count('dates', form);
    }
    for (const time of findTimes(text)) {
      this.#countOne('times');
      for (const form of TIME_FORMS) if (sameTimeForm(time.form, form)) this.#count('times', form);
    }
  }

  #countAcronyms(text: string): void {
    this.#count('acronymCase', 'all-caps', timesIn(text, CAPS));
    this.#count('acronymCase', 'initial-cap', timesIn(text, CAPPED));
  }

  /** Only counts of nine and ten tell where a house stops. */
  #countNumbers(text: string): void {
    for (const { start, end } of findNumbers(text, 0)) if (/^ten$/i.test(text.slice(start, end))) this.#count('numbersInWordsTo', 10);
    for (const { start, end } of findNumbers(text, 100)) if (text.slice(start, end) === '10') this.#count('numbersInWordsTo', 9);
  }

  /** “Mr Kerry” or “Kerry”: a full name comes before either. */
  #countPerson({ text, honorific, given, title, surname }: NameMention): void {
    if (honorific && !given) this.#count('honorifics', 'second-reference');
    else if (!given && !title && surname === text) this.#count('honorifics', 'none');
    const initials = /^(?:\p{Lu}\. ?){2,3}|^\p{Lu}{2,3} (?=\p{Lu}\p{Ll})/u.exec(text);
    if (initials) this.#count('initials', initials[0].includes('.') ? 'points' : 'none');
  }
}

const timesIn = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
