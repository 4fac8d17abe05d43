// One body under two names of nearly the same words: “the Guild of County Umpires” and “the County Umpires’ Association”.
import { WordMemo } from '../../../performance/word-interner.ts';
import type { DraftReading } from '../../../reading/draft/draft.ts';
import { isHeadline } from '../../../reading/paragraph/headlines.ts';
import { kindsOf, vocabulary } from '../../../reading/paragraph/names/vocabulary.ts';
import { ParagraphMemo } from '../../../reading/paragraph/paragraph-memo.ts';
import { isQuoted } from '../../../reading/paragraph/quoted.ts';
import type { Reading } from '../../../reading/paragraph/reading.ts';
import type { Span } from '../../../text/span.ts';
import type { PlacedFinding } from '../../rule.ts';
import { areTogether, whereFrom } from './compare.ts';
import { change, changeThere } from './name-pairs.ts';

/** The nouns of bodies; each line holds those of one sort, of which one may stand for another by mistake. */
const SORTS: readonly ReadonlySet<string>[] = [
  'association alliance society union federation confederation guild league circle club group network forum coalition campaign front movement congress syndicate',
  'commission authority agency board council committee tribunal inspectorate regulator bureau directorate panel service',
  'trust foundation fund charity endowment partnership',
  'institute institution academy college centre center school',
  'workers employees teachers nurses drivers farmers growers miners seafarers engineers operators owners traders',
  'bank company corporation holdings industries partners consortium',
].map((line) => new Set(line.split(' ')));

/** A country has several banks and unions, and a family several firms. */
const SEVERAL: ReadonlySet<number> = new Set([SORTS.length - 2, SORTS.length - 1]);
const NO_SORT = -1;
const sortOf = new WordMemo(NO_SORT, ({ text, lower }) =>
  /^\p{Lu}\p{Ll}/u.test(text) ? SORTS.findIndex((sort) => sort.has(lower)) : NO_SORT,
);

/** A body as it is named in one place. */
interface Body extends Span {
  readonly text: string;
  readonly sort: number;
  readonly noun: string;
  /** Its other words as they compare, in the order written. */
  readonly words: readonly string[];
  /** All of them as they compare: what tells one form of a name from another. */
  readonly form: string;
}

interface Place extends Body {
  readonly paragraph: number;
}

const LINK = /^(?:of|for|and|the)$/;
const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
/** “Banking” and “Bank”, “Workers” and “Workers’”. */
const stemOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/(?<=\p{L}{4})ing$/u, '')
    .replace(/(?<=[^s])s$/, '');

/** The bodies that a paragraph names by two words and more, besides their noun. */
const bodiesIn = new ParagraphMemo((reading): readonly Body[] =>
  reading.words.flatMap((word, i) => {
    const sort = sortOf.of(word);
    return sort < 0 ? [] : (bodyAt(reading, i, sort) ?? []);
  }),
);

/** Does a word stand right before the next, with a space or “’ ” between? */
const touches = ({ words, text }: Reading, i: number): boolean =>
  words[i] !== undefined && words[i + 1] !== undefined && /^[’']? $/.test(text.slice(words[i].end, words[i + 1]!.start));

const isNamed = ({ words }: Reading, i: number): boolean => words[i] !== undefined && isCapital(words[i].text);

/** Is a word “and”, or a capital beside another, in a step to the left or to the right? */
const goesOn = (reading: Reading, i: number, step: -1 | 1): boolean => {
  const next = i + step;
  if (!touches(reading, Math.min(i, next))) return false;
  return (
    isNamed(reading, next) ||
    (reading.words[next]!.text === 'and' && isNamed(reading, next + step) && touches(reading, Math.min(next, next + step)))
  );
};

/** Where a name begins whose noun is at a place. “The”, “At” and the like with the capital of a sentence are no part of it. */
function firstOf(reading: Reading, i: number): number {
  let first = i;
  while (first > 0 && goesOn(reading, first, -1)) first--;
  const opens = reading.sentences.some((s) => s.start === reading.words[first]!.start);
  return first < i && opens && OPENER.test(reading.words[first]!.lower) ? first + 1 : first;
}

/** Where it ends: “Guild of County Umpires”. */
function lastOf(reading: Reading, i: number): number {
  if (!touches(reading, i) || !/^(?:of|for)$/.test(reading.words[i + 1]!.text) || !touches(reading, i + 1)) return i;
  let last = reading.words[i + 2]!.text === 'the' && touches(reading, i + 2) ? i + 3 : i + 2;
  if (!isNamed(reading, last)) return i;
  while (goesOn(reading, last, 1)) last++;
  return last;
}

function bodyAt(reading: Reading, i: number, sort: number): Body | undefined {
  const { words, text } = reading;
  const [first, last] = [firstOf(reading, i), lastOf(reading, i)];
  // “The Trust Bank”: the noun is another.
  if (last === i && text[words[i]!.end] === ' ' && touches(reading, i) && isNamed(reading, i + 1)) return undefined;
  const content = words
    .slice(first, last + 1)
    .filter((word, at) => first + at !== i && !LINK.test(word.text))
    .map((word) => word.text);
  if (content.length < 2 || !content.every(isCapital)) return undefined;
  const span = { start: words[first]!.start, end: words[last]!.end };
  const noun = words[i]!.lower;
  const form = [...content.slice(0, i - first), noun, ...content.slice(i - first)].map(stemOf).join(' ');
  return { ...span, text: text.slice(span.start, span.end), sort, noun, words: content.map(stemOf), form };
}

const OPENER =
  /^(?:the|an?|at|in|on|by|for|from|with|when|while|after|before|but|and|if|as|its|their|his|her|our|this|that|both|under|like|since|although|though|because|once|last|new)$/;

/** Names that may mean one body, where one of them stands once and never beside the other. */
export function twoBodies(draft: DraftReading): readonly PlacedFinding[] {
  const places = draft.readings.flatMap((reading, paragraph): Place[] =>
    isHeadline(reading, paragraph)
      ? []
      : bodiesIn
          .of(reading)
          .filter((body) => !isQuoted(reading, body))
          .map((body) => ({ ...body, paragraph })),
  );
  if (places.length < 2) return [];
  const groups = new Map<string, Place[]>();
  for (const place of places) for (const key of keysOf(place)) groups.set(key, [...(groups.get(key) ?? []), place]);
  return [...groups.values()].flatMap((all) => unlike(all, draft));
}

/** Keys that two names of one body share. */
const keysOf = ({ words, sort, noun }: Body): readonly string[] => [
  `${sort} ${[...words].sort().join(' ')}`,
  // “Lantern Logistics Trust” and “Lantern Industrial Trust”: of an owner whose name is no everyday word.
  ...(words.length === 2 && !SEVERAL.has(sort) && isRare(words[0]!) ? [`${words[0]} … ${noun}`] : []),
];

const isRare = (word: string): boolean =>
  word.length > 4 &&
  !vocabulary.isCommon(word) &&
  kindsOf(word[0]!.toUpperCase() + word.slice(1)) === 0 &&
  !/^(?:house|senate|royal|state|national|federal|central|city|county|world|united|general|public|police|health|local|joint|party)$/.test(
    word,
  );

function unlike(all: readonly Place[], draft: DraftReading): readonly PlacedFinding[] {
  const forms = [...new Set(all.map(({ form }) => form))];
  if (forms.length !== 2) return [];
  const [one, other] = forms.map((form) => all.filter((place) => place.form === form)) as [Place[], Place[]];
  if (Math.min(one.length, other.length) > 1 || areTogether(one, other, draft)) return [];
  const [odd, usual] = other.length <= one.length ? [other, one] : [one, other];
  const told = tell(odd[0]!, usual[0]!);
  return odd.length === usual.length ? [told, tell(usual[0]!, odd[0]!)] : [told];
}

const tell = (here: Place, there: Place): PlacedFinding => {
  const above = whereFrom(here, there) === 'above';
  return {
    paragraph: here.paragraph,
    start: here.start,
    end: here.end,
    message: `‘${here.text}’: is this ${there.text}, as ${above ? 'above' : 'below'}?`,
    related: [{ paragraph: there.paragraph, start: there.start, end: there.end, note: `${there.text} here` }],
    fixes: () => (above ? [change(here, there.text, true)] : [changeThere(there, here.text, false), change(here, there.text, false)]),
  };
};
