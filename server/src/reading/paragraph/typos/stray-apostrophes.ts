// Apostrophes where none belongs, or in the wrong place: “the MP’s voted”, “1980’s”, “her’s”, “did’nt”, “two day’s of talks”.

import { formOf } from '../../../language/tags.ts';
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import type { Span } from '../../../text/span.ts';
import { MISPLACED } from '../../data/typo-apostrophes.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt, type TaggedToken, tagsOfSentence } from '../tags.ts';
import { isListed } from './dictionary.ts';

/** An apostrophe that should go or move. */
export interface StrayApostrophe extends Span {
  readonly corrected: string;
  readonly sure: boolean;
  readonly asks: boolean;
  readonly kind: 'decade' | 'plural' | 'misplaced';
}

const DECADE = withLetterRanges(/(?<![\p{L}\p{N}'’.,£$€])((?:1[5-9]|20)\d0|[2-9]0)['’]s(?![\p{L}\p{N}])/gu);
const BEFORE_DECADE = /(?:^|[^\p{L}])(?:the|early|late|mid|his|her|their|my|our|this|that|those|pre|post)[ -]$/iu;
const IN = /(?:^|[^\p{L}])(?:in|since|from|of|during|until)(?: early| late)? $/iu;

/** Verbs that go with a plural, or with any subject, and that no possessive stands before. */
const FINITE = new Set(
  'were are have had said will would could can may might must should who do did want need went took came made gave told say think believe know'.split(
    ' ',
  ),
);
/** “The minister’s will”. */
const MAY_BE_NOUN = /^(?:will|can|might|must|want|need|do|say|think|made|believe|know)$/;
const MANY = new Set(
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty many several few both these those various numerous'.split(
    ' ',
  ),
);
const SOME = new Set('the some most all other more of no such'.split(' '));
const TIMES = /^(?:day|week|month|year|hour|minute|night|decade)$/;
const NO_NOUN =
  /^(?:it|he|she|that|this|there|here|what|who|where|when|how|why|let|one|everyone|someone|anyone|nobody|everybody|somebody|anybody|everything|something|nothing|else|other|another)$/i;

export function findStrayApostrophes(reading: Reading): StrayApostrophe[] {
  const { text } = reading;
  if (!/['’]/.test(text)) return [];
  return [...decades(text), ...misplaced(reading), ...plurals(reading), ...peoples(text)].sort((a, b) => a.start - b.start);
}

function decades(text: string): StrayApostrophe[] {
  return [...text.matchAll(DECADE)].flatMap(({ 0: all, 1: decade, index }) => {
    const before = text.slice(Math.max(0, index - 12), index);
    const next = /^ (\p{L}+)/u.exec(text.slice(index + all.length, index + all.length + 16))?.[1];
    const counted = decade!.length === 2;
    const the = BEFORE_DECADE.test(before);
    // “In 2020’s election” is that of one year.
    if (!the && (counted || Number(decade) >= 2000 || !(IN.test(before) || next === undefined || /^\p{Lu}/u.test(next)))) return [];
    // “The 30’s plenty” is a bus.
    if (counted && next !== undefined && /^(?:a|the|not|late|full)$/.test(next)) return [];
    return [{ start: index, end: index + all.length, corrected: `${decade}s`, sure: the && !counted, asks: !the, kind: 'decade' as const }];
  });
}

/** “Other peoples’ houses”: several peoples are nations. */
const PEOPLES =
  /(?<=(?:^|[^\p{L}])(?:other|young|old|older|younger|many|most|some|ordinary|local|poor|disabled|homeless|working|elderly|black|white|normal|sick|deaf) )peoples['’](?= \p{L})/giu;

const peoples = (text: string): StrayApostrophe[] =>
  /peoples['’]/i.test(text)
    ? [...text.matchAll(PEOPLES)].map(({ 0: all, index }) => ({
        start: index,
        end: index + all.length,
        corrected: `${all.slice(0, -2)}${all.slice(-1)}s`,
        sure: false,
        asks: false,
        kind: 'misplaced' as const,
      }))
    : [];

function misplaced({ words, text }: Reading): StrayApostrophe[] {
  return words.flatMap(({ start, end, lower }) => {
    const trailing = /['’]/.test(text[end] ?? '') && !/\p{L}/u.test(text[end + 1] ?? '');
    const key = lower.replaceAll("'", '’') + (trailing ? '’' : '');
    // “The town’s’ biggest employer.”
    const twice = trailing && /\p{L}['’]s$/u.test(lower) ? text.slice(start, end) : undefined;
    const corrected = MISPLACED.get(key) ?? twice;
    if (!corrected) return [];
    // A mark at the end may close a quotation that began with one.
    if (trailing && /(?:^|[\s(])['‘]\p{L}/u.test(text.slice(Math.max(0, start - 200), start))) return [];
    const typed = text.slice(start, start + 1);
    const capital = typed !== typed.toLowerCase() && twice === undefined ? corrected[0]!.toUpperCase() + corrected.slice(1) : corrected;
    return [
      { start, end: end + (trailing ? 1 : 0), corrected: capital, sure: false, asks: twice !== undefined, kind: 'misplaced' as const },
    ];
  });
}

function plurals(reading: Reading): StrayApostrophe[] {
  const found: StrayApostrophe[] = [];
  for (const word of reading.words) {
    if (!/\p{L}{2,}['’]s$/u.test(word.text)) continue;
    const noun = word.text.slice(0, -2);
    if (NO_NOUN.test(noun)) continue;
    const tokens = tagsOfSentence(reading, sentenceAt(reading, word.start));
    const at = tokens.findIndex(({ start }) => start === word.start);
    if (at < 0) continue;
    const verdict = pluralAt(tokens, at, noun);
    if (!verdict) continue;
    const corrected = verdict === 'times' ? `${noun}s’` : pluralOf(noun);
    found.push({ start: word.start, end: word.end, corrected, sure: false, asks: verdict === 'asks', kind: 'plural' });
  }
  return found;
}

/** Is a word with ’s a plural? `times` where the apostrophe should follow the s. */
function pluralAt(tokens: readonly TaggedToken[], at: number, noun: string): 'yes' | 'asks' | 'times' | undefined {
  // The noun and its “’s” are two tokens.
  const next = tokens[at + 2];
  const named = /^\p{Lu}\p{Ll}/u.test(noun) && !(at === 0 && isListed(noun.toLowerCase(), undefined));
  const lead = leadOf(tokens, at);
  if ((named && lead !== 'the') || /s$/.test(noun)) return undefined;
  const follower = next?.text.toLowerCase() ?? '';
  if (lead && MANY.has(lead)) return afterNumber(tokens, at, noun, lead);
  if (lead === 'the' && at <= 2 && hasClause(tokens, at + 2)) return 'yes';
  if (next && isFiniteVerb(next)) {
    if (lead === undefined && !(/^(?:are|were|have)$/.test(follower) && beginsClause(tokens, at))) return undefined;
    // “The council’s had enough” is “has”.
    return follower === 'had' ? 'asks' : 'yes';
  }
  return mayBeSeveral(tokens, at, lead, named) || isPluralByPlace(tokens, at, noun) ? 'asks' : undefined;
}

function mayBeSeveral(tokens: readonly TaggedToken[], at: number, lead: string | undefined, named: boolean): boolean {
  if (lead === undefined || !SOME.has(lead) || lead === 'no' || COMPARES.test(tokens[at - 2]?.text ?? '')) return false;
  return goesOnWithout(tokens, at + 2, named) || isAllOf(tokens, at);
}

/** “All parent’s, said”, “the same biscuit’s.”, “sells tyre’s and oil”: with nothing behind that could be owned, and no article that goes with one. */
function isPluralByPlace(tokens: readonly TaggedToken[], at: number, noun: string): boolean {
  if (!/^\p{Ll}/u.test(noun) || !ENDS_PHRASE.test(tokens[at + 2]?.tag ?? '.') || formOf(pluralOf(noun)).often < 3) return false;
  let first = at;
  while (first > 0 && /^(?:JJ|NN|VBN)$/.test(tokens[first - 1]!.tag)) first--;
  const before = tokens[first - 1];
  const opener = `${before?.text ?? ''} ${tokens[first]!.text}`.toLowerCase();
  if (/(?:^| )(?:all|same|these|those|various|several|many|few|different)(?: |$)/.test(opener)) return tokens[at + 2]?.tag !== 'IN';
  if (OWNS_A_PLACE.test(noun)) return false;
  // A noun that can be counted does not stand without an article.
  return (
    before !== undefined &&
    /^(?:VB[GPZD]?|IN|TO|CC)$/.test(before.tag) &&
    !/^(?:than|as|like|unlike|at|of|from|to)$/.test(before.text) &&
    first === at
  );
}
const ENDS_PHRASE = /^(?:CC|IN|,|\.|”)$/;
/** What may be a shop, a degree, a match or a day: “at the baker’s”. */
const OWNS_A_PLACE =
  /^(?:today|tomorrow|yesterday|tonight|.*day|week|month|year|season|summer|winter|spring|autumn|men|women|children|people|mum|mother|mom|dad|father|nan|gran|grandma|grandad|granny|aunt|uncle|brother|sister|friend|neighbour|neighbor|baker|butcher|grocer|chemist|newsagent|doctor|dentist|vet|barber|hairdresser|florist|optician|tailor|solicitor|lawyer|master|bachelor|government|council|company|club|country|state|nation|city|minister|president|god|heaven|goodness|driver|.*er|.*or|.*ist|.*man|.*woman|alzheimer|parkinson|crohn|hodgkin)$/;

/** “The farmer’s say they”: with a clause behind it, it is a verb. */
const hasClause = (tokens: readonly TaggedToken[], at: number): boolean =>
  /^(?:say|believe|think|want|hope|know)$/.test(tokens[at]?.text ?? '') && OPENS.test(tokens[at + 1]?.text ?? '');

/** “All the shop’s on the street”. */
const isAllOf = (tokens: readonly TaggedToken[], at: number): boolean =>
  /^(?:all|most)$/i.test(tokens[at - 2]?.text ?? '') && /^(?:on|at|near|along|of|with|around)$/.test(tokens[at + 2]?.text ?? '');

function isFiniteVerb({ tag, text }: TaggedToken): boolean {
  const word = text.toLowerCase();
  return FINITE.has(word) && (tag !== 'NN' || !MAY_BE_NOUN.test(word));
}

/** “Two minister’s were”, “two day’s talks”. */
function afterNumber(tokens: readonly TaggedToken[], at: number, noun: string, lead: string): 'yes' | 'times' | undefined {
  // Behind “’s” the tagger takes “are” for a noun.
  if (!isNominal(tokens, at + 2) || /^(?:are|of)$/.test(tokens[at + 2]?.text.toLowerCase() ?? '')) return 'yes';
  return TIMES.test(noun) && lead !== 'these' && lead !== 'those' ? 'times' : undefined;
}

/** Does the sentence go on with what is nobody's: “the MP’s elected in”, “the car’s in the street”? */
function goesOnWithout(tokens: readonly TaggedToken[], at: number, named: boolean): boolean {
  const next = tokens[at];
  // “The rose’s alone filled two tables.”
  if (/^(?:alone|themselves)$/.test(next?.text ?? '') && /^(?:VB[DNPZ]|MD)$/.test(tokens[at + 1]?.tag ?? '')) return true;
  if (next && /^VB[DN]$/.test(next.tag) && /^(?:IN|TO|RB|[.,])/.test(tokens[at + 1]?.tag ?? '.')) return true;
  return !named && /^(?:in|from)$/i.test(next?.text ?? '');
}

/** “Better than the council’s in the end”. */
const OPENS = /^(?:they|that|he|she|it|the|there|this)$/;
const COMPARES = /^(?:than|as|like|unlike)$/i;
const NOMINAL = /^(?:NN|JJ|CD|VBG|RBS|DT|PRP\$|“)/;

/** Can what stands there be the thing that is somebody’s? */
function isNominal(tokens: readonly TaggedToken[], at: number, articles = true): boolean {
  const tag = tokens[at]?.tag ?? '';
  if (/^(?:VBN|VBD)$/.test(tag)) return /^(?:NN|JJ)/.test(tokens[at + 1]?.tag ?? '');
  return NOMINAL.test(tag) && (articles || !/^(?:DT|PRP\$|CD|“)/.test(tag));
}

const beginsClause = (tokens: readonly TaggedToken[], at: number): boolean => at === 0 || /^(?:[,.:(“”]|CC$|IN$)/.test(tokens[at - 1]!.tag);

/** The word that a noun phrase begins with, adjectives and nouns passed over; undefined where none that tells of number does. */
function leadOf(tokens: readonly TaggedToken[], at: number): string | undefined {
  for (let i = at - 1; i >= 0 && at - i <= 3; i--) {
    const { tag, text } = tokens[i]!;
    const lower = text.toLowerCase();
    if (MANY.has(lower) || (/^\d+$/.test(lower) && Number(lower) > 1 && Number(lower) < 1500)) return /^\d/.test(lower) ? 'two' : lower;
    if (SOME.has(lower)) return lower;
    if (!/^(?:JJ|NN|VBN|VBG)/.test(tag)) return undefined;
  }
  return undefined;
}

const pluralOf = (noun: string): string => {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:potato|tomato|hero|echo|mango|domino)$/.test(noun) ? `${noun}es` : `${noun}s`;
};
