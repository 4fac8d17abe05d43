/** Does something with every match of an expression that looks for all. `matchAll` would make the expression anew each time. */
export function eachMatch(all: RegExp, text: string, each: (match: RegExpExecArray) => void): void {
  all.lastIndex = 0;
  for (let match = all.exec(text); match; match = all.exec(text)) {
    if (match[0] === '') all.lastIndex++;
    each(match);
  }
}
