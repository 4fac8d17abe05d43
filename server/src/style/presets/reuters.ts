// Reuters, as a preset.
import { citing, type Preset } from './preset.ts';
import { name } from './things.ts';

const GUIDE = 'Reuters Handbook of Journalism';
const entry = citing(GUIDE);

/** Reuters writes for both sides of the Atlantic, so that it sets no dialect. */
export const reuters = (): Preset => ({
  title: 'Reuters',
  guide: GUIDE,
  checked: 2026,
  url: 'http://handbook.reuters.com/index.php/Main_Page',
  settings: {
    spelling: 'ize',
    percent: 'symbol',
    quotes: 'double',
    quotePunctuation: 'inside',
    dates: 'Jan. 9, 2025',
    times: '4:30 p.m.',
    currency: '$5 million',
    titleCapitals: 'before-name-only',
    honorifics: 'none',
    attribution: { avoid: ['quip', 'concede'], anonymity: 'strict' },
    names: [
      name('unitedStates', 'U.S.', entry('U.S.', 'page')),
      name('unitedNations', 'U.N.', entry('U.N.', 'page')),
      name('unitedKingdom', 'UK', entry('UK', 'page')),
      name('europeanUnion', 'EU', entry('EU', 'page')),
      name('turkey', 'Turkey', entry('Turkey', 'page')),
      name('zelensky', 'Zelenskiy', entry('Zelenskiy')),
      name('islamicState', 'Islamic State', entry('Islamic State', 'page')),
      name('alQaeda', 'al Qaeda', entry('al Qaeda', 'page')),
      name('kyiv', 'Kyiv', entry('Kyiv')),
      name('nato', 'NATO', entry('NATO', 'page')),
      name('nasa', 'NASA', entry('NASA', 'page')),
    ],
  },
  entries: {
    spelling: ['spelling', 'page'],
    percent: ['percentages (copy since about 2019)', 'known'],
    quotes: ['quotation marks', 'page'],
    quotePunctuation: ['quotation marks', 'page'],
    dates: ['dates', 'page'],
    times: ['times', 'known'],
    currency: ['currencies', 'known'],
    titleCapitals: ['titles', 'page'],
    honorifics: ['titles', 'page'],
    attribution: ['neutral verbs; quip', 'page'],
  },
});
