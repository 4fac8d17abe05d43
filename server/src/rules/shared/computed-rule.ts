// Rules about figures that were worked out: what a paragraph's own patterns find, and what the record of quantities adds.
import type { ComputedKind } from '../../reading/draft/computed/computed.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Finding, Rule, RuleMeta } from '../rule.ts';
import { draftRule } from '../rule.ts';
import { computedFindings, readQuantities } from './computed.ts';
import { oneWholeFindings } from './one-whole.ts';
import { tableFindings } from './tables.ts';

interface Note {
  readonly findings: readonly Finding[];
}

const overlaps = (a: Finding, b: Finding): boolean => a.start < b.end && b.start < a.end;

/** A rule about computed figures of some kinds. `check` finds what is certain within one paragraph. */
export const computedRule = (
  meta: RuleMeta<Record<never, never>>,
  of: readonly ComputedKind[],
  check: (reading: Reading) => readonly Finding[] = () => [],
): Rule =>
  draftRule<Note, Record<never, never>>({
    meta,
    observe: (reading) => (readQuantities(reading) === 0 ? [] : [{ findings: check(reading) }]),
    conclude(noted, { draft }) {
      const tables = of.flatMap((kind) => (kind === 'total' || kind === 'share' || kind === 'change' ? tableFindings(draft, kind) : []));
      const found = noted.flatMap(({ paragraph, reading, notes }) => {
        const more = computedFindings(draft, paragraph, reading, of);
        const all = notes.flatMap(({ findings }) => findings);
        // A share that the sentence itself settles needs no question.
        const isAskedAgain = (one: Finding) =>
          of.includes('share') && one.severity !== undefined && all.some((other) => overlaps(one, other));
        const told = more.filter((one) => !isAskedAgain(one));
        const own = all.filter((finding) => !told.some((other) => overlaps(finding, other)));
        return [...told, ...own.map((finding) => ({ ...finding, paragraph }))];
      });
      const wholes = of.includes('share') ? oneWholeFindings(draft) : [];
      return [
        ...found,
        ...[...tables, ...wholes].filter((one) => !found.some((other) => other.paragraph === one.paragraph && overlaps(one, other))),
      ];
    },
  });
