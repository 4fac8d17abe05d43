// Findings about lists of names that their number does not fit: “three counties, Kerry and Clare”.

import { exact } from '../../reading/paragraph/figures/exact.ts';
import { numberInWords } from '../../reading/paragraph/figures/numerals.ts';
import { matchesIn } from '../../reading/paragraph/prefilter.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Finding } from '../rule.ts';
import { changeTo, figureFinding } from './figure-finding.ts';

const NAME = "(?:the )?[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ'’.-]+(?: (?:of |de |the |and the |& )?[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ'’.-]+){0,3}";
const NUMBER = '(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[2-9]|1[0-2])';
const NOUN =
  "(?: of (?:the|its|their|his|her) (?:[A-Za-zÀ-ÖØ-öø-ſ]+|\\d+))?(?: (?!and |or )[a-zß-öø-ſ'’-]+){0,3}? (?:[a-zß-öø-ſ'’-]{2,}s|people|men|women|children)| of them[A-Za-zÀ-ÖØ-öø-ſ ]{0,20}";
const LISTED = new RegExp(
  `(?<![A-Za-zÀ-ÖØ-öø-ſ\\d.,:£$€-])(?<count>${NUMBER})(?<noun>${NOUN})(?<sep>, (?:at |in |for )?| [–—] | \\(|: )(?<list>${NAME}(?:, ${NAME}){0,8},? (?:and|&) ${NAME})(?=[,.;)–—]| –|$)`,
  'gu',
);
const UNCOUNTED =
  /\b(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|points|goals|votes|runs|miles|metres|wickets|tries|seats|wins|games|matches|percent|others|ways|things|reasons)$/i;

export function namedListFindings(reading: Reading): Finding[] {
  const found: Finding[] = [];
  for (const match of matchesIn(reading, LISTED)) {
    const { count, noun, sep, list } = match.groups!;
    if (!/^(?:the )?[A-ZÀ-ÖØ-Þ]/u.test(list!) || UNCOUNTED.test(noun!) || /\b(?:include|including|such as|among)\b/i.test(noun!)) continue;
    const items = list!.split(/, (?:and |& )?| and | & /);
    if (
      items.some(
        (item) =>
          !/^(?:the )?[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ'’.-]+(?: (?:of |de |the |& )?[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ'’.-]+){0,3}$/u.test(item.trim()),
      )
    )
      continue;
    const n = /^\d/.test(count!) ? Number(count) : Number(numberInWords(count!.toLowerCase()));
    const after = reading.text.slice(match.index + match[0].length);
    if (
      /^,? (?:and|or|among|plus|as well as) (?:others?|more|many|several|some|elsewhere|the rest)\b/.test(after) ||
      /[A-Za-zÀ-ÖØ-öø-ſ]\.(?:,| |$)/u.test(list!)
    )
      continue;
    // Pairs may be one thing each: “Portland, Oregon, and Austin, Texas”.
    if ((items.length % 2 === 0 && /, (?:and|&) /.test(list!)) || /^, [A-ZÀ-ÖØ-Þ]/u.test(after)) continue;
    // “two cities, Aston, Devon, and Holt, Kent”: places with their counties.
    if (items.length === n || items.length === 2 * n || items.length < 2 || Math.abs(items.length - n) > 3) continue;
    const before = reading.text.slice(Math.max(0, match.index - 12), match.index);
    if (/\b(?:top|under|over|last|first|other|number|no\.?|than|at least|about|some|up to) $/i.test(before)) continue;
    const figure = reading.figureText.figures.find(({ start }) => start === match.index);
    if (figure?.kind !== 'count' || figure.hedge !== '') continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const message = `Says ${count!.toLowerCase()}, lists ${items.length < 10 ? ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][items.length] : items.length}`;
    found.push(
      figureFinding(
        reading,
        span,
        message,
        () => [changeTo(reading, figure, exact(items.length))],
        sep!.startsWith(',') ? { severity: 'information' } : {},
      ),
    );
  }
  return found;
}
