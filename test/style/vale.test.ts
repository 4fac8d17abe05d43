// Rules laid out as write-good's, proselint's, Google's, Microsoft's and Red Hat's are, loaded as they are and run on drafts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDesk } from '../../server/src/desk/desk.ts';
import { rules } from '../../server/src/rules/index.ts';
import { loadStyle, type StyleHost } from '../../server/src/style/load.ts';
import type { Format } from '../../server/src/text/paragraph.ts';

const metas = rules.map((rule) => rule.meta);

/** A disk that holds these files, by their paths from its root. */
function hostOf(files: Readonly<Record<string, string>>): StyleHost {
  const paths = Object.keys(files);
  return {
    resolve: (from, reference) => decodeURIComponent(new URL(reference, `file:///${from}`).pathname.slice(1)),
    read: (path) => {
      if (files[path] !== undefined) return { text: files[path], path };
      return { problem: paths.some((one) => one.startsWith(`${path}/`)) ? 'folder' : path.startsWith('..') ? 'outside' : 'missing' };
    },
    list: (path) => [
      ...new Set(paths.filter((one) => one.startsWith(`${path}/`)).map((one) => one.slice(path.length + 1).replace(/\/.*/, '/'))),
    ],
  };
}

const load = (files: Readonly<Record<string, string>>, own = 'vale: styles/\n') =>
  loadStyle('copydesk.yml', hostOf({ 'copydesk.yml': own, ...files }), metas);

async function check(
  files: Readonly<Record<string, string>>,
  draft: string,
  { format = 'markdown' as Format, own = 'vale: styles\n' } = {},
) {
  const { style, problems } = await load(files, own);
  assert.deepEqual(
    problems.map(({ path, message }) => `${path}: ${message}`),
    [],
  );
  return openDesk(style)
    .check({ text: draft, format })
    .findings.filter(({ rule }) => rule === 'style/vale');
}

/** What one rule says of a draft: the words and the message. */
async function says(rule: string, draft: string, format: Format = 'markdown'): Promise<string[]> {
  const found = await check({ 'styles/House/Rule.yml': rule }, draft, { format });
  return found.map(({ start, end, message }) => `${draft.slice(start, end)}: ${message}`);
}

/** What is told of one rule: its line and the message. */
async function told(rule: string): Promise<string[]> {
  const { problems } = await load({ 'styles/House/Rule.yml': rule });
  return problems.map(({ path, range, message }) => `${path}:${range.start.line + 1} ${message}`);
}

test('existence: words as they stand or in any case, with level, link and name', async () => {
  const rule = `extends: existence
message: "'%s' is a weasel word."
link: https://example.com/weasels
ignorecase: true
level: suggestion
tokens:
  - many
  - 'a (?:great|good) deal of'
  - "needn't"
`;
  const [first, second, third, ...more] = await check(
    { 'styles/write-good/Weasel.yml': rule },
    'Many tried a good deal of it; you needn’t.\n',
  );
  assert.deepEqual(
    [first, second, third].map((one) => one!.message),
    ["'Many' is a weasel word", "'a good deal of' is a weasel word", "'needn’t' is a weasel word"],
  );
  assert.equal(more.length, 0);
  assert.equal(first!.severity, 'information');
  assert.equal(first!.kind, 'write-good.Weasel');
  assert.equal(first!.because, 'write-good.Weasel: https://example.com/weasels');
  assert.deepEqual(await says('extends: existence\nmessage: "%s"\ntokens: [very]\n', 'Very, very, every.\n'), ['very: very']);
});

test('existence: raw patterns, patterns that are no words, and exceptions', async () => {
  assert.deepEqual(
    await says(
      "extends: existence\nmessage: 'No %s.'\nnonword: true\ntokens:\n  - '\\.\\.\\.'\n  - '--'\n",
      'Well... no -- yes.\n',
      'plain',
    ),
    ['...: No ...', '--: No --'],
  );
  assert.deepEqual(await says("extends: existence\nmessage: '%s'\nraw:\n  - '(?:is|was) '\n  - '\\w+ed\\b'\n", 'It was closed.\n'), [
    'was closed: was closed',
  ]);
  assert.deepEqual(
    await says("extends: existence\nmessage: '%s'\ntokens: ['\\w+ly']\nexceptions: [only, fami]\n", 'Only badly, only slowly.\n'),
    ['badly: badly', 'slowly: slowly', 'Only: Only'].sort((a, b) => (a.startsWith('Only') ? -1 : b.startsWith('Only') ? 1 : 0)),
  );
});

test('existence: a raw beginning and tokens are one pattern, as passives are looked for', async () => {
  const passive = String.raw`extends: existence
message: "'%s' may be passive voice."
ignorecase: true
level: suggestion
raw:
  - \b(?:am|are|were|being|is|been|was|be)\b\s*
tokens:
  - '[\w]+ed'
  - awoken
  - built
`;
  assert.deepEqual(await says(passive, 'It is old. It was built in 1931, and is Closed now; she built it.\n'), [
    "was built: 'was built' may be passive voice",
    "is Closed: 'is Closed' may be passive voice",
  ]);
  const behind = "extends: existence\nmessage: '%s'\nappend: true\nraw: ['\\s+of\\b']\ntokens: [lots, plenty]\n";
  assert.deepEqual(await says(behind, 'Lots and plenty of it, of course.\n'), ['plenty of: plenty of']);
});

test('existence: flags, classes and groups as RE2 and Vale write them', async () => {
  const found = async (token: string, draft: string) => says(`extends: existence\nmessage: '%s'\ntokens: ['${token}']\n`, draft);
  assert.deepEqual(await found('(?i)bios', 'The BIOS.\n'), ['BIOS: BIOS']);
  assert.deepEqual(await found('(?i:bios) [[:alpha:]]+', 'The Bios chip.\n'), ['Bios chip: Bios chip']);
  assert.deepEqual(await found('(?P<a>old|new) \\pL+s', 'Two old bridges.\n'), ['old bridges: old bridges']);
  assert.deepEqual(await found('^But', 'But no. But yes.\n\nAnd. But\n'), ['But: But']);
});

test('a rule that minds no vocabulary, and keys that say nothing to a checker', async () => {
  const files = (vocab: string) => ({
    'styles/A/B.yml': `extends: existence\nmessage: '%s'\nsource: https://example.com\n${vocab}tokens: [bridge]\n`,
    'styles/Vocab/House/accept.txt': 'bridge\n',
  });
  assert.equal((await check(files(''), 'A bridge.\n')).length, 0);
  assert.equal((await check(files('vocab: false\n'), 'A bridge.\n')).length, 1);
});

test('substitution: what to write instead, of several too, and the fix', async () => {
  const rule = `extends: substitution
message: Use '%s' instead of '%s'.
ignorecase: true
action:
  name: replace
swap:
  utilize: use
  '(?:give|gave) rise to': cause
  check box: checkbox|tick box
  (\\d+) ?GB: $1 GB
`;
  const draft = 'Utilize it. It gave rise to 5GB in the check box.\n';
  const found = await check({ 'styles/Microsoft/Terms.yml': rule }, draft);
  assert.deepEqual(
    found.map(({ message, fixes }) => [message, fixes().map(({ edits }) => edits[0]!.newText)]),
    [
      ["Use 'use' instead of 'Utilize'", ['Use']],
      ["Use 'cause' instead of 'gave rise to'", ['cause']],
      ["Use '5 GB' instead of '5GB'", ['5 GB']],
      ["Use 'checkbox' or 'tick box' instead of 'check box'", ['checkbox', 'tick box']],
    ],
  );
  assert.ok(found.every(({ fixes }) => fixes().every(({ safe }) => !safe)));
  assert.deepEqual(
    await says(
      "extends: substitution\nmessage: 'Use %s, not %s'\nswap:\n  javascript: JavaScript\n",
      'JavaScript, javascript, Javascript.\n',
    ),
    ['javascript: Use JavaScript, not javascript'],
  );
});

test('an apostrophe is written as the draft writes them', async () => {
  const files = { 'styles/A/B.yml': "extends: substitution\nmessage: '%s'\naction:\n  name: replace\nswap:\n  did not: didn't\n" };
  const offered = async (draft: string) => (await check(files, draft))[0]!.fixes()[0]!.edits[0]!.newText;
  assert.equal(await offered('It’s old, and did not close.\n'), 'didn’t');
  assert.equal(await offered("It's old, and did not close.\n"), "didn't");
});

test('actions: remove, replace and edit; others are told', async () => {
  const fixes = async (action: string, draft: string) =>
    (
      await check(
        { 'styles/A/B.yml': `extends: existence\nmessage: '%s'\nnonword: true\ntokens: ['very', 'U\\.K\\.', 'ver y']\naction:\n${action}` },
        draft,
      )
    ).flatMap((one) => one.fixes().map(({ edits }) => draft.slice(0, edits[0]!.start) + edits[0]!.newText + draft.slice(edits[0]!.end)));
  assert.deepEqual(await fixes('  name: remove\n', 'It is very old.'), ['It is old.']);
  assert.deepEqual(await fixes('  name: replace\n  params: [really, quite]\n', 'It is very old.'), [
    'It is really old.',
    'It is quite old.',
  ]);
  assert.deepEqual(await fixes("  name: edit\n  params: [remove, '.']\n", 'The U.K. too.'), ['The UK too.']);
  assert.deepEqual(await fixes("  name: edit\n  params: [regex, '(\\w+) (\\w+)', '$1$2']\n", 'It is ver y old.'), ['It is very old.']);
  assert.deepEqual(await told("extends: existence\nmessage: '%s'\ntokens: [x]\naction:\n  name: suggest\n  params: [spellings]\n"), [
    'styles/House/Rule.yml:5 the action “suggest spellings” is not supported; nothing is offered',
  ]);
});

test('occurrence: too many in a sentence, too few in a paragraph', async () => {
  const rule = "extends: occurrence\nmessage: '%s words in a sentence.'\nscope: sentence\nmax: 5\ntoken: '\\b\\w+\\b'\n";
  assert.deepEqual(await says(rule, 'One two three four five six seven. One two.\n'), ['six: 7 words in a sentence']);
  const few = "extends: occurrence\nmessage: 'No verb.'\nscope: paragraph\nmin: 1\ntoken: '\\b(?:is|was)\\b'\n";
  assert.deepEqual(await says(few, 'The bridge.\n\nIt was old.\n'), ['T: No verb']);
});

test('repetition: the same word again', async () => {
  const rule = "extends: repetition\nmessage: \"'%s' is repeated!\"\nignorecase: true\nalpha: true\ntokens:\n  - '[^\\s]+'\n";
  assert.deepEqual(await says(rule, 'The the bridge is is old 5 5.\n'), ["The the: 'the' is repeated!", "is is: 'is' is repeated!"]);
});

test('consistency: the rarer of two forms, with the other place', async () => {
  const rule =
    'extends: consistency\nmessage: "Inconsistent: \'%s\'."\nignorecase: true\neither:\n  advisor: adviser\n  cent(?:er|ers): cent(?:re|res)\n';
  const draft = 'An adviser and an adviser met.\n\nAn advisor left the centre.\n';
  const [found, ...more] = await check({ 'styles/A/B.yml': rule }, draft);
  assert.deepEqual([draft.slice(found!.start, found!.end), found!.message, more.length], ['advisor', "Inconsistent: 'advisor'", 0]);
  assert.equal(draft.slice(found!.related[0]!.start, found!.related[0]!.end), 'adviser');
});

test('conditional: a short form wants its long one, once', async () => {
  const rule = `extends: conditional
message: "'%s' has no definition."
ignorecase: true
first: '\\b([A-Z]{3,5})\\b'
second: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'
exceptions: [BBC]
`;
  assert.deepEqual(await says(rule, 'The World Trade Body (WTB) met the OSCE and the BBC.\n\nThe WTB left the OSCE.\n'), [
    "OSCE: 'OSCE' has no definition",
  ]);
});

test('conditional: a second pattern without a group is wanted once, wherever it stands', async () => {
  const rule = "extends: conditional\nmessage: 'No licence.'\nfirst: 'photo'\nsecond: 'licen[cs]e'\n";
  assert.deepEqual(await says(rule, 'A photo and a photo.\n'), ['photo: No licence']);
  assert.deepEqual(await says(rule, 'A photo.\n\nThe license.\n'), []);
});

test('repetition: not over the end of a sentence', async () => {
  const rule = "extends: repetition\nmessage: '%s again'\nignorecase: true\ntokens: ['\\b\\w+\\b']\n";
  assert.deepEqual(await says(rule, 'I forgot that. That is is why.\n'), ['is is: is again']);
});

test('capitalization: titles and sentences, names left alone', async () => {
  const title =
    'extends: capitalization\nmessage: "\'%s\' should be in title case"\nscope: heading\nmatch: $title\nstyle: AP\nexceptions: [iOS]\n';
  assert.deepEqual(await says(title, '# The Bridge of the Town\n\nA text.\n\n## The bridge is closed today\n'), [
    "The bridge is closed today: 'The bridge is closed today' should be in title case",
  ]);
  const sentence = "extends: capitalization\nmessage: 'Sentence case: %s'\nscope: heading\nmatch: $sentence\nindicators: [':']\n";
  assert.deepEqual(
    await says(sentence, '# Council closes: The old bridge\n\n## Council Closes Old Bridge\n\n## Storm hits Ann Marsh’s house\n'),
    ['Council Closes Old Bridge: Sentence case: Council Closes Old Bridge'],
  );
  const terms =
    "extends: capitalization\nmessage: '%s'\nscope: heading\nmatch: $sentence\nexceptions: [Visual Studio Code, 'Mill Bridges?']\n";
  assert.deepEqual(await says(terms, '# The new Visual Studio Code is here\n\n## Two Mill Bridges close\n\n## closed for good\n'), [
    'closed for good: closed for good',
  ]);
  const own = "extends: capitalization\nmessage: 'Not %s'\nscope: list\nmatch: '^[A-Z]'\n";
  assert.deepEqual(await says(own, '- One\n- two\n\nthree\n'), ['two: Not two']);
});

test('scopes: kinds of paragraphs, turned round, joined, and marks', async () => {
  const at = (scope: string) =>
    says(
      `extends: existence\nmessage: '%s'\nscope: ${scope}\ntokens: [bridge]\n`,
      '# A bridge\n\nThe [old bridge](x) and **a bridge**.\n\n- bridge\n\n> bridge\n',
    );
  assert.equal((await at('text')).length, 4);
  assert.equal((await at('heading.h1')).length, 1);
  assert.equal((await at('~heading')).length, 3);
  assert.equal((await at('paragraph & ~list')).length, 2);
  assert.equal((await at('[heading, list]')).length, 2);
  assert.equal((await at('link')).length, 1);
  assert.equal((await at('strong')).length, 1);
});

test('what somebody said is left alone, and so is code', async () => {
  const rule = "extends: existence\nmessage: '%s'\ntokens: [very]\n";
  assert.deepEqual(await says(rule, '“It is very old,” she said of `very`.\n'), []);
});

test('spelling: the lists of words that a rule names, and the vocabularies, are right', async () => {
  const files = {
    'styles/Red Hat/Spelling.yml': 'extends: spelling\nmessage: "Did you really mean \'%s\'?"\nignore:\n  - config/ignore/terms.txt\n',
    'styles/config/ignore/terms.txt': '# ours\nparliment\n',
    'styles/config/vocabularies/House/accept.txt': 'gouvernment\n(?i)recieve\\w*\n[Bb]ridge\n',
    'styles/config/vocabularies/House/reject.txt': 'thorouhgly\n',
    'styles/Red Hat/Bridges.yml': "extends: existence\nmessage: '%s'\ntokens: [bridge, road]\n",
  };
  const draft = 'The parliment of the gouvernment recieved the comittee on a bridge and a road, thorouhgly.\n';
  const { style, problems } = await load(files);
  assert.deepEqual(problems, []);
  const { findings } = openDesk(style).check({ text: draft, format: 'plain' });
  const marked = (rule: string) => findings.filter((f) => f.rule === rule).map((f) => draft.slice(f.start, f.end));
  assert.deepEqual(marked('typo/misspelling'), ['comittee', 'thorouhgly']);
  assert.deepEqual(marked('style/vale'), ['road', 'thorouhgly']);
});

test('what is not supported is told at its line, and the rest is in force', async () => {
  assert.deepEqual(await told('extends: metric\nmessage: x\nformula: 1\n'), [
    'styles/House/Rule.yml:1 “metric” rules are not supported; this one is passed over',
  ]);
  assert.deepEqual(await told("extends: existence\nmessage: '%s'\npos: VBZ\ntokens: [x]\n"), [
    'styles/House/Rule.yml:3 “pos” is not supported; the rule runs without it',
  ]);
  const looks = "extends: existence\nmessage: '%s'\ntokens:\n  - old\n  - '(?<!very )new'\n  - 'a(?=b)'\n  - '(\\w+) \\1'\n  - '(open'\n";
  assert.deepEqual(await told(looks), [
    'styles/House/Rule.yml:5 look-arounds are not supported; this pattern is passed over',
    'styles/House/Rule.yml:6 look-arounds are not supported; this pattern is passed over',
    'styles/House/Rule.yml:7 references back are not supported; this pattern is passed over',
    'styles/House/Rule.yml:8 the pattern cannot be read (missing closing )); it is passed over',
  ]);
  const { style, broken } = await load({ 'styles/House/Rule.yml': looks });
  assert.equal(broken, false);
  assert.equal(
    openDesk(style)
      .check({ text: 'An old and very new thing.', format: 'plain' })
      .findings.filter((f) => f.rule === 'style/vale').length,
    1,
  );
  assert.deepEqual(
    await told("extends: existence\nmessage: '%s'\nscope: code\ntokens: [x]\n"),
    ['styles/House/Rule.yml:4 the scope “code” is none of a draft’s; the rule is passed over'].map((one) => one.replace(':4', ':3')),
  );
  assert.deepEqual(await told('extends: [\n'), ['styles/House/Rule.yml:2 this is not YAML; the rule is passed over']);
});

test('a misspelt key or kind is told with the right one', async () => {
  assert.deepEqual(await told("extends: existance\nmessage: '%s'\ntokens: [x]\n"), [
    'styles/House/Rule.yml:1 unknown kind “existance”, expected “existence”; the rule is passed over',
  ]);
  assert.deepEqual(await told("extends: existence\nmesage: '%s'\ntoken: [x]\n"), [
    'styles/House/Rule.yml:1 “tokens” is missing or empty; the rule is passed over',
    'styles/House/Rule.yml:2 unknown key “mesage”, expected “message”',
    'styles/House/Rule.yml:3 unknown key “token”, expected “tokens”',
  ]);
});

test('a .vale.ini that chooses what is not there, or nothing, is told', async () => {
  const rule = "extends: existence\nmessage: '%s'\ntokens: [old]\n";
  const told = async (ini: string) => {
    const { problems, style } = await load({ 'styles/House/Old.yml': rule, '.vale.ini': ini }, 'vale: .vale.ini\n');
    return [style.checks.length, ...problems.map(({ severity, message }) => `${severity}: ${message}`)];
  };
  assert.deepEqual(await told('StylesPath = stiles\n[*]\nBasedOnStyles = House\n'), [
    0,
    'error: “.vale.ini” has its styles in “stiles”, and there are none, expected a folder of .yml files',
  ]);
  assert.deepEqual(await told('StylesPath = styles\n[*]\nBasedOnStyles = Vale, House, Google, proselint\n'), [
    1,
    'error: “.vale.ini” chooses “Google” and “proselint”, which are not in “styles”, expected them there (“vale sync” fetches packages)',
  ]);
  assert.deepEqual(await told('StylesPath = styles\n[*.adoc]\nBasedOnStyles = House\n'), [
    0,
    'warning: “.vale.ini” chooses no style for .md, .txt or .html files',
  ]);
  assert.deepEqual(await told('StylesPath = styles\n[*.md]\nBasedOnStyles = Vale\n'), [0]);
  assert.deepEqual(await told('StylesPath = styles\n[*.md]\nHouse.Old = YES\n'), [1]);
});

test('a folder of styles, one style, one rule, and what is not there', async () => {
  const rule = "extends: existence\nmessage: '%s'\ntokens: [old]\n";
  const files = {
    'styles/A/One.yml': rule,
    'styles/A/Two.yml': rule,
    'styles/B/Three.yml': rule,
    'styles/A/meta.json': '{}',
    'styles/A/README.md': 'x',
  };
  const names = async (own: string) => (await load(files, own)).style.checks.map(({ name }) => name);
  assert.deepEqual(await names('vale: styles/\n'), ['A.One', 'A.Two', 'B.Three']);
  assert.deepEqual(await names('vale: [styles/B, styles/A/Two.yml]\n'), ['B.Three', 'A.Two']);
  const { problems, broken } = await load(files, '\nvale: stiles\n');
  assert.deepEqual(
    problems.map(({ range, message }) => [range.start.line, message]),
    [[1, 'there is no file “stiles”, expected a path from this file’s folder']],
  );
  assert.equal(broken, true);
  assert.match((await load({ 'styles/A/notes.md': '' })).problems[0]!.message, /no rule of Vale’s in “styles\/”/);
});

test('a style is extended by its name, wherever it lies, or by its path', async () => {
  const rule = (word: string) => `extends: existence\nmessage: '%s'\ntokens: [${word}]\n`;
  const files = {
    'styles/Plain/Old.yml': rule('old'),
    'styles/config/vocabularies/House/accept.txt': 'Skellby\n',
    'vale/Near/New.yml': rule('new'),
    'kept/Far/Big.yml': rule('big'),
    '.vale.ini': 'StylesPath = kept\nBasedOnStyles = Far\n',
  };
  const names = async (own: string, more: Readonly<Record<string, string>> = {}) => {
    const { style, problems, dependencies } = await load({ ...files, ...more }, own);
    assert.deepEqual(problems, []);
    return { names: style.checks.map(({ name }) => name), style, dependencies };
  };
  assert.deepEqual((await names('extends: vale/Plain\n')).names, ['Plain.Old']);
  assert.deepEqual((await names('extends: vale/Near\n')).names, ['Near.New']);
  assert.deepEqual((await names('extends: vale/Far/\n')).names, ['Far.Big']);
  assert.deepEqual((await names('extends: styles/\n')).style.vocabulary, ['Skellby']);
  assert.deepEqual((await names('extends: [styles/Plain/Old.yml, .vale.ini]\n')).names, ['Plain.Old', 'Far.Big']);
  const both = await names('extends:\n  - guardian\n  - vale/Plain\nvale: vale/\n');
  assert.deepEqual(both.names, ['Plain.Old', 'Near.New']);
  assert.equal(both.style.dialect, 'en-GB');
  // A style that is put where it would be found counts from then on.
  for (const path of ['vale/Plain', '.vale.ini', 'styles/Plain/']) assert.ok(both.dependencies.includes(path), path);
  // A house style in a folder of that name is one still.
  assert.equal((await names('extends: vale/house.yml\n', { 'vale/house.yml': 'percent: symbol\n' })).style.percent, 'symbol');
});

test('a style that is extended and not there is told at its line, with the name that was meant', async () => {
  const files = { 'styles/Google/We.yml': "extends: existence\nmessage: '%s'\ntokens: [we]\n" };
  const told = async (own: string, more: Readonly<Record<string, string>> = files) => {
    const { problems, broken } = await load(more, own);
    return [broken, ...problems.map(({ path, range, code, message, mend }) => [path, range.start.line, code, message, mend?.edit.newText])];
  };
  assert.deepEqual(await told('extends:\n  - ap\n  - vale/google\n'), [
    true,
    ['copydesk.yml', 2, 'missing-file', 'Vale has no style “google” here, expected “vale/Google”', 'vale/Google'],
  ]);
  assert.deepEqual(await told('extends: vale/RedHat\n'), [
    true,
    ['copydesk.yml', 0, 'missing-file', 'Vale has no style “RedHat” here, expected “vale/Google”', undefined],
  ]);
  assert.deepEqual(await told('extends: vale/RedHat\n', { 'notes.txt': '' }), [
    true,
    ['copydesk.yml', 0, 'missing-file', 'Vale has no style “RedHat” here, expected its folder in “styles/” or “vale/”', undefined],
  ]);
  assert.deepEqual(await told('extends: vale\n'), [
    true,
    [
      'copydesk.yml',
      0,
      'unknown-preset',
      'unknown preset “vale”, expected a style of Vale’s such as “vale/Google”, or “vale: styles/”',
      undefined,
    ],
  ]);
  // A folder of house styles is none of Vale’s.
  assert.match(
    String((await told('extends: ./desk\n', { 'desk/copydesk.yml': '', 'desk/Rule.yml': files['styles/Google/We.yml'] }))[1]),
    /“\.\/desk” is a folder, expected a file such as/,
  );
  // What is wrong inside stands at its own line, with where it is extended.
  const { problems } = await load({ 'styles/A/Long.yml': 'message: x\nextends: metric\n' }, 'extends: vale/A\n');
  assert.deepEqual(
    problems.map(({ path, range, message, named }) => [path, range.start.line, message, named]),
    [['styles/A/Long.yml', 1, '“metric” rules are not supported; this one is passed over', { path: 'copydesk.yml', start: 9, end: 15 }]],
  );
});

test('a house switches rules off by name, and makes them all quieter', async () => {
  const rule = (word: string) => `extends: existence\nmessage: '%s'\nlevel: error\ntokens: [${word}]\n`;
  const files = { 'styles/A/One.yml': rule('old'), 'styles/A/Two.yml': rule('new'), 'styles/B/Three.yml': rule('red') };
  const kinds = async (set: string) =>
    (await check(files, 'old new red', { own: `vale: styles\nrules:\n  style/vale: ${set}\n` })).map(
      ({ kind, severity }) => `${kind} ${severity}`,
    );
  assert.deepEqual(await kinds('{ off: [A.One, B] }'), ['A.Two error']);
  assert.deepEqual(await kinds('information'), ['A.One information', 'A.Two information', 'B.Three information']);
});

test('a .vale.ini chooses the styles, switches rules by name and says how loud', async () => {
  const rule = (word: string, level = 'warning') => `extends: existence\nmessage: '%s'\nlevel: ${level}\ntokens: [${word}]\n`;
  const files = {
    '.vale.ini': `StylesPath = .github/styles
MinAlertLevel = warning

# comment
[*.{md,txt}]
BasedOnStyles = A, Vale
A.Two = NO
B.Three = error
A.Loud = suggestion

[*.py]
BasedOnStyles = C
`,
    '.github/styles/A/One.yml': rule('old'),
    '.github/styles/A/Two.yml': rule('new'),
    '.github/styles/A/Quiet.yml': rule('red', 'suggestion'),
    '.github/styles/A/Loud.yml': rule('blue', 'error'),
    '.github/styles/B/Three.yml': rule('big'),
    '.github/styles/B/Four.yml': rule('tall'),
    '.github/styles/C/Five.yml': rule('wide'),
    '.github/styles/C/Six.yml': 'extends: metric\nmessage: x\n',
    '.github/styles/config/vocabularies/House/reject.txt': 'utilise\n',
  };
  const found = await check(files, 'Old or old, new, red, blue, big, tall, wide; utilise.\n', { own: 'vale: .vale.ini\n' });
  assert.deepEqual(
    found.map(({ kind, severity }) => `${kind} ${severity}`),
    ['A.One warning', 'B.Three error', 'Vale.Avoid error'],
  );
});

test('a later style’s rule of the same name stands', async () => {
  const rule = (word: string) => `extends: existence\nmessage: '%s'\ntokens: [${word}]\n`;
  const found = await check(
    { 'base.yml': 'vale: one\n', 'one/A/Rule.yml': rule('old'), 'two/A/Rule.yml': rule('new') },
    'An old and a new bridge.\n',
    { own: 'extends: ./base.yml\nvale: two\n' },
  );
  assert.deepEqual(
    found.map(({ message }) => message),
    ['new'],
  );
});

test('a limit counts over the whole draft, and not what is quoted', async () => {
  const rule = (limit: string) => `extends: existence\nmessage: '%s'\n${limit}tokens: ['old \\w+']\n`;
  const draft = '“The old mill,” he said.\n\nAn old barn and an old shed.\n\nThen an old dock.\n';
  assert.deepEqual(await says(rule(''), draft), ['old barn: old barn', 'old shed: old shed', 'old dock: old dock']);
  assert.deepEqual(await says(rule('limit: 2\n'), draft), ['old barn: old barn', 'old shed: old shed']);
});

// By trying every way, these would never end.
test('hostile patterns come to an end', async () => {
  const rule = "extends: existence\nmessage: '%s'\ntokens:\n  - '(?:a+)+b'\n  - '(?:x|x)*y'\n";
  assert.deepEqual(await says(rule, `${'a'.repeat(20_000)} ${'x'.repeat(20_000)}\n`, 'plain'), []);
});

test('of styles that no newsroom has, what is left out is told', async () => {
  const bomb = `extends: existence\nmessage: '%s'\ntokens:\n  - '${'a{999}'.repeat(3000)}'\n  - '(?:(?:b{99}){99}){99}'\n  - fine\n`;
  const many = `extends: existence\nmessage: '%s'\ntokens:\n${Array.from({ length: 12_000 }, (_, i) => `  - 'word${i}s?'\n`).join('')}`;
  const large = `extends: existence\nmessage: '%s'\ntokens:\n${'  - some words\n'.repeat(60_000)}`;
  const { style, problems } = await load({
    'styles/A/Bomb.yml': bomb,
    'styles/A/Many.yml': many,
    'styles/B/One.yml': large,
    'styles/C/Two.yml': large,
    'styles/D/Three.yml': large,
  });
  const messages = [...new Set(problems.map(({ path, message }) => `${path}: ${message}`))];
  assert.ok(
    messages.some((one) => /Bomb\.yml: the pattern is too long for its repeats/.test(one)),
    messages.join('\n'),
  );
  assert.ok(messages.some((one) => /Bomb\.yml: .*(?:too large|repeat)/.test(one)));
  assert.ok(messages.some((one) => /Many\.yml: there are too many patterns/.test(one)));
  assert.ok(messages.some((one) => /Two\.yml: the styles hold more than 2 million characters|Three\.yml: the styles hold more/.test(one)));
  assert.ok(style.checks.length >= 2);
});
