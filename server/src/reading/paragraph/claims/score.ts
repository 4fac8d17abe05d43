// Scores how much a sentence asks to be checked, by learnt weights.
import claimsModel from '../../data/claims-model.json' with { type: 'json' };
import { claimFeatures, claimTokens } from './features.ts';

/** The characters that weights and groups are written in, the lowest weight first; none of them needs escaping in a template literal. */
export const DIGITS = '()*+,-./0123456789:;<=>@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz|~';

/** How many sums of features are squared: “a figure” says more beside “voted” than beside “I want”. An even number. */
export const PLANES = 8;
/** What a feature may add to such a sum, as a share of the most; near nothing the levels lie closer. Two levels make a digit. */
export const LEVELS: readonly number[] = [-1, -0.5625, -0.25, -0.0625, 0, 0.0625, 0.25, 0.5625, 1];

/** How many digits end a word or a feature. */
const WIDTH = 1 + PLANES / 2;

/** Where the digits of a word or feature stand in the model's text, plus, for a word, GROUP times its group counted from one. */
let entries: Map<string, number> | undefined;
let text = '';
const GROUP = 2 ** 20;
/** What each character stands for, by its code: as a weight, and as two levels. */
const weightOf = new Float64Array(128);
const firstOf = new Float64Array(128);
const secondOf = new Float64Array(128);

/** Unpacks the model: a few milliseconds, once. */
function unpack(): Map<string, number> {
  const middle = (DIGITS.length - 1) / 2;
  for (let i = 0; i < DIGITS.length; i++) {
    const c = DIGITS.charCodeAt(i);
    weightOf[c] = (claimsModel.largest * (i - middle)) / middle;
    firstOf[c] = LEVELS[Math.floor(i / LEVELS.length)] ?? 0;
    secondOf[c] = LEVELS[i % LEVELS.length]!;
  }
  const all = new Map<string, number>();
  text = `${claimsModel.words}\n\n${claimsModel.features}\n`;
  // Counted from one; 0 once the groups are over.
  let group = 1;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    // A line of words is a group; an empty line ends the groups, and features hold blanks.
    if (c !== 10 && (c !== 32 || group === 0)) continue;
    if (i - start > WIDTH) all.set(text.slice(start, i - WIDTH), i - WIDTH + GROUP * group);
    start = i + 1;
    if (c === 10 && group > 0) group = text.charCodeAt(i + 1) === 10 ? 0 : group + 1;
  }
  return all;
}

/** What a group of like words is called in the names of features: short, and in ASCII so that strings stay small. */
export const groupName = (group: number): string => group.toString(36);

let groupNames: string[] | undefined;

function groupOf(word: string): string {
  const found = entries!.get(word) ?? 0;
  if (found < GROUP) return '?';
  groupNames ??= Array.from({ length: 512 }, (_, i) => groupName(i));
  return groupNames[Math.floor(found / GROUP) - 1]!;
}

/** How sure the scorer is that a fact-checker would want to check the sentence: 0 to 1, calibrated on debate sentences. */
export function scoreSentence(sentence: string): number {
  entries ??= unpack();
  let score = claimsModel.bias;
  const sums = new Float64Array(PLANES);
  for (const [feature, value] of claimFeatures(claimTokens(sentence), groupOf)) {
    const found = entries.get(feature);
    if (found === undefined) continue;
    const at = found % GROUP;
    score += weightOf[text.charCodeAt(at)]! * value;
    for (let p = 0; p < PLANES; p += 2) {
      const c = text.charCodeAt(at + 1 + (p >> 1));
      sums[p]! += firstOf[c]! * value;
      sums[p + 1]! += secondOf[c]! * value;
    }
  }
  claimsModel.planes.forEach(({ largest, offset, sign }, p) => {
    score += sign * (offset + sums[p]! * largest) ** 2;
  });
  return 1 / (1 + Math.exp(-score));
}
