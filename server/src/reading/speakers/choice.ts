// Which attribution of a paragraph a quotation belongs to, by the paragraph's own words.
import type { Span } from '../../text/span.ts';
import type { DraftQuotation } from '../draft/draft.ts';
import { DOCUMENT } from '../paragraph/attribution/lexicon.ts';
import { outerSentences } from '../paragraph/attribution/outer-sentences.ts';
import { isPersonNoun } from '../paragraph/attribution/person-nouns.ts';
import { type Phrase, sourceOf, subjectBefore } from '../paragraph/attribution/sources.ts';
import { isWord } from '../paragraph/attribution/token.ts';
import { tokenOf } from '../paragraph/attribution/tokenizer.ts';
import { subjectOfVerb, verbAt } from '../paragraph/attribution/verb-subject.ts';
import { ParagraphMemo } from '../paragraph/paragraph-memo.ts';
import type { Attribution, Quotation, Reading, Source } from '../paragraph/reading.ts';

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
  /** “Lee said the mayor believed”: what she says of others' thoughts are her words. */
  nested: 80,
  /** “I think”: the writer. */
  writer: 60,
};
/** From so much on, nobody is taken to be quoted. */
const HOPELESS = 200;
/** Further away than this is no worse: a speaker's title and office may stand between. */
const FAR = 90;

export interface Own {
  readonly by: Attribution | undefined;
  readonly attributed: DraftQuotation['attributed'];
  readonly quotation: Quotation;
}

/** What a paragraph's own words tell of each of its quotations. */
export const ownAttributions = new ParagraphMemo((reading): readonly Own[] =>
  reading.quotations.map((quotation): Own => {
    const by = quotation.depth === 0 ? attributedTo(reading, quotation) : undefined;
    if (!by || (quotation.kind !== 'direct' && !quotesSomebody(reading, quotation, by)))
      return { by: undefined, attributed: 'none', quotation };
    const attributed = isSameSentence(reading, quotation, by) ? 'same-sentence' : 'same-paragraph';
    // Short words that somebody is quoted with are speech after all.
    const spoken = quotation.kind === 'scare' && attributed === 'same-sentence' && by.quoted;
    return { by, attributed, quotation: spoken ? { ...quotation, kind: 'direct' } : quotation };
  }),
);

/** By an attribution in its sentence; else by whoever acts there by a verb that quotes; else by one of another sentence. */
function attributedTo(reading: Reading, quotation: Quotation): Attribution | undefined {
  const by = attributionOf(reading, quotation);
  if (by && isSameSentence(reading, quotation, by)) return by;
  const acting = actingIn(reading, quotation);
  return acting?.cue ? acting : (by ?? acting);
}

/** The attribution whose words a quotation belongs to: the one that counts most of those whose cue stands near. */
function attributionOf(reading: Reading, quotation: Quotation): Attribution | undefined {
  let best: Attribution | undefined;
  let least = HOPELESS;
  for (const a of reading.attributions) {
    if (!a.source) continue;
    for (const c of a.content) {
      if (c.start > quotation.inner.start || c.end < quotation.inner.end) continue;
      const cue = a.cue ?? a.source;
      const away =
        cue.end <= quotation.start ? ownLetters(reading, cue.end, quotation.start) : ownLetters(reading, quotation.end, cue.start);
      const cost = Math.min(away, FAR) + away / 1000 + (c.end - c.start) / 1000 + against(reading, a) + nestedIn(reading, a);
      if (cost < least) {
        best = a;
        least = cost;
      }
    }
  }
  return best;
}

/** Verbs by which even one or two words are quoted: “accused them of ‘cowardice’”. */
const JUDGES = new Set(
  'accuse add blame brand call claim complain condemn criticise criticize decry denounce describe dismiss hail label lambast praise promise say slam tell urge vow warn'.split(
    ' ',
  ),
);

/** Asked for each quotation of a paragraph, so they are cut once. */
const sentencesOf = new ParagraphMemo(outerSentences, { transient: true });

/** Words in a sentence that nobody is seen to say are its subject's: “The mayor accused them of ‘cowardice’”. */
function actingIn(reading: Reading, quotation: Quotation): Attribution | undefined {
  if (quotation.kind === 'title') return undefined;
  const sentence = sentencesOf.of(reading).find((s) => s.start < quotation.start && quotation.start < s.end);
  if (!sentence) return undefined;
  const { tokens, starts, ends } = sentence;
  const at = starts.indexOf(quotation.start);
  const own = (phrase: Phrase | undefined, cue: Span | null): Attribution | undefined => {
    const source = phrase && sourceOf(sentence, phrase);
    if (!source || !isPersonal(source) || /^(?:it|who|you|I|we|one|this|that)$/i.test(source.name)) return undefined;
    // By its subject alone a sentence quotes only a person.
    if (!cue && source.kind !== 'named' && source.kind !== 'pronoun') return undefined;
    return { content: [{ start: quotation.start, end: quotation.end }], source, cue, quoted: true };
  };
  for (let i = at - 1; i > 0 && at - i < 24; i--) {
    const { verb, capital } = tokens[i]!;
    if (!verb || capital || verb.form === 'participle' || (verb.form === 'base' && !isWord(tokens[i - 1], 'to'))) continue;
    if (quotation.kind === 'scare' && !JUDGES.has(verb.lemma)) continue;
    const v = verbAt(tokens, i, verb);
    if (v.passive) continue;
    const by = own(subjectOfVerb(v).phrase, { start: starts[i]!, end: ends[i]! });
    if (by) return by;
  }
  const fragment =
    !/[(“‘]\s?$/.test(sentence.text.slice(0, quotation.start)) &&
    !/^\s(?:speech|campaign|policy|slogan|sign|banner|scheme|test|rule|law)/.test(sentence.text.slice(quotation.end));
  return quotation.kind === 'direct' && fragment ? own(subjectBefore(tokens, at), null) : undefined;
}

/** The reporter's own characters between two offsets. */
function ownLetters({ quotations }: Reading, from: number, to: number): number {
  let own = Math.max(0, to - from);
  for (const q of quotations) if (q.depth === 0 && q.start >= from && q.end <= to) own -= q.end - q.start;
  return own;
}

/** Does a verb that is none of speech, or only an infinitive, stand in what somebody is said to say? */
function nestedIn({ attributions }: Reading, { verb, cue, source }: Attribution): number {
  if (!verb || !cue || (verb.speech && verb.form !== 'base')) return 0;
  const outer = attributions.some(
    (o) =>
      o.verb?.speech &&
      o.verb.clausal &&
      o.source &&
      o.source.start !== source!.start &&
      isPersonal(o.source) &&
      o.content.some((c) => c.start <= source!.start && cue.end <= c.end),
  );
  return outer ? AGAINST.nested : 0;
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
  return isPersonal(source!) || /^according/i.test(words) ? cost : cost + AGAINST.impersonal;
}

/** Can it speak: a name, a pronoun, a document, somebody by their role? “The outcome” and “other” cannot. */
export function isPersonal({ kind, name }: Source): boolean {
  if (kind !== 'unnamed') return true;
  const words = name.split(/\s+/);
  return (
    words.some((word) => isPersonNoun(word.toLowerCase()) || (tokenOf(word.toLowerCase()).is & DOCUMENT) !== 0 || WRITTEN.test(word)) ||
    words.some((word, i) => i > 0 && /^\p{Lu}/u.test(word)) ||
    /^(?:one|some|many|most|others|several|both|few|those|all|someone|somebody|everyone|everybody|nobody|no one)\b/i.test(name)
  );
}

const WRITTEN = /^(?:guidelines?|guidance|accounts?|rules|rulebook|regulations|terms|minutes|inscription|testimon(?:y|ies|ials?))$/i;

/** Do short words or a title quote whoever speaks? A nickname, a term and the name of a work do not. */
function quotesSomebody({ text }: Reading, quotation: Quotation, { verb, cue, source, quoted, content }: Attribution): boolean {
  if (!isPersonal(source!)) return false;
  if (!verb)
    return cue !== null && quoted && content.length === 1 && content[0]!.start === quotation.start
      ? true
      : cue !== null && (cue.end - cue.start <= 2 || /^according/i.test(text.slice(cue.start, cue.end))) && quotation.kind === 'scare';
  // “A film called ‘…’”, “has been dubbed the ‘…’”
  if (
    NAMES.has(verb.lemma) &&
    (verb.form === 'participle' ||
      !/\b(?:it|him|her|them|me|us|the|this|that|a|an|his|its|their|\p{Lu}\p{L}+)\b/u.test(text.slice(verb.end, quotation.start)))
  )
    return false;
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
