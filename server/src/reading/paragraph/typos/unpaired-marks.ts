// Quotation marks without a partner, with where it may belong.
import { expandUnicodeClasses } from '../../../performance/unicode-ranges.ts';
import { punctuationFlags } from '../punctuation-flags.ts';
import { pairMarks } from '../quote-pairs.ts';
import type { Reading } from '../reading.ts';

// Verbs that say that something was said; enough of them to see where a quotation must have ended.
const SAYS =
  'said|says|say|added|adds|told|tells|wrote|writes|tweeted|asked|asks|replied|replies|continued|continues|concluded|concludes|explained|explains|noted|notes|insisted|insists|argued|argues|declared|declares|warned|warns|claimed|claims|stated|states|admitted|admits|recalled|recalls|joked|jokes|quipped|announced|responded|responds|remarked|charged|charges|pointed out|points out|read|reads|according to|vowing|referring';
const WHO =
  "(?:he|she|they|it|I|we|the \\p{L}[\\p{L}’' -]{2,40}|(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\\.? )?\\p{Lu}[\\p{L}’'.-]{1,20}(?: \\p{Lu}[\\p{L}’'.-]{1,20}){0,3})";
// “…, Kerry said on Monday” and “…, said Kerry”, but not “…, Kerry said that …”, which may be the speaker's own words.
const CUE = new RegExp(
  expandUnicodeClasses(
    `[,?!—](?= (?:${WHO} (?:has |had |also |then |later )?(?:${SAYS})\\b(?! (?:that|he|she|it|they|we|I|you|there|this|these)\\b)|(?:${SAYS})\\b))`,
  ),
  'g',
);
// A full stop there is a slip, so it shows a place only.
const CUE_AFTER_STOP = new RegExp(expandUnicodeClasses(`[.](?= ${WHO} (?:${SAYS})(?:[.,]| (?:on|in|at|to|during|after)\\b))`), 'g');
const SENTENCE_END = /[.?!…](?=\s|$)/gu;
/** Where a few quoted words give way to the reporter's again. */
const LEADS_ON = / (?=(?:and|but|while|because|as|after|when|in|on|at|to|for|with|from|by|that|which|who|if|is|was|are|were|has|had)\b)/g;
const FRENCH =
  /(?<!\p{L})(?:est|sont|dans|avec|pour|une|des|les)(?!\p{L}).{0,200}(?<!\p{L})(?:est|sont|dans|avec|pour|une|des|les)(?!\p{L})/u;
const LEAST = 2;
const MOST_PLACES = 5;
/** A paragraph with more marks astray is no prose. */
const MOST_FOUND = 8;
/** An end is looked for this far from the mark. */
const REACH = 2_500;

/** A quotation that is not closed in its paragraph. */
export interface Unclosed {
  readonly kind: 'unclosed';
  readonly start: number;
  readonly mark: string;
  /** Where it may have ended, the likeliest first: offsets at which a closing mark fits. */
  readonly places: readonly number[];
  /** Do words after it say who spoke, so that it cannot run on into the next paragraph? */
  readonly ended: boolean;
  /** Where a single mark was typed for the closing one: “the best in the valley’. */
  readonly single?: number;
}

/** A closing mark that nothing opened. */
export interface Unopened {
  readonly kind: 'unopened';
  readonly start: number;
  readonly mark: string;
  readonly places: readonly number[];
}

/** The quotation marks of a paragraph that have no partner. */
export function unpairedMarks(reading: Reading): (Unclosed | Unopened)[] {
  const { text, quotations } = reading;
  const found: (Unclosed | Unopened)[] = [];
  for (const [i, quotation] of quotations.entries()) {
    if (found.length >= MOST_FOUND) break;
    if (quotation.closed || quotation.mark === "'" || quotation.mark === '’') continue;
    // A passage in French.
    if (quotation.mark === '«' && FRENCH.test(text)) continue;
    // Two apostrophes are typed for a closing mark.
    if (/''|’’/.test(text.slice(quotation.start, quotation.start + REACH))) continue;
    // Where another quotation opens inside it, it has ended before.
    const next = quotations.slice(i + 1, i + 20).find((other) => other.mark === quotation.mark);
    const limit = next ? text.slice(0, next.start).trimEnd().length : text.length;
    const { places, ended } = closingPlaces(text, quotation.start + 1, limit);
    const single = singleForDouble(text, quotation.start + 1, limit);
    found.push({
      kind: 'unclosed',
      start: quotation.start,
      mark: quotation.mark,
      places,
      ended: ended || next !== undefined,
      ...(single >= 0 ? { single } : {}),
    });
  }
  const strayClose = mayHaveStray(reading) ? pairMarks(text).strayClose : -1;
  // 6’2” is a height.
  if (strayClose >= 0 && !/\d[’'′]\s?\d{1,2}["”]/.test(text))
    found.push({ kind: 'unopened', start: strayClose, mark: text[strayClose]!, places: openingPlaces(text, strayClose) });
  return found;
}

/** The first single mark that can only close something, where none has opened; −1 where there is none. */
function singleForDouble(text: string, from: number, limit: number): number {
  const inside = text.slice(from, Math.min(limit, from + REACH));
  if (/(?:^|[\s“"(])[‘']\p{L}/u.test(inside)) return -1;
  // “Goin’,” has lost a letter and closes nothing.
  const at = inside.search(/(?<=[.,?!…])['’](?=\s|$)|(?<=[^s\s])(?<!in)['’](?=[.,;:?!)](?:\s|$)|$)/);
  return at < 0 ? -1 : from + at;
}

/** Are there more double marks than the quotations have? */
function mayHaveStray(reading: Reading): boolean {
  const { doubles } = punctuationFlags(reading);
  if (doubles === 0) return false;
  const { text, quotations } = reading;
  let paired = 0;
  for (let i = 0; i < quotations.length; i++) {
    const { start, end, closed } = quotations[i]!;
    if (isDouble(text[start]!)) paired++;
    if (closed && isDouble(text[end - 1]!)) paired++;
  }
  return paired !== doubles;
}

const isDouble = (mark: string): boolean => mark === '"' || mark === '“' || mark === '”';

function closingPlaces(text: string, from: number, limit: number): { places: number[]; ended: boolean } {
  const inside = text.slice(from, Math.min(limit, from + REACH));
  const places: number[] = [];
  const add = (at: number) => {
    if (at > from + LEAST && at <= limit && !places.includes(at)) places.push(at);
  };
  // “I was there, he said” — the first such words, as later ones belong to other quotations.
  const cue = inside.matchAll(CUE).next().value;
  if (cue) add(from + cue.index + 1);
  const ended = places.length > 0 || !beginsSpeech(text, from);
  const late = inside.matchAll(CUE_AFTER_STOP).next().value;
  if (late) add(from + late.index + 1);
  // “… It is late. He answered: “So …” — what leads into the next quotation is the reporter's.
  const stops = [...inside.matchAll(SENTENCE_END)].map((match) => from + match.index + 1);
  const leadsOn = limit < text.length && /[:,]$|(?:said|says)$/.test(inside);
  if (leadsOn && stops.length > 0) add(stops.at(-1)!);
  add(limit);
  if (stops.length > 0) {
    add(stops[0]!);
    add(stops.at(-1)!);
  }
  // Words that are quoted for their own sake seldom pass a comma, or a word that leads on.
  const comma = inside.search(/[,;:—–]/);
  const fragment: number[] = [];
  const speech = beginsSpeech(text, from) && !/^\p{Ll}/u.test(inside);
  // Some houses put the full stop after a few quoted words.
  if (!speech && /[^.]\.$/.test(text.slice(from, limit))) fragment.push(limit - 1);
  if (comma >= 0) fragment.push(from + comma + (inside[comma] === ',' ? 1 : 0));
  if (!speech) for (const match of inside.matchAll(LEADS_ON)) if (fragment.push(from + match.index) > 3) break;
  const kept = places.slice(0, MOST_PLACES - Math.min(2, fragment.length));
  places.length = 0;
  for (const place of [...kept, ...fragment]) add(place);
  return { places: places.slice(0, MOST_PLACES), ended };
}

/** Can what a mark opens run on into the next paragraph? Whole sentences do; a few words of somebody's end where they stand. */
function beginsSpeech(text: string, from: number): boolean {
  if (/^\p{Ll}/u.test(text.slice(from, from + 2))) return false;
  return (
    /(?:^|[,:.?!…—–)\]”"’])\s*$/u.test(text.slice(Math.max(0, from - 3), from - 1)) ||
    / (?:that|tweeted|wrote|says?|said|reads?)\s*$/.test(text.slice(Math.max(0, from - 12), from - 1))
  );
}

function openingPlaces(text: string, stray: number): number[] {
  const reach = Math.max(0, stray - REACH);
  const before = text.slice(reach, stray);
  const places: number[] = [];
  const lead = [...before.matchAll(/[,:]\s(?=\p{Lu})/gu)].at(-1);
  if (lead) places.push(reach + lead.index + lead[0].length);
  const starts = [...before.matchAll(/[.?!…]["”’)]?\s+/gu)]
    .map((match) => match.index + match[0].length)
    .filter((at) => at < stray - LEAST);
  if (starts.length > 0) places.push(starts.at(-1)!);
  if (!places.includes(0)) places.push(0);
  return places.slice(0, MOST_PLACES - 1);
}
