// “It’s” where only the possessive can stand.

import { tagWords } from '../../../language/compromise.ts';
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import type { Reading } from '../reading.ts';
import { STOP, stopsIn } from './slip-candidates.ts';
import type { FoundSlip } from './slips.ts';

// After these stands a noun and no clause: a preposition, or a verb that takes a thing.
const TAKES_A_THING =
  'at|on|in|during|near|around|inside|outside|beneath|above|by|of|with|from|into|onto|upon|within|behind|beyond|beside|through|throughout|across|against|towards?|under|over|cut|cuts|lost|loses?|raised|raises|lowered|lowers|closed|closes|opened|opens|sold|sells|changed|changes|launched|launches|built|builds|expanded|expands|reduced|reduces|doubled|doubles|defended|defends|published|publishes|kept|keeps|moved|moves|broke|breaks|withdrew|withdraws';
const CANDIDATE = withLetterRanges(
  new RegExp(`(?<![\\p{L}'’-])(?:${TAKES_A_THING}) (it(['’])s) (\\p{Ll}[\\p{L}-]{2,})(?![\\p{L}'’-])`, 'gu'),
);
// “By it’s likely”, “of it’s time” are odd, but may be no possessive.
const NO_POSSESSION =
  /^(?:about|all|already|also|always|because|been|clear|high|just|like|likely|mine|never|not|now|only|still|than|that|the|time|too|true|very|what|why|worth)$/;

/** “Said that it’s roof was leaking”: a noun with a verb of its own behind it. */
const BEFORE_SUBJECT = withLetterRanges(/(?<![\p{L}'’-])([Ii]t['’]s) (\p{Ll}[\p{L}-]{2,}) (?:was|were|had|has|have|are)(?![\p{L}'’-])/gu);

/** “It’s” where only the possessive can stand: “she knew every boat by it’s engine”. */
export function findItsWithMark(reading: Reading): FoundSlip[] {
  const { text } = reading;
  if ((stopsIn(reading).reasons & STOP.joined) === 0 || !/\b[Ii]t['’]s\b/.test(text)) return [];
  return [...text.matchAll(CANDIDATE), ...text.matchAll(BEFORE_SUBJECT)].flatMap((match) => {
    const written = /[Ii]t['’]s/.exec(match[0])![0];
    const noun = /\p{L}[\p{L}-]*/u.exec(match[0].slice(match[0].lastIndexOf(written) + written.length))![0];
    if (NO_POSSESSION.test(noun)) return [];
    const start = match.index + match[0].lastIndexOf(written);
    // The possessive is put in its place, and the model asked whether what follows is then a thing.
    const before = text.slice(Math.max(0, match.index - 40), start).replace(/^\S*\s/, '');
    const its = written[0] === 'I' ? 'Its' : 'its';
    const trial = `${before}${its} ${text.slice(start + written.length + 1, start + written.length + 40)}`;
    const word = tagWords(trial).find((w) => w.start === before.length + 4);
    if (!word?.tags.has('Noun') || word.tags.has('Gerund') || word.tags.has('Pronoun')) return [];
    return [{ start, end: start + written.length, corrected: its }];
  });
}
