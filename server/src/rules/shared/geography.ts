// Countries with their capitals and currencies, as news writes them.
import { expandUnicodeClasses } from '../../performance/unicode-ranges.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { readWords } from '../../reading/paragraph/words.ts';
import { COUNTRIES, CURRENCY_NAMES, NOT_CAPITALS } from '../data/fact-countries.ts';

/** A country as the table has it. */
export interface Country {
  readonly name: string;
  readonly capitals: readonly string[];
  readonly currencies: readonly string[];
}

/** Expressions for what news says of capitals and currencies; groups are country, city and currency. Each is made when asked for. */
export interface Geography {
  /** By name and adjective. */
  readonly countries: ReadonlyMap<string, Country>;
  /** The first words of what countries are called, see `firstWord`. */
  readonly countryWords: ReadonlySet<string>;
  /** The same with their adjectives. */
  readonly nationWords: ReadonlySet<string>;
  readonly cityWords: ReadonlySet<string>;
  readonly capital: () => readonly RegExp[];
  readonly currency: () => readonly RegExp[];
  /** A city of the table in a country. */
  readonly inCountry: () => RegExp;
  /** Any place in a country; the groups are place and country. */
  readonly placed: () => RegExp;
}

let table: Geography | undefined;

/**
 * Does a paragraph set a country behind a place, as in “Goma, Congo”? Nothing else is worth the table's expressions, which hold
 * the names of all countries and capitals.
 */
export function namesPlaceInCountry(reading: Reading): boolean {
  const { text, words } = reading;
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    // It has a capital.
    if (word.lower === word.text) continue;
    let before = word.start;
    if (words[i - 1]!.lower === 'the' && words[i - 1]!.end === before - 1) before = words[i - 1]!.start;
    if (text[before - 2] === ',' && text[before - 1] === ' ' && theGeography().countryWords.has(firstWord(word.text))) return true;
  }
  return false;
}

/** Does a paragraph hold one of these words, with its capital? Far cheaper than an expression that holds them all. */
export function holdsWord({ words }: Reading, some: ReadonlySet<string>): boolean {
  for (const { text, lower } of words) if (lower !== text && some.has(firstWord(text))) return true;
  return false;
}

/** Up to an apostrophe: “Kenya” of “Kenya’s”. */
function firstWord(word: string): string {
  const end = word.search(/['’]/);
  return end < 0 ? word : word.slice(0, end);
}

const firstWords = (names: readonly string[]): ReadonlySet<string> => new Set(names.map((name) => firstWord(readWords(name)[0]!.text)));

/** The table, built when a draft first speaks of a capital, a currency or a city in a country. */
export function theGeography(): Geography {
  if (table) return table;
  const countries = new Map<string, Country>();
  const names: string[] = [];
  const adjectives: string[] = [];
  const cities = NOT_CAPITALS.split('|');
  for (const line of COUNTRIES.trim().split('\n')) {
    const [all, adjective, capitals, currencies] = line.split('|').map((part) => part.split('/')) as [
      string[],
      string[],
      string[],
      string[],
    ];
    const country = { name: all[0]!, capitals, currencies };
    for (const name of [...all, ...adjective]) countries.set(name, country);
    names.push(...all);
    adjectives.push(...adjective);
    cities.push(...capitals);
  }
  const any = (words: readonly string[]) =>
    [...new Set(words)]
      .sort((a, b) => b.length - a.length)
      .join('|')
      .replace(/'/g, "['’]");
  const [country, adjective, city] = [`(?<country>(?:${any(names)}))`, `(?<country>(?:${any(adjectives)}))`, `(?<city>(?:${any(cities)}))`];
  const currency = `(?<currency>${CURRENCY_NAMES})`;
  const make = (source: string) => new RegExp(expandUnicodeClasses(`(?<![\\p{L}-])${source}(?![\\p{L}-]|['’]s)`), 'gd');
  table = {
    countries,
    countryWords: firstWords(names),
    nationWords: firstWords([...names, ...adjectives]),
    cityWords: firstWords(cities),
    capital: once(() => [
      make(`${adjective} capital,? (?:city,? )?(?:of )?${city}`),
      make(`${country}['’]s?,? capital(?: city)?,? (?:is )?(?:of )?${city}`),
      make(`${city},? (?:which )?(?:is )?(?:the )?${adjective} capital`),
      make(`${city},? (?:which )?(?:is )?${country}['’]s? capital`),
      make(`${city},? (?:which )?(?:is )?(?:the )?capital(?: city)? of (?:the )?${country}`),
      make(`capital(?: city)? of (?:the )?${country}(?:,| is) ${city}`),
    ]),
    currency: once(() => [
      make(`${country}['’]s? currency,? (?:is )?the ${currency}`),
      make(`${adjective} currency,? (?:is )?the ${currency}`),
      make(`the ${currency},? (?:which )?(?:is )?(?:the )?(?:official )?currency of (?:the )?${country}`),
      make(`the ${currency},? (?:which )?(?:is )?(?:the )?${adjective} currency`),
    ]),
    placed: once(() =>
      make(
        `(?:in|from|to|near|outside|at|of) (?<place>\\p{Lu}[\\p{L}'’-]{1,20}(?: \\p{Lu}[\\p{L}'’-]{1,20}){0,2}), (?:the )?${country}(?=[.;)”"]|,[”"’]|, (?!(?:and |or )?\\p{Lu})|$)`,
      ),
    ),
    inCountry: once(() => make(`(?:in|from|to|near|outside|at) ${city}, ${country}(?=[.;)]|,[”"’]|, (?!and|or|\\p{Lu}))`)),
  };
  return table;
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
