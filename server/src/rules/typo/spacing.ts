// A space that is missing after a stop or a comma, doubled, or put where none belongs: “the end.Then”, “on Tuesday , he”.
import type { Reading } from '../../reading/paragraph/reading.ts';
import { findSpacing, type SpacingFault, type SpacingKind } from '../../reading/paragraph/typos/spacing.ts';
import { draftRule, type PlacedFinding } from '../rule.ts';

const MESSAGE: Readonly<Record<SpacingKind, (corrected: string) => string>> = {
  'missing-space': (corrected) => `Missing space: “${corrected}”`,
  'double-space': () => 'More than one space',
  'space-before': (corrected) => `Space too many: should be “${corrected}”`,
};

/** Two spaces that no stop stands before. */
const isInside = ({ text }: Reading, fault: SpacingFault): boolean =>
  fault.kind === 'double-space' && !/[.!?:][”"’')\]]*$/.test(text.slice(Math.max(0, fault.start - 3), fault.start));
/** More double spaces inside sentences than this are the trace of marks that were lost. */
const BY_CHANCE = 2;

export const spacing = draftRule<SpacingFault>({
  meta: {
    id: 'typo/spacing',
    what: 'A space that is missing after a stop or a comma, doubled, or put where none belongs: “the end.Then”, “on Tuesday , he”.',
    why: 'Such gaps survive a spell-check, and set type shows them at once.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'punctuation' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {
      doubleSpaces: {
        type: 'boolean',
        default: true,
        description: 'Mark two spaces in a row. Switch it off where the newsroom’s system closes them up by itself.',
      },
    },
  },
  observe: (reading) => findSpacing(reading),
  conclude(noted, { draft, options }) {
    // Where quotation marks or dashes were stripped, the doubled spaces are all that shows where they stood.
    const inside = noted.reduce((sum, { reading, notes }) => sum + notes.filter((fault) => isInside(reading, fault)).length, 0);
    const damaged = inside > BY_CHANCE || (inside > 0 && !draft.readings.some((reading) => /["“”‘]/.test(reading.text)));
    return noted.flatMap(({ paragraph, reading, notes }) =>
      notes
        .filter((fault) => fault.kind !== 'double-space' || options['doubleSpaces'])
        .map((fault): PlacedFinding => {
          const corrected = shown(reading, fault);
          const double = fault.kind === 'double-space';
          return {
            paragraph,
            start: fault.start,
            end: fault.end,
            kind: fault.kind,
            message:
              double && damaged && isInside(reading, fault)
                ? 'Two spaces: was a mark or a dash lost here?'
                : MESSAGE[fault.kind](corrected),
            ...(double ? { severity: 'hint' as const } : {}),
            fixes: () => [
              {
                title: double ? 'Close up to one space' : `Change to “${corrected}”`,
                edits: [{ start: fault.edit.start, end: fault.edit.end, newText: fault.edit.newText }],
                safe: fault.sure && !(double && damaged),
                preferred: true,
              },
            ],
          };
        }),
    );
  },
});

/** The word before and after, so that the message and the title can be read without the draft. */
function shown({ text }: Reading, fault: SpacingFault): string {
  const before = /[^\s]{0,16}$/u.exec(text.slice(Math.max(0, fault.start - 16), fault.start))![0];
  const after = /^[^\s]{0,16}/u.exec(text.slice(fault.end, fault.end + 16))![0];
  return `${before}${fault.corrected}${after}`;
}
