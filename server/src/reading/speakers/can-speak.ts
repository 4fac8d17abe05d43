// Whether the words for a source name somebody or something that can say something.
import { DOCUMENT } from '../paragraph/attribution/lexicon.ts';
import { isPersonNoun } from '../paragraph/attribution/person-nouns.ts';
import { tokenOf } from '../paragraph/attribution/tokenizer.ts';
import type { Source } from '../paragraph/reading.ts';

/** Can it speak: a name, a pronoun, a document, somebody by their role? “The outcome” and “other” cannot. */
export function isPersonal({ kind, name, start }: Source): boolean {
  if (kind !== 'unnamed') return true;
  // “mpany said”: a paragraph that has lost its first letters.
  if (start === 0 && /^\p{Ll}+$/u.test(name)) return true;
  if (/^the \d+-year-old$/i.test(name)) return true;
  const words = name.split(/\s+/);
  return (
    words.some((word) => isPersonNoun(word.toLowerCase()) || (tokenOf(word.toLowerCase()).is & DOCUMENT) !== 0 || WRITTEN.test(word)) ||
    words.some((word, i) => i > 0 && /^\p{Lu}/u.test(word)) ||
    /^(?:one|another|some|many|most|others|several|both|few|those|all|someone|somebody|everyone|everybody|nobody|no one)\b/i.test(name)
  );
}

const WRITTEN = /^(?:guidelines?|guidance|rules|rulebook|regulations|terms|minutes|inscription|testimon(?:y|ies|ials?))$/i;
