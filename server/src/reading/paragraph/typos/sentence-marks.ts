// Marks between sentences and clauses: “honest.” she said, “was there, It now bears”, “it was secret, that was not the same”, “said Mr Standish” without its stop.
import { expandUnicodeClasses } from '../../../performance/unicode-ranges.ts';
import { isFiniteVerb } from '../grammar/misfit.ts';
import type { Reading } from '../reading.ts';
import { type TaggedToken, tagsOfSentence } from '../tags.ts';
import type { PunctuationFault } from './punctuation.ts';

const SAID = '(?:said|says|added|told|explained|replied|insisted|warned|argued|recalled|continued|admitted|asked|concluded)';
const NAME = "(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Cllr|Prof|Lord|Lady)\\.? )?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}";

/** “… to be honest.” she said: the sentence goes on behind the mark. */
const STOP_BEFORE_TAG = new RegExp(
  expandUnicodeClasses(
    `(?<=\\p{L})\\.(?=[”"] (?:(?:he|she|they|I|we) ${SAID}\\b|${SAID} (?:${NAME}|the \\p{Ll})|(?!(?:He|She|They|I|We|It) )${NAME} ${SAID}(?:\\.|$)))`,
  ),
  'g',
);

/** “… had suspected was there, It now bears his name.” */
const COMMA_BEFORE_CAPITAL = /(?<=\p{Ll}{2}), (?=(?:It|He|She|They|This|There|But|However) \p{Ll})/gu;

/** “…, said Mr. Standish”, “…, the mayor said” at the end of a paragraph. */
const TAG_WITHOUT_STOP = new RegExp(
  expandUnicodeClasses(
    `, (?:(?:said|added|told) (?:${NAME}|the (?:\\p{Ll}+ ){0,2}\\p{Ll}+)|(?:he|she|they|${NAME}|the (?:\\p{Ll}+ ){0,2}\\p{Ll}+) said(?: (?:yesterday|today|on \\p{Lu}\\p{Ll}+day))?)$`,
  ),
);

/** “Who will pay me for that”: a question that was said, up to the closing mark. */
const QUESTION_SAID =
  /(?<=[“"]|[.!?] )(?:Who|What|When|Where|Why|How|Is|Are|Do|Does|Did|Can|Could|Will|Would|Have|Has|Should) (?:(?:will|would|can|could|is|are|was|were|do|does|did|has|have|should|much|many|long|else|you|we|they|he|she|it|I|the|this|that|there|anyone|anybody) )(?:[^.!?“”",]{4,80})\p{L}(?=[”"](?: (?:he|she|they|said|asked)\b|$))/gu;

export function sentenceMarks(reading: Reading): PunctuationFault[] {
  const { text } = reading;
  const found: PunctuationFault[] = [];
  const ask = (kind: PunctuationFault['kind'], start: number, end: number, message: string, ...instead: readonly string[]) =>
    found.push({ kind, start, end, message, instead, sure: false, asks: true });
  if (/[.][”"’']/.test(text))
    for (const { index } of text.matchAll(STOP_BEFORE_TAG))
      ask('comma', index, index + 1, 'The sentence goes on: comma inside the mark?', ',');
  for (const { index } of text.matchAll(COMMA_BEFORE_CAPITAL))
    if (!isQuotedWord(text, index)) ask('comma', index, index + 1, 'Capital after a comma: full stop?', '.');
  const tag = text.length > 40 && /\p{Ll}$/u.test(text) ? TAG_WITHOUT_STOP.exec(text) : null;
  if (tag && /\p{Ll} /u.test(text.slice(0, tag.index)))
    ask('lost-stop', text.length - 1, text.length, 'No full stop at the end?', `${text.at(-1)!}.`);
  if (/[”"]/.test(text))
    for (const { 0: asked, index } of text.matchAll(QUESTION_SAID)) {
      const end = index + asked.length;
      ask('question', end - 1, end, 'A question without a question mark?', `${text[end - 1]!}?`);
    }
  for (let i = 0; i < reading.sentences.length; i++) {
    const comma = splice(reading, i);
    if (comma) ask('comma', comma.start, comma.end, 'Two sentences with a comma between: full stop or semicolon?', '.', ';');
  }
  return found;
}

/** What is said begins with a capital: “she said, It is mine”. */
const isQuotedWord = (text: string, comma: number): boolean =>
  /\b(?:said|says|asked|thought|thinks|called|titled|sang|wrote|reads?|yes|no|well|but|and|means?)$/i.test(
    text.slice(Math.max(0, comma - 10), comma),
  );

const SUBJECT = /^(?:it|he|she|they|we|nobody|that|this|these|those)$/;
const SPEAKS =
  /^(?:sa(?:id|ys?)|told|tells?|add(?:ed|s)|believe[sd]?|th(?:ought|inks?)|claim(?:ed|s)|insist(?:ed|s)|argue[sd]?|warn(?:ed|s)|suggest(?:ed|s)?|show(?:s|ed)|seems?|seemed|appears?|explain(?:ed|s)?|report(?:ed|s)?|admit(?:s|ted)?|knows?|knew|hopes?|hoped|estimate[sd]?|predict(?:ed|s)?|according|heard|hears?|states?|stated|found|finds?|right|true|time|announce[sd]?|reveal(?:ed|s)|confirm(?:ed|s)|writes|wrote|reckons?|reckoned|feels?|felt|recalls?|recalled|mean|means|guess|suppose|suspects?)$/;
const BALANCED = /^(?:not|n't|never|only|just|hardly|so|too|more|less|if|as|like|or|nor|the more)$/i;

/** “The firm has written to the mayor, the letter has not been answered”: two plain clauses, and nothing that joins them. */
function splice(reading: Reading, number: number): TaggedToken | undefined {
  const { start, end } = reading.sentences[number]!;
  const commas = reading.text.slice(start, end).split(',').length - 1;
  if (commas !== 1 || end - start > 160 || !/^[A-Z“]/.test(reading.text.slice(start, start + 1))) return undefined;
  const tokens = tagsOfSentence(reading, number);
  const comma = tokens.findIndex(({ text }) => text === ',');
  const [first, second] = [tokens.slice(0, comma), tokens.slice(comma + 1)];
  if (first.length < 3 || second.length < 4 || !/^(?:DT|PRP|PRP\$|NNS?|NNP)$/.test(first[0]!.tag)) return undefined;
  // “It was not the cold, it was the wind”: a figure of speech.
  if (tokens.some(({ text }) => /^[?!:;()“”"—–-]$/.test(text)) || first.some(({ text }) => BALANCED.test(text))) return undefined;
  if (!first.some(isFiniteVerb) || tokens.some(({ text }) => SPEAKS.test(text))) return undefined;
  return opensClause(second) ? tokens[comma] : undefined;
}

/** Does a subject with its verb stand right behind the comma, to the end of the sentence? */
function opensClause(tokens: readonly TaggedToken[]): boolean {
  let i = 0;
  if (SUBJECT.test(tokens[0]!.text)) i = 1;
  else {
    if (!/^(?:the|his|her|its|their)$/.test(tokens[0]!.text)) return false;
    i = 1;
    while (/^(?:JJ|NNS?)$/.test(tokens[i]?.tag ?? '') && i < 4) i++;
    if (i < 2) return false;
  }
  const verb = tokens[i];
  if (!verb || !isFiniteVerb(verb)) return false;
  // “…, its survey found.”
  if (tokens.length - i < 4) return false;
  return tokens.slice(i + 1).every(({ tag }) => !/^(?:VBD|VBZ|VBP|MD|W.*)$/.test(tag));
}
