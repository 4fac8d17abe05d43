// Whom a cue in a broadcast script names: “(SOT — ANN LEE, FIRE CHIEF)”, “[CLIP: Tom Reid, 74]”, in the line above a quotation.
import type { Source } from '../paragraph/reading.ts';

const CUE =
  /^[ \t]*[([]?[ \t]*(?:SOT|SOVT|TAKE SOT|CLIP|SOUNDBITE|SOUND BITE|SYNC|ACTUALITY|GRAB|INSERT|UPSOT|VOX POP|VOX|AUDIO)[ \t]*(?:\d+[ \t]*)?[:—–-]+[ \t]*([^,;:()[\]\n]{3,60})[^\n]*$/u;

/** The speaker whom the last line of some words announces, if that is a script's cue. */
export function cuedIn(words: string): Source | null {
  const line = words.trimEnd();
  const from = line.lastIndexOf('\n') + 1;
  const name = CUE.exec(line.slice(from))?.[1]?.trim();
  if (name === undefined || !/\p{Lu}\p{L}+ \p{Lu}/u.test(name)) return null;
  const start = line.indexOf(name, from);
  return { start, end: start + name.length, name: inSmallLetters(name), kind: 'named' };
}

/** A name in capitals as it stands in prose. */
const inSmallLetters = (name: string): string =>
  /\p{Ll}/u.test(name) ? name : name.replace(/(?<=\p{L})\p{Lu}+/gu, (rest) => rest.toLowerCase());
