// Findings that put something into the house's form, with whose guidance it is.
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Written } from '../../style/forms/written.ts';
import type { HouseStyle } from '../../style/style.ts';
import type { Finding } from '../rule.ts';

/** Whose guidance a setting follows, for a finding's `because`: “BBC News style guide, “numbers””. */
export const guidanceOf = (style: HouseStyle, setting: string): Pick<Finding, 'because'> => because(style.cites[setting]);

/** A reason as a finding carries it; nothing where there is none. */
export const because = (words: string | undefined): Pick<Finding, 'because'> => (words ? { because: words } : {});

/** What is written in another form than the house's, each with the house's. */
export function otherForms<F extends string>(
  reading: Reading,
  found: readonly Written<F>[],
  house: F,
  guidance: Pick<Finding, 'because'>,
  same: (written: string, form: F) => boolean = (_, form) => form === house,
): Finding[] {
  return found.flatMap((written): Finding[] => {
    const words = reading.text.slice(written.start, written.end);
    if (same(words, written.form)) return [];
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
        message: `House style: ${shown ?? `the form “${house}”`}, not “${words}”`,
        ...guidance,
        ...(fix ? { fixes: () => [fix] } : {}),
      },
    ];
  });
}
