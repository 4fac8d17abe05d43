import type { Span } from '../../../text/span.ts';
import type { Quotation } from '../reading.ts';

/** Words that a title of a work follows: the book “…”, a film called “…”. */
const WORK =
  /\b(?:book|novel|memoir|film|movie|documentary|series|show|programme|program|podcast|album|song|single|track|anthem|play|musical|poem|essay|article|editorial|column|op-ed|headline|headlined|titled|entitled|called|named|dubbed|exhibition|magazine|game|sitcom|comedy|drama|episode|report|paper|study|painting|chapter|section|hymn|slogan|hashtag|watched|starred in|host of|hosts|hosting|co-host of|star of|author of|creator of|producer of|on (?:NBC|ABC|CBS|CNN|Fox|MSNBC|BBC)(?: News)?(?:['’]s)?(?: \p{Lu}\p{L}+)?)[,:]?\s$/u;
/** “Its strapline is: ‘…’” quotes nobody who could be asked. */
const SLOGAN = /\b(?:slogan|strapline|tagline|motto|catchphrase|jingle)s?(?: (?:is|was|reads|read|of|has been))?[,:]?\s$/;
const SMALL = /^(?:a|an|the|and|or|but|nor|of|in|on|at|to|for|from|by|with|as|is|are|vs|v|n)$/iu;
/** After these words comes speech, however short. */
const SPEECH_BEFORE =
  /(?:\b(?:said|says|say|saying|added|adds|adding|asked|asks|asking|replied|answered|wrote|writes|writing|tweeted|posted|told \S+(?: \S+)?|shouted|yelled|chanted|joked|quipped|continued|responded|concluded|declared|noted|explained|insisted|tweet|read|reads|reading|warned|remarked|quoted as saying)(?: that| simply| only)?[,:]?|\p{L}:)\s?$/iu;
const SPEECH_AFTER =
  /^[,.]?\s?(?:(?:he|she|they|I|we|it|who|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)*|the \p{L}+(?: \p{L}+)?) (?:(?:also|later|then) )*)?(?:said|says|asked|added|replied|wrote|tweeted|told|shouted|quipped|joked|continued|explained|recalled)\b/u;
const INNER_WORDS = 40;

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
  const capital = /^[^\p{L}\p{N}]*\p{Lu}/u.test(said);
  const stopped = /[.!?…,;—–-]['’]?$/u.test(said);
  const cued = SPEECH_BEFORE.test(before) || ((stopped || words.length > 2) && SPEECH_AFTER.test(after));
  if (words.length <= 12 && SLOGAN.test(before)) return 'title';
  const titled =
    words.length <= 12 &&
    words.every(
      (word, i) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word) || (i > 0 && i < words.length - 1 && SMALL.test(word.replace(/[^\p{L}]/gu, ''))),
    );
  // On NBC’s “Today,” Kerry said so: a programme's name, with the comma that American copy puts inside.
  if (titled && words.length <= 5 && capital && /(?:['’]s|\bon|\bof|\bshow|\bhost|\bprogram|\bprogramme)\s$/.test(before)) return 'title';
  // She read “The Long Road”.
  if (titled && words.length >= 2 && words.length <= 8 && !stopped && /\b(?:read|reads|reading|wrote|writes|writing)\s$/.test(before))
    return 'title';
  if (cued && !(titled && WORK.test(before))) return 'direct';
  if (titled && (words.length >= 2 || WORK.test(before))) {
    // “No.” or “Never Again!” alone, or where a sentence begins, is speech; “The Crown” is not.
    const sentence = /(?:^|[.!?]["”’]?\s)$/.test(before) && /[.!?,]$/.test(said) && words.length < 3;
    if (!sentence) return 'title';
  }
  if (WORK.test(before) && capital && words.length <= 8 && !/\b(?:called|named|dubbed)\s$/.test(before)) return 'title';
  if (/\bso-called\s$/i.test(before)) return 'scare';
  const starts = /(?:^|[.!?:]["”’')]?\s+|[—–―]\s?)$/.test(before);
  if (capital && /[.!?…,]['’]?$/u.test(said) && (words.length >= 3 || starts)) return 'direct';
  if (starts && words.length >= 3) return 'direct';
  return words.length >= 4 ? 'direct' : 'scare';
}
