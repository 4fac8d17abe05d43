// A verb that agrees with the noun beside it and not with its subject: “Kerry’s praise for the militants mean that …”.
import { type Disagreement, disagreementsByTags } from '../../reading/paragraph/grammar/agreement.ts';
import { clauseDisagreements } from '../../reading/paragraph/grammar/clauses.ts';
import { headDisagreements } from '../../reading/paragraph/grammar/head-of-subject.ts';
import { wrongNumbers } from '../../reading/paragraph/grammar/number.ts';
import { plainSubjects } from '../../reading/paragraph/grammar/plain-subjects.ts';
import { findDisagreements } from '../../reading/paragraph/typos/agreement.ts';
import { minimalEdit } from '../../text/minimal-edit.ts';
import type { Span } from '../../text/span.ts';
import { draftRule } from '../rule.ts';

export const agreement = draftRule<Disagreement, Record<never, never>>({
  meta: {
    id: 'typo/agreement',
    what: 'A verb that agrees with the noun beside it and not with its subject: “Kerry’s praise for the militants mean that …”.',
    why: 'The longer the way from subject to verb, the easier the slip, and no spell-checker sees it.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'subject-verb agreement' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    yieldsTo: ['typo/verb-form'],
    options: {},
  },
  observe: (reading) => {
    const near: Disagreement[] = disagreementsByTags(reading);
    const far = findDisagreements(reading).filter(({ start }) => near.every((other) => other.start !== start));
    const seen = [...near, ...far, ...wrongNumbers(reading)];
    const more = [...headDisagreements(reading), ...clauseDisagreements(reading), ...plainSubjects(reading)];
    return [...seen, ...more.filter(({ start }, i) => [...seen, ...more.slice(0, i)].every((other) => other.start !== start))];
  },
  conclude: (noted) =>
    noted.flatMap(({ paragraph, reading, notes }) =>
      notes.map(({ start, end, corrected, or, subject, asks }) => ({
        paragraph,
        start,
        end,
        ...(asks ? { severity: 'information' as const } : {}),
        message: `“${start <= subject.start ? reading.text.slice(start, end) : subjectAndVerb(reading.text, subject, { start, end })}”: should be “${corrected}”`,
        related: [{ paragraph, start: subject.start, end: subject.end, note: 'the subject' }],
        fixes: () =>
          [corrected, ...(or === undefined ? [] : [or])].map((newText, i) => ({
            title: `Change to “${newText}”`,
            edits: [minimalEdit(reading.text.slice(start, end), newText, start)],
            preferred: i === 0,
          })),
      })),
    ),
});

/** Subject and verb as they stand, without what is between. */
function subjectAndVerb(text: string, subject: Span, verb: Span): string {
  const [first, second] = subject.start < verb.start ? [subject, verb] : [verb, subject];
  const between = text.slice(first.end, second.start);
  return `${text.slice(first.start, first.end)}${between.length > 1 ? ' … ' : between}${text.slice(second.start, second.end)}`;
}
