// A house's regular expressions, on an engine that takes linear time.
import { RE2JS } from 're2js';
import type { Span } from '../text/span.ts';

/** What a pattern matched; `groups[0]` is what its first group holds. */
export interface Match extends Span {
  readonly groups: readonly (string | null)[];
}

/** A house's regular expression. RE2 takes time in proportion to the text, whatever the pattern. */
export interface Pattern {
  /** @param most more matches than this are not looked for */
  matches(text: string, most?: number): Span[];
  /** The same with what the groups hold. */
  captures(text: string, most?: number): Match[];
  /** The text with each match replaced; “$1” is what the first group holds. */
  replace(text: string, by: string): string;
}

export interface PatternOptions {
  /** Does it match capitals where it has small letters? By default where it has small letters only. */
  readonly ignoreCase?: boolean;
  readonly longest?: number;
  readonly mostSteps?: number;
}

const LONGEST = 1000;
/** Steps of a compiled pattern; each is taken at each character, and repeats multiply them. A long phrase has a hundred. */
const MOST_STEPS = 400;
/** Looking for the next one may mean to look to the end of the text, so that no end of them would take no end of time. */
const MOST_MATCHES = 100;

/** Compiles a pattern; throws a SyntaxError where it cannot be read. In small letters it matches capitals too. */
export function compilePattern(source: string, { ignoreCase, longest = LONGEST, mostSteps = MOST_STEPS }: PatternOptions = {}): Pattern {
  if (source.length > longest) throw new SyntaxError(`it is longer than ${longest} characters`);
  const letters = source.replace(/\\./g, '');
  const flags = (ignoreCase ?? letters === letters.toLowerCase()) ? RE2JS.CASE_INSENSITIVE : 0;
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(source, flags);
  } catch (error) {
    throw new SyntaxError(
      String((error as Error).message ?? error)
        .replace(/^error parsing regexp: /, '')
        .replace('(?i)', ''),
    );
  }
  if (compiled.programSize() > mostSteps) throw new SyntaxError('it is too large once its repeats are written out');
  const find = <T>(text: string, most: number, take: (matcher: ReturnType<RE2JS['matcher']>) => T): T[] => {
    const found: T[] = [];
    const matcher = compiled.matcher(text);
    for (let i = 0; i < most && matcher.find(); i++) if (matcher.end() > matcher.start()) found.push(take(matcher));
    return found;
  };
  return {
    matches: (text, most = MOST_MATCHES) => find(text, most, (matcher) => ({ start: matcher.start(), end: matcher.end() })),
    captures: (text, most = MOST_MATCHES) =>
      find(text, most, (matcher) => ({
        start: matcher.start(),
        end: matcher.end(),
        groups: Array.from({ length: matcher.groupCount() }, (_, i) => matcher.group(i + 1)),
      })),
    replace: (text, by) => compiled.matcher(text).replaceAll(by),
  };
}

/** Why a pattern cannot be used; undefined where it can. */
export function patternFault(source: string): string | undefined {
  try {
    compilePattern(source);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
