import { segmentHtml } from './html.ts';
import { segmentMarkdown } from './markdown.ts';
import type { Format, Segmented } from './paragraph.ts';
import { segmentPlain } from './plain.ts';

const segmenters: Record<Format, (text: string) => Segmented> = { plain: segmentPlain, markdown: segmentMarkdown, html: segmentHtml };

/** Cuts a draft into paragraphs of prose. Never fails: what cannot be read as markup is read as plain text. */
export const segment = (text: string, format: Format): Segmented => segmenters[format](text);
