// Nouns whose number the word before them rules out: “a recent failures”, “one of the minister”, “several version can”.
import { TAG } from '../../../language/lexicon.ts';
import { formOf } from '../../../language/tags.ts';
import { WordMemo } from '../../../performance/word-interner.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt, type TaggedToken, tagsOfSentence } from '../tags.ts';
import type { Disagreement } from './agreement.ts';
import { isNoun, isPlural, isSingular } from './noun-phrase.ts';

const [ONE, SEVERAL, ONE_OF, COUNTED, WHICH] = [1, 2, 3, 4, 5];
const asksFor = new WordMemo(0, ({ lower }) =>
  /^(?:an?|each|every|another)$/.test(lower)
    ? ONE
    : /^(?:multiple|several|various|numerous)$/.test(lower)
      ? SEVERAL
      : lower === 'one'
        ? ONE_OF
        : /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|these|those|few|many|different)$/.test(lower)
          ? COUNTED
          : lower === 'what' || lower === 'which'
            ? WHICH
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
    if (asks === 0 || !mayBeWrong(reading, i, asks)) continue;
    const tokens = tagsOfSentence(reading, sentenceAt(reading, words[i]!.start));
    const at = tokens.findIndex(({ start }) => start === words[i]!.start);
    const one = at < 0 ? undefined : FINDERS[asks]!(tokens, at);
    if (one) found.push(one);
  }
  return found;
}

type Finder = (tokens: readonly TaggedToken[], at: number) => Disagreement | undefined;
const FINDERS: Readonly<Record<number, Finder>> = {
  [ONE]: notOne,
  [SEVERAL]: notSeveral,
  [ONE_OF]: notOneOf,
  [COUNTED]: notCounted,
  [WHICH]: notTheSeveral,
};

/** A glance at the words behind: tags are asked for only where they may show a fault. */
function mayBeWrong(reading: Reading, at: number, asks: number): boolean {
  const { words } = reading;
  const next = words[at + 1]!.lower;
  if (asks === ONE) return pluralNear(reading, at);
  if (asks === ONE_OF) return next === 'of';
  if (asks === WHICH) return next === 'are' && words[at + 2]?.lower === 'the';
  // Figures go with units and names; “the two men” and “these are” need no look.
  return (
    asks !== COUNTED ||
    (words[at + 1]!.text === next &&
      next.length > 2 &&
      !/[s\d]$/.test(next) &&
      !/^(?:men|women|people|children|are|were|have|had|who|and|million|hundred|thousand|billion|dozen|years?|out)$/.test(next))
  );
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
  // “Every pupils got a book.”
  const plain = adjectives.length === 0 && /^(?:every|each|another)$/i.test(tokens[at]!.text) && /^(?:VBD|VBZ|MD)$/.test(next?.tag ?? '');
  if (!clear && !plain && next?.text !== 'which') return undefined;
  if (noun.form.tags.includes(TAG.VBZ) && next?.text !== 'which' && next?.tag !== 'MD') return undefined;
  const singular = oneOf(noun.text);
  if (singular === undefined) return undefined;
  const [article, first] = [tokens[at]!, tokens[at + 1]!];
  if (!/^an?$/i.test(article.text)) return { start: noun.start, end: noun.end, corrected: singular, subject: article, asks: true };
  // The article may be what is wrong.
  const words = tokens.slice(at + 1, head).map(({ text }) => text);
  const opener = /^A/.test(article.text) ? first.text[0]!.toUpperCase() + first.text.slice(1) : first.text;
  const without = [...(words.length === 0 ? [] : [opener, ...words.slice(1)]), noun.text].join(' ');
  return {
    start: article.start,
    end: noun.end,
    corrected: [article.text, ...words, singular].join(' '),
    or: without,
    subject: article,
    asks: true,
  };
}

/** What follows a noun that is the last of its phrase: no word that is a noun elsewhere, and no mark of a possessive. */
const endsPhrase = (next: TaggedToken | undefined): boolean =>
  next === undefined ||
  (/^(?:MD|VBD|VBZ|VBP|IN|WDT|TO|\.|,)$/.test(next.tag) &&
    !next.form.tags.some((tag) => tag === TAG.NN || tag === TAG.NNS) &&
    !/['’]/.test(next.text));

/** What is a unit, or counted by its name alone. */
const UNIT =
  /^(?:foot|stone|pound|per|percent|pence|quid|head|pair|man|time|day|week|year|month|hour|minute|mile|metre|meter|way|part|page|star|bedroom|storey|story|door|seat|point|plus|odd|more|other|such|each|half|past|third|quarter|fifth|old|straight|decade|century|quarter|night|game|goal|run|set|song|stroke|shot|wicket)$/;

/** What has a number for a name. */
const NUMBERED =
  /^(?:phase|day|stage|part|group|page|chapter|week|year|round|game|lane|zone|level|grade|category|tier|type|act|scene|step|unit|room|gate|route|platform|channel|class)$/i;

/** “Three engineer and”, “a few question about”, “these type of”, “the different kind of”. */
function notCounted(tokens: readonly TaggedToken[], at: number): Disagreement | undefined {
  const word = tokens[at]!.text.toLowerCase();
  if (word === 'different') return notKinds(tokens, at);
  if (/^th[eo]se$/.test(word) && KINDS.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === 'of') return kinds(tokens, at);
  if (/^(?:many|few)$/.test(word) && tokens[at + 1]?.text === 'of') return notOneOf(tokens, at);
  if (isNoCount(tokens[at - 1], word)) return undefined;
  let head = at + 1;
  while (tokens[head]?.tag === 'JJ' && head - at < REACH) head++;
  const noun = tokens[head];
  if (!noun || UNIT.test(noun.text) || noun.form.often < 4 || tokens[at]!.text !== word || isVerbAfter(tokens[at - 1], word, noun))
    return undefined;
  return severalOf(tokens, head, at, /^(?:MD|VBD|VBZ|\.|,|IN|CC|WDT|WP)$/);
}

/** “Phase two work began”, “one of those who”, “as many as”, “few rain”. */
const isNoCount = (before: TaggedToken | undefined, word: string): boolean =>
  (word === 'few' && before?.text !== 'a') ||
  (before !== undefined && (isNoun(before) || NUMBERED.test(before.text) || /^(?:CD|W.*|JJR)$/.test(before.tag))) ||
  (word === 'many' && /^(?:how|as|so|too)$/i.test(before?.text ?? ''));

/** “Six rose and four fell”, “those result in delay”. */
const isVerbAfter = (before: TaggedToken | undefined, word: string, { form }: TaggedToken): boolean =>
  form.tags.includes(TAG.VBD) ||
  ((/^(?:these|those|many)$/.test(word) || !before || before.tag === ',') && form.tags.some((tag) => tag === TAG.VB || tag === TAG.VBP));

/** “The different type of operators are”: with no article that goes with one. */
function notKinds(tokens: readonly TaggedToken[], at: number): Disagreement | undefined {
  const before = tokens[at - 1]?.text.toLowerCase() ?? '';
  const earlier = tokens[at - 2]?.text.toLowerCase() ?? '';
  if (
    before === 'the'
      ? !/^(?:are|were|between|all|of)$/.test(earlier)
      : !/^(?:in|with|of|many|are|from|several|two|three|to|have|use|about)$/.test(before)
  )
    return undefined;
  const noun = tokens[at + 1];
  if (!noun || !KINDS.test(noun.text) || !/^(?:IN|\.|,)$/.test(tokens[at + 2]?.tag ?? '.')) return undefined;
  return kinds(tokens, at);
}

/** “These kind of”. */
function kinds(tokens: readonly TaggedToken[], at: number): Disagreement {
  const { start, end, text } = tokens[at + 1]!;
  return { start, end, corrected: severalForm(text), subject: tokens[at]!, asks: true };
}
const KINDS = /^(?:type|kind|sort|way|form|part|aspect|level|area|option|group|country|view|reason|place)$/;

/** “What are the cause of”. */
function notTheSeveral(tokens: readonly TaggedToken[], at: number): Disagreement | undefined {
  let head = at + 3;
  while (/^(?:JJ|JJS|RBS)$/.test(tokens[head]?.tag ?? '') && head - at < 3 + REACH) head++;
  if (tokens[at + 2]?.text !== 'the' || UNIT.test(tokens[head]?.text ?? '') || /^(?:odds|chance)$/.test(tokens[head]?.text ?? ''))
    return undefined;
  return severalOf(tokens, head, at + 2, /^(?:IN|\.|WDT)$/);
}

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
