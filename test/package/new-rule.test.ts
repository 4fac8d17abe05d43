// What `npm run new-rule` writes passes types, lint and its tests as it is, in every family.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FAMILIES = ['attribution', 'naming', 'typo', 'fact', 'style'];

test('a scaffolded rule passes as it is, in every family', (t) => {
  const copy = mkdtempSync(join(tmpdir(), 'copydesk-new-rule-'));
  t.after(() => rmSync(copy, { recursive: true, force: true }));
  for (const path of ['server', 'client', 'scripts', 'tools', 'test', 'docs', 'schemas', 'samples', 'package.json', 'biome.json'])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  for (const path of ['tsconfig.json', 'tsconfig.base.json']) cpSync(join(root, path), join(copy, path));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const run = (script: string, ...args: string[]) =>
    execFileSync(process.execPath, [join(copy, script), ...args], { cwd: copy, encoding: 'utf8', stdio: 'pipe' });

  for (const family of FAMILIES) run('scripts/new-rule.ts', `${family}/dropped-word-in-${family}`, '--root', copy);
  run('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', 'server/src/rules', 'package.json');
  run('scripts/generate.ts', '--check');
  run('node_modules/typescript/bin/tsc', '-p', 'server/tsconfig.core.json', '--noEmit');
  const { NODE_TEST_CONTEXT: _, ...outer } = process.env;
  const env = { ...outer, ONLY: 'dropped-word-in' };
  const out = execFileSync(process.execPath, ['--test', '--test-reporter=tap', join(copy, 'test/rules.test.ts')], {
    cwd: copy,
    encoding: 'utf8',
    env,
  });
  assert.match(out, /# pass 10\n/);

  const entries = readFileSync(join(copy, 'server/src/rules/index.ts'), 'utf8').split('= [')[1]!;
  const order = FAMILIES.map((family) => entries.indexOf(`droppedWordIn${family[0]!.toUpperCase()}${family.slice(1)}`));
  assert.ok(order.every((at) => at > 0));
  // Each stands with its family: the first of the typos follows the last of the house style's rules.
  assert.ok(entries.indexOf('droppedWordInStyle') < entries.indexOf('agreement,'), 'in its own family');
});
