// The word classes that the reading of attributions needs.
import { CUE_ADJECTIVES, CUE_NOUNS, DOCUMENTS, ROLES } from '../../data/cues.ts';
import { type CueVerb, cueVerb } from './verbs.ts';

// What a word can be, as bits: one look-up tells all that is asked of a word, many times over, while its sentence is read.
export const AUXILIARY = 1;
/** What may stand between a subject and its verb. */
export const ADVERB = 1 << 1;
export const CONJUNCTION = 1 << 2;
export const PREPOSITION = 1 << 3;
export const DETERMINER = 1 << 4;
export const PRONOUN = 1 << 5;
/** “He”, “she”, “they”, “we”, “I”. */
export const PERSONAL = 1 << 6;
/** “His”, “her”, “their”. */
export const POSSESSIVE = 1 << 7;
/** Days and months. */
export const DAY = 1 << 8;
/** “How”, “what”, “whether”. */
export const WH = 1 << 9;
/** Begins a clause that depends on another. */
export const SUBORDINATOR = 1 << 10;
/** “There”, “here”. */
export const PLACE = 1 << 11;
export const CUE_NOUN = 1 << 12;
export const CUE_ADJECTIVE = 1 << 13;
export const DOCUMENT = 1 << 14;
/** Names a person, or people acting together, by what they do. */
export const ROLE = 1 << 15;
/** What a phrase can belong to: “a spokesman for”, “a person familiar with”. */
export const TAKES_PHRASE = 1 << 16;
/** Ends in “-ing”. */
export const ING = 1 << 17;
/** Ends in “-ed”, as past tenses do. */
export const ED = 1 << 18;
/** A finite verb that no noun phrase runs over: “said”, “met”; words that may be nouns (“report”) are none. */
export const FINITE = 1 << 19;
/** The same, after an auxiliary: “alleged”, “retired”. */
export const FINITE_AFTER_AUXILIARY = 1 << 20;
/** A form of “be” that a passive is made with. */
export const BE = 1 << 21;
/** “Not”, “never”, “won’t”. */
export const NEGATIVE = 1 << 22;
/** “Will”, “would”, “can”. */
export const MODAL = 1 << 23;
/** Begins words about when, where or how: “on Monday”, “in a statement”. */
export const OPENS_ADJUNCT = 1 << 24;
/** Comes after words that say who spoke, and not before words that were said. */
export const FOLLOWS_TAG = 1 << 25;
/** With “back”, “in” or “up” a verb of speech: “shot back”, “chimed in”. */
export const RETORT = 1 << 26;
/** “Poll”, “surveys”. */
export const POLL = 1 << 27;
/** What candidates.ts looks at. */
export const MAY_REPORT = 1 << 28;
/** Preposition, conjunction and the like: no part of a name, though it has a capital at a sentence's start. */
export const FUNCTION_WORD = PREPOSITION | CONJUNCTION | AUXILIARY | WH | PLACE;

const LISTS: readonly (readonly [kinds: number, words: string])[] = [
  [CUE_NOUN, CUE_NOUNS],
  [CUE_ADJECTIVE, CUE_ADJECTIVES],
  [DOCUMENT, DOCUMENTS],
  [ROLE | TAKES_PHRASE, ROLES.toLowerCase()],
  [TAKES_PHRASE, 'familiar close briefed knowledge involved'],
  [PRONOUN, 'he she they we i you it who everyone everybody someone somebody anyone nobody one others'],
  [PERSONAL, 'he she they we i'],
  [POSSESSIVE, 'his her its their our my your'],
  [
    AUXILIARY,
    "has have had having is was were are be been being am do does did will would can could may might must should shall to not never cannot isn't wasn't weren't aren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't he's she's they're we're i'm you're they've we've i've he'd she'd they'd i'd we'd he'll she'll they'll we'll i'll it's who's that's",
  ],
  [
    DETERMINER,
    'the a an one this that these those his her its their our my your some many several most both all no any each another every few more two three four five six seven eight nine ten dozens hundreds',
  ],
  [
    PREPOSITION,
    'of in on at by for from with to into onto over under after before during about against between among through throughout via amid near since until till within without toward towards upon across behind beyond despite like unlike per than outside inside off out up down along around as because if though although while when where whereas whether once unless so that',
  ],
  [CONJUNCTION, 'and or but nor yet so'],
  [
    ADVERB,
    'also later then once now still even first again often just always further already soon ever never not rather thus instead together both all since earlier too simply only long almost quite really nearly perhaps maybe sometimes somewhat much more next twice today yesterday tonight tomorrow back reportedly immediately meanwhile otherwise however therefore largely far either neither clearly so',
  ],
  [
    DAY,
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun today yesterday tonight january february march april may june july august september october november december',
  ],
  [WH, 'how what why whether if who where when which'],
  [
    SUBORDINATOR,
    'as while when after before because since although though if unless until whereas where who which that how whether so than once',
  ],
  [PLACE, 'there here'],
  [BE, "is was were are be been being isn't wasn't weren't aren't he's she's it's they're we're"],
  [NEGATIVE, 'not never'],
  [MODAL, 'will would can could may might must should shall'],
  [
    OPENS_ADJUNCT,
    'in on at during to after before from via through by over with of last this late early earlier for about against following',
  ],
  [FOLLOWS_TAG, 'as while when after before during because who and but amid since adding citing referring speaking'],
  [POLL, 'poll polls polling survey surveys'],
  [MAY_REPORT, 'in according'],
  [RETORT, 'shot shoots fired fires hit hits clapped chimed chimes piped cut shouted'],
  [
    FINITE,
    'met came took gave got went became began left won lost ran led kept held brought sent spent told shot hit stood sat rose fell fought broke spoke drew threw drove put set struck wore caught bought paid made grew flew woke swept laughed makes takes gives gets goes comes says',
  ],
];
const NO_ADVERB = /^(?:family|assembly|italy|july|ally|rally|bully|kelly|reply|supply|emily|billy|molly|sally|holly|polly|beverly)$/;
const ROLE_BY_ENDING =
  /(?:sman|men|woman|women|person|ologists?|onomists?|ivists?|alists?|icians?|keepers?|holders?|masters?|wrights?|smiths?)$/;
/** Participles that stand before a noun as often: “the alleged plot”, “retired officers”. */
const ALSO_ADJECTIVE =
  /^(?:accused|alleged|estimated|proposed|named|accepted|registered|elected|concerned|expected|known|unnamed|retired)$/;
/** Their third person is hardly ever a noun. */
const ONLY_VERB =
  /^(?:say|write|add|ask|tell|argue|insist|believe|think|suggest|explain|continue|describe|reply|respond|agree|admit|deny)$/;
/** Prepositions and the like that the weights know each by itself. */
const OWN_CLASS = /^(?:that|to|as|by|of|for|about|on|with|against|out|in|at)$/;

/** What is known of a word. */
export interface Lexeme {
  /** What it can be: the bits above. */
  readonly is: number;
  readonly verb: CueVerb | undefined;
  /** Its class in the weights' features. */
  readonly class: string;
  /** Is it of a class that a capital or a possessive ending changes? */
  readonly open: boolean;
}

let listed: Map<string, number> | undefined;

function listedKinds(word: string): number {
  if (!listed) {
    listed = new Map();
    for (const [kinds, words] of LISTS) for (const one of words.split(' ')) listed.set(one, (listed.get(one) ?? 0) | kinds);
  }
  return listed.get(word) ?? 0;
}

/** What a word can be, in small letters and with straight apostrophes. */
export function look(word: string): Lexeme {
  const verb = cueVerb(word);
  let is = listedKinds(word);
  const { length } = word;
  if (word.endsWith('ly') && length > 4 && !NO_ADVERB.test(word)) is |= ADVERB;
  if (length > 5 && ROLE_BY_ENDING.test(word)) is |= ROLE | TAKES_PHRASE;
  if (word.endsWith('ing')) is |= ING;
  if (/[a-z]{2}ed$/.test(word)) is |= ED;
  if (word.endsWith("n't")) is |= NEGATIVE;
  if (verb) is = withFiniteness(is, word, verb);
  if (verb || (is & (ED | RETORT | CUE_NOUN | CUE_ADJECTIVE)) !== 0) is |= MAY_REPORT;
  const closed = closedClass(word, is);
  return { is, verb, class: closed ?? ((is & ADVERB) !== 0 ? 'adv' : (is & ING) !== 0 ? 'ing' : 'word'), open: closed === undefined };
}

/** The kinds of a cue verb, with whether it can be the verb of a clause. */
function withFiniteness(is: number, word: string, { form, lemma }: CueVerb): number {
  if (form === 'past' || form === 'participle') return (is & ~FINITE) | (ALSO_ADJECTIVE.test(word) ? FINITE_AFTER_AUXILIARY : FINITE);
  return form === 'ing' || (form === 's' && ONLY_VERB.test(lemma)) ? is | FINITE : is;
}

function closedClass(word: string, is: number): string | undefined {
  if (OWN_CLASS.test(word)) return word;
  if ((is & WH) !== 0) return 'wh';
  if ((is & PERSONAL) !== 0 || word === 'it' || word === 'you') return 'pronoun';
  if ((is & AUXILIARY) !== 0) return /^(?:is|was|were|are|be|been|being|am)$/.test(word) ? 'be' : (is & NEGATIVE) !== 0 ? 'not' : 'aux';
  if ((is & POSSESSIVE) !== 0) return 'poss';
  if ((is & DETERMINER) !== 0) return 'det';
  if ((is & CONJUNCTION) !== 0) return 'conj';
  if ((is & PREPOSITION) !== 0) return 'prep';
  return (is & DAY) !== 0 ? 'day' : undefined;
}
