import type { Rule } from './rule.ts';
import { lostApostrophe } from './typo/lost-apostrophe.ts';

/** Every rule, one line each. Settings, docs and the schema are generated from this list. */
export const rules: readonly Rule[] = [lostApostrophe];
