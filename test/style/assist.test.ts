// Completion and hovers in a copydesk.yml.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../../server/src/rules/index.ts';
import { asksForStyles, styleCompletions, styleHover } from '../../server/src/style/editor/assist.ts';

const metas = rules.map((rule) => rule.meta);

/** The labels offered at `|`. */
function offered(marked: string): string[] {
  const offset = marked.indexOf('|');
  return styleCompletions(marked.replace('|', ''), offset, metas)?.items.map(({ label }) => label) ?? [];
}

/** The text after the completion `label` at `|`. */
function completed(marked: string, label: string): string {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = styleCompletions(text, offset, metas)!;
  return text.slice(0, found.start) + found.items.find((item) => item.label === label)!.insert + text.slice(found.end);
}

const hovered = (marked: string): string | undefined => styleHover(marked.replace('|', ''), marked.indexOf('|'), metas)?.markdown;

test('keys are offered at the start of a line, without those that are there', () => {
  const keys = offered('dialect: en-GB\n|\npercent: symbol\n');
  assert.ok(keys.includes('quotes') && keys.includes('rules') && keys.includes('ignore'));
  assert.ok(!keys.includes('dialect') && !keys.includes('percent'));
  assert.ok(offered('|').includes('extends'));
});

test('values are offered after a colon, with the word that is typed replaced', () => {
  assert.deepEqual(offered('percent: |'), ['symbol', 'percent', 'per cent', 'any']);
  assert.equal(completed('percent: pe|\nquotes: single', 'per cent'), 'percent: per cent\nquotes: single');
  assert.equal(completed('times: |', '16:30'), "times: '16:30'");
  assert.equal(completed('quo|', 'quotes'), 'quotes: ');
  assert.equal(completed('nam|', 'names'), 'names:');
});

test('presets are offered wherever a style may extend them', () => {
  for (const place of ['extends: |', 'extends: [ap, |]', 'extends:\n  - |', 'extends:\n- gu|'])
    assert.ok(offered(place).includes('guardian'), place);
});

test('the styles of Vale’s that lie near are offered and explained', () => {
  const near = [{ name: 'Google', path: 'styles/Google', folder: 'styles', rules: 31 }];
  const marked = 'extends: [ap, vale/Go|]\n';
  const text = marked.replace('|', '');
  const found = styleCompletions(text, marked.indexOf('|'), metas, near)!;
  const item = found.items.find(({ label }) => label === 'vale/Google')!;
  assert.deepEqual([item.kind, item.detail], ['preset', 'Vale’s style Google: 31 rules in styles/Google']);
  assert.equal(text.slice(0, found.start) + item.insert + text.slice(found.end), 'extends: [ap, vale/Google]\n');
  const hover = (at: string) => styleHover(at.replace('|', ''), at.indexOf('|'), metas, near)?.markdown;
  assert.match(hover('extends: va|le/Google')!, /^\*\*Google\*\*: a style written for Vale\n\n31 rules in `styles\/Google`/);
  assert.equal(hover('extends: va|le/Other'), undefined);
  const paths = styleCompletions('vale: ', 6, metas, near)!.items.map(({ label }) => label);
  assert.deepEqual(paths, ['styles/', 'styles/Google']);
  assert.ok(asksForStyles('extends:\n  - ', 13) && asksForStyles('vale: ', 6) && !asksForStyles('extends: ap\npercent: ', 21));
});

test('rules, their severities and their options are offered', () => {
  assert.ok(offered('rules:\n  |').includes('typo/lost-apostrophe'));
  assert.ok(!offered('rules:\n  typo/lost-apostrophe: off\n  |').includes('typo/lost-apostrophe'));
  assert.deepEqual(offered('rules:\n  typo/lost-apostrophe: |'), ['off', 'hint', 'information', 'warning', 'error']);
  assert.deepEqual(offered('rules:\n  typo/lost-apostrophe: { severity: | }'), ['off', 'hint', 'information', 'warning', 'error']);
  assert.ok(offered('rules:\n  typo/lost-apostrophe: { | }').includes('severity'));
  assert.ok(offered('rules:\n  typo/lost-apostrophe:\n    |').includes('severity'));
});

test('keys of an entry are offered in a list', () => {
  assert.deepEqual(offered('names:\n  - use: Nato\n    |'), ['first', 'instead', 'never', 'allow', 'kind', 'note', 'cite']);
  assert.ok(offered('names:\n  - |').includes('use'));
  assert.ok(offered('names:\n- use: Nato\n- |').includes('use'));
  assert.ok(offered('names:\n  - use: Nato\n    kind: |').includes('organisation'));
  assert.ok(offered('names:\n  - use: Nato\n    instead: [NATO]\nwords:\n  - avoid: x\n    |').includes('why'));
  assert.ok(offered('names:\n  - use: Nato\n|').includes('words'));
});

test('nothing is offered in comments and free words', () => {
  assert.deepEqual(offered('# per|'), []);
  assert.deepEqual(offered('percent: symbol # |'), []);
  assert.deepEqual(offered('accept:\n  - |'), []);
  assert.deepEqual(offered('nonsense: |'), []);
  assert.deepEqual(offered('nonsense:\n  - |'), []);
});

test('a hover says what a key, a value, a preset or a rule means', () => {
  assert.match(hovered('per|cent: symbol')!, /How percentages are written/);
  assert.match(hovered('percent: sym|bol')!, /5%/);
  assert.match(hovered("times: '16|:30'")!, /24-hour/);
  assert.match(hovered('extends: guar|dian')!, /Guardian and Observer style guide/);
  assert.match(hovered('extends: [ap, guar|dian]')!, /Guardian and Observer style guide/);
  assert.match(hovered('extends:\n  - guar|dian')!, /Guardian and Observer style guide/);
  assert.match(hovered('rules:\n  typo/lost-apo|strophe: off')!, /lost its apostrophe/);
  assert.match(hovered('rules:\n  typo/lost-apostrophe: of|f')!, /does not run/);
  assert.match(hovered('names:\n  - use: Nato\n    inst|ead: [NATO]')!, /Other forms/);
  assert.equal(hovered('nons|ense: 1'), undefined);
  assert.equal(hovered('accept: [fo|o]'), undefined);
});

test('any place in any text gets an answer', () => {
  const odd = 'a: [b, {c: d\n- - - e:\n\t"f: \'g\n:\n? h\n- \n\r\n#\n  - use: |\n    x: |\n';
  for (let i = 0; i <= odd.length; i++) {
    styleCompletions(odd, i, metas);
    styleHover(odd, i, metas);
  }
});
