// Verb forms that cannot stand where they do: “has went”, “did not saw”, “to went”, “which begun”, “will goes”.

import { WordMemo } from '../../../performance/word-interner.ts';
import type { Span } from '../../../text/span.ts';
import { IRREGULAR_VERBS, type IrregularVerb } from '../../data/irregular-verbs.ts';
import type { Reading, Word } from '../reading.ts';
import { tokenAt } from './misfit.ts';

export interface WrongForm extends Span {
  readonly corrected: string;
  /** The word that asks for another form. */
  readonly because: Span;
}

interface Form {
  readonly verb: IrregularVerb;
  readonly past: boolean;
  readonly participle: boolean;
  readonly singular: boolean;
}

let table: Map<string, Form> | undefined;
/** Words that are nouns or adjectives too. */
const AMBIGUOUS = new Set(
  'saw rose fell bore found left wound ground bit lay led spoke shot shrunk drunk drunken sung born borne means deals works beats rings stands thinks feels blows falls breaks drives draws rises rides tears bears sees shakes sinks springs swears spends drinks speaks bites catches fights buys sings meets wins tells gets'.split(
    ' ',
  ),
);

function formsTable(): Map<string, Form> {
  const made = new Map<string, Form>();
  for (const verb of IRREGULAR_VERBS) {
    for (const word of new Set([verb.singular, verb.past, ...verb.participles])) {
      if (word === verb.base || made.has(word)) continue;
      made.set(word, { verb, past: word === verb.past, participle: verb.participles.includes(word), singular: word === verb.singular });
    }
  }
  return made;
}

const irregular = new WordMemo<Form | null>(null, ({ lower }) => (table ??= formsTable()).get(lower) ?? null);

const MODAL = /^(?:will|would|can|could|may|might|must|shall|should|cannot|won't|wouldn't|can't|couldn't|shouldn't|mustn't|mightn't)$/;
const DO = /^(?:do|does|did|don't|doesn't|didn't)$/;
const HAVE = /^(?:has|have|had|hasn't|haven't|hadn't|having)$/;
const BE = /^(?:is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't)$/;
const BETWEEN =
  /^(?:not|never|also|already|just|always|ever|even|now|since|recently|only|still|yet|long|previously|reportedly|allegedly|apparently|actually|really|often|once|later|first|finally|simply|not)$/;

const normal = (word: Word): string => (word.text.includes('’') ? word.lower.replaceAll('’', "'") : word.lower);

/** The verb forms of a paragraph that the word before them rules out. */
export function wrongForms(reading: Reading): WrongForm[] {
  const { words, text } = reading;
  const found: WrongForm[] = [];
  for (let i = 1; i < words.length; i++) {
    const form = irregular.of(words[i]!);
    if (!form || words[i]!.text !== words[i]!.lower) continue;
    let j = i - 1;
    while (j > 0 && i - j < 3 && BETWEEN.test(words[j]!.lower)) j--;
    if (/[^\s]/.test(text.slice(words[j]!.end, words[i]!.start).replace(/[\p{L}]+/gu, ''))) continue;
    const corrected = formAfter(reading, words, j, i, form);
    if (corrected && corrected !== words[i]!.lower)
      found.push({ start: words[i]!.start, end: words[i]!.end, corrected, because: words[j]! });
  }
  return found;
}

/** The form that the word at `before` asks for, where the one at `at` cannot be right. */
function formAfter(reading: Reading, words: readonly Word[], before: number, at: number, form: Form): string | undefined {
  const lead = normal(words[before]!);
  const own = words[at]!.lower;
  if (own === 'been' || own === 'is' || own === 'was' || (AMBIGUOUS.has(own) && !isVerbAfter(lead, own))) return undefined;
  if (MODAL.test(lead) || DO.test(lead)) return baseAfter(reading, words, before, at, form) ? form.verb.base : undefined;
  const adjoins = before === at - 1;
  if (form.past && !form.participle) return insteadOfPast(reading, words, before, own, adjoins, form);
  if (!form.participle || form.past || !adjoins) return undefined;
  const isSubject = /^(?:which|who)$/.test(lead) || (/^(?:he|she|they|we)$/.test(lead) && beginsClause(reading, words, before));
  return isSubject ? form.verb.past : undefined;
}

/** The form in place of a past tense: “to went”, “has went”, “was broke”. */
function insteadOfPast(
  reading: Reading,
  words: readonly Word[],
  before: number,
  own: string,
  adjoins: boolean,
  { verb }: Form,
): string | undefined {
  const lead = normal(words[before]!);
  if (lead === 'to') return adjoins && words[before - 1]?.lower !== 'according' ? verb.base : undefined;
  const asksForParticiple = HAVE.test(lead) || (BE.test(lead) && adjoins && lead !== 'being');
  // “Has ran” is among the set phrases.
  return own !== 'did' && !(own === 'ran' && HAVE.test(lead)) && asksForParticiple && isAuxiliary(reading, words, before)
    ? verb.participles[0]
    : undefined;
}

/** “Did not saw” and “has rose” are no nouns. */
const isVerbAfter = (lead: string, own: string): boolean =>
  own === 'saw' ? DO.test(lead) : /^(?:rose|fell|spoke|bore)$/.test(own) && HAVE.test(lead);

/** Does a modal or a form of “do” ask for the base form here? “Will released” may have lost “be”, so it is left to others. */
function baseAfter(reading: Reading, words: readonly Word[], before: number, at: number, form: Form): boolean {
  const lead = normal(words[before]!);
  if (MODAL.test(lead)) {
    if (form.participle) return false;
    return !/^(?:will|can|may|might|must)$/.test(lead) || isModal(reading, words, before);
  }
  // “What he did went well”, “she did, too”.
  return /n't$/.test(lead) ? true : before !== at - 1 && words[at - 1]!.lower === 'not';
}

/** “Will” and “may” are nouns and names too. */
const isModal = (reading: Reading, words: readonly Word[], at: number): boolean =>
  !/^(?:the|a|his|her|its|their|this|that|own|in|of|last)$/.test(words[at - 1]?.lower ?? '') && tokenAt(reading, words[at]!)?.tag === 'MD';

/** “What he had became clear” has the verb of a clause before another verb: a pronoun after a noun or “what” shows it. */
function isAuxiliary(reading: Reading, words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower ?? '';
  const earlier = words.slice(Math.max(0, at - 7), at - 1).map(({ lower }) => lower);
  if (earlier.some((word) => /^(?:what|whatever|all|everything|how|where|that|who|which|whom)$/.test(word))) return false;
  return !/^(?:he|she|it|they|we|i|you)$/.test(before) || beginsClause(reading, words, at - 1);
}

/** Does the word begin a sentence or a clause? */
function beginsClause({ text }: Reading, words: readonly Word[], at: number): boolean {
  if (at === 0) return true;
  const between = text.slice(words[at - 1]!.end, words[at]!.start);
  return /[.!?;]/.test(between) || /^(?:and|but|when|because|while|after|before|until|since|although|though)$/.test(words[at - 1]!.lower);
}
