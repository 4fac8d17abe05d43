import { CAPITAL, kindAt, LETTER, NUMBER, SPACE, WORD_PART } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import type { Quotation, Reading } from '../reading.ts';
import { lexeme } from './lexicon.ts';
import type { CueVerb } from './verbs.ts';

/** A word, a mark of punctuation, or a whole quotation, which is read as one piece of the sentence it stands in. */
export interface Token extends Span {
  /** In lower case, a possessive ending left out. Empty for a quotation. */
  readonly lower: string;
  readonly kind: 'word' | 'mark' | 'quote';
  readonly capital: boolean;
  readonly possessive: boolean;
  /** What the word can be, in the bits of lexicon.ts; 0 for marks and quotations. */
  readonly is: number;
  /** The cue verb that it may be a form of. */
  readonly verb: CueVerb | undefined;
  /** What it is to the weights: the word itself, a kind of word, a mark. */
  readonly class: string;
  readonly quotation: Quotation | undefined;
  /** The last character between a quotation's marks. */
  readonly last: string;
}

/** May the token be one of these, in the bits of lexicon.ts? */
export const is = (token: Token | undefined, kinds: number): boolean => token !== undefined && (token.is & kinds) !== 0;

/** Is the token this word, in small letters, or this mark? */
export const isWord = (token: Token | undefined, lower: string): boolean => token !== undefined && token.lower === lower;

/** A sentence of the reporter's own text with the quotations in it. */
export interface OuterSentence extends Span {
  readonly tokens: readonly Token[];
}

const SHORTENED =
  /^(?:\p{Lu}|\p{L}(?:\.\p{L})+|Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Fr|Sr|Jr|St|Gen|Col|Maj|Capt|Lt|Cmdr|Sgt|Cpl|Adm|Hon|Gov|Sen|Reps?|Sens|Govs|Pres|Amb|Atty|Inc|Ltd|Co|Corp|No|vs|v|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)$/u;

/** The sentences of a paragraph in which the reporter speaks: a quotation never ends one halfway. */
export function outerSentences(reading: Reading): OuterSentence[] {
  const { text } = reading;
  const outer = reading.quotations.filter((q) => q.depth === 0);
  const joined: { start: number; end: number }[] = [];
  let q = 0;
  for (const sentence of reading.sentences) {
    const last = joined[joined.length - 1];
    if (last) {
      while (q < outer.length && outer[q]!.end <= last.end) q++;
      const quotation = outer[q];
      if (quotation && quotation.start < last.end && last.end < quotation.end) {
        last.end = Math.max(sentence.end, last.end);
        continue;
      }
      // “Why?” Kerry asked: the question's mark ends what was said, not the sentence.
      if (
        /[?!…—-]["”’']$/.test(text.slice(Math.max(last.start, last.end - 2), last.end)) &&
        isTag(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 120)))
      ) {
        last.end = sentence.end;
        continue;
      }
      // “So be it.” Kerry said.
      if (
        /\.["”’']$/.test(text.slice(Math.max(0, last.end - 2), last.end)) &&
        sentence.end - sentence.start < 60 &&
        LONE_TAG.test(text.slice(sentence.start, sentence.end))
      ) {
        last.end = sentence.end;
        continue;
      }
      // “So be it.” — John Kerry
      if (
        /["”’']$/.test(text.slice(last.end - 1, last.end)) &&
        /^(?:—|–|―|--?)\s?\p{Lu}/u.test(text.slice(sentence.start, sentence.start + 4))
      ) {
        last.end = sentence.end;
        continue;
      }
    }
    joined.push({ start: sentence.start, end: sentence.end });
  }
  // Where no letter changes its length, the words are cut from the paragraph in small letters.
  const small = reading.small.length === text.length ? reading.small : undefined;
  let from = 0;
  return joined.map((span) => {
    const inside: Quotation[] = [];
    while (from < outer.length && outer[from]!.start < span.end) inside.push(outer[from++]!);
    return { ...span, tokens: tokensOf(text, small, span, inside) };
  });
}

const LONE_TAG =
  /^(?:(?:\p{Lu}[\p{L}.'’-]+ ){1,3}|(?:He|She|They) )(?:said|says|asked|added|wrote|tweeted|replied|continued)(?: (?:on |last )?\p{Lu}\p{L}+)?\.$/u;

/** “Kerry asked reporters.”: a name or pronoun and a verb of speech, and little else. */
const isTag = (text: string): boolean =>
  /^(?:\p{Lu}[\p{L}.'’-]+ ){1,4}(?:\p{L}+ly |also |then |later )?(?:said|says|asked|asks|added|wondered|wrote|tweeted|replied|exclaimed|shouted|yelled|cried|told|quipped|joked|demanded|continued)\b/u.test(
    text,
  ) && !/^[^“"]{0,60}\bthat\b/u.test(text);

function tokensOf(text: string, small: string | undefined, span: Span, quotations: readonly Quotation[]): Token[] {
  const tokens: Token[] = [];
  let at = span.start;
  for (const quotation of quotations) {
    pieces(text, small, at, quotation.start, span.end, tokens);
    tokens.push({
      start: quotation.start,
      end: quotation.end,
      lower: '',
      kind: 'quote',
      capital: false,
      possessive: false,
      is: 0,
      verb: undefined,
      class: 'quote',
      quotation,
      last: text[quotation.inner.end - 1] ?? '',
    });
    at = Math.max(at, quotation.end);
  }
  pieces(text, small, at, span.end, span.end, tokens);
  return tokens;
}

/** Adds the words and marks of a stretch of text. */
function pieces(text: string, small: string | undefined, start: number, end: number, sentenceEnd: number, tokens: Token[]): void {
  let at = start;
  while (at < end) {
    const kind = kindAt(text, at);
    if ((kind & SPACE) !== 0) {
      at++;
      continue;
    }
    const stop = (kind & (LETTER | NUMBER)) !== 0 || '@#$£€'.includes(text[at]!) ? wordEnd(text, at, end) : at + 1;
    // “$” alone is a mark.
    if ((kind & (LETTER | NUMBER)) !== 0 || holdsWordPart(text, at, stop)) {
      tokens.push(wordOf(text, small, at, stop));
      at = stop;
    } else at = mark(text, at, end, stop, sentenceEnd, tokens);
  }
}

/** Where the word that begins at an offset ends: marks join its parts, as in “O’Neill”, “U.S”, “and/or” and “5,000”. */
function wordEnd(text: string, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    if ((kindAt(text, at) & WORD_PART) !== 0) continue;
    const c = text[at]!;
    if (c === '%') continue;
    if (at + 1 >= end || (kindAt(text, at + 1) & SPACE) !== 0) return at;
    if (c === ',' ? !(at + 3 < end && THOUSANDS.test(text.slice(at + 1, at + 4))) : !JOINTS.includes(c) || !isLetterOrNumber(text, at + 1))
      return at;
  }
  return end;
}

const JOINTS = ".'’-‐‑&/";
const THOUSANDS = /^\d{3}$/;
const isLetterOrNumber = (text: string, at: number): boolean => (kindAt(text, at) & (LETTER | NUMBER)) !== 0;

function holdsWordPart(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isLetterOrNumber(text, at)) return true;
  return false;
}

function wordOf(text: string, small: string | undefined, start: number, stop: number): Token {
  let end = stop;
  const last = text[stop - 1];
  let possessive = false;
  if ((last === 's' || last === 'S') && stop - start > 2) {
    const before = text[stop - 2];
    possessive = (before === "'" || before === '’') && !/^(?:he|she|it|that|who|what|there|here|let)$/i.test(text.slice(start, stop - 2));
    if (possessive) end -= 2;
  }
  let lower = small === undefined ? text.slice(start, end).toLowerCase() : small.slice(start, end);
  if (lower.includes('’')) lower = lower.replaceAll('’', "'");
  const first = kindAt(text, start);
  const capital = (first & CAPITAL) !== 0 || text[start] === '@' || text[start] === '#';
  const known = lexeme(lower);
  return {
    start,
    end,
    lower,
    kind: 'word',
    capital,
    possessive,
    is: known.is,
    verb: known.verb,
    class: !known.open ? known.class : possessive ? "'s" : capital ? 'cap' : known.class,
    quotation: undefined,
    last: '',
  };
}

/** Adds the mark at an offset, or gives it to the word before, and gives the offset after it. */
function mark(text: string, start: number, end: number, stop: number, sentenceEnd: number, tokens: Token[]): number {
  let at = stop;
  const c = text[start]!;
  if (c === '-') while (at < end && text[at] === '-') at++;
  else if (c === '.' && at + 1 < end && text[at] === '.' && text[at + 1] === '.') at += 2;
  // Both halves of a pair of surrogates.
  else if (at < end && text.codePointAt(start)! > 0xffff) at++;
  const word = tokens[tokens.length - 1];
  if (at === start + 1 && word?.kind === 'word' && word.end === start) {
    // The point of “Sen.” belongs to the word, unless it ends the sentence.
    if (c === '.' && at < sentenceEnd && SHORTENED.test(text.slice(word.start, word.end))) {
      tokens[tokens.length - 1] = { ...word, end: at };
      return at;
    }
    // The apostrophe of “voters’”.
    if ((c === '’' || c === "'") && word.lower.endsWith('s')) {
      tokens[tokens.length - 1] = { ...word, possessive: true, class: lexeme(word.lower).open ? "'s" : word.class };
      return at;
    }
  }
  const lower = at === start + 1 ? (c === '―' ? '—' : c) : text.slice(start, at);
  tokens.push({
    start,
    end: at,
    lower,
    kind: 'mark',
    capital: false,
    possessive: false,
    is: 0,
    verb: undefined,
    class: lower,
    quotation: undefined,
    last: '',
  });
  return at;
}
