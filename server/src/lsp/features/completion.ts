import { type CompletionItem, CompletionItemKind, InsertTextFormat, type Position } from 'vscode-languageserver';
import { houseForms } from '../../desk/names.ts';
import { styleMemo } from '../../style/style-memo.ts';
import { escapeWords } from '../../text/formats/escape.ts';
import { paragraphAt, toDraft } from '../../text/paragraph.ts';
import type { Checked } from '../server/check-result.ts';
import type { Session } from '../server/session.ts';

/** A way of writing a name, and the house's way. */
interface Form {
  /** As typed, in lower case. */
  readonly typed: string;
  readonly house: string;
  readonly note: string;
}

/** So much of a form must be typed before the house's is offered. */
const LEAST = 2;
const LONGEST = 80;

const formsOf = styleMemo((style): readonly Form[] => {
  const all: Form[] = [];
  const add = (house: string, variants: readonly string[], note: string) => {
    for (const form of new Set([house, ...variants])) if (form.length > LEAST) all.push({ typed: form.toLowerCase(), house, note });
  };
  for (const { typed, use, entry } of houseForms(style))
    add(use, [typed], entry.note ?? (entry.first ? `at first mention: ${entry.first}` : ''));
  for (const { name, instead, role } of style.people) add(name, [name.slice(name.lastIndexOf(' ') + 1), ...instead], role ?? '');
  return all;
});

/** The house's form of a name while one of its forms is typed; nothing in a quotation, where the speaker's form stays. */
export async function houseCompletion(session: Session, uri: string, position: Position): Promise<CompletionItem[]> {
  const checked = await session.checked(uri);
  if (!checked) return [];
  const forms = formsOf(checked.resolvedStyle.style);
  if (forms.length === 0) return [];
  const offset = session.convert.offset(checked.document, position);
  if (isLocked(checked, offset)) return [];
  const before = checked.text.slice(Math.max(0, offset - LONGEST), offset);
  // What may be a form's beginning starts with a word, and is at most the words on this line.
  const starts = [...before.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map((m) => m.index).filter((i) => !before.slice(i).includes('\n'));
  const items = new Map<string, CompletionItem>();
  for (const start of starts) {
    const typed = before.slice(start);
    if (typed.length < LEAST) continue;
    const low = typed.toLowerCase();
    for (const form of forms) {
      if (!form.typed.startsWith(low) || typed === form.house || items.has(form.house)) continue;
      const range = session.convert.range(checked.document, { start: offset - typed.length, end: offset });
      items.set(form.house, {
        label: form.house,
        kind: CompletionItemKind.Text,
        detail: 'house style',
        ...(form.note ? { documentation: form.note } : {}),
        // The client filters by what was typed, which may be another form than the one inserted.
        filterText: checked.text.slice(offset - typed.length, offset) + form.typed.slice(typed.length),
        insertTextFormat: InsertTextFormat.PlainText,
        textEdit: { range, newText: escapeWords(form.house, checked.format) },
      });
    }
  }
  return [...items.values()];
}

function isLocked(checked: Checked, offset: number): boolean {
  const index = paragraphAt(checked.report.segmented.paragraphs, offset);
  const paragraph = checked.report.segmented.paragraphs[index];
  if (!paragraph) return false;
  const { locked } = checked.report.draft;
  return locked
    .call(checked.report.draft, index)
    .some((span) => toDraft(paragraph, span.start) <= offset && offset <= toDraft(paragraph, span.end, 'end'));
}
