// So many per cent added to, or taken off, a sum: “VAT at 20 per cent adds £14 to a £60 bill”, “a rise of 4.9 per cent puts £59 on a bill of £1,000”.
import { quantitiesOf } from '../../reading/draft/quantities.ts';
import { exact, minus, over, plus, times } from '../../reading/paragraph/figures/exact.ts';
import { agrees, roundsTo, slack } from '../../reading/paragraph/figures/rounding.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Finding } from '../rule.ts';
import { acrossAll, asWritten, changeTo, figureFinding, shown } from './figure-finding.ts';

const ADDS =
  /\b(?:adds?|added|adding|puts?|putting|takes?|took|taking|knocks?|knocked|knocking|saves?|saved|cuts?|cost(?:s|ing)?|means?|worth|or) (?:about |just |only |nearly |almost |another |an extra |up to )?$/u;
const ON =
  /^(?: (?:more|extra))? (?:to|on|onto|off|from) (?:an?|the|its|their|his|her|every)(?: \p{L}+){0,2}?(?: (?:bill|price|cost|fare|rent|fee|total|mortgage|loan|salary|ticket|income|wage) of| of)? ?(?:about )?$/u;
const OTHERS = /\b(?:half|third|quarter|each|per|a month|over|for|plus)\b/;

export function addedPercent(reading: Reading): Finding[] {
  const all = quantitiesOf.of(reading);
  return reading.sentences.flatMap(({ start, end }, sentence): Finding[] => {
    const own = all.filter((q) => q.sentence === sentence);
    const money = own.filter(({ figure }) => figure.kind === 'money');
    const [rate, more] = own.filter(({ figure }) => figure.kind === 'percent');
    const [added, base] = money;
    if (!rate || more || !added || !base || money.length !== 2 || added.figure.unit !== base.figure.unit || rate.start > added.start)
      return [];
    const { shape } = rate;
    if (!ADDS.test(shape.slice(start, added.start)) || !ON.test(shape.slice(added.end, base.start)) || OTHERS.test(shape.slice(start, end)))
      return [];
    if ([rate, added, base].some(({ figure }) => figure.hedge === 'above' || figure.hedge === 'below')) return [];
    const right = over(times(rate.figure.value, base.figure.value), exact(100));
    const room = plus(
      over(times(slack(rate.figure), base.figure.value), exact(100)),
      over(times(slack(base.figure), rate.figure.value), exact(100)),
    );
    if (agrees(minus(right, room), plus(right, room), added.figure) || roundsTo(right, added.figure)) return [];
    const message = `${asWritten(reading, rate)} of ${asWritten(reading, base)} is ${shown(right, added.figure, reading)}, not ${asWritten(reading, added)}?`;
    return [
      figureFinding(reading, acrossAll(rate, added, base), message, () => [changeTo(reading, added.figure, right)], {
        severity: 'information',
      }),
    ];
  });
}
