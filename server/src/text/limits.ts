// Shapes of text that no article has and that would take long to read; such a draft is passed over, and told so.
import { withoutPictures } from './formats/google.ts';
import type { Format } from './paragraph.ts';

/** The longest stretch that may be one paragraph: some 8,000 words. In UTF-16 units. */
const LONGEST_PARAGRAPH = 50_000;
/** More paragraphs than a long book has: notes or rows of a table by the hundred thousand. */
const MOST_PARAGRAPHS = 60_000;
const BLOCK = /<(?:p|li|td|th|div|h[1-6]|blockquote)\b/gi;
const BLANK_LINE = /\n[ \t]*\r?\n/g;
/** How deep HTML elements may lie in each other. */
const DEEPEST = 400;
/** Elements that HTML never closes. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/** Why a text is not read, in words for a person; undefined for a text like any article's. */
export function unreadableShape(draft: string, format: Format): string | undefined {
  const text = withoutPictures(draft);
  const breaks = format === 'plain' ? /\n/g : format === 'markdown' ? /\n[ \t>]*\r?\n/g : /<|\n\s*\n/g;
  let from = 0;
  for (const { index } of text.matchAll(breaks)) {
    if (index - from > LONGEST_PARAGRAPH) return tooLong(text, from);
    from = index;
  }
  if (text.length - from > LONGEST_PARAGRAPH) return tooLong(text, from);
  if (isMore(text, format === 'html' ? BLOCK : BLANK_LINE, MOST_PARAGRAPHS))
    return `It has more than ${MOST_PARAGRAPHS.toLocaleString('en')} paragraphs, so it is not checked; check its parts`;
  return format === 'html' && depthOf(text) > DEEPEST ? `It has elements nested ${DEEPEST} deep, so it is not checked` : undefined;
}

/** Does a pattern match a text more often than so many times? */
function isMore(text: string, pattern: RegExp, most: number): boolean {
  let times = 0;
  for (const _ of text.matchAll(pattern)) if (++times > most) return true;
  return false;
}

const tooLong = (text: string, from: number): string =>
  `The paragraph at line ${text.slice(0, from).split('\n').length} is too long to check; break it up`;

/** How deep the elements of a page lie in each other at most, as far as the tags tell. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, close, name] of text.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (close) depth = Math.max(0, depth - 1);
    else if (!VOID.test(name!) && !/^p$|^li$/i.test(name!)) deepest = Math.max(deepest, ++depth);
  }
  return deepest;
}
