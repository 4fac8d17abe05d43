/** A bracket without its partner. */
export interface UnpairedBracket {
  readonly start: number;
  readonly bracket: string;
}

const PARTNER: Readonly<Record<string, string>> = { '(': ')', '[': ']', ')': '(', ']': '[' };
const BRACKET = /[()[\]]/g;
// “a)”, “1)”, “(iv)” in a list, and faces.
const ITEM = /(?:^|[\s(])(?:\p{L}|\p{N}{1,3}|[ivxIVX]{1,5})$/u;
const FACE = /(?:[:;=8][-^o']?)$/;

/** More than this open at once is no prose. */
const DEEPEST = 40;
/** And a paragraph with more brackets astray is none either. */
const MOST_FOUND = 8;
/** A partner is looked for this far away. */
const REACH = 600;

export const partnerOf = (bracket: string): string => PARTNER[bracket]!;

/** The brackets of a paragraph that have no partner in it. */
export function unpairedBrackets(text: string): UnpairedBracket[] {
  const open: { at: number; bracket: string }[] = [];
  const found: UnpairedBracket[] = [];
  for (const match of text.matchAll(BRACKET)) {
    if (found.length >= MOST_FOUND) return found;
    const at = match.index;
    const bracket = match[0];
    if (FACE.test(text.slice(Math.max(0, at - 2), at)) && open.length === 0) continue;
    if (bracket === '(' || bracket === '[') {
      open.push({ at, bracket });
      if (open.length > DEEPEST) return [];
      continue;
    }
    const fits = open.findLastIndex((other) => other.bracket === PARTNER[bracket]);
    if (fits >= 0) {
      for (const lost of open.splice(fits).slice(1)) found.push({ start: lost.at, bracket: lost.bracket });
    } else if (!ITEM.test(text.slice(Math.max(0, at - 6), at))) found.push({ start: at, bracket });
  }
  for (const lost of open) found.push({ start: lost.at, bracket: lost.bracket });
  return found;
}

/** Where the partner of a bracket may have stood, the likeliest first. */
export const partnerPlaces = (text: string, { start, bracket }: UnpairedBracket): number[] =>
  bracket === '(' || bracket === '[' ? closings(text, start) : openings(text, start);

function closings(text: string, at: number): number[] {
  const inside = text.slice(at + 1, at + REACH);
  const places: number[] = [];
  const add = (place: number) => {
    if (place > at + 2 && !places.includes(place)) places.push(place);
  };
  // A bracket that begins a sentence ends with one; another ends before the next stop.
  const sentence = /^\p{Lu}/u.test(inside) && /(?:^|[.!?]["”’]?)\s*$/u.test(text.slice(Math.max(0, at - 4), at));
  const stop = inside.search(/[.!?](?:["”’])?(?:\s|$)/);
  const comma = inside.search(/[,;:—–]/);
  if (sentence && stop >= 0) add(at + 2 + stop);
  if (!sentence && comma >= 0 && (stop < 0 || comma < stop)) add(at + 1 + comma);
  if (stop >= 0) add(at + 1 + stop + (sentence ? 1 : 0));
  add(text.length);
  return places.slice(0, 3);
}

function openings(text: string, at: number): number[] {
  const from = Math.max(0, at - REACH);
  const before = text.slice(from, at);
  const places: number[] = [];
  const comma = Math.max(before.lastIndexOf(', '), before.lastIndexOf('; '));
  const stop = [...before.matchAll(/[.!?]["”’]? {1,3}/gu)].at(-1);
  if (stop) places.push(from + stop.index + stop[0].length);
  if (comma >= 0) places.push(from + comma + 2);
  if (!stop) places.push(0);
  return places;
}
