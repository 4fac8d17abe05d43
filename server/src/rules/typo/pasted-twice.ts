// A paragraph or a sentence that stands in the draft twice.
import type { DraftReading } from '../../reading/draft/draft.ts';
import { isDisplay } from '../../reading/paragraph/headlines.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { draftRule, type PlacedFinding } from '../rule.ts';

/** A sentence as it compares. */
interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** Of a long one its first, its last and its longest words. */
  readonly ends: readonly string[];
}

/** Shorter sentences are said twice on purpose: “He was not.” */
const LEAST_WORDS = 4;
/** So many words make a sentence that nobody writes again nearly alike. */
const LONG = 8;
/** By so many words at either end a sentence is looked up. */
const END = 4;
/** So many words in a row nobody writes twice. */
const RUN = 9;
/** The share of words that two sentences have in common that are one. */
const ALIKE = 0.86;
/** What stands so often is a refrain, or a line that the page has everywhere. */
const REFRAIN = 3;

export const pastedTwice = draftRule<Sentence>({
  meta: {
    id: 'typo/pasted-twice',
    what: 'A paragraph or a sentence that stands in the draft twice, word for word or nearly so.',
    why: 'Copy that is moved by pasting stays behind where it was, and the second time readers stop.',
    guidance: { guide: 'Reuters Handbook of Journalism', entry: 'accuracy' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  observe(reading) {
    const { prose, text, sentences } = reading;
    if (
      isDisplay(reading) ||
      prose.kind === 'headline' ||
      prose.kind === 'heading' ||
      prose.kind === 'table-cell' ||
      prose.kind === 'block-quote'
    )
      return [];
    // “SPEECH IN FLORIDA”: a line that says where something was taken from.
    if (!/\p{Ll}/u.test(text)) return [];
    return sentences.flatMap(({ start, end }): Sentence[] => {
      // “On Sept. 16”, “Ch. 349”: a point before a figure ends no sentence.
      if (/^\s*\d/.test(text.slice(end, end + 3))) return [];
      const words =
        text
          .slice(start, end)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [];
      return words.length >= LEAST_WORDS && end - start >= 20 ? [{ start, end, ...keysOf(words) }] : [];
    });
  },
  conclude(noted, { draft }) {
    const all = noted.flatMap(({ paragraph, reading, notes }) => notes.map((note) => ({ ...note, paragraph, reading })));
    const times = new Map<string, number>();
    for (const { key } of all) times.set(key, (times.get(key) ?? 0) + 1);
    // Looked up whole, and by their first, last and longest words: of near twins one of these is the same.
    const known = new Map<string, (typeof all)[number]>();
    const findings: PlacedFinding[] = [];
    for (const one of all) {
      const keys = [one.key, ...one.ends];
      const earlier = keys
        .map((key) => known.get(key))
        .find((other) => other && (other.key === one.key || isNearly(other.key, one.key) || other.key.startsWith(`${one.key} `)));
      for (const key of keys) if (!known.has(key)) known.set(key, one);
      if (!earlier || (times.get(one.key) ?? 0) >= REFRAIN) continue;
      // A page that has its headline twice.
      if (earlier.paragraph === 0 && one.paragraph === 1 && [one, earlier].every(isWholeParagraph)) continue;
      findings.push(finding(one, earlier, isQuoted(one, draft) || isQuoted(earlier, draft)));
    }
    return findings;
  },
});

const isWholeParagraph = ({ start, end, reading }: Placed): boolean => start === 0 && end >= reading.text.trimEnd().length;

/** Is it what somebody said? That may stand in the text and again as a quotation set apart. */
function isQuoted({ paragraph, start, end, reading }: Placed, draft: DraftReading): boolean {
  const [, opening = '', , closing = ''] = /^(["“”‘’']*)([\s\S]*?)(["“”‘’']*\s*)$/.exec(reading.text.slice(start, end)) ?? [];
  return draft.locked(paragraph).some((l) => l.start <= start + opening.length && end - closing.length <= l.end);
}

/** What a sentence is looked up by: all its words, and of a long one the first and the last few. */
const keysOf = (words: readonly string[]): Pick<Sentence, 'key' | 'ends'> => ({
  key: words.join(' '),
  ends: words.length >= LONG ? [`^${words.slice(0, END).join(' ')}`, `$${words.slice(-END).join(' ')}`, ...longestOf(words)] : [],
});

/** The longest words, whatever their order: a sentence that is turned about keeps them. */
function longestOf(words: readonly string[]): readonly string[] {
  const long = [...new Set(words)].filter((word) => word.length >= 5).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return long.length < 4 ? [] : [`#${long.slice(0, 3).sort().join(' ')}`, `#${long.slice(1, 4).sort().join(' ')}`];
}

/** Do two sentences share nearly all their words, or is the second a part of the first? Another figure makes another statement. */
function isNearly(a: string, b: string): boolean {
  const first = a.split(' ');
  const second = b.split(' ');
  // What is denied is another statement.
  if (second.some((word) => DENIES.test(word)) !== first.some((word) => DENIES.test(word))) return false;
  if (isPart(first, second)) return true;
  if (first.length < 10 || second.length < 10 || figures(first) !== figures(second)) return false;
  const left = new Map<string, number>();
  for (const word of first) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of second) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      shared++;
      left.set(word, count - 1);
    }
  }
  return (2 * shared) / (first.length + second.length) >= ALIKE;
}

const DENIES = /^(?:not|no|never|nobody|none|without|nt|t)$/;

/** Is a later sentence what an earlier one says, with some of its words left out, or mostly its beginning or its end? */
function isPart(first: readonly string[], second: readonly string[]): boolean {
  const known = new Set(first);
  if (second.length < LONG || second.some((word) => /\d/.test(word) && !known.has(word))) return false;
  let run = 0;
  while (run < second.length && first[run] === second[run]) run++;
  let tail = 0;
  while (tail < second.length && first.at(-1 - tail) === second.at(-1 - tail)) tail++;
  if (Math.max(run, tail) >= RUN && Math.max(run, tail) >= 0.65 * second.length) return true;
  if (second.length < 0.5 * first.length) return false;
  let at = 0;
  let spare = second.length >= 12 ? 1 : 0;
  for (const word of second) {
    const next = first.indexOf(word, at);
    if (next >= 0) at = next + 1;
    else if (--spare < 0) return false;
  }
  return true;
}

const figures = (words: readonly string[]): string => words.filter((word) => /\d/.test(word)).join(' ');

type Placed = Sentence & { readonly paragraph: number; readonly reading: Reading };

function finding(one: Placed, earlier: Placed, quoted: boolean): PlacedFinding {
  const { text } = one.reading;
  const exact = one.key === earlier.key;
  // With the blank behind it, or at a paragraph's end the one before it.
  const behind = /^\s+/.exec(text.slice(one.end))?.[0].length ?? 0;
  const start = behind === 0 ? one.start - (/\s+$/.exec(text.slice(0, one.start))?.[0].length ?? 0) : one.start;
  // Twice in a row, both are marked, as a doubled word is.
  const inARow = exact && earlier.paragraph === one.paragraph && /^\s*$/.test(text.slice(earlier.end, one.start));
  return {
    paragraph: one.paragraph,
    start: inARow ? earlier.start : one.start,
    end: one.end,
    message: exact ? 'This sentence is in the draft already' : 'Nearly the same sentence is in the draft already',
    // A caption or a slogan has no stop, and what somebody said may be quoted twice.
    ...(exact && !quoted && /[.!?][”"’)]*$/.test(text.slice(one.start, one.end).trimEnd()) ? {} : { severity: 'information' as const }),
    related: [{ paragraph: earlier.paragraph, start: earlier.start, end: earlier.end, note: 'first here' }],
    fixes: () => [{ title: 'Delete the second one', edits: [{ start, end: one.end + behind, newText: '' }], preferred: true }],
  };
}
