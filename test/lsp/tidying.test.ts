import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as after } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Heap, tidying, youngHeap } from '../../server/src/lsp/tidying.ts';
import { Client, pushCapabilities } from './client.ts';

const MB = 2 ** 20;

/** A heap of which so much is used, and what it was told. */
function heap(used: number, room: number): { readonly heap: Heap; readonly cleared: boolean[] } {
  const cleared: boolean[] = [];
  return { cleared, heap: { young: () => ({ used, room }), clear: (more) => cleared.push(more) } };
}

test('a quiet moment is used to clear up, once for all that was sent before it', async () => {
  const { heap: own, cleared } = heap(MB / 2, MB);
  const sent = tidying(own);
  for (let i = 0; i < 5; i++) sent();
  assert.deepEqual(cleared, [], 'what answers an editor waits for nothing');
  await after(100);
  assert.deepEqual(cleared, [true]);
  sent();
  await after(100);
  assert.deepEqual(cleared, [true, true], 'and after the next key again');
});

test('next to nothing is not cleared up, and room that is large enough does not grow', async () => {
  const little = heap(MB / 16, MB);
  const large = heap(2 * MB, 4 * MB);
  tidying(little.heap)();
  tidying(large.heap)();
  await after(100);
  assert.deepEqual(little.cleared, []);
  assert.deepEqual(large.cleared, [false]);
});

test('clearing up frees what is out of use in this process', () => {
  // As scripts/starter.cjs gives it to a server.
  const own = youngHeap(() => {
    setFlagsFromString('--expose-gc');
    return runInNewContext('gc');
  })!;
  own.clear(false);
  const before = own.young().used;
  let made: number[][] = [];
  for (let i = 0; i < 3000; i++) made.push([i, i, i]);
  assert.equal(made.length, 3000);
  const between = own.young().used;
  made = [];
  own.clear(false);
  assert.ok(own.young().used < between, `${before}, then ${between}, then ${own.young().used} bytes`);
  assert.ok(own.young().room > 0);
});

test('without a heap that can be had, nothing is done', async () => {
  const sent = tidying(undefined);
  sent();
  await after(20);
});

test('a server clears up between its answers', async () => {
  const observer = `
    import { constants, PerformanceObserver } from 'node:perf_hooks';
    const isAsked = ({ detail }) => detail.flags & constants.NODE_PERFORMANCE_GC_FLAGS_FORCED;
    new PerformanceObserver((list) => list.getEntries().some(isAsked) && console.error('asked to clear up')).observe({ entryTypes: ['gc'] });`;
  const client = new Client(['--stdio'], { env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(observer)}` } });
  try {
    await client.initialize({ capabilities: pushCapabilities });
    const uri = 'file:///drafts/a.txt';
    const text = (version: number) => `${'Britain s parliament met on Monday. '.repeat(2000)}${version}`;
    client.open(uri, text(1));
    // Where V8 has just cleared up by itself, there is nothing left to do until the next key.
    for (let version = 2; version < 100 && !client.stderr.includes('asked to clear up'); version++) {
      client.change(uri, text(version), version);
      await client.notification('textDocument/publishDiagnostics', (params: { version: number }) => params.version === version);
      await after(50);
    }
    assert.match(client.stderr, /asked to clear up/);
  } finally {
    await client.stop();
  }
});
