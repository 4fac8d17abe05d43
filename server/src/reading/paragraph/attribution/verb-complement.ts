// Where what was said begins behind a reporting verb: “Kerry told MPs on Monday that …”.
import { AUXILIARY, CONJUNCTION, DAY, ED, PERSONAL, PREPOSITION, PRONOUN, WH } from './lexicon.ts';
import { phraseAfter } from './phrase-after.ts';
import { afterAdjuncts, classOf, isMark, PAUSES, STOPS } from './tags.ts';
import { is, isWord, type Token } from './token.ts';
import type { VerbAt } from './verb-subject.ts';

const HEARERS = new Set(
  'tell remind assure inform warn ask urge advise convince notify instruct teach show persuade brief email text implore beg encourage order invite promise thank accuse press push challenge caution bash credit blame criticise criticize praise fault mock chide rebuke scold slam blast congratulate'.split(
    ' ',
  ),
);
const PARTICLES = new Set('for on about of against out at with over toward towards up into in back'.split(' '));
const TO_PARTICLE = new Set(
  'refer point respond object plead testify allude react admit confess speak talk attest listen compare liken attribute'.split(' '),
);

/** The token behind a verb and whoever it speaks to: “told MPs |”. */
export function behindHearer({ tokens, at, verb, passive }: VerbAt): { follow: number; hearer: boolean } {
  const next = tokens[at + 1];
  // “Lee put it this way: “…””
  if (isWord(next, 'it') && /^(?:this|that)$/.test(tokens[at + 2]?.lower ?? '') && isWord(tokens[at + 3], 'way'))
    return { follow: at + 4, hearer: false };
  const hears =
    HEARERS.has(verb.lemma) && next?.kind === 'word' && next.lower !== 'that' && next.lower !== 'to' && !passive && !is(next, PREPOSITION);
  if (!hears) return { follow: at + 1, hearer: false };
  const who = phraseAfter(tokens, at + 1);
  if (who) return { follow: who.to, hearer: true };
  return isWord(next, 'you') || isWord(next, 'it') ? { follow: at + 2, hearer: true } : { follow: at + 1, hearer: false };
}

export interface Complement {
  /** The first token of what was said. */
  readonly from: number;
  /** Its class, and what stands between: “adjunct-quote”. */
  readonly complement: string;
  /** The particle that belongs to the cue: “spoke of”. */
  readonly particle: number | undefined;
}

/** Where what was said begins. */
export function complementOf(v: VerbAt, follow: number, hearer: boolean): Complement {
  const { tokens, verb, passive } = v;
  let { from, complement } = beforeParticle(v, follow, hearer);
  let particle: number | undefined;
  const token = tokens[from];
  if (token?.kind === 'word' && from === follow) {
    const { lower } = token;
    if (PARTICLES.has(lower) || (lower === 'to' && TO_PARTICLE.has(verb.lemma)) || (lower === 'as' && passive)) {
      particle = from;
      complement = lower;
      from++;
      if (isWord(tokens[from], 'that')) complement = 'that';
    }
  }
  if (isMark(tokens[from], PAUSES) && from === follow) from++;
  return { from, complement, particle };
}

function beforeParticle({ tokens, at, verb }: VerbAt, follow: number, hearer: boolean): { from: number; complement: string } {
  const end = afterAdjuncts(tokens, follow);
  const stop = tokens[end];
  const own = classOf(tokens[follow]);
  // “As Kerry put it, …”
  if (stop && end > follow && (isWord(stop, 'that') || stop.kind === 'quote' || (stop.lower === ':' && stop.kind === 'mark')))
    return { from: end, complement: `adjunct-${classOf(stop)}` };
  const beyond = tokens[end + 1];
  if (stop && (stop.lower === ',' || stop.lower === ':') && (beyond?.kind === 'quote' || (isWord(beyond, 'that') && verb.speech)))
    return { from: end + 1, complement: `${end > follow ? 'adjunct-' : ''}${classOf(beyond)}` };
  if (tokens[follow] && is(tokens[follow], DAY) && verb.speech) return { from: follow + 1, complement: own };
  if (verb.speech && !hearer && end > follow && stop && (is(stop, PERSONAL) || isWord(stop, 'it')))
    return { from: end, complement: 'adjunct-pronoun' };
  if (!hearer || (follow < tokens.length && !isMark(tokens[follow], STOPS) && !isWord(tokens[follow], 'for')))
    return { from: follow, complement: own };
  return { from: verb.lemma !== 'tell' ? at + 1 : follow, complement: own };
}

/** Does a clause follow, by its first word? */
export function opensClause(tokens: readonly Token[], from: number, speech: boolean): boolean {
  const head = tokens[from];
  return speech || head?.lower === 'that' || head?.lower === 'to' || is(head, WH) || is(head, PRONOUN);
}

/** What a clause or a quotation begins with, by class, and what it may begin with. */
const CLAUSAL = new Set(['tag', 'that', 'quote']);
const MAYBE_CLAUSAL = new Set(['pronoun', 'det', 'poss', 'cap', 'word', 'wh', "'s"]);

/** Could “said” stand there as well? */
export function isClausal(tokens: readonly Token[], content: readonly (readonly [number, number])[], complement: string): boolean {
  if (CLAUSAL.has(complement) || complement.startsWith('adjunct-')) return true;
  if (!MAYBE_CLAUSAL.has(complement)) return false;
  const [from, to] = content[0]!;
  for (let i = from + 1; i < to && i < from + 14; i++) {
    const token = tokens[i]!;
    const { lower } = token;
    if (token.kind !== 'word' || is(token, CONJUNCTION) || lower === 'to' || lower === 'that' || lower === 'who') return false;
    if (is(token, PREPOSITION) && lower !== 'of') return false;
    if (is(token, AUXILIARY) || (!token.capital && is(token, ED) && i > from + 1)) return true;
  }
  return false;
}
