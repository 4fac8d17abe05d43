// Edits of a copydesk.yml that leave its comments and layout alone.
import { Document, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { applyEdits, type Edit, type Span } from '../../text/span.ts';
import type { NameEntry, PersonEntry, Severity, WordEntry } from '../style.ts';

/**
 * Edits of a copydesk.yml that keep its comments, its order and the way it is laid out. Each gives the edits of `text`, none where
 * the file says so already, or undefined where the file cannot be edited unseen: it is broken, or of a shape that nobody writes.
 */
type Edits = readonly Edit[] | undefined;

type EntryLike<T> = Partial<T> & { readonly pattern?: boolean };

/** Adds a name, or its other forms to the entry that is there. */
export const addName = (text: string, entry: EntryLike<NameEntry> & { readonly use: string }): Edits =>
  addEntry(text, 'names', 'use', entry.use, entry, 'instead');

/** Adds a person, or other spellings to the entry that is there. */
export const addPerson = (text: string, entry: EntryLike<PersonEntry> & { readonly name: string }): Edits =>
  addEntry(text, 'people', 'name', entry.name, entry, 'instead');

/** Adds a word to avoid. An entry for the word that is there gets the new “use”. */
export const addWord = (text: string, entry: EntryLike<WordEntry> & { readonly avoid: string }): Edits =>
  addEntry(text, 'words', 'avoid', entry.avoid, entry, undefined);

/** Adds a word that is right here, whatever a rule thinks. */
export const addAccept = (text: string, word: string): Edits => addToList(text, 'accept', word);

/** Adds a glob of drafts that are not to be checked. */
export const addIgnore = (text: string, glob: string): Edits => addToList(text, 'ignore', glob);

/** Sets how loudly a rule speaks; its options stay. */
export function setRuleSeverity(text: string, rule: string, severity: Severity | 'off'): Edits {
  const file = open(text);
  if (!file) return undefined;
  const rules = file.get('rules');
  if (!rules || !isMap(rules.value)) return checked(file, underKey(file, rules, 'rules', [`${scalar(rule)}: ${severity}`]));
  const pair = pairOf(rules.value, rule);
  if (!pair) return checked(file, addPair(file, rules.value, `${scalar(rule)}: ${severity}`));
  const value = pair.value as Node | null;
  if (isMap(value)) {
    const own = pairOf(value, 'severity');
    if (!own) return checked(file, addPair(file, value, `severity: ${severity}`));
    return checked(file, replaceValue(own, severity));
  }
  return checked(file, replaceValue(pair, severity));
}

/** Sets an option of a rule; its severity, where the file gives one, stays. */
export function setRuleOption(text: string, rule: string, option: string, value: unknown): Edits {
  const file = open(text);
  if (!file) return undefined;
  const written = `${option}: ${Array.isArray(value) ? flow(value) : scalar(value, true)}`;
  const rules = file.get('rules');
  if (!rules || !isMap(rules.value)) {
    if (rules?.value) return undefined;
    return checked(file, underKey(file, rules, 'rules', [`${scalar(rule)}:`, `  ${written}`]));
  }
  const pair = pairOf(rules.value, rule);
  if (!pair) return checked(file, addPair(file, rules.value, `${scalar(rule)}: { ${written} }`));
  const own = pair.value as Node | null;
  if (isMap(own)) {
    const known = pairOf(own, option);
    return checked(file, known ? replaceValue(known, written.slice(option.length + 2)) : addPair(file, own, written));
  }
  const severity = isScalar(own) && own.value !== null ? `severity: ${scalar(own.value, true)}, ` : '';
  return checked(file, replaceValue(pair, `{ ${severity}${written} }`));
}

/** The guide that a style starts from: null for none, undefined where it is several, or a file. */
export function startsFrom(text: string, presets: readonly string[]): string | null | undefined {
  const value = open(text, true)?.get('extends')?.value;
  if (!value) return null;
  return isScalar(value) && presets.includes(String(value.value)) ? String(value.value) : undefined;
}

/** Sets the guide that a style starts from; null for none. What extends several, or a file, is left to be edited by hand. */
export function setPreset(text: string, preset: string | null, presets: readonly string[]): Edits {
  const file = open(text);
  const before = startsFrom(text, presets);
  if (!file || before === undefined) return undefined;
  if (before === preset) return [];
  const pair = isMap(file.document.contents) ? pairOf(file.document.contents, 'extends') : undefined;
  if (pair && preset !== null) return checked(file, replaceValue(pair, preset));
  if (pair) {
    // The line goes whole, with what is said of it.
    const start = (pair.key as Scalar).range![0];
    const end = lineEnd(text, start);
    return checked(file, [{ start, end: Math.min(text.length, end + file.eol.length), newText: '' }]);
  }
  const first = isMap(file.document.contents) ? (file.document.contents.items[0]?.key as Scalar | undefined) : undefined;
  if (!first)
    return checked(file, [
      { start: text.trimEnd().length, end: text.length, newText: `${text.trim() ? file.eol : ''}extends: ${preset}${file.eol}` },
    ]);
  // Above the first key, below the comments that stand apart at the head.
  const at = headEnd(text, first.range![0]);
  return checked(file, [{ start: at, end: at, newText: `extends: ${preset}${file.eol}${file.eol}` }]);
}

/** Where what belongs to the first key begins: its own comments, up to a blank line. */
function headEnd(text: string, first: number): number {
  let at = first;
  for (;;) {
    const before = text.lastIndexOf('\n', at - 2) + 1;
    if (at === 0 || !text.slice(before, at).trim().startsWith('#')) return at;
    at = before;
  }
}

interface OpenFile {
  readonly text: string;
  readonly eol: string;
  readonly document: Document;
  get(key: string): { readonly key: Scalar; readonly value: Node | null } | undefined;
}

function open(text: string, broken = false): OpenFile | undefined {
  let document: Document;
  try {
    document = parseDocument(text, { uniqueKeys: false, logLevel: 'error', prettyErrors: false, keepSourceTokens: true });
  } catch {
    return undefined;
  }
  const { contents, errors } = document;
  if (errors.length > 0 && !broken) return undefined;
  const empty = !contents || (isScalar(contents) && contents.value === null);
  if (!empty && (!isMap(contents) || contents.flow)) return undefined;
  return {
    text,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    document,
    get(key) {
      const pair = isMap(contents) ? pairOf(contents, key) : undefined;
      return (
        pair && { key: pair.key as Scalar, value: isScalar(pair.value) && pair.value.value === null ? null : (pair.value as Node | null) }
      );
    },
  };
}

const pairOf = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.findLast((pair) => isScalar(pair.key) && String(pair.key.value) === key);

function addToList(text: string, list: string, word: string): Edits {
  const file = open(text);
  if (!file) return undefined;
  const found = file.get(list);
  const value = found?.value;
  if (isSeq(value)) {
    if (value.items.some((item) => isScalar(item) && String(item.value) === word)) return [];
    return checked(file, addItem(file, value, [scalar(word)], scalar(word, true)));
  }
  // A lone word where a list may stand becomes the first of two.
  if (isScalar(value)) {
    if (String(value.value) === word) return [];
    return checked(file, [{ ...span(value), newText: `[${scalar(String(value.value), true)}, ${scalar(word, true)}]` }]);
  }
  return checked(file, underKey(file, found, list, [`- ${scalar(word)}`]));
}

function addEntry(text: string, list: string, key: string, id: string, entry: object, forms: string | undefined): Edits {
  const file = open(text);
  if (!file) return undefined;
  const found = file.get(list);
  const fields = Object.entries(entry).filter(
    ([, v]) => v !== undefined && typeof v !== 'function' && !(Array.isArray(v) && v.length === 0),
  );
  const written = (inFlow: boolean) => fields.map(([k, v]) => `${k}: ${Array.isArray(v) ? flow(v) : scalar(v, inFlow)}`);
  const lines = written(false);
  const asItem = lines.map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`));
  const value = found?.value;
  // Beside a lone file of words the entry is the second of two.
  if (isScalar(value) && list === 'words') {
    const both = [`- ${scalar(String(value.value))}`, ...asItem];
    const at = { start: found!.key.range![1], end: span(value).end };
    return checked(file, [{ ...at, newText: `:${both.map((line) => `${file.eol}  ${line}`).join('')}` }]);
  }
  if (!isSeq(value)) return value ? undefined : checked(file, underKey(file, found, list, asItem));
  const inFlow = `{ ${written(true).join(', ')} }`;
  const existing = value.items.find((item) => isEntryFor(item, key, id)) as Node | undefined;
  if (!existing) return checked(file, addItem(file, value, lines, inFlow));
  if (!isScalar(existing)) return completeEntry(text, list, key, id, fields, forms);
  if (lines.length <= 1) return [];
  const newText = value.flow ? inFlow : lines.join(file.eol + ' '.repeat(column(file.text, existing.range![0])));
  return checked(file, [{ ...span(existing), newText }]);
}

const isEntryFor = (item: unknown, key: string, id: string): boolean =>
  isScalar(item)
    ? String(item.value) === id
    : isMap(item) && [item.get(key, true)].flat().some((node) => isScalar(node) && String(node.value) === id);

/** The entry is there: what it lacks is added, and nothing that it says is overwritten but the word to use. */
function completeEntry(
  text: string,
  list: string,
  key: string,
  id: string,
  fields: readonly (readonly [string, unknown])[],
  forms: string | undefined,
): Edits {
  let current = text;
  for (const [k, v] of fields) {
    if (k === key) continue;
    const step =
      k === forms
        ? addForms(current, list, key, id, k, v as string[])
        : setField(current, list, key, id, k, v, k === 'use' && key === 'avoid');
    if (!step) return undefined;
    current = applyEdits(current, step);
  }
  return current === text ? [] : difference(text, current);
}

function entryIn(text: string, list: string, key: string, id: string): { file: OpenFile; map: YAMLMap } | undefined {
  const file = open(text);
  const value = file?.get(list)?.value;
  const map = isSeq(value) ? value.items.find((item) => isMap(item) && String(item.get(key)) === id) : undefined;
  return file && isMap(map) ? { file, map } : undefined;
}

function addForms(text: string, list: string, key: string, id: string, field: string, forms: readonly string[]): Edits {
  let current = text;
  for (const form of forms) {
    const entry = entryIn(current, list, key, id);
    const step = entry && addForm(entry.file, entry.map, field, form);
    if (!step) return undefined;
    current = applyEdits(current, step);
  }
  return current === text ? [] : difference(text, current);
}

function addForm(file: OpenFile, map: YAMLMap, field: string, form: string): Edits {
  const value = map.get(field, true) as unknown;
  if (isSeq(value)) {
    if (value.items.some((item) => isScalar(item) && String(item.value) === form)) return [];
    return checked(file, addItem(file, value, [scalar(form)], scalar(form, true)));
  }
  if (isScalar(value) && value.value !== null) {
    if (String(value.value) === form) return [];
    return [{ ...span(value), newText: `[${scalar(String(value.value), true)}, ${scalar(form, true)}]` }];
  }
  return checked(file, addPair(file, map, `${field}: [${scalar(form, true)}]`));
}

function setField(text: string, list: string, key: string, id: string, field: string, value: unknown, overwrite: boolean): Edits {
  const entry = entryIn(text, list, key, id);
  if (!entry) return [];
  const pair = pairOf(entry.map, field);
  const written = Array.isArray(value) ? flow(value) : scalar(value, true);
  if (!pair) return checked(entry.file, addPair(entry.file, entry.map, `${field}: ${written}`));
  return overwrite ? checked(entry.file, replaceValue(pair, written)) : [];
}

/** New lines under a key of the file that holds nothing yet, or that is not there. */
function underKey(file: OpenFile, found: { readonly key: Scalar } | undefined, key: string, lines: readonly string[]): Edit[] {
  const { text, eol } = file;
  const block = lines.map((line) => `${eol}  ${line}`).join('');
  if (found) {
    const at = lineEnd(text, found.key.range![1]);
    return [{ start: at, end: at, newText: block }];
  }
  const end = text.trimEnd().length;
  // A file that is all comments gets a blank line before its first key, so that they stay its head.
  const gap = end === 0 ? '' : eol + eol;
  return [{ start: end, end: text.length, newText: `${gap}${key}:${block}${eol}` }];
}

/** One more item of a list, after the last. */
function addItem(file: OpenFile, list: YAMLSeq, lines: readonly string[], inFlow: string): Edit[] {
  const { text, eol } = file;
  const last = list.items.at(-1) as Node | undefined;
  if (list.flow || !last) {
    const close = list.range![1] - 1;
    const at = last ? last.range![1] : close;
    return [{ start: at, end: at, newText: last ? `, ${inFlow}` : inFlow }];
  }
  const first = list.items[0] as Node;
  const dash = text.lastIndexOf('-', first.range![0] - 1);
  const indent = ' '.repeat(column(text, dash));
  const at = lineEnd(text, lastOffset(text, last));
  return [{ start: at, end: at, newText: lines.map((line, i) => `${eol}${indent}${i === 0 ? '- ' : '  '}${line}`).join('') }];
}

/** One more key of a map, after the last. */
function addPair(file: OpenFile, map: YAMLMap, line: string): Edit[] {
  const { text, eol } = file;
  const last = map.items.at(-1);
  const value = (last?.value ?? last?.key) as Node | undefined;
  if (map.flow || !last || !value) {
    const close = map.range![1] - 1;
    const at = value?.range ? value.range[1] : close;
    return [{ start: at, end: at, newText: value ? `, ${line}` : ` ${line} ` }];
  }
  const indent = ' '.repeat(column(text, (map.items[0]!.key as Scalar).range![0]));
  const at = lineEnd(text, lastOffset(text, value.range ? value : (last.key as Node)));
  return [{ start: at, end: at, newText: `${eol}${indent}${line}` }];
}

function replaceValue(pair: Pair, written: string): Edit[] {
  const value = pair.value as Node | null;
  if (value?.range && value.range[1] > value.range[0]) {
    const { start, end } = span(value);
    return [{ start, end, newText: written }];
  }
  const at = (pair.key as Scalar).range![1] + 1;
  return [{ start: at, end: at, newText: ` ${written}` }];
}

const span = (node: Node): Span => ({ start: node.range![0], end: node.range![1] });
const column = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);
/** A block scalar's range ends after its line break. */
const lastOffset = (text: string, node: Node): number => {
  let end = node.range![1];
  while (end > node.range![0] && /[\r\n]/.test(text[end - 1]!)) end--;
  return end;
};
/** The end of the line, a comment at its end included. */
function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  if (at < 0) return text.length;
  return text[at - 1] === '\r' ? at - 1 : at;
}

/** A value as YAML writes it, in quotation marks where it would be taken for something else. */
function scalar(value: unknown, inFlow = false): string {
  if (!inFlow) return new Document(nodeOf(value)).toString({ lineWidth: 0, singleQuote: true }).replace(/\n$/, '');
  const list = new Document([nodeOf(value)]);
  (list.contents as unknown as YAMLSeq).flow = true;
  return list.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false }).replace(/\n$/, '').slice(1, -1);
}

/** In quotation marks where blanks of any kind stand at an end: of U+2028 alone nothing would be read back. */
function nodeOf(value: unknown): unknown {
  if (typeof value !== 'string' || value.trim() === value) return value;
  const node = new Scalar(value);
  node.type = 'QUOTE_DOUBLE';
  return node;
}

const flow = (values: readonly unknown[]): string => `[${values.map((v) => scalar(v, true)).join(', ')}]`;

/** The edits, if the file is still sound after them. */
function checked(file: OpenFile, edits: readonly Edit[]): Edits {
  const after = applyEdits(file.text, edits);
  return open(after) ? edits : undefined;
}

/** The one edit between two texts. */
function difference(before: string, after: string): Edit[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < before.length - start && tail < after.length - start && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail++;
  return [{ start, end: before.length - tail, newText: after.slice(start, after.length - tail) }];
}
