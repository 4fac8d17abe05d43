// Findings about comparisons that their figures deny: “5,120, more than the 6,300 who came in 2023”, “£16m less than last year’s £396m” in a story
// of £412m.
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import { isLabel, isTime } from '../../reading/draft/computed/computed.ts';
import type { DraftReading } from '../../reading/draft/draft.ts';
import { figuresAround } from '../../reading/draft/figures-around.ts';
import { alike, inOneUnit, inUnitOf, type Quantity, quantitiesOf } from '../../reading/draft/quantities.ts';
import { kin, thing } from '../../reading/draft/second-look/around.ts';
import { compare, type Exact, minus, plus, same } from '../../reading/paragraph/figures/exact.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Finding, PlacedFinding } from '../rule.ts';
import { acrossAll, asWritten, changeText, figureFinding } from './figure-finding.ts';

const PAIRS: readonly (readonly [more: string, less: string])[] = [
  ['higher', 'lower'],
  ['more', 'less'],
  ['larger', 'smaller'],
  ['bigger', 'smaller'],
  ['greater', 'smaller'],
  ['longer', 'shorter'],
  ['heavier', 'lighter'],
  ['taller', 'shorter'],
  ['dearer', 'cheaper'],
  ['above', 'below'],
  ['an increase', 'a decrease'],
  ['a rise', 'a fall'],
  ['a jump', 'a drop'],
  ['up', 'down'],
  ['beating', 'short of'],
  ['topping', 'short of'],
  ['surpassing', 'short of'],
  ['exceeding', 'short of'],
  ['outstripping', 'short of'],
];
const MORE = 'higher|more|larger|bigger|greater|longer|heavier|taller|dearer|above|beating|topping|surpassing|exceeding|outstripping';
const LESS = 'lower|less|fewer|smaller|shorter|lighter|cheaper|below';
const OPENS = '(?:[,(–—] ?|\\b(?:was|were|is|are|be|been) )(?:also |far |much |slightly |well |even |still |a little |considerably )?';
/** What is compared with is given as known: “the 6,300”, “last year’s £14m”. */
const KNOWN = "(?:the|last [\\p{L}]+['’]s|this [\\p{L}]+['’]s|its|their|his|her)(?: [\\p{L}'’-]+){0,2}";
const COMPARED = withLetterRanges(
  new RegExp(
    `${OPENS}(?:(?<more>${MORE})|(?<less>${LESS})|(?<rise>an increase|a rise|a jump)|(?<fall>a decrease|a fall|a drop|a decline)) (?:than |on |from )?${KNOWN} $`,
    'u',
  ),
);
const COMES_TO = withLetterRanges(
  /^(?: [\p{L}'’-]+){0,5}, (?:was|were|is|came to|comes to|reached|stood at|stands at|totalled|totaled|amounted to) $/u,
);

/** The opposite in the same form: “fewer” for “more” where things are counted. */
function opposite(word: string, counts: boolean): string {
  if (word === 'more' && counts) return 'fewer';
  if (word === 'fewer') return 'more';
  const pair = PAIRS.find((one) => one.includes(word));
  return pair ? (pair[0] === word ? pair[1] : pair[0]) : word;
}

const counted = (q: Quantity): boolean =>
  (q.figure.kind === 'count' || q.figure.kind === 'money' || q.figure.kind === 'measure' || q.figure.kind === 'percent') && !isLabel(q);

/** “At 1,204, membership was higher than the 1,310 of last spring”. */
export function comparedFindings(reading: Reading): Finding[] {
  const all = quantitiesOf.of(reading);
  return [...thanBefore(reading, all), ...thanKnown(reading, all)];
}

const thanKnown = (reading: Reading, all: readonly Quantity[]): Finding[] =>
  all.flatMap((than): Finding[] => {
    const { start } = reading.sentences[than.sentence]!;
    const from = Math.max(start, than.start - 80);
    const match = counted(than) && !isTime(than) ? COMPARED.exec(than.shape.slice(from, than.start)) : null;
    if (!match) return [];
    const word = match.groups!.more ?? match.groups!.less ?? match.groups!.rise ?? match.groups!.fall!;
    const up = (match.groups!.more ?? match.groups!.rise) !== undefined;
    const of = comparedWith(than, all);
    // A time is beaten by a shorter one, and an age by a younger.
    if (/ing$/.test(word) && /^(?:second|minute|hour|day|stroke|shot|year)$/.test(than.noun || than.figure.unit)) return [];
    if (!of || compare(of.figure.value, than.figure.value) !== (up ? -1 : 1)) return [];
    const at = from + match.index + match[0].indexOf(word);
    const message = `${asWritten(reading, of)} is ${up ? 'below' : 'above'} ${asWritten(reading, than)}, not ${word}`;
    const right = opposite(word, of.figure.kind === 'count');
    return [
      figureFinding(reading, acrossAll(of, than, { start: at, end: at + word.length }), message, () => [
        changeText(reading, { start: at, end: at + word.length }, right),
      ]),
    ];
  });

const THAN_BEFORE = withLetterRanges(
  new RegExp(
    `\\b(?:(?<more>${MORE})|(?<less>${LESS})) than (?:in )?(?:last (?:year|month|week|season|time|quarter|summer|winter|spring|autumn)|the (?:year|month|week|season|quarter) before|(?:a|one) (?:year|month|week|decade) (?:ago|before|earlier)|before|\\d{4}),? (?:–|—|-|at|with|on)? ?(?:about |just |some )?$`,
    'u',
  ),
);
const SET_AGAINST = /^(?: [\p{L}'’-]+){0,2},? (?:against|compared (?:with|to)|versus|as against|from) (?:about |just |some |the )?$/u;

/** “The river was lower than last year, at 4.2 metres against 3.1”. */
const thanBefore = (reading: Reading, all: readonly Quantity[]): Finding[] =>
  all.flatMap((now, i): Finding[] => {
    const then = all[i + 1];
    if (!then || then.sentence !== now.sentence || !counted(now) || isTime(now)) return [];
    const from = Math.max(reading.sentences[now.sentence]!.start, now.start - 70);
    const match = SET_AGAINST.test(now.shape.slice(now.end, then.start)) ? THAN_BEFORE.exec(now.shape.slice(from, now.start)) : null;
    const [x, y] = match ? (inOneUnit(now, then) ?? []) : [];
    if (!match || !x || !y) return [];
    const up = match.groups!.more !== undefined;
    if (compare(x.figure.value, y.figure.value) !== (up ? -1 : 1)) return [];
    const word = match.groups!.more ?? match.groups!.less!;
    const at = from + match.index + match[0].indexOf(word);
    const message = `${asWritten(reading, now)} is ${up ? 'below' : 'above'} ${asWritten(reading, then)}, not ${word}`;
    const fix = () => [changeText(reading, { start: at, end: at + word.length }, opposite(word, now.figure.kind === 'count'))];
    return [figureFinding(reading, acrossAll(now, then, { start: at, end: at + word.length }), message, fix)];
  });

/** The one figure of the sentence before a comparison in its unit, or the one that its verb gives behind it. */
function comparedWith(than: Quantity, all: readonly Quantity[]): Quantity | undefined {
  const fits = (q: Quantity) =>
    counted(q) && !isTime(q) && (alike(q, than) || inUnitOf(than, q) !== undefined) && kin(thing(q), thing(than));
  const own = all.filter((q) => q.sentence === than.sentence && q !== than && q.figure.kind !== 'year');
  const before = own.filter((q) => q.end <= than.start && fits(q));
  if (
    before.length === 1 &&
    than.start - before[0]!.end < 110 &&
    !/[;:“”"]|\b(?:while|but|and)\b/.test(than.shape.slice(before[0]!.end, than.start))
  )
    return before[0];
  const next = own.find((q) => q.start >= than.end);
  return before.length === 0 && next && fits(next) && COMES_TO.test(than.shape.slice(than.end, next.start)) ? next : undefined;
}

const STEP = withLetterRanges(
  new RegExp(`^(?:[ -][\\p{L}-]+){0,2}? (?:(?<more>${MORE})|(?<less>${LESS})) (?:than )?(?:[\\p{L}'’-]+ ){0,5}$`, 'u'),
);

/** “£16m less than last year’s £396m”, where the draft has £412m and no £380m. */
export function steppedFindings(draft: DraftReading, paragraph: number, reading: Reading): PlacedFinding[] {
  const all = quantitiesOf.of(reading);
  return all.flatMap((step, i): PlacedFinding[] => {
    const than = all[i + 1];
    if (
      !than ||
      than.sentence !== step.sentence ||
      !alike(step, than) ||
      step.figure.kind === 'percent' ||
      !counted(step) ||
      !counted(than) ||
      isTime(step)
    )
      return [];
    const match = STEP.exec(step.shape.slice(step.end, than.start));
    if (!match || compare(step.figure.value, than.figure.value) >= 0 || isRough(step) || isRough(than)) return [];
    const up = match.groups!.more !== undefined;
    const [more, less] = [plus(than.figure.value, step.figure.value), minus(than.figure.value, step.figure.value)];
    const [right, wrong] = up ? [more, less] : [less, more];
    const others = figuresAround(draft, paragraph).filter(
      (q) => alike(q, than) && !(q.paragraph === paragraph && (q.start === step.start || q.start === than.start)),
    );
    const has = (value: Exact) => others.find((q) => same(q.figure.value, value) && digits(q) >= 2);
    const given = has(wrong);
    if (!given || has(right)) return [];
    const word = match.groups!.more ?? match.groups!.less!;
    const at = step.end + match[0].indexOf(` ${word}`) + 1;
    const message = `${asWritten(given.reading, given)} is ${up ? 'below' : 'above'} ${asWritten(reading, than)}, not ${word}`;
    const near = given.paragraph === paragraph && given.sentence === step.sentence;
    const finding = figureFinding(
      reading,
      acrossAll(step, than),
      near ? message : `${message}?`,
      () => [changeText(reading, { start: at, end: at + word.length }, opposite(word, step.figure.kind === 'count'))],
      near
        ? {}
        : {
            severity: 'information',
            related: [{ paragraph: given.paragraph, start: given.start, end: given.end, note: asWritten(given.reading, given) }],
          },
    );
    return [{ ...finding, paragraph }];
  });
}

const isRough = ({ figure }: Quantity): boolean => figure.hedge === 'above' || figure.hedge === 'below';
const digits = ({ figure }: Quantity): number => figure.written.replace(/\D/g, '').replace(/0+$/, '').length;
