// Whose words a quotation holds in a sentence that has no verb of speech: its subject's, or whose it says they are.
import type { Span } from '../../text/span.ts';
import { passiveBe } from '../paragraph/attribution/clauses.ts';
import { outerSentences } from '../paragraph/attribution/outer-sentences.ts';
import type { Phrase } from '../paragraph/attribution/phrase.ts';
import { phraseAfter } from '../paragraph/attribution/phrase-after.ts';
import { phraseBefore, subjectBefore } from '../paragraph/attribution/phrase-before.ts';
import { sourceOf } from '../paragraph/attribution/source-of.ts';
import { isWord, type OuterSentence, type Token } from '../paragraph/attribution/token.ts';
import { subjectOfVerb, verbAt } from '../paragraph/attribution/verb-subject.ts';
import { ParagraphMemo } from '../paragraph/paragraph-memo.ts';
import type { Attribution, Quotation, Reading, Source } from '../paragraph/reading.ts';
import { isPersonal } from './can-speak.ts';

/** Verbs by which even one or two words are quoted: “accused them of ‘cowardice’”. */
const JUDGES = new Set(
  'accuse add blame brand call claim complain condemn criticise criticize decry denounce describe dismiss hail label lambast praise promise say slam tell urge vow warn'.split(
    ' ',
  ),
);

/** Asked for each quotation of a paragraph, so they are cut once. */
const sentencesOf = new ParagraphMemo(outerSentences, { transient: true });

/** Words in a sentence that nobody is seen to say are its subject's: “The mayor accused them of ‘cowardice’”. */
export function actingIn(reading: Reading, quotation: Quotation): Attribution | undefined {
  if (quotation.kind === 'title') return undefined;
  const sentence = sentencesOf.of(reading).find((s) => s.start < quotation.start && quotation.start < s.end);
  if (!sentence) return undefined;
  const { tokens, starts, ends } = sentence;
  const at = starts.indexOf(quotation.start);
  // “With comments such as ‘…’”: no act of the subject's.
  if (EXAMPLE.test(reading.text.slice(sentence.start, quotation.start))) return undefined;
  const worded = inWordsOf(sentence, at);
  if (worded) return { content: [{ start: quotation.start, end: quotation.end }], ...worded, quoted: true };
  const felt = feltBy(reading, sentence, quotation);
  if (felt) return { content: [{ start: quotation.start, end: quotation.end }], ...felt, quoted: true };
  const own = (phrase: Phrase | undefined, cue: Span | null): Attribution | undefined => {
    const source = phrase && sourceOf(sentence, phrase);
    if (!source || !isPersonal(source) || /^(?:it|who|you|I|we|one|this|that)$/i.test(source.name)) return undefined;
    // By its subject alone a sentence quotes only a person.
    if (!cue && source.kind !== 'pronoun' && !isNamedPerson(reading, source)) return undefined;
    return { content: [{ start: quotation.start, end: quotation.end }], source, cue, quoted: true };
  };
  for (const i of verbsBefore(tokens, at)) {
    const verb = tokens[i]!.verb!;
    if (quotation.kind === 'scare' && !JUDGES.has(verb.lemma)) continue;
    const v = verbAt(tokens, i, verb);
    if (v.passive) continue;
    const by = own(subjectOfVerb(v).phrase, { start: starts[i]!, end: ends[i]! });
    if (by) return by;
  }
  const leaver = quotation.kind === 'scare' ? leaving(sentence, at) : undefined;
  if (leaver) return own(leaver.phrase, leaver.cue);
  const fragment =
    !/[(“‘]\s?$/.test(sentence.text.slice(0, quotation.start)) &&
    !/^\s(?:speech|campaign|policy|slogan|sign|banner|scheme|test|rule|law)/.test(sentence.text.slice(quotation.end));
  return quotation.kind === 'direct' && fragment ? own(subjectBefore(tokens, at), null) : undefined;
}

/** The places of finite verbs and infinitives that may report, the nearest first. */
function* verbsBefore(tokens: readonly Token[], at: number): Generator<number> {
  for (let i = at - 1; i > 0 && at - i < 24; i--) {
    const { verb, capital } = tokens[i]!;
    if (verb && !capital && verb.form !== 'participle' && (verb.form !== 'base' || isWord(tokens[i - 1], 'to'))) yield i;
  }
}

export const EXAMPLE = /\b(?:such as|like|including|e\.g\.),? (?:(?:“[^”]*”|"[^"]*"),? (?:and |or )?)*$/;

/** A source that is a person by name: “The GCSE was meant to” quotes nobody. */
const isNamedPerson = ({ names }: Reading, { kind, start, end, name }: Source): boolean =>
  kind === 'named' &&
  names.some((n) => n.start < end && start < n.end && (n.kind === 'person' || (n.kind === 'other' && !/s$|^\p{Lu}{2}/u.test(name))));

/** “In the words of one minister, to ‘…’”: whose words they are said to be. */
function inWordsOf(sentence: OuterSentence, at: number): { readonly source: Source; readonly cue: Span } | undefined {
  const { tokens, starts, ends } = sentence;
  for (let i = Math.max(0, at - 24); i < Math.min(tokens.length, at + 6); i++) {
    if (!isWord(tokens[i], 'words') || !isWord(tokens[i + 1], 'of') || !isWord(tokens[i - 1], 'the') || !isWord(tokens[i - 2], 'in'))
      continue;
    const phrase = phraseAfter(tokens, i + 2);
    if (phrase) return { source: sourceOf(sentence, phrase), cue: { start: starts[i - 2]!, end: ends[i + 1]! } };
  }
  return undefined;
}

/** “For the new captain, Ann Lee, it is a ‘strange feeling’”, “It has been ‘a godsend’ for Ann Lee”: who finds it so. */
function feltBy(
  { text, names }: Reading,
  { start }: OuterSentence,
  quotation: Quotation,
): { readonly source: Source; readonly cue: Span } | undefined {
  const before = text.slice(start, quotation.start);
  const leads = /^For ([^“”"]{3,90}), (?:it|this|that|they) ?(?:is|was|has been|['’]s|are|were)\b[^“”".;:]{0,30}$/u.exec(before);
  const follows = /\b(?:is|was|been|be|were|are) (?:an? |the )?$/u.test(before) && text.slice(quotation.end, quotation.end + 5) === ' for ';
  const [from, to] = leads ? [start + 4, start + 4 + leads[1]!.length] : follows ? [quotation.end + 5, quotation.end + 6] : [0, 0];
  const name =
    to === 0 ? undefined : names.findLast((n) => n.kind !== 'place' && n.kind !== 'organisation' && n.end > from && n.start < to);
  if (!name) return undefined;
  const at = leads ? start : quotation.end + 1;
  return { source: { start: name.start, end: name.end, name: name.text, kind: 'named' }, cue: { start: at, end: at + 3 } };
}

const LEAVES =
  /^(?:cancelled|canceled|quit|quits|resigned|resigns|withdrew|withdraws|postponed|declined|refused|scrapped|abandoned|apologised|apologized|pulled|stepped)$/;

/** “He cancelled the shows due to ‘…’”: whoever goes or calls off gives the reason. */
function leaving({ tokens, starts, ends }: OuterSentence, at: number): { readonly phrase: Phrase; readonly cue: Span } | undefined {
  const because = tokens[at - 1]?.lower;
  if (
    !(
      because === 'citing' ||
      because === 'over' ||
      because === 'for' ||
      /^(?:due to|because of)$/.test(`${tokens[at - 2]?.lower} ${because}`)
    )
  )
    return undefined;
  for (let i = at - 2; i > 0 && at - i < 14; i--) {
    if (!LEAVES.test(tokens[i]!.lower) || tokens[i]!.capital) continue;
    const phrase = phraseBefore(tokens, i) ?? subjectBefore(tokens, i);
    return phrase && !passiveBe(tokens, i) ? { phrase, cue: { start: starts[i]!, end: ends[i]! } } : undefined;
  }
  return undefined;
}
