// Figures by the words that name them: “turnover” in “Turnover was £9.6m”, “budget” in “the £210m budget”.
import { addTo } from '../../performance/groups.ts';
import { Memo } from '../../performance/memo.ts';
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

/** What a figure's own clause calls it, as the stems of the words that may name it. */
const namesOf = new Memo((q: Quantity): ReadonlySet<string> => {
  const names = new Set<string>();
  const behind = BEHIND.exec(q.tail)?.groups;
  if (behind) for (const word of [behind.first ?? '', behind.second!]) names.add(stem(word));
  const { shape } = q;
  const from = Math.max(q.reading.sentences[q.sentence]?.start ?? 0, q.start - 110);
  const before = shape.slice(from, q.start);
  const clause = before.slice(Math.max(...[...before.matchAll(CUTS)].map(({ index }) => index), -1) + 1);
  for (const match of clause.matchAll(/[\p{L}'’-]{4,}/gu)) {
    const gap = clause.slice(match.index + match[0].length).replace(/(?:about|around|just|only|nearly|almost|some|an?|the|its|over) $/, '');
    if ((NAMES_IT.test(gap) || gap === ' ') && !OTHERS.test(gap.replace(/by (?:an? )?[\ue002\ue007]+/g, '')))
      names.add(stem(match[0].replace(/['’]s$/, '')));
  }
  return names;
});

/** Does the figure's own clause call it so? */
export const isNamed = (q: Quantity, word: string): boolean => word !== '' && namesOf.of(q).has(word);

/** Is it an amount that words may name: no share, no label and no time? */
const isNameable = (q: Quantity): boolean => isAmount(q) && q.figure.kind !== 'percent' && !isLabel(q) && !isTime(q);

/** The draft's amounts by what their own clauses call them, and counts by what they count. */
const byName = new Memo((all: readonly Quantity[]) => {
  const named = new Map<string, Quantity[]>();
  for (const q of all) {
    if (!isNameable(q)) continue;
    const names = new Set(namesOf.of(q));
    if (q.figure.kind === 'count') names.add(q.noun);
    for (const name of names) addTo(named, name, q);
  }
  return named;
});

/**
 * The figures that the draft gives for what a phrase names: its last word, or another of its words where none has that.
 * @param except the figure that is worked out with them
 */
export function figuresNamed(phrase: string, all: readonly Quantity[], except?: Quantity): readonly Quantity[] {
  const named = byName.of(all);
  const words = wordsOf(phrase).filter((word) => !EMPTY.has(word));
  for (const word of words.reverse()) {
    const found = (named.get(word) ?? []).filter((q) => q.reading !== except?.reading || q.start !== except.start);
    if (found.length > 0) return found;
  }
  return [];
}
