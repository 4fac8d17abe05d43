// The same word twice in a row: “on the the planet”.
import { FUNCTION_WORDS, PARTICLES, RIGHT_TWICE, TWICE_AFTER_CLAUSE } from '../../reading/data/typo-doubled.ts';
import type { Reading, Word } from '../../reading/paragraph/reading.ts';
import { type Finding, paragraphRule } from '../rule.ts';

// Compounds, elisions, paths and initials are no doubles.
const JOINED_BEFORE = /[\p{L}\p{M}\p{N}'’_./@#&-]$/u;
const JOINED_AFTER = /^(?:[\p{L}\p{M}\p{N}'’_/@&-]|\.\p{L})/u;
const LETTERS = /^\p{L}+$/u;
const BLANKS = /^\s{1,20}$/;
// “That that” is right before what makes “that” a pointer (“that that was so”), wrong before what begins a clause of its own.
const CLAUSE = /^ (?:the|a|an|he|she|they|we|it|I|you|these|those|his|her|their|our|my|its|there)\b/;
// “What it is is a start”, “all they do do”: the first verb ends a clause that stands for the subject.
const CLEFT =
  /\b(?:what|all|who|where|how|why|whatever|whoever|thing|problem|question)\s(?:[\p{L}’']+\s){0,3}(?:it|he|she|they|we|you|I|this|that|there|these|those)\s$/iu;
const CLAUSE_BEFORE = /\b(?:what|where|how|why|whatever)\s(?:[\p{L}’']+\s){1,4}$/iu;
// What follows the second verb of such a clause: “what the trouble is is not clear”.
const REST = /^ (?:not|that|what|how|why|to|a|an|the|no|un)\b/;
// “The question we are asked is is this real”.
const ASKED = /\b(?:questions?|asked|asking|wondering)\b[^.?!]{0,40}$/i;
const SUBJECT = /^ (?:this|that|it|he|she|they|we|you|there|the)\b/;
const PARTICLE_VERB =
  /\b(?:c[ao]m(?:es?|ing)|go(?:es|ing|ne)?|went|mov|log|check|sign|bring|brought|t[ao]k|taken|sen[dt]|let|sett?|kick|stepp?|weigh|liv|stay|mak|put|phas|clock|jump|break|broke|cav|joc?k|call|tun|rush|carr|held|hold|referr?|listen|adher|object|object|look|spoken|paid|pass|given|get|got|keep|kept)(?:es|e|s|ed|ing)?$/i;

// “The voters they count on on Nov. 8”: a date brings a preposition of its own.
const WHEN = /^ (?:\d{4}|(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun))/;

export const doubledWord = paragraphRule({
  meta: {
    id: 'typo/doubled-word',
    what: 'The same word twice in a row: “on the the planet”.',
    why: 'The eye skips it, above all where a line ends between the two, so it is among the commonest slips left in published copy.',
    guidance: { guide: 'Reuters Handbook of Journalism', entry: 'accuracy' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  check(reading) {
    const { words } = reading;
    const found: Finding[] = [];
    for (let i = 1; i < words.length; i++)
      if (words[i]!.lower === words[i - 1]!.lower) found.push(...doubledAt(reading, words[i - 1]!, words[i]!));
    return found;
  },
});

function doubledAt(reading: Reading, here: Word, next: Word): Finding[] {
  const { text } = reading;
  const { start, text: first } = here;
  const { end, text: second } = next;
  if (first.length !== second.length || !LETTERS.test(first) || !BLANKS.test(text.slice(here.end, next.start))) return [];
  if (JOINED_BEFORE.test(text.slice(Math.max(0, start - 1), start)) || JOINED_AFTER.test(text.slice(end, end + 2))) return [];
  const common = FUNCTION_WORDS.has(here.lower);
  // “Read the The Long Road”: a title keeps its article, and the sentence needs none.
  const titled = first === 'the' && second === 'The' && /^ (?!The )\p{Lu}/u.test(text.slice(end, end + 6));
  if (!titled && (isName(first, second, common) || (isMeant(text, here, end, common) && !isTooOften(text, here)))) return [];
  const doubtful = titled || isDoubtful(text, here, end);
  return [
    {
      start,
      end,
      message: `“${second}” twice`,
      ...(doubtful ? { severity: 'information' as const } : {}),
      fixes: () => [
        {
          title: `Delete the ${titled ? 'first' : 'second'} “${titled ? first : second}”`,
          edits: [titled ? { start, end: next.start, newText: '' } : { start: start + first.length, end, newText: '' }],
          safe: common && !doubtful,
          slip: true,
          preferred: true,
        },
      ],
    },
  ];
}

/** A capital that is not the sentence's makes a name: “Duran Duran”, “to trump Trump”, “Will will go”. */
function isName(first: string, second: string, common: boolean): boolean {
  const inCapitals = first.length > 1 && first === first.toUpperCase();
  // “Where IS is strong”: capitals before small letters are an abbreviation.
  if (inCapitals && first !== second) return true;
  if (/^\p{Lu}/u.test(second)) return !(common && inCapitals);
  return /^\p{Lu}/u.test(first) && !common;
}

/** “Had had had”, “she was that that tired man”: once too often even for words that may stand twice. */
const isTooOften = (text: string, { lower: word, start }: Word): boolean =>
  (word === 'had' && /\bhad $/i.test(text.slice(Math.max(0, start - 4), start))) ||
  (word === 'one' && /\b(?:new|the|this|that|other|last|old|big|good) $/i.test(text.slice(Math.max(0, start - 6), start))) ||
  (word === 'that' && /\b(?:was|is|were|be|of|in|on|that) $/i.test(text.slice(Math.max(0, start - 6), start)));

/** Words before a place, as far as a clause goes back. */
const leadTo = (text: string, start: number): string => text.slice(Math.max(0, start - 80), start);
const endsClause = (word: string, before: string): boolean => TWICE_AFTER_CLAUSE.has(word) && CLAUSE_BEFORE.test(before);

/** Can the word stand twice: “that that”, “what it is is”, “many, many many”? */
function isMeant(text: string, { lower: word, start, text: first }: Word, end: number, common: boolean): boolean {
  if (!common && word !== 'that' && RIGHT_TWICE.has(word)) return true;
  const before = leadTo(text, start);
  const after = text.slice(end, end + 8);
  if (word === 'that' && !CLAUSE.test(after)) return true;
  if (TWICE_AFTER_CLAUSE.has(word) && ASKED.test(before) && SUBJECT.test(after)) return true;
  if ((TWICE_AFTER_CLAUSE.has(word) && CLEFT.test(before)) || (endsClause(word, before) && REST.test(after))) return true;
  // Said three times, or with a comma the first time.
  return !common && new RegExp(`\\b${first}[,\\s]+$`, 'i').test(before);
}

function isDoubtful(text: string, { lower: word, start }: Word, end: number): boolean {
  const before = leadTo(text, start);
  if (endsClause(word, before)) return true;
  return PARTICLES.has(word) && (PARTICLE_VERB.test(before.trimEnd()) || WHEN.test(text.slice(end, end + 12)));
}
