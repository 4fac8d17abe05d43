import type { Span } from '../../text/span.ts';
import type { Quotation, Reading } from '../reading.ts';

/** A word, a mark of punctuation, or a whole quotation, which is read as one piece of the sentence it stands in. */
export interface Token extends Span {
  /** In lower case, a possessive ending left out. Empty for a quotation. */
  readonly lower: string;
  readonly kind: 'word' | 'mark' | 'quote';
  readonly capital: boolean;
  readonly possessive: boolean;
  readonly quotation?: Quotation;
  /** The last character between a quotation's marks. */
  readonly last?: string;
}

/** A sentence of the reporter's own text with the quotations in it. */
export interface OuterSentence extends Span {
  readonly tokens: readonly Token[];
}

const PIECE = /[\p{L}\p{N}@#$£€](?:[\p{L}\p{M}\p{N}%]|[.'’\-‐‑&/](?=[\p{L}\p{N}])|,(?=\d{3}))*|--+|\.\.\.|[^\s\p{L}\p{N}]/gu;
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
  let from = 0;
  return joined.map((span) => {
    const inside: Quotation[] = [];
    while (from < outer.length && outer[from]!.start < span.end) inside.push(outer[from++]!);
    return { ...span, tokens: tokensOf(text, span, inside) };
  });
}

const LONE_TAG =
  /^(?:(?:\p{Lu}[\p{L}.'’-]+ ){1,3}|(?:He|She|They) )(?:said|says|asked|added|wrote|tweeted|replied|continued)(?: (?:on |last )?\p{Lu}\p{L}+)?\.$/u;

/** “Kerry asked reporters.”: a name or pronoun and a verb of speech, and little else. */
const isTag = (text: string): boolean =>
  /^(?:\p{Lu}[\p{L}.'’-]+ ){1,4}(?:\p{L}+ly |also |then |later )?(?:said|says|asked|asks|added|wondered|wrote|tweeted|replied|exclaimed|shouted|yelled|cried|told|quipped|joked|demanded|continued)\b/u.test(
    text,
  ) && !/^[^“"]{0,60}\bthat\b/u.test(text);

function tokensOf(text: string, span: Span, quotations: readonly Quotation[]): Token[] {
  const tokens: Token[] = [];
  let at = span.start;
  for (const quotation of quotations) {
    pieces(text, at, quotation.start, span.end, tokens);
    tokens.push({
      start: quotation.start,
      end: quotation.end,
      lower: '',
      kind: 'quote',
      capital: false,
      possessive: false,
      quotation,
      last: text[quotation.inner.end - 1] ?? '',
    });
    at = Math.max(at, quotation.end);
  }
  pieces(text, at, span.end, span.end, tokens);
  return tokens;
}

function pieces(text: string, start: number, end: number, sentenceEnd: number, tokens: Token[]): void {
  if (start >= end) return;
  for (const match of text.slice(start, end).matchAll(PIECE)) {
    const found = match[0];
    const from = start + match.index;
    let to = from + found.length;
    const last = tokens[tokens.length - 1];
    if (!/[\p{L}\p{N}]/u.test(found)) {
      // The point of “Sen.” belongs to the word, unless it ends the sentence.
      if (
        found === '.' &&
        last?.kind === 'word' &&
        last.end === from &&
        to < sentenceEnd &&
        SHORTENED.test(text.slice(last.start, last.end))
      ) {
        tokens[tokens.length - 1] = { ...last, end: to };
        continue;
      }
      // The apostrophe of “voters’”.
      if ((found === '’' || found === "'") && last?.kind === 'word' && last.end === from && /s$/i.test(last.lower)) {
        tokens[tokens.length - 1] = { ...last, possessive: true };
        continue;
      }
      tokens.push({ start: from, end: to, lower: found === '―' ? '—' : found, kind: 'mark', capital: false, possessive: false });
      continue;
    }
    const possessive = /['’]s$/i.test(found) && !/^(?:he|she|it|that|who|what|there|here|let)['’]s$/i.test(found);
    if (possessive) to -= 2;
    tokens.push({
      start: from,
      end: to,
      lower: (possessive ? found.slice(0, -2) : found).toLowerCase().replaceAll('’', "'"),
      kind: 'word',
      capital: /^\p{Lu}/u.test(found) || /^[@#]/.test(found),
      possessive,
    });
  }
}
