// The document that a link's words name held against the one that its address names: “the March papers” at /2025-11-27/, “her letter” at
// /auditor-report.
import { MONTHS } from '../../reading/paragraph/figures/calendar.ts';

const DOCUMENT =
  /^(?:letter|report|papers|minutes|judgment|judgement|ruling|petition|survey|study|budget|accounts|agenda|obituary|interview|statement|manifesto|map|timetable|results|inquest|audit|transcript|review|speech)$/;
const PLAIN =
  /^(?:the|this|that|their|with|from|of|for|and|its|his|her|report|letter|papers|minutes|latest|full|here|read|see|download|page|site|story|article|news|last|first|year|years|annual|public|published|final|index|html|council|meeting|www|https?|com|example)$/;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
const isKin = (a: string, b: string): boolean => a.slice(0, 5) === b.slice(0, 5);

/** What the last part of an address names; undefined where its words and the link's are no two documents. */
export function otherDocument(words: string, target: string): string | undefined {
  const path = target.replace(/^https?:\/\/[^/]+/i, '').replace(/[?#].*$/, '');
  const slug = path.split('/').findLast((part) => (part.match(/-/g) ?? []).length >= 2 && /^[a-z0-9-]+(?:\.[a-z]+)?$/i.test(part));
  if (slug === undefined) return undefined;
  const [said, named] = [wordsOf(words), wordsOf(slug.replace(/\.[a-z]+$/i, ''))];
  const [mine, its] = [said.find((word) => DOCUMENT.test(word)), named.find((word) => DOCUMENT.test(word))];
  if (mine === undefined || its === undefined || mine === its) return undefined;
  const telling = said.filter((word) => word.length > 3 && !PLAIN.test(word));
  return telling.length > 0 && !said.some((word) => !PLAIN.test(word) && named.some((other) => isKin(word, other)))
    ? named.join(' ')
    : undefined;
}

const MONTH = new RegExp(`\\b(?<month>${MONTHS.join('|')})\\b(?:,? (?<year>20\\d\\d))?`, 'u');
const OF_MONTH =
  /\b(?:meeting|minutes|papers|agenda|report|figures|accounts|bulletin|issue|edition|newsletter|session|hearing|results|update)\b/i;

/** “The papers for the March meeting” at an address of 27 November; undefined where the months agree, or come soon after. */
export function otherMonth(words: string, target: string): string | undefined {
  const match = MONTH.exec(words);
  const date = /[/_-](?<year>20\d\d)[/_-](?<month>0[1-9]|1[0-2])[/_-](?:[0-3]\d)(?!\d)/.exec(target);
  if (!match || !date || !OF_MONTH.test(words)) return undefined;
  const { month, year } = match.groups!;
  const own = MONTHS.indexOf(month!);
  const its = Number(date.groups!.month) - 1;
  const off = year === undefined ? (its - own + 12) % 12 : (Number(date.groups!.year) - Number(year)) * 12 + its - own;
  // What is published about a month comes out in it, or in the two after it; papers are sent out the month before.
  return off >= -1 && (off <= 2 || off === 11) ? undefined : `${MONTHS[its]} ${date.groups!.year}`;
}
