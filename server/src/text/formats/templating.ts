// Tags of site generators in drafts: Hugo shortcodes, Liquid and the like, MDX. They are masked, so that nobody reads them as prose.
import type { Paragraph, ParagraphKind } from '../paragraph.ts';
import type { ProseBuilder } from './prose-builder.ts';

/** Stands for each character of a tag that prints something: the sentence goes on around it as around a noun. */
export const PRINTS = '\ue000';
/** Stands for each character of a tag that prints nothing in the sentence. */
export const SILENT = '\ue001';
export const MASKED = /[\ue000\ue001]+/g;
/** What a reader is shown where a tag prints. */
export const PRINTED = '□';

export interface Masked {
  /** As long as the text, tags masked. */
  readonly text: string;
  /** Captions, alternative texts and titles that tags hold. */
  readonly display: readonly Paragraph[];
}

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly prints: boolean;
}

const FIGURE =
  /^\{\{[<%]\s*\/?(?:[\w/-]*(?:figure|image|img|picture|photo|video|gallery|embed)[\w-]*)\b|^<[A-Z]|^\{%\s*(?:[\w-]*(?:figure|image|img|picture|photo|video)[\w-]*|include)\b/i;
const ATTRIBUTE = /[\s"'](caption|alt|title|standfirst|headline)\s*=\s*(?:"([^"\n]{3,600})"|'([^'\n]{3,600})')/g;
const ATTRIBUTE_KINDS: Readonly<Record<string, ParagraphKind>> = {
  caption: 'caption',
  title: 'caption',
  alt: 'alt',
  standfirst: 'standfirst',
  headline: 'heading',
};

/** A text with the tags masked that begin at an offset or after it. */
export function maskTags(text: string, from: number, mdx = true): Masked {
  if (!/\{[{%#]|<%|^(?:import|export)\s|<[A-Z]/m.test(text)) return { text, display: [] };
  // What looks like a tag in an example of code would take the prose behind it for its own.
  const outside = mdx ? blankFences(text) : text;
  const tags = [...templateTags(outside, from), ...(mdx && isMdx(outside) ? mdxTags(outside, from) : [])].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  if (tags.length === 0) return { text, display: [] };
  const display: Paragraph[] = [];
  let out = '';
  let at = 0;
  for (const { start, end, prints } of tags) {
    if (start < at) continue;
    out += text.slice(at, start) + (prints ? PRINTS : SILENT).repeat(end - start);
    at = end;
    display.push(...attributesOf(text.slice(start, end), start));
  }
  return { text: out + text.slice(at), display };
}

/** A text with blanks in place of its fenced code, as long as it was. */
function blankFences(text: string): string {
  if (!/^ {0,3}(?:```|~~~)/m.test(text)) return text;
  let fence = '';
  return text
    .split('\n')
    .map((line) => {
      const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
      if (fence === '') fence = mark;
      else if (mark.startsWith(fence) && line.trim() === mark) fence = '';
      else return ' '.repeat(line.length);
      return line;
    })
    .join('\n');
}

/** What a figure's tag shows its readers. */
export function attributesOf(tag: string, offset: number): Paragraph[] {
  if (!FIGURE.test(tag)) return [];
  return [...tag.matchAll(ATTRIBUTE)].flatMap((match) => {
    const value = match[2] ?? match[3]!;
    if (/[{}<>&]/.test(value) || !/\p{L}{2}/u.test(value)) return [];
    const start = offset + match.index + match[0].length - 1 - value.length;
    return [displayed(value, ATTRIBUTE_KINDS[match[1]!]!, start, match[2] === undefined ? "'" : '"')];
  });
}

/** Words that stand in the draft as they are. */
export const displayed = (text: string, kind: ParagraphKind, start: number, forbids?: string): Paragraph => {
  const lead = text.length - text.trimStart().length;
  const trimmed = text.trim();
  return {
    prose: { text: trimmed, kind, marks: [] },
    start: start + lead,
    end: start + lead + trimmed.length,
    runs: null,
    ...(forbids === undefined ? {} : { forbids }),
  };
};

const DELIMITERS: readonly (readonly [open: string, close: string])[] = [
  ['{{', '}}'],
  ['{%', '%}'],
  ['{#', '#}'],
  ['<%', '%>'],
];
/** A tag is no longer: what seems to be was never closed. */
const LONGEST = 5_000;

function* templateTags(text: string, from: number): Generator<Tag> {
  for (const [open, close] of DELIMITERS) {
    let at = text.indexOf(open, from);
    while (at >= 0) {
      const end = text.indexOf(close, at + 2);
      if (end < 0) break;
      if (end - at > LONGEST) {
        at = text.indexOf(open, at + 2);
        continue;
      }
      const prints = (open === '{{' && !/^\{\{[<%#/-]/.test(text.slice(at, at + 3))) || text.startsWith('<%=', at);
      yield { start: at, end: end + 2, prints };
      at = text.indexOf(open, end + 2);
    }
  }
}

const IMPORT = /^(?:import\s[^\n]*['"]|export\s+(?:const|let|var|default|function|class|\{|\*))/m;
const isMdx = (text: string): boolean => IMPORT.test(text) || /<[A-Z]\w*[a-z]\w*(?:\s[^<>]{0,500})?\/?>/.test(text) || text.includes('{/*');

function* mdxTags(text: string, from: number): Generator<Tag> {
  const statement = new RegExp(IMPORT.source, 'gm');
  statement.lastIndex = from;
  for (let match = statement.exec(text); match; match = statement.exec(text)) {
    const end = text.indexOf('\n\n', match.index);
    const stop = end < 0 ? text.length : end;
    yield { start: match.index, end: stop, prints: false };
    statement.lastIndex = Math.max(stop, match.index + 1);
  }
  const opening = /<\/?[A-Z][\w.]*[a-z][\w.]*(?=[\s/>])|<\/?>|\{/g;
  opening.lastIndex = from;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const end = closes(text, match.index, match[0] === '{' ? '}' : '>');
    if (end < 0) continue;
    yield { start: match.index, end, prints: match[0] === '{' && text[match.index + 1] !== '/' };
    opening.lastIndex = end;
  }
}

/** Where a JSX tag or expression ends, brackets and strings inside it passed over; −1 where it does not end near. */
function closes(text: string, start: number, close: string): number {
  let depth = 0;
  const last = Math.min(text.length, start + LONGEST);
  for (let i = start; i < last; i++) {
    const c = text[i]!;
    // Among the attributes of a tag a single mark is an apostrophe.
    if (c === '"' || (c === "'" && depth > 0)) {
      i = text.indexOf(c, i + 1);
      if (i < 0 || i >= last) return -1;
      continue;
    }
    if (c === '{') depth++;
    else if (c === '}') depth--;
    if (c === close && depth === 0) return i + 1;
    if (close === '>' && text.startsWith('\n\n', i)) return -1;
  }
  return -1;
}

/** A tag's place in a sentence: a noun that nobody reads, or nothing. */
export function addHole(builder: ProseBuilder, prints: boolean, at: number, length: number, next: string): void {
  // What stands before a stop is a word that nobody reads.
  if (!prints && !(builder.endsWithBlank && /[.,;:!?]/.test(next))) {
    if (builder.length > 0 && !builder.endsWithBlank && /[\p{L}\p{N}]/u.test(next)) builder.addAs(' ', at, length);
    return;
  }
  const from = builder.length;
  builder.addAs(PRINTED, at, length);
  builder.mark('code', from);
}
