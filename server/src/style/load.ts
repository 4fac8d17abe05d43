// Loads a house style with everything it extends and names.
import type { Span } from '../text/span.ts';
import { contradictions } from './contradictions.ts';
import { merge } from './merge.ts';
import { type ParsedStyle, parseStyle } from './parse.ts';
import { citation, type Preset, presetNamed, presetNames } from './presets/index.ts';
import { either, nearest, placed, type StyleProblem, type UnplacedProblem } from './problems.ts';
import type { RuleSpec, StyleFile } from './schema.ts';
import { defaultStyle, type HouseStyle } from './style.ts';
import type { ValeCheck } from './vale/check.ts';
import { isVales, loadVale, type ValeStyles } from './vale/load.ts';
import { type NearStyles, stylesNear } from './vale/near.ts';
import { readWordFile } from './word-file.ts';

/** A file's text, or why it cannot be had. `outside`: the host does not let a house style read there. */
export type StyleSource =
  | { readonly text: string; readonly path: string }
  | { readonly problem: 'missing' | 'outside' | 'unreadable' | 'folder'; readonly detail?: string };

/** Where house styles come from: disk, an editor's open files, a test's map. Paths may as well be URIs. */
export interface StyleHost {
  /** The path that `reference`, written in the file at `from`, stands for. */
  resolve(from: string, reference: string): string;
  /** Reads a file. The `path` it gives back is the file's real one, so that a style extending itself by a link is found out. */
  read(path: string): StyleSource | Promise<StyleSource>;
  /** The names in a folder, those of folders with a “/” behind; a host that has no folders lacks it. */
  list?(path: string): readonly string[] | Promise<readonly string[]>;
}

/** A house style with everything it extends. Never fails: what is wrong is left out and told in `problems`. */
export interface LoadedStyle {
  readonly style: HouseStyle;
  readonly problems: readonly StyleProblem[];
  /** Is part of what was written not in force? Then whoever holds an earlier, sound style should keep that one. */
  readonly broken: boolean;
  /** The files that were read or asked for; a change in any means to load again. */
  readonly dependencies: readonly string[];
}

/** Files extended by files extended by files: deeper than this nobody meant. */
const DEEPEST = 16;
const MOST_FILES = 64;

interface Found {
  readonly path: string;
  readonly parsed: ParsedStyle;
}

/** Loads the house style at `path` and what it extends. */
export async function loadStyle(path: string, host: StyleHost, rules: readonly RuleSpec[]): Promise<LoadedStyle> {
  const sources = new Map<string, StyleSource>();
  const parsed = new Map<string, ParsedStyle>();
  const read = async (at: string): Promise<StyleSource> => {
    try {
      return await host.read(at);
    } catch (error) {
      return { problem: 'unreadable', detail: String((error as Error)?.message ?? error) };
    }
  };
  const vale = new Map<string, ValeStyles>();
  const extended = new Map<string, ExtendedVale>();
  /** What a style names beside other styles: files of words, and rules of another checker. */
  const visitParts = async (from: string, own: ParsedStyle): Promise<void> => {
    for (const file of wordFiles(own)) {
      const at = host.resolve(from, file);
      if (!sources.has(at) && sources.size < MOST_FILES) sources.set(at, await read(at));
    }
    for (const reference of own.file.vale ?? []) {
      const at = host.resolve(from, withoutSlash(reference));
      if (!vale.has(at) && vale.size < MOST_FILES) vale.set(at, await loadVale(at, host));
    }
  };
  const visit = async (at: string): Promise<void> => {
    if (sources.has(at) || sources.size >= MOST_FILES) return;
    // Entered before it is read, so that a style that extends itself is read once.
    sources.set(at, { problem: 'missing' });
    const source = await read(at);
    sources.set(at, source);
    if (!('text' in source) || parsed.has(source.path) || (at !== path && isVales(at, source.text))) return;
    const own = parseStyle(source.text, rules);
    parsed.set(source.path, own);
    await visitParts(source.path, own);
    for (const reference of references(own)) await visitExtended(source.path, reference);
  };
  const visitExtended = async (from: string, reference: string): Promise<void> => {
    if (reference !== VALE && !isFile(reference)) return;
    const target = host.resolve(from, withoutSlash(reference));
    if (reference !== VALE) await visit(target);
    if (extended.has(target) || extended.size >= MOST_FILES) return;
    const found = await extendedVale(from, { reference, target, source: sources.get(target) }, host);
    if (found) extended.set(target, found);
  };
  await visit(path);
  return resolve(
    path,
    {
      source: (at) => sources.get(at),
      parsedAt: (source) => parsed.get(source),
      resolvePath: host.resolve.bind(host),
      valeAt: (at) => vale.get(at),
      extendedAt: (at) => extended.get(at),
    },
    rules,
  );
}

/** Styles of Vale's that a house style extends, or those that there are where it names none of them. */
type ExtendedVale = ValeStyles | { readonly near: NearStyles; readonly name: string };

/** What a reference under “extends” stands for, where that is a style written for Vale. */
async function extendedVale(
  from: string,
  { reference, target, source }: { reference: string; target: string; source: StyleSource | undefined },
  host: StyleHost,
): Promise<ExtendedVale | undefined> {
  if (source && 'text' in source) return isVales(target, source.text) ? loadVale(target, host) : undefined;
  if (source?.problem === 'folder') {
    // A folder with a house style is a path that lacks the file's name.
    const names = (await host.list?.(target)) ?? [];
    if (names.some((name) => /^copydesk\.ya?ml$/.test(name))) return undefined;
    const styles = await loadVale(target, host);
    return styles.problem ? undefined : styles;
  }
  const name = reference === VALE ? '' : VALE_STYLE.exec(reference)?.[1];
  if (name === undefined || source?.problem === 'outside') return undefined;
  const near = await stylesNear(from, host);
  const style = near.styles.find((one) => one.name === name);
  if (!style) return { near, name };
  const styles = await loadVale(style.path, host);
  return { ...styles, dependencies: [target, ...near.dependencies, ...styles.dependencies] };
}

const VALE = 'vale';
/** A style of Vale's by its name: “vale/Google”. */
const VALE_STYLE = /^vale\/([^/\\]+?)\/?$(?<!\.(?:ya?ml|ini|json)\/?)/i;

/** A house style from its text alone; files it extends are not there. For tests, examples and the editor's own checks. */
export function styleFromText(text: string, rules: readonly RuleSpec[], path = 'copydesk.yml'): LoadedStyle {
  const own = parseStyle(text, rules);
  const read = (at: string): StyleSource => (at === path ? { text, path } : { problem: 'missing' });
  const none = () => undefined;
  return resolve(
    path,
    { source: read, parsedAt: () => own, resolvePath: (_, reference) => reference, valeAt: none, extendedAt: none },
    rules,
  );
}

/** What was read for a style. */
interface Reach {
  readonly source: (path: string) => StyleSource | undefined;
  readonly parsedAt: (realPath: string) => ParsedStyle | undefined;
  readonly resolvePath: StyleHost['resolve'];
  readonly valeAt: (path: string) => ValeStyles | undefined;
  readonly extendedAt: (path: string) => ExtendedVale | undefined;
}

function resolve(path: string, reach: Reach, rules: readonly RuleSpec[]): LoadedStyle {
  const { source, parsedAt, resolvePath } = reach;
  const problems: StyleProblem[] = [];
  const reportedFiles = new Set<string>();
  const dependencies = new Set<string>();

  /** The styles written for Vale that a reference under “extends” names. */
  const valeOf = (target: string, own: string, named: Span): ValeStyles | Fault | undefined => {
    const found = reach.extendedAt(target);
    if (!found) return undefined;
    if ('near' in found) {
      for (const path of [target, ...found.near.dependencies]) dependencies.add(path);
      return noSuchStyle(found);
    }
    for (const path of found.dependencies) dependencies.add(path);
    if (!reportedFiles.has(own)) for (const file of found.files) inside({ ...file, named }, own);
    return found;
  };

  /** The style that a reference names, laid over another, or what is wrong with the reference. */
  const extended = (style: HouseStyle, reference: string, { own, at, chain, tell }: Extending): HouseStyle | Fault => {
    const target = resolvePath(own, withoutSlash(reference));
    const vales = valeOf(target, own, at);
    if (vales && !('code' in vales)) tell(choiceProblems(vales, reference, at));
    if (vales) return 'code' in vales ? vales : withVale(style, vales);
    if (!isFile(reference)) return withPreset(style, reference);
    dependencies.add(target);
    const found = source(target);
    if (!found || 'problem' in found) return { code: 'missing-file', message: unreadable(reference, found) };
    if (chain.includes(found.path)) return circle(reference, found.path === own);
    const parsed = parsedAt(found.path);
    if (!parsed || chain.length >= DEEPEST) return { code: 'cycle', message: 'too many styles extend one another, expected fewer' };
    return applyStyle(style, { path: found.path, parsed }, [...chain, found.path]);
  };

  /** Tells what is wrong inside a file that a style names. */
  const inside = ({ path, text, problems: found, named }: Parts['files'][number], own: string): void => {
    problems.push(...placed(path, text, found).map((problem) => ({ ...problem, named: { path: own, ...named } })));
  };

  const applyStyle = (style: HouseStyle, { path: own, parsed }: Found, chain: readonly string[]): HouseStyle => {
    const draughts: UnplacedProblem[] = [];
    let current = style;
    references(parsed).forEach((reference, i) => {
      const at = parsed.places.get(`extends.${i}`) ?? parsed.places.get('extends') ?? { start: 0, end: 0 };
      const next = extended(current, reference, { own, at, chain, tell: (problems) => draughts.push(...problems) });
      if (!('code' in next)) current = next;
      else draughts.push(placedFault(next, at));
    });
    const parts = partsOf(own, parsed, reach);
    for (const path of parts.dependencies) dependencies.add(path);
    draughts.push(...parts.problems);
    current = withVale(merge(current, { words: parts.words }), parts);
    // A file that two others extend tells its problems once.
    if (!reportedFiles.has(own)) {
      reportedFiles.add(own);
      problems.push(...placed(own, parsed.text, [...parsed.problems, ...draughts, ...contradictions(parsed)]));
      for (const file of parts.files) inside(file, own);
    }
    return merge(current, parsed.file);
  };

  dependencies.add(path);
  const root = source(path);
  if (!root || 'problem' in root) {
    const message = unreadable(path, root);
    return {
      style: defaultStyle,
      problems: placed(path, '', [{ code: 'missing-file', start: 0, end: 0, message }]),
      broken: true,
      dependencies: [path],
    };
  }
  const parsed = parsedAt(root.path) ?? parseStyle(root.text, rules);
  const style = applyStyle(defaultStyle, { path: root.path, parsed }, [root.path]);
  const file = root.path.slice(Math.max(root.path.lastIndexOf('/'), root.path.lastIndexOf('\\')) + 1);
  return {
    // A file that does nothing but extend a preset is that preset to whoever reads the status item.
    style: { ...style, name: Object.keys(parsed.file).length === 1 && style.name !== 'default' ? style.name : file },
    problems,
    broken: problems.some((problem) => problem.severity === 'error'),
    dependencies: [...dependencies],
  };
}

/** Where a style extends another: its file, the place there, and the files that extend one another up to it. */
interface Extending {
  readonly own: string;
  readonly at: Span;
  readonly chain: readonly string[];
  /** Tells what is wrong beside. */
  readonly tell: (problems: readonly UnplacedProblem[]) => void;
}

/** What is wrong with a reference to another style; `right` is what it should be. */
interface Fault {
  readonly code: UnplacedProblem['code'];
  readonly message: string;
  readonly right?: string | undefined;
}

const placedFault = ({ code, message, right }: Fault, at: Span): UnplacedProblem => ({
  ...at,
  code,
  message,
  ...(right ? { mend: { title: `Change to “${right}”`, edit: { ...at, newText: right } } } : {}),
});

function withPreset(style: HouseStyle, name: string): HouseStyle | Fault {
  const preset = presetNamed(name);
  if (preset) return { ...merge(style, preset.settings as never, cited(preset)), name };
  const right = nearest(name, presetNames);
  const wanted = right ? `“${right}”` : `${either(presetNames, 20)}, or a file such as “./${name}.yml”`;
  return { code: 'unknown-preset', message: `unknown preset “${name}”, expected ${wanted}`, right };
}

/** A style of Vale's that is nowhere near. */
function noSuchStyle({ near: { styles }, name }: Extract<ExtendedVale, { near: NearStyles }>): Fault {
  const names = styles.map((one) => `vale/${one.name}`);
  if (name === '') {
    const message = `unknown preset “vale”, expected a style of Vale’s such as “${names[0] ?? 'vale/Google'}”, or “vale: styles/”`;
    return { code: 'unknown-preset', message };
  }
  const right = nearest(`vale/${name}`, names);
  const wanted = names.length > 0 ? either((right ? [right] : names).map((one) => `“${one}”`)) : 'its folder in “styles/” or “vale/”';
  return { code: 'missing-file', message: `Vale has no style “${name}” here, expected ${wanted}`, right };
}

/** A style with rules and words of Vale's. */
const withVale = (style: HouseStyle, { checks, known, vocabulary }: Pick<ValeStyles, 'checks' | 'known' | 'vocabulary'>): HouseStyle => ({
  ...style,
  checks: laterOf(style.checks, checks),
  known: [...style.known, ...known],
  vocabulary: [...style.vocabulary, ...vocabulary],
});

const circle = (reference: string, isItself: boolean): Fault => ({
  code: 'cycle',
  message: isItself ? 'the style extends itself, expected another one' : `“${reference}” extends this style in turn, expected no circle`,
});

const unreadable = (reference: string, found: Exclude<StyleSource, { text: string }> | undefined): string =>
  UNREADABLE[found?.problem ?? 'missing'](reference, found?.detail ?? '');

interface Parts {
  readonly words: NonNullable<StyleFile['words']>;
  readonly checks: readonly ValeCheck[];
  readonly known: readonly string[];
  readonly vocabulary: readonly string[];
  /** What is wrong with what is named, where it is named. */
  readonly problems: readonly UnplacedProblem[];
  /** What is wrong inside, with where the file is named. */
  readonly files: readonly {
    readonly path: string;
    readonly text: string;
    readonly problems: readonly UnplacedProblem[];
    readonly named: Span;
  }[];
  readonly dependencies: readonly string[];
}

/** What a style names beside other styles. */
function partsOf(own: string, parsed: ParsedStyle, { source, resolvePath, valeAt }: Reach): Parts {
  const parts = {
    words: [] as Parts['words'],
    checks: [] as ValeCheck[],
    known: [] as string[],
    vocabulary: [] as string[],
    problems: [] as UnplacedProblem[],
    files: [] as Parts['files'][number][],
    dependencies: [] as string[],
  };
  const place = (key: string): Span => parsed.places.get(key) ?? { start: 0, end: 0 };
  const missing = (named: Span, message: string): void => {
    parts.problems.push({ ...named, code: 'missing-file', message });
  };
  for (const [i, reference] of (parsed.file.words ?? []).entries()) {
    if (typeof reference !== 'string') continue;
    const named = place(`words.${i}`);
    const at = resolvePath(own, reference);
    parts.dependencies.push(at);
    const found = source(at);
    if (!found || 'problem' in found) {
      missing(named, unreadable(reference, found));
      continue;
    }
    const { words, problems } = readWordFile(found.text);
    parts.words.push(...words);
    if (problems.length > 0) parts.files.push({ path: found.path, text: found.text, problems, named });
  }
  for (const [i, reference] of (parsed.file.vale ?? []).entries()) {
    const named = place(`vale.${i}`);
    const found = valeAt(resolvePath(own, withoutSlash(reference)));
    parts.dependencies.push(...(found?.dependencies ?? []));
    if (!found || found.problem === 'empty')
      missing(named, `there is no rule of Vale’s in “${reference}”, expected a folder of .yml files`);
    else if (found.problem) missing(named, UNREADABLE[found.problem](reference, ''));
    else {
      parts.problems.push(...choiceProblems(found, reference, named));
      parts.checks.push(...found.checks);
      parts.known.push(...found.known);
      parts.vocabulary.push(...found.vocabulary);
      parts.files.push(...found.files.map((file) => ({ ...file, named })));
    }
  }
  return parts;
}

const choiceProblems = ({ choice }: ValeStyles, reference: string, named: Span): UnplacedProblem[] =>
  choice ? [{ ...named, code: 'missing-file', severity: choice.severity, message: `“${reference}” ${choice.message}` }] : [];

/** Of two checks with one name the later stands, as with everything that a style takes over. */
const laterOf = (before: readonly ValeCheck[], after: readonly ValeCheck[]): readonly ValeCheck[] => {
  if (after.length === 0) return before;
  const names = new Set(after.map(({ name }) => name));
  return [...before.filter(({ name }) => !names.has(name)), ...after];
};

const wordFiles = ({ file }: ParsedStyle): readonly string[] => (file.words ?? []).filter((one) => typeof one === 'string');

const withoutSlash = (reference: string): string => reference.replace(/(?<=.)[/\\]+$/, '');

const UNREADABLE: Record<Extract<StyleSource, { problem: string }>['problem'], (reference: string, detail: string) => string> = {
  missing: (reference) => `there is no file “${reference}”, expected a path from this file’s folder`,
  outside: (reference) => `“${reference}” lies outside the workspace, expected a file inside it`,
  unreadable: (reference, detail) =>
    `“${reference}” cannot be read${detail ? `: ${detail}` : ', expected a file with permission to read it'}`,
  folder: (reference) => `“${reference}” is a folder, expected a file such as “${reference.replace(/\/$/, '')}/copydesk.yml”`,
};

const references = ({ file }: ParsedStyle): readonly string[] => (typeof file.extends === 'string' ? [file.extends] : (file.extends ?? []));

/** Presets have plain names; what has a slash or an ending is a file. */
const isFile = (reference: string): boolean => /[/\\]|\.(?:ya?ml|json)$/i.test(reference) || reference.startsWith('.');

const cited = ({ guide, entries }: Preset): Record<string, string> =>
  Object.fromEntries(Object.entries(entries).map(([key, source]) => [key, citation(guide, source)]));
