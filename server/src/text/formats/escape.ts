// Words as the source of a draft has them.
import type { Format } from '../paragraph.ts';

/** Words that stand as they are in the draft when they are written into it: in HTML, “&” and “<” would begin something else. */
export function escapeWords(words: string, format: Format): string {
  if (format === 'html') return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  if (format === 'markdown') return words.replace(/&(?=#?\w+;)/g, '&amp;').replace(/<(?=[a-z/!?])/gi, '&lt;');
  return words;
}
