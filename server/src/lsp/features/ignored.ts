// The findings of a draft that somebody decided to live with, for the “Findings” view.
import { lineOf } from '../../desk/ignores.ts';
import type { ListedIgnored } from '../protocol.ts';
import type { Session } from '../server/session.ts';

export async function listedIgnored(session: Session, uri: string): Promise<ListedIgnored[]> {
  const checked = await session.checked(uri);
  if (!checked) return [];
  return checked.ignored.map(({ finding, by }) => ({
    rule: finding.rule,
    message: finding.message,
    range: session.convert.range(checked.document, finding),
    reason: by === 'comment' ? null : (by.reason ?? null),
    entry: by === 'comment' || !checked.ignores ? null : { file: checked.ignores.uri, line: lineOf(by) },
  }));
}
