import { Parser } from 'htmlparser2';
import type { Directive, Field, Mark, Paragraph, ParagraphKind, Segmented } from '../paragraph.ts';
import { ProseBuilder } from './prose-builder.ts';
import { addHole, displayed, maskTags, PRINTS } from './templating.ts';

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
  kbd: 'code',
  samp: 'code',
  var: 'code',
  tt: 'code',
};
const BLANKS_AND_TAGS = /[ \t\r\n\f]+|[\ue000\ue001]+/g;

/** HTML: the text of block elements, with entities read and blanks drawn together as a browser does. `offset` is where the HTML begins in the draft. */
export function segmentHtml(html: string): Omit<Segmented, 'format'> {
  return segmentElements(maskTags(html, 0, false).text, 0);
}

/** The same for a piece of a draft whose tags of templates are masked. */
export function segmentElements(html: string, offset: number): Omit<Segmented, 'format'> {
  const paragraphs: Paragraph[] = [];
  const display: Paragraph[] = [];
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
    const shown = display.splice(0);
    if (paragraph && !/^[“”]+$/.test(paragraph.prose.text)) paragraphs.push(paragraph);
    paragraphs.push(...shown);
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
        if (name === 'img' || name === 'video' || name === 'figure' || name === 'meta')
          display.push(...shownBy(html.slice(at, parser.endIndex + 1), name, attributes, offset + at));
        if (SILENT.has(name)) {
          // A hole in the sentence must not join the words about it.
          if (silent++ === 0 && builder.length > 0) builder.addAs(' ', offset + at, Math.max(1, parser.endIndex + 1 - at));
        } else if (silent > 0) return;
        else if (name in BLOCKS) {
          flush(at);
          blocks.push(
            BLOCKS[name] === 'body' || BLOCKS[name] === 'heading' ? (byClass(attributes['class']) ?? BLOCKS[name]!) : BLOCKS[name]!,
          );
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
        addText(builder, text, at);
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

/** Text with blanks drawn together and the tags of templates set aside. */
function addText(builder: ProseBuilder, text: string, at: number): void {
  let from = 0;
  for (const part of text.matchAll(BLANKS_AND_TAGS)) {
    builder.add(text.slice(from, part.index), at + from);
    from = part.index + part[0].length;
    if (MASK.test(part[0])) addHole(builder, part[0].startsWith(PRINTS), at + part.index, part[0].length, text[from] ?? '');
    else if (builder.length > 0 && !builder.endsWithBlank) builder.addAs(' ', at + part.index, part[0].length);
  }
  builder.add(text.slice(from), at + from);
}

const MASK = /[\ue000\ue001]/;

/** What kind of display copy an element is by its class, as content management systems name them. */
function byClass(names: string | undefined): ParagraphKind | undefined {
  if (!names) return undefined;
  if (/(?:^|[\s_-])(?:standfirst|dek|strap(?:line)?|subtitle|sub-?head(?:ing|line)?|lede|teaser|article-summary)(?:$|[\s_-])/i.test(names))
    return 'standfirst';
  return /(?:^|[\s_-])(?:caption|figcaption|cutline)(?:$|[\s_-])/i.test(names) ? 'caption' : undefined;
}

/** The alternative text, caption and description that an element's attributes show. */
function shownBy(tag: string, name: string, attributes: Readonly<Record<string, string>>, offset: number): Paragraph[] {
  const described = name === 'meta' && /^(?:og:|twitter:)?(?:description|title)$/i.test(attributes['name'] ?? attributes['property'] ?? '');
  const shown = name === 'meta' ? (described ? ['content'] : []) : ['alt', 'title', 'data-caption'];
  return shown.flatMap((attribute) => {
    const value = attributes[attribute];
    // A reference (`&amp;`) is longer in the draft than what it says, so such words have no place to point to.
    const found = value && /\p{L}{2}/u.test(value) ? new RegExp(`\\s${attribute}\\s*=\\s*(["'])`, 'i').exec(tag) : null;
    const start = found ? found.index + found[0].length : -1;
    if (!found || !value || tag.slice(start, start + value.length) !== value) return [];
    const kind =
      name === 'meta'
        ? /title/i.test(attributes['name'] ?? attributes['property'] ?? '')
          ? 'headline'
          : 'standfirst'
        : attribute === 'alt'
          ? 'alt'
          : 'caption';
    return [displayed(value, kind, offset + start, found[1])];
  });
}
