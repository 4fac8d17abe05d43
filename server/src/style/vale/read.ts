// Reads a rule file of a Vale style. What we do not have is told at its line, and the rest is in force.
import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { nearest, type UnplacedProblem } from '../problems.ts';
import type { Severity } from '../style.ts';
import type { CheckAction, CommonCheck, ValeCheck } from './check.ts';
import { readScope } from './scope.ts';
import { bounded, isLiteral, tokenFault } from './tokens.ts';

export interface ReadCheck {
  readonly check: ValeCheck | undefined;
  /** Files of words that are spelt right, as a spelling check names them. */
  readonly wordFiles: readonly string[];
  readonly problems: readonly UnplacedProblem[];
}

const LEVELS: Readonly<Record<string, Severity>> = { suggestion: 'information', warning: 'warning', error: 'error' };
const COMMON = [
  'extends',
  'message',
  'level',
  'link',
  'scope',
  'action',
  'name',
  'description',
  'limit',
  'ignorecase',
  'exceptions',
  'vocab',
  'source',
  'comment',
];
/** The keys of each kind, beside those of all. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  existence: ['tokens', 'raw', 'nonword', 'append'],
  substitution: ['swap', 'nonword', 'capitalize'],
  occurrence: ['token', 'max', 'min'],
  repetition: ['tokens', 'max', 'alpha'],
  consistency: ['either', 'nonword'],
  conditional: ['first', 'second'],
  capitalization: ['match', 'style', 'threshold', 'indicators'],
  spelling: ['ignore'],
};
const OTHER_KINDS = ['metric', 'script', 'sequence', 'readability'];
/** More tokens than this in a file nobody wrote by hand. */
const MOST_TOKENS = 20_000;
const MOST_PROBLEMS = 50;

/** How many patterns may still be read, over all files of a style: each has to be compiled to know whether it can be. */
export interface PatternBudget {
  patterns: number;
}

/** Reads the text of a rule file. Never throws. */
export function readCheck(text: string, name: string, budget: PatternBudget = { patterns: 1000 }): ReadCheck {
  const document = parseDocument(text, { uniqueKeys: false, logLevel: 'error', prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const start = Math.min(error.pos[0], text.length);
    const problem = {
      code: 'syntax' as const,
      start,
      end: Math.min(text.length, start + 1),
      message: 'this is not YAML; the rule is passed over',
    };
    return { check: undefined, wordFiles: [], problems: [{ ...problem, severity: 'warning' }] };
  }
  if (!isMap(document.contents)) return { check: undefined, wordFiles: [], problems: [] };
  return new Reader(document.contents as YAMLMap, name, budget).read();
}

class Reader {
  readonly #map: YAMLMap;
  readonly #name: string;
  readonly #budget: PatternBudget;
  readonly #problems: UnplacedProblem[] = [];

  constructor(map: YAMLMap, name: string, budget: PatternBudget) {
    this.#budget = budget;
    this.#map = map;
    this.#name = name;
  }

  read(): ReadCheck {
    const kind = this.#text('extends') ?? '';
    const known = Object.hasOwn(KEYS, kind) ? KEYS[kind] : undefined;
    let check: ValeCheck | undefined;
    // A file that extends nothing is no rule: a vocabulary, or a note.
    if (known) {
      for (const { key } of this.#map.items as Pair<Node>[]) {
        if (!isScalar(key) || [...COMMON, ...known].includes(String(key.value))) continue;
        const right = nearest(String(key.value), [...COMMON, ...known]);
        this.#tell(
          key,
          right ? `unknown key “${key.value}”, expected “${right}”` : `“${key.value}” is not supported; the rule runs without it`,
        );
      }
      if (kind !== 'spelling') check = this.#check(kind);
    } else if (kind !== '') {
      const right = OTHER_KINDS.includes(kind) ? undefined : nearest(kind, Object.keys(KEYS));
      const what = right ? `unknown kind “${kind}”, expected “${right}”; the rule` : `“${kind}” rules are not supported; this one`;
      this.#tell(this.#node('extends'), `${what} is passed over`);
    }
    return { check, wordFiles: kind === 'spelling' ? this.#list('ignore').map(({ value }) => value) : [], problems: this.#problems };
  }

  #check(kind: string): ValeCheck | undefined {
    const common = this.#common();
    if (!common) return undefined;
    const nonword = this.#flag('nonword');
    const { ignoreCase } = common;
    switch (kind) {
      case 'existence':
        return this.#existence(common, nonword);
      case 'substitution': {
        const swap = this.#pairs('swap', (token) => tokenFault(bounded(token, nonword), ignoreCase));
        return swap.length > 0 ? { ...common, kind, swap, nonword } : this.#without('swap');
      }
      case 'consistency': {
        const either = this.#pairs('either', (token) => tokenFault(bounded(token, nonword), ignoreCase), true);
        return either.length > 0 ? { ...common, kind, either, nonword } : this.#without('either');
      }
      case 'occurrence':
        return this.#occurrence(common);
      case 'repetition': {
        const tokens = this.#tokens('tokens', (token) => tokenFault(`(?:${token})`, ignoreCase));
        if (tokens.length === 0) return this.#without('tokens');
        return { ...common, kind, tokens, most: this.#number('max') ?? 0, alpha: this.#flag('alpha') };
      }
      case 'conditional': {
        const [first, second] = [this.#pattern('first', false), this.#pattern('second', false)];
        if (first === undefined || second === undefined) return this.#without(first === undefined ? 'first' : 'second');
        return { ...common, kind, first, second };
      }
      default:
        return this.#capitalization(common);
    }
  }

  #occurrence(common: CommonCheck): ValeCheck | undefined {
    const token = this.#pattern('token', common.ignoreCase);
    const [max, min] = [this.#number('max'), this.#number('min')];
    if (token === undefined || (max === undefined && min === undefined)) return this.#without(token === undefined ? 'token' : 'max');
    return { ...common, kind: 'occurrence', token, ...(max === undefined ? {} : { max }), ...(min === undefined ? {} : { min }) };
  }

  #existence(common: CommonCheck, nonword: boolean): ValeCheck | undefined {
    const { ignoreCase } = common;
    const tokens = this.#tokens('tokens', (token) => tokenFault(bounded(token, nonword), ignoreCase));
    const parts = this.#list('raw');
    if (parts.length === 0) return tokens.length > 0 ? { ...common, kind: 'existence', tokens, nonword } : this.#without('tokens');
    // What is raw stands before the tokens, or behind them, and both are one pattern: “is” and then a participle.
    const written = parts.map(({ value }) => value).join('');
    const either = tokens.length === 0 ? '' : bounded(tokens.join('|'), nonword);
    const raw = this.#flag('append') ? `${either}${written}` : `${written}${either}`;
    const fault = tokenFault(raw, ignoreCase);
    if (fault) this.#tell(parts[0]!.node, fault);
    return fault ? undefined : { ...common, kind: 'existence', tokens: [], nonword, raw };
  }

  #capitalization(common: CommonCheck): ValeCheck | undefined {
    const match = this.#text('match');
    if (match === undefined) return this.#without('match');
    if (!/^\$(?:title|sentence|lower|upper)$/.test(match)) {
      const fault = tokenFault(match);
      if (fault) {
        this.#tell(this.#node('match'), fault);
        return undefined;
      }
    }
    return {
      ...common,
      kind: 'capitalization',
      match,
      style: this.#text('style')?.toLowerCase() === 'chicago' ? 'Chicago' : 'AP',
      threshold: this.#number('threshold') ?? 0.8,
      indicators: this.#list('indicators').map(({ value }) => value),
    };
  }

  #common(): CommonCheck | undefined {
    const given = this.#list('scope');
    const scopes = given.filter(({ value }) => readScope(value));
    const then = scopes.length > 0 ? 'the rule runs without it' : 'the rule is passed over';
    for (const one of given) if (!scopes.includes(one)) this.#tell(one.node, `the scope “${one.value}” is none of a draft’s; ${then}`);
    // A rule for code only has nothing to look at.
    if (this.#map.has('scope') && scopes.length === 0) return undefined;
    const level = this.#text('level');
    if (level !== undefined && !Object.hasOwn(LEVELS, level))
      this.#tell(this.#node('level'), `unknown level “${level}”; it is taken for a warning`);
    const link = this.#text('link');
    const action = this.#action();
    const limit = this.#number('limit') ?? 0;
    const exceptions = this.#tokens('exceptions', (token) => tokenFault(token, true));
    return {
      name: this.#name,
      message: this.#text('message') ?? '“%s”',
      severity: LEVELS[level ?? 'warning'] ?? 'warning',
      scopes: scopes.length > 0 ? scopes.map(({ value }) => value) : ['text'],
      exceptions,
      ignoreCase: this.#flag('ignorecase'),
      vocabulary: this.#map.get('vocab') !== false,
      ...(link && /^https?:\/\/\S+$/.test(link) ? { link } : {}),
      ...(action ? { action } : {}),
      ...(limit > 0 ? { limit } : {}),
    };
  }

  #action(): CheckAction | undefined {
    const node = this.#node('action');
    if (!isMap(node)) return undefined;
    const name = node.get('name');
    const given = node.get('params', true) as unknown;
    const params = isSeq(given) ? given.items.flatMap((item) => (isScalar(item) ? [String(item.value)] : [])) : [];
    if (name === 'remove') return { name };
    if (name === 'replace') return { name, params };
    if (name === 'edit' && EDITS.has(params[0] ?? '')) {
      const fault = params[0] === 'regex' ? tokenFault(params[1] ?? '') : undefined;
      if (!fault) return { name, params };
    }
    this.#tell(
      node.get('name', true) as Node,
      `the action “${[name, params[0]].filter(Boolean).join(' ')}” is not supported; nothing is offered`,
    );
    return undefined;
  }

  #node(key: string): Node | undefined {
    return this.#map.get(key, true) as Node | undefined;
  }

  #text(key: string): string | undefined {
    const node = this.#node(key);
    return isScalar(node) && node.value !== null ? String(node.value) : undefined;
  }

  #number(key: string): number | undefined {
    const value = this.#map.get(key);
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  }

  #flag(key: string): boolean {
    return this.#map.get(key) === true;
  }

  /** The texts of a list, or the one that stands in its place. */
  #list(key: string): { readonly value: string; readonly node: Node }[] {
    const node = this.#node(key);
    const items = isSeq(node) ? (node.items as Node[]) : node ? [node] : [];
    return items.flatMap((item) => (isScalar(item) && item.value !== null ? [{ value: String(item.value), node: item as Node }] : []));
  }

  #tokens(key: string, fault: (token: string) => string | undefined): string[] {
    return this.#list(key)
      .slice(0, MOST_TOKENS)
      .flatMap(({ value, node }) => {
        if (value.trim() === '') return [];
        const why = this.#tooMany(value) ?? fault(value);
        if (why) this.#tell(node, why);
        return why ? [] : [value];
      });
  }

  /** The pairs of a map, or of a list of maps. `both`: both sides are patterns. */
  #pairs(key: string, fault: (token: string) => string | undefined, both = false): [string, string][] {
    const node = this.#node(key);
    const maps = isSeq(node) ? node.items.filter((item): item is YAMLMap => isMap(item)) : isMap(node) ? [node as YAMLMap] : [];
    return maps
      .flatMap(({ items }) => items as Pair<Node, Node | null>[])
      .slice(0, MOST_TOKENS)
      .flatMap((pair): [string, string][] => {
        if (!isScalar(pair.key)) return [];
        const sides: [string, string] = [
          String(pair.key.value),
          isScalar(pair.value) && pair.value.value !== null ? String(pair.value.value) : '',
        ];
        const why = this.#tooMany(sides[0]) ?? fault(sides[0]) ?? (both ? fault(sides[1]) : undefined);
        if (why) this.#tell(pair.key, why);
        return why || sides[0] === '' ? [] : [sides];
      });
  }

  #pattern(key: string, ignoreCase: boolean): string | undefined {
    const source = this.#text(key);
    if (source === undefined) return undefined;
    const fault = this.#tooMany(source) ?? tokenFault(source, ignoreCase);
    if (!fault) return source;
    this.#tell(this.#node(key), fault);
    return undefined;
  }

  #tooMany(source: string): string | undefined {
    if (isLiteral(source) || this.#budget.patterns-- > 0) return undefined;
    return 'there are too many patterns; this one is passed over';
  }

  #without(key: string): undefined {
    // What is wrong with it has been told.
    if (!this.#map.has(key) || this.#problems.length === 0)
      this.#tell(this.#node('extends'), `“${key}” is missing or empty; the rule is passed over`);
    return undefined;
  }

  #tell(node: Node | null | undefined, message: string): void {
    if (this.#problems.length >= MOST_PROBLEMS) return;
    const [start, end] = node?.range ?? [0, 0];
    this.#problems.push({ code: 'not-supported', severity: 'warning', start, end: Math.max(start, end), message });
  }
}

/** What the action “edit” can do here. */
const EDITS: ReadonlySet<string> = new Set(['regex', 'remove', 'replace', 'trim', 'trim_left', 'trim_right', 'truncate', 'split']);
