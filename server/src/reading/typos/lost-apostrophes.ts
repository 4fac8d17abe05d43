import { writtenOut } from '../../text/letters.ts';
import type { Span } from '../../text/span.ts';
import { BEFORE_LETTER_S, CONTRACTIONS, COUNTED_IN_LETTERS, POSSESSIVE_WITHOUT, WITHOUT_APOSTROPHE } from '../data/typo-contractions.ts';

/** Words that have lost an apostrophe, and what they were. */
export interface LostApostrophe extends Span {
  /** The words with the apostrophe, curly, or without the blank where none belongs: “1960s”. */
  readonly mended: string;
  /** Another reading of the same words. */
  readonly other?: string;
  readonly sure: boolean;
  readonly kind: 'possessive' | 'contraction' | 'decade' | 'plural';
}

// A blank and what is left of an ending, not followed by what would make it a word, an initial or half of a compound.
const ENDING = /(?<=[\p{L}\p{N}.]) (?:s|t|re|ve|ll|m|d|T|RE|VE|LL|M|D)(?![\p{L}\p{N}'’–—-]|[./]\p{L})/gu;
const WORD_BEFORE = /(?:\p{Lu}\.){2,}$|[\p{L}\p{N}][\p{L}\p{N}'’-]*$/u;
const WORD_REACH = 40;
const HOUSEHOLD =
  /\bthe (\p{Lu}\p{Ll}{1,20}(?:ses|zes|xes|ches|shes)) (?:house|home|family|car|farm|garden|kitchen|wedding|marriage|estate|flat|apartment)\b/gu;
let joined: RegExp | undefined;

/** The lost apostrophes of a paragraph, in no order. */
export function findLostApostrophes(text: string): LostApostrophe[] {
  const lost: LostApostrophe[] = [];
  for (const match of text.matchAll(ENDING)) {
    const word = WORD_BEFORE.exec(text.slice(Math.max(0, match.index - WORD_REACH), match.index))?.[0];
    const end = match.index + match[0].length;
    const found = word && endingOf(word, match[0].slice(1), text.slice(end, end + 24));
    if (found) lost.push({ start: match.index - word.length, end, ...found });
  }
  joined ??= new RegExp(
    writtenOut(`(?<![\\p{L}\\p{N}'’@#.-])(?:${[...WITHOUT_APOSTROPHE.keys()].join('|')})(?![\\p{L}\\p{N}'’@-]|\\.\\p{L})`),
    'giu',
  );
  for (const match of text.matchAll(joined)) {
    const at = WITHOUT_APOSTROPHE.get(match[0].toLowerCase());
    if (at === undefined) continue;
    const mended = `${match[0].slice(0, at)}’${match[0].slice(at)}`;
    lost.push({ start: match.index, end: match.index + match[0].length, mended, sure: true, kind: 'contraction' });
  }
  for (const match of text.matchAll(HOUSEHOLD)) {
    const start = match.index + 'the '.length;
    lost.push({ start, end: start + match[1]!.length, mended: `${match[1]}’`, sure: false, kind: 'plural' });
  }
  return lost;
}

/** What a word and a lone ending after it were before the apostrophe went, or undefined where the ending may be right. */
function endingOf(word: string, ending: string, after: string): Omit<LostApostrophe, 'start' | 'end'> | undefined {
  const lower = word.toLowerCase();
  const end = ending.toLowerCase();
  // Initials keep their capital; a capital ending is a contraction's only in a line of capitals.
  if (ending !== end && (word.length < 2 || word !== word.toUpperCase() || end === 'm' || end === 'd')) return undefined;
  if (end === 's') return possessiveOf(word, lower, after);
  if (!CONTRACTIONS[end]?.has(lower)) return undefined;
  // “Thank you re the bill” and the letters “I d” are asked about, not mended unseen.
  const sure = end !== 'd' && !(end === 're' && /^ (?:the|your|my|our|this|that)\b/.test(after));
  return { mended: `${word}’${ending}`, sure, kind: 'contraction' };
}

function possessiveOf(word: string, lower: string, after: string): Omit<LostApostrophe, 'start' | 'end'> | undefined {
  if (/^(?:1\d|20)\d0$/.test(word)) return { mended: `${word}s`, sure: true, kind: 'decade' };
  if (/^\p{N}/u.test(word) || word.length < 2 || BEFORE_LETTER_S.has(lower)) return undefined;
  // “Section s and section t” counts in letters; “the section s head” does not.
  if (COUNTED_IN_LETTERS.has(lower) && !/^ (?!(?:and|or|of|to|in|is|was|on|for|at)\b)\p{L}/u.test(after)) return undefined;
  if (POSSESSIVE_WITHOUT.has(lower)) return { mended: `${word}s`, sure: true, kind: 'possessive' };
  // “It s leader is …” was “its”; “It s raining” was not.
  if (lower === 'it') {
    // “It s leader is …” was “its”; “It s raining” was not.
    const its = /^ \p{L}+ (?:is|was|are|were|has|had|of)\b/u.test(after);
    return { mended: its ? `${word}s` : `${word}’s`, other: its ? `${word}’s` : `${word}s`, sure: !its, kind: 'contraction' };
  }
  return { mended: `${word}’s`, sure: true, kind: 'possessive' };
}
