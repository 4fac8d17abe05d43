// HTML: the paragraphs of its block elements, its fields and directives.
import { Parser } from 'htmlparser2';
import type { Directive, Field, Mark, Paragraph, ParagraphKind, Segmented } from '../paragraph.ts';
import { destination, withBlanks, withoutComments } from './google.ts';
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
  return segmentElements(maskTags(withBlanks(withoutComments(html)), 0, false).text, 0);
}

/** The same for a piece of a draft whose tags of templates are masked. */
export function segmentElements(html: string, offset: number): Omit<Segmented, 'format'> {
  return new ElementReader(html, offset).read();
}

/** An element about words that are marked, such as a link: where its words begin in the prose. */
interface OpenMark {
  readonly name: string;
  readonly target: string | undefined;
  start: number;
}

type Attributes = Readonly<Record<string, string>>;

/** Gathers paragraphs, directives and fields as the parser comes past them. */
class ElementReader {
  readonly #html: string;
  readonly #offset: number;
  readonly #parser: Parser;
  readonly #paragraphs: Paragraph[] = [];
  readonly #directives: Directive[] = [];
  readonly #fields = new Map<string, Field>();
  #builder = new ProseBuilder();
  /** What the attributes of elements in this paragraph show; it follows the paragraph. */
  readonly #display: Paragraph[] = [];
  readonly #blocks: ParagraphKind[] = [];
  readonly #marks: OpenMark[] = [];
  /** How many elements without prose are open. */
  #silent = 0;
  /** Where the title's words begin; −1 outside one. */
  #title = -1;
  /** Line breaks in a row. */
  #breaks = 0;
  /** Where a quotation began in this paragraph, 0 where it began in one before, or −1. */
  #quote = -1;
  /** Where the `</q>` stands that closes a quotation after `</p>` cut it short. */
  #quotedTo = -1;
  /** Where this paragraph begins. */
  #from = 0;

  constructor(html: string, offset: number) {
    this.#html = html;
    this.#offset = offset;
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#open(name, attributes),
        onclosetag: (name, implied) => this.#close(name, implied),
        ontext: (text) => this.#addWords(text),
        oncomment: (text) => this.#addComment(text),
      },
      { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false },
    );
  }

  read(): Omit<Segmented, 'format'> {
    this.#parser.write(this.#html);
    this.#parser.end();
    this.#endParagraph(this.#html.length);
    return { paragraphs: this.#paragraphs, directives: this.#directives, fields: this.#fields };
  }

  /** Where the tag or text that is read now begins and ends in the HTML. */
  get #at(): number {
    return this.#parser.startIndex;
  }
  get #after(): number {
    return this.#parser.endIndex + 1;
  }

  #open(name: string, attributes: Attributes): void {
    this.#readFields(name, attributes);
    if (SHOWING.has(name))
      this.#display.push(...shownBy(this.#html.slice(this.#at, this.#after), name, attributes, this.#offset + this.#at));
    if (SILENT.has(name)) {
      // A hole in the sentence must not join the words about it.
      if (this.#silent++ === 0 && this.#builder.length > 0)
        this.#builder.addAs(' ', this.#offset + this.#at, Math.max(1, this.#after - this.#at));
    } else if (this.#silent === 0) this.#openAmongWords(name, attributes);
  }

  #openAmongWords(name: string, attributes: Attributes): void {
    if (name in BLOCKS) {
      this.#endParagraph(this.#at);
      this.#blocks.push(kindOf(name, BLOCKS[name]!, attributes['class']));
    } else if (name === 'br') {
      if (++this.#breaks > 1) this.#endParagraph(this.#at);
      else this.#addTagAs(' ');
    } else if (name === 'q') {
      this.#quote = this.#builder.length;
      this.#addTagAs('“');
    } else if (name in MARKS) this.#marks.push({ name, start: this.#builder.length, target: destination(attributes['href']) });
  }

  #close(name: string, implied: boolean): void {
    if (name === 'title' && this.#title >= 0) {
      this.#addField('title', this.#html.slice(this.#title, this.#at), this.#title, this.#at);
      this.#title = -1;
    }
    if (SILENT.has(name)) this.#silent = Math.max(0, this.#silent - 1);
    else if (this.#silent === 0) this.#closeAmongWords(name, implied);
  }

  #closeAmongWords(name: string, implied: boolean): void {
    if (name in BLOCKS) {
      this.#endParagraph(this.#at);
      this.#blocks.pop();
    } else if (name === 'q') {
      this.#quote = -1;
      if (implied) this.#findQuotationEnd();
      else this.#addTagAs('”');
    } else if (name in MARKS) this.#endMark(name);
  }

  /** A quotation that `</p>` cut short goes on to the next `</q>` that closes nothing else. */
  #findQuotationEnd(): void {
    const close = this.#html.indexOf('</q', this.#at);
    const again = this.#html.indexOf('<q', this.#at);
    if (close >= 0 && (again < 0 || close < again)) this.#quotedTo = close;
  }

  #endMark(name: string): void {
    const i = this.#marks.findLastIndex((mark) => mark.name === name);
    if (i < 0) return;
    const [mark] = this.#marks.splice(i, 1);
    this.#builder.mark(MARKS[name]!, mark!.start, mark!.target);
  }

  #endParagraph(end: number): void {
    const builder = this.#builder;
    if (this.#from < this.#quotedTo) builder.mark('quotation', 0);
    else if (this.#quote >= 0) builder.mark('quotation', this.#quote);
    if (this.#quote > 0) this.#quote = 0;
    this.#from = end;
    for (const mark of this.#marks) {
      builder.mark(MARKS[mark.name]!, mark.start, mark.target);
      mark.start = 0;
    }
    // A paragraph inside a quote or a list item is one of the quote or the item.
    const kind = this.#blocks.findLast((k) => k !== 'body') ?? 'body';
    const paragraph = builder.finish(kind, this.#offset + end);
    if (paragraph && !/^[“”]+$/.test(paragraph.prose.text)) this.#paragraphs.push(paragraph);
    this.#paragraphs.push(...this.#display.splice(0));
    this.#builder = new ProseBuilder();
    this.#breaks = 0;
  }

  #addWords(text: string): void {
    if (this.#silent > 0) return;
    const at = this.#offset + this.#at;
    const length = this.#after - this.#at;
    if (/\S/.test(text)) this.#breaks = 0;
    if (length === text.length) addText(this.#builder, text, at);
    else this.#builder.addAs(text, at, length);
  }

  /** What a reader sees in place of a tag. */
  #addTagAs(shown: string): void {
    this.#builder.addAs(shown, this.#offset + this.#at, this.#after - this.#at);
  }

  #addComment(text: string): void {
    if (text.includes('copydesk'))
      this.#directives.push({ text: text.trim(), start: this.#offset + this.#at, end: this.#offset + this.#after });
  }

  #readFields(name: string, attributes: Attributes): void {
    const { content, datetime } = attributes;
    if (name === 'title') this.#title = this.#after;
    else if (name === 'time' && datetime) this.#addField('date', datetime, this.#at, this.#after);
    else if (name === 'meta' && content) {
      const key = attributes['name'] ?? attributes['property'];
      if (key) this.#addField(key.toLowerCase().replace(/^(?:article|og|dc)[:.]/, ''), content, this.#at, this.#after);
    }
  }

  /** The first of a name stands. */
  #addField(name: string, value: string, start: number, end: number): void {
    if (!this.#fields.has(name)) this.#fields.set(name, { name, value, start: this.#offset + start, end: this.#offset + end });
  }
}

/** Elements whose attributes show words. */
const SHOWING = new Set(['img', 'video', 'figure', 'meta']);

/** A class tells what plain elements and headings are. */
const kindOf = (element: string, byName: ParagraphKind, classes: string | undefined): ParagraphKind =>
  byName === 'body' || byName === 'heading' ? (byClass(classes, element) ?? byName) : byName;

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
function byClass(names: string | undefined, element: string): ParagraphKind | undefined {
  if (!names) return undefined;
  // Google Docs writes a title so. Of other elements it may be that of a box beside the story.
  if (element === 'p' && /(?:^|\s)title(?:\s|$)/.test(names)) return 'headline';
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
