import type { Preset } from './preset.ts';
import { name } from './things.ts';

const GUIDE = 'Reuters Handbook of Journalism';
const entry = (title: string): string => `${GUIDE}, “${title}”`;

/** Reuters writes for both sides of the Atlantic, so that it sets no dialect. */
export const reuters = (): Preset => ({
  guide: GUIDE,
  url: 'http://handbook.reuters.com/index.php/Main_Page',
  settings: {
    spelling: 'ize',
    percent: 'symbol',
    quotes: 'double',
    quotePunctuation: 'inside',
    dates: 'Jan 9, 2025',
    times: '4:30 p.m.',
    currency: '$5 million',
    titleCapitals: 'before-name-only',
    attribution: { avoid: ['quip'], anonymity: 'strict' },
    names: [
      name('unitedStates', 'U.S.', entry('U.S.')),
      name('unitedNations', 'U.N.', entry('U.N.')),
      name('unitedKingdom', 'UK', entry('UK')),
      name('europeanUnion', 'EU', entry('EU')),
      name('turkey', 'Turkey', entry('Turkey')),
      name('zelensky', 'Zelenskiy', entry('Zelenskiy'), { note: 'the form of 2022 and 2023' }),
    ],
  },
  entries: {
    spelling: 'spelling',
    percent: 'percentages',
    quotes: 'quotation marks',
    quotePunctuation: 'quotation marks',
    dates: 'dates',
    times: 'times',
    currency: 'currencies',
    titleCapitals: 'queen',
    attribution: 'sources; quip',
  },
});
