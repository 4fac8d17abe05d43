// Which findings were not there before: compared by what they say of which words, not by their lines.
import type { Diagnostic } from './checked.ts';

/** What makes a finding the same one in two texts. */
const identity = (text: string, { rule, kind, message, start, end, related }: Diagnostic): string =>
  JSON.stringify([
    rule,
    kind,
    message,
    text.slice(start, end),
    related.map((place) => [place.message, text.slice(place.start, place.end)]),
  ]);

/** The line that a finding begins in. */
function lineAt(text: string, { start }: Diagnostic): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', start);
  return text.slice(from, to < 0 ? text.length : to).trim();
}

/** A draft’s findings without those that its earlier text had too: the same finding as often as before is none of them new. */
export function onlyNew(
  now: { readonly text: string; readonly diagnostics: readonly Diagnostic[] },
  before: { readonly text: string; readonly diagnostics: readonly Diagnostic[] },
): Diagnostic[] {
  const known = new Map<string, string[]>();
  for (const one of before.diagnostics) {
    const key = identity(before.text, one);
    known.set(key, [...(known.get(key) ?? []), lineAt(before.text, one)]);
  }
  // Those in a line that is still there are the old ones; of the others, as many as there were.
  const left = now.diagnostics.filter((one) => {
    const lines = known.get(identity(now.text, one));
    const at = lines?.indexOf(lineAt(now.text, one)) ?? -1;
    if (at >= 0) lines!.splice(at, 1);
    return at < 0;
  });
  return left.filter((one) => known.get(identity(now.text, one))?.pop() === undefined);
}
