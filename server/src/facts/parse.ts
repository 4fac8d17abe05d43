// Reads a fact sheet. People edit the file and git merges it, so everything that can be read is, and the rest is reported at its place.
import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import {
  type Check,
  type Citation,
  FACT_KINDS,
  type Fact,
  type FactKind,
  type FactSource,
  SHEET_VERSION,
  type Sheet,
  type SheetProblem,
  SOURCE_KINDS,
  type SourceKind,
  VERDICTS,
  type Verdict,
} from './sheet.ts';

const FACT_KEYS = new Set(['id', 'kind', 'before', 'exact', 'after', 'from', 'checks', 'note']);
const SOURCE_KEYS = new Set(['id', 'kind', 'title', 'file', 'url', 'on', 'primary', 'confidential', 'note']);
const TOP_KEYS = new Set(['copydesk-facts', 'sources', 'facts']);
/** Sheets larger than this are not read: a draft has hundreds of facts, not hundreds of thousands. In UTF-16 units. */
export const LARGEST_SHEET = 4_000_000;

class Reader {
  readonly problems: SheetProblem[] = [];

  report(node: Node | null | undefined, message: string, severity: SheetProblem['severity'] = 'warning'): void {
    const range = node?.range;
    this.problems.push({ start: range?.[0] ?? 0, end: range?.[1] ?? 0, severity, message });
  }

  text(map: YAMLMap, key: string): string | undefined {
    const node = map.get(key, true) as Node | undefined;
    if (node === undefined) return undefined;
    if (!isScalar(node) || node.value === null || typeof node.value === 'object') {
      if (!isScalar(node) || node.value !== null) this.report(node, `${key} should be text`);
      return undefined;
    }
    // A number such as a page is written without quotation marks; its own spelling counts.
    return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
  }

  placeOf(map: YAMLMap, key: string): { readonly start: number; readonly end: number } | undefined {
    const range = (map.get(key, true) as Node | undefined)?.range;
    return range ? { start: range[0], end: range[1] } : undefined;
  }

  oneOf<T extends string>(map: YAMLMap, key: string, allowed: readonly T[], fallback: T): T {
    const value = this.text(map, key);
    if (value === undefined) return fallback;
    if ((allowed as readonly string[]).includes(value)) return value as T;
    this.report(map.get(key, true) as Node, `Unknown ${key} “${value}”: ${allowed.join(', ')}`);
    return fallback;
  }

  flag(map: YAMLMap, key: string, fallback: boolean): boolean {
    const value = map.get(key);
    if (value === undefined || typeof value === 'boolean') return value ?? fallback;
    this.report(map.get(key, true) as Node, `${key} should be true or false`);
    // What may have been meant to be confidential is.
    return true;
  }

  unknownKeys(map: YAMLMap, known: ReadonlySet<string>): void {
    for (const { key } of map.items as Pair<Node>[])
      if (isScalar(key) && !known.has(String(key.value))) this.report(key, `Unknown key “${String(key.value)}”`);
  }
}

/** Reads the text of a sheet. Never throws. */
export function parseSheet(text: string): Sheet {
  const reader = new Reader();
  if (text.length > LARGEST_SHEET) {
    reader.report(undefined, 'This fact sheet is too large to read', 'error');
    return { sources: [], facts: [], problems: reader.problems, writable: false };
  }
  const { clean, conflicts } = withoutConflictMarkers(text);
  for (const { start, end } of conflicts)
    reader.problems.push({ start, end, severity: 'warning', message: 'Merge conflict: both sides are kept until you settle it' });
  const document = parseDocument(clean, { uniqueKeys: false, logLevel: 'error', prettyErrors: false, merge: false });
  for (const error of document.errors) {
    const [start, end] = error.pos;
    reader.problems.push({
      start: Math.min(start, text.length),
      end: Math.min(Math.max(end, start + 1), text.length),
      severity: 'error',
      message: `Not YAML: ${firstSentence(error.message)}`,
    });
  }
  const top = document.contents as Node | null;
  const broken = document.errors.length > 0;
  if (!isMap(top)) {
    const isEmpty = top === null || (isScalar(top) && top.value === null);
    if (!isEmpty) reader.report(top as Node, 'A fact sheet begins with copydesk-facts: 1', 'error');
    return { sources: [], facts: [], problems: reader.problems, writable: isEmpty && !broken };
  }
  reader.unknownKeys(top, TOP_KEYS);
  const version = top.get('copydesk-facts');
  if (version !== SHEET_VERSION) {
    const found = top.get('copydesk-facts', true) as Node | undefined;
    reader.report(found ?? top, `Expected copydesk-facts: ${SHEET_VERSION} on the first line`, 'error');
  }
  const sources = mergeById(items(top, 'sources', reader).flatMap((map) => sourceOf(map, reader)));
  const facts = mergeFacts(items(top, 'facts', reader).flatMap((map) => factOf(map, reader)));
  return { sources, facts, problems: reader.problems, writable: !broken && conflicts.length === 0 && version === SHEET_VERSION };
}

function items(top: YAMLMap, key: string, reader: Reader): YAMLMap[] {
  return (top.items as Pair<Node, Node | null>[])
    .filter((pair) => isScalar(pair.key) && pair.key.value === key)
    .flatMap(({ value }) => {
      if (value === null || (isScalar(value) && value.value === null)) return [];
      if (!isSeq(value)) {
        // What is passed over cannot be checked, so a gate must not pass.
        reader.report(value, `${key} should be a list`, 'error');
        return [];
      }
      return (value.items as Node[]).flatMap((item) => {
        if (isMap(item)) return [item];
        reader.report(item, `An entry of ${key} should have keys, as “id: …”`, 'error');
        return [];
      });
    });
}

function sourceOf(map: YAMLMap, reader: Reader): FactSource[] {
  reader.unknownKeys(map, SOURCE_KEYS);
  const id = reader.text(map, 'id');
  if (id === undefined) {
    reader.report(map, 'A source needs an id');
    return [];
  }
  return [
    {
      id,
      kind: reader.oneOf<SourceKind>(map, 'kind', SOURCE_KINDS, 'document'),
      ...given('title', reader.text(map, 'title')),
      ...given('file', reader.text(map, 'file')),
      ...given('fileAt', reader.placeOf(map, 'file')),
      ...given('url', reader.text(map, 'url')),
      ...given('on', reader.text(map, 'on')),
      primary: reader.flag(map, 'primary', false),
      confidential: reader.flag(map, 'confidential', false),
    },
  ];
}

function factOf(map: YAMLMap, reader: Reader): Fact[] {
  reader.unknownKeys(map, FACT_KEYS);
  const id = reader.text(map, 'id');
  const exact = reader.text(map, 'exact');
  if (id === undefined || exact === undefined) {
    reader.report(map, id === undefined ? 'A fact needs an id' : 'A fact needs exact: the words it is about', 'error');
    return [];
  }
  // A merge may leave a line under the neighbouring key; what it says tells which list it belongs to.
  const entries = [...items(map, 'from', reader), ...items(map, 'checks', reader)];
  const citations = entries.filter((item) => item.has('source') || (!item.has('is') && !item.has('on')));
  const checks = entries.filter((item) => !citations.includes(item));
  return [
    {
      id,
      kind: reader.oneOf<FactKind>(map, 'kind', FACT_KINDS, 'other'),
      before: reader.text(map, 'before') ?? '',
      exact,
      after: reader.text(map, 'after') ?? '',
      from: citations.flatMap((item) => citationOf(item, reader)),
      checks: checks.flatMap((item) => checkOf(item, reader)),
    },
  ];
}

function citationOf(map: YAMLMap, reader: Reader): Citation[] {
  const source = reader.text(map, 'source');
  if (source === undefined) {
    reader.report(map, 'Which source? Give its id');
    return [];
  }
  return [{ source, ...given('at', reader.text(map, 'at')), ...given('cell', reader.text(map, 'cell')) }];
}

const DAY = /^\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2})?Z?)?$/;

function checkOf(map: YAMLMap, reader: Reader): Check[] {
  const is = reader.text(map, 'is');
  if (is === undefined || !(VERDICTS as readonly string[]).includes(is)) {
    reader.report((map.get('is', true) as Node | undefined) ?? map, `A check is one of ${VERDICTS.join(', ')}`);
    return [];
  }
  const on = reader.text(map, 'on') ?? '';
  // Without a date nothing tells which verdict came last, so a tick without one does not count.
  if (!DAY.test(on)) {
    reader.report((map.get('on', true) as Node | undefined) ?? map, 'A check needs its day, as on: 2026-11-20');
    return [];
  }
  return [
    {
      on,
      by: reader.text(map, 'by') ?? '',
      is: is as Verdict,
      ...given('note', reader.text(map, 'note')),
      ...given('read', reader.text(map, 'read')),
    },
  ];
}

const given = <K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };

/** Of two sources with one id the later stands, and is confidential where either is. */
function mergeById(sources: readonly FactSource[]): FactSource[] {
  const byId = new Map<string, FactSource>();
  for (const source of sources) {
    const before = byId.get(source.id);
    byId.set(source.id, before ? { ...before, ...source, confidential: before.confidential || source.confidential } : source);
  }
  return [...byId.values()];
}

/**
 * Two entries with one id are one fact, as a union merge leaves them: citations and checks of both count. Where their words differ,
 * both stay, since a check of the one says nothing of the other.
 */
function mergeFacts(facts: readonly Fact[]): Fact[] {
  const merged: Fact[] = [];
  const byId = new Map<string, number>();
  for (const fact of facts) {
    const at = byId.get(fact.id);
    const before = at === undefined ? undefined : merged[at];
    if (at === undefined || !before || before.exact !== fact.exact) {
      if (at === undefined) byId.set(fact.id, merged.length);
      merged.push(fact);
      continue;
    }
    merged[at] = { ...fact, from: unique([...before.from, ...fact.from]), checks: unique([...before.checks, ...fact.checks]) };
  }
  return merged;
}

const unique = <T>(values: readonly T[]): T[] => {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = JSON.stringify(value);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

const MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?:[ \t].*)?$/gm;

/** The text with git's conflict markers made comments, and the common ancestor's lines with them; offsets stay. */
function withoutConflictMarkers(text: string): { clean: string; conflicts: { start: number; end: number }[] } {
  if (!/^<{7}/m.test(text)) return { clean: text, conflicts: [] };
  const conflicts: { start: number; end: number }[] = [];
  let clean = '';
  let at = 0;
  let ancestorFrom: number | undefined;
  const blank = (from: number, to: number) => text.slice(from, to).replace(/[^\r\n]+/g, (line) => `#${line.slice(1)}`);
  for (const match of text.matchAll(MARKER)) {
    const end = match.index + match[0].length;
    clean += ancestorFrom === undefined ? text.slice(at, match.index) : blank(at, match.index);
    ancestorFrom = match[0].startsWith('|') ? match.index : undefined;
    clean += blank(match.index, end);
    if (match[0].startsWith('<')) conflicts.push({ start: match.index, end });
    at = end;
  }
  return { clean: clean + text.slice(at), conflicts };
}

const firstSentence = (message: string): string => message.split('\n')[0]!.slice(0, 70);
