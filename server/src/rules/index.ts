import type { Rule } from './rule.ts';
import { doubledWord } from './typo/doubled-word.ts';
import { lostApostrophe } from './typo/lost-apostrophe.ts';
import { mangledEncoding } from './typo/mangled-encoding.ts';
import { quotePunctuation } from './typo/quote-punctuation.ts';
import { spacing } from './typo/spacing.ts';

/** Every rule, one line each. Settings, docs and the schema are generated from this list. */
export const rules: readonly Rule[] = [doubledWord, lostApostrophe, mangledEncoding, quotePunctuation, spacing];
