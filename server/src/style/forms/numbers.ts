// Numbers that houses write in words or figures.
import type { Span } from '../../text/span.ts';
import type { Rewriting, Written } from './written.ts';

export type NumberForm = 'words' | 'figures';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORDS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, i) => [word, i] as const),
  ...TENS.flatMap((ten, i) => [
    [ten, 20 + 10 * i] as const,
    ...ONES.slice(1, 10).map((one, k) => [`${ten}-${one}`, 21 + 10 * i + k] as const),
  ]),
]);
const IN_WORDS: readonly string[] = [...WORDS].sort((a, b) => a[1] - b[1]).map(([word]) => word);

// A number counts people or things where their plural follows it: “5 ministers”, “12 other men”. Ages, money, measures, scores,
// dates, addresses and the like keep their figures in every house, and none of them looks like this.
const COUNTED =
  /(?<![\p{L}\p{N}.,:/$£€¥#%+−–—-])(\d{1,3}|\p{L}+(?:-\p{L}+)?)(?= (?:(?:other|more|new|different|separate|young|local|foreign|senior|former|armed|police|Palestinian|Israeli|British|American) )?(people|men|women|children|\p{Ll}{3,20}s)(?![\p{L}\p{N}'’-]))/gu;
/** Plurals that are measures, times or money, and so take figures in most houses; and verbs that look like plurals. */
const NOT_COUNTED = new Set(
  'years months weeks days hours minutes seconds decades centuries miles kilometres kilometers metres meters feet inches yards acres hectares tonnes tons pounds stones ounces grams kilograms kilos litres liters gallons pints barrels degrees points percents dollars euros cents pence yen rupees runs goals wickets tries sets games points matches votes seats times knots volts watts megawatts gigawatts calories billions millions thousands hundreds dozens was is has does goes says this thus its yards across towards perhaps always whereas versus fours sixes seeds rounds laps ways thirds quarters fifths sixths sevenths eighths ninths tenths halves'.split(
    ' ',
  ),
);
/** A number after one of these is a label, a date, an address or one of a pair. */
const LABEL =
  /(?:\b(?:No|Nos|no|page|pages|chapter|part|section|article|clause|schedule|type|level|grade|year|phase|stage|tier|category|class|channel|room|gate|platform|line|route|road|highway|junction|flight|unit|block|floor|week|day|game|act|scene|season|episode|volume|number|top|aged|age|under|over-?|and|or|to|between|from|by|of|versus|v|vs|than)\.?|(?!(?:The|These|Those|All|Some|About|Only|At|With|But|Its|His|Her|Their|Our|More|There|Police|Nearly|Almost|Around|Another|Other|Two|Both)\s)\p{Lu}[\p{L}.]*|[\d,]\d*|(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine)) in|[–—-])\s$/u;
const AFTER = /^ (?:or|to|and) (?:\d|\p{L}+ (?:people|\p{Ll}+s)\b)/u;

/** Counts of people and things below a hundred. Written otherwise than the house writes them is all that a number can be here. */
export function findNumbers(text: string, wordsTo: number): Written<NumberForm>[] {
  const found: Written<NumberForm>[] = [];
  for (const match of text.matchAll(COUNTED)) {
    const [, number, thing] = match as unknown as [string, string, string];
    const form: NumberForm = /^\d/.test(number) ? 'figures' : 'words';
    const value = form === 'figures' ? Number(number) : WORDS.get(number.toLowerCase());
    if (value === undefined || value < 2 || number.startsWith('0') || NOT_COUNTED.has(thing)) continue;
    const start = match.index;
    const end = start + number.length;
    const first = isFirst(text, start);
    const isInWordsHere = value <= wordsTo || (first && value < 100);
    if (isInWordsHere === (form === 'words')) continue;
    if (isLabelOrPair(text, { start, end }, first)) continue;
    // A number above the limit with a capital begins a sentence or a title.
    if (form === 'words' && number[0] !== number[0]!.toLowerCase()) continue;
    found.push({ start, end, form, to: (target) => inForm(value, target, first) });
  }
  return found;
}

const isLabelOrPair = (text: string, { start, end }: Span, first: boolean): boolean =>
  (!first && LABEL.test(text.slice(Math.max(0, start - 24), start))) || AFTER.test(text.slice(end, end + 40));

function inForm(value: number, form: NumberForm, first: boolean): Rewriting | undefined {
  if (form === 'figures') return { text: String(value), safe: false };
  const word = IN_WORDS[value];
  return word === undefined ? undefined : { text: first ? word[0]!.toUpperCase() + word.slice(1) : word, safe: false };
}

// A short word with a capital before the point is an abbreviation: “Sept. 11”, “No. 5”.
const isFirst = (text: string, start: number): boolean =>
  /(?:^|(?<!(?<!\p{L})\p{Lu}\p{L}{0,5})[.!?]["”’)]*\s+)["“‘(]*$/u.test(text.slice(Math.max(0, start - 16), start));
