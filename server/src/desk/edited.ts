import type { Place } from '../reading/draft.ts';
import type { Edited } from '../reading/earlier.ts';
import type { PlacedFinding } from '../rules/rule.ts';
import { changedPart } from '../text/changed-part.ts';
import { isSameProse, type Paragraph } from '../text/paragraph.ts';
import { firstWhere } from '../text/search.ts';

/** Which paragraphs of a draft are new: those from `from` up to `to`; `shift` is by how many there are more than before. */
export interface EditedBetween extends Edited {
  readonly shift: number;
}

/** Which paragraphs are new since an earlier version. */
export function editedBetween(before: readonly Paragraph[], now: readonly Paragraph[]): EditedBetween {
  const shift = now.length - before.length;
  const most = Math.min(now.length, before.length);
  let from = 0;
  while (from < most && isSameProse(before[from]!.prose, now[from]!.prose)) from++;
  let to = now.length;
  while (to > from && to - shift > from && isSameProse(before[to - shift - 1]!.prose, now[to - 1]!.prose)) to--;
  return { from, to, shift };
}

/** What became of words: from a place in a paragraph of an earlier version to where they stand now. None where they were edited. */
export type Moves = <P extends Place>(place: P) => P | undefined;

/** What became of the words of an earlier version with as many paragraphs. */
export function movesBetween(before: readonly Paragraph[], now: readonly Paragraph[], { from, to }: Edited): Moves {
  const edits = new Map<number, { readonly start: number; readonly end: number; readonly shift: number }>();
  const editOf = (paragraph: number) => {
    let edit = edits.get(paragraph);
    if (!edit) {
      const [old, own] = [before[paragraph]!.prose.text, now[paragraph]!.prose.text];
      const { start, end } = changedPart(old, own);
      const shift = own.length - old.length;
      edits.set(paragraph, (edit = { start, end: end - shift, shift }));
    }
    return edit;
  };
  return (place) => {
    if (!isIn(place, { from, to })) return place;
    const { start, end, shift } = editOf(place.paragraph);
    // Words that the edit touches at an end may have become others.
    if (place.end < start) return place;
    return place.start > end ? { ...place, start: place.start + shift, end: place.end + shift } : undefined;
  };
}

const isIn = ({ paragraph }: { readonly paragraph: number }, { from, to }: Edited): boolean => paragraph >= from && paragraph < to;

/** Findings of an earlier version as they stand now; none where one of them lies in an edited paragraph, or points to edited words. */
export function moved(findings: readonly PlacedFinding[], edited: Edited, moves: Moves): readonly PlacedFinding[] | undefined {
  let all: PlacedFinding[] | undefined;
  for (let i = 0; i < findings.length; i++) {
    const finding = findings[i]!;
    if (isIn(finding, edited)) return undefined;
    if (!finding.related?.some((place) => isIn(place, edited))) continue;
    const related = finding.related.flatMap((place) => moves(place) ?? []);
    if (related.length < finding.related.length) return undefined;
    all ??= findings.slice();
    all[i] = { ...finding, related };
  }
  return all ?? findings;
}

/** A list by paragraph of an earlier version, with what the edited ones give now. */
export function spliced<T>(before: readonly T[], { from, to, shift }: EditedBetween, now: readonly T[]): readonly T[] {
  const all = before.slice(0, from);
  for (const one of now) all.push(one);
  for (let i = to - shift; i < before.length; i++) all.push(before[i]!);
  return all;
}

/** What was noticed in some paragraphs of a draft, with what stands in the edited ones now, where there are as many. */
export function replaced<T extends { readonly paragraph: number }>(
  noted: readonly T[],
  { from, to }: Edited,
  now: readonly T[],
): readonly T[] {
  const start = firstWhere(noted, ({ paragraph }) => paragraph >= from);
  const end = firstWhere(noted, ({ paragraph }) => paragraph >= to);
  return start === end && now.length === 0 ? noted : [...noted.slice(0, start), ...now, ...noted.slice(end)];
}
