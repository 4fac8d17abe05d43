// Findings about words that compare what the figures say otherwise: “higher than in 2006, at 61 as against 97”, “8,000, against 9,600 the year
// before, a rise”, “fewer than in the three years put together: …”, “the fewest, 1,400”, a rank that falls from 53rd to 40th.
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import { isLabel, isTime } from '../../reading/draft/computed/computed.ts';
import { alike, inOneUnit, type Quantity, quantitiesOf } from '../../reading/draft/quantities.ts';
import { compare, type Exact, plus, toNumber } from '../../reading/paragraph/figures/exact.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { overlaps } from '../../text/span.ts';
import type { Finding } from '../rule.ts';
import { oppositeOf } from './directions.ts';
import { acrossAll, asWritten, changeText, figureFinding } from './figure-finding.ts';

/** What is said of more, and of less; a word that stands twice on one side is turned into the later of the two. */
const PAIRS: readonly (readonly [more: string, less: string])[] = [
  ['higher', 'lower'],
  ['more', 'fewer'],
  ['more', 'less'],
  ['bigger', 'smaller'],
  ['greater', 'smaller'],
  ['larger', 'smaller'],
  ['taller', 'shorter'],
  ['longer', 'shorter'],
  ['heavier', 'lighter'],
  ['dearer', 'cheaper'],
  ['hotter', 'cooler'],
  ['warmer', 'cooler'],
  ['hotter', 'colder'],
  ['warmer', 'colder'],
  ['wetter', 'drier'],
  ['faster', 'slower'],
  ['older', 'younger'],
  ['deeper', 'shallower'],
  ['wider', 'narrower'],
];
const MORE = [...new Set(PAIRS.map(([more]) => more))].join('|');
const LESS = [...new Set(PAIRS.map(([, less]) => less))].join('|');
const OPPOSITES = new Map([['up', 'down'] as const, ...PAIRS].flatMap(([more, less]) => [[more, less] as const, [less, more] as const]));
const opposite = (word: string): string => OPPOSITES.get(word) ?? word;

const isComparable = (q: Quantity): boolean =>
  ['count', 'money', 'measure', 'percent', 'fraction'].includes(q.figure.kind) && !isLabel(q) && !isTime(q);
const startOf = (q: Quantity): number => q.reading.sentences[q.sentence]!.start;
const ask = { severity: 'information' } as const;

/** A word that the figures deny: asked with the word that they bear out. */
function denied(reading: Reading, word: string, start: number, figures: readonly Quantity[], message: string, right: string): Finding {
  const at = { start, end: start + word.length };
  const here = figures.filter((q) => q.reading === reading);
  return figureFinding(
    reading,
    acrossAll(at, ...here),
    `${message}, not ${word}?`,
    () => (right === word ? [] : [changeText(reading, at, right)]),
    ask,
  );
}

const AS_AGAINST = withLetterRanges(
  new RegExp(
    `(?<![\\p{L}-])(?:(?:(?<more>${MORE}|up)|(?<less>${LESS}|down))(?: (?:than|on)[^.;:“”]{0,60}?)?,? (?:at|with|on)|(?:(?<moreOf>more)|(?<lessOf>fewer|less))(?: [\\p{L}’'-]+){1,6}(?::|,| [(–])) ?(?:about |just |only |some )?$`,
    'u',
  ),
);
const AGAINST = withLetterRanges(
  /^[^.;:“”]{0,30}?,? (?:as against|against|compared (?:with|to)|versus|as opposed to)(?: [\p{L}’']+){0,4}? $/u,
);

/** “Lower than in the drought, at 97 gigalitres as against 61.” */
function asAgainst(reading: Reading, all: readonly Quantity[]): Finding[] {
  return all.slice(0, -1).flatMap((a, i): Finding[] => {
    const b = all[i + 1]!;
    if (!isComparable(a) || a.sentence !== b.sentence || !AGAINST.test(a.shape.slice(a.end, b.start))) return [];
    const from = Math.max(startOf(a), a.start - 110);
    const match = AS_AGAINST.exec(a.shape.slice(from, a.start));
    const [x, y] = inOneUnit(a, b) ?? [];
    const went = x && y ? compare(x.figure.value, y.figure.value) : 0;
    const more = match?.groups?.more ?? match?.groups?.moreOf;
    if (!match || went === 0 || went === (more ? 1 : -1)) return [];
    const word = (more ?? match.groups?.less ?? match.groups?.lessOf)!;
    const message = `${asWritten(reading, a)} is ${went > 0 ? 'above' : 'below'} ${asWritten(reading, b)}`;
    return [denied(reading, word, from + match.index + match[0].indexOf(word), [a, b], message, opposite(word))];
  });
}

const HERE = withLetterRanges(
  new RegExp(
    `^[^.;:“”]{0,60}?\\b(?:is|are|was|were) (?:much |far |even |slightly |a little )?(?:(?<more>${MORE})|(?<less>${LESS})),? (?:at|with) (?:about |just |only )?$`,
    'u',
  ),
);

/** “There it fell by a fifth. Here the target is higher, at 12 per cent.” */
function hereAt(reading: Reading, all: readonly Quantity[]): Finding[] {
  return all.flatMap((b): Finding[] => {
    const own = all.filter((q) => q.sentence === b.sentence && isComparable(q));
    const match = isComparable(b) && own.length === 1 ? HERE.exec(b.shape.slice(startOf(b), b.start)) : null;
    const before = match
      ? all.filter((q) => q.sentence === b.sentence - 1 && isComparable(q) && (shareOf(q) !== undefined) === (shareOf(b) !== undefined))
      : [];
    const [a] = before;
    if (!match || !a || before.length > 1 || (shareOf(a) === undefined && !alike(a, b))) return [];
    const [x, y] = [shareOf(b) ?? toNumber(b.figure.value), shareOf(a) ?? toNumber(a.figure.value)];
    const went = Math.sign(x - y);
    if (went === 0 || went === (match.groups!.more ? 1 : -1)) return [];
    const word = (match.groups!.more ?? match.groups!.less)!;
    const message = `${asWritten(reading, b)} is ${went > 0 ? 'above' : 'below'} ${asWritten(reading, a)}`;
    return [denied(reading, word, startOf(b) + match[0].lastIndexOf(word), [b], message, opposite(word))];
  });
}

const shareOf = ({ figure }: Quantity): number | undefined =>
  figure.kind === 'percent' ? toNumber(figure.value) : figure.kind === 'fraction' ? toNumber(figure.value) * 100 : undefined;

const STEP_BEHIND =
  /^[^.;:“”\ue000-\ue005]{0,40}?,? (?<noun>an? (?:rise|increase|gain|jump|growth|fall|drop|decline|decrease|loss|cut|reduction)) of (?:about |nearly |almost |just |some |an? |one-)*/u;
const UP_NOUN = /rise|increase|gain|jump|growth/;
const NOUNS: Readonly<Record<string, string>> = {
  'a rise': 'a fall',
  'an increase': 'a decrease',
  'a gain': 'a loss',
  'a jump': 'a drop',
  'a growth': 'a fall',
  'a fall': 'a rise',
  'a drop': 'a rise',
  'a decline': 'a rise',
  'a decrease': 'an increase',
  'a loss': 'a gain',
  'a cut': 'a rise',
  'a reduction': 'an increase',
};
const THEN = withLetterRanges(
  /^[^.;:“”]{0,60}?,? (?:(?<against>as against|against|compared (?:with|to)|up from|down from|from)|to)(?: [\p{L}’']+){0,3}? $/u,
);
const BEFORE =
  /^[^.;,]{0,20}\b(?:(?:the|a) (?:year|season|month|week|decade|quarter|night|day) (?:before|earlier|ago)|last (?:year|season|month|week|time)|in (?:19|20|\ue001)|previously|before|ago)\b/;

/** Which of two figures side by side is the older, where the words tell. */
function thenOf(a: Quantity, b: Quantity): 'first' | 'second' | undefined {
  const between = a.sentence === b.sentence ? THEN.exec(a.shape.slice(a.end, b.start)) : null;
  if (!between || !isComparable(a) || a.figure.kind === 'fraction') return undefined;
  const { against } = between.groups!;
  if (against === undefined) return /\bfrom (?:about |just )?$/.test(a.shape.slice(startOf(a), a.start)) ? 'first' : undefined;
  return /from$/.test(against) || BEFORE.test(b.tail) ? 'second' : undefined;
}

/** “9,600 tonnes, against 8,000 the season before, a decline of a fifth”; “from 287 votes to 311, a loss of 24”. */
function stepsBehind(reading: Reading, all: readonly Quantity[]): Finding[] {
  return all.slice(0, -2).flatMap((a, i): Finding[] => {
    const [b, by] = [all[i + 1]!, all[i + 2]!];
    const then = thenOf(a, b);
    const [x, y] = (then && inOneUnit(a, b)) ?? [];
    const match = x && y ? STEP_BEHIND.exec(b.shape.slice(b.end)) : null;
    if (!x || !y || !match || by.start !== b.end + match[0].length || RANKING.test(reading.text.slice(startOf(a), b.end))) return [];
    const went = compare(x.figure.value, y.figure.value) * (then === 'first' ? -1 : 1);
    const noun = match.groups!.noun!;
    if (went === 0 || UP_NOUN.test(noun) === went > 0) return [];
    const [from, to] = then === 'first' ? [a, b] : [b, a];
    const message = `${asWritten(reading, from)} to ${asWritten(reading, to)} is ${went > 0 ? 'up' : 'down'}`;
    return [denied(reading, noun, b.end + match[0].lastIndexOf(noun), [a, b], message, NOUNS[noun] ?? noun)];
  });
}
const RANKING = /\b(?:rank\w*|place|par|seed\w*|odds|deficit|loss of|lost|losses)\b/;

const TOGETHER = withLetterRanges(
  /(?<![\p{L}-])(?:(?<more>more)|(?<less>fewer|less)) than[^.;:“”\ue000-\ue005]{0,20}(?:[\ue000\ue001]+[^.;:“”\ue000-\ue005]{0,25})?(?:put together|together|combined)(?::|,| –) /u,
);

/** “4,150, fewer than in the three years before put together: 720, 1,010 and 1,680.” */
function putTogether(reading: Reading, all: readonly Quantity[]): Finding[] {
  return reading.sentences.flatMap((sentence, nth): Finding[] => {
    const own = all.filter((q) => q.sentence === nth && isComparable(q));
    const shape = own[0]?.shape.slice(sentence.start, sentence.end) ?? '';
    const match = own.length >= 3 ? TOGETHER.exec(shape) : null;
    if (!match) return [];
    const at = sentence.start + match.index;
    const first = own.findLast((q) => q.end <= at);
    const parts = own.filter((q) => q.start >= at + match[0].length && first && alike(q, first));
    if (!first || parts.length < 2) return [];
    const total = parts.map(({ figure }) => figure.value).reduce((a: Exact, b) => plus(a, b));
    const went = compare(first.figure.value, total);
    if (went === 0 || went === (match.groups!.more ? 1 : -1)) return [];
    const word = (match.groups!.more ?? match.groups!.less)!;
    const message = `Together they come to ${toNumber(total).toLocaleString('en-GB')}`;
    return [denied(reading, word, at + match[0].indexOf(word), [first], message, word === 'more' ? 'fewer' : 'more')];
  });
}

const MORE_THAN = withLetterRanges(/\b(?<word>more|fewer) [\p{L}’' -]{2,30}?(?: \(|, )$/u);
const THAN_B = withLetterRanges(/^\)?,? than [\p{L}’' -]{2,30}?(?: \(|, )$/u);

/** “More girls (240) than boys (212)”. */
function moreThan(reading: Reading, all: readonly Quantity[]): Finding[] {
  return all.slice(0, -1).flatMap((a, i): Finding[] => {
    const b = all[i + 1]!;
    const base = Math.max(startOf(a), a.start - 50);
    const match =
      alike(a, b) && a.sentence === b.sentence && THAN_B.test(a.shape.slice(a.end, b.start))
        ? MORE_THAN.exec(a.shape.slice(base, a.start))
        : null;
    const went = compare(a.figure.value, b.figure.value);
    if (!match || went === 0 || went > 0 === (match.groups!.word === 'more')) return [];
    const word = match.groups!.word!;
    const message = `${asWritten(reading, a)} is ${went > 0 ? 'above' : 'below'} ${asWritten(reading, b)}`;
    return [denied(reading, word, base + match.index, [a, b], message, word === 'more' ? 'fewer' : 'more')];
  });
}

const LEADS = /\b(?:most|largest|biggest|highest|top|leads?|led|winner|ahead|longest|heaviest|busiest)\b/;
const FOLLOWED = withLetterRanges(
  /^[^.;:“”]{0,30}?,? (?:followed by|ahead of|with)(?: [\p{L}’'-]+){1,6}?(?: second)?(?:,| \(| on| with| at)? ?(?:on |with |at )?$/u,
);

/** “The most seats, 18, followed by the Greens with 21”. */
function followedBy(reading: Reading, all: readonly Quantity[]): Finding[] {
  return all.slice(0, -1).flatMap((a, i): Finding[] => {
    const b = all[i + 1]!;
    const gap = a.shape.slice(a.end, b.start);
    if (!isComparable(a) || a.sentence !== b.sentence || !/\b(?:followed by|ahead of)\b/.test(gap) || !FOLLOWED.test(gap)) return [];
    const [x, y] = inOneUnit(a, b) ?? [];
    if (
      !x ||
      !y ||
      compare(x.figure.value, y.figure.value) >= 0 ||
      !LEADS.test(a.shape.slice(startOf(a), a.start)) ||
      /\b(?:fastest|time|par|lowest|fewest|behind)\b/.test(a.shape.slice(startOf(a), b.end + 20))
    )
      return [];
    const message = `${asWritten(reading, b)} is above ${asWritten(reading, a)}: which is first?`;
    return [figureFinding(reading, acrossAll(a, b), message, () => [], ask)];
  });
}

const MOST_OF =
  /\b(?:the )?(?<word>fewest|least|lowest|smallest|most|highest|largest)(?: of all)?(?:,| \(| –| at|:) (?:with |only |just |at )?$/;

/** “Faults caused 1,210 hours, strikes 560. Trespassers caused the fewest, 1,400.” */
function superlatives(reading: Reading, all: readonly Quantity[]): Finding[] {
  return all.flatMap((q): Finding[] => {
    const match =
      isComparable(q) || (isTime(q) && q.figure.kind === 'count')
        ? MOST_OF.exec(q.shape.slice(Math.max(startOf(q), q.start - 50), q.start))
        : null;
    if (!match) return [];
    const others = all.filter(
      (one) =>
        one !== q &&
        one.end <= q.start &&
        one.sentence >= q.sentence - 1 &&
        (isComparable(one) || one.noun === q.noun) &&
        (one.noun === '' || q.noun === '' || one.noun === q.noun) &&
        inOneUnit(one, q) !== undefined,
    );
    const values = others.map((one) => compare(inOneUnit(one, q)![0].figure.value, q.figure.value));
    const word = match.groups!.word!;
    const isLow = /fewest|least|lowest|smallest/.test(word);
    if (others.length < 2 || values.some((way) => way !== (isLow ? -1 : 1))) return [];
    const base = Math.max(startOf(q), q.start - 50);
    const right = {
      fewest: 'most',
      least: 'most',
      lowest: 'highest',
      smallest: 'largest',
      most: 'fewest',
      highest: 'lowest',
      largest: 'smallest',
    }[word]!;
    return [
      denied(
        reading,
        word,
        base + match.index + match[0].indexOf(word),
        [q],
        `${asWritten(reading, q)} is the ${isLow ? 'largest' : 'smallest'} of ${others.length + 1}`,
        right,
      ),
    ];
  });
}

const RANK = /\b(?:rank(?:ed|ing|s)?|seeded|world|table|standings|league|chart)\b/;
const MOVES =
  /\b(?:(?<up>rise|rises|rose|risen|climb|climbs|climbed|jump|jumps|jumped|move up|moves up|moved up|goes up|go up|up)|(?<down>fall|falls|fell|fallen|drop|drops|dropped|slip|slips|slipped|slide|slid|move down|down))(?: back)? (?:to|into) (?:about |around |the )?$/;

/** “She is now 53rd, and will fall to about 40th if she wins again.” */
function rankMoves(reading: Reading, all: readonly Quantity[]): Finding[] {
  const ranks = all.filter(({ figure }) => figure.kind === 'ordinal');
  return ranks.slice(1).flatMap((to, i): Finding[] => {
    const from = ranks[i]!;
    const match = to.sentence - from.sentence <= 1 ? MOVES.exec(to.shape.slice(Math.max(startOf(to), to.start - 40), to.start)) : null;
    const text = reading.text.slice(reading.sentences[Math.max(0, from.sentence - 1)]!.start, to.end);
    if (
      !match ||
      !RANK.test(text) ||
      /^ (?:century|place|round|year|season|minute|hole)/.test(from.tail) ||
      /\bfrom\b/.test(text.slice(-60))
    )
      return [];
    const isUp = compare(to.figure.value, from.figure.value) < 0;
    if (compare(to.figure.value, from.figure.value) === 0 || isUp === (match.groups!.up !== undefined)) return [];
    const word = (match.groups!.up ?? match.groups!.down)!;
    const start = Math.max(startOf(to), to.start - 40) + match.index;
    const message = `From ${asWritten(reading, from)} to ${asWritten(reading, to)} is ${isUp ? 'up' : 'down'}`;
    const right = word === 'fall' ? 'rise' : word === 'rise' ? 'fall' : oppositeOf(word, isUp ? 1 : -1);
    return [denied(reading, word, start, [from, to], message, right)];
  });
}

export function comparedFigures(reading: Reading): Finding[] {
  const all = quantitiesOf.of(reading);
  const found = [asAgainst, hereAt, stepsBehind, putTogether, superlatives, rankMoves, moreThan, followedBy].flatMap((find) =>
    find(reading, all),
  );
  return found.filter((one) => !reading.quotations.some((q) => overlaps(q, one)));
}
