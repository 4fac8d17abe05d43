// Verbs whose number is not their subject's, where the tags show the subject without a doubt.

import { WordMemo } from '../../../performance/word-interner.ts';
import type { Span } from '../../../text/span.ts';
import type { Reading, Word } from '../reading.ts';
import { sentenceAt, type TaggedToken, tagsOfSentence } from '../tags.ts';
import { isNoun, isPlural, isSingular, phraseBefore } from './noun-phrase.ts';

export interface Disagreement extends Span {
  readonly corrected: string;
  readonly subject: Span;
  /** Only worth a question. */
  readonly asks?: true;
}

const TO_PLURAL: Readonly<Record<string, string>> = {
  was: 'were',
  is: 'are',
  has: 'have',
  does: 'do',
  "wasn't": 'weren’t',
  "isn't": 'aren’t',
  "hasn't": 'haven’t',
  "doesn't": 'don’t',
};
const TO_SINGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(TO_PLURAL).map(([one, several]) => [several.replace('’', "'"), one.replace("'", '’')]),
);

const [ONE, SEVERAL] = [1, 2];
const normal = (word: string): string => word.replaceAll('’', "'");
/** Whether a verb goes with one or with several. */
const verbNumber = new WordMemo(0, ({ lower }) => (normal(lower) in TO_PLURAL ? ONE : normal(lower) in TO_SINGULAR ? SEVERAL : 0));

const PLURAL_BEFORE =
  /(?:[^su'’i]s|men|women|children|people|they|we|you|these|those|who|which|that|there|ly|also|now|still|then|never|always|often|all|both|not)$/;

/** Could a look at the words before the verb show a fault? Tags are asked for only then. */
function isSuspect(words: readonly Word[], at: number, number: number): boolean {
  const { lower } = words[at - 1]!;
  if (number === ONE) return PLURAL_BEFORE.test(lower) || (words[at + 1] !== undefined && lower === 'there');
  if (/^(?:he|she|it|there|this|each|one|everyone|everybody|someone|nobody)$/.test(lower)) return true;
  if (/(?:^(?:who|which|that|they|we|you|and|or|not|i|these|those|all|both|some|many|few|people)|s|ly|men|women|children)$/.test(lower))
    return isOneOf(words, at);
  return lower.length > 2;
}

/** “One of the men were”: is there a “one of” within a few words? */
function isOneOf(words: readonly Word[], at: number): boolean {
  for (let i = at - 2; i > 0 && at - i < 8; i--)
    if (words[i]!.lower === 'of') return /^(?:one|each|either|neither)$/.test(words[i - 1]!.lower);
  return false;
}

/** The verbs of a paragraph that cannot go with their subject. */
export function disagreementsByTags(reading: Reading): Disagreement[] {
  const { words } = reading;
  const found: Disagreement[] = [];
  for (let i = 1; i < words.length; i++) {
    const number = verbNumber.of(words[i]!);
    if (number === 0 || words[i]!.text !== words[i]!.lower || !isSuspect(words, i, number)) continue;
    const tokens = tagsOfSentence(reading, sentenceAt(reading, words[i]!.start));
    const at = tokens.findIndex(({ start }) => start === words[i]!.start);
    if (at < 1) continue;
    const subject = number === ONE ? severalBefore(tokens, at) : oneBefore(tokens, at);
    if (!subject) continue;
    const written = normal(words[i]!.lower);
    const corrected = (number === ONE ? TO_PLURAL : TO_SINGULAR)[written]!;
    found.push({
      start: words[i]!.start,
      end: words[i]!.end,
      corrected: words[i]!.text.includes("'") ? normal(corrected) : corrected,
      subject,
    });
  }
  return found;
}

/** Back over adverbs that stand between subject and verb. */
function beforeAdverbs(tokens: readonly TaggedToken[], at: number): number {
  let i = at - 1;
  while (i > 0 && tokens[i]!.tag === 'RB' && tokens[i]!.text !== 'not') i--;
  return i;
}

/** The subject of a verb that goes with one, where that is certainly several. */
function severalBefore(tokens: readonly TaggedToken[], verb: number): Span | undefined {
  const i = beforeAdverbs(tokens, verb);
  const last = tokens[i]!;
  const lower = last.text.toLowerCase();
  if (last.tag === 'EX') return severalAfter(tokens, verb);
  if (last.tag === 'PRP' || ((lower === 'these' || lower === 'those') && last.tag === 'DT'))
    return /^(?:they|we|these|those)$/.test(lower) && beginsClause(tokens, i) ? last : undefined;
  if (/^(?:who|which|that)$/.test(lower) && i > 0)
    return last.tag === 'IN' || last.tag === 'DT' ? undefined : severalBeforeRelative(tokens, i - 1);
  return isPlural(last) ? severalNamed(tokens, i) : undefined;
}

/** “The ministers who was”: what a relative pronoun behind it stands for. */
function severalBeforeRelative(tokens: readonly TaggedToken[], at: number): Span | undefined {
  const antecedent = phraseBefore(tokens, at);
  if (!antecedent?.opened || !isPlural(tokens[at]!)) return undefined;
  const before = tokens[antecedent.start - 1]?.tag;
  if (before === 'IN' || before === 'CC') return undefined;
  return isAmount(tokens, antecedent.start, at) || isObject(tokens, antecedent.start) ? undefined : tokens[at];
}

/** A plural right before the verb, where it is the subject. */
function severalNamed(tokens: readonly TaggedToken[], at: number): Span | undefined {
  const { start, opened } = phraseBefore(tokens, at)!;
  if (isAmount(tokens, start, at) || isVerbOf(tokens, start, at) || isGerundBefore(tokens, start)) return undefined;
  const before = tokens[start - 1]?.text.toLowerCase();
  const isSubject =
    before === 'of'
      ? quantified(tokens, start - 1) || isTiedToSeveral(tokens, start - 1)
      : before !== undefined && PREPOSITIONS.has(before)
        ? isTiedToSeveral(tokens, start - 1)
        : isSubjectPlace(tokens, start, opened);
  return isSubject ? tokens[at] : undefined;
}

/** “The only thing that matters is”, “as the world warms is”: after “that” or a noun, a word that can be a verb may be one. */
const isVerbOf = (tokens: readonly TaggedToken[], start: number, head: number): boolean =>
  tokens[head]!.form.tags.includes(VBZ) &&
  (start === head ? /^(?:that|which|who|what|whatever)$/i.test(tokens[start - 1]?.text ?? '') : isNoun(tokens[head - 1]));
const VBZ = 30;

/** “Minimising mistakes is the aim”, “to ask the parents is wrong”: the subject is what is done. */
const isGerundBefore = (tokens: readonly TaggedToken[], start: number): boolean =>
  tokens.slice(0, start).some(({ tag }, i) => tag === 'TO' && (i === 0 || tokens[i - 1]!.tag === ',')) ||
  [tokens[start], tokens[start - 1]].some((token) => token !== undefined && /ing$/.test(token.text) && token.form.tags.includes(VBG));
const VBG = 27;

/** Only where the plural is a subject can its relative clause be: “he is one of those ministers who was” is left alone. */
const isObject = (tokens: readonly TaggedToken[], start: number): boolean =>
  tokens.slice(Math.max(0, start - 3), start).some(({ tag, text }) => tag === 'CD' || text === 'of' || text === 'only');

/** “Some of the men was”: the word before “of” is a plural amount, at the beginning of its clause. */
function quantified(tokens: readonly TaggedToken[], of: number): boolean {
  const amount = tokens[of - 1]?.text.toLowerCase() ?? '';
  return (
    /^(?:some|many|several|most|all|both|few|dozens|hundreds|thousands|two|three|four|five|six|seven|eight|nine|ten)$/.test(amount) &&
    beginsClause(tokens, of - 1)
  );
}

/** “Five years was”, “£200 was”: an amount is one. */
function isAmount(tokens: readonly TaggedToken[], start: number, end: number): boolean {
  if (tokens.slice(Math.max(0, start - 1), end).some(({ tag, text }) => tag === 'CD' || /^(?:few|several|£|\$|€)$/.test(text))) return true;
  return false;
}

/** “There is two ministers”. */
function severalAfter(tokens: readonly TaggedToken[], verb: number): Span | undefined {
  if (/^(?:has|does|hasn|doesn)/.test(tokens[verb]!.text) && tokens[verb + 1]?.text !== 'been') return undefined;
  let i = verb + 1;
  while (/^(?:RB)$/.test(tokens[i]?.tag ?? '') || tokens[i]?.text === 'been') i++;
  const first = tokens[i]?.text.toLowerCase() ?? '';
  const many =
    /^(?:many|several|few|two|three|four|five|six|seven|eight|nine|ten|twenty|hundreds|thousands|dozens|these|those|various|numerous)$/.test(
      first,
    );
  let head = i;
  while (tokens[head] && /^(?:JJ|JJR|JJS|CD|DT|NN)$/.test(tokens[head]!.tag) && head - i < 4) head++;
  const noun = tokens[head];
  if (!noun || !isPlural(noun)) return undefined;
  if (!many && (tokens[i]?.tag === 'DT' || head > i + 2 || tokens[head - 1]?.tag === 'NN')) return undefined;
  // “There is ministers and officials”, “there is five minutes to go”.
  const after = tokens[head + 1];
  return after?.tag === 'POS' || isNoun(after) || /^(?:of|and|or|worth)$/.test(after?.text ?? '') ? undefined : noun;
}

const OPENING = new Set(
  'that because while if although though whether unless when where but whereas said says say believes believe added how why once think thinks thought knows know knew hope hopes feel feels ensure ensures accepted claimed claims means mean shows show prove so which'.split(
    ' ',
  ),
);
/** Words that begin a clause, or tie a noun to the noun before them. */
const EITHER_WAY = new Set(['after', 'before', 'since', 'until', 'as', 'than', 'for']);
const PREPOSITIONS = new Set(
  'of in for with by on from at to about between against over under into onto through among amongst behind around across near outside inside like despite during including within without toward towards upon per via beyond above below along beside besides off out up down throughout concerning regarding following'.split(
    ' ',
  ),
);
/** After a comma a list may end, or an aside: only a conjunction shows that a clause begins. */
const JOINS = new Set(['but', 'so', 'while', 'although', 'because', 'and']);

/** “Workers at the silos was”: is the noun before a preposition several too, and the subject? */
function isTiedToSeveral(tokens: readonly TaggedToken[], preposition: number): boolean {
  const phrase = phraseBefore(tokens, preposition - 1);
  if (!phrase || !isPlural(tokens[phrase.head]!) || isAmount(tokens, phrase.start, phrase.head) || isGerundBefore(tokens, phrase.start))
    return false;
  const before = tokens[phrase.start - 1]?.text.toLowerCase() ?? '';
  if (PREPOSITIONS.has(before)) return before !== 'for' && isTiedToSeveral(tokens, phrase.start - 1);
  return isSubjectPlace(tokens, phrase.start, phrase.opened);
}

/** Is a noun phrase that begins here the subject of the verb behind it? Where an article opens it, what rules that out is looked for. */
function isSubjectPlace(tokens: readonly TaggedToken[], start: number, opened: boolean): boolean {
  if (beginsClause(tokens, start)) return true;
  const before = tokens[start - 1]!;
  if (!opened) return false;
  if (EITHER_WAY.has(before.text.toLowerCase())) return start < 2 || !isNoun(tokens[start - 2]);
  if (before.tag === ',') return !hasVerbalSubject(tokens, start);
  return before.tag === 'RB' && (start < 2 || tokens[start - 2]!.tag === ',');
}

/** “Meeting Ann, the ministers was hard”, “to see them, the fans was”: what is done may be the subject. */
const hasVerbalSubject = (tokens: readonly TaggedToken[], end: number): boolean =>
  /^(?:VBG|TO|WP|VB)$/.test(tokens[0]!.tag) || tokens.slice(0, end).some(({ tag }) => tag === 'WP' || tag === 'CC');

/** Does a noun phrase that begins here begin a clause too, so that it is what the verb goes with? */
function beginsClause(tokens: readonly TaggedToken[], start: number): boolean {
  const before = tokens[start - 1];
  if (!before) return true;
  const lower = before.text.toLowerCase();
  if (before.tag === '“' || before.tag === ':') return true;
  if (OPENING.has(lower) || /^(?:today|yesterday|tomorrow|\w+day|now|then|here)$/.test(lower)) return true;
  if (lower === 'and' || lower === 'so') return tokens[start - 2]?.tag === ',' || isFiniteBefore(tokens, start - 1);
  if (before.tag === ',') return JOINS.has(tokens[start - 2]?.text.toLowerCase() ?? '') || isLeadIn(tokens, start - 1);
  return false;
}

/** Does what stands before “and” hold a verb, so that two clauses are joined and not two nouns? */
const isFiniteBefore = (tokens: readonly TaggedToken[], and: number): boolean => {
  const last = tokens[and - 1];
  return last !== undefined && /^(?:VBD|VBN|RB|,)$/.test(last.tag);
};

/** Is what ends at a comma a lead-in: “On Monday, …”, “However, …”, and no aside or list? */
function isLeadIn(tokens: readonly TaggedToken[], comma: number): boolean {
  for (let i = 0; i < comma; i++) if (tokens[i]!.tag === ',') return false;
  const first = tokens[0]!;
  return /^(?:IN|RB|WRB|TO)$/.test(first.tag);
}

/** The subject of a verb that goes with several, where that is certainly one. */
function oneBefore(tokens: readonly TaggedToken[], verb: number): Span | undefined {
  const i = beforeAdverbs(tokens, verb);
  const last = tokens[i]!;
  const lower = last.text.toLowerCase();
  const written = tokens[verb]!.text.toLowerCase();
  if (written === 'were' && isSubjunctive(tokens, verb)) return undefined;
  if (last.tag === 'EX') return oneAfter(tokens, verb);
  if (/^(?:he|she|it)$/.test(lower)) return beginsClause(tokens, i) && !(written === 'have' || written === 'do') ? last : undefined;
  if (isPlural(last)) return oneOf(tokens, i);
  if (!isSingular(last)) return undefined;
  const phrase = phraseBefore(tokens, i)!;
  const opener = tokens[phrase.start]!.text.toLowerCase();
  if (
    !phrase.opened ||
    !beginsClause(tokens, phrase.start) ||
    tokens.slice(phrase.start, i).some(({ tag }) => tag === 'NNP' || tag === 'CD' || tag === 'NNS')
  )
    return undefined;
  // “The injured were”, “the British are”; an article that can be no plural’s is as sure as can be.
  const sure = /^(?:a|an|this|that|each|every|another)$/.test(opener);
  if (!sure && (phrase.head === phrase.start || last.form.tags.some((tag) => tag === 6 || tag === 8 || tag === 28))) return undefined;
  return tokens[verb + 1]?.tag === 'VB' ? undefined : last;
}

/** “One of the men were”. */
function oneOf(tokens: readonly TaggedToken[], last: number): Span | undefined {
  const phrase = phraseBefore(tokens, last)!;
  const of = phrase.start - 1;
  if (of < 1 || tokens[of]!.text !== 'of' || !phrase.opened) return undefined;
  const one = tokens[of - 1]!;
  if (!/^(?:one|each|either|neither)$/i.test(one.text)) return undefined;
  return of - 2 < 0 || beginsClause(tokens, of - 1) ? one : undefined;
}

/** “There are a minister”. */
function oneAfter(tokens: readonly TaggedToken[], verb: number): Span | undefined {
  const article = tokens[verb + 1];
  if (!article || !/^(?:a|an|another|one)$/.test(article.text)) return undefined;
  let head = verb + 2;
  while (tokens[head]?.tag === 'JJ') head++;
  const noun = tokens[head];
  if (!noun || !isSingular(noun)) return undefined;
  const after = tokens[head + 1];
  return isNoun(after) || after?.tag === 'JJ' || /^(?:of|and|or|,|more|less|such)$/.test(after?.text ?? '') ? undefined : noun;
}

/** “If it were”, “as though she were”, “were he to”. */
function isSubjunctive(tokens: readonly TaggedToken[], verb: number): boolean {
  return tokens
    .slice(Math.max(0, verb - 12), verb)
    .some(({ text }) => /^(?:if|wish|wishes|wished|though|unless|suppose|lest|whether|would|rather|imagine|as|until|than)$/i.test(text));
}
