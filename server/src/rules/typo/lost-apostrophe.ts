import { apostrophe, markStyleAt } from '../../reading/draft/mark-style.ts';
import { findLostApostrophes, type LostApostrophe } from '../../reading/paragraph/typos/lost-apostrophes.ts';
import { minimalEdit } from '../../text/minimal-edit.ts';
import { draftRule } from '../rule.ts';

export const lostApostrophe = draftRule<LostApostrophe, Record<never, never>>({
  meta: {
    id: 'typo/lost-apostrophe',
    what: 'A possessive or a contraction that has lost its apostrophe: “Britain s parliament”, “they re”.',
    why: 'A spell-checker passes over it, since both halves are words or nearly so, and a reader trips over it.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'apostrophes' },
    severity: 'error',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  observe: (reading) => findLostApostrophes(reading),
  conclude: (noted, { draft }) =>
    noted.flatMap(({ paragraph, reading, notes }) =>
      notes.map((lost) => {
        const found = reading.text.slice(lost.start, lost.end);
        const asks = lost.kind === 'plural';
        const change = (to: string, first: boolean) => ({
          title: `Change to “${to}”`,
          edits: [minimalEdit(found, to.replace('’', apostrophe(markStyleAt(draft, paragraph))), lost.start)],
          preferred: first,
          safe: first && lost.sure,
          slip: true as const,
        });
        return {
          start: lost.start,
          end: lost.end,
          paragraph,
          kind: lost.kind,
          ...(asks ? { severity: 'information' as const } : {}),
          message: asks
            ? `Missing apostrophe? ${lost.corrected}, if it is theirs`
            : lost.kind === 'decade'
              ? `Space in a decade: ${lost.corrected}`
              : `Missing apostrophe: ${lost.corrected}`,
          fixes: () => [change(lost.corrected, !asks), ...(lost.other ? [change(lost.other, false)] : [])],
        };
      }),
    ),
});
