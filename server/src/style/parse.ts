// Reads the text of a copydesk.yml.
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';
import type { Span } from '../text/span.ts';
import { either, nearest, type ProblemCode, type UnplacedProblem } from './problems.ts';
import { accepts, fileSchema, type RuleSpec, type Schema, type StyleFile, shapeOf } from './schema.ts';

/** Larger files are not read: the longest house styles there are fill a tenth of it. In characters. */
export const LARGEST_STYLE = 1024 * 1024;
/** More values than this are not looked at, however few characters aliases need to write them. */
const MOST_VALUES = 200_000;
const DEEPEST = 24;
const MOST_PROBLEMS = 100;

/** A file read by itself, before what it extends. */
export interface ParsedStyle {
  readonly text: string;
  /** The parts that are right; what is wrong is left out. */
  readonly file: StyleFile;
  readonly problems: readonly UnplacedProblem[];
  /** Where a value stands, by its path in `file`: “names.3.use”. */
  readonly places: ReadonlyMap<string, Span>;
}

/** Reads the text of a copydesk.yml. Never throws, and takes time in proportion to the text. */
export function parseStyle(text: string, rules: readonly RuleSpec[]): ParsedStyle {
  const fail = (code: ProblemCode, message: string): ParsedStyle => ({
    text,
    file: {},
    problems: [{ code, message, start: 0, end: Math.min(text.length, Math.max(0, text.indexOf('\n'))) }],
    places: new Map(),
  });
  if (text.length > LARGEST_STYLE) {
    return fail(
      'too-large',
      `the house style is larger than ${LARGEST_STYLE / 1024 / 1024} MB, expected less; split it over files and name them in “extends”`,
    );
  }
  try {
    // Duplicates are found below: the library compares every key of a map with every other.
    const document = parseDocument(text, { uniqueKeys: false, logLevel: 'error', prettyErrors: false });
    if (document.errors.some(({ message }) => /stack/i.test(message))) return fail('syntax', TOO_DEEP);
    return new Reader(text, document).read(rules);
  } catch {
    return fail('syntax', TOO_DEEP);
  }
}

const TOO_DEEP = 'the file is nested too deeply to be read, expected “key: value” on lines of their own';
const SYNTAX: Record<string, string> = {
  TAB_AS_INDENT: 'unexpected tab at the start of the line, expected spaces',
  MISSING_CHAR: 'a closing mark or bracket is missing, expected a pair',
  BAD_INDENT: 'unexpected indentation, expected the line to begin where the ones above it do',
  BLOCK_AS_IMPLICIT_KEY: 'unexpected second colon, expected quotation marks around a value that holds one',
  MULTILINE_IMPLICIT_KEY: 'a colon is missing or a key runs over two lines, expected “key: value”',
  UNEXPECTED_TOKEN: 'unexpected text, expected “key: value”',
  MULTIPLE_DOCS: 'unexpected “---”, expected one style a file',
  BAD_ALIAS: 'unexpected “*” or “&”, expected quotation marks around a value that begins with one',
  BAD_SCALAR_START: 'a value cannot begin with this character, expected quotation marks around it',
  UNRESOLVED_ALIAS: 'unexpected “*”, expected quotation marks around a value that begins with one',
};

class Reader {
  readonly text: string;
  readonly document: Document;
  readonly problems: UnplacedProblem[] = [];
  readonly places = new Map<string, Span>();
  #left = MOST_VALUES;
  #aliases: ReadonlyMap<Node, Node | undefined> | undefined;
  #broken: boolean;

  constructor(text: string, document: Document) {
    this.text = text;
    this.document = document;
    this.#broken = document.errors.length > 0;
    for (const { code, pos, message } of document.errors.slice(0, 10)) {
      const start = Math.min(pos[0], text.length);
      this.problems.push({
        code: 'syntax',
        message: SYNTAX[code] ?? message.replace(/\.$/, ''),
        start,
        end: Math.min(Math.max(pos[1], start + 1), text.length),
      });
    }
  }

  read(rules: readonly RuleSpec[]): ParsedStyle {
    const { contents } = this.document;
    let file: StyleFile = {};
    // An empty file, or one with comments only, is a style that minds nothing.
    if (contents && !(isScalar(contents) && contents.value === null)) {
      file = (this.#value(fileSchema(rules), contents as Node, '', 0) as StyleFile | undefined) ?? {};
    }
    return { text: this.text, file, problems: this.problems, places: this.places };
  }

  #problem(code: ProblemCode, span: Span, message: string, rest: Partial<UnplacedProblem> = {}): void {
    // What follows from a syntax error would only bury it.
    if (this.#broken || this.problems.length >= MOST_PROBLEMS) return;
    this.problems.push({ code, start: span.start, end: span.end, message, ...rest });
  }

  #span(node: Node | null | undefined): Span {
    const range = node?.range;
    return range ? { start: range[0], end: Math.max(range[1], range[0]) } : { start: 0, end: 0 };
  }

  /** What an alias stands for. All are looked up in one walk: the library walks the whole document for each. */
  #meant(alias: Node): Node | undefined {
    if (!this.#aliases) {
      const meant = new Map<Node, Node | undefined>();
      const anchors = new Map<string, Node>();
      visit(this.document, {
        Node(_, node) {
          if (isAlias(node)) meant.set(node, anchors.get(node.source));
          else if (node.anchor) anchors.set(node.anchor, node);
        },
      });
      this.#aliases = meant;
    }
    return this.#aliases.get(alias);
  }

  /** The value of a node where the schema allows it; undefined where not, with the problem noted. */
  #value(schema: Schema, given: Node | null, path: string, depth: number): unknown {
    const node = isAlias(given) ? (this.#meant(given) ?? null) : given;
    const span = this.#span(given);
    if (this.#isTooMuch(span, depth)) return undefined;
    const shape = shapeOf(schema);
    switch (shape.kind) {
      case 'union': {
        const fitting = shape.options.find((option) => fits(shapeOf(option).kind, node)) ?? shape.options.at(-1)!;
        return this.#value(fitting, given, path, depth + 1);
      }
      case 'map': {
        if (isMap(node)) return this.#map(shape.entries, node as never, span, path, depth);
        const keys = Object.keys(shape.entries).map((key) => `“${key}”`);
        this.#problem('wrong-type', span, `unexpected ${kindOf(node)}, expected ${either(keys, 5)} on lines of their own`);
        return undefined;
      }
      case 'list':
        return isSeq(node) ? this.#list(shape.item, node.items as Node[], path, depth) : this.#listOfOne(schema, node, span, path);
      default:
        return this.#scalar(schema, node, span, path);
    }
  }

  /** Counts a value, and notes once that there are too many. */
  #isTooMuch(span: Span, depth: number): boolean {
    this.#left--;
    if (this.#left >= 0 && depth <= DEEPEST) return false;
    if (this.#left === -1 || depth > DEEPEST)
      this.#problem('too-large', span, 'the house style holds too much, expected fewer or less deeply nested values');
    this.#left = Math.min(this.#left, -1);
    return true;
  }

  #list(schema: Schema, items: readonly Node[], path: string, depth: number): unknown[] {
    const values: unknown[] = [];
    for (const item of items) {
      const value = this.#value(schema, item, `${path}.${values.length}`, depth + 1);
      if (value !== undefined) values.push(value);
    }
    return values;
  }

  /** One value where a list may stand is a list of one. */
  #listOfOne(schema: Schema, node: Node | null, span: Span, path: string): unknown {
    if (isScalar(node) && node.value !== null && accepts(schema, [textOf(node)])) {
      this.places.set(`${path}.0`, span);
      return [textOf(node)];
    }
    this.#problem('wrong-type', span, `unexpected ${kindOf(node)}, expected a list: a line “- …” for each entry`);
    return undefined;
  }

  #map(
    entries: Readonly<Record<string, Schema>>,
    node: { items: { key: unknown; value: unknown }[] },
    span: Span,
    path: string,
    depth: number,
  ): unknown {
    const value: Record<string, unknown> = {};
    const seen = new Map<string, Span>();
    for (const pair of node.items) {
      const at = this.#span(pair.key as Node);
      const key = this.#key(pair.key, at, seen);
      if (key === undefined) continue;
      const schema = Object.hasOwn(entries, key) ? entries[key] : undefined;
      if (!schema) {
        this.#unknown(key, at, entries, path);
        continue;
      }
      const inner = path ? `${path}.${key}` : key;
      this.places.set(`${inner}#key`, at);
      const given = pair.value as Node | null;
      const found = isEmpty(given) ? this.#missingValue(key, at, schema) : this.#value(schema, given, inner, depth + 1);
      // A later duplicate that is wrong leaves the earlier one in force.
      if (found !== undefined) value[key] = found;
    }
    const needed = Object.keys(entries).filter((key) => (entries[key] as { type?: string }).type !== 'optional');
    const missing = needed.find((key) => !seen.has(key));
    if (missing) {
      this.#problem('missing-key', span, `“${missing}” is missing, expected ${expected(entries[missing]!)}`);
      return undefined;
    }
    this.places.set(path, span);
    return needed.every((key) => key in value) ? value : undefined;
  }

  /** The word that a key is, held against those `seen` before it. */
  #key(node: unknown, at: Span, seen: Map<string, Span>): string | undefined {
    if (!isScalar(node)) {
      this.#problem('syntax', at, 'unexpected key, expected a word and a colon');
      return undefined;
    }
    const key = textOf(node);
    const before = seen.get(key);
    if (before)
      this.#problem('duplicate-key', at, `unexpected second “${key}”, expected one; only this later one counts`, {
        related: { ...before, message: 'the first one' },
      });
    seen.set(key, at);
    return key;
  }

  /** A list or a set of keys that holds nothing yet is waiting to be filled; a setting without its value is a slip. */
  #missingValue(key: string, at: Span, schema: Schema): undefined {
    const { kind } = shapeOf(schema);
    if (kind !== 'list' && kind !== 'map')
      this.#problem('wrong-type', at, `“${key}” has no value, expected ${expected(schema)}`, { severity: 'warning' });
  }

  #unknown(key: string, at: Span, entries: Readonly<Record<string, Schema>>, path: string): void {
    const known = Object.keys(entries);
    const right = nearest(key, known);
    const code = path === 'rules' ? 'unknown-rule' : path.startsWith('rules.') ? 'unknown-option' : 'unknown-key';
    const kind = code === 'unknown-rule' ? 'rule' : code === 'unknown-option' ? 'option' : 'key';
    this.#problem(
      code,
      at,
      `unknown ${kind} “${key}”, expected ${right ? `“${right}”` : either(known)}`,
      right ? { mend: { title: `Change to “${right}”`, edit: { ...at, newText: right } } } : {},
    );
  }

  #scalar(schema: Schema, node: Node | null, span: Span, path: string): unknown {
    if (!isScalar(node)) {
      this.#problem('wrong-type', span, `unexpected ${kindOf(node)}, expected ${expected(schema)}`);
      return undefined;
    }
    const shape = shapeOf(schema);
    const given = shape.kind === 'text' || shape.kind === 'choice' ? textOf(node) : node.value;
    const value = path === 'dialect' && typeof given === 'string' ? dialectOf(given) : given;
    if (accepts(schema, value)) {
      this.places.set(path, span);
      return value;
    }
    const written = textOf(node);
    const right = shape.kind === 'choice' ? nearest(written, shape.choices) : undefined;
    this.#problem(
      shape.kind === 'choice' ? 'wrong-value' : 'wrong-type',
      span,
      `unexpected ${written === '' ? 'nothing' : `“${written.length > 60 ? `${written.slice(0, 60)}…` : written}”`}, expected ${right ? `“${right}”` : expected(schema)}`,
      right ? { mend: { title: `Change to “${right}”`, edit: { ...span, newText: right } } } : {},
    );
    return undefined;
  }
}

/** “en-UK” and “en_gb” are British English to those who write them. */
const dialectOf = (written: string): string => {
  const [, country] = /^en[-_ ](uk|gb|us|ca|au)$/i.exec(written) ?? [];
  return country ? `en-${country.toUpperCase().replace('UK', 'GB')}` : written;
};

const isEmpty = (node: Node | null): boolean => !node || (isScalar(node) && node.value === null);

/** What was written: `007`, `yes` and `2024` are words where words are wanted. */
function textOf(node: { value: unknown; source?: string | undefined }): string {
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value ?? ''));
}

function fits(kind: ReturnType<typeof shapeOf>['kind'], node: Node | null | undefined): boolean {
  if (kind === 'map') return isMap(node);
  if (kind === 'list') return isSeq(node);
  return isScalar(node) && node.value !== null;
}

function kindOf(node: Node | null | undefined): string {
  if (isMap(node)) return 'a set of keys';
  if (isSeq(node)) return 'a list';
  if (isScalar(node) && node.value !== null) return `“${textOf(node).slice(0, 60)}”`;
  return 'nothing';
}

function expected(schema: Schema): string {
  const shape = shapeOf(schema);
  switch (shape.kind) {
    case 'choice':
      return either(
        shape.choices.map((c) => `“${c}”`),
        10,
      );
    case 'map':
      return `${either(
        Object.keys(shape.entries).map((k) => `“${k}”`),
        5,
      )}, each on a line of its own`;
    case 'list':
      return 'a list';
    case 'number':
      return numberWanted(schema);
    case 'boolean':
      return '“true” or “false”';
    case 'union':
      return expected(shape.options[0]!);
    default:
      return 'a word or some words';
  }
}

function numberWanted(schema: Schema): string {
  const inner = 'wrapped' in schema ? (schema.wrapped as Schema) : schema;
  const pipe = (inner as unknown as { pipe?: { type: string; requirement?: unknown }[] }).pipe ?? [];
  const bound = (type: string) => pipe.find((step) => step.type === type)?.requirement as number | undefined;
  const [low, high] = [bound('min_value'), bound('max_value')];
  if (low !== undefined && high !== undefined && Number.isFinite(low) && Number.isFinite(high)) return `a number from ${low} to ${high}`;
  return Number.isFinite(low) ? `a number of ${low} or more` : Number.isFinite(high) ? `a number of at most ${high}` : 'a number';
}
