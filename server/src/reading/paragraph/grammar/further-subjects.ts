// Subjects that are no single noun phrase before their verb: joined ones, those with an apposition, and those of an earlier verb.
import { TAG } from '../../../language/lexicon.ts';
import type { Span } from '../../../text/span.ts';
import type { TaggedToken } from '../tags.ts';
import { beginsClause } from './clause-places.ts';
import { isPlural, phraseBefore } from './noun-phrase.ts';

const lowerAt = (tokens: readonly TaggedToken[], at: number): string => tokens[at]?.text.toLowerCase() ?? '';
const spanOf = (tokens: readonly TaggedToken[], first: number, last: number): Span => ({
  start: tokens[first]!.start,
  end: tokens[last]!.end,
});

/** People who are known by an adjective: “eleven of the wounded”. */
export const KNOWN_BY_ADJECTIVE = /^(?:wounded|injured|dead|missing|displaced|homeless|unemployed|sick|elderly|arrested|detained|accused)$/;
const MORE_THAN_ONE =
  /^(?:some|many|several|most|all|both|few|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens|hundreds|[2-9]\d?|1\d)$/;

/** “Eleven of the wounded was”. */
export function countedPeople(tokens: readonly TaggedToken[], last: number): Span | undefined {
  if (!KNOWN_BY_ADJECTIVE.test(lowerAt(tokens, last)) || lowerAt(tokens, last - 1) !== 'the' || lowerAt(tokens, last - 2) !== 'of')
    return undefined;
  return MORE_THAN_ONE.test(lowerAt(tokens, last - 3)) && beginsClause(tokens, last - 3) ? tokens[last - 3] : undefined;
}

/** “He and his brother was”: a pronoun that is a subject and a person are two. “Bacon and eggs is” may be one. */
export function joinedSubject(tokens: readonly TaggedToken[], last: number): Span | undefined {
  const phrase = phraseBefore(tokens, last);
  if (!phrase || lowerAt(tokens, phrase.start - 1) !== 'and') return undefined;
  const first = phrase.start - 2;
  return /^(?:he|she|they|we)$/.test(lowerAt(tokens, first)) && beginsClause(tokens, first) ? spanOf(tokens, first, last) : undefined;
}

/** “Her sons, Rafiq and Shafiq Ali, was”: names between commas say who the several are. */
export function subjectBeforeNames(tokens: readonly TaggedToken[], comma: number): Span | undefined {
  let i = comma - 1;
  let joined = false;
  while (i > 0 && /^(?:NNPS?|CC|,)$/.test(tokens[i]!.tag)) joined = tokens[i--]!.text === 'and' || joined;
  // The comma before the names was passed over.
  const head = i;
  if (!joined || tokens[head + 1]?.tag !== ',' || head + 1 === comma) return undefined;
  const phrase = phraseBefore(tokens, head);
  return phrase?.opened && isPlural(tokens[head]!) && beginsClause(tokens, phrase.start) ? tokens[head] : undefined;
}

/** “She scored twice and were named”: the second verb of one person, where no other verb and no other subject is between. */
export function onePersonBefore(tokens: readonly TaggedToken[], verb: number): Span | undefined {
  if (lowerAt(tokens, verb - 1) !== 'and' || tokens[verb + 1]?.tag !== 'VBN') return undefined;
  const subject = personAtStart(tokens);
  if (subject === undefined || !/^(?:VBD|VBZ)$/.test(tokens[subject.next]?.tag ?? '') || SAYS.test(lowerAt(tokens, subject.next)))
    return undefined;
  // “Her team's runs and were”: the tagger takes a plural before “and were” for a verb.
  const last = tokens[verb - 2]!;
  const between = tokens.slice(subject.next + 1, last.tag === 'VBZ' && last.form.tags.includes(TAG.NNS) ? verb - 2 : verb - 1);
  const isOther = between.some(
    ({ tag, text }) => /^(?:VB.?|MD|W.*|PRP|CC|:|“|”)$/.test(tag) || /^(?:that|as|while|after|before|if|because)$/.test(text),
  );
  return isOther ? undefined : subject.span;
}

const SAYS = /^(?:said|says|told|tells|thought|thinks|felt|feels|believed|believes|knew|knows|heard|hears|found|saw)$/;

/** The one person that a sentence begins with: “He”, or a name with an age. A name alone may be a team’s. */
function personAtStart(tokens: readonly TaggedToken[]): { readonly span: Span; readonly next: number } | undefined {
  if (/^(?:he|she)$/.test(lowerAt(tokens, 0))) return { span: tokens[0]!, next: 1 };
  let i = 0;
  while (tokens[i]?.tag === 'NNP') i++;
  if (i === 0 || i > 4 || tokens[i]?.tag !== ',' || !/^\d\d$/.test(tokens[i + 1]?.text ?? '') || tokens[i + 2]?.tag !== ',')
    return undefined;
  return { span: spanOf(tokens, 0, i - 1), next: i + 3 };
}
