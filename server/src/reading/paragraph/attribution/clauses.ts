// Where clauses begin and end among a sentence's tokens.
import { REACH } from './extent.ts';
import { ADVERB, AUXILIARY, BE } from './lexicon.ts';
import { is, type Token } from './token.ts';

/** First token of the clause that ends before a token: what was said stands from there. */
export function clauseStart(tokens: readonly Token[], end: number): number {
  const floor = Math.max(0, end - REACH);
  let start = floor;
  // WASHINGTON (Reuters) – a dateline is nobody's words.
  if (floor === 0)
    for (let i = 2; i < Math.min(9, end); i++) if (/^(?:—|–|--?)$/.test(tokens[i]!.lower) && tokens[i - 1]!.lower === ')') start = i + 1;
  for (let i = end - 1; i > floor; i--) {
    if (tokens[i]!.lower === ';' && tokens[i]!.kind === 'mark') {
      start = i + 1;
      break;
    }
  }
  return start;
}

/** A range without the marks at its ends. */
export const trimmed = (tokens: readonly Token[], from: number, to: number): [number, number] => {
  let a = from;
  let b = to;
  while (a < b && tokens[a]!.kind === 'mark' && tokens[a]!.lower !== '$' && tokens[a]!.lower !== '(') a++;
  while (b > a && tokens[b - 1]!.kind === 'mark' && tokens[b - 1]!.lower !== ')' && tokens[b - 1]!.lower !== '%') b--;
  return [a, b];
};

/** Is there a clause here (something with a verb), rather than “On Monday” or “In Iowa”? */
export function holdsClause(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  return (
    carriesClause(tokens, from, to) &&
    !/^(?:in|on|at|during|after|before|as|when|while|with|by|from|since|for|because|to|asked|speaking|instead|meanwhile|later|earlier|once|under|responding|among|despite)$/.test(
      first!.lower,
    )
  );
}

/** Is there a verb here? */
export function carriesClause(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (!first || to - from < 3) return false;
  let verb = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind === 'quote') return true;
    if (is(token, AUXILIARY) && token.lower !== 'to') verb = true;
    else if (i > from && (token.verb || token.lower.endsWith('ed') || token.lower.endsWith('s'))) verb = true;
  }
  return verb;
}

/** Does a form of “be” stand before a participle? */
export function passiveBe(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 4; k--) {
    if (is(tokens[k], BE)) return true;
    if (!is(tokens[k], ADVERB | AUXILIARY)) return false;
  }
  return false;
}
