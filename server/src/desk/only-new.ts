// Which findings were not there before: compared by what they say of which words, not by their lines.

/** What is compared of a finding. Offsets are the text's. */
export interface Told {
  readonly rule: string;
  readonly kind?: string | undefined;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly related: readonly { readonly start: number; readonly end: number; readonly message: string }[];
}

/** A text with what was found in it. */
export interface FoundIn<T extends Told> {
  readonly text: string;
  readonly findings: readonly T[];
}

/** What makes a finding the same one in two texts. */
const identity = (text: string, { rule, kind, message, start, end, related }: Told): string =>
  JSON.stringify([
    rule,
    kind,
    message,
    text.slice(start, end),
    related.map((place) => [place.message, text.slice(place.start, place.end)]),
  ]);

/** The line that a finding begins in. */
function lineAt(text: string, { start }: Told): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', start);
  return text.slice(from, to < 0 ? text.length : to).trim();
}

/** A draft’s findings without those that its earlier text had too: the same finding as often as before is none of them new. */
export function onlyNew<T extends Told>(now: FoundIn<T>, before: FoundIn<Told>): T[] {
  const known = new Map<string, string[]>();
  for (const one of before.findings) {
    const key = identity(before.text, one);
    known.set(key, [...(known.get(key) ?? []), lineAt(before.text, one)]);
  }
  // Those in a line that is still there are the old ones; of the others, as many as there were.
  const left = now.findings.filter((one) => {
    const lines = known.get(identity(now.text, one));
    const at = lines?.indexOf(lineAt(now.text, one)) ?? -1;
    if (at >= 0) lines!.splice(at, 1);
    return at < 0;
  });
  return left.filter((one) => known.get(identity(now.text, one))?.pop() === undefined);
}
