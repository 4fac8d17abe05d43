// How near two names are: one slip of the fingers, one sound, an accent, or two forms of one given name.
import { internWord, WordMemo } from '../../../performance/word-interner.ts';
import { fold } from './vocabulary.ts';

/**
 * How one spelling differs from another. `accent`: only in accents, points or the mark of an apostrophe. `sound`: said alike
 * (Stephen, Steven). `slip`: one letter lost, added, doubled, swapped or changed. `close`: two slips in a long name.
 */
export type Nearness = 'accent' | 'sound' | 'slip' | 'close';

/** How near two names of one word are; undefined where they are the same or too far apart. */
export function nearness(one: string, other: string): Nearness | undefined {
  if (one === other) return undefined;
  const [a, b] = [letters(one), letters(other)];
  if (a === b) return fold(one) === fold(other) ? 'accent' : 'sound';
  const shortest = Math.min(a.length, b.length);
  if (shortest < 3 || Math.abs(a.length - b.length) > 3) return undefined;
  const distance = editDistance(a, b);
  if (distance === 1 && differsInSex(a, b)) return undefined;
  const alike = soundOf(a) === soundOf(b) && distance <= 3;
  if (alike && (distance <= 2 || shortest >= 6) && sharesVowels(a, b) && !(distance > 1 && endsOpen(a) !== endsOpen(b))) return 'sound';
  if (distance === 1 && shortest >= 4 && !isPluralOf(a, b)) return 'slip';
  return distance === 2 && shortest >= 7 && a[0] === b[0] && a[1] === b[1] ? 'close' : undefined;
}

const letters = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}]/gu, '')
    .replace(/^mac(?=[^aeiou])/, 'mc');

/** “Clintons” is a plural, no slip. */
const isPluralOf = (a: string, b: string): boolean => a === `${b}s` || b === `${a}s`;

/** “Lucia” and “Lucy” are two names: the open ending is heard. */
const endsOpen = (name: string): boolean => /[ao]h?$/.test(name);

/** “Maria” and “Mario” are two people, and so are “Julie” and “Julia” as often as not. */
const differsInSex = (a: string, b: string): boolean => a.slice(0, -1) === b.slice(0, -1) && /[ao]$/.test(a) && /[ao]$/.test(b);

/** A spelling's sound, roughly: what consonants it has, with those that are said alike as one. */
export function soundOf(name: string): string {
  const vowelFirst = /^(?:h(?=[ou])|[aeiouy])/.test(name);
  const consonants = name
    .replace(/(.)\1+/g, '$1')
    .replace(/ght?(?=[aeiou]|$)/g, 't')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/ksh|x/g, 'ks')
    .replace(/s?ch(?=[aeiou])/g, 'k')
    .replace(/sh|sch|z|c(?=[eiy])/g, 's')
    .replace(/ck|q|c/g, 'k')
    .replace(/v|w/g, 'f')
    .replace(/dg|j/g, 'g')
    .replace(/[aeiouyh]/g, '');
  return (vowelFirst ? 'a' : '') + consonants;
}

/** Vowels that are said alike in names: “Smith” and “Smyth”, “Muhammad” and “Mohammed”. */
function sharesVowels(a: string, b: string): boolean {
  const vowels = (name: string) => [...name.replace(/[^aeiouy]+/g, ' ').trim()].join('').replace(/e$/, '');
  const [one, other] = [vowels(a), vowels(b)].map((v) =>
    v
      .replace(/ie|ey|ee|ea|y|e|i/g, 'i')
      .replace(/ou|oo|u|o/g, 'o')
      .replace(/ai|a/g, 'a')
      .replace(/ +/g, ' ')
      .trim(),
  );
  if (one === other) return true;
  // One vowel may differ in a name of many.
  const [x, y] = [one!.split(' '), other!.split(' ')];
  return x.length >= 2 && x.length === y.length && x.filter((v, i) => v !== y[i]).length <= 1;
}

/** The number of letters lost, added, changed or swapped with their neighbour between two words; anything over 3 is 4. */
export function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return 4;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return Math.min(4, last[b.length]!);
}

/** Keys that two near names share: with each letter left out, and by sound. For finding near names without comparing all with all. */
export const nearKeys = (name: string): readonly string[] => keysOf.of({ known: internWord(name) });

const keysOf = new WordMemo<readonly string[]>([], ({ text }) => {
  const plain = letters(text);
  const keys = [plain, `~${soundOf(plain)}`];
  for (let i = 0; i < plain.length; i++) keys.push(plain.slice(0, i) + plain.slice(i + 1));
  return keys;
});

/** Forms of one given name, in groups: “Jon” in one place and “Jonathan” in another is one person oftener than two. */
const SHORT_FORMS =
  'Alexander Alex Alec Sandy Sasha|Alexandra Alex Sandra Sasha|Andrew Andy Drew|Anthony Antony Tony|Benjamin Ben Benny|Catherine Katherine Kathryn Cathy Kathy Kate Katie Cath|Charles Charlie Chuck|Christopher Chris Kit|Christine Christina Chris Tina|Daniel Dan Danny|David Dave Davy|Deborah Debra Debbie Deb|Donald Don Donnie|Edward Ed Eddie Ted Ned|Elizabeth Elisabeth Liz Lizzie Beth Betty Eliza|Francis Frank|Frederick Fred Freddie|Gareth Gary|Geoffrey Jeffrey Geoff Jeff|Gerald Gerry Jerry|Gerard Gerry Ger|Gregory Greg|Henry Harry Hank|James Jim Jimmy Jamie|Jennifer Jenny Jen|Jonathan Jon Jonny|John Johnny Jack|Joseph Joe Joey|Joshua Josh|Kenneth Ken Kenny|Lawrence Laurence Larry|Leonard Len Leo|Margaret Maggie Meg Peggy|Matthew Matt|Michael Mike Mick Mikey|Nicholas Nick Nicky|Patrick Pat Paddy|Patricia Pat Trish Tricia|Peter Pete|Philip Phil|Rebecca Becky Becca|Richard Rick Dick Richie|Robert Rob Bob Bobby Robbie Bert|Ronald Ron Ronnie|Samuel Sam Sammy|Samantha Sam|Stephen Steven Steve|Susan Sue Susie|Theresa Teresa Terry Tess|Terence Terry|Thomas Tom Tommy|Timothy Tim|Victoria Vicky Vicki|Vincent Vince|William Bill Billy Will Willie Liam|Zachary Zach Zak|Mohammed Mohamed Muhammad Mohammad Mohamad|Ahmed Ahmad|Hussein Hussain Husain Hossein|Yusuf Youssef Yousef|Aisha Ayesha|Fatima Fatimah';

let groups: ReadonlyMap<string, readonly number[]> | undefined;

/** Are two given names, as they compare, forms of one: “Jon” and “Jonathan”? */
export function areForms(one: string, other: string): boolean {
  groups ??= readGroups();
  const mine = groups.get(one);
  return mine !== undefined && (groups.get(other)?.some((group) => mine.includes(group)) ?? false);
}

function readGroups(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  SHORT_FORMS.split('|').forEach((group, i) => {
    for (const name of group.toLowerCase().split(' ')) found.set(name, [...(found.get(name) ?? []), i]);
  });
  return found;
}
