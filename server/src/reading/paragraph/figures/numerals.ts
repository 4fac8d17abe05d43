// Numbers in words and ordinals, read and written.
const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENTHS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');

/** The powers that news writes as words or letters. */
export const SCALES: Readonly<Record<string, bigint>> = {
  dozen: 12n,
  hundred: 100n,
  thousand: 1_000n,
  'thousand crore': 10_000_000_000n,
  lakh: 100_000n,
  crore: 10_000_000n,
  'lakh crore': 1_000_000_000_000n,
  k: 1_000n,
  million: 1_000_000n,
  mn: 1_000_000n,
  m: 1_000_000n,
  billion: 1_000_000_000n,
  bn: 1_000_000_000n,
  b: 1_000_000_000n,
  trillion: 1_000_000_000_000n,
  tn: 1_000_000_000_000n,
  trn: 1_000_000_000_000n,
};

const small = new Map<string, number>([
  ...ONES.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, 20 + 10 * i] as const),
]);

/** “zero” to “nineteen”, “twenty”, “thirty”. */
export const SMALL_NUMBERS: readonly string[] = [...ONES, ...TENS];
/** “first” to “nineteenth”, “twentieth”, “hundredth”: what an ordinal in words ends with. */
export const ORDINAL_NAMES: readonly string[] = [...ORDINALS, ...TENTHS, 'hundredth'];

const SMALL = [...small.keys()].sort((a, b) => b.length - a.length).join('|');
/** Number words in a row: “twelve”, “twenty-one”, “a hundred and five”, “two million”. For a case-blind expression. */
export const NUMBER_WORDS = `(?:(?:half )?an? (?:hundred|thousand|million|billion|trillion|dozen)|${SMALL})(?:(?:[ -]|(?<=hundred|thousand|million) and )(?:${SMALL}|hundred|thousand|million|billion|trillion|dozen))*`;

/** “first”, “twenty-first”, “fiftieth”, “hundredth”. For a case-blind expression. */
export const ORDINAL_WORDS = `(?:(?:${TENS.join('|')})[ -])?(?:${[...ORDINALS].sort((a, b) => b.length - a.length).join('|')})|${TENTHS.join('|')}|hundredth`;

/** What number words in a row come to; undefined where they are not one number (“one two”). */
export function numberInWords(words: string): bigint | undefined {
  if (!/^half /i.test(words)) return wholeInWords(words);
  const whole = numberInWords(words.slice(5));
  return whole === undefined ? undefined : whole / 2n;
}

function wholeInWords(words: string): bigint | undefined {
  let total = 0n;
  let group = 0n;
  let last = 0n;
  for (const word of words.toLowerCase().split(/[ -]/)) {
    if (word === 'and') continue;
    if (word === 'a' || word === 'an') {
      group = 1n;
      continue;
    }
    const n = small.get(word);
    if (n !== undefined) {
      if (!mayFollow(group, n)) return undefined;
      group += BigInt(n);
      continue;
    }
    const scale = SCALES[word];
    if (scale === undefined || group === 0n) return undefined;
    if (scale <= 100n) {
      group *= scale;
      continue;
    }
    if (last !== 0n && scale >= last) return undefined;
    total += group * scale;
    group = 0n;
    last = scale;
  }
  return total + group;
}

/** After “twenty” only one to nine may follow, after “hundred” anything below it. */
const mayFollow = (group: bigint, n: number): boolean =>
  group % 100n === 0n || (group % 100n >= 20n && group % 10n === 0n && n > 0 && n < 10);

/** What an ordinal word comes to. */
export function ordinalInWords(word: string): number | undefined {
  const text = word.toLowerCase();
  if (text === 'hundredth') return 100;
  const tenth = TENTHS.indexOf(text);
  if (tenth >= 0) return 20 + 10 * tenth;
  const [head = '', tail] = text.split(/[ -]/);
  const last = ORDINALS.indexOf(tail ?? head);
  if (last < 0) return undefined;
  return last + 1 + (tail === undefined ? 0 : (small.get(head) ?? 0));
}

/** A whole number below 100 in words; undefined above. */
export function inWords(n: number): string | undefined {
  if (!Number.isInteger(n) || n < 0 || n > 99) return undefined;
  if (n < 20) return ONES[n];
  const tens = TENS[Math.floor(n / 10) - 2]!;
  return n % 10 === 0 ? tens : `${tens}-${ONES[n % 10]}`;
}

/** “1st”, “22nd”, “113th”. */
export function ordinal(n: number): string {
  const ending = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}
