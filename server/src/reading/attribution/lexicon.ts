import { CUE_ADJECTIVES, CUE_NOUNS, DOCUMENTS, IRREGULAR, OTHER_VERBS, ROLES, SPEECH_VERBS } from '../data/cues.ts';

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

/** A form of a verb that can report what somebody says, thinks, wants or does with words. */
export interface CueVerb {
  readonly lemma: string;
  readonly form: VerbForm;
  /** A verb of speech can stand after what was said. */
  readonly speech: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const VOWEL = /[aeiou]/;
/** Verbs of two syllables whose last consonant is not doubled, though they look as if. */
const UNDOUBLED = /(?:er|en|on|or|el|it|et|ow|aw|ew|ay|ey|oy|x|w|y)$/;

/** The regular forms of a verb, British and American. */
function regular(lemma: string): [string, VerbForm][] {
  const last = lemma.at(-1)!;
  const y = last === 'y' && !VOWEL.test(lemma.at(-2) ?? 'a');
  const sibilant = /(?:s|sh|ch|x|z|o)$/.test(lemma);
  const out: [string, VerbForm][] = [[lemma, 'base']];
  out.push([y ? `${lemma.slice(0, -1)}ies` : sibilant ? `${lemma}es` : `${lemma}s`, 's']);
  const stem = last === 'e' ? lemma.slice(0, -1) : lemma;
  out.push([y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`, 'past']);
  out.push([last === 'e' && !/[eoy]e$/.test(lemma) ? `${stem}ing` : `${lemma}ing`, 'ing']);
  // One vowel before one consonant: doubled where the stress is there (“admitted”), and after an l in British spelling.
  if (/[^aeiou][aeiou][bdgklmnprt]$/.test(lemma) && (!UNDOUBLED.test(lemma) || lemma.length <= 4 || /(?:mit|fer|el|al)$/.test(lemma)))
    out.push([`${lemma}${last}ed`, 'past'], [`${lemma}${last}ing`, 'ing']);
  return out;
}

let verbs: Map<string, CueVerb> | undefined;

/** The cue verb that a word is a form of, or undefined. */
export function cueVerb(lower: string): CueVerb | undefined {
  if (!verbs) {
    verbs = new Map();
    for (const [list, speech] of [
      [OTHER_VERBS, false],
      [SPEECH_VERBS, true],
    ] as const)
      for (const lemma of list.split(' ')) {
        const irregular = IRREGULAR[lemma];
        for (const [form, kind] of regular(lemma)) if (!(irregular && kind === 'past')) verbs.set(form, { lemma, form: kind, speech });
        irregular?.forEach((form, i) => {
          if (form !== lemma) verbs!.set(form, { lemma, form: i === 0 ? 'past' : 'participle', speech });
        });
      }
  }
  return verbs.get(lower);
}

const lazy = (words: () => string): ((word: string) => boolean) => {
  let known: ReadonlySet<string> | undefined;
  return (word) => (known ??= set(words())).has(word);
};

export const isCueNoun = lazy(() => CUE_NOUNS);
export const isCueAdjective = lazy(() => CUE_ADJECTIVES);
export const isDocument = lazy(() => DOCUMENTS);
const isListedRole = lazy(() => ROLES.toLowerCase());
/** Does the word name a person, or people acting together, by what they do? */
export const isRole = (word: string): boolean =>
  isListedRole(word) ||
  (/(?:sman|men|woman|women|person|ologists?|onomists?|ivists?|alists?|icians?|keepers?|holders?)$/.test(word) && word.length > 5);

export const isPronoun = lazy(() => 'he she they we i you it who everyone everybody someone somebody anyone nobody one others');
export const isPersonalPronoun = lazy(() => 'he she they we i');
export const isAuxiliary = lazy(
  () =>
    "has have had having is was were are be been being am do does did will would can could may might must should shall to not never cannot isn't wasn't weren't aren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't he's she's they're we're i'm you're they've we've i've he'd she'd they'd i'd we'd he'll she'll they'll we'll i'll it's who's that's",
);
export const isDeterminer = lazy(
  () =>
    'the a an one this that these those his her its their our my your some many several most both all no any each another every few more two three four five six seven eight nine ten dozens hundreds',
);
export const isPreposition = lazy(
  () =>
    'of in on at by for from with to into onto over under after before during about against between among through throughout via amid near since until till within without toward towards upon across behind beyond despite like unlike per than outside inside off out up down along around as because if though although while when where whereas whether once unless so that',
);
export const isConjunction = lazy(() => 'and or but nor yet so');
/** What may stand between a subject and its verb. */
export const isAdverb = (word: string): boolean =>
  (word.endsWith('ly') &&
    word.length > 4 &&
    !/^(?:family|assembly|italy|july|ally|rally|bully|kelly|reply|supply|emily|billy|molly|sally|holly|polly|beverly)$/.test(word)) ||
  isListedAdverb(word);
const isListedAdverb = lazy(
  () =>
    'also later then once now still even first again often just always further already soon ever never not rather thus instead together both all since earlier too simply only long almost quite really nearly perhaps maybe sometimes somewhat much more next twice today yesterday tonight tomorrow back reportedly immediately meanwhile otherwise however therefore largely far either neither clearly so',
);
export const isDay = lazy(
  () =>
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun today yesterday tonight january february march april may june july august september october november december',
);
