// Compiled code is kept and run only where nobody but the user can write, and only as it was written.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'copydesk-code-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const draft = join(folder, 'a.txt');
writeFileSync(draft, 'The council met.\n');
const CLEAN = '1 draft checked, nothing found\n';

const check = (env: Record<string, string>, cwd = folder, args: readonly string[] = []) =>
  spawnSync(process.execPath, [join(root, 'dist/cli.cjs'), 'check', ...args, draft], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    encoding: 'utf8',
    timeout: 30_000,
  });
const windows = process.platform === 'win32' ? 'Windows has other rights' : false;
const notRoot = process.getuid?.() === 0 ? false : 'only root can give files away';

/** A cache with the program's code in it, made by a first run. */
function warm(name: string): { readonly cache: string; readonly code: string; readonly file: string } {
  const cache = join(folder, name);
  assert.equal(check({ COPYDESK_CACHE: cache }).stdout, CLEAN);
  const code = `${cache}-code`;
  const [file = ''] = readdirSync(code);
  assert.ok(file.startsWith('cli.code.cjs-'), `code is kept in ${code}`);
  return { cache, code, file: join(code, file) };
}
/** Does a run use the code in a cache? One that does not writes its own, where it may. */
const isUsed = (file: string, env: Record<string, string>): boolean => {
  const before = statSync(file).mtimeMs;
  const { status, stdout } = check(env, folder, ['--no-cache']);
  assert.deepEqual([status, stdout], [0, CLEAN]);
  return existsSync(file) && statSync(file).mtimeMs === before;
};

test('a single wrong bit anywhere is seen, the code thrown away, and the next run keeps its own', () => {
  const { cache, file } = warm('flipped');
  const sound = readFileSync(file);
  assert.equal(isUsed(file, { COPYDESK_CACHE: cache }), true);
  for (let i = 0; i < 8; i++) {
    const bytes = Buffer.from(sound);
    // Off the places that a look at some of the bytes would hit.
    const at = Math.floor(((i + 0.37) / 8) * bytes.length) | 1;
    bytes[at]! ^= 1 << i;
    writeFileSync(file, bytes);
    const { status, stdout, signal } = check({ COPYDESK_CACHE: cache }, folder, ['--no-cache']);
    assert.deepEqual([status, stdout, signal], [0, CLEAN, null], `byte ${at}`);
    assert.equal(readFileSync(file).length > 100_000 && !readFileSync(file).equals(bytes), true);
  }
  for (const bytes of [Buffer.alloc(0), Buffer.alloc(7), sound.subarray(0, sound.length / 2), Buffer.alloc(sound.length)]) {
    writeFileSync(file, bytes);
    assert.equal(check({ COPYDESK_CACHE: cache }).stdout, CLEAN);
  }
});

test('a folder or a file that others can write to is not used, nor one of somebody else, nor a link', { skip: windows }, () => {
  const { cache, code, file } = warm('shared');
  const env = { COPYDESK_CACHE: cache };
  assert.equal(isUsed(file, env), true);
  const poisoned = Buffer.from(readFileSync(file));
  const notUsed = (words: string) => {
    // A wrong bit that is not looked at shows that the file was not read.
    const bytes = Buffer.from(poisoned);
    bytes[5000]! ^= 1;
    writeFileSync(file, bytes);
    const { stdout } = check(env, folder, ['--no-cache']);
    assert.equal(stdout, CLEAN, words);
    assert.ok(existsSync(file) && readFileSync(file).equals(bytes), `${words}: neither used nor touched`);
    writeFileSync(file, poisoned);
  };
  for (const mode of [0o777, 0o770, 0o1777]) {
    chmodSync(code, mode);
    notUsed(`folder ${mode.toString(8)}`);
  }
  chmodSync(code, 0o700);
  const elsewhere = `${code}-elsewhere`;
  renameSync(code, elsewhere);
  symlinkSync(elsewhere, code);
  notUsed('a link');
  rmSync(code);
  renameSync(elsewhere, code);
  assert.equal(isUsed(file, env), true);
});

test('a folder of somebody else is not used, also by root', { skip: windows || notRoot }, () => {
  const { cache, code, file } = warm('theirs');
  const before = readFileSync(file);
  chownSync(code, 12_345, 12_345);
  const bytes = Buffer.from(before);
  bytes[5000]! ^= 1;
  writeFileSync(file, bytes);
  assert.equal(check({ COPYDESK_CACHE: cache }, folder, ['--no-cache']).stdout, CLEAN);
  assert.ok(readFileSync(file).equals(bytes));
  chownSync(code, 0, 0);
  chownSync(file, 12_345, 12_345);
  assert.equal(check({ COPYDESK_CACHE: cache }, folder, ['--no-cache']).stdout, CLEAN);
});

test('findings that others could have written are not believed', { skip: windows }, () => {
  const { cache } = warm('findings');
  assert.ok(readdirSync(cache).length > 0);
  for (const name of readdirSync(cache).filter((one) => one.endsWith('.json'))) {
    const { check: key } = JSON.parse(readFileSync(join(cache, name), 'utf8'));
    const planted = {
      rule: 'typo/spacing',
      severity: 'error',
      message: 'Planted',
      start: 0,
      end: 1,
      fixes: [],
      related: [],
      quoted: false,
      docs: '',
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
    };
    writeFileSync(join(cache, name), JSON.stringify({ check: key, value: [planted] }));
  }
  assert.match(check({ COPYDESK_CACHE: cache }).stdout, /Planted/);
  chmodSync(cache, 0o777);
  assert.equal(check({ COPYDESK_CACHE: cache }).stdout, CLEAN);
});

test('without a usable home nothing is kept, nothing is written where it is started, and it ends', { skip: windows }, () => {
  const cwd = join(folder, 'cwd');
  mkdirSync(join(cwd, '.cache/copydesk-code'), { recursive: true });
  cpSync(warm('planted').code, join(cwd, '.cache/copydesk-code'), { recursive: true });
  const before = readdirSync(cwd, { recursive: true }).length;
  for (const HOME of ['', '.', 'home', '/nonexistent', '/dev/null', '/proc/nope', '/proc/self/nope/x', '/proc']) {
    const { status, stdout, error } = check({ HOME }, cwd);
    assert.deepEqual([status, stdout, error], [0, CLEAN, undefined], `HOME=${HOME}`);
    assert.equal(readdirSync(cwd, { recursive: true }).length, before, `HOME=${HOME}`);
  }
  assert.equal(existsSync('/nonexistent'), false);
});

test('a home is used', { skip: windows }, () => {
  const home = join(folder, 'home');
  mkdirSync(home);
  assert.equal(check({ HOME: home }).stdout, CLEAN);
  const kept = join(home, process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'copydesk-code');
  assert.equal(readdirSync(kept).length, 1);
  assert.equal(statSync(kept).mode & 0o777, 0o700);
});
