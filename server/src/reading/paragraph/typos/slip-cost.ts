// What the slips between what is written and what was meant cost.

/** A slip at the end of a word makes other words. */
const ENDING = 0.35;
const VOWELS = 'aeiouy';
const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.includes(letter);
/** Letters that sound alike or lie side by side. */
const ALIKE = new Set(
  'cs sc ck kc sz zs td dt mn nm bv vb gj jg pb bp rt tr we ew io oi uy yu as sa er re op po nb bn fg gf hj jh kl lk xc cx vf fv df fd gh hg cv vc'.split(
    ' ',
  ),
);

/** What the slips between what is written and what was meant cost; Infinity where the words are too far apart. */
export function costOf(written: string, meant: string): number {
  const [n, m] = [written.length, meant.length];
  if (Math.abs(n - m) > REACH) return Number.POSITIVE_INFINITY;
  const rows: Float64Array[] = [];
  for (let i = 0; i <= n; i++) {
    const row = new Float64Array(m + 1).fill(FAR);
    rows.push(row);
    if (i === 0) row[0] = 0;
    for (let j = Math.max(i === 0 ? 1 : 0, i - REACH); j <= Math.min(m, i + REACH); j++) row[j] = leastCost(written, meant, rows, i, j);
  }
  return rows[n]![m]!;
}
const REACH = 2;
const FAR = 9;

/** What it costs to come from the first `i` letters written to the first `j` meant. */
function leastCost(written: string, meant: string, rows: readonly Float64Array[], i: number, j: number): number {
  let least = FAR;
  if (i > 0) least = rows[i - 1]![j]! + surplus(written, i - 1);
  if (j > 0) least = Math.min(least, rows[i]![j - 1]! + missing(meant, j - 1));
  if (i === 0 || j === 0) return least;
  const [one, other] = [written[i - 1]!, meant[j - 1]!];
  least = Math.min(least, rows[i - 1]![j - 1]! + substituted(one, other, i === written.length && j === meant.length));
  const swapped = i > 1 && j > 1 && one !== other && one === meant[j - 2] && other === written[i - 2];
  return swapped ? Math.min(least, rows[i - 2]![j - 2]! + SWAPPED) : least;
}
const SWAPPED = 0.9;

function substituted(written: string, meant: string, last: boolean): number {
  if (written === meant) return 0;
  const cost = isVowel(written) && isVowel(meant) ? 1.1 : ALIKE.has(written + meant) ? 1.3 : 1.6;
  return last ? cost + ENDING : cost;
}

/** A letter too many: twice the same, or another. A letter more at the end makes other words. */
const surplus = (word: string, at: number): number =>
  word[at] === word[at - 1] || word[at] === word[at + 1] ? 0.8 : at === word.length - 1 ? 1.2 + ENDING : 1.1;

const missing = (word: string, at: number): number =>
  word[at] === word[at - 1] || word[at] === word[at + 1] ? 0.8 : at === word.length - 1 ? 1 + ENDING : 1;
