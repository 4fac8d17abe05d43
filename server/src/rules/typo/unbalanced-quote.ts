// A quotation mark without its partner: a quotation that is never closed, or closed and never opened.
import { isDisplay } from '../../reading/paragraph/headlines.ts';
import { apostrophe, markStyle } from '../../reading/paragraph/mark-style.ts';
import { type Unclosed, type Unopened, unpairedMarks } from '../../reading/paragraph/typos/unpaired-marks.ts';
import { draftRule, type PlacedFinding, type PlainFix } from '../rule.ts';

const PARTNER: Readonly<Record<string, string>> = { '“': '”', '”': '“', '"': '"', '„': '“', '«': '»', '»': '«', '‘': '’', '’': '‘' };
const OPENS = /^[("“‘'„«[]*["“‘'„«]/u;

/** The words before a place, for a reader: “… to go on.” */
const wordsBefore = (text: string, at: number) => /(?:\S+\s+){0,2}\S*$/.exec(text.slice(Math.max(0, at - 40), at))![0].trim();
const wordsAfter = (text: string, at: number) => /^\S*(?:\s+\S+){0,2}/.exec(text.slice(at, at + 40))![0].trim();

/** The single mark that was typed for a double one, turned into it. */
function turned(text: string, note: Unclosed | Unopened, partner: string): PlainFix[] {
  if (note.kind !== 'unclosed' || note.single === undefined) return [];
  const at = note.single;
  return [{ title: `Change ${text[at]!} to ${partner}`, edits: [{ start: at, end: at + 1, newText: partner }], preferred: true }];
}

export const unbalancedQuote = draftRule<Unclosed | Unopened, Record<never, never>>({
  meta: {
    id: 'typo/unbalanced-quote',
    what: 'A quotation mark without its partner: a quotation that is never closed, or closed and never opened.',
    why: 'Nobody can tell where the speaker ends and the reporter goes on.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'quotation marks' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  // A caption or an alternative text is often a piece of a quotation.
  observe: (reading) => (isDisplay(reading) ? [] : unpairedMarks(reading)),
  conclude: (noted, { draft }) =>
    noted.flatMap(({ paragraph, reading, notes }) =>
      notes.flatMap((note) => {
        const { text } = reading;
        const neighbour = (step: 1 | -1) => draft.readings[paragraph + step];
        const runsOn = (n: number) => draft.readings[n]?.quotations.some((q) => !q.closed && q.depth === 0) ?? false;
        const partner = PARTNER[note.mark] ?? note.mark;
        if (isForApostrophe(text, note)) return [forApostrophe(text, note.start, paragraph)];
        if (note.kind === 'unclosed') {
          // A quotation that runs on is closed in its last paragraph only, and opened again in each.
          const next = neighbour(1)?.text;
          if (!note.ended && next !== undefined && OPENS.test(next)) return [];
        } else if (runsOn(paragraph - 1)) return [];
        const fix = (at: number, first: boolean): PlainFix => ({
          title:
            note.kind === 'unclosed'
              ? `Close the quotation after “${wordsBefore(text, at)}”`
              : `Open the quotation before “${wordsAfter(text, at)}”`,
          edits: [{ start: at, end: at, newText: partner }],
          preferred: first,
        });
        return [
          {
            paragraph,
            start: note.start,
            end: note.start + 1,
            kind: note.kind,
            message: note.kind === 'unclosed' ? 'Quotation never closed' : 'Closing quotation mark, but none was opened',
            fixes: () => [
              ...turned(text, note, partner),
              ...note.places.map((at, i) => fix(at, i === 0 && (note.kind !== 'unclosed' || note.single === undefined))),
              { title: 'Delete the mark', edits: [{ start: note.start, end: note.start + 1, newText: '' }] },
            ],
          },
        ];
      }),
    ),
});

/** “Britain"s exports”: the mark beside the apostrophe's key. */
const isForApostrophe = (text: string, { mark, start }: Unclosed | Unopened): boolean =>
  mark === '"' && /^\p{L}"s(?![\p{L}\p{N}])/u.test(text.slice(start - 1, start + 3));

const forApostrophe = (text: string, start: number, paragraph: number): PlacedFinding => {
  const mark = apostrophe(markStyle(text));
  return {
    paragraph,
    start,
    end: start + 1,
    message: 'Quotation mark for an apostrophe',
    fixes: () => [{ title: `Change to ${mark}`, edits: [{ start, end: start + 1, newText: mark }], preferred: true, slip: true }],
  };
};
