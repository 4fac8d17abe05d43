// Is a quotation speech, a title, or words that quote nobody?
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import type { Span } from '../../../text/span.ts';
import type { Quotation } from '../reading.ts';

/** Words that a title of a work follows: the book “…”, a film called “…”. */
const WORK = withLetterRanges(
  /\b(?:book|novel|memoir|film|movie|documentary|series|show|programme|program|podcast|album|song|single|track|anthem|play|musical|poem|essay|article|editorial|column|op-ed|headline|headlined|titled|entitled|called|named|dubbed|exhibition|magazine|game|sitcom|comedy|drama|episode|report|paper|study|painting|chapter|section|hymn|slogan|hashtag|watched|starred in|host of|hosts|hosting|co-host of|star of|author of|creator of|producer of|on (?:NBC|ABC|CBS|CNN|Fox|MSNBC|BBC)(?: News)?(?:['’]s)?(?: \p{Lu}\p{L}+)?)[,:]?\s$/u,
);
/** “Its strapline is: ‘…’” quotes nobody who could be asked. */
const SLOGAN = /\b(?:slogan|strapline|tagline|motto|catchphrase|jingle)s?(?: (?:is|was|reads|read|of|has been))?[,:]?\s$/;
const SMALL = /^(?:a|an|the|and|or|but|nor|of|in|on|at|to|for|from|by|with|as|is|are|vs|v|n)$/iu;
/** After these words comes speech, however short. */
const SPEECH_BEFORE = withLetterRanges(
  /(?:\b(?:said|says|say|saying|added|adds|adding|asked|asks|asking|replied|answered|wrote|writes|writing|tweeted|posted|told \S+(?: \S+)?|shouted|yelled|chanted|joked|quipped|continued|responded|concluded|declared|noted|explained|insisted|tweet|read|reads|reading|warned|remarked|quoted as saying)(?: that| simply| only)?[,:]?|\p{L}:)\s?$/iu,
);
const SPEECH_AFTER = withLetterRanges(
  /^[,.]?\s?(?:(?:he|she|they|I|we|it|who|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)*|the \p{L}+(?: \p{L}+)?) (?:(?:also|later|then) )*)?(?:said|says|asked|added|replied|wrote|tweeted|told|shouted|quipped|joked|continued|explained|recalled)\b/u,
);
const INNER_WORDS = 40;

const CAPITAL_FIRST = withLetterRanges(/^[^\p{L}\p{N}]*\p{Lu}/u);

/**
 * Is it speech, the title of a work, or words that quote no speaker (a term, a nickname, a slogan, doubt)? By the look of the words
 * and what stands beside them; who said it is for attributions to find.
 */
export function quotationKind(text: string, span: Span, inner: Span, closed: boolean): Quotation['kind'] {
  if (!closed) return 'direct';
  const said = text.slice(inner.start, Math.min(inner.end, inner.start + 400)).trim();
  const words = said.split(/\s+/, INNER_WORDS).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const before = text.slice(Math.max(0, span.start - 48), span.start);
  const after = text.slice(span.end, span.end + 48);
  if (words.length === 0) return 'scare';
  if (words.length >= INNER_WORDS) return 'direct';
  const quoted: Quoted = {
    said,
    words,
    before,
    capital: CAPITAL_FIRST.test(said),
    stopped: /[.!?…,;—–-]['’]?$/u.test(said),
    titled: isTitled(words),
  };
  if (words.length <= 12 && SLOGAN.test(before)) return 'title';
  if (isTitleBySetting(quoted)) return 'title';
  const cued = SPEECH_BEFORE.test(before) || ((quoted.stopped || words.length > 2) && SPEECH_AFTER.test(after));
  if (cued && !(quoted.titled && WORK.test(before))) return 'direct';
  if (isTitleByLook(quoted)) return 'title';
  return isSpeech(quoted) ? 'direct' : 'scare';
}

/** The words of a quotation and what stands before it. */
interface Quoted {
  readonly said: string;
  readonly words: readonly string[];
  readonly before: string;
  readonly capital: boolean;
  /** Does it end in punctuation? */
  readonly stopped: boolean;
  /** Is it written as titles are, with a capital for every word but the small ones? */
  readonly titled: boolean;
}

const isTitled = (words: readonly string[]): boolean =>
  words.length <= 12 &&
  words.every(
    (word, i) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word) || (i > 0 && i < words.length - 1 && SMALL.test(word.replace(/[^\p{L}]/gu, ''))),
  );

/** A title by the words right before it, whoever speaks. */
function isTitleBySetting({ words, before, capital, stopped, titled }: Quoted): boolean {
  if (!titled) return false;
  // On NBC’s “Today,” Kerry said so: a programme's name, with the comma that American copy puts inside.
  if (words.length <= 5 && capital && /(?:['’]s|\bon|\bof|\bshow|\bhost|\bprogram|\bprogramme)\s$/.test(before)) return true;
  // She read “The Long Road”.
  return words.length >= 2 && words.length <= 8 && !stopped && /\b(?:read|reads|reading|wrote|writes|writing)\s$/.test(before);
}

function isTitleByLook({ said, words, before, capital, titled }: Quoted): boolean {
  const ofWork = WORK.test(before);
  if (titled && (words.length >= 2 || ofWork)) {
    // “No.” or “Never Again!” alone, or where a sentence begins, is speech; “The Crown” is not.
    const sentence = /(?:^|[.!?]["”’]?\s)$/.test(before) && /[.!?,]$/.test(said) && words.length < 3;
    if (!sentence) return true;
  }
  return ofWork && capital && words.length <= 8 && !/\b(?:called|named|dubbed)\s$/.test(before);
}

function isSpeech({ said, words, before, capital }: Quoted): boolean {
  if (/\bso-called\s$/i.test(before)) return false;
  const starts = /(?:^|[.!?:]["”’')]?\s+|[—–―]\s?)$/.test(before);
  if (capital && /[.!?…,]['’]?$/u.test(said) && (words.length >= 3 || starts)) return true;
  return words.length >= (starts ? 3 : 4);
}
