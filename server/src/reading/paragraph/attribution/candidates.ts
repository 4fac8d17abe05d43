// What in a sentence may tell who says something.
import { byAdjective, byNoun } from './by-noun.ts';
import { byAccording, byColon, byDash, byPoll } from './by-sign.ts';
import { byVerb, unknownVerb } from './by-verb.ts';
import type { Candidate } from './candidate.ts';
import { CUE_ADJECTIVE, CUE_NOUN, ED, MAY_REPORT, RETORT } from './lexicon.ts';
import { is, isWord, type OuterSentence, type Token } from './token.ts';
import type { CueVerb } from './verbs.ts';

/** Every attribution that a sentence may hold. */
export function candidates(sentence: OuterSentence, headline: boolean): Candidate[] {
  const { tokens } = sentence;
  const found: Candidate[] = [];
  let colonSeen = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if ((token.is & MAY_REPORT) === 0) continue;
    if (token.kind !== 'mark') {
      addByWord(found, sentence, i, headline);
      continue;
    }
    add(found, byDash(sentence, i));
    if (token.lower === ':' && !colonSeen) {
      colonSeen = true;
      add(found, byColon(sentence, i, headline, sentence.start === 0));
    }
  }
  return found;
}

function add(found: Candidate[], candidate: Candidate | undefined): void {
  if (candidate) found.push(candidate);
}

function addByWord(found: Candidate[], sentence: OuterSentence, i: number, headline: boolean): void {
  const { tokens } = sentence;
  const token = tokens[i]!;
  if (token.lower === 'according' && isWord(tokens[i + 1], 'to')) {
    add(found, byAccording(sentence, i));
    return;
  }
  if (token.lower === 'in') add(found, byPoll(sentence, i));
  const verb = verbAt(tokens, i);
  if (verb && (!token.capital || headline || i === 0)) add(found, byVerb(sentence, i, verb, headline));
  if (token.capital) return;
  if (is(token, CUE_NOUN)) add(found, byNoun(sentence, i));
  else if (is(token, CUE_ADJECTIVE)) add(found, byAdjective(sentence, i));
}

/** “We go,” Lee offered: behind a quotation any verb speaks. */
function verbAt(tokens: readonly Token[], i: number): CueVerb | undefined {
  const token = tokens[i]!;
  if (token.verb?.speech || !(is(token, ED | RETORT) || token.verb?.form === 'past')) return token.verb;
  return unknownVerb(tokens, i) ?? token.verb;
}
