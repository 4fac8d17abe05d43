import { Parser } from 'htmlparser2';
import type { Directive, Field, Mark, Paragraph, ParagraphKind, Segmented } from '../paragraph.ts';
import { ProseBuilder } from './prose-builder.ts';

/** Elements that begin a paragraph of their own, with what it then is. */
const BLOCKS: Readonly<Record<string, ParagraphKind>> = {
  ...Object.fromEntries(
    'address article aside body center dd details dialog div dl dt fieldset figure footer form header hgroup hr html head legend main menu nav ol p section summary table tbody tfoot thead tr ul'
      .split(' ')
      .map((name) => [name, 'body' as const]),
  ),
  h1: 'headline',
  ...Object.fromEntries('h2 h3 h4 h5 h6'.split(' ').map((name) => [name, 'heading' as const])),
  li: 'list-item',
  blockquote: 'block-quote',
  figcaption: 'caption',
  caption: 'caption',
  td: 'table-cell',
  th: 'table-cell',
};
/** Elements whose text is no prose. */
const SILENT = new Set('script style template noscript svg math iframe object textarea select title button pre'.split(' '));
const MARKS: Readonly<Record<string, Mark['kind']>> = {
  a: 'link',
  em: 'emphasis',
  i: 'emphasis',
  cite: 'cite',
  strong: 'strong',
  b: 'strong',
  code: 'code',
};
const BLANKS = /[ \t\r\n\f]+/g;

/** HTML: the text of block elements, with entities read and blanks drawn together as a browser does. `offset` is where the HTML begins in the draft. */
export function segmentHtml(html: string, offset = 0): Omit<Segmented, 'format'> {
  const paragraphs: Paragraph[] = [];
  const directives: Directive[] = [];
  const fields = new Map<string, Field>();
  let builder = new ProseBuilder();
  const blocks: ParagraphKind[] = [];
  const marks: { name: string; start: number; target: string | undefined }[] = [];
  let silent = 0;
  let title = -1;
  let breaks = 0;
  // A quotation over several paragraphs: where it began in this one, and where a `</q>` follows that closes it after `</p>` cut it short.
  let quote = -1;
  let quotedTo = -1;
  let from = 0;

  const flush = (end: number) => {
    if (from < quotedTo) builder.mark('quotation', 0);
    else if (quote >= 0) builder.mark('quotation', quote);
    if (quote > 0) quote = 0;
    from = end;
    for (const open of marks) {
      builder.mark(MARKS[open.name]!, open.start, open.target);
      open.start = 0;
    }
    // A paragraph inside a quote or a list item is one of the quote or the item.
    const kind = blocks.findLast((k) => k !== 'body') ?? 'body';
    const paragraph = builder.finish(kind, offset + end);
    if (paragraph && !/^[“”]+$/.test(paragraph.prose.text)) paragraphs.push(paragraph);
    builder = new ProseBuilder();
    breaks = 0;
  };
  const field = (name: string, value: string, start: number, end: number) => {
    if (!fields.has(name)) fields.set(name, { name, value, start: offset + start, end: offset + end });
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const at = parser.startIndex;
        if (name === 'title') title = parser.endIndex + 1;
        if (name === 'meta' && attributes['content']) {
          const key = attributes['name'] ?? attributes['property'];
          if (key) field(key.toLowerCase().replace(/^(?:article|og|dc)[:.]/, ''), attributes['content'], at, parser.endIndex + 1);
        }
        if (name === 'time' && attributes['datetime']) field('date', attributes['datetime'], at, parser.endIndex + 1);
        if (SILENT.has(name)) {
          // A hole in the sentence must not join the words about it.
          if (silent++ === 0 && builder.length > 0) builder.addAs(' ', offset + at, Math.max(1, parser.endIndex + 1 - at));
        } else if (silent > 0) return;
        else if (name in BLOCKS) {
          flush(at);
          blocks.push(BLOCKS[name]!);
        } else if (name === 'br') {
          if (++breaks > 1) flush(at);
          else builder.addAs(' ', offset + at, parser.endIndex + 1 - at);
        } else if (name === 'q') {
          quote = builder.length;
          builder.addAs('“', offset + at, parser.endIndex + 1 - at);
        } else if (name in MARKS) marks.push({ name, start: builder.length, target: attributes['href'] });
      },
      onclosetag(name, implied) {
        const at = parser.startIndex;
        if (name === 'title' && title >= 0) {
          field('title', html.slice(title, at), title, at);
          title = -1;
        }
        if (SILENT.has(name)) silent = Math.max(0, silent - 1);
        else if (silent > 0) return;
        else if (name in BLOCKS) {
          flush(at);
          blocks.pop();
        } else if (name === 'q' && implied) {
          const close = html.indexOf('</q', at);
          const again = html.indexOf('<q', at);
          if (close >= 0 && (again < 0 || close < again)) quotedTo = close;
          quote = -1;
        } else if (name === 'q') {
          quote = -1;
          builder.addAs('”', offset + at, parser.endIndex + 1 - at);
        } else if (name in MARKS) {
          const i = marks.findLastIndex((m) => m.name === name);
          if (i >= 0) {
            const [open] = marks.splice(i, 1);
            builder.mark(MARKS[name]!, open!.start, open!.target);
          }
        }
      },
      ontext(text) {
        if (silent > 0) return;
        const at = offset + parser.startIndex;
        const length = parser.endIndex + 1 - parser.startIndex;
        if (/\S/.test(text)) breaks = 0;
        if (length !== text.length) {
          builder.addAs(text, at, length);
          return;
        }
        let from = 0;
        for (const blank of text.matchAll(BLANKS)) {
          builder.add(text.slice(from, blank.index), at + from);
          if (builder.length > 0 && !builder.endsWithBlank) builder.addAs(' ', at + blank.index, blank[0].length);
          from = blank.index + blank[0].length;
        }
        builder.add(text.slice(from), at + from);
      },
      oncomment(data) {
        if (data.includes('copydesk'))
          directives.push({ text: data.trim(), start: offset + parser.startIndex, end: offset + parser.endIndex + 1 });
      },
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false },
  );
  parser.write(html);
  parser.end();
  flush(html.length);
  return { paragraphs, directives, fields };
}
