// The language server's memory does not grow with every key: a short run of scripts/soak.mjs, which is run for long by hand.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { soak } from '../../scripts/soak.mjs';

test('typing on does not take more and more memory', {
  skip: existsSync('/proc/self/status') ? false : 'memory is read from /proc',
}, async () => {
  const [first, last] = await soak(1600, [800, 1600]);
  assert.ok(last! < first! * 1.5, `${first} MB, then ${last} MB`);
});
