// What a cache by generations keeps, and what it forgets.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GenerationalCache } from '../../server/src/performance/generational-cache.ts';

/** A cache with the keys that were worked out, in order. */
function counted(capacity: number) {
  const made: string[] = [];
  const cache = new GenerationalCache<string, undefined>(capacity, (_, key) => {
    made.push(key);
    return key;
  });
  return { made, ask: (keys: readonly string[]) => keys.map((key) => cache.get(key, undefined)), cache };
}

const keys = (count: number, name: string) => Array.from({ length: count }, (_, i) => `${name} ${String(i).padStart(96)}`);

test('what is asked for again and again is worked out once, whatever comes between', () => {
  const { made, ask } = counted(2_000);
  for (const other of keys(200, 'typed')) ask(['a paragraph that stays', other]);
  assert.equal(made.filter((key) => key === 'a paragraph that stays').length, 1);
});

test('a draft longer than the capacity is worked out at each check, unless room is made for it', () => {
  const draft = keys(100, 'paragraph');
  for (const [room, times] of [
    [0, 3],
    [100 * 140, 1],
  ] as const) {
    const { made, ask, cache } = counted(2_000);
    cache.makeRoom(room);
    for (let check = 0; check < 3; check++) ask(draft);
    assert.equal(made.length, times * draft.length);
  }
});

test('what nobody asks for any more is forgotten', () => {
  const { made, ask } = counted(2_000);
  ask(['gone']);
  ask(keys(60, 'typed'));
  ask(['gone']);
  assert.equal(made.filter((key) => key === 'gone').length, 2);
});
