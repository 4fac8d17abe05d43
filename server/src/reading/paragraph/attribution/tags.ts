// Where the words that tell who speaks begin and end.
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DAY,
  DETERMINER,
  FOLLOWS_TAG,
  ING,
  OPENS_ADJUNCT,
  PERSONAL,
  PREPOSITION,
  PRONOUN,
  WH,
} from './lexicon.ts';
import { is, type Token } from './token.ts';

export const STOPS = new Set(['.', '!', '?', '…', '...']);
export const PAUSES = new Set([',', ';', ':', '—', '–', '--', '(', ')']);

export const isMark = (token: Token | undefined, marks: ReadonlySet<string>) => token?.kind === 'mark' && marks.has(token.lower);

/** The token after the adjuncts that begin here: “on Monday in Geneva”, “in a statement”, “later”. */
export function afterAdjuncts(tokens: readonly Token[], from: number): number {
  let i = from;
  for (let guard = 0; guard < 8 && i < tokens.length; guard++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') break;
    if (is(token, DAY) || (is(token, ADVERB) && !token.capital)) {
      i++;
      continue;
    }
    if (!is(token, OPENS_ADJUNCT)) break;
    const end = adjunctEnd(tokens, i);
    if (end === i + 1 && !is(token, DAY)) break;
    i = end;
  }
  return i;
}

/** The token after the words that a preposition or the like takes: “on Monday”, “in a statement”. */
function adjunctEnd(tokens: readonly Token[], from: number): number {
  let k = from + 1;
  for (; k < tokens.length && k - from < 12; k++) {
    const next = tokens[k]!;
    if (next.kind !== 'word' || is(next, PRONOUN | AUXILIARY | WH)) break;
    if (is(next, CONJUNCTION)) {
      if (next.lower === 'and' && tokens[k + 1]?.kind === 'word') continue;
      break;
    }
    if (next.lower === 'that') break;
    if (k > from + 1 && (is(next, PREPOSITION) || (is(next, DETERMINER) && !is(tokens[k - 1], PREPOSITION)))) break;
  }
  return k;
}

/** Does a tag end here, so that nothing said can follow directly: the sentence's end, a pause, a quotation? */
export function endsTag(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || token.kind === 'quote' || isMark(token, STOPS) || isMark(token, PAUSES)) return true;
  return is(token, FOLLOWS_TAG) || (is(token, ING) && token.lower.length > 5);
}

/** Does the sentence go on about something else after this pause? */
export function changesSubject(tokens: readonly Token[], pause: number, clause: boolean): boolean {
  const next = tokens[pause + 1]!;
  const { lower } = next;
  if (next.kind === 'quote') return false;
  const { verb } = next;
  // “, adding that”, “, calling it”: the speaker's next act.
  if (verb?.form === 'ing') return true;
  if (lower === 'according') return true;
  if (/^(?:and|but|then|or)$/.test(lower)) return actsAgain(tokens, pause + 2) || (!clause && lower === 'but');
  if (lower === 'while' || lower === 'although' || lower === 'though' || lower === 'whereas') return true;
  if (!clause) return /^(?:who|which|as|when|after|before|because|since|where|even|including|with|a|the|then)$/.test(lower);
  return lower === 'as' || isTagBehind(tokens, pause);
}

/** Who or what does something else behind a conjunction: “, and left”, “, and Lavrov said”, “, but he added”. */
function actsAgain(tokens: readonly Token[], from: number): boolean {
  const after = tokens[from];
  if (!after) return false;
  if (after.verb && after.verb.form !== 'base') return true;
  for (let k = from; k < tokens.length && k < from + 6; k++) {
    const token = tokens[k]!;
    if (token.kind !== 'word') return false;
    if (isReportingVerb(token) && (is(tokens[k - 1], PERSONAL | ADVERB) || tokens[k - 1]!.capital)) return true;
  }
  return false;
}

/** “, he said,” and “, Kerry said”: the tag in the middle or at the end. */
function isTagBehind(tokens: readonly Token[], pause: number): boolean {
  for (let k = pause + 1; k < tokens.length && k < pause + 7; k++) {
    const token = tokens[k]!;
    if (token.kind !== 'word') return false;
    if (k > pause + 1 && isReportingVerb(token) && endsTag(tokens, afterAdjuncts(tokens, k + 1))) return true;
  }
  return false;
}

const isReportingVerb = ({ verb }: Token): boolean => verb?.speech === true && (verb.form === 'past' || verb.form === 's');

/** What a token is to the weights; “end” after the last. */
export const classOf = (token: Token | undefined): string => (token === undefined ? 'end' : token.class);
