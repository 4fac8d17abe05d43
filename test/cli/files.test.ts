// The command line and files that are not as they should be: encodings, links, devices, rights, and others who save meanwhile.
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'copydesk-files-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const env = { ...process.env, COPYDESK_CACHE: join(folder, 'cache') };
const isRoot = process.getuid?.() === 0;
const windows = process.platform === 'win32';

/** A new folder with some files. */
function made(name: string, files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const at = join(folder, name);
  mkdirSync(at, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(at, file)), { recursive: true });
    writeFileSync(join(at, file), text);
  }
  return at;
}
function run(args: readonly string[], options: { input?: string | Uint8Array; cwd?: string; uid?: number; gid?: number } = {}) {
  const { status, stdout, stderr } = spawnSync('node', [cli, ...args], {
    env,
    cwd: folder,
    timeout: 20_000,
    maxBuffer: 2 ** 28,
    ...options,
  });
  return { status, stdout: String(stdout), stderr: String(stderr) };
}
const FAULTY = 'Britain s parliament voted on the plan, and the prime minister was there.\n';
const RIGHT = FAULTY.replace('Britain s', 'Britain’s');

/** A text's bytes in a one-byte encoding. */
function encoded(text: string, label: string): Buffer {
  const decoder = new TextDecoder(label);
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Buffer.from([...text].map((char) => table.get(char)!));
}

describe('a draft that is not UTF-8 is refused by name, with its encoding and what to do, and stays as it is', () => {
  const words = 'The the council’s “plan” – it cost £4m, said Zoë Lévy.\n';
  const files: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['1252.txt', encoded(words, 'windows-1252'), /probably Windows-1252/],
    ['mac.txt', encoded(words, 'macintosh'), /probably Mac Roman/],
    ['latin.md', encoded('The the café in Orléans was shut.\n', 'windows-1252'), /probably Windows-1252/],
    ['sjis.txt', Buffer.from([0x82, 0xb1, 0x82, 0xea, 0x82, 0xcd, 0x83, 0x65, 0x83, 0x58, 0x83, 0x67, 0x81, 0x42, 10]), /Shift-JIS/],
    ['russian.txt', encoded('Президент сказал, что будет дождь.\n', 'windows-1251'), /Windows-1251/],
    ['utf16.txt', Buffer.from(`\ufeff${words}`, 'utf16le'), /UTF-16/],
    ['utf16-plain.txt', Buffer.from(words, 'utf16le'), /UTF-16/],
    ['mixed.txt', Buffer.concat([Buffer.from(words), encoded(words, 'windows-1252')]), /not UTF-8/],
    ['cut.txt', Buffer.from(words).subarray(0, Buffer.byteLength(words.split('Zo')[0]!) + 3), /not UTF-8/],
  ];
  for (const [name, bytes, why] of files) {
    test(name, () => {
      const path = join(made('encodings', { [name]: bytes }), name);
      for (const args of [['check'], ['check', '--fix'], ['inspect']]) {
        const { status, stderr } = run([...args, path]);
        assert.equal(status, 2, args.join(' '));
        assert.match(stderr, /^copydesk: [^\n]+\n$/);
        assert.ok(stderr.includes(name) && why.test(stderr) && /save it as UTF-8/.test(stderr), stderr);
        assert.ok(readFileSync(path).equals(bytes));
      }
    });
  }
  test('from standard input', () => {
    const { status, stdout, stderr } = run(['check', '--fix', '-'], { input: encoded(words, 'windows-1252') });
    assert.deepEqual([status, stdout.includes('\ufffd')], [2, false]);
    assert.match(stderr, /Windows-1252/);
  });
  test('in a folder, beside one that is fixed all the same', () => {
    const at = made('encodings-beside', { 'a.txt': encoded(words, 'windows-1252'), 'b.txt': FAULTY });
    assert.equal(run(['check', '--fix', at]).status, 2);
    assert.equal(readFileSync(join(at, 'b.txt'), 'utf8'), RIGHT);
  });
  test('a house style and a file of ignores are refused too', () => {
    const at = made('encodings-style', { 'a.txt': RIGHT, 'copydesk.yml': encoded('# Café\nrules: {}\n', 'windows-1252') });
    const style = run(['check', join(at, 'a.txt')]);
    assert.equal(style.status, 2);
    assert.match(style.stderr, /copydesk\.yml.*Windows-1252/);
    const other = made('encodings-ignores', { 'a.txt': FAULTY, '.copydesk-ignores.yml': encoded('# Café\n', 'windows-1252') });
    const ignores = run(['check', join(other, 'a.txt')]);
    assert.equal(ignores.status, 2);
    assert.match(ignores.stderr, /\.copydesk-ignores\.yml.*Windows-1252/);
  });
});

describe('what cannot be checked never looks checked', () => {
  const sorts: Readonly<Record<string, readonly [string | Uint8Array, RegExp]>> = {
    'article.docx': ['PK', /damaged, or no Word document/],
    'article.doc': ['x', /old Word documents are not supported; save it as .*\.docx/],
    'paper.tex': ['\\section{x}', /TeX files are not supported/],
    'film.srt': ['1\n', /subtitles are not supported/],
    'data.json': ['{}', /JSON files are not supported/],
    'code.rs': ['fn', /“\.rs” files are not supported/],
    'picture.txt': [Uint8Array.of(80, 78, 0, 71, 255), /it is not text/],
    'huge.txt': ['word '.repeat(2_000_000), /larger than 8 MB/],
  };
  for (const [name, [text, why]] of Object.entries(sorts)) {
    test(`${name} by name is status 2 and one line`, () => {
      const { status, stderr } = run(['check', join(made('sorts', { [name]: text }), name)]);
      assert.equal(status, 2);
      assert.match(stderr, /^copydesk: [^\n]+\n$/);
      assert.ok(stderr.includes(name) && why.test(stderr), stderr);
    });
  }
  test('a name without an ending is plain text', () => {
    assert.equal(run(['check', join(made('sorts', { DRAFT: FAULTY }), 'DRAFT')]).status, 1);
  });
  test('a folder with nothing to check says so', () => {
    const { status, stdout, stderr } = run(['check', made('empty-folder', { 'a.rtf': 'x' })]);
    assert.equal(status, 0);
    assert.match(stderr, /empty-folder: there is nothing to check/);
    assert.match(stdout, /Nothing was checked/);
  });
  test('what the house style passes over is not read', () => {
    const at = made('passed-over', { 'old/a.txt': Uint8Array.of(65, 0xe9, 32), 'copydesk.yml': 'ignore: [old/**]\n' });
    assert.equal(run(['check', join(at, 'old/a.txt')]).status, 0);
  });
  test('pipes and devices are refused at once', { skip: windows ? 'Windows has none' : false }, () => {
    const at = made('special');
    execFileSync('mkfifo', [join(at, 'pipe.txt')]);
    symlinkSync('/dev/zero', join(at, 'zero.txt'));
    for (const name of ['pipe.txt', 'zero.txt']) {
      const { status, stderr } = run(['check', join(at, name)]);
      assert.equal(status, 2, name);
      assert.match(stderr, /it is not a regular file/);
    }
  });
  test('a house style or ignores that are a pipe or a device are told, and the draft is checked', {
    skip: windows ? 'no links' : false,
  }, () => {
    for (const name of ['copydesk.yml', '.copydesk-ignores.yml']) {
      const at = made(`special-${name}`, { 'a.txt': FAULTY });
      symlinkSync('/dev/zero', join(at, name));
      const { status, stdout, stderr } = run(['check', '--format', 'json', join(at, 'a.txt')]);
      assert.equal(status, 2, name);
      assert.ok(stderr.includes(name) && /not a regular file/.test(stderr), stderr);
      assert.equal(JSON.parse(stdout).files[0].diagnostics.length, 1);
      rmSync(join(at, name));
      execFileSync('mkfifo', [join(at, name)]);
      assert.equal(run(['check', join(at, 'a.txt')]).status, 2);
    }
  });
});

describe('--fix', { skip: windows ? 'Windows has other rights and links' : false }, () => {
  test('keeps the mode, whatever the umask', () => {
    for (const mode of [0o664, 0o600, 0o666, 0o755]) {
      const path = join(made('mode', { 'a.txt': FAULTY }), 'a.txt');
      chmodSync(path, mode);
      assert.equal(run(['check', '--fix', path]).status, 0);
      assert.equal(readFileSync(path, 'utf8'), RIGHT);
      assert.equal(statSync(path).mode & 0o7777, mode);
    }
  });
  test('keeps the owner', { skip: isRoot ? false : 'only root can give files away' }, () => {
    const path = join(made('owner', { 'a.txt': FAULTY }), 'a.txt');
    chownSync(path, 12_345, 23_456);
    run(['check', '--fix', path]);
    const { uid, gid } = statSync(path);
    assert.deepEqual([readFileSync(path, 'utf8'), uid, gid], [RIGHT, 12_345, 23_456]);
  });
  test('keeps hard and symbolic links', () => {
    const at = made('links', { 'a.txt': FAULTY });
    const [path, hard, soft] = [join(at, 'a.txt'), join(at, 'hard.txt'), join(at, 'soft.txt')];
    linkSync(path, hard);
    symlinkSync('a.txt', soft);
    run(['check', '--fix', soft]);
    assert.equal(readFileSync(hard, 'utf8'), RIGHT);
    assert.equal(statSync(path).ino, statSync(hard).ino);
    assert.ok(lstatSync(soft).isSymbolicLink());
    assert.deepEqual(readdirSync(at), ['a.txt', 'hard.txt', 'soft.txt']);
  });
  test('shortens a draft with two names without leaving its old end', () => {
    const at = made('shorter', { 'a.txt': 'The the council met.\n' });
    linkSync(join(at, 'a.txt'), join(at, 'b.txt'));
    run(['check', '--fix', join(at, 'b.txt')]);
    assert.equal(readFileSync(join(at, 'a.txt'), 'utf8'), 'The council met.\n');
  });
  test('keeps line ends and the byte-order mark', () => {
    const path = join(made('ends', { 'a.txt': `\ufeffA line.\r\n\r\n${FAULTY.replace('\n', '\r\n')}Last.\r` }), 'a.txt');
    run(['check', '--fix', path]);
    assert.equal(readFileSync(path, 'utf8'), `\ufeffA line.\r\n\r\n${RIGHT.replace('\n', '\r\n')}Last.\r`);
  });
  test('does not write through a link out of the repository', () => {
    const at = made('linked-out/repo', { '.git/HEAD': '' });
    const out = join(made('linked-out/home', { notes: FAULTY }), 'notes');
    symlinkSync(out, join(at, 'a.txt'));
    const { status, stderr } = run(['check', '--fix', join(at, 'a.txt')], { cwd: at });
    assert.equal(status, 2);
    assert.match(stderr, /a\.txt: the fixes are not written: it is a link that leads out/);
    assert.equal(readFileSync(out, 'utf8'), FAULTY);
  });
  test('says that it may not write', { skip: isRoot ? 'root may write everything' : false }, () => {
    const path = join(made('read-only', { 'a.txt': FAULTY }), 'a.txt');
    chmodSync(path, 0o444);
    const { status, stderr } = run(['check', '--fix', path]);
    assert.equal(status, 2);
    assert.match(stderr, /no permission to write it/);
  });
  test('loses nothing that somebody else saves meanwhile', async () => {
    // Paragraphs that differ take a while, even where the machine is busy with something else.
    const text = Array.from({ length: 1000 }, (_, n) => `${FAULTY}Page ${n}.\n\n`).join('');
    const path = join(made('meanwhile'), 'a.txt');
    let refused = 0;
    // Before it has read the file, while it is at work, or after it has written: nobody can tell, so all are tried.
    for (let delay = 300; delay < 6000 && refused < 2; delay += 300) {
      writeFileSync(path, text);
      const child = spawn('node', [cli, 'check', '--fix', '--quiet', '--no-cache', path], { env, stdio: ['ignore', 'ignore', 'pipe'] });
      let stderr = '';
      child.stderr.on('data', (chunk) => (stderr += chunk));
      const over = new Promise((resolve) => child.on('close', resolve));
      await setTimeout(delay);
      appendFileSync(path, 'A new end.\n');
      const status = await over;
      assert.ok(readFileSync(path, 'utf8').endsWith('A new end.\n'), `after ${delay} ms`);
      if (status !== 2) continue;
      refused++;
      assert.match(stderr, /a\.txt: the fixes are not written: somebody else has saved it meanwhile/);
      assert.equal(readFileSync(path, 'utf8'), `${text}A new end.\n`);
      assert.deepEqual(readdirSync(dirname(path)), ['a.txt']);
    }
    assert.ok(refused > 0);
  });
  test('killed at any moment, leaves the old draft or the new one', async () => {
    const path = join(made('killed'), 'a.txt');
    const text = FAULTY.repeat(60);
    for (let round = 0; round < 12; round++) {
      writeFileSync(path, text);
      const child = spawn('node', [cli, 'check', '--fix', '--no-cache', path], { env, stdio: 'ignore' });
      const over = new Promise((resolve) => child.on('close', resolve));
      await setTimeout(120 + round * 60);
      child.kill('SIGKILL');
      await over;
      assert.ok([text, RIGHT.repeat(60)].includes(readFileSync(path, 'utf8')), `round ${round}`);
    }
    // What a killed one left goes when somebody writes there again.
    const left = join(dirname(path), '.a.txt.1.0.x.copydesk.tmp');
    writeFileSync(left, 'half');
    utimesSync(left, 1, 1);
    writeFileSync(path, text);
    run(['check', '--fix', path]);
    assert.equal(existsSync(left), false);
  });
});

test('a rule speaks only in the folder whose own house style wants it, over the one above', () => {
  const at = made('folders/repo', {
    '.git/HEAD': '',
    'copydesk.yml': 'words:\n  - avoid: gotten\n    use: got\nrules:\n  style/word: off\n',
    'sport/copydesk.yml': 'extends: ../copydesk.yml\nrules:\n  style/word: { severity: error, quotations: off }\n',
    'news/a.txt': 'The town has gotten a wall.\n',
    'sport/a.txt': 'The town has gotten a wall. “It has gotten one,” she said.\n',
  });
  const { files } = JSON.parse(run(['check', '--format', 'json'], { cwd: at }).stdout);
  const told = files.map((file: { path: string; diagnostics: { rule: string; severity: string }[] }) => [
    file.path,
    ...file.diagnostics.filter(({ rule }) => rule === 'style/word').map(({ severity }) => severity),
  ]);
  assert.deepEqual(told, [['news/a.txt'], ['sport/a.txt', 'error']]);
});

test('init never ends in a refusal: a preset nearly named, one that nobody knows, a house style already there', () => {
  const at = made('init/anew', { 'a.txt': RIGHT });
  const first = run(['init', 'the-guardian'], { cwd: at });
  assert.equal(first.status, 0, first.stderr);
  assert.match(first.stdout, /“the-guardian” is taken for the preset guardian\ncopydesk\.yml is made from guardian/);
  const made1 = readFileSync(join(at, 'copydesk.yml'), 'utf8');
  assert.match(made1, /^extends: guardian$/m);
  const again = run(['init'], { cwd: at });
  assert.equal(again.status, 0);
  assert.match(again.stdout, /copydesk\.yml is here already and stays as it is \(--force replaces it\); 1 draft read/);
  assert.equal(readFileSync(join(at, 'copydesk.yml'), 'utf8'), made1);
  const unknown = run(['init', '--force', '--preset', 'zzzz'], { cwd: at });
  assert.equal(unknown.status, 0);
  assert.match(unknown.stdout, /There is no preset “zzzz”, so the file extends none; there are .*guardian/);
  assert.doesNotMatch(readFileSync(join(at, 'copydesk.yml'), 'utf8'), /^extends:/m);
});

test('init follows no link, not even with --force', { skip: windows ? 'no links' : false }, () => {
  const at = made('init/repo', { '.git/HEAD': '', 'a.txt': RIGHT });
  const out = join(made('init/home', { profile: 'mine\n' }), 'profile');
  symlinkSync(out, join(at, 'copydesk.yml'));
  for (const args of [['init'], ['init', '--force']]) {
    assert.equal(run(args, { cwd: at }).status, 2, args.join(' '));
    assert.equal(readFileSync(out, 'utf8'), 'mine\n');
  }
  rmSync(join(at, 'copydesk.yml'));
  symlinkSync('../home/new-file', join(at, 'copydesk.yml'));
  assert.equal(run(['init', '--force'], { cwd: at }).status, 2);
  assert.equal(existsSync(join(dirname(out), 'new-file')), false);
});

describe('names and words that are control characters', { skip: windows ? 'no such names' : false }, () => {
  const name = 'a\u001b[31m\n::error::x\u202e#?.txt';
  const faulty = 'Britain s\u001b]0;x\u0007 parliament met.Th\u001ben it end\u202eed , he said, the the\n';
  const raw = /[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/;

  test('are shown on a terminal and in a log', () => {
    const at = made('names', { [name]: faulty });
    for (const args of [['check'], ['check', '--format', 'github'], ['inspect']]) {
      const { stdout, stderr } = run([...args, at]);
      assert.doesNotMatch(stdout + stderr, raw);
      assert.ok(stdout.length > 20, args.join(' '));
      for (const line of stdout.split('\n')) assert.doesNotMatch(line, /^::error::x/);
    }
    const { stderr } = run(['check', join(at, `${name}x`)]);
    assert.match(stderr, /^copydesk: [^\n]*␛[^\n]*\n$/);
  });
  test('are nowhere in messages and titles', () => {
    const path = join(made('words', { 'a.txt': faulty }), 'a.txt');
    const { files } = JSON.parse(run(['check', '--format', 'json', path]).stdout);
    for (const { message, fixes, related } of files[0].diagnostics)
      for (const words of [message, ...[...fixes, ...related].map((one) => one.title ?? one.message)]) assert.doesNotMatch(words, raw);
  });
  test('and “#”, “?” and “%” are encoded in SARIF', () => {
    const at = made('sarif', { 'a#b?c%41 d.txt': FAULTY });
    const log = JSON.parse(run(['check', '--format', 'sarif', 'a#b?c%41 d.txt'], { cwd: at }).stdout);
    assert.equal(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri, 'a%23b%3Fc%2541%20d.txt');
  });
});
