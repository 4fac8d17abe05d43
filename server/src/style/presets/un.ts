import type { Preset } from './preset.ts';
import { name } from './things.ts';

const GUIDE = 'United Nations Editorial Manual';
const entry = (title: string): string => `${GUIDE}, “${title}”`;

export const un = (): Preset => ({
  guide: GUIDE,
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
    initials: 'none',
    titleCapitals: 'always',
    names: [
      { use: 'United Nations', instead: ['UN', 'U.N.'], kind: 'organisation', cite: entry('abbreviations and acronyms') },
      name('unesco', 'UNESCO', entry('abbreviations and acronyms')),
      name('alQaeda', 'Al-Qaida', entry('names of bodies')),
      name('turkey', 'Türkiye', entry('country names')),
      name('ivoryCoast', 'Côte d’Ivoire', entry('country names'), { allow: ["Côte d'Ivoire"] }),
      name('vietnam', 'Viet Nam', entry('country names')),
      name('southKorea', 'Republic of Korea', entry('country names')),
      name('timor', 'Timor-Leste', entry('country names')),
    ],
    words: [
      { avoid: 'judgment', use: 'judgement', cite: entry('spelling') },
      { avoid: 'judgments', use: 'judgements', cite: entry('spelling') },
    ],
  },
  entries: {
    dialect: 'spelling',
    spelling: 'spelling',
    percent: 'numbers',
    numbersInWordsTo: 'numbers',
    dates: 'dates',
    times: 'times',
    currency: 'currencies',
    acronymCase: 'abbreviations and acronyms',
    initials: 'abbreviations and acronyms',
    titleCapitals: 'capitalization',
  },
});
