// Words that sound like others, where the grammar of the sentence rules them out: “warmer then her room”, “can be to neat”.
import { TAG } from '../../../language/lexicon.ts';
import { formOf } from '../../../language/tags.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt, type TaggedToken, tagsOfSentence } from '../tags.ts';
import { canBe, lowerOf } from './misfit.ts';

type Judge = (tokens: readonly TaggedToken[], at: number) => string | undefined;

const JUDGES = new Map<string, Judge>(Object.entries({ to, were, lead, principle })).set('then', then);

/** What the words beside one must show before its sentence is tagged. */
const GLANCES = new Map<string, (reading: Reading, at: number) => boolean>([
  ['then', ({ words }, at) => words.slice(Math.max(0, at - REACH), at).some(({ lower }) => COMPARES.test(lower) || lower.endsWith('er'))],
  ['to', ({ words }, at) => LINKS.test(words[at - 1]!.lower) && formOf(words[at + 1]?.lower ?? '').tags.includes(TAG.JJ)],
  ['were', ({ words, text }, at) => text[words[at]!.start - 2] === ','],
]);

/** The word that must have been meant; undefined where the one that stands there may be right. */
export function soundAlike(reading: Reading, at: number): string | undefined {
  const word = reading.words[at]!;
  if (GLANCES.get(word.lower)?.(reading, at) === false) return undefined;
  const tokens = tagsOfSentence(reading, sentenceAt(reading, word.start));
  const own = tokens.findIndex(({ start }) => start === word.start);
  return own < 0 ? undefined : JUDGES.get(word.lower)!(tokens, own);
}

/** How far before “then” the word that compares may stand: “far fewer life jackets then”. */
const REACH = 3;
const COMPARES = /^(?:more|fewer|less|rather|other|better|worse)$/;
const NO_COMPARISON = /^(?:after|over|under|her|other|former|latter|later|earlier|sooner|further|no)$/;

/** “Warmer then her room”, “fewer jackets then people”; “it was warmer then” ends there. */
function then(tokens: readonly TaggedToken[], at: number): string | undefined {
  const next = tokens[at + 1];
  if (!next || next.sign || !/^(?:DT|PRP|PRP\$|NN|NNS|NNP|EX|CD|JJ|WDT|WP)$/.test(next.tag)) return undefined;
  if (/^(?:again|president|prime|chief|mayor|home|a)$/.test(lowerOf(next))) return undefined;
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const token = tokens[i]!;
    if (token.sign || /^(?:VB[DZPN]?|MD|CC|IN|TO|WDT|WP)$/.test(token.tag)) return undefined;
    const lower = lowerOf(token);
    const compares = COMPARES.test(lower) || (/^(?:JJR|RBR)$/.test(token.tag) && /er$/.test(lower) && !NO_COMPARISON.test(lower));
    if (!compares || (lower === 'other' && !/^(?:no|any|every)$/.test(lowerOf(tokens[i - 1])))) continue;
    // “Fewer jackets then” compares; “smaller acts then” may not.
    const nouns = tokens.slice(i + 1, at);
    if (nouns.length > 0 && !COMPARES.test(lower)) return undefined;
    if (nouns.every(({ tag }) => /^(?:NN|NNS|JJ)$/.test(tag))) return 'than';
  }
  return undefined;
}

const LINKS = /^(?:be|is|was|are|were|been|being|far|seems?|seemed|looks?|looked|feels?|felt)$/;

/** “Can be to neat.”: an adjective that is no verb, and nothing that it goes with. */
function to(tokens: readonly TaggedToken[], at: number): string | undefined {
  const [before, adjective, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (!before || !adjective || !LINKS.test(lowerOf(before))) return undefined;
  if (
    adjective.sign ||
    !canBe(adjective.form.tags, 'JJ') ||
    canBe(adjective.form.tags, 'VB', 'VBP', 'NN', 'NNS', 'DT', 'CD', 'RB', 'VBN', 'VBG')
  )
    return undefined;
  return !after || /^[.,;:!?]$/.test(after.text) || /^(?:for|and|but|in|at|when)$/.test(lowerOf(after)) ? 'too' : undefined;
}

const PLACE_OR_TIME = /^(?:NN|NNP|NNS|NNPS)$/;

/** “At the ground, were the lights are working”: the clause has a verb of its own. */
function were(tokens: readonly TaggedToken[], at: number): string | undefined {
  const [comma, noun] = [tokens[at - 1], tokens[at - 2]];
  if (comma?.text !== ',' || !noun || !PLACE_OR_TIME.test(noun.tag)) return undefined;
  const subject = tokens[at + 1];
  if (!subject || !/^(?:DT|PRP|PRP\$|NNP|NNS|EX)$/.test(subject.tag)) return undefined;
  for (let i = at + 2; i < tokens.length && i <= at + 6; i++) {
    const { tag, text, sign } = tokens[i]!;
    if (sign || /^(?:IN|TO|CC|WDT|WP|WRB)$/.test(tag)) return undefined;
    if (/^(?:is|are|was|has|have|had|will|would|can|could)$/.test(text)) return 'where';
  }
  return undefined;
}

const LEADS_NOUN =
  /^(?:project|team|tech|technical|policy|church|programme|program|research|campaign|dog|gas|power|series|account|communications|interim|family)$/;

/** “The update lead analysts to lift”: a singular does not lead, it leads or led. */
function lead(tokens: readonly TaggedToken[], at: number): string | undefined {
  const [noun, next, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (!noun || !next || noun.tag !== 'NN' || LEADS_NOUN.test(lowerOf(noun))) return undefined;
  const opener = tokens[at - 2];
  if (!opener || !/^(?:the|a|an|this|that|its|his|her|their)$/.test(lowerOf(opener))) return undefined;
  const before = tokens[at - 3];
  // “Will the move lead to”, “helped the party lead”, “the city and the team lead”.
  if (before && !before.sign && !/^(?:CC|NN|NNS|NNP|RB)$/.test(before.tag)) return undefined;
  if (
    tokens
      .slice(0, at)
      .some(({ tag, text }) => tag === 'MD' || /^(?:did|does|do|let|lets|see|saw|help|helps|helped|make|makes|made|and)$/.test(text))
  )
    return undefined;
  if (/^(?:to|him|them|us|me)$/.test(lowerOf(next))) return 'led';
  return next.tag === 'NNS' && lowerOf(after) === 'to' ? 'led' : undefined;
}

/** “Our principle horn”: no noun has a principle before it. */
function principle(tokens: readonly TaggedToken[], at: number): string | undefined {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!before || !next || !/^(?:the|its|our|his|her|their|my|your|a|two|three|['’]s?)$/.test(lowerOf(before))) return undefined;
  if (
    next.sign ||
    !/^NNS?$/.test(next.tag) ||
    canBe(next.form.tags, 'VBZ', 'VBD', 'VBP', 'MD', 'IN', 'RB') ||
    next.text !== next.text.toLowerCase()
  )
    return undefined;
  return 'principal';
}
