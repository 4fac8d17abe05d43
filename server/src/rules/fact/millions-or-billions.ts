// One sum of money with two scales: £3.2bn and further down £3.2m.
import { movements } from '../../reading/draft/computed-figures.ts';
import { quantitiesOf } from '../../reading/draft/quantities.ts';
import { same, toNumber } from '../../reading/paragraph/figures/exact.ts';
import type { Figure } from '../../reading/paragraph/figures/figures.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { draftRule, type Finding, type PlacedFinding } from '../rule.ts';
import { asWritten, changeText, figureFinding } from '../shared/figure-finding.ts';
import { oddScales, scaleFindings } from '../shared/scale-slips.ts';
import { scalesBeside } from '../shared/scales-beside.ts';

const NAMES: Readonly<Record<string, string>> = {
  '1000000': 'million',
  '1000000000': 'billion',
  '1000000000000': 'trillion',
  '100000': 'lakh',
  '10000000': 'crore',
};
const scaleWord = (reading: Reading, figure: Figure): string => NAMES[`${figure.scale.n}`] ?? asWritten(reading, figure);

const A_YEAR_AGO =
  /^[^.;]{0,60}?; (?:a|one) year (?:ago|earlier|before),? (?:it|that|this|they|the figure)? ?(?:was|were|stood at|had been)? ?$/;

/** “Debt came to ₹310 lakh; a year ago it was ₹280 crore”: one measure, a hundred times apart, and near each other with one scale. */
function changedScale(reading: Reading): PlainPair[] {
  const money = quantitiesOf.of(reading).filter(({ figure }) => figure.kind === 'money' && figure.scale.n >= 100_000n);
  const beside = money.flatMap((to, i): PlainPair[] => {
    const from = money[i + 1];
    return from && A_YEAR_AGO.test(to.shape.slice(to.end, from.start)) ? [[from.figure, to.figure]] : [];
  });
  const moved = movements(reading).flatMap(({ from, to, tied }): PlainPair[] =>
    tied && from.figure.kind === to.figure.kind && from.figure.kind !== 'percent' ? [[from.figure, to.figure]] : [],
  );
  return [...beside, ...moved].filter(([a, b]) => {
    if (a.unit !== b.unit || a.scale.n === b.scale.n || a.scale.n < 100_000n || b.scale.n < 100_000n) return false;
    const [apart, close] = [
      toNumber(a.value) / toNumber(b.value),
      toNumber(a.value) / toNumber(a.scale) / (toNumber(b.value) / toNumber(b.scale)),
    ];
    return (apart > 40 || apart < 1 / 40) && close > 0.25 && close < 4;
  });
}
function scalesIn(reading: Reading): readonly Finding[] {
  const found = scaleFindings(reading);
  return found.length > 0 ? found : scalesBeside(reading);
}

type PlainPair = readonly [from: Figure, to: Figure];

export const millionsOrBillions = draftRule<Figure | { readonly finding: Finding }>({
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
  observe: (reading) => [
    ...reading.figureText.figures.filter(
      ({ kind, scale, written }) =>
        kind === 'money' && scale.n >= 100_000n && written.replace(/\D/g, '').length >= 2 && /[1-9]$/.test(written),
    ),
    ...scalesIn(reading).map((finding) => ({ finding })),
    ...changedScale(reading).map(([from, to]) => {
      const span = { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) };
      const message = `${asWritten(reading, from)} and ${asWritten(reading, to)}: one scale or two?`;
      const scaled = (figure: Figure, other: Figure) =>
        changeText(reading, { start: figure.number.end, end: figure.end }, reading.text.slice(other.number.end, other.end), figure);
      return { finding: figureFinding(reading, span, message, () => [scaled(to, from), scaled(from, to)], { severity: 'information' }) };
    }),
  ],
  conclude(noted, { draft }) {
    const findings: PlacedFinding[] = [...oddScales(draft)];
    const sums = new Map<string, { readonly paragraph: number; readonly figure: Figure }>();
    for (const { paragraph, reading, notes } of noted)
      for (const figure of notes) {
        if ('finding' in figure) {
          findings.push({ ...figure.finding, paragraph });
          continue;
        }
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
