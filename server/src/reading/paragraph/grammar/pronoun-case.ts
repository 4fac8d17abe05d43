// Pronouns in the wrong case: “between he and his brother”, “heard that him and his son ran it”, “the man, whom is from Leeds”.
import { WordMemo } from '../../../performance/word-interner.ts';
import type { Reading, Word } from '../reading.ts';
import { can, type Finder, inRow, type Misfit, misfitsBy, sentenceOf } from './misfit.ts';

const OBJECT: Readonly<Record<string, string>> = { he: 'him', she: 'her', i: 'me', we: 'us', they: 'them' };
const SUBJECT: Readonly<Record<string, string>> = { him: 'he', her: 'she', me: 'I', us: 'we', them: 'they' };

const isThis = ({ start, end, text }: Word, instead: string): Misfit => {
  const put = /^\p{Lu}/u.test(text) && text !== 'I' ? instead[0]!.toUpperCase() + instead.slice(1) : instead;
  return { kind: 'surplus', start, end, message: `“${text}”: should be “${put}”`, instead: [put] };
};

/** “Between he and his brother”, “left to he and his deputy”. */
function object(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [preposition, pronoun, and, after] = [words[at]!, words[at + 1], words[at + 2], words[at + 3]];
  if (!pronoun || !and || !after || and.lower !== 'and' || !inRow(reading, preposition, pronoun, and, after)) return undefined;
  const right = Object.hasOwn(OBJECT, pronoun.lower) ? OBJECT[pronoun.lower] : undefined;
  if (!right) return undefined;
  return /^(?:his|her|their|my|our|the|a|an|others?)$/.test(after.lower) || /^\p{Lu}/u.test(after.text)
    ? isThis(pronoun, right)
    : undefined;
}

/** “Heard that him and his brother ran the firm”, “Her and her husband opened the shop”. */
function subject(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [before, pronoun, and, his, noun] = [words[at - 1], words[at]!, words[at + 1], words[at + 2], words[at + 3]];
  if (!and || !his || !noun || and.lower !== 'and' || !inRow(reading, pronoun, and, his, noun)) return undefined;
  const opens = !before || /[.!?]/.test(reading.text.slice(before.end, pronoun.start));
  if (!opens && !/^(?:that|because|when|if|while|although)$/.test(before.lower)) return undefined;
  if (
    !/^(?:his|her|their|my|our)$/.test(his.lower) ||
    reading.quotations.some(({ start, end }) => start <= pronoun.start && pronoun.end <= end)
  )
    return undefined;
  // A verb soon behind shows the subject: “him and his younger brother ran”.
  const verb = words.slice(at + 4, at + 7).findIndex((word) => can(word, 'VBD', 'VBZ', 'MD') && !can(word, 'NN', 'NNS', 'IN'));
  return verb >= 0 ? isThis(pronoun, SUBJECT[pronoun.lower]!) : undefined;
}

/** “The man, whom is from Leeds”; “two of whom were hurt” is right. */
function whom(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [before, word, verb, after] = [words[at - 1], words[at]!, words[at + 1], words[at + 2]];
  if (!before || !verb || !after || !inRow(reading, word, verb, after)) return undefined;
  if (!/^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must)$/.test(verb.lower)) return undefined;
  return can(before, 'IN', 'TO') || /^(?:of|to|for|with|by|from|and|or|one|some|many|most|all|both|none)$/.test(before.lower)
    ? undefined
    : isThis(word, 'who');
}

const PEOPLE =
  /^(?:people|men|women|children|officers|players|fans|workers|jobs|homes|houses|cars|students|pupils|patients|voters|cases|deaths|members|passengers|residents|shops|schools|votes|goals|games|matches|attacks|crimes|arrests|complaints)$/;
const NUMBER = /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|\d[\d,]*)$/;

/** “Less than 20 people”. */
function less(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [word, than, number, noun] = [words[at]!, words[at + 1], words[at + 2], words[at + 3]];
  if (than?.lower !== 'than' || !number || !noun || !NUMBER.test(number.lower) || !PEOPLE.test(noun.lower)) return undefined;
  return inRow(reading, word, than, number, noun) ? isThis(word, 'fewer') : undefined;
}

const ASKED = /^(?:contact|call|email|e-mail|ring|tell|ask|write|phone|to|with|for|between|from|see|visit)$/;

/** “Contact the detective or myself”: where nobody says “I”. */
function myself(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [and, word] = [words[at - 1], words[at]!];
  if (!and || !/^(?:and|or)$/.test(and.lower) || !inRow(reading, and, word)) return undefined;
  const isObject = words.slice(Math.max(0, at - 5), at - 1).some(({ lower }) => ASKED.test(lower));
  if (!isObject || !/^[.,;!?]/.test(reading.text.slice(word.end, word.end + 1))) return undefined;
  const { tokens } = sentenceOf(reading, word);
  const isQuoted = reading.quotations.some(({ start, end }) => start <= word.start && word.end <= end);
  return isQuoted || tokens.some(({ text }) => /^(?:I|my|me)$/i.test(text)) ? undefined : isThis(word, 'me');
}

const WE_ARE =
  /^(?:very|so|delighted|proud|happy|hoping|looking|trying|pleased|really|thrilled|devastated|disappointed|determined|grateful|confident|sorry|gutted)$/;
const YOU_ARE = /^(?:never|not|too|always|so|very|really|doing|looking|right|wrong|lucky|fine|allowed)$/;

/** “Your never too old”, “Were very proud of the team”: where a quotation or a sentence begins. */
function contraction(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [before, word, next] = [words[at - 1], words[at]!, words[at + 1]];
  if (!next || !inRow(reading, word, next) || !/^\p{Lu}/u.test(word.text)) return undefined;
  if (before && !/[.!?“"‘:,]/.test(reading.text.slice(before.end, word.start))) return undefined;
  if (word.lower === 'your') return YOU_ARE.test(next.lower) && words[at + 2] ? isThis(word, 'you’re') : undefined;
  if (!WE_ARE.test(next.lower)) return undefined;
  const end = /[.?!,]/.exec(reading.text.slice(next.end))?.[0];
  return end === '?' ? undefined : isThis(word, 'we’re');
}

const finderOf = new WordMemo<Finder | undefined>(undefined, ({ lower }) => {
  if (/^(?:between|with|to|from|against|by)$/.test(lower)) return object;
  if (/^(?:him|her|them)$/.test(lower)) return subject;
  if (lower === 'whom') return whom;
  if (lower === 'less') return less;
  if (lower === 'myself') return myself;
  return lower === 'your' || lower === 'were' ? contraction : undefined;
});

/** The pronouns of a paragraph in the wrong case, and other small words that a pronoun needs; each is asked as a question. */
export const pronounCase = (reading: Reading): Misfit[] => misfitsBy((word) => finderOf.of(word), reading);
