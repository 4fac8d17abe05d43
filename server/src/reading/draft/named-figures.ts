// Figures by the words that name them: “turnover” in “Turnover was £9.6m”, “budget” in “the £210m budget”.
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import { isAmount, isLabel, isTime } from './computed/computed.ts';
import { type Quantity, stem } from './quantities.ts';

/** Between a name and its figure: “wages came to”, “turnover in the year to June was”. */
const NAMES_IT = withLetterRanges(
  /^(?:(?: [\p{L}'’&\ue000\ue001\ue007\ue009-]+){0,9}|,[^,;:.]{0,60},(?: [\p{L}'’-]+){1,4}|(?: [\p{L}'’\ue001\ue009-]+){0,8},(?: [\ue001\ue009]+,)? (?:was|were|is|are|came to|comes to|reached|stood at|stands at|totall?ed|rose to|fell to|grew to)) (?:(?:by )?(?:an? )?[\ue002\ue007]+,? (?:to |at )?)?$/u,
);
const OTHERS = /\b(?:than|against|from|of which|after|before|while|but|up|down|more|less|fewer|compared|cut|rise|fall|increase|drop|by)\b/;
/** “£210m budget”, “£5m of savings”, “$250m annual revenue”. */
const BEHIND = withLetterRanges(/^[- ](?:of )?(?:(?<first>[\p{L}'’-]{4,}) )?(?<second>[\p{L}'’-]{4,})(?![\p{L}'’-])/u);
const EMPTY = new Set('total whole figure amount number rest same average sum other overall more most'.split(' '));

const wordsOf = (text: string): string[] => (text.match(/[\p{L}'’-]{4,}/gu) ?? []).map((word) => stem(word.replace(/['’]s$/, '')));

/** Where another figure’s words end; “in the six months to May” goes on. */
const CUTS = /[;:\ue004\ue005]|\ue000(?![\ue000]| (?:months?|years?|weeks?|days?|hours?|minutes?)\b)/g;

/** Does the figure's own clause call it so? */
export function isNamed(q: Quantity, word: string): boolean {
  if (!q.shape.slice(Math.max(0, q.start - 110), q.end + 40).includes(word.slice(0, 4))) return false;
  const behind = BEHIND.exec(q.tail)?.groups;
  if (behind && (stem(behind.first ?? '') === word || stem(behind.second!) === word)) return true;
  const { shape } = q;
  const from = Math.max(q.reading.sentences[q.sentence]?.start ?? 0, q.start - 110);
  const before = shape.slice(from, q.start);
  const clause = before.slice(Math.max(...[...before.matchAll(CUTS)].map(({ index }) => index), -1) + 1);
  for (const match of clause.matchAll(/[\p{L}'’-]{4,}/gu)) {
    if (stem(match[0].replace(/['’]s$/, '')) !== word) continue;
    const gap = clause.slice(match.index + match[0].length).replace(/(?:about|around|just|only|nearly|almost|some|an?|the|its|over) $/, '');
    if ((NAMES_IT.test(gap) || gap === ' ') && !OTHERS.test(gap.replace(/by (?:an? )?[\ue002\ue007]+/g, ''))) return true;
  }
  return false;
}

/** The figures that the draft gives for what a phrase names: its last word, or another of its words where none has that. */
export function figuresNamed(phrase: string, all: readonly Quantity[]): readonly Quantity[] {
  const words = wordsOf(phrase).filter((word) => !EMPTY.has(word));
  const amounts = all.filter((q) => isAmount(q) && q.figure.kind !== 'percent' && !isLabel(q) && !isTime(q));
  for (const word of words.reverse()) {
    const found = amounts.filter((q) => isNamed(q, word) || (q.figure.kind === 'count' && q.noun === word));
    if (found.length > 0) return found;
  }
  return [];
}
