// Asks about one person under two given names, or two surnames.
import type { DraftReading } from '../../reading/draft/draft.ts';
import type { NearPair } from '../../reading/draft/record.ts';
import { draftRule, type PlacedFinding } from '../rule.ts';
import { change, shorter } from '../shared/names/name-pairs.ts';
import { otherKin, otherSpouses } from '../shared/names/other-kin.ts';

export const changedName = draftRule({
  meta: {
    id: 'naming/changed-name',
    what: 'A second full name that nobody introduces, with the surname or the given name of somebody who was: “Keith Sorrell”, and further down “Kevin Sorrell”; or a relative who is two: “her brother, Sean” and “her cousin Sean”.',
    why: 'Either the name has changed, or a reader meets a stranger.',
    guidance: { guide: 'Reuters Handbook of Journalism', entry: 'accuracy' },
    severity: 'information',
    on: true,
    options: {},
  },
  observe: (): never[] => [],
  conclude: (_noted, { draft, style }) => [
    ...ownKin(draft),
    ...otherKin(draft),
    ...otherSpouses(draft),
    ...draft.record.near
      .filter((pair) => pair.verdict === 'perhaps' && !style.accept.includes(pair.other))
      .flatMap(({ entity, variant, used, other, part }: NearPair): PlacedFinding[] => {
        // Where only a speaker has said it, that is what it is held against.
        const named = entity.mentions.filter((m) => m.text.includes(used));
        const first = named.find((m) => !m.quoted) ?? named[0];
        const [mention] = variant;
        if (!first || !mention || mention.quoted || isPluralOf(first.text, mention.text)) return [];
        const { paragraph, start, end } = mention;
        const full = part === 'given' ? `${used} ${entity.surname ?? ''}`.trim() : first.text;
        return [
          {
            paragraph,
            start,
            end,
            message: `‘${mention.text}’: is this ${first.text}${first.paragraph <= paragraph ? ', as above' : ''}?`,
            related: [{ paragraph: first.paragraph, start: first.start, end: first.end, note: `${first.text} here` }],
            fixes: () => [
              change({ start, end }, mention.text.includes(other) ? mention.text.replace(other, used) : full, true),
              ...shorter(mention, entity, draft),
            ],
          },
        ];
      }),
  ],
});

/** “Google Glasses” and “Glass”, “Airbus A380” and “Airbus A300s”: a thing and several of it. */
const isPluralOf = (one: string, other: string): boolean => {
  const last = (name: string) => name.slice(name.lastIndexOf(' ') + 1);
  const [a, b] = [last(one), last(other)];
  return a === `${b}s` || a === `${b}es` || b === `${a}s` || b === `${a}es` || /\d/.test(a + b);
};

const OF_ONE_AGE = /^(?:(?:half-)?brother|(?:half-)?sister|twin|wife|husband|partner|cousin|fianc[eé]e?|girlfriend|boyfriend)$/;

/** “Kehinde Sodipo moved it. His twin brother, Kehinde, seconded”: nobody's brother has his own name. */
function ownKin(draft: DraftReading): readonly PlacedFinding[] {
  return draft.record.entities.flatMap((entity) =>
    entity.attributes.flatMap((kin, i): PlacedFinding[] => {
      // “His twin brother” may be read twice.
      if (entity.attributes.findIndex((a) => a.kind === 'kin' && a.paragraph === kin.paragraph && a.name === kin.name) !== i) return [];
      if (kin.kind !== 'kin' || kin.quoted || !OF_ONE_AGE.test(kin.value) || entity.given === undefined) return [];
      const mention = entity.mentions.find((m) => m.paragraph === kin.paragraph && m.start === kin.name);
      const { text, names } = draft.readings[kin.paragraph]!;
      if (
        !mention ||
        mention.form === 'surname' ||
        !/\b(?:his|her) (?:\p{L}+ )?$/iu.test(text.slice(Math.max(0, kin.start - 16), kin.start))
      )
        return [];
      // Whose: the person named last before it.
      const before = names.findLast((n) => n.end < kin.start && draft.record.named(kin.paragraph, n.start)?.surelyPerson);
      if (
        !before ||
        draft.record.named(kin.paragraph, before.start) !== entity ||
        // “Her brother, Sean, … Her brother Sean said”: the same one again.
        entity.attributes.some((a) => a.kind === 'kin' && a.paragraph === kin.paragraph && a.name === before.start) ||
        /\balso\b|\bnamesake\b/.test(text.slice(before.end, mention.end + 30))
      )
        return [];
      const others = draft.record.entities.filter((e) => e !== entity && e.surname === entity.surname && e.given !== undefined);
      const given = before.given?.split(' ')[0];
      const change1 = (name: string) => {
        const start = before.start + before.text.indexOf(given!);
        return change({ start, end: start + given!.length }, name, true);
      };
      return [
        {
          paragraph: kin.paragraph,
          start: before.start,
          end: before.end,
          message: `‘${before.text}’: and a ${kin.value} of the same name?`,
          related: [{ paragraph: kin.paragraph, start: mention.start, end: mention.end, note: `${kin.value}: ${mention.text}` }],
          fixes: () => (given === undefined || others.length !== 1 ? [] : [change1(others[0]!.given!.split(' ')[0]!)]),
        },
      ];
    }),
  );
}
