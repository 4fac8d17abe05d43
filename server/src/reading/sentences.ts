import type { Span } from '../text/span.ts';
import type { Reading } from './reading.ts';

// A full stop after these does not end a sentence, or not by itself.
const ABBREVIATION =
  /(?:^|[\s(“"‘'[—–-])(?:\p{Lu}|\p{L}(?:\.\p{L})+|Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Fr|Sr|Jr|St|Ste|Mt|Ft|Gen|Col|Maj|Capt|Lt|Cmdr|Sgt|Cpl|Pte|Adm|Brig|Insp|Det|Supt|Hon|Gov|Lt\. Gov|Sen|Reps?|Sens|Pres|Supt|Amb|Atty|Assn|Bros|Co|Corp|Inc|Ltd|Plc|No|Nos|vs|v|etc|eg|ie|cf|al|approx|dept|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)$/u;
const END = /[.!?…]+["'”’»)\]]*(?=\s|$)/gu;

/** The sentences of a paragraph, as news writes them: titles, initials, states and months do not end one; a closing mark belongs to it. */
export function readSentences(reading: Reading): Span[] {
  const { text } = reading;
  const sentences: Span[] = [];
  let start = text.search(/\S/);
  if (start < 0) return sentences;
  for (const match of text.matchAll(END)) {
    const stop = match.index;
    const end = stop + match[0].length;
    const rest = text.slice(end).trimStart();
    if (rest === '') break;
    // What follows must be able to begin a sentence; “” she said” goes on.
    if (!/^["'“‘«([—–-]*[\p{Lu}\p{N}\p{Lo}“‘"'«]/u.test(rest)) continue;
    if (match[0].startsWith('.') && !match[0].startsWith('..') && ABBREVIATION.test(text.slice(Math.max(0, stop - 16), stop))) {
      // “in the U.S. The vote” ends; “U.S. President” does not: only a word that can hardly stand inside a name says that it ends.
      if (
        !/^(?:The|A|An|He|She|It|They|But|And|In|On|At|His|Her|Its|Their|We|I|You|This|That|These|Those|If|When|While|As|For|After|Before)\s/u.test(
          rest,
        )
      )
        continue;
      if (/(?:^|\s)(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|St|vs|v|No)$/u.test(text.slice(Math.max(0, stop - 6), stop))) continue;
    }
    sentences.push({ start, end });
    start = end + (text.slice(end).length - rest.length);
  }
  if (start < text.length) {
    const tail = text.slice(start).trimEnd();
    if (tail) sentences.push({ start, end: start + tail.length });
  }
  return sentences;
}
