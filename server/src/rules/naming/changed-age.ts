import type { Span } from '../../text/span.ts';
import { isQuotedAt, peopleOf } from '../names/people.ts';
import { draftRule, type Noted, type PlacedFinding } from '../rule.ts';

/** An age behind a person’s name: “Kerry, 71,”. */
interface Note extends Span {
  readonly age: number;
  /** Where the name begins. */
  readonly name: number;
}

const AGE_AFTER = /^(?:,| \(|, aged | \(aged |, age )\s?(\d{1,3})(?=[,.;)](?!\d)|$)/;

export const changedAge = draftRule({
  meta: {
    id: 'naming/changed-age',
    what: 'One person with two ages: “Smith, 41,” and further down “Smith, 42”.',
    why: 'One of the two is wrong, and the person concerned knows which.',
    guidance: { guide: 'Reuters Handbook of Journalism', entry: 'ages' },
    severity: 'warning',
    on: true,
    options: {},
  },
  observe: (reading): Note[] =>
    reading.names.flatMap((name) => {
      if (name.kind === 'place' || name.kind === 'organisation') return [];
      const match = AGE_AFTER.exec(reading.text.slice(name.end, name.end + 14));
      const age = Number(match?.[1]);
      if (!match || age < 1 || age > 115) return [];
      const start = name.end + match[0].length - match[1]!.length;
      return [{ start, end: start + match[1]!.length, age, name: name.start }];
    }),
  conclude(noted: readonly Noted<Note>[], { draft }) {
    const whose = peopleOf(draft);
    const first = new Map<unknown, Note & { readonly paragraph: number }>();
    const findings: PlacedFinding[] = [];
    for (const { paragraph, notes } of noted)
      for (const note of notes) {
        const person = whose({ paragraph, start: note.name });
        if (!person || isQuotedAt(draft, { paragraph, start: note.start })) continue;
        const before = first.get(person);
        if (!before) first.set(person, { ...note, paragraph });
        else if (before.age !== note.age)
          findings.push({
            paragraph,
            start: note.start,
            end: note.end,
            message: `${person.name} is ${note.age} here, ${before.age} above`,
            related: [{ paragraph: before.paragraph, start: before.start, end: before.end, note: `${before.age} here` }],
            fixes: () => [{ title: `Change to ${before.age}`, edits: [{ start: note.start, end: note.end, newText: String(before.age) }] }],
          });
      }
    return findings;
  },
});
