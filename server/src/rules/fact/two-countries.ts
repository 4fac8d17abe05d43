// One place in two countries: “Goma, Congo” and further down “Goma, Rwanda”.
import { matchesIn } from '../../reading/paragraph/prefilter.ts';
import type { Span } from '../../text/span.ts';
import { draftRule, type PlacedFinding } from '../rule.ts';
import { changeText, figureFinding } from '../shared/figure-finding.ts';
import { namesPlaceInCountry, theGeography } from '../shared/geography.ts';

/** A place with the country that the text puts it in: “Goma, Congo”. The span is the country’s. */
interface Placed extends Span {
  readonly place: string;
  readonly named: string;
  /** The country under its first name, so that Britain and the UK are one. */
  readonly country: string;
}

// Names of people and of an American state too.
const NOT_CERTAIN = new Set(['Georgia', 'Jordan', 'Chad']);

export const twoCountries = draftRule<Placed>({
  meta: {
    id: 'fact/two-countries',
    what: 'One place in two countries: “Goma, Congo” and further down “Goma, Rwanda”.',
    why: 'One of the two is wrong, and readers there will know which.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'datelines' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  observe(reading) {
    if (!namesPlaceInCountry(reading)) return [];
    const { countries, placed } = theGeography();
    return matchesIn(reading, placed()).flatMap((match) => {
      const { place, country: named } = match.groups as { place: string; country: string };
      const country = countries.get(named.replace(/’/g, "'"))?.name;
      // “in France, Germany and Spain” is a list.
      if (!country || countries.has(place) || NOT_CERTAIN.has(country)) return [];
      const [start, end] = match.indices!.groups!.country!;
      return [{ place, named, country, start, end }];
    });
  },
  conclude(noted) {
    const findings: PlacedFinding[] = [];
    const first = new Map<string, Placed & { readonly paragraph: number }>();
    for (const { paragraph, reading, notes } of noted)
      for (const note of notes) {
        const known = first.get(note.place);
        if (!known) first.set(note.place, { ...note, paragraph });
        else if (known.country !== note.country) {
          const message = `${note.place}: in ${known.named} above, in ${note.named} here`;
          const related = [{ paragraph: known.paragraph, start: known.start, end: known.end, note: `in ${known.named} here` }];
          findings.push({
            ...figureFinding(reading, note, message, () => [changeText(reading, note, known.named)], { related }),
            paragraph,
          });
        }
      }
    return findings;
  },
});
