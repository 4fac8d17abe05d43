// What Google Docs exports: its web pages, its Markdown and its Word documents.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDesk } from '../../server/src/desk/desk.ts';
import { defaultStyle } from '../../server/src/style/style.ts';
import { destination } from '../../server/src/text/formats/google.ts';
import { unreadableShape } from '../../server/src/text/limits.ts';
import { segment } from '../../server/src/text/segment.ts';
import { readWord } from '../../server/src/text/word/read.ts';
import { word } from '../harness/word.ts';

const desk = openDesk(defaultStyle);
const link = (to: string) => `https://www.google.com/url?q=${encodeURIComponent(to)}&amp;sa=D&amp;source=editors&amp;usg=A`;
const PAGE = `<html><head><style type="text/css">@import url(https://fonts.test/css);.c1{color:#000}.title{margin:0}</style></head><body class="c7 doc-content"><p class="c4 title" id="h.abc"><span class="c9">Harbour to be dredged</span></p><p class="c2 subtitle" id="h.def"><span class="c5">The work takes a year</span></p><p class="c0"><span class="c1">The board spent &pound;3.2m on dredging</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><sup><a href="#cmnt2" id="cmnt_ref2">[b]</a></sup><span class="c1">, said Mara Quill</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span class="c1">.</span></p><p class="c0 c3"><span class="c1"></span></p><p class="c0"><span class="c1">Britain s parliament voted. See </span><span class="c6"><a class="c8" href="${link('https://harbour.test/minutes?y=1')}">the minutes</a></span><span class="c1">.</span></p><hr class="c3"><div><p class="c0"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span class="c1">&nbsp;Minutes, p. 3.</span></p></div><div class="c11"><p class="c0"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span class="c1">who says so the the</span></p></div><div class="c11"><p class="c0"><a href="#cmnt_ref2" id="cmnt2">[b]</a><span class="c1">ok</span></p><p class="c0"><span class="c1">second second line</span></p></div></body></html>`;

test('a web page is read without its comments and the letters that point to them; notes are sources', () => {
  const { paragraphs } = segment(PAGE, 'html');
  assert.deepEqual(
    paragraphs.map(({ prose }) => [prose.kind, prose.text.replaceAll('\u200b', '')]),
    [
      ['headline', 'Harbour to be dredged'],
      ['standfirst', 'The work takes a year'],
      ['body', 'The board spent £3.2m on dredging, said Mara Quill.'],
      ['body', 'Britain s parliament voted. See the minutes.'],
      ['body', 'Minutes, p. 3.'],
    ],
  );
  assert.deepEqual(
    paragraphs.flatMap(({ prose }) => prose.marks.filter(({ kind }) => kind === 'link').map(({ target }) => target)),
    ['#ftnt1', 'https://harbour.test/minutes?y=1'],
  );
  const [finding, ...others] = desk
    .check({ text: PAGE, format: 'html' })
    .findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  assert.deepEqual([finding?.rule, others.map(({ message }) => message)], ['typo/lost-apostrophe', []]);
  assert.equal(PAGE.slice(finding!.start, finding!.end), 'Britain s');
});

test('the blank that a span begins or ends with is a blank; a web page of somebody else keeps its own', () => {
  const text = (html: string) => segment(html, 'html').paragraphs.map(({ prose }) => prose.text);
  const page = (look: string) =>
    `<body class="${look}"><p class="c0"><span class="c4">The weir</span><span class="c1">&nbsp;will cost&nbsp;</span><span class="c4">£3&nbsp;m.</span></p></body>`;
  assert.deepEqual(text(page('c9 doc-content')), ['The weir will cost £3\u00a0m.']);
  assert.deepEqual(text(page('c9')), ['The weir\u00a0will cost\u00a0£3\u00a0m.']);
  const html = page('doc-content').replace('will cost', 'will cost the the');
  const [finding] = desk.check({ text: html, format: 'html' }).findings.filter(({ rule }) => rule === 'typo/doubled-word');
  assert.equal(html.slice(finding!.start, finding!.end), 'the the');
  assert.deepEqual(
    desk.check({ text: page('doc-content').replace('£3&nbsp;m', '£3.2m'), format: 'html' }).findings.map(({ message }) => message),
    [],
  );
});

test('links that do not go by way of Google, or not soundly, stay as they are', () => {
  for (const one of ['https://a.test/url?q=b', 'https://www.google.com/url?q=%E0%A4%A', 'https://www.google.com/search?q=b', undefined])
    assert.equal(destination(one), one);
});

test('Markdown is read without the names of headings and the pictures in it', () => {
  const picture = `[image1]: <data:image/png;base64,${'iVBORw0KGgo'.repeat(12_000)}>\n`;
  const text = `# **Harbour to be dredged** {#harbour}\n\nIt was 10 \\- 12 per cent\\! Britain s parliament voted[^1].\n\n1\\. Not a list\n\n![][image1]\n\nSee {#this}.\n\n[^1]:  Minutes\\.\n\n${picture}`;
  assert.equal(unreadableShape(text, 'markdown'), undefined);
  assert.deepEqual(
    segment(text, 'markdown').paragraphs.map(({ prose }) => [prose.kind, prose.text.replaceAll('\u200b', '')]),
    [
      ['headline', 'Harbour to be dredged'],
      ['body', 'It was 10 - 12 per cent! Britain s parliament voted.'],
      ['body', '1. Not a list'],
      ['body', 'See {#this}.'],
      ['body', 'Minutes.'],
    ],
  );
  const [finding] = desk.check({ text, format: 'markdown' }).findings.filter(({ rule }) => rule === 'typo/lost-apostrophe');
  assert.equal(text.slice(finding!.start, finding!.end), 'Britain s');
});

test('a Word document has its title, comments and notes', () => {
  const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const look = '<w:rPr><w:rtl w:val="0"/></w:rPr>';
  const run = (text: string) =>
    `<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000">${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  const body = `<w:p w:rsidR="00000000"><w:pPr><w:pStyle w:val="Title"/><w:rPr/></w:pPr><w:bookmarkStart w:id="0" w:name="_x"/><w:bookmarkEnd w:id="0"/>${run('Harbour to be dredged')}</w:p><w:p><w:pPr><w:rPr/></w:pPr>${run('The board spent ')}<w:commentRangeStart w:author="Ines Okoro" w:id="0" w:date="2026-11-20T14:05:00Z"/>${run('£3.2m')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run('.')}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:customMarkFollows="0" w:id="0"/></w:r></w:p>`;
  const { paragraphs, comments } = readWord(
    word(body, {
      styles: `<w:styles xmlns:w="${W}"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="normal"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/></w:style></w:styles>`,
      footnotes: `<w:footnote w:id="0"><w:p>${run(' Minutes.')}</w:p></w:footnote>`,
      files: {
        'word/comments.xml': `<w:comments xmlns:w="${W}"><w:comment w:author="Ines Okoro" w:id="0" w:date="2026-11-20T14:05:00Z"><w:p><w:pPr/>${run('Who says so?')}</w:p></w:comment></w:comments>`,
      },
    }),
  );
  assert.deepEqual(
    paragraphs.map(({ prose }) => [prose.kind, prose.text]),
    [
      ['headline', 'Harbour to be dredged'],
      ['body', 'The board spent £3.2m.'],
      ['body', 'Minutes.'],
    ],
  );
  assert.deepEqual(comments, [
    {
      id: '0',
      author: 'Ines Okoro',
      date: '2026-11-20T14:05:00Z',
      text: 'Who says so?',
      resolved: false,
      from: { paragraph: 1, offset: 16 },
      to: { paragraph: 1, offset: 21 },
    },
  ]);
});
