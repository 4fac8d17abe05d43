// The table of computed facts: what is right passes every fact rule, what is wrong is flagged by its own with the working.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { openDesk } from '../../../server/src/desk/desk.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { defaultStyle } from '../../../server/src/style/style.ts';

const facts = rules.filter((rule) => rule.meta.id.startsWith('fact/'));
const desk = openDesk(defaultStyle, { rules: facts });
const table = readFileSync(new URL('./computed-facts.txt', import.meta.url), 'utf8');

const check = (line: string) => {
  const [, date, sentence] = /^(?:\[([\d-]+)\] )?(.*)$/.exec(line)!;
  const head = date ? `---\ndate: ${date}\n---\n\n` : '';
  const format = date || line.includes(' ¶ - ') ? 'markdown' : 'plain';
  const body = sentence!
    .replace(/ ¶ - /g, '\n\n- ')
    .replace(/(\n\n- .*)\n\n(?=- )/g, '$1\n')
    .replace(/ ¶ /g, '\n\n');
  return desk.check({ text: `${head}${body}\n`, format });
};

const seen = new Set<string>();
let right = 0;
let wrong = 0;
for (const section of table.split(/^## /m).slice(1)) {
  const [id = '', ...lines] = section.trim().split('\n');
  seen.add(id);
  describe(id, () => {
    for (const line of lines.filter((l) => /^[+-] /.test(l))) {
      const [sentence, working] = line.slice(2).split(' => ');
      if (line[0] === '+') right++;
      else wrong++;
      test(line.slice(0, 110), () => {
        const report = check(sentence!);
        assert.deepEqual(report.faults, []);
        const found = report.findings.map((finding) => `${finding.rule}: ${finding.message}`);
        if (line[0] === '+') assert.deepEqual(found, []);
        else {
          assert.ok(working, 'a wrong fact needs its working after =>');
          assert.deepEqual(
            report.findings.map((finding) => finding.rule),
            [id],
            found.join('\n'),
          );
          assert.ok(report.findings[0]!.message.includes(working), found.join('\n'));
        }
      });
    }
  });
}

describe('right figures in news copy', () => {
  const lines = readFileSync(new URL('./quiet-facts.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  for (const line of lines.filter((l) => !l.startsWith('#')))
    test(line.slice(0, 110), () => {
      assert.deepEqual(
        check(line).findings.map((finding) => `${finding.rule}: ${finding.message}`),
        [],
      );
    });
});

test('every fact rule has right and wrong facts, two hundred in all, or annotated drafts of its own', () => {
  const annotated = (id: string) => existsSync(new URL(`./${id.slice(id.indexOf('/') + 1)}.md`, import.meta.url));
  assert.deepEqual(
    facts.map((rule) => rule.meta.id).filter((id) => !seen.has(id) && !annotated(id)),
    [],
  );
  assert.ok(right >= 100 && wrong >= 100, `${right} right, ${wrong} wrong`);
});
