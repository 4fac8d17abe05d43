// Asks about one person under two given names, or two surnames.
import type { NearPair } from '../../reading/draft/record.ts';
import { draftRule, type PlacedFinding } from '../rule.ts';
import { change, shorter } from '../shared/names/name-pairs.ts';

export const changedName = draftRule({
  meta: {
    id: 'naming/changed-name',
    what: 'A second full name that nobody introduces, with the surname or the given name of somebody who was: “Keith Sorrell”, and further down “Kevin Sorrell”.',
    why: 'Either the name has changed, or a reader meets a stranger.',
    guidance: { guide: 'Reuters Handbook of Journalism', entry: 'accuracy' },
    severity: 'information',
    on: true,
    options: {},
  },
  observe: (): never[] => [],
  conclude: (_noted, { draft, style }) =>
    draft.record.near
      .filter((pair) => pair.verdict === 'perhaps' && !style.accept.includes(pair.other))
      .flatMap(({ entity, variant, used, other, part }: NearPair): PlacedFinding[] => {
        // Where only a speaker has said it, that is what it is held against.
        const named = entity.mentions.filter((m) => m.text.includes(used));
        const first = named.find((m) => !m.quoted) ?? named[0];
        const [mention] = variant;
        if (!first || !mention || mention.quoted) return [];
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
});
