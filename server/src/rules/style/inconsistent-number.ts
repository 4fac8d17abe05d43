// Numbers, percentages and sums of money written in two ways in one draft.

import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import { isDisplay, isHeading } from '../../reading/paragraph/headlines.ts';
import { matchesIn } from '../../reading/paragraph/prefilter.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { draftRule, type PlacedFinding } from '../rule.ts';

type System = 'percent' | 'money' | 'small' | 'large' | 'bare' | 'opening';

interface Use {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly system: System;
  /** “%”, “per cent”; “m”, “million”; in figures or in words. */
  readonly form: string;
  /** The same in the other form. */
  readonly other: string;
}

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const PERCENT = /(?<![\p{L}\p{N}])\d[\d,.]*\d?(?:%|\s(?:per\scent|percent)\b)/gu;
const TEENS = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];
const PERCENT_WORDS = new RegExp(`(?<![\\p{L}\\p{N}-])(${[...WORDS, ...TEENS].slice(1).join('|')})\\s(per\\scent|percent)\\b`, 'gu');
const MONEY = /[£$€]\d[\d,.]*\d?(?:\s?(?:m|mn|bn|million|billion))(?![\p{L}\p{N}])/gu;
const LARGE = new RegExp(`(?<![\\p{L}\\p{N}-])(${TENS.join('|')})(?:-(${WORDS.slice(1).join('|')}))(?![\\p{L}-])(?=\\s\\p{Ll})`, 'gu');
const FIGURE = withLetterRanges(
  /(?<![\p{L}\p{N}£$€.,:/–-])[1-9]\d(?![\p{L}\p{N}%:/–-]|[.,]\d|\s?(?:per\scent|percent|am|pm|a\.m|p\.m|January|February|March|April|May|June|July|August|September|October|November|December))(?=\s\p{Ll})/gu,
);
/** Measures, ages, times and scores are written in figures whatever the number. */
const COUNTED = withLetterRanges(
  /^\s(?!(?:per|percent|a|am|pm|to|in|on|of|and|or|at|by|from|for|until|years?|months?|weeks?|days?|hours?|minutes?|seconds?|miles?|km|kilomet\p{L}+|met\p{L}+|feet|foot|ft|inch\p{L}*|cm|mm|kg|kilos?|grams?|tonnes?|tons?|lit\p{L}+|pints?|points?|degrees?|billion|million|thousand|crore|lakh|percentage|p|pence|cents?|out|was|is|were|are|hundred|ounces?|lb|pounds?|cups?|tablespoons?|teaspoons?|tbsp|tsp)\b)\p{Ll}{3,}/u,
);
const SMALL_FIGURE = withLetterRanges(
  /(?<![\p{L}\p{N}£$€#.,:/–-])(?<!\b(?!(?:The|In|At|On|For|Of|All|With|After|About|Over|Only|Some|When|And|But|Then|There|Another|Those|These|Just|By) )\p{Lu}\p{L}+\.?\s)(?<!(?:No|no|number|page|chapter|channel|level|grade|year|phase|stage|day|ward|room|gate|route|bus|line|section|article|part|type|class|tier|category|group|league|division|top|formula|under|aged|age|at|scene|act|unit|block|step|platform)\.?\s)[2-9](?![\p{L}\p{N}%:/–-]|[.,]\d)/gu,
);
/** A figure that stands for itself: “all 47, bottom to top”. */
const BARE = withLetterRanges(
  /(?<![\p{L}\p{N}£$€#.,:/–-])(?<!(?:No|no|number|page|aged?|at|Route|route|bus|Ward|ward|top|under|over|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Sept?|Oct|Nov|Dec)\.?\s)[2-9]\d(?![\p{L}\p{N}%:/–-]|[.,]\d|\s?(?:per\scent|percent|am|pm|a\.m|p\.m|m|km|January|February|March|April|May|June|July|August|September|October|November|December))/gu,
);
const OPENING = withLetterRanges(/^[2-9](?= (?:of|out of) )|^[2-9](?= \p{Ll}{3,})/u);
const SMALL_WORD = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${WORDS.slice(2).join('|')})(?![\\p{L}-])`, 'gu');

export const inconsistentNumber = draftRule<Use>({
  meta: {
    id: 'style/inconsistent-number',
    what: 'Numbers of one kind written in two ways in one draft: “31%” among “per cent”, “£60m” among “million”, “4 people” among “five”.',
    why: 'Whichever way the house writes them, one draft that does both was put together and not read through.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'numerals' },
    severity: 'hint',
    on: true,
    options: {},
  },
  observe(reading) {
    const { prose, text } = reading;
    if (isHeading(reading) || isDisplay(reading) || prose.kind === 'table-cell' || prose.kind === 'list-item' || !/\d|ty-/.test(text)) {
      if (isHeading(reading) || isDisplay(reading) || prose.kind !== 'body') return [];
    }
    return [...percents(reading), ...sums(reading), ...largeNumbers(reading), ...smallNumbers(reading), ...opening(reading)];
  },
  conclude(noted, { style }) {
    const all = noted.flatMap(({ paragraph, notes }) => notes.map((note) => ({ ...note, paragraph })));
    const of = (system: System) => all.filter((use) => use.system === system);
    return [
      ...(style.percent ? [] : odd(of('percent'), 1)),
      ...(style.currencyFormat ? [] : odd(of('money'), 1)),
      ...(style.numbersInWordsTo === undefined
        ? [...odd(of('small'), 2, 'figures'), ...odd(of('large'), 3, 'words'), ...inBothForms(of('large'), of('bare'))]
        : []),
      ...of('opening').map(opens),
    ];
  },
});

const use = (index: number, text: string, system: System, form: string, other: string): Use => ({
  start: index,
  end: index + text.length,
  text,
  system,
  form,
  other,
});

const percents = (reading: Reading): Use[] => [
  ...matchesIn(reading, PERCENT).map(({ index, 0: words }) => {
    if (words.endsWith('%')) return use(index, words, 'percent', '%', words.slice(0, -1));
    const word = /per\scent|percent/.exec(words)![0];
    return use(index, words, 'percent', word.replace(/\s/, ' '), words.replace(/\s(?:per\scent|percent)$/, '%'));
  }),
  // No sentence begins with a figure.
  ...matchesIn(reading, PERCENT_WORDS)
    .filter(({ index }) => !reading.sentences.some((s) => s.start === index))
    .map(({ index, 0: words, 1: number, 2: word }) =>
      use(index, words, 'percent', word!.replace(/\s/, ' '), `${[...WORDS, ...TEENS].indexOf(number!)}%`),
    ),
];

const sums = (reading: Reading): Use[] =>
  matchesIn(reading, MONEY).map(({ index, 0: words }) =>
    /illion$/.test(words)
      ? use(index, words, 'money', 'million', words.replace(/\s?million$/, 'm').replace(/\s?billion$/, 'bn'))
      : use(index, words, 'money', 'm', words.replace(/\s?(?:mn|m)$/, ' million').replace(/\s?bn$/, ' billion')),
  );

function largeNumbers(reading: Reading): Use[] {
  const inWords = matchesIn(reading, LARGE).filter(({ index }) => !reading.sentences.some((s) => s.start === index));
  return [
    ...inWords.map((match) => {
      const value = (TENS.indexOf(match[1]!) + 2) * 10 + WORDS.indexOf(match[2]!);
      return use(match.index, match[0], 'large', 'words', String(value));
    }),
    ...Array.from(reading.text.matchAll(FIGURE), ({ index, 0: words }) => use(index, words, 'large', 'figures', words)),
    ...Array.from(reading.text.matchAll(BARE), ({ index, 0: words }) => use(index, words, 'bare', 'figures', words)),
  ];
}

/** “9 of his patients had died”: no sentence begins with a figure. */
const opening = ({ prose, text, sentences }: Reading): Use[] =>
  prose.kind !== 'body' || !/[.!?][”"’']?\s/.test(text)
    ? []
    : sentences.flatMap(({ start }) => {
        const [figure] = OPENING.exec(text.slice(start, start + 16)) ?? [];
        if (figure === undefined || !COUNTED.test(text.slice(start + 1, start + 24).replace(/^ (?:out )?of (?:\p{L}+ )?/u, ' '))) return [];
        const word = WORDS[Number(figure)]!;
        return [use(start, figure, 'opening', 'figures', word[0]!.toUpperCase() + word.slice(1))];
      });

function smallNumbers(reading: Reading): Use[] {
  const { text } = reading;
  const counts = ({ index, 0: words }: RegExpExecArray) => COUNTED.test(text.slice(index + words.length, index + words.length + 24));
  const inFigures = [...text.matchAll(SMALL_FIGURE)].filter((match) => COUNTED.test(text.slice(match.index + 1, match.index + 24)));
  return [
    ...inFigures.map(({ index, 0: words }) => use(index, words, 'small', 'figures', WORDS[Number(words)]!)),
    ...matchesIn(reading, SMALL_WORD)
      .filter(counts)
      .map(({ index, 0: words }) => use(index, words, 'small', 'words', String(WORDS.indexOf(words)))),
  ];
}

type Placed = Use & { readonly paragraph: number };

/** “Forty-seven bells … all 47”, in a draft that writes such numbers in words. */
function inBothForms(large: readonly Placed[], bare: readonly Placed[]): PlacedFinding[] {
  const words = large.filter((use) => use.form === 'words');
  if (words.length < 2 || bare.length > 2) return [];
  return bare.flatMap((figure) => {
    const same = words.find((use) => use.other === figure.text);
    return same ? [told(figure, same, same.text.toLowerCase())] : [];
  });
}

const opens = ({ paragraph, start, end, other }: Placed): PlacedFinding => ({
  paragraph,
  start,
  end,
  message: `A sentence begins with a figure: “${other}”`,
  fixes: () => [{ title: `Change to “${other}”`, edits: [{ start, end, newText: other }], preferred: true }],
});

const told = ({ paragraph, start, end, text }: Placed, example: Placed, to: string): PlacedFinding => ({
  paragraph,
  start,
  end,
  message: `“${text}” here, “${example.text}” elsewhere`,
  related: [{ paragraph: example.paragraph, start: example.start, end: example.end, note: `“${example.text}” here` }],
  fixes: () => [{ title: `Change to “${to}”`, edits: [{ start, end, newText: to }], preferred: true }],
});

/**
 * The uses in a form that the draft hardly has, where it has the other at least so often.
 * @param only the one form that can be odd: figures beside a measure are right among words
 */
function odd(uses: readonly Placed[], least: number, only?: string): PlacedFinding[] {
  const forms = new Map<string, Placed[]>();
  for (const use of uses) forms.set(use.form, [...(forms.get(use.form) ?? []), use]);
  if (forms.size !== 2) return [];
  const [first, second] = [...forms.values()] as [Placed[], Placed[]];
  const few = first.length < second.length ? first : second;
  const many = few === first ? second : first;
  if (many.length < least || few.length > 2 || few.length * 2 > many.length + 1 || (only !== undefined && few[0]!.form !== only)) return [];
  const example = many[0]!;
  return few.map((use) => {
    const { text, other, form, system } = use;
    const to =
      system !== 'percent' || example.form === '%'
        ? other
        : form === '%'
          ? `${other} ${example.form}`
          : text.replace(/per\scent|percent/, example.form);
    return told(use, example, to);
  });
}
