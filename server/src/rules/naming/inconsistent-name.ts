// One organisation, place, person or group under two names: “Daesh” in one paragraph, “IS” in the next.
import type { DraftReading } from '../../reading/draft/draft.ts';
import { isHeadline } from '../../reading/paragraph/headlines.ts';
import { overlaps } from '../../text/span.ts';
import { draftRule, type Noted } from '../rule.ts';
import { type Abbreviation, abbreviationsIn } from '../shared/names/abbreviations.ts';
import { definedNames, type Placed } from '../shared/names/defined-names.ts';
import { type FormMatch, type NameGroup, namesOfGroups } from '../shared/names/groups.ts';
import { houseOf } from '../shared/names/house.ts';
import { looseNames } from '../shared/names/loose-names.ts';
import { type Use, verdicts } from '../shared/names/one-name.ts';
import { isLocked } from '../shared/names/people.ts';
import { aliasesAmong } from '../shared/names/surroundings.ts';

interface Known extends FormMatch {
  readonly alias: boolean;
}

/** A name that the desk knows, or initials that it does not. */
type Note = Known | Abbreviation;

/** Does the draft spell the initials out as something else: “the Federation of Small Businesses (FSB)”, “Inflation Reduction Act”? */
function hasOtherMeaning(group: NameGroup, named: readonly Placed<Known>[], { readings }: DraftReading): boolean {
  const short = named.find(({ form }) => form.short && form.relation === 'same');
  if (!short) return false;
  const initials = short.form.text.replace(/\./g, '');
  const others = group.forms.filter((form) => form.relation === 'apart' && initialsOf(form.text) === initials);
  return others.some(({ text }) => readings.some((reading) => reading.text.includes(text)));
}

const initialsOf = (name: string): string => name.replace(/[^\p{Lu}]/gu, '');

export const inconsistentName = draftRule({
  meta: {
    id: 'naming/inconsistent-name',
    what: 'One organisation, place, person or group under two names: “Daesh” in one paragraph, “IS” in the next.',
    why: 'A reader who does not know that both names mean the same thing takes them for two, and a house that cannot decide looks careless.',
    guidance: { guide: 'BBC News style guide', entry: 'names' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {
      expansions: {
        type: 'boolean',
        default: true,
        description: 'Hint at a lone full name among initials (one “United States” in a draft that says “US”), and the other way round.',
      },
    },
  },
  observe(reading): Note[] {
    const matches = namesOfGroups(reading);
    const unknown = abbreviationsIn(reading).filter((a) => a.letters.length > 2 && !matches.some((m) => overlaps(m, a)));
    if (matches.length === 0) return unknown;
    const aliases = aliasesAmong(reading.text, matches);
    return [...matches.map(({ start, end, form, opens }, i) => ({ start, end, form, opens, alias: aliases[i]! })), ...unknown];
  },
  conclude(noted: readonly Noted<Note>[], { draft, style, options }) {
    const byGroup = new Map<NameGroup, Placed<Known>[]>();
    const unknown: Placed<Abbreviation>[] = [];
    for (const { paragraph, notes } of noted) {
      for (const note of notes) {
        if (!('form' in note)) {
          unknown.push({ ...note, paragraph });
          continue;
        }
        const named = byGroup.get(note.form.group) ?? [];
        if (named.length === 0) byGroup.set(note.form.group, named);
        named.push({ ...note, paragraph });
      }
    }
    // What the house has an entry for is left to naming/house-name, but for a lone full name among initials.
    const house = houseOf(style);
    const known = [...byGroup].flatMap(([group, named]) => {
      // So it is with most things, and there is nothing more to find out about them.
      if (named.every(({ form }) => form === named[0]!.form && form.caution !== 'slip')) return [];
      const own = hasOtherMeaning(group, named, draft) ? named.filter(({ form }) => !form.short) : named;
      const uses = own.map((one): Use => {
        const reading = draft.readings[one.paragraph]!;
        return { ...one, reading, headline: isHeadline(reading, one.paragraph), quoted: isLocked(draft, one.paragraph, one) };
      });
      if (!house.covers.has(group.id)) return verdicts(uses, options.expansions, style.accept);
      const entry = house.names.find((name) => name.group.id === group.id);
      const use = group.forms.find((form) => form.text === entry?.use.text);
      const both = entry?.group.forms.some((form) => form.relation === 'same' && form.short !== entry.use.short);
      return use && !both ? verdicts(uses, options.expansions, style.accept, use) : [];
    });
    return [
      ...known,
      ...definedNames(unknown, draft).flatMap((uses) => verdicts(uses, options.expansions, style.accept)),
      ...looseNames(draft).filter((f) => !known.some((k) => k.paragraph === f.paragraph && k.start < f.end && f.start < k.end)),
    ];
  },
});
