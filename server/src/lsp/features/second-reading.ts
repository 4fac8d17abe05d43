// Holds a language model's answer to the draft that it is about, for the client that has asked the model.
import { type SecondReading, secondReading } from '../../assistants/second-reading.ts';
import type { SecondReadingAnswer, SecondReadingRequest } from '../protocol.ts';
import type { Session } from '../server/session.ts';

const NONE = { findings: [], dropped: { malformed: 0, notInDraft: 0, wrong: 0 } } as const;

export async function acceptReading(session: Session, { uri, version, answer }: SecondReadingRequest): Promise<SecondReadingAnswer> {
  const checked = await session.checked(uri);
  if (!checked) return { ...NONE, problem: 'notChecked' };
  const { document, text, format, resolvedStyle } = checked;
  if (document.version !== version || checked.version !== version) return { ...NONE, problem: 'changed' };
  const read: SecondReading | undefined = secondReading(resolvedStyle.desk, { text, format }, answer);
  if (!read) return { ...NONE, problem: 'form' };
  const range = (span: { readonly start: number; readonly end: number }) => session.convert.range(document, span);
  return {
    problem: null,
    dropped: read.dropped,
    findings: read.findings.map((finding) => ({
      range: range(finding),
      kind: finding.kind,
      message: finding.message,
      quoted: finding.quoted,
      edits: finding.edits.map((edit) => ({ range: range(edit), newText: edit.newText })),
    })),
  };
}
