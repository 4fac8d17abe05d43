// The title of an office with capitals that the house does not give it, or without those it does: “the Prime Minister said”.
import { expandUnicodeClasses } from '../../performance/unicode-ranges.ts';
import { isHeading } from '../../reading/paragraph/headlines.ts';
import type { NameMention, Reading } from '../../reading/paragraph/reading.ts';
import { OFFICES } from '../data/offices.ts';
import { type Finding, paragraphRule } from '../rule.ts';
import { guidanceOf } from '../shared/house-form.ts';

let pattern: RegExp | undefined;
const offices = (): RegExp => {
  const all = [...OFFICES]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' ', '[ -]');
  return (pattern ??= new RegExp(expandUnicodeClasses(`(?<![\\p{L}\\p{N}-])(?:${all})(?![\\p{L}\\p{N}-])`), 'gi'));
};

export const titleCapitals = paragraphRule({
  meta: {
    id: 'style/title-capitals',
    what: 'The title of an office with capitals that the house does not give it, or without those it does: “the Prime Minister said”.',
    why: 'Houses differ, and readers see rank where only habit was meant. Silent until the house style sets “titleCapitals”.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'titles', url: 'https://www.apstylebook.com/' },
    severity: 'information',
    on: true,
    options: {},
  },
  check(reading, { style }) {
    const house = style.titleCapitals;
    if (!house || isHeading(reading)) return [];
    const { text } = reading;
    const cite = guidanceOf(style, 'titleCapitals');
    return Array.from(text.matchAll(offices())).flatMap((match): Finding[] => {
      const written = match[0];
      const start = match.index;
      const end = start + written.length;
      const capital = /^\p{Lu}/u.test(written);
      const wanted = capitalWanted(reading, start, end, capital, house);
      if (wanted === undefined || wanted === capital) return [];
      const expected = wanted ? written.replace(/(?<![\p{L}'’])\p{Ll}(?!f(?![\p{L}]))/gu, (c) => c.toUpperCase()) : written.toLowerCase();
      if (expected === written) return [];
      return [
        {
          start,
          end,
          message: `House style: “${expected}”, not “${written}”`,
          ...cite,
          fixes: () => [{ title: `Change to “${expected}”`, edits: [{ start, end, newText: expected }], preferred: true }],
        },
      ];
    });
  },
});

/** Does the house give a title capitals at this place? Undefined where that cannot be told, or where any house would. */
function capitalWanted(reading: Reading, start: number, end: number, capital: boolean, house: string): boolean | undefined {
  const { text } = reading;
  const before = text.slice(Math.max(0, start - 16), start);
  // A sentence's first word, and what stands in a name with more capitals: “President’s Office”, “Acting President”.
  if (
    /(?:^|[.!?:]["”’)]*\s+|^["“‘(]+)$/.test(before) ||
    /(?<!\p{L})(?!(?:The|His|Her|Its|Their|Our|A|An) )\p{Lu}[\p{L}.]*[ -]$/u.test(before)
  )
    return undefined;
  const person = personAt(reading, end);
  if (person) {
    // “President Berg” is her title, and keeps its capital in most houses that have none for “foreign minister Anna Berg”, a job.
    if (house === 'never') return /[ -]/.test(text.slice(start, end)) ? false : undefined;
    // “the president, Jan Berg” is set off; “Norway’s foreign minister Jan Berg” is a description in some houses, a title in others.
    return capital || /(?:^|[.,;:–—] |\b(?:and|but|that|with|to|by|from|when|as|said|met|told) )$/.test(before) ? true : undefined;
  }
  if (house === 'always' || !capital) return undefined;
  // “the President of the Royal Society”, “the Governor General”, “the Mayor’s Fund”: the name of an office or a body goes on.
  if (/^(?:['’]s)? (?:of |for )?(?:the )?\p{Lu}|^[-‐‑]/u.test(text.slice(end, end + 16))) return undefined;
  return /\b(?:the|a|an|his|her|its|their|our|former|new|then|current|next)\s$/i.test(before) ? false : undefined;
}

function personAt(reading: Reading, end: number): NameMention | undefined {
  // The cheap look first: a person's name begins with a capital.
  if (!/^ \p{Lu}/u.test(reading.text.slice(end, end + 3))) return undefined;
  return reading.names.find((name) => name.kind === 'person' && name.start === end + 1);
}
