// House styles come with a workspace, so they may be anybody’s: none may hold up the desk for long.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rules } from '../../server/src/rules/index.ts';
import { isIgnored } from '../../server/src/style/ignored.ts';
import { styleFromText } from '../../server/src/style/load.ts';
import { compilePattern } from '../../server/src/style/pattern.ts';
import { isSteep } from '../harness/growth.ts';

const metas = rules.map((rule) => rule.meta);
const styleOf = (text: string) => styleFromText(text, metas);
const ignores = (glob: string, path: string): boolean => isIgnored(styleOf(`ignore: [${JSON.stringify(glob)}]`).style, path);

describe('ignored paths', () => {
  // By tries and tries again, each of these would never end.
  test('are compared in no time, whatever the glob', () => {
    const path = `${'a'.repeat(250)}/`.repeat(8);
    for (const glob of [
      `${'*a'.repeat(20)}b`,
      `${'**/'.repeat(100)}x`,
      `${'{a,b}*'.repeat(40)}z`,
      `${'[a-z]*'.repeat(60)}1`,
      `${'{'.repeat(300)}a${',b}'.repeat(300)}*c`,
      `${'?*'.repeat(200)}z`,
      `${'*'.repeat(500)}b`,
      `${'+(a|aa)'.repeat(20)}b`,
    ])
      assert.equal(ignores(glob, path), false, glob.slice(0, 40));
  });
  test('are what people mean by globs', () => {
    const cases: [glob: string, path: string, ignored: boolean][] = [
      ['archive', 'archive/2020/a.txt', true],
      ['archive/', 'archive/a.txt', true],
      ['archive', 'my-archive/a.txt', false],
      ['/drafts/old', 'drafts/old/a.md', true],
      ['./notes.md', 'notes.md', true],
      ['notes.md', 'sub/notes.md', false],
      ['*.md', 'a.md', true],
      ['*.md', 'sub/a.md', false],
      ['**/*.md', 'a.md', true],
      ['**/*.md', 'x/y/a.md', true],
      ['**', 'x/y/a.md', true],
      ['x/**', 'x/y/a.md', true],
      ['x/**/a.md', 'x/a.md', true],
      ['x/**/a.md', 'x/y/z/a.md', true],
      ['x/**/a.md', 'xy/a.md', false],
      ['?.md', 'ä.md', true],
      ['?.md', 'ab.md', false],
      ['[ab].md', 'a.md', true],
      ['[!ab].md', 'c.md', true],
      ['[!ab].md', 'a.md', false],
      ['[0-9]*.md', '2026-draft.md', true],
      ['*.{md,txt}', 'a.txt', true],
      ['*.{md,txt}', 'a.html', false],
      ['{old,sent/{a,b}}', 'sent/b/x.md', true],
      ['.hidden', '.hidden/a.md', true],
      ['**/.*', 'x/.hidden/a.md', true],
      ['a.b', 'axb', false],
      ['a+(b).md', 'a+(b).md', true],
      ['[draft.md', '[draft.md', true],
      ['{draft.md', '{draft.md', true],
      ['\\*.md', '*.md', true],
      ['\\*.md', 'a.md', false],
      ['Archive', 'archive/a.txt', false],
    ];
    for (const [glob, path, ignored] of cases) assert.equal(ignores(glob, path), ignored, `${glob} on ${path}`);
  });
});

describe('patterns', () => {
  test('that would grow too large are refused with the reason', () => {
    for (const pattern of ['(a?){1000}a{1000}', '\\pL{1000}', '((a{30}){10}){3}']) {
      const { problems } = styleOf(`words:\n  - avoid: ${JSON.stringify(pattern)}\n    pattern: true\n`);
      assert.match(problems[0]?.message ?? '', /larg|repeat/, pattern);
    }
  });
  test('take time in proportion to the text', () => {
    for (const pattern of ['a.*b|a', '(a+a+)+b', '(?:a{1,9}){1,9}b', '(?:[a-z]+ ?)*x', 'a*?b|a']) {
      const compiled = compilePattern(pattern);
      const find = (length: number) => () => compiled.matches('a'.repeat(length));
      assert.ok(!isSteep(find(2_500), find(20_000)), pattern);
    }
  });
});

describe('house styles', () => {
  test('made of aliases of aliases are read in time, and no further than they may be', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 12; i++) {
      const [own, before] = [String.fromCharCode(97 + i), String.fromCharCode(96 + i)];
      bomb.push(`${own}: &${own} [${Array(9).fill(`*${before}`).join(', ')}]`);
    }
    for (const text of [
      `${bomb.join('\n')}\naccept: *l\n`,
      `accept: &a\n  - *a\n`,
      `names: &n\n  - use: x\n    instead: *n\n`,
      `<<: &x {<<: *x}\n`,
    ])
      assert.ok(styleOf(text).problems.length > 0, text.slice(0, 40));
  });
  test('that are nested, long or many times the same are read in time', () => {
    const lines = (count: number, line: (i: number) => string) => Array.from({ length: count }, (_, i) => `  ${line(i)}\n`).join('');
    for (const written of [
      (n: number) => '['.repeat(5 * n),
      (n: number) => 'a: '.repeat(5 * n),
      // Each alias is looked up in a walk of its own by the library.
      (n: number) => `accept: [&a x, ${'*a, '.repeat(10 * n)}x]\n`,
      (n: number) => `${'- '.repeat(5 * n)}x`,
      (n: number) => `accept:\n${'  - word\n'.repeat(5 * n)}`,
      (n: number) => `names:\n${lines(n, (i) => `- use: Name ${i}`)}`,
      (n: number) => `words:\n${lines(n, (i) => `- {avoid: word${i}, use: x}`)}`,
      (n: number) => `${'x'.repeat(50 * n)}: y`,
      (n: number) => `rules:\n${lines(n, (i) => `typo/x${i}: off`)}`,
      (n: number) => '&'.repeat(25 * n),
      (n: number) => `accept: "${'\\u0041'.repeat(12 * n)}"`,
    ]) {
      const [few, many] = [written(500), written(4_000)];
      const steep = isSteep(
        () => styleOf(few),
        () => styleOf(many),
      );
      assert.ok(!steep, JSON.stringify(many.slice(0, 40)));
    }
  });
  test('of 5 MB are refused with the reason', () => {
    const { problems, style } = styleOf('accept: [x]\n'.padEnd(5 * 1024 * 1024, '# comment\n'));
    assert.match(problems[0]!.message, /larger than 1 MB/);
    assert.deepEqual(style.accept.length, 0);
  });
});
