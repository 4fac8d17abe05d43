// Every setting of a house style is read by something.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { defaultStyle } from '../../server/src/style/style.ts';

// A setting that no rule reads is a promise that the extension does not keep.

const src = join(import.meta.dirname, '../../server/src');
const sourcesIn = (folder: string) =>
  readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(src, folder, file), 'utf8'));
const sources = ['rules', 'desk', 'reading'].flatMap(sourcesIn);
/** Finds words and phrases for style/word. */
const words = readFileSync(join(src, 'style/words.ts'), 'utf8');

/** Settings that say which drafts are checked, what fact sheets hold, or how the style is called: the command line and the server read them. */
const ELSEWHERE = new Set(['name', 'ignore', 'facts']);

const isRead = (key: string, among: readonly string[], whose: string): boolean => {
  const read = new RegExp(`\\b${whose}\\.${key}\\b|\\{[^{}]*\\b${key}\\b[^{}]*\\}(?:: HouseStyle\\b| = style\\b)`);
  return among.some((source) => read.test(source));
};

test('every setting of a house style is read by a rule or the desk', () => {
  // Which words are right is asked of the style.
  const asked = readFileSync(join(src, 'style/known-words.ts'), 'utf8');
  const unread = Object.keys(defaultStyle).filter((key) => !ELSEWHERE.has(key) && !isRead(key, [...sources, asked], 'style'));
  assert.deepEqual(unread, []);
});

for (const [entry, list] of [
  ['NameEntry', 'names'],
  ['PersonEntry', 'people'],
  ['WordEntry', 'words'],
] as const)
  test(`every key of an entry under “${list}” is read by a rule or the desk`, () => {
    const declared = new RegExp(`interface ${entry} \\{([\\s\\S]*?)\\n\\}`).exec(readFileSync(join(src, 'style/style.ts'), 'utf8'))![1]!;
    const keys = [...declared.matchAll(/^ {2}readonly (\w+)\??:/gm)].map((match) => match[1]!);
    assert.ok(keys.length > 2, `${entry} has keys`);
    const near = [...sources, words].filter((source) => new RegExp(`\\b${entry}\\b|style\\.${list}\\b|HouseName\\b`).test(source));
    const read = (key: string) =>
      near.some((source) => new RegExp(`\\.${key}\\b|\\{[^{}]*\\b${key}\\b[^{}]*\\}\\)?(?:: ${entry}| =>)`).test(source));
    assert.deepEqual(
      keys.filter((key) => !read(key)),
      [],
    );
  });
