/** The ends of contractions by what may stand before them, lower case. Our own list, from the closed classes of English grammar. */
export const CONTRACTIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  t: new Set(
    'ain aren can couldn daren didn doesn don hadn hasn haven isn mayn mightn mustn needn oughtn shan shouldn wasn weren won wouldn'.split(' '),
  ),
  re: new Set('we they you who what there how why where'.split(' ')),
  ve: new Set('i we they you who would could should might must may'.split(' ')),
  ll: new Set('i we they you he she it that there who what this'.split(' ')),
  m: new Set(['i']),
  d: new Set('i we they you he she it who there that'.split(' ')),
};

/** Contractions typed without their apostrophe that are no other word, lower case, with the place of the apostrophe. */
export const WITHOUT_APOSTROPHE: ReadonlyMap<string, number> = new Map([
  ...'aint arent couldnt didnt doesnt dont hadnt hasnt havent isnt mightnt mustnt neednt shouldnt wasnt werent wouldnt'
    .split(' ')
    .map((word): [string, number] => [word, word.length - 1]),
  ...'theyre theyve youre youve weve wouldve couldve shouldve'.split(' ').map((word): [string, number] => [word, word.length - 2]),
  ...'theyll youll thatll itll wholl therell'.split(' ').map((word): [string, number] => [word, word.length - 2]),
  ...'thats theres heres whats hows theyd youd shouldnt wouldnt mightve mustve'.split(' ').map((word): [string, number] => [word, word.length - (word.endsWith('ve') ? 2 : 1)]),
]);

/** Contractions that without their apostrophe are other words, or names, in rare company: what must follow, and what must not stand before. */
export const RARELY_WORDS: ReadonlyMap<string, { readonly at: number; readonly after: RegExp; readonly notAfter?: RegExp }> = new Map([
  ['cant', { at: 3, after: /^ \p{Ll}/u, notAfter: /(?:^|[^\p{L}])(?:the|a|of|and|or|thieves|religious|political|pious|sheer|such|mere|this|that|his|her|their|its|de|le|with|from) $/iu }],
  ['wont', { at: 3, after: /^ (?!to |of )\p{Ll}/u, notAfter: /(?:^|[^\p{L}])(?:his|her|their|its|my|our|your|is|was|were|are|as|a|the) $/iu }],
  ['im', { at: 1, after: /^ (?:\p{Ll}|I)/u, notAfter: /\p{Lu}\p{L}* $/u }],
  ['ive', { at: 1, after: /^ (?:been|got|never|always|just|had|seen|done|made|heard|lost|known|gone|already|also|only|come|become|taken|given|lived|worked|tried|learned|learnt|found|spent|ever)\b/, notAfter: /\p{Lu}\p{L}* $/u }],
  ['hes', { at: 2, after: /^ \p{Ll}/u }],
  ['shes', { at: 3, after: /^ \p{Ll}/u }],
]);

/** After these a lone “s” is the letter: “Vitamin s”, “of s—”, “the letter s”. */
export const BEFORE_LETTER_S: ReadonlySet<string> = new Set(
  'a an and as at by for from hepatitis in initial initials is letter letters lowercase no of on or plural protein silent the to uppercase vitamin vowel with'.split(
    ' ',
  ),
);

/** Things that are told apart by letters: a lone “s” after them is theirs only where a word follows. */
export const COUNTED_IN_LETTERS: ReadonlySet<string> = new Set(
  'annex annexe appendix apartment block box capital category class clause column exhibit figure final finals flat form gate grade group item level line model number option paragraph part phase plan point room row schedule section series stage step table terminal type unit variant version zone'.split(
    ' ',
  ),
);

/** Possessives that take no apostrophe: “her s” is “hers”. */
export const POSSESSIVE_WITHOUT: ReadonlySet<string> = new Set(['her', 'our', 'your', 'their']);

/** What belongs to a family that goes by its plural: “the Joneses house”. */
export const HOUSEHOLD: readonly string[] = 'house home family car farm garden kitchen wedding marriage estate flat apartment'.split(' ');
