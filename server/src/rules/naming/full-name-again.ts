// A full name where the surname would do: “John Kerry” for the second time in a draft with one Kerry.
import { isHeadline } from '../../reading/paragraph/headlines.ts';
import { vocabulary } from '../../reading/paragraph/names/vocabulary.ts';
import type { NameMention } from '../../reading/paragraph/reading.ts';
import { draftRule, type Noted, type PlacedFinding } from '../rule.ts';
import { isQuotedAt, peopleOf } from '../shared/names/people.ts';

export const fullNameAgain = draftRule({
  meta: {
    id: 'naming/full-name-again',
    what: 'A full name where the surname would do: “John Kerry” for the second time in a draft with one Kerry.',
    why: 'A full name introduces somebody; said again, it makes the reader look for a second person.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'names' },
    severity: 'hint',
    on: false,
    skips: ['verbatim'],
    options: {
      distance: {
        type: 'number',
        default: 12,
        minimum: 1,
        maximum: 200,
        description: 'After this many paragraphs without the name, it may stand in full again.',
      },
    },
  },
  observe: (reading): NameMention[] =>
    reading.names.filter(
      (name) =>
        name.kind === 'person' &&
        name.surname !== undefined &&
        name.given !== undefined &&
        (name.title !== undefined || vocabulary.isGivenName(name.given.split(' ')[0]!)) &&
        !vocabulary.isPlaceWord(name.surname) &&
        !vocabulary.isOrganisationWord(name.surname),
    ),
  conclude(noted: readonly Noted<NameMention>[], { draft, options }) {
    const whose = peopleOf(draft);
    const bearers = new Map<string, Set<unknown>>();
    for (const { paragraph, notes } of noted)
      for (const note of notes)
        bearers.set(note.surname!, (bearers.get(note.surname!) ?? new Set()).add(whose({ paragraph, start: note.start })));
    const findings: PlacedFinding[] = [];
    const last = new Map<unknown, { paragraph: number; start: number; end: number }>();
    for (const { paragraph, reading, notes } of noted) {
      if (isHeadline(reading, paragraph) || reading.prose.kind !== 'body') continue;
      for (const { start, end, text, surname } of notes) {
        const person = whose({ paragraph, start });
        if (!person || isQuotedAt(draft, { paragraph, start })) continue;
        const first = last.get(person);
        last.set(person, { paragraph, start, end });
        if (!first || paragraph - first.paragraph > options.distance || bearers.get(surname!)!.size > 1) continue;
        findings.push({
          paragraph,
          start,
          end,
          message: `${text} in full again: plain ${surname}?`,
          related: [{ ...first, note: 'in full here' }],
          fixes: () => [{ title: `Change to ‘${surname}’`, edits: [{ start, end, newText: surname! }] }],
        });
      }
    }
    return findings;
  },
});
