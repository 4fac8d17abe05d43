import { isQuoted } from '../reading/quoted.ts';
import type { Reading } from '../reading/reading.ts';
import { isVerbatim } from '../reading/verbatim.ts';
import type { Written } from '../style/forms/written.ts';
import type { HouseStyle } from '../style/style.ts';
import type { Finding } from './rule.ts';

/** Is it a headline, by its markup or by the look of it: Most Words With a Capital? */
export function isHeading({ text, prose }: Reading): boolean {
  if (prose.kind === 'headline' || prose.kind === 'heading') return true;
  if (text.length > 250) return false;
  const long = text.match(/(?<![\p{L}\p{N}'’-])\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  const loud = long.filter((word) => word[0] !== word[0]!.toLowerCase());
  return long.length >= 3 && loud.length / long.length > 0.7;
}

/** Whose guidance a setting follows, for the end of a message: “ (BBC News style guide, “numbers”)”. */
export const onWhoseWord = (style: HouseStyle, setting: string): string => (style.cites[setting] ? ` (${style.cites[setting]})` : '');

/** What is written in another form than the house's, in the reporter's own words, each with the house's. */
export function otherForms<F extends string>(
  reading: Reading,
  found: readonly Written<F>[],
  house: F,
  cite: string,
  same: (written: string, form: F) => boolean = (_, form) => form === house,
): Finding[] {
  return found.flatMap((written): Finding[] => {
    const words = reading.text.slice(written.start, written.end);
    if (same(words, written.form) || isQuoted(reading, written) || isVerbatim(reading, written)) return [];
    const expected = written.to(house);
    if (expected?.text === words) return [];
    const shown = expected && `“${expected.shown ?? expected.text}”`;
    const fix = expected && {
      title: `Change to ${shown}`,
      edits: [{ start: written.start, end: written.end, newText: expected.text }],
      safe: expected.safe,
      preferred: true,
    };
    return [
      {
        start: written.start,
        end: written.end,
        message: `“${words}” is not house style, expected ${shown ?? `the form “${house}”`}${cite}`,
        ...(fix ? { fixes: () => [fix] } : {}),
      },
    ];
  });
}
