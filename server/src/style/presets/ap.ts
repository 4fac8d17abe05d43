import type { Preset } from './preset.ts';
import { name } from './things.ts';

const GUIDE = 'Associated Press Stylebook';
const entry = (title: string): string => `${GUIDE}, “${title}”`;

export const ap = (): Preset => ({
  guide: GUIDE,
  url: 'https://www.apstylebook.com/',
  settings: {
    dialect: 'en-US',
    spelling: 'ize',
    percent: 'symbol',
    quotes: 'double',
    headlineQuotes: 'single',
    quotePunctuation: 'inside',
    honorifics: 'none',
    numbersInWordsTo: 9,
    dates: 'Jan. 9, 2025',
    times: '4:30 p.m.',
    currency: '$5 million',
    acronymCase: 'all-caps',
    titleCapitals: 'before-name-only',
    attribution: { anonymity: 'strict' },
    names: [
      name('islamicState', 'IS', entry('Islamic State group'), { first: 'Islamic State group' }),
      name('alQaeda', 'al-Qaida', entry('al-Qaida')),
      name('hezbollah', 'Hezbollah', entry('Hezbollah')),
      name('taliban', 'Taliban', entry('Taliban')),
      name('unitedStates', 'U.S.', entry('U.S.'), { note: 'US, without points, in headlines' }),
      name('unitedNations', 'U.N.', entry('U.N.'), { note: 'UN, without points, in headlines' }),
      name('unitedKingdom', 'U.K.', entry('U.K.'), { note: 'UK, without points, in headlines' }),
      name('europeanUnion', 'EU', entry('European Union')),
      name('nato', 'NATO', entry('NATO')),
      name('unicef', 'UNICEF', entry('UNICEF')),
      name('kyiv', 'Kyiv', entry('Kyiv')),
      name('turkey', 'Turkey', entry('Turkey')),
      name('ivoryCoast', 'Ivory Coast', entry('Ivory Coast')),
      name('quran', 'Quran', entry('Quran')),
      name('zelensky', 'Zelenskyy', entry('Zelenskyy')),
      name('covid', 'COVID-19', entry('coronavirus, COVID-19')),
    ],
    words: [
      { avoid: 'cease-fire', use: 'ceasefire', cite: entry('ceasefire') },
      { avoid: 'cease-fires', use: 'ceasefires', cite: entry('ceasefire') },
      { avoid: 'advisor', use: 'adviser', cite: entry('adviser') },
      { avoid: 'advisors', use: 'advisers', cite: entry('adviser') },
      { avoid: 'okay', use: 'OK', cite: entry('OK') },
    ],
  },
  entries: {
    percent: 'percentages',
    quotes: 'quotation marks',
    quotePunctuation: 'quotation marks',
    honorifics: 'courtesy titles',
    numbersInWordsTo: 'numerals',
    dates: 'months',
    times: 'times',
    currency: 'dollars',
    acronymCase: 'abbreviations and acronyms',
    titleCapitals: 'titles',
    attribution: 'anonymous sources',
  },
});
