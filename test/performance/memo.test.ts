// Memos keep what they should, and no longer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AroundMemo, Memo, releaseTransient } from '../../server/src/performance/memo.ts';
import { defaultStyle } from '../../server/src/style/style.ts';
import { styleMemo } from '../../server/src/style/style-memo.ts';

const counted = (transient: boolean) => {
  let calls = 0;
  const memo = new Memo(({ text }: { readonly text: string }) => `${text} ${++calls}`, { transient });
  return memo;
};

test('a value is worked out once an object, also where it is nothing', () => {
  const memo = counted(false);
  const [a, b] = [{ text: 'a' }, { text: 'b' }];
  assert.deepEqual([memo.of(a), memo.of(b), memo.of(a)], ['a 1', 'b 2', 'a 1']);
  let calls = 0;
  const nothing = new Memo((_: object) => {
    calls++;
    return null;
  });
  assert.equal(nothing.of(a), null);
  assert.equal(nothing.of(a), null);
  assert.equal(calls, 1);
});

test('transient values are dropped, and worked out again when asked for; others stay', () => {
  const [kept, transient] = [counted(false), counted(true)];
  const a = { text: 'a' };
  assert.deepEqual([kept.of(a), transient.of(a), transient.of(a)], ['a 1', 'a 1', 'a 1']);
  releaseTransient(a);
  assert.deepEqual([kept.of(a), transient.of(a)], ['a 1', 'a 2']);
});

test('what follows from things around stands while the same ones are there, as many and in that order', () => {
  let calls = 0;
  const memo = new AroundMemo<object, number>();
  const [own, a, b] = [{}, {}, {}];
  const value = (...around: unknown[]) => memo.of(own, around, () => ++calls);
  assert.deepEqual([value(a, b), value(a, b)], [1, 1]);
  assert.deepEqual([value(b, a), value(a), value(a, b, undefined), value(a, {})], [2, 3, 4, 5]);
  assert.equal(
    memo.of({}, [a, {}], () => 0),
    0,
  );
});

test('a copy of a house style with a change has values of its own', () => {
  const dialectOf = styleMemo(({ dialect }) => ({ dialect }));
  assert.equal(dialectOf(defaultStyle), dialectOf(defaultStyle));
  assert.equal(dialectOf({ ...defaultStyle, dialect: 'en-US' }).dialect, 'en-US');
});
