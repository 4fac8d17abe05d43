// Edits of a fact sheet's text that keep its comments, its order and everything a person wrote in it.
import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { applyEdits, type Edit } from '../text/span.ts';
import { parseSheet } from './parse.ts';
import { type Anchor, type Check, type Citation, type Fact, type FactSource, SHEET_VERSION } from './sheet.ts';

/** The sheet's new text, or why it was left alone. */
export type SheetEdit = { readonly text: string } | { readonly refused: string };

/** A new sheet with these facts, in the draft's order. */
export const printSheet = (facts: readonly Fact[], sources: readonly FactSource[] = []): string =>
  `copydesk-facts: ${SHEET_VERSION}\n${sources.length === 0 ? 'sources: []\n' : `sources:\n${sources.map(printSource).join('')}`}\n${
    facts.length === 0 ? 'facts: []\n' : `facts:\n${facts.map((fact) => printFact(fact)).join('')}`
  }`;

/** Adds a verdict to a fact. Earlier ones stay: the record shows who said what and when. */
export const addCheck = (text: string, id: string, check: Check): SheetEdit =>
  inFact(text, id, (map) => appendTo(text, map, 'checks', flow([...fields(check, ['on', 'by', 'is', 'note', 'read'])])));

/** Says where a fact stands in a source. */
export function addCitation(text: string, id: string, citation: Citation): SheetEdit {
  return inFact(text, id, (map) => {
    const from = map.get('from', true) as unknown;
    const same = isSeq(from) && from.items.some((item) => isMap(item) && sameCitation(item, citation));
    return same ? [] : appendTo(text, map, 'from', flow([...fields(citation, ['source', 'at', 'cell'])]));
  });
}

const sameCitation = (item: YAMLMap, { source, at, cell }: Citation): boolean =>
  String(item.get('source')) === source && (item.get('at') ?? undefined)?.toString() === at && (item.get('cell') ?? undefined) === cell;

/** Moves a fact to other words of the draft, after somebody has looked at them. */
export const setAnchor = (text: string, id: string, anchor: Anchor): SheetEdit =>
  inFact(text, id, (map) =>
    (['before', 'exact', 'after'] as const).flatMap((key) => {
      const value = map.get(key, true) as Node | undefined;
      if (value?.range) return [{ start: value.range[0], end: valueEnd(text, value), newText: quoted(anchor[key]) }];
      if (anchor[key] === '') return [];
      const first = map.items[0] as Pair<Node>;
      const column = columnOf(text, first.key.range![0]);
      const at = lineEnd(text, valueEnd(text, (map.get('exact', true) ?? first.key) as Node));
      return [{ start: at, end: at, newText: `${eolOf(text)}${' '.repeat(column)}${key}: ${quoted(anchor[key])}` }];
    }),
  );

/** Adds a source; one with the same id must not be there yet. */
export function addSource(text: string, source: FactSource): SheetEdit {
  if (parseSheet(text).sources.some(({ id }) => id === source.id)) return { refused: `There is a source called “${source.id}” already` };
  return edited(text, (top, base) => appendItems(base, top, 'sources', [[undefined, printSource(source)]]));
}

/** Adds facts, each behind the fact that stands before it in the draft; the first where there is none. */
export const addFacts = (text: string, added: readonly { readonly fact: Fact; readonly behind: string | undefined }[]): SheetEdit =>
  edited(text, (top, base) =>
    appendItems(
      base,
      top,
      'facts',
      added.map(({ fact, behind }) => [behind, printFact(fact)]),
    ),
  );

function inFact(text: string, id: string, edit: (map: YAMLMap) => readonly Edit[]): SheetEdit {
  return edited(text, (top) => {
    const facts = top.get('facts', true);
    // After a union merge a fact may stand twice; the last one is the one that is written to.
    const map = isSeq(facts) ? facts.items.findLast((item) => isMap(item) && String(item.get('id')) === id) : undefined;
    return isMap(map) ? edit(map) : `There is no fact “${id}” in the sheet`;
  });
}

/** Runs an edit on a sheet that is sound, and gives its result only where that is sound too. */
function edited(text: string, edit: (top: YAMLMap, base: string) => readonly Edit[] | string): SheetEdit {
  const sheet = parseSheet(text);
  if (!sheet.writable) {
    const problem = sheet.problems.find(({ severity }) => severity === 'error') ?? sheet.problems[0];
    const line = problem ? text.slice(0, problem.start).split('\n').length : 1;
    return { refused: `The fact sheet needs repair first, line ${line}: ${problem?.message ?? 'it is broken'}` };
  }
  const blank = text.trim() === '';
  const base = blank ? printSheet([]) : text;
  const top = parseDocument(base, { uniqueKeys: false, logLevel: 'error', keepSourceTokens: true }).contents;
  if (!isMap(top) || top.flow) return { refused: 'The fact sheet is not laid out as one key a line' };
  if (blank) return edited(base, edit);
  const edits = edit(top as YAMLMap, base);
  if (typeof edits === 'string') return { refused: edits };
  const after = applyEdits(text, edits);
  const then = parseSheet(after);
  const lost = sheet.facts.length > then.facts.length || sheet.sources.length > then.sources.length || checksIn(sheet) > checksIn(then);
  return then.writable && !lost ? { text: after } : { refused: 'The fact sheet could not be changed safely; edit it by hand' };
}

const checksIn = ({ facts }: { readonly facts: readonly Fact[] }): number => facts.reduce((n, { checks }) => n + checks.length, 0);

/** One more line of a list in a fact. */
function appendTo(text: string, map: YAMLMap, key: string, line: string): Edit[] {
  const eol = eolOf(text);
  const column = columnOf(text, (map.items[0] as Pair<Node>).key.range![0]);
  const list = map.get(key, true) as unknown;
  if (isSeq(list) && !list.flow && list.items.length > 0) {
    const last = list.items.at(-1) as Node;
    const dash = text.lastIndexOf('-', (list.items[0] as Node).range![0] - 1);
    const at = lineEnd(text, valueEnd(text, last));
    return [{ start: at, end: at, newText: `${eol}${' '.repeat(columnOf(text, dash))}- ${line}` }];
  }
  if (isSeq(list)) {
    const last = list.items.at(-1) as Node | undefined;
    const at = last ? valueEnd(text, last) : list.range![1] - 1;
    return [{ start: at, end: at, newText: last ? `, ${line}` : line }];
  }
  const indent = ' '.repeat(column);
  if (map.flow) {
    const last = map.items.at(-1) as Pair<Node, Node | null>;
    const at = last.value?.range ? valueEnd(text, last.value) : last.key.range![1];
    return [{ start: at, end: at, newText: `, ${key}: [${line}]` }];
  }
  const pair = (map.items as Pair<Node, Node | null>[]).find(({ key: k }) => isScalar(k) && k.value === key);
  if (pair) {
    const at = lineEnd(text, pair.key.range![1]);
    return [{ start: at, end: at, newText: `${eol}${indent}  - ${line}` }];
  }
  const pairs = map.items as Pair<Node, Node | null>[];
  const named = (name: string) => pairs.find(({ key: k }) => isScalar(k) && k.value === name);
  const above = (key === 'checks' ? named('from') : undefined) ?? named('kind') ?? named('id') ?? pairs[0]!;
  const at = lineEnd(text, above.value?.range ? valueEnd(text, above.value) : above.key.range![1]);
  return [{ start: at, end: at, newText: `${eol}${indent}${key}:${eol}${indent}  - ${line}` }];
}

/** New blocks of a list at the top of the file, each behind the entry with an id, at the start, or (without facts to go by) at the end. */
function appendItems(text: string, top: YAMLMap, key: string, blocks: readonly (readonly [string | undefined, string])[]): Edit[] {
  const eol = eolOf(text);
  const joined = (own: readonly string[]) => own.join('').trimEnd().replaceAll('\n', eol);
  const list = top.get(key, true) as unknown;
  if (!isSeq(list) || list.items.length === 0) {
    const block = `${key}:${eol}${joined(blocks.map(([, block]) => block))}`;
    const pair = (top.items as Pair<Node, Node | null>[]).find(({ key: k }) => isScalar(k) && k.value === key);
    if (pair) return [{ start: pair.key.range![0], end: lineEnd(text, pair.value?.range?.[1] ?? pair.key.range![1]), newText: block }];
    return [{ start: text.trimEnd().length, end: text.length, newText: `${eol}${block}${eol}` }];
  }
  const edits = new Map<number, string[]>();
  for (const [behind, block] of blocks) {
    const entry = behind === undefined ? undefined : (list as YAMLSeq).items.findLast((i) => isMap(i) && String(i.get('id')) === behind);
    const first = list.items[0] as Node;
    const isSource = key === 'sources';
    const after = (entry ?? (isSource ? list.items.at(-1) : undefined)) as Node | undefined;
    const dash = text.lastIndexOf('\n', first.range![0]);
    const at = after ? lineEnd(text, valueEnd(text, after)) : dash;
    edits.set(at, [...(edits.get(at) ?? []), block]);
  }
  return [...edits].map(([at, own]) => {
    const start = text[at - 1] === '\r' && text[at] === '\n' ? at - 1 : at;
    return { start, end: start, newText: `${eol}${joined(own)}` };
  });
}

function printFact({ id, kind, before, exact, after, from, checks }: Fact): string {
  const lines = [`  - id: ${word(id)}`, `    kind: ${kind}`];
  if (from.length > 0) lines.push('    from:', ...from.map((one) => `      - ${flow([...fields(one, ['source', 'at', 'cell'])])}`));
  if (checks.length > 0)
    lines.push('    checks:', ...checks.map((one) => `      - ${flow([...fields(one, ['on', 'by', 'is', 'note', 'read'])])}`));
  // The words stand last. Between what two people add, a check here and a new fact behind, there is then always a line that neither
  // touches: side by side, git would merge the check into the new fact.
  if (before) lines.push(`    before: ${quoted(before)}`);
  lines.push(`    exact: ${quoted(exact)}`);
  if (after) lines.push(`    after: ${quoted(after)}`);
  return `${lines.join('\n')}\n`;
}

function printSource({ id, kind, title, file, url, on, primary, confidential }: FactSource): string {
  const lines = [`  - id: ${word(id)}`, `    kind: ${kind}`];
  for (const [key, value] of Object.entries({ title, file, url, on })) if (value !== undefined) lines.push(`    ${key}: ${word(value)}`);
  if (primary) lines.push('    primary: true');
  if (confidential) lines.push('    confidential: true');
  return `${lines.join('\n')}\n`;
}

function* fields<T extends object>(value: T, keys: readonly (keyof T & string)[]): Generator<string> {
  for (const key of keys) {
    const own = value[key];
    if (own !== undefined && own !== '') yield `${key}: ${word(String(own))}`;
  }
}

const flow = (own: readonly string[]): string => `{ ${own.join(', ')} }`;

/** Text in double quotation marks. JSON's form is YAML's too, but YAML allows fewer characters as they are. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Text as it is where YAML takes it for text and nothing else, in quotation marks elsewhere. */
const word = (text: string): string =>
  (/^[\p{L}][\p{L}\p{N} ./()-]*$/u.test(text) && !/[\s]$/.test(text) && !/^(?:true|false|null|yes|no|on|off|~)$/i.test(text)) ||
  /^\d{4}-\d{2}-\d{2}$/.test(text) ||
  (/^[0-9][0-9a-z]*[a-z][0-9a-z]*$/.test(text) && !/^(?:0[xob]|\d+e\d+$)/.test(text))
    ? text
    : quoted(text);

const eolOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);

/** Where a value's own characters end; a collection's range may take in the line breaks behind it. */
function valueEnd(text: string, node: Node): number {
  let end = node.range![1];
  while (end > node.range![0] && /\s/.test(text[end - 1]!)) end--;
  return end;
}

/** The end of the line, with a comment that stands there. */
function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  if (at < 0) return text.length;
  return text[at - 1] === '\r' ? at - 1 : at;
}
