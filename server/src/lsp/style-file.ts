import { type CodeAction, CodeActionKind, type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver';
import type { LoadedStyle } from '../style/load.ts';
import type { DiagnosticAbilities } from './diagnostics.ts';
import type { Session } from './session.ts';
import { normal } from './uris.ts';

const SEVERITY = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** The problems of an open style file that stand in the file itself. */
async function problems(session: Session, uri: string): Promise<LoadedStyle['problems']> {
  const document = session.documents.get(uri);
  if (!document) return [];
  const own = normal(uri);
  const { problems } = await session.styles.edited(own, document.getText());
  return problems.filter((problem) => problem.path === own);
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
