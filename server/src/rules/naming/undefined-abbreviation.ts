import { isHeadline } from '../../reading/paragraph/headlines.ts';
import { initialsOf } from '../../reading/paragraph/names/initials.ts';
import { draftRule, type Noted, type PlacedFinding } from '../rule.ts';
import { type Abbreviation, abbreviationsIn, knownInitials } from '../shared/names/abbreviations.ts';
import { nameGroups } from '../shared/names/groups.ts';
import { isQuotedAt } from '../shared/names/people.ts';
import { aliasesAmong } from '../shared/names/surroundings.ts';

interface Note extends Abbreviation {
  readonly explained: boolean;
}

export const undefinedAbbreviation = draftRule({
  meta: {
    id: 'naming/undefined-abbreviation',
    what: 'Initials that the draft never spells out: “the OPCW said” and nowhere what OPCW stands for.',
    why: 'Whoever does not know them stops reading.',
    guidance: { guide: 'BBC News style guide', entry: 'abbreviations' },
    severity: 'information',
    on: true,
    skips: ['verbatim'],
    options: {
      known: { type: 'words', default: [], description: 'Initials that need no explaining, besides those in the house’s own list.' },
      uses: { type: 'number', default: 2, minimum: 1, maximum: 20, description: 'Initials used this often are asked about.' },
    },
  },
  observe: (reading): Note[] =>
    abbreviationsIn(reading)
      .filter((a) => a.letters.length >= 3 || a.expansion)
      // “the People’s Party, or SVP”: explained beside; “SMITH:” speaks in a transcript.
      .map((a) => ({ ...a, explained: a.expansion !== undefined || aliasesAmong(reading.text, [a])[0]! || reading.text[a.end] === ':' })),
  conclude(noted: readonly Noted<Note>[], { draft, style, options }) {
    const known = knownInitials(style);
    const own = new Set(options.known.map((w) => w.replace(/\./g, '')));
    const uses = new Map<string, (Abbreviation & { readonly paragraph: number })[]>();
    const explained = new Set<string>();
    for (const { paragraph, reading, notes } of noted)
      for (const note of notes) {
        if (note.explained) explained.add(note.letters);
        if (
          known.has(note.letters) ||
          own.has(note.letters) ||
          isHeadline(reading, paragraph) ||
          isQuotedAt(draft, { paragraph, start: note.start })
        )
          continue;
        const all = uses.get(note.letters);
        if (all) all.push({ ...note, paragraph });
        else uses.set(note.letters, [{ ...note, paragraph }]);
      }
    const candidates = [...uses].filter(([letters, all]) => all.length >= options.uses && !explained.has(letters));
    if (candidates.length === 0) return [];
    // A full name with these initials anywhere in the draft explains them.
    const initials = new Set(draft.entities.flatMap((e) => initialsOf(e.name)));
    return candidates.flatMap(([letters, all]): PlacedFinding[] => {
      if (initials.has(letters)) return [];
      const { paragraph, start, end, written } = all[0]!;
      const group = nameGroups().find((g) => g.forms.some((f) => f.relation === 'same' && f.text.replace(/\./g, '') === letters));
      const full = group?.forms.find((f) => !f.short && f.relation === 'same');
      return [
        {
          paragraph,
          start,
          end,
          message: full
            ? `“${written}” is never spelt out, expected “${full.text} (${written})” at first mention`
            : `“${written}” is never spelt out`,
          ...(full
            ? {
                fixes: () => [
                  { title: `Spell out: “${full.text} (${written})”`, edits: [{ start, end, newText: `${full.text} (${written})` }] },
                ],
              }
            : {}),
        },
      ];
    });
  },
});
