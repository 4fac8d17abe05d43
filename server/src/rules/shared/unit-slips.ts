// One number in two currencies or two units: “lost €4.2m … its loss of £4.2m”, “84 metres tall … an 84-foot tower”.
import { isLabel } from '../../reading/draft/computed/computed.ts';
import type { DraftReading } from '../../reading/draft/draft.ts';
import type { PlacedQuantity } from '../../reading/draft/quantities.ts';
import type { PlacedFinding } from '../rule.ts';
import { asWritten, changeText, figureFinding } from './figure-finding.ts';

/** Two figures at least that are no noughts: two such do not meet by chance. */
const isTelling = ({ figure }: PlacedQuantity): boolean => figure.written.replace(/\D/g, '').replace(/0+$/, '').length >= 2;
const MOST = 8;

/** The odd one of two or more equal numbers, where its unit stands nowhere else in the draft and the other's does. */
export function unitSlips({ quantities }: DraftReading): PlacedFinding[] {
  const groups = new Map<string, PlacedQuantity[]>();
  const used = new Map<string, number>();
  for (const q of quantities) {
    const { kind, unit, written, scale, measure } = q.figure;
    if ((kind !== 'money' && kind !== 'measure') || unit === '') continue;
    used.set(unit, (used.get(unit) ?? 0) + 1);
    // “$4bn (£3.3bn)” is converted, by a rate that may give any number.
    if (!/^\d/.test(written) || !isTelling(q) || isLabel(q) || /[([]\s?$|\bor $/.test(q.lead)) continue;
    const key = `${kind} ${measure?.dimension ?? ''} ${written} ${scale.n}`;
    groups.set(key, [...(groups.get(key) ?? []), q]);
  }
  return [...groups.values()].flatMap((group): PlacedFinding[] => {
    if (group.length < 2 || group.length > MOST) return [];
    const units = [...new Set(group.map(({ figure }) => figure.unit))];
    const odd = units.filter((unit) => used.get(unit) === 1);
    const rest = units.filter((unit) => used.get(unit) !== 1);
    // With two mentions only, the second is the likelier slip.
    const first = group[0]!.figure.unit;
    const one =
      units.length === 2
        ? group.find(({ figure }) => figure.unit === (rest.length === 1 ? odd[0] : units.find((unit) => unit !== first)))
        : undefined;
    const other = one && group.find(({ figure }) => figure.unit !== one.figure.unit);
    if (!one || !other || odd.length === 0 || (one.paragraph === other.paragraph && one.sentence === other.sentence)) return [];
    const [here, there] = [asWritten(one.reading, one), asWritten(other.reading, other)];
    const message = `${here} here, ${there} ${other.paragraph > one.paragraph ? 'below' : 'above'}: which is right?`;
    const related = [{ paragraph: other.paragraph, start: other.start, end: other.end, note: there }];
    const fixes = () => (one.figure.kind === 'money' ? [changeText(one.reading, one, there)] : []);
    return [{ ...figureFinding(one.reading, one, message, fixes, { related, severity: 'information' }), paragraph: one.paragraph }];
  });
}
