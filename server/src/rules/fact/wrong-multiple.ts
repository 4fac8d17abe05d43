// A multiple that its own figures deny: “£2.40, or four times as much” as 40p.
import { type Multiple, multiplesOf } from '../../reading/draft/multiples.ts';
import { draftRule, type Finding, type PlacedFinding } from '../rule.ts';
import { readQuantities } from '../shared/computed.ts';
import { multipleFinding, namedMultipleFinding } from '../shared/multiples.ts';

interface Note {
  readonly multiple: Multiple;
  readonly finding: Finding | undefined;
}

export const wrongMultiple = draftRule<Note>({
  meta: {
    id: 'fact/wrong-multiple',
    what: 'A multiple that its own figures deny: “£2.40, or four times as much” as 40p.',
    why: '“Twice” and “three times” are estimated by eye, and readers divide.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'numbers' },
    severity: 'warning',
    skips: ['verbatim'],
    on: true,
    options: {},
  },
  observe: (reading) => {
    const all = readQuantities(reading) > 0 ? multiplesOf(reading) : [];
    return all.map((multiple) => ({ multiple, finding: multipleFinding(reading, multiple) }));
  },
  conclude: (noted, { draft }) =>
    noted.flatMap(({ paragraph, reading, notes }) =>
      notes.flatMap(({ multiple, finding }): PlacedFinding[] => {
        const found = finding ?? namedMultipleFinding(draft, reading, multiple);
        return found ? [{ ...found, paragraph }] : [];
      }),
    ),
});
