// Ages beside people's names.
import type { NameMention, Reading } from '../../../reading/paragraph/reading.ts';
import type { Span } from '../../../text/span.ts';

/** An age beside a person’s name: “Kerry, 71,”, “71-year-old John Kerry”. The span is the number’s. */
export interface StatedAge extends Span {
  readonly age: number;
  /** Where the name begins. */
  readonly name: number;
}

const BEHIND = /^(?:,| \(|, aged | \(aged |, age )\s?(\d{1,3})(?=[,.;)](?!\d)|$)/;
const BEFORE = /(?<![\p{L}\p{N}-])(\d{1,3})[-‐‑]year[-‐‑]old $/u;

/** The ages that stand beside the names of a paragraph, in figures. */
export function agesBesideNames(reading: Reading): StatedAge[] {
  const ages: StatedAge[] = [];
  for (const name of reading.names) {
    if (name.kind === 'place' || name.kind === 'organisation') continue;
    const age = ageBehind(reading.text, name.end) ?? ageBefore(reading.text, name);
    if (age && age.age >= 1 && age.age <= 115) ages.push({ ...age, name: name.start });
  }
  return ages;
}

type Age = Omit<StatedAge, 'name'>;

function ageBehind(text: string, at: number): Age | undefined {
  const next = text[at];
  const behind = next === ',' || (next === ' ' && text[at + 1] === '(') ? BEHIND.exec(text.slice(at, at + 14)) : null;
  if (!behind) return undefined;
  const end = at + behind[0].length;
  return { start: end - behind[1]!.length, end, age: Number(behind[1]) };
}

function ageBefore(text: string, { start, title, honorific }: NameMention): Age | undefined {
  const opens = Math.min(start, title?.start ?? start, honorific?.start ?? start);
  const before = text.startsWith('old ', opens - 4) ? BEFORE.exec(text.slice(Math.max(0, opens - 14), opens)) : null;
  if (!before) return undefined;
  const from = opens - before[0].length;
  return { start: from, end: from + before[1]!.length, age: Number(before[1]) };
}
