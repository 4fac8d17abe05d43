// Whom a pronoun, an honorific or a given name can mean.
import { MEN, WOMEN } from '../../data/gender.ts';

export type Gender = 'woman' | 'man';

let known: Map<string, Gender> | undefined;

/** Whom a pronoun or an honorific can mean; undefined where it does not tell. */
export function genderOf(word: string): Gender | undefined {
  if (!known) {
    known = new Map();
    for (const name of WOMEN.split(' ')) known.set(name, 'woman');
    for (const name of MEN.split(' ')) known.set(name, 'man');
    for (const word of ['she', 'She', 'her', 'Mrs', 'Ms', 'Miss', 'Lady', 'Dame', 'Baroness', 'Queen', 'Princess'])
      known.set(word, 'woman');
    for (const word of ['he', 'He', 'his', 'Mr', 'Sir', 'Lord', 'Baron', 'King', 'Prince', 'Pope']) known.set(word, 'man');
  }
  return known.get(word.replace(/\.$/, ''));
}

/** What a given name tells, of which the first counts: Jean-Pierre is a man, Jean Marsh a woman. */
export function genderOfGiven(given: string): Gender | undefined {
  const [first = '', second] = given.split(' ', 1)[0]!.split('-');
  if (second !== undefined && /^(?:Jean|Karl|Hans|Jan)$/.test(first)) return 'man';
  return genderOf(first);
}
