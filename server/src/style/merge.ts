// One house style laid over another.
import { compilePattern } from './pattern.ts';
import type { StyleFile } from './schema.ts';
import type { HouseStyle, NameEntry, PersonEntry, WordEntry } from './style.ts';

type Open<T> = { -readonly [K in keyof T]: T[K] };
type RuleInForce = HouseStyle['rules'][string];

const one = (value: string): string => value.normalize('NFC').toLowerCase();
const setting = <T extends string>(before: T | undefined, given: T | 'any' | undefined): T | undefined =>
  given === undefined ? before : given === 'any' ? undefined : given;

export const nameEntry = (given: NonNullable<StyleFile['names']>[number]): NameEntry =>
  typeof given === 'string'
    ? { use: given, instead: [], never: [] }
    : compact({ ...given, instead: given.instead ?? [], never: given.never ?? [] });

export const personEntry = (given: NonNullable<StyleFile['people']>[number]): PersonEntry =>
  typeof given === 'string' ? { name: given, instead: [] } : compact({ ...given, instead: given.instead ?? [] });

/** The entries that are written here; a file’s are read from there. */
export const wordEntries = (given: NonNullable<StyleFile['words']>[number]): WordEntry[] =>
  typeof given === 'string' ? [] : entriesOf(given);

const entriesOf = ({ avoid, ...rest }: Exclude<NonNullable<StyleFile['words']>[number], string>): WordEntry[] =>
  (typeof avoid === 'string' ? [avoid] : avoid).map((word) => compact({ avoid: word, ...rest }));

/** A pattern is compiled once, with its style; one that cannot be read is told of elsewhere and left out. */
function compiled(entry: WordEntry): WordEntry[] {
  if (!entry.pattern) return [entry];
  try {
    const pattern = compilePattern(entry.avoid);
    return [{ ...entry, matches: (text) => pattern.matches(text) }];
  } catch {
    return [];
  }
}

/** Drops keys that hold nothing: an absent key and an undefined one are the same style. */
function compact<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as never;
}

/** A style with what a file says laid over it: the later one wins, lists are added to. */
export function merge(base: HouseStyle, file: StyleFile, cites: Readonly<Record<string, string>> = {}): HouseStyle {
  const accept = [...new Set([...base.accept, ...(file.accept ?? [])])];
  const names = mergeNames(base.names, (file.names ?? []).map(nameEntry));
  const set = Object.keys(file);
  return {
    ...base,
    dialect: setting(base.dialect, file.dialect),
    spelling: setting(base.spelling, file.spelling),
    percent: setting(base.percent, file.percent),
    quotes: setting(base.quotes, file.quotes),
    headlineQuotes: setting(base.headlineQuotes, file.headlineQuotes),
    quotePunctuation: setting(base.quotePunctuation, file.quotePunctuation),
    honorifics: setting(base.honorifics, file.honorifics),
    numbersInWordsTo: file.numbersInWordsTo ?? base.numbersInWordsTo,
    dateFormat: setting(base.dateFormat, file.dates),
    timeFormat: setting(base.timeFormat, file.times),
    currencyFormat: setting(base.currencyFormat, file.currency),
    acronymCase: setting(base.acronymCase, file.acronymCase),
    initials: setting(base.initials, file.initials),
    titleCapitals: setting(base.titleCapitals, file.titleCapitals),
    attributionOrder: file.attribution?.order ?? base.attributionOrder,
    attributionVerb: file.attribution?.verb ?? base.attributionVerb,
    loadedVerbs: [...new Set([...base.loadedVerbs, ...(file.attribution?.avoid ?? [])])],
    facts: {
      leaveOut: file.facts?.leaveOut ?? base.facts.leaveOut,
      require: file.facts?.require ?? base.facts.require,
      folder: file.facts?.folder ?? base.facts.folder,
      recheckAfter: file.facts?.recheckAfter ?? base.facts.recheckAfter,
    },
    anonymity: setting(base.anonymity, file.attribution?.anonymity),
    names,
    people: mergePeople(base.people, (file.people ?? []).map(personEntry)),
    words: mergeWords(base.words, (file.words ?? []).flatMap(wordEntries).flatMap(compiled), new Set(accept.map(one))),
    accept,
    rules: mergeRules(base.rules, file.rules ?? {}),
    ignore: [...new Set([...base.ignore, ...(file.ignore ?? [])])],
    cites: { ...Object.fromEntries(Object.entries(base.cites).filter(([key]) => !set.includes(key))), ...cites },
  };
}

const forms = (entry: NameEntry): string[] => [entry.use, ...(entry.first ? [entry.first] : []), ...entry.instead];

/**
 * A later entry for the same thing replaces an earlier one and takes its forms over, so that “use: Isis” over a preset needs
 * not repeat the variants. Two entries are for the same thing where the chosen form of one is a form of the other.
 */
function mergeNames(before: readonly NameEntry[], after: readonly NameEntry[]): readonly NameEntry[] {
  if (after.length === 0) return before;
  if (before.length === 0) return after;
  const entriesOfSame = sameNames(before);
  const replaced = new Set<NameEntry>();
  const merged = after.map((entry) => {
    const same = entriesOfSame(entry);
    for (const earlier of same) replaced.add(earlier);
    return same.length === 0 ? entry : withInherited(entry, same);
  });
  return [...before.filter((entry) => !replaced.has(entry)), ...merged];
}

/** Finds the entries of a list for the same name: those that use one of its forms, and one that knows the form it uses. */
function sameNames(list: readonly NameEntry[]): (entry: NameEntry) => NameEntry[] {
  const chosen = new Map<string, NameEntry>();
  const all = new Map<string, NameEntry>();
  for (const entry of list) {
    for (const form of forms(entry)) all.set(one(form), entry);
    chosen.set(one(entry.use), entry);
    if (entry.first) chosen.set(one(entry.first), entry);
  }
  return (entry) => {
    const found = [...forms(entry).map((form) => chosen.get(one(form))), all.get(one(entry.use))];
    return [...new Set(found.filter((earlier) => earlier !== undefined))];
  };
}

/** An entry with what it inherits of earlier ones. Case counts: “Nato” over “NATO” makes “NATO” a form to change. */
function withInherited(entry: NameEntry, same: readonly NameEntry[]): NameEntry {
  const held = new Set([entry.use, entry.first, ...entry.instead, ...entry.never, ...(entry.allow ?? [])]);
  const inherited = new Set(same.flatMap(forms).filter((form) => !held.has(form)));
  const never = [...new Set([...entry.never, ...same.flatMap((earlier) => earlier.never)])].filter(
    (form) => form !== entry.use && form !== entry.first,
  );
  const kind = entry.kind ?? same.map((earlier) => earlier.kind).find(Boolean);
  return { ...entry, ...(kind ? { kind } : {}), instead: [...entry.instead, ...inherited], never };
}

function mergePeople(before: readonly PersonEntry[], after: readonly PersonEntry[]): readonly PersonEntry[] {
  if (after.length === 0 || before.length === 0) return after.length === 0 ? before : after;
  const known = new Map(before.map((person) => [one(person.name), person]));
  const merged = after.map((person) => {
    const old = known.get(one(person.name));
    known.delete(one(person.name));
    return old ? { ...old, ...person, instead: [...new Set([...person.instead, ...old.instead])] } : person;
  });
  return [...known.values(), ...merged];
}

function mergeWords(before: readonly WordEntry[], after: readonly WordEntry[], accepted: ReadonlySet<string>): readonly WordEntry[] {
  const later = new Set(after.map((entry) => one(entry.avoid)));
  const kept = before.filter((entry) => !later.has(one(entry.avoid)) && !accepted.has(one(entry.avoid)));
  return kept.length === 0 ? after : [...kept, ...after];
}

function mergeRules(before: HouseStyle['rules'], given: NonNullable<StyleFile['rules']>): HouseStyle['rules'] {
  const merged: Record<string, Open<RuleInForce>> = { ...before };
  for (const [id, value] of Object.entries(given)) {
    const { severity, ...options } = typeof value === 'string' ? { severity: value } : value;
    const old = Object.hasOwn(merged, id) ? merged[id]! : {};
    const both = { ...old.options, ...options };
    merged[id] = {
      ...((severity ?? old.severity) ? { severity: severity ?? old.severity! } : {}),
      ...(Object.keys(both).length > 0 ? { options: both } : {}),
    };
  }
  return merged;
}
