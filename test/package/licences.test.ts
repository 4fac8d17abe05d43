// The package carries the licences of what is bundled, and names where its data comes from.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { licences, packagesOf } from '../../scripts/licences.mjs';
import { packedFiles } from '../../scripts/package.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');

test('the licences are packed, with the text for each package that is bundled', async () => {
  const text = read('dist/licences.txt');
  assert.ok((await packedFiles()).includes('dist/licences.txt'));
  const { packages } = JSON.parse(read('package-lock.json'));
  const { devDependencies } = JSON.parse(read('package.json'));
  for (const name of Object.keys(devDependencies)) {
    const { version, license } = packages[`node_modules/${name}`];
    // Most run at build time and in tests only, and are in no bundle.
    if (bundled(name)) assert.ok(text.includes(`${name} ${version} (${license})`), name);
  }
  for (const part of ['Microsoft Corporation', 'Permission is hereby granted', 'Apache License', 'Titus Wormer'])
    assert.ok(text.includes(part), part);
});

const sources = globSync(['server/src/**/*.ts', 'client/src/**/*.ts'], { cwd: root }).map((path) => read(path));
const bundled = (name: string) =>
  sources.some((source) => new RegExp(`^(?!import type\\b).*(?:from|import\\()\\s*'${name}(?:/[^']*)?'`, 'm').test(source));

test('a package is known by its own folder, wherever it lies', () => {
  assert.deepEqual(
    packagesOf([
      'node_modules/yaml/dist/index.js',
      'late:node_modules/@types/unist/index.js',
      'node_modules/a/node_modules/@b/c/x/y.js',
      'server/src/text/span.ts',
    ]),
    ['node_modules/@types/unist', 'node_modules/a/node_modules/@b/c', 'node_modules/yaml'],
  );
});

test('a package without a licence is not bundled', () => {
  assert.throws(() => licences(['node_modules/nobody-knows']), /nobody-knows.*version and licence/);
});

test('NOTICE is packed, and names the data that is learnt or taken from elsewhere', async () => {
  const notice = read('NOTICE');
  assert.ok((await packedFiles()).includes('NOTICE'));
  for (const source of ['PolNeAR', 'ClaimBuster', 'SCOWL', 'GUM', 'MASC']) assert.match(notice, new RegExp(source));
  // What a file’s head says of its sources stands in NOTICE, and what NOTICE names is there.
  for (const [path] of notice.matchAll(/^server\/src\/\S+/gm))
    assert.ok(globSync(`${path.replace(/\/$/, '')}`, { cwd: root }).length > 0, path);
  for (const path of globSync('server/src/**/data/*', { cwd: root })) {
    const head = read(path).slice(0, 600);
    if (!/learnt from|Learnt from|Copyright|packed by scripts/.test(head)) continue;
    assert.ok(
      notice.includes(path.replaceAll('\\', '/')) || notice.includes(path.slice(0, path.lastIndexOf('/') + 1)),
      `${path} in NOTICE`,
    );
  }
});
