// Runs the annotated drafts of test/rules and the examples of docs/rules. ONLY=part-of-a-path runs some; UPDATE=1 rewrites expectations.
import assert from 'node:assert/strict';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rules } from '../server/src/rules/index.ts';
import { casesOf, type Outcome, runCase, updated } from './harness/annotated.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const only = process.env['ONLY'] ?? '';
const files = globSync(['test/rules/**/*.md', 'docs/rules/**/*.md'], { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.includes(only))
  .sort();

for (const path of files) {
  const id = /(\w+\/[\w-]+)\.md$/.exec(path)?.[1];
  const own = rules.find((rule) => rule.meta.id === id)?.meta.id;
  const file = readFileSync(`${root}${path}`, 'utf8');
  const outcomes: { test: ReturnType<typeof casesOf>[number]; outcome: Outcome }[] = [];
  describe(path, () => {
    for (const one of casesOf(file)) {
      test(`${one.title} (line ${one.line})`, () => {
        const outcome = runCase(one, own);
        outcomes.push({ test: one, outcome });
        if (process.env['UPDATE']) return;
        assert.equal(outcome.draft, one.draft.content);
        assert.equal(one.after?.content, outcome.after);
        if (one.fixes) assert.equal(outcome.fixes, one.fixes.content);
      });
    }
    after(() => {
      if (process.env['UPDATE']) writeFileSync(`${root}${path}`, updated(file, outcomes));
    });
  });
}

test('every rule has annotated drafts', { skip: only !== '' }, () => {
  const missing = rules.map((rule) => rule.meta.id).filter((id) => !files.includes(`test/rules/${id}.md`));
  assert.deepEqual(missing, []);
});
