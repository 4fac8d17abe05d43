// What is prose and what is not: tags of templates, MDX, code in HTML; and the copy that stands about a story.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDesk } from '../../server/src/desk/desk.ts';
import { fixAll } from '../../server/src/desk/fix-all.ts';
import { defaultStyle } from '../../server/src/style/style.ts';
import { formatOf } from '../../server/src/text/formats/by-extension.ts';
import { type Format, toDraft } from '../../server/src/text/paragraph.ts';
import { segment } from '../../server/src/text/segment.ts';

const shown = (text: string, format: Format) => {
  const { paragraphs } = segment(text, format);
  for (const p of paragraphs) {
    // Letters lie in the draft where the map says.
    const word = /\p{L}{3,}/u.exec(p.prose.text);
    if (word) assert.equal(text.slice(toDraft(p, word.index), toDraft(p, word.index) + 3), word[0].slice(0, 3));
  }
  return paragraphs.map((p) => `${p.prose.kind}: ${p.prose.text}`);
};

const CASES: readonly (readonly [what: string, format: Format, text: string, paragraphs: readonly string[]])[] = [
  [
    'front matter',
    'markdown',
    '---\ntitle: "Vance wins seat"\nstandfirst: >-\n  The count ended\n  at dawn\nimage:\n  alt: Rita Vance on stage\n  caption: \'Rita Vance waves\'\nlayout: post\n---\n\nShe won.\n',
    [
      'headline: Vance wins seat',
      'standfirst: The count ended at dawn',
      'alt: Rita Vance on stage',
      'caption: Rita Vance waves',
      'body: She won.',
    ],
  ],
  [
    'a picture in Markdown',
    'markdown',
    '![Rita Vance on stage](a.jpg "The count at dawn")',
    ['alt: Rita Vance on stage', 'caption: The count at dawn'],
  ],
  [
    'a figure in HTML',
    'html',
    '<h1>Vance wins</h1><p class="standfirst">At dawn</p><figure><img src="a.jpg" alt="Rita Vance on stage"><figcaption>The count</figcaption></figure><p>She won.</p>',
    ['headline: Vance wins', 'standfirst: At dawn', 'alt: Rita Vance on stage', 'caption: The count', 'body: She won.'],
  ],
  [
    'a Hugo figure',
    'markdown',
    '{{< figure src="a.jpg" caption="The count at dawn" attr="AP" >}}\n\nShe won.',
    ['caption: The count at dawn', 'body: She won.'],
  ],
  [
    'Liquid',
    'markdown',
    'She won{% if x == "a" %} again{% endif %} on {{ page.date | date: "%B" }} in {% city %}.',
    ['body: She won again on □ in □.'],
  ],
  ['a tag over lines', 'markdown', 'She won.\n\n{% comment %}{{ "a\n\nb" }}\n\nHe lost.', ['body: She won.', 'body: He lost.']],
  [
    'MDX',
    'markdown',
    'import Chart from "./chart"\n\nexport const meta = { title: "x" }\n\n<Chart data={[1, "the the"]} title="Votes by ward" />\n\nShe won {props.share} of the vote.',
    ['caption: Votes by ward', 'body: She won □ of the vote.'],
  ],
  [
    'code in fences holds no tags',
    'markdown',
    "She won.\n\n~~~jsx\nconst a = <Show when={it's\n~~~\n\nShe won again.\n\n```\n{{ range\n```\n\nHe lost {{ x }}.",
    ['body: She won.', 'body: She won again.', 'body: He lost □.'],
  ],
  ['upper-case HTML is no JSX', 'html', '<P>She won.<BR>He lost.</P>', ['body: She won. He lost.']],
  ['a script inside a line', 'markdown', 'She won. <script>var x = "the the";</script>', ['body: She won.']],
];
for (const [what, format, text, paragraphs] of CASES) test(what, () => assert.deepEqual(shown(text, format), paragraphs));

test('code in HTML is left alone, in Markdown too', () => {
  const desk = openDesk(defaultStyle, { everything: true });
  for (const format of ['markdown', 'html'] as const) {
    const text = 'Press <kbd>the the</kbd>, run <code>dont dont</code> and read <samp>a hour</samp>.';
    assert.deepEqual(
      desk.check({ text, format }).findings.map((f) => f.message),
      [],
    );
  }
});

test('tags are never changed', () => {
  const desk = openDesk(defaultStyle, { everything: true });
  const text =
    'She’s “here”, isn’t she? {{< quote author="the the" >}} “So,” {% x "a" %} {{ y | z: "b" }} <Note kind="dont">It’s the the end.</Note>';
  assert.equal(fixAll(desk, { text, format: 'markdown' }), text.replace('the the end', 'the end'));
});

test('an edit that would end an attribute or a field is refused, and HTML is escaped', () => {
  const desk = openDesk(defaultStyle, { everything: true });
  const text = '<img alt="Britain s pier"><p>Britain s pier</p>';
  assert.equal(fixAll(desk, { text, format: 'html' }), '<img alt="Britain’s pier"><p>Britain’s pier</p>');
});

test('MDX files are drafts', () => assert.equal(formatOf('.mdx'), 'markdown'));
