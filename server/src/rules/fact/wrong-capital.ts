// A capital or a currency that is not the country’s: “the Australian capital, Sydney”.
import { LiteralPrefilter } from '../../performance/literal-prefilter.ts';
import { mayMatch } from '../../reading/paragraph/prefilter.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { type Finding, paragraphRule } from '../rule.ts';
import { changeText, figureFinding } from '../shared/figure-finding.ts';
import { type Country, holdsWord, namesPlaceInCountry, theGeography } from '../shared/geography.ts';

// Names that towns in several countries bear.
const MANY = new Set([
  'Georgetown',
  'Kingston',
  'Santiago',
  'San José',
  'San Jose',
  'Tripoli',
  'London',
  'Valparaíso',
  'Male',
  'Sana',
  'Praia',
]);
const SPOKEN_OF = new LiteralPrefilter([['capital', 'currency']]);
const plain = (text: string) => text.replace(/’/g, "'");

function findingsOf(reading: Reading): Finding[] {
  const { text } = reading;
  const { countries, nationWords, cityWords, capital, currency, inCountry } = theGeography();
  const findings = new Map<number, Finding>();
  const judge = (
    pattern: RegExp,
    group: 'city' | 'currency',
    right: (country: Country) => readonly string[],
    what: (country: Country, right: string) => string,
  ) => {
    for (const match of text.matchAll(pattern)) {
      const country = countries.get(plain(match.groups!.country!));
      const said = plain(match.groups![group]!);
      if (!country || right(country).includes(said)) continue;
      const [start, end] = match.indices!.groups![group]!;
      const expected = right(country)[0]!;
      const message = `${what(country, expected)}, not ${group === 'city' ? '' : 'the '}${said}`;
      const fixes = () => [changeText(reading, { start, end }, expected)];
      if (!findings.has(start)) findings.set(start, figureFinding(reading, { start, end }, message, fixes));
    }
  };
  if (/capital/.test(text) && holdsWord(reading, cityWords) && holdsWord(reading, nationWords))
    for (const pattern of capital())
      judge(
        pattern,
        'city',
        (c) => c.capitals,
        (c, right) => `The capital of ${c.name} is ${right}`,
      );
  if (/currency/.test(text) && holdsWord(reading, nationWords))
    for (const pattern of currency())
      judge(
        pattern,
        'currency',
        (c) => c.currencies,
        (c, right) => `The currency of ${c.name} is the ${right}`,
      );
  return [...findings.values(), ...(namesPlaceInCountry(reading) ? elsewhere(reading, inCountry(), countries) : [])];
}

/** “in Nairobi, Uganda”: a capital whose name no other country shares, with another country after it. */
function elsewhere(reading: Reading, pattern: RegExp, countries: ReadonlyMap<string, Country>): Finding[] {
  return [...reading.text.matchAll(pattern)].flatMap((match) => {
    const [city, named] = [plain(match.groups!.city!), plain(match.groups!.country!)];
    const home = [...new Set(countries.values())].filter((country) => country.capitals.includes(city));
    if (home.length !== 1 || MANY.has(city) || countries.get(named) === home[0] || /^(?:Georgia|US|United States)$/.test(named)) return [];
    const [start, end] = match.indices!.groups!.country!;
    const message = `${city} is the capital of ${home[0]!.name}, not in ${named}`;
    return [figureFinding(reading, { start, end }, message, () => [changeText(reading, { start, end }, home[0]!.name)])];
  });
}

export const wrongCapital = paragraphRule({
  meta: {
    id: 'fact/wrong-capital',
    what: 'A capital or a currency that is not the country’s: “the Australian capital, Sydney”.',
    why: 'A slip of this sort is the first that readers write in about.',
    guidance: { guide: 'United Nations', entry: 'UNTERM, country names' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  check: (reading) => (mayMatch(reading, SPOKEN_OF) || namesPlaceInCountry(reading) ? findingsOf(reading) : []),
});
