// Subjects that stand far from their verb, with a noun in the other number between: “the results of the vote was”.
import { TAG } from '../../../language/lexicon.ts';
import { formOf } from '../../../language/tags.ts';
import type { Span } from '../../../text/span.ts';
import type { Reading, Word } from '../reading.ts';
import type { TaggedToken } from '../tags.ts';
import { beginsClause } from './clause-places.ts';
import { isNoun, isPlural, phraseBefore } from './noun-phrase.ts';

const TIES = new Set('of for in on to from by about with at between against into over under among around behind within towards'.split(' '));
const PLURAL = /(?:[^su'’i]s|men|women|children)$/;
const REACH = 14;
const OPENED_BY = 4;

/** A glance at the words before “is”, “was” and “has”: may a plural that is tied to other nouns begin the clause? */
export function mayBeFarPlural({ text }: Reading, words: readonly Word[], at: number): boolean {
  for (let i = at - 2; i > 0 && at - i <= REACH; i--) {
    if (/[.,;:!?]/.test(text.slice(words[i]!.end, words[i + 1]!.start))) return false;
    if (!TIES.has(words[i]!.lower) || !PLURAL.test(words[i - 1]!.lower)) continue;
    for (let j = i - 1; j >= 0 && i - j <= OPENED_BY; j--)
      if (j === 0 || /\S/.test(text.slice(words[j - 1]!.end, words[j]!.start)) || CONJUNCTION.test(words[j - 1]!.lower)) return true;
  }
  return false;
}
const CONJUNCTION = /^(?:that|because|while|if|although|though|whether|unless|when|but|and|said|says|so)$/;

/** “Studies of cameras and lighting has shown”: back over what prepositions tie, to a plural that begins the clause. */
export function farPlural(tokens: readonly TaggedToken[], last: number): Span | undefined {
  let head = last;
  for (let tied = 0; tied < 4; tied++) {
    const phrase = phraseBefore(tokens, head);
    if (!phrase) return undefined;
    const before = tokens[phrase.start - 1];
    if (tied > 0 && isPluralHead(tokens, head) && beginsClause(tokens, phrase.start))
      return isSure(tokens, phrase.start, head, last) ? tokens[head] : undefined;
    if (before?.text === 'and' && tied === 0 && isNoun(tokens[phrase.start - 2])) {
      head = phrase.start - 2;
      tied--;
      continue;
    }
    if (!before || !TIES.has(before.text)) return undefined;
    head = phrase.start - 2;
  }
  return undefined;
}

/** A capital at the beginning of a sentence makes no name. */
function isPluralHead(tokens: readonly TaggedToken[], head: number): boolean {
  const token = tokens[head]!;
  if (head > 0 || token.form.shape !== 2) return isPlural(token);
  const form = formOf(token.text.toLowerCase());
  return form.tags.includes(TAG.NNS) && isPlural({ ...token, tag: 'NNS', form });
}

/** “Two years of work was” is an amount; “plans for the school is” has one subject only where no other can be meant. */
function isSure(tokens: readonly TaggedToken[], start: number, head: number, last: number): boolean {
  const opener = tokens[start]!;
  if (/^(?:CD|VBG|TO|WP|WDT|WRB)$/.test(opener.tag) || /^(?:what|how|which|few|several|such)$/i.test(opener.text)) return false;
  if (tokens.slice(start, head).some(({ tag, text }) => tag === 'CD' || tag === 'VBG' || /ing$/.test(text))) return false;
  return !/ing$/.test(tokens[head]!.text) && !isPlural(tokens[last]!);
}
