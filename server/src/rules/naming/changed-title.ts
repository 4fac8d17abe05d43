// Finds one person in two offices or ranks.

import type { DraftReading } from '../../reading/draft/draft.ts';
import type { Attribute } from '../../reading/draft/record.ts';
import { contradict, officeOf } from '../../reading/paragraph/names/offices.ts';
import { draftRule, type PlainFix } from '../rule.ts';
import { type Clash, clashes, mentionOf, whereFrom } from '../shared/names/compare.ts';
import { change } from '../shared/names/name-pairs.ts';
import { secondReferences } from '../shared/names/second-reference.ts';

export const changedTitle = draftRule({
  meta: {
    id: 'naming/changed-title',
    what: 'One person in two offices or ranks: “Foreign Minister Ilan Brod”, and further down “Defence Minister Brod”; “the chief executive, Anna Marsh”, and then “Ms Marsh, the chairwoman”.',
    why: 'A wrong office is a wrong fact, and the sort of slip that a correction is printed for.',
    guidance: { guide: 'Reuters Handbook of Journalism', entry: 'titles' },
    severity: 'warning',
    on: true,
    options: {},
  },
  observe: (): never[] => [],
  conclude: (_noted, { draft }) =>
    clashes(draft, {
      kind: 'office',
      valueOf: ({ value }) => (officeOf(value) ? value : undefined),
      clash: (one, other) => contradict(officeOf(one)!, officeOf(other)!),
    })
      .filter((clash) => isApart(clash) && !holdsBoth(clash))
      .map((clash) => {
        const { entity, here, there } = clash;
        return {
          paragraph: here.paragraph,
          start: here.start,
          end: here.end,
          message: `${entity.surname ?? entity.name}: ‘${office(here.words)}’ here, ‘${office(there.words)}’ ${whereFrom(here, there)}`,
          related: [{ paragraph: there.paragraph, start: there.start, end: there.end, note: `‘${office(there.words)}’ here` }],
          fixes: () => fixesOf(clash, draft),
        };
      }),
});

/** Are they stated of two mentions? */
const isApart = ({ here, there }: Clash): boolean => here.paragraph !== there.paragraph || here.name !== there.name;

/** Is the person given both offices at one mention, as “chairman and chief executive”? */
function holdsBoth({ entity, here, there }: Clash): boolean {
  const [one, other] = [officeOf(here.value)!.name, officeOf(there.value)!.name];
  const beside = (place: Attribute, name: string) =>
    entity.attributes.some(
      (a) =>
        a.kind === 'office' && a.paragraph === place.paragraph && a.name === place.name && a !== place && officeOf(a.value)?.name === name,
    );
  if (one === other) return false;
  return beside(there, one) || beside(here, other) || hasWords(here.words, other) || hasWords(there.words, one);
}

const hasWords = (phrase: string, words: string): boolean => ` ${phrase.toLowerCase()} `.includes(` ${words} `);

/** The words of an office without what it is of. */
const office = (words: string): string => words.replace(/^(?:the|an?|its|their|his|her) /i, '').slice(0, 40);

function fixesOf(clash: Clash, draft: DraftReading): readonly PlainFix[] {
  const { entity, here, there } = clash;
  const { text } = draft.readings[here.paragraph]!;
  const mention = mentionOf(clash, here);
  const fixes: PlainFix[] = [];
  const touches = mention !== undefined && here.end <= mention.start && here.end >= mention.start - 5;
  const bothBefore = touches && there.end <= there.name;
  const capital = /^\p{Lu}/u.test(here.words);
  if (bothBefore) fixes.push(change(here, capital ? there.words.replace(/^\p{Ll}/u, (l) => l.toUpperCase()) : there.words, true));
  else if (!touches) fixes.push(change(here, swapped(here.words, there.value, here.value), true));
  // Said again, the office can go: “Ms Marsh”.
  const short = secondReferences(draft).of(entity);
  if (mention && short !== undefined) {
    const start = here.end <= mention.start ? startOf(text, here) : Math.min(mention.start, mention.name.honorific?.start ?? mention.start);
    const behind = here.start >= mention.end && /^[,]/.test(text.slice(here.end)) ? here.end + 1 : Math.max(here.end, mention.end);
    const comma = here.end <= mention.start && text[mention.end] === ',' && text[here.end] === ',' ? mention.end + 1 : behind;
    fixes.push(change({ start, end: Math.max(comma, mention.end) }, short, fixes.length === 0));
  }
  return fixes;
}

/** The words with one office for another: “the general counsel” → “the spokeswoman”. */
const swapped = (words: string, to: string, from: string): string => {
  const at = words.toLowerCase().indexOf(from);
  return at < 0 ? to : words.slice(0, at) + to + words.slice(at + from.length);
};

/** Where the phrase begins that an office before a name stands in: “Vaayu’s chairman, Anna Marsh,”. */
function startOf(text: string, { start }: { start: number }): number {
  const before = /(?:(?:\p{Lu}[\p{L}’'-]+ )*\p{Lu}[\p{L}-]+['’]s |(?:The|the|Its|its) )$/u.exec(text.slice(Math.max(0, start - 60), start));
  return before ? start - before[0].length : start;
}
