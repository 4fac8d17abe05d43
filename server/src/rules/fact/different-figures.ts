import { quantitiesOf } from '../../reading/draft/quantities.ts';
import { isSlipOf } from '../../reading/draft/slips.ts';
import { same } from '../../reading/paragraph/figures/exact.ts';
import type { Figure } from '../../reading/paragraph/figures/figures.ts';
import { figurePattern } from '../../reading/paragraph/figures/pattern.ts';
import { roundsTo } from '../../reading/paragraph/figures/rounding.ts';
import { readThings, readTolls, type Toll } from '../../reading/paragraph/figures/tolls.ts';
import { draftRule, type Finding, type PlacedFinding } from '../rule.ts';
import { asWritten, changeTo, figureFinding } from '../shared/figure-finding.ts';

type Note = { readonly finding: Finding } | { readonly toll: Toll; readonly certain: boolean };

const TWICE = figurePattern('(?<!\\b(?:act|article|chapter|rule|section|part|scene|clause|verse) )(?<a><count>) \\((?<b><count>)\\)');
/** A headline and a standfirst speak of what the story’s opening tells, so only the first body paragraphs are held against them. */
const OPENING = 3;

export const differentFigures = draftRule<Note>({
  meta: {
    id: 'fact/different-figures',
    what: 'One quantity given twice with two values: 22 dead in the headline and 21 in the story, “five (4)”.',
    why: 'A toll changes while a story is being written, and one of the places that give it is forgotten.',
    guidance: { guide: 'Reuters Handbook of Journalism', entry: 'figures' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  observe(reading) {
    const notes: Note[] = (reading.text.includes('(') ? TWICE(reading) : []).flatMap((match) => {
      const [a, b] = [match.figure('a')!, match.figure('b')!];
      // “five (4)”: words beside digits say the same number twice; two numbers in digits need not.
      if (/^\d/.test(a.written) === /^\d/.test(b.written) || same(a.value, b.value)) return [];
      const message = `“${asWritten(reading, a)}” or ${b.written}?`;
      return [{ finding: figureFinding(reading, b, message, () => [changeTo(reading, b, a.value), changeTo(reading, a, b.value)]) }];
    });
    for (const toll of readTolls(reading)) notes.push({ toll, certain: true });
    for (const toll of readThings(reading)) notes.push({ toll, certain: false });
    return notes;
  },
  conclude(noted, { draft }) {
    const findings: PlacedFinding[] = [];
    const heads = new Map<string, { readonly paragraph: number; readonly figure: Figure; readonly certain: boolean }>();
    /** What the story has told once; what comes after may be of something else. */
    const settled = new Set<string>();
    const opening = draft.readings.findIndex((reading) => reading.prose.kind === 'body');
    for (const { paragraph, reading, notes } of noted) {
      const { kind } = reading.prose;
      for (const note of notes) {
        if ('finding' in note) findings.push({ ...note.finding, paragraph });
        else if (kind === 'headline') {
          const { what, figure } = note.toll;
          if (!heads.has(what)) heads.set(what, { paragraph, figure, certain: note.certain });
        }
      }
      const opens = kind === 'caption' || (paragraph >= opening && paragraph < opening + OPENING);
      if (!opens || kind === 'headline') continue;
      const told = new Map<string, Figure[]>();
      for (const note of notes) if (!('finding' in note)) told.set(note.toll.what, [...(told.get(note.toll.what) ?? []), note.toll.figure]);
      for (const [what, figures] of told) {
        const head = heads.get(what);
        const [figure] = figures;
        if (!head || !figure) continue;
        if (kind !== 'caption' && settled.has(what)) continue;
        if (kind !== 'caption') settled.add(what);
        // Where several are told, they are of different things.
        if (figures.length > 1 || roundsTo(figure.value, head.figure) || roundsTo(head.figure.value, figure)) continue;
        // Of “five drowned, three were killed and one fell” none is the whole toll; another thing’s number is no slip of it.
        const sentence = quantitiesOf.of(reading).find((q) => q.start === figure.start)?.sentence;
        const beside = quantitiesOf.of(reading).filter((q) => q.sentence === sentence && q.figure.kind === 'count').length;
        if (
          head.certain
            ? beside > 2 && figure.value.n < head.figure.value.n
            : figure.kind !== 'money' && !isSlipOf(figure, head.figure.value)
        )
          continue;
        const headline = asWritten(draft.readings[head.paragraph]!, head.figure);
        const related = [
          { paragraph: head.paragraph, start: head.figure.start, end: head.figure.end, note: `${headline} in the headline` },
        ];
        const message = `Headline says ${headline}${head.certain ? ` ${what}` : ''}, here ${asWritten(reading, figure)}`;
        const severity = head.certain || figure.kind === 'money' ? 'warning' : 'information';
        const fixes = () => [changeTo(reading, figure, head.figure.value)];
        findings.push({ ...figureFinding(reading, figure, message, fixes, { related, severity }), paragraph });
      }
    }
    return findings;
  },
});
