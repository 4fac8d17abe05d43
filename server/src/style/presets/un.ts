// The United Nations, as a preset.
import { citing, type Preset } from './preset.ts';
import { name } from './things.ts';

const GUIDE = 'United Nations Editorial Manual';
const entry = citing(GUIDE);

export const un = (): Preset => ({
  title: 'United Nations',
  guide: GUIDE,
  checked: 2026,
  url: 'https://www.un.org/dgacm/en/content/editorial-manual',
  settings: {
    dialect: 'en-GB',
    spelling: 'ize',
    percent: 'per cent',
    quotes: 'double',
    quotePunctuation: 'logical',
    numbersInWordsTo: 9,
    dates: '9 January 2025',
    times: '4.30 p.m.',
    currency: '$5 million',
    acronymCase: 'all-caps',
    titleCapitals: 'always',
    names: [
      { use: 'United Nations', instead: ['UN', 'U.N.'], kind: 'organisation', cite: entry('abbreviations and acronyms', 'page') },
      name('unesco', 'UNESCO', entry('abbreviations and acronyms', 'page')),
      name('alQaeda', 'Al-Qaida', entry('names of bodies', 'page')),
      name('turkey', 'Türkiye', entry('country names', 'page')),
      name('ivoryCoast', 'Côte d’Ivoire', entry('country names', 'page'), { allow: ["Côte d'Ivoire"] }),
      name('vietnam', 'Viet Nam', entry('country names', 'page')),
      name('southKorea', 'Republic of Korea', entry('country names', 'page')),
      name('timor', 'Timor-Leste', entry('country names', 'page')),
    ],
    words: [
      { avoid: 'judgment', use: 'judgement', cite: entry('spelling', 'page') },
      { avoid: 'judgments', use: 'judgements', cite: entry('spelling', 'page') },
    ],
  },
  entries: {
    dialect: ['spelling', 'page'],
    spelling: ['spelling', 'page'],
    percent: ['numbers', 'page'],
    numbersInWordsTo: ['numbers', 'page'],
    dates: ['dates', 'known'],
    times: ['times', 'known'],
    currency: ['currencies', 'known'],
    acronymCase: ['abbreviations and acronyms', 'page'],
    titleCapitals: ['capitalization', 'page'],
  },
});
