// How Copydesk speaks: short, in an editor's plain English, with no rule's id and nothing that a parser would say.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openDesk } from '../server/src/desk/desk.ts';
import { rules } from '../server/src/rules/index.ts';
import { defaultStyle } from '../server/src/style/style.ts';
import { formatOf } from '../server/src/text/formats/by-extension.ts';
import { casesOf, openCase } from './harness/annotated.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** As much as a squiggle's hover, the list of problems and a row of a view have room for. */
const LONGEST = 90;
const PARSER = /\bunexpected\b|, expected\b|\binvalid\b|\bsyntax\b|\btoken\b/i;
const ids = rules.map(({ meta }) => meta.id);
const hasId = (words: string) => ids.some((id) => words.includes(id));

interface Said {
  readonly where: string;
  readonly messages: readonly string[];
  readonly titles: readonly string[];
}

/** What is said of every annotated draft and every sample: messages, notes of related places, titles of fixes. */
function* allSaid(): Generator<Said> {
  for (const path of globSync(['test/rules/**/*.md', 'docs/rules/**/*.md'], { cwd: root }).sort()) {
    const id = /(\w+\/[\w-]+)\.md$/.exec(path.replaceAll('\\', '/'))?.[1];
    const own = ids.find((one) => one === id);
    for (const one of casesOf(readFileSync(`${root}${path}`, 'utf8'))) {
      const { desk, text, format } = openCase(one, own);
      yield said(`${path}:${one.line}`, desk.check({ text, format }));
    }
  }
  const desk = openDesk(defaultStyle);
  for (const path of globSync(['samples/drafts/*', 'media/walkthrough/*.txt'], { cwd: root }).sort()) {
    const format = formatOf(path.slice(path.lastIndexOf('.') + 1)) ?? 'plain';
    yield said(path, desk.check({ text: readFileSync(`${root}${path}`, 'utf8'), format }));
  }
}

function said(where: string, { findings }: ReturnType<ReturnType<typeof openDesk>['check']>): Said {
  return {
    where,
    messages: findings.map(({ message }) => message),
    titles: findings.flatMap((finding) => finding.fixes().map(({ title }) => title)),
  };
}

const all = [...allSaid()];
const broken = (of: 'messages' | 'titles', isBroken: (words: string) => boolean) => [
  ...new Set(all.flatMap((one) => one[of].filter(isBroken).map((words) => `${one.where}: ${words}`))),
];

describe('a message', () => {
  test(`has at most ${LONGEST} characters`, () =>
    assert.deepEqual(
      broken('messages', (words) => words.length > LONGEST),
      [],
    ));
  test('says nothing that a parser would', () =>
    assert.deepEqual(
      broken('messages', (words) => PARSER.test(words)),
      [],
    ));
  test('names no rule', () => assert.deepEqual(broken('messages', hasId), []));
  test('begins like a line of its own and ends without a full stop', () =>
    assert.deepEqual(
      broken('messages', (words) => /^\p{Ll}\p{Ll}+ (?=\p{Ll})/u.test(words) || /[^.…]\.$/.test(words)),
      [],
    ));
});

describe('the title of a fix', () => {
  test('is short, names no rule and says nothing that a parser would', () =>
    assert.deepEqual(
      broken('titles', (words) => words.length > LONGEST || hasId(words) || PARSER.test(words)),
      [],
    ));
  test('begins with what is done', () =>
    assert.deepEqual(
      broken('titles', (words) => !/^(?:\p{Lu}|“)/u.test(words)),
      [],
    ));
});

describe('the manifest', () => {
  const { contributes } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  test('has commands that say what they do, in a few words in title case', () => {
    const titles: string[] = contributes.commands.map(({ title }: { title: string }) => title);
    const small = /^(?:a|an|the|of|in|to|with|as|or|and|from|this|for|by)$/;
    const bad = titles.filter(
      (title) => title.length > 45 || title.split(/[ ,…]+/).some((word) => /^\p{Ll}/u.test(word) && !small.test(word)),
    );
    assert.deepEqual(bad, []);
    assert.deepEqual(
      titles.filter((title, i) => titles.indexOf(title) !== i),
      [],
    );
  });
  test('has settings that speak of drafts and rules, not of code', () => {
    const words: string[] = Object.values(
      contributes.configuration.properties as Record<string, { description?: string; markdownDescription?: string }>,
    ).map(({ description, markdownDescription }) => description ?? markdownDescription ?? '');
    assert.deepEqual(
      words.filter((one) => one === '' || one.length > 180 || !/[.:]$/.test(one) || PARSER.test(one)),
      [],
    );
  });
});
