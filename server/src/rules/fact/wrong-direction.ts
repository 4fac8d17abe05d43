// A rise whose figures fall, or a fall whose figures rise: “complaints fell from 400 to 500”; a comparison that its figures deny.
import { overlaps } from '../../text/span.ts';
import { draftRule, type Finding } from '../rule.ts';
import { comparedFigures } from '../shared/compared-figures.ts';
import { comparedFindings, steppedFindings } from '../shared/comparisons.ts';
import { readQuantities } from '../shared/computed.ts';
import { contrarySteps } from '../shared/contrary-steps.ts';
import { directionFindings } from '../shared/directions.ts';
import { everyYear } from '../shared/every-year.ts';
import { extremeFindings } from '../shared/extremes.ts';
import { thenAndNow } from '../shared/then-and-now.ts';

interface Note {
  readonly findings: readonly Finding[];
}

/** One finding of a place: the first. */
const apart = (all: readonly Finding[]): Finding[] => all.filter((one, i) => !all.slice(0, i).some((other) => overlaps(one, other)));

export const wrongDirection = draftRule<Note>({
  meta: {
    id: 'fact/wrong-direction',
    what: 'A rise whose figures fall, or a fall whose figures rise: “complaints fell from 400 to 500”.',
    why: 'The verb or the order of the figures is wrong, and the sentence says the opposite of one of them.',
    guidance: { guide: 'Reuters Handbook of Journalism', entry: 'figures' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  observe(reading) {
    const figures = readQuantities(reading);
    if (figures === 0) return [];
    const looks = figures > 1 ? [directionFindings, comparedFindings, thenAndNow, comparedFigures, contrarySteps, everyYear] : [];
    return [{ findings: apart([...looks, extremeFindings].flatMap((look) => look(reading))) }];
  },
  conclude: (noted, { draft }) =>
    noted.flatMap(({ paragraph, reading, notes }) => [
      ...notes.flatMap(({ findings }) => findings).map((finding) => ({ ...finding, paragraph })),
      ...steppedFindings(draft, paragraph, reading),
    ]),
});
