import { type Aged, agesAt, readAges } from '../../reading/figures/ages.ts';
import { inFull } from '../../reading/figures/calendar.ts';
import { datelineOf } from '../../reading/figures/dateline.ts';
import { exact, toNumber } from '../../reading/figures/exact.ts';
import { asWritten, changeTo, figureFinding } from '../figure-finding.ts';
import { draftRule, type PlacedFinding } from '../rule.ts';

export const wrongAge = draftRule<Aged>({
  meta: {
    id: 'fact/wrong-age',
    what: 'An age that the birth year or date denies: “born in 1950, died in 2015 at the age of 70”.',
    why: 'Ages are often corrected, and are easy to check.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'ages' },
    severity: 'warning',
    on: true,
    options: {},
  },
  observe: readAges,
  conclude(noted, { draft }) {
    const findings: PlacedFinding[] = [];
    const dateline = datelineOf(draft);
    for (const { paragraph, reading, notes } of noted) {
      for (const note of notes) {
        const { born, now, age } = note;
        if (!now && !dateline) continue;
        const ages = agesAt(born, now ?? dateline!);
        const stated = toNumber(age.value);
        if (ages.includes(stated) || ages.some((right) => right < 0 || right > 130)) continue;
        const day = now ? asWritten(reading, now) : inFull(dateline!);
        const message = `Born ${born.date ? 'on' : 'in'} ${asWritten(reading, born)}: ${ages.join(' or ')} ${now?.date || !now ? 'on' : 'in'} ${day}, not ${asWritten(reading, age)}`;
        const fixes = () => [
          ...[...ages].reverse().map((right) => changeTo(reading, age, exact(right))),
          born.figure ? changeTo(reading, born.figure, exact((now ?? dateline!).year - stated)) : undefined,
        ];
        findings.push({ ...figureFinding(reading, age, message, fixes), paragraph });
      }
    }
    return findings;
  },
});
