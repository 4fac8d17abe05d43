// The Word copy, held to what Word asks of a package: sound XML, every part typed and reached, every comment at words, ids once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import { openDesk } from '../../server/src/desk/desk.ts';
import { factsOf, indexOf } from '../../server/src/facts/collect.ts';
import { intoDocx, toDocx } from '../../server/src/facts/export/docx.ts';
import { factRows } from '../../server/src/facts/export/rows.ts';
import { factStates } from '../../server/src/facts/status.ts';
import { defaultStyle } from '../../server/src/style/style.ts';
import type { Format } from '../../server/src/text/paragraph.ts';
import { wordDraft } from '../../server/src/text/word/draft.ts';
import { readWord } from '../../server/src/text/word/read.ts';
import { from, p, r, to, word } from '../harness/word.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

interface Tag {
  readonly name: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The names of what it stands in, the outermost first. */
  readonly path: readonly string[];
}

/** The tags of a part in order; throws where the XML is not well-formed, namespaces included. */
function tagsIn(xml: string): Tag[] {
  const tags: Tag[] = [];
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    tags.push({
      name: local,
      uri,
      path: [...open],
      attributes: Object.fromEntries(Object.values(attributes as Record<string, SaxesAttributeNS>).map((a) => [a.local, a.value])),
    });
    open.push(local);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return tags;
}

const RELATION = /\.rels$/;

/** Checks a package, and gives the comments that stand at words, with those words. */
function held(bytes: Uint8Array): { readonly author: string; readonly said: string; readonly words: string }[] {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  const xml = Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]) => (/\.(?:xml|rels)$/.test(name) ? [[name, tagsIn(part)]] : [])),
  );
  typesCover(parts, xml);
  relationsLead(parts, xml);
  const document = xml['word/document.xml']!;
  assert.equal(document[0]!.uri, W);
  const comments = xml['word/comments.xml']!.filter(({ name }) => name === 'comment');
  const ids = comments.map(({ attributes }) => attributes['id']!);
  assert.equal(new Set(ids).size, ids.length, 'an id twice');
  for (const { attributes } of comments) {
    assert.match(attributes['id']!, /^\d+$/);
    assert.ok(attributes['author'] !== undefined);
    if (attributes['date'] !== undefined)
      assert.ok(!Number.isNaN(Date.parse(attributes['date'])) && /^\d{4}-\d\d-\d\dT/.test(attributes['date']));
  }
  const marks = (name: string) => document.filter((tag) => tag.name === name).map(({ attributes }) => attributes['id']!);
  for (const mark of ['commentRangeStart', 'commentRangeEnd', 'commentReference'])
    assert.deepEqual([...marks(mark)].sort(), [...ids].sort(), `${mark}: once for each comment`);
  const at = (name: string, id: string) => document.findIndex((tag) => tag.name === name && tag.attributes['id'] === id);
  for (const id of ids) {
    assert.ok(at('commentRangeStart', id) < at('commentRangeEnd', id) && at('commentRangeEnd', id) < at('commentReference', id), id);
    assert.equal(document[at('commentReference', id)]!.path.at(-1), 'r', 'a reference stands in a run');
    assert.equal(document[at('commentRangeStart', id)]!.path.at(-1), 'p');
  }
  for (const tag of document.filter(({ name }) => name === 'p')) assert.ok(!tag.path.includes('p') || tag.path.includes('txbxContent'));
  const styles = new Set(xml['word/styles.xml']!.filter(({ name }) => name === 'style').map(({ attributes }) => attributes['styleId']));
  for (const { attributes } of document.filter(({ name }) => name === 'pStyle'))
    assert.ok(styles.has(attributes['val']), attributes['val']);
  const read = readWord(bytes);
  return read.comments.map(({ author, text, from: start, to: end }) => ({
    author,
    said: text,
    words: start && end ? read.paragraphs[start.paragraph]!.prose.text.slice(start.offset, end.offset) : '',
  }));
}

type Parts = Readonly<Record<string, string>>;
type Tags = Readonly<Record<string, readonly Tag[]>>;

/** Every part has a type, and no type is of a part that is not there. */
function typesCover(parts: Parts, xml: Tags): void {
  const types = xml['[Content_Types].xml']!;
  const defaults = new Set(types.flatMap(({ name, attributes }) => (name === 'Default' ? [attributes['Extension']] : [])));
  const overrides = types.flatMap(({ name, attributes }) => (name === 'Override' ? [attributes['PartName']!] : []));
  assert.equal(new Set(overrides).size, overrides.length);
  for (const part of Object.keys(parts)) {
    if (part === '[Content_Types].xml') continue;
    assert.ok(overrides.includes(`/${part}`) || defaults.has(/[^.]*$/.exec(part)![0]), part);
  }
  for (const override of overrides) assert.ok(parts[override.slice(1)] !== undefined, override);
  for (const main of ['/word/document.xml', '/word/comments.xml']) assert.ok(overrides.includes(main), main);
}

/** Every relation leads to a part, and the comments are reached. */
function relationsLead(parts: Parts, xml: Tags): void {
  const reached = new Set<string>();
  for (const [name, tags] of Object.entries(xml)) {
    if (!RELATION.test(name)) continue;
    const folder = name.replace(/_rels\/[^/]*$/, '');
    const own = tags.filter((tag) => tag.name === 'Relationship');
    assert.equal(new Set(own.map(({ attributes }) => attributes['Id'])).size, own.length, `an id twice in ${name}`);
    for (const { attributes } of own) {
      if (attributes['TargetMode'] === 'External') continue;
      const target = attributes['Target']!.startsWith('/') ? attributes['Target']!.slice(1) : `${folder}${attributes['Target']}`;
      assert.ok(parts[target] !== undefined, `${name} leads to ${target}`);
      reached.add(target);
    }
  }
  for (const main of ['word/document.xml', 'word/comments.xml']) assert.ok(reached.has(main), main);
}

/** The rows of a draft's facts, each with a verdict of somebody whose name is hard on XML. */
function rowsOf(text: string, format: Format, author: string, segmented?: Parameters<typeof factRows>[2]) {
  const desk = openDesk(defaultStyle, { rules: [] });
  const read = desk.read({ text, format, ...(segmented ? { segmented } : {}) });
  const facts = factsOf(read.draft).map((fact) => ({
    ...fact,
    checks: [{ on: '2026-11-20 09:30', by: author, is: 'checked' as const, note: 'a < b & "c" \u0000\u000b \ud83d' }],
  }));
  const lost = { ...facts[0]!, id: 'zlost0', exact: 'words that went', before: 'some ', after: ' long ago' };
  const sheet = { sources: [], facts: [...facts, lost], problems: [], writable: true };
  return { rows: factRows(sheet, factStates(sheet, indexOf(read.draft)), read.segmented), segmented: read.segmented };
}

const DRAFTS: readonly (readonly [string, string, Format])[] = [
  ['plain text', 'Weir & sluice cost “£4.2m”\n\nIt cost £4.2m, said Ann Marsh, 41. “We found 37 <old> cracks,” she said.\n', 'plain'],
  [
    'Markdown',
    '---\ntitle: A weir\n---\n# A weir\n\n> It **cost** £4.2m in [2019](https://example.org/?a=1&b=2).\n\n![A 9ft wall](x.png)\n\n- one of 14 \ud83d\ude00\n',
    'markdown',
  ],
  ['HTML', '<h1>A weir</h1><p>It cost &pound;4.2m &amp; more in <b>2019</b>.<br>Ann Marsh, 41, said.</p>', 'html'],
];

for (const [what, text, format] of DRAFTS)
  for (const author of ['ak', 'A&B', '<"\'>', '李\ud83d\ude00x', ''])
    test(`a checking copy of ${what}, by “${author}”, is a sound package with a comment at each fact`, () => {
      const { rows, segmented } = rowsOf(text, format, author);
      const found = held(toDocx('weir <1> & 2', rows, segmented));
      assert.equal(found.length, rows.length);
      for (const row of rows) {
        const own = found.find(({ said }) => said.startsWith(`${row.number}. `))!;
        assert.equal(own.author, author || 'Copydesk');
        if (row.paragraph !== undefined)
          assert.equal(
            own.words.replace(/\s+/g, ' '),
            segmented.paragraphs[row.paragraph]!.prose.text.slice(row.start, row.end).replace(/\s+/g, ' '),
          );
        else assert.equal(own.words, 'words that went');
      }
    });

test('facts put into a reporter’s own document leave a sound package, whether it had comments or not', () => {
  const body = `${p(r('A weir'), 'Titel')}${p(`${from(7)}${r('It cost £4.2m')}${to(7)}${r(' in 2019, said Ann Marsh, 41.')}`)}`;
  const bare = `${p(r('A weir'), 'Titel')}${p(r('It cost £4.2m in 2019, said Ann Marsh, 41.'))}`;
  for (const bytes of [word(bare), word(body, { comments: [{ id: 7, author: 'Desk', text: 'sure?' }] })]) {
    const document = readWord(bytes);
    const draft = wordDraft(document);
    const { rows } = rowsOf(draft.text, 'plain', 'A&B', draft.segmented);
    const found = held(intoDocx(bytes, document, rows));
    assert.ok(found.some(({ said, words }) => /figure: checked/.test(said) && words === '£4.2m'));
    assert.equal(found.length, rows.length + document.comments.length);
  }
});
