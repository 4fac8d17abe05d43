// A Word document as a draft: a line of text for each paragraph, so that its line numbers count paragraphs.
import type { Paragraph, Segmented } from '../paragraph.ts';
import type { WordDocument } from './document.ts';

/** The text of a document, and its paragraphs in it. */
export function wordDraft({ paragraphs }: Pick<WordDocument, 'paragraphs'>): { readonly text: string; readonly segmented: Segmented } {
  const placed: Paragraph[] = [];
  let at = 0;
  for (const { prose } of paragraphs) {
    placed.push({ prose, start: at, end: at + prose.text.length, runs: null });
    at += prose.text.length + 1;
  }
  return {
    text: paragraphs.map(({ prose }) => `${prose.text}\n`).join(''),
    segmented: { format: 'plain', paragraphs: placed, directives: [], fields: new Map() },
  };
}
