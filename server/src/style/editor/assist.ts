// What an editor offers at a place in copydesk.yml.
import type { Span } from '../../text/span.ts';
import { presetNamed, presetNames } from '../presets/index.ts';
import { descriptionOf, fileSchema, type RuleSpec, type Schema, shapeOf } from '../schema.ts';
import type { NearStyle } from '../vale/near.ts';

/** Something that may be written at a place in copydesk.yml. */
export interface StyleCompletion {
  readonly label: string;
  readonly kind: 'key' | 'value' | 'preset' | 'rule';
  /** What replaces the word that is being typed. */
  readonly insert: string;
  /** What it means, in a sentence. */
  readonly detail: string;
}

export interface StyleCompletions extends Span {
  readonly items: readonly StyleCompletion[];
}

/** What is known of the word under the pointer, as Markdown. */
export interface StyleHover extends Span {
  readonly markdown: string;
}

/** Where a place is in the file: the keys above it, `[]` for a list, and the other keys of its map. */
interface Place extends Span {
  readonly path: readonly string[];
  readonly position: 'key' | 'value';
  readonly siblings: ReadonlySet<string>;
  /** The word at the place, as far as it is written. */
  readonly word: string;
  /** Is the line's value in brackets, so that what is inserted must stay on it? */
  readonly flow: boolean;
}

/** Keys whose values name styles written for Vale. */
const OF_VALE = ['extends', 'vale'];

/** Does a place want the styles written for Vale that lie near, which have to be looked for? */
export function asksForStyles(text: string, offset: number): boolean {
  return OF_VALE.includes(placeAt(text, offset, true)?.path[0] ?? '');
}

/**
 * What may be written at an offset. Works on files that are being typed, and so are broken.
 * @param near styles written for Vale; wanted where `asksForStyles` says so
 */
export function styleCompletions(
  text: string,
  offset: number,
  rules: readonly RuleSpec[],
  near: readonly NearStyle[] = [],
): StyleCompletions | undefined {
  const place = placeAt(text, offset, false);
  const schema = place && schemaAt(fileSchema(rules), place.path);
  if (!place || !schema) return undefined;
  const items = place.position === 'key' ? keys(schema, place, rules, near) : values(schema, place, near);
  return items.length > 0 ? { start: place.start, end: place.end, items } : undefined;
}

/** What the key or value at an offset means. */
export function styleHover(
  text: string,
  offset: number,
  rules: readonly RuleSpec[],
  near: readonly NearStyle[] = [],
): StyleHover | undefined {
  const place = placeAt(text, offset, true);
  if (!place || place.word === '') return undefined;
  const path = place.position === 'key' ? [...place.path, place.word] : place.path;
  const schema = schemaAt(fileSchema(rules), path);
  if (!schema) return undefined;
  const { start, end, word } = place;
  if (place.position === 'key') {
    const rule = path.length === 2 && path[0] === 'rules' ? rules.find(({ id }) => id === word) : undefined;
    return { start, end, markdown: rule ? aboutRule(rule) : aboutKey(word, schema) };
  }
  if (OF_VALE.includes(place.path[0]!)) {
    const markdown = aboutStyle(word, place.path[0] === 'extends', near);
    return markdown ? { start, end, markdown } : undefined;
  }
  const meaning = choicesOf(schema).find(([choice]) => choice === word)?.[1];
  return meaning ? { start, end, markdown: meaning } : undefined;
}

/** What a style is that another one extends or names. */
function aboutStyle(word: string, extended: boolean, near: readonly NearStyle[]): string | undefined {
  const path = word.replace(/\/$/, '');
  const vales = near.find((one) => path === (extended ? `vale/${one.name}` : '') || path === pathOf(one));
  if (vales) return `**${vales.name}**: a style written for Vale\n\n${rulesOf(vales)} in \`${pathOf(vales)}\``;
  const preset = extended ? presetNamed(word) : undefined;
  if (!preset) return undefined;
  const sets = Object.keys(preset.settings).join(', ');
  const extent = preset.partial ? 'A few entries of the guide' : 'The guide’s main entries';
  return `**${preset.title}**: ${preset.guide}\n\n${extent}, last held against it in ${preset.checked}. Sets ${sets}.${preset.url ? `\n\n<${preset.url}>` : ''}`;
}

const pathOf = ({ folder, name }: NearStyle): string => `${folder}/${name}`;
const rulesOf = ({ rules }: NearStyle): string => `${rules} ${rules === 1 ? 'rule' : 'rules'}`;

function aboutKey(key: string, schema: Schema): string {
  const choices = choicesOf(schema).map(([choice, meaning]) => `- \`${choice}\`${meaning ? `: ${meaning}` : ''}`);
  return [`**${key}**`, descriptionOf(schema), ...(choices.length > 0 ? [choices.join('\n')] : [])].filter(Boolean).join('\n\n');
}

function aboutRule({ id, what, why, on, severity, options }: RuleSpec): string {
  const lines = Object.entries(options).map(([name, spec]) => `- \`${name}\` (${JSON.stringify(spec.default)}): ${spec.description}`);
  return [
    `**${id}** (${on ? severity : 'off unless set'})`,
    [what, why].filter(Boolean).join(' '),
    ...(lines.length > 0 ? [`Options:\n\n${lines.join('\n')}`] : []),
  ].join('\n\n');
}

function choicesOf(schema: Schema): [string, string][] {
  const shape = shapeOf(schema);
  if (shape.kind === 'choice') return shape.choices.map((choice, i) => [choice, shape.meanings[i] ?? '']);
  if (shape.kind === 'boolean')
    return [
      ['true', ''],
      ['false', ''],
    ];
  if (shape.kind === 'union') return shape.options.flatMap(choicesOf);
  return [];
}

function keys(schema: Schema, place: Place, rules: readonly RuleSpec[], near: readonly NearStyle[]): StyleCompletion[] {
  const map = optionOf(schema, 'map');
  if (!map) return values(schema, place, near);
  const inRules = place.path.length === 1 && place.path[0] === 'rules';
  return Object.entries(map.entries)
    .filter(([key]) => !place.siblings.has(key))
    .map(([key, inner]) => ({
      label: key,
      kind: inRules ? 'rule' : 'key',
      insert: `${key}:${place.flow || !opensBlock(inner) ? ' ' : ''}`,
      detail: inRules ? (rules.find(({ id }) => id === key)?.what ?? '') : descriptionOf(inner),
    }));
}

/** Do its values stand on lines of their own? */
const opensBlock = (schema: Schema): boolean => {
  const { kind } = shapeOf(schema);
  return kind === 'map' || kind === 'list';
};

function values(schema: Schema, place: Place, near: readonly NearStyle[]): StyleCompletion[] {
  const preset = (label: string, detail: string): StyleCompletion => ({ label, kind: 'preset', insert: label, detail });
  const about = (one: NearStyle): string => `Vale’s style ${one.name}: ${rulesOf(one)} in ${pathOf(one)}`;
  if (place.path[0] === 'extends')
    return [
      ...presetNames.map((name) => preset(name, presetNamed(name)!.title)),
      ...near.map((one) => preset(`vale/${one.name}`, about(one))),
    ];
  if (place.path[0] === 'vale') {
    const folders = [...new Set(near.map(({ folder }) => folder))];
    return [
      ...folders.map((folder) => preset(`${folder}/`, 'All styles in this folder')),
      ...near.map((one) => preset(pathOf(one), about(one))),
    ];
  }
  return choicesOf(schema).map(([choice, meaning]) => ({
    label: choice,
    kind: 'value',
    insert: /[:#]|^[\d.]+$/.test(choice) ? `'${choice}'` : choice,
    detail: meaning,
  }));
}

function optionOf(schema: Schema, kind: 'map'): { readonly entries: Readonly<Record<string, Schema>> } | undefined {
  const shape = shapeOf(schema);
  if (shape.kind === kind) return shape;
  if (shape.kind !== 'union') return undefined;
  for (const option of shape.options) {
    const found = optionOf(option, kind);
    if (found) return found;
  }
  return undefined;
}

function schemaAt(schema: Schema, path: readonly string[]): Schema | undefined {
  let at: Schema | undefined = schema;
  for (const step of path) {
    if (!at) return undefined;
    if (step === '[]') {
      const lists: Schema[] = [];
      const collect = (s: Schema): void => {
        const shape = shapeOf(s);
        if (shape.kind === 'list') lists.push(shape.item);
        else if (shape.kind === 'union') shape.options.forEach(collect);
      };
      collect(at);
      // “extends: [a]” and “extends: a” want the same.
      at = lists[0] ?? at;
      continue;
    }
    const map = optionOf(at, 'map');
    at = map && Object.hasOwn(map.entries, step) ? map.entries[step] : undefined;
  }
  return at;
}

/** A line's shape: the columns of its dashes, then the column of what follows, with the key where that is one. */
interface Line {
  readonly dashes: readonly number[];
  readonly column: number;
  readonly key: string | undefined;
  /** The column after the key's colon. */
  readonly valueColumn: number;
}

const KEY = /(?:"([^"]*)"|'([^']*)'|([^\s:#"'[\]{},&*][^:#]*?))\s*:(?=\s|$)/y;

function lineShape(line: string): Line | undefined {
  const dashes: number[] = [];
  let column = 0;
  for (;;) {
    while (line[column] === ' ' || line[column] === '\t') column++;
    if (line[column] !== '-' || !/\s|^$/.test(line[column + 1] ?? '')) break;
    dashes.push(column);
    column++;
  }
  if (column >= line.length ? dashes.length === 0 : line[column] === '#') return undefined;
  KEY.lastIndex = column;
  const match = KEY.exec(line);
  return { dashes, column, key: match ? (match[1] ?? match[2] ?? match[3]) : undefined, valueColumn: match ? KEY.lastIndex : -1 };
}

/** The keys and list items that a line stands in, outermost first. */
class Nesting {
  readonly levels: { readonly step: string; readonly column: number; readonly keys: Set<string> }[] = [];
  readonly #top = new Set<string>();

  /** Goes to where a line of this shape stands. */
  enter({ dashes, column }: Pick<Line, 'dashes' | 'column'>): void {
    for (const dash of dashes) {
      // A list's dashes may stand right under its key.
      while (this.levels.length > 0 && (this.#last.column > dash || (this.#last.column === dash && this.#last.step === '[]')))
        this.levels.pop();
      this.levels.push({ step: '[]', column: dash, keys: new Set() });
    }
    while (this.levels.length > 0 && this.#last.column >= column) this.levels.pop();
  }

  addKey(key: string, column: number): void {
    this.keys.add(key);
    this.levels.push({ step: key, column, keys: new Set() });
  }

  get #last() {
    return this.levels.at(-1)!;
  }
  /** The keys so far of the map that is open. */
  get keys(): Set<string> {
    return this.levels.at(-1)?.keys ?? this.#top;
  }
  get path(): string[] {
    return this.levels.map(({ step }) => step);
  }
}

/** @param whole is the word at the place wanted to its end, or only as far as it was typed? */
function placeAt(text: string, offset: number, whole: boolean): Place | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const stop = text.indexOf('\n', offset);
  const line = text.slice(lineStart, stop < 0 ? text.length : stop).replace(/\r$/, '');
  const until = text.slice(lineStart, offset);
  if (/(?:^|\s)#/.test(until)) return undefined;

  const nesting = nestingAbove(text.slice(0, lineStart));
  const shape = lineShape(line) ?? { dashes: [], column: until.length, key: undefined, valueColumn: -1 };
  nesting.enter(shape);
  const at = { text, offset, lineStart, line, until, whole };
  const inBrackets = placeInBrackets(at, shape, nesting.path);
  if (inBrackets) return inBrackets;
  if (isInValue(until, shape))
    return {
      ...wordAt(at, shape.valueColumn),
      path: [...nesting.path, shape.key!],
      position: 'value',
      siblings: new Set(),
      flow: false,
    };
  return {
    ...wordAt(at, shape.column),
    path: nesting.path,
    position: whole && shape.key === undefined ? 'value' : 'key',
    siblings: new Set([...nesting.keys, ...(stop < 0 ? [] : keysBelow(text.slice(stop + 1), shape.column))]),
    flow: false,
  };
}

function nestingAbove(text: string): Nesting {
  const nesting = new Nesting();
  for (const line of text.split('\n')) {
    const shape = lineShape(line.replace(/\r$/, ''));
    if (!shape) continue;
    nesting.enter(shape);
    if (shape.key !== undefined) nesting.addKey(shape.key, shape.column);
  }
  return nesting;
}

/** The keys of the same map on the lines below. */
function keysBelow(text: string, column: number): string[] {
  const keys: string[] = [];
  for (const line of text.split('\n')) {
    const below = lineShape(line.replace(/\r$/, ''));
    if (!below) continue;
    if ((below.dashes[0] ?? below.column) < column) break;
    if (below.column === column && below.key !== undefined && below.dashes.length === 0) keys.push(below.key);
  }
  return keys;
}

/** A place on a line: the line, where it begins, and what stands in it before the place. */
interface LinePlace {
  readonly text: string;
  readonly offset: number;
  readonly lineStart: number;
  readonly line: string;
  readonly until: string;
  readonly whole: boolean;
}

const isInValue = (until: string, { key, valueColumn }: Line): boolean => key !== undefined && until.length >= valueColumn;

/** The word at a place, which begins at a column or after the spaces there. */
function wordAt({ text, offset, lineStart, line, whole }: LinePlace, column: number): Span & { word: string } {
  let start = lineStart + column;
  while (start < offset && text[start] === ' ') start++;
  let end = offset;
  if (whole) while (end < lineStart + line.length && !endsWord(text, end)) end++;
  const written = text.slice(start, end).trimEnd();
  return { start, end: start + written.length, word: written.replace(/^(['"])(.*?)\1?$/, '$2') };
}

const endsWord = (text: string, at: number): boolean => /[,\]}#]/.test(text[at]!) || (text[at] === ':' && !/\S/.test(text[at + 1] ?? ' '));

/** A place inside brackets on its line: “[a, |]”, “{ severity: | }”. */
function placeInBrackets(at: LinePlace, shape: Line, outer: readonly string[]): Place | undefined {
  const { until, line } = at;
  const open = Math.max(until.lastIndexOf('['), until.lastIndexOf('{'));
  if (open < shape.column || open <= Math.max(until.lastIndexOf(']'), until.lastIndexOf('}'))) return undefined;
  const path = [...outer, ...(isInValue(until, shape) && open >= shape.valueColumn ? [shape.key!] : [])];
  const part = Math.max(open, until.lastIndexOf(',')) + 1;
  if (until[open] === '[') return { ...wordAt(at, part), path: [...path, '[]'], position: 'value', siblings: new Set(), flow: true };
  const inner = /^\s*["']?([\w/-]+)["']?\s*:\s/.exec(until.slice(part));
  if (inner)
    return { ...wordAt(at, part + inner[0].length), path: [...path, inner[1]!], position: 'value', siblings: new Set(), flow: true };
  const others = new Set(Array.from(line.slice(open).matchAll(/([\w/-]+)\s*:/g), (m) => m[1]!));
  return { ...wordAt(at, part), path, position: 'key', siblings: others, flow: true };
}
