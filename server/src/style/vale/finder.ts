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
  /** Where in a text its exceptions stand. */
  readonly exceptionsIn: (text: string) => readonly Span[];
}

function makeFinder(checks: readonly ValeCheck[], isAccepted: (word: string) => boolean): Finder {
  const prepared = checks.map(
    (check): Prepared => ({
      check,
      scopes: check.scopes.flatMap((scope) => readScope(scope) ?? []),
      ...exceptionsOf(check, isAccepted),
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

/** A pattern without what only RE2 has, to see which letters it needs: flags, classes by name, groups by name. */
const plainer = (source: string): string =>
  source
    .replace(/\(\?[a-zA-Z-]+\)/g, '')
    .replace(/\(\?(?:[a-zA-Z-]*:|P?<\w+>)/g, '(?:')
    .replace(/\[:\^?\w+:\]/g, 'a-z')
    .replace(/\\[pP](?:\w|\{[^}]*\})/g, '\\w')
    .replace(/\\Q.*?(?:\\E|$)/gs, '\\w');

/** Runs a token's pattern where the paragraph holds the letters that it needs. */
function patternFinder(own: Prepared, sought: Sought, source: string): Finder {
  const prefilter = prefilterOf(plainer(source));
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
  const said = check.kind === 'substitution' ? [expected.join(between(check.message)), written] : [written];
  return {
    start,
    end,
    check: sought.check,
    said,
    expected: expected.filter((one) => one !== ''),
    ...(pair === undefined ? {} : { pair, side: side! }),
  };
}

/** What stands between several words that could stand there, in the message's own marks. */
const between = (message: string): string => {
  const mark = /(['"])%s\1/.exec(message)?.[1] ?? (/“%s”/.test(message) ? '”' : '');
  return mark === '”' ? '” or “' : `${mark} or ${mark}`;
};

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
      before !== undefined &&
      // “I forgot that. That is why …” repeats nothing.
      !/[.!?]/.test(text.slice(before.end, match.start)) &&
      words(before) === words(match) &&
      words(match) !== '' &&
      (!check.alpha || /^\p{L}+$/u.test(words(match)));
    again = same ? again + 1 : 0;
    if (!same) first = match;
    if (again > check.most)
      found.push({ start: first!.start, end: match.end, check: index, said: [text.slice(match.start, match.end).trim()], expected: [] });
    before = match;
  }
  return found;
}

/** What a definition defines that does not say what. */
export const ANY = '\u0000';

/** Where something stands that wants something else elsewhere (side 0), and where that something else is (side 1). */
function conditionals({ isException }: Prepared, check: CheckOf<'conditional'>, index: number, { text }: Reading): CheckMatch[] {
  return ([check.first, check.second] as const).flatMap((source, side) =>
    // Vale minds the case of these, whatever “ignorecase” says: a short form is known by its capitals.
    tokenPattern(source, false)
      .captures(text)
      .flatMap(({ start, end, groups }): CheckMatch[] => {
        // A definition names what it defines in a group; one without a group stands for all.
        const words = side === 0 ? text.slice(start, end) : (groups.find((group) => group !== null) ?? ANY);
        if (side === 0 && isException(words)) return [];
        return [{ start, end, check: index, said: [words], expected: [], side: side as 0 | 1 }];
      }),
  );
}

function capitals({ exceptionsIn }: Prepared, check: CheckOf<'capitalization'>, index: number, reading: Reading): CheckMatch[] {
  const { text } = reading;
  if (!capitalisationFault(check, text, exceptionsIn(text), () => reading.names)) return [];
  return [{ start: 0, end: text.length, check: index, said: [text], expected: [] }];
}

function exceptionsOf(
  { exceptions, ignoreCase, vocabulary }: ValeCheck,
  isAccepted: (word: string) => boolean,
): Pick<Prepared, 'isException' | 'exceptionsIn'> {
  const sources = exceptions.map((one) => bounded(one, false));
  const exceptionsIn = (text: string) => sources.flatMap((source) => tokenPattern(source, ignoreCase).matches(text));
  return {
    // A part of the words that is an exception makes one of them all, as with Vale.
    isException: (written) => (vocabulary && isAccepted(lower(written))) || exceptionsIn(written).length > 0,
    exceptionsIn: (text) => [...exceptionsIn(text), ...(vocabulary ? readWords(text).filter((word) => isAccepted(lower(word.text))) : [])],
  };
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
