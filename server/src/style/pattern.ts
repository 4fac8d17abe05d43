import { RE2JS } from 're2js';

/** A house's regular expression. RE2 takes time in proportion to the text, whatever the pattern. */
export interface Pattern {
  matches(text: string): { readonly start: number; readonly end: number }[];
}

const LONGEST = 1000;
/** Steps of a compiled pattern; each is taken at each character, and repeats multiply them. A long phrase has a hundred. */
const MOST_STEPS = 400;
/** Looking for the next one may mean to look to the end of the text, so that no end of them would take no end of time. */
const MOST_MATCHES = 100;

/** Compiles a pattern; throws a SyntaxError where it cannot be read. In small letters it matches capitals too. */
export function compilePattern(source: string): Pattern {
  if (source.length > LONGEST) throw new SyntaxError(`it is longer than ${LONGEST} characters`);
  const letters = source.replace(/\\./g, '');
  const flags = letters === letters.toLowerCase() ? RE2JS.CASE_INSENSITIVE : 0;
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
  if (compiled.programSize() > MOST_STEPS) throw new SyntaxError('it is too large once its repeats are written out');
  return {
    matches(text) {
      const found: { start: number; end: number }[] = [];
      const matcher = compiled.matcher(text);
      for (let i = 0; i < MOST_MATCHES && matcher.find(); i++)
        if (matcher.end() > matcher.start()) found.push({ start: matcher.start(), end: matcher.end() });
      return found;
    },
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
