// What a sentence says has changed: the figures before and after, the way it went, and by how much.
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import type { Reading } from '../paragraph/reading.ts';
import { alike, inOneUnit, inUnitOf, type Quantity } from './quantities.ts';

/** A figure that became another. */
export interface Movement {
  readonly from: Quantity;
  readonly to: Quantity;
  /** 1 up, −1 down, 0 where the text does not say. */
  readonly direction: -1 | 0 | 1;
  /** The words that give the direction, as offsets of the paragraph. */
  readonly directionAt: { readonly start: number; readonly end: number } | undefined;
  /** Do “from”, “against” or the like tie the two? Otherwise they merely stand side by side. */
  readonly tied: boolean;
}

export const UP =
  'rose|rises?|risen|rising|grew|grows?|grown|growing|increase[sd]?|increasing|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|surge[sd]?|surging|gained|go(?:es|ne)? up|went up|go up|up|swelled|raised?|raising|lift(?:ed|ing)|boosted|widen(?:s|ed)|lengthen(?:s|ed)|expanded|doubled|trebled|tripled|leap(?:s|t|ed|ing)|rocketed|ballooned|mushroomed';
export const DOWN =
  'fell|falls?|fallen|falling|drop(?:s|ped|ping)?|decline[sd]?|declining|decrease[sd]?|decreasing|shrank|shrinks?|shrunk|slid|slip(?:s|ped|ping)|slump(?:s|ed|ing)?|plunge[sd]?|plummet(?:s|ed)?|tumble[sd]?|sank|sunk|went down|go(?:es|ne)? down|down|cut(?:s|ting)?|reduce[sd]?|reducing|lower(?:ed|ing)|slash(?:ed|ing)|trim(?:med)?|dip(?:s|ped)?|narrow(?:s|ed)|eased|halved|dwindle[sd]?|dwindling|plunging|tumbling|sinking|sliding|nosedived|receded|shortened|dwindled|slackened|softened|thinned';
export const NOUN_UP = 'rise|increase|jump|gain|growth|surge|leap|improvement|climb|premium';
export const NOUN_DOWN = 'fall|drop|decline|decrease|cut|reduction|slump|dip|slide|discount|saving|loss';

// A figure of another kind stands as “#”.
const WORDS = "(?: [\\p{L}'’#-]+)";
// Between the new figure and the old one: “… in February, up from …”, “… on Monday from …”, “… (compared with …”.
const BACK = withLetterRanges(
  new RegExp(
    `^[^.;:“”"]{0,80}?[ ,(–—-](?:(?<up>up)|(?<down>down))?(?: sharply| slightly)?(?: (?:by )?[\ue000-\ue008]+,?)? ?(?:from|against|compared (?:with|to)|versus|on)${WORDS}{0,4} ?$`,
    'u',
  ),
);
const OTHER_VERB = withLetterRanges(new RegExp(`(?<![\\p{L}-])(?!up\\b|down\\b)(?:${UP}|${DOWN})(?: [\\p{L}-]+){0,2} from\\b`, 'u'));
const UP_DOWN_ON = /\b(?:up|down) on[^.;]{0,20}$/;
const TO = withLetterRanges(new RegExp(`^[^.;:“”"]{0,60}? to${WORDS}{0,3} ?$`, 'u'));
const FROM = withLetterRanges(new RegExp(`\\bfrom${WORDS}{0,3} ?$`, 'u'));
const VERB_FROM = withLetterRanges(
  new RegExp(`(?<![\\p{L}-])(?:(?<up>${UP})|(?<down>${DOWN}))(?:,? [\\p{L}'’#-]+){0,3}?,? ?from${WORDS}{0,3} ?$`, 'u'),
);
const VERB_TO = withLetterRanges(
  new RegExp(`(?<![\\p{L}-])(?:(?<up>${UP})|(?<down>${DOWN}))(?:,? [\\p{L}'’#-]+){0,4}?,?(?: (?:to|at|of))?${WORDS}{0,2} ?$`, 'u'),
);

function directionOf(match: RegExpExecArray | null, base: number): Pick<Movement, 'direction' | 'directionAt'> {
  const word = match?.groups?.up ?? match?.groups?.down;
  if (!match || word === undefined) return { direction: 0, directionAt: undefined };
  const start = base + match.index + match[0].indexOf(word);
  return { direction: match.groups!.up === undefined ? -1 : 1, directionAt: { start, end: start + word.length } };
}

/** The quantities that can change: no years that stand for themselves, ordinals, times of day. */
const amounts = (all: readonly Quantity[]): Quantity[] =>
  all.filter(({ figure, lead, noun }) => {
    // “To 84,000 in six years, from 42,000”.
    if (figure.kind === 'count' && TIME.test(noun) && SO_LONG.test(lead)) return false;
    if (figure.kind === 'ordinal' || figure.kind === 'time' || figure.kind === 'fraction' || figure.kind === 'points') return false;
    return (
      figure.kind !== 'year' ||
      (noun !== '' && !/\b(?:in|since|by|until|of|for|before|after|to|from|and|\p{L}{3,9} \d{1,2},?)\s$/u.test(lead))
    );
  });

const TIME = /^(?:year|month|week|day|hour|minute|decade|season|quarter)$/;
const SO_LONG = /\b(?:in|over|within|during|after|for)(?: the| its| their)?(?: first| last| past| next| same| latest)?\s$/;

/** The text between two quantities, figures of other kinds as their marks. */
const between = (a: Quantity, b: Quantity): string => a.shape.slice(a.end, b.start);

function backward(to: Quantity, from: Quantity, before: string, base: number): Movement | undefined {
  const gap = between(to, from);
  const match = BACK.exec(gap);
  // “84,000 homes, farms and businesses are cut off, up from 131,000”: the words just before the second figure tie the two.
  if (/\b(?:while|but|whereas)\b/.test(gap) || OTHER_VERB.test(gap) || (/\band\b/.test(gap) && !/, (?:up|down) from $/.test(gap)))
    return undefined;
  if (!match || (/ on\b/.test(match[0].slice(-30)) && !/from|against|compared|versus/.test(gap) && !UP_DOWN_ON.test(gap))) return undefined;
  let told = directionOf(match, to.end);
  // “grew at 8.3 per cent, compared with 11.4” compares two rises.
  if (told.direction === 0 && (/\bfrom\b/.test(gap) || / to $|\b(?:up|down) at $/.test(before)))
    told = directionOf(VERB_TO.exec(before), base);
  return { from, to, ...told, tied: true };
}

/** “Fell to £1.9bn from £2.1bn, and that with Sorland dropped to £2.7bn”: something else moves. */
const ANOTHER = /\b(?:while|but|whereas|although)\b|\band (?:that|those|the|its|their|another)\b/;

function forward(from: Quantity, to: Quantity, before: string, base: number): Movement | undefined {
  const gap = between(from, to);
  if (!FROM.test(from.lead) || !TO.test(gap) || ANOTHER.test(gap)) return undefined;
  return { from, to, ...directionOf(VERB_FROM.exec(before), base), tied: true };
}

/** The movements of the sentences of a paragraph: tied by “from … to”, “… from”, “against”. */
export function movementsOf(reading: Reading, quantities: readonly Quantity[]): Movement[] {
  if (quantities.length < 2) return [];
  const { shape } = quantities[0]!;
  const found = reading.sentences.flatMap((sentence, i) => {
    const own = amounts(quantities.filter((q) => q.sentence === i));
    if (own.length < 2 || /\brespectively\b/.test(shape.slice(sentence.start, sentence.end))) return [];
    return own.slice(0, -1).flatMap((_, j) => movementAt(own, j, shape, sentence.start) ?? []);
  });
  return [...found, ...overOthers(reading, quantities, found), ...acrossSentences(reading, quantities, found)];
}

const UP_FROM = withLetterRanges(/^,? ?\(?(?:(?<up>up)|(?<down>down))(?: sharply| slightly| again)? (?:from|on)(?: [\p{L}'’-]+){0,3} ?$/u);

/** “3.2% of an output of €124m, up from 2.9%”: the last of the same unit is meant, whatever stands between. */
function overOthers(reading: Reading, quantities: readonly Quantity[], found: readonly Movement[]): Movement[] {
  return quantities.flatMap((from, i): Movement[] => {
    const before = quantities[i - 1];
    const match = before && before.sentence === from.sentence ? UP_FROM.exec(from.shape.slice(before.end, from.start)) : null;
    if (!match || amounts([from]).length === 0 || found.some((one) => one.from.start === from.start)) return [];
    const to = quantities.findLast((q) => q.sentence === from.sentence && q.end <= from.start && alike(q, from) && amounts([q]).length > 0);
    if (!to || to === before || from.start - to.end > 120) return [];
    const gap = reading.text.slice(to.end, from.start);
    if (/[;:“”"]|\b(?:while|but|whereas|and)\b/.test(gap) || (from.figure.kind === 'percent') !== (to.figure.kind === 'percent')) return [];
    return [{ from, to, ...directionOf(match, before!.end), tied: true }];
  });
}

/** What the words say of an amount of a sentence and the one behind it. */
function movementAt(all: readonly Quantity[], j: number, shape: string, sentenceStart: number): Movement | undefined {
  const a = all[j]!;
  const next = all[j + 1]!;
  const third = all[j + 2];
  // “$12m, up 50% from $8m”: the percentage stands between the two; in “from 61 to 54 per cent, down seven points” it does not.
  const isParted = third && next.figure.kind === 'percent' && a.figure.kind !== 'percent' && !FROM.test(a.lead) && inUnitOf(third, a);
  const b = isParted ? third : next;
  const pair = pairOf(a, b);
  if (!pair) return undefined;
  const [first, second] = pair;
  // The hedge is left in: the words before are looked at to where they end.
  const base = Math.max(sentenceStart, a.start - 70);
  const before = shape
    .slice(base, a.start)
    .replace(/[\ue000-\ue009]/g, '#')
    .replace(/(?:about|around|just|only|nearly|almost|an?|some|the) $/, '');
  const rise = forward(first, second, before, base);
  if (rise) return rise;
  // “up 150 from 1,200 to 1,350”: the second goes with the third.
  const goesWithThird = third && b === next && opensPair(b, inUnitOf(third, b));
  return goesWithThird ? undefined : backward(first, second, before, base);
}

/** The two in one unit. “Rose five metres from 12” and “up 5 per cent from 12” tell by how much. */
function pairOf(a: Quantity, b: Quantity): readonly [Quantity, Quantity] | undefined {
  // “15 tonnes in nine months against 13”: months are held against months.
  if (a.noun !== '' && b.noun !== '' && TIME.test(a.noun) !== TIME.test(b.noun)) return undefined;
  const both = inUnitOf(a, b) !== undefined && inUnitOf(b, a) !== undefined;
  return both || FROM.test(a.lead) || (a.figure.kind === 'measure' && STANDS_AT.test(a.lead)) ? inOneUnit(a, b) : undefined;
}
const STANDS_AT = /\b(?:to|at|was|were|is|are|of) $/;

const opensPair = (from: Quantity, to: Quantity | undefined): boolean =>
  to !== undefined && FROM.test(from.lead) && TO.test(between(from, to)) && !ANOTHER.test(between(from, to));

const OPENS_UP_FROM = /^[“"]?(?:that|this|it|which)(?:['’]s| is| was) (?:(?<up>up)|(?<down>down)) (?:from|on)\b/;

/** “The letter goes to 6,250 bakers. That is up from 5,000.” */
function acrossSentences(reading: Reading, quantities: readonly Quantity[], found: readonly Movement[]): Movement[] {
  return reading.sentences.flatMap((span, i) => {
    const shape = quantities[0]?.shape.slice(span.start, span.end) ?? '';
    const match = i > 0 ? OPENS_UP_FROM.exec(shape) : null;
    const from = match && quantities.find((q) => q.sentence === i);
    if (!match || !from || !FROM_OR_ON.test(from.lead) || found.some((movement) => movement.from === from)) return [];
    const to = amounts(quantities.filter((q) => q.sentence === i - 1)).findLast((q) => inUnitOf(q, from) !== undefined);
    return to ? [{ from: inUnitOf(from, to) ?? from, to, ...directionOf(match, span.start), tied: true }] : [];
  });
}
const FROM_OR_ON = /\b(?:from|on) $/;
