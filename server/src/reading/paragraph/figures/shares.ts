// Parts of a whole given both ways: in figures and as a share.
import type { Reading } from '../reading.ts';
import type { Figure } from './figures.ts';
import { figurePattern } from './pattern.ts';

/** A part of a whole with the share that the text says it is: “12 of the 20, or 60%”. */
export interface Share {
  readonly part: Figure;
  readonly whole: Figure;
  /** A percentage or a fraction. */
  readonly share: Figure;
  /** “Two thirds of the 300, or 200”: the part was worked out from the share. */
  readonly isPartOf?: boolean;
}

const WORDS = "(?: [\\p{L}'-]{1,20})";
const LEAD =
  '(?:(?:or|that is|which is|about|around|roughly|just|over|just over|just under|nearly|almost|some|the equivalent of|equal to|equivalent to|more than|less than) ){0,3}';
const OF = "(?: (?:out )?of(?: (?:the|its|their|his|her|all|some|about|every|those)| \\p{L}+['’]s)*| in(?: every)?)";

const SHARE = figurePattern(
  `(?<part><n>)${WORDS}{0,2}?${OF} (?<whole><n>)${WORDS}{0,4}?(?:, or |, that is, |, which is | [-–—] (?:or )?| \\()${LEAD}(?<share><percent>|<fraction>)(?=[.,;)]|$| [-–—]| of (?:them|those|all|the total))`,
);
const SHARE_FIRST = figurePattern(`(?<share><percent>|<fraction>)(?:, or | \\(|, that is, )${LEAD}(?<part><n>)${OF} (?<whole><n>)`);
const SHARE_OF = figurePattern(
  `(?<share><percent>|<fraction>) of (?:the |its |their |his |her |all )?(?:\\p{L}+['’]s )?(?<whole><n>)${WORDS}{0,4}?(?:, or | \\(|, that is, )${LEAD}(?<part><n>)(?: \\p{L}{1,15}){0,2}?(?=[.,;)]|$)`,
);
// “Of the 200 staff, 50 (25%) are women”.
const OF_THE = figurePattern(
  `\\bof (?:the|its|their|his|her|all) (?<whole><n>)${WORDS}{1,3}?, (?<part><n>)${WORDS}{0,2}?(?:, or | \\(| [-–—] )${LEAD}(?<share><percent>|<fraction>)(?=[,)]| [-–—])`,
);
/** The shares that a paragraph gives both ways. */
export const readShares = (reading: Reading): Share[] =>
  [SHARE, SHARE_FIRST, SHARE_OF, OF_THE].flatMap((pattern) =>
    pattern(reading).flatMap((match) => {
      const [part, whole, share] = [match.figure('part'), match.figure('whole'), match.figure('share')];
      return part && whole && share ? [{ part, whole, share, isPartOf: pattern === SHARE_OF }] : [];
    }),
  );
