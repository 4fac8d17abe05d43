// Names that stand beside each other as aliases.
import type { Span } from '../../../text/span.ts';

const GLOSS_BEFORE =
  /(?:\(|\b(?:(?:known|referred to)(?: \p{L}+){1,4}|acronyms?|initials?|abbreviated(?: as| to)|called|named|dubbed|styled|nicknamed|what was then|then called|call(?:s|ed)? (?:it|them)|(?:which|what) (?:the )?\p{L}+ calls?|rebranded(?: as)?|alias|formerly|previously|hereafter|hereinafter|aka|a\.k\.a\.|short for|stands? for|stood for|calls? itself)|\b(?:also|or)) ?(?:the )?["“‘']?$/iu;
const LISTED = /^["”’']?(?:, |,? (?:and|or) |\/)(?:the )?["“‘']?$/;

/**
 * Which of some names in a paragraph, in order, the text itself gives as other names for a thing: “also known as ISIS, ISIL and
 * Daesh”, “(IS)”.
 */
export function aliasesAmong(text: string, names: readonly Span[]): boolean[] {
  const aliases: boolean[] = [];
  names.forEach(({ start, end }, i) => {
    const last = names[i - 1];
    aliases.push(
      GLOSS_BEFORE.test(text.slice(Math.max(0, start - 60), start)) ||
        /^["”’']?\)/.test(text.slice(end, end + 2)) ||
        (last !== undefined && aliases[i - 1] === true && LISTED.test(text.slice(last.end, start))),
    );
  });
  return aliases;
}
