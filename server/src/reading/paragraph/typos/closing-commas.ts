// Asides that have only one of their two commas: “Marsh, who is 61 said”, “the man aged 34, was held”, “the firm, which owns it said”.
import { TAG } from '../../../language/lexicon.ts';
import { formOf } from '../../../language/tags.ts';
import type { Span } from '../../../text/span.ts';
import { GIVEN_NAMES } from '../../data/names-lists.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt, tagsOfSentence } from '../tags.ts';

interface LostComma extends Span {
  readonly message: string;
  readonly instead: readonly string[];
}

const AGE =
  /, who (?:is|was|turns|turned) \d{1,3} (?=(?:said|told|says|was|has|had|will|added|died|denied|admitted|pleaded|lives|joined|won) )/g;
const AGED =
  /\b(?:man|woman|boy|girl|driver|cyclist|motorist|passenger|victim|pensioner|teenager|pedestrian|student|teacher) aged \d{1,3}, (?:was|were|died|has|had|is|will|suffered|denied|admitted|pleaded) /g;
const ASIDE = /, (?:who|which) (\p{Ll}+) ([^,.;:—–()“”"]{3,70}?) (?:said|says)(?= (?!to\b))/gu;
const OTHER_CLAUSE =
  /\b(?:and|but|or|that|when|because|as|he|she|they|it|we|you|who|which|what|where|while|after|before|if|than|how|whose|police|people|officials)\b/;

const FROM =
  /\p{Lu}\p{Ll}+, \d{2}, (?:from|of) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}(?= (?:said|was|told|says|has|had|will|died|suffered|admitted|denied|pleaded) )/gu;
const FOUNDED =
  /(?<=^|[.!?] )The [^.,]{2,40}, (?:based|built|founded|born|formed|launched|opened|established|set up) in (?:the )?[\p{Lu}\d][\p{L}\d]*(?= (?:said|is|was|has|had|will|employs|won|became|told|makes) )/gu;
const OFFICE =
  /(?<=^|[.!?”] )(\p{Lu}\p{Ll}+) \p{Lu}[\p{L}’'-]+, (?:the|its) [^,.“”]{3,40}?(?:chairman|chairwoman|executive|director|leader|manager|spokesman|spokeswoman|secretary|president|minister|owner|captain|coach|mayor|teacher)(?= (?:said|says|told) )/gu;

/** The places where the other comma is missing; each is asked as a question. */
export function closingCommas(reading: Reading): LostComma[] {
  const { text } = reading;
  const found: LostComma[] = [];
  const add = (at: number, message: string) => found.push({ start: at, end: at + 1, message, instead: [', '] });
  if (text.includes(', wh')) {
    for (const { 0: all, index } of text.matchAll(AGE)) add(index + all.length - 1, 'Comma after the age?');
    for (const match of text.matchAll(ASIDE)) {
      const [all, verb, rest] = match as unknown as [string, string, string];
      const said = match.index + all.lastIndexOf(' ');
      if (!/^\d/.test(rest) && isVerb(verb) && !OTHER_CLAUSE.test(rest) && isOneThing(reading, match.index + 2, said))
        add(said, 'Comma at the end of the aside?');
    }
  }
  for (const end of openAsides(text)) add(end, 'Comma at the end of the aside?');
  if (text.includes(' aged '))
    for (const { 0: all, index } of text.matchAll(AGED)) {
      const { start } = reading.sentences[sentenceAt(reading, index)]!;
      if (!text.slice(start, index).includes(',')) add(index + all.indexOf(' '), 'Comma before the age, or none behind it?');
    }
  return found;
}

/** “Paul Hall, 42, from Leeds said”, “The bridge, built in 1890 is closed”, “Ann Roe, the club’s chairwoman said”: where they end. */
const openAsides = (text: string): number[] =>
  [FROM, FOUNDED, OFFICE].flatMap((look) =>
    [...text.matchAll(look)]
      .filter(({ 1: first }) => look !== OFFICE || isGivenName(first!))
      .map(({ 0: all, index }) => index + all.trimEnd().length),
  );

let given: ReadonlySet<string> | undefined;
const isGivenName = (word: string): boolean => (given ??= new Set(GIVEN_NAMES.split(' '))).has(word);

const isVerb = (word: string): boolean => {
  const { tags } = formOf(word);
  return (
    (tags.includes(TAG.VBZ) || tags.includes(TAG.VBD)) && !tags.includes(TAG.NN) && !tags.includes(TAG.NNS) && !/^(?:said|says)$/.test(word)
  );
};

/** Is there one verb and what it has for its object, and no second subject that “said” could go with? */
function isOneThing(reading: Reading, from: number, said: number): boolean {
  const tokens = tagsOfSentence(reading, sentenceAt(reading, from)).filter(({ start, end }) => start > from && end <= said);
  if (!/^(?:NN|CD|JJ|NNP)$/.test(tokens.at(-1)?.tag ?? '')) return false;
  return tokens
    .slice(2)
    .every(
      ({ tag }, i) =>
        !/^(?:VB[DZP]|MD|PRP|WP|WDT)$/.test(tag) && !(/^(?:DT|PRP\$|NNP)$/.test(tag) && /^(?:NNS?|CD)$/.test(tokens[i + 1]!.tag)),
    );
}
