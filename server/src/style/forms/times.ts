// Times of day in the forms that houses write them in.
import type { Span } from '../../text/span.ts';
import type { TimeForm } from '../style.ts';
import { joinedAfter, joinedBefore, type Rewriting, type Written } from './written.ts';

const CLOCK12 =
  /(?<![\p{L}\p{N}.,:/$£€-])(1[0-2]|0?[1-9])(?:([.:])([0-5]\d))?( ?)(a\.m\.|p\.m\.|a\.m|p\.m|[ap]m(?! I\b)|[AP]M|[AP]\.M\.)(?![\p{L}\p{N}])/gu;
// A time in the 24-hour clock is one for certain after “at” in the afternoon, or with the zone behind it; else it may be a score.
const CLOCK24 =
  /(?<![\p{L}\p{N}.,:/$£€-])([01]\d|2[0-3])([:.])([0-5]\d)(?:(?= (?:GMT|BST|UTC|CET|CEST|EST|EDT|ET|PST|PDT|IST|hours|hrs|local time)\b)|(?<=\b(?:[Aa]t|[Bb]y|[Ff]rom|[Uu]ntil|till|[Ss]ince|[Bb]efore|[Aa]fter|[Aa]round|about|shortly|just) (?:1[3-9]|2[0-3])[:.]\d\d))(?![\p{L}\p{N}]|[.:]\d)/gu;

interface Clock {
  readonly hour: number;
  /** “30”; undefined where none was written. */
  readonly minutes: string | undefined;
}

/** Times of day. */
export function findTimes(text: string): Written<TimeForm>[] {
  const found: Written<TimeForm>[] = [];
  if (/\d ?[ap]\.?m/i.test(text)) for (const match of text.matchAll(CLOCK12)) found.push(inHalfDays(match, text));
  if (/\d[:.]\d\d/.test(text)) {
    for (const match of text.matchAll(CLOCK24)) {
      const time = inWholeDay(match);
      const isPart = found.some((other) => other.start < time.end && time.start < other.end);
      if (!isPart && !/^ (?:a\.m|p\.m|[ap]m\b)/i.test(text.slice(time.end, time.end + 5))) found.push(time);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** “4.30pm”, “4 p.m.”. */
function inHalfDays(match: RegExpExecArray, text: string): Written<TimeForm> {
  const [whole, hour, sign, minutes, space, half] = match as unknown as [
    string,
    string,
    string | undefined,
    string | undefined,
    string,
    string,
  ];
  const start = match.index;
  const end = start + whole.length;
  const clock: Clock = { hour: (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0), minutes };
  const hasPoints = half.includes('.');
  const isOdd = half !== half.toLowerCase() || (hasPoints && (half.length < 4 || space === ''));
  // Without minutes either sign would do; a form that no house has stands for itself.
  const form = `${isOdd ? '?' : ''}4${sign ?? '?'}30${hasPoints ? ' p.m.' : `${space}pm`}` as TimeForm;
  const place = { start, end };
  if (!hasPoints) return { ...place, form, to: (target) => fromNoPoints(clock, target, text, place) };
  const stop = half.length === 4 ? stopAfter(text, end) : 'none';
  return { ...place, form, to: (target) => fromPoints(clock, stop, target, text, place) };
}

function fromPoints(clock: Clock, stop: ReturnType<typeof stopAfter>, target: TimeForm, text: string, { start, end }: Span): Rewriting {
  const written = rewritten(clock, target);
  const safe = safeAround(text, start, end, target);
  if (target.endsWith('p.m.')) return { text: written, safe };
  if (stop === 'unsure') return { text: written, safe: false };
  return { text: stop === 'ends' ? `${written}.` : written, shown: written, safe };
}

function fromNoPoints(clock: Clock, target: TimeForm, text: string, { start, end }: Span): Rewriting {
  const written = rewritten(clock, target);
  // “at 4pm.” would be “at 4 p.m.”: the point of the abbreviation ends the sentence as well.
  if (target.endsWith('p.m.') && text[end] === '.') return { text: written.slice(0, -1), shown: written, safe: false };
  return { text: written, safe: safeAround(text, start, end, target) };
}

/** “16:30”. */
function inWholeDay(match: RegExpExecArray): Written<TimeForm> {
  const [whole, hour, sign, minutes] = match as unknown as [string, string, string, string];
  return {
    start: match.index,
    end: match.index + whole.length,
    form: `16${sign}30` as TimeForm,
    to: (target): Rewriting => ({ text: rewritten({ hour: Number(hour), minutes }, target), safe: target.startsWith('16') }),
  };
}

/** Do the two write a time alike? Without minutes the sign between does not show, and the clock and the ending decide. */
export const sameTimeForm = (form: string, house: TimeForm): boolean =>
  form.includes('?30') ? form.replace('?', '.') === house.replace(':', '.') : form === house;

function rewritten({ hour, minutes }: Clock, form: TimeForm): string {
  const sign = form.includes(':') ? ':' : '.';
  if (form.startsWith('16')) return `${String(hour).padStart(2, '0')}${sign}${minutes ?? '00'}`;
  const tail = form.slice(form.indexOf('30') + 2);
  const half = hour < 12 ? tail.replace('p', 'a') : tail;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes && minutes !== '00' ? `${sign}${minutes}` : ''}${half}`;
}

/** Does the point of “p.m.” end the sentence too? */
function stopAfter(text: string, end: number): 'ends' | 'none' | 'unsure' {
  const rest = text.slice(end, end + 24);
  if (/^["'”’)]*$/.test(rest)) return 'ends';
  if (!/^["'”’)]*\s+["'“‘(]*\p{Lu}/u.test(rest)) return 'none';
  if (
    /^\s+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|GMT|BST|UTC|CET|E[DS]?T|P[DS]?T|C[DS]T|Eastern|Pacific|Central)/.test(
      rest,
    )
  )
    return 'none';
  if (
    /^\s+(?:The|A|An|He|She|It|They|But|And|In|On|At|His|Her|Its|Their|We|I|You|This|That|These|Those|If|When|While|As|For|After|Before|Police|Officials)\s/.test(
      rest,
    )
  )
    return 'ends';
  return 'unsure';
}

/** “from 4 to 6pm”: the first of the two has no ending of its own, and the 24-hour clock would want one. */
const safeAround = (text: string, start: number, end: number, form: TimeForm): boolean =>
  !(form.startsWith('16') && (joinedBefore(text, start) || joinedAfter(text, end)));
