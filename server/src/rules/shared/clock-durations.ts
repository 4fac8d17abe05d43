// Findings about lengths of time that the clock times beside them deny.
import { type ClockTime, clockTimesOf, type Duration, durationsOf } from '../../reading/draft/clock.ts';
import type { DraftReading } from '../../reading/draft/draft.ts';
import { inWords } from '../../reading/paragraph/figures/numerals.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { PlacedFinding } from '../rule.ts';
import { changeText, figureFinding } from './figure-finding.ts';

/** Words that tie a length of time to the times about it. */
const CUE =
  /\b(?:later|after|took|takes?|taking|needed|lasted|lasting|lasts|worked|burned|burnt|ran|runs|running|journey|crossing|trip|drive|flight|meeting|debate|for|reopened|battled|waited|held up|delayed|hours is|long time|queued?|queu(?:e?ing|es)|wait(?:s|ing)?|sat|stood|slept|shift|stint|session|talks|stand-?off|siege|in all)\b/i;

const DAY = 1440;
/** From one to the other, over midnight where that is shorter than half a day more. */
const apart = (a: ClockTime, b: ClockTime): number => (((b.minutes - a.minutes) % DAY) + DAY) % DAY;

function fits(minutes: number, { minutes: stated, room, hedge }: Duration): boolean {
  if (hedge === 'above') return minutes >= stated - 2 && minutes <= stated * 1.25 + 20;
  if (hedge === 'below') return minutes <= stated + 2 && minutes >= stated * 0.8 - 5;
  return Math.abs(minutes - stated) <= (hedge === 'about' ? Math.max(room, stated * 0.12) : room);
}

/** A length in the words a desk would use: “three hours 31 minutes”, “19 minutes”. */
function inHours(minutes: number, like: string): string {
  const name = (n: number) =>
    n < 10 && !/\d/.test(like.split(/[\s-]/)[0] ?? '')
      ? (inWords(n) ?? `${n}`)
      : n < 10 && !/\d/.test(like)
        ? (inWords(n) ?? `${n}`)
        : `${n}`;
  const [h, m] = [Math.floor(minutes / 60), minutes % 60];
  if (h === 0) return `${name(m)} minute${m === 1 ? '' : 's'}`;
  const hours = `hour${h === 1 ? '' : 's'}`;
  if (m === 0) return `${name(h)} ${hours}`;
  if (m === 30 && /half/.test(like)) return `${name(h)} and a half hours`;
  if (m === 45 && /quarter/.test(like)) return `${name(h)} and three-quarter hours`;
  return `${name(h)} ${hours} ${/ and /.test(like) ? 'and ' : ''}${m} minutes`;
}

interface At<T> {
  readonly reading: Reading;
  readonly paragraph: number;
  readonly order: number;
  readonly is: T;
}

export function clockFindings(draft: DraftReading, paragraph: number, reading: Reading): PlacedFinding[] {
  return durationsOf
    .of(reading)
    .filter((duration) => isBetweenTimes(reading, duration))
    .flatMap((duration) => {
      const times = timesAbout(draft, paragraph, duration);
      const own = times.filter((time) => time.reading === reading);
      if (times.length < 2 || own.length === 0 || isGivenBy(times, duration)) return [];
      const [a, b] = nearestPair(times, duration, reading);
      return a?.is.certain && b?.is.certain ? wrongLength(reading, paragraph, duration, times, a, b) : [];
    });
}

/** Do the words make it the time from one to another, and not a rate, a lead or a day? */
function isBetweenTimes({ text, sentences }: Reading, { start, end, minutes }: Duration): boolean {
  const sentence = sentences.find((s) => s.start <= start && start < s.end);
  if (!sentence || !CUE.test(text.slice(sentence.start, Math.min(sentence.end, end + 12)))) return false;
  const isOther = /^[\s-](?:a|per|each|every|long)\b|^ (?:before|ahead|early|earlier|late|behind|slower|faster|quicker)\b/.test(
    text.slice(end),
  );
  return !isOther && minutes <= 1200;
}

/** Are two of the times so far apart? */
const isGivenBy = (times: readonly At<ClockTime>[], duration: Duration): boolean =>
  times.some(({ is: a }, i) =>
    times
      .slice(i + 1)
      .some(({ is: b }) => fits(apart(a, b), duration) || (!(a.certain && b.certain) && fits((apart(a, b) + 720) % DAY, duration))),
  );

function wrongLength(
  reading: Reading,
  paragraph: number,
  duration: Duration,
  times: readonly At<ClockTime>[],
  a: At<ClockTime>,
  b: At<ClockTime>,
): PlacedFinding[] {
  const right = apart(a.is, b.is);
  if (right === 0 || fits(right, duration)) return [];
  if (right > duration.minutes * 3 + 60 || right * 3 + 60 < duration.minutes) return [];
  const show = (at: At<ClockTime>) => at.reading.text.slice(at.is.start, at.is.end).replace(/\.$/, '');
  const message = `${show(a)} to ${show(b)} is ${inHours(right, '1')}, not ${duration.written}`;
  const own = times.filter((time) => time.reading === reading);
  const span = {
    start: Math.min(duration.start, ...own.map((t) => t.is.start)),
    end: Math.max(duration.end, ...own.map((t) => t.is.end)),
  };
  const near = span.end - span.start < 320 ? span : duration;
  const fixes = () => [
    changeText(reading, duration, inHours(right, duration.written)),
    ...[b, a].map((at) => timeFix(reading, at, at === b ? a.is.minutes + duration.minutes : b.is.minutes - duration.minutes)),
  ];
  const sure = times.length === 2 && duration.hedge === '' && a.paragraph === b.paragraph;
  return [{ ...figureFinding(reading, near, message, fixes, sure ? {} : { severity: 'information' }), paragraph }];
}

/** The clock times of the paragraph near the length, and of the paragraph before. */
function timesAbout(draft: DraftReading, paragraph: number, duration: Duration): At<ClockTime>[] {
  const reading = draft.readings[paragraph]!;
  const own = clockTimesOf.of(reading).filter((time) => Math.abs(time.start - duration.start) < 450);
  const take = (from: Reading, at: number, times: readonly ClockTime[]) =>
    times.map((is) => ({ reading: from, paragraph: at, order: at * 1e6 + is.start, is }));
  const all = take(reading, paragraph, own);
  for (let i = paragraph - 1; all.length < 2 && i >= 0 && i >= paragraph - 2; i--) {
    const before = draft.readings[i]!;
    if (before.prose.kind === 'body') all.unshift(...take(before, i, clockTimesOf.of(before).slice(-2)));
  }
  return all.slice(0, 5);
}

/** The time before the length and the one after it, or the two nearest. */
function nearestPair(times: readonly At<ClockTime>[], duration: Duration, reading: Reading): readonly (At<ClockTime> | undefined)[] {
  // “At 3am after talks that lasted nine hours, from 6pm”: told backwards.
  const isBackward = /\b(?:after|following|at the end of)\b[^.;]{0,60}$/.test(
    reading.text.slice(Math.max(0, duration.start - 70), duration.start),
  );
  if (isBackward) {
    const own = times.filter((t) => t.reading === reading);
    const [last] = own.filter((t) => t.is.end <= duration.start).slice(-1);
    const first = own.find((t) => t.is.start >= duration.end);
    if (first && last && /\b(?:from|at|since|beginning|began|having)\b/.test(reading.text.slice(duration.end, first.is.start)))
      return [first, last];
  }
  const before = times.filter((t) => t.reading !== reading || t.is.end <= duration.start);
  const after = times.filter((t) => t.reading === reading && t.is.start >= duration.end);
  if (before.length > 0 && after.length > 0) return [before[before.length - 1], after[0]];
  return before.length >= 2 ? before.slice(-2) : after.slice(0, 2);
}

/** Another time, written as this one is. */
function timeFix(reading: Reading, { reading: own, is }: At<ClockTime>, minutes: number) {
  if (own !== reading) return undefined;
  const written = reading.text.slice(is.start, is.end);
  const match = /^(?<hour>\d{1,2})(?<mark>[.:])?(?<minute>\d{2})?(?<rest>.*)$/.exec(written);
  if (!match) return undefined;
  const at = ((minutes % DAY) + DAY) % DAY;
  const { mark = '.', rest = '' } = match.groups!;
  const late = at >= 720;
  const half = rest.replace(/[ap](?=\.?m)/i, (letter) => (letter === letter.toUpperCase() ? (late ? 'P' : 'A') : late ? 'p' : 'a'));
  const hour = /[ap]\.?m/i.test(rest) ? Math.floor(at / 60) % 12 || 12 : Math.floor(at / 60);
  const tail = at % 60 === 0 && match.groups!.minute === undefined ? '' : `${mark}${`${at % 60}`.padStart(2, '0')}`;
  return changeText(reading, is, `${hour}${tail}${half}`);
}
