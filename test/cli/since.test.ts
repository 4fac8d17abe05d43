// `check --since`: what was not found before, by finding and not by line.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'copydesk-since-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const env: NodeJS.ProcessEnv = { ...process.env, COPYDESK_CACHE: join(folder, 'cache') };

const OLD = 'The the council met on the plan.\n\nBritain s parliament voted on it.\n';
let count = 0;
/** A repository with a first commit of some drafts. */
function repository(files: Readonly<Record<string, string>>) {
  const at = join(folder, `repo${count++}`);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false', ...args], { cwd: at, stdio: 'pipe' });
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(at, name)), { recursive: true });
    writeFileSync(join(at, name), text);
  };
  mkdirSync(at);
  git('init', '-q');
  for (const [name, text] of Object.entries(files)) write(name, text);
  git('add', '-A');
  git('commit', '-qm', 'first');
  git('tag', 'first');
  const check = (...args: string[]) => spawnSync('node', [cli, 'check', '--format', 'json', ...args], { cwd: at, env, encoding: 'utf8' });
  /** The words of the findings, by draft. */
  const fresh = (...args: string[]): Record<string, string[]> => {
    const { stdout, stderr } = check('--since', 'first', ...args);
    assert.equal(stderr, '');
    const { files: checked } = JSON.parse(stdout) as { files: { path: string; diagnostics: { start: number; end: number }[] }[] };
    return Object.fromEntries(
      checked.map(({ path, diagnostics }) => {
        const text = readFileSync(join(at, path), 'utf8');
        return [path, diagnostics.map(({ start, end }) => text.slice(start, end))];
      }),
    );
  };
  return { at, git, write, check, fresh };
}

test('what was there before is not reported, wherever it has moved', () => {
  const { write, check, fresh } = repository({ 'a.txt': OLD });
  assert.deepEqual(fresh('a.txt'), { 'a.txt': [] });
  assert.equal(check('--since', 'first', 'a.txt').status, 0);
  assert.equal(check('a.txt').status, 1);
  write('a.txt', `A new first paragraph of it.\n\n${OLD.split('\n\n').reverse().join('\n\n')}`);
  assert.deepEqual(fresh('a.txt'), { 'a.txt': [] });
});

test('one more of the same is new, and it is the one that was written', () => {
  const { write, fresh, check } = repository({ 'a.txt': OLD });
  write('a.txt', `The the council left early.\n\n${OLD}`);
  assert.deepEqual(fresh('a.txt'), { 'a.txt': ['The the'] });
  const { stdout, status } = check('--since', 'first', 'a.txt');
  assert.deepEqual([JSON.parse(stdout).files[0].diagnostics[0].start, status], [0, 1]);
});

test('a finding of other words in the same line is new', () => {
  const { write, fresh } = repository({ 'a.txt': OLD });
  write('a.txt', OLD.replace('on the plan', 'on a a plan'));
  assert.deepEqual(fresh('a.txt'), { 'a.txt': ['a a'] });
});

test('new drafts are new, renamed ones are not, and a folder is searched', () => {
  const { at, git, write, fresh } = repository({
    'old/a.txt': `${OLD}${'Nothing else was said at the meeting.\n'.repeat(20)}`,
    'b.txt': OLD,
  });
  mkdirSync(join(at, 'new'));
  renameSync(join(at, 'old/a.txt'), join(at, 'new/c.txt'));
  git('add', '-A');
  write('d.txt', OLD);
  assert.deepEqual(fresh('.'), { 'b.txt': [], 'd.txt': ['The the', 'Britain s'], 'new/c.txt': [] });
});

test('several threads, and a folder inside the repository, say the same', () => {
  const filler = 'Nobody at the meeting had anything to say about it.\n\n'.repeat(1500);
  const names = Array.from({ length: 20 }, (_, i) => `many/${String(i).padStart(2, '0')}.txt`);
  const { write, fresh } = repository(Object.fromEntries(names.map((name) => [name, OLD + filler])));
  write(names[7]!, `${OLD}${filler}Karl left for for good.\n`);
  const found = fresh('--threads', '2', '--no-cache', 'many');
  assert.deepEqual(
    Object.entries(found).filter(([, words]) => words.length > 0),
    [[names[7], ['for for']]],
  );
});

test('what git does not know is one line and status 2', () => {
  const { at, check } = repository({ 'a.txt': OLD });
  for (const reference of ['nowhere', '--output=x', '-p', '']) {
    const { status, stderr } = check(`--since=${reference}`, 'a.txt');
    assert.equal(status, 2, reference);
    assert.match(stderr, /^copydesk: git knows no commit “[^\n]*\n$/);
  }
  assert.equal(existsSync(join(at, 'x')), false);
  const outside = mkdtempSync(join(tmpdir(), 'copydesk-outside-'));
  writeFileSync(join(outside, 'a.txt'), OLD);
  const { status, stderr } = spawnSync('node', [cli, 'check', '--since', 'HEAD', 'a.txt'], { cwd: outside, env, encoding: 'utf8' });
  rmSync(outside, { recursive: true });
  assert.equal(status, 2);
  assert.match(stderr, /needs a git repository/);
  assert.equal(check('--since', 'first', '--fix', 'a.txt').status, 2);
});

test('nothing that a repository sets is run', { skip: process.platform === 'win32' ? 'scripts are other ones there' : false }, () => {
  const { at, git, write, fresh } = repository({ 'a.txt': OLD, '.gitattributes': '*.txt filter=evil diff=evil\n' });
  const evil = join(at, 'git');
  writeFileSync(evil, `#!/bin/sh\ntouch "${at}/ran"\ncat\n`);
  chmodSync(evil, 0o755);
  for (const key of [
    'core.fsmonitor',
    'core.pager',
    'core.sshCommand',
    'filter.evil.clean',
    'filter.evil.smudge',
    'diff.evil.textconv',
    'diff.external',
  ])
    git('config', key, evil);
  write('a.txt', `${OLD}\nThey left for for good.\n`);
  write('b.txt', OLD);
  const path = process.env['PATH'];
  env['PATH'] = `.:${at}:${path}`;
  try {
    assert.deepEqual(fresh('a.txt'), { 'a.txt': ['for for'] });
    assert.deepEqual(fresh('b.txt'), { 'b.txt': ['The the', 'Britain s'] });
  } finally {
    env['PATH'] = path;
  }
  assert.equal(existsSync(join(at, 'ran')), false);
});
