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
  if (/^\d/.test(word)) return [plainNumber(word)];
  for (const [pattern, rest] of ENDINGS) {
    const stem = pattern.exec(word)?.[1];
    if (stem) return [stem, rest];
  }
  return [word.replace(/[.,]/g, '')];
}

const plainNumber = (digits: string): string => digits.replace(/,(?=\d{3}\b)/g, '').replace(/[.,]$/, '');

/** “Twenty-five” is 25, and “per cent” one word. */
function joinNumbers(words: readonly SpokenWord[]): SpokenWord[] {
  const joined: SpokenWord[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const next = words[i + 1];
    const value = NUMBERS.get(word.key);
    const more = next && NUMBERS.get(next.key);
    if (value !== undefined && value >= 20 && more !== undefined && more > 0 && more < 10 && next!.start - word.end <= 1) {
      joined.push({ ...word, key: String(value + more), end: next!.end, written: `${word.written} ${next!.written}` });
      i++;
    } else if (word.key === 'per' && next?.key === 'cent') {
      joined.push({ ...word, key: 'percent', end: next.end, written: `${word.written} ${next.written}` });
      i++;
    } else joined.push(value === undefined ? word : { ...word, key: String(value) });
  }
  return joined;
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
