// What a model says that the desk can compute: weekdays, sums, percentages. A model that reckons wrong is not passed on.
import type { Desk, Draft, Report } from '../desk/desk.ts';
import { type CalendarDate, exists, WEEKDAYS, weekdayOf } from '../reading/paragraph/figures/calendar.ts';
import { datelineOf } from '../reading/paragraph/figures/dateline.ts';
import { readDates } from '../reading/paragraph/figures/dates.ts';
import type { Span } from '../text/span.ts';

interface Claim {
  readonly message: string;
  readonly place: Span;
  /** The draft with the change that the model proposes. */
  readonly after: Draft | undefined;
}

/** Does the desk compute otherwise than the model: in what it says, or in what its change would make of the draft? */
export function isComputedWrong(desk: Desk, report: Report, draft: Draft, { message, place, after }: Claim): boolean {
  if (isWrongSum(message)) return true;
  if (isWrongDay(message, draft.text.slice(place.start, place.end), datelineOf(report.draft))) return true;
  if (faults(desk.check({ text: message, format: 'plain' })).length > 0) return true;
  if (!after) return false;
  // A change that brings in a fault that was not there.
  const before = countOf(faults(report));
  return [...countOf(faults(desk.check(after)))].some(([key, count]) => count > (before.get(key) ?? 0));
}

/** What the desk has computed to be wrong, beyond a question. */
const faults = ({ findings }: Report): readonly string[] =>
  findings
    .filter(({ rule, severity }) => rule.startsWith('fact/') && (severity === 'error' || severity === 'warning'))
    .map(({ rule }) => rule);

function countOf(keys: readonly string[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1);
  return count;
}

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const DAYS = new RegExp(`(?<not>\\b(?:not|isn['’]t|wasn['’]t|rather than|instead of|never)(?: on)?(?: an?)? )?\\b(?<day>${DAY})\\b`, 'gi');
const SAYS_WRONG_DAY = /\bweekday\b|\bday of the week\b|\bwrong day\b/i;

/** Is a weekday that the model names another than the date's, or does it dispute one that is right? */
function isWrongDay(message: string, words: string, own: CalendarDate | undefined): boolean {
  const date = [message, words].map((text) => dayIn(text, own)).find((one) => one !== undefined);
  if (!date) return false;
  const right = WEEKDAYS[weekdayOf(date)]!.toLowerCase();
  const inDraft = Array.from(words.matchAll(DAYS), (match) => match.groups!['day']!.toLowerCase());
  const said = Array.from(message.matchAll(DAYS), ({ groups }) => ({
    day: groups!['day']!.toLowerCase(),
    denied: groups!['not'] !== undefined,
  }));
  if (said.some(({ day, denied }) => denied && day === right)) return true;
  // A model repeats what the draft says before it says what it should be.
  const asserted = said.filter(({ day, denied }) => !denied && !inDraft.includes(day));
  if (asserted.length > 0) return !asserted.some(({ day }) => day === right);
  return inDraft.includes(right) && SAYS_WRONG_DAY.test(message);
}

function dayIn(text: string, own: CalendarDate | undefined): CalendarDate | undefined {
  for (const { day, month, year = own?.year } of readDates(text)) {
    const date = year === undefined ? undefined : { day, month, year };
    if (date && exists(date)) return date;
  }
  return undefined;
}

const NUMBER = '[£$€]?\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const IS =
  '(?: in all| together)?,? (?:=|is|are|equals?|makes?|gives?|totals?|comes? to|adds? up to|sums? to|would be|should be) (?:an? (?:rise|fall|increase|decrease|drop) of )?';
const ABOUT = '(?<about>about |around |roughly |nearly |almost |some )?';
const SUM = new RegExp(
  `(?<terms>${NUMBER}(?:(?:,| \\+| plus| and) (?:and )?${NUMBER})+)${IS}${ABOUT}(?<result>${NUMBER})(?!\\s*(?:%|per ?cent))`,
  'gi',
);
const OTHER = new RegExp(`(?<a>${NUMBER}) (?<sign>minus|less|−|–|-|times|×|x|\\*) (?<b>${NUMBER})${IS}${ABOUT}(?<result>${NUMBER})`, 'gi');
const SHARE = new RegExp(`(?<share>${NUMBER}) ?(?:%|per ?cent) of (?<whole>${NUMBER})${IS}${ABOUT}(?<result>${NUMBER})`, 'gi');
const CHANGE = new RegExp(`from (?<a>${NUMBER}) to (?<b>${NUMBER})${IS}${ABOUT}(?<result>${NUMBER}) ?(?:%|per ?cent)`, 'gi');

/** Does the message state a sum, a product, a share or a change that comes out otherwise? */
function isWrongSum(message: string): boolean {
  const wrong = (pattern: RegExp, value: (groups: Readonly<Record<string, string>>) => number, slack = 0) =>
    Array.from(message.matchAll(pattern)).some(({ groups }) => {
      const all = groups as Readonly<Record<string, string>>;
      const [computed, stated] = [value(all), numberOf(all['result']!)];
      // What is rounded is right to half of its last figure, and “about” says itself that it is not exact.
      const decimals = all['result']!.split('.')[1]?.length ?? 0;
      const allowed = all['about'] ? Math.abs(computed) * 0.1 : Math.max(slack, 0.5 * 10 ** -decimals);
      return Number.isFinite(computed) && Math.abs(computed - stated) > (slack > 0 || all['about'] || decimals > 0 ? allowed : 1e-9);
    });
  return (
    wrong(SUM, ({ terms }) => (terms!.match(new RegExp(NUMBER, 'g')) ?? []).reduce((sum, one) => sum + numberOf(one), 0)) ||
    wrong(OTHER, ({ a, b, sign }) => (/minus|less|[−–-]/i.test(sign!) ? numberOf(a!) - numberOf(b!) : numberOf(a!) * numberOf(b!))) ||
    wrong(SHARE, ({ share, whole }) => (numberOf(share!) * numberOf(whole!)) / 100, 0.5) ||
    wrong(CHANGE, ({ a, b }) => Math.abs((numberOf(b!) / numberOf(a!) - 1) * 100), 1)
  );
}

const numberOf = (written: string): number => Number(written.replace(/[£$€,]/g, ''));
