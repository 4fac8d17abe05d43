// Initials in brackets after a name that are never used again: “the Office for Budget Responsibility (OBR)”, and no OBR after that.
import { draftRule, type Noted, type PlacedFinding } from '../rule.ts';
import { type Abbreviation, abbreviationsIn } from '../shared/names/abbreviations.ts';
import { isQuotedAt } from '../shared/names/people.ts';

export const unusedAbbreviation = draftRule({
  meta: {
    id: 'naming/unused-abbreviation',
    what: 'Initials in brackets after a name that are never used again: “the Office for Budget Responsibility (OBR)”, and no OBR after that.',
    why: 'The reader learns initials for nothing.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'abbreviations and acronyms' },
    severity: 'information',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  observe: (reading): readonly Abbreviation[] => abbreviationsIn(reading),
  conclude(noted: readonly Noted<Abbreviation>[], { draft }) {
    const counts = new Map<string, number>();
    for (const { notes } of noted) for (const { letters } of notes) counts.set(letters, (counts.get(letters) ?? 0) + 1);
    const findings: PlacedFinding[] = [];
    for (const { paragraph, reading, notes } of noted)
      for (const { start, end, letters, written, expansion } of notes) {
        if (!expansion || expansion.end > start || counts.get(letters) !== 1 || isQuotedAt(draft, { paragraph, start })) continue;
        const { text } = reading;
        // “COP27”, of the Conference of the Parties (COP).
        if (draft.readings.some((r) => r.text.includes(letters) && new RegExp(`\\b${letters}\\d`).test(r.text))) continue;
        const close = text.indexOf(')', end);
        const alone = close >= 0 && /^["”’']?$/.test(text.slice(end, close));
        findings.push({
          paragraph,
          start,
          end,
          message: `${written} is introduced here and never used`,
          ...(alone
            ? { fixes: () => [{ title: `Remove ‘(${written})’`, edits: [{ start: expansion.end, end: close + 1, newText: '' }] }] }
            : {}),
        });
      }
    return findings;
  },
});
