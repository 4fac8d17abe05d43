// Places that are not prose: code, addresses, file names, tags, and the furniture of a page.
import { overlaps, type Span } from '../../text/span.ts';
import { ParagraphMemo } from './paragraph-memo.ts';
import { FLAG, punctuationFlags } from './punctuation-flags.ts';
import type { Reading } from './reading.ts';

// Web and mail addresses, handles, hashtags, paths, and file names with a usual ending.
const ADDRESS =
  /:\/\/|^[([<]*(?:www\.|[@#]\w)|\w@\w|\w\/\w+\.\w|\.(?:com|org|net|gov|edu|io|co|uk|html?|php|pdf|docx?|xlsx?|txt|md|csv|jpe?g|png|gif|js|ts|css|json|zip|mp[34])\b/i;
/** Longer tokens are looked at in part, so that a draft without spaces costs no more than another. */
const REACH = 200;
const BLANK = /\s/;
/** One of these stands in every address and every tag. */
const TELLS =
  /[<@#/]|www\.|\.(?:com|org|net|gov|edu|io|co|uk|html?|php|pdf|docx?|xlsx?|txt|md|csv|jpe?g|png|gif|js|ts|css|json|zip|mp[34])/i;

/** Could anything in a paragraph be verbatim? Most paragraphs are prose alone. */
const mayHoldVerbatim = new ParagraphMemo(
  (reading) =>
    reading.prose.marks.some((mark) => mark.kind === 'code') ||
    ((punctuationFlags(reading).bits & (FLAG.address | FLAG.innerStop)) !== 0 && TELLS.test(reading.text)),
  { transient: true },
);

/** The text from blank to blank about a span. */
export function tokenAround(text: string, span: Span): string {
  let start = span.start;
  let end = span.end;
  while (start > 0 && span.start - start < REACH && !BLANK.test(text[start - 1]!)) start--;
  while (end < text.length && end - span.end < REACH && !BLANK.test(text[end]!)) end++;
  return text.slice(start, end);
}

/** What a page wears about its stories, and a copied draft brings along: “Follow us on …”, “Image caption”, “Skip to content”. */
const FURNITURE =
  /^(?:follow (?:us|our|[\w&. ]{1,40}) on (?:x|twitter|facebook|instagram|linkedin|youtube|tiktok|whatsapp|threads|bluesky|mastodon)\b|(?:image|media|video|figure) (?:caption|source|credit|loading)\b|read more(?:$|:| (?:about|on|from|here|stories)\b)|related (?:topics|stories|articles|links|content|internet links|tags)\b|share (?:this(?: (?:story|article|page|post|with \w+(?: \w+)?))?$|on (?:x|twitter|facebook|whatsapp)\b)|sign up (?:to|for|now)\b.*\b(?:newsletters?|briefing|alerts|updates|app|inbox)\b|sign up now$|subscribe (?:now|to our|to the)\b|click here\b|skip to (?:main )?(?:content|navigation)|advertisement$|more on this story|you may also (?:like|be interested in)|(?:most (?:read|popular|viewed|watched)|top stories|latest news|editor['’]s picks?|trending(?: now)?|recommended for you)$|copyright (?:©|\(c\)|\d{4})|©|all rights reserved|download (?:the|our) [\w ]{1,40} app\b|back to top$|jump to (?:comments|content|recipe)|(?:print|email|e-mail|save) this (?:page|story|article)|(?:tags?|topics?|filed under|posted in): [^.!?]{0,120}$|home (?:>|»|\/|›) |accept (?:all )?cookies|we use cookies)/i;
const LONGEST_FURNITURE = 240;
const isFurniture = ({ text }: Reading): boolean => text.length <= LONGEST_FURNITURE && FURNITURE.test(text);

/** Does a span lie in what is not prose: code, an address, a file name, a tag left in plain text, the furniture of a page? */
export function isVerbatim(reading: Reading, span: Span): boolean {
  if (isFurniture(reading)) return true;
  if (!mayHoldVerbatim.of(reading)) return false;
  const { text, prose } = reading;
  if (prose.marks.some((mark) => mark.kind === 'code' && overlaps(mark, span))) return true;
  if (ADDRESS.test(tokenAround(text, span))) return true;
  const from = Math.max(0, span.start - REACH);
  const back = text.slice(from, span.start + 1).lastIndexOf('<');
  const open = from + back;
  if (back < 0 || !/[a-z/!]/i.test(text[open + 1] ?? '')) return false;
  const close = text.indexOf('>', open);
  return close >= span.start && close - open < 4 * REACH;
}
