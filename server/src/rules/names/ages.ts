import type { Reading } from '../../reading/reading.ts';
import type { Span } from '../../text/span.ts';

/** An age beside a person’s name: “Kerry, 71,”, “71-year-old John Kerry”. The span is the number’s. */
export interface StatedAge extends Span {
  readonly age: number;
  /** Where the name begins. */
  readonly name: number;
}

const BEHIND = /^(?:,| \(|, aged | \(aged |, age )\s?(\d{1,3})(?=[,.;)](?!\d)|$)/;
const BEFORE = /(?<![\p{L}\p{N}-])(\d{1,3})[-‐‑]year[-‐‑]old $/u;

/** The ages that stand beside the names of a paragraph, in figures. */
export const agesBesideNames = (reading: Reading): StatedAge[] =>
  reading.names.flatMap((name) => {
    if (name.kind === 'place' || name.kind === 'organisation') return [];
    const behind = BEHIND.exec(reading.text.slice(name.end, name.end + 14));
    const opens = Math.min(name.start, name.title?.start ?? name.start, name.honorific?.start ?? name.start);
    const before = behind ? null : BEFORE.exec(reading.text.slice(Math.max(0, opens - 14), opens));
    const digits = (behind ?? before)?.[1];
    const age = Number(digits);
    if (!digits || age < 1 || age > 115) return [];
    const start = behind ? name.end + behind[0].length - digits.length : opens - before![0].length;
    return [{ start, end: start + digits.length, age, name: name.start }];
  });
