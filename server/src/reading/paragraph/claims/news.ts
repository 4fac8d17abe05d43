// Statements of fact in the reporter's own voice for which a news desk wants a source.
import { contains, overlaps, type Span } from '../../../text/span.ts';
import { NEWS_CLAIMS, type NewsClaim, type NewsClaimKind, ON_RECORD } from '../../data/news-claims.ts';
import { mayMatch } from '../prefilter.ts';
import type { Reading } from '../reading.ts';
import { isSource } from './sourced.ts';

export interface FoundNewsClaim extends Span {
  readonly kind: NewsClaimKind;
  readonly sentence: Span;
}

// Somebody's word, a record, a supposition, or the reader and the writer: not the reporter's bare statement.
const SOURCED =
  /\b(?:according to|(?:the|a|its|this|that|one|another|\w+[’']s) reports?|, (?:the|a|an|its|their|his|her) (?:[a-z-]+ )?[a-z-]+ reports?(?=[.,])|reports? (?:by|from|says?|said)|reported(?:ly)?|alleged(?:ly)?|allegations?|apparently|estimate[sd]?|figures|records|log|data|statistics|statistician|census|survey(?:s|ed)?|polls?|polling|polled|stud(?:y|ies)|research(?:ers)?|analysis|audit|review|says?|said|saying|told|tells|heard|found|finds|shows?|showed|accus\w+|argu\w+|admit\w*|conced\w+|expect\w*|predict\w*|forecast\w*|hopes?|hoped|warns?|warned|blame[sd](?! on)|promis\w+|vow\w*|insist\w*|announce\w*|describe[sd]?|call(?:s|ed)|consider(?:s|ed)|regard(?:s|ed)|known as|billed|dubbed|hailed|ranked|rated|listed|declared|recogni[sz]ed|certified|confirmed|reckon\w*|suggest\w*|think|thinks|thought|believe[sd]?|would|could|may|might|if|unless|perhaps|probably|likely|possibly|seem(?:s|ed)?|appear(?:s|ed)?|whether|suppose\w*|imagine|hypothe\w+|propos\w+|claims? (?:to|that|s?he|they|it|the)|claimed|pointed out|points out|fear(?:s|ed)? that|assum\w+|notes? that|noted|explain\w*|citing|cited|noticed|per the)\b|\?["”’)]*$/i;
const WRITER = /\b(?:I|we|our|my|me|us|you|your|I[’'](?:m|ve|d|ll)|we[’'](?:re|ve|d|ll))\b/;

const TIME = /^\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?:? (?=\p{Lu})/u;

/** Does the sentence stand on the reporter's word alone: no source, no quotation and no link in it? */
function isOwnVoice(reading: Reading, sentence: Span, words: string, claim: Span, kind: NewsClaimKind): boolean {
  if (SOURCED.test(words) || WRITER.test(words)) return false;
  if (reading.quotations.some((q) => q.depth === 0 && overlaps(q, sentence))) return false;
  if (reading.prose.marks.some((mark) => mark.kind === 'link' && overlaps(mark, sentence))) return false;
  return !reading.attributions.some(
    (a) =>
      (a.verb === undefined || a.verb.speech) &&
      a.cue !== null &&
      isSource(reading, a) &&
      contains(sentence, a.cue) &&
      !contains(claim, a.cue) &&
      // “Parents are furious about it”: the claim's own subject is no source for it.
      !(kind === 'opinion' && a.source && contains(claim, a.source)) &&
      a.verb?.form !== 'base',
  );
}

/** Who was first in 1991 is in the books; who is now is news. */
const PAST =
  /\b(?:was|were|became|made (?:him|her|them|it)) (?:also )?the (?:first|last|only|youngest|oldest)\b[^.]*(?:\bin (?:1\d{3}|20[01]\d)\b|\bwhen (?:s?he|they) (?:was|were)\b|\byears (?:ago|later)\b|\bat the age of\b)/;
const LONG_AGO = /\b(?:in|of|by) (?:1[0-8]\d\d|19[0-4]\d)\b/;
/** A paper told of before in the paragraph, of which a figure may be. */
const PAPER =
  /\b(?:surveys?|audit|census|reports?|study|studies|figures|statistics|data|polls?|review|analysis|research|accounts|inquiry|according to|index|records)\b/i;

/** The first statement of each sentence that wants a source, of the kinds that are wanted. */
export function newsClaims(reading: Reading, wanted: (kind: NewsClaimKind) => boolean): FoundNewsClaim[] {
  const found: FoundNewsClaim[] = [];
  const possible = NEWS_CLAIMS.filter(({ kind, pattern }) => wanted(kind) && mayMatch(reading, pattern));
  if (possible.length === 0) return found;
  for (const sentence of reading.sentences) {
    const whole = reading.text.slice(sentence.start, sentence.end);
    if (!/[.!]["”’)]*$/.test(whole)) continue;
    // A live page's time is no part of the sentence.
    const skipped = TIME.exec(whole)?.[0].length ?? 0;
    const claim = claimIn(whole.slice(skipped), possible);
    if (!claim) continue;
    const start = sentence.start + skipped + claim.start;
    const end = sentence.start + skipped + claim.end;
    // “Owners always say that” is the claim itself, and a report that was hidden is no source.
    const beside = holdsSourceWords(claim.kind) ? reading.text.slice(sentence.start, start) + reading.text.slice(end, sentence.end) : whole;
    if (claim.kind === 'statistic' && PAPER.test(reading.text.slice(0, sentence.start))) continue;
    if (isOwnVoice(reading, sentence, beside, { start, end }, claim.kind)) found.push({ kind: claim.kind, start, end, sentence });
  }
  return found;
}

/** Claims that may hold words of saying and finding themselves. */
const holdsSourceWords = (kind: NewsClaimKind): boolean => kind === 'opinion' || kind === 'accusation';

function claimIn(words: string, possible: readonly NewsClaim[]): (Span & { readonly kind: NewsClaimKind }) | undefined {
  // A source anywhere answers all but the claims that hold a word of saying themselves.
  const sourced = SOURCED.test(words) || WRITER.test(words);
  for (const { kind, pattern, unless } of possible) {
    if (sourced && !holdsSourceWords(kind)) continue;
    if (kind === 'superlative' && (ON_RECORD.test(words) || PAST.test(words))) continue;
    if (kind === 'statistic' && LONG_AGO.test(words)) continue;
    const match = pattern.exec(words);
    if (match && !unless?.test(words)) return { kind, start: match.index, end: match.index + match[0].trimEnd().length };
  }
  return undefined;
}
