// Markdown: its paragraphs, the fields of its front matter and its directives.
import type {
  FootnoteReference,
  Heading,
  Html,
  Image,
  ImageReference,
  InlineCode,
  Paragraph as MarkdownParagraph,
  Nodes,
  Parents,
  TableCell,
} from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Scalar } from 'yaml';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { GenerationalCache } from '../../performance/generational-cache.ts';
import type { Directive, Field, Paragraph, ParagraphKind, Segmented } from '../paragraph.ts';
import { addAligned } from './aligned.ts';
import { withoutNames, withoutPictures } from './google.ts';
import { segmentElements } from './html.ts';
import { segmentPlain } from './plain.ts';
import { ProseBuilder } from './prose-builder.ts';
import { displayed, maskTags, PRINTED } from './templating.ts';

/** What a chunk of Markdown holds, in offsets from the chunk's start. */
type Chunk = Pick<Segmented, 'paragraphs' | 'directives'>;

/** Chunks are parsed once: typing in one leaves the others as they were. */
const chunks = new GenerationalCache<Chunk, { readonly text: string; readonly definitions: string }>(1_000_000, ({ text, definitions }) =>
  parseChunk(text, definitions),
);

/**
 * Markdown (CommonMark and GitHub's extensions), cut at blank lines into chunks that are parsed one by one. Link definitions
 * are looked for in the whole draft, since they may stand anywhere.
 */
export function segmentMarkdown(draft: string): Omit<Segmented, 'format'> {
  const { fields, end, display } = frontMatter(draft);
  const masked = maskTags(withoutNames(draft), end);
  const { text } = masked;
  const definitions = [...text.matchAll(/^ {0,3}\[(?!\^)[^\]\n]{1,200}\]:[ \t]*\S.*$/gm)]
    .map((m) => withoutPictures(m[0].trim()))
    .join('\n');
  const notes = new Set([...text.matchAll(/^ {0,3}\[\^([^\]\s]{1,200})\]:/gm)].map((m) => m[1]!.toLowerCase()));
  const paragraphs: Paragraph[] = [...display];
  const directives: Directive[] = [];
  let quoted = 0;
  for (const [start, stop] of cut(text, end)) {
    const source = text.slice(start, stop);
    const defined = source.includes('[') ? [definitions, ...noteStubs(source, notes)].filter(Boolean).join('\n') : '';
    const chunk = chunks.get(defined ? `${source}\u0000${defined}` : source, { text: source, definitions: defined });
    // Markdown inside `<blockquote>` stands in chunks of its own.
    const inside = quoted > 0 && !source.startsWith('</blockquote');
    for (const p of chunk.paragraphs) {
      const prose = inside && p.prose.kind === 'body' ? { ...p.prose, kind: 'block-quote' as const } : p.prose;
      paragraphs.push({ ...p, prose, start: p.start + start, end: p.end + start });
    }
    if (source.includes('blockquote'))
      quoted = Math.max(0, quoted + timesIn(source, /<blockquote\b/gi) - timesIn(source, /<\/blockquote\b/gi));
    for (const d of chunk.directives) directives.push({ ...d, start: d.start + start, end: d.end + start });
  }
  if (masked.display.length > 0) {
    paragraphs.push(...masked.display);
    paragraphs.sort((a, b) => a.start - b.start);
  }
  return { paragraphs, directives, fields };
}

/** Definitions of the notes that a chunk refers to, without their words: a reference to a note is one only where the note is. */
const noteStubs = (source: string, notes: ReadonlySet<string>): string[] =>
  notes.size === 0
    ? []
    : [...new Set([...source.matchAll(/\[\^([^\]\s]{1,200})\](?!:)/g)].map((m) => m[1]!.toLowerCase()))]
        .filter((label) => notes.has(label))
        .map((label) => `\n[^${label}]: .`);

const timesIn = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

interface FrontMatter {
  readonly fields: Map<string, Field>;
  readonly end: number;
  /** The headline, standfirst and captions that stand in it. */
  readonly display: readonly Paragraph[];
}

const NO_FRONT_MATTER: readonly never[] = [];

/** The YAML between two lines of three hyphens at the draft's head, as fields; a broken one is set aside all the same. */
function frontMatter(text: string): FrontMatter {
  const fields = new Map<string, Field>();
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const head = /^---[ \t]*\r?\n([\s\S]{0,20000}?)^---[ \t]*(?:\r?\n|$)/m.exec(text.slice(bom, bom + 21_000));
  if (head?.index !== 0) return { fields, end: bom, display: NO_FRONT_MATTER };
  const start = bom + head[0].indexOf('\n') + 1;
  const document = parseDocument(foldedQuotes(head[1]!), { logLevel: 'silent' });
  const display: Paragraph[] = [];
  const visitPair = (name: string, value: unknown, parent: string) => {
    const kind = displayKind(name.replace(/[_-]/g, ''), parent);
    if (isScalar(value) && kind) display.push(...shownIn(value as Scalar, kind, text, start));
    else visit(value, name);
    if (parent === '' && isScalar(value) && value.range)
      fields.set(name, { name, value: String(value.source ?? value.value), start: start + value.range[0], end: start + value.range[1] });
  };
  const visit = (node: unknown, parent: string) => {
    if (isSeq(node)) for (const item of node.items) visit(item, parent);
    if (!isMap(node)) return;
    for (const { key, value } of node.items) if (isScalar(key)) visitPair(String(key.value).toLowerCase(), value, parent);
  };
  visit(document.contents, '');
  return { fields, end: bom + head[0].length, display: display.sort((a, b) => a.start - b.start) };
}

// A quoted value that goes on at the beginning of the next line. YAML wants an indent there; site builders do not, and sites leave it out.
const OVER_LINES = /^[\w-]+:[ \t]+"(?:[^"\\]|\\.)*"[ \t]*$/gm;

/** The same YAML, place for place, with such values on one line. */
const foldedQuotes = (yaml: string): string =>
  yaml.replace(OVER_LINES, (value) => (/\n\s*\n/.test(value) ? value : value.replace(/\r?\n(?=\S)/g, (end) => ' '.repeat(end.length))));

/** What a field of the front matter shows the readers, by its name without hyphens. */
function displayKind(name: string, parent: string): ParagraphKind | undefined {
  if (/caption$|^cutline$/.test(name) || (name === 'title' && /image|photo|picture|figure|cover|hero|media/.test(parent))) return 'caption';
  if (/(?:^|image|img|photo|picture|hero|cover|thumbnail|banner)alt(?:text)?$/.test(name)) return 'alt';
  if (
    /^(?:standfirst|dek|deck|description|subtitle|subhead(?:ing|line)?|strap(?:line)?|summary|excerpt|abstract|lede|teaser|blurb|intro)$/.test(
      name,
    )
  )
    return 'standfirst';
  return /^(?:title|headline|hed|(?:seo|og|meta|social|short|link)?title|(?:seo|social)headline)$/.test(name) ? 'headline' : undefined;
}

/** A field's words, in their place. */
function shownIn(value: Scalar, kind: ParagraphKind, text: string, offset: number): Paragraph[] {
  if (!value.range || typeof value.value !== 'string' || !/\p{L}{2}/u.test(value.value)) return [];
  const quote = value.type === 'QUOTE_DOUBLE' ? '"' : value.type === 'QUOTE_SINGLE' ? "'" : undefined;
  const start = offset + value.range[0] + (quote ? 1 : 0);
  const end = offset + value.range[1] - (quote ? 1 : 0);
  const words = text.slice(start, end);
  if (words === value.value) return [displayed(words, kind, start, quote)];
  // Over several lines, or with escapes: the marks of a block come first.
  const from = value.type?.startsWith('BLOCK') ? text.indexOf('\n', start) + 1 : start;
  const folded = onOneLine(value.value, kind, text, from, end);
  if (folded) return [quote === undefined ? folded : { ...folded, forbids: quote }];
  const builder = new ProseBuilder();
  addAligned(builder, value.value.replace(/\n+$/, ''), text, skipBlanks(text, from), end);
  const paragraph = builder.finish(kind, end);
  return paragraph ? [quote === undefined ? paragraph : { ...paragraph, forbids: quote }] : [];
}

/** Words over several lines of YAML, where they are all that stands there. */
function onOneLine(value: string, kind: ParagraphKind, text: string, from: number, to: number): Paragraph | undefined {
  const builder = new ProseBuilder();
  let words = '';
  for (const line of text.slice(from, to).matchAll(/[^\s].*[^\s]|[^\s]/g)) {
    if (words) builder.addAs(' ', from + line.index - 1, 1);
    builder.add(line[0], from + line.index);
    words += `${words ? ' ' : ''}${line[0]}`;
  }
  return words === value.trim().replace(/\s+/g, ' ') ? builder.finish(kind, to) : undefined;
}

function skipBlanks(text: string, at: number): number {
  let i = at;
  while (text[i] === ' ' || text[i] === '\t') i++;
  return i;
}

/** Where the chunks lie: between blank lines, but fenced code, comments and a list's indented lines in one piece. */
function* cut(text: string, from: number): Generator<[number, number]> {
  let start = -1;
  let end = from;
  let list = false;
  let closer: Closer | undefined;
  let next: number;
  for (let at = from; at < text.length; at = next) {
    const newline = text.indexOf('\n', at);
    next = newline < 0 ? text.length : newline + 1;
    const line = text.slice(at, next);
    if (closer !== undefined) {
      if (isClosedBy(line, closer)) closer = undefined;
      end = next;
      continue;
    }
    if (line.trim() === '') continue;
    const isInList = list && /^(?: {2,}|\t)/.test(line);
    if (start < 0 || !(end === at || isInList)) {
      if (start >= 0) yield [start, end];
      start = at;
      list = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?: |\t)/.test(line);
    }
    end = next;
    closer = opened(line);
  }
  if (start >= 0) yield [start, end];
}

/** What ends a piece that blank lines do not cut: a fence, or what an expression finds. */
type Closer = string | RegExp;

const COMMENT_END = /-->/;
const CODE_ELEMENT_END = /<\/(?:script|pre|style|textarea)>/i;

/** What must close what a line leaves open. */
function opened(line: string): Closer | undefined {
  const fence = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
  if (fence !== undefined) return fence;
  if (/<!--/.test(line) && !COMMENT_END.test(line.slice(line.lastIndexOf('<!--')))) return COMMENT_END;
  return /^ {0,3}<(script|pre|style|textarea)\b/i.test(line) && !CODE_ELEMENT_END.test(line) ? CODE_ELEMENT_END : undefined;
}

const isClosedBy = (line: string, closer: Closer): boolean =>
  typeof closer === 'string' ? line.trimStart().startsWith(closer) && line.trim().replaceAll(closer[0]!, '') === '' : closer.test(line);

const KINDS: Readonly<Record<string, ParagraphKind>> = { listItem: 'list-item', blockquote: 'block-quote', tableCell: 'table-cell' };

// Bare addresses stay text, as they are in a plain draft: the extension for them gives no places.
const EXTENSIONS = {
  extensions: [gfmTable(), gfmFootnote(), gfmStrikethrough()],
  mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown()],
};

/** More markup than this in one chunk is no draft: the parser takes quadratic time over it, and deep nesting overflows its stack. */
const MOST_MARKUP = 1_000;

function parseChunk(source: string, definitions: string): Chunk {
  if ((source.match(/[*_[\]<>`~|]/g)?.length ?? 0) > MOST_MARKUP) return segmentPlain(source);
  const reader = new ChunkReader(source);
  // The definitions follow the chunk, so that offsets stay the chunk's own.
  reader.readBlock(fromMarkdown(definitions ? `${source}\n\n${definitions}` : source, EXTENSIONS), 'body');
  return { paragraphs: reader.paragraphs, directives: reader.directives };
}

/** What the tags of HTML among the words of one element have opened. */
interface OpenTags {
  /** Where code began in the prose, or −1. */
  code: number;
  /** The element whose text is no prose, or ''. */
  silent: string;
}

/** Gathers what the nodes of a chunk hold. */
class ChunkReader {
  readonly paragraphs: Paragraph[] = [];
  readonly directives: Directive[] = [];
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  readBlock(node: Nodes, kind: ParagraphKind): void {
    const start = node.position?.start.offset ?? 0;
    if (start >= this.#source.length) return;
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') this.#readWords(node, kind);
    else if (node.type === 'html') {
      const inside = segmentElements(node.value, start);
      this.paragraphs.push(...inside.paragraphs);
      this.directives.push(...inside.directives);
    } else if ('children' in node) for (const child of node.children) this.readBlock(child, KINDS[node.type] ?? kind);
  }

  #readWords(node: Heading | MarkdownParagraph | TableCell, kind: ParagraphKind): void {
    const builder = new ProseBuilder();
    const pictures: Paragraph[] = [];
    this.#readInline(node, builder, pictures);
    const own = node.type === 'heading' ? (node.depth === 1 ? 'headline' : 'heading') : (KINDS[node.type] ?? kind);
    const whole = own === 'body' && isCaption(node, this.#source) ? 'caption' : own;
    const paragraph = builder.finish(whole, node.position?.end.offset ?? this.#source.length);
    if (paragraph) this.paragraphs.push(paragraph);
    this.paragraphs.push(...pictures);
  }

  #readInline(parent: Parents, builder: ProseBuilder, pictures: Paragraph[]): void {
    const open: OpenTags = { code: -1, silent: '' };
    for (const node of parent.children) {
      // Scripts and styles between their tags are no prose.
      if (open.silent === '') this.#readNode(node, builder, open, pictures);
      else if (node.type === 'html' && node.value.toLowerCase().startsWith(`</${open.silent}`)) open.silent = '';
    }
  }

  #readNode(node: Nodes, builder: ProseBuilder, open: OpenTags, pictures: Paragraph[]): void {
    const at = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? at;
    switch (node.type) {
      case 'text':
        addAligned(builder, node.value, this.#source, at, end);
        break;
      case 'break':
        builder.addAs(' ', at, end - at);
        break;
      case 'inlineCode':
        addCode(node, builder, this.#source, at, end);
        break;
      case 'html':
        this.#readTag(node, builder, open, at, end);
        break;
      case 'image':
      case 'imageReference':
        pictures.push(...picture(node, this.#source, at, end));
        break;
      case 'footnoteReference':
        addFootnote(node, builder, at, end);
        break;
      default:
        if ('children' in node) this.#readInlineParent(node, builder, pictures);
    }
  }

  #readInlineParent(node: Parents, builder: ProseBuilder, pictures: Paragraph[]): void {
    const from = builder.length;
    this.#readInline(node, builder, pictures);
    markWords(node, builder, from);
  }

  #readTag({ value }: Html, builder: ProseBuilder, open: OpenTags, at: number, end: number): void {
    if (value.includes('copydesk')) this.directives.push(...segmentElements(value, at).directives);
    if (/^<br\b/i.test(value)) builder.addAs(' ', at, end - at);
    else if (CODE.test(value)) open.code = builder.length;
    else if (CODE_END.test(value) && open.code >= 0) {
      builder.mark('code', open.code);
      open.code = -1;
    } else if (/^<(?:script|style|template|svg)\b/i.test(value) && !value.endsWith('/>'))
      open.silent = /^<(\w+)/.exec(value)![1]!.toLowerCase();
    else if (/^<\/?q\b/i.test(value)) builder.addAs(value[1] === '/' ? '”' : '“', at, end - at);
  }
}

function addCode({ value }: InlineCode, builder: ProseBuilder, source: string, at: number, end: number): void {
  const from = builder.length;
  const inner = source.indexOf(value, at);
  if (inner >= 0 && inner < end) builder.add(value.replace(/[\ue000\ue001]/g, PRINTED), inner);
  else builder.addAs(' ', at, end - at);
  builder.mark('code', from);
}

/** A footnote is a source as good as a link; it leaves no word behind. */
function addFootnote({ identifier }: FootnoteReference, builder: ProseBuilder, at: number, end: number): void {
  const from = builder.length;
  if (from === 0) return;
  builder.addAs('\u200b', at, end - at);
  builder.mark('link', from, identifier);
}

/** Marks the words of a link, and those that stand in italics or bold type. */
function markWords(node: Parents, builder: ProseBuilder, from: number): void {
  if (node.type === 'link') builder.mark('link', from, node.url);
  else if (node.type === 'linkReference') builder.mark('link', from, node.identifier);
  else if (node.type === 'emphasis' || node.type === 'strong') builder.mark(node.type, from);
}

/** “*Ann Marsh at home. Photograph: Ian Reid*”: what stands all in italics and says who took the picture. */
function isCaption({ children }: Parents, source: string): boolean {
  const [first, ...others] = children.filter((child) => child.type !== 'image' && child.type !== 'break' && !isBlank(child));
  if (first?.type !== 'emphasis' || others.length > 0) return false;
  return CREDIT.test(source.slice(first.position?.start.offset ?? 0, first.position?.end.offset));
}

const isBlank = (node: Nodes): boolean => node.type === 'text' && node.value.trim() === '';
const CREDIT = /\b(?:Photo(?:graph)?s?|Pictured?|Image|Credit|Illustration)\b(?: ?[:/]| by |,)|\((?:Photo|Picture|Image|Credit)\b/;

const CODE = /^<(?:code|kbd|samp|var|tt)\b[^>]*[^/]?>$/i;
const CODE_END = /^<\/(?:code|kbd|samp|var|tt)\b/i;

/** A picture's alternative text and title. */
function picture(node: Image | ImageReference, source: string, at: number, end: number): Paragraph[] {
  const found: Paragraph[] = [];
  if (node.alt && /\p{L}{2}/u.test(node.alt)) {
    const builder = new ProseBuilder();
    addAligned(builder, node.alt, source, at + 2, end);
    const paragraph = builder.finish('alt', end);
    if (paragraph) found.push({ ...paragraph, forbids: ']' });
  }
  if (node.type === 'image' && node.title && /\p{L}{2}/u.test(node.title)) {
    const start = source.lastIndexOf(node.title, end);
    if (start > at) found.push(displayed(node.title, 'caption', start, source[start - 1] ?? '"'));
  }
  return found;
}
