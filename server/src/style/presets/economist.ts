// The Economist, as a preset.
import { citing, type Preset } from './preset.ts';
import { name } from './things.ts';

const GUIDE = 'The Economist style guide';
const entry = citing(GUIDE);

export const economist = (): Preset => ({
  title: 'The Economist',
  guide: GUIDE,
  checked: 2026,
  url: 'http://www.economist.com/style-guide',
  settings: {
    dialect: 'en-GB',
    spelling: 'ise',
    percent: 'symbol',
    quotes: 'double',
    quotePunctuation: 'logical',
    honorifics: 'second-reference',
    numbersInWordsTo: 10,
    dates: 'January 9th 2025',
    times: '4.30pm',
    currency: '$5m',
    acronymCase: 'all-caps',
    initials: 'points',
    titleCapitals: 'before-name-only',
    names: [
      name('europeanUnion', 'EU', entry('abbreviations', 'page')),
      name('nato', 'NATO', entry('abbreviations', 'page')),
      name('unesco', 'UNESCO', entry('abbreviations', 'page')),
      name('aids', 'AIDS', entry('abbreviations', 'page')),
      name('unicef', 'Unicef', entry('abbreviations', 'page')),
      name('myanmar', 'Myanmar', entry('place-names', 'page')),
      name('yangon', 'Yangon', entry('place-names', 'page')),
      name('beijing', 'Beijing', entry('place-names', 'page')),
      name('ivoryCoast', 'Ivory Coast', entry('place-names', 'page'), { note: 'Côte d’Ivoire was the form of 2010' }),
    ],
    words: [
      { avoid: 'the Ukraine', use: 'Ukraine', cite: entry('place-names', 'page') },
      { avoid: 'the Lebanon', use: 'Lebanon', cite: entry('place-names', 'page') },
      { avoid: 'the Punjab', use: 'Punjab', cite: entry('place-names', 'page') },
      { avoid: 'DRC', use: 'Congo', cite: entry('Congo', 'page') },
    ],
  },
  entries: {
    percent: ['figures', 'page'],
    quotes: ['inverted commas', 'page'],
    quotePunctuation: ['inverted commas', 'known'],
    honorifics: ['titles', 'page'],
    numbersInWordsTo: ['figures', 'page'],
    dates: ['dates', 'page'],
    times: ['time', 'known'],
    currency: ['currencies', 'known'],
    acronymCase: ['abbreviations', 'page'],
    initials: ['abbreviations', 'page'],
    titleCapitals: ['capitals', 'page'],
  },
});
