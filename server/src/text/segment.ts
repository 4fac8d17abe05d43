// Cuts a draft into paragraphs of prose.
import { segmentHtml } from './formats/html.ts';
import { segmentMarkdown } from './formats/markdown.ts';
import { segmentPlain } from './formats/plain.ts';
import type { Format, Segmented } from './paragraph.ts';

const segmenters: Record<Format, (text: string) => Omit<Segmented, 'format'>> = {
  plain: segmentPlain,
  markdown: segmentMarkdown,
  html: segmentHtml,
};

/** Cuts a draft into paragraphs of prose. Never fails: what cannot be read as markup is read as plain text. */
export const segment = (text: string, format: Format): Segmented => ({ format, ...segmenters[format](text) });
