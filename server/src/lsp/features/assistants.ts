// What the extension's language model tools ask of a draft.
import { factsAnswer, findingsAnswer, sourcesAnswer } from '../../assistants/answers.ts';
import { circumstancesOn } from '../../facts/status.ts';
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
  if (about === 'sources') return sourcesAnswer(read, open?.sheet);
  const { recheckAfter } = checked.resolvedStyle.style.facts;
  return factsAnswer(read, open?.sheet, circumstancesOn(new Date(), recheckAfter, open ? { sources: open.sources } : {}));
}
