// The package that users install: just these files, and small.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { makePackage, packedFiles } from '../../scripts/package.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'copydesk-vsix-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const SHIPPED = [
  'CHANGELOG.md',
  'LICENSE',
  'NOTICE',
  'README.md',
  'dist/client.browser.cjs',
  'dist/client.cjs',
  'dist/language-choices.json',
  'dist/language-tags.json',
  'dist/licences.txt',
  'dist/server.browser.js',
  'dist/server.cjs',
  'dist/server.code.cjs',
  'dist/watch.cjs',
  'icon.png',
  'media/attributions.json',
  'media/page/house-style.css',
  'media/page/house-style.js',
  'media/page/report.css',
  'media/page/report.js',
  'media/rule-examples.json',
  'media/walkthrough/facts.svg',
  'media/walkthrough/find.svg',
  'media/walkthrough/folder.svg',
  'media/walkthrough/mend.svg',
  'media/walkthrough/open.svg',
  'media/walkthrough/sample-draft.txt',
  'media/walkthrough/style.svg',
  'package.json',
  'schemas/copydesk.schema.json',
];

test('the package holds the bundles and what the marketplace shows, nothing else', async () => {
  assert.deepEqual(await packedFiles(), SHIPPED);
});

/** In MB, with everything in it. It was 8 while Word, assistants and archives were built; all of that came to 5.6. */
const MOST = 6;

test(`the package is at most ${MOST} MB`, () => {
  const file = join(folder, 'copydesk.vsix');
  execFileSync('node', [join(root, 'scripts/package.mjs'), file], { cwd: root, stdio: 'pipe' });
  const size = statSync(file).size;
  assert.ok(size > 100_000 && size <= MOST * 1024 * 1024, `${size} bytes`);
});

test('the one for Open VSX is the same under the name that it has there, with a licence, which Open VSX asks for', async () => {
  const file = await makePackage(join(folder, 'open.vsix'), { publisher: 'newsdesk' });
  const files = unzipSync(readFileSync(file));
  const text = (name: string) => new TextDecoder().decode(files[name]);
  assert.match(text('extension.vsixmanifest'), /<Identity [^>]*Publisher="newsdesk"/);
  const { publisher, license } = JSON.parse(text('extension/package.json'));
  assert.deepEqual([publisher, license], ['newsdesk', 'MIT']);
  assert.match(text('extension/LICENSE.txt'), /MIT License/i);
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  assert.notEqual(own.publisher, 'newsdesk');
});
