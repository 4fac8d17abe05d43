// Quotation marks inside a quotation that are of the wrong kind, never closed, or closed in the wrong order.
import type { Edit, Span } from '../../../text/span.ts';
import { FLAG, punctuationFlags } from '../punctuation-flags.ts';
import { ELISION } from '../quote-pairs.ts';
import type { Quotation, Reading } from '../reading.ts';

/** A fault of nesting, with the edits that mend it. */
export interface NestedFault extends Span {
  readonly message: string;
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** A paragraph with more quotations is a page of dialogue or no prose. */
const MOST = 60;
/** Behind these a mark opens speech: “he said, ‘Go”. */
const LEADS_IN = /[,:] $/;
/** “… he said.” before a mark: the quotation before it was over. */
const REPORTED = /[,.?!] (?:\p{L}[\p{L}’'.-]* ){1,4}(?:said|says|added|told|asked|replied|wrote)\b|\b(?:said|says|added) \p{Lu}/u;

export function nestedFaults(reading: Reading): NestedFault[] {
  const { quotations } = reading;
  if (quotations.length === 0 || quotations.length > MOST || (punctuationFlags(reading).bits & FLAG.quotationMark) === 0) return [];
  return quotations.flatMap((outer, i) => {
    if (!outer.closed) return [];
    if (isDouble(outer.mark)) return faultsInside(reading, i);
    const single = outer.mark === '‘' ? singleInSingle(reading.text, outer) : undefined;
    return single ? [single] : [];
  });
}

/** What is wrong inside a quotation in double marks. */
function faultsInside(reading: Reading, at: number): NestedFault[] {
  const { text, quotations } = reading;
  const outer = quotations[at]!;
  const found = insideOf(quotations, at)
    .filter((inner) => isWrongInside(text, outer, inner))
    .map((inner) => singleInstead(text, inner));
  const open = openSingle(reading, outer);
  return open < 0 ? found : [...found, unclosed(text, outer, open)];
}

const isDouble = (mark: string): boolean => mark === '“' || mark === '"';

/** The quotations that lie directly in one. */
function insideOf(quotations: readonly Quotation[], at: number): Quotation[] {
  const outer = quotations[at]!;
  const inside: Quotation[] = [];
  for (let i = at + 1; i < quotations.length && quotations[i]!.start < outer.end; i++)
    if (quotations[i]!.depth === outer.depth + 1) inside.push(quotations[i]!);
  return inside;
}

/** Are both in double marks, and was the outer one not simply left open before the inner began? */
function isWrongInside(text: string, outer: Quotation, inner: Quotation): boolean {
  if (!inner.closed || !isDouble(inner.mark)) return false;
  const before = text.slice(outer.inner.start, inner.start);
  if (REPORTED.test(before)) return false;
  return /[\p{L},:—–(] ?$/u.test(before) || inner.end === outer.inner.end;
}

const NAMED: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '"': "'", '‘': '“', '’': '”', "'": '"' };

function singleInstead(text: string, { start, end, inner }: Quotation): NestedFault {
  return {
    start,
    end: start + 1,
    message: 'Double marks inside double marks: single ones here',
    title: `Change to single marks`,
    edits: [
      { start, end: inner.start, newText: NAMED[text[start]!]! },
      { start: inner.end, end, newText: NAMED[text[end - 1]!]! },
    ],
  };
}

/** Where a single mark opens something inside a quotation and nothing closes it; −1 where none does. */
function openSingle(reading: Reading, outer: Quotation): number {
  const { text, quotations } = reading;
  for (let at = outer.inner.start; at < outer.inner.end; at++) {
    const mark = text[at]!;
    if ((mark !== '‘' && mark !== "'") || !/[\s“"(—–]/.test(text[at - 1]!)) continue;
    if (quotations.some(({ start }) => start === at)) continue;
    if (ELISION.test(text.slice(at + 1, at + 10)) || !/^[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3))) continue;
    // A straight one may be any elision: it opens where speech is led into.
    if (mark === "'" && !(LEADS_IN.test(text.slice(at - 2, at)) && /^\p{Lu}/u.test(text.slice(at + 1, at + 3)))) continue;
    if (quotations.some(({ start, end, mark: own }) => own === mark && start < at && at < end)) continue;
    // A straight mark may close a curly one: “… ‘again.'”
    if (/[.,?!…]['’]$/.test(text.slice(at, outer.inner.end))) continue;
    return at;
  }
  return -1;
}

function unclosed(text: string, outer: Quotation, open: number): NestedFault {
  const { inner, end } = outer;
  const close = text[open] === '‘' ? '’' : "'";
  const double = text.slice(inner.end, end);
  // “… ‘so.”’
  if (text[end] === close && !/\p{L}/u.test(text[end + 1] ?? ''))
    return {
      start: inner.end,
      end: end + 1,
      message: `Closing marks in the wrong order: ${close}${double}`,
      title: `Change to ${close}${double}`,
      edits: [{ start: inner.end, end: end + 1, newText: close + double }],
    };
  return {
    start: open,
    end: open + 1,
    message: 'Single mark inside the quotation never closed',
    title: `Close it before the closing mark`,
    edits: [{ start: inner.end, end: inner.end, newText: close }],
  };
}

/** ‘… ‘so’ …’: what was taken for the end of the first is the end of the second. */
function singleInSingle(text: string, outer: Quotation): NestedFault | undefined {
  const at = text.indexOf(' ‘', outer.inner.start) + 1;
  if (at === 0 || at >= outer.inner.end || ELISION.test(text.slice(at + 1, at + 10))) return undefined;
  // The first quotation must end somewhere, or it was only left open.
  if (!/[.,?!]’(?:\s|$)/.test(text.slice(outer.end)) || REPORTED.test(text.slice(outer.inner.start, at))) return undefined;
  return {
    start: at,
    end: at + 1,
    message: 'Single marks inside single marks: double ones here',
    title: 'Change to double marks',
    edits: [
      { start: at, end: at + 1, newText: '“' },
      { start: outer.inner.end, end: outer.end, newText: '”' },
    ],
  };
}
