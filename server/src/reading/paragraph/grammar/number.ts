// Nouns whose number the word before them rules out: “a recent failures”, “one of the minister”, “several version can”.
import { TAG } from '../../../language/lexicon.ts';
import { formOf } from '../../../language/tags.ts';
import { WordMemo } from '../../../performance/word-interner.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt, type TaggedToken, tagsOfSentence } from '../tags.ts';
import type { Disagreement } from './agreement.ts';
import { isNoun, isPlural, isSingular } from './noun-phrase.ts';

const [ONE, SEVERAL, ONE_OF] = [1, 2, 3];
const asksFor = new WordMemo(0, ({ lower }) =>
  /^(?:an?|each|every|another)$/.test(lower)
    ? ONE
    : /^(?:multiple|several|various|numerous)$/.test(lower)
      ? SEVERAL
      : lower === 'one'
        ? ONE_OF
        : 0,
);
/** How many words may stand between it and its noun. */
const REACH = 3;

/** The nouns of a paragraph in the wrong number. */
export function wrongNumbers(reading: Reading): Disagreement[] {
  const { words } = reading;
  const found: Disagreement[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    const asks = asksFor.of(words[i]!);
    if (asks === 0 || (asks === ONE && !pluralNear(reading, i)) || (asks === ONE_OF && words[i + 1]!.lower !== 'of')) continue;
    const tokens = tagsOfSentence(reading, sentenceAt(reading, words[i]!.start));
    const at = tokens.findIndex(({ start }) => start === words[i]!.start);
    const one = at < 0 ? undefined : asks === ONE ? notOne(tokens, at) : asks === SEVERAL ? notSeveral(tokens, at) : notOneOf(tokens, at);
    if (one) found.push(one);
  }
  return found;
}

/** A glance at the next words: may one be a plural? */
function pluralNear({ words }: Reading, at: number): boolean {
  for (let i = at + 1; i <= at + REACH && i < words.length; i++) if (/[^su'’i]s$/.test(words[i]!.lower)) return true;
  return false;
}

const NO_SLIP =
  /^(?:few|great|good|many|hundred|thousand|million|billion|dozen|couple|lot|number|total|mere|full|further|record|maximum|minimum|additional|whopping|staggering|little|bit|estimated)$/;

/** “A recent failures in public view”, “an escape sequence tags which allow”. */
function notOne(tokens: readonly TaggedToken[], at: number): Disagreement | undefined {
  let head = at + 1;
  while (head - at <= REACH && /^(?:JJ|NN|VBN)$/.test(tokens[head]?.tag ?? '') && !NO_SLIP.test(tokens[head]!.text)) head++;
  const noun = tokens[head];
  const next = tokens[head + 1];
  if (noun?.tag !== 'NNS' || !isPlural(noun) || noun.form.tags.includes(TAG.NN) || !endsPhrase(next)) return undefined;
  // A noun before it may be the end of the phrase, and the plural the subject of a clause: “a major way companies can …”.
  const adjectives = tokens.slice(at + 1, head);
  const clear = adjectives.length > 0 && adjectives.every(({ tag, form }) => tag === 'JJ' && !form.tags.includes(TAG.NN));
  if (!clear && next?.text !== 'which') return undefined;
  if (noun.form.tags.includes(TAG.VBZ) && next?.text !== 'which' && next?.tag !== 'MD') return undefined;
  const singular = oneOf(noun.text);
  return singular === undefined ? undefined : { start: noun.start, end: noun.end, corrected: singular, subject: tokens[at]!, asks: true };
}

/** What follows a noun that is the last of its phrase: no word that is a noun elsewhere, and no mark of a possessive. */
const endsPhrase = (next: TaggedToken | undefined): boolean =>
  next === undefined ||
  (/^(?:MD|VBD|VBZ|VBP|IN|WDT|TO|\.|,)$/.test(next.tag) &&
    !next.form.tags.some((tag) => tag === TAG.NN || tag === TAG.NNS) &&
    !/['’]/.test(next.text));

/** “Developing multiple version can raise costs”. */
function notSeveral(tokens: readonly TaggedToken[], at: number): Disagreement | undefined {
  let head = at + 1;
  while (tokens[head]?.tag === 'JJ' && head - at < REACH) head++;
  return severalOf(tokens, head, at, /^(?:MD|VBD|VBZ|VBP|\.|,|IN)$/);
}

/** “One of the minister”, “one of the most popular feature”. */
function notOneOf(tokens: readonly TaggedToken[], at: number): Disagreement | undefined {
  if (!/^(?:DT|PRP\$)$/.test(tokens[at + 2]?.tag ?? '') || /^(?:that|this|all|an?)$/.test(tokens[at + 2]!.text)) return undefined;
  let head = at + 3;
  while (
    /^(?:JJ|JJS|RBS|RB|NN|POS)$/.test(tokens[head]?.tag ?? '') &&
    head - at < 8 &&
    !(isNoun(tokens[head]) && !isNoun(tokens[head + 1]))
  )
    head++;
  return severalOf(tokens, head, at, /^(?:MD|VBD|VBZ|VBP|\.|,|IN|TO|WDT|WP|PRP|DT)$/);
}

/** A noun that can be counted, in the singular, with what may follow a noun. */
function severalOf(tokens: readonly TaggedToken[], head: number, at: number, after: RegExp): Disagreement | undefined {
  const noun = tokens[head];
  const next = tokens[head + 1];
  if (!noun || !isSingular(noun) || !after.test(next?.tag ?? '.')) return undefined;
  if (/^(?:VB.|MD)$/.test(next?.tag ?? '') && next!.form.tags.some((tag) => tag === TAG.NN || tag === TAG.NNS)) return undefined;
  // A noun that also is an adjective or a verb may be one here: “one of the dead”, “several present”.
  if (noun.form.shape !== 1 || noun.form.tags.some((tag) => tag === TAG.JJ || tag === TAG.VBN || tag === TAG.VBG || tag === TAG.RB))
    return undefined;
  const several = severalForm(noun.text);
  // What is hardly ever met in the plural cannot be counted: “legislation”.
  if (formOf(several).often < Math.max(3, noun.form.often - 3)) return undefined;
  return { start: noun.start, end: noun.end, corrected: several, subject: tokens[at]!, asks: true };
}

const severalForm = (noun: string): string =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;

/** The singular of a plural; undefined where none is known. */
const oneOf = (noun: string): string | undefined =>
  [noun.replace(/ies$/, 'y'), noun.replace(/s$/, ''), noun.replace(/es$/, '')].find(
    (one) => one !== noun && formOf(one).often > 1 && formOf(one).tags.includes(TAG.NN) && severalForm(one) === noun,
  );
