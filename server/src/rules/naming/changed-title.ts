import type { Span } from '../../text/span.ts';
import { draftRule, type Noted, type PlacedFinding } from '../rule.ts';
import { contradict, type Office, officeOf } from '../shared/names/offices.ts';
import { peopleOf } from '../shared/names/people.ts';

/** The office before a person’s name. */
interface Note extends Span {
  readonly office: Office;
  readonly words: string;
  readonly name: number;
}

const PAST = /\b(?:former|ex|then|late|onetime|one-time|ousted|past|old)[- ](?:[\p{L}.-]+ ){0,3}$/iu;

export const changedTitle = draftRule({
  meta: {
    id: 'naming/changed-title',
    what: 'One person in two offices: “Foreign Minister Sergei Lavrov”, and further down “Defence Minister Lavrov”.',
    why: 'A wrong office is a wrong fact, and the sort of slip that a correction is printed for.',
    guidance: { guide: 'Reuters Handbook of Journalism', entry: 'titles' },
    severity: 'warning',
    on: true,
    options: {},
  },
  observe: (reading): Note[] =>
    reading.names.flatMap((name) => {
      if (!name.title || PAST.test(reading.text.slice(Math.max(0, name.title.start - 50), name.title.start))) return [];
      const words = reading.text.slice(name.title.start, name.title.end);
      const office = officeOf(words);
      return office ? [{ ...name.title, office, words, name: name.start }] : [];
    }),
  conclude(noted: readonly Noted<Note>[], { draft }) {
    const whose = peopleOf(draft);
    const first = new Map<unknown, (Note & { readonly paragraph: number })[]>();
    const findings: PlacedFinding[] = [];
    for (const { paragraph, notes } of noted)
      for (const note of notes) {
        const person = whose({ paragraph, start: note.name });
        if (!person) continue;
        const earlier = first.get(person) ?? [];
        first.set(person, [...earlier, { ...note, paragraph }]);
        const other = earlier.find((e) => contradict(e.office, note.office));
        if (!other) continue;
        findings.push({
          paragraph,
          start: note.start,
          end: note.end,
          message: `${person.name} is “${note.words}” here, “${other.words}” above`,
          related: [{ paragraph: other.paragraph, start: other.start, end: other.end, note: `“${other.words}” here` }],
          fixes: () => [{ title: `Change to “${other.words}”`, edits: [{ start: note.start, end: note.end, newText: other.words }] }],
        });
      }
    return findings;
  },
});
