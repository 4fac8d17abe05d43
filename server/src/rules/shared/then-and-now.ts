// Counts of then and of now, and a step between them that goes the other way: “There were 34 pubs in 2019. There are 21 now, an increase of 13.”
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import { isTime } from '../../reading/draft/computed/computed.ts';
import { type Quantity, quantitiesOf } from '../../reading/draft/quantities.ts';
import { compare, minus, plus, same } from '../../reading/paragraph/figures/exact.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Finding } from '../rule.ts';
import { oppositeOf } from './directions.ts';
import { acrossAll, asWritten, changeText, figureFinding } from './figure-finding.ts';

const STEP = withLetterRanges(
  /\b(?:(?<up>grown|risen|increased|swelled|gone up|up)|(?<down>fallen|dropped|shrunk|declined|dwindled|gone down|down)|an? (?<rise>increase|rise|gain)|a (?<fall>fall|drop|decline|decrease))(?: by| of) (?:just |only )?$/u,
);
const THEN =
  /\b(?:were|was|had|used to be|when (?:he|she|it|they|the)|in (?:19|20)\d\d|years? ago|a (?:year|decade|month) (?:ago|before|earlier)|last year|once|at first)\b/;
const NOW = /\b(?:are|is|has|have|now|today|remain|remains|this year|still)\b/;

/** When a count is of, by the words about it in its clause. */
function timeOf({ reading, sentence, start, end }: Quantity): 'then' | 'now' | undefined {
  const { start: from, end: to } = reading.sentences[sentence]!;
  const before = reading.text.slice(Math.max(from, start - 35), start);
  const lead = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(','), 0));
  const tail = /^[^.;,]{0,45}/.exec(reading.text.slice(end, to))?.[0] ?? '';
  const about = lead + tail;
  const [then, now] = [THEN.test(about), NOW.test(about)];
  return then === now ? undefined : then ? 'then' : 'now';
}

const isCount = (q: Quantity): boolean => (q.figure.kind === 'count' || q.figure.kind === 'money') && !isTime(q) && q.figure.hedge === '';

export function thenAndNow(reading: Reading): Finding[] {
  const all = quantitiesOf.of(reading);
  if (all.length < 3) return [];
  return all.flatMap((by): Finding[] => {
    const from = Math.max(reading.sentences[by.sentence]!.start, by.start - 40);
    const match = isCount(by) ? STEP.exec(by.shape.slice(from, by.start)) : null;
    if (!match) return [];
    const told = all.filter(
      (q) => q !== by && q.end <= by.start && q.sentence >= by.sentence - 2 && isCount(q) && q.figure.kind === by.figure.kind,
    );
    const pairs = told.flatMap((a, i) =>
      told.slice(i + 1).flatMap((b) => (differBy(a, b, by) && (a.noun === b.noun || isBare(a) || isBare(b)) ? [[a, b] as const] : [])),
    );
    const [pair, ...more] = pairs;
    if (!pair || more.length > 0) return [];
    const then = pair.find((q) => timeOf(q) === 'then');
    const now = pair.find((q) => timeOf(q) === 'now');
    if (!then || !now) return [];
    const { up, down, rise, fall } = match.groups!;
    const went = compare(now.figure.value, then.figure.value);
    if (went === ((up ?? rise) ? 1 : -1)) return [];
    const word = (up ?? down ?? rise ?? fall)!;
    const at = from + match.index + match[0].indexOf(word);
    const span = { start: at, end: at + word.length };
    const message = `${asWritten(reading, then)} then, ${asWritten(reading, now)} now: ${went > 0 ? 'up' : 'down'}, not ${word}?`;
    const fix = () => [
      rise === 'increase'
        ? changeText(reading, { start: at - 3, end: span.end }, 'a decrease')
        : changeText(reading, span, oppositeOf(word, went > 0 ? 1 : -1)),
    ];
    return [figureFinding(reading, acrossAll(span, by), message, fix, { severity: 'information' })];
  });
}

/** “185 today” counts what was named before. */
const isBare = ({ noun }: Quantity): boolean => noun === '' || /^(?:today|now|year)$/.test(noun);

const differBy = (a: Quantity, b: Quantity, by: Quantity): boolean =>
  same(minus(a.figure.value, b.figure.value), by.figure.value) || same(plus(a.figure.value, by.figure.value), b.figure.value);
