// What the lists of names, places and everyday words know of a word.
import { MEN, WOMEN } from '../../data/gender.ts';
import { COMMON_WORDS } from '../../data/names-common.ts';
import {
  DEMONYMS,
  FAMILY_FIRST,
  GIVEN_NAMES,
  HONORIFICS,
  ORGANISATION_WORDS,
  PLACE_INITIALS,
  PLACE_WORDS,
  PLACES,
  TITLES,
} from '../../data/names-lists.ts';
import { ABBREVIATED, BEFORE_OFFICE, CALENDAR, HEADS_OF, OFTEN_NO_NAME, OPENERS, STATES, TOPICS } from '../../data/names-small.ts';

/** Letters as they compare: no accents, no points, straight apostrophes, lower case. */
export const fold = (text: string): string =>
  // Most names are in plain letters, and those take no expression.
  PLAIN.test(text) ? text.toLowerCase() : folded(text);

const PLAIN = /^[A-Za-z0-9 '-]*$/;
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}.]+/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑]/g, '-')
    .toLowerCase();

/**
 * What a word with a capital, or several, can be. A word can be many things, so each is a bit, and all that the lists say of a word
 * is known after one look-up.
 */
export const IS = {
  givenName: 1,
  familyFirst: 1 << 1,
  place: 1 << 2,
  placeWord: 1 << 3,
  /** “Russian”, “Republicans”: a capital that names nobody. */
  demonym: 1 << 4,
  organisationWord: 1 << 5,
  honorific: 1 << 6,
  /** An office or a rank in capitals, as it stands before a name; points left out. */
  title: 1 << 7,
  /** The first word of something listed that has several. */
  start: 1 << 8,
  calendar: 1 << 9,
  /** See data/names-small.ts for what these are. */
  headOf: 1 << 10,
  topic: 1 << 11,
  beforeOffice: 1 << 12,
  opener: 1 << 13,
  state: 1 << 14,
  noName: 1 << 15,
  abbreviated: 1 << 16,
  placeInitials: 1 << 17,
} as const;

const LISTS: readonly (readonly [list: string, kind: number])[] = [
  [GIVEN_NAMES, IS.givenName],
  [WOMEN, IS.givenName],
  [MEN, IS.givenName],
  [FAMILY_FIRST, IS.familyFirst],
  [PLACES, IS.place],
  [PLACE_INITIALS, IS.place | IS.placeInitials],
  [PLACE_WORDS, IS.placeWord],
  [DEMONYMS, IS.demonym],
  [ORGANISATION_WORDS, IS.organisationWord],
  [HONORIFICS, IS.honorific],
  [TITLES, IS.title],
  [CALENDAR, IS.calendar],
  [HEADS_OF, IS.headOf],
  [TOPICS, IS.topic],
  [BEFORE_OFFICE, IS.beforeOffice],
  [OPENERS, IS.opener],
  [STATES, IS.state],
  [OFTEN_NO_NAME, IS.noName],
  [ABBREVIATED, IS.abbreviated],
];

const wordsOf = (list: string): string[] => list.split(' ').map((word) => (word.includes('_') ? word.replaceAll('_', ' ') : word));

let table: Map<string, number> | undefined;

function tableOf(): Map<string, number> {
  const made = new Map<string, number>();
  const add = (word: string, kind: number) => made.set(word, (made.get(word) ?? 0) | kind);
  for (const [list, kind] of LISTS)
    for (const words of wordsOf(list)) {
      add(words, kind);
      const space = words.indexOf(' ');
      if (space > 0) add(words.slice(0, space), IS.start);
    }
  for (const [word, kinds] of made) made.set(word, kinds | derived(word, made));
  return made;
}

/** What the lists say of a word: the bits of `IS`. */
export function kindsOf(word: string): number {
  table ??= tableOf();
  return table.get(word) ?? derived(word, table);
}

/** The same of words with a space between, which nothing is derived of. */
const listed = (words: string): number => (table ??= tableOf()).get(words) ?? 0;

/** What a word is by one that is listed: “Russians” by “Russian”, “Frenchman” by “French”, “José” by “Jose”. */
function derived(word: string, all: ReadonlyMap<string, number>): number {
  let kinds = 0;
  const last = word.charCodeAt(word.length - 1);
  if (last === 115 /* s */) kinds = (all.get(word.slice(0, -1)) ?? 0) & IS.demonym;
  else if (last === 110 /* n */ && /^\p{Lu}\p{L}+(?:wom[ae]n|m[ae]n)$/u.test(word))
    kinds = (all.get(word.replace(/(?:wom|m)[ae]n$/, '')) ?? 0) & IS.demonym;
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) > 127) return kinds | ((all.get(word.normalize('NFD').replace(/\p{M}+/gu, '')) ?? 0) & IS.givenName);
  return kinds;
}

let common: ReadonlySet<string> | undefined;
let lowerTitles: ReadonlySet<string> | undefined;
let lowerTitleEnds: ReadonlySet<string> | undefined;

/** The word lists, each made into a set when first asked for. */
export const vocabulary = {
  /** Is the word, in lower case with straight apostrophes, one of everyday English? */
  isCommon(lower: string): boolean {
    return (common ??= new Set(COMMON_WORDS.split(' '))).has(lower);
  },
  isGivenName: (word: string): boolean => (kindsOf(word) & IS.givenName) !== 0,
  isPlace: (name: string): boolean =>
    (listed(name) & IS.place) !== 0 || (name.includes('.') && (listed(name.replaceAll('.', '')) & IS.placeInitials) !== 0),
  isPlaceWord: (word: string): boolean => (listed(word) & IS.placeWord) !== 0,
  isDemonym: (word: string): boolean => (kindsOf(word) & IS.demonym) !== 0,
  isOrganisationWord: (word: string): boolean => (listed(word) & IS.organisationWord) !== 0,
  isTitle: (words: string): boolean => (listed(words) & IS.title) !== 0,
  /** A title in lower case: “foreign minister Sergei Lavrov”. */
  isLowerTitle(words: string): boolean {
    lowerTitles ??= new Set(
      wordsOf(TITLES)
        .filter((t) => t.length > 4)
        .map((t) => t.toLowerCase()),
    );
    return lowerTitles.has(words);
  },
  /** Is it the last word of such a title? */
  endsLowerTitle(word: string): boolean {
    lowerTitleEnds ??= new Set(wordsOf(TITLES).map((t) => t.slice(t.lastIndexOf(' ') + 1).toLowerCase()));
    return lowerTitleEnds.has(word);
  },
};
