// Findings about changes between percentages.
import type { PointChange } from '../../reading/draft/points.ts';
import { compare, inDigits } from '../../reading/paragraph/figures/exact.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Finding } from '../rule.ts';
import { acrossAll, asWritten, changeText, changeTo, figureFinding } from './figure-finding.ts';

/** “From 10% to 15%, a rise of 5%”: five percentage points, or 50 per cent. */
export function pointsFinding(reading: Reading, change: PointChange): Finding | undefined {
  const { from, to, by, points, relative, isPoints, isRelative, tied } = change;
  const { figure } = by;
  // “A gap of less than one per cent”, between 32 and 32.8.
  if (figure.hedge === 'below' && figure.kind === 'percent' && compare(relative, figure.value) > 0 && compare(points, figure.value) < 0)
    return belowFinding(reading, change);
  if (figure.kind === 'points' ? isPoints : isRelative) return undefined;
  if (figure.kind === 'percent' ? !isPoints && !tied : !tied) return undefined;
  if (figure.hedge === 'above' || figure.hedge === 'below') return undefined;
  const difference = inDigits(points, 1);
  const message = `${asWritten(reading, from)} to ${asWritten(reading, to)} is ${difference} percentage point${difference === '1' ? '' : 's'}, not ${asWritten(reading, by)}`;
  return figureFinding(reading, acrossAll(from, to, by), message, () => [
    figure.kind === 'percent' && isPoints
      ? changeText(reading, by, `${figure.written} percentage point${figure.written === '1' || figure.written === 'one' ? '' : 's'}`)
      : changeTo(reading, figure, figure.kind === 'points' ? points : relative),
    figure.kind === 'percent'
      ? isPoints
        ? changeTo(reading, figure, relative)
        : changeText(reading, by, `${difference} percentage points`)
      : isRelative
        ? changeText(reading, by, `${inDigits(relative, 1)}%`)
        : undefined,
  ]);
}

function belowFinding(reading: Reading, { from, to, by }: PointChange): Finding {
  const unit = by.figure.written === '1' || by.figure.written === 'one' ? 'point' : 'points';
  const message = `${asWritten(reading, from)} and ${asWritten(reading, to)} lie percentage points apart, not ${asWritten(reading, by)}`;
  return figureFinding(
    reading,
    acrossAll(from, to, by),
    `${message}?`,
    () => [changeText(reading, by, `${by.figure.written} percentage ${unit}`)],
    {
      severity: 'information',
    },
  );
}
