// Before each quotation, where the person wants it, who says it.
import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver';
import { whoIsMeant } from '../../desk/sources.ts';
import { spanInDraft } from '../../text/paragraph.ts';
import type { Session } from '../server/session.ts';

export async function inlayHints(session: Session, uri: string, range: Range): Promise<InlayHint[]> {
  if (!session.settings.speakerHints) return [];
  const checked = await session.checked(uri);
  if (!checked) return [];
  const { draft, segmented } = checked.report;
  const asked = session.convert.span(checked.document, range);
  return draft.quotations.flatMap((q): InlayHint[] => {
    if (q.quotation.kind !== 'direct' || q.quotation.depth > 0) return [];
    const { start } = spanInDraft(segmented.paragraphs[q.paragraph]!, q.quotation);
    if (start < asked.start || start > asked.end) return [];
    return [
      {
        position: session.convert.range(checked.document, { start, end: start }).start,
        label: q.speaker ? `${whoIsMeant(draft, q.speaker.paragraph, q.speaker)}:` : 'who?',
        kind: InlayHintKind.Parameter,
        paddingRight: true,
      },
    ];
  });
}
