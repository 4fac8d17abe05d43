// Clock times and lengths of time in minutes, as a draft gives them: “11.48pm”, “at 15:10”, “two and three-quarter hours”, “19 minutes”.

import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import type { Span } from '../../text/span.ts';
import { numberInWords } from '../paragraph/figures/numerals.ts';
import { ParagraphMemo } from '../paragraph/paragraph-memo.ts';
import { matchesIn } from '../paragraph/prefilter.ts';
import type { Reading } from '../paragraph/reading.ts';

/** A time of day. */
export interface ClockTime extends Span {
  readonly minutes: number;
  /** Is it certain whether morning or evening is meant? */
  readonly certain: boolean;
}

export interface Duration extends Span {
  readonly minutes: number;
  /** How far the true length may lie off: half of the smallest unit given. */
  readonly room: number;
  readonly hedge: 'above' | 'below' | 'about' | '';
  /** The words of the length alone. */
  readonly written: string;
}

const TIME = withLetterRanges(
  /(?<![\p{L}\p{N}.:,$£€])(?:(?<hour>\d{1,2})(?:[.:](?<minute>[0-5]\d))?\s?(?<half>[ap])(?:m\b|\.m\.?)|(?<hourof>1[0-2]|[1-9])(?:[.:](?<minuteof>[0-5]\d))?(?: o['’]clock)? (?:in the |at |that )(?<part>morning|afternoon|evening|night)\b|(?<noon>noon|midday|midnight)\b|(?<=\b(?:at|by|from|until|till|before|after|since|around|about|just after|and|in at|to)\s)(?<hour24>[01]?\d|2[0-3])[:.](?<minute24>[0-5]\d)(?![\d.:]|\s?(?:per|%|m|km|in|points|seconds|minutes)\b))/giu,
);
const SMALL = '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})';
const MINUTES =
  '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|(?:twenty|thirty|forty|fifty)(?:-[a-z]+)?)';
const LENGTH = new RegExp(
  `(?<hedge>\\b(?:more than|over|at least|nearly|almost|less than|under|about|around|just under|just over|some)\\s)?(?<![\\p{L}\\d.,:-])(?<!\\bquarters? of )(?:(?<hours>${SMALL})(?<part>(?:-and-a-half|\\s(?:and\\s(?:a\\shalf|a\\squarter|three[- ]quarters?)|and\\sthree-quarter)))?[\\s-]hours?(?:,?\\s(?:and\\s)?(?<more>${MINUTES})(?:\\sminutes?|(?=[,.;)]|$)))?|(?<minutes>\\d{1,3}|${SMALL}|[a-z]+teen|twenty|thirty|forty|fifty|(?:twenty|thirty|forty|fifty)-[a-z]+)[\\s-]minutes?|(?<halfhour>half an hour|(?:a )?quarter of an hour|three[- ]quarters of an hour))\\b`,
  'giu',
);

const wordOrDigits = (text: string): number | undefined => {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^an?$/i.test(text)) return 1;
  const n = numberInWords(text);
  return n === undefined ? undefined : Number(n);
};

export const clockTimesOf = new ParagraphMemo((reading: Reading): readonly ClockTime[] =>
  [...reading.text.matchAll(TIME)].flatMap((match) => {
    const { hour, minute, half, noon, hour24, minute24, hourof, minuteof, part } = match.groups!;
    const span = { start: match.index, end: match.index + match[0].length };
    if (noon) return [{ ...span, minutes: noon.toLowerCase() === 'midnight' ? 0 : 720, certain: true }];
    if (hour24) return [{ ...span, minutes: Number(hour24) * 60 + Number(minute24), certain: Number(hour24) > 12 }];
    if (hourof) return [{ ...span, minutes: inPart(Number(hourof), part!.toLowerCase()) * 60 + Number(minuteof ?? 0), certain: true }];
    if (Number(hour) > 12 || Number(hour) === 0) return [];
    return [{ ...span, minutes: ((Number(hour) % 12) + (half!.toLowerCase() === 'p' ? 12 : 0)) * 60 + Number(minute ?? 0), certain: true }];
  }),
);

/** The hour of a day: seven in the morning, or in the evening; two at night is 2, eleven at night 23. */
const inPart = (hour: number, part: string): number =>
  (hour % 12) + (part === 'morning' || (part === 'night' && (hour < 6 || hour === 12)) ? 0 : 12);

export const durationsOf = new ParagraphMemo((reading: Reading): readonly Duration[] =>
  matchesIn(reading, LENGTH).flatMap((match) => {
    const { hedge = '' } = match.groups!;
    const length = lengthOf(match);
    if (!length) return [];
    const start = match.index + hedge.length;
    const end = match.index + match[0].length;
    return [{ start, end, ...length, hedge: hedgeOf(hedge), written: reading.text.slice(start, end) }];
  }),
);

function hedgeOf(words: string): Duration['hedge'] {
  if (/more|over|least/i.test(words)) return 'above';
  if (/nearly|almost|less|under/i.test(words)) return 'below';
  return words ? 'about' : '';
}

/** How long the words say, and how far off that may be: what is given in hours or halves of them is seldom meant to the minute. */
function lengthOf({ groups }: RegExpExecArray): Pick<Duration, 'minutes' | 'room'> | undefined {
  const { hours, part = '', more, minutes, halfhour } = groups!;
  if (halfhour) return { minutes: /^half/i.test(halfhour) ? 30 : /^three/i.test(halfhour) ? 45 : 15, room: 3 };
  if (minutes) {
    const n = wordOrDigits(minutes);
    return n === undefined ? undefined : { minutes: n, room: n % 5 === 0 && n >= 20 ? 2 : 1 };
  }
  const h = wordOrDigits(hours!);
  const m = more === undefined ? 0 : wordOrDigits(more);
  if (h === undefined || m === undefined) return undefined;
  const fraction = minutesOfPart(part);
  return { minutes: h * 60 + fraction + m, room: more === undefined ? (fraction ? 10 : 20) : 1 };
}

/** “And a half”, “and three-quarter”. */
function minutesOfPart(part: string): number {
  if (part === '') return 0;
  if (/three/i.test(part)) return 45;
  return /quarter/i.test(part) ? 15 : 30;
}
