// The files in which a workspace keeps the words of its other spell-checkers. Apart from what reads them, so that a start need not load that.

export const CSPELL_FILES: readonly string[] = [
  'cspell.json',
  '.cspell.json',
  'cSpell.json',
  'cspell.config.json',
  'cspell.yaml',
  'cspell.config.yaml',
  '.vscode/cspell.json',
];
export const SETTINGS_FILE = '.vscode/settings.json';
export const LTEX_FILES: readonly string[] = ['en', 'en-US', 'en-GB', 'en-CA', 'en-AU'].map(
  (language) => `.vscode/ltex.dictionary.${language}.txt`,
);
export const VALE_FILE = '.vale.ini';

/** All of them, by their path from a workspace’s folder. */
export const DICTIONARY_FILES: readonly string[] = [...CSPELL_FILES, SETTINGS_FILE, ...LTEX_FILES, VALE_FILE];

/** A folder without any of these names holds none of them. */
export const DICTIONARY_MARKS: readonly string[] = ['.vscode', ...DICTIONARY_FILES.filter((name) => !name.includes('/'))];
