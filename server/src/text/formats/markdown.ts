import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { isMap, isScalar, parseDocument } from 'yaml';
import { GenerationalCache } from '../../performance/generational-cache.ts';
import type { Directive, Field, Paragraph, ParagraphKind, Segmented } from '../paragraph.ts';
import { segmentHtml } from './html.ts';
import { segmentPlain } from './plain.ts';
import { ProseBuilder } from './prose-builder.ts';

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
export function segmentMarkdown(text: string): Omit<Segmented, 'format'> {
  const { fields, end } = frontMatter(text);
  const definitions = [...text.matchAll(/^ {0,3}\[(?!\^)[^\]\n]{1,200}\]:[ \t]*\S.*$/gm)].map((m) => m[0].trim()).join('\n');
  const paragraphs: Paragraph[] = [];
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
  return { paragraphs, directives, fields };
}

const timesIn = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** The YAML between two lines of three hyphens at the draft's head, as fields; a broken one is set aside all the same. */
function frontMatter(text: string): { fields: Map<string, Field>; end: number } {
  const fields = new Map<string, Field>();
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const head = /^---[ \t]*\r?\n([\s\S]{0,20000}?)^---[ \t]*(?:\r?\n|$)/m.exec(text.slice(bom, bom + 21_000));
  if (head?.index !== 0) return { fields, end: bom };
  const start = bom + head[0].indexOf('\n') + 1;
  const document = parseDocument(head[1]!, { logLevel: 'silent' });
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      if (!isScalar(key) || !isScalar(value) || !value.range) continue;
      const name = String(key.value).toLowerCase();
      fields.set(name, { name, value: String(value.source ?? value.value), start: start + value.range[0], end: start + value.range[1] });
    }
  }
  return { fields, end: bom + head[0].length };
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
      inline(node, builder, source);
      const own = node.type === 'heading' ? (node.depth === 1 ? 'headline' : 'heading') : (KINDS[node.type] ?? kind);
      const paragraph = builder.finish(own, node.position?.end.offset ?? source.length);
      if (paragraph) paragraphs.push(paragraph);
      return;
    }
    if (node.type === 'html') {
      const inside = segmentHtml(node.value, start);
      paragraphs.push(...inside.paragraphs);
      directives.push(...inside.directives);
      return;
    }
    if ('children' in node) for (const child of node.children) block(child, KINDS[node.type] ?? kind);
  };

  const inline = (node: Parents, builder: ProseBuilder, text: string) => {
    for (const child of node.children) {
      const at = child.position?.start.offset ?? 0;
      const end = child.position?.end.offset ?? at;
      const from = builder.length;
      if (child.type === 'text') addAligned(builder, child.value, text, at, end);
      else if (child.type === 'break') builder.addAs(' ', at, end - at);
      else if (child.type === 'inlineCode') {
        const inner = text.indexOf(child.value, at);
        if (inner >= 0 && inner < end) builder.add(child.value, inner);
        else builder.addAs(' ', at, end - at);
        builder.mark('code', from);
      } else if (child.type === 'html') {
        if (child.value.includes('copydesk')) directives.push(...segmentHtml(child.value, at).directives);
        if (/^<br\b/i.test(child.value)) builder.addAs(' ', at, end - at);
        else if (/^<\/?q\b/i.test(child.value)) builder.addAs(child.value[1] === '/' ? '”' : '“', at, end - at);
      } else if ('children' in child) {
        inline(child, builder, text);
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

/** Adds a text node's value, finding each character's place in the source: escapes, entities and a quote's `>` at the head of a line take more room there. */
function addAligned(builder: ProseBuilder, value: string, source: string, start: number, end: number): void {
  let at = start;
  let i = 0;
  while (i < value.length) {
    const char = value[i]!;
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
        !'\n\\&'.includes(value[i + length]!)
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
