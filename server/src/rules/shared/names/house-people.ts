// The people whom the house style lists.
import type { CalendarDate } from '../../../reading/paragraph/figures/calendar.ts';
import { isoDate, readDates } from '../../../reading/paragraph/figures/dates.ts';
import { fold } from '../../../reading/paragraph/names/vocabulary.ts';
import type { HouseStyle, NameEntry, PersonEntry } from '../../../style/style.ts';
import { styleMemo } from '../../../style/style-memo.ts';

/** A birth as the house style gives it: a day, or a year alone. */
export interface Birth {
  readonly year: number;
  readonly date?: CalendarDate;
}

const peopleOf = styleMemo(
  ({ people }): ReadonlyMap<string, PersonEntry> =>
    new Map(people.flatMap((p) => [...p.instead, p.name].map((form) => [fold(form), p] as const))),
);

/** The person of the house’s list who has a name, in the spelling that is right or in another that the list knows. */
export const housePerson = (style: HouseStyle, name: string): PersonEntry | undefined => peopleOf(style).get(fold(name));

/** When a person was born: “1943-12-11”, “11 December 1943” or “1943” in the list; undefined where it gives none that can be read. */
export function birthOf({ born }: PersonEntry): Birth | undefined {
  if (born === undefined) return undefined;
  const [written] = readDates(born);
  const date = isoDate(born) ?? (written?.year === undefined ? undefined : { year: written.year, month: written.month, day: written.day });
  if (date) return { year: date.year, date };
  const year = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/.exec(born)?.[0];
  return year ? { year: Number(year) } : undefined;
}

const wordsIn = (name: string): string[] => name.split(/\s+/);

/**
 * The house’s people as names with the forms to change. A form of fewer words than the name is one of its last words: “Zelenskiy”
 * becomes “Zelensky”. Where a wrong form differs in the surname alone, the surname by itself is changed too.
 */
export function peopleAsNames({ people }: HouseStyle): NameEntry[] {
  const rightWords = new Set(people.flatMap((p) => wordsIn(p.name)));
  return people.flatMap(({ name, instead }) => {
    if (instead.length === 0) return [];
    const words = wordsIn(name);
    const byUse = new Map<string, string[]>();
    const add = (use: string, form: string) => {
      const forms = byUse.get(use) ?? [];
      if (form !== use && !forms.includes(form)) byUse.set(use, [...forms, form]);
    };
    for (const form of instead) {
      const own = wordsIn(form);
      add(words.slice(-Math.min(own.length, words.length)).join(' '), form);
      const surname = own.at(-1)!;
      const sameGiven = own.length > 1 && own.slice(0, -1).join(' ') === words.slice(0, -1).join(' ');
      if (sameGiven && !rightWords.has(surname)) add(words.at(-1)!, surname);
    }
    return [...byUse].map(([use, forms]): NameEntry => ({ use, instead: forms, never: [], kind: 'person' }));
  });
}
