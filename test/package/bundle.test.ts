// Drafts are embargoed: nothing that ships can send anything anywhere.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const BUNDLES = [
  'client.cjs',
  'server.cjs',
  'server.code.cjs',
  'cli.cjs',
  'cli.code.cjs',
  'mcp.cjs',
  'client.browser.cjs',
  'server.browser.js',
];
/** Ways out of the machine: Node's modules for it, and what a browser has. */
const MODULE = /(?:require|import)\(\s*["'](?:node:)?(?:net|tls|http|https|http2|dgram|dns|dns\/promises|inspector)["']\s*\)/g;
const GLOBAL =
  /(?<![\w$.])(?:fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|navigator\.sendBeacon|importScripts)(?=\s*\()|new (?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b/g;

for (const name of BUNDLES) {
  test(`${name} holds no network code`, () => {
    const file = `${root}dist/${name}`;
    assert.ok(existsSync(file), `${name} is built`);
    const code = readFileSync(file, 'utf8');
    assert.deepEqual(code.match(MODULE) ?? [], []);
    assert.deepEqual(code.match(GLOBAL) ?? [], []);
  });
}

test('the check would see network code', () => {
  assert.equal('const n=require("net");fetch("x");new WebSocket("y")'.match(MODULE)?.length, 1);
  assert.equal('const n=require("net");fetch("x");new WebSocket("y")'.match(GLOBAL)?.length, 2);
});
