// “A son, Thomas”, and then “her nephew Thomas”: one relative who is two.
import type { DraftReading } from '../../../reading/draft/draft.ts';
import type { Attribute, RecordEntity } from '../../../reading/draft/record.ts';
import { ParagraphMemo } from '../../../reading/paragraph/paragraph-memo.ts';
import { matchesIn } from '../../../reading/paragraph/prefilter.ts';
import { touchesQuotation } from '../../../reading/paragraph/quoted.ts';
import type { Place } from '../../../reading/paragraph/reading.ts';
import type { PlacedFinding } from '../../rule.ts';
import { whereFrom } from './compare.ts';
import { change } from './name-pairs.ts';

/** What nobody is to one person together, of men and of women. A cousin or a partner may be either. */
const RELATIONS: readonly ReadonlySet<string>[] = [
  'brother son father husband uncle nephew grandson grandfather stepson stepfather cousin',
  'sister daughter mother wife aunt niece granddaughter grandmother stepdaughter stepmother cousin',
].map((line) => new Set(line.split(' ')));

const WHOSE = /\b(his|her|an?) (?:[\p{Ll}-]+ ){0,2}$/iu;
/** How far apart, in paragraphs, the two stand. */
const REACH = 3;

export const otherKin = (draft: DraftReading): readonly PlacedFinding[] =>
  draft.record.entities.flatMap((entity) => {
    const kin = entity.attributes.filter((a) => a.kind === 'kin' && !a.quoted && WHOSE.test(lead(a, draft)));
    return kin.flatMap((here, i): PlacedFinding[] => {
      const there = kin.slice(0, i).findLast((a) => a.name !== here.name || a.paragraph !== here.paragraph);
      if (!there || !areApart(there.value, here.value) || here.paragraph - there.paragraph > REACH) return [];
      const [whose, theirs] = [here, there].map((a) => WHOSE.exec(lead(a, draft))![1]!.toLowerCase());
      if (!/^h/.test(whose!) || (whose !== theirs && /^h/.test(theirs!)) || isAnotherNear(draft, entity, there, here)) return [];
      return [found(entity, here, there)];
    });
  });

const ONLY_ONE =
  /\b(?<whose>his|her) (?<kin>wife|husband|mother|father|fiancée|fiancé|stepmother|stepfather)(?:, | )(?<name>\p{Lu}\p{Ll}+)(?!['’]s)/giu;

interface Spouse extends Place {
  readonly whose: string;
  readonly kin: string;
  readonly name: string;
}

const spousesIn = new ParagraphMemo((reading): readonly Omit<Spouse, 'paragraph'>[] =>
  matchesIn(reading, ONLY_ONE).flatMap((match) => {
    const { whose, kin, name } = match.groups as { whose: string; kin: string; name: string };
    const end = match.index + match[0].length;
    const span = { start: end - name.length, end };
    return /^\p{Lu}/u.test(name) && !touchesQuotation(reading, span) ? [{ ...span, whose: whose.toLowerCase(), kin, name }] : [];
  }),
);

/** “His wife, Ruth”, and in the next sentence “His wife, Rachel”: nobody else is named between. */
export function otherSpouses({ readings, record }: DraftReading): readonly PlacedFinding[] {
  const all = readings.flatMap((reading, paragraph) => spousesIn.of(reading).map((spouse) => ({ ...spouse, paragraph })));
  return all.flatMap((here, i): PlacedFinding[] => {
    const there = all[i - 1];
    if (!there || there.whose !== here.whose || there.kin !== here.kin || there.name === here.name) return [];
    if (here.paragraph - there.paragraph > 1) return [];
    for (let p = there.paragraph; p <= here.paragraph; p++)
      for (const { start } of readings[p]!.names)
        if (
          (p > there.paragraph || start > there.start) &&
          (p < here.paragraph || start < here.start) &&
          record.named(p, start)?.kind !== 'place'
        )
          return [];
    const { paragraph, start, end, name, kin, whose } = here;
    return [
      {
        paragraph,
        start,
        end,
        message: `‘${name}’: ${whose} ${kin} is ${there.name} above`,
        related: [{ paragraph: there.paragraph, start: there.start, end: there.end, note: `${there.name} here` }],
        fixes: () => [change({ start, end }, there.name, true)],
      },
    ];
  });
}

const lead = ({ paragraph, start }: Attribute, { readings }: DraftReading): string =>
  readings[paragraph]!.text.slice(Math.max(0, start - 36), start);

const areApart = (one: string, other: string): boolean =>
  one !== other && RELATIONS.some((relations) => relations.has(one) && relations.has(other));

/** Is anybody else named between the two, whose relative the second may be? The other relatives of a list are not. */
function isAnotherNear({ record, readings }: DraftReading, entity: RecordEntity, there: Attribute, here: Attribute): boolean {
  for (let p = there.paragraph; p <= here.paragraph; p++)
    for (const { start } of readings[p]!.names) {
      if ((p === there.paragraph && start <= there.name) || (p === here.paragraph && start >= here.start)) continue;
      const other = record.named(p, start);
      const isRelative = other?.attributes.some((a) => a.kind === 'kin' && Math.abs(a.paragraph - there.paragraph) <= REACH);
      if (other && other !== entity && (other.surelyPerson || other.kind === 'person') && !isRelative) return true;
    }
  return false;
}

const found = ({ name }: RecordEntity, here: Attribute, there: Attribute): PlacedFinding => ({
  paragraph: here.paragraph,
  start: here.start,
  end: here.end,
  message: `${name}: ${here.value} here, ${there.value} ${whereFrom(here, there)}`,
  related: [{ paragraph: there.paragraph, start: there.start, end: there.end, note: `${there.value} here` }],
  fixes: () => [change(here, there.value, true)],
});
