// Verbs that report, by form.
import { IRREGULAR, OTHER_VERBS, SPEECH_VERBS } from '../../data/cues.ts';

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

/** A form of a verb that can report what somebody says, thinks, wants or does with words. */
export interface CueVerb {
  readonly lemma: string;
  readonly form: VerbForm;
  /** A verb of speech can stand after what was said. */
  readonly speech: boolean;
}

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

/** The form of a verb that a word is, or undefined. */
function formOf(word: string, lemma: string): VerbForm | undefined {
  const irregular = IRREGULAR[lemma];
  const at = irregular && word !== lemma ? irregular.lastIndexOf(word) : -1;
  if (at >= 0) return at === 0 ? 'past' : 'participle';
  return regular(lemma).findLast(([form, kind]) => form === word && !(irregular && kind === 'past'))?.[1];
}

/** Each infinitive with its place in the lists, those of speech last. */
let places: Map<string, number> | undefined;
let firstOfSpeech = 0;
/** The infinitives of irregular forms. */
let irregulars: Map<string, string[]> | undefined;

function prepare(): Map<string, number> {
  places = new Map();
  irregulars = new Map();
  const others = OTHER_VERBS.split(' ');
  firstOfSpeech = others.length;
  let place = 0;
  for (const lemma of [...others, ...SPEECH_VERBS.split(' ')]) places.set(lemma, place++);
  for (const lemma in IRREGULAR) for (const form of IRREGULAR[lemma]!) irregulars.set(form, [...(irregulars.get(form) ?? []), lemma]);
  return places;
}

/** Infinitives that a word may be a form of, by its ending: to try a few costs less than to list every form of every verb. */
function infinitives(word: string): string[] {
  const found = [word, ...(irregulars!.get(word) ?? [])];
  const ending = /(?:ied|ies|ing|ed|es|s)$/.exec(word)?.[0];
  if (!ending) return found;
  const stem = word.slice(0, -ending.length);
  if (ending === 's') return [...found, stem];
  if (ending === 'ies' || ending === 'ied') found.push(`${stem}y`, `${stem}i`);
  found.push(stem, `${stem}e`);
  if (ending === 'ies' || ending === 'ied') found.push(`${stem}ie`);
  if (stem.at(-1) === stem.at(-2)) found.push(stem.slice(0, -1));
  return found;
}

/** The cue verb that a word in small letters is a form of, or undefined; of two the one of speech (“found” is of “find”). */
export function cueVerb(word: string): CueVerb | undefined {
  const listed = places ?? prepare();
  let best: CueVerb | undefined;
  let last = -1;
  for (const lemma of infinitives(word)) {
    const place = listed.get(lemma) ?? -1;
    if (place <= last) continue;
    const form = formOf(word, lemma);
    if (!form) continue;
    last = place;
    best = { lemma, form, speech: place >= firstOfSpeech };
  }
  return best;
}
