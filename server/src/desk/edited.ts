import type { Edited } from '../reading/earlier.ts';
import type { PlacedFinding } from '../rules/rule.ts';
import { isSameProse, type Paragraph } from '../text/paragraph.ts';

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

/** Does a finding lie in an edited paragraph, or point to one? */
export const touches = ({ paragraph, related }: PlacedFinding, { from, to }: Edited): boolean =>
  (paragraph >= from && paragraph < to) || (related?.some((place) => place.paragraph >= from && place.paragraph < to) ?? false);

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
  const start = firstFrom(noted, from);
  const end = firstFrom(noted, to);
  return start === end && now.length === 0 ? noted : [...noted.slice(0, start), ...now, ...noted.slice(end)];
}

/** Index of the first that stands in a paragraph or after it. */
function firstFrom(noted: readonly { readonly paragraph: number }[], paragraph: number): number {
  let low = 0;
  let high = noted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (noted[middle]!.paragraph < paragraph) low = middle + 1;
    else high = middle;
  }
  return low;
}
