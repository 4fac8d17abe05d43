// Vale's patterns on the linear engine: what can be matched, and what to say of what cannot.
import { compilePattern, type Pattern } from '../pattern.ts';

/** A check's list may be long, and its program with it; only the threads that are alive cost time. */
const MOST_STEPS = 8000;
const LONGEST = 20_000;
const LONG = 1000;

const LITERAL = /^[\p{L}\p{N}](?:[\p{L}\p{N} '’-]*[\p{L}\p{N}])?$/u;

/** Is a token words and nothing else, so that it can be looked up? */
export const isLiteral = (token: string): boolean => LITERAL.test(token);

/** Compiled once for each source, since a check is compiled when it is read and again where its style is used. */
const compiled = new Map<string, Pattern | Error>();
/** Patterns kept; those of all known styles together are a tenth. */
const MOST_KEPT = 20_000;

/** The pattern of a token; throws a SyntaxError where it has none. */
export function tokenPattern(source: string, ignoreCase: boolean): Pattern {
  const key = `${ignoreCase ? 'i' : ' '}${source}`;
  let known = compiled.get(key);
  if (known === undefined) {
    try {
      known = compilePattern(`(?m)${source}`, { ignoreCase, longest: LONGEST, mostSteps: MOST_STEPS });
    } catch (error) {
      known = error as Error;
    }
    if (compiled.size >= MOST_KEPT) compiled.clear();
    compiled.set(key, known);
  }
  if (known instanceof Error) throw known;
  return known;
}

/** A token as Vale matches it: between word boundaries, unless the check says that it is no word. */
export const bounded = (token: string, nonword: boolean): string => (nonword ? `(?:${token})` : `\\b(?:${token})\\b`);

/** Why a pattern cannot be used; undefined where it can. */
export function tokenFault(source: string, ignoreCase = false): string | undefined {
  const bare = source.replace(/\\\\/g, '').replace(/\[(?:\\.|[^\]\\])*\]/g, '');
  if (/\(\?<?[=!]/.test(bare)) return 'look-arounds are not supported; this pattern is passed over';
  if (/\\[1-9]|\\k</.test(bare)) return 'references back are not supported; this pattern is passed over';
  if (/\(\?>|[*+?}]\+/.test(bare)) return 'possessive and atomic groups are not supported; this pattern is passed over';
  if (isLiteral(source)) return undefined;
  // A short pattern is refused once it is compiled; a long one would take that long to be refused.
  if (source.length > LONG && /\{\d{2,}/.test(bare)) return 'the pattern is too long for its repeats; it is passed over';
  try {
    tokenPattern(source, ignoreCase);
    return undefined;
  } catch (error) {
    return `the pattern cannot be read (${(error as Error).message.replace(/: `.*`$/s, '')}); it is passed over`;
  }
}
