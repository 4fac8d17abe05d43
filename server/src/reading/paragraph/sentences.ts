// Cuts a paragraph into sentences.
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import { CAPITAL, kindAt, LETTER, NUMBER, SPACE } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import type { Reading } from './reading.ts';

// A full stop after these does not end a sentence, or not by itself.
const ABBREVIATION = withLetterRanges(
  /(?:^|[\s(“"‘'[—–-])(?:\p{Lu}|\p{L}(?:\.\p{L})+|Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Fr|Sr|Jr|St|Ste|Mt|Ft|Gen|Col|Maj|Capt|Lt|Cmdr|Sgt|Cpl|Pte|Adm|Brig|Insp|Det|Couns?|Cllrs?|Ald|Supt|Hon|Gov|Lt\. Gov|Sen|Reps?|Sens|Pres|Supt|Amb|Atty|Assn|Bros|Co|Corp|Inc|Ltd|Plc|No|Nos|vs|v|etc|eg|ie|cf|al|approx|dept|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)$/u,
);
/** The longest of these, in letters. */
const LONGEST = 6;
/** Honorifics and the like, which stand before a name: “Gen. The” ends no sentence either. */
const BEFORE_NAME = /(?:^|\s)(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|St|vs|v|No)$/u;
/** What follows must be able to begin a sentence; “” she said” goes on. */
const BEGINS = withLetterRanges(/["'“‘«([—–-]*[\p{Lu}\p{N}\p{Lo}“‘"'«]/uy);
/** Words that can hardly stand inside a name: “in the U.S. The vote” ends; “U.S. President” does not. */
const BEGINS_ANEW =
  /(?:The|A|An|He|She|It|They|But|And|In|On|At|His|Her|Its|Their|We|I|You|This|That|These|Those|If|When|While|As|For|After|Before)\s/uy;
const STOP = /[.!?…]/g;
const STOPS = '.!?…';
const CLOSING = '"\'”’»)]';

/** The sentences of a paragraph, as news writes them: titles, initials, states and months do not end one; a closing mark belongs to it. */
export function readSentences(reading: Reading): Span[] {
  const { text } = reading;
  const { length } = text;
  const sentences: Span[] = [];
  let start = afterSpace(text, 0);
  STOP.lastIndex = start;
  while (STOP.test(text)) {
    const stop = STOP.lastIndex - 1;
    let end = stop + 1;
    while (end < length && STOPS.includes(text[end]!)) end++;
    while (end < length && CLOSING.includes(text[end]!)) end++;
    const next = afterSpace(text, end);
    if (next >= length) break;
    STOP.lastIndex = end;
    if (next > end && begins(text, next) && !(text[stop] === '.' && text[stop + 1] !== '.' && isAbbreviated(text, stop, next))) {
      sentences.push({ start, end });
      start = next;
    }
  }
  let end = length;
  while (end > start && (kindAt(text, end - 1) & SPACE) !== 0) end--;
  if (end > start) sentences.push({ start, end });
  return sentences;
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && (kindAt(text, at) & SPACE) !== 0) at++;
  return at;
}

const begins = (text: string, at: number): boolean => (kindAt(text, at) & (CAPITAL | NUMBER)) !== 0 || matchesAt(BEGINS, text, at);

/** Does the full stop belong to a shortened word, and the sentence go on? */
function isAbbreviated(text: string, stop: number, next: number): boolean {
  let letters = 0;
  while (letters <= LONGEST && (kindAt(text, stop - 1 - letters) & LETTER) !== 0) letters++;
  if (letters === 0 || letters > LONGEST || !ABBREVIATION.test(text.slice(Math.max(0, stop - 16), stop))) return false;
  return !matchesAt(BEGINS_ANEW, text, next) || BEFORE_NAME.test(text.slice(Math.max(0, stop - 6), stop));
}

/** Does a sticky expression match at an offset? */
function matchesAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}
