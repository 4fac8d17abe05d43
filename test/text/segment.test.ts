// Drafts cut into paragraphs.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Format, type Paragraph, spanInDraft, toDraft } from '../../server/src/text/paragraph.ts';
import { segment } from '../../server/src/text/segment.ts';

const shape = (text: string, format: Format) => segment(text, format).paragraphs.map((p) => `${p.prose.kind}: ${p.prose.text}`);
/** The draft's characters under some words of a paragraph's prose. */
const under = (text: string, paragraph: Paragraph, words: string) => {
  const start = paragraph.prose.text.indexOf(words);
  assert.ok(start >= 0, `“${words}” is in “${paragraph.prose.text}”`);
  const span = spanInDraft(paragraph, { start, end: start + words.length });
  return text.slice(span.start, span.end);
};

describe('plain text', () => {
  test('a line is a paragraph where lines are long, with no blank line between', () => {
    const long =
      'The council met on Monday and voted for the plan, which the mayor had promised to bring before them in the spring of last year.';
    assert.deepEqual(shape(`Council votes\n${long}\n${long} Again.`, 'plain'), [
      'headline: Council votes',
      `body: ${long}`,
      `body: ${long} Again.`,
    ]);
  });
  test('a hard-wrapped block that was edited since, so that lines fall short, is one paragraph too', () => {
    const edited =
      'The mayor said the footbridge would be open by Saturday 27\nJune. Asked whether it takes bicycles, he said: “If\nthey are pushed by somebody thin, we will see.”';
    assert.deepEqual(shape(`Bridge shut\n\n${edited}`, 'plain'), ['headline: Bridge shut', `body: ${edited.replaceAll('\n', ' ')}`]);
    const lines =
      'The council met on Monday and voted on its budget.\nThe mayor was not there, and nobody asked why she was not.\nIt meets again on 4 May.';
    assert.equal(shape(lines, 'plain').length, 3);
  });
  test('a wrapped block stays one paragraph while somebody types into one of its lines', () => {
    const wrapped = [
      'The council met on Monday and voted for the plan,',
      'which the mayor, who had been away since the spring, had promised more than once to bring before them as soon as she had word from the',
      'county, and it will open the pool again in the',
      'spring, when the pumps have come.',
    ];
    assert.deepEqual(shape(`Council votes\n\n${wrapped.join('\n')}`, 'plain'), ['headline: Council votes', `body: ${wrapped.join(' ')}`]);
    const lines = [
      'The plan was passed.',
      'The mayor, who had been away since the spring, said that she had never seen a plan of the kind pass with so little said of it at all.',
      'The pool will open in the spring.',
      'Nobody spoke against it.',
    ];
    assert.equal(shape(lines.join('\n'), 'plain').length, 4);
  });
  test('a narrow column is one paragraph, verse and short lists are none', () => {
    const column =
      'The heifers went up to the\nfell in May and came down in\nOctober, fatter than anyone\nhad hoped after so wet a\nsummer.';
    assert.deepEqual(shape(`Market day\n\n${column}`, 'plain'), ['headline: Market day', `body: ${column.replaceAll('\n', ' ')}`]);
    const verse = 'The heifers climbed the fell\nBefore the sun was high\nAnd none of them could tell\nThe heather from the sky';
    assert.equal(shape(verse, 'plain').length, 4);
  });
  test('a hard-wrapped block is one paragraph, its line breaks read as spaces', () => {
    const text =
      'Council votes\r\n\r\nThe council met on Monday and voted for the plan,\r\nwhich the mayor had promised to bring before them\r\nin the spring.\r\n';
    const [, body] = segment(text, 'plain').paragraphs;
    assert.equal(
      body!.prose.text,
      'The council met on Monday and voted for the plan, which the mayor had promised to bring before them in the spring.',
    );
    assert.equal(under(text, body!, 'in the spring.'), 'in the spring.');
    assert.equal(under(text, body!, 'plan, which'), 'plan,\r\nwhich');
  });
  test('short lines that could have been joined are paragraphs of their own', () => {
    assert.deepEqual(shape('A long enough headline to be wrapped by somebody, or not\nMilk.\nBread.', 'plain').length, 3);
  });
  test('a byte-order mark and blanks belong to no paragraph', () => {
    const text = '\ufeff  Council votes  \n\n\tYes.';
    const [head, body] = segment(text, 'plain').paragraphs;
    assert.equal(under(text, head!, 'Council votes'), 'Council votes');
    assert.equal(body!.start, text.indexOf('Yes'));
  });
  test('an empty draft has no paragraphs', () => {
    for (const format of ['plain', 'markdown', 'html'] as const) assert.deepEqual(segment('', format).paragraphs, []);
  });
});

describe('Markdown', () => {
  test('front matter is read as fields with their places, and its title as a headline', () => {
    const text = '---\ntitle: "Council votes"\ndate: 2026-03-02\n---\n\nBody text.\n';
    const { fields, paragraphs } = segment(text, 'markdown');
    const date = fields.get('date')!;
    assert.equal(text.slice(date.start, date.end), '2026-03-02');
    assert.equal(fields.get('title')!.value, 'Council votes');
    assert.deepEqual(
      paragraphs.map((p) => p.prose.text),
      ['Council votes', 'Body text.'],
    );
  });
  test('a quoted field of front matter may go on at the beginning of the next line', () => {
    const text = '---\nexcerpt: "The ferry sails\nfrom a new pier." \nsummary: "Two lines,\nno more"\ndate: 2026-03-02\n---\n\nBody.\n';
    const { fields, paragraphs } = segment(text, 'markdown');
    assert.deepEqual(
      paragraphs.map((p) => p.prose.text),
      ['The ferry sails from a new pier.', 'Two lines, no more', 'Body.'],
    );
    assert.equal(fields.get('date')!.value, '2026-03-02');
    const pier = spanInDraft(paragraphs[0]!, { start: 27, end: 31 });
    assert.equal(text.slice(pier.start, pier.end), 'pier');
  });
  test('headings, lists, quotes and tables are told apart; code is no prose', () => {
    const text =
      '# Head *line*\n\n- one\n- two\n\n  more of two\n\n> said\n> so\n\n```js\nlet x;\n\nlet y;\n```\n\n| a | b |\n|---|---|\n| c | d |\n\nEnd.';
    assert.deepEqual(shape(text, 'markdown'), [
      'headline: Head line',
      'list-item: one',
      'list-item: two',
      'list-item: more of two',
      'block-quote: said so',
      'table-cell: a',
      'table-cell: b',
      'table-cell: c',
      'table-cell: d',
      'body: End.',
    ]);
  });
  test('words lie where they stand, through emphasis, links, entities and escapes', () => {
    const text = 'Before.\n\nThe **Brit**ain&rsquo;s [parliament vote](https://example.org/a_b) &amp; \\*more\\* 😀 end.';
    const p = segment(text, 'markdown').paragraphs[1]!;
    assert.equal(p.prose.text, 'The Britain’s parliament vote & *more* 😀 end.');
    assert.equal(under(text, p, 'parliament vote'), 'parliament vote');
    assert.equal(under(text, p, '’'), '&rsquo;');
    assert.equal(under(text, p, '&'), '&amp;');
    assert.equal(under(text, p, '😀 end'), '😀 end');
    assert.deepEqual(
      p.prose.marks.map((m) => [m.kind, p.prose.text.slice(m.start, m.end)]),
      [
        ['strong', 'Brit'],
        ['link', 'parliament vote'],
      ],
    );
  });
  test('a NUL, which the parser replaces, leaves the words after it in their places', () => {
    const text = 'a \u0000 “b';
    assert.equal(under(text, segment(text, 'markdown').paragraphs[0]!, '“b'), '“b');
  });
  test('a link defined elsewhere in the draft is a link', () => {
    const [p] = segment('See [the report][r].\n\nMore.\n\n[r]: https://example.org\n', 'markdown').paragraphs;
    assert.deepEqual(
      p!.prose.marks.map((m) => m.kind),
      ['link'],
    );
  });
  test('comments to the desk are directives', () => {
    const text = 'One.\n\n<!-- copydesk-ignore typo/doubled-word -->\n\nTwo <!-- copydesk-ignore --> three.';
    assert.deepEqual(
      segment(text, 'markdown').directives.map((d) => text.slice(d.start, d.end)),
      ['<!-- copydesk-ignore typo/doubled-word -->', '<!-- copydesk-ignore -->'],
    );
    assert.deepEqual(shape(text, 'markdown'), ['body: One.', 'body: Two  three.']);
  });
});

describe('HTML', () => {
  test('block elements are paragraphs, inline ones are not; scripts are no prose', () => {
    const text =
      '<h1>Council votes</h1><script>let x = "a";</script>\n<p>The <b>mayor</b> said &ldquo;yes&rdquo;.\n   And no.</p><blockquote><p>So be it.</p></blockquote><ul><li>one<li>two</ul>';
    assert.deepEqual(shape(text, 'html'), [
      'headline: Council votes',
      'body: The mayor said “yes”. And no.',
      'block-quote: So be it.',
      'list-item: one',
      'list-item: two',
    ]);
    const body = segment(text, 'html').paragraphs[1]!;
    assert.equal(under(text, body, 'mayor said'), 'mayor</b> said');
    assert.equal(under(text, body, '“yes”'), '&ldquo;yes&rdquo;');
    assert.equal(under(text, body, 'And'), 'And');
  });
  test('a q element is a quotation', () => {
    assert.deepEqual(shape('<p>He said <q>yes</q>.</p>', 'html'), ['body: He said “yes”.']);
  });
  test('links, the date and the title are read', () => {
    const { paragraphs, fields } = segment('<title>T</title><time datetime="2026-03-02">x</time><p>A <a href="u">link</a></p>', 'html');
    assert.equal(fields.get('date')!.value, '2026-03-02');
    assert.equal(fields.get('title')!.value, 'T');
    assert.equal(paragraphs.at(-1)!.prose.marks[0]!.target, 'u');
  });
});

test('offsets rise with the prose and stay inside the paragraph', () => {
  const drafts: [string, Format][] = [
    ['a\r\n&amp; b &notanentity; \\[x] <i>c</i> `d`  \ne\n> f\n> g &#x1F600; h', 'markdown'],
    ['<p>a &amp; &bogus; <br> b<br><br>c &#128512; d', 'html'],
  ];
  for (const [text, format] of drafts) {
    for (const p of segment(text, format).paragraphs) {
      let last = p.start;
      for (let i = 0; i <= p.prose.text.length; i++) {
        const at = toDraft(p, i, i === p.prose.text.length ? 'end' : 'start');
        assert.ok(at >= last && at <= text.length, `${format} ${i}: ${at} after ${last}`);
        last = at;
      }
    }
  }
});
