import { segmentHtml } from './html.ts';
import { segmentMarkdown } from './markdown.ts';
import type { Earlier, Format, Segmented } from './paragraph.ts';
import { Pieces } from './pieces.ts';
import { segmentPlain } from './plain.ts';

const segmenters: Record<Format, (text: Pieces, before?: Earlier) => Segmented> = {
  plain: segmentPlain,
  markdown: (text) => segmentMarkdown(String(text)),
  html: (text) => segmentHtml(String(text)),
};

/**
 * Cuts a draft into paragraphs of prose. Never fails: what cannot be read as markup is read as plain text. An earlier version in the
 * same format makes it quicker and changes nothing else.
 */
export const segment = (text: string | Pieces, format: Format, before?: Earlier): Segmented =>
  segmenters[format](typeof text === 'string' ? Pieces.of(text) : text, before);
