// Other checkers' rules, words and spreadsheets on the command line, by the examples of docs/other-checkers.md.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'copydesk-other-'));
after(() => rmSync(home, { recursive: true, force: true }));
const page = readFileSync(join(root, 'docs/other-checkers.md'), 'utf8');
/** The page's examples, in order. */
const examples = Array.from(page.matchAll(/^```(yaml|csv)\n([\s\S]*?)^```/gm), ([, language, text]) => ({ language, text: text! }));

let count = 0;
function folder(files: Readonly<Record<string, string>>): string {
  const at = join(home, `w${count++}`);
  // A repository of its own, so that nothing above it counts.
  for (const [name, text] of Object.entries({ '.git/HEAD': '', ...files })) {
    mkdirSync(dirname(join(at, name)), { recursive: true });
    writeFileSync(join(at, name), text);
  }
  return at;
}
function check(at: string, path = 'draft.md') {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(root, 'dist/cli.cjs'), 'check', '--format', 'json', '--no-cache', path],
    {
      cwd: at,
      encoding: 'utf8',
    },
  );
  const text = readFileSync(join(at, path), 'utf8');
  const [file] = JSON.parse(stdout || '{"files":[]}').files as {
    diagnostics: { rule: string; severity: string; start: number; end: number }[];
  }[];
  const found = (rule: string) =>
    (file?.diagnostics ?? []).filter((d) => d.rule === rule).map((d) => `${text.slice(d.start, d.end)} ${d.severity}`);
  return { found, stderr, status };
}

const example = (start: string): string => examples.find(({ text }) => text.startsWith(start))?.text ?? assert.fail(start);
const rule = example('# styles/House/Weasels.yml');

test('Vale styles are loaded as the page says', () => {
  const files = {
    'draft.md': 'It took a good deal of work. We will go.\n',
    'styles/House/Weasels.yml': rule,
    'styles/Google/We.yml': 'extends: existence\nmessage: "Try to avoid \'%s\'."\nlevel: warning\ntokens: [we, We]\n',
    'styles/House/Length.yml': "extends: metric\nmessage: 'too long'\nformula: words\ncondition: '> 3'\n",
  };
  const all = check(folder({ ...files, 'copydesk.yml': example('vale: styles/\n') }));
  assert.deepEqual(all.found('style/vale'), ['a good deal of warning', 'We warning']);
  assert.equal(all.stderr, 'copydesk: styles/House/Length.yml:1:10: “metric” rules are not supported; this one is passed over\n');
  assert.equal(all.status, 1);
  assert.deepEqual(check(folder({ ...files, 'copydesk.yml': example('vale:\n') })).found('style/vale'), [
    'a good deal of warning',
    'We warning',
  ]);
  const extending = check(folder({ ...files, 'copydesk.yml': example('extends: [guardian, vale/Google]\n') }));
  assert.deepEqual(extending.found('style/vale'), ['We warning']);
  assert.equal(extending.stderr, '');
  assert.deepEqual(check(folder({ ...files, 'copydesk.yml': example('vale: styles/\nrules:') })).found('style/vale'), [
    'a good deal of information',
  ]);
});

test('a style outside the repository is not read', () => {
  const elsewhere = folder({ 'House/Weasels.yml': rule });
  const at = folder({ 'draft.md': 'A very old bridge.\n', 'copydesk.yml': 'vale: styles\n' });
  symlinkSync(elsewhere, join(at, 'styles'));
  const { found, stderr, status } = check(at);
  assert.deepEqual(found('style/vale'), []);
  assert.match(stderr, /copydesk\.yml:1:7: “styles” lies outside the workspace/);
  assert.equal(status, 2);
});

test('words of a spreadsheet, and those beside it', () => {
  const csv = examples.find(({ language }) => language === 'csv')!.text;
  const files = { 'draft.md': 'The advisor went, irregardless. Moreover, he won.\n', 'words.csv': csv };
  assert.deepEqual(check(folder({ ...files, 'copydesk.yml': example('words: words.csv') })).found('style/word'), [
    'advisor warning',
    'irregardless error',
    'Moreover hint',
  ]);
  assert.deepEqual(check(folder({ ...files, 'copydesk.yml': example('words:\n') })).found('style/word'), [
    'advisor warning',
    'irregardless error',
    'Moreover warning',
  ]);
});

test('words that cSpell, LTeX and Vale know are right, with a house style and without one', () => {
  const text = 'The parliment of the gouvernment recieved the comittee.\n';
  const taught = {
    'drafts/draft.md': text,
    '.vscode/settings.json': '{ "cSpell.words": ["parliment"], /* and */ "ltex.dictionary": { "en-GB": ["gouvernment"] } }',
    '.vale.ini': 'StylesPath = styles\nVocab = House\n',
    'styles/config/vocabularies/House/accept.txt': 'recieved?\n',
  };
  assert.equal(check(folder({ 'drafts/draft.md': text }), 'drafts/draft.md').found('typo/misspelling').length, 4);
  assert.deepEqual(check(folder(taught), 'drafts/draft.md').found('typo/misspelling').length, 1);
  assert.equal(check(folder({ ...taught, 'copydesk.yml': 'dialect: en-GB\n' }), 'drafts/draft.md').found('typo/misspelling').length, 1);
  assert.equal(
    check(folder({ ...taught, 'drafts/copydesk.yml': 'dialect: en-GB\n' }), 'drafts/draft.md').found('typo/misspelling').length,
    1,
  );
});
