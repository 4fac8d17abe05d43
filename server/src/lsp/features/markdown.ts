/** A draft's words in Markdown, so that nothing in them is read as markup, a link or HTML. */
export const escapeMarkdown = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|<>&~:$@/"']/g, (c) => (c === '<' ? '&lt;' : c === '>' ? '&gt;' : c === '&' ? '&amp;' : `\\${c}`));

/** Words cut to a length that a hover or a list has room for, never inside a character. */
export function cut(words: string, length: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const end = /[\ud800-\udbff]/.test(line[length - 2] ?? '') ? length - 2 : length - 1;
  return `${line.slice(0, end).trimEnd()}…`;
}

/** Markdown as plain text, for a client that shows none. */
export const plainText = (markdown: string): string =>
  markdown
    .replace(/\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)[*`]+/g, '')
    .replace(/\\(.)/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
