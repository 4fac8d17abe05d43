// A Word document as Markdown: the words as they are, with the markup that a draft can have.
import type { Mark } from '../paragraph.ts';
import type { WordDocument, WordParagraph } from './document.ts';

/** The document as a Markdown draft. Read again, it has the same paragraphs with the same words. */
export function toMarkdown({ paragraphs }: Pick<WordDocument, 'paragraphs'>): string {
  const labels = labelsOf(paragraphs);
  const blocks: string[] = [];
  const standfirst = paragraphs.filter(({ prose }) => prose.kind === 'standfirst');
  // Markdown has no form for a standfirst, and front matter has. A second one stands in the text.
  const [shown] = standfirst;
  const head = shown ? `---\nstandfirst: ${JSON.stringify(shown.prose.text)}\n---\n\n` : '';
  let before: WordParagraph | undefined;
  for (let i = 0; i < paragraphs.length; i++) {
    const one = paragraphs[i]!;
    if (one === shown) continue;
    if (one.cell) {
      let last = i;
      while (paragraphs[last + 1]?.cell?.table === one.cell.table) last++;
      blocks.push(`\n${table(paragraphs.slice(i, last + 1), labels)}`);
      i = last;
    } else if (one.note !== undefined) {
      const again = before?.note === one.note;
      blocks.push(again ? `\n    ${inline(one, labels)}` : `\n[^${labels.get(one.note)}]: ${inline(one, labels)}`);
    } else blocks.push(`${before?.list && one.list ? '' : '\n'}${block(one, labels)}`);
    before = one;
  }
  return `${head}${blocks.join('\n').trimStart()}\n`;
}

type Labels = ReadonlyMap<string, number>;

/** Notes count from one, in the order of the text. */
function labelsOf(paragraphs: readonly WordParagraph[]): Labels {
  const labels = new Map<string, number>();
  for (const { notes } of paragraphs) for (const { id } of notes) if (!labels.has(id)) labels.set(id, labels.size + 1);
  for (const { note } of paragraphs) if (note !== undefined && !labels.has(note)) labels.set(note, labels.size + 1);
  return labels;
}

function block(one: WordParagraph, labels: Labels): string {
  const { prose, level, list } = one;
  const words = inline(one, labels);
  if (prose.kind === 'headline') return `# ${words}`;
  if (prose.kind === 'heading') return `${'#'.repeat(Math.min(6, Math.max(2, level ?? 2)))} ${words}`;
  if (list) return `${'    '.repeat(list.depth)}${list.numbered ? '1.' : '-'} ${words}`;
  if (prose.kind === 'block-quote') return `> ${words}`;
  if (prose.kind === 'alt') return `![${words}]()`;
  return words;
}

/** A table with as many columns as its widest row. Several paragraphs of a cell stand below each other, in rows of their own. */
function table(cells: readonly WordParagraph[], labels: Labels): string {
  const rows: string[][][] = [];
  for (const one of cells) ((rows[one.cell!.row] ??= [])[one.cell!.column] ??= []).push(inline(one, labels));
  const width = Math.max(...rows.filter(Boolean).map((row) => row.length));
  const lines = rows.filter(Boolean).flatMap((row) => {
    const height = Math.max(...row.filter(Boolean).map((cell) => cell.length));
    return Array.from(
      { length: height },
      (_, line) => `| ${Array.from({ length: width }, (_, column) => row[column]?.[line] ?? '').join(' | ')} |`,
    );
  });
  return [lines[0], `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n');
}

const WRITTEN: Partial<Record<Mark['kind'], string>> = { strong: '**', emphasis: '*' };

/** A paragraph's words with their marks, notes and breaks. */
function inline({ prose, notes, breaks }: WordParagraph, labels: Labels): string {
  const { text } = prose;
  const marks = prose.marks.map((mark) => tight(mark, text)).filter((mark): mark is Mark => mark !== undefined);
  const at = new Map<number, { closing: string; opening: string }>();
  const put = (offset: number, side: 'closing' | 'opening', what: string, first = false) => {
    const now = at.get(offset) ?? { closing: '', opening: '' };
    at.set(offset, { ...now, [side]: first ? what + now[side] : now[side] + what });
  };
  for (const mark of nested(marks)) {
    const link = mark.kind === 'link';
    put(mark.start, 'opening', link ? '[' : WRITTEN[mark.kind]!);
    put(mark.end, 'closing', link ? `](<${(mark.target ?? '').replace(/[<>\s\\]/g, encodeURIComponent)}>)` : WRITTEN[mark.kind]!, true);
  }
  for (const { at: offset, id } of notes) put(offset, 'closing', `[^${labels.get(id)}]`);
  let out = '';
  let from = 0;
  for (const offset of [...new Set([...at.keys(), ...breaks, text.length])].sort((a, b) => a - b)) {
    out += escaped(text.slice(from, offset));
    from = offset;
    const here = at.get(offset);
    if (here) out += here.closing;
    if (breaks.includes(offset)) {
      // The blank that the break is in the prose.
      out += '\\\n';
      from = offset + 1;
    }
    if (here) out += here.opening;
  }
  return startEscaped(out);
}

/** A mark without the blanks at its ends, where Markdown would not see it; none in the middle of a word. */
function tight(mark: Mark, text: string): Mark | undefined {
  let { start, end } = mark;
  if (mark.kind !== 'link' && WRITTEN[mark.kind] === undefined) return undefined;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (start === end) return undefined;
  // Between a letter and a letter or a sign it would not be seen.
  const isSeen = (inside: string, outside = ' ') => /\s/.test(outside) || (isLetter(inside) && !isLetter(outside));
  if (mark.kind !== 'link' && !(isSeen(text[start]!, text[start - 1]) && isSeen(text[end - 1]!, text[end]))) return undefined;
  return { ...mark, start, end };
}

const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

/** Marks of which none crosses or repeats another: of two that do, the first is kept. */
function nested(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const fits = kept.every((other) => {
      const apart = mark.start >= other.end || other.start >= mark.end;
      const within = mark.start > other.start && mark.end < other.end && (mark.kind !== 'link' || other.kind !== 'link');
      const touching = mark.start === other.end && mark.kind !== 'link' && other.kind !== 'link';
      return (apart && !touching) || within;
    });
    if (fits) kept.push(mark);
  }
  return kept;
}

/** Characters that would be markup. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*[\]|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\{(?=[{%])/g, '\\{');

/** What would make a list, a heading or a rule of a line by its beginning. */
const startEscaped = (text: string): string =>
  text
    .replace(/^(?=[#>+=-])/gm, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/gm, '$1\\')
    .replace(/^:(?=:)/gm, '\\:');
