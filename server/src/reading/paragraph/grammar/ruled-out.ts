// Real words that grammar rules out: “though” and “where” without a clause behind them, “lead” for “led”, “pubic”, “the own”.
import { TAG } from '../../../language/lexicon.ts';
import { WordMemo } from '../../../performance/word-interner.ts';
import type { Span } from '../../../text/span.ts';
import type { Reading, Word } from '../reading.ts';
import { sentenceAt, type TaggedToken, tagsOfSentence } from '../tags.ts';
import { soundAlike } from './sound-alikes.ts';

export interface RuledOut extends Span {
  readonly corrected: string;
}

const looksAt = new WordMemo(false, ({ lower }) => /^(?:though|where|lead|pubic|own|being|then|to|were|principle)$/.test(lower));

/** The words of a paragraph that cannot stand where they do. */
export function ruledOut(reading: Reading): RuledOut[] {
  const { words } = reading;
  const found: RuledOut[] = [];
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    if (!looksAt.of(word) || word.text !== word.lower) continue;
    const corrected = rightWord(reading, words, i);
    if (!corrected) continue;
    const { start, end } = word.lower === 'own' ? words[i - 1]! : word;
    found.push({ start, end, corrected });
  }
  return found;
}

function rightWord(reading: Reading, words: readonly Word[], at: number): string | undefined {
  const next = words[at + 1]?.lower ?? '';
  switch (words[at]!.lower) {
    case 'pubic':
      return /^(?:hair|hairs|bone|bones|region|area|lice|arch|mound|symphysis|louse|triangle)$/.test(next) ? undefined : 'public';
    case 'own':
      return words[at - 1]!.text === 'the' && next !== '' && !/^(?:goal|goals|brand|label)/.test(next) ? 'their' : undefined;
    case 'being':
      return isBeen(reading, words, at) ? 'been' : undefined;
    case 'lead':
      return isLed(reading, words, at) ? 'led' : soundAlike(reading, at);
    case 'though':
      return hasNoClause(reading, words, at, THOUGH) ? 'through' : undefined;
    case 'then':
    case 'to':
    case 'were':
    case 'principle':
      return soundAlike(reading, at);
    default:
      return hasNoClause(reading, words, at, WHERE) ? 'were' : undefined;
  }
}

/** A participle may be a past tense that the tagger missed. */
const FINITE = /^(?:VBD|VBN|VBZ|VBP|MD)$/;
/** Behind “where” a noun that may be a verb is taken for one: the tagger may miss it. */
const VERBS: ReadonlySet<number> = new Set([TAG.MD, TAG.VBD, TAG.VBP, TAG.VBZ]);
const THOUGH = { before: /^(?:NN|NNS|NNP|VB|VBD|VBG|VBN|VBZ|VBP|RB|RP|PRP)$/, after: /^(?:DT|PRP\$|NN|NNS|NNP|JJ|VBG|CD)$/ };
const WHERE = { before: /^(?:NNS|PRP)$/, after: /^(?:DT|RB|VBG|PRP\$)$/ };

/** Is there no verb between a word that begins a clause and the end of that clause? */
function hasNoClause(
  reading: Reading,
  words: readonly Word[],
  at: number,
  sides: { readonly before: RegExp; readonly after: RegExp },
): boolean {
  const word = words[at]!;
  const tokens = tagsOfSentence(reading, sentenceAt(reading, word.start));
  const own = tokens.findIndex(({ start }) => start === word.start);
  const [before, after] = [tokens[own - 1], tokens[own + 1]];
  if (!before || !after || !sides.before.test(before.tag) || !sides.after.test(after.tag)) return false;
  if (
    /^(?:even|as|possible|necessary|appropriate|ever|when|available|else|only|now)$/i.test(before.text) ||
    (/^(?:not|possible|necessary|only)$/.test(after.text) && word.lower === 'though')
  )
    return false;
  let length = 0;
  for (let i = own + 1; i < tokens.length && !/^[,.:“”()]$/.test(tokens[i]!.tag); i++) {
    if (FINITE.test(tokens[i]!.tag) || (sides === WHERE && tokens[i]!.form.tags.some((tag) => VERBS.has(tag)))) return false;
    length++;
  }
  return length >= 2;
}

/** “Has being closed”, “have being in talks”: “has” takes no other form. “The effect it has being there” is another matter. */
function isBeen({ text }: Reading, words: readonly Word[], at: number): boolean {
  const [subject, has, being] = [words[at - 2], words[at - 1]!, words[at]!];
  if (!/^(?:has|have|had)$/.test(has.lower) || text.slice(has.end, being.start) !== ' ') return false;
  const before = subject?.lower ?? '';
  return !/^(?:it|they|he|she|we|i|you|who|to)$/.test(before) || /^[.!?:;“]?$/.test(text.slice(0, subject!.start).trimEnd().slice(-1));
}

/** What leads somewhere still does: “the steps that lead to the beach were closed”. */
const WAYS =
  /^(?:roads?|steps?|paths?|stairs|streets?|doors?|corridors?|trails?|tracks?|lanes?|routes?|tunnels?|footpaths?|pipes?|gates?|bridges?|ramps?|alleys?|motorways?|passages?)$/;

/** “Who lead the work”, “has lead to”, “events that lead to his arrest” in a sentence in the past. */
function isLed(reading: Reading, words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower ?? '';
  const before = words[at - 1]!.lower;
  if (!/^(?:the|a|an|to|his|her|its|their|by|over|him|them|directly|many|some)$/.test(next)) return false;
  if (/^(?:has|have|had)$/.test(before)) return next !== 'over' || words[at + 2]?.lower === 'the';
  if (!/^(?:who|that|which)$/.test(before)) return false;
  const tokens = tagsOfSentence(reading, sentenceAt(reading, words[at]!.start));
  const own = tokens.findIndex(({ start }) => start === words[at]!.start);
  const antecedent = tokens.slice(Math.max(0, own - 3), own - 1).findLast(({ sign }) => !sign);
  if (!antecedent || !/^(?:NN|NNP|NNS)$/.test(antecedent.tag)) return false;
  // A singular cannot go with “lead”; a plural can, in the present.
  if (WAYS.test(antecedent.text)) return false;
  if (antecedent.tag !== 'NNS') return before === 'who' || isPast(tokens, own);
  return isPast(tokens, own);
}

const isPast = (tokens: readonly TaggedToken[], own: number): boolean =>
  tokens.slice(0, own - 1).some(({ tag }) => tag === 'VBD') && tokens.every(({ tag }, i) => i === own || (tag !== 'VBZ' && tag !== 'VBP'));
