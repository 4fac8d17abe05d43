// A fix that changes the day of a date.
import type { DateMention } from '../../reading/paragraph/figures/dates.ts';
import { ordinal } from '../../reading/paragraph/figures/numerals.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { changeText } from './figure-finding.ts';

/** Another day, with the ending that its number takes: “22nd”, not “22st”. */
export function dayFix(reading: Reading, date: DateMention, day: number) {
  const ending = /^(?:st|nd|rd|th)(?![\p{L}\p{N}])/iu.exec(reading.text.slice(date.dayAt.end));
  const at = ending ? { start: date.dayAt.start, end: date.dayAt.end + ending[0].length } : date.dayAt;
  const start = Math.min(date.start, date.weekdayAt?.start ?? date.start);
  return changeText(reading, at, ending ? ordinal(day) : `${day}`, { start, end: Math.max(date.end, at.end) });
}
