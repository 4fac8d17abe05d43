// The quote lock: which edits of a rule become a fix.
import { Memo } from '../performance/memo.ts';
import { locksByMarks } from '../reading/paragraph/quote-lock-marks.ts';
import type { PlainEdit, PlainFix } from '../rules/rule.ts';
import { repairEncoding } from '../text/encoding.ts';
import { escapeWords } from '../text/formats/escape.ts';
import { minimalEdit } from '../text/minimal-edit.ts';
import { type Format, isUnbroken, type Paragraph, type Prose, spanInDraft } from '../text/paragraph.ts';
import { applyEdits, type Edit, firstEndingAfter, type Span } from '../text/span.ts';
import { onOneLine } from '../text/visible.ts';

declare const approved: unique symbol;

/** An edit in the draft's own offsets. */
export interface ApprovedEdit extends Edit {
  readonly snippet?: string;
}

/**
 * A fix that keeps every quotation's words. Only `approve` makes one: lsp/ and cli/ take nothing else, so that going around the
 * quote lock does not compile.
 */
export interface ApprovedFix {
  readonly [approved]: true;
  readonly title: string;
  readonly edits: readonly ApprovedEdit[];
  readonly safe: boolean;
  readonly preferred: boolean;
}

/** What was said, as far as the lock minds: the letters and digits, in order. */
const spoken = (text: string): string =>
  repairEncoding(text)
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** Says of a fix inside a quotation that a slip of the keyboard is undone, and nothing that somebody said. */
const AS_TYPED = '(as typed, not as said)';

/** Does an edit reach into locked words? An insertion at their very edge does not. */
function touches(edit: Edit, locked: readonly Span[]): boolean {
  const next = firstEndingAfter(locked, edit.start);
  return next !== undefined && (edit.start === edit.end ? edit.start > next.start : edit.end > next.start);
}

/**
 * Are a paragraph's quotations the same words after some edits? A mark is read by what stands beside it, so an edit outside a
 * quotation can make it end elsewhere, and what is quoted then would be locked, or no longer locked, by accident.
 */
function keepsQuotations(prose: Prose, edits: readonly Edit[]): boolean {
  return quotedBefore.of(prose) === quotedIn(applyEdits(prose.text, edits));
}

function quotedIn(text: string): string {
  const { spans, open } = locksByMarks(text);
  return [...spans.map(({ start, end }) => spoken(text.slice(start, end))).filter((words) => words !== ''), ...open].join('\u0000');
}

/** A paragraph may have many fixes. */
const quotedBefore = new Memo(({ text }: Prose) => quotedIn(text));

/**
 * Approves a rule's fix for a paragraph, or refuses it (undefined). Refused is any edit after which a quotation's letters and
 * digits differ from what was said, unless a slip of the keyboard is undone, and any that would drop markup. What is allowed between
 * the marks is never safe, nor is what makes a quotation begin or end elsewhere.
 * @param locked the paragraph's words that nobody may edit, in offsets into its prose, in order and apart
 * @param format the draft's, since what a rule writes are words and the draft may be markup
 */
export function approve(fix: PlainFix, paragraph: Paragraph, locked: readonly Span[], format: Format = 'plain'): ApprovedFix | undefined {
  const text = paragraph.prose.text;
  const edits: ApprovedEdit[] = [];
  let last = -1;
  let reachesIn = false;
  for (const edit of [...fix.edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < last || edit.start > edit.end || edit.end > text.length) return undefined;
    last = edit.end;
    const inside = touches(edit, locked);
    reachesIn ||= inside;
    if (inside && !fix.slip && !keepsWords(edit, text)) return undefined;
    const inDraft = editsInDraft(edit, paragraph, inside, paragraph.format ?? format);
    if (!inDraft) return undefined;
    edits.push(...inDraft);
  }
  if (edits.length === 0) return undefined;
  const safe = fix.safe === true && !reachesIn && keepsQuotations(paragraph.prose, fix.edits);
  const typed = reachesIn && fix.slip === true;
  const title = typed && fix.title ? `${fix.title} ${AS_TYPED}` : fix.title;
  return { title: onOneLine(title), edits, safe, preferred: fix.preferred === true && !typed } as unknown as ApprovedFix;
}

const keepsWords = (edit: Edit, text: string): boolean => spoken(text.slice(edit.start, edit.end)) === spoken(edit.newText);

/** An edit of the prose as edits of the draft; undefined where it spans markup, or writes what the place forbids. */
function editsInDraft(edit: PlainEdit, paragraph: Paragraph, inside: boolean, format: Format): ApprovedEdit[] | undefined {
  const parts = aroundMarkup(edit, paragraph, paragraph.prose.text);
  const { forbids } = paragraph;
  if (!parts || (forbids !== undefined && parts.some((part) => part.newText.includes(forbids)))) return undefined;
  return parts.map((part) => {
    const { start, end } = spanInDraft(paragraph, part);
    // A snippet's words were not looked at, so between the marks only the plain edit stands.
    const snippet = part.snippet === undefined || inside ? {} : { snippet: escapeWords(part.snippet, format) };
    return { start, end, newText: escapeWords(part.newText, format), ...snippet };
  });
}

/** What `approve` needs to know of a paragraph. */
export interface Approvable {
  readonly paragraph: Paragraph;
  readonly locked: readonly Span[];
}

/**
 * Approves a fix whose edits may lie in several paragraphs: each paragraph's part must pass. Such a fix is never safe, since whoever
 * applies it unseen looks at one place only.
 * @param own the finding's paragraph
 */
export function approveAcross(
  fix: PlainFix,
  own: number,
  approvable: (paragraph: number) => Approvable | undefined,
  format: Format = 'plain',
): ApprovedFix | undefined {
  const byParagraph = new Map<number, PlainEdit[]>();
  for (const edit of fix.edits) {
    const index = edit.paragraph ?? own;
    const edits = byParagraph.get(index);
    if (edits) edits.push(edit);
    else byParagraph.set(index, [edit]);
  }
  const parts: ApprovedFix[] = [];
  for (const [index, edits] of byParagraph) {
    const at = approvable(index);
    const part = at && approve({ ...fix, edits }, at.paragraph, at.locked, format);
    if (!part) return undefined;
    parts.push(part);
  }
  const [first] = parts;
  if (!first || (parts.length === 1 && byParagraph.has(own))) return first;
  const edits = parts.flatMap((part) => part.edits).sort((a, b) => a.start - b.start);
  const preferred = parts.every((part) => part.preferred);
  // If one of the places lies in a quotation, the title says so.
  const title = (parts.find((part) => part.title !== fix.title) ?? first).title;
  return { title, edits, safe: false, preferred } as unknown as ApprovedFix;
}

/** The edit without the characters that stay as they are at its ends; undefined where what is left still spans markup. */
function aroundMarkup(edit: PlainEdit, paragraph: Paragraph, text: string): PlainEdit[] | undefined {
  if (isUnbroken(paragraph, edit)) return [edit];
  const smaller = minimalEdit(text.slice(edit.start, edit.end), edit.newText, edit.start);
  return isUnbroken(paragraph, smaller) ? [smaller] : undefined;
}
