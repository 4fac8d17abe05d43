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
  if (/\d ?[ap]\.?m/i.test(text)) {
    for (const match of text.matchAll(CLOCK12)) {
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
      const pm = /p/i.test(half);
      const points = half.includes('.');
      const clock: Clock = { hour: (Number(hour) % 12) + (pm ? 12 : 0), minutes };
      const stop = points && half.length === 4 ? stopAfter(text, end) : 'none';
      // “at 4pm.” would be “at 4 p.m.”: the point of the abbreviation ends the sentence as well.
      const dotFollows = !points && text[end] === '.';
      const loud = half !== half.toLowerCase();
      const form = `${4}${sign ?? '?'}${30}${points ? ' p.m.' : `${space}pm`}`;
      found.push({
        start,
        end,
        // Without minutes either sign would do; a form that no house has stands for itself.
        form: (loud || (points && (half.length < 4 || space === '')) ? `?${form}` : form) as TimeForm,
        to(target) {
          const written = rewritten(clock, target);
          const toPoints = target.endsWith('p.m.');
          if (points && !toPoints) {
            if (stop === 'unsure') return { text: written, safe: false };
            return { text: stop === 'ends' ? `${written}.` : written, shown: written, safe: safeAround(text, start, end, target) };
          }
          if (!points && toPoints && dotFollows) return { text: written.slice(0, -1), shown: written, safe: false };
          return { text: written, safe: safeAround(text, start, end, target) };
        },
      });
    }
  }
  if (/\d[:.]\d\d/.test(text)) {
    for (const match of text.matchAll(CLOCK24)) {
      const [whole, hour, sign, minutes] = match as unknown as [string, string, string, string];
      const start = match.index;
      const end = start + whole.length;
      if (found.some((other) => other.start < end && start < other.end) || /^ (?:a\.m|p\.m|[ap]m\b)/i.test(text.slice(end, end + 5)))
        continue;
      found.push({
        start,
        end,
        form: `16${sign}30` as TimeForm,
        to: (target): Rewriting => ({ text: rewritten({ hour: Number(hour), minutes }, target), safe: target.startsWith('16') }),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
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
