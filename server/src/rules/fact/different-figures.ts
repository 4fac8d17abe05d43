// One quantity that a draft gives twice with two values.
import type { DraftReading } from '../../reading/draft/draft.ts';
import { quantitiesOf } from '../../reading/draft/quantities.ts';
import { isSlipOf } from '../../reading/draft/slips.ts';
import { same } from '../../reading/paragraph/figures/exact.ts';
import type { Figure } from '../../reading/paragraph/figures/figures.ts';
import { figurePattern } from '../../reading/paragraph/figures/pattern.ts';
import { roundsTo } from '../../reading/paragraph/figures/rounding.ts';
import { readThings, readTolls, type Toll } from '../../reading/paragraph/figures/tolls.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { draftRule, type Finding, type PlacedFinding } from '../rule.ts';
import { asWritten, changeTo, figureFinding } from '../shared/figure-finding.ts';
import { nobodyHurt } from '../shared/nobody-hurt.ts';

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
    const heads = new Map<string, Head>();
    /** What the story has told once; what comes after may be of something else. */
    const settled = new Set<string>();
    const opening = draft.readings.findIndex((reading) => reading.prose.kind === 'body');
    const told = noted.flatMap(({ paragraph, reading, notes }) => {
      const { kind } = reading.prose;
      const findings: PlacedFinding[] = notes.flatMap((note) => ('finding' in note ? [{ ...note.finding, paragraph }] : []));
      if (kind === 'headline') addHeads(heads, notes, paragraph);
      else if (kind === 'caption' || (paragraph >= opening && paragraph < opening + OPENING))
        findings.push(...unlikeHeads(draft, paragraph, notes, heads, settled));
      return findings;
    });
    return [...told, ...nobodyHurt(draft)];
  },
});

/** A figure of the headline. */
interface Head {
  readonly paragraph: number;
  readonly figure: Figure;
  readonly certain: boolean;
}

function addHeads(heads: Map<string, Head>, notes: readonly Note[], paragraph: number): void {
  for (const note of notes)
    if ('toll' in note && !heads.has(note.toll.what))
      heads.set(note.toll.what, { paragraph, figure: note.toll.figure, certain: note.certain });
}

/** What a paragraph tells otherwise than the headline. A caption may be of something else, and settles nothing. */
function unlikeHeads(
  draft: DraftReading,
  paragraph: number,
  notes: readonly Note[],
  heads: ReadonlyMap<string, Head>,
  settled: Set<string>,
): PlacedFinding[] {
  const reading = draft.readings[paragraph]!;
  const isCaption = reading.prose.kind === 'caption';
  return [...toldIn(notes)].flatMap(([what, figures]) => {
    const head = heads.get(what);
    if (!head || (!isCaption && settled.has(what))) return [];
    if (!isCaption) settled.add(what);
    const [figure] = figures as [Figure, ...Figure[]];
    // Where several are told, they are of different things.
    return figures.length === 1 && differs(reading, figure, head) ? [unlikeHeadline(draft, paragraph, what, figure, head)] : [];
  });
}

/** What a paragraph tells, by what it is of. */
function toldIn(notes: readonly Note[]): Map<string, Figure[]> {
  const told = new Map<string, Figure[]>();
  for (const note of notes) if ('toll' in note) told.set(note.toll.what, [...(told.get(note.toll.what) ?? []), note.toll.figure]);
  return told;
}

/** Is a figure not the headline’s, and no other thing’s number? */
function differs(reading: Reading, figure: Figure, head: Head): boolean {
  if (roundsTo(figure.value, head.figure) || roundsTo(head.figure.value, figure)) return false;
  if (!head.certain) return figure.kind === 'money' || isSlipOf(figure, head.figure.value);
  // Of “five drowned, three were killed and one fell” none is the whole toll.
  const sentence = quantitiesOf.of(reading).find((q) => q.start === figure.start)?.sentence;
  const beside = quantitiesOf.of(reading).filter((q) => q.sentence === sentence && q.figure.kind === 'count').length;
  return beside <= 2 || figure.value.n >= head.figure.value.n;
}

function unlikeHeadline(draft: DraftReading, paragraph: number, what: string, figure: Figure, head: Head): PlacedFinding {
  const reading = draft.readings[paragraph]!;
  const headline = asWritten(draft.readings[head.paragraph]!, head.figure);
  const { start, end } = head.figure;
  const related = [{ paragraph: head.paragraph, start, end, note: `${headline} in the headline` }];
  const message = `Headline says ${headline}${head.certain ? ` ${what}` : ''}, here ${asWritten(reading, figure)}`;
  const severity = head.certain || figure.kind === 'money' ? 'warning' : 'information';
  const fixes = () => [changeTo(reading, figure, head.figure.value)];
  return { ...figureFinding(reading, figure, message, fixes, { related, severity }), paragraph };
}
