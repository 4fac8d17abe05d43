// The quote lock, held against generated drafts with quotations in all marks. What is quoted is known from how a draft was made.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { editWords } from '../../server/src/assistants/edit-words.ts';
import { openDesk } from '../../server/src/desk/desk.ts';
import { fixAll } from '../../server/src/desk/fix-all.ts';
import { renameEdits } from '../../server/src/desk/names.ts';
import { rules } from '../../server/src/rules/index.ts';
import { styleFromText } from '../../server/src/style/load.ts';
import { defaultStyle } from '../../server/src/style/style.ts';
import type { Format } from '../../server/src/text/paragraph.ts';
import { applyEdits } from '../../server/src/text/span.ts';
import { runs } from './arbitrary.ts';

/** Slips, house forms and names: what fixes change. */
const WORDS = [
  'the the mayor',
  'waited in in Kiev',
  'Britain s economy',
  'dont know',
  'recieve it',
  'a hour ago',
  'organize and organise',
  '45 percent',
  '30 per cent',
  'NATO or Nato',
  'the U.S. army',
  'the boys’ toys',
  "the boys' toys",
  'Its been years',
  'wont go',
  'an UN envoy',
  'John Kerry told me',
  'Kerry was there',
  'the goverment , we think',
  'asses the damage',
  'it cost $5 million',
  'at 10am on 3 March',
  'was it law- abiding',
  'Bombay and Peking',
  'a 6" nail',
  'We dont, sadly',
  'in the ’90s',
  "rock 'n' roll",
] as const;
const OUTSIDE = [
  'The council met the the minister in Kiev.',
  'Mr Kerry left Britain s capital a hour later.',
  'NATO and Nato were there, with 45 percent of the U.S. army.',
  'The Joneses’ house was sold.',
  'It was organised and organized by John Kerry.',
] as const;
/** Opening and closing mark, and whether a quotation that runs on is opened again in each paragraph. */
const MARKS: readonly (readonly [open: string, close: string, again: boolean])[] = [
  ['“', '”', true],
  ['“', '”', false],
  ['"', '"', true],
  ['‘', '’', true],
  ["'", "'", true],
  ['«', '»', true],
  ['«', '»', false],
  ['« ', ' »', true],
  ['»', '«', true],
  ['‹', '›', true],
  ['„', '“', true],
  ['„', '”', true],
  ['‚', '‘', true],
  ['「', '」', true],
  ['『', '』', false],
  ['＂', '＂', true],
  ['‟', '”', true],
  ['”', '”', true],
  ['″', '″', true],
  ['``', "''", true],
  ['``', '”', true],
];
/** Quotations that no marks set off, one a draft: what begins each paragraph of it, and what stands about it. */
const WRAPS: readonly { readonly format: Format; readonly wrap: (paragraphs: readonly string[]) => string }[] = [
  { format: 'markdown', wrap: (p) => p.map((text) => `> ${text}`).join('\n>\n') },
  { format: 'html', wrap: (p) => `<blockquote>${p.map((text) => `<p>${text}</p>`).join('')}</blockquote>` },
  { format: 'markdown', wrap: (p) => `<blockquote>\n\n${p.join('\n\n')}\n\n</blockquote>` },
  { format: 'html', wrap: (p) => `<p>He wrote: <q>${p.join('</p><p>')}</q></p>` },
  { format: 'html', wrap: (p) => `<q>${p.map((text) => `<p>${text}</p>`).join('\n')}</q>` },
  { format: 'markdown', wrap: (p) => `He wrote: <q>${p.join('\n\n')}</q>` },
  { format: 'plain', wrap: (p) => p.map((text, i) => `${i % 2 ? 'A' : 'Q'}: ${text}`).join('\n\n') },
  { format: 'markdown', wrap: (p) => p.map((text, i) => `**${i % 2 ? 'A' : 'Q'}:** ${text}`).join('\n\n') },
  { format: 'plain', wrap: (p) => ['We met.', ...p].map((text, i) => `${i % 2 ? 'MARSH' : 'O’NEILL (on the phone)'}: ${text}`).join('\n') },
];

interface Made {
  readonly text: string;
  readonly format: Format;
  /** Letters and digits of each quoted paragraph: unique words at its ends, which find it again. */
  readonly quoted: readonly string[];
}

const spoken = (text: string) => text.replace(/&amp;/g, '&').replace(/[^\p{L}\p{N}]+/gu, '');
/** Names that nothing else in a draft has. */
const ENDS =
  'Arbuthnot Penhaligon Featherstone Cholmeley Threlkeld Ravensworth Bickerstaff Dunstanville Etherington Gascoigne Hollingworth Inglethorpe'.split(
    ' ',
  );
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 });

const said = (parts: readonly string[], n: number, figure: boolean) => {
  const first = figure ? `${60 + n} ${ENDS[(2 * n) % 12]}` : ENDS[(2 * n) % 12]!;
  return `${first} ${parts.join(' and ')} ${ENDS[(2 * n + 1) % 12]}`;
};

const marked: fc.Arbitrary<Made> = fc
  .record({
    quotations: fc.array(
      fc.record({
        mark: fc.constantFrom(...MARKS),
        paragraphs: fc.array(words, { minLength: 1, maxLength: 3 }),
        figure: fc.boolean(),
        lead: fc.constantFrom('', 'Mr Kerry said: ', 'He told us, ', 'The mayor of Kiev wrote '),
        tail: fc.constantFrom('', ' said Mr Kerry.', ' he said.'),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    outside: fc.array(fc.constantFrom(...OUTSIDE), { minLength: 4, maxLength: 4 }),
    format: fc.constantFrom<Format>('plain', 'markdown', 'html'),
  })
  .map(({ quotations, outside, format }) => {
    const quoted: string[] = [];
    const blocks = quotations.flatMap(({ mark: [open, close, again], paragraphs, figure, lead, tail }, k) => {
      const all = paragraphs.map((parts, i) => {
        // A straight inch mark inside “…” is one of the cases; three of one kind cannot be told apart by anybody.
        const text = said(open === '"' ? parts.slice(0, 2) : parts, quoted.length, figure && i === 0);
        quoted.push(spoken(text));
        const begins = i === 0 ? lead + open : again ? open : '';
        return `${begins}${text}${i === paragraphs.length - 1 ? `,${close}${tail}` : '.'}`;
      });
      return [outside[k]!, ...all];
    });
    blocks.push(outside[3]!);
    const escaped = (text: string) => text.replace(/`/g, '\\`');
    if (format === 'html') return { text: blocks.map((b) => `<p>${b.replace(/&/g, '&amp;')}</p>`).join('\n'), format, quoted };
    return { text: blocks.map((b) => (format === 'markdown' ? escaped(b) : b)).join('\n\n'), format, quoted };
  })
  .filter(({ quoted }) => quoted.length <= 6);

const unmarked: fc.Arbitrary<Made> = fc
  .record({
    wrap: fc.constantFrom(...WRAPS),
    paragraphs: fc.array(words, { minLength: 2, maxLength: 4 }),
    outside: fc.constantFrom(...OUTSIDE),
  })
  .map(({ wrap: { format, wrap }, paragraphs, outside }) => {
    const texts = paragraphs.map((parts, n) => `I think ${said(parts, n, false)}.`);
    const around = format === 'html' ? `<p>${outside}</p>` : outside;
    return { text: `${around}\n\n${wrap(texts)}\n\n${around}`, format, quoted: texts.map((text) => spoken(text)) };
  });

const house = styleFromText(
  'dialect: en-GB\npercent: per cent\nquotes: double\nnames:\n  - use: Kyiv\n    instead: [Kiev]\n  - use: Marks & Co\n    instead: [Bombay, Nato]\nwords:\n  organise: organize\n',
  rules.map((rule) => rule.meta),
).style;
const desks = [openDesk(defaultStyle, { everything: true }), openDesk(house, { everything: true })] as const;

/** Which quoted words a text has no more. */
const lost = (text: string, { quoted }: Made): readonly string[] => {
  const all = spoken(text);
  return quoted.filter((words) => !all.includes(words));
};

for (const [kind, made, count] of [
  ['in marks', marked, 1200],
  ['without marks', unmarked, 600],
] as const)
  test(`no fix, round of fixes or rename changes a letter of a quotation ${kind}`, () => {
    fc.assert(
      fc.property(made, fc.constantFrom(0, 1), (draft, which) => {
        const { text, format } = draft;
        const desk = desks[which]!;
        assert.deepEqual(lost(text, draft), [], 'the draft was made wrong');
        const report = desk.check({ text, format });
        for (const finding of report.findings)
          for (const fix of finding.fixes()) {
            if (fix.title.endsWith('(as typed, not as said)')) assert.equal(fix.safe, false);
            else assert.deepEqual(lost(applyEdits(text, fix.edits), draft), [], `${finding.rule}: ${fix.title}`);
          }
        assert.deepEqual(lost(fixAll(desk, { text, format }), draft), [], 'fix-all');
        for (const match of text.matchAll(/Kerry|Kiev|NATO/g))
          assert.deepEqual(lost(applyEdits(text, renameEdits(report, match.index, 'Volkov') ?? []), draft), [], `rename at ${match.index}`);
      }),
      runs(count),
    );
  });

/** What an assistant may ask to write: words, nothing, and marks that would end or begin a quotation. */
const WRITTEN = [
  '',
  ' ',
  'not',
  'mayor',
  '“',
  '”',
  '"',
  "'",
  '’',
  '»',
  '“No,” he said',
  '> ',
  '<q>',
  '</q>',
  '<blockquote>',
  '.”',
  '``',
  'Q: ',
] as const;

test('no edit that an assistant is let make changes a letter of a quotation', () => {
  let made = 0;
  fc.assert(
    fc.property(
      fc.oneof(marked, unmarked),
      fc.array(
        fc.record({
          at: fc.double({ min: 0, max: 1, noNaN: true }),
          length: fc.integer({ min: 1, max: 60 }),
          replace: fc.constantFrom(...WRITTEN),
        }),
        {
          minLength: 12,
          maxLength: 12,
        },
      ),
      (draft, edits) => {
        const { text, format } = draft;
        for (const { at, length, replace } of edits) {
          const start = Math.floor(at * text.length);
          const edited = editWords(desks[0], { text, format }, { find: text.slice(start, start + length), replace, start });
          if ('refused' in edited) continue;
          made++;
          assert.deepEqual(lost(edited.text, draft), [], `“${text.slice(start, start + length)}” → “${replace}”`);
        }
      },
    ),
    runs(900),
  );
  // Refusing all would keep every quotation, too.
  assert.ok(made > 100, `${made} edits were made`);
});

test('every letter of a quotation is locked, so that nothing is completed there', () => {
  fc.assert(
    fc.property(fc.oneof(marked, unmarked), ({ text, format, quoted }) => {
      const { draft } = desks[0].read({ text, format });
      const locked = draft.readings.map((reading, i) =>
        spoken(
          draft
            .locked(i)
            .map((s) => reading.text.slice(s.start, s.end))
            .join(''),
        ),
      );
      assert.deepEqual(
        quoted.filter((words) => !locked.some((all) => all.includes(words))),
        [],
      );
    }),
    runs(800),
  );
});
