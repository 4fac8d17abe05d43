// Quotations that go over several lines or paragraphs can be folded.
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { spanInDraft } from '../../text/paragraph.ts';
import type { Session } from '../server/session.ts';

export async function foldingRanges(session: Session, uri: string): Promise<FoldingRange[]> {
  const checked = await session.checked(uri);
  if (!checked) return [];
  const { draft, segmented } = checked.report;
  /** By the paragraph where a quotation began, its lines: one that runs on over paragraphs is one fold. */
  const folds: { began: number; startLine: number; endLine: number }[] = [];
  for (const { paragraph, began, quotation } of draft.quotations) {
    if (quotation.kind !== 'direct' || quotation.depth > 0) continue;
    const { start, end } = session.convert.range(checked.document, spanInDraft(segmented.paragraphs[paragraph]!, quotation));
    const last = folds.at(-1);
    if (last && began < paragraph && last.began === began) last.endLine = end.line;
    else folds.push({ began, startLine: start.line, endLine: end.line });
  }
  return folds
    .filter(({ startLine, endLine }) => endLine > startLine)
    .map(({ startLine, endLine }) => ({ startLine, endLine, kind: FoldingRangeKind.Region }));
}
