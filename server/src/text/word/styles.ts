// What the styles and lists of a Word document say of its paragraphs.
import type { ParagraphKind } from '../paragraph.ts';
import { type Attributes, walk } from './xml.ts';

export interface ParagraphStyle {
  readonly kind: ParagraphKind;
  /** Of a heading: 1 to 9. */
  readonly level?: number;
  /** A table of contents, which repeats what stands elsewhere. */
  readonly skip?: boolean;
  readonly numbering?: string;
}

const BODY: ParagraphStyle = { kind: 'body' };

/** Names that programs and newsrooms give to styles. Word’s own are in English in the file, whatever its language. */
const NAMED: readonly (readonly [RegExp, ParagraphStyle])[] = [
  [/^(?:title|headline|head)$/i, { kind: 'headline' }],
  [/^(?:subtitle|standfirst|dek|deck|strap(?:line)?|summary|intro)$/i, { kind: 'standfirst' }],
  [/^(?:cross-?head(?:ing)?|sub-?head(?:ing)?)$/i, { kind: 'heading', level: 2 }],
  [/^(?:quote|intense quote|block (?:text|quote|quotation)|block-?quote|pull ?quote|quotations?)$/i, { kind: 'block-quote' }],
  [/^(?:caption|picture caption|photo caption|cutline)$/i, { kind: 'caption' }],
  [/^list\b/i, { kind: 'list-item' }],
  [/^(?:toc|table of (?:figures|authorities)|index) ?(?:\d|heading)?$/i, { kind: 'body', skip: true }],
];

interface Raw {
  name: string;
  basedOn?: string;
  numbering?: string;
  outline?: number;
}

/** The paragraph styles by id. */
export function readStyles(xml: string | undefined): ReadonlyMap<string, ParagraphStyle> {
  const raw = new Map<string, Raw>();
  if (xml === undefined) return new Map();
  let current: Raw | undefined;
  walk(xml, {
    open(name, attributes) {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') {
        current = { name: '' };
        if ((attributes['w:type'] ?? 'paragraph') === 'paragraph') raw.set(attributes['w:styleId'] ?? '', current);
      } else if (!current) return;
      else if (name === 'w:name') current.name = value;
      else if (name === 'w:basedOn') current.basedOn = value;
      else if (name === 'w:numId') current.numbering = value;
      else if (name === 'w:outlineLvl') current.outline = Number(value);
    },
    close(name) {
      if (name === 'w:style') current = undefined;
    },
  });
  const styles = new Map<string, ParagraphStyle>();
  for (const id of raw.keys()) styles.set(id, resolve(raw, id));
  return styles;
}

function resolve(raw: ReadonlyMap<string, Raw>, id: string): ParagraphStyle {
  let style: ParagraphStyle | undefined;
  let numbering: string | undefined;
  // Styles that are based on each other in a circle end somewhere too.
  for (let at: string | undefined = id, steps = 0; at !== undefined && steps < 20; steps++) {
    const own: Raw | undefined = raw.get(at);
    if (!own) break;
    numbering ??= own.numbering;
    style ??=
      styleNamed(own.name) ?? (own.outline !== undefined && own.outline < 9 ? { kind: 'heading', level: own.outline + 1 } : undefined);
    at = own.basedOn;
  }
  return { ...(style ?? (numbering ? { kind: 'list-item' as const } : BODY)), ...(numbering && numbering !== '0' ? { numbering } : {}) };
}

function styleNamed(name: string): ParagraphStyle | undefined {
  const heading = /^heading (\d)$/i.exec(name);
  if (heading) return { kind: 'heading', level: Number(heading[1]) };
  return NAMED.find(([pattern]) => pattern.test(name))?.[1];
}

/** Which lists are numbered, by list and level as “3/0”. */
export function readNumbering(xml: string | undefined): ReadonlySet<string> {
  const numbered = new Set<string>();
  if (xml === undefined) return numbered;
  const levels = new Map<string, string[]>();
  let abstract = '';
  let level = '';
  let list = '';
  const open = (name: string, attributes: Attributes) => {
    const value = attributes['w:val'] ?? '';
    if (name === 'w:abstractNum') levels.set((abstract = attributes['w:abstractNumId'] ?? ''), []);
    else if (name === 'w:lvl') level = attributes['w:ilvl'] ?? '0';
    else if (name === 'w:numFmt' && value !== 'bullet' && value !== 'none') levels.get(abstract)?.push(level);
    else if (name === 'w:num') list = attributes['w:numId'] ?? '';
    else if (name === 'w:abstractNumId' && list !== '') for (const one of levels.get(value) ?? []) numbered.add(`${list}/${one}`);
  };
  walk(xml, { open });
  return numbered;
}
