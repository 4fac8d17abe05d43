// Commas that are missing or one too many: “However the board”, “the result of which, is”, “Leeds which is”, “it is late, we go”.
import type { Span } from '../../../text/span.ts';
import { isRoleNoun } from '../names/offices.ts';
import type { Reading } from '../reading.ts';
import { type TaggedToken, tagsOfSentence } from '../tags.ts';

export interface CommaFault extends Span {
  readonly message: string;
  readonly instead: readonly string[];
}

/** Words that lead into a sentence and end with a comma. */
const LEADS_IN =
  /^(?:However|Moreover|Furthermore|Additionally|Nevertheless|Nonetheless|Consequently|Unfortunately|Fortunately|Luckily|Sadly|Thankfully|Interestingly|Importantly|Surprisingly|Similarly|Likewise|Lastly|Firstly|Secondly|Thirdly|For example|For instance|In addition|In contrast|By contrast|In fact|In particular|In short|As a result|Of course|First of all|That said|On the other hand|In other words)(?= \p{L})/u;
const KNOWN = /(?<=\p{Lu}\p{Ll}+) (?=(?:also|better|commonly|formerly|otherwise|popularly) known as )/gu;
const RELATIVE = /(?<= \p{Lu}[\p{L}’']+) (?=(?:which|who) (?:is|are|was|were|has|have|had|will|would|can|could)\b)/gu;
const APART = /, (?:is|are|was|were|has|have)(?= )/;
const SPLICED = /, (?:it|they|he|she|we|I|this|these|there|most|some|many) /;

/** “The director of planning, Tom Quilty told”: an office and a name, with a comma before the name and none behind it. */
const NAMED =
  /^(?:The|Its|His|Her|Their|Our) (?:[\p{Ll}’'-]+ ){0,3}?([\p{Ll}-]+)(?: (?:of|for|at|in)(?: the)?(?: [\p{L}’'-]+){1,4})?, ((?:Dr |Mr |Mrs |Ms |Sir |Cllr )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,2})(?= (?:said|told|says|tells|added|warned|announced|confirmed|admitted|insisted|argued|denied|claimed|asked|thanked|praised|described|called|welcomed|resigned|was|is|has|had|will) )/u;

const MEMBERS = 3;

/** The commas of a paragraph that are missing or too many. Each is asked as a question. */
export function wrongCommas(reading: Reading): CommaFault[] {
  const { text, sentences } = reading;
  const found: CommaFault[] = [];
  if (text.includes(' known as ')) for (const { index } of text.matchAll(KNOWN)) found.push(...knownAs(reading, index));
  for (const [number, { start, end }] of sentences.entries()) {
    const sentence = text.slice(start, end);
    const lead = LEADS_IN.exec(sentence);
    if (lead) found.push(...leadIn(reading, number, start + lead[0].length));
    const named = NAMED.exec(sentence);
    if (named && isRoleNoun(named[1]!.toLowerCase())) found.push(afterNamed(start + named.index + named[0].length, named[2]!));
    const apart = APART.exec(sentence);
    if (apart) found.push(...subjectApart(reading, number, start + apart.index));
    if (OPENED.test(sentence)) found.push(...cutInTwo(reading, number));
    const spliced = SPLICED.exec(sentence);
    if (spliced) found.push(...splice(reading, number, start + spliced.index));
  }
  if (/ wh(?:ich|o) /.test(text)) for (const { index } of text.matchAll(RELATIVE)) found.push(...besidesName(reading, index));
  return found;
}

const add = (at: number, message: string): CommaFault => ({ start: at, end: at + 1, message, instead: [', '] });

const afterNamed = (at: number, name: string): CommaFault => add(at, `Comma after “${name}”?`);

/** Adverbs that no “however” goes with: “however just before the vote”, but “however often they ask”. */
const NO_DEGREE = /^(?:just|even|now|then|there|here|still|only|not|soon|once|recently|today|yesterday|despite)$/;

/** “However the board met”, but not “However hard they try” and not “However you look at it”. */
function leadIn(reading: Reading, number: number, at: number): CommaFault[] {
  const tokens = tagsOfSentence(reading, number);
  const next = tokens.find(({ start }) => start > at);
  if (!next || !(/^(?:DT|PRP\$?|NNPS?|NNS?|IN|EX|CD|VBG|WRB|MD|PDT)$/.test(next.tag) || NO_DEGREE.test(next.text))) return [];
  if (/^(?:to|much|many|of|that|for|enough|with|as)$/.test(next.text)) return [];
  const first = tokens[0]!.text;
  // “Of course they do.”
  if (first === 'Of' && next.tag === 'PRP') return [];
  // “However the vote goes, …” is a clause with its own verb.
  if (first === 'However' && /^(?:you|one|they|we|he|she|it|I)$/.test(next.text) && reading.text.slice(at, at + 60).includes(','))
    return [];
  return [add(at, `Comma after “${reading.text.slice(reading.sentences[number]!.start, at)}”?`)];
}

/** “Istanbul formerly known as”. */
function knownAs({ text }: Reading, at: number): CommaFault[] {
  const before = text.slice(Math.max(0, at - 60), at);
  if (/\b(?:is|are|was|were|be|been|being|becoming|became|now|then)\s\S+$/.test(before)) return [];
  return [add(at, 'Comma before “known as”?')];
}

/** “Leeds which is”, “Ann Blake who was”: a name needs no clause to say which one it is. */
function besidesName(reading: Reading, at: number): CommaFault[] {
  const { text } = reading;
  const number = reading.sentences.findIndex(({ start, end }) => start <= at && at < end);
  if (number < 0) return [];
  const tokens = tagsOfSentence(reading, number);
  const relative = tokens.findIndex(({ start }) => start === at + 1);
  let first = relative - 1;
  if (tokens[first]?.tag !== 'NNP') return [];
  while (first > 0 && tokens[first - 1]!.tag === 'NNP') first--;
  const named = first;
  while (first > 0 && /^(?:JJ|NN)$/.test(tokens[first - 1]!.tag)) first--;
  const before = tokens[first - 1]?.text.toLowerCase() ?? '';
  if (/^(?:an?|any|every|each|no|that|this|those|these|of|the|only|another|one|other|and|or|’s|'s|for)$/.test(before)) return [];
  // “A keeper at Marrow Point who was there”: the clause may be the keeper’s.
  if (tokens[relative]!.text === 'who' && (relative - named < 2 || tokens[first - 1]?.tag === 'IN')) return [];
  if (/^(?:Mr|Mrs|Ms|Dr)$/.test(tokens[relative - 1]!.text)) return [];
  return [add(at, `Comma before “${text.slice(at + 1, at + 1 + tokens[relative]!.text.length)}”?`)];
}

/** “The result of which, is”: one comma, between a subject and its verb. */
function subjectApart(reading: Reading, number: number, comma: number): CommaFault[] {
  const { text, sentences } = reading;
  const { start, end } = sentences[number]!;
  if (text.slice(start, comma).includes(',') || /["“”?]/.test(text.slice(start, end))) return [];
  const tokens = tagsOfSentence(reading, number);
  const at = tokens.findIndex((token) => token.start === comma);
  if (at < 2 || !/^(?:DT|PRP\$|NNS?|NNP|VBG)$/.test(tokens[0]!.tag) || /^(?:PRP|EX)$/.test(tokens[at + 2]?.tag ?? '')) return [];
  const before = tokens.slice(0, at);
  if (before.some(({ tag }) => /^(?:VBD|VBZ|VBP|MD|:|WRB|POS|CD)$/.test(tag)) || !/^(?:NNS?|WDT)$/.test(tokens[at - 1]!.tag)) return [];
  const rest = text.slice(comma + 1, end);
  if (rest.includes(',')) return [];
  return [{ start: comma, end: comma + 2, message: 'A comma between subject and verb?', instead: [' '] }];
}

/** “It is late, we should go”: two sentences with a comma between. */
function splice(reading: Reading, number: number, comma: number): CommaFault[] {
  const { text, sentences } = reading;
  const { start, end } = sentences[number]!;
  const sentence = text.slice(start, end);
  if (sentence.indexOf(',') !== sentence.lastIndexOf(',') || MARKED.test(sentence)) return [];
  const tokens = tagsOfSentence(reading, number);
  const at = tokens.findIndex((token) => token.start === comma);
  const [first, second] = [tokens.slice(0, at), tokens.slice(at + 1)];
  if (!isClause(first) || !isClause(second) || second.length < LEAST) return [];
  if (first.some(({ text: word }) => SAYS.test(word)) || second.slice(1, 5).some(({ text: word }) => SAYS.test(word))) return [];
  // “The board met and on Monday, it voted”: the comma ends what leads into the second clause.
  const and = first.findLastIndex(({ tag }) => tag === 'CC');
  if (and >= 0 && !first.slice(and).some(({ tag }) => FINITE.test(tag))) return [];
  const next = text[comma + 2]!;
  return [
    {
      start: comma,
      end: comma + 3,
      message: 'Two sentences with only a comma between?',
      instead: [`; ${next}`, `. ${next.toUpperCase()}`],
    },
  ];
}
const LEAST = 4;
/** Quotations, asides and questions. */
const MARKED = /["“”?‘:;—–()]|’(?!\p{L})|\.\.|…/u;
/** What is said, thought or called something: “it is late, they say”. */
const SAYS =
  /^(?:sa(?:y|ys|id)|th(?:ink|inks|ought)|believ(?:e|es|ed)|add(?:s|ed)|t(?:ell|ells|old)|hop(?:e|es|ed)|claim(?:s|ed)?|report(?:s|ed)?|insist(?:s|ed)?|argue[sd]?|guess|suppose|mean|assume|admit(?:s|ted)?|kn(?:ow|ows|ew)|fe(?:el|els|lt)|revealed|announced|alleged|understood|feared|seems?|appears?|like|first|wish|imagine|bet)$/;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const TIED =
  /^(?:if|that|because|although|though|while|since|unless|whether|more|than|so|as|once|until|till|when|every|each|any|time|not)$/i;

/** “If the tide is high. The ferry waits.”: a clause that leads into a sentence, with a full stop behind it. */
const OPENED =
  /^(?:[^:.]{1,20}: )?(?:If|When|While|Although|Unless|Whereas|Once)(?! (?:only|is|are|was|were|do|does|did|will|can|would|could)\b) [^,?!:;—–"“”…]+\.\s*$/u;
const MOST_TOKENS = 16;

function cutInTwo(reading: Reading, number: number): CommaFault[] {
  const { text, sentences, prose } = reading;
  const next = sentences[number + 1];
  if (
    !next ||
    prose.kind !== 'body' ||
    !/^(?:The|We|They|He|She|It|You|I|This|These|There|A|An) /.test(text.slice(next.start, next.start + 7))
  )
    return [];
  const tokens = tagsOfSentence(reading, number);
  const verbs = tokens.filter(({ tag }) => FINITE.test(tag));
  const later = tokens.slice(tokens.findIndex(({ text: word }) => OPENS.test(word)) + 1);
  if (verbs.length !== 1 || tokens.length > MOST_TOKENS || later.some(({ tag }) => /^(?:W.*|VB)$/.test(tag))) return [];
  const stop = tokens.at(-1)!.start;
  const first = text[next.start]!;
  const low = /^I\b/.test(text.slice(next.start, next.start + 2)) ? first : first.toLowerCase();
  return [{ start: stop, end: next.start + 1, message: 'A sentence cut in two?', instead: [`, ${low}`] }];
}
const OPENS = /^(?:If|When|While|Although|Unless|Whereas|Once)$/;

/** Subject first and a verb that goes with it, without a word that ties the clause to another. */
function isClause(tokens: readonly TaggedToken[]): boolean {
  if (tokens.length < MEMBERS || !(/^(?:DT|PRP|EX|NNS|NNP|PRP\$)$/.test(tokens[0]!.tag) || /^(?:most|some|many)$/.test(tokens[0]!.text)))
    return false;
  if (tokens.some(({ tag, text }) => /^(?:WDT|WP|WRB|WP\$)$/.test(tag) || TIED.test(text))) return false;
  return tokens.slice(1, 7).some(({ tag }) => FINITE.test(tag));
}
