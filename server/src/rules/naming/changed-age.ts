import { draftRule, type Noted, type PlacedFinding } from '../rule.ts';
import { agesBesideNames, type StatedAge } from '../shared/names/ages.ts';
import { peopleOf } from '../shared/names/people.ts';

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
  observe: agesBesideNames,
  conclude(noted: readonly Noted<StatedAge>[], { draft }) {
    const whose = peopleOf(draft);
    const first = new Map<unknown, StatedAge & { readonly paragraph: number }>();
    const findings: PlacedFinding[] = [];
    for (const { paragraph, notes } of noted)
      for (const note of notes) {
        const person = whose({ paragraph, start: note.name });
        if (!person) continue;
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
