// Completion of names.
import { type CompletionItem, CompletionItemKind, InsertTextFormat, type Position } from 'vscode-languageserver';
import { houseForms } from '../../desk/names.ts';
import { styleMemo } from '../../style/style-memo.ts';
import { escapeWords } from '../../text/formats/escape.ts';
import { paragraphAt, spanInDraft, toDraft } from '../../text/paragraph.ts';
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

/** Names while one is typed: this draft's own first, then the house's forms; nothing in a quotation, where the speaker's form stays. */
export async function nameCompletion(session: Session, uri: string, position: Position): Promise<CompletionItem[]> {
  const checked = await session.checked(uri);
  if (!checked) return [];
  const offset = session.convert.offset(checked.document, position);
  if (isLocked(checked, offset)) return [];
  const house = formsOf(checked.resolvedStyle.style);
  const own = draftForms(checked, offset, new Set(house.map(({ typed }) => typed)));
  if (house.length + own.length === 0) return [];
  const before = checked.text.slice(Math.max(0, offset - LONGEST), offset);
  // What may be a form's beginning starts with a word, and is at most the words on this line.
  const starts = [...before.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map((m) => m.index).filter((i) => !before.slice(i).includes('\n'));
  const items = new Map<string, CompletionItem>();
  for (const start of starts) {
    const typed = before.slice(start);
    if (typed.length < LEAST) continue;
    const low = typed.toLowerCase();
    const range = session.convert.range(checked.document, { start: offset - typed.length, end: offset });
    const offer = (form: Form, detail: string, place: string) => {
      if (!form.typed.startsWith(low) || typed === form.house || items.has(form.house)) return;
      items.set(form.house, {
        label: form.house,
        kind: CompletionItemKind.Text,
        detail,
        sortText: `${place} ${form.house}`,
        ...(form.note ? { documentation: form.note } : {}),
        // The client filters by what was typed, which may be another form than the one inserted.
        filterText: checked.text.slice(offset - typed.length, offset) + form.typed.slice(typed.length),
        insertTextFormat: InsertTextFormat.PlainText,
        textEdit: { range, newText: escapeWords(form.house, checked.format) },
      });
    };
    for (const form of own) offer(form, 'in this draft', '0');
    for (const form of house) offer(form, 'house style', '1');
  }
  return [...items.values()];
}

/** The names of the draft as it writes them. What is being typed just now is none, nor a form that the house style has a say in. */
function draftForms(checked: Checked, offset: number, known: ReadonlySet<string>): Form[] {
  const { draft, segmented } = checked.report;
  const forms = new Map<string, Form>();
  for (const { mentions, attributes } of draft.record.entities) {
    const note = attributes.find(({ kind }) => kind === 'office')?.words ?? '';
    const elsewhere = mentions.filter((m) => {
      const { start, end } = spanInDraft(segmented.paragraphs[m.paragraph]!, m);
      return !m.quoted && !(start < offset && offset <= end);
    });
    for (const { text, form } of elsewhere) {
      const typed = text.toLowerCase();
      if (text.length <= LEAST || known.has(typed)) continue;
      forms.set(text, { typed, house: text, note });
      // Typing the surname leads to the full name as well.
      const surname = form === 'full' ? text.slice(text.lastIndexOf(' ') + 1) : '';
      if (surname.length > LEAST) forms.set(`${text} by surname`, { typed: surname.toLowerCase(), house: text, note });
    }
  }
  const misspelt = new Set(draft.record.near.flatMap(({ verdict, variant }) => (verdict === 'one' ? variant.map(({ text }) => text) : [])));
  return [...forms.values()].filter(({ house }) => !misspelt.has(house));
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
