// An assistant's edit never reaches what somebody said, in whatever form it is quoted.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editWords } from '../../server/src/assistants/edit-words.ts';
import { openDesk } from '../../server/src/desk/desk.ts';
import { defaultStyle } from '../../server/src/style/style.ts';
import type { Format } from '../../server/src/text/paragraph.ts';

const desk = openDesk(defaultStyle);
const edit = (format: Format, text: string, find: string, replace: string, start?: number) =>
  editWords(desk, { text, format }, { find, replace, ...(start === undefined ? {} : { start }) });
const refused = (format: Format, text: string, find: string, replace: string) => {
  const edited = edit(format, text, find, replace);
  assert.ok('refused' in edited, `“${find}” → “${replace}” in ${text}`);
  return edited.refused;
};
const becomes = (format: Format, text: string, find: string, replace: string, expected: string) => {
  const edited = edit(format, text, find, replace);
  assert.ok('text' in edited, 'refused' in edited ? edited.refused : '');
  assert.equal(edited.text, expected);
};

test('prose is edited around markup and beside quotations', () => {
  becomes('markdown', 'The *old* bridge, “a wreck,” closed.\n', 'bridge', 'viaduct', 'The *old* viaduct, “a wreck,” closed.\n');
  becomes('html', '<p>The <b>old</b> bridge &amp; road closed.</p>', 'closed', 'shut', '<p>The <b>old</b> bridge &amp; road shut.</p>');
  becomes('plain', 'Costs rose 5%.\n\n“No,” he said.\n', 'Costs rose', 'The cost rose', 'The cost rose 5%.\n\n“No,” he said.\n');
});

test('what was said is never changed, however it is quoted', () => {
  refused('plain', '"We will not go," Ann Marsh said.\n', 'not ', '');
  refused('plain', '‘We will not go,’ Ann Marsh said.\n', 'not ', '');
  refused('plain', '«We will not go», Ann Marsh said.\n', 'not ', '');
  refused('markdown', 'Ann Marsh said:\n\n> We will not go.\n', 'not ', '');
  refused('html', '<p>Ann Marsh said <q>we will not go</q>.</p>', 'not ', '');
  refused('html', '<blockquote><p>We will not go.</p></blockquote>', 'not ', '');
  refused('markdown', 'The “so-called” plan failed.\n', 'so-called', 'alleged');
});

test('no quotation is added, lengthened, shortened or dropped by way of its marks', () => {
  const text = 'Ann Marsh said “we go” and left. She called the plan good.\n';
  refused('plain', text, 'called the plan good', 'called the plan “good”');
  refused('plain', text, '“we go”', 'we go');
  refused('plain', text, 'go” and', 'go and”');
  refused('plain', text, 'and left', '” and left');
  refused('plain', text, 'said “', 'said, “yes, ');
});

test('what is no prose stays, and no rule is silenced', () => {
  assert.match(refused('markdown', 'See [the page](https://example.com/a).\n', 'example.com', 'example.org'), /prose/);
  assert.match(refused('html', '<p class="lead">The bridge closed.</p>', 'lead', 'x'), /prose|quoted/);
  assert.match(refused('markdown', 'The *old* bridge.\n', 'old* bridge', 'viaduct'), /markup/);
  const silenced = edit('markdown', 'The bridge closed.\n', 'closed', 'closed <!-- copydesk-ignore -->');
  assert.ok('refused' in silenced || !silenced.text.includes('<!-- copydesk-ignore -->'));
  assert.match(refused('plain', 'One.\n\nTwo.\n', 'One.', 'One.\n\n> Two'), /one line/);
});
