// Findings about a figure that fell to its highest, or rose to its lowest: “membership has grown to 29,000, the lowest for 20 years”.
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import { quantitiesOf } from '../../reading/draft/quantities.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { overlaps } from '../../text/span.ts';
import type { Finding } from '../rule.ts';
import { oppositeOf } from './directions.ts';
import { changeText, figureFinding } from './figure-finding.ts';

const UP = 'rose|risen|rises|rising|grew|grown|grows|climbed|climbs|climbing|jumped|jumps|soared|surged|increased|increases|leapt|swelled';
const DOWN =
  'fell|fallen|falls|falling|dropped|drops|dropping|sank|sunk|shrank|shrunk|shrinks|slumped|plunged|tumbled|slipped|slid|dwindled|decreased|declined';
/** From the verb to the superlative. A figure has marks of its kind for digits. */
const TO_EXTREME = withLetterRanges(
  new RegExp(
    `(?<![\\p{L}-])(?<verb>${UP}|${DOWN})(?: (?:by|from) [^,.;:]{1,30}?)?(?: [\\p{L}]+ly)? to (?:just |about |only |nearly |a mere )*[£$€]?[\\ue000-\\ue005]+(?: ?(?:%|per cent|percent|million|billion|[\\p{L}]{1,12}))?, (?:the|its|their|his|her) (?<extreme>lowest|smallest|highest|largest)(?=[,.;]| (?:ever|since|for|in|level|levels|figure|number|total|rate|point|on record)\\b)`,
    'gu',
  ),
);
const ISUP = new RegExp(`^(?:${UP})$`);
const OPPOSITE: Readonly<Record<string, string>> = { lowest: 'highest', smallest: 'largest', highest: 'lowest', largest: 'smallest' };

/** Silent in ranks, where down is up, and in quotations. */
export function extremeFindings(reading: Reading): Finding[] {
  const [first] = quantitiesOf.of(reading);
  if (!first) return [];
  return [...first.shape.matchAll(TO_EXTREME)].flatMap((match): Finding[] => {
    const { verb, extreme } = match.groups!;
    const isUp = ISUP.test(verb!);
    const isLow = /lowest|smallest/.test(extreme!);
    const span = { start: match.index, end: match.index + match[0].length };
    if (isUp !== isLow || /\b(?:rank|place|position|table|charts?)\b/.test(match[0]) || reading.quotations.some((q) => overlaps(q, span)))
      return [];
    const at = { start: span.end - extreme!.length, end: span.end };
    const word = { start: span.start, end: span.start + verb!.length };
    return [
      figureFinding(
        reading,
        span,
        `“${verb}” to the “${extreme}”: which is right?`,
        () => [changeText(reading, word, oppositeOf(verb!, isUp ? -1 : 1)), changeText(reading, at, OPPOSITE[extreme!]!)],
        { severity: 'information' },
      ),
    ];
  });
}
