// Statements that can be checked, with how much each asks for it.
import claimsModel from '../data/claims-model.json' with { type: 'json' };
import { claimTokens } from './claims/features.ts';
import { scoreSentence } from './claims/score.ts';
import { findTriggers } from './claims/triggers.ts';
import type { Claim, ClaimKind, Reading } from './reading.ts';

/**
 * The statements of a paragraph that can be checked: sentences whose score passes the threshold that was best when the scorer was
 * trained. The kinds come from words that a reader can see, so that a hover can say why.
 */
export function readClaims(reading: Reading): Claim[] {
  const claims: Claim[] = [];
  for (const { start, end } of reading.sentences) {
    const score = scoreSentence(reading.text.slice(start, end));
    if (score < claimsModel.threshold) continue;
    const kinds = new Set<ClaimKind>();
    const reasons = new Set<string>();
    for (const trigger of findTriggers(reading, { start, end })) {
      kinds.add(trigger.kind === 'mind' ? 'opinion' : trigger.kind);
      reasons.add(trigger.reason);
    }
    if (kinds.size === 0) {
      const act = isAct(reading.text.slice(start, end));
      kinds.add(act ? 'event' : 'other');
      reasons.add(act ? 'something that somebody did' : 'a statement of fact');
    }
    claims.push({ start, end, kinds: [...kinds], score, reasons: [...reasons] });
  }
  return claims;
}

/** Does somebody do something here? A name or a pronoun with a past tense soon after it. */
function isAct(sentence: string): boolean {
  const { tags } = claimTokens(sentence);
  return tags.some(
    (tag, i) =>
      (tag === 'NAME' || tag === 'HE' || tag === 'THEY' || tag === 'WE' || tag === 'I' || tag === 'YOU') &&
      tags.slice(i + 1, i + 3).some((next) => next === 'PAST' || next === 'DID'),
  );
}
