// Which attribution of a paragraph a quotation belongs to, by the paragraph's own words.
import { tokenOf } from '../attribution/cutter.ts';
import { DOCUMENT, ROLE } from '../attribution/lexicon.ts';
import { PERSON_NOUNS } from '../data/person-nouns.ts';
import type { DraftQuotation } from '../draft.ts';
import { ParagraphFact } from '../paragraph-fact.ts';
import type { Attribution, Quotation, Reading, Source } from '../reading.ts';

/** What speaks against an attribution, in characters: as many nearer must its cue stand than another's. */
const AGAINST = {
  /** A colon says only that somebody speaks; a verb says who. */
  colon: 60,
  /** “Her claim that”, “proud of”. */
  noVerb: 90,
  /** “Believes” and “shows” report less than “said”. */
  noSpeech: 40,
  /** “To post”, “posting” and the like are said of whoever does it, seldom of who is quoted. */
  nonfinite: 40,
  /** “Users post content” reports nothing. */
  noClause: 45,
  /** “The outcome showed”: nothing that can speak. */
  impersonal: 160,
  /** “I think”: the writer. */
  writer: 60,
};
/** From so much on, nobody is taken to be quoted. */
const HOPELESS = 260;
/** Further away than this is no worse: a speaker's title and office may stand between. */
const FAR = 90;

export interface Own {
  readonly by: Attribution | undefined;
  readonly attributed: DraftQuotation['attributed'];
  readonly quotation: Quotation;
}

/** What a paragraph's own words tell of each of its quotations. */
export const ownAttributions = new ParagraphFact((reading): readonly Own[] =>
  reading.quotations.map((quotation): Own => {
    const by = quotation.depth === 0 ? attributionOf(reading, quotation) : undefined;
    if (!by || (quotation.kind !== 'direct' && !quotesSomebody(reading, quotation, by))) return { by: undefined, attributed: 'none', quotation };
    const attributed = isSameSentence(reading, quotation, by) ? 'same-sentence' : 'same-paragraph';
    // Short words that somebody is quoted with are speech after all.
    const spoken = quotation.kind === 'scare' && attributed === 'same-sentence' && by.quoted;
    return { by, attributed, quotation: spoken ? { ...quotation, kind: 'direct' } : quotation };
  }),
);

/** The attribution whose words a quotation belongs to: the one that counts most of those whose cue stands near. */
function attributionOf(reading: Reading, quotation: Quotation): Attribution | undefined {
  let best: Attribution | undefined;
  let least = HOPELESS;
  for (const a of reading.attributions) {
    if (!a.source) continue;
    for (const c of a.content) {
      if (c.start > quotation.inner.start || c.end < quotation.inner.end) continue;
      const cue = a.cue ?? a.source;
      const away = cue.end <= quotation.start ? ownLetters(reading, cue.end, quotation.start) : ownLetters(reading, quotation.end, cue.start);
      const cost = Math.min(away, FAR) + away / 1000 + (c.end - c.start) / 1000 + against(reading, a);
      if (cost < least) {
        best = a;
        least = cost;
      }
    }
  }
  return best;
}

/** The reporter's own characters between two offsets. */
function ownLetters({ quotations }: Reading, from: number, to: number): number {
  let own = Math.max(0, to - from);
  for (const q of quotations) if (q.depth === 0 && q.start >= from && q.end <= to) own -= q.end - q.start;
  return own;
}

function against(reading: Reading, { source, cue, verb, quoted }: Attribution): number {
  const words = cue ? reading.text.slice(cue.start, cue.end) : '';
  let cost = 0;
  if (verb) {
    if (!verb.speech) cost += AGAINST.noSpeech;
    if (verb.form === 'ing' || verb.form === 'base') cost += AGAINST.nonfinite;
    if (!verb.clausal && !(verb.speech && quoted)) cost += AGAINST.noClause;
  } else if (cue && words.length <= 2) cost += AGAINST.colon;
  else if (cue && !/^according/i.test(words)) cost += AGAINST.noVerb;
  if (source!.kind === 'pronoun' && /^(?:I|we|you)$/i.test(source!.name)) cost += AGAINST.writer;
  return isPersonal(source!) ? cost : cost + AGAINST.impersonal;
}

let nouns: ReadonlySet<string> | undefined;

/** Is a word in small letters one for people by what they are or do: “coroner”, “spokeswoman”, “villagers”? */
export function isPersonNoun(word: string): boolean {
  nouns ??= new Set(PERSON_NOUNS.split(' '));
  return nouns.has(word) || (tokenOf(word).is & ROLE) !== 0;
}

/** Can it speak: a name, a pronoun, a document, somebody by their role? “The outcome” and “other” cannot. */
export function isPersonal({ kind, name }: Source): boolean {
  if (kind !== 'unnamed') return true;
  const words = name.split(/\s+/);
  return (
    words.some((word) => isPersonNoun(word.toLowerCase()) || (tokenOf(word.toLowerCase()).is & DOCUMENT) !== 0) ||
    words.some((word, i) => i > 0 && /^\p{Lu}/u.test(word)) ||
    /^(?:one|some|many|most|others|several|both|few|those|all|someone|somebody|everyone|everybody|nobody|no one)\b/i.test(name)
  );
}

/** Do short words or a title quote whoever speaks? A nickname, a term and the name of a work do not. */
function quotesSomebody({ text }: Reading, quotation: Quotation, { verb, cue, source }: Attribution): boolean {
  if (!isPersonal(source!)) return false;
  if (!verb) return cue !== null && (cue.end - cue.start <= 2 || /^according/i.test(text.slice(cue.start, cue.end))) && quotation.kind === 'scare';
  // “A film called ‘…’”, “has been dubbed the ‘…’”
  if (NAMES.has(verb.lemma) && (verb.form === 'participle' || !/\b(?:it|him|her|them|me|us|the|this|that|a|an|his|its|their|\p{Lu}\p{L}+)\b/u.test(text.slice(verb.end, quotation.start)))) return false;
  if (quotation.kind === 'title') return verb.speech && /^[\s,:]*$/.test(text.slice(verb.end, quotation.start));
  return true;
}

const NAMES = new Set('call name dub title label brand nickname term entitle'.split(' '));

function isSameSentence({ sentences }: Reading, quotation: Quotation, by: Attribution): boolean {
  const at = by.cue ?? by.source!;
  const from = Math.min(at.start, quotation.start);
  const to = Math.max(at.end, quotation.end);
  // A sentence that ends between them, and not inside the quotation, parts them.
  return !sentences.some(
    (s) => s.end > from && s.end < to && !(s.end > quotation.start && s.end <= quotation.end) && !(s.end > at.start && s.end <= at.end),
  );
}
