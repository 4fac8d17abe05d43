// Who speaks by no verb of speech: the subject of a sentence before a quotation, a name before a colon, a name below.
import type { Reading, Source } from '../reading.ts';
import { outerSentences } from './outer-sentences.ts';
import type { Phrase } from './phrase.ts';
import { subjectBefore } from './phrase-before.ts';
import { sourceOf } from './source-of.ts';
import type { OuterSentence } from './token.ts';

/** The subject of a sentence that has no cue: whoever acts in it may be who speaks next. */
export function actor(sentence: OuterSentence, nearest = false): Source | null {
  const { tokens } = sentence;
  const phrase = subjectBefore(tokens, tokens.length, nearest);
  return phrase ? sourceOf(sentence, phrase) : null;
}

/** The longest line that only names somebody, in words. */
const NAMING = 14;

/** The subject of a paragraph's last sentence: “The office issued this statement:”, or whom it names: “The harbour master, Ann Lee:”. */
export function announcer(reading: Reading): Source | null {
  const last = outerSentences(reading).at(-1);
  if (!last) return null;
  return actor(last, true) ?? named(last, 0);
}

/** “– Ann Lee, baker”: the line below a quotation that says whose it is. */
export function signature(reading: Reading): Source | null {
  const { text, prose, quotations, names } = reading;
  if (quotations.length > 0 || text.length > 120) return null;
  const dashed = /^\s?[—–―~-]\s?\p{Lu}/u.test(text);
  // Without a dash it must be a line of a block quotation, or name a person and be no sentence.
  const below = prose.kind === 'block-quote' || (/[\p{L})]\s*$/u.test(text) && text.length < 70 && names.some((n) => n.kind === 'person'));
  if (!dashed && !below) return null;
  const sentences = outerSentences(reading);
  return sentences.length === 1 && !actor(sentences[0]!) && !/:\s*$/.test(text) ? named(sentences[0]!, dashed ? 1 : 0) : null;
}

/** The name in a line without a verb. */
function named(sentence: OuterSentence, from: number): Source | null {
  const { tokens } = sentence;
  if (tokens.length > NAMING) return null;
  let phrase: Phrase | undefined;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || !token.capital) {
      // After a comma stands what they are.
      if (phrase && phrase.to - phrase.from > 1 && token.kind === 'mark') break;
      continue;
    }
    phrase = phrase && phrase.to === i ? { ...phrase, to: i + 1, head: i } : { from: i, to: i + 1, head: i };
  }
  return phrase ? sourceOf(sentence, phrase) : null;
}
