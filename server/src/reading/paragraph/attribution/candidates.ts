import { byAdjective, byNoun } from './by-noun.ts';
import { byAccording, byColon, byDash, byPoll } from './by-sign.ts';
import { byVerb, unknownVerb } from './by-verb.ts';
import type { Candidate } from './candidate.ts';
import { CUE_ADJECTIVE, CUE_NOUN, ED, MAY_REPORT, RETORT } from './lexicon.ts';
import { is, isWord, type OuterSentence } from './token.ts';

/** Every attribution that a sentence may hold. */
export function candidates(sentence: OuterSentence, headline: boolean): Candidate[] {
  const leads = sentence.start === 0;
  const { tokens } = sentence;
  const found: Candidate[] = [];
  let cleft = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if ((token.is & MAY_REPORT) === 0) continue;
    if (token.kind === 'mark') {
      const signed = byDash(sentence, i);
      if (signed) found.push(signed);
      if (token.lower === ':' && cleft < 0) {
        cleft = i;
        const c = byColon(sentence, i, headline, leads);
        if (c) found.push(c);
      }
      continue;
    }
    if (token.lower === 'according' && isWord(tokens[i + 1], 'to')) {
      const c = byAccording(sentence, i);
      if (c) found.push(c);
      continue;
    }
    if (token.lower === 'in') {
      const c = byPoll(sentence, i);
      if (c) found.push(c);
    }
    // “We go,” Lee offered: behind a quotation any verb speaks.
    const verb = token.verb?.speech
      ? token.verb
      : ((is(token, ED | RETORT) || token.verb?.form === 'past' ? unknownVerb(tokens, i) : undefined) ?? token.verb);
    if (verb && (!token.capital || headline || i === 0)) {
      const c = byVerb(sentence, i, verb, headline);
      if (c) found.push(c);
    }
    if (is(token, CUE_NOUN) && !token.capital) {
      const c = byNoun(sentence, i);
      if (c) found.push(c);
    } else if (is(token, CUE_ADJECTIVE) && !token.capital) {
      const c = byAdjective(sentence, i);
      if (c) found.push(c);
    }
  }
  return found;
}
