// Findings about scores and votes that contradict themselves.
import type { DraftReading } from '../../reading/draft/draft.ts';
import type { PlacedFinding } from '../rule.ts';
import { changeText, figureFinding } from './figure-finding.ts';

const VOTE = /(?<![\d-–.:/])(?<a>\d{1,3})[-–](?<b>\d{1,3})(?![\d-–.:/])/g;
const OF_VOTES = /\b(?:vot(?:e[ds]?|ing)|split|ruling|ruled|decision|majority|board|council|court|panel|jury|divided)\b/i;
const STRAIGHT = /\bstraight[- ]sets?\b[^.;]{0,120}?(?<sets>\d-\d(?: \(\d+\))?(?:, \d-\d(?: \(\d+\))?){1,4})/gi;
const IN_STRAIGHT = /(?<sets>\d-\d(?: \(\d+\))?(?:, \d-\d(?: \(\d+\))?){1,4}),? in straight sets\b/gi;

/** “Voted 5-4 … the 4-5 split”; “straight-sets … 6-3, 2-6, 6-4”. */
export function scoreFindings(draft: DraftReading): PlacedFinding[] {
  const found: PlacedFinding[] = [];
  const votes: {
    readonly paragraph: number;
    readonly start: number;
    readonly end: number;
    readonly a: number;
    readonly b: number;
    readonly of: boolean;
  }[] = [];
  draft.readings.forEach((reading, paragraph) => {
    const { text } = reading;
    if (!/\d[-–]\d/.test(text)) return;
    for (const match of [...text.matchAll(STRAIGHT), ...text.matchAll(IN_STRAIGHT)]) {
      const sets = match.groups!.sets!.split(', ').map((set) => set.split('-').map((n) => Number.parseInt(n, 10)));
      const first = Math.sign(sets[0]![0]! - sets[0]![1]!);
      if (sets.every(([x, y]) => Math.sign(x! - y!) === first)) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      const words = /straight[- ]sets?/i.exec(match[0])!;
      const start = match.index + words.index;
      const word = { start, end: start + words[0].length };
      const name = ['', '', 'two', 'three', 'four', 'five'][sets.length] ?? `${sets.length}`;
      const fixes = () => [changeText(reading, word, words.index > 0 ? `${name} sets` : `${name}-set`)];
      found.push({ ...figureFinding(reading, span, `Straight sets, but each side won one: ${match.groups!.sets}`, fixes), paragraph });
    }
    for (const match of text.matchAll(VOTE)) {
      const near = text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 40);
      votes.push({
        paragraph,
        start: match.index,
        end: match.index + match[0].length,
        a: Number(match.groups!.a),
        b: Number(match.groups!.b),
        of: OF_VOTES.test(near),
      });
    }
  });
  const [first] = votes.filter(({ of, a, b }) => of && a !== b);
  const turned =
    first &&
    votes.find(
      ({ of, a, b, start, paragraph }) => of && a === first.b && b === first.a && (start !== first.start || paragraph !== first.paragraph),
    );
  if (first && turned) {
    const reading = draft.readings[turned.paragraph]!;
    const there = `${first.a}-${first.b}`;
    const related = [{ paragraph: first.paragraph, start: first.start, end: first.end, note: there }];
    const fixes = () => [
      { title: `Change ${turned.a}-${turned.b} to ${there}`, edits: [{ start: turned.start, end: turned.end, newText: there }] },
    ];
    found.push({
      ...figureFinding(reading, turned, `${turned.a}-${turned.b} here, ${there} above: which way?`, fixes, {
        related,
        severity: 'information',
      }),
      paragraph: turned.paragraph,
    });
  }
  return found;
}
