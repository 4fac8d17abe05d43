import { CONTRACTIONS, WITHOUT_APOSTROPHE } from '../../reading/data/typo-contractions.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { nearWords, type Spelling, unknownWord } from '../../reading/paragraph/typos/spelling.ts';
import type { HouseStyle } from '../../style/style.ts';
import type { Span } from '../../text/span.ts';
import { draftRule } from '../rule.ts';
import { decidedByHouse } from '../shared/names/spellings.ts';

interface Unknown extends Span {
  readonly word: string;
  readonly near: readonly string[];
  readonly likely: boolean;
}

const MOST_OFFERED = 3;
/** Short words have neighbours by chance. */
const LONG = 7;
const SIDES: Readonly<Record<string, Spelling>> = { 'en-US': 'american', 'en-GB': 'british', 'en-AU': 'british' };

/** Forms that dictionaries give to one side of the Atlantic, and that careful copy on both uses: law’s judgment, medicine’s fetus. */
const RIGHT_IN_EVERY_DIALECT: ReadonlySet<string> = new Set(
  'judgment judgments acknowledgment acknowledgments abridgment abridgments fetus fetuses fetal encyclopedia encyclopedias encyclopedic meter meters'.split(
    ' ',
  ),
);

export const misspelling = draftRule<Unknown, Record<never, never>>({
  meta: {
    id: 'typo/misspelling',
    what: 'A word in small letters that is in no dictionary but is one slip away from a word that is: “goverment”, “recieve”.',
    why: 'Names, foreign words and new ones are passed over, so what is left is worth a look.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'spelling' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  observe(reading, { style }) {
    const spelling = style.dialect && SIDES[style.dialect];
    const unknown: Unknown[] = [];
    const { words } = reading;
    for (let i = 0; i < words.length; i++) {
      const { start, end } = words[i]!;
      const word = unknownWord(words[i]!, spelling);
      if (word === null || RIGHT_IN_EVERY_DIALECT.has(word)) continue;
      const found = unknownAt(reading, start, word, end, style, spelling);
      if (found) unknown.push(found);
    }
    return unknown;
  },
  conclude(noted) {
    const count = new Map<string, number>();
    for (const { notes } of noted) for (const { word } of notes) count.set(word, (count.get(word) ?? 0) + 1);
    return noted.flatMap(({ paragraph, notes }) =>
      notes
        // A word that stands in several places was meant, unless hardly anything else can have been.
        .filter(({ word, likely }) => count.get(word) === 1 || likely)
        .map(({ start, end, word, near, likely }) => ({
          paragraph,
          start,
          end,
          ...(likely ? {} : { severity: 'information' as const }),
          message: likely
            ? `“${word}” should be “${near[0]}”`
            : `“${word}”: is this “${near[0]}”${near.length > 1 ? ` or “${near[1]}”` : ''}?`,
          fixes: () =>
            near.map((corrected, i) => ({
              title: `Change to “${corrected}”`,
              edits: [{ start, end, newText: corrected }],
              preferred: i === 0,
              slip: true as const,
            })),
        })),
    );
  },
});

/** What to say of a word that no dictionary has; `whole` is where it ends with its possessive ending. */
function unknownAt(
  reading: Reading,
  start: number,
  word: string,
  whole: number,
  style: HouseStyle,
  spelling: Spelling,
): Unknown | undefined {
  const { text, prose } = reading;
  const end = start + word.length;
  if (decidedByHouse(word, style) || lostItsApostrophe(word) || style.accept.some((accepted) => accepted.toLowerCase() === word))
    return undefined;
  // Foreign words are set in italics; a letter beside an accent, a hyphen, an at sign or a bracket is half of something.
  if (prose.marks.some((mark) => mark.kind === 'emphasis' && mark.start <= start && end <= mark.end)) return undefined;
  if (
    /[\p{L}\p{N}@#_*[\]&/’'-] ?$/u.test(text.slice(Math.max(0, start - 2), start).replace(/[\p{L}\p{N}’'&*\]] $/u, '')) ||
    /^(?:[\p{L}\p{N}@_*[\]&/-]|[’']\p{L})/u.test(text.slice(whole, whole + 2))
  )
    return undefined;
  // “fixin’”
  if (word.endsWith('in') && /^['’]/.test(text.slice(whole, whole + 1))) return undefined;
  const near = nearWords(word, spelling);
  if (near.words.length === 0) return undefined;
  return { start, end, word, near: near.words.slice(0, MOST_OFFERED), likely: near.likely && word.length >= LONG };
}

/** Is it half of “doesn t”, or “doesnt”? Another rule says so. */
const lostItsApostrophe = (word: string): boolean => CONTRACTIONS['t']!.has(word) || WITHOUT_APOSTROPHE.has(word);
