// Two words written as one, or one as two, where the words around tell a verb from a thing: “to setup a stall”, “they go everyday”.
import { WordMemo } from '../../../performance/word-interner.ts';
import type { Reading, Word } from '../reading.ts';
import { sentenceAt, tagsOfSentence } from '../tags.ts';
import { besides, can, type Finder, type Misfit, misfitsBy } from './misfit.ts';
import { isPlural } from './noun-phrase.ts';

/** Nouns that are a verb and its particle, cut where the verb ends. */
const PARTED = new Map(
  'set-up log-in log-on log-out log-off sign-up sign-in back-up check-out check-in clean-up start-up shut-down look-up work-out break-down follow-up pick-up roll-out roll-back turn-out line-up make-up kick-off lay-off pay-off spin-off cut-off take-over hand-over hand-out build-up warm-up wake-up stand-by call-back lock-down opt-in opt-out'
    .split(' ')
    .map((pair): [string, string] => [pair.replace('-', ''), pair.replace('-', ' ')]),
);

const finderOf = new WordMemo<Finder | undefined>(undefined, ({ lower }) => {
  if (PARTED.has(lower)) return verbJoined;
  switch (lower) {
    case 'everyday':
      return everyDay;
    case 'maybe':
      return mayBe;
    case 'this':
    case 'much':
    case 'less':
    case 'every':
    case 'each':
      return beforePlural;
    case 'couple':
      return coupleOf;
    case 'number':
      return numberOf;
    default:
      return /^there['’]s$/.test(lower) ? thereIs : undefined;
  }
});

/** Such words of a paragraph; each is asked as a question. */
export const joinedWords = (reading: Reading): Misfit[] => misfitsBy((word) => finderOf.of(word), reading);

const OBJECT = /^(?:the|an?|his|her|their|our|my|your|its|this|that|these|those|it|them|all|some|another|each|every|any|both|new|several)$/;

/** “You need to setup a stall”, “you can login to it”. */
function verbJoined(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [before, word, after] = [words[at - 1], words[at]!, words[at + 1]];
  if (word.text !== word.lower || !besides(reading, before, word)) return undefined;
  const opens =
    /^(?:to|will|would|can|could|should|must|may|might|cannot|please|let['’]s|don['’]t|didn['’]t|won['’]t|can['’]t|we|you|they|i)$/.test(
      before!.lower,
    );
  if (!opens) return undefined;
  // “They grew used to lockdown.”
  if (
    before!.lower === 'to' &&
    words[at - 2]?.lower === 'used' &&
    /^(?:am|is|are|was|were|been|be|being|gets?|got|getting|grew|grown|growing|become|became|not)$/.test(words[at - 3]?.lower ?? '')
  )
    return undefined;
  // “Prior to takeoff”, “access to login pages”: behind “to” a thing may stand.
  const isVerb =
    before!.lower !== 'to' ||
    (besides(reading, word, after) && (OBJECT.test(after!.lower) || after!.lower === 'to')) ||
    VERBAL.test(words[at - 2]?.lower ?? '');
  if (!isVerb) return undefined;
  const parted = PARTED.get(word.lower)!;
  return { kind: 'surplus', start: word.start, end: word.end, message: `“${word.text}” as a verb: “${parted}”?`, instead: [parted] };
}
const VERBAL =
  /^(?:need|needs|needed|want|wants|wanted|able|how|have|has|had|going|try|trying|tried|decided|used|required|order|ready|asked|likely)$/;

/** “They go everyday”, but “an everyday thing”. */
function everyDay(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [before, word, after] = [words[at - 1], words[at]!, words[at + 1]];
  if (
    !before ||
    !besides(reading, before, word) ||
    /^(?:an?|the|of|in|for|our|my|your|his|her|their|its|these|those|this|more|most|and|or|with|to|some|such|no|about|as|on)$/.test(
      before.lower,
    )
  )
    return undefined;
  const gap = reading.text.slice(word.end, after?.start ?? word.end + 1);
  const ends =
    after === undefined ||
    /^[.,;!?)]/.test(gap) ||
    /^(?:to|at|in|on|for|with|and|but|since|until|when|from|after|before|as|by)$/.test(after.lower);
  // An adjective before it may share its noun: “ordinary everyday”.
  if (!ends || (can(before.lower, 'JJ') && !can(before.lower, 'NN', 'VB', 'RB', 'NNS'))) return undefined;
  return { kind: 'surplus', start: word.start, end: word.end, message: '“everyday”: is this “every day”?', instead: ['every day'] };
}

/** “There maybe a delay”. */
function mayBe(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [before, word, after] = [words[at - 1], words[at]!, words[at + 1]];
  if (!besides(reading, before, word) || !besides(reading, word, after) || word.text !== word.lower) return undefined;
  if (!/^(?:there|it|this|that|they|he|she|we|you|which|who)$/.test(before!.lower)) return undefined;
  if (!/^(?:an?|the|no|some|more|able|that|due|because|possible|in|on|at|one|too|too|necessary|time|worth)$/.test(after!.lower))
    return undefined;
  const rest = reading.text.slice(after!.end, after!.end + 40);
  // “They maybe the best …, but …” and “it maybe that” want a verb; a verb behind it shows that there is one.
  if (/^(?:they|he|she|we|you)$/.test(before!.lower) && /^ \p{Ll}+ (?:is|are|was|were|has|have)\b/u.test(rest)) return undefined;
  return { kind: 'surplus', start: word.start, end: word.end, message: '“maybe”: is this “may be”?', instead: ['may be'] };
}

const SEVERAL = /(?:[^su'’i]s|people|children|women|men)$/;
const NO_PLAIN_PLURAL =
  /^(?:needs|towards|besides|sales|sports|times|means|works|goods|terms|weeks|months|years|days|hours|minutes|seconds|pounds|dollars|euros|miles|metres|percent)$/;

/** “This things”, “much boats”, “less boats”, “every boats”. */
function beforePlural(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [before, word, noun, after] = [words[at - 1], words[at]!, words[at + 1], words[at + 2]];
  if (noun && /^e/.test(word.lower) && /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days$/.test(noun.text))
    return {
      kind: 'surplus',
      start: noun.start,
      end: noun.end,
      message: `“${word.text} ${noun.text}”: should be “${noun.text.slice(0, -1)}”`,
      instead: [noun.text.slice(0, -1)],
    };
  if (!noun || !besides(reading, word, noun) || noun.text !== noun.lower || !SEVERAL.test(noun.lower)) return undefined;
  if (can(noun.lower, 'NN', 'VBZ', 'RB', 'JJ', 'VB') || NO_PLAIN_PLURAL.test(noun.lower)) return undefined;
  // “No less”, “pretty much” are other matters.
  if (/^(?:no|much|far|than|or|more|and|pretty|very)$/.test(before?.lower ?? '') || isPartOfName(reading, noun, after)) return undefined;
  const token = tagsOfSentence(reading, sentenceAt(reading, noun.start)).find(({ start }) => start === noun.start);
  if (token?.tag !== 'NNS' || !(isPlural(token) || /^(?:people|children)$/.test(noun.lower))) return undefined;
  return word.lower === 'this' && !isPointer(reading, before, word, noun, after) ? undefined : number(word, noun);
}

/** “Less sales staff”, “every boats’ crew”: the plural belongs to what follows. */
const isPartOfName = (reading: Reading, noun: Word, after: Word | undefined): boolean =>
  after !== undefined &&
  (/^['’]/.test(reading.text.slice(noun.end, noun.end + 1)) ||
    (besides(reading, noun, after) && can(after.lower, 'NN', 'NNS') && !NEVER_NOUN.test(after.lower)));
const NEVER_NOUN = /^(?:are|were|is|was|have|has|will|can|may|might|must|should|could|would|do|in|on|at|for|and|or)$/;

/** “He told her this people say” has no “this people”, “this differs from that” no “this differs”. */
function isPointer(reading: Reading, before: Word | undefined, word: Word, noun: Word, after: Word | undefined): boolean {
  const { text } = reading;
  const opens =
    !before ||
    /^(?:of|in|on|with|for|from|all|to|by|at|and|but|are|do|does|use|about)$/.test(before.lower) ||
    /[.!?,;:]/.test(text.slice(before.end, word.start));
  return opens && after !== undefined && (AFTER_SEVERAL.test(after.lower) || /^[.,]/.test(text.slice(noun.end, noun.end + 1)));
}

const AFTER_SEVERAL = /^(?:are|were|have|can|will|would|should|could|must|may|do)$/;
const OTHER: Readonly<Record<string, string>> = { this: 'these', much: 'many', less: 'fewer' };

function number(word: Word, noun: Word): Misfit | undefined {
  const text = `“${word.text} ${noun.text}”`;
  const other = OTHER[word.lower];
  if (other) {
    const put = /^\p{Lu}/u.test(word.text) ? other[0]!.toUpperCase() + other.slice(1) : other;
    return { kind: 'surplus', start: word.start, end: word.end, message: `${text}: is this “${put}”?`, instead: [put] };
  }
  const one = [noun.lower.replace(/ies$/, 'y'), noun.lower.slice(0, -1)].find((single) => can(single, 'NN'));
  return one && one !== noun.lower && /s$/.test(noun.lower)
    ? { kind: 'surplus', start: noun.start, end: noun.end, message: `${text}: should be “${one}”`, instead: [one] }
    : undefined;
}

/** “A couple things”. */
function coupleOf(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [before, couple, next, after] = [words[at - 1], words[at]!, words[at + 1], words[at + 2]];
  if (before?.lower !== 'a' || !besides(reading, couple, next)) return undefined;
  const noun = can(next!.lower, 'JJ') && !can(next!.lower, 'NNS') && besides(reading, next, after) ? after! : next!;
  if (noun.text !== noun.lower || !/[^su'’i]s$/.test(noun.lower) || can(noun.lower, 'VBZ', 'RB', 'IN') || !can(noun.lower, 'NNS'))
    return undefined;
  return { kind: 'missing', start: couple.end, end: next!.start, message: '“of” may be missing here', instead: [' of '] };
}

/** “The number of boats have grown”. */
function numberOf(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [the, of] = [words[at - 1], words[at + 1]];
  if (
    the?.lower !== 'the' ||
    of?.lower !== 'of' ||
    !/(?:^|[.!?]["”’]? |, (?:and|but) |\b(?:that|and|but|because|while|as|although) )$/.test(
      reading.text.slice(Math.max(0, the.start - 12), the.start),
    )
  )
    return undefined;
  for (let i = at + 2; i < words.length && i < at + 7; i++) {
    const { lower, start, end } = words[i]!;
    if (!besides(reading, words[i - 1], words[i])) return undefined;
    if (/^(?:have|are|were)$/.test(lower) && /s$|people|men|women|children$/.test(words[i - 1]!.lower)) {
      const one = lower === 'have' ? 'has' : lower === 'are' ? 'is' : 'was';
      return { kind: 'surplus', start, end, message: `“the number … ${lower}”: should be “${one}”`, instead: [one] };
    }
    if (can(lower, 'VBD', 'VBZ', 'MD', 'WP', 'WDT') && !can(lower, 'NNS', 'VBN')) return undefined;
  }
  return undefined;
}

/** “There’s two reasons”. */
function thereIs(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [there, many, noun] = [words[at]!, words[at + 1], words[at + 2]];
  if (!besides(reading, there, many) || !besides(reading, many, noun)) return undefined;
  if (!/^(?:many|several|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|various|numerous|few)$/.test(many!.lower))
    return undefined;
  if (
    !/(?:[^su'’i]s|people|men|women|children|of)$/.test(noun!.lower) ||
    /^(?:minutes|years|months|weeks|days|hours|seconds|miles|points|times)$/.test(noun!.lower)
  )
    return undefined;
  return {
    kind: 'surplus',
    start: there.start,
    end: there.end,
    message: `“${there.text} ${many!.text}”: should be “${there.text.slice(0, 5)} are”`,
    instead: [`${there.text.slice(0, 5)} are`],
  };
}
