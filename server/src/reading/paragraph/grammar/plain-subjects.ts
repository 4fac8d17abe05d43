// Verbs in the wrong number behind plain subjects: “residents says”, “more than £3m were spent”, “there was about 200 people”.
import { ParagraphMemo } from '../paragraph-memo.ts';
import type { Reading } from '../reading.ts';
import type { Disagreement } from './agreement.ts';

const TO_ONE: Readonly<Record<string, string>> = { were: 'was', have: 'has', are: 'is' };
const TO_SEVERAL: Readonly<Record<string, string>> = { was: 'were', has: 'have', is: 'are', says: 'say', does: 'do' };

const PEOPLE =
  'residents|officials|experts|officers|ministers|doctors|nurses|workers|farmers|fans|critics|lawyers|teachers|police|detectives|firefighters|campaigners|researchers|scientists|villagers|councillors|prosecutors|investigators|analysts|protesters|unions|organisers|neighbours|parents|pupils|students|volunteers|witnesses|supporters|leaders';
const COUNTED =
  'people|men|women|children|officers|homes|houses|cars|players|fans|students|pupils|workers|firms|schools|cases|complaints|injuries|deaths|shops|arrests|villagers|residents|guests|passengers|protesters|mourners|candidates|soldiers|patients';
const NUMBER = '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|[2-9]|\\d{2,3}|\\d{1,3},\\d{3})';
const OPENS = '(?<=^|[.!?] )';

interface Look {
  readonly pattern: RegExp;
  readonly to: Readonly<Record<string, string>>;
}

/** The first group is the subject and the second its verb. */
const LOOKS: readonly Look[] = [
  // “Residents says”, “Police was”: a plural that begins a sentence.
  { pattern: new RegExp(`${OPENS}(${PEOPLE}) (says|has|was|is)(?= [a-z])`, 'gi'), to: TO_SEVERAL },
  // “More than £3m were spent”.
  {
    pattern:
      /(?<=^|[.!?] |\b(?:that|said) )((?:(?:more than|about|around|nearly|over|almost|at least|an estimated|some) )?[£$€]\d[\d,.]*(?:m|bn|k| million| billion)?) (were|have)(?= (?:been |also |already )*(?:spent|raised|paid|lost|stolen|given|needed|collected|donated|invested|set|borrowed|allocated|awarded)\b)/gi,
    to: TO_ONE,
  },
  // “A number of homes was flooded”: there are several.
  {
    pattern: /\b(a number of (?:\p{Ll}+ )?\p{Ll}+s|a number of (?:people|men|women|children)) (was|is|has)(?= \p{Ll})/giu,
    to: TO_SEVERAL,
  },
  // “Neither the firm nor its directors has”: the verb goes with the nearer.
  {
    pattern: /\b(neither (?:\p{L}+ ){1,3}nor (?:its|his|her|their|the|any of the) \p{Ll}+(?<!s)s) (was|has|is)(?= \p{Ll})/giu,
    to: TO_SEVERAL,
  },
  // “Talks between the two sides has broken down”.
  {
    pattern: new RegExp(
      `${OPENS}((?:talks|negotiations|clashes|fears|calls|prices|sales|shares|profits|repairs|efforts|attempts|protests|elections|results|workers|residents|tests|searches|relations) (?:between|over|about|for|in|at|with|on|to|of) (?:(?!(?:that|which|who|where|what|how|whether|and|or|is|was|has|as)\\b)[\\p{L}’'-]+ ){1,5})(has|is|was)(?= \\p{Ll})`,
      'giu',
    ),
    to: TO_SEVERAL,
  },
  // “The chairman and the treasurer has stepped down”.
  {
    pattern: new RegExp(
      `${OPENS}(the (?:\\p{Ll}+ )?(?:chairman|chairwoman|mayor|minister|president|driver|captain|manager|leader|father|mother|man|woman|boy|girl|teacher|husband|owner|pilot|king|victim) and (?:the|his|her|their|a) (?:\\p{Ll}+ )?\\p{Ll}+) (has|is|was)(?= (?:\\p{Ll}+ed|been|not|both|due|expected|now|told|taken|also)\\b)`,
      'giu',
    ),
    to: TO_SEVERAL,
  },
  // “She is one of four women who has accused him”.
  {
    pattern: new RegExp(
      `(?<!only )(?<=\\b(?:is|was|be|are) one of )((?:several|${NUMBER}) (?:\\p{Ll}+ ){0,2}\\p{Ll}+ (?:who|that|which)) (has|is|was|does)(?= \\p{Ll})`,
      'giu',
    ),
    to: TO_SEVERAL,
  },
];
/** “There was about 200 people”; an amount of time or money is one. */
const THERE = new RegExp(
  `\\b(there) (was|is) ((?:about|around|more than|over|only|nearly|almost|at least|up to|several|many) (?:${NUMBER} )?(?:${COUNTED}))\\b`,
  'gi',
);

const found = new ParagraphMemo<readonly Disagreement[]>(
  (reading) => {
    const { text } = reading;
    const all: Disagreement[] = [];
    const add = (subject: string, verb: string, index: number, start: number, to: Readonly<Record<string, string>>) => {
      const corrected = to[verb.toLowerCase()];
      const place = { start: index, end: index + subject.trimEnd().length };
      if (corrected && !reading.quotations.some((one) => one.start < start && start < one.end))
        all.push({ start, end: start + verb.length, corrected, subject: place, asks: true });
    };
    for (const { pattern, to } of LOOKS)
      for (const { 0: whole, 1: subject, 2: verb, index } of text.matchAll(pattern))
        add(subject!, verb!, index, index + whole.length - verb!.length, to);
    for (const { 1: there, 2: verb, index } of text.matchAll(THERE)) add(there!, verb!, index, index + there!.length + 1, TO_SEVERAL);
    return all;
  },
  { transient: true },
);

/** The disagreements of plain subjects; each is asked as a question. */
export const plainSubjects = (reading: Reading): readonly Disagreement[] => found.of(reading);
