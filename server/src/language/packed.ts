// How learnt numbers and words are written into small JSON files, one printable character a number.

const ZERO = 80;
const BACKSLASH = 92;
/** The highest level: levels run from −45 to 45. */
export const LEVELS = 45;

/** A level as a character that JSON leaves as it is. */
export const levelCharacter = (level: number): string => String.fromCharCode(level + ZERO === BACKSLASH ? 126 : level + ZERO);

/** What each character code stands for, where the highest level stands for `most` and small differences count more near 0. */
export function levelValues(most: number): Float32Array {
  const values = new Float32Array(128);
  for (let level = -LEVELS; level <= LEVELS; level++)
    values[levelCharacter(level).charCodeAt(0)] = Math.sign(level) * most * (level / LEVELS) ** 2;
  return values;
}

/** The level nearest to a value. */
export function levelOf(value: number, most: number): number {
  return Math.sign(value) * Math.min(LEVELS, Math.round(LEVELS * Math.sqrt(Math.abs(value) / most)));
}
