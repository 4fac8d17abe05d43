// A word of one class where only its kin of another can stand: “we have been patience”, “her advise”, “was severe damaged”, “she new the answer”.
import { formOf } from '../../../language/tags.ts';
import { WordMemo } from '../../../performance/word-interner.ts';
import type { Reading, Word } from '../reading.ts';
import type { TaggedToken } from '../tags.ts';
import { besides, can, type Finder, inSmall, lowerOf, type Misfit, misfitsBy, sentenceOf } from './misfit.ts';

const pairs = (list: string): ReadonlyMap<string, string> => new Map(list.split(' ').map((pair) => pair.split(':') as [string, string]));

/** Nouns and their adjectives. */
const ADJECTIVE_OF = pairs(
  'patience:patient difference:different absence:absent presence:present importance:important confidence:confident violence:violent independence:independent intelligence:intelligent convenience:convenient significance:significant reluctance:reluctant innocence:innocent competence:competent persistence:persistent relevance:relevant dependence:dependent resistance:resistant ignorance:ignorant arrogance:arrogant tolerance:tolerant silence:silent distance:distant pride:proud anger:angry hunger:hungry thirst:thirsty success:successful wealth:wealthy strength:strong height:high depth:deep length:long width:wide truth:true',
);
/** Verbs and their nouns, where neither form is the other too. */
const NOUN_OF = pairs(
  'advise:advice believe:belief prove:proof succeed:success choose:choice lose:loss breathe:breath bathe:bath grieve:grief relieve:relief devise:device prophesy:prophecy intend:intent behave:behaviour arrive:arrival refuse:refusal survive:survival fail:failure depart:departure propose:proposal analyse:analysis apologise:apology complain:complaint explain:explanation decide:decision',
);
const VERB_OF = pairs(
  'advice:advise belief:believe proof:prove success:succeed choice:choose loss:lose breath:breathe grief:grieve relief:relieve device:devise intent:intend behaviour:behave arrival:arrive survival:survive failure:fail departure:depart proposal:propose analysis:analyse apology:apologise complaint:complain explanation:explain decision:decide',
);
const BE = /^(?:is|are|was|were|be|been|being|am)$/;
const SUBJECTS = /^(?:he|she|they|we|i|you)$/;
const MODAL = /^(?:to|will|would|can|could|may|might|must|should|shall|cannot|not)$/;

const finderOf = new WordMemo<Finder | undefined>(undefined, ({ lower }) => {
  if (lower === 'weather') return weather;
  if (lower === 'new' || lower === 'no' || lower === 'through') return soundsLikeVerb;
  if (lower === 'passed') return passed;
  if (lower === 'whose') return whose;
  if (lower === 'there' || lower === 'their') return place;
  if (/^(?:it|they)['’](?:s|re)$/.test(lower)) return owner;
  if (lower === 'so' || lower === 'very') return manner;
  if (BE.test(lower)) return degree;
  if (ADJECTIVE_OF.has(lower)) return noAdjective;
  if (NOUN_OF.has(lower)) return noNoun;
  if (VERB_OF.has(lower)) return noVerb;
  return /^(?:important|different|significant|relevant|absent|reluctant|convenient)$/.test(lower) ? adjectiveOf : undefined;
});

/** The words of a paragraph that are of the wrong class; each is asked as a question. */
export const wrongClasses = (reading: Reading): Misfit[] =>
  misfitsBy((word) => (inSmall(word) || /^(?:There|Their|It)/.test(word.text) ? finderOf.of(word) : undefined), reading);

const isThis = ({ start, end, text }: Word, instead: string): Misfit => ({
  kind: 'surplus',
  start,
  end,
  message: `“${text}”: is this “${instead}”?`,
  instead: [instead],
});

/** Where a phrase ends: a sign, a preposition or a conjunction. */
const ends = (token: TaggedToken | undefined): boolean => token === undefined || token.sign || /^(?:IN|CC|TO|WDT|WP|WRB)$/.test(token.tag);

/** “We have been patience”, “she was very pride of it”: what a person can be. */
function noAdjective(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  let i = at - 1;
  while (i > 0 && /^(?:very|so|too|always|never|still|quite|not|more|most)$/.test(words[i]!.lower)) i--;
  if (i < 1 || !BE.test(words[i]!.lower)) return undefined;
  while (i > 0 && /^(?:is|are|was|were|be|been|being|am|has|have|had|will|would|must|may|might|could|should|not)$/.test(words[i]!.lower))
    i--;
  const { tokens, at: place } = sentenceOf(reading, words[at]!);
  return SUBJECTS.test(words[i]!.lower) && ends(tokens[place + 1]) ? isThis(words[at]!, ADJECTIVE_OF.get(words[at]!.lower)!) : undefined;
}

/** “Took her advise and left”: behind what opens a noun phrase, with none of its nouns to come. */
function noNoun(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [before, word] = [words[at - 1], words[at]!];
  if (!before || !besides(reading, before, word)) return undefined;
  const { tokens, at: place } = sentenceOf(reading, word);
  const opens = /^(?:the|a|an|his|its|their|our|my|your|no|some|any|this|good|bad|legal|medical)$/.test(before.lower);
  // “Made her choose”: a pronoun too.
  const her =
    before.lower === 'her' &&
    !/^(?:let|make|makes|made|help|helps|helped|see|saw|hear|heard|watch|watched|had|have)$/.test(words[at - 2]?.lower ?? '');
  if (!(opens || her) || !ends(tokens[place + 1]) || lowerOf(tokens[place + 1]) === 'that') return undefined;
  return isThis(word, NOUN_OF.get(word.lower)!);
}

/** “They want to advice him”: behind “to” or “will”, with an object. */
function noVerb(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [earlier, before, word, after] = [words[at - 2], words[at - 1], words[at]!, words[at + 1]];
  if (!before || !after || !MODAL.test(before.lower) || !besides(reading, before, word) || !besides(reading, word, after)) return undefined;
  if (
    before.lower === 'to' &&
    !/^(?:want|wants|wanted|need|needs|needed|try|tries|tried|trying|able|unable|refused|decided|likely|going|had|has|have|order|hopes?|hoped|plans?|planned|failed|how|time|used)$/.test(
      earlier?.lower ?? '',
    )
  )
    return undefined;
  if (before.lower === 'not' && !/^(?:did|do|does|could|would|will|can|should)$/.test(earlier?.lower ?? '')) return undefined;
  return /^(?:the|a|an|him|her|them|us|me|his|their|its|it|that|this|whether|those|these)$/.test(after.lower)
    ? isThis(word, VERB_OF.get(word.lower)!)
    : undefined;
}

/** “The important of the plan”. */
function adjectiveOf(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [before, word, after] = [words[at - 1], words[at]!, words[at + 1]];
  if (!/^(?:the|his|her|its|their)$/.test(before?.lower ?? '') || after?.lower !== 'of' || !besides(reading, word, after)) return undefined;
  return isThis(word, word.lower.replace(/t$/, 'ce'));
}

const manners = (adjective: string): string | undefined => {
  const adverb = /le$/.test(adjective)
    ? adjective.replace(/le$/, 'ly')
    : /[^aeiou]y$/.test(adjective)
      ? adjective.replace(/y$/, 'ily')
      : `${adjective}ly`;
  return can(adverb, 'RB') && (formOf(adverb).often > 1 || /(?:ous|ful|ive|less|al|ent|ant|ic)$/.test(adjective)) ? adverb : undefined;
};

/** Verbs that something is done with, in a manner. */
const DONE =
  /^(?:played|performed|worked|drove|spoke|acted|moved|ran|swam|sang|wrote|fought|behaved|reacted|responded|rose|climbed|handled|treated|argued|disputed|denied|complained|campaigned|shouted|swore|sailed|rode|danced|batted|bowled|travelled|listened|smiled|walked)$/;

/** “Disputed it so vociferous that”, “drove very careful.” */
function manner(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [before, so, adjective] = [words[at - 1], words[at]!, words[at + 1]];
  if (!before || !adjective || !inSmall(adjective) || !besides(reading, so, adjective) || !besides(reading, before, so)) return undefined;
  if (can(adjective, 'RB', 'NN', 'VB', 'VBN') || !can(adjective, 'JJ')) return undefined;
  const done = DONE.test(before.lower) || DONE.test(words[at - 2]?.lower ?? '');
  const adverb = done ? manners(adjective.lower) : undefined;
  const { tokens, at: place } = sentenceOf(reading, adjective);
  return adverb && ends(tokens[place + 1]) ? isThis(adjective, adverb) : undefined;
}

const DEGREES = /^(?:extreme|particular|complete|total|absolute|significant|relative|incredible|serious|severe|slight|unusual|surprising)$/;

/** “Was severe damaged”, “is official opened”, “was extreme difficult”. */
function degree(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [be, word, next] = [words[at]!, words[at + 1], words[at + 2]];
  if (!word || !next || !inSmall(word) || !inSmall(next) || !besides(reading, be, word) || !besides(reading, word, next)) return undefined;
  if (!can(word, 'JJ') || can(word, 'RB', 'VBN', 'VBG', 'IN', 'DT', 'CD') || word.lower.length < 5) return undefined;
  const { tokens, at: place } = sentenceOf(reading, next);
  const participle = /(?:ed|wn|en)$/.test(next.lower) && can(next, 'VBN') && (/ed$/.test(next.lower) || !can(next, 'NN', 'NNS'));
  const quality = DEGREES.test(word.lower) && can(next, 'JJ') && !can(next, 'NN', 'NNS', 'IN', 'RB', 'VBG');
  if (!(participle || quality) || !(ends(tokens[place + 1]) || tokens[place + 1]?.tag === 'RB')) return undefined;
  const adverb = manners(word.lower);
  return adverb ? isThis(word, adverb) : undefined;
}

const DECIDES =
  /^(?:decid|ask|know|knew|known|wonder|determin|unclear|unsure|uncertain|consider|discuss|question|debat|check|see$|sure|clear)/;

/** “Will decide in May weather to keep it”. */
function weather(_: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const before = words[at - 1];
  if (!before || !/^(?:to|the|he|she|they|it|it's|there|his|her|their|or|a|an)$/.test(words[at + 1]?.lower ?? '')) return undefined;
  if (
    /^(?:the|a|an|in|of|bad|good|wet|dry|hot|cold|warm|fine|poor|winter|summer|this|that|severe|extreme|changing|and|or|by|for|with|to|on)$/.test(
      before.lower,
    )
  )
    return undefined;
  return words.slice(Math.max(0, at - 6), at).some(({ lower }) => DECIDES.test(lower)) ? isThis(words[at]!, 'whether') : undefined;
}

const KNEW: Readonly<Record<string, string>> = { new: 'knew', no: 'know', through: 'threw' };
const CAST = /^(?:the|a|an|his|her|it|its|him|them|their|himself|herself|away|out|in|two|three)$/;
const KNOWN = /^(?:the|that|what|how|who|why|where|his|her|it|him|them|their|about|nothing|something|all|exactly)$/;

/** “She new the answer”, “he through the ball”. */
function soundsLikeVerb(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [before, word, after] = [words[at - 1], words[at]!, words[at + 1]];
  if (!before || !after || !besides(reading, before, word) || !besides(reading, word, after)) return undefined;
  if (!/^(?:he|she|they|we|i|who)$/.test(before.lower)) return undefined;
  if (word.lower === 'no' && !/^(?:they|we|i)$/.test(before.lower)) return undefined;
  if (!(word.lower === 'through' ? CAST : KNOWN).test(after.lower)) return undefined;
  const { tokens, at: place } = sentenceOf(reading, before);
  // “Who, through the years”: the verb comes later; “than he through the”.
  const verb = tokens.slice(place + 2).findIndex(({ tag, sign }) => sign || /^(?:VB[DZP]|MD)$/.test(tag));
  const next = tokens[place + 2 + verb];
  return word.lower === 'through' && next !== undefined && verb >= 0 && verb < 5 && !next.sign
    ? undefined
    : isThis(word, KNEW[word.lower]!);
}

/** “Walked passed the church”, “any delay passed 11 March would”. */
function passed(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [before, word, after] = [words[at - 1], words[at]!, words[at + 1]];
  if (!before || !after || !besides(reading, before, word) || !besides(reading, word, after)) return undefined;
  if (
    /^(?:walk|walks|walked|walking|drive|drives|drove|driving|run|runs|ran|running|march|marched|marching|sail|sailed|sailing|cycled?|cycling|rode|squeezed|slipped|raced|swept|flew|rushed|crept|half|quarter|gone|went|get|got|move|moved|just|well|far|long)$/.test(
      before.lower,
    ) &&
    /^(?:the|a|an|his|her|him|them|it|its|their|one|two|three|four|five|six|seven|eight|nine|ten|midnight|noon|\d+)$/.test(after.lower)
  )
    return /^(?:just|well|far|long|went|gone|got|get)$/.test(before.lower) && /^(?:a|an)$/.test(after.lower)
      ? undefined
      : isThis(word, 'past');
  const { tokens, at: place } = sentenceOf(reading, word);
  if (!/^NNS?$/.test(tokens[place - 1]?.tag ?? '') || tokens[place + 1]?.tag !== 'CD') return undefined;
  const verb = tokens.slice(place + 2, place + 5).findIndex(({ tag }) => /^(?:MD|VBZ)$/.test(tag));
  return verb >= 0 ? isThis(word, 'past') : undefined;
}

/** “Everyone whose tasted it”. */
function whose(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const word = words[at]!;
  const { tokens, at: place } = sentenceOf(reading, word);
  const [verb, after] = [tokens[place + 1], tokens[place + 2]];
  if (!verb || !after || !verb.form.tags.length || !can(verb.text, 'VBN') || (!/ed$/.test(verb.text) && can(verb.text, 'NN', 'NNS')))
    return undefined;
  return /^(?:it|them|him|her|both|the|a|an|all|this|that|his|their|us|me)$/.test(lowerOf(after)) ? isThis(word, 'who’s') : undefined;
}

const SAID =
  /^(?:say|says|said|think|thinks|thought|believe|believes|believed|because|if|that|when|while|but|and|as|so|know|knows|knew|know|hope|sure|where|why|how|what|which|who|since|until|unless|though|although|whether|than|after|before|like)$/;

/** “There going to win”, “say there booked out until May”, “has been their for years”. */
function place(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [before, word, after] = [words[at - 1], words[at]!, words[at + 1]];
  if (!after || !besides(reading, word, after)) return undefined;
  if (word.lower === 'their')
    return before &&
      /^(?:been|be|was|were|is|are|get|got|stay|stayed|live|lived)$/.test(before.lower) &&
      /^(?:for|since|when|until|before|because|yesterday|today|already)$/.test(after.lower)
      ? isThis(word, 'there')
      : undefined;
  const opens = !before || /[.!?“"]/.test(reading.text.slice(before.end, word.start));
  const they = opens ? 'They’re' : 'they’re';
  if (
    opens &&
    /^(?:going|trying|looking|hoping|planning|getting|doing|making|taking|all)$/.test(after.lower) &&
    /^(?:to|for|at|on|it|a|the|very|so)$/.test(words[at + 2]?.lower ?? '')
  )
    return isThis(word, they);
  if (!before || !(SAID.test(before.lower) || opens)) return undefined;
  return /^(?:tired|booked|worried|delighted|pleased|sold|fed|bored|scared|surprised|disappointed|excited|prepared|determined|convinced|owed|forced|expected|supposed)$/.test(
    after.lower,
  )
    ? isThis(word, they)
    : undefined;
}

/** “Farmers opened they’re sheds to families”, “the dog wagged it’s tail”, “said it’s regional organiser, Ann Roe”. */
function owner(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const word = words[at]!;
  const { tokens, at: place } = sentenceOf(reading, word);
  const before = tokens[place - 1];
  let head = place + 2;
  while (/^(?:JJ|NN)$/.test(tokens[head]?.tag ?? '') && /^(?:JJ|NNS?)$/.test(tokens[head + 1]?.tag ?? '') && head - place < 5) head++;
  const noun = tokens[head];
  if (!before || !noun || !/^NNS?$/.test(noun.tag) || noun.text !== noun.text.toLowerCase()) return undefined;
  const own = word.lower.startsWith('it') ? 'its' : 'their';
  const after = tokens[head + 1];
  // “Said its organiser, Ann Roe”: whose office it is stands before the name.
  if (/^(?:said|says)$/.test(lowerOf(before)))
    return after?.text === ',' && /^\p{Lu}/u.test(tokens[head + 2]?.text ?? '') && tokens[place + 2]!.tag !== 'DT'
      ? isThis(word, own)
      : undefined;
  if (!takesThing(before)) return undefined;
  return ends(after) && (own === 'their' || !/^(?:VBN|VBG)$/.test(tokens[place + 2]!.tag)) ? isThis(word, own) : undefined;
}

/** A preposition, or a verb that is not of saying or thinking: what follows is a thing and no clause. “Hoping it’s real”, “decided it’s time”. */
function takesThing(before: TaggedToken): boolean {
  if (before.sign || SAID.test(lowerOf(before)) || THINKS.test(before.text)) return false;
  if (before.tag === 'IN') return /^(?:of|in|on|for|with|at|to|from|by|into|through|under)$/.test(before.text);
  return /^VB[DGN]?$/.test(before.tag) || (/ed$/.test(before.text) && can(before.text, 'VBD'));
}
const THINKS =
  /^(?:hoping|hoped|thinking|saying|decided|guess|ensure|makes?|made|told|felt|feel|realised|found|mean|meant|find|admitted|insisted|claimed|argued|agreed|warned|suggested|added)$/;
