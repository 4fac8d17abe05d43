// Help with a copydesk.yml while it is edited: problems, mends, completion and hovers.
import {
  type CodeAction,
  CodeActionKind,
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  DiagnosticSeverity,
  type Hover,
  InsertTextFormat,
  MarkupKind,
  type Position,
  type Range,
} from 'vscode-languageserver';
import type { StyleCompletion } from '../../style/editor/assist.ts';
import type { LoadedStyle } from '../../style/load.ts';
import type { Session } from '../server/session.ts';
import { metas } from '../workspace/styles.ts';
import { nameOf, normal } from '../workspace/uris.ts';
import type { DiagnosticAbilities } from './diagnostics.ts';
import { plainText } from './markdown.ts';

// What the editor shows in a copydesk.yml. style/ knows the answers; here they get positions.

const SEVERITY = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** The problems of an open style file that stand in the file itself, as it is now. */
async function problems(session: Session, uri: string): Promise<LoadedStyle['problems']> {
  const own = normal(uri);
  for (;;) {
    const document = session.documents.get(uri);
    if (!document) return [];
    const text = document.getText();
    const { epoch } = session;
    const { problems } = await session.styles.edited(own, text);
    // Edited meanwhile, these places would be those of another text; and what it extends may have changed.
    if (session.documents.get(uri)?.getText() === text && session.epoch === epoch)
      return problems.flatMap((problem) => {
        if (problem.path === own) return [problem];
        // What is wrong in a file that it names is told where it is named.
        const { named, path, range, message } = problem;
        if (named?.path !== own) return [];
        return [{ ...problem, start: named.start, end: named.end, message: `${nameOf(path)}, line ${range.start.line + 1}: ${message}` }];
      });
  }
}

/** The diagnostics of a copydesk.yml while it is edited. */
export async function styleDiagnostics(session: Session, uri: string, abilities: DiagnosticAbilities): Promise<Diagnostic[]> {
  const found = await problems(session, uri);
  const document = session.documents.get(uri);
  if (!document) return [];
  return found.map((problem) => ({
    range: session.convert.range(document, problem),
    severity: SEVERITY[problem.severity],
    code: `house-style/${problem.code}`,
    source: 'copydesk',
    message: problem.message,
    ...(problem.related && abilities.related
      ? {
          relatedInformation: [
            { location: { uri, range: session.convert.range(document, problem.related) }, message: problem.related.message },
          ],
        }
      : {}),
  }));
}

/** The mends of a copydesk.yml's problems at a place. */
export async function styleActions(session: Session, uri: string, range: Range): Promise<CodeAction[]> {
  const found = await problems(session, uri);
  const document = session.documents.get(uri);
  if (!document) return [];
  const span = session.convert.span(document, range);
  return found.flatMap((problem) => {
    if (!problem.mend || problem.start > span.end || span.start > problem.end) return [];
    const { title, edit } = problem.mend;
    return [
      {
        title,
        kind: CodeActionKind.QuickFix,
        isPreferred: true,
        edit: { changes: { [uri]: [{ range: session.convert.range(document, edit), newText: edit.newText }] } },
      },
    ];
  });
}

const KINDS: Record<StyleCompletion['kind'], CompletionItemKind> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  preset: CompletionItemKind.Module,
  rule: CompletionItemKind.Class,
};

export async function styleCompletion(session: Session, uri: string, position: Position): Promise<CompletionItem[]> {
  const document = session.documents.get(uri);
  if (!document) return [];
  const { asksForStyles, styleCompletions } = await import('../../style/editor/assist.ts');
  const text = document.getText();
  const offset = session.convert.offset(document, position);
  const near = asksForStyles(text, offset) ? await session.styles.near(normal(uri)) : [];
  const found = styleCompletions(text, offset, metas, near);
  if (!found) return [];
  const range = session.convert.range(document, found);
  return found.items.map((item) => ({
    label: item.label,
    kind: KINDS[item.kind],
    documentation: item.detail,
    insertTextFormat: InsertTextFormat.PlainText,
    textEdit: { range, newText: item.insert },
  }));
}

export async function styleHoverAt(session: Session, uri: string, position: Position): Promise<Hover | null> {
  const document = session.documents.get(uri);
  if (!document) return null;
  const { asksForStyles, styleHover } = await import('../../style/editor/assist.ts');
  const text = document.getText();
  const offset = session.convert.offset(document, position);
  const near = asksForStyles(text, offset) ? await session.styles.near(normal(uri)) : [];
  const found = styleHover(text, offset, metas, near);
  if (!found) return null;
  return {
    contents: session.showsMarkdown
      ? { kind: MarkupKind.Markdown, value: found.markdown }
      : { kind: MarkupKind.PlainText, value: plainText(found.markdown) },
    range: session.convert.range(document, found),
  };
}
