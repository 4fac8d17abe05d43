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
    let k = i + 1;
    for (; k < tokens.length && k - i < 12; k++) {
      const next = tokens[k]!;
      if (next.kind !== 'word') break;
      if (is(next, PRONOUN | AUXILIARY | WH)) break;
      if (is(next, CONJUNCTION)) {
        if (next.lower === 'and' && tokens[k + 1]?.kind === 'word') continue;
        break;
      }
      if (next.lower === 'that' || (k > i + 1 && is(next, DETERMINER) && !is(tokens[k - 1], PREPOSITION))) break;
      if (k > i + 1 && is(next, PREPOSITION)) break;
    }
    if (k === i + 1 && !is(token, DAY)) break;
    i = k;
  }
  return i;
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
  if (/^(?:and|but|then|or)$/.test(lower)) {
    const after = tokens[pause + 2];
    if (after?.verb && after.verb.form !== 'base') return true;
    // “, and Lavrov said”, “, but he added”.
    if (after) {
      for (let k = pause + 2; k < tokens.length && k < pause + 8; k++) {
        const t = tokens[k]!;
        if (t.kind !== 'word') break;
        const v = t.verb;
        if (v?.speech && (v.form === 'past' || v.form === 's') && (is(tokens[k - 1], PERSONAL | ADVERB) || tokens[k - 1]!.capital))
          return true;
      }
    }
    return !clause && lower === 'but';
  }
  if (lower === 'while' || lower === 'although' || lower === 'though' || lower === 'whereas') return true;
  if (!clause) return /^(?:who|which|as|when|after|before|because|since|where|even|including|with|a|the|then)$/.test(lower);
  if (lower === 'as') return true;
  // “, he said,” and “, Kerry said”: the tag in the middle or at the end.
  for (let k = pause + 1; k < tokens.length && k < pause + 7; k++) {
    const t = tokens[k]!;
    if (t.kind !== 'word') break;
    const v = t.verb;
    if (v?.speech && (v.form === 'past' || v.form === 's') && k > pause + 1 && endsTag(tokens, afterAdjuncts(tokens, k + 1))) return true;
  }
  return false;
}

/** What a token is to the weights; “end” after the last. */
export const classOf = (token: Token | undefined): string => (token === undefined ? 'end' : token.class);
