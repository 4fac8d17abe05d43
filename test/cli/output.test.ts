// What the command line shows a person, and when it fails.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { excerptOf } from '../../server/src/cli/excerpt.ts';
import { columnsOf, wrapped } from '../../server/src/cli/terminal.ts';

const cli = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'copydesk-output-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const env: NodeJS.ProcessEnv = { ...process.env, COPYDESK_CACHE: join(folder, 'cache') };
const write = (name: string, text: string): string => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
};
const run = (args: readonly string[], variables: NodeJS.ProcessEnv = {}) => {
  const { status, stdout, stderr } = spawnSync('node', [cli, ...args], { encoding: 'utf8', cwd: folder, env: { ...env, ...variables } });
  return { status, stdout, stderr };
};

const LONG = `${'The plan was put to the meeting, and nobody there spoke against it. '.repeat(6)}Britain s parliament voted on it. ${'Then they all went home by bus. '.repeat(6)}`;
write('a.txt', `${LONG}\n\nThe the men met.\n`);

test('each finding has its line, with a marker under the words, and totals stand at the end', () => {
  const { stdout } = run(['check', 'a.txt']);
  const lines = stdout.split('\n');
  assert.equal(lines[0], 'a.txt');
  for (const words of ['Britain s', 'The the']) {
    const at = lines.findIndex((line) => line.startsWith('   ') && line.includes(words));
    const column = lines[at]!.indexOf(words);
    assert.equal(lines[at + 1], `${' '.repeat(column)}${'^'.repeat(words.length)}`);
    assert.ok(lines[at]!.length <= 100, lines[at]);
  }
  assert.match(stdout, /\n2 findings in 1 draft: 1 error, 1 warning; 2 can be fixed with --fix\n$/);
});

test('a cached answer shows the same', () => {
  assert.deepEqual(run(['check', 'a.txt']), run(['check', 'a.txt']));
});

test('--quiet shows and counts errors and warnings only', () => {
  const quote = '“Nobody knows who says this, and it is long enough to be one.”\n';
  write('quiet.txt', `${quote}\nKarl  Voss met them.\n\nThe the men met.\n`);
  const all = run(['check', 'quiet.txt']).stdout;
  const quiet = run(['check', '--quiet', 'quiet.txt']).stdout;
  assert.match(all, / hint /);
  assert.doesNotMatch(quiet, /hint|information/);
});

test('--max-warnings fails for more warnings than that, and for any error', () => {
  write('warnings.txt', 'The the men met.\n\nA a man left.\n');
  const status = (...args: string[]) => run(['check', ...args]).status;
  assert.equal(status('warnings.txt'), 1);
  assert.equal(status('--max-warnings', '1', 'warnings.txt'), 1);
  assert.equal(status('--max-warnings', '2', 'warnings.txt'), 0);
  assert.equal(status('--max-warnings', '99', 'a.txt'), 1);
  for (const wrong of ['-1', 'many', '1.5', '']) {
    const { status, stderr } = run(['check', `--max-warnings=${wrong}`, 'a.txt']);
    assert.deepEqual([status, stderr.split('\n').length], [2, 2], wrong);
  }
});

test('there are no colours where nobody looks at a screen', () => {
  for (const variables of [{}, { FORCE_COLOR: '1' }, { COLUMNS: '40' }]) {
    const { stdout } = run(['check', 'a.txt'], variables);
    assert.ok(!stdout.includes('\u001b'));
    assert.match(stdout, / error {7}Missing apostrophe: Britain’s {2}typo\/lost-apostrophe\n/);
  }
});

describe('on a terminal', () => {
  const scripted = spawnSync('script', ['--version'], { encoding: 'utf8' });
  const skip = /util-linux/.test(scripted.stdout ?? '') ? false : 'there is no “script” of util-linux to make one';
  const onTerminal = (variables: NodeJS.ProcessEnv = {}, columns = 60) => {
    const command = `stty cols ${columns}; ${process.execPath} ${cli} check a.txt`;
    return spawnSync('script', ['-qec', command, '/dev/null'], {
      encoding: 'utf8',
      cwd: folder,
      env: { ...env, TERM: 'xterm', ...variables },
    }).stdout;
  };
  const bare = (text: string) => text.replace(/\u001b\[\d+m/g, '').replaceAll('\r', '');

  test('there are colours, and no line is wider than it', { skip }, () => {
    const stdout = onTerminal();
    assert.ok(stdout.includes('\u001b[31m'));
    for (const line of bare(stdout).split('\n')) assert.ok(columnsOf(line) <= 60, line);
    assert.match(bare(stdout), /Britain s/);
  });
  test('NO_COLOR and a dumb terminal have none', { skip }, () => {
    for (const variables of [{ NO_COLOR: '1' }, { TERM: 'dumb' }])
      assert.ok(!onTerminal(variables).includes('\u001b['), JSON.stringify(variables));
  });
});

test('a line is cut at words, control characters shown, and the marker stands under the words', () => {
  const line = `He said 日本 ${'word '.repeat(40)}FOUND\u001b ${'more '.repeat(40)}`;
  const at = line.indexOf('FOUND');
  const { before, words, after: rest } = excerptOf(line, { line: 0, character: at }, { line: 0, character: at + 6 }, 60);
  assert.equal(words, 'FOUND␛');
  assert.match(before, /^…(?:word )+$/);
  assert.match(rest, /^ (?:more )*more…$/);
  // A finding that runs over lines is shown to its first line’s end.
  assert.equal(excerptOf('one two', { line: 3, character: 4 }, { line: 5, character: 1 }, 60).words, 'two');
  assert.equal(columnsOf('日本 é'), 6);
  assert.deepEqual(wrapped('a bb ccc dddddddd e', 5), ['a bb', 'ccc', 'dddddddd', 'e']);
});
