// Findings about rises whose figures fall, and falls whose figures rise.
import type { Movement } from '../../reading/draft/changes.ts';
import { movements } from '../../reading/draft/computed-figures.ts';
import { compare } from '../../reading/paragraph/figures/exact.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Finding } from '../rule.ts';
import { asWritten, changeText, figureFinding } from './figure-finding.ts';

// A place in a table goes up as its number goes down; so do a record time, a price in another currency and a score against par.
const RANKS =
  /\b(?:rank(?:ed|ing|s)?|(?:\d(?:st|nd|rd|th)|first|second|third) place|position|spots?|seed(?:ed)?|odds|table|charts?|league|par|handicap|in the world|number (?:one|two|three|\d)|no\.? ?\d|per (?:us )?dollar|to the (?:dollar|pound|euro)|against the (?:dollar|pound|euro)|minus|grade|degrees|ratio|one in)\b|(?:^|\s)[-−–]\d/i;

const UNRANKED = /\b(?:ratio|grade|league|table|charts?|position|spots?|degrees|(?:first|second|third) place|in the world)\b/gi;

const OPPOSITES: readonly (readonly [string, string])[] = [
  ['rose', 'fell'],
  ['rises', 'falls'],
  ['rise', 'fall'],
  ['risen', 'fallen'],
  ['rising', 'falling'],
  ['up', 'down'],
  ['grew', 'shrank'],
  ['grown', 'shrunk'],
  ['increased', 'decreased'],
  ['increases', 'decreases'],
  ['increase', 'decrease'],
  ['increasing', 'decreasing'],
  ['climbed', 'dropped'],
  ['climbs', 'drops'],
  ['climb', 'drop'],
  ['gain', 'drop'],
  ['climbing', 'dropping'],
  ['jumped', 'dropped'],
  ['soared', 'plunged'],
  ['surged', 'slumped'],
  ['gained', 'lost'],
  ['raised', 'cut'],
  ['lifted', 'lowered'],
  ['widened', 'narrowed'],
  ['went up', 'went down'],
  ['jumps', 'drops'],
  ['climbed', 'slipped'],
  ['climbs', 'slips'],
  ['climbing', 'slipping'],
  ['leapt', 'plummeted'],
  ['ballooned', 'dwindled'],
  ['ticked up', 'ticked down'],
];
const FALLBACK: Readonly<Record<number, string>> = { 1: 'rose', [-1]: 'fell' };

/** The word that says the opposite in the same form: “risen” for “fallen”. */
export function oppositeOf(word: string, wanted: 1 | -1): string {
  const lower = word.toLowerCase();
  for (const [up, down] of OPPOSITES) {
    if (lower === up && wanted < 0) return down;
    if (lower === down && wanted > 0) return up;
  }
  return FALLBACK[wanted]!;
}

const STEP =
  /^(?:[^.;:“”"\ue000-\ue005]|\ue001){0,45}?(?:,| –| —| \() ?(?:which is |that is |or )?(?<an>an? )(?<noun>rise|increase|gain|jump|fall|drop|decline|decrease|reduction) of (?:about |nearly |almost |some |just over |just under |more than )?[\ue000\ue002\ue004\ue005]/u;
const STEPS_UP = /^(?:rise|increase|gain|jump)$/;

/** “Has fallen from 9,400 to 6,100, a rise of 3,300”. */
function wrongStep(reading: Reading, { from, to, direction, tied }: Movement): Finding | undefined {
  const went = compare(to.figure.value, from.figure.value);
  const last = from.start < to.start ? to : from;
  if (!tied || direction === 0 || went !== direction) return undefined;
  const match = STEP.exec(from.shape.slice(last.end));
  const { an, noun } = match?.groups ?? {};
  if (!match || noun === undefined || STEPS_UP.test(noun) === went > 0) return undefined;
  const end = last.end + match[0].lastIndexOf(' of ');
  const at = { start: end - noun.length - an!.length, end };
  const [a, b] = [asWritten(reading, from), asWritten(reading, to)];
  const right = oppositeOf(noun, went > 0 ? 1 : -1);
  const article = /^[aeiou]/.test(right) ? 'an' : 'a';
  return figureFinding(
    reading,
    { start: at.start, end: last.end + match[0].length },
    `${a} to ${b} is ${went > 0 ? 'up' : 'down'}: no ${noun}`,
    () => [changeText(reading, at, `${article} ${right}`)],
  );
}

export function directionFindings(reading: Reading): Finding[] {
  const steps = movements(reading).flatMap((movement) => wrongStep(reading, movement) ?? []);
  const turned = turnedFindings(reading);
  return [...turned, ...steps.filter((step) => !turned.some((one) => one.start < step.end && step.start < one.end))];
}

function turnedFindings(reading: Reading): Finding[] {
  return movements(reading).flatMap((movement) => {
    const { from, to, direction, directionAt, tied } = movement;
    const went = compare(to.figure.value, from.figure.value);
    if (direction === 0 || !tied || went !== -direction || !directionAt) return [];
    if (comparesOtherThings(movement, directionAt) || isRanking(reading, movement, directionAt)) return [];
    const [a, b] = [asWritten(reading, from), asWritten(reading, to)];
    const message = `${a} to ${b} is ${went > 0 ? 'up' : 'down'}, not ${went > 0 ? 'down' : 'up'}`;
    const word = reading.text.slice(directionAt.start, directionAt.end);
    const span = {
      start: Math.min(from.start, to.start, directionAt.start),
      end: Math.max(from.start < to.start ? to.end : from.end, directionAt.end),
    };
    const edits = [
      { start: from.start, end: from.end, newText: b },
      { start: to.start, end: to.end, newText: a },
    ];
    return [
      figureFinding(reading, span, message, () => [
        changeText(reading, directionAt, oppositeOf(word, went > 0 ? 1 : -1)),
        { title: `Swap ${a} and ${b}`, edits },
      ]),
    ];
  });
}

/** Two nouns, or two rises: “rose 0.3% from a revised 0.6% increase”. */
const comparesOtherThings = ({ from, to }: Movement, directionAt: Span): boolean =>
  (from.noun !== '' && to.noun !== '' && from.noun !== to.noun) ||
  isInMillions(from) !== isInMillions(to) ||
  /^ (?:increase|rise|gain|fall|drop|decline|growth)\b/.test(from.tail) ||
  (from.figure.kind === 'percent' && directionAt.end + 2 > to.start && directionAt.start < to.start);

/** “Up from 3.1 mln dlrs, or 20 cts a share”, of a profit a share. */
const isInMillions = ({ tail }: Movement['from']): boolean => /^ ?(?:mln|bln|trln)\b/.test(tail);

/** In ranks down is up, and a height or a distance is no amount. */
function isRanking({ text, sentences }: Reading, { from, to }: Movement, directionAt: Span): boolean {
  const [first, last] = from.start < to.start ? [from, to] : [to, from];
  const sentence = sentences[from.sentence] ?? { start: 0, end: text.length };
  const around = text.slice(Math.max(sentence.start, Math.min(first.start, directionAt.start) - 60), Math.min(sentence.end, last.end + 45));
  // A ratio in per cent goes up as other percentages do, and so does the share of a grade or a league.
  const words = from.figure.kind === 'percent' ? around.replace(UNRANKED, '') : around;
  return RANKS.test(words) || /^(?:foot|metre|mile|km|yard)$/.test(from.figure.unit);
}
