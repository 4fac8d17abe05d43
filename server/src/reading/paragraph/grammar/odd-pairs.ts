// Small words that hardly ever stand side by side, or not with what is around: “look at with”, “need to the pump”, “the 1902,”, “as been”.
import { WordMemo } from '../../../performance/word-interner.ts';
import type { Reading, Word } from '../reading.ts';
import { sentenceAt, tagsOfSentence } from '../tags.ts';
import { besides, can, type Finder, inSmall, type Misfit, misfitsBy, tagAt } from './misfit.ts';

/** Prepositions and those that hardly ever follow them: less than once in a million words, though both are common. */
const APART: Readonly<Record<string, RegExp>> = {
  of: /^(?:from|against|into)$/,
  from: /^(?:of|with|by|to|at|for|between|against|into)$/,
  for: /^(?:of|against|into)$/,
  to: /^(?:of|against|into|at|with|on|for|and)$/,
  with: /^(?:of|from|between)$/,
  at: /^(?:of|from|with|to|for|against|into)$/,
  by: /^(?:of|from)$/,
  into: /^(?:of|from|with|for|on|by|about)$/,
  between: /^(?:of|on|to|from|by|with|for|into|about)$/,
  against: /^(?:of|on|to|from|with|into|about)$/,
  about: /^(?:of|into)$/,
};
const kindOf = new WordMemo<Finder | undefined>(undefined, ({ lower }) => {
  if (Object.hasOwn(APART, lower)) return lower === 'between' ? betweenTo : twoPrepositions;
  switch (lower) {
    case 'the':
      return theYear;
    case 'as':
      return asHas;
    case 'all':
      return allTogether;
    case 'thou':
      return thou;
    case 'neither':
      return neitherOr;
    default:
      return undefined;
  }
});

/** The pairs of a paragraph; each is asked as a question. */
export const oddPairs = (reading: Reading): Misfit[] => misfitsBy((word) => kindOf.of(word), reading, { behind: 1 });

const DETERMINER = /^(?:the|an?|his|her|their|our|my|your|its|this|these|those)$/;

/** “Look at with how”, “the pipeline to and cut the time”, “we need to the pump”. */
function twoPrepositions(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [before, one, other, after] = [words[at - 1], words[at]!, words[at + 1]!, words[at + 2]];
  if (!after || !inSmall(one) || !inSmall(other) || !besides(reading, one, other) || !besides(reading, other, after)) return undefined;
  if (one.lower === 'to' && DETERMINER.test(other.lower)) return before && besides(reading, before, one) ? verbLost(words, at) : undefined;
  if (!APART[one.lower]!.test(other.lower) || !before || !besides(reading, before, one)) return undefined;
  const surplus = (instead: string): Misfit => ({
    kind: 'surplus',
    start: one.start,
    end: other.end,
    message: `“${one.text} ${other.text}”: one word too many?`,
    instead: [instead, instead === one.text ? other.text : one.text],
  });
  // “Something to look at to get an idea”.
  if (other.lower === 'to' && can(after, 'VB')) return undefined;
  // “He was shouted at for an hour”.
  if (one.lower !== 'to') return /^(?:up|out|in|off|over|put|go|come)$|ed$/.test(before.lower) ? undefined : surplus(one.text);
  if (!/^NNS?$/.test(tagAt(reading, before))) return undefined;
  // “To and from the island”; a verb that goes with “to” may end a clause: “referred to on the day”.
  if (other.lower === 'and')
    return can(after, 'VB') && !can(after, 'NN', 'IN', 'RB', 'JJ', 'NNS') && !/^(?:from|fro)$/.test(after.lower)
      ? surplus(one.text)
      : undefined;
  return DETERMINER.test(after.lower) ? surplus(other.text) : undefined;
}

/** “We need to the pump”: behind a verb that asks for another, an article. */
function verbLost(words: readonly Word[], at: number): Misfit | undefined {
  const [before, to, article, after] = [words[at - 1]!, words[at]!, words[at + 1]!, words[at + 2]!];
  if (!/^(?:needed|want|wants|wanted|need|needs|able|unable|tried|tries|decided|wishes|hoped|intends|intended)$/.test(before.lower))
    return undefined;
  // “Their needs to the board”.
  if (/^(?:need|want)/.test(before.lower) && !/^(?:we|you|they|i|he|she|it|to|who|not)$/.test(words[at - 2]?.lower ?? '')) return undefined;
  if (!inSmall(to) || /^(?:most|same|point|extent|contrary)$/.test(after.lower)) return undefined;
  return {
    kind: 'missing',
    start: to.start,
    end: article.end,
    message: `“${to.text} ${article.text}”: a verb may be missing`,
    instead: [],
  };
}

/** “Between 5 to 10 boats”. */
function betweenTo(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const rest = reading.text.slice(words[at]!.end, words[at]!.end + 40);
  const match =
    /^ ([£$€]?\d[\d,.]*(?:[mk%]|bn| (?:million|per cent|percent))?|\p{Ll}+) (to|[-–]) ?([£$€]?\d|\p{Ll}+)/u.exec(rest) ??
    /^ ([£$€]?\d[\d,.]*)([-–])(\d)/.exec(rest);
  if (!match || !isNumber(match[1]!) || !isNumber(match[3]!)) return twoPrepositions(reading, words, at);
  const start = words[at]!.end + rest.indexOf(match[2]!, match[1]!.length);
  const end = start + match[2]!.length;
  return {
    kind: 'surplus',
    start,
    end,
    message: `“between … ${match[2]!}”: should be “and”`,
    instead: [/\s/.test(reading.text[start - 1]!) ? 'and' : ' and '],
  };
}
const isNumber = (word: string): boolean =>
  /\d/.test(word) ||
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred)$/.test(word);

/** “From then till the 1902,”. */
function theYear({ text }: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [before, the, year, after] = [words[at - 1], words[at]!, words[at + 1]!, words[at + 2]];
  if (!before || !/^(?:1[89]|20)\d\d$/.test(year.text) || !/^(?:in|since|till|until|from|by|before|after)$/.test(before.lower))
    return undefined;
  const gap = text.slice(year.end, after?.start ?? year.end + 1);
  if (text.slice(the.end, year.start) !== ' ' || !/^[,.;]/.test(gap)) return undefined;
  return { kind: 'surplus', start: the.start, end: year.end, message: `“the ${year.text}”: one word too many?`, instead: [year.text] };
}

/** “A lot as changed”, “it as been”. */
function asHas(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [before, as, verb, after] = [words[at - 1], words[at]!, words[at + 1]!, words[at + 2]];
  if (!before || !inSmall(as) || !besides(reading, before, as) || !besides(reading, as, verb)) return undefined;
  const certain = verb.lower === 'been' && !/^(?:such|far|long|much|well|same|so)$/.test(before.lower);
  const likely =
    /^(?:lot|much|everything|something|nothing|he|she|it|who|which|that)$/.test(before.lower) &&
    (at < 3 || before.lower === 'lot' || /^(?:who|which)$/.test(before.lower)) &&
    can(verb, 'VBN') &&
    !can(verb, 'JJ', 'NN', 'VB', 'IN', 'RB') &&
    after !== undefined &&
    !/^(?:by|above|below)$/.test(after.lower) &&
    verb.lower !== 'expected' &&
    verb.lower !== 'planned';
  return certain || likely
    ? { kind: 'surplus', start: as.start, end: as.end, message: `“as ${verb.text}”: is this “has ${verb.text}”?`, instead: ['has'] }
    : undefined;
}

/** “All together, the board was pleased”: with a comma behind it, it sums up. */
function allTogether({ text }: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [all, together] = [words[at]!, words[at + 1]!];
  if (all.text !== 'All' || together.text !== 'together' || text.slice(all.end, together.start) !== ' ') return undefined;
  if (!text.startsWith(', ', together.end) || (at > 0 && !/[.!?:]/.test(text.slice(words[at - 1]!.end, all.start)))) return undefined;
  return {
    kind: 'surplus',
    start: all.start,
    end: together.end,
    message: '“All together”: is this “Altogether”?',
    instead: ['Altogether'],
  };
}

/** A “thou” outside prayers and poems has lost a letter or two. */
function thou(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const { text, lower, start, end } = words[at]!;
  if (text !== lower || /\b(?:thy|thee|thine|hast|hath|art|shalt|dost|shouldst|holier)\b/i.test(reading.text)) return undefined;
  if (/\d$/.test(reading.text.slice(0, start).trimEnd())) return undefined;
  return { kind: 'surplus', start, end, message: '“thou”: is this “though”?', instead: ['though', 'through'] };
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const isFiniteVerb = (reading: Reading, { start }: Word): boolean =>
  FINITE.test(tagsOfSentence(reading, sentenceAt(reading, start)).find((token) => token.start === start)?.tag ?? '');

/** “Neither the mate or the cook”. */
function neitherOr(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const { text } = reading;
  for (let i = at + 2; i < words.length && i < at + 7; i++) {
    if (
      /[.,;:!?]/.test(text.slice(words[i - 1]!.end, words[i]!.start)) ||
      /^(?:nor|and|of|is|are|was|were|did|does)$/.test(words[i]!.lower)
    )
      return undefined;
    // “Neither side wanted a strike or lockout”: its verb is over, and the two are joined.
    if (isFiniteVerb(reading, words[i]!)) return undefined;
    if (words[i]!.lower !== 'or') continue;
    const { start, end } = words[i]!;
    return { kind: 'surplus', start, end, message: '“neither … or”: should be “nor”', instead: ['nor'] };
  }
  return undefined;
}
