import { same } from '../../reading/paragraph/figures/exact.ts';
import type { Figure } from '../../reading/paragraph/figures/figures.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { draftRule, type PlacedFinding } from '../rule.ts';
import { asWritten, changeText, figureFinding } from '../shared/figure-finding.ts';

const NAMES: Readonly<Record<string, string>> = {
  '1000000': 'million',
  '1000000000': 'billion',
  '1000000000000': 'trillion',
  '100000': 'lakh',
  '10000000': 'crore',
};
const scaleWord = (reading: Reading, figure: Figure): string => NAMES[`${figure.scale.n}`] ?? asWritten(reading, figure);

export const millionsOrBillions = draftRule<Figure>({
  meta: {
    id: 'fact/millions-or-billions',
    what: 'One sum of money with two scales: £3.2bn and further down £3.2m.',
    why: 'A slip of one letter puts a sum out by a factor of a thousand, and it is a common one in business copy.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'billion' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  // Two digits at least and no idle zero: “£3m” and “£3bn” may well be two sums.
  observe: (reading) =>
    reading.figureText.figures.filter(
      ({ kind, scale, written }) =>
        kind === 'money' && scale.n >= 100_000n && written.replace(/\D/g, '').length >= 2 && /[1-9]$/.test(written),
    ),
  conclude(noted, { draft }) {
    const findings: PlacedFinding[] = [];
    const sums = new Map<string, { readonly paragraph: number; readonly figure: Figure }>();
    for (const { paragraph, reading, notes } of noted)
      for (const figure of notes) {
        const key = `${figure.unit}${figure.written}`;
        const first = sums.get(key);
        if (!first) sums.set(key, { paragraph, figure });
        else if (!same(first.figure.scale, figure.scale)) {
          const { start, end } = first.figure;
          const there = asWritten(draft.readings[first.paragraph]!, first.figure);
          const message = `${asWritten(reading, figure)} here, ${there} above: ${scaleWord(reading, figure)} or ${scaleWord(draft.readings[first.paragraph]!, first.figure)}?`;
          const related = [{ paragraph: first.paragraph, start, end, note: `${there} here` }];
          findings.push({ ...figureFinding(reading, figure, message, () => [changeText(reading, figure, there)], { related }), paragraph });
        }
      }
    return findings;
  },
});
