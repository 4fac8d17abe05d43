// House styles as they are read, with what is told of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rules } from '../../server/src/rules/index.ts';
import { isIgnored } from '../../server/src/style/ignored.ts';
import { loadStyle, type StyleHost, styleFromText } from '../../server/src/style/load.ts';
import { presetNamed, presetNames } from '../../server/src/style/presets/index.ts';
import { defaultStyle, type HouseStyle } from '../../server/src/style/style.ts';
import { printStyle } from '../harness/print-style.ts';

const metas = [
  ...rules.map((rule) => rule.meta),
  {
    id: 'test/options',
    what: 'A rule with options.',
    severity: 'hint',
    on: true,
    options: {
      most: { type: 'number', default: 3, minimum: 1, maximum: 9, description: 'How many.' },
      loud: { type: 'boolean', default: false, description: 'Loud?' },
      which: { type: 'choice', choices: ['one', 'two'], default: 'one', description: 'Which.' },
      terms: { type: 'words', default: [], description: 'Which words.' },
    },
  },
] as const;

/** What is told of a style: line, code and message. */
const told = (text: string): string[] =>
  styleFromText(text, metas).problems.map(({ range, code, message }) => `${range.start.line + 1} ${code}: ${message}`);

const hostOf = (files: Record<string, string>, links: Record<string, string> = {}): StyleHost => ({
  resolve: (from, reference) => new URL(reference, `file:///${from}`).pathname.slice(1),
  read: (path) => {
    const real = links[path] ?? path;
    return files[real] === undefined ? { problem: real.startsWith('secret') ? 'outside' : 'missing' } : { text: files[real], path: real };
  },
});

test('an empty file and one with comments only are the default style', () => {
  for (const text of ['', '\n', '# nothing yet\n', '---\n']) {
    const { style, problems, broken } = styleFromText(text, metas);
    assert.deepEqual(problems, []);
    assert.equal(broken, false);
    assert.deepEqual({ ...style, name: '' }, { ...defaultStyle, name: '' });
  }
});

test('a mistake is told where it was made, with what was expected and the nearest right spelling', () => {
  assert.deepEqual(told('dialekt: en-GB'), ['1 unknown-key: unknown key “dialekt”, expected “dialect”']);
  assert.deepEqual(told('\nquote_punctuation: logical'), ['2 unknown-key: unknown key “quote_punctuation”, expected “quotePunctuation”']);
  assert.deepEqual(told('percent: percnt'), ['1 wrong-value: unexpected “percnt”, expected “percent”']);
  assert.deepEqual(told('numbersInWordsTo: nine'), ['1 wrong-type: unexpected “nine”, expected a number from 0 to 100']);
  assert.deepEqual(told('numbersInWordsTo: 900'), ['1 wrong-type: unexpected “900”, expected a number from 0 to 100']);
  assert.deepEqual(told('rules:\n  typo/lost-apostrofe: off'), [
    '2 unknown-rule: unknown rule “typo/lost-apostrofe”, expected “typo/lost-apostrophe”',
  ]);
  assert.deepEqual(told('rules:\n  lost-apostrophe: off'), [
    '2 unknown-rule: unknown rule “lost-apostrophe”, expected “typo/lost-apostrophe”',
  ]);
  assert.deepEqual(told('rules:\n  test/options: { mots: 3 }'), ['2 unknown-option: unknown option “mots”, expected “most”']);
  assert.deepEqual(told('rules:\n  test/options: { most: 30, which: too }'), [
    '2 wrong-type: unexpected “30”, expected a number from 1 to 9',
    '2 wrong-value: unexpected “too”, expected “two”',
  ]);
  assert.deepEqual(told('extends: gardian'), ['1 unknown-preset: unknown preset “gardian”, expected “guardian”']);
  assert.deepEqual(told('percent: symbol\npercent: percent'), [
    '2 duplicate-key: unexpected second “percent”, expected one; only this later one counts',
  ]);
  assert.deepEqual(told('words:\n  - use: x'), ['2 missing-key: “avoid” is missing, expected a word or some words']);
  assert.deepEqual(told('names: {a: b}'), ['1 wrong-type: unexpected a set of keys, expected a list: a line “- …” for each entry']);
  assert.deepEqual(told("words:\n  - avoid: '(a'\n    pattern: true"), [
    '2 bad-pattern: the pattern cannot be read (missing closing ): `(a`), expected a regular expression in RE2 syntax',
  ]);
});

test('en-UK is British English, however it is written; a date and a value that are none are told at their line', () => {
  for (const written of ['en-UK', 'en_GB', 'EN-gb']) {
    const { style, problems } = styleFromText(`dialect: ${written}`, metas);
    assert.deepEqual([style.dialect, problems], ['en-GB', []], written);
  }
  assert.match(told('dialect: welsh')[0] ?? '', /^1 wrong-value: unexpected “welsh”, expected “/);
  assert.match(told('percent: symbol\ndates: 32 January 2025')[0] ?? '', /^2 wrong-value: unexpected “32 January 2025”, expected “/);
  assert.match(told('times: 4pm')[0] ?? '', /^1 wrong-value: unexpected “4pm”, expected “/);
  assert.match(told('numbersInWordsTo: 200')[0] ?? '', /^1 wrong-type: unexpected “200”, expected a number from 0 to 100/);
});

test('a mend is the right spelling', () => {
  const [problem] = styleFromText('dialekt: en-GB', metas).problems;
  assert.deepEqual(problem?.mend?.edit, { start: 0, end: 7, newText: 'dialect' });
});

test('entries that contradict each other or the language are warned of, and stay in force', () => {
  const codes = (text: string) => styleFromText(text, metas).problems.map(({ severity, code }) => `${severity} ${code}`);
  assert.deepEqual(codes('names:\n  - { use: A1, instead: [X1] }\n  - { use: B1, instead: [X1] }'), ['warning contradiction']);
  assert.deepEqual(codes('names:\n  - { use: A1, instead: [B1] }\n  - { use: B1 }'), ['warning contradiction']);
  assert.deepEqual(codes('names:\n  - A1\n  - A1'), ['warning contradiction']);
  assert.deepEqual(codes('words:\n  - { avoid: one, use: two }\n  - { avoid: two, use: one }'), [
    'warning contradiction',
    'warning contradiction',
  ]);
  assert.deepEqual(codes('words:\n  - { avoid: one, use: two }\naccept: [One]'), ['warning contradiction']);
  assert.deepEqual(codes('names:\n  - { use: World Health Organization, instead: [who] }'), ['warning common-word']);
  assert.deepEqual(codes('names:\n  - { use: World Health Organization, instead: [WHO] }'), []);
  assert.deepEqual(codes('names:\n  - { use: Türkiye, instead: [Turkey] }'), []);
  assert.deepEqual(codes('names:\n  - { use: Türkiye, instead: [turkey] }'), ['warning common-word']);
  assert.equal(styleFromText('names:\n  - { use: A1, instead: [X1] }\n  - { use: B1, instead: [X1] }', metas).style.names.length, 2);
});

test('what is right stays in force beside what is wrong', () => {
  const { style, broken } = styleFromText('dialect: en-GB\npercent: nonsense\nnames:\n  - use: Nato\n  - nonsense: 1\n', metas);
  assert.equal(broken, true);
  assert.equal(style.dialect, 'en-GB');
  assert.equal(style.percent, undefined);
  assert.deepEqual(
    style.names.map(({ use }) => use),
    ['Nato'],
  );
});

test('words that YAML takes for numbers and switches are words', () => {
  const { style, problems } = styleFromText('accept: [007, yes, null, 1.10]\nrules: { typo/lost-apostrophe: off }\n', metas);
  assert.deepEqual(style.accept, ['007', 'yes', 'null', '1.10']);
  assert.equal(style.rules['typo/lost-apostrophe']?.severity, 'off');
  assert.deepEqual(problems, []);
});

test('later styles win, and lists are added to', async () => {
  const host = hostOf({
    'a/b/copydesk.yml':
      'extends: [guardian, ../copydesk.yml]\npercent: per cent\nnames:\n  - use: NATO\nrules:\n  test/options: { loud: true }\n',
    'a/copydesk.yml':
      'percent: percent\nquotes: single\nwords:\n  - { avoid: e-mail, use: mail }\naccept: [co-operate]\nrules:\n  test/options: { most: 5, severity: error }\nignore: [x]\n',
  });
  const { style, problems, dependencies } = await loadStyle('a/b/copydesk.yml', host, metas);
  assert.deepEqual(problems, []);
  assert.equal(style.percent, 'per cent');
  assert.equal(style.quotes, 'single');
  assert.equal(style.dialect, 'en-GB');
  assert.equal(style.cites['percent'], undefined);
  assert.match(style.cites['dates']!, /Guardian/);
  assert.equal(style.words.find(({ avoid }) => avoid === 'e-mail')?.use, 'mail');
  assert.ok(!style.words.some(({ avoid }) => avoid === 'co-operate'));
  assert.deepEqual(style.rules['test/options'], { severity: 'error', options: { most: 5, loud: true } });
  const nato = style.names.filter(({ use, instead }) => use === 'NATO' || instead.includes('NATO'));
  assert.deepEqual(
    nato.map(({ use, instead, kind }) => [use, instead, kind]),
    [['NATO', ['Nato'], 'organisation']],
  );
  assert.deepEqual(dependencies, ['a/b/copydesk.yml', 'a/copydesk.yml']);
});

test('“any” takes back what an earlier style set', () => {
  assert.equal(styleFromText('extends: ap\npercent: any', metas).style.percent, undefined);
  assert.equal(styleFromText('quotePunctuation: any', metas).style.quotePunctuation, undefined);
});

test('circles, missing files, folders out of bounds and endless chains are told', async () => {
  const messages = async (files: Record<string, string>, links = {}) =>
    (await loadStyle('copydesk.yml', hostOf(files, links), metas)).problems.map(({ path, code }) => `${path} ${code}`);
  assert.deepEqual(await messages({ 'copydesk.yml': 'extends: copydesk.yml' }), ['copydesk.yml cycle']);
  assert.deepEqual(await messages({ 'copydesk.yml': 'extends: b.yml', 'b.yml': 'extends: ./copydesk.yml' }), ['b.yml cycle']);
  assert.deepEqual(await messages({ 'copydesk.yml': 'extends: link.yml' }, { 'link.yml': 'copydesk.yml' }), ['copydesk.yml cycle']);
  assert.deepEqual(await messages({ 'copydesk.yml': 'extends: [no.yml, secret/x.yml]' }), [
    'copydesk.yml missing-file',
    'copydesk.yml missing-file',
  ]);
  assert.deepEqual(await messages({}), ['copydesk.yml missing-file']);
  const chain = Object.fromEntries(
    Array.from({ length: 100 }, (_, i) => [i === 0 ? 'copydesk.yml' : `${i}.yml`, `extends: ./${i + 1}.yml`]),
  );
  assert.equal((await messages(chain)).length, 1);
  // A style that two others extend is no circle.
  assert.deepEqual(
    await messages({
      'copydesk.yml': 'extends: [b.yml, c.yml]',
      'b.yml': 'extends: d.yml',
      'c.yml': 'extends: d.yml',
      'd.yml': 'percent: symbol',
    }),
    [],
  );
});

test('a host that fails, or rejects, is an unreadable file', async () => {
  const host: StyleHost = { resolve: (_, r) => r, read: () => Promise.reject(new Error('no disk')) };
  const { problems, style } = await loadStyle('copydesk.yml', host, metas);
  assert.match(problems[0]!.message, /cannot be read: no disk/);
  assert.deepEqual(style, defaultStyle);
});

test('huge, deep and explosive files are told of', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x]\n${[...'bcdefghij'].map((c, i) => `${c}: &${c} [${Array(8).fill(`*${'abcdefghij'[i]}`).join(',')}]`).join('\n')}\naccept: *j\n`;
  for (const text of [
    'x'.repeat(5e6),
    `accept: [${'a,'.repeat(3e6)}]`,
    '['.repeat(100_000),
    bomb,
    `accept: &a [*a]`,
    `rules:\n${Array.from({ length: 20_000 }, (_, i) => `  r${i}: off\n`).join('')}`,
    `names:\n${Array.from({ length: 20_000 }, (_, i) => `  - use: N${i}\n`).join('')}`,
  ]) {
    const { problems, style } = styleFromText(text, metas);
    assert.ok(problems.length > 0 || style.names.length === 20_000, text.slice(0, 20));
    assert.ok(problems.length <= 120);
  }
});

test('no text breaks the loader, and spans lie in it', () => {
  const pieces = fc.constantFrom(
    'names:',
    'use: x',
    '- ',
    '  ',
    '\n',
    '[',
    ']',
    '{',
    '}',
    ':',
    'extends: ',
    'ap',
    '#',
    '"',
    "'",
    '&a',
    '*a',
    '|',
    '>',
    '\t',
    '\r\n',
    '\u2028',
    '!!map',
    '<<: ',
    '? ',
    '---',
    '…',
    '\ud800',
    'rules:',
    'accept:',
    'words:',
    'avoid: ',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const { problems } = styleFromText(text, metas);
      for (const { start, end } of problems)
        assert.ok(start >= 0 && start <= end && end <= text.length, `${start}–${end} in ${JSON.stringify(text)}`);
    }),
    { numRuns: 1500 },
  );
});

test('every preset loads without a problem, and cites its guide', () => {
  assert.ok(presetNames.length >= 12);
  for (const name of presetNames) {
    const preset = presetNamed(name)!;
    const loaded = styleFromText(`extends: ${name}`, metas);
    assert.deepEqual(loaded.problems, [], name);
    assert.equal(loaded.style.name, name);
    // A preset is held to what a house's own file is held to.
    const own = styleFromText(printStyle(loaded.style), metas);
    assert.deepEqual(
      own.problems.filter(({ code }) => code !== 'common-word').map(({ message }) => message),
      [],
      name,
    );
    for (const entry of [...loaded.style.names, ...loaded.style.words])
      assert.match(entry.cite ?? '', /“.+”/, `${name}: ${JSON.stringify(entry)}`);
    assert.ok(preset.guide.length > 0);
  }
});

const comparable = (style: HouseStyle) => JSON.parse(JSON.stringify({ ...style, name: '', cites: {} }));

test('a house style that is printed and read again is the same', () => {
  const word = fc.oneof(
    fc.string({ minLength: 1, maxLength: 10, unit: 'grapheme' }),
    fc.constantFrom('yes', '12', '1e3', 'null', '~', 'a: b', '# x', '- y', 'O’Neill', 'C++ (old)', 'בית', '.*', ' x ', 'a\nb'),
  );
  const words = fc.uniqueArray(word, { maxLength: 3 });
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const style = fc.record({
    dialect: maybe(fc.constantFrom('en-GB' as const, 'en-US' as const)),
    percent: maybe(fc.constantFrom('symbol' as const, 'per cent' as const)),
    quotePunctuation: maybe(fc.constantFrom('inside' as const, 'logical' as const)),
    numbersInWordsTo: maybe(fc.integer({ min: 0, max: 100 })),
    timeFormat: maybe(fc.constantFrom('16:30' as const, '4.30pm' as const, '16.30' as const)),
    dateFormat: maybe(fc.constantFrom('Jan. 9, 2025' as const, '9 January 2025' as const)),
    attributionOrder: fc.constantFrom('name-first' as const, 'verb-first' as const),
    attributionVerb: word,
    loadedVerbs: words,
    names: fc.uniqueArray(fc.record({ use: word, instead: words, never: words }), { maxLength: 3, selector: ({ use }) => use }),
    people: fc.uniqueArray(fc.record({ name: word, instead: words }), { maxLength: 2, selector: ({ name }) => name }),
    words: fc.uniqueArray(fc.record({ avoid: word, use: word }), { maxLength: 2, selector: ({ avoid }) => avoid }),
    accept: words,
    ignore: words,
    rules: fc.constantFrom<HouseStyle['rules']>(
      {},
      { 'test/options': { severity: 'off' } },
      { 'test/options': { options: { most: 4, terms: ['a'] } } },
      { 'test/options': { severity: 'hint', options: { loud: true } } },
    ),
  });
  fc.assert(
    fc.property(style, (given) => {
      const whole: HouseStyle = { ...defaultStyle, ...given };
      const once = styleFromText(printStyle(whole), metas);
      assert.deepEqual(
        once.problems.filter(({ severity }) => severity === 'error'),
        [],
      );
      assert.deepEqual(comparable(once.style), comparable(whole));
      assert.equal(printStyle(once.style), printStyle(whole));
    }),
    { numRuns: 300 },
  );
});

test('ignored paths are globs from the style’s folder', () => {
  const style = styleFromText('ignore: [archive, "**/*.agency.txt", /drafts/old/, "./notes.md"]', metas).style;
  assert.ok(isIgnored(style, 'archive/2020/a.txt'));
  assert.ok(isIgnored(style, 'x/y.agency.txt') && isIgnored(style, 'y.agency.txt'));
  assert.ok(isIgnored(style, 'drafts/old/a.md') && isIgnored(style, 'notes.md'));
  assert.ok(!isIgnored(style, 'drafts/a.md') && !isIgnored(style, '../archive/a.txt') && !isIgnored(style, 'my-archive/a.txt'));
  const hostile = styleFromText(`ignore: ["${'+(a|aa)'.repeat(20)}b", "${'*a'.repeat(50)}b"]`, metas).style;
  assert.equal(isIgnored(hostile, 'a'.repeat(200)), false);
});
