import { firstWhere } from '../text/search.ts';
import type { Earlier } from './earlier.ts';
import { type Born, type Cast, gather, type Mention, mentionAt } from './entities.ts';
import { type Locks, lockedAlike } from './lock.ts';
import { isSameName, type Keyed, keyed, Ties } from './names/keyed.ts';
import type { Reading } from './reading.ts';

/** How many numbers may stand for nothing any more, for each that stands for something, before all are counted anew. */
const SPENT = 2;

/** The names of an edited paragraph. Those at its head and its tail are the same as before, though they may stand elsewhere in it. */
interface Edited {
  readonly paragraph: number;
  readonly before: readonly Keyed[];
  readonly now: readonly Keyed[];
  readonly head: number;
  readonly tail: number;
}

function editedIn(paragraph: number, before: readonly Keyed[], now: readonly Keyed[]): Edited {
  const most = Math.min(before.length, now.length);
  let head = 0;
  while (head < most && isSameName(before[head]!, now[head]!)) head++;
  let tail = 0;
  while (tail < most - head && isSameName(before[before.length - 1 - tail]!, now[now.length - 1 - tail]!)) tail++;
  return { paragraph, before, now, head, tail };
}

const gone = ({ before, head, tail }: Edited): readonly Keyed[] => before.slice(head, before.length - tail);
const come = ({ now, head, tail }: Edited): readonly Keyed[] => now.slice(head, now.length - tail);
const stayed = ({ now, head, tail }: Edited): readonly Keyed[] => [...now.slice(0, head), ...now.slice(now.length - tail)];

/**
 * The cast of an edited draft, from the earlier one: where names came and went that nothing ties to any other of the draft, as one
 * does that is being typed, or where none did, which most keys leave so. Undefined where the whole draft has to be asked.
 */
export function editedCast(readings: readonly Reading[], locks: Locks, earlier: Earlier<Cast>): Cast | undefined {
  const { part, from, to } = earlier;
  if (part.numbered.length > (1 + SPENT) * part.order.length + 100 || !lockedAlike(part.locks, locks, earlier)) return undefined;
  const edits: Edited[] = [];
  for (let i = from; i < to; i++) edits.push(editedIn(i, keyed.of(earlier.readings[i]!), keyed.of(readings[i]!)));
  const moved = withMoved(edits, { ...part, locks }, from, to);
  const changed = edits.flatMap((edit) => [...gone(edit), ...come(edit)]);
  if (changed.length === 0) return moved;
  const ties = new Ties(changed);
  const isTied = ({ names }: Reading, paragraph: number) =>
    names.length > 0 &&
    ties.meet(paragraph >= from && paragraph < to ? new Ties(stayed(edits[paragraph - from]!)) : Ties.in(readings[paragraph]!));
  return readings.some(isTied) ? undefined : withChanged(edits, moved);
}

/** The cast with those that stayed in edited paragraphs where they stand now. */
function withMoved(edits: readonly Edited[], part: Cast, from: number, to: number): Cast {
  const mentions = new Map<number, Mention[]>();
  const born = part.born.slice();
  for (const { paragraph, before, now, head, tail } of edits) {
    const locked = part.locks.in(paragraph);
    for (let i = 0; i < now.length; i++) {
      const was = i < head ? i : i >= now.length - tail ? i - now.length + before.length : -1;
      const number = was < 0 ? -1 : part.owners[paragraph]![was]!;
      if (number < 0) continue;
      const { mention } = now[i]!;
      const own = mentions.get(number) ?? [];
      own.push(mentionAt(paragraph, mention, locked));
      mentions.set(number, own);
      // Of the earlier cast: what has moved may stand by now where another mention stood.
      const { paragraph: at, start } = part.born[number]!;
      if (at === paragraph && start === before[was]!.mention.start) born[number] = { ...born[number]!, start: mention.start };
    }
  }
  const numbered = part.numbered.slice();
  const entities = part.entities.slice();
  for (const [number, now] of mentions) {
    const entity = numbered[number]!;
    const first = entity.mentions.findIndex((m) => m.paragraph >= from && m.paragraph < to);
    numbered[number] = { ...entity, mentions: entity.mentions.toSpliced(first, now.length, ...now) };
    entities[part.order.indexOf(number)] = numbered[number]!;
  }
  return { ...part, numbered, born, entities };
}

/** The cast with the names that came, which nothing ties to others, and without those that went. */
function withChanged(edits: readonly Edited[], part: Cast): Cast {
  const lost = new Set(edits.flatMap(({ paragraph, before, head, tail }) => part.owners[paragraph]!.slice(head, before.length - tail)));
  const added = gather(edits.map((edit) => ({ paragraph: edit.paragraph, names: come(edit), locked: part.locks.in(edit.paragraph) })));
  const numbered = part.numbered.slice();
  const born = part.born.slice();
  const owners = part.owners.slice();
  const order = part.order.filter((number) => !lost.has(number));
  const first = numbered.length;
  added.entities.forEach((entity, i) => {
    numbered.push(entity);
    born.push(added.born[i]!);
    const at = firstWhere(order, (number) => isBefore(added.born[i]!, born[number]!));
    order.splice(at, 0, first + i);
  });
  edits.forEach(({ paragraph, before, head, tail }, i) => {
    const old = owners[paragraph]!;
    const own = added.owners[i]!.map((index) => (index < 0 ? index : first + index));
    owners[paragraph] = [...old.slice(0, head), ...own, ...old.slice(before.length - tail)];
  });
  return { ...part, entities: order.map((number) => numbered[number]!), order, numbered, born, owners, line: {} };
}

const isBefore = (a: Born, b: Born): boolean =>
  a.inFull !== b.inFull ? a.inFull : a.paragraph !== b.paragraph ? a.paragraph < b.paragraph : a.start < b.start;
