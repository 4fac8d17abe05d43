import { datelineOf } from '../../reading/figures/dateline.ts';
import { exact, toNumber } from '../../reading/figures/exact.ts';
import type { Figure } from '../../reading/figures/figures.ts';
import { ordinal } from '../../reading/figures/numerals.ts';
import { type FigureMatch, figurePattern } from '../../reading/figures/pattern.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Span } from '../../text/span.ts';
import { asWritten, changeText, changeTo, figureFinding } from '../figure-finding.ts';
import { draftRule, type Finding, type PlacedFinding } from '../rule.ts';

/** An anniversary that only the dateline can settle. */
interface Open extends Span {
  readonly then: Figure;
  readonly number: number;
  readonly at: Figure | undefined;
  /** Does the sentence speak of the days about publication? */
  readonly now: boolean;
}
type Note = { readonly finding: Finding } | { readonly open: Open };

const WORDS: Readonly<Record<string, number>> = {
  centenary: 100,
  centennial: 100,
  bicentenary: 200,
  bicentennial: 200,
  sesquicentennial: 150,
  tercentenary: 300,
};
const GAP = '[^.;:!?“”<any>]';
const OF = `(?:(?<at><ordinal>)(?: (?!birthday)[\\p{L}-]{1,15})?[ -]anniversary|(?<word>${Object.keys(WORDS).join('|')}))(?: [\\p{L}]{1,15}){0,3}? (?:of|since)\\b${GAP}{0,60}?`;
// “the 10th anniversary of the 2004 tsunami”, “… of his death in 1965”; with the year it is kept in before or after.
const WITHIN = figurePattern(`\\b(?:in|during|by) (?<now><year>)${GAP}{0,60}?(?<!\\p{L})${OF}(?<then><year>)`);
const AFTER = figurePattern(`(?<!\\p{L})${OF}(?<then><year>)${GAP}{0,40}?\\b(?:in|during|by) (?<now><year>)`);
// “founded in 1990, it marked its 25th anniversary in 2015”.
const FOUNDED = figurePattern(
  `\\b(?:founded|established|opened|launched|formed|created|married|built|set up|began|started|incorporated) in (?<then><year>)${GAP}{0,60}?\\b(?:its|their|his|her|the) (?:(?<at><ordinal>)(?: (?!birthday)[\\p{L}-]{1,15})?[ -]anniversary|(?<word>${Object.keys(WORDS).join('|')})) (?:[\\p{L}]{1,15} ){0,3}?(?:in|during) (?<now><year>)`,
);
// “in the 1980s, in 1992”.
const DECADE = figurePattern('\\b(?<at>1\\d\\d0|20\\d0)s(?: [\\p{L}]{1,15}){0,3}?(?:,? \\((?:in )?|, in )(?<then><year>)', 1);
const ADJECTIVE = figurePattern(`(?<!\\p{L})${OF}\\b(?:the|its|his|her|their|a) (?<then><year>) (?=\\p{L})`);
const IN = figurePattern(`(?<!\\p{L})${OF}\\bin (?<then><year>)(?=[.,;)]|$| )`);
const NOW = /\b(?:today|tonight|yesterday|tomorrow|this (?:week|month|year)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/i;
const CENTURY = figurePattern(
  `(?<!\\p{L})(?:the )?(?:early |late |mid-)?(?<at><ordinal>)[ -]century\\b(?:${GAP}{0,25}? ?\\((?:in |built in |born in |c\\.? ?)?(?<then><year>)\\)|, (?:in|around|about) (?<then><year>))`,
);

const numberOf = (match: FigureMatch): number => {
  const at = match.figure('at');
  return at ? toNumber(at.value) : (WORDS[match.groups.word!.toLowerCase()] ?? 0);
};

function fixesFor(reading: Reading, at: Figure | undefined, then: Figure, now: number, stated: number) {
  const right = now - toNumber(then.value);
  return () => [
    at && /^\d/.test(at.written) && right > 0 ? changeText(reading, at, ordinal(right)) : undefined,
    changeTo(reading, then, exact(now - stated)),
  ];
}

function settled(reading: Reading): Map<number, Note> {
  const notes = new Map<number, Note>();
  for (const pattern of [WITHIN, AFTER, FOUNDED])
    for (const match of pattern(reading)) {
      const [then, now] = [match.figure('then')!, match.figure('now')!];
      const [year, stated] = [toNumber(now.value), numberOf(match)];
      const right = year - toNumber(then.value);
      // The smaller year was the event’s, unless the words were misread.
      if (right <= 0 || notes.has(then.start)) continue;
      const at = match.figure('at');
      const span = match.at('at') ?? match.at('word')!;
      const message = `${now.written} − ${then.written} = ${right}, not ${asWritten(reading, span)}`;
      if (right !== stated)
        notes.set(then.start, { finding: figureFinding(reading, span, message, fixesFor(reading, at, then, year, stated)) });
      else notes.set(then.start, { open: { ...span, then, number: right, at, now: false } });
    }
  return notes;
}

export const wrongAnniversary = draftRule<Note>({
  meta: {
    id: 'fact/wrong-anniversary',
    what: 'An anniversary or a century that the years deny: “in 2016, the 50th anniversary of his death in 1965”.',
    why: 'The number is often carried over from the year before, or counted from one end too many.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'anniversary' },
    severity: 'warning',
    on: true,
    options: {},
  },
  observe(reading) {
    if (!/anniversar|centen|century|\d0s\b/i.test(reading.text)) return [];
    const notes = settled(reading);
    for (const pattern of [ADJECTIVE, IN])
      for (const match of pattern(reading)) {
        const then = match.figure('then')!;
        const sentence = reading.sentences.find((s) => s.start <= match.start && match.start < s.end);
        const now = sentence !== undefined && NOW.test(reading.text.slice(sentence.start, sentence.end));
        // “of the attacks in 2011” may be the year that it was kept in.
        if (notes.has(then.start) || (pattern === IN && !now)) continue;
        notes.set(then.start, {
          open: { ...(match.at('at') ?? match.at('word')!), then, number: numberOf(match), at: match.figure('at'), now },
        });
      }
    for (const match of CENTURY(reading)) {
      const [at, then] = [match.figure('at')!, match.figure('then')!];
      const right = Math.ceil(toNumber(then.value) / 100);
      // 1900 is put in either century.
      if (Math.abs(right - toNumber(at.value)) === 0 || (then.value.n % 100n === 0n && right + 1 === toNumber(at.value))) continue;
      const message = `${then.written} is in the ${ordinal(right)} century, not the ${asWritten(reading, at)}`;
      notes.set(then.start, {
        finding: figureFinding(reading, { start: at.start, end: then.end }, message, () => [changeText(reading, at, ordinal(right))]),
      });
    }
    for (const match of DECADE(reading)) {
      const [at, then] = [match.at('at')!, match.figure('then')!];
      const right = `${then.written.slice(0, 3)}0`;
      if (right === match.groups.at) continue;
      const message = `${then.written} is in the ${right}s, not the ${match.groups.at}s`;
      notes.set(then.start, {
        finding: figureFinding(reading, { start: at.start, end: then.end }, message, () => [changeText(reading, at, right)]),
      });
    }
    return [...notes.values()];
  },
  conclude(noted, { draft }) {
    const dateline = datelineOf(draft.fields);
    const findings: PlacedFinding[] = [];
    for (const { paragraph, reading, notes } of noted)
      for (const note of notes) {
        if ('finding' in note) findings.push({ ...note.finding, paragraph });
        else if (dateline) {
          const { then, number, at, now } = note.open;
          const right = dateline.year - toNumber(then.value);
          // A piece may look back at last year’s or ahead to next year’s.
          if (right <= 0 || Math.abs(right - number) <= (now ? 0 : 1)) continue;
          const message = `${dateline.year} − ${then.written} = ${right}, not ${asWritten(reading, note.open)}`;
          findings.push({ ...figureFinding(reading, note.open, message, fixesFor(reading, at, then, dateline.year, number)), paragraph });
        }
      }
    return findings;
  },
});
