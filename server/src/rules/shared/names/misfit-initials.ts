// Initials that do not fit the words they stand behind: “Independent Office for Water Standards (IOSW)”.
import { ParagraphMemo } from '../../../reading/paragraph/paragraph-memo.ts';
import { matchesIn } from '../../../reading/paragraph/prefilter.ts';
import { isQuoted } from '../../../reading/paragraph/quoted.ts';
import type { Finding } from '../../rule.ts';
import { change } from './name-pairs.ts';

const DEFINED =
  /(?<name>\p{Lu}\p{Ll}[\p{L}’'-]*(?:,? (?:(?:of|for|and|the|on|in|to|against|&) ){0,2}\p{Lu}\p{Ll}[\p{L}’'-]*){2,7}) \((?<initials>\p{Lu}{3,7})\)/gu;
/** Agreed on between languages, or of a name that has another order. */
const AGREED = /^(?:ISO|UTC|CERN|SECAM|BIPM|CCP|CPC)$/;
const SMALL = /^(?:of|for|and|the|on|in|to|against|&)$/;

export const misfitInitials = new ParagraphMemo((reading): readonly Finding[] =>
  matchesIn(reading, DEFINED).flatMap((match): Finding[] => {
    const { name, initials } = match.groups as { name: string; initials: string };
    const end = match.index + match[0].length - 1;
    const span = { start: end - initials.length, end };
    if (AGREED.test(initials) || isQuoted(reading, span)) return [];
    const words = name.split(/,? |-/);
    const all = words.map((w) => w[0]!.toUpperCase());
    const main = words.filter((w) => !SMALL.test(w)).map((w) => w[0]!);
    const ways = [all, main].map((letters) => letters.slice(-initials.length).join(''));
    if (ways.some((way) => way === initials) || isIn(initials, all.join(''))) return [];
    const meant = main.length === initials.length || main.length === initials.length + 1 ? ways[1]! : undefined;
    // “TCA”, of a Telecommunications Authority: letters from within its words.
    if (!meant || !(isShuffled(meant, initials) || (hasOneOther(meant, initials) && !isIn(initials, name.toUpperCase())))) return [];
    return [{ ...span, message: `${initials}: the words give ${meant}`, fixes: () => [change(span, meant, true)] }];
  }),
);

/** Do the letters stand in that order in longer ones? */
function isIn(letters: string, longer: string): boolean {
  let at = 0;
  for (const letter of longer) if (letter === letters[at]) at++;
  return at === letters.length;
}

const isShuffled = (meant: string, initials: string): boolean => [...meant].sort().join('') === [...initials].sort().join('');

const hasOneOther = (meant: string, initials: string): boolean =>
  meant.length >= 4 && [...meant].filter((letter, i) => letter !== initials[i]).length === 1;
