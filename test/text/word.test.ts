// Word documents: what is read of them, where it stands, and what is put into them.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { segment } from '../../server/src/text/segment.ts';
import { wordDraft } from '../../server/src/text/word/draft.ts';
import { toMarkdown } from '../../server/src/text/word/markdown.ts';
import { NotWord } from '../../server/src/text/word/parts.ts';
import { readWord } from '../../server/src/text/word/read.ts';
import { withComments } from '../../server/src/text/word/write.ts';
import { from, p, r, to, word } from '../harness/word.ts';

const read = (bytes: Uint8Array) => readWord(bytes).paragraphs.map(({ prose: { kind, text } }) => [kind, text]);

describe('the paragraphs', () => {
  test('have the kind of their style, whatever language Word runs in', () => {
    const body = [
      p(r('Harbour to be dredged'), 'Titel'),
      p(r('The work takes a year.'), 'Untertitel'),
      p(r('Contents 3'), 'Verzeichnis1'),
      p(r('It begins in May.')),
      p(r('Costs'), 'berschrift1'),
      p(r('Ships'), 'Haus'),
      p(r('One'), '', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
      p(r('It was hard.'), 'Zitat'),
      p(r('The harbour in May.'), 'Beschriftung'),
      `<w:tbl><w:tr><w:tc>${p(r('Year'))}</w:tc><w:tc>${p(r('Cost'))}</w:tc></w:tr></w:tbl>`,
      p(''),
    ].join('');
    assert.deepEqual(read(word(body)), [
      ['headline', 'Harbour to be dredged'],
      ['standfirst', 'The work takes a year.'],
      ['body', 'It begins in May.'],
      ['heading', 'Costs'],
      ['heading', 'Ships'],
      ['list-item', 'One'],
      ['block-quote', 'It was hard.'],
      ['caption', 'The harbour in May.'],
      ['table-cell', 'Year'],
      ['table-cell', 'Cost'],
    ]);
  });

  test('without a title begin with the first heading, or with a short line without a stop, as their headline', () => {
    assert.deepEqual(read(word(p(r('Big news'), 'berschrift1') + p(r('It rained.'))))[0], ['headline', 'Big news']);
    assert.deepEqual(read(word(p(r('Big news')) + p(r('It rained.'))))[0], ['headline', 'Big news']);
    assert.deepEqual(read(word(p(r('It rained.')) + p(r('And snowed'))))[0], ['body', 'It rained.']);
  });

  test('are read as if all tracked changes were accepted, without hidden text and formulas', () => {
    const body = p(
      [
        r('The '),
        `<w:del w:id="1" w:author="A"><w:r><w:delText>old</w:delText></w:r></w:del>`,
        `<w:ins w:id="2" w:author="A">${r('new')}</w:ins>`,
        `<w:moveFrom w:id="3">${r(' gone')}</w:moveFrom><w:moveTo w:id="4">${r(' here')}</w:moveTo>`,
        r(' secret', '<w:vanish/>'),
        `<w:r><w:rPr><w:i/><w:rPrChange w:id="5"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t> plan</w:t></w:r>`,
        `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x</m:t></m:r></m:oMath>`,
        r('.'),
      ].join(''),
    );
    const document = readWord(word(body));
    assert.equal(document.paragraphs[0]!.prose.text, 'The new here plan.');
    assert.match(document.left.join('; '), /deleted with tracked changes.*inserted.*hidden text.*formulas/s);
  });

  test('have their characters: entities, tabs, breaks, hyphens, symbols, fields and links', () => {
    const body = p(
      [
        '<w:r><w:t>R&amp;D &#x201c;costs&#x201d;</w:t><w:tab/><w:t>£3</w:t><w:noBreakHyphen/><w:t>4m</w:t><w:br/><w:t>a</w:t><w:softHyphen/><w:t>b</w:t><w:sym w:font="X" w:char="2022"/><w:sym w:char="F0B7"/></w:r>',
        `<w:hyperlink r:id="rId7">${r(' site')}</w:hyperlink>`,
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://b.test/" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        r(' two'),
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        r(' bold', '<w:b/>'),
        r(' thin', '<w:b w:val="0"/>'),
      ].join(''),
    );
    const { prose, breaks } = readWord(word(body, { links: { rId7: 'https://a.test/' } })).paragraphs[0]!;
    assert.equal(prose.text, 'R&D “costs” £3\u20114m ab• site two bold thin');
    assert.deepEqual(
      prose.marks.map(({ kind, start, end, target }) => [kind, prose.text.slice(start, end).trim(), target]),
      [
        ['link', 'site', 'https://a.test/'],
        ['link', 'two', 'https://b.test/'],
        ['strong', 'bold', undefined],
      ],
    );
    assert.deepEqual(breaks, [prose.text.indexOf(' ab')]);
  });

  test('stand in text boxes once, and pictures say their alternative text', () => {
    const box = (inner: string) => `<w:txbxContent>${inner}</w:txbxContent>`;
    const body = p(
      `${r('Before')}<w:r><mc:AlternateContent><mc:Choice>${box(p(r('In the box.')))}</mc:Choice><mc:Fallback>${box(p(r('In the box.')))}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:drawing><wp:docPr id="1" descr="A dredger at work"/></w:drawing></w:r>${r(' after.')}`,
    );
    assert.deepEqual(
      read(word(body)).map(([, text]) => text),
      ['In the box.', 'Before after.', 'A dredger at work'],
    );
  });

  test('have the notes behind them, in the order in which the text refers to them', () => {
    const note = (id: number, text: string, type = '') => `<w:footnote w:id="${id}"${type}>${p(r(text))}</w:footnote>`;
    const ref = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const bytes = word(p(`${r('First')}${ref(3)}${r(' and second.')}${ref(2)}`), {
      footnotes: `${note(-1, 'sep', ' w:type="separator"')}${note(2, 'Two.')}${note(3, 'Three.')}`,
    });
    assert.deepEqual(
      read(bytes).map(([, text]) => text),
      ['First and second.', 'Three.', 'Two.'],
    );
    assert.deepEqual(readWord(bytes).paragraphs[0]!.notes, [
      { at: 5, id: 'footnote/3' },
      { at: 17, id: 'footnote/2' },
    ]);
  });

  test('are the same under other prefixes and in the strict variant', () => {
    const strict = strFromU8(unzipSync(word(p(r('It rained.'), 'Zitat')))['word/document.xml']!)
      .replaceAll('w:', 'ns0:')
      .replace('xmlns:w=', 'xmlns:ns0=')
      .replace('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main');
    assert.deepEqual(read(word('', { files: { 'word/document.xml': strict } })), [['block-quote', 'It rained.']]);
  });
});

describe('as Word itself writes them', () => {
  const tracked = (name: string, content = '') => `<w:${name} w:id="9" w:author="A" w:date="2026-11-20T14:05:00Z">${content}</w:${name}>`;
  const gone = (text: string) => tracked('del', `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`);
  /** A paragraph whose end was deleted. */
  const joined = (content: string, style = '') => p(content, style, `<w:rPr>${tracked('del')}</w:rPr>`);
  const texts = (body: string) => readWord(word(body)).paragraphs.map(({ prose }) => prose.text);

  test('words are whole where the spell-checker, smart tags or saving cut them', () => {
    const proof = (type: string) => `<w:proofErr w:type="${type}"/>`;
    const body = p(
      `${proof('spellStart')}${r('Tor')}<w:r w:rsidR="00A1"><w:t>ven</w:t></w:r>${proof('spellEnd')}<w:smartTag w:uri="u" w:element="place"><w:smartTag w:uri="u" w:element="City">${r(' Quay')}</w:smartTag></w:smartTag>${r(' o')}<w:bookmarkStart w:id="1" w:name="_GoBack"/><w:bookmarkEnd w:id="1"/>${r('pens')}<w:r><w:lastRenderedPageBreak/><w:t xml:space="preserve"> early.</w:t></w:r>`,
    );
    assert.deepEqual(texts(body), ['Torven Quay opens early.']);
  });

  test('a paragraph whose end was deleted with tracked changes goes on in the next one, and is of its kind', () => {
    const body = [
      joined(`${r('The barge sank on Monday')}${gone(', it said')}`, 'Zitat'),
      joined(''),
      joined(gone('All gone.')),
      p(`${from(1)}${r(' and rose')}${to(1)}${r(' on Tuesday.')}`),
      p(r('Next.')),
      `<w:tbl><w:tr><w:tc>${joined(r('Cell one'))}</w:tc><w:tc>${p(r('Cell two'))}</w:tc></w:tr></w:tbl>`,
      joined(r('The end')),
    ].join('');
    const bytes = word(body, { comments: [{ id: 1, author: 'A', text: 'sure?' }] });
    const document = readWord(bytes);
    assert.deepEqual(
      document.paragraphs.map(({ prose: { kind, text } }) => [kind, text]),
      [
        ['body', 'The barge sank on Monday and rose on Tuesday.'],
        ['body', 'Next.'],
        ['table-cell', 'Cell one'],
        ['table-cell', 'Cell two'],
        ['body', 'The end'],
      ],
    );
    const [{ from: start, to: end } = assert.fail()] = document.comments;
    assert.deepEqual([start!.paragraph, end!.paragraph], [0, 0]);
    assert.equal(document.paragraphs[0]!.prose.text.slice(start!.offset, end!.offset), ' and rose');
    assert.match(
      document.left.join('; '),
      /^ends of paragraphs deleted with tracked changes: .*5 times.*; words deleted with tracked changes \(2 times\)$/,
    );
    // What is marked in the words of two paragraphs gets its comment at them.
    const text = document.paragraphs[0]!.prose.text;
    const place = { start: text.indexOf('sank'), end: text.indexOf(' on Tuesday') };
    const again = readWord(withComments(bytes, document, [{ paragraph: 0, ...place, author: 'B', lines: ['x'] }]));
    assert.deepEqual(
      texts(body),
      again.paragraphs.map(({ prose }) => prose.text),
    );
    const added = again.comments.find(({ author }) => author === 'B')!;
    assert.equal(text.slice(added.from!.offset, added.to!.offset), 'sank on Monday and rose');
  });

  test('parts are found by their relations, as Word on the web names them otherwise', () => {
    const made = word(
      `${p(r('Weir raised'), 'Titel')}${p(`${from(1)}${r('The the weir')}${to(1)}${r(' rose.')}<w:r><w:footnoteReference w:id="2"/></w:r>`)}`,
      {
        comments: [{ id: 1, author: 'A', text: 'sure?' }],
        footnotes: `<w:footnote w:id="2">${p(r('A note.'))}</w:footnote>`,
      },
    );
    const second = (text: string) => text.replace(/\b(document|styles|comments|footnotes|numbering)\.xml/g, '$12.xml');
    const relations = `<Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="f" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="/word/footnotes.xml"/></Relationships>`;
    const bytes = zipSync(
      Object.fromEntries(
        Object.entries(unzipSync(made)).map(([name, content]) => {
          if (name.startsWith('word/media')) return [name, content];
          const text = strFromU8(content).replace('</Relationships>', name.startsWith('word/') ? relations : '</Relationships>');
          return [second(name), new TextEncoder().encode(second(text))];
        }),
      ),
    );
    const document = readWord(bytes);
    assert.deepEqual(
      document.paragraphs.map(({ prose: { kind, text } }) => [kind, text]),
      [
        ['headline', 'Weir raised'],
        ['body', 'The the weir rose.'],
        ['body', 'A note.'],
      ],
    );
    assert.deepEqual(
      document.comments.map(({ text, from: at }) => [text, at?.paragraph]),
      [['sure?', 1]],
    );
    const given = withComments(bytes, document, [{ paragraph: 1, start: 0, end: 7, author: 'B', lines: ['twice'] }]);
    assert.deepEqual(Object.keys(unzipSync(given)).sort(), Object.keys(unzipSync(bytes)).sort());
    assert.deepEqual(
      readWord(given).comments.map(({ author, text }) => [author, text]),
      [
        ['A', 'sure?'],
        ['B', 'twice'],
      ],
    );
  });

  test('what a form asks for is no text, and what is filled in is', () => {
    const control = (properties: string, content: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const asked = r('Click or tap here to enter text.', '<w:rStyle w:val="PlaceholderText"/>');
    const body = [
      control('<w:showingPlcHdr/>', p(asked)),
      p(`${r('By ')}${control('<w:showingPlcHdr/><w:text/>', asked)}${control('<w:alias w:val="Writer"/>', r('Noor Vance'))}${r('.')}`),
    ].join('');
    assert.deepEqual(texts(body), ['By Noor Vance.']);
  });

  test('links of simple fields are links, and what cannot be read is told', () => {
    const body = `${p(
      `${r('See ')}<w:fldSimple w:instr=" HYPERLINK &quot;https://c.test/&quot; \\h ">${r('the log')}</w:fldSimple>${r(' on page ')}<w:fldSimple w:instr=" PAGEREF x ">${r('3')}</w:fldSimple>${r('.')}`,
    )}<w:altChunk r:id="rId9"/>`;
    const { paragraphs, left } = readWord(word(body));
    assert.equal(paragraphs[0]!.prose.text, 'See the log on page 3.');
    assert.deepEqual(
      paragraphs[0]!.prose.marks.map(({ kind, start, end, target }) => [kind, start, end, target]),
      [['link', 4, 11, 'https://c.test/']],
    );
    assert.deepEqual(left, ['another document that is put in here as a whole (1)']);
  });

  test('a picture says what a person wrote of it, not what Word adds, and on one line', () => {
    const picture = (text: string) => p(`<w:r><w:drawing><wp:docPr id="1" name="Picture 1" descr="${text}"/></w:drawing></w:r>`);
    const body = [
      picture('A crane at work&#xA;&#xA;Description automatically generated'),
      picture('Two tugs in a lock&#10;&#10;AI-generated content may be incorrect.'),
      picture('A map Description automatically generated with medium confidence'),
      picture('Our harbour&#10;in May'),
    ].join('');
    assert.deepEqual(texts(body), ['A crane at work', 'Two tugs in a lock', 'A map', 'Our harbour in May']);
  });

  test('a comment on a picture stands at what the picture says', () => {
    const picture = '<w:r><w:drawing><wp:docPr id="1" descr="A crane at work"/></w:drawing></w:r>';
    const { paragraphs, comments } = readWord(
      word(`${p(r('It rained.'))}${p(`${from(1)}${picture}${to(1)}`)}`, { comments: [{ id: 1, author: 'A', text: 'whose?' }] }),
    );
    assert.equal(paragraphs[comments[0]!.from!.paragraph]!.prose.text, 'A crane at work');
  });

  test('a table keeps its columns, whatever cells are joined, empty or hold several paragraphs', () => {
    const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const body = `<w:tbl>${row(cell(p(r('Season')), '<w:gridSpan w:val="2"/>'), cell(p(r('Trips'))))}${row(
      cell(p(r('2025')), '<w:vMerge w:val="restart"/>'),
      cell(p(r('May')) + p(r('June'))),
      cell(p(r('4,100'))),
    )}${row(cell('<w:p/>', '<w:vMerge/>'), cell('<w:p/>'), cell(p(r('3,900'))))}</w:tbl>`;
    assert.equal(
      toMarkdown(readWord(word(p(r('It rained.')) + body))),
      'It rained.\n\n| Season |  | Trips |\n| --- | --- | --- |\n| 2025 | May | 4,100 |\n|  | June |  |\n|  |  | 3,900 |\n',
    );
  });
});

test('comments have their author, date, words, state and thread; one at no words stands at a point', () => {
  const body = [
    p(`${r('The board spent ')}${from(0)}${r('£3.2m')}${to(0)}${r(' on ')}${from(1)}${from(2)}${r('dredging')}${to(1)}${to(2)}${r('.')}`),
    `${p(`${r('From ')}${from(3)}${r('here')}`)}${p(`${r('to here')}${to(3)}${r('.')}`)}`,
    p(`${r('Point.')}<w:r><w:commentReference w:id="4"/></w:r>`),
  ].join('');
  const { comments, paragraphs } = readWord(
    word(body, {
      comments: [
        { id: 0, author: 'Mara Quill', date: '2026-11-20T14:05:00Z', text: 'Source?\nAsk the clerk.' },
        { id: 1, author: 'Desk', text: 'Or deepening?', paraId: '0A' },
        { id: 2, author: 'Tomas', text: 'No.', paraId: '0B' },
        { id: 3, author: 'Desk', text: 'Long' },
        { id: 4, author: 'Desk', text: 'Nowhere' },
      ],
      extended: '<w15:commentEx w15:paraId="0A" w15:done="1"/><w15:commentEx w15:paraId="0B" w15:paraIdParent="0A" w15:done="0"/>',
    }),
  );
  const words = comments.map(
    ({ from: a, to: b }) =>
      a &&
      b && [
        paragraphs[a.paragraph]!.prose.text.slice(a.offset, a.paragraph === b.paragraph ? b.offset : undefined),
        b.paragraph - a.paragraph,
      ],
  );
  assert.deepEqual(words, [
    ['£3.2m', 0],
    ['dredging', 0],
    ['dredging', 0],
    ['here', 1],
    ['', 0],
  ]);
  assert.deepEqual(comments[0], {
    id: '0',
    author: 'Mara Quill',
    date: '2026-11-20T14:05:00Z',
    text: 'Source?\nAsk the clerk.',
    resolved: false,
    from: { paragraph: 0, offset: 16 },
    to: { paragraph: 0, offset: 21 },
  });
  assert.deepEqual(
    comments.map(({ resolved, answers }) => [resolved, answers]),
    [
      [false, undefined],
      [true, undefined],
      [true, '1'],
      [false, undefined],
      [false, undefined],
    ],
  );
});

describe('comments that are put in', () => {
  /** The words that each comment stands at, read back. */
  const back = (bytes: Uint8Array) => {
    const { comments, paragraphs } = readWord(bytes);
    return comments.map(({ author, text, from: a, to: b }) => [
      author,
      text,
      a && b && paragraphs[a.paragraph]!.prose.text.slice(a.offset, b.offset),
    ]);
  };

  test('stand at their words, and nothing else changes', () => {
    const bytes = word(p(`${r('The the ', '<w:b/>')}${r('plan &  more ')}${from(7)}${r('costs')}${to(7)}${r(' £3m.')}`), {
      comments: [{ id: 7, author: 'Mara', text: 'Old' }],
    });
    const document = readWord(bytes);
    const { text } = document.paragraphs[0]!.prose;
    const at = (words: string) => ({ paragraph: 0, start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const lines = (line: string) => ({ author: 'Copydesk', lines: [line] });
    const out = withComments(bytes, document, [
      { ...at('The the'), ...lines('twice') },
      { ...at('plan &  more costs'), ...lines('over runs') },
      { ...at('the plan'), ...lines('crossing') },
      { paragraph: 0, start: 4, end: 4, ...lines('a point') },
    ]);
    assert.deepEqual(back(out), [
      ['Mara', 'Old', 'costs'],
      ['Copydesk', 'twice', 'The the'],
      ['Copydesk', 'over runs', 'plan &  more costs'],
      ['Copydesk', 'crossing', 'the plan'],
      ['Copydesk', 'a point', ''],
    ]);
    assert.deepEqual(
      readWord(out).paragraphs.map(({ prose }) => prose),
      document.paragraphs.map(({ prose }) => prose),
    );
    const [before, after] = [unzipSync(bytes), unzipSync(out)];
    for (const name of Object.keys(before))
      if (!/document\.xml$|comments\.xml$/.test(name)) assert.deepEqual(after[name], before[name], name);
  });

  test('get a part of their own, with its type and relation, where there were none', () => {
    const bytes = word(p(r('It rained.')));
    const out = withComments(bytes, readWord(bytes), [
      { paragraph: 0, start: 0, end: 2, author: 'A & B', day: '2026-11-30', lines: ['x < y', 'two'] },
    ]);
    assert.deepEqual(back(out), [['A & B', 'x < y\ntwo', 'It']]);
    const files = unzipSync(out);
    assert.match(strFromU8(files['[Content_Types].xml']!), /PartName="\/word\/comments\.xml"/);
    assert.match(strFromU8(files['word/_rels/document.xml.rels']!), /Target="comments\.xml"/);
  });

  test('to a note stand where the text refers to it', () => {
    const bytes = word(p(`${r('First')}<w:r><w:footnoteReference w:id="1"/></w:r>${r(' word.')}`), {
      footnotes: `<w:footnote w:id="1">${p(r('The the note.'))}</w:footnote>`,
    });
    const out = withComments(bytes, readWord(bytes), [{ paragraph: 1, start: 0, end: 7, author: 'C', lines: ['twice'] }]);
    const { comments } = readWord(out);
    assert.deepEqual([comments[0]!.from!.paragraph, comments[0]!.from!.offset], [0, 5]);
  });

  test('stand at any words of any runs', () => {
    const piece = fc.tuple(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '&', '“', '\u00e9', '😀'), minLength: 1, maxLength: 6 }),
      fc.constantFrom('', '<w:i/>', '<w:b/>'),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const bytes = word(p(pieces.map(([text, look]) => r(text, look)).join('')));
        const document = readWord(bytes);
        const prose = document.paragraphs[0]?.prose.text ?? '';
        if (prose === '') return;
        // Between two characters, an emoji being one.
        const edges = [0];
        for (const one of prose) edges.push(edges.at(-1)! + one.length);
        const [start, end] = [edges[a % edges.length]!, edges[b % edges.length]!].sort((x, y) => x - y) as [number, number];
        const out = readWord(withComments(bytes, document, [{ paragraph: 0, start, end, author: 'C', lines: ['x'] }]));
        assert.equal(out.paragraphs[0]!.prose.text, prose);
        assert.deepEqual([out.comments[0]!.from!.offset, out.comments[0]!.to!.offset], [start, end]);
      }),
      { numRuns: 150 },
    );
  });
});

test('as a draft, a document has a line for each paragraph', () => {
  const { text, segmented } = wordDraft(readWord(word(p(r('  One. ')) + p('') + p(r('Two.')))));
  assert.equal(text, 'One.\nTwo.\n');
  for (const { prose, start, end } of segmented.paragraphs) assert.equal(text.slice(start, end), prose.text);
});

describe('as Markdown', () => {
  test('a document keeps its headings, lists, quotations, tables, links, marks, breaks and notes', () => {
    const item = (text: string, list: number, depth = 0) =>
      p(r(text), '', `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);
    const row = (...cells: string[]) => `<w:tr>${cells.map((one) => `<w:tc>${p(r(one))}</w:tc>`).join('')}</w:tr>`;
    const bytes = word(
      [
        p(r('Harbour to be dredged'), 'Titel'),
        p(r('It takes “a year”: and costs.'), 'Untertitel'),
        p(
          `${r('Read ')}<w:hyperlink r:id="rId7">${r('the report')}</w:hyperlink>${r(' of ')}${r('The Mail ', '<w:i/>')}${r('today')}<w:r><w:footnoteReference w:id="1"/></w:r>${r('.')}`,
        ),
        p(r('Costs'), 'berschrift2'),
        item('one', 1) + item('two', 1, 1) + item('three', 2),
        p(r('It was hard.'), 'Zitat'),
        `<w:tbl>${row('Year', 'Cost')}${row('2026', '£3|m')}</w:tbl>`,
        p('<w:r><w:t>First line</w:t><w:br/><w:t>second</w:t></w:r>'),
        p(r('1. Not a list, # no heading, *no* mark_s_ & &amp; <b>.')),
      ].join(''),
      { links: { rId7: 'https://a.test/r?x=1' }, footnotes: `<w:footnote w:id="1">${p(r('Minutes, p. 3.'))}</w:footnote>` },
    );
    assert.equal(
      toMarkdown(readWord(bytes)),
      `---
standfirst: "It takes “a year”: and costs."
---

# Harbour to be dredged

Read [the report](<https://a.test/r?x=1>) of *The Mail* today[^1].

## Costs

- one
    - two
1. three

> It was hard.

| Year | Cost |
| --- | --- |
| 2026 | £3\\|m |

First line\\
second

1\\. Not a list, # no heading, \\*no\\* mark_s\\_ & &amp;amp; &lt;b>.

[^1]: Minutes, p. 3.
`,
    );
  });

  test('any words stay as they are, read again', () => {
    const unit = fc.constantFrom(
      'a',
      'B',
      '1',
      ' ',
      '.',
      ')',
      '#',
      '*',
      '_',
      '-',
      '>',
      '[',
      ']',
      '(',
      '<',
      '&',
      ';',
      '|',
      '`',
      '~',
      '+',
      '=',
      '!',
      '\\',
      ':',
      '“',
      'é',
      '{',
      '%',
    );
    const piece = fc.tuple(fc.string({ unit, minLength: 1, maxLength: 12 }), fc.constantFrom('', '<w:i/>', '<w:b/>', '<w:b/><w:i/>'));
    fc.assert(
      fc.property(fc.array(fc.array(piece, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const document = readWord(
          word(p(r('Head'), 'Titel') + paragraphs.map((pieces) => p(pieces.map(([text, look]) => r(text, look)).join(''))).join('')),
        );
        const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
        const again = segment(toMarkdown(document), 'markdown').paragraphs.map(({ prose }) => squeezed(prose.text));
        assert.deepEqual(
          again,
          document.paragraphs.map(({ prose }) => squeezed(prose.text)),
        );
      }),
      { numRuns: 400 * (Number(process.env['RUNS']) || 1) },
    );
  });
});

describe('hostile and broken files are refused with a reason', () => {
  const good = word(p(r('It rained.')));
  const document = (xml: string | Uint8Array) => word('', { files: { 'word/document.xml': xml } });
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const large = new Uint8Array(70 * 1024 * 1024).fill(0x20);
  /** A bomb that announces little: the size in its directory and its head is a lie. */
  const lying = () => {
    const bytes = zipSync({ 'word/document.xml': [large.subarray(0, 8 * 1024 * 1024), { level: 9 }] });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    view.setUint32(22, 100, true);
    for (let at = bytes.length - 4; at > 0; at--) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    return bytes;
  };
  const cases: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
    ['nothing', () => new Uint8Array(), /damaged, or no Word document/],
    ['text', () => new TextEncoder().encode('It rained.'), /damaged, or no Word document/],
    ['an old .doc, or one with a password', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), /password or is an old \.doc/],
    ['a file cut off', () => good.subarray(0, good.length - 40), /damaged/],
    ['an archive of something else', () => zipSync({ 'a.txt': new Uint8Array(3) }), /no text part/],
    ['a bomb', () => zipSync({ 'word/document.xml': [large, { level: 9 }] }), /too large to be an article/],
    ['a bomb that lies', lying, /damaged/],
    ['a bomb beside the text', () => word(p(r('x')), { files: { 'word/comments.xml': large } }), /too large to be an article/],
    [
      'many parts',
      () => zipSync(Object.fromEntries(Array.from({ length: 10_050 }, (_, i) => [`a/${i}`, new Uint8Array()]))),
      /too many parts/,
    ],
    ['text cut off', () => document(`<w:document ${W}><w:body><w:p><w:r><w:t>It`), /cut off/],
    ['an empty text part', () => document(''), /cut off/],
    ['deep nesting', () => document(`<w:document ${W}>${'<w:p>'.repeat(5000)}`), /nested too deep/],
    [
      'entities of its own',
      () => document(`<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document ${W}><w:t>&a;</w:t></w:document>`),
      /XML of its own/,
    ],
    [
      'another encoding',
      () => document(`<?xml version="1.0" encoding="windows-1252"?><w:document ${W}/>`),
      /in windows-1252, not in UTF-8/,
    ],
    [
      'an encoding that is not the one it names',
      () => document(Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0xfe, 0x3c, 0x2f, 0x61, 0x3e)),
      /not in the encoding/,
    ],
    ['another kind of XML', () => document('<html><p>It rained.</p></html>'), /none of a Word document/],
  ];
  for (const [what, bytes, why] of cases)
    test(what, { timeout: 20_000 }, () => {
      assert.throws(
        () => readWord(bytes()),
        (error) => error instanceof NotWord && why.test(error.message) && !error.message.includes('\n'),
      );
    });

  test('and bytes changed at random are read or refused, never more', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = good.slice();
        for (const [at, value] of changes) bytes[at] = value;
        try {
          readWord(bytes);
        } catch (error) {
          assert.ok(error instanceof NotWord, String(error));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('UTF-16 is read', () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><w:document ${W}><w:body>${p(r('It rained – £3.'))}</w:body></w:document>`;
    for (const big of [false, true]) {
      const bytes = Buffer.from(`\ufeff${xml}`, 'utf16le');
      if (big) bytes.swap16();
      assert.deepEqual(read(document(bytes)), [['body', 'It rained – £3.']]);
    }
  });
});
