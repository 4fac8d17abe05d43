import type { Preset } from './preset.ts';
import { name } from './things.ts';

/** Guides of which less is known for certain. */

export const telegraph = (): Preset => {
  const guide = 'Telegraph style book';
  const entry = (title: string): string => `${guide}, “${title}”`;
  return {
    guide,
    url: 'https://www.telegraph.co.uk/style-book/',
    settings: {
      dialect: 'en-GB',
      spelling: 'ise',
      quotes: 'double',
      names: [
        name('hezbollah', 'Hizbollah', entry('Hizbollah'), { note: 'the form of 2006' }),
        name('gaddafi', 'Gaddafi', entry('Gaddafi')),
      ],
      words: [
        { avoid: 'gotten', use: 'got', cite: entry('Americanisms') },
        { avoid: ['Persian Gulf', 'Arabian Gulf', 'Iranian Gulf'], use: 'Gulf', cite: entry('Gulf') },
        { avoid: ['guerilla'], use: 'guerrilla', cite: entry('guerrilla') },
        { avoid: ['guerillas'], use: 'guerrillas', cite: entry('guerrilla') },
        { avoid: ['greenbelt', 'green-belt', 'Green Belt'], use: 'green belt', cite: entry('green belt') },
        { avoid: ['Brits'], use: 'Britons', cite: entry('Britain') },
      ],
    },
    entries: { dialect: 'Americanisms' },
  };
};

export const times = (): Preset => {
  const guide = 'The Times style guide';
  const entry = (title: string): string => `${guide}, “${title}”`;
  return {
    guide,
    settings: {
      dialect: 'en-GB',
      spelling: 'ise',
      honorifics: 'none',
      names: [name('hezbollah', 'Hezbollah', entry('Hezbollah')), name('ivoryCoast', 'Ivory Coast', entry('Ivory Coast'))],
      words: [
        { avoid: ['anti-semitic', 'anti-Semitic', 'Anti-Semitic'], use: 'antisemitic', cite: entry('antisemitism') },
        { avoid: ['anti-semitism', 'anti-Semitism', 'Anti-Semitism'], use: 'antisemitism', cite: entry('antisemitism') },
        { avoid: 'anti-hero', use: 'antihero', cite: entry('anti-') },
        { avoid: 'anti-climax', use: 'anticlimax', cite: entry('anti-') },
        { avoid: 'anti-social', use: 'antisocial', cite: entry('anti-') },
      ],
    },
    entries: { honorifics: 'titles' },
  };
};

export const nyt = (): Preset => {
  const guide = 'New York Times Manual of Style and Usage';
  const entry = (title: string): string => `${guide}, “${title}”`;
  return {
    guide,
    settings: {
      dialect: 'en-US',
      spelling: 'ize',
      quotes: 'double',
      quotePunctuation: 'inside',
      honorifics: 'second-reference',
      names: [
        name('unitedStates', 'U.S.', entry('U.S.')),
        name('myanmar', 'Myanmar', entry('Myanmar')),
        name('ivoryCoast', 'Ivory Coast', entry('Ivory Coast')),
        name('hezbollah', 'Hezbollah', entry('Hezbollah')),
        name('turkey', 'Turkey', entry('Turkey')),
        name('zelensky', 'Zelensky', entry('Zelensky')),
        name('covid', 'Covid-19', entry('Covid-19')),
      ],
    },
    entries: { honorifics: 'courtesy titles', quotes: 'quotation marks', quotePunctuation: 'quotation marks' },
  };
};

export const cp = (): Preset => {
  const guide = 'Canadian Press Stylebook';
  const entry = (title: string): string => `${guide}, “${title}”`;
  return {
    guide,
    settings: {
      dialect: 'en-CA',
      spelling: 'ize',
      honorifics: 'none',
      times: '4:30 p.m.',
      titleCapitals: 'before-name-only',
      names: [name('unitedStates', 'U.S.', entry('U.S.'))],
    },
    entries: { dialect: 'spelling', spelling: 'spelling', honorifics: 'courtesy titles', times: 'time', titleCapitals: 'capitalization' },
  };
};

export const aljazeera = (): Preset => {
  const guide = 'Al Jazeera English style guide';
  const entry = (title: string): string => `${guide}, “${title}”`;
  return {
    guide,
    settings: {
      dialect: 'en-GB',
      names: [name('zelensky', 'Zelenskyy', entry('Zelenskyy'))],
      words: [
        {
          avoid: ['terrorist', 'terrorists', 'extremist', 'extremists', 'Islamist', 'Islamists', 'jihad'],
          why: 'It is for those who are quoted to say; name the group, or say fighters.',
          cite: entry('terrorist'),
        },
        { avoid: 'Gulf of America', use: 'Gulf of Mexico', cite: entry('Gulf of Mexico') },
      ],
    },
    entries: {},
  };
};

export const independent = (): Preset => {
  const guide = 'The Independent, editor’s letter on house style';
  const entry = (title: string): string => `${guide}, “${title}”`;
  return {
    guide,
    url: 'https://the-independent.com/voices/editors-letter/independent-articles-house-style-language-placename-kiev-derry-myanmar-a8747896.html',
    settings: {
      dialect: 'en-GB',
      names: [
        name('mumbai', 'Mumbai', entry('place names')),
        name('beijing', 'Beijing', entry('place names')),
        name('kolkata', 'Kolkata', entry('place names')),
        name('londonderry', 'Derry', entry('place names')),
        name('zelensky', 'Zelensky', entry('Zelensky')),
      ],
    },
    entries: {},
  };
};

export const dpa = (): Preset => ({
  guide: 'dpa English stylebook',
  url: 'http://www.dpa.com/en/stylebook/typog.htm',
  settings: { percent: 'per cent', quotes: 'double', currency: '5 million dollars' },
  entries: { percent: 'typography', quotes: 'typography', currency: 'typography' },
});

export const smh = (): Preset => ({
  guide: 'Sydney Morning Herald and The Age style guide',
  settings: { dialect: 'en-AU', spelling: 'ise', honorifics: 'none' },
  entries: { honorifics: 'honorifics' },
});

export const heraldScotland = (): Preset => ({
  guide: 'The Herald, Glasgow, style guide',
  settings: { dialect: 'en-GB', honorifics: 'second-reference' },
  entries: { honorifics: 'courtesy titles' },
});

export const grasswire = (): Preset => {
  const guide = 'Grasswire style guide';
  return {
    guide,
    url: 'https://style.grasswire.com/',
    settings: {
      dialect: 'en-US',
      names: [name('islamicState', 'IS', `${guide}, “Islamic State”`, { first: 'Islamic State group' })],
      words: [
        {
          avoid: ['self-styled Islamic State', 'so-called Islamic State'],
          use: 'Islamic State group',
          cite: `${guide}, “Islamic State”`,
        },
      ],
    },
    entries: {},
  };
};
