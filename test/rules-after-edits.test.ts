// What a draft rule concludes after an edit, going on from the report before it, is what it concludes of the text alone: tried on the
// annotated drafts, with each word left out, doubled or quoted in turn. A `gist` that leaves something out fails here.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Report } from '../server/src/desk/desk.ts';
import { rules } from '../server/src/rules/index.ts';
import { isDraftRule } from '../server/src/rules/rule.ts';
import { casesOf, openCase } from './harness/annotated.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const shown = ({ findings }: Report) =>
  findings.map((f) => [f.rule, f.severity, f.start, f.end, f.message, f.quoted, f.related, f.fixes().map((fix) => [fix.title, fix.edits])]);

/** Texts that differ from one by a word: each word in turn, or one in `stride` of them. */
function* edits(text: string, stride = 1): Generator<string> {
  const words = [...text.matchAll(/[\p{L}\p{N}.’-]+ ?/gu)];
  for (let i = 0; i < words.length; i += stride) {
    const { 0: word, index } = words[i]!;
    const before = text.slice(0, index);
    const after = text.slice(index + word.length);
    yield before + after;
    yield `${before}${word}${word.trimEnd()} ${after}`;
    yield `${before}“${after === '' ? word : `${word.trimEnd()}” `}${after}`;
  }
}

for (const rule of rules) {
  if (!isDraftRule(rule) || !rule.gist) continue;
  const { id } = rule.meta;
  test(`${id} after an edit`, () => {
    const cases = casesOf(readFileSync(`${root}test/rules/${id}.md`, 'utf8')).map((one) => openCase(one, id));
    const plain = cases.filter(({ format }) => format === 'plain');
    // All drafts in one: what decides there stands far from what it decides.
    const whole = { ...plain[0]!, text: plain.map(({ text }) => text).join('\n\n') };
    const length = whole.text.split(' ').length;
    let found = 0;
    for (const { desk, text, format } of [...cases, whole]) {
      let report = desk.check({ text, format });
      for (const edited of edits(text, text === whole.text ? Math.ceil(length / 150) : 1)) {
        report = desk.check({ text: edited, format }, report);
        assert.deepEqual(shown(report), shown(desk.check({ text: edited, format })), edited);
        found += report.findings.length;
      }
    }
    assert.ok(found > 0, 'the drafts show nothing');
  });
}
