// The noun phrase before a verb: its subject, with what may stand between the two.
import { ADVERB, AUXILIARY, DAY, DOCUMENT, ED, FINITE, ING, OPENS_ADJUNCT, ROLE } from './lexicon.ts';
import { isPersonNoun } from './person-nouns.ts';
import { isNamePart, isPersonal, looksLikeVerb, type Phrase, TITLE } from './phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseEndingAt } from './phrase-ending.ts';
import { is, isWord, type Token } from './token.ts';

/**
 * The noun phrase that ends just before a token: the subject of the verb there. Adverbs, auxiliaries, days and a parenthesis
 * between commas are passed over: “Kerry, who met him in Belgrade, has repeatedly said”.
 */
export function phraseBefore(tokens: readonly Token[], verb: number): Phrase | undefined {
  const phrase = nearestBefore(tokens, verb);
  // “O'Donnell, who said so”: the pronoun stands for what it follows.
  if (phrase && phrase.to - phrase.from === 1 && phrase.from > 0 && /^(?:who|that)$/.test(tokens[phrase.from]!.lower)) {
    const before = tokens[phrase.from - 1]!.lower === ',' ? phrase.from - 2 : phrase.from - 1;
    const antecedent = before >= 0 ? phraseEndingAt(tokens, before) : undefined;
    if (antecedent && antecedent.to === before + 1) return antecedent;
    if (tokens[phrase.from]!.lower === 'that') return undefined;
  }
  return phrase && !isPersonal(tokens, phrase) ? (whoOpens(tokens, phrase) ?? phrase) : phrase;
}

/** “Mr Lee, who shot six or seven times said”: one comma too few. */
function whoOpens(tokens: readonly Token[], { from }: Phrase): Phrase | undefined {
  if (from > 24) return undefined;
  const first = phraseAfter(tokens, 0);
  if (!first || !tokens[first.head]!.capital || !isWord(tokens[first.to], ',') || !isWord(tokens[first.to + 1], 'who')) return undefined;
  return tokens.slice(first.to + 1, from).some((t) => t.kind !== 'word') ? undefined : first;
}

function nearestBefore(tokens: readonly Token[], verb: number): Phrase | undefined {
  const i = beforeAdverbs(tokens, verb);
  if (i < 0) return undefined;
  const { kind, lower } = tokens[i]!;
  if (kind === 'mark') return phraseBeforeMark(tokens, i);
  if (isPronounWithAuxiliary(tokens[i]!)) return { from: i, to: i + 1, head: i };
  if (lower === 'which') return antecedent(tokens, i);
  const phrase = phraseEndingAt(tokens, i);
  // “The rules at the time said”: when and where are no subject.
  if (
    phrase &&
    phrase.from > 1 &&
    OCCASION.test(tokens[phrase.head]!.lower) &&
    /^(?:at|in|on|during)$/.test(tokens[phrase.from - 1]!.lower)
  )
    return phraseEndingAt(tokens, phrase.from - 2) ?? phrase;
  return phrase;
}

/** The last token before a verb that is none of its auxiliaries, adverbs and days. */
function beforeAdverbs(tokens: readonly Token[], verb: number): number {
  let i = verb - 1;
  for (let passed = 0; i >= 0 && tokens[i]!.kind === 'word' && passed < 8; passed++) {
    const words = adverbialAt(tokens, i);
    if (words === 0) break;
    i -= words;
  }
  return i;
}

/** How many words the auxiliary, adverb or day has that ends at a token. */
function adverbialAt(tokens: readonly Token[], i: number): 0 | 1 | 2 {
  const token = tokens[i]!;
  const { lower, capital } = token;
  if (is(token, AUXILIARY) && lower !== 'to') return isPronounWithAuxiliary(token) ? 0 : 1;
  if (is(token, ADVERB) && !(capital && i > 0 && !is(token, DAY))) return 1;
  if (!is(token, DAY) || !capital) return 0;
  const before = tokens[i - 1]?.lower;
  return before === 'on' || before === 'last' || before === 'in' ? 2 : 1;
}

/** “he’s said”: the pronoun is in the word itself. */
const isPronounWithAuxiliary = (token: Token): boolean =>
  is(token, AUXILIARY) && /^(?:he|she|they|we|i|you|it|who|that)'/.test(token.lower);

/** “The union, the Dockers’ Guild (DG), which said”: the body or the paper that “which” stands for. */
function antecedent(tokens: readonly Token[], which: number): Phrase | undefined {
  let end = which - 1;
  if (!isWord(tokens[end], ',')) return undefined;
  end--;
  if (isWord(tokens[end], ')')) while (end > 0 && !isWord(tokens[end + 1], '(')) end--;
  const phrase = end > 0 ? phraseEndingAt(tokens, end) : undefined;
  return phrase?.to === end + 1 && (tokens[end]!.capital || is(tokens[phrase.head], DOCUMENT)) ? phrase : undefined;
}

const OCCASION = /^(?:time|moment|outset|weekend|scene|event|meeting|hearing|conference|rally|inquest|trial|launch|ceremony)$/;

/** The subject that a parenthesis parts from its verb. */
function phraseBeforeMark(tokens: readonly Token[], close: number): Phrase | undefined {
  const apposed = apposedName(tokens, close);
  if (apposed) return apposed;
  const opening = parenthesis(tokens, close);
  // “Jo Nolan from the harbour office, said”: one comma too many, and no parenthesis.
  if (opening === undefined)
    return tokens[close]!.lower === ',' ? namedBeforePreposition(tokens, phraseEndingAt(tokens, close - 1)) : undefined;
  if (opening <= 0) return undefined;
  // “In a letter to the board, 19 charities in the county, have urged”: words about where or when are not parted from their verb.
  if (
    tokens[close]!.lower === ',' &&
    is(tokens[0], OPENS_ADJUNCT) &&
    !tokens.slice(0, opening).some((t) => t.kind === 'mark' || (is(t, FINITE | AUXILIARY) && t.lower !== 'to'))
  ) {
    const subject = phraseAfter(tokens, opening + 1);
    if (subject && isPersonal(tokens, subject)) return subject;
  }
  // “Lee (D-Ohio), a member of the panel, said”.
  const bracket = tokens[opening - 1]!.lower === ')' ? parenthesis(tokens, opening - 1) : undefined;
  const phrase = phraseEndingAt(tokens, (bracket ?? opening) - 1);
  return firstOfList(tokens, phrase, close) ?? namedBeforePreposition(tokens, phrase) ?? beforeAge(tokens, phrase) ?? phrase;
}

/** “Ann Lee, 54, who lives in Leeds, said”: an age is nobody. */
const beforeAge = (tokens: readonly Token[], phrase: Phrase | undefined): Phrase | undefined =>
  phrase && phrase.to - phrase.from === 1 && /^\d+$/.test(tokens[phrase.from]!.lower) && isWord(tokens[phrase.from - 1], ',')
    ? phraseEndingAt(tokens, phrase.from - 2)
    : undefined;

/** “Ann Lee, who has played with Tom Reid and Al Cole, said”: the last of a list is not who the sentence began with. */
function firstOfList(tokens: readonly Token[], phrase: Phrase | undefined, close: number): Phrase | undefined {
  if (!isWord(tokens[close], ',')) return undefined;
  const told = whoIsTold(tokens, close);
  if (told) return told;
  if (phrase && !isWord(tokens[phrase.from - 1], 'and') && !tokens.slice(phrase.from, phrase.to).some((t) => t.lower === 'and'))
    return undefined;
  const first = phraseAfter(tokens, 0);
  if (!first || first.to + 1 >= close || first.to - first.from > 5) return undefined;
  if (!isWord(tokens[first.to], ',') || !tokens[first.head]!.capital) return undefined;
  const next = tokens[first.to + 1]!;
  return /^(?:who|whose|a|an|the|one|\d+)$/.test(next.lower) || is(next, ROLE) ? first : undefined;
}

/** “The man who has played with many, from Tom Reid to Al Cole, said”: whoever the sentence begins with, however long the clause. */
function whoIsTold(tokens: readonly Token[], close: number): Phrase | undefined {
  const first = phraseAfter(tokens, 0);
  if (!first || first.to + 1 >= close || first.to - first.from > 5 || !isWord(tokens[first.to], 'who')) return undefined;
  if (!isPersonNoun(tokens[first.head]!.lower)) return undefined;
  for (let i = first.to + 2; i < close; i++) if (tokens[i]!.verb?.speech && is(tokens[i], FINITE)) return undefined;
  return first;
}

/** “The former mayor of Leeds, Ann Lee, said”: the name between the commas, where what stands before them is a role. */
function apposedName(tokens: readonly Token[], close: number): Phrase | undefined {
  if (tokens[close]!.lower !== ',') return undefined;
  let from = close;
  while (from > 0 && isNamePart(tokens[from - 1]!)) from--;
  const words = close - from;
  if (words < 2 || words > 5 || !isWord(tokens[from - 1], ',') || !tokens[from]!.capital) return undefined;
  // “Of the university in Dunedin, New Zealand, said”: a place in a place.
  if (tokens[from - 2]?.capital && /^(?:in|near)$/.test(tokens[from - 3]?.lower ?? '')) return undefined;
  return !isOffice(tokens, from, close) && isRoleBefore(tokens, from - 1) ? { from, to: close, head: close - 1 } : undefined;
}

/** A run of titles is an office, and a day is nobody: “Lee, Secretary of State, said”. */
function isOffice(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (is(tokens[i], DAY) || (i > from && is(tokens[i], ROLE) && TITLE.test(tokens[i]!.lower))) return true;
  return false;
}

/** Do the words before a comma tell a role: in small letters, or as a title that a name does not follow? */
function isRoleBefore(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma - 1; i >= 0 && comma - i < 23; i--) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || is(token, FINITE | AUXILIARY)) return false;
    if (isPersonNoun(token.lower) || TITLE.test(token.lower)) return !token.capital || !isNamePart(tokens[i + 1]!);
  }
  return false;
}

/** “Ann Lee, from the harbour office, an agency, said”: the name that a preposition ties the phrase to. */
function namedBeforePreposition(tokens: readonly Token[], phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase || phrase.from < 2) return undefined;
  const link = tokens[phrase.from - 1]!;
  if (!/^(?:from|of|at|with|in|for)$/.test(link.lower)) return undefined;
  const end = tokens[phrase.from - 2]!.lower === ',' ? phrase.from - 3 : phrase.from - 2;
  if (end < 1 || !isNamePart(tokens[end]!)) return undefined;
  const named = phraseEndingAt(tokens, end);
  return named && named.to === end + 1 && named.to - named.from > 1 ? (namedBeforePreposition(tokens, named) ?? named) : undefined;
}

/** Where the parenthesis that ends at this mark opens: the matching comma, dash or bracket. */
function parenthesis(tokens: readonly Token[], close: number): number | undefined {
  const mark = tokens[close]!.lower;
  const opens = mark === ')' ? '(' : mark === ']' ? '[' : mark;
  if (![',', ')', ']', '—', '–', '--', '-'].includes(mark)) return undefined;
  let nearest: number | undefined;
  for (let i = close - 1; i >= 0 && close - i < 45; i--) {
    const token = tokens[i]!;
    if (token.kind !== 'mark') continue;
    if (token.lower !== opens) {
      if (token.lower === ';' || token.lower === ':') break;
      continue;
    }
    if (mark !== ',') return i;
    nearest ??= i;
    const next = tokens[i + 1]!;
    // An apposition or a relative clause: “, a senator,”, “, who”, “, 54,”, “, head of”.
    if (/^(?:who|whose|whom|which|a|an|the|former|now|then|speaking|writing|appearing|\d+)$/.test(next.lower) || is(next, ROLE)) return i;
  }
  return nearest;
}

/** A phrase stretched to the quotation that stands before it, where nothing but a noun phrase lies between: “…,” a man in the crowd said. */
export function stretchedToQuotation(tokens: readonly Token[], phrase: Phrase): Phrase {
  for (let i = phrase.from - 1; i >= 0 && phrase.from - i < 14; i--) {
    const token = tokens[i]!;
    if (token.kind === 'quote') return spokenQuote(token) && i + 1 < phrase.from ? { ...phrase, from: i + 1 } : phrase;
    if (
      token.kind === 'mark' ||
      is(token, AUXILIARY) ||
      looksLikeVerb(tokens, i) ||
      /^(?:but|that|when|while|because|as|if)$/.test(token.lower)
    )
      break;
  }
  return phrase;
}

/** Direct speech whose sentence goes on after the marks: it ends in a comma, a question or an exclamation mark, or breaks off. */
export const spokenQuote = (token: Token | undefined): boolean =>
  token?.kind === 'quote' && token.quotation!.kind === 'direct' && token.quotation!.closed;

/** Does a subject with its apposition between commas end just before the verb: “Ramos, 58, said”, “Lee, a professor, said”? */
export function isApposed(tokens: readonly Token[], verb: number): boolean {
  const mark = tokens[verb - 1];
  if (mark?.kind !== 'mark' || mark.lower === ';' || mark.lower === ':') return false;
  const opening = parenthesis(tokens, verb - 1);
  if (opening === undefined || opening <= 0) return false;
  const next = tokens[opening + 1]!;
  const short = verb - opening <= 4;
  if (
    !(
      short ||
      /^(?:who|whose|whom|which|a|an|the|former|now|then|\d+)$/.test(next.lower) ||
      is(next, ROLE) ||
      isPersonNoun(next.lower) ||
      mark.lower === ')'
    )
  )
    return false;
  const bracket = tokens[opening - 1]!.lower === ')' ? parenthesis(tokens, opening - 1) : undefined;
  const phrase = phraseEndingAt(tokens, (bracket ?? opening) - 1);
  return phrase !== undefined && (phrase.from === 0 || tokens[phrase.from - 1]!.kind !== 'word' || phrase.from <= 2);
}

const FAR = 120;
/** A sentence with more verbs than this between is a list. */
const TRIED = 10;

/** The subject of a sentence's first verb before a token, or of the nearest: who goes on to “, saying that” or “and said” there. */
export function subjectBefore(tokens: readonly Token[], before: number, nearest = false): Phrase | undefined {
  // “He’s keen to say”: the subject is in the verb.
  if (!nearest && /^(?:he|she|they|we|i)'/.test(tokens[0]?.lower ?? '') && before < FAR) return { from: 0, to: 1, head: 0 };
  // A subject further away than this belongs to something else.
  const first = Math.max(0, before - FAR);
  let verbs = 0;
  for (let step = 1; first + step < before; step++) {
    const i = nearest ? before - step : first + step;
    const token = tokens[i]!;
    const { lower, kind, capital } = token;
    if (kind !== 'word' || capital || is(token, ING)) continue;
    const finite =
      (is(token, AUXILIARY) && lower !== 'to' && lower !== 'not') || is(token, ED) || looksLikeVerb(tokens, i) || token.verb?.form === 's';
    if (!finite) continue;
    if (++verbs > TRIED) return undefined;
    const phrase = phraseBefore(tokens, i);
    if (phrase && phrase.to <= i && isPersonal(tokens, phrase)) return phrase;
  }
  return undefined;
}
