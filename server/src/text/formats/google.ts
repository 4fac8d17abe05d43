// What Google Docs puts into the web pages and the Markdown that it exports, and is no word of the draft.

/** Characters of no width: a note’s reference leaves them, so that it can be marked as a source. */
const NOTHING = '\u200b';

/** A comment of HTML in the place of something, as long as it was. */
const hidden = (what: string): string => (what.length < 7 ? ' '.repeat(what.length) : `<!--${' '.repeat(what.length - 7)}-->`);

/**
 * A web page with the letters that point to comments, the comments at its end and the numbers of notes taken out. Every other character
 * stays in its place.
 */
export function withoutComments(html: string): string {
  if (!html.includes('"#cmnt') && !html.includes('"#ftnt')) return html;
  return html
    .replace(/<div\b[^<>]*><p\b[^<>]*><a href="#cmnt_ref\d+"[\s\S]*?<\/div>/g, hidden)
    .replace(/(?:<sup>)?<a href="#cmnt\d+"[^<>]*>[^<>]{0,6}<\/a>(?:<\/sup>)?/g, hidden)
    .replace(/<a href="#ftnt_ref\d+"[^<>]*>[^<>]{0,8}<\/a>(?:<span\b[^<>]*>&nbsp;)?/g, hidden)
    .replace(
      /(<a href="#ftnt\d+"[^<>]*>)([^<>]{1,8})(?=<\/a>)/g,
      (_, open: string, number: string) => open + NOTHING.repeat(number.length),
    );
}

/** Does a page come from Google Docs? It has a class that Google gives, or a list of its own kind. */
const isGoogles = (html: string): boolean => /\bclass="[^"<>]*\b(?:doc-content|lst-kix_)/.test(html);

/** A web page whose spans begin and end with plain blanks, which Google writes as no-break ones. Every other character stays in its place. */
export function withBlanks(html: string): string {
  if (!html.includes('&nbsp;') || !isGoogles(html)) return html;
  // As long as “&nbsp;”, and a blank.
  return html.replace(/(<span\b[^<>]*>)&nbsp;(?!&nbsp;)|(?<!&nbsp;)&nbsp;(?=<\/span>)/g, (_, open = '') => `${open}&#032;`);
}

/** Where a link leads that goes by way of Google. */
export function destination(link: string | undefined): string | undefined {
  const wrapped = link?.startsWith('https://www.google.com/url?') ? /[?&]q=([^&]*)/.exec(link)?.[1] : undefined;
  if (!wrapped) return link;
  try {
    return decodeURIComponent(wrapped);
  } catch {
    return link;
  }
}

/** Markdown without the names of headings, `{#costs}`, which other programs write too. Every character stays in its place. */
export const withoutNames = (markdown: string): string =>
  markdown.includes('{#')
    ? markdown.replace(
        /^( {0,3}#{1,6} [^\n]*?)(\{#[\w:.-]+\})(?=[ \t]*\r?$)/gm,
        (_, head: string, name: string) => head + ' '.repeat(name.length),
      )
    : markdown;

/** A text without the pictures that it holds as long addresses. */
export const withoutPictures = (text: string): string =>
  text.includes(';base64,') ? text.replace(/;base64,[\w+/=]{100,}/g, ';base64,') : text;
