// Words of speech as a transcript and a quotation are compared: what is only a way of writing is made one.

/** A word with its place. Several may come from one stretch of the text: “£5m” is “5 million pounds”. */
export interface SpokenWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** As written, to tell word for word from tidied. */
  readonly written: string;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NUMBERS = new Map<string, number>([
  ...SMALL.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, 20 + i * 10] as const),
]);
/** Short forms that have one full form. “He’s” and “she’d” have two, and stay as they are. */
const FULL_FORMS: Readonly<Record<string, readonly string[]>> = {
  "won't": ['will', 'not'],
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "shan't": ['shall', 'not'],
  "i'm": ['i', 'am'],
  "let's": ['let', 'us'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['got', 'to'],
  ok: ['okay'],
  yeah: ['yes'],
  '%': ['percent'],
};
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(.+)n't$/, 'not'],
  [/^(.+)'re$/, 'are'],
  [/^(.+)'ve$/, 'have'],
  [/^(.+)'ll$/, 'will'],
];
const SCALES: Readonly<Record<string, string>> = { k: 'thousand', m: 'million', mn: 'million', bn: 'billion', tn: 'trillion' };
const CURRENCIES: Readonly<Record<string, string>> = { '£': 'pounds', $: 'dollars', '€': 'euros' };
const MONEY = /^([£$€])(\d[\d,.]*)(k|mn?|bn|tn)?$/;
const TOKEN = /[£$€]?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.,][\p{L}\p{N}]+)*%?|%/gu;

/** The words of a stretch of speech; offsets count from `from`. */
export function spokenWords(text: string, from = 0): SpokenWord[] {
  const words: SpokenWord[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const written = match[0];
    const start = from + match.index;
    for (const key of keysOf(written.toLowerCase().replaceAll('’', "'"))) words.push({ key, start, end: start + written.length, written });
  }
  return joinNumbers(words);
}

function keysOf(word: string): readonly string[] {
  const full = FULL_FORMS[word];
  if (full) return full;
  const money = MONEY.exec(word);
  if (money) return [plainNumber(money[2]!), ...(money[3] ? [SCALES[money[3]]!] : []), CURRENCIES[money[1]!]!];
  const scaled = /^(\d[\d,.]*)(k|mn?|bn|tn)$/.exec(word);
  if (scaled) return [plainNumber(scaled[1]!), SCALES[scaled[2]!]!];
  if (/^\d[\d,.]*%$/.test(word)) return [plainNumber(word.slice(0, -1)), 'percent'];
  const ordinal = /^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1];
  if (ordinal) return [`${ordinal}th`];
  if (/^\d/.test(word)) return [plainNumber(word)];
  for (const [pattern, rest] of ENDINGS) {
    const stem = pattern.exec(word)?.[1];
    if (stem) return [stem, rest];
  }
  return [word.replace(/[.,]/g, '')];
}

const plainNumber = (digits: string): string => digits.replace(/,(?=\d{3}\b)/g, '').replace(/[.,]$/, '');

const UNITS_OF_MONEY = new Set(Object.values(CURRENCIES));
const LARGE = new Set(['thousand', 'million', 'billion', 'trillion']);
const ORDINALS = new Map<string, number>(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
    'seventeenth eighteenth nineteenth'
  )
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
);
for (const [i, word] of 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ').entries())
  ORDINALS.set(word, 20 + i * 10);

/** “Twenty-five” is 25, “three thousand” 3000, “£1.2 billion” the same as “£1.2bn”, “ninth” 9th, and “per cent” one word. */
function joinNumbers(words: readonly SpokenWord[]): SpokenWord[] {
  const joined: SpokenWord[] = [];
  const own = unitsLast(words);
  for (let i = 0; i < own.length; i++) {
    const word = own[i]!;
    const next = own[i + 1];
    const number = numberAt(own, i);
    if (number) {
      joined.push({ ...word, key: number.key, end: own[number.last]!.end, written: writtenBetween(own, i, number.last) });
      i = number.last;
    } else if (word.key === 'per' && next?.key === 'cent') {
      joined.push({ ...word, key: 'percent', end: next.end, written: `${word.written} ${next.written}` });
      i++;
    } else joined.push(word);
  }
  return joined;
}

const writtenBetween = (words: readonly SpokenWord[], from: number, to: number): string =>
  [...new Map(words.slice(from, to + 1).map(({ start, written }) => [start, written])).values()].join(' ');

/** “£1.2 billion” as it is said: 1.2 billion pounds. */
function unitsLast(words: readonly SpokenWord[]): readonly SpokenWord[] {
  const own = [...words];
  for (let i = 1; i + 1 < own.length; i++)
    if (
      UNITS_OF_MONEY.has(own[i]!.key) &&
      own[i]!.start === own[i - 1]!.start &&
      LARGE.has(own[i + 1]!.key) &&
      own[i + 1]!.start > own[i]!.start
    )
      [own[i], own[i + 1]] = [own[i + 1]!, { ...own[i]!, start: own[i + 1]!.start, end: own[i + 1]!.end, written: own[i + 1]!.written }];
  return own;
}

/** A number in words, or begun in digits, from a word on: its digits, and its last word. Millions stay words: “5 million”. */
function numberAt(words: readonly SpokenWord[], from: number): { readonly key: string; readonly last: number } | undefined {
  const ordinal = ORDINALS.get(words[from]!.key);
  if (ordinal !== undefined) return { key: `${ordinal}th`, last: from };
  const spoken = new SpokenNumber();
  // “A hundred” is 100.
  let i = /^an?$/.test(words[from]!.key) && /^(?:hundred|thousand)$/.test(words[from + 1]?.key ?? '') && spoken.take('1') ? from + 1 : from;
  let last = from - 1;
  for (; i < words.length && !isApart(words, from, i); i++) {
    const { key } = words[i]!;
    const day = spoken.day(key);
    if (day !== undefined) return { key: `${day}th`, last: i };
    if (spoken.take(key)) last = i;
    else if (key !== 'and' || !spoken.takesAnd || !NUMBERS.has(words[i + 1]?.key ?? '')) break;
  }
  if (last < from) return undefined;
  const half = ['and', 'a', 'half'].every((word, k) => words[last + 1 + k]?.key === word);
  return { key: String(spoken.value + (half ? 0.5 : 0)), last: half ? last + 3 : last };
}

/** A comma between two numbers makes two of them: “two hundred, five hundred”. */
const isApart = (words: readonly SpokenWord[], from: number, i: number): boolean =>
  i > from && words[i]!.start !== words[i - 1]!.start && words[i]!.start - words[i - 1]!.end > 1;

/** A number as it is put together word by word. */
class SpokenNumber {
  #thousands = 0;
  #rest: number | undefined;
  #inDigits = false;

  get isCounted(): boolean {
    return this.#rest !== undefined || this.#thousands > 0;
  }
  get value(): number {
    return Number((this.#thousands + (this.#rest ?? 0)).toPrecision(15));
  }
  get takesAnd(): boolean {
    return !this.#inDigits && this.isCounted && (this.#rest ?? 0) % 100 === 0;
  }

  /** Does the word belong to the number? */
  take(key: string): boolean {
    if (/^\d+(?:\.\d+)?$/.test(key)) {
      if (this.isCounted) return false;
      this.#rest = Number(key);
      this.#inDigits = true;
      return true;
    }
    if (key === 'thousand' && this.#rest !== undefined && this.#thousands === 0) {
      this.#thousands = this.#rest * 1000;
      this.#rest = undefined;
      return true;
    }
    if (key === 'hundred' && this.#rest !== undefined && this.#rest < 100) {
      this.#rest *= 100;
      return true;
    }
    const next = NUMBERS.get(key);
    const sum = next === undefined || this.#inDigits ? undefined : this.#with(next);
    if (sum === undefined) return false;
    this.#rest = sum;
    return true;
  }

  /** “Twenty-first”: the day that an ordinal makes of the number. */
  day(key: string): number | undefined {
    const unit = ORDINALS.get(key);
    const tens = this.#rest ?? 0;
    return unit !== undefined && unit < 10 && tens >= 20 && tens % 10 === 0 && tens < 100 && !this.#inDigits ? tens + unit : undefined;
  }

  #with(next: number): number | undefined {
    const rest = this.#rest;
    if (rest === undefined) return next;
    if (rest > 0 && rest % 100 === 0 && next < 100) return rest + next;
    if (rest >= 20 && rest % 10 === 0 && next > 0 && next < 10) return rest + next;
    // “Nineteen eighty-four”, “twenty ten”: a year.
    return rest >= 13 && rest <= 20 && next >= 10 ? rest * 100 + next : undefined;
  }
}

const FILLERS = new Set([
  'um',
  'uh',
  'er',
  'erm',
  'ah',
  'eh',
  'hm',
  'hmm',
  'mm',
  'mhm',
  'uhm',
  'ehm',
  'well',
  'like',
  'so',
  'you',
  'know',
  'i',
  'mean',
  'sort',
  'kind',
  'of',
  'right',
  'actually',
  'basically',
  'just',
  'okay',
  'yes',
]);
/** Sounds, and phrases that say nothing. A word such as “like” alone may mean something, so it counts where it stands in a phrase or alone by commas. */
const SOUNDS = new Set(['um', 'uh', 'er', 'erm', 'ah', 'eh', 'hm', 'hmm', 'mm', 'mhm', 'uhm', 'ehm']);
const PHRASES = ['you know', 'i mean', 'sort of', 'kind of', 'well', 'like', 'so', 'right', 'actually', 'basically', 'okay', 'yes'].map(
  (p) => p.split(' '),
);

/** Are these words nothing but fillers? */
export function areFillers(keys: readonly string[]): boolean {
  let i = 0;
  while (i < keys.length) {
    if (SOUNDS.has(keys[i]!)) i++;
    else {
      const phrase = PHRASES.find((p) => p.every((word, k) => keys[i + k] === word));
      if (!phrase) return false;
      i += phrase.length;
    }
  }
  return true;
}

export const mayBeFiller = (key: string): boolean => FILLERS.has(key);

/** Words whose loss or change turns what was said: numbers, negations, modals and quantifiers. */
export const isWeighty = (key: string): boolean =>
  /^\d/.test(key) ||
  /^(?:not|no|never|none|nobody|nothing|nor|neither|without|hardly|barely|can|could|may|might|must|shall|should|will|would|all|every|always|only|most|some|few|million|billion|trillion|thousand|hundred|percent|half|double|twice|if|unless|but|before|after|more|less|fewer|up|down|increase|decrease)$/.test(
    key,
  );
