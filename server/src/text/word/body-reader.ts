// Reads the text of a Word document: its paragraphs, where its words stand in the XML, and where comments and notes belong.

import { ProseBuilder } from '../formats/prose-builder.ts';
import type { ParagraphKind } from '../paragraph.ts';
import type { TextPlace, WordParagraph, WordPlace } from './document.ts';
import type { ParagraphStyle } from './styles.ts';
import type { Attributes } from './xml.ts';

/** What other parts of the document say that its text refers to. */
interface Sources {
  readonly styles: ReadonlyMap<string, ParagraphStyle>;
  readonly numbered: ReadonlySet<string>;
  readonly links: ReadonlyMap<string, string>;
}

/** A paragraph that is being read. */
class Open {
  readonly builder = new ProseBuilder();
  readonly start: number;
  style: ParagraphStyle | undefined;
  outline: number | undefined;
  list: { id: string; depth: number } | undefined;
  breaks: number[] = [];
  notes: { at: number; id: string }[] = [];
  links: { start: number; target: string | undefined }[] = [];
  readonly marked: { strong?: number; emphasis?: number } = {};
  readonly shown: { text: string; at: number }[] = [];
  readonly places: { place: Mutable; at: number }[] = [];
  /** Was its end deleted with tracked changes, so that the next paragraph goes on with it? */
  joined = false;

  constructor(start: number) {
    this.start = start;
  }
}

type Mutable = { paragraph: number; offset: number };

/** Elements whose content is not read, with what they hold. */
const SKIPPED: Readonly<Record<string, string | undefined>> = {
  'w:del': 'deleted',
  'w:moveFrom': 'deleted',
  'mc:Fallback': undefined,
  'm:oMath': 'formulas',
  'w:object': 'objects',
  'w:rt': undefined,
  'w:altChunk': 'embedded',
  // How something looked before a tracked change.
  'w:rPrChange': undefined,
  'w:pPrChange': undefined,
};

/** Where a paragraph ends though its own end was deleted. */
const ENDS: ReadonlySet<string> = new Set(['w:tc', 'w:txbxContent', 'w:body', 'w:footnote', 'w:endnote']);

/** What Word puts behind a picture’s alternative text that a program wrote. */
const ADDED = /[\s.]*(?:Description automatically generated(?: with \w+ confidence)?|AI-generated content may be incorrect)\.?\s*$/;

const isOn = (attributes: Attributes): boolean => !/^(?:0|false|off|none)$/.test(attributes['w:val'] ?? '');

const hyperlinkIn = (instruction: string): string | undefined => /\bHYPERLINK\s+"([^"]+)"/.exec(instruction)?.[1];

/** Reads word/document.xml, or the part with foot- or endnotes, as `walk` comes by its elements. */
export class BodyReader {
  readonly paragraphs: WordParagraph[] = [];
  readonly texts: TextPlace[] = [];
  readonly left = new Map<string, number>();
  readonly ranges = new Map<string, { from?: WordPlace; to?: WordPlace }>();
  /** Where notes are referred to, by “footnote/3”. */
  readonly references = new Map<string, number>();
  readonly #source: string;
  readonly #sources: Sources;
  readonly #open: Open[] = [];
  #skipping: { name: string; depth: number } | undefined;
  #inProperties = false;
  #inRun = false;
  #properties = { start: 0, end: 0 };
  #runProperties = { strong: false, emphasis: false, hidden: false };
  #text: { tag: number; start: number } | undefined;
  readonly #tables: { id: number; row: number; column: number; span: number }[] = [];
  #tableCount = 0;
  #inCell = 0;
  readonly #fields: { instruction: string; shown: boolean }[] = [];
  #inInstruction = false;
  #waiting: Mutable[] = [];
  /** A paragraph whose end was deleted, and how deep it lies. */
  #joined: { open: Open; depth: number; end: number } | undefined;
  /** Does the control that was opened last hold no more than what it asks for? */
  #isPlaceholder = false;

  constructor(source: string, sources: Sources) {
    this.#source = source;
    this.#sources = sources;
  }

  open = (name: string, attributes: Attributes, start: number, end: number): void => {
    if (this.#skipping) {
      if (name === this.#skipping.name) this.#skipping.depth++;
      return;
    }
    if (this.#inProperties && (name === 'w:del' || name === 'w:moveFrom')) this.#join();
    else if (name in SKIPPED) this.#skip(name, SKIPPED[name]);
    else if (name === 'w:sdtContent' && this.#isPlaceholder) this.#skip(name, 'placeholders');
    else if (name === 'w:p') this.#begin(start);
    else if (this.#structure(name, attributes)) return;
    else if (this.#inProperties) this.#property(name, attributes);
    else this.#content(name, attributes, start, end);
  };

  close = (name: string, start: number, end: number): void => {
    if (this.#skipping) {
      if (name === this.#skipping.name && --this.#skipping.depth === 0) this.#skipping = undefined;
      return;
    }
    if (ENDS.has(name)) this.#settle();
    if (name === 'w:p') this.#end(end);
    else if (name === 'w:pPr') this.#inProperties = false;
    else if (name === 'w:rPr') this.#properties.end = end;
    else if (name === 'w:t') this.#closeText(start);
    else if (name === 'w:instrText') this.#inInstruction = false;
    else if (name === 'w:hyperlink' || name === 'w:fldSimple') this.#closeLink();
    else if (name === 'w:tbl') this.#tables.pop();
    else if (name === 'w:tc') this.#inCell--;
    else if (name === 'w:r') this.#inRun = false;
  };

  text = (text: string, start: number, end: number): void => {
    if (this.#inInstruction && !this.#skipping) this.#fields.at(-1)!.instruction += text;
    const open = this.#open.at(-1);
    if (!this.#text || !open || this.#skipping) return;
    if (this.#runProperties.hidden) return;
    // A line break of the file is a blank.
    const words = text.replace(/[\r\n\t]/g, ' ');
    if (end - start === words.length) open.builder.add(words, start);
    else open.builder.addAs(words, start, end - start);
  };

  #skip(name: string, what: string | undefined): void {
    this.#skipping = { name, depth: 1 };
    if (what) this.#leave(what);
  }

  #leave(what: string): void {
    this.left.set(what, (this.left.get(what) ?? 0) + 1);
  }

  /** What stands about paragraphs and runs; says whether it was that. */
  #structure(name: string, attributes: Attributes): boolean {
    if (this.#tablePart(name, attributes)) return true;
    if (name === 'w:sdt') this.#isPlaceholder = false;
    else if (name === 'w:showingPlcHdr') this.#isPlaceholder = isOn(attributes);
    else if (name === 'w:pPr') this.#inProperties = true;
    else if (name === 'w:ins' || name === 'w:moveTo') {
      if (!this.#inProperties) this.#leave('inserted');
    } else if (name === 'w:commentRangeStart' || name === 'w:commentRangeEnd')
      this.#range(attributes['w:id'] ?? '', name === 'w:commentRangeStart' ? 'from' : 'to');
    else return false;
    return true;
  }

  /** Counts rows and columns; says whether it was a part of a table. */
  #tablePart(name: string, attributes: Attributes): boolean {
    const table = this.#tables.at(-1);
    if (name === 'w:tbl') {
      this.#settle();
      this.#tables.push({ id: this.#tableCount++, row: -1, column: -1, span: 1 });
    } else if (!table) return false;
    else if (name === 'w:tr') Object.assign(table, { row: table.row + 1, column: -1, span: 1 });
    else if (name === 'w:tc') {
      this.#inCell++;
      table.column += table.span;
      table.span = 1;
    } else if (name === 'w:gridSpan') table.span = Math.min(100, Math.max(1, Number(attributes['w:val']) || 1));
    else return false;
    return true;
  }

  /** The end of the paragraph was deleted. */
  #join(): void {
    const open = this.#open.at(-1);
    if (!open || open.joined) return;
    open.joined = true;
    this.#leave('joined');
  }

  /** A paragraph begins, or goes on where the end of the one before was deleted; its looks are those of the later one. */
  #begin(start: number): void {
    const before = this.#joined;
    if (!before || before.depth !== this.#open.length) {
      this.#open.push(new Open(start));
      return;
    }
    this.#joined = undefined;
    Object.assign(before.open, { style: undefined, outline: undefined, list: undefined, joined: false });
    this.#open.push(before.open);
  }

  #end(end: number): void {
    const open = this.#open.pop();
    if (!open) return;
    if (open.joined) this.#joined = { open, depth: this.#open.length, end };
    else this.#finish(open, end);
  }

  /** A paragraph whose end was deleted, and that nothing follows, ends here after all. */
  #settle(): void {
    const last = this.#joined;
    if (!last || last.depth !== this.#open.length) return;
    this.#joined = undefined;
    this.#finish(last.open, last.end);
  }

  #property(name: string, attributes: Attributes): void {
    const open = this.#open.at(-1);
    const value = attributes['w:val'] ?? '';
    if (!open) return;
    if (name === 'w:pStyle') open.style = this.#sources.styles.get(value);
    else if (name === 'w:outlineLvl' && Number(value) < 9) open.outline = Number(value) + 1;
    else if (name === 'w:ilvl') open.list = { id: open.list?.id ?? '', depth: Number(value) || 0 };
    else if (name === 'w:numId') open.list = { id: value, depth: open.list?.depth ?? 0 };
  }

  #content(name: string, attributes: Attributes, start: number, end: number): void {
    const open = this.#open.at(-1);
    if (!open) return;
    if (name === 'w:r') {
      this.#inRun = true;
      this.#properties = { start: 0, end: 0 };
      this.#runProperties = { strong: false, emphasis: false, hidden: false };
    } else if (name === 'w:rPr') this.#properties = { start, end };
    else if (name === 'w:t') this.#openText(start, end, open);
    else if (name === 'w:hyperlink')
      open.links.push({ start: open.builder.length, target: this.#sources.links.get(attributes['r:id'] ?? '') });
    else if (name === 'w:fldSimple') open.links.push({ start: open.builder.length, target: hyperlinkIn(attributes['w:instr'] ?? '') });
    else if (name === 'w:fldChar') this.#field(attributes['w:fldCharType'] ?? '', open);
    else if (name === 'w:instrText') this.#inInstruction = this.#fields.length > 0;
    else if (!this.#reference(name, attributes, start, open) && this.#inRun) this.#inText(name, attributes, start, end, open);
  }

  /** What stands beside the words: notes, comments and pictures; says whether it was that. */
  #reference(name: string, attributes: Attributes, start: number, open: Open): boolean {
    const id = attributes['w:id'] ?? '';
    if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      const note = `${name.slice(2, -9)}/${id}`;
      open.notes.push({ at: open.builder.length, id: note });
      this.references.set(note, start);
    } else if (name === 'w:commentReference') {
      // A comment without a range stands at a point.
      if (!this.ranges.has(id)) for (const side of ['from', 'to'] as const) this.#range(id, side);
    } else if (name === 'wp:docPr') {
      this.#leave('pictures');
      const shown = (attributes['descr'] ?? '').replace(/\s+/g, ' ').replace(ADDED, '').trim();
      if (/\p{L}{2}/u.test(shown)) open.shown.push({ text: shown, at: start });
    } else return false;
    return true;
  }

  /** Elements of a run: what is text, and what it looks like. */
  #inText(name: string, attributes: Attributes, start: number, end: number, open: Open): void {
    const on = isOn(attributes);
    const put = (text: string) => open.builder.addAs(text, start, end - start);
    if (name === 'w:b' || (name === 'w:rStyle' && attributes['w:val'] === 'Strong')) this.#runProperties.strong = on;
    else if (name === 'w:i' || (name === 'w:rStyle' && attributes['w:val'] === 'Emphasis')) this.#runProperties.emphasis = on;
    else if (name === 'w:vanish') this.#runProperties.hidden = on;
    else if (name === 'w:tab' || name === 'w:ptab') put(' ');
    else if (name === 'w:br' || name === 'w:cr') {
      // A break of the page ends no line.
      if (!/^(?:page|column)$/.test(attributes['w:type'] ?? '')) open.breaks.push(open.builder.length);
      put(' ');
    } else if (name === 'w:noBreakHyphen') put('\u2011');
    else if (name === 'w:sym') this.#symbol(attributes['w:char'] ?? '', put);
  }

  /** A symbol by its number, which may lie in the private part of its font. */
  #symbol(number: string, put: (text: string) => void): void {
    const code = Number.parseInt(number, 16);
    if (code >= 0x20 && code < 0xd800) put(String.fromCharCode(code));
    else this.#leave('symbols');
  }

  #openText(start: number, end: number, open: Open): void {
    this.#text = { tag: start, start: end };
    if (this.#runProperties.hidden) this.#leave('hidden');
    for (const kind of ['strong', 'emphasis'] as const) {
      const since = open.marked[kind];
      if (this.#runProperties[kind] && since === undefined) open.marked[kind] = open.builder.length;
      else if (!this.#runProperties[kind] && since !== undefined) {
        open.builder.mark(kind, since);
        delete open.marked[kind];
      }
    }
  }

  #closeText(end: number): void {
    if (!this.#text) return;
    const { start, end: propertiesEnd } = this.#properties;
    if (!this.#runProperties.hidden && end > this.#text.start)
      this.texts.push({
        ...this.#text,
        end,
        properties: propertiesEnd > start ? withoutChanges(this.#source.slice(start, propertiesEnd)) : '',
      });
    this.#text = undefined;
  }

  #field(type: string, open: Open): void {
    if (type === 'begin') this.#fields.push({ instruction: '', shown: false });
    const field = this.#fields.at(-1);
    if (!field) return;
    if (type === 'separate') {
      field.shown = true;
      open.links.push({ start: open.builder.length, target: hyperlinkIn(field.instruction) });
    } else if (type === 'end') {
      this.#fields.pop();
      if (field.shown) this.#closeLink();
    }
  }

  #closeLink(): void {
    const open = this.#open.at(-1);
    const link = open?.links.pop();
    if (link?.target !== undefined) open!.builder.mark('link', link.start, link.target);
  }

  #range(id: string, side: 'from' | 'to'): void {
    const range = this.ranges.get(id) ?? {};
    const place: Mutable = { paragraph: -1, offset: 0 };
    const open = this.#open.at(-1) ?? this.#joined?.open;
    if (open) open.places.push({ place, at: open.builder.length });
    // Between paragraphs: a range begins with the next one and ends with the last one.
    else if (side === 'from') this.#waiting.push(place);
    else {
      place.paragraph = this.paragraphs.length - 1;
      place.offset = this.paragraphs.at(-1)?.prose.text.length ?? 0;
    }
    this.ranges.set(id, { ...range, [side]: place });
  }

  #finish(open: Open, end: number): void {
    for (const kind of ['strong', 'emphasis'] as const) if (open.marked[kind] !== undefined) open.builder.mark(kind, open.marked[kind]);
    while (open.links.length > 0) {
      const link = open.links.pop()!;
      if (link.target !== undefined) open.builder.mark('link', link.start, link.target);
    }
    const style: ParagraphStyle = open.style ?? { kind: 'body' };
    const leading = open.builder.leading;
    const source = style.skip ? undefined : open.builder.finish(this.#kindOf(style, open), end);
    const settle = (place: Mutable, at: number) => {
      const before = this.paragraphs.at(-1);
      // Without words a comment stands at the picture, or at the end of what is before.
      const isBefore = !source && open.shown.length === 0;
      place.paragraph = isBefore ? Math.max(0, this.paragraphs.length - 1) : this.paragraphs.length;
      if (source) place.offset = Math.min(Math.max(0, at - leading), source.prose.text.length);
      else place.offset = isBefore ? (before?.prose.text.length ?? 0) : 0;
    };
    for (const { place, at } of open.places) settle(place, at);
    if (source) {
      for (const place of this.#waiting.splice(0)) settle(place, 0);
      this.paragraphs.push(this.#paragraph(source, style, open, leading));
    }
    for (const { text, at } of open.shown)
      this.paragraphs.push({
        prose: { text, kind: 'alt', marks: [] },
        source: { prose: { text, kind: 'alt', marks: [] }, start: at, end: at, runs: [[0, 0, 0]] },
        breaks: [],
        notes: [],
      });
  }

  #kindOf(style: ParagraphStyle, open: Open): ParagraphKind {
    if (style.kind !== 'body') return style.kind;
    if (open.outline !== undefined) return 'heading';
    if (open.list && open.list.id !== '0' && open.list.id !== '') return 'list-item';
    return this.#inCell > 0 ? 'table-cell' : 'body';
  }

  #paragraph(source: NonNullable<ReturnType<ProseBuilder['finish']>>, style: ParagraphStyle, open: Open, before: number): WordParagraph {
    const within = (at: number) => Math.min(Math.max(0, at - before), source.prose.text.length);
    const table = this.#tables.at(-1);
    const list = open.list ?? (style.numbering ? { id: style.numbering, depth: 0 } : undefined);
    const level = style.level ?? open.outline;
    return {
      prose: source.prose,
      source,
      ...(level === undefined ? {} : { level }),
      ...(source.prose.kind === 'list-item'
        ? { list: { depth: list?.depth ?? 0, numbered: this.#sources.numbered.has(`${list?.id}/${list?.depth ?? 0}`) } }
        : {}),
      ...(table && this.#inCell > 0 ? { cell: { table: table.id, row: table.row, column: Math.max(0, table.column) } } : {}),
      breaks: open.breaks.map(within).filter((at) => at > 0 && at < source.prose.text.length),
      notes: open.notes.map(({ at, id }) => ({ at: within(at), id })),
    };
  }
}

/** Changes have names of their own, and none may stand twice. */
const withoutChanges = (properties: string): string => properties.replace(/<([\w-]+:)?rPrChange\b[\s\S]*?<\/\1rPrChange>/g, '');
