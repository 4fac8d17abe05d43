// Words with two spellings.
import { WordMemo } from '../../../performance/word-interner.ts';
import type { Reading } from '../../../reading/paragraph/reading.ts';
import { isVerbatim } from '../../../reading/paragraph/verbatim.ts';
import type { Dialect, HouseStyle } from '../../../style/style.ts';
import type { Span } from '../../../text/span.ts';
import { DIALECT_PAIRS, FREE_PAIRS, ISE_STEMS } from '../../data/spellings.ts';
import { isAlwaysSensed, isPast, isSensed, sensedSpelling } from './sense-spellings.ts';

/** A word that has another spelling. */
export interface Spelling extends Span {
  readonly text: string;
  /** The other spelling, with the same capital. */
  readonly other: string;
  /** The word, however spelt, as it compares: its inflections are one word. */
  readonly word: string;
  /** What decides: -ise or -ize, the dialect, or nothing but the house. */
  readonly system: 'ise' | 'dialect' | 'free';
  /** 0 for the first spelling of its pair (-ise, British), 1 for the second. */
  readonly side: 0 | 1;
  /** A capital inside a sentence: part of a name, which its owner spells. */
  readonly inName: boolean;
  /** Does its part of speech or its sense decide it, and beyond doubt? */
  readonly sensed?: 'certain' | 'likely';
}

interface Pair {
  readonly other: string;
  readonly word: string;
  readonly system: Spelling['system'];
  readonly side: 0 | 1;
}

/** The other spelling of a word, or the word that must follow for the two to have one: “per”, “cent”. */
let table: Map<string, Pair | string> | undefined;
let stems: Set<string> | undefined;

function pairs(): Map<string, Pair | string> {
  if (table) return table;
  table = new Map(Object.entries(SECOND));
  for (const [list, system] of [
    [DIALECT_PAIRS, 'dialect'],
    [FREE_PAIRS, 'free'],
  ] as const)
    for (const pair of list.split(' ')) {
      const [first, second] = pair.replace(/_/g, ' ').split('|') as [string, string];
      const word = first.replace(/(?:ed|ing|s)$/, '').replace(/(.)\1$/, '$1');
      for (const ending of /(?:ed|ing|s)$/.test(first) ? [''] : ['', 's']) {
        table.set(first + ending, { other: second + ending, word, system, side: 0 });
        table.set(second + ending, { other: first + ending, word, system, side: 1 });
      }
    }
  return table;
}

const ISE = /^(\p{Ll}{3,})i([sz])(e[sd]?|ers?|ing|ations?|ational|able)$/u;
// “can not only” and “per cent of” are looked at as two words; others never are.
const SECOND: Readonly<Record<string, string>> = { per: 'cent', web: 'site', air: 'strike', under: 'way' };

/** Has a word in small letters another spelling, and has the house taken a side? naming/inconsistent-spelling then speaks of it. */
export function decidedByHouse(word: string, { dialect, spelling }: HouseStyle): boolean {
  if (isAlwaysSensed(word, dialect)) return true;
  const pair = pairs().get(word);
  const system = (typeof pair === 'object' ? pair : isePair(word))?.system;
  return system === 'dialect' ? dialect !== undefined && dialect !== 'en-CA' : system === 'ise' && spelling !== undefined;
}

/** What `pairs` has for a word, however capitals stand in it. */
const SENSED = 1;
const pairOf = new WordMemo<Pair | string | 1 | null>(null, ({ text, lower }) =>
  lower.length < 3 ? null : isSensed(lower) ? SENSED : (pairs().get(lower) ?? pairs().get(text) ?? isePair(lower) ?? null),
);

/** The words of a paragraph that English spells in two ways. */
export function spellingsIn(reading: Reading, dialect?: Dialect): readonly Spelling[] {
  const found: Spelling[] = [];
  for (let i = 0; i < reading.words.length; i++) {
    const known = pairOf.of(reading.words[i]!);
    if (!known) continue;
    const sensed = known === SENSED ? sensedAt(reading, i, dialect) : undefined;
    if (sensed) found.push(sensed);
    // “While” and “whilst” are a pair besides.
    const pair = known === SENSED ? pairs().get(reading.words[i]!.lower) : known;
    const spelling = sensed || !pair ? undefined : spellingAt(reading, i, pair);
    if (spelling) found.push(spelling);
  }
  return found;
}

/** A word that the dialect spells otherwise for what it is here. Names keep to themselves. */
function sensedAt(reading: Reading, i: number, dialect: Dialect | undefined): Spelling | undefined {
  const { start, end, text, lower } = reading.words[i]!;
  if (dialect === undefined || text !== lower || isVerbatim(reading, { start, end })) return undefined;
  const sensed = sensedSpelling(reading, start, end, lower, dialect);
  if (!sensed) return undefined;
  const side = dialect === 'en-US' ? 0 : 1;
  const word = side === 0 ? lower : sensed.other;
  return {
    start,
    end,
    text,
    other: sensed.other,
    word,
    system: 'dialect',
    side,
    inName: false,
    sensed: sensed.certain ? 'certain' : 'likely',
  };
}

/** A word that has another spelling, or that has one together with the next: `known` is how the next must begin. */
function spellingAt(reading: Reading, i: number, known: Pair | string): Spelling | undefined {
  const { words, text } = reading;
  const first = words[i]!;
  const next = words[i + 1];
  const isTwo = typeof known === 'string';
  if (isTwo && (!next?.text.startsWith(known) || text.slice(first.end, next.start) !== ' ')) return undefined;
  const written = isTwo ? `${first.text} ${next!.text}` : first.text;
  const lower = isTwo ? `${first.lower} ${next!.lower}` : first.lower;
  const pair = isTwo ? pairs().get(lower) : known;
  if (!pair || typeof pair === 'string' || pair.other.toLowerCase() === lower) return undefined;
  const span = { start: first.start, end: isTwo ? next!.end : first.end };
  if (isVerbatim(reading, span)) return undefined;
  if (isAnotherWord(lower, text.slice(Math.max(0, span.start - 24), span.start), text.slice(span.end, span.end + 24))) return undefined;
  const capital = /^\p{Lu}/u.test(written);
  const opens = capital && reading.sentences.some((s) => s.start === span.start || s.start === span.start - 1);
  return {
    ...span,
    text: written,
    other: capital ? pair.other[0]!.toUpperCase() + pair.other.slice(1) : pair.other,
    word: pair.word,
    system: pair.system,
    side: pair.side,
    inName: capital && !(opens && !/^\p{Lu}/u.test(next?.text ?? '')),
  };
}

/** “For a while”, a parking meter and a learned friend have no other spelling. */
function isAnotherWord(word: string, before: string, after: string): boolean {
  switch (word) {
    case 'while':
      return (
        /\b(?:a|the|this|that|little|long|short|good|quite a|some|any|all the|every|once in a|worth(?: (?:your|my|his|her|their|our|its))?|meantime)[ -]$/iu.test(
          before,
        ) || /^ (?:away|ago|longer|later)\b/.test(after)
      );
    case 'meter':
    case 'meters':
      return (
        /\b(?:parking|gas|water|electricity|electric|smart|taxi|light|postage|exposure|power|energy|heat|flow|sound|speed|the|a|their|her|his|your|my|our|its|prepayment|pay(?:ment)?|broken|faulty|new|old)[ -]$/iu.test(
          before,
        ) || /^(?:['’]s|,? (?:reading|reader|read|maid|box|cupboard|was|is|were|are|ran|runs))/iu.test(after)
      );
    case 'learned':
    case 'learnt':
    case 'spelled':
    case 'spelt':
      return !isPast({ before, after });
    default:
      return false;
  }
}

function isePair(lower: string): Pair | undefined {
  if (!lower.includes('is', 3) && !lower.includes('iz', 3)) return undefined;
  const match = ISE.exec(lower);
  if (!match) return undefined;
  const [, stem, letter, ending] = match as unknown as [string, string, string, string];
  stems ??= new Set(ISE_STEMS.split(' '));
  if (!stems.has(stem)) return undefined;
  return { other: `${stem}i${letter === 's' ? 'z' : 's'}${ending}`, word: `${stem}ise`, system: 'ise', side: letter === 's' ? 0 : 1 };
}
