import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** How long nothing is sent before it counts as quiet, in milliseconds: longer than a burst of answers, shorter than from key to key. */
const QUIET = 5;
/** What is worth clearing away, in bytes: less, and most of it may be in use still. */
const WORTHWHILE = 200_000;
/** What young objects may take at most, in bytes: what a key leaves in a very long draft. Memory pays for it several times over. */
const ROOM = 4_000_000;

/** What tidying up takes; a test has its own. */
export interface Heap {
  /** Bytes of young objects, in use or not, and how many there is room for. */
  readonly young: () => { readonly used: number; readonly room: number };
  /** Clears away those out of use. Where `more`, there may be room for more of them afterwards, if many were in use. */
  readonly clear: (more: boolean) => void;
}

/**
 * Returns what a server calls whenever it has sent something: once it is quiet, young objects are cleared away. V8 by itself does so
 * when their room is full, which is in the middle of about every second key, for a quarter of the time that the key takes.
 */
export function tidying(heap: Heap | undefined): () => void {
  if (!heap) return () => {};
  let timer: NodeJS.Timeout | undefined;
  const tidy = () => {
    const { used, room } = heap.young();
    if (used > WORTHWHILE) heap.clear(room < ROOM);
  };
  return () => {
    // A timer that ran can be started again, so that no message needs a new one.
    if (timer) timer.refresh();
    else timer = setTimeout(tidy, QUIET).unref();
  };
}

/** V8's way to clear young objects away, which a program has to be given. */
export type Collect = (options: { readonly type: 'minor' }) => void;

/**
 * This process's heap, as far as V8's way to clear it is to be had: `give` is asked for it once there is something to clear. Electron
 * lets nobody change how V8 runs, so there is none.
 */
export function youngHeap(give: () => Collect | undefined): Heap | undefined {
  if (process.versions.electron) return undefined;
  let collect: Collect | undefined;
  return {
    young() {
      const space = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
      return { used: space?.space_used_size ?? 0, room: space?.space_size ?? ROOM };
    },
    clear(more) {
      collect ??= give();
      if (!collect) return;
      if (more) setFlagsFromString('--semi-space-growth-factor=2');
      collect({ type: 'minor' });
      if (more) setFlagsFromString('--semi-space-growth-factor=1');
    },
  };
}
