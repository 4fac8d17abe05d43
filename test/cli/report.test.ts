// `copydesk report --html`: one page with everything that was found.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Parser } from 'htmlparser2';

const cli = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'copydesk-report-'));
after(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, 'drafts'));
const EVIL = '<img src=x onerror=alert(1)>';
const DRAFTS: Readonly<Record<string, string>> = {
  'a.txt': `Britain s parliament met.\n\nThe the council ${EVIL} met .\n`,
  'b <i>&.md': 'Karl left for for good, and the the rest stayed.\n',
  'clean.txt': 'The council met.\n',
};
for (const [name, text] of Object.entries(DRAFTS)) writeFileSync(join(folder, 'drafts', name), text);
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync('node', [cli, 'report', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, COPYDESK_CACHE: join(folder, 'cache') },
  });
  return { status, stdout, stderr };
};

/** The elements of a page, and its words. */
function read(page: string) {
  const elements: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] = [];
  let words = '';
  const parser = new Parser({ onopentag: (name, attributes) => elements.push({ name, attributes }), ontext: (text) => (words += text) });
  parser.end(page);
  return { elements, words: words.replace(/\s+/g, ' ') };
}

test('has every finding by draft and by kind, totals, and what the safe fixes would change', () => {
  const { status, stdout, stderr } = run('--html', 'drafts');
  assert.deepEqual([status, stderr], [0, '']);
  const { elements, words } = read(stdout);
  assert.match(words, /\d+ findings in 3 drafts: 1 error, \d+ warnings?.*can be fixed with --fix/);
  for (const part of [
    'By kind',
    'By draft',
    'What the safe fixes would change',
    'drafts/a.txt',
    'drafts/b <i>&.md',
    'Missing apostrophe: Britain’s',
  ])
    assert.ok(words.includes(part), part);
  // Each link within the page leads somewhere.
  const ids = new Set(elements.map(({ attributes }) => attributes['id']));
  const links = elements.filter(({ name }) => name === 'a').map(({ attributes }) => attributes['href']!);
  assert.ok(links.length > 3);
  for (const link of links) assert.ok(link.startsWith('#') && ids.has(link.slice(1)), link);
  assert.match(stdout, /<mark>Britain s<\/mark>/);
  assert.match(stdout, /<del>Britain s<\/del> <ins>Britain’s<\/ins>/);
  assert.equal(readFileSync(join(folder, 'drafts/a.txt'), 'utf8'), DRAFTS['a.txt']);
});

test('loads nothing, runs nothing, and shows a draft’s markup as words', () => {
  const { stdout } = run('--html', 'drafts');
  const { elements, words } = read(stdout);
  assert.deepEqual(
    elements.filter(({ name }) => ['script', 'img', 'link', 'iframe', 'object', 'i'].includes(name)),
    [],
  );
  for (const { attributes } of elements)
    for (const name of Object.keys(attributes))
      assert.ok(['href', 'id', 'class', 'lang', 'charset', 'name', 'content', 'http-equiv'].includes(name), name);
  assert.ok(words.includes(EVIL));
  assert.doesNotMatch(stdout, /url\(|@import/);
});

test('goes to a file, not through a link out of the folder, and needs --html', () => {
  assert.deepEqual(run('--html', '--output', 'report.html', 'drafts'), { status: 0, stdout: '', stderr: '' });
  assert.equal(readFileSync(join(folder, 'report.html'), 'utf8'), run('--html', 'drafts').stdout);
  const out = mkdtempSync(join(tmpdir(), 'copydesk-elsewhere-'));
  writeFileSync(join(out, 'mine'), 'mine');
  symlinkSync(join(out, 'mine'), join(folder, 'link.html'));
  assert.equal(run('--html', '--output', 'link.html', 'drafts').status, 2);
  assert.equal(readFileSync(join(out, 'mine'), 'utf8'), 'mine');
  rmSync(out, { recursive: true });
  assert.equal(run('drafts').status, 2);
  assert.match(run('--html', 'nowhere').stderr, /nowhere: there is no such file/);
});
