// Lengths of time with their ends.
import { figurePattern } from './pattern.ts';

// Patterns for a length of time with its two ends.
const GAP = '[^.;:!?“”<any>]';
const BREAK = '(?:,| [-–—]| \\() ?';
const TO =
  '(?: to | until | till | through | and (?:(?:ended|closed|finished|concluded|landed|arrived|returned|left|died) (?:on |in |at )?)?| ?[-–] ?)';
const LEAD =
  '(?:or |lasted |took |lasts |takes |after |a flight of |a |an |of |for |lasting |spanning |in all |span of |period of |stint of |reign of |a total of ){0,3}';
const LASTING = (n: string, unit: string) => `(?<n>${n})(?: |-)(?:\\p{L}+ )?${unit}s?\\b`;

function both(unit: string, end: string): ReturnType<typeof figurePattern>[] {
  const season = unit === 'year' ? '(?:(?:the )?(?:spring|summer|autumn|winter|fall|beginning|start|end) of )?' : '';
  const ends = `${season}(?<a>${end})(?: at <time>)?${TO}${season}(?<b>${end})`;
  return [
    figurePattern(`${LASTING('<n>', unit)}${GAP}{0,30}?(?:,| \\(| [-–—])? ?\\b(?:from |between |running from |lasting from )${ends}`),
    figurePattern(`${LASTING('<n>', unit)}(?: [\\p{L}'-]{1,20}){0,3} \\(${ends}\\)`),
    figurePattern(
      `${unit === 'hour' ? '' : '\\b'}(?:from |between |(?:began|started|opened|beginning|starting|left|departed) (?:on |in |at )${unit === 'hour' ? '|' : ''})${ends}(?: [\\p{L}'-]{1,20}){0,3}?${BREAK}${LEAD}${LASTING('<n>', unit)}(?! (?:later|before|earlier|after|ago|old))`,
    ),
  ];
}
/** A number of days or weeks, n and unit, between two dates. */
export const DAYS = both('(?<unit>day|week)', '<date>');
/** A number of hours, n, from a to b. */
export const HOURS = both('hour', '<time>');
const LATER = figurePattern(`(?<a><year>)${GAP}{0,80}?(?<n><n>) years (?:later|after),? in (?<b><year>)`);
const SINCE = figurePattern(
  `(?<n><n>) years (?:after|since|on from) (?:the |his |her |its )?(?:<w>{2,12} (?:in |of )?){0,3}?(?<a><year>)${GAP}{0,40}?\\bin (?<b><year>)`,
);
const EARLIER = figurePattern(`(?<b><year>)${GAP}{0,80}?(?<n><n>) years (?:earlier|before),? in (?<a><year>)`);
const BEFORE_OF = figurePattern(
  `\\bin (?<b><year>),? (?:just |only )?(?<n><n>) years (?:before|ahead of|earlier than) (?:the|his|her|its|their) (?:<w>{2,14} ){1,3}(?:of|in) (?<a><year>)`,
);
const AFTER_OF = figurePattern(
  `\\bin (?<b><year>),? (?:just |only )?(?<n><n>) years after (?:the|his|her|its|their) (?:<w>{2,14} ){1,3}(?:of|in) (?<a><year>)`,
);
/** “In 1987, two years before the strike of 1989”: b, n, a, and the way they lie. */
export const APART = [
  { pattern: BEFORE_OF, way: -1 },
  { pattern: AFTER_OF, way: 1 },
] as const;
/** A number of years, n, from a to b. */
export const YEARS = [...both('year', '<year>'), LATER, EARLIER, SINCE];
/** “10 years ago, in 2015”: n and year. */
export const AGO = figurePattern(
  '(?:(?<n><n>) years ago,? in (?<year><year>)|\\bin (?<year><year>)(?:,| –| \\() ?(?<n><n>) years ago|\\bfor (?<n><n>) years,? since (?<year><year>))',
);
