// “Most”, “a majority”, “a minority”, “fewer than half”, held against the percentage beside them: “most of them, 45 per cent,”.
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import { type Quantity, quantitiesOf } from '../../reading/draft/quantities.ts';
import { exact, inDigits, toNumber } from '../../reading/paragraph/figures/exact.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Finding } from '../rule.ts';
import { asWritten, figureFinding } from './figure-finding.ts';

const MOST =
  '(?<most>(?:(?<!the |at )most|a (?:clear |large |small |narrow )?majority|more than half|over half|the bulk)|(?<few>a minority|fewer than half|less than half|under half))';
const BEFORE = withLetterRanges(
  new RegExp(
    `(?:^|[ (“"])${MOST}(?: (?:of|in) [^.;:,()–\\d]{2,60}| (?:\\p{L}+s|people|men|women|staff|children)(?: [^.;:,()–\\d]{2,40})?)?(?:,| –| \\() ?(?:or |some |about |just |only |at |nearly |around )*$`,
    'iu',
  ),
);
const BEHIND = new RegExp(
  `^(?: of [^.;:,()–\\d]{2,50})?(?:,| –) (?:or |which is )?${MOST}\\b(?! (?:important|popular|common|likely|recent|\\p{L}+ ?\\d)| of [£$€\\d])`,
  'iu',
);

const isShare = (q: Quantity): boolean =>
  q.figure.kind === 'percent' && toNumber(q.figure.value) < 100 && q.figure.hedge !== 'above' && q.figure.hedge !== 'below';

/** The words that call a percentage most or few, where it is the other. */
export function mostFindings(reading: Reading): Finding[] {
  if (!/\b(?:most|majority|minority|half|bulk)\b/i.test(reading.text)) return [];
  return quantitiesOf.of(reading).flatMap((q): Finding[] => {
    if (!isShare(q)) return [];
    const { start, end } = reading.sentences[q.sentence]!;
    const { text } = reading;
    const lead = text.slice(start, q.start);
    const before = /^(?:,|\)| –|[.;])/.test(q.tail) ? BEFORE.exec(lead) : null;
    const match = before ?? BEHIND.exec(text.slice(q.end, end));
    if (!match) return [];
    const share = toNumber(q.figure.value);
    const isFew = match.groups!.few !== undefined;
    if (isFew ? share <= 50 : share >= 50) return [];
    const words = match.groups!.most!;
    const at = (before ? start : q.end) + match.index + match[0].indexOf(words);
    const span = { start: Math.min(at, q.start), end: Math.max(at + words.length, q.end) };
    const turned = exact(100 - share);
    return [
      figureFinding(
        reading,
        span,
        `${asWritten(reading, q)} is ${isFew ? 'over' : 'under'} half, not ${words}: ${inDigits(turned)} per cent?`,
        () => [],
        {
          severity: 'information',
        },
      ),
    ];
  });
}
