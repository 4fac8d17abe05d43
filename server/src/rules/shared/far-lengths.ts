// Lengths held against ends that are told elsewhere of the same thing: “the hearing had run five hours” of one that “opened at 6.30pm” and
// ended “at 12.40am”; “in 43 years at the pool” of one who came to it in 1958 and left in 2011; “a trial of nine years” that opened in 2019.
import { clockTimesOf, type Duration, durationsOf } from '../../reading/draft/clock.ts';
import type { DraftReading } from '../../reading/draft/draft.ts';
import { nowOf } from '../../reading/draft/now.ts';
import { inWords, numberInWords } from '../../reading/paragraph/figures/numerals.ts';
import { ParagraphMemo } from '../../reading/paragraph/paragraph-memo.ts';
import { mayMatch } from '../../reading/paragraph/prefilter.ts';
import { isQuoted } from '../../reading/paragraph/quoted.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';
import type { PlacedFinding } from '../rule.ts';
import { changeText, figureFinding } from './figure-finding.ts';

const DAY = 1440;
const LASTING =
  /\b(?<thing>hearing|meeting|debate|session|search|siege|stand-off|standoff|operation|talks|chase|pursuit|outage|blackout|ordeal|protest|crossing|voyage|flight|journey|march|rescue|battle|strike|match|concert|vigil)\b[^.;]{0,40}?\b(?:ran|run|lasted|lasting|lasts|took|taken|went on|gone on|continued)\b[^.;\d]{0,20}$/i;

/** “The hearing had run five hours and 10 minutes”, in a paragraph without times. */
export function farHours({ readings }: DraftReading, paragraph: number): PlacedFinding[] {
  const reading = readings[paragraph]!;
  if (clockTimesOf.of(reading).length > 0) return [];
  return durationsOf.of(reading).flatMap((duration): PlacedFinding[] => {
    const thing = LASTING.exec(
      reading.text.slice(Math.max(0, duration.start - 90), duration.start).replace(/\n/g, ' '),
    )?.groups?.thing?.toLowerCase();
    if (thing === undefined || duration.hedge !== '' || isQuoted(reading, duration)) return [];
    const told = readings.flatMap((other, at) => {
      const times = other.prose.kind === 'body' && other.lower.includes(thing) ? clockTimesOf.of(other) : [];
      return times.length === 2 && times.every(({ certain }) => certain) ? [{ other, at, times }] : [];
    });
    const [only] = told;
    if (!only || told.length > 1) return [];
    const [a, b] = only.times;
    const between = (((b!.minutes - a!.minutes) % DAY) + DAY) % DAY;
    const lengths = [between, DAY - between];
    if (lengths.some((minutes) => Math.abs(minutes - duration.minutes) <= Math.max(2, duration.room))) return [];
    const right = Math.min(...lengths.map((m) => (Math.abs(m - duration.minutes) <= 190 ? m : DAY)));
    return right === DAY ? [] : [hoursFinding(reading, paragraph, duration, only, right)];
  });
}

function hoursFinding(
  reading: Reading,
  paragraph: number,
  duration: Duration,
  { other, at, times }: { other: Reading; at: number; times: readonly Span[] },
  right: number,
): PlacedFinding {
  const [h, m] = [Math.floor(right / 60), right % 60];
  const number = (n: number) => (n < 10 && !/^\d/.test(duration.written) ? (inWords(n) ?? `${n}`) : `${n}`);
  const hours = h > 0 ? `${number(h)} hour${h === 1 ? '' : 's'}` : '';
  const joiner = / and /.test(duration.written) ? ' and ' : ' ';
  const words = [hours, m > 0 ? `${m} minutes` : ''].filter(Boolean).join(joiner);
  const [a, b] = times.map(({ start, end }) => other.text.slice(start, end).replace(/\.$/, '')) as [string, string];
  const message = `${a} and ${b} are ${words} apart, not ${duration.written}?`;
  const related = times.map(({ start, end }) => ({ paragraph: at, start, end, note: 'the time' }));
  const fixes = () => [changeText(reading, duration, words)];
  return { ...figureFinding(reading, duration, message, fixes, { severity: 'information', related }), paragraph };
}

const YEARS = '(?<n>\\d{1,2}|[a-z]+(?:-[a-z]+)?) years';
const AT_PLACE = new RegExp(
  `\\b(?:[Ii]n|[Aa]fter|[Oo]ver|[Dd]uring|[Ff]or|spent) (?:her|his|their|the|its)? ?${YEARS} (?:at|with|in|as|on|of) (?:(?:the|a|an|her|his|its) )?(?<place>[\\p{L}-]{4,})`,
  'gu',
);
const SPAN =
  /\b(?:came|joined|started|began|arrived|hired|appointed|elected|moved|took over|opened)\b(?:[^.;]|\.(?! \p{Lu})){0,110}? in (?<from>(?:19|20)\d\d)\b(?:[^.;]|\.(?! \p{Lu})){0,120}?\b(?:until|left|leave|retired|resigned|stepped down|closed|quit)\b[^.;\d]{0,40}?(?<to>(?:19|20)\d\d)\b/gu;
const TRIAL = new RegExp(
  `\\b(?<thing>trial|war|strike|dispute|inquiry|case|siege|ban|drought|lawsuit|campaign|project|restoration|feud)s?\\b[^.;]{0,30}?\\b(?:lasted|lasting|taken|dragged on|gone on|ran|run)(?: for)?(?<hedge> nearly| almost| more than| over)? ${YEARS}\\b`,
  'giu',
);

const farIn = new ParagraphMemo((reading: Reading) => ({
  spans: matchesOf(reading, SPAN),
  lengths: matchesOf(reading, AT_PLACE),
  trials: matchesOf(reading, TRIAL),
}));

/** In lines that are broken anywhere. */
const matchesOf = (reading: Reading, pattern: RegExp): readonly RegExpExecArray[] =>
  /\syears|\b(?:19|20)\d\d/.test(reading.text) && mayMatch(reading, pattern) ? [...reading.text.replace(/\n/g, ' ').matchAll(pattern)] : [];

const numberOf = (words: string): number => (/^\d/.test(words) ? Number(words) : Number(numberInWords(words.toLowerCase()) ?? Number.NaN));

const yearsFinding = (
  reading: Reading,
  paragraph: number,
  match: RegExpExecArray,
  [from, to]: readonly [number, number],
): PlacedFinding => {
  const words = match.groups!.n!;
  const start = match.index + match[0].lastIndexOf(`${words} years`);
  const at = { start, end: start + words.length };
  const right = /^\d/.test(words) || to - from > 9 ? `${to - from}` : (inWords(to - from) ?? `${to - from}`);
  const message = `${from} to ${to} is ${right} years, not ${words}?`;
  return { ...figureFinding(reading, at, message, () => [changeText(reading, at, right)], { severity: 'information' }), paragraph };
};

/** “In 43 years at the pool” of somebody who came to the pool in 1958 and left in 2011; “a trial that had lasted nine years”. */
export function farYears(draft: DraftReading, paragraph: number): PlacedFinding[] {
  const reading = draft.readings[paragraph]!;
  const { lengths, trials } = farIn.of(reading);
  if (lengths.length + trials.length === 0) return [];
  return [
    ...lengths.flatMap((match): PlacedFinding[] => {
      const place = match.groups!.place!.toLowerCase();
      const spans = draft.readings.flatMap((other) => farIn.of(other).spans.filter(([words]) => words.toLowerCase().includes(place)));
      const [span] = spans;
      if (!span || spans.length > 1) return [];
      const ends = [Number(span.groups!.from), Number(span.groups!.to)] as const;
      const off = Math.abs(ends[1] - ends[0] - numberOf(match.groups!.n!));
      return off > 1 && off <= 20 ? [yearsFinding(reading, paragraph, match, ends)] : [];
    }),
    ...trials.flatMap((match) => sinceItBegan(draft, paragraph, match)),
  ];
}

/** “The trial had lasted nearly nine years”, where it opened on 6 May 2019 and has just ended. */
function sinceItBegan(draft: DraftReading, paragraph: number, match: RegExpExecArray): PlacedFinding[] {
  const { thing, hedge = '', n } = match.groups!;
  const now = nowOf.of(draft);
  const begun = new RegExp(
    `\\b${thing} (?:had |was )?(?:opened|began|started|launched|imposed|begun)\\b[^.;\\d]{0,20}?(?:\\d{1,2}(?:st|nd|rd|th)?,? )?(?:\\p{L}+ )?(?<year>(?:19|20)\\d\\d)\\b`,
    'iu',
  );
  const years = draft.readings.flatMap(({ text }) => begun.exec(text)?.groups?.year ?? []);
  if (years.length !== 1 || now?.most === undefined || now.most !== now.least) return [];
  const from = Number(years[0]);
  const stated = numberOf(n!);
  const right = now.least - from;
  const room = /nearly|almost/.test(hedge) ? [stated - 1, stated] : [stated - 1, stated + 1];
  if (Number.isNaN(stated) || (right >= room[0]! && right <= room[1]!) || right < 1 || Math.abs(right - stated) > 20) return [];
  return [yearsFinding(draft.readings[paragraph]!, paragraph, match, [from, now.least])];
}
