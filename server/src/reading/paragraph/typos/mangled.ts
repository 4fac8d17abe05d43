// Characters that were broken on their way, or that nobody can see.
import { repairEncoding } from '../../../text/encoding.ts';
import type { Mark } from '../../../text/paragraph.ts';
import type { Edit, Span } from '../../../text/span.ts';
import { ENTITIES, LIGATURES, LOOK_ALIKE } from '../../data/typo-lookalikes.ts';
import { FLAG, punctuationFlags } from '../punctuation-flags.ts';
import type { Reading } from '../reading.ts';
import { isListed } from './dictionary.ts';

/** Characters that were broken or that cannot be seen. */
export interface Mangled extends Span {
  readonly kind: 'encoding' | 'lost' | 'invisible' | 'script' | 'ligature' | 'entity' | 'hyphen' | 'no-break';
  readonly message: string;
  readonly title: string;
  /** None where what stood there cannot be known. */
  readonly edits: readonly Edit[];
  readonly sure: boolean;
  /** Worth a question only, or not even that. */
  readonly quiet?: 'information' | 'hint';
}

const replaced = (span: Span, found: string, corrected: string, kind: Mangled['kind'], sure = true): Mangled => ({
  ...span,
  kind,
  message: `“${found}” should be “${corrected}”`,
  title: `Change to “${corrected}”`,
  edits: [{ start: span.start, end: span.end, newText: corrected }],
  sure,
});
const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });

// What UTF-8 looks like as Mac Roman or as Windows-1252: a lead byte's letter and what a continuation byte looks like, once or twice over.
const MISREAD =
  /‚Ä[ôòúùìî¶]|¬£|[ÂÃÄÅâãð][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}(?:[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,6})?/gu;
// “â€” before a blank or the end is a closing mark whose last byte no table has.
const CUT_SHORT = /â€(?=[\s.,;:)]|$)/gu;
const REFERENCE = /&(?:amp|quot|apos|nbsp|[lr]squo|[lr]dquo|[nm]dash|hellip|pound|euro|eacute|#\d{2,5}|#x[\da-f]{2,4});/giu;
const INVISIBLE = /[\u00ad\u200b\u200c\u2060\ufeff\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]+/gu;
const LETTER = /\p{L}/u;
const LOST = /\ufffd+/gu;
const BEFORE_APOSTROPHE = /\p{L}$/u;
const AFTER_APOSTROPHE = /^(?:s|t|re|ve|ll|m|d)(?![\p{L}\p{N}])/u;
const OTHER_SCRIPT = /[\p{sc=Cyrl}\p{sc=Grek}]/u;
const MIXED = /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]{2,60}/gu;
const LIGATURE = /[\ufb00-\ufb06]/gu;
const NO_BREAK = /\u00a0 | \u00a0|\u00a0{2,}|(?<=\p{Ll}{2})\u00a0(?=\p{Ll}{2})/gu;
// “dif- ferent”, where a line once ended; “pre- and post-war” keeps its hyphen open.
const BROKEN =
  /(?<![\p{L}\p{N}'’-])(\p{L}{2,14})- (?!(?:and|or|to|nor|but|through|versus|vs|as|the|a|an|in|is|was|of|who|that|which|it|he|she|they|not|then|with|for|on|at|by|from|if|so|we|you|his|her|their|all|no|even|just|this|what|when|where|how|why)\b)(\p{Ll}{2,14})(?![\p{L}\p{N}'’-])/gu;

/** The mangled characters of a paragraph, in no order. */
export function findMangled(reading: Reading): Mangled[] {
  const found: Mangled[] = [];
  const { bits } = punctuationFlags(reading);
  if ((bits & (FLAG.strange | FLAG.ampersand | FLAG.brokenHyphen | FLAG.noBreakSpace)) === 0) return found;
  const { text } = reading;
  if ((bits & FLAG.strange) !== 0) findStrange(found, text, reading.prose.marks);
  if ((bits & FLAG.noBreakSpace) !== 0) {
    const spaces = [...text.matchAll(NO_BREAK)].map(spanOf);
    if (spaces.length > 0) found.push(noBreak(spaces));
  }
  if ((bits & FLAG.ampersand) !== 0)
    for (const match of text.matchAll(REFERENCE)) {
      const character = referred(match[0].slice(1, -1));
      if (character) found.push(replaced(spanOf(match), match[0], character, 'entity', false));
    }
  if ((bits & FLAG.brokenHyphen) !== 0)
    for (const match of text.matchAll(BROKEN))
      found.push({ ...replaced(spanOf(match), match[0], rejoined(match[1]!, match[2]!), 'hyphen', false), quiet: 'information' });
  return found;
}

/** Two halves of one word are joined; “law- abiding” keeps its hyphen. */
function rejoined(before: string, after: string): string {
  const word = `${before}${after}`;
  return isListed(word.toLowerCase(), undefined) ? word : `${before}-${after}`;
}

function findStrange(found: Mangled[], text: string, marks: readonly Mark[]): void {
  for (const match of text.matchAll(MISREAD)) {
    const corrected = repairEncoding(match[0]);
    // A mark that comes back may open or close a quotation, so its neighbours are looked at first.
    const sure = !/[“”‘"]/.test(match[0] + corrected) && !(corrected === '’' && !LETTER.test(text[match.index + match[0].length] ?? ''));
    if (corrected !== match[0]) found.push(replaced(spanOf(match), match[0], corrected, 'encoding', sure));
  }
  for (const match of text.matchAll(CUT_SHORT)) found.push(replaced(spanOf(match), match[0], '”', 'encoding', false));
  for (const match of text.matchAll(LIGATURE))
    found.push(replaced(spanOf(match), match[0], LIGATURES.get(match[0]) ?? match[0], 'ligature'));
  for (const match of text.matchAll(LOST)) found.push(lost(match, text));
  if (!/[\p{sc=Arab}\p{sc=Hebr}\p{sc=Deva}]/u.test(text))
    for (const match of text.matchAll(INVISIBLE)) if (!isReference(spanOf(match), marks)) found.push(invisible(match));
  if (OTHER_SCRIPT.test(text)) for (const match of text.matchAll(MIXED)) found.push(...lookAlike(match));
}

/** A note’s reference leaves a link of nothing. */
const isReference = (span: Span, marks: readonly Mark[]): boolean =>
  marks.some(({ kind, start, end }) => kind === 'link' && start === span.start && end <= span.end);

/** Pasted copy has many at once: one finding for all of a paragraph's. */
const noBreak = (spaces: readonly Span[]): Mangled => ({
  ...spaces[0]!,
  kind: 'no-break',
  message: `No-break space between words${spaces.length > 1 ? ` (${spaces.length} in the paragraph)` : ''}`,
  title: spaces.length > 1 ? 'Change to ordinary spaces' : 'Change to an ordinary space',
  edits: spaces.map((span) => ({ ...span, newText: ' ' })),
  sure: true,
  quiet: 'hint',
});

function referred(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES.get(name.toLowerCase());
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code >= 0x20 && code < 0xd800 ? String.fromCharCode(code) : undefined;
}

function lost(match: RegExpExecArray, text: string): Mangled {
  const span = spanOf(match);
  const { start, end } = span;
  const known =
    match[0].length <= 3 &&
    BEFORE_APOSTROPHE.test(text.slice(Math.max(0, start - 2), start)) &&
    AFTER_APOSTROPHE.test(text.slice(end, end + 4));
  return {
    ...span,
    kind: 'lost',
    message: known ? '“�” should be an apostrophe' : 'A character was lost here: “�”',
    title: 'Change to “’”',
    edits: known ? [{ ...span, newText: '’' }] : [],
    sure: true,
  };
}

function invisible(match: RegExpExecArray): Mangled {
  const code = match[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return {
    ...spanOf(match),
    kind: 'invisible',
    message: match[0].includes('\u00ad') ? 'Hidden hyphen' : `Invisible character (U+${code})`,
    title: 'Delete it',
    edits: [{ ...spanOf(match), newText: '' }],
    sure: true,
    quiet: 'information',
  };
}

/** A word of Latin letters with some of another script among them that look the same. */
function lookAlike(match: RegExpExecArray): Mangled[] {
  const word = match[0];
  const foreign = [...word].filter((letter) => OTHER_SCRIPT.test(letter));
  if (foreign.length === 0 || foreign.length === word.length || foreign.some((letter) => !LOOK_ALIKE.has(letter))) return [];
  const corrected = [...word].map((letter) => LOOK_ALIKE.get(letter) ?? letter).join('');
  const other = /\p{sc=Cyrl}/u.test(foreign[0]!) ? 'Cyrillic' : 'Greek';
  return [
    {
      ...replaced(spanOf(match), word, corrected, 'script'),
      message: `${other} letter “${foreign[0]}” in “${corrected}”`,
    },
  ];
}
