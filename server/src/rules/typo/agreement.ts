import { findDisagreements } from '../../reading/paragraph/typos/agreement.ts';
import { draftRule } from '../rule.ts';

export const agreement = draftRule<ReturnType<typeof findDisagreements>[number], Record<never, never>>({
  meta: {
    id: 'typo/agreement',
    what: 'A verb that agrees with the noun beside it and not with its subject: “Kerry’s praise for the militants mean that …”.',
    why: 'The longer the way from subject to verb, the easier the slip, and no spell-checker sees it.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'subject-verb agreement' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  observe: (reading) => findDisagreements(reading),
  conclude: (noted) =>
    noted.flatMap(({ paragraph, reading, notes }) =>
      notes.map(({ start, end, mended, subject }) => ({
        paragraph,
        start,
        end,
        message: `“${subject.text} … ${reading.text.slice(start, end)}”: should be “${mended}”`,
        related: [{ paragraph, start: subject.start, end: subject.end, note: 'the subject' }],
        fixes: () => [{ title: `Change to “${mended}”`, edits: [{ start, end, newText: mended }], preferred: true }],
      })),
    ),
});
