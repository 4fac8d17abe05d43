/** A place in a draft as editors count: lines from 0, characters in UTF-16 units from 0. */
export interface LineCharacter {
  readonly line: number;
  readonly character: number;
}

/** Turns offsets of a text into lines and characters. A line ends at LF, CRLF or CR, as LSP has it. */
export function lineIndex(text: string): (offset: number) => LineCharacter {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: offset - starts[low]! };
  };
}
