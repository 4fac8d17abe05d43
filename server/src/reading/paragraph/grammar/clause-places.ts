// Where among tagged tokens a clause begins, and so where a noun phrase is the subject of the verb behind it.
import type { TaggedToken } from '../tags.ts';
import { isNoun } from './noun-phrase.ts';

const OPENING = new Set(
  'that because while if although though whether unless when where but whereas said says say believes believe added how why once think thinks thought knows know knew hope hopes feel feels ensure ensures accepted claimed claims means mean shows show prove so which'.split(
    ' ',
  ),
);
/** Words that begin a clause, or tie a noun to the noun before them. */
const EITHER_WAY = new Set(['after', 'before', 'since', 'until', 'as', 'than', 'for']);
/** After a comma a list may end, or an aside: only a conjunction shows that a clause begins. */
const JOINS = new Set(['but', 'so', 'while', 'although', 'because', 'and']);

const BE = /^(?:is|are|was|were)$/;

/** Is a noun phrase that begins here the subject of the verb behind it? Where an article opens it, what rules that out is looked for. */
export function isSubjectPlace(tokens: readonly TaggedToken[], start: number, opened: boolean): boolean {
  if (beginsClause(tokens, start)) return true;
  const before = tokens[start - 1]!;
  if (!opened) return false;
  if (EITHER_WAY.has(before.text.toLowerCase())) return start < 2 || !isNoun(tokens[start - 2]);
  if (before.tag === ',') return !hasVerbalSubject(tokens, start);
  return before.tag === 'RB' && (start < 2 || tokens[start - 2]!.tag === ',');
}

/** “Meeting Ann, the ministers was hard”, “to see them, the fans was”: what is done may be the subject. */
const hasVerbalSubject = (tokens: readonly TaggedToken[], end: number): boolean =>
  /^(?:VBG|TO|WP|VB)$/.test(tokens[0]!.tag) || tokens.slice(0, end).some(({ tag }) => tag === 'WP' || tag === 'CC');

/** Does a noun phrase that begins here begin a clause too, so that it is what the verb goes with? */
export function beginsClause(tokens: readonly TaggedToken[], start: number): boolean {
  const before = tokens[start - 1];
  if (!before) return true;
  const lower = before.text.toLowerCase();
  if (before.tag === '“' || before.tag === ':') return true;
  if (OPENING.has(lower) || /^(?:today|yesterday|tomorrow|\w+day|now|then|here)$/.test(lower)) return true;
  if (lower === 'and' || lower === 'so') return tokens[start - 2]?.tag === ',' || isFiniteBefore(tokens, start - 1);
  if (before.tag === ',') return JOINS.has(tokens[start - 2]?.text.toLowerCase() ?? '') || isLeadIn(tokens, start - 1);
  return false;
}

/** Does what stands before “and” hold a verb, so that two clauses are joined and not two nouns? */
const isFiniteBefore = (tokens: readonly TaggedToken[], and: number): boolean => {
  const last = tokens[and - 1];
  if (last?.tag === 'JJ') return BE.test(tokens[and - 2]?.text ?? '');
  return last !== undefined && /^(?:VBD|VBN|RB|,)$/.test(last.tag);
};

/** Is what ends at a comma a lead-in: “On Monday, …”, “However, …”, and no aside or list? */
function isLeadIn(tokens: readonly TaggedToken[], comma: number): boolean {
  for (let i = 0; i < comma; i++) if (tokens[i]!.tag === ',') return false;
  const first = tokens[0]!;
  return /^(?:IN|RB|WRB|TO)$/.test(first.tag);
}
