// The names that the desk knows of one thing, and where they stand.
import { distance } from 'fastest-levenshtein';
import { WordMemo } from '../../../performance/word-interner.ts';
import { fold } from '../../../reading/paragraph/names/vocabulary.ts';
import type { Reading, Word } from '../../../reading/paragraph/reading.ts';
import { isVerbatim } from '../../../reading/paragraph/verbatim.ts';
import type { Span } from '../../../text/span.ts';
import { type Caution, NAME_GROUPS, type NameGroupRow } from '../../data/name-groups.ts';
import { isAnotherThing } from './another-thing.ts';

/** One name of a thing. */
export interface Form {
  /** As it is written, without its article. */
  readonly text: string;
  /** Does a sentence say “the” before it? `either`: found with and without. */
  readonly article: 'the' | 'none' | 'either';
  readonly group: NameGroup;
  /** `same` swaps for the others, `ask` is only asked about, `apart` means something else. */
  readonly relation: 'same' | 'ask' | 'apart';
  readonly caution?: Caution;
  /** Whose word it is, or since when there is another, where the desk knows more than the caution says. */
  readonly said?: string;
  /** The year from which another name holds: what a draft says of earlier years keeps this one. */
  readonly until?: number;
  /** Initials (“UN”, “Nato”) or, in a group that has some, one word (“Daesh”). */
  readonly short: boolean;
}

export interface NameGroup {
  readonly id: string;
  readonly kind: NameGroupRow['kind'];
  readonly forms: readonly Form[];
  /** The countries it belongs to, where others have a body of that name. */
  readonly land?: readonly string[];
  /** Words of the paragraph that give its initials another meaning. */
  readonly notWith?: readonly string[];
}

/** A form where it stands. */
export interface FormMatch extends Span {
  readonly form: Form;
  /** Does it open a sentence, so that its first capital may be the sentence’s? */
  readonly opens: boolean;
}

const INITIALS = /^\p{Lu}[\p{Lu}.&\p{N}-]*$/u;
const letters = (text: string): string => text.replace(/[.\s]/g, '').toUpperCase();

const split = (list: string) => list.split('; ');

/**
 * Makes the forms of a group from its row.
 * @param known the built-in group of the same thing: what it knows of a form holds for the house's too
 */
export function groupOf(row: NameGroupRow, known?: NameGroup): NameGroup {
  const forms: Form[] = [];
  const land = row.land?.split('; ') ?? known?.land;
  const notWith = row.notWith?.split('; ') ?? known?.notWith;
  const group: NameGroup = { id: row.id, kind: row.kind, forms, ...(land && { land }), ...(notWith && { notWith }) };
  const initials = new Set(
    split(row.same)
      .map(bare)
      .filter((t) => INITIALS.test(t))
      .map(letters),
  );
  const add = (entry: string, relation: Form['relation'], caution?: Caution) => {
    const [written, told] = entry.split(' = ') as [string, string | undefined];
    const text = bare(written);
    const like = known?.forms.find((form) => form.text === text);
    const said = told ?? like?.said;
    const year = told ? /since (?:\p{L}+ )?(\d{4})/u.exec(told)?.[1] : undefined;
    const until = caution === 'older' && year ? Number(year) : like?.until;
    const short = !/\s/.test(text) && initials.size > 0;
    const article = written.startsWith('(the) ') ? 'either' : written === text ? 'none' : 'the';
    forms.push({ text, article, group, relation, short, ...(caution && { caution }), ...(said && { said }), ...(until && { until }) });
  };
  for (const written of split(row.same)) add(written, 'same');
  for (const [caution, list] of Object.entries(row.ask ?? {})) for (const written of split(list)) add(written, 'ask', caution as Caution);
  if (row.apart) for (const written of split(row.apart)) add(written, 'apart');
  return group;
}

const bare = (written: string): string => written.replace(/^(?:the|\(the\)) /, '');

/** Finds the forms of many groups in a text by their first letters, the longest first. */
export class FormIndex {
  readonly #byFirst = new Map<string, Form[]>();

  constructor(groups: Iterable<NameGroup>) {
    for (const group of groups)
      for (const form of group.forms) {
        const first = FIRST.exec(form.text)?.[0];
        if (!first) continue;
        const list = this.#byFirst.get(first);
        if (list) list.push(form);
        else this.#byFirst.set(first, [form]);
      }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.text.length - a.text.length);
  }

  /** Could a form begin with a word, or with what stands behind a hyphen in it? */
  mayBegin(word: string): boolean {
    return (
      this.#byFirst.has(word) ||
      (!/^[A-Za-z0-9]+$/.test(word) &&
        straight(word)
          .split('-')
          .some((part) => this.#byFirst.has(FIRST.exec(part)?.[0] ?? '')))
    );
  }

  /**
   * The forms in a paragraph, in order, none inside another; those that mean something else are left out. Of nearly all words one
   * look says that no form begins with them.
   */
  find(reading: Reading, mayBegin = (word: Word): boolean => this.mayBegin(word.text)): FormMatch[] {
    const matches: FormMatch[] = [];
    const { words } = reading;
    if (isShouted(reading.text)) return matches;
    let straightened: string | undefined;
    let after = 0;
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      if (word.end <= after) continue;
      if (!mayBegin(word)) continue;
      const text = (straightened ??= straight(reading.text));
      for (let at = word.start; at >= 0; at = nextPart(word.text, word.start, at)) {
        if (at < after) continue;
        const form = this.#at(text, at);
        if (!form || isPartOfAName(text, at, form)) continue;
        after = at + form.text.length;
        if (form.relation !== 'apart' && !isAnotherThing(reading, text, at, after, form))
          matches.push({ start: at, end: after, form, opens: reading.sentences.some((s) => s.start === at) });
        break;
      }
    }
    return matches;
  }

  #at(text: string, at: number): Form | undefined {
    const first = FIRST.exec(text.slice(at, at + 24))?.[0];
    const candidates = first === undefined ? undefined : this.#byFirst.get(first);
    return candidates?.find((form) => text.startsWith(form.text, at) && isWhole(text, at, at + form.text.length));
  }
}

// “Priorities USA”, “Homeshare UK”: the last word of a name.
const AFTER_A_NAME = /(?:^|\s)(?!(?:The|In|And|But|For|If|When|As|From|With|To|By|While|Of|On|At|Since|That) $)\p{Lu}\p{Ll}+ $/u;

/** “LA” of “New Orleans, LA”, “USA” of “Priorities USA”. */
function isPartOfAName(text: string, at: number, form: Form): boolean {
  if (form.text === 'LA') return /, $/.test(text.slice(Math.max(0, at - 2), at));
  return (form.text === 'USA' || form.text === 'UK') && AFTER_A_NAME.test(text.slice(Math.max(0, at - 24), at));
}

const FIRST = /^#?[\p{L}\p{N}]+/u;

/** The next place in a hyphenated word where a name may begin: “anti-IS”. */
function nextPart(word: string, start: number, at: number): number {
  const hyphen = word.slice(at - start).search(/[-‐‑]/);
  return hyphen < 0 ? -1 : at + hyphen + 1;
}

/** Is what lies between the offsets no part of a longer word, address, handle or hashtag? */
function isWhole(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (
    /[\p{L}\p{N}@#_/.&]/u.test(before) &&
    !(before === '/' && /\s|\p{L}/u.test(text[start - 2] ?? ' ') && !text.slice(Math.max(0, start - 200), start).includes('://'))
  )
    return false;
  if (/[\p{L}\p{N}_@+&]/u.test(after) && text[end - 1] !== '.') return false;
  if (text[end - 1] === '.' && /[\p{L}\p{N}]/u.test(after)) return false;
  if (after === '.' && /[\p{L}\p{N}]/u.test(text[end + 1] ?? '')) return false;
  // Initials among words in capitals are those words: “THIS IS US”.
  if (
    /^(?:IS|US|WHO|LA|AU)$/.test(text.slice(start, end)) &&
    (/\p{Lu}{3,}[,.]? $/u.test(text.slice(Math.max(0, start - 12), start)) || /^ \p{Lu}{4,}/u.test(text.slice(end, end + 8)))
  )
    return false;
  return true;
}

/** Letters with straight apostrophes, plain spaces and plain hyphens, offset for offset. */
const straight = (text: string): string =>
  text
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\u00a0/g, ' ')
    .replace(/[‐‑]/g, '-');

// Nearly every text has small letters soon.
const isShouted = (text: string): boolean => !/\p{Ll}{3,}/u.test(text) && /\p{Lu}{4,}/u.test(text);

/** How two forms of one thing stand to each other. */
export type Kinship = 'same' | 'points' | 'spelling' | 'name' | 'expansion' | 'wording';

/**
 * `points`: they differ by points, capitals, accents or hyphens only. `spelling`: two spellings of one name. `name`: two names, both
 * short or both of one word. `expansion`: initials and what they stand for. `wording`: two full names.
 */
export function kinship(a: Form, b: Form): Kinship {
  if (a.text === b.text) return 'same';
  const flat = (text: string) => fold(text).replace(/[\s\-'&,]/g, '');
  if (flat(a.text) === flat(b.text)) return 'points';
  if (a.short !== b.short) return 'expansion';
  if (a.short) return 'name';
  const plain = (text: string) =>
    flat(text)
      .replace(/z/g, 's')
      .replace(/our/g, 'or')
      .replace(/tre\b/g, 'ter')
      .replace(/programme/g, 'program')
      .replace(/defense/g, 'defence');
  if (a.group.kind === 'place' || a.group.kind === 'person' || distance(plain(a.text), plain(b.text)) <= 2) return 'spelling';
  return a.text.includes(' ') || b.text.includes(' ') ? 'wording' : 'spelling';
}

let builtIn: { groups: readonly NameGroup[]; index: FormIndex } | undefined;

/** The groups that the desk knows by itself. */
export function nameGroups(): readonly NameGroup[] {
  return knowledge().groups;
}

function knowledge() {
  if (!builtIn) {
    const groups = NAME_GROUPS.map((row) => groupOf(row));
    builtIn = { groups, index: new FormIndex(groups) };
  }
  return builtIn;
}

const mayBeginName = new WordMemo(false, ({ text }) => knowledge().index.mayBegin(text));

/** The known names in a paragraph. */
export function namesOfGroups(reading: Reading): readonly FormMatch[] {
  const matches = knowledge().index.find(reading, (word) => mayBeginName.of(word));
  if (matches.length === 0) return matches;
  // “Paris Hilton” is no town.
  const people = reading.names.filter((name) => name.kind === 'person' && name.given !== undefined && name.surname !== undefined);
  const isPerson = (match: FormMatch) =>
    match.form.group.kind !== 'person' && people.some((p) => p.start <= match.start && match.end <= p.end);
  // “US$210 million”, “$US5”: money.
  const isMoney = ({ start, end }: FormMatch) => /[$£€]/.test(`${reading.text[start - 1]}${reading.text[end]}`);
  return matches.filter((match) => !isVerbatim(reading, match) && !isPerson(match) && !isMoney(match));
}
