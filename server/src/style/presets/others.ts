// Presets that hold only what is known of a guide for certain.
import { citing, type Preset } from './preset.ts';
import { name } from './things.ts';

export const telegraph = (): Preset => {
  const guide = 'Telegraph style book';
  const entry = citing(guide);
  return {
    title: 'The Telegraph',
    guide,
    checked: 2026,
    partial: true,
    url: 'https://www.telegraph.co.uk/style-book/',
    settings: {
      dialect: 'en-GB',
      spelling: 'ise',
      quotes: 'double',
      names: [
        name('hezbollah', 'Hezbollah', entry('Hezbollah'), { note: 'Hizbollah was the form of 2006' }),
        name('gaddafi', 'Gaddafi', entry('Gaddafi')),
      ],
      words: [
        { avoid: 'gotten', use: 'got', cite: entry('Americanisms') },
        { avoid: ['guerilla'], use: 'guerrilla', cite: entry('guerrilla') },
        { avoid: ['guerillas'], use: 'guerrillas', cite: entry('guerrilla') },
      ],
    },
    entries: { dialect: ['Americanisms', 'known'] },
  };
};

export const times = (): Preset => {
  const guide = 'The Times style guide';
  const entry = citing(guide);
  return {
    title: 'The Times',
    guide,
    checked: 2026,
    partial: true,
    settings: {
      dialect: 'en-GB',
      spelling: 'ise',
      honorifics: 'none',
      names: [name('hezbollah', 'Hezbollah', entry('Hezbollah')), name('ivoryCoast', 'Ivory Coast', entry('Ivory Coast'))],
      words: [
        { avoid: ['anti-semitic', 'anti-Semitic', 'Anti-Semitic'], use: 'antisemitic', cite: entry('antisemitism') },
        { avoid: ['anti-semitism', 'anti-Semitism', 'Anti-Semitism'], use: 'antisemitism', cite: entry('antisemitism') },
      ],
    },
    entries: { honorifics: ['titles', 'page'] },
  };
};

export const nyt = (): Preset => {
  const guide = 'New York Times Manual of Style and Usage';
  const entry = citing(guide);
  return {
    title: 'The New York Times',
    guide,
    checked: 2026,
    partial: true,
    settings: {
      dialect: 'en-US',
      spelling: 'ize',
      quotes: 'double',
      quotePunctuation: 'inside',
      percent: 'percent',
      dates: 'Jan. 9, 2025',
      times: '4:30 p.m.',
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
    entries: {
      percent: ['percent', 'known'],
      dates: ['dates', 'known'],
      times: ['time', 'known'],
      honorifics: ['courtesy titles', 'page'],
      quotes: ['quotation marks', 'known'],
      quotePunctuation: ['quotation marks', 'known'],
    },
  };
};

export const cp = (): Preset => {
  const guide = 'Canadian Press Stylebook';
  const entry = citing(guide);
  return {
    title: 'The Canadian Press',
    guide,
    checked: 2026,
    partial: true,
    settings: {
      dialect: 'en-CA',
      spelling: 'ize',
      percent: 'per cent',
      honorifics: 'none',
      times: '4:30 p.m.',
      titleCapitals: 'before-name-only',
      names: [name('unitedStates', 'U.S.', entry('U.S.'))],
    },
    entries: {
      percent: ['per cent', 'known'],
      dialect: ['spelling', 'known'],
      spelling: ['spelling', 'known'],
      honorifics: ['courtesy titles', 'page'],
      times: ['time', 'known'],
      titleCapitals: ['capitalization', 'known'],
    },
  };
};

export const aljazeera = (): Preset => {
  const guide = 'Al Jazeera English, memo on terms of January 2015';
  const entry = citing(guide);
  return {
    title: 'Al Jazeera English',
    guide,
    checked: 2026,
    partial: true,
    settings: {
      dialect: 'en-GB',
      names: [name('zelensky', 'Zelenskyy', entry('Zelenskyy'))],
      words: [
        {
          avoid: ['terrorist', 'terrorists', 'extremist', 'extremists', 'Islamist', 'Islamists', 'jihad'],
          why: 'It is for those who are quoted to say; name the group, or say fighters.',
          cite: entry('terrorist'),
        },
      ],
    },
    entries: {},
  };
};

export const independent = (): Preset => {
  const guide = 'The Independent, editor’s letter on house style';
  const entry = citing(guide);
  return {
    title: 'The Independent',
    guide,
    checked: 2026,
    partial: true,
    url: 'https://the-independent.com/voices/editors-letter/independent-articles-house-style-language-placename-kiev-derry-myanmar-a8747896.html',
    settings: {
      dialect: 'en-GB',
      names: [
        name('mumbai', 'Mumbai', entry('place names', 'page')),
        name('beijing', 'Beijing', entry('place names', 'page')),
        name('kolkata', 'Kolkata', entry('place names', 'page')),
        name('londonderry', 'Derry', entry('place names', 'page')),
        name('zelensky', 'Zelensky', entry('Zelensky')),
        name('kyiv', 'Kyiv', entry('Kyiv')),
      ],
    },
    entries: {},
  };
};

export const smh = (): Preset => ({
  title: 'The Sydney Morning Herald and The Age',
  guide: 'Sydney Morning Herald and The Age style guide',
  checked: 2026,
  partial: true,
  settings: { dialect: 'en-AU', spelling: 'ise', honorifics: 'none' },
  entries: { honorifics: ['honorifics', 'page'] },
});
