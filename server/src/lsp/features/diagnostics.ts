// Findings as diagnostics.
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { ReportedFinding } from '../../desk/desk.ts';
import { pageOf } from '../../rules/pages.ts';
import type { Severity } from '../../style/style.ts';
import type { Converter } from '../convert.ts';
import type { Checked } from '../server/check-result.ts';

const LSP: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
const RANK: Record<Severity, number> = { error: 0, warning: 1, information: 2, hint: 3 };

/** What a client can show beside a diagnostic's range and message. */
export interface DiagnosticAbilities {
  readonly related: boolean;
  readonly link: boolean;
}

/** A severity no louder than the person's own cap. */
export const capped = (severity: Severity, cap: Severity): Severity => (RANK[severity] < RANK[cap] ? cap : severity);

/** One finding as a client shows it. */
export function diagnosticOf(
  finding: ReportedFinding,
  { document }: Checked,
  convert: Converter,
  cap: Severity,
  abilities: DiagnosticAbilities,
): Diagnostic {
  const diagnostic: Diagnostic = {
    range: convert.range(document, finding),
    severity: LSP[capped(finding.severity, cap)],
    code: finding.rule,
    source: 'copydesk',
    message: finding.quoted ? `${finding.message} (as quoted: the speaker’s words stay)` : finding.message,
  };
  if (abilities.link) diagnostic.codeDescription = { href: pageOf(finding.rule) };
  if (abilities.related && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map((place) => ({
      location: { uri: document.uri, range: convert.range(document, place) },
      message: place.message,
    }));
  }
  return diagnostic;
}
