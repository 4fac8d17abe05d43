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

/** Where the partner of a bracket may have stood, as the span that it replaces: none of the text, or a comma typed in its stead. */
export interface PartnerPlace {
  readonly start: number;
  readonly end: number;
  /** No other place is as likely. */
  readonly likely: boolean;
}

/** Where the partner of a bracket may have stood, the likeliest first. */
export const partnerPlaces = (text: string, { start, bracket }: UnpairedBracket): PartnerPlace[] =>
  bracket === '(' || bracket === '[' ? closings(text, start) : openings(text, start);

const at = (place: number, likely = false): PartnerPlace => ({ start: place, end: place, likely });
// “(which meets weekly, agreed”, “, which meets weekly) agreed”: the comma stands where the bracket belongs.
const RELATIVE = /^(?:which|who|whose|whom)\b/;

function closings(text: string, bracket: number): PartnerPlace[] {
  const inside = text.slice(bracket + 1, bracket + REACH);
  const places: PartnerPlace[] = [];
  const add = (place: PartnerPlace) => {
    if (place.start > bracket + 2 && !places.some((p) => p.start === place.start && p.end === place.end)) places.push(place);
  };
  // A bracket that begins a sentence ends with one; another ends before the next stop.
  const sentence = /^\p{Lu}/u.test(inside) && /(?:^|[.!?]["”’]?)\s*$/u.test(text.slice(Math.max(0, bracket - 4), bracket));
  const stop = inside.search(/[.!?](?:["”’])?(?:\s|$)/);
  const comma = inside.search(/[,;:—–]/);
  const clause = !sentence && comma >= 0 && (stop < 0 || comma < stop);
  if (sentence && stop >= 0) add(at(bracket + 2 + stop, true));
  if (clause) {
    const place = bracket + 1 + comma;
    if (RELATIVE.test(inside) && text[place] === ',') add({ start: place, end: place + 1, likely: false });
    add(at(place));
  }
  if (stop >= 0) add(at(bracket + 1 + stop + (sentence ? 1 : 0), !clause));
  add(at(text.length, places.length === 0));
  return places.slice(0, 3);
}

function openings(text: string, bracket: number): PartnerPlace[] {
  const from = Math.max(0, bracket - REACH);
  const before = text.slice(from, bracket);
  const places: PartnerPlace[] = [];
  const comma = Math.max(before.lastIndexOf(', '), before.lastIndexOf('; '));
  const stop = [...before.matchAll(/[.!?]["”’]? {1,3}/gu)].at(-1);
  const sentence = stop ? from + stop.index + stop[0].length : undefined;
  const clause = comma >= 0 && from + comma >= (sentence ?? 0) ? from + comma : undefined;
  if (clause !== undefined && RELATIVE.test(text.slice(clause + 2, bracket)) && text[clause] === ',')
    places.push({ start: clause, end: clause + 2, likely: false });
  if (sentence !== undefined) places.push(at(sentence, clause === undefined));
  if (clause !== undefined) places.push(at(clause + 2));
  if (sentence === undefined) places.push(at(0, clause === undefined));
  return places;
}
