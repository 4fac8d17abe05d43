// Where a check looks: Vale's scopes, by what a draft's paragraphs are.
import type { Mark, ParagraphKind } from '../../text/paragraph.ts';

/** A scope as we have it. */
export interface Scope {
  readonly allows: (kind: ParagraphKind) => boolean;
  /** Does it look at one sentence at a time? */
  readonly sentences: boolean;
  /** Only words with this mark over them. */
  readonly mark: Mark['kind'] | undefined;
}

const KINDS: Readonly<Record<string, (kind: ParagraphKind) => boolean>> = {
  text: () => true,
  summary: (kind) => kind === 'body',
  paragraph: (kind) => kind === 'body',
  sentence: (kind) => kind === 'body' || kind === 'list-item' || kind === 'block-quote',
  heading: (kind) => kind === 'headline' || kind === 'heading',
  title: (kind) => kind === 'headline',
  list: (kind) => kind === 'list-item',
  table: (kind) => kind === 'table-cell',
  blockquote: (kind) => kind === 'block-quote',
  alt: (kind) => kind === 'alt',
  figure: (kind) => kind === 'caption',
};
const MARKS: Readonly<Record<string, Mark['kind']>> = { link: 'link', strong: 'strong', emphasis: 'emphasis' };
/** Kinds of text, which follow in “text.md”; a draft is one of them, whatever it is. */
const FORMATS = new Set(['md', 'html', 'txt', 'rst', 'adoc']);

/** Reads a scope; undefined where it is none of ours, such as code or raw markup. */
export function readScope(written: string): Scope | undefined {
  const tests: ((kind: ParagraphKind) => boolean)[] = [];
  let sentences = false;
  let mark: Scope['mark'];
  for (const part of written.split('&').map((one) => one.trim())) {
    const negated = part.startsWith('~');
    const [name = '', detail] = (negated ? part.slice(1) : part).split('.');
    if (Object.hasOwn(MARKS, name) && !negated) {
      mark = MARKS[name];
      continue;
    }
    const test = testOf(name, detail);
    // What we never read is left out anyway.
    if (!test && negated) continue;
    if (!test) return undefined;
    sentences ||= !negated && name === 'sentence';
    tests.push(negated ? (kind) => !test(kind) : test);
  }
  return { allows: (kind) => tests.every((test) => test(kind)), sentences, mark };
}

function testOf(name: string, detail: string | undefined): ((kind: ParagraphKind) => boolean) | undefined {
  if (!Object.hasOwn(KINDS, name) || (name === 'text' && detail !== undefined && !FORMATS.has(detail))) return undefined;
  return name === 'heading' && detail !== undefined ? byLevel(detail) : KINDS[name];
}

/** The first heading is the headline; how deep the others are is not known of them. */
const byLevel = (detail: string) => (detail === 'h1' ? KINDS['title']! : (kind: ParagraphKind) => kind === 'heading');
