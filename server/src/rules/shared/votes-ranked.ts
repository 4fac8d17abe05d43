// Who won by the votes that a sentence gives: “with 5,200 votes, she came second to Mr Carr, who had 4,900”.
import { type Quantity, quantitiesOf } from '../../reading/draft/quantities.ts';
import { compare, exact } from '../../reading/paragraph/figures/exact.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Finding } from '../rule.ts';
import { acrossAll, asWritten, figureFinding } from './figure-finding.ts';

const BEAT = /\b(?:beat|beats|beating|defeat(?:ed|s|ing)|saw off|edged out|pipped|held off|ahead of|ousted|unseated)\b/u;
const LOST =
  /\b(?:(?:came|finished|was|placed|finishing|coming) (?:second|third|runner-up)|lost(?: out| narrowly)? to|(?:was|were) (?:beaten|defeated|pipped|ousted|unseated) by|behind)\b/u;
const SECOND = /\b(?:second|runner-up)\b/u;
const WON = /\b(?:won|topped the poll|took|held|elected|returned)\b/u;

const isVotes = (q: Quantity): boolean => q.figure.kind === 'count' && q.figure.hedge === '' && compare(q.figure.value, exact(50)) > 0;

/** The one with more votes is told to have lost, or the one with fewer to have won. */
export function votesRanked(reading: Reading): Finding[] {
  if (!/\bvotes?\b|\bpoll(?:ed)?\b/.test(reading.text)) return [];
  const all = quantitiesOf.of(reading);
  return reading.sentences.flatMap(({ start, end }, sentence): Finding[] => {
    const own = all.filter((q) => q.sentence === sentence);
    const [a, b] = own.filter(isVotes);
    if (
      !a ||
      !b ||
      own.filter(isVotes).length !== 2 ||
      own.some((q) => q.figure.kind === 'percent') ||
      !/\bvotes?\b|\bpolled\b/.test(a.shape.slice(start, end))
    )
      return [];
    const { text } = reading;
    const [before, between, behind] = [text.slice(start, a.start), text.slice(a.end, b.start), text.slice(b.end, end)];
    if (
      /\b(?:(?<!beaten |defeated |pipped )by|majority|margin|lead|swing|up from|down from|last time|in (?:19|20)\d\d|against|turnout|electorate|of)\b/.test(
        between,
      ) ||
      /\b(?:but|while|although|more|fewer)\b/.test(between)
    )
      return [];
    const lost = LOST.test(between) && !BEAT.test(between);
    const won = (BEAT.test(between) && !LOST.test(between)) || (WON.test(before + between) && SECOND.test(between + behind) && !lost);
    const went = compare(a.figure.value, b.figure.value);
    if (went === 0 || lost === won || went === (won ? 1 : -1)) return [];
    const message = `${asWritten(reading, a)} is ${went > 0 ? 'more' : 'fewer'} than ${asWritten(reading, b)}: who won?`;
    return [figureFinding(reading, acrossAll(a, b), message, () => [], { severity: 'information' })];
  });
}
