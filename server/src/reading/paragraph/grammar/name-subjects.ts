// A person's name before a verb in the form for several: “Ruth work on the pier”.
import { formOf } from '../../../language/tags.ts';
import { MEN, WOMEN } from '../../data/gender.ts';
import type { Reading, Word } from '../reading.ts';
import { besides, canBe, type Misfit } from './misfit.ts';
import { withS } from './verb-number.ts';

let given: Set<string> | undefined;
/** Names of clubs, places and things too. */
const OTHERS = new Set(
  'Chelsea Madison Florence Victoria Charlotte Paris London Sydney Austin Houston Dallas Jordan Lincoln Washington Bath Chester Carlisle Grace Faith Hope Joy Will May April June Rose Lily Ivy Olive Mark Bill Rob Pat Sue Art Jack Drew Chase Grant Frank Harry Bob Nick Jimmy Jerry Penny Ginger Amber Dawn Eve Iris Daisy Poppy Violet Heather Holly Ruby Sandy Robin Jay Max Dean Earl Duke King Prince Pearl Crystal Summer Autumn Winter Melody Harmony Honor Patience Mercy Christian Rich Guy Chuck Skip Buck Cliff Glen Dale Ford Forest Heath Brook Rod Don Bud Sterling Israel Georgia Virginia Carolina Dakota Savannah Milan Troy Kent'.split(
    ' ',
  ),
);
const AFTER = /^(?:in|at|on|for|with|as|to|the|an?|that|his|her|here|there|about|from|it|them|this|out|up)$/;
const NEVER = /^(?:be|let|put|cut|set|hit|beat|cost|quit|read|come|become|run|shut|split|spread|hurt|cast|bet|bid|like|near|close|am|are)$/;

/** Such verbs at the beginning of a sentence; each is asked as a question. */
export function nameSubjects(reading: Reading): Misfit[] {
  const { words, sentences } = reading;
  const found: Misfit[] = [];
  let at = 0;
  for (const { start, end } of sentences) {
    while (at < words.length && words[at]!.start < start) at++;
    const one = at < words.length && words[at]!.end <= end ? verbOfSeveral(reading, words, at) : undefined;
    if (one) found.push(one);
  }
  return found;
}

const isName = (word: string): boolean => /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word);

function verbOfSeveral(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const name = words[at]!;
  if (!isName(name.text) || OTHERS.has(name.text)) return undefined;
  const surname = words[at + 1] && isName(words[at + 1]!.text) ? 1 : 0;
  const [verb, after] = [words[at + 1 + surname], words[at + 2 + surname]];
  if (!verb || !after || verb.text !== verb.lower || !AFTER.test(after.lower) || NEVER.test(verb.lower)) return undefined;
  for (let i = at; i <= at + surname; i++) if (!besides(reading, words[i]!, words[i + 1]!)) return undefined;
  if (!besides(reading, verb, after)) return undefined;
  if (!isBareVerb(verb.lower)) return undefined;
  given ??= new Set(`${WOMEN} ${MEN}`.split(' '));
  if (!given.has(name.text)) return undefined;
  const made = verb.lower === 'have' ? 'has' : withS(verb.lower);
  return {
    kind: 'form',
    start: verb.start,
    end: verb.end,
    message: `“${words[at + surname]!.text} ${verb.text}”: should be “${made}”`,
    instead: [made],
  };
}

/** A verb in the present and nothing else, or one that no name stands before as a noun: “the Ruth plan for”. */
function isBareVerb(verb: string): boolean {
  const { tags, often } = formOf(verb);
  if (often < 6 || !canBe(tags, 'VBP') || !canBe(tags, 'VB') || canBe(tags, 'VBD', 'VBN', 'MD', 'JJ', 'RB', 'IN', 'NNS')) return false;
  return !canBe(tags, 'NN') || /^(?:work|help|want|need|hope|love|play|study|design|lead)$/.test(verb);
}
