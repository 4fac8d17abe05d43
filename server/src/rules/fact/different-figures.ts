import { same } from '../../reading/figures/exact.ts';
import type { Figure } from '../../reading/figures/figures.ts';
import { figurePattern } from '../../reading/figures/pattern.ts';
import { roundsTo } from '../../reading/figures/rounding.ts';
import { readTolls } from '../../reading/figures/tolls.ts';
import { asWritten, changeText, changeTo, figureFinding } from '../figure-finding.ts';
import { draftRule, type Finding, type PlacedFinding } from '../rule.ts';

type Note =
  | { readonly kind: 'finding'; readonly finding: Finding }
  /** So many were killed, hurt, cut …; `headline` where the headline says so. */
  | { readonly kind: 'toll'; readonly what: string; readonly figure: Figure; readonly headline: boolean }
  | { readonly kind: 'money'; readonly figure: Figure };

const TWICE = figurePattern('(?<a><n>) \\((?<b><n>)\\)');
/** A headline speaks of what the story's opening tells, so only the first body paragraphs are held against it. */
const OPENING = 3;

export const differentFigures = draftRule<Note>({
  meta: {
    id: 'fact/different-figures',
    what: 'One quantity given twice with two values: 22 dead in the headline and 21 in the story, £3.2bn and £3.2m, “five (4)”.',
    why: 'A toll moves while a story is written, and one of its places is forgotten.',
    guidance: { guide: 'Reuters Handbook of Journalism', entry: 'figures' },
    severity: 'warning',
    on: true,
    options: {},
  },
  observe(reading) {
    const notes: Note[] = [];
    for (const match of TWICE(reading)) {
      const [a, b] = [match.figure('a')!, match.figure('b')!];
      // “five (4)”: words beside digits say the same number twice; two numbers in digits need not.
      if (/^\d/.test(a.written) === /^\d/.test(b.written) || same(a.value, b.value)) continue;
      const message = `“${asWritten(reading, a)}” and ${b.written} are two numbers, expected one`;
      notes.push({
        kind: 'finding',
        finding: figureFinding(reading, b, message, () => [changeTo(reading, b, a.value), changeTo(reading, a, b.value)]),
      });
    }
    const headline = reading.prose.kind === 'headline';
    for (const { what, figure } of readTolls(reading)) notes.push({ kind: 'toll', what, figure, headline });
    for (const figure of reading.figureText.figures)
      if (
        figure.kind === 'money' &&
        figure.scale.n >= 1_000_000n &&
        figure.written.replace(/\D/g, '').length >= 2 &&
        /[1-9]$/.test(figure.written)
      )
        notes.push({ kind: 'money', figure });
    return notes;
  },
  conclude(noted, { draft }) {
    const findings: PlacedFinding[] = [];
    const tolls = new Map<string, { paragraph: number; figure: Figure }>();
    const sums = new Map<string, { paragraph: number; figure: Figure }>();
    const opening = draft.readings.findIndex((reading) => reading.prose.kind === 'body');
    for (const { paragraph, reading, notes } of noted) {
      for (const note of notes) {
        if (note.kind === 'finding') findings.push({ ...note.finding, paragraph });
        if (note.kind === 'toll' && note.headline && !tolls.has(note.what)) tolls.set(note.what, { paragraph, figure: note.figure });
        if (note.kind !== 'money') continue;
        const { figure } = note;
        const key = `${figure.unit}${figure.written}`;
        const first = sums.get(key);
        if (!first) sums.set(key, { paragraph, figure });
        else if (!same(first.figure.scale, figure.scale)) {
          const other = draft.readings[first.paragraph]!;
          const [here, there] = [asWritten(reading, figure), asWritten(other, first.figure)];
          const related = [{ paragraph: first.paragraph, start: first.figure.start, end: first.figure.end, note: `${there} here` }];
          findings.push({
            ...figureFinding(
              reading,
              figure,
              `${there} above, ${here} here: millions or billions?`,
              () => [changeText(reading, figure, there)],
              { related },
            ),
            paragraph,
          });
        }
      }
      for (const [what, head] of tolls) {
        const told = notes.filter((note) => note.kind === 'toll' && !note.headline && note.what === what) as { figure: Figure }[];
        if (told.length === 0 || paragraph < opening || paragraph >= opening + OPENING) continue;
        tolls.delete(what);
        if (told.length > 1 || told.some(({ figure }) => roundsTo(figure.value, head.figure))) continue;
        const { figure } = told[0]!;
        const related = [
          { paragraph: head.paragraph, start: head.figure.start, end: head.figure.end, note: `${head.figure.written} in the headline` },
        ];
        const message = `${head.figure.written} ${what} in the headline, ${figure.written} here`;
        findings.push({
          ...figureFinding(reading, figure, message, () => [changeTo(reading, figure, head.figure.value)], { related }),
          paragraph,
        });
      }
    }
    return findings;
  },
});
