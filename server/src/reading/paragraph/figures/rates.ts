// Rates and speeds with what they were worked out from.
import { figurePattern } from './pattern.ts';

// Words between the figures of one rate.
const WORDS = "(?: [\\p{L}'-]{1,20})";
const BREAK = '(?:,| [-–—]| \\() ?';
const LEAD =
  '(?:(?:or|that is|which is|about|around|roughly|just|over|just over|just under|nearly|almost|some|the equivalent of|equal to|equivalent to|more than|less than) ){0,3}';
/** “40 deaths in a population of 200,000, or 20 per 100,000”: part, whole, rate, per. */
export const PER_SO_MANY = figurePattern(
  `(?<part><n>)${WORDS}{1,4}? (?:in|among|for|from|out of) (?:a |its |the )?(?:population of |total of )?(?<whole><n>)${WORDS}{0,3}?${BREAK}(?:a rate of )?${LEAD}(?:a rate of )?(?<rate><n>)${WORDS}{0,2}? (?:per|for every|in every) (?<per><n>)`,
);
/** “The town of 40,000 people had 120 burglaries, a rate of three per 1,000”: whole, part, rate, per. */
export const PER_SO_MANY_BEHIND = figurePattern(
  `(?<whole><n>)${WORDS}{1,4}? (?:had|has|saw|recorded|reported|lost|registered|counted) (?<part><n>)${WORDS}{0,4}?${BREAK}(?:or |that is |which is )?(?:at )?a rate of ${LEAD}(?<rate><n>)${WORDS}{0,2}? (?:per|for every|in every) (?<per><n>)`,
);
/** “120 miles in two hours, at 60mph”: distance, hours, speed. */
export const SPEED = figurePattern(
  `(?<distance><measure>)${WORDS}{0,2}? in (?:just |only |about )?(?<hours><n>) hours?(?:,| [-–—]| \\()? ?(?:or |that is |at |averaging |(?:at )?an average (?:speed )?of )(?:an average (?:speed )?of )?(?<speed><measure>)(?! \\p{L}+s\\b)`,
);
/** “Every six minutes, or 10 an hour”: every, count. */
export const INTERVAL = figurePattern(
  "\\bevery (?<every><n>) minutes?(?: [\\p{L}'-]{1,20}){0,6}?(?:,| [-–—]| \\() ?(?:or|that is|which is) (?<count><n>)(?: (?!minutes?\\b|hours?\\b)[\\p{L}'-]{1,20}){0,2} an hour\\b",
);
/** “£1.2m over four years, bringing £300,000 a year”: sum, n, rate. */
export const OVER_YEARS = figurePattern(
  `(?<sum><money>)${WORDS}{0,3}? (?:over|across|spread over|in) (?:the next )?(?<n><n>) (?<unit>years|months|weeks)\\b[^.;:“”<any>]{0,12}?(?:,| [-–—]| \\(| and)? ?(?:bringing|worth|will bring|would bring|brings|it gives|will cost|providing|will provide) ${LEAD}(?<rate><money>) (?:an?|per|each|every) (?<one>year|month|week)\\b`,
);
/** “£14 an hour, or £560 for a 40-hour week”: rate, sum, n. */
export const HOURS_WEEK = figurePattern(
  `(?<rate><money>) (?:an|per) hour${BREAK}(?:or|that is|which is|making) ${LEAD}(?<sum><money>) (?:a week )?(?:for|in|over) (?:an? )?(?<n><n>)[- ]hour`,
);
