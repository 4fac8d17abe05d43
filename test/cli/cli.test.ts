// The built command line, run as a user runs it.
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = join(root, 'dist/cli.cjs');
const folder = mkdtempSync(join(tmpdir(), 'copydesk-cli-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const env = { ...process.env, COPYDESK_CACHE: join(folder, 'cache') };
const write = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
};
const run = (args: string[], options: { input?: string; cwd?: string; env?: NodeJS.ProcessEnv } = {}) => {
  const { status, stdout, stderr } = spawnSync('node', [cli, ...args], {
    encoding: 'utf8',
    env,
    cwd: folder,
    maxBuffer: 2 ** 28,
    ...options,
  });
  return { status, stdout, stderr };
};
const diagnostics = (stdout: string, file = 0) => JSON.parse(stdout).files[file].diagnostics;
const FAULTY = 'Britain s parliament voted on the plan, and the prime minister was there.\n';

describe('check', () => {
  test('exits 0 on a clean draft, 1 on a finding at warning or above', () => {
    const clean = write('clean.txt', 'The council met.\n');
    const faulty = write('faulty.txt', FAULTY);
    assert.deepEqual(run(['check', clean]), { status: 0, stdout: '1 draft checked, nothing found\n', stderr: '' });
    const { status, stdout } = run(['check', faulty]);
    assert.equal(status, 1);
    assert.match(stdout, /1:1 +error .*Britain’s.*typo\/lost-apostrophe/);
  });

  test('offsets count from the file on disk: a byte-order mark is one, CRLF two, an emoji two', () => {
    const path = write('offsets.txt', `\ufeffA headline 😀\r\n\r\n${FAULTY}`);
    const [finding] = diagnostics(run(['check', '--format', 'json', path]).stdout);
    const text = readFileSync(path, 'utf8');
    assert.equal(text.slice(finding.start, finding.end), 'Britain s');
    assert.deepEqual(finding.range, { start: { line: 2, character: 0 }, end: { line: 2, character: 9 } });
    const [fix] = finding.fixes;
    assert.equal(fix.safe, true);
    assert.equal(
      text.slice(0, fix.edits[0].start) + fix.edits[0].newText + text.slice(fix.edits[0].end),
      text.replace('Britain s', 'Britain’s'),
    );
    assert.match(finding.docs, /^https:\/\/.*\/docs\/rules\/typo\/lost-apostrophe\.md$/);
  });

  test('a file that cannot be read is named with the reason, stops nothing, and makes the status 2', () => {
    const faulty = write('faulty.txt', FAULTY);
    const { status, stdout, stderr } = run(['check', '--format', 'json', join(folder, 'missing.txt'), faulty]);
    assert.equal(status, 2);
    assert.match(stderr, /missing\.txt: there is no such file/);
    assert.equal(diagnostics(stdout).length, 1);
  });

  test('a draft without permission is named', { skip: process.getuid?.() === 0 ? 'root may read everything' : false }, () => {
    const path = write('secret.txt', FAULTY);
    chmodSync(path, 0);
    const { status, stderr } = run(['check', path]);
    assert.equal(status, 2);
    assert.match(stderr, /secret\.txt: no permission/);
  });

  test('an empty draft is read without a word', () => {
    assert.deepEqual(run(['check', '--format', 'json', write('empty.txt', '')]).status, 0);
  });

  test('a folder is searched for drafts, and other files in it are left alone', () => {
    write('tree/a.md', `${FAULTY}`);
    write('tree/deep/b.html', `<p>${FAULTY}</p>`);
    write('tree/c.js', FAULTY);
    write('tree/node_modules/d.txt', FAULTY);
    const { files } = JSON.parse(run(['check', '--format', 'json', join(folder, 'tree')]).stdout);
    assert.deepEqual(
      files.map((f: { path: string; diagnostics: unknown[] }) => [f.path.slice(folder.length + 1), f.diagnostics.length]),
      [
        ['tree/a.md', 1],
        ['tree/deep/b.html', 1],
      ],
    );
  });

  test('standard input is checked, by the name it is given', () => {
    const { status, stdout } = run(['check', '--format', 'json', '--stdin-path', 'x.html', '-'], {
      input: '<p>Britain s <b>parliament</b> voted.</p>',
    });
    assert.equal(status, 1);
    assert.equal(JSON.parse(stdout).files[0].path, 'x.html');
    assert.equal(diagnostics(stdout)[0].start, 3);
  });

  test('--fix makes the safe fixes and no others; from standard input it is a filter', () => {
    const path = write('mend.txt', `${FAULTY}“Britain s parliament voted,” he said.\n`);
    run(['check', '--fix', path]);
    assert.equal(readFileSync(path, 'utf8'), `${FAULTY.replace('Britain s', 'Britain’s')}“Britain s parliament voted,” he said.\n`);
    assert.equal(run(['check', '--fix', '-'], { input: FAULTY }).stdout, FAULTY.replace('Britain s', 'Britain’s'));
  });

  test('--fix keeps a file’s mode and a link, and leaves nothing beside it', () => {
    const path = write('linked/real.txt', FAULTY);
    chmodSync(path, 0o640);
    const link = join(folder, 'linked/link.txt');
    symlinkSync('real.txt', link);
    run(['check', '--fix', link]);
    assert.equal(readFileSync(path, 'utf8'), FAULTY.replace('Britain s', 'Britain’s'));
    assert.equal(statSync(path).mode & 0o777, 0o640);
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.deepEqual(readdirSync(join(folder, 'linked')), ['link.txt', 'real.txt']);
  });

  test('--rule runs one rule, even one that is off, and knows the names', () => {
    const path = write('one.txt', `${FAULTY}The the council met.\n`);
    const only = diagnostics(run(['check', '--format', 'json', '--rule', 'typo/lost-apostrophe', path]).stdout);
    assert.deepEqual(
      only.map((d: { rule: string }) => d.rule),
      ['typo/lost-apostrophe'],
    );
    const { status, stderr } = run(['check', '--rule', 'typo/nothing', path]);
    assert.deepEqual([status, stderr], [2, 'copydesk: unknown rule “typo/nothing”; “copydesk explain” tells which there are\n']);
  });

  test('a bad option or format is one line and status 2', () => {
    for (const args of [['check', '--nope'], ['check', '--format', 'yaml'], ['check', '--threads', 'many'], ['frobnicate']]) {
      const { status, stderr } = run(args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, /^copydesk: [^\n]+\n$/, args.join(' '));
    }
  });

  test('the nearest copydesk.yml is used; a broken one is named with its line, and drafts are checked all the same', () => {
    write('house/copydesk.yml', 'rules:\n  typo/lost-apostrophe: off\n');
    const draft = write('house/drafts/a.txt', FAULTY);
    assert.equal(run(['check', draft]).status, 0);
    write('broken/copydesk.yml', 'rules:\n  typo/lost-apostrofe: off\n');
    const other = write('broken/a.txt', FAULTY);
    const { status, stdout, stderr } = run(['check', '--format', 'json', other]);
    assert.equal(status, 2);
    assert.match(stderr, /copydesk\.yml:2(?::\d+)?: .*typo\/lost-apostrophe/);
    assert.equal(diagnostics(stdout).length, 1);
    assert.equal(run(['check', '--config', join(folder, 'no.yml'), other]).status, 2);
  });

  test('what the team ignores, and comments in the draft, are left out', () => {
    const path = write('ignored/a.md', `<!-- copydesk-ignore typo/lost-apostrophe -- it is a title -->\n\n${FAULTY}\n${FAULTY}`);
    const found = diagnostics(run(['check', '--format', 'json', '--rule', 'typo/lost-apostrophe', path]).stdout);
    assert.deepEqual(
      found.map((d: { range: { start: { line: number } } }) => d.range.start.line),
      [4],
    );
  });

  test('long output is whole when piped to a slow reader', async () => {
    const path = write('long.txt', `${FAULTY}\n`.repeat(3000));
    const stdout = await new Promise<string>((resolve) => {
      const child = execFile('node', [cli, 'check', '--format', 'json', path], { env, maxBuffer: 2 ** 28 }, (_error, out) => resolve(out));
      child.stdout?.pause();
      setTimeout(() => child.stdout?.resume(), 300);
    });
    assert.ok(stdout.length > 200_000);
    assert.equal(diagnostics(stdout).filter((d: { rule: string }) => d.rule === 'typo/lost-apostrophe').length, 3000);
  });
});

describe('report formats', () => {
  const path = write('report & <draft>.txt', `${FAULTY}“Nobody knows who says this, and it is long enough.”\n`);
  test('SARIF has the rule, the level, the place and the fix', () => {
    const log = JSON.parse(run(['check', '--format', 'sarif', path]).stdout);
    const result = log.runs[0].results.find((r: { ruleId: string }) => r.ruleId === 'typo/lost-apostrophe');
    assert.equal(log.version, '2.1.0');
    assert.equal(log.runs[0].tool.driver.rules[result.ruleIndex].id, 'typo/lost-apostrophe');
    assert.equal(result.level, 'error');
    assert.equal(result.locations[0].physicalLocation.region.endColumn, 10);
    assert.equal(result.fixes[0].artifactChanges[0].replacements[0].insertedContent.text, '’');
    assert.match(result.locations[0].physicalLocation.artifactLocation.uri, /report%20&%20%3Cdraft%3E\.txt$/);
  });
  test('JUnit fails the draft, with names and messages escaped', () => {
    const xml = run(['check', '--format', 'junit', path]).stdout;
    assert.match(xml, /<testsuite name="copydesk" tests="1" failures="1">/);
    assert.match(xml, /report &amp; &lt;draft&gt;\.txt/);
    assert.match(xml, /<failure message="\d findings?" type="typo\/lost-apostrophe">1:1 /);
  });
  test('GitHub gets a command a finding', () => {
    assert.match(
      run(['check', '--format', 'github', path]).stdout,
      /^::error file=.*report & <draft>\.txt,line=1,endLine=1,col=1,endColumn=10,title=typo\/lost-apostrophe::/m,
    );
  });
});

test('docs/command-line.md has every command with each of its options', () => {
  const page = readFileSync(join(root, 'docs/command-line.md'), 'utf8');
  const synopsis = /```\n(copydesk check[\s\S]*?)```/.exec(page)![1]!.split(/^(?=copydesk )/m);
  const names = Array.from(run(['--help']).stdout.matchAll(/^ {2}copydesk (\w+)/gm), ([, name]) => name!);
  assert.ok(names.length > 5);
  for (const name of names) {
    const shown = synopsis.filter((one) => one.startsWith(`copydesk ${name}`)).join('');
    const options = Array.from(run([name, '--help']).stdout.matchAll(/^ {2}(--[\w-]+)/gm), ([, option]) => option!);
    for (const option of ['', ...options]) assert.ok(shown !== '' && shown.includes(option), `${name} ${option}`);
  }
});

describe('the other commands', () => {
  test('explain tells what a rule marks and why, and offers the nearest name for a wrong one', () => {
    assert.match(run(['explain', 'typo/lost-apostrophe']).stdout, /^typo\/lost-apostrophe \(error\)\n\n.+\n.+\n\nGuidance: /);
    const { status, stderr } = run(['explain', 'typo/lost-apostrofe']);
    assert.deepEqual([status, /did you mean “typo\/lost-apostrophe”/.test(stderr)], [2, true]);
  });
  test('inspect gives quotations with their marks, speakers and words of saying', () => {
    const path = write('inspect.txt', 'The mayor met reporters.\n\n“We will build the bridge,” said Anna Weiss, the treasurer.\n');
    const { quotes, attributions, names } = JSON.parse(run(['inspect', '--format', 'json', path]).stdout).files[0];
    const [weiss] = names.filter((one: { name: string }) => one.name === 'Anna Weiss');
    assert.deepEqual(
      weiss.attributes.map(({ kind, value }: { kind: string; value: string }) => [kind, value]),
      [['office', 'treasurer']],
    );
    const text = readFileSync(path, 'utf8');
    assert.equal(text.slice(quotes[0].start, quotes[0].end), '“We will build the bridge,”');
    assert.equal(quotes[0].kind, 'direct');
    assert.equal(quotes[0].speaker.name, 'Anna Weiss');
    assert.equal(quotes[0].attributed, 'same-sentence');
    assert.equal(text.slice(attributions[0].cue.start, attributions[0].cue.end), 'said');
  });
});

describe('the cache', () => {
  test('answers as a fresh check does, whatever happened to it', () => {
    const cache = join(folder, 'cache-property');
    const own = { ...env, COPYDESK_CACHE: cache };
    const pieces = fc.constantFrom(FAULTY, 'The the council met.\n', '“Who said this, and to whom?”\n', 'Kerry met Lavrov.\n');
    const damage = fc.constantFrom('none', 'empty', 'truncate', 'delete');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 5 }), damage, (parts, kind) => {
        const path = write('cached.txt', parts.join(''));
        const fresh = run(['check', '--no-cache', '--format', 'json', path]);
        assert.deepEqual(run(['check', '--format', 'json', path], { env: own }), fresh);
        for (const name of readdirSync(cache)) {
          const file = join(cache, name);
          if (kind === 'empty') writeFileSync(file, '');
          else if (kind === 'truncate') writeFileSync(file, readFileSync(file, 'utf8').slice(0, 40));
          else if (kind === 'delete') rmSync(file);
        }
        assert.deepEqual(run(['check', '--format', 'json', path], { env: own }), fresh);
      }),
      { numRuns: 6 },
    );
  });
  test('a place that cannot be written costs nothing but time', () => {
    const path = write('cached.txt', FAULTY);
    const { status, stderr } = run(['check', path], { env: { ...env, COPYDESK_CACHE: '/dev/null/nowhere' } });
    assert.deepEqual([status, stderr], [1, '']);
  });
});

test('several threads say what one says, in the same order', () => {
  for (let i = 0; i < 30; i++)
    write(`many/${String(i).padStart(2, '0')}.txt`, `${FAULTY}${`Line ${i} of the council’s minutes, which nobody reads.\n`.repeat(900)}`);
  const all = join(folder, 'many');
  const one = run(['check', '--no-cache', '--threads', '1', '--format', 'json', all]);
  const two = run(['check', '--no-cache', '--threads', '2', '--format', 'json', all]);
  assert.equal(JSON.parse(one.stdout).files.length, 30);
  assert.deepEqual(two, one);
});
