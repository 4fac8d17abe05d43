// A road or a flight whose figures change places: “the A64”, and then “the A46”; “BA217” and “BA271”.
import type { DraftReading } from '../../../reading/draft/draft.ts';
import { ParagraphMemo } from '../../../reading/paragraph/paragraph-memo.ts';
import { isQuoted } from '../../../reading/paragraph/quoted.ts';
import type { Place } from '../../../reading/paragraph/reading.ts';
import type { PlacedFinding } from '../../rule.ts';
import { change } from './name-pairs.ts';

const CODE = /(?<![\p{L}\p{N}-])(?:[ABMN]\d{2,4}|[A-Z]{2}\d{3,4})(?![\p{L}\p{N}-])/gu;

const codesIn = new ParagraphMemo((reading): readonly Omit<Place & { readonly code: string }, 'paragraph'>[] =>
  /[A-Z]\d\d/.test(reading.text)
    ? [...reading.text.matchAll(CODE)]
        .map((m) => ({ code: m[0], start: m.index, end: m.index + m[0].length }))
        .filter((span) => !isQuoted(reading, span))
    : [],
);

export function otherCodes(draft: DraftReading): readonly PlacedFinding[] {
  const byFigures = new Map<string, (Place & { readonly code: string })[]>();
  draft.readings.forEach((reading, paragraph) => {
    for (const found of codesIn.of(reading)) {
      const key = [...found.code].sort().join('');
      byFigures.set(key, [...(byFigures.get(key) ?? []), { ...found, paragraph }]);
    }
  });
  return [...byFigures.values()].flatMap((all) => {
    const [first] = all;
    const odd = all.filter(({ code }) => code !== first!.code);
    // Named twice each, there are two.
    if (odd.length !== 1 || isBeside(first!, odd[0]!, draft)) return [];
    const { paragraph, start, end, code } = odd[0]!;
    return [
      {
        paragraph,
        start,
        end,
        message: `‘${code}’: is this ${first!.code}, as above?`,
        severity: 'information' as const,
        related: [{ paragraph: first!.paragraph, start: first!.start, end: first!.end, note: `${first!.code} here` }],
        fixes: () => [change({ start, end }, first!.code, true)],
      },
    ];
  });
}

/** “The A46 and the A64”: two in one sentence are two. */
const isBeside = (one: Place, other: Place, { readings }: DraftReading): boolean =>
  one.paragraph === other.paragraph && readings[one.paragraph]!.sentences.some((s) => s.start <= one.start && other.end <= s.end);
