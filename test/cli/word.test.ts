// Word documents on the command line: checked as they are, imported, and given back with comments. The examples of docs/word.md are run.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseSheet } from '../../server/src/facts/parse.ts';
import { readWord } from '../../server/src/text/word/read.ts';
import { from, p, r, to, word } from '../harness/word.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = join(root, 'dist/cli.cjs');
const folder = mkdtempSync(join(tmpdir(), 'copydesk-word-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const env: NodeJS.ProcessEnv = { ...process.env, COPYDESK_CACHE: join(folder, 'cache') };
const run = (args: readonly string[], options: { input?: Uint8Array; cwd?: string } = {}) => {
  const { status, stdout, stderr } = spawnSync('node', [cli, ...args], { env, cwd: folder, timeout: 60_000, ...options });
  return { status, stdout: String(stdout), stderr: String(stderr) };
};
const made = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
interface Found {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly range: { readonly start: { readonly line: number } };
}
const found = (stdout: string): Found[] => JSON.parse(stdout).files[0].diagnostics;

/** An article as a reporter hands it in, with an editor’s comments. */
const article = () =>
  word(
    [
      p(r('Harbour to be dredged'), 'Titel'),
      p(
        `${r('The board spent ')}${from(0)}${r('£3.2m', '<w:b/>')}${to(0)}${r(' on ')}${from(1)}${r('dredging')}${to(1)}${r(', said Mara Quill')}<w:r><w:footnoteReference w:id="1"/></w:r>${r('.')}`,
      ),
      p(`${r('Britain s ', '<w:i/>')}${r('parliament voted on the the plan.')}`),
      p(r('“It is is over,” she said.'), 'Zitat'),
    ].join(''),
    {
      comments: [
        { id: 0, author: 'Ines Okoro', date: '2026-11-20T14:05:00Z', text: 'Who says so?', paraId: '0A' },
        { id: 1, author: 'Desk', date: '2026-11-21T09:00:00Z', text: 'Deepening?', paraId: '0B' },
        { id: 2, author: 'Tomas', date: '2026-11-20T15:00:00Z', text: 'The clerk.', paraId: '0C' },
      ],
      extended: '<w15:commentEx w15:paraId="0B" w15:done="1"/><w15:commentEx w15:paraId="0C" w15:paraIdParent="0A" w15:done="0"/>',
      footnotes: `<w:footnote w:id="1">${p(r('Minutes, p. 3, https://harbour.test/minutes.'))}</w:footnote>`,
      files: {
        'word/header1.xml': `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p(r('DRAFT 3'))}</w:hdr>`,
      },
    },
  );

describe('check', () => {
  test('reads a document as it is; lines count paragraphs', () => {
    const path = made('a.docx', article());
    const { status, stdout, stderr } = run(['check', '--format', 'json', path]);
    assert.deepEqual([status, stderr], [1, '']);
    const all = found(stdout);
    const at = (rule: string) => all.filter((one) => one.rule === rule).map(({ range }) => range.start.line);
    assert.deepEqual(at('typo/lost-apostrophe'), [2]);
    assert.deepEqual(at('typo/doubled-word'), [2, 3]);
    assert.match(run(['check', path]).stdout, /3:1 +error .*Britain’s/);
    assert.doesNotMatch(run(['check', path]).stdout, /--fix/);
    assert.match(run(['inspect', path]).stdout, /Mara Quill/);
    // The answer is remembered by the paragraphs, not by the words alone.
    assert.deepEqual(found(run(['check', '--format', 'json', path]).stdout), all);
  });

  test('finds documents in folders, but for Word’s own file beside one that is open, and takes one from standard input', () => {
    mkdirSync(join(folder, 'drafts'));
    made('drafts/b.DOCX', article());
    made('drafts/~$b.docx', Uint8Array.of(1, 2, 3));
    const { stdout, stderr } = run(['check', '--format', 'json', 'drafts']);
    assert.deepEqual([JSON.parse(stdout).files.length, stderr], [1, '']);
    const piped = run(['check', '--format', 'json', '--stdin-path', 'b.docx', '-'], { input: article() });
    assert.deepEqual(found(piped.stdout), JSON.parse(stdout).files[0].diagnostics);
  });

  test('--fix refuses in a line, reports all the same, and leaves the file as it is', () => {
    const path = made('fix.docx', article());
    const { status, stdout, stderr } = run(['check', '--fix', path]);
    assert.equal(status, 2);
    assert.match(stderr, /^copydesk: .*fix\.docx: --fix does not write into Word documents; .*report --docx.*\n$/);
    assert.match(stdout, /lost-apostrophe/);
    assert.deepEqual(new Uint8Array(readFileSync(path)), article());
  });

  test('--since compares with the document as it was', () => {
    const at = join(folder, 'repo');
    mkdirSync(at);
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false', ...args], {
        cwd: at,
        stdio: 'pipe',
      });
    git('init', '-q');
    made('repo/a.docx', word(p(r('The the council met.'))));
    git('add', '-A');
    git('commit', '-qm', 'first');
    made('repo/a.docx', word(p(r('A new paragraph.')) + p(r('The the council met.')) + p(r('Britain s parliament voted.'))));
    const { stdout } = run(['check', '--format', 'json', '--since', 'HEAD', 'a.docx'], { cwd: at });
    assert.deepEqual(
      found(stdout).map(({ rule }) => rule),
      ['typo/lost-apostrophe'],
    );
  });

  test('a document that is none, or a hostile one, is named in one line, and stops nothing', () => {
    made('none.docx', new TextEncoder().encode('It rained.'));
    made('locked.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));
    made('bomb.docx', word('', { files: { 'word/comments.xml': new Uint8Array(70 * 1024 * 1024) } }));
    made('old.doc', Uint8Array.of(0xd0, 0xcf));
    writeFileSync(join(folder, 'good.txt'), 'The the council met.\n');
    const { status, stdout, stderr } = run(['check', 'none.docx', 'locked.docx', 'bomb.docx', 'old.doc', 'good.txt']);
    assert.equal(status, 2);
    assert.match(stdout, /good\.txt/);
    const lines = stderr.trim().split('\n').sort();
    assert.equal(lines.length, 4, stderr);
    assert.match(lines[0]!, /bomb\.docx: its text is too large/);
    assert.match(lines[1]!, /locked\.docx: it has a password/);
    assert.match(lines[2]!, /none\.docx: it is damaged, or no Word document/);
    assert.match(lines[3]!, /old\.doc: old Word documents are not supported; save it as .*\.docx/);
  });
});

describe('import', () => {
  test('makes a Markdown draft, and a fact sheet of comments and notes; says what is left', () => {
    const path = made('in.docx', article());
    const { status, stdout, stderr } = run(['import', path]);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /in\.md: \d+ paragraphs\n.*in\.md\.facts\.yml: 3 comments and 1 note\n/s);
    assert.match(stdout, /not carried over:\n {2}headers/);
    const text = readFileSync(join(folder, 'in.md'), 'utf8');
    assert.equal(
      text,
      '# Harbour to be dredged\n\nThe board spent **£3.2m** on dredging, said Mara Quill[^1].\n\n*Britain s* parliament voted on the the plan.\n\n> “It is is over,” she said.\n\n[^1]: Minutes, p. 3, https://harbour.test/minutes.\n',
    );
    const sheet = parseSheet(readFileSync(join(folder, 'in.md.facts.yml'), 'utf8'));
    assert.deepEqual(sheet.problems, []);
    assert.deepEqual(
      sheet.sources.map(({ id, kind, url }) => [id, kind, url]),
      [['note-1', 'web', 'https://harbour.test/minutes']],
    );
    assert.deepEqual(
      sheet.facts.map(({ kind, exact, checks, from: cited }) => [
        kind,
        exact,
        checks.map(({ on, by, is, note }) => [on, by, is, note]),
        cited.map(({ source }) => source),
      ]),
      [
        ['other', 'The board spent £3.2m on dredging, said Mara Quill', [], ['note-1']],
        [
          'figure',
          '£3.2m',
          [
            ['2026-11-20 14:05', 'Ines Okoro', 'ask', 'Who says so?'],
            ['2026-11-20 15:00', 'Tomas', 'ask', 'The clerk.'],
          ],
          [],
        ],
        ['other', 'dredging', [['2026-11-21 09:00', 'Desk', 'open', '(settled in Word) Deepening?']], []],
      ],
    );
    assert.match(run(['facts', 'in.md']).stdout, /0 of 3 checked, 0 to recheck, 0 lost/);
    assert.equal(run(['facts', '--update', 'in.md']).status, 0);
    assert.ok(parseSheet(readFileSync(join(folder, 'in.md.facts.yml'), 'utf8')).facts.length > 4);
  });

  test('never replaces a draft unasked, nor a fact sheet at all', () => {
    made('twice.docx', article());
    assert.equal(run(['import', 'twice.docx']).status, 0);
    const again = run(['import', 'twice.docx']);
    assert.deepEqual([again.status, again.stderr], [2, 'copydesk: twice.md is there already; --force replaces it\n']);
    assert.match(run(['import', '--force', 'twice.docx']).stderr, /twice\.md\.facts\.yml is there already; move it away/);
    assert.equal(run(['import', '--output', 'other.md', 'twice.docx']).status, 0);
    assert.match(run(['import', '--output', 'other.txt', 'twice.docx']).stderr, /name it \.md/);
    assert.match(run(['import', 'good.txt']).stderr, /import takes Word documents/);
  });

  test('without comments makes no sheet, and lists comments that it finds no words for', () => {
    made('plain.docx', word(p(r('It rained.'))));
    assert.match(run(['import', 'plain.docx']).stdout, /no comments and no notes, so no fact sheet/);
    assert.ok(!existsSync(join(folder, 'plain.md.facts.yml')));
    made('lost.docx', word(p(r('It rained.')), { comments: [{ id: 5, author: 'Desk', text: 'Where is the rest?' }] }));
    assert.match(
      run(['import', 'lost.docx']).stdout,
      /not carried over:\n {2}the comment of Desk has no words in the draft: Where is the rest\?/,
    );
  });
});

describe('back to Word', () => {
  const comments = (path: string) => {
    const { comments: all, paragraphs } = readWord(readFileSync(join(folder, path)));
    return all.map(({ author, text, from: a, to: b }) => [
      author,
      text.split('\n')[0],
      a && b && paragraphs[a.paragraph]!.prose.text.slice(a.offset, b.offset),
    ]);
  };

  test('the report is the document itself with comments at the words', () => {
    made('r.docx', article());
    const { status, stderr } = run(['report', '--docx', '--output', 'r-checked.docx', 'r.docx']);
    assert.deepEqual([status, stderr], [0, '']);
    const all = comments('r-checked.docx');
    assert.deepEqual(all.slice(0, 2), [
      ['Ines Okoro', 'Who says so?', '£3.2m'],
      ['Desk', 'Deepening?', 'dredging'],
    ]);
    assert.ok(all.some(([author, text, words]) => author === 'Copydesk' && /Britain’s/.test(text!) && words === 'Britain s'));
    const before = readWord(article());
    assert.deepEqual(
      readWord(readFileSync(join(folder, 'r-checked.docx'))).paragraphs.map(({ prose }) => prose),
      before.paragraphs.map(({ prose }) => prose),
    );
  });

  test('of Markdown it is a new document of the prose', () => {
    writeFileSync(join(folder, 'm.md'), '# Head\n\nBritain s **parliament** voted on the the plan[^1], it said.\n\n[^1]: A note.\n');
    assert.equal(run(['report', '--docx', '--output', 'm.docx', 'm.md']).status, 0);
    const all = comments('m.docx').map(([, , words]) => words);
    assert.ok(all.includes('Britain s') && all.includes('the the'), `${all}`);
    // A note's reference leaves nothing that Word would show or search for.
    assert.deepEqual(
      readWord(readFileSync(join(folder, 'm.docx')))
        .paragraphs.map(({ prose }) => prose.text)
        .slice(-2),
      ['Britain s parliament voted on the the plan, it said.', 'A note.'],
    );
  });

  test('takes one draft and a file to write', () => {
    assert.match(run(['report', '--docx', '--output', 'x.docx', 'drafts', 'm.md']).stderr, /takes one draft, and there are 2/);
    assert.match(run(['report', '--docx', 'm.md']).stderr, /takes --output FILE/);
    assert.match(run(['report', '--docx', '--html', '--output', 'x.docx', 'm.md']).stderr, /takes --html or --docx/);
  });

  test('the checking copy of a document is the document with its facts as comments', () => {
    made('f.docx', article());
    assert.equal(run(['facts', '--start', 'f.docx']).status, 0);
    assert.equal(run(['facts', '--export', 'docx', '--output', 'f-copy.docx', 'f.docx']).status, 0);
    assert.ok(comments('f-copy.docx').some(([, text, words]) => /figure: open/.test(text!) && words === '£3.2m'));
  });
});

test('the page’s examples run', { skip: process.platform === 'win32' ? 'the page is for a POSIX shell' : false }, () => {
  const page = readFileSync(join(root, 'docs/word.md'), 'utf8');
  const at = join(folder, 'page');
  mkdirSync(join(at, 'bin'), { recursive: true });
  writeFileSync(join(at, 'bin/copydesk'), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`, { mode: 0o755 });
  made('page/article.docx', article());
  const lines = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap((match) => match[1]!.trim().split('\n'));
  assert.ok(lines.length >= 4);
  for (const line of lines) {
    const { status, stderr } = spawnSync('sh', ['-c', line], {
      cwd: at,
      env: { ...env, PATH: `${join(at, 'bin')}:${process.env['PATH']}` },
      encoding: 'utf8',
    });
    assert.deepEqual([status === 1 && line.includes(' check ') ? 0 : status, stderr], [0, ''], line);
  }
  for (const file of ['article.md', 'article.md.facts.yml', 'checked.docx', 'copy.docx']) assert.ok(existsSync(join(at, file)), file);
});
