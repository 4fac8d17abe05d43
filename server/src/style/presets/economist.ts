import type { Preset } from './preset.ts';
import { name } from './things.ts';

const GUIDE = 'The Economist style guide';
const entry = (title: string): string => `${GUIDE}, “${title}”`;

export const economist = (): Preset => ({
  guide: GUIDE,
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
    initials: 'none',
    titleCapitals: 'never',
    names: [
      name('europeanUnion', 'EU', entry('abbreviations')),
      name('nato', 'NATO', entry('abbreviations')),
      name('unesco', 'UNESCO', entry('abbreviations')),
      name('aids', 'AIDS', entry('abbreviations')),
      name('unicef', 'Unicef', entry('abbreviations')),
      name('myanmar', 'Myanmar', entry('placenames')),
      name('yangon', 'Yangon', entry('placenames')),
      name('beijing', 'Beijing', entry('placenames')),
      name('ivoryCoast', 'Côte d’Ivoire', entry('placenames'), { allow: ["Côte d'Ivoire"] }),
      name('timor', 'Timor-Leste', entry('placenames')),
    ],
    words: [
      { avoid: 'the Ukraine', use: 'Ukraine', cite: entry('placenames') },
      { avoid: 'the Lebanon', use: 'Lebanon', cite: entry('placenames') },
      { avoid: 'the Punjab', use: 'Punjab', cite: entry('placenames') },
      { avoid: 'DRC', use: 'Congo', cite: entry('Congo') },
    ],
  },
  entries: {
    percent: 'figures',
    quotes: 'inverted commas',
    quotePunctuation: 'inverted commas',
    honorifics: 'titles',
    numbersInWordsTo: 'figures',
    dates: 'dates',
    times: 'time',
    currency: 'currencies',
    acronymCase: 'abbreviations',
    initials: 'abbreviations',
    titleCapitals: 'capitals',
  },
});
