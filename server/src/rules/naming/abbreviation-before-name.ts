// Initials that are used before the draft explains them.
import { draftRule, type Noted, type PlacedFinding } from '../rule.ts';
import { type Abbreviation, abbreviationsIn } from '../shared/names/abbreviations.ts';

export const abbreviationBeforeName = draftRule({
  meta: {
    id: 'naming/abbreviation-before-name',
    what: 'Initials that are used before the draft explains them: “the OBR said”, and only below “the Office for Budget Responsibility (OBR)”.',
    why: 'An explanation that comes second comes too late, and often shows that paragraphs have changed places.',
    guidance: { guide: 'Reuters Handbook of Journalism', entry: 'acronyms' },
    severity: 'information',
    on: true,
    skips: ['headlines', 'quotations', 'verbatim'],
    options: {},
  },
  observe: (reading): readonly Abbreviation[] => abbreviationsIn(reading),
  conclude(noted: readonly Noted<Abbreviation>[]) {
    const first = new Map<string, Abbreviation & { readonly paragraph: number }>();
    const findings: PlacedFinding[] = [];
    for (const { paragraph, reading, notes } of noted)
      for (const note of notes) {
        const before = first.get(note.letters);
        if (!before) first.set(note.letters, { ...note, paragraph });
        else if (note.expansion && !before.expansion) {
          first.set(note.letters, { ...note, paragraph });
          const full = reading.text.slice(note.expansion.start, note.expansion.end);
          findings.push({
            paragraph: before.paragraph,
            start: before.start,
            end: before.end,
            message: `${before.written} comes before its explanation: ${full}`,
            related: [{ paragraph, ...note.expansion, note: 'explained only here' }],
          });
        }
      }
    return findings;
  },
});
