import { findSpacing, type SpacingFault, type SpacingKind } from '../../reading/paragraph/typos/spacing.ts';
import { paragraphRule } from '../rule.ts';

const MESSAGE: Readonly<Record<SpacingKind, (corrected: string) => string>> = {
  'missing-space': (corrected) => `Missing space: “${corrected}”`,
  'double-space': () => 'More than one space',
  'space-before': (corrected) => `Space too many: should be “${corrected}”`,
};

export const spacing = paragraphRule({
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
  check(reading, { options }) {
    const { text } = reading;
    const shown = (fault: SpacingFault) => {
      // The word before and after, so that the message and the title can be read without the draft.
      const before = /[^\s]{0,16}$/u.exec(text.slice(Math.max(0, fault.start - 16), fault.start))![0];
      const after = /^[^\s]{0,16}/u.exec(text.slice(fault.end, fault.end + 16))![0];
      return `${before}${fault.corrected}${after}`;
    };
    return findSpacing(reading)
      .filter((fault) => fault.kind !== 'double-space' || options.doubleSpaces)
      .map((fault) => {
        const corrected = shown(fault);
        return {
          start: fault.start,
          end: fault.end,
          kind: fault.kind,
          message: MESSAGE[fault.kind](corrected),
          ...(fault.kind === 'double-space' ? { severity: 'hint' as const } : {}),
          fixes: () => [
            {
              title: fault.kind === 'double-space' ? 'Close up to one space' : `Change to “${corrected}”`,
              edits: [{ start: fault.edit.start, end: fault.edit.end, newText: fault.edit.newText }],
              safe: fault.sure,
              preferred: true,
            },
          ],
        };
      });
  },
});
