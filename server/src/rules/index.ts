import type { Rule } from './rule.ts';
import { currency } from './style/currency.ts';
import { date } from './style/date.ts';
import { initials } from './style/initials.ts';
import { number } from './style/number.ts';
import { percent } from './style/percent.ts';
import { quoteMarks } from './style/quote-marks.ts';
import { time } from './style/time.ts';
import { titleCapitals } from './style/title-capitals.ts';
import { word } from './style/word.ts';
import { doubledWord } from './typo/doubled-word.ts';
import { lostApostrophe } from './typo/lost-apostrophe.ts';
import { mangledEncoding } from './typo/mangled-encoding.ts';
import { mixedQuoteMarks } from './typo/mixed-quote-marks.ts';
import { quoteDirection } from './typo/quote-direction.ts';
import { quotePunctuation } from './typo/quote-punctuation.ts';
import { spacing } from './typo/spacing.ts';
import { unbalancedBracket } from './typo/unbalanced-bracket.ts';
import { unbalancedQuote } from './typo/unbalanced-quote.ts';

/** Every rule, one line each. Settings, docs and the schema are generated from this list. */
export const rules: readonly Rule[] = [
  currency,
  date,
  initials,
  number,
  percent,
  quoteMarks,
  time,
  titleCapitals,
  word,
  doubledWord,
  lostApostrophe,
  mangledEncoding,
  mixedQuoteMarks,
  quoteDirection,
  quotePunctuation,
  spacing,
  unbalancedBracket,
  unbalancedQuote,
];
