// The noun phrase that names a source, left or right of its verb.
import type { Source, SourceKind } from '../reading.ts';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DAY,
  DETERMINER,
  DOCUMENT,
  ED,
  FINITE,
  FINITE_AFTER_AUXILIARY,
  FUNCTION_WORD,
  ING,
  OPENS_ADJUNCT,
  PERSONAL,
  PREPOSITION,
  PRONOUN,
  ROLE,
  TAKES_PHRASE,
} from './lexicon.ts';
import { isPersonNoun } from './person-nouns.ts';
import { is, isWord, type OuterSentence, type Token } from './token.ts';
import { tokenOf } from './tokenizer.ts';

/** A noun phrase as a range of tokens, the end exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** The token that the phrase turns on: “spokesman” in “a spokesman for the bank”. */
  readonly head: number;
}

const ATTACHED = /^(?:for|at|from|with|to|in|on)$/;

/** Can a noun phrase of a source reach this word from its right? */
function isNounLike(token: Token, first: boolean): boolean {
  if (token.kind !== 'word') return false;
  if (token.capital && !first) return true;
  return (token.is & (FUNCTION_WORD | PRONOUN | ADVERB)) === 0;
}

/** A finite verb that no noun phrase runs over: “said”, “met”; words that may be nouns (“report”) are let pass. */
function looksLikeVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.capital) return false;
  return (token.is & FINITE) !== 0 || ((token.is & FINITE_AFTER_AUXILIARY) !== 0 && is(tokens[i - 1], AUXILIARY));
}

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
  let i = verb - 1;
  let skipped = 0;
  while (i >= 0 && tokens[i]!.kind === 'word' && skipped < 8) {
    const token = tokens[i]!;
    const { lower, capital } = token;
    if (is(token, AUXILIARY) && lower !== 'to') {
      // “he’s said”: the pronoun is in the word itself.
      if (/^(?:he|she|they|we|i|you|it|who|that)'/.test(lower)) return { from: i, to: i + 1, head: i };
      i--;
    } else if (is(token, ADVERB) && !(capital && i > 0 && !is(token, DAY))) i--;
    else if (is(token, DAY) && capital) {
      i--;
      if (tokens[i]?.lower === 'on' || tokens[i]?.lower === 'last' || tokens[i]?.lower === 'in') i--;
    } else break;
    skipped++;
  }
  if (i < 0) return undefined;
  if (tokens[i]!.kind === 'mark') return phraseBeforeMark(tokens, i);
  if (tokens[i]!.lower === 'which') return antecedent(tokens, i);
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
  const name = { from, to: close, head: close - 1 };
  // A run of titles is an office: “Lee, Secretary of State, said”.
  for (let i = from; i < close; i++)
    if (is(tokens[i], DAY) || (i > from && is(tokens[i], ROLE) && TITLE.test(tokens[i]!.lower))) return undefined;
  for (let i = from - 2; i >= 0 && from - i < 24; i--) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || is(token, FINITE) || is(token, AUXILIARY)) return undefined;
    // The role is in small letters, or a title that a name does not follow.
    if (isPersonNoun(token.lower) || TITLE.test(token.lower)) return !token.capital || !isNamePart(tokens[i + 1]!) ? name : undefined;
  }
  return undefined;
}

const isNamePart = (token: Token): boolean =>
  token.kind === 'word' &&
  ((token.capital && !is(token, FUNCTION_WORD | DETERMINER | PRONOUN)) || NAME_PARTICLE.test(token.lower)) &&
  !token.possessive;

const NAME_PARTICLE = /^(?:(?:de|van|von|der|den|bin|ibn|al|el|da|di|du|dos)$|(?:al|el|bin|ibn)-)/;

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

function phraseEndingAt(tokens: readonly Token[], end: number): Phrase | undefined {
  const last = tokens[end];
  if (!last || last.kind === 'mark') return undefined;
  if (last.kind === 'quote') {
    // “Spider-Man” at the end of a noun phrase is rare; a quotation before a verb is what was said.
    return undefined;
  }
  if (is(last, PRONOUN) && !(last.capital && end > 0 && last.lower === 'it')) {
    if (last.lower === 'one' && tokens[end - 1]?.lower === 'no') return { from: end - 1, to: end + 1, head: end };
    return { from: end, to: end + 1, head: end };
  }
  if (/^(?:this|that|these|those|some|many|most|both|few|all|several|two|three)$/.test(last.lower))
    return { from: end, to: end + 1, head: end };
  if (is(last, DETERMINER) || !isNounLike(last, end === 0) || looksLikeVerb(tokens, end)) return undefined;
  let from = end;
  let head = end;
  let words = 0;
  for (let i = end - 1; i >= 0 && words < 16; i--, words++) {
    const token = tokens[i]!;
    if (token.kind === 'quote') {
      if (
        token.quotation &&
        token.quotation.kind !== 'direct' &&
        token.quotation.end - token.quotation.start < 40 &&
        tokens[i + 1]?.kind === 'word' &&
        !is(tokens[i + 1], DETERMINER) &&
        i + 1 === from
      ) {
        from = i;
        continue;
      }
      break;
    }
    if (token.kind === 'mark') {
      // “Washington, D.C., mayor”, “R-Ky.” and the like are cut; a hyphen or ampersand is not.
      if (token.lower === '&' || token.lower === '-') continue;
      // “A Department of Health (DHSC) spokesman”
      if (token.lower === ')' && i >= 3 && tokens[i - 2]!.lower === '(' && tokens[i - 3]!.kind === 'word' && i + 1 === from) {
        i -= 2;
        from = i;
        continue;
      }
      break;
    }
    const { lower, capital } = token;
    if (is(token, DETERMINER) && !(lower === 'that' || lower === 'this')) {
      from = i;
      if (
        i >= 2 &&
        tokens[i - 2]!.kind === 'word' &&
        (tokens[i - 1]!.lower === 'of' || (ATTACHED.test(tokens[i - 1]!.lower) && is(tokens[i - 2], TAKES_PHRASE)))
      )
        continue;
      if (/^(?:more|all|both|the|most|two|three|four)$/.test(tokens[i - 1]?.lower ?? '') && i - 1 >= 0 && lower !== 'the') continue;
      break;
    }
    if (is(token, CONJUNCTION)) {
      const left = tokens[i - 1];
      const right = tokens[i + 1]!;
      if (lower !== 'and' && lower !== 'or') break;
      if (left?.kind !== 'word') break;
      const both =
        (left.capital && right.capital && i - 1 >= 0) ||
        (!left.capital && !right.capital && left.lower.endsWith('s') && right.lower.endsWith('s'));
      if (!(both || is(left, ROLE)) || looksLikeVerb(tokens, i - 1)) break;
      continue;
    }
    if (is(token, PREPOSITION)) {
      const left = tokens[i - 1];
      if (left?.kind !== 'word' || i + 1 > end) break;
      if (lower === 'of') {
        if (is(left, FUNCTION_WORD | PRONOUN)) {
          if (!/^(?:one|some|many|most|others)$/.test(left.lower)) break;
        }
        if (looksLikeVerb(tokens, i - 1)) break;
        head = i - 1;
        continue;
      }
      if (ATTACHED.test(lower) && is(left, TAKES_PHRASE)) {
        head = i - 1;
        continue;
      }
      break;
    }
    if (!isNounLike(token, i === 0) || looksLikeVerb(tokens, i)) break;
    if (!capital && !token.possessive && token.verb?.form === 's' && !tokens[i + 1]?.capital === false) break;
    from = i;
  }
  // A lone preposition or conjunction must not begin the phrase.
  while (from < end && is(tokens[from], CONJUNCTION | PREPOSITION) && tokens[from]!.lower !== 'that') from++;
  return { from, to: end + 1, head };
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

/** Somebody or something that can speak: a name, a pronoun, a role, a document. “The move” cannot. */
function isPersonal(tokens: readonly Token[], { head, from, to }: Phrase): boolean {
  const token = tokens[head]!;
  return (
    is(token, PRONOUN | ROLE | DOCUMENT) ||
    isPersonNoun(token.lower) ||
    (token.capital && (head > from || !is(token, DETERMINER))) ||
    tokens[to - 1]!.capital
  );
}

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

/**
 * The noun phrase that begins at a token: after “according to”, after “by”, and in “said Kerry”. It ends before a comma, a verb, a
 * preposition that is none of its own, or a conjunction of clauses.
 */
export function phraseAfter(tokens: readonly Token[], start: number): Phrase | undefined {
  let i = start;
  const first = tokens[i];
  if (!first || first.kind === 'mark') return undefined;
  if (first.kind === 'quote') return undefined;
  // “…,” said another.
  const next = tokens[i + 1];
  if (first.lower === 'another' && (!next || (next.kind === 'mark' && next.lower !== '-'))) return { from: i, to: i + 1, head: i };
  if (is(first, PRONOUN) && first.lower !== 'one')
    return first.lower === 'it' || first.lower === 'you' ? undefined : { from: i, to: i + 1, head: i };
  let head = -1;
  let inside = true;
  for (; i < tokens.length && i - start < 24; i++) {
    const token = tokens[i]!;
    if (token.kind === 'quote') {
      if (token.quotation!.end - token.quotation!.start > 40) break;
      continue;
    }
    if (token.kind === 'mark') {
      if (token.lower === '&' || token.lower === '-') continue;
      break;
    }
    const { lower, capital } = token;
    if (i === start && (is(token, DETERMINER) || capital)) {
      if (!is(token, DETERMINER)) head = i;
      continue;
    }
    if (is(token, DAY) && capital) break;
    if (is(token, CONJUNCTION)) {
      const next = tokens[i + 1];
      if (lower === 'and' && next?.kind === 'word' && (next.capital || is(next, DETERMINER)) && !is(next, PRONOUN)) continue;
      // “The promoter and manager Ann Lee”.
      if (lower === 'and' && next && tokens[i + 2]?.capital && isPersonNoun(next.lower) && isPersonNoun(tokens[i - 1]!.lower)) continue;
      break;
    }
    if (is(token, PREPOSITION)) {
      if (
        lower === 'of' ||
        (/^(?:for|at|from|with|in|to|by|on)$/.test(lower) && head >= 0 && is(tokens[i - 1], TAKES_PHRASE | DOCUMENT) && inside)
      ) {
        inside = lower === 'of';
        continue;
      }
      break;
    }
    if (is(token, AUXILIARY) || /^(?:who|which|including)$/.test(lower) || (is(token, PRONOUN) && lower !== 'one')) break;
    if (is(token, ADVERB) && !capital && i > start + 1) break;
    if (looksLikeVerb(tokens, i) && i > start && !is(tokens[i - 1], DETERMINER)) break;
    if (head < 0 || !is(tokens[i - 1], PREPOSITION)) head = head < 0 || inside ? i : head;
  }
  let to = i;
  while (to > start && is(tokens[to - 1], PREPOSITION | CONJUNCTION)) to--;
  if (to <= start || head < 0) return undefined;
  return { from: start, to, head: Math.min(head, to - 1) };
}

/** “said the report’s editor, Ann Lee”: the name that stands in apposition to a role. */
export function nameAfterRole(tokens: readonly Token[], phrase: Phrase): Phrase | undefined {
  const role = (token: Token) => !token.capital && (isPersonNoun(token.lower) || TITLE.test(token.lower));
  const last = tokens[phrase.to - 1]!;
  const office = TITLE.test(tokens[phrase.head]!.lower) && tokens[phrase.from]!.lower === 'the';
  if (!office && !tokens.slice(phrase.from, phrase.to).some(role)) return undefined;
  // “said the painter Ann Lee, Tom Reid”
  if (
    last.capital &&
    !tokens.slice(phrase.from, phrase.to).some((t) => t.lower === 'of' || t.lower === 'for' || t.lower === 'at') &&
    !office
  )
    return undefined;
  let comma = phrase.to;
  // “said the director of the office for rivers and lakes, Ann Lee”
  while (
    comma < tokens.length &&
    comma < phrase.to + 8 &&
    tokens[comma]!.kind === 'word' &&
    !is(tokens[comma], FINITE | AUXILIARY | PRONOUN)
  )
    comma++;
  if (!isWord(tokens[comma], ',')) return undefined;
  let to = comma + 1;
  while (to < tokens.length && isNamePart(tokens[to]!)) to++;
  const next = tokens[to];
  if (to - comma < 3 || to - comma > 6 || (next && next.kind === 'word' && !is(next, PREPOSITION | CONJUNCTION | DAY))) return undefined;
  return { from: comma + 1, to, head: to - 1 };
}

const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|rev|reverend|sen|sens|rep|reps|gov|govs|gen|lt|col|capt|sgt|maj|adm|senator|congressman|congresswoman|representative|governor|president|vice|prime|minister|secretary|mayor|judge|justice|chief|king|queen|prince|princess|pope|chancellor|ambassador|spokesman|spokeswoman|spokesperson|attorney|director|chairman|speaker|former|democratic|republican|gop|candidate|nominee|lieutenant|general|colonel|captain|sergeant|dr|deputy|foreign|defence|defense|finance|home|health|interior|state|mp|msp|us|u\.s|uk|british|american|russian|french|german|chinese|turkish|israeli|author|actor|host|reporter|businessman|rival|frontrunner|front-runner|campaign|manager|press|analyst|expert|executive)\.?$/;

/** The source that a phrase names. */
export function sourceOf({ text, tokens, starts, ends }: OuterSentence, phrase: Phrase): Source {
  const first = tokens[phrase.from]!;
  const start = starts[phrase.from]!;
  let end = ends[phrase.to - 1]!;
  // “he’s” says “he”.
  const apostrophe = first.lower.indexOf("'");
  const pronoun = apostrophe < 0 ? first.lower : first.lower.slice(0, apostrophe);
  const pronounWord = phrase.to - phrase.from === 1 && is(apostrophe < 0 ? first : tokenOf(pronoun), PRONOUN);
  if (pronounWord) end = start + pronoun.length;
  const span = { start, end };
  const words = text.slice(span.start, span.end);
  if (pronounWord) return { ...span, name: words, kind: 'pronoun' };
  // The name is the last run of capitalised words before any “of” or “for”; titles before it are left out.
  let nameFrom = -1;
  let nameTo = -1;
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    const plain = token.capital && !(i === phrase.from && (is(token, DETERMINER) || (is(token, ROLE) && !tokens[i + 1]?.capital)));
    if (plain) {
      if (nameTo !== i) nameFrom = i;
      nameTo = i + 1;
    } else if (
      nameFrom >= 0 &&
      nameTo === i &&
      /^(?:de|van|von|der|den|la|le|al|el|bin|ibn|of|the|da|di|du|dos|and|&)$/.test(token.lower) &&
      tokens[i + 1]?.capital
    )
      nameTo = i + 1;
    if (nameFrom >= 0 && nameTo <= i && is(token, PREPOSITION)) break;
  }
  // “Green leader of the council Ann Lee”: the name before a role is a party's or a body's.
  const last = nameTo < phrase.to || nameFrom < 0 || !tokens[phrase.head]!.capital ? nameAtEnd(tokens, phrase) : undefined;
  if (last !== undefined) [nameFrom, nameTo] = [last, phrase.to];
  const kind: SourceKind = last === undefined ? kindOf(tokens, phrase, nameFrom, nameTo) : 'named';
  if (nameFrom < 0 || kind !== 'named') return { ...span, name: words, kind };
  let from = nameFrom;
  while (from < nameTo - 1 && TITLE.test(tokens[from]!.lower)) from++;
  return { ...span, name: text.slice(starts[from], ends[nameTo - 1]), kind };
}

/** Where the name begins that a phrase ends in, behind an office: “leader of the council Ann Lee”, “director of drama Tom Reid”. */
function nameAtEnd(tokens: readonly Token[], phrase: Phrase): number | undefined {
  let from = phrase.to;
  while (from > phrase.from && isNamePart(tokens[from - 1]!)) from--;
  const before = tokens[from - 1];
  if (phrase.to - from < 2 || from <= phrase.from || !before || before.kind !== 'word' || before.capital || before.possessive)
    return undefined;
  if (is(before, PREPOSITION | DETERMINER | CONJUNCTION) || (isPersonNoun(before.lower) && !TOGETHER.test(before.lower))) return undefined;
  for (let i = phrase.from; i < from - 1; i++)
    if (OFFICE.test(tokens[i]!.lower) && /^(?:of|at|for)$/.test(tokens[i + 1]!.lower)) return from;
  return undefined;
}

const OFFICE =
  /^(?:director|head|chief|leader|chair|chairman|chairwoman|manager|minister|secretary|president|mayor|editor|professor|captain|governor|commissioner|superintendent|principal|bishop|archbishop|dean|master|keeper|curator|controller|boss|coordinator|commander)$/;
/** Words for people together that an office is held in. */
const TOGETHER = /^(?:council|committee|board|union|party|group|team|department|police|staff|campaign|service|force|club|company|charity)$/;

function kindOf(tokens: readonly Token[], phrase: Phrase, nameFrom: number, nameTo: number): SourceKind {
  const head = tokens[phrase.head]!;
  if (is(head, DOCUMENT) && !(head.capital && phrase.head > phrase.from && nameTo - nameFrom > 1)) return 'document';
  if (nameFrom >= 0) {
    // “Secretary of State John Kerry”
    if (
      head.capital &&
      phrase.head < nameTo - 2 &&
      /^(?:of)$/.test(tokens[phrase.head + 1]?.lower ?? '') &&
      TITLE.test(tokens[phrase.head + 2]!.lower) &&
      tokens[phrase.to - 1]!.capital &&
      nameTo === phrase.to &&
      phrase.to - phrase.head > 3
    )
      return 'named';
    // “a spokesman for Kerry”, “Kerry’s campaign manager”: a name in it, and yet nobody named.
    const headNamed = phrase.head >= nameFrom && phrase.head < nameTo && !tokens[phrase.head]!.possessive;
    if (
      headNamed ||
      (phrase.head < nameFrom === false &&
        tokens[phrase.to - 1]!.capital &&
        !tokens[nameFrom - 1]?.lower.match(/^(?:of|for|at|from|with|in)$/))
    )
      return 'named';
    return headNamed ? 'named' : 'unnamed';
  }
  return is(head, PERSONAL) ? 'pronoun' : 'unnamed';
}
