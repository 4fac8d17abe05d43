// Finds in a paragraph what the checks of other checkers look for. Words are looked up, patterns run only where their letters are.
import { prefilterOf } from '../../performance/required-literals.ts';
import { mayMatch } from '../../reading/paragraph/prefilter.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { readWords } from '../../reading/paragraph/words.ts';
import type { Span } from '../../text/span.ts';
import { listedWords } from '../known-words.ts';
import type { Match } from '../pattern.ts';
import { styleMemo } from '../style-memo.ts';
import { capitalisationFault } from './capitals.ts';
import type { CheckOf, ValeCheck } from './check.ts';
import { readScope, type Scope } from './scope.ts';
import { bounded, isLiteral, tokenPattern } from './tokens.ts';

/** Words that a check noticed in a paragraph. */
export interface CheckMatch extends Span {
  /** Index of the check in the style. */
  readonly check: number;
  /** What the message's “%s” stand for. */
  readonly said: readonly string[];
  /** Words that could stand there instead. */
  readonly expected: readonly string[];
  /** For checks that compare places: which pair, and which side of it. */
  readonly pair?: number;
  readonly side?: 0 | 1;
}

type Finder = (reading: Reading) => CheckMatch[];

/** The finder for a style's checks. */
export const checkFinder = styleMemo(({ checks, accept, vocabulary }) => makeFinder(checks, listedWords([...accept, ...vocabulary])));

const lower = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[’‘ʼ]/g, "'");
/** Matches of one pattern in one paragraph; occurrences have to be counted. */
const MOST_COUNTED = 2000;

/** Something to look for, of one check. */
interface Sought {
  readonly check: number;
  readonly token: string;
  readonly value?: string;
  readonly pair?: number;
  readonly side?: 0 | 1;
}

interface Prepared {
  readonly check: ValeCheck;
  readonly scopes: readonly Scope[];
  readonly isException: (words: string) => boolean;
}

function makeFinder(checks: readonly ValeCheck[], isAccepted: (word: string) => boolean): Finder {
  const prepared = checks.map(
    (check): Prepared => ({
      check,
      scopes: check.scopes.flatMap((scope) => readScope(scope) ?? []),
      isException: exceptionsOf(check, isAccepted),
    }),
  );
  const byWord = new Map<string, Sought[]>();
  const patterns: ((reading: Reading) => CheckMatch[])[] = [];
  prepared.forEach((own, check) => {
    for (const sought of soughtBy(own.check, check)) {
      const nonword = 'nonword' in own.check && own.check.nonword;
      const first = !nonword && isLiteral(sought.token) ? readWords(sought.token)[0] : undefined;
      if (first?.start === 0) {
        const key = lower(first.text);
        byWord.set(key, [...(byWord.get(key) ?? []), sought]);
      } else patterns.push(patternFinder(own, sought, bounded(sought.token, nonword)));
    }
    patterns.push(...otherFinders(own, check));
  });

  return (reading) => {
    const found = byWord.size > 0 ? lookedUp(reading, byWord, prepared) : [];
    for (const find of patterns) found.push(...find(reading));
    return apart(found.filter(({ check, start, end }) => isInScope(prepared[check]!, reading, { start, end })));
  };
}

/** What checks of the simpler kinds look for, each with what is to be said of it. */
function soughtBy(check: ValeCheck, index: number): Sought[] {
  switch (check.kind) {
    case 'existence':
      return check.tokens.map((token) => ({ check: index, token }));
    case 'substitution':
      return check.swap.map(([token, value]) => ({ check: index, token, value }));
    case 'consistency':
      return check.either.flatMap((sides, pair) => sides.map((token, side) => ({ check: index, token, pair, side: side as 0 | 1 })));
    default:
      return [];
  }
}

function lookedUp(reading: Reading, byWord: ReadonlyMap<string, readonly Sought[]>, prepared: readonly Prepared[]): CheckMatch[] {
  const found: CheckMatch[] = [];
  const { text } = reading;
  for (const { start, lower: written } of reading.words) {
    const word = written.includes('’') ? written.replaceAll('’', "'") : written;
    for (const sought of byWord.get(word) ?? byWord.get(word.replace(/'s?$/, '')) ?? NOTHING) {
      const own = prepared[sought.check]!;
      const end = start + sought.token.length;
      const match = standsAt(text, start, sought.token, own.check.ignoreCase) && matchOf(own, sought, { start, end, groups: [] }, text);
      if (match) found.push(match);
    }
  }
  return found;
}

const NOTHING: readonly never[] = [];

/** Do these words stand at a place, as whole words? */
function standsAt(text: string, start: number, token: string, ignoreCase: boolean): boolean {
  const end = start + token.length;
  const there = text.slice(start, end);
  const same = ignoreCase ? lower(there) === lower(token) : there.replace(/[’‘]/g, "'") === token.replace(/[’‘]/g, "'");
  return same && !/^[\p{L}\p{M}\p{N}_]/u.test(text.slice(end, end + 2));
}

/** Runs a token's pattern where the paragraph holds the letters that it needs. */
function patternFinder(own: Prepared, sought: Sought, source: string): Finder {
  const prefilter = prefilterOf(source);
  return (reading) => {
    if (!own.scopes.some(({ allows }) => allows(reading.prose.kind)) || !mayMatch(reading, prefilter)) return [];
    const pattern = tokenPattern(source, own.check.ignoreCase);
    return pattern.captures(reading.text).flatMap((match) => matchOf(own, sought, match, reading.text) ?? []);
  };
}

function matchOf({ check, isException }: Prepared, sought: Sought, { start, end, groups }: Match, text: string): CheckMatch | undefined {
  const written = text.slice(start, end);
  if (isException(written)) return undefined;
  const { value, pair, side } = sought;
  const expected = check.kind === 'substitution' ? (value ?? '').split('|').map((one) => filled(one, groups)) : [];
  if (expected.includes(written)) return undefined;
  const said = check.kind === 'substitution' ? [expected.join(' or '), written] : [written];
  return {
    start,
    end,
    check: sought.check,
    said,
    expected: expected.filter((one) => one !== ''),
    ...(pair === undefined ? {} : { pair, side: side! }),
  };
}

const filled = (value: string, groups: Match['groups']): string => value.replace(/\$(\d)/g, (_, n: string) => groups[Number(n) - 1] ?? '');

/** Finders of the kinds that do more than find their tokens. */
function otherFinders(own: Prepared, index: number): Finder[] {
  const { check } = own;
  switch (check.kind) {
    case 'existence':
      return check.raw === undefined ? [] : [patternFinder(own, { check: index, token: check.raw }, check.raw)];
    case 'occurrence':
      return [(reading) => occurrences(own, check, index, reading)];
    case 'repetition':
      return [(reading) => repetitions(check, index, reading)];
    case 'conditional':
      return [(reading) => conditionals(own, check, index, reading)];
    case 'capitalization':
      return [(reading) => (own.scopes.some(({ allows }) => allows(reading.prose.kind)) ? capitals(own, check, index, reading) : [])];
    default:
      return [];
  }
}

/** Too many of something, or too few, in a sentence or a paragraph. What is marked is the first one too many. */
function occurrences({ scopes }: Prepared, check: CheckOf<'occurrence'>, index: number, { text, prose, sentences }: Reading): CheckMatch[] {
  const scope = scopes.find(({ allows }) => allows(prose.kind));
  if (!scope) return [];
  const pattern = tokenPattern(check.token, check.ignoreCase);
  return (scope.sentences ? sentences : [{ start: 0, end: text.length }]).flatMap((unit): CheckMatch[] => {
    const found = pattern.matches(text.slice(unit.start, unit.end), MOST_COUNTED);
    const tooMany = check.max !== undefined && found.length > check.max ? found[check.max] : undefined;
    const tooFew =
      check.min !== undefined && found.length < check.min ? (found[0] ?? { start: 0, end: Math.min(1, text.length) }) : undefined;
    const marked = tooMany ?? tooFew;
    if (!marked) return [];
    return [{ start: unit.start + marked.start, end: unit.start + marked.end, check: index, said: [String(found.length)], expected: [] }];
  });
}

/** The same thing again and again, with nothing in between. */
function repetitions(check: CheckOf<'repetition'>, index: number, { text }: Reading): CheckMatch[] {
  const pattern = tokenPattern(`(?:${check.tokens.join('|')})`, check.ignoreCase);
  const found: CheckMatch[] = [];
  let before: Span | undefined;
  let first: Span | undefined;
  let again = 0;
  for (const match of pattern.matches(text, MOST_COUNTED)) {
    const words = (span: Span) => (check.ignoreCase ? lower(text.slice(span.start, span.end)) : text.slice(span.start, span.end)).trim();
    const same =
      before !== undefined && words(before) === words(match) && words(match) !== '' && (!check.alpha || /^\p{L}+$/u.test(words(match)));
    again = same ? again + 1 : 0;
    if (!same) first = match;
    if (again > check.most)
      found.push({ start: first!.start, end: match.end, check: index, said: [text.slice(match.start, match.end).trim()], expected: [] });
    before = match;
  }
  return found;
}

/** Where something stands that wants something else elsewhere (side 0), and where that something else is (side 1). */
function conditionals({ isException }: Prepared, check: CheckOf<'conditional'>, index: number, { text }: Reading): CheckMatch[] {
  return ([check.first, check.second] as const).flatMap((source, side) =>
    tokenPattern(source, check.ignoreCase)
      .captures(text)
      .flatMap(({ start, end, groups }): CheckMatch[] => {
        const words = groups.find((group) => group !== null) ?? text.slice(start, end);
        if (side === 0 && isException(words)) return [];
        return [{ start, end, check: index, said: [words], expected: [], side: side as 0 | 1 }];
      }),
  );
}

function capitals({ isException }: Prepared, check: CheckOf<'capitalization'>, index: number, reading: Reading): CheckMatch[] {
  const { text } = reading;
  if (!capitalisationFault(check, text, isException, () => reading.names)) return [];
  return [{ start: 0, end: text.length, check: index, said: [text], expected: [] }];
}

function exceptionsOf({ exceptions, ignoreCase }: ValeCheck, isAccepted: (word: string) => boolean): (words: string) => boolean {
  const words = new Set(exceptions.filter(isLiteral).map((one) => (ignoreCase ? lower(one) : one)));
  const patterns = exceptions.filter((one) => !isLiteral(one)).map((one) => () => tokenPattern(bounded(one, true), ignoreCase));
  return (written) =>
    isAccepted(lower(written)) ||
    words.has(ignoreCase ? lower(written) : written) ||
    patterns.some((pattern) => pattern().matches(written, 1).length > 0);
}

function isInScope({ scopes }: Prepared, { prose }: Reading, { start, end }: Span): boolean {
  return scopes.some(
    ({ allows, mark }) =>
      allows(prose.kind) && (mark === undefined || prose.marks.some((one) => one.kind === mark && one.start <= start && end <= one.end)),
  );
}

/** Without what one check found inside what it found already. */
function apart(found: CheckMatch[]): CheckMatch[] {
  found.sort((a, b) => a.check - b.check || a.start - b.start || b.end - a.end);
  return found.filter((one, i) => {
    const before = found[i - 1];
    return !before || before.check !== one.check || before.side !== one.side || one.start >= before.end;
  });
}
