// What the extension's language model tools ask of a draft.
import { factsAnswer, findingsAnswer, sourcesAnswer } from '../../assistants/answers.ts';
import type { AssistantRequest } from '../protocol.ts';
import type { Session } from '../server/session.ts';

/** Plain data for a model; null where the draft is not checked. */
export async function assistantAnswer(session: Session, { uri, about }: AssistantRequest): Promise<object | null> {
  const checked = await session.checked(uri);
  if (!checked) return null;
  const { text, report, findings } = checked;
  if (about === 'findings') return { ...findingsAnswer({ text }, findings), style: checked.resolvedStyle.desk.style.name };
  const open = await session.sheets.of(uri);
  const read = { text, segmented: report.segmented, draft: report.draft };
  return about === 'facts' ? factsAnswer(read, open?.sheet, open ? { sources: open.sources } : {}) : sourcesAnswer(read, open?.sheet);
}
