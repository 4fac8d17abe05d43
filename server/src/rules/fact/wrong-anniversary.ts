// Anniversaries that the years deny.
import { quantitiesOf } from '../../reading/draft/quantities.ts';
import { type Anniversary, readAnniversaries } from '../../reading/paragraph/figures/anniversaries.ts';
import { datelineOf } from '../../reading/paragraph/figures/dateline.ts';
import { exact, toNumber } from '../../reading/paragraph/figures/exact.ts';
import { ordinal } from '../../reading/paragraph/figures/numerals.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { draftRule, type Finding, type PlacedFinding } from '../rule.ts';
import { acrossAll, asWritten, changeText, changeTo, figureFinding } from '../shared/figure-finding.ts';
import { yearFindings } from '../shared/year-durations.ts';

export const wrongAnniversary = draftRule<Anniversary | 'figures'>({
  meta: {
    id: 'fact/wrong-anniversary',
    what: 'An anniversary that the years deny: “in 2016, the 50th anniversary of his death in 1965”.',
    why: 'The number is often carried over from the year before, or counted with a year too many.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'anniversary' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  observe: (reading) => [...readAnniversaries(reading), ...(quantitiesOf.of(reading).length > 0 ? (['figures'] as const) : [])],
  conclude(noted, { draft }) {
    const year = datelineOf(draft)?.year;
    const findings: PlacedFinding[] = [];
    for (const { paragraph, reading, notes } of noted)
      for (const note of notes) {
        if (note !== 'figures') {
          const finding = wrongNumber(reading, note, year);
          if (finding) findings.push({ ...finding, paragraph });
          continue;
        }
        const told = findings.filter((other) => other.paragraph === paragraph);
        const more = yearFindings(draft, paragraph, reading, true);
        findings.push(...more.filter((one) => !told.some((other) => one.start < other.end && other.start < one.end)));
      }
    return findings;
  },
});

function wrongNumber(reading: Reading, anniversary: Anniversary, published: number | undefined): Finding | undefined {
  const { number, first, kept, isNow, ordinal: at } = anniversary;
  const year = kept ? toNumber(kept.value) : published;
  if (year === undefined) return undefined;
  const right = year - toNumber(first.value);
  // Told from the dateline alone, a piece may look back at last year’s or ahead to next year’s.
  if (right <= 0 || Math.abs(right - number) <= (kept || isNow ? 0 : 1)) return undefined;
  const message = `${year} − ${first.written} is ${right}, not ${asWritten(reading, anniversary)}`;
  return figureFinding(reading, acrossAll(anniversary, first, kept), message, () => [
    at && /^\d/.test(at.written) ? changeText(reading, at, ordinal(right)) : undefined,
    changeTo(reading, first, exact(year - number)),
    kept ? changeTo(reading, kept, exact(toNumber(first.value) + number)) : undefined,
  ]);
}
