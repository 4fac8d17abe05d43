// Leaves out what lies in parts of a draft that a rule skips, see `skips` in rules/rule.ts.
import type { DraftReading } from '../reading/draft/draft.ts';
import { isHeadline } from '../reading/paragraph/headlines.ts';
import type { Reading } from '../reading/paragraph/reading.ts';
import { isVerbatim } from '../reading/paragraph/verbatim.ts';
import { DEFAULT_SKIPS, type Rule, type Skipped } from '../rules/rule.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';

const skips = (rule: Rule, part: Skipped): boolean => (rule.meta.skips ?? DEFAULT_SKIPS).includes(part);

/** The place of a finding or note; undefined for notes that have none. */
function placeOf(found: unknown): Span | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  const { start, end } = found as Partial<Span>;
  return typeof start === 'number' ? { start, end: typeof end === 'number' ? end : start + 1 } : undefined;
}

/** Without what stands in code, an address or the like, where the rule skips that. It follows from the paragraph alone. */
export function outsideVerbatim<T>(rule: Rule, reading: Reading, found: readonly T[]): readonly T[] {
  if (found.length === 0 || !skips(rule, 'verbatim')) return found;
  return found.filter((one) => {
    const place = placeOf(one);
    return !place || !isVerbatim(reading, place);
  });
}

/** Without what stands in quotations and headlines, where the rule skips them. It takes the draft: quotations run on over paragraphs. */
export function inReportersWords<T>(rule: Rule, draft: DraftReading, paragraph: number, found: readonly T[]): readonly T[] {
  if (found.length === 0) return found;
  if (skips(rule, 'headlines') && isHeadline(draft.readings[paragraph]!, paragraph)) return [];
  if (!skips(rule, 'quotations')) return found;
  const locked = draft.locked(paragraph);
  if (locked.length === 0) return found;
  return found.filter((one) => {
    const place = placeOf(one);
    const next = place && firstEndingAfter(locked, place.start);
    return !place || !next || next.start >= place.end;
  });
}
