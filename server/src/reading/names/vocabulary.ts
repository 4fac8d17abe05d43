import { COMMON_WORDS } from '../data/names-common.ts';
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
} from '../data/names-lists.ts';

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

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' ').map((word) => word.replace(/_/g, ' ')));

/** The word lists, each made into a set when first asked for. */
class Vocabulary {
  #sets = new Map<string, ReadonlySet<string>>();
  #set(list: string): ReadonlySet<string> {
    let set = this.#sets.get(list);
    if (!set) {
      set = setOf(list);
      this.#sets.set(list, set);
    }
    return set;
  }
  /** Is the word, in lower case with straight apostrophes, one of everyday English? */
  isCommon(lower: string): boolean {
    return this.#set(COMMON_WORDS).has(lower);
  }
  isGivenName(word: string): boolean {
    return this.#set(GIVEN_NAMES).has(PLAIN.test(word) ? word : word.normalize('NFD').replace(/\p{M}+/gu, ''));
  }
  isFamilyFirst(word: string): boolean {
    return this.#set(FAMILY_FIRST).has(word);
  }
  isPlace(name: string): boolean {
    return this.#set(PLACES).has(name) || this.#set(PLACE_INITIALS).has(name.includes('.') ? name.replace(/\./g, '') : name);
  }
  isPlaceWord(word: string): boolean {
    return this.#set(PLACE_WORDS).has(word);
  }
  /** “Russian”, “Republicans”: a capital that names nobody. */
  isDemonym(word: string): boolean {
    const set = this.#set(DEMONYMS);
    return (
      set.has(word) ||
      (word.endsWith('s') && set.has(word.slice(0, -1))) ||
      (word.endsWith('n') && /^\p{Lu}\p{L}+(?:wom[ae]n|m[ae]n)$/u.test(word) && set.has(word.replace(/(?:wom|m)[ae]n$/, '')))
    );
  }
  isOrganisationWord(word: string): boolean {
    return this.#set(ORGANISATION_WORDS).has(word);
  }
  isHonorific(word: string): boolean {
    return this.#set(HONORIFICS).has(word);
  }
  /** An office or a rank in capitals, as it stands before a name; points left out. */
  isTitle(words: string): boolean {
    return this.#set(TITLES).has(words);
  }
  /** The same in lower case: “foreign minister Sergei Lavrov”. */
  isLowerTitle(words: string): boolean {
    let set = this.#sets.get('lower titles');
    if (!set) {
      set = new Set([...this.#set(TITLES)].filter((t) => t.length > 4).map((t) => t.toLowerCase()));
      this.#sets.set('lower titles', set);
    }
    return set.has(words);
  }
}

export const vocabulary = new Vocabulary();

const CALENDAR = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Christmas Easter Ramadan Thanksgiving Halloween Hanukkah Diwali Eid Passover Lent AD BC GMT BST EST EDT PST'.split(
    ' ',
  ),
);

/** Days, months and feasts have capitals and name nobody. */
export const isCalendar = (word: string): boolean => CALENDAR.has(word);
