// All rules.
import { anonymousSource } from './attribution/anonymous-source.ts';
import { carriedQuote } from './attribution/carried-quote.ts';
import { hearsayChain } from './attribution/hearsay-chain.ts';
import { loadedVerb } from './attribution/loaded-verb.ts';
import { passiveSource } from './attribution/passive-source.ts';
import { unattributedClaim } from './attribution/unattributed-claim.ts';
import { unattributedQuote } from './attribution/unattributed-quote.ts';
import { unclearSpeaker } from './attribution/unclear-speaker.ts';
import { changedNumber } from './fact/changed-number.ts';
import { differentDates } from './fact/different-dates.ts';
import { differentFigures } from './fact/different-figures.ts';
import { displayContradicts } from './fact/display-contradicts.ts';
import { impossibleDate } from './fact/impossible-date.ts';
import { legalStatus } from './fact/legal-status.ts';
import { linkMismatch } from './fact/link-mismatch.ts';
import { millionsOrBillions } from './fact/millions-or-billions.ts';
import { percentOrPoints } from './fact/percent-or-points.ts';
import { percentagesOver100 } from './fact/percentages-over-100.ts';
import { reversedRange } from './fact/reversed-range.ts';
import { twoCountries } from './fact/two-countries.ts';
import { wrongAge } from './fact/wrong-age.ts';
import { wrongAnniversary } from './fact/wrong-anniversary.ts';
import { wrongAverage } from './fact/wrong-average.ts';
import { wrongCapital } from './fact/wrong-capital.ts';
import { wrongCentury } from './fact/wrong-century.ts';
import { wrongConversion } from './fact/wrong-conversion.ts';
import { wrongCount } from './fact/wrong-count.ts';
import { wrongDirection } from './fact/wrong-direction.ts';
import { wrongDuration } from './fact/wrong-duration.ts';
import { wrongMultiple } from './fact/wrong-multiple.ts';
import { wrongOrder } from './fact/wrong-order.ts';
import { wrongPercentageChange } from './fact/wrong-percentage-change.ts';
import { wrongRate } from './fact/wrong-rate.ts';
import { wrongRelativeDay } from './fact/wrong-relative-day.ts';
import { wrongScore } from './fact/wrong-score.ts';
import { wrongShare } from './fact/wrong-share.ts';
import { wrongTense } from './fact/wrong-tense.ts';
import { wrongTotal } from './fact/wrong-total.ts';
import { wrongWeekday } from './fact/wrong-weekday.ts';
import { abbreviationBeforeName } from './naming/abbreviation-before-name.ts';
import { changedAge } from './naming/changed-age.ts';
import { changedGender } from './naming/changed-gender.ts';
import { changedName } from './naming/changed-name.ts';
import { changedPlace } from './naming/changed-place.ts';
import { changedTitle } from './naming/changed-title.ts';
import { fullNameAgain } from './naming/full-name-again.ts';
import { houseName } from './naming/house-name.ts';
import { inconsistentCapital } from './naming/inconsistent-capital.ts';
import { inconsistentHonorific } from './naming/inconsistent-honorific.ts';
import { inconsistentHyphen } from './naming/inconsistent-hyphen.ts';
import { inconsistentName } from './naming/inconsistent-name.ts';
import { inconsistentSpelling } from './naming/inconsistent-spelling.ts';
import { missingFirstReference } from './naming/missing-first-reference.ts';
import { misspeltName } from './naming/misspelt-name.ts';
import { undefinedAbbreviation } from './naming/undefined-abbreviation.ts';
import { unusedAbbreviation } from './naming/unused-abbreviation.ts';
import { wrongRole } from './naming/wrong-role.ts';
import type { Rule } from './rule.ts';
import { currency } from './style/currency.ts';
import { date } from './style/date.ts';
import { inconsistentNumber } from './style/inconsistent-number.ts';
import { initials } from './style/initials.ts';
import { number } from './style/number.ts';
import { percent } from './style/percent.ts';
import { quoteMarks } from './style/quote-marks.ts';
import { time } from './style/time.ts';
import { titleCapitals } from './style/title-capitals.ts';
import { vale } from './style/vale.ts';
import { word } from './style/word.ts';
import { agreement } from './typo/agreement.ts';
import { article } from './typo/article.ts';
import { confusedPossessive } from './typo/confused-possessive.ts';
import { doubledWord } from './typo/doubled-word.ts';
import { lostApostrophe } from './typo/lost-apostrophe.ts';
import { mangledEncoding } from './typo/mangled-encoding.ts';
import { missingWord } from './typo/missing-word.ts';
import { misspelling } from './typo/misspelling.ts';
import { mixedQuoteMarks } from './typo/mixed-quote-marks.ts';
import { nestedQuote } from './typo/nested-quote.ts';
import { noteLeftIn } from './typo/note-left-in.ts';
import { pastedTwice } from './typo/pasted-twice.ts';
import { placeholder } from './typo/placeholder.ts';
import { punctuation } from './typo/punctuation.ts';
import { quoteDirection } from './typo/quote-direction.ts';
import { quotePunctuation } from './typo/quote-punctuation.ts';
import { spacing } from './typo/spacing.ts';
import { strayApostrophe } from './typo/stray-apostrophe.ts';
import { unbalancedBracket } from './typo/unbalanced-bracket.ts';
import { unbalancedQuote } from './typo/unbalanced-quote.ts';
import { verbForm } from './typo/verb-form.ts';
import { wrongPhrase } from './typo/wrong-phrase.ts';
import { wrongWord } from './typo/wrong-word.ts';

/** Every rule, one line each. Settings, docs and the schema are generated from this list. */
export const rules: readonly Rule[] = [
  anonymousSource,
  carriedQuote,
  hearsayChain,
  loadedVerb,
  passiveSource,
  unattributedClaim,
  unattributedQuote,
  unclearSpeaker,
  changedNumber,
  differentFigures,
  impossibleDate,
  millionsOrBillions,
  percentOrPoints,
  percentagesOver100,
  reversedRange,
  twoCountries,
  wrongAge,
  wrongAnniversary,
  wrongAverage,
  wrongCapital,
  wrongCentury,
  wrongConversion,
  wrongCount,
  wrongDirection,
  wrongDuration,
  wrongMultiple,
  wrongOrder,
  wrongPercentageChange,
  wrongRate,
  wrongRelativeDay,
  wrongScore,
  wrongShare,
  wrongTense,
  wrongTotal,
  wrongWeekday,
  linkMismatch,
  displayContradicts,
  legalStatus,
  differentDates,
  abbreviationBeforeName,
  changedAge,
  changedGender,
  changedName,
  changedPlace,
  changedTitle,
  fullNameAgain,
  houseName,
  inconsistentHonorific,
  inconsistentName,
  inconsistentSpelling,
  missingFirstReference,
  misspeltName,
  undefinedAbbreviation,
  unusedAbbreviation,
  wrongRole,
  inconsistentCapital,
  inconsistentHyphen,
  currency,
  date,
  initials,
  number,
  percent,
  quoteMarks,
  time,
  titleCapitals,
  vale,
  word,
  inconsistentNumber,
  agreement,
  article,
  confusedPossessive,
  doubledWord,
  lostApostrophe,
  mangledEncoding,
  misspelling,
  mixedQuoteMarks,
  quoteDirection,
  quotePunctuation,
  spacing,
  unbalancedBracket,
  unbalancedQuote,
  wrongWord,
  punctuation,
  verbForm,
  strayApostrophe,
  missingWord,
  placeholder,
  noteLeftIn,
  pastedTwice,
  wrongPhrase,
  nestedQuote,
];
