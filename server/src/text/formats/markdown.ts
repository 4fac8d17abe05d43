import type { Image, ImageReference, Nodes, Parents } from 'mdast';
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
import { segmentElements } from './html.ts';
import { segmentPlain } from './plain.ts';
import { ProseBuilder } from './prose-builder.ts';
import { addHole, displayed, MASKED, maskTags, PRINTED, PRINTS } from './templating.ts';

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
  const masked = maskTags(draft, end);
  const { text } = masked;
  const definitions = [...text.matchAll(/^ {0,3}\[(?!\^)[^\]\n]{1,200}\]:[ \t]*\S.*$/gm)].map((m) => m[0].trim()).join('\n');
  const paragraphs: Paragraph[] = [...display];
  const directives: Directive[] = [];
  let quoted = 0;
  for (const [start, stop] of cut(text, end)) {
    const source = text.slice(start, stop);
    const chunk = chunks.get(definitions && source.includes('[') ? `${source}\u0000${definitions}` : source, { text: source, definitions });
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
  const document = parseDocument(head[1]!, { logLevel: 'silent' });
  const display: Paragraph[] = [];
  const visit = (node: unknown, parent: string) => {
    if (isSeq(node)) for (const item of node.items) visit(item, parent);
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const name = String(key.value).toLowerCase();
      const kind = displayKind(name.replace(/[_-]/g, ''), parent);
      if (isScalar(value) && kind) display.push(...shownIn(value, kind, text, start));
      else visit(value, name);
      if (parent === '' && isScalar(value) && value.range)
        fields.set(name, { name, value: String(value.source ?? value.value), start: start + value.range[0], end: start + value.range[1] });
    }
  };
  visit(document.contents, '');
  return { fields, end: bom + head[0].length, display: display.sort((a, b) => a.start - b.start) };
}

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
  let fence = '';
  let until: RegExp | undefined;
  let list = false;
  let at = from;
  while (at < text.length) {
    let next = text.indexOf('\n', at);
    next = next < 0 ? text.length : next + 1;
    const line = text.slice(at, next);
    const blank = line.trim() === '';
    if (fence || until) {
      if (fence ? line.trimStart().startsWith(fence) && line.trim().replaceAll(fence[0]!, '') === '' : until!.test(line)) {
        fence = '';
        until = undefined;
      }
      end = next;
    } else if (!blank) {
      const continues = start >= 0 && (end === at || (list && /^(?: {2,}|\t)/.test(line)));
      if (!continues) {
        if (start >= 0) yield [start, end];
        start = at;
        list = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?: |\t)/.test(line);
      }
      end = next;
      fence = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
      if (!fence) {
        if (/<!--/.test(line) && !/-->/.test(line.slice(line.lastIndexOf('<!--')))) until = /-->/;
        else if (/^ {0,3}<(script|pre|style|textarea)\b/i.test(line) && !/<\/(?:script|pre|style|textarea)>/i.test(line))
          until = /<\/(?:script|pre|style|textarea)>/i;
      }
    }
    at = next;
  }
  if (start >= 0) yield [start, end];
}

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
  const paragraphs: Paragraph[] = [];
  const directives: Directive[] = [];
  // The definitions follow the chunk, so that offsets stay the chunk's own.
  const tree = fromMarkdown(definitions ? `${source}\n\n${definitions}` : source, EXTENSIONS);

  const block = (node: Nodes, kind: ParagraphKind) => {
    const start = node.position?.start.offset ?? 0;
    if (start >= source.length) return;
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const builder = new ProseBuilder();
      const pictures: Paragraph[] = [];
      inline(node, builder, source, pictures);
      const own = node.type === 'heading' ? (node.depth === 1 ? 'headline' : 'heading') : (KINDS[node.type] ?? kind);
      const paragraph = builder.finish(own, node.position?.end.offset ?? source.length);
      if (paragraph) paragraphs.push(paragraph);
      paragraphs.push(...pictures);
      return;
    }
    if (node.type === 'html') {
      const inside = segmentElements(node.value, start);
      paragraphs.push(...inside.paragraphs);
      directives.push(...inside.directives);
      return;
    }
    if ('children' in node) for (const child of node.children) block(child, KINDS[node.type] ?? kind);
  };

  const inline = (node: Parents, builder: ProseBuilder, text: string, pictures: Paragraph[]) => {
    let code = -1;
    let silent = '';
    for (const child of node.children) {
      const at = child.position?.start.offset ?? 0;
      const end = child.position?.end.offset ?? at;
      const from = builder.length;
      // Scripts and styles between their tags are no prose.
      if (silent) {
        if (child.type === 'html' && child.value.toLowerCase().startsWith(`</${silent}`)) silent = '';
        continue;
      }
      if (child.type === 'text') addAligned(builder, child.value, text, at, end);
      else if (child.type === 'break') builder.addAs(' ', at, end - at);
      else if (child.type === 'inlineCode') {
        const inner = text.indexOf(child.value, at);
        if (inner >= 0 && inner < end) builder.add(child.value.replace(/[\ue000\ue001]/g, PRINTED), inner);
        else builder.addAs(' ', at, end - at);
        builder.mark('code', from);
      } else if (child.type === 'html') {
        if (child.value.includes('copydesk')) directives.push(...segmentElements(child.value, at).directives);
        if (/^<br\b/i.test(child.value)) builder.addAs(' ', at, end - at);
        else if (CODE.test(child.value)) code = from;
        else if (CODE_END.test(child.value) && code >= 0) {
          builder.mark('code', code);
          code = -1;
        } else if (/^<(?:script|style|template|svg)\b/i.test(child.value) && !child.value.endsWith('/>'))
          silent = /^<(\w+)/.exec(child.value)![1]!.toLowerCase();
        else if (/^<\/?q\b/i.test(child.value)) builder.addAs(child.value[1] === '/' ? '”' : '“', at, end - at);
      } else if (child.type === 'image' || child.type === 'imageReference') {
        pictures.push(...picture(child, text, at, end));
      } else if ('children' in child) {
        inline(child, builder, text, pictures);
        if (child.type === 'link') builder.mark('link', from, child.url);
        else if (child.type === 'linkReference') builder.mark('link', from, child.identifier);
        else if (child.type === 'emphasis') builder.mark('emphasis', from);
        else if (child.type === 'strong') builder.mark('strong', from);
      } else if (child.type === 'footnoteReference') {
        // A footnote is a source as good as a link; it leaves no word behind.
        if (from > 0) {
          builder.addAs('\u200b', at, end - at);
          builder.mark('link', from, child.identifier);
        }
      }
    }
  };

  block(tree, 'body');
  return { paragraphs, directives };
}

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

/** Adds a text node's value, finding each character's place in the source: escapes, entities and a quote's `>` at the head of a line take more room there. */
function addAligned(builder: ProseBuilder, value: string, source: string, start: number, end: number): void {
  let at = start;
  let i = 0;
  while (i < value.length) {
    const char = value[i]!;
    if (char >= '\ue000' && char <= '\ue001') {
      MASKED.lastIndex = i;
      const run = MASKED.exec(value)![0].length;
      addHole(builder, char === PRINTS, at, run, value[i + run] ?? '');
      i += run;
      at += run;
      while (builder.endsWithBlank && value[i] === ' ') {
        i++;
        at++;
      }
      continue;
    }
    if (char === '\n') {
      // The line break, blanks about it and a block quote's marks are one space.
      const from = at;
      while (at < end && source[at] !== '\n') at++;
      at++;
      while (at < end && (source[at] === ' ' || source[at] === '\t' || (source[at] === '>' && value[i + 1] !== '>'))) at++;
      builder.addAs(' ', from, at - from);
      i++;
      continue;
    }
    if (source[at] === char && !(char === '&' && /^&(?:#|amp;|AMP;)/.test(source.slice(at, at + 5)))) {
      let length = 1;
      while (
        i + length < value.length &&
        at + length < end &&
        source[at + length] === value[i + length] &&
        !'\n\\&\ue000\ue001'.includes(value[i + length]!)
      )
        length++;
      builder.add(value.slice(i, i + length), at);
      i += length;
      at += length;
    } else if (char === '\ufffd' && source[at] === '\u0000') {
      // The parser puts U+FFFD for NUL, as CommonMark has it.
      builder.add(char, at++);
      i++;
    } else if (source[at] === '\\') at++;
    else if (source[at] === '&') {
      const semicolon = source.indexOf(';', at);
      const stop = semicolon < 0 || semicolon >= end ? at + 1 : semicolon + 1;
      const next = String.fromCodePoint(value.codePointAt(i)!);
      builder.addAs(next, at, stop - at);
      i += next.length;
      at = stop;
    } else if (at < end && (source[at] === '\r' || source[at] === ' ' || source[at] === '\t')) at++;
    else {
      // The value cannot be found in the source: the rest is read, but lies in one piece, so that no edit goes astray.
      builder.addAs(value.slice(i, i + 1), at, Math.max(0, end - at));
      for (const rest of value.slice(i + 1)) builder.addAs(rest, end, 0);
      return;
    }
  }
}
