// Tolls: how many were killed, hurt, arrested or lost their jobs.
import { kindAt, LETTER } from '../../../text/characters.ts';
import type { Reading } from '../reading.ts';
import type { Figure } from './figures.ts';
import { figurePattern } from './pattern.ts';

/** How many were killed, injured or arrested, or how many jobs go. */
export interface Toll {
  readonly what: string;
  readonly figure: Figure;
}

const PEOPLE = '(?:people|men|women|children|soldiers|civilians|passengers|workers|students|pupils|police|officers|others|more)';
const TOLLS: readonly { readonly what: string; readonly find: ReturnType<typeof figurePattern> }[] = [
  { what: 'killed', find: toll('kill(?:s|ed|ing)?', 'killed|dead|die[ds]?|deaths') },
  { what: 'injured', find: toll('(?:injur|wound)(?:es?|s|ed|ing)', 'injured|wounded|hurt|injuries') },
  { what: 'arrested', find: toll('(?:arrest|detain)(?:s|ed|ing)?', 'arrested|detained|arrests') },
  {
    what: 'jobs',
    find: figurePattern(
      '\\b(?:cuts?|axe[sd]?|sheds?|loses?|losing|cutting|axing|shedding|loss of|creates?|creating) (?<n><n>)(?: more)? (?:of its )?jobs?\\b(?! a (?:month|week|year))',
      1,
    ),
  },
];
function toll(verb: string, after: string): ReturnType<typeof figurePattern> {
  return figurePattern(
    `(?<n><n>) (?:${PEOPLE} )?(?:(?:are|were|have been|was|is|been|had been|have) )?(?:reported |feared |confirmed )?(?:${after})\\b|\\b${verb} (?<n><n>)(?: ${PEOPLE})?(?![\\p{L}%-]| (?!${PEOPLE}|in|at|on|and|after|near|during|as|when)\\p{L})`,
    1,
  );
}

/** The tolls that a paragraph gives as exact numbers. */
export const readTolls = (reading: Reading): Toll[] =>
  TOLLS.flatMap(({ what, find }) =>
    find(reading).flatMap((match) => {
      const figure = match.figure('n');
      return figure?.kind === 'count' && !figure.hedge ? [{ what, figure }] : [];
    }),
  );

// What comes after a number and says when, how often or of whom is no thing that the number counts.
const NO_THING =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|percent|points?|people|more|million|billion|other|others|women|children|votes?|seats?|goals?|runs?|games?|stars?|states?|jobs?|things|ways|reasons|after|before|over|from|with|into|than|year-old|that|this|each|were|have|will|plus|per|late|last|next|most|least|candidates|delegates|republicans|democrats)$/i;

/** The figures of a paragraph with the noun directly after them: “£40m stadium”, “400 homes”. */
export function readThings(reading: Reading): Toll[] {
  const { figureText } = reading;
  const things: Toll[] = [];
  for (const figure of figureText.figures) {
    if (figure.hedge || (figure.kind !== 'count' && figure.kind !== 'money')) continue;
    const noun = nounAt(figureText.shape, figure.end);
    if (noun && !NO_THING.test(noun)) things.push({ what: `${figure.unit}${noun.replace(/s$/, '')}`, figure });
  }
  return things;
}

/** The word behind a blank or hyphen, in small letters, where it is neither too short nor too long for a noun. */
function nounAt(shape: string, at: number): string | undefined {
  if (shape[at] !== ' ' && shape[at] !== '-') return undefined;
  let end = at + 1;
  while ((kindAt(shape, end) & LETTER) !== 0 || shape[end] === "'" || shape[end] === '-') end++;
  const length = end - at - 1;
  return length >= 4 && length <= 20 ? shape.slice(at + 1, end).toLowerCase() : undefined;
}
