// Punctuation marks that are lost, doubled or side by side where one belongs, and the capital after a full stop.
import { expandUnicodeClasses, withLetterRanges } from '../../../performance/unicode-ranges.ts';
import type { Span } from '../../../text/span.ts';
import { openCompounds } from '../grammar/compounds.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt, tagsOfSentence } from '../tags.ts';
import { closingCommas } from './closing-commas.ts';
import { wrongCommas } from './commas.ts';
import { isListed } from './dictionary.ts';
import { sentenceMarks } from './sentence-marks.ts';

export type PunctuationKind = 'doubled' | 'clash' | 'lost-stop' | 'lost-comma' | 'small-letter' | 'question' | 'comma' | 'hyphen';

/** A fault of punctuation inside a paragraph. */
export interface PunctuationFault extends Span {
  readonly kind: PunctuationKind;
  readonly message: string;
  /** What may stand in the span instead, the likeliest first. */
  readonly instead: readonly string[];
  readonly sure: boolean;
  /** Only worth a question. */
  readonly asks?: boolean;
}

/** How a paragraph ends, for the draft to compare: with a mark that ends a sentence, or without. */
export interface ParagraphEnd extends Span {
  readonly stopped: boolean;
  /** Is it certainly a sentence, and no heading, caption or line of a list? */
  readonly sentence: boolean;
  /** Does it show by its own sentences that they end with stops? */
  readonly alone?: boolean;
  /** Where a closing quotation mark ends it. */
  readonly closing?: string;
}

// Two full stops are no ellipsis. Three or more, and a path (“../”), are left alone.
const DOUBLED_STOP = /(?<=[\p{L}\p{N}%)”"’])\.\.(?![./\p{L}\p{N}])/gu;
const DOUBLED_COMMA = withLetterRanges(/(?<=[\p{L}\p{N}%)”"’]) ?, ?,(?![,\p{N}])/gu);
// A stop or comma on both sides of a closing mark; after a question mark some houses want it.
const BOTH_SIDES = /(?<=\p{L})[.,](?=(["”][.,])(?:\s|$))/gu;
// “,.” and “.,” after a word that is no abbreviation.
const CLASH =
  /(?<=[\p{L}\p{N}%)”"’])(?:,\.(?!\.)|;,|,;|:,|\?\.(?=\s|$)|:\.(?=\s|$)|;\.(?=\s|$)|::(?=\s|$)|;;(?=\s|\p{L}|$)|!\.(?=\s|$)|,\))/gu;
const STOP_COMMA = withLetterRanges(/(?<![\p{L}.’'-])(\p{Ll}{4,})\.,(?=\s)/gu);
const ABBREVIATED =
  /^(?:etc|inc|corp|ltd|dept|govt|prof|capt|sgt|calif|mass|penn|conn|tenn|ariz|colo|wash|minn|miss|mich|okla|kan|ark|ala|fla|ill|ind|neb|nev|ore|wis|wyo|assn|bros|esq|hon|rev|gen|col|maj|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|approx|est|max|min|tel|vol|ref|misc|incl|univ|intl|natl|ave|blvd|rd|al)$/i;

// A sentence that begins with a small letter: “the vote. the council”.
const SMALL_AFTER_STOP = withLetterRanges(/(?<=(\p{L}{2,})["”’)]?[.?!]) (?=(\p{Ll}{2,})(?![\p{L}\p{N}.@/_-]*\p{Lu}|[.@/_]\p{L}))/gu);
const NAMES_IN_SMALL =
  /^(?:van|von|de|der|den|del|della|di|da|dos|du|le|la|al|el|bin|ibn|ten|ter|iphone|ipad|ebay|com|net|org|co|uk|php|html)$/;

// “people The council”: a word that begins sentences and no name, after an ordinary word. What follows is looked at first: to look
// back from every letter of a long word takes the square of its length.
const BEGINS_SENTENCE =
  'The|He|She|They|It|But|And|We|There|This|These|When|However|Meanwhile|In|At|On|For|After|If|A|An|His|Her|Its|Their|Some|Many|That|Those|What|As|While|Although|Both|Our|Now|Then|So|Also|More';
const RUN_ON = new RegExp(
  expandUnicodeClasses(`(?= (?:${BEGINS_SENTENCE}) (?!\\p{Lu})[\\p{Ll}\\p{N}£$€])(?<=(?:^|[ ’'])(\\p{Ll}{3,}))`),
  'g',
);

// “… not fanciful” Only one town met it: the same behind quoted words.
const RUN_ON_QUOTED = new RegExp(
  expandUnicodeClasses(
    `(?<=\\p{Ll}{3})([”"])(?= (?:${BEGINS_SENTENCE}|Not|No|One|By|With|From|Under|During|Since|Before) (?!\\p{Lu})[\\p{Ll}\\p{N}£$€]| (?:Only|Nobody|But|Neither|Both) )`,
  ),
  'g',
);

/** A time of day or a race has no more than 59 seconds: 5:04:88. */
const HUNDREDTHS = /(?<![\d:.])(\d{1,2}:[0-5]\d):([6-9]\d)(?![\d:])/g;

// A quotation that ends without a comma before the words that say who spoke.
const WHO =
  "(?:he|she|they|(?:the|a|an|his|her) (?:\\p{Ll}[\\p{Ll}’'-]+ ){0,2}\\p{Ll}[\\p{Ll}’'-]+|(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Cllr|Prof|Lord|Lady|Det|Supt|Sgt|Insp)\\.? )?\\p{Lu}[\\p{L}’'.-]+(?: \\p{Lu}[\\p{L}’'.-]+){0,2})";
const SAID =
  '(?:said|says|added|told|explained|replied|insisted|warned|argued|recalled|continued|admitted|wrote|tweeted|asked|concluded|remarked|claimed|agreed|joked)';
const TAG = new RegExp(
  expandUnicodeClasses(
    `^ (?:${WHO} ${SAID}(?:[ .,:]|$)|${SAID} (?!(?:a lot|a great deal|something|much|more|little|nothing|volumes|it all)\\b)${WHO})`,
  ),
);
const LEAST_SAID = 4;

export function findPunctuation(reading: Reading): PunctuationFault[] {
  const { text } = reading;
  const found: PunctuationFault[] = [];
  const add = (
    kind: PunctuationKind,
    start: number,
    end: number,
    message: string,
    instead: readonly string[],
    sure: boolean,
    asks = false,
  ) => found.push({ kind, start, end, message, instead, sure, ...(asks ? { asks } : {}) });
  if (text.includes('..'))
    for (const { index } of text.matchAll(DOUBLED_STOP)) {
      const last = text.slice(index + 2).trimStart();
      // “and then.. nothing” is a pause.
      const pause = /^\p{Ll}/u.test(last);
      add('doubled', index, index + 2, 'Full stop twice', pause ? ['.', '…'] : ['.'], !pause, pause);
    }
  if (text.includes(','))
    for (const { 0: all, index } of text.matchAll(DOUBLED_COMMA)) add('doubled', index, index + all.length, 'Comma twice', [','], true);
  found.push(...clashes(text));
  for (const { 0: all, 1: word, index } of text.matchAll(STOP_COMMA)) {
    if (ABBREVIATED.test(word!) || !isListed(word!, undefined)) continue;
    const at = index + word!.length;
    add('clash', at, at + 2, `“${all.slice(-2)}”: one mark too many`, [',', '.'], false);
  }
  found.push(
    ...smallLetters(text),
    ...smallPronouns(text),
    ...runOns(reading),
    ...hundredths(text),
    ...lostCommas(reading),
    ...commaBeforeSpeech(reading),
    ...questions(reading),
    ...quotedQuestions(reading),
    ...sentenceMarks(reading),
  );
  for (const fault of openCompounds(reading)) found.push({ ...fault, kind: 'hyphen', sure: false, asks: true });
  for (const fault of [...wrongCommas(reading), ...closingCommas(reading)])
    found.push({ ...fault, kind: 'comma', sure: false, asks: true });
  return found.sort((a, b) => a.start - b.start);
}

/** Two marks where one belongs. */
function clashes(text: string): PunctuationFault[] {
  const found: PunctuationFault[] = [];
  for (const { 0: inside, 1: rest, index } of text.matchAll(BOTH_SIDES)) {
    const message = `“${inside}${rest}”: one mark too many`;
    found.push({
      kind: 'clash',
      start: index,
      end: index + 3,
      message,
      instead: [inside + rest![0]!, rest![1]! + rest![0]!].filter((one, i, all) => all.indexOf(one) === i),
      sure: false,
    });
  }
  for (const { 0: all, index } of text.matchAll(CLASH)) {
    const asks = all === '?.' || all === '!.';
    const instead = asks ? [all[0]!, '.'] : all === ',)' ? ['),', ')'] : all === ',.' ? ['.', ','] : [...new Set(all)];
    const message = `“${all}”: one mark too many`;
    found.push({ kind: 'clash', start: index, end: index + 2, message, instead, sure: false, ...(asks ? { asks } : {}) });
  }
  return found;
}

// “I think”, “I’m”: the pronoun, which is written large everywhere.
const SMALL_I =
  /(?<=^|[\p{Ll},.!?] )i(?=['’](?:m|ve|ll|d) | (?:am|was|have|had|think|thought|will|would|did|could|know|knew|want|wanted|like|love|said|feel|felt|don['’]t|just|can['’]t|went|got) )/gu;

/** The pronoun in a small letter. */
const smallPronouns = (text: string): PunctuationFault[] =>
  [...text.matchAll(SMALL_I)].map(({ index }) => ({
    kind: 'small-letter' as const,
    start: index,
    end: index + 1,
    message: '“i” should be “I”',
    instead: ['I'],
    sure: false,
  }));

function smallLetters(text: string): PunctuationFault[] {
  return [...text.matchAll(SMALL_AFTER_STOP)].flatMap((match) => {
    const [, before, word] = match as unknown as [string, string, string];
    const stop = match.index - 1;
    const plain = text[stop] === '.' && text[stop - 1] !== '.';
    // “Yahoo! won” and “Who? magazine” keep a small letter, and so does what follows a quoted question.
    if (!plain || /\p{Lu}/u.test(before) || before.length < 3 || ABBREVIATED.test(before) || /^(?:no|nos|vs|pp|cf|eg|ie)$/.test(before))
      return [];
    if (!isListed(before, undefined) || !isListed(word, undefined) || NAMES_IN_SMALL.test(word)) return [];
    const start = match.index + 1;
    const end = start + word.length;
    const corrected = word[0]!.toUpperCase() + word.slice(1);
    // Where one thing is joined to another, the stop may be the slip.
    const joins = /^(?:and|or|but)$/.test(word);
    return [
      {
        kind: 'small-letter' as const,
        start: stop,
        end,
        message: `Sentence begins with a small letter: “${corrected}”`,
        instead: [text.slice(stop, start) + corrected, ...(joins ? [`,${text.slice(stop + 1, end)}`] : [])],
        sure: false,
      },
    ];
  });
}

function runOns({ text }: Reading): PunctuationFault[] {
  const quoted = [...text.matchAll(RUN_ON_QUOTED)].flatMap(({ 1: mark, index }): PunctuationFault[] => {
    const open = text.lastIndexOf(mark === '"' ? '"' : '“', index - 1);
    // What was said in full, or the name of a work, begins with a capital.
    if (open < 0 || !/^\p{Ll}/u.test(text.slice(open + 1, open + 3)) || text.slice(open, index).length > 90) return [];
    return [
      {
        kind: 'lost-stop',
        start: index,
        end: index + 1,
        message: 'Missing full stop at the closing mark?',
        instead: [`${mark!}.`, `.${mark!}`],
        sure: false,
        asks: true,
      },
    ];
  });
  return [...text.matchAll(RUN_ON)]
    .flatMap((match): PunctuationFault[] => {
      const word = match[1]!;
      const at = match.index;
      if (!isListed(word, undefined) || NOT_LAST.test(word) || (text.startsWith(' A ', at) && LETTERED.test(word))) return [];
      return [
        {
          kind: 'lost-stop' as const,
          start: at - word.length,
          end: at,
          message: `Missing full stop after “${word}”?`,
          instead: [`${word}.`],
          sure: false,
          asks: true,
        },
      ];
    })
    .concat(quoted);
}

/** “5:04:88” */
const hundredths = (text: string): PunctuationFault[] =>
  text.includes(':')
    ? [...text.matchAll(HUNDREDTHS)].map(({ 0: all, 1: whole, 2: part, index }) => ({
        kind: 'clash' as const,
        start: index,
        end: index + all.length,
        message: `No time has ${part} seconds: ${whole}.${part}`,
        instead: [`${whole}.${part}`],
        sure: false,
      }))
    : [];

/** “Group A”, “hepatitis A”: what a letter tells from others of its kind. */
const LETTERED =
  /^(?:group|strep|streptococcus|hepatitis|influenza|vitamin|exhibit|class|grade|type|plan|series|team|option|company|category)$/;

/** “When will the road open,” asked one resident. */
const QUOTED_QUESTION =
  /[“"](?:(?:And|But|So),? )?(?:When|Why|How|Where|What|Who|Which) [^“”"?!.,]{5,100}([,.])[”"] (?:asks?|asked|(?:he|she|they|\p{Lu}\p{L}+) asked)\b(?! for| not| to)/gu;

const quotedQuestions = ({ text }: Reading): PunctuationFault[] =>
  [...text.matchAll(QUOTED_QUESTION)].map(({ 0: all, index }) => {
    const at = index + /[,.][”"] (?:\S+ )?ask(?:s|ed)?$/.exec(all)!.index;
    return {
      kind: 'question',
      start: at,
      end: at + 1,
      message: 'A question without a question mark?',
      instead: ['?'],
      sure: false,
      asks: true,
    };
  });

/** Verb before subject makes a question: “Why do we …”, “So what are they …”, “Did they …”. */
const ASKS =
  /(?:(?:(?:So|But|And|Then),? )?(?:why|how|when|where|what|who|which)(?<between>(?: \p{Ll}+){0,6}?) (?:do|does|did|can|could|will|would|should|is|are|was|were|have|has) (?:I|you|we|they|he|she|it|(?:the|this|that|these|those|people)(?= \p{L}))|(?:Do|Does|Did|Can|Could|Would|Are|Is|Was) (?:you|we|they|he|she|it)) /iuy;
const LEAST_ASKED = 5;

/** “Why do we feel that it works.” */
function questions(reading: Reading): PunctuationFault[] {
  const { text, sentences, prose } = reading;
  return sentences.flatMap(({ start, end }, number) => {
    ASKS.lastIndex = start;
    const asks = ASKS.exec(text);
    if (!asks || (asks.groups!['between'] && !isPhrase(reading, number, asks[0].trimEnd()))) return [];
    const asked = text.slice(start, end).trimEnd();
    // Of a list of questions one may go on to the next.
    const last = /[\p{L}\p{N}]( and|[.,]?)$/u.exec(asked);
    // What is quoted or trails off ends elsewhere.
    if (!last || asked.split(' ').length < LEAST_ASKED || /["“”]|\b(?:and|or)$|\?/.test(asked.slice(0, asked.length - last[1]!.length)))
      return [];
    if (last[1] === ' and' && prose.kind !== 'list-item') return [];
    const at = start + asked.length - last[1]!.length;
    const stop = start + asked.length;
    return [
      {
        kind: 'question' as const,
        start: at - 1,
        end: stop,
        message: 'A question without a question mark?',
        instead: [`${text.slice(at - 1, at)}?`],
        sure: false,
        asks: true,
      },
    ];
  });
}

/** Is what is asked for a noun phrase, “which parts of the content are people …”, and no clause, “what matters is it …”? */
function isPhrase(reading: Reading, number: number, asks: string): boolean {
  const { start } = reading.sentences[number]!;
  const tokens = tagsOfSentence(reading, number).filter((token) => token.end <= start + asks.length);
  const word = tokens.findIndex(({ tag }) => /^W/.test(tag));
  const between = tokens.slice(word + 1, -2);
  if (!/^(?:which|what|how)$/i.test(tokens[word]?.text ?? '')) return false;
  return between.every(({ tag }) => /^(?:NNS?|NNP|JJ|RB|IN|DT|CD|PRP\$)$/.test(tag)) && !/^(?:is|was)$/.test(tokens.at(-2)!.text);
}

/** What ends no sentence, and what leads up to a title or to what is said. */
const NOT_LAST =
  /^(?:the|and|but|for|from|with|that|than|called|titled|entitled|named|says?|said|asked|film|book|song|album|play|novel|show|single|series|magazine|newspaper|paper|drama|movie|musical|hit|like|via|into|word|words|phrase|slogan|chant|sign|headline|read|reads|reading|sang|sing|sings|singing|wrote|text|question|answer|not|was|were|are|you|who|which|what|how|why|when|where|its|his|her|their|our|your)$/;

/** “She said “We will go on””: what leads into a sentence that was said ends with a comma. */
const LEADS_TO_SPEECH =
  /\b(?:said|says|saying|added|asked|asking|replied|warned|insisted|(?:told|tells|telling) (?:him|her|them|us|me|reporters|\p{Lu}\p{Ll}+)) $/u;
const SPEECH = /^[*_ ]{0,2}(?:I|We|It|He|She|They|You|The|This|That|There|My|Our|If|When|What)(?:[’']\p{L}+)? \S+ \S+ \S+/u;

function commaBeforeSpeech({ text, quotations }: Reading): PunctuationFault[] {
  return quotations.flatMap(({ start, inner, depth, kind }) => {
    if (depth > 0 || kind === 'title' || !SPEECH.test(text.slice(inner.start, inner.start + 80))) return [];
    const before = text.slice(Math.max(0, start - 40), start);
    if (!LEADS_TO_SPEECH.test(before)) return [];
    return [
      {
        kind: 'lost-comma' as const,
        start: start - 1,
        end: start,
        message: 'Comma before the quotation?',
        instead: [', '],
        sure: false,
        asks: true,
      },
    ];
  });
}

function lostCommas({ text, quotations }: Reading): PunctuationFault[] {
  return quotations.flatMap(({ inner, end, closed, depth, kind }) => {
    if (!closed || depth > 0 || kind === 'title' || !/[\p{L}\p{N}]/u.test(text[inner.end - 1] ?? '')) return [];
    if (text.slice(inner.start, inner.end).split(/\s+/).length < LEAST_SAID) return [];
    if (!TAG.test(text.slice(end, end + 90))) return [];
    const mark = text.slice(inner.end, end);
    return [
      {
        kind: 'lost-comma' as const,
        start: inner.end,
        end,
        message: 'Missing comma at the end of the quotation',
        instead: [`,${mark}`, `${mark},`],
        sure: false,
      },
    ];
  });
}

const LEAST_LENGTH = 40;
const LEAST_WORDS = 7;
const ENOUGH_SENTENCES = 3;
const ENDS = /[.?!…:;]["'”’»)\]]*$|[.?!…:;]["'”’»)\]*_]*\s*$/;
const VERB =
  /\b(?:is|are|was|were|has|have|had|will|would|could|can|cannot|may|might|must|should|says?|does|did|do|been|be|\p{Ll}{3,}ed|\p{Ll}+n[’']t|it[’']s|said|told|made|took|came|went|got|gave|found|left|held|began|ran|won|lost|met|led|kept|became|felt|knew|thought|brought|wrote|stood|rose|fell|grew|spoke|sent|built|paid|urges?|wants?|needs?|means|makes|takes|comes|goes|gets|shows|uses|gives|follows|includes)\b/u;
const SENTENCE_END = /(?<=[\p{Ll}\p{N}]{2}["”’)]?)[.?!]["”’)]* (?=[\p{Lu}“"‘'])/gu;
/** A credit, a byline, an address to write to, a clock, or where something was taken from. */
const NO_SENTENCE =
  /[.!?]\s+(?:reuters?|ends)$|^(?:related|read more|more|see also|also read|watch|listen)\b|^(?:picture|photo|photograph|image)s? (?:from|by|courtesy)\b|(?:photo|photograph|picture|pictures|image|images|credit|source|video|graphic|caption|illustration|reporting|copyright|via|email|e-mail|by|cast|watch|read|listen)s?\s?[:/©]|\bvia \S+(?: \S+){0,4}$|getty|shutterstock|external-link|\(?pictured\)?|, (?:left|right|above|below|centre|center)$|^#|#\w+$|@|https?:|\.(?:com|org|net|uk)\b|\d:\d\d$|^\s*[–—-]| [–—-]{1,2} \p{Lu}[\p{L}’.-]+(?: \p{Lu}[\p{L}’.-]+)*(?:,|$)/iu;
/** “Brandt (left) sold the boat”, “the pier, pictured, was shut”: the words under a picture. */
const CAPTION =
  /\((?:left|right|above|below|pictured|centre|center|top|bottom)\b|, (?:pictured|left|right|far left|far right|centre),|\bis (?:seen|pictured|shown)\b|\[[A-Z]{4,}\]/;
/** “Ministers: ‘No more money’”, “FOND FAREWELL: the send-off”. */
const LABEL = /^[^:.]{2,45}: ?[“"'‘]?\p{Lu}/u;
/** No sentence ends with these: the line was broken, or the paragraph cut. */
const LEADS_ON =
  /^(?:a|an|the|and|or|but|nor|of|in|on|at|to|for|from|with|by|as|than|that|which|who|whose|if|because|since|while|into|onto|its|his|their|our|my|your|is|are|was|were|has|have|had|be|been|will|would|northern|southern|eastern|western)$/;

/** How a paragraph ends; undefined for what need not end with a stop. */
export function paragraphEnd(reading: Reading): ParagraphEnd | undefined {
  const { text, prose } = reading;
  if (prose.kind !== 'body' || text.length < LEAST_LENGTH) return undefined;
  const words = text.split(/\s+/).length;
  if (words < LEAST_WORDS) return undefined;
  if (ENDS.test(text)) return { start: text.length - 1, end: text.length, stopped: true, sentence: true };
  const last = /(?:(\p{L}[\p{L}’'-]*)|\p{N}+%?)(["”’]?)$/u.exec(text);
  const open: ParagraphEnd = { start: text.length - 1, end: text.length, stopped: false, sentence: false };
  const ends = [...text.matchAll(SENTENCE_END)];
  const earlier = ends.at(-1);
  // A link or words set apart may be a name or a label; two sentences are not.
  if (!last || prose.marks.some(({ start, end }) => end === text.length && !(start === 0 && earlier))) return open;
  const fragment = earlier ? text.slice(earlier.index + earlier[0].length) : text;
  return {
    start: last.index,
    end: text.length,
    stopped: false,
    alone: ends.length >= ENOUGH_SENTENCES,
    sentence:
      !NO_SENTENCE.test(fragment) &&
      !CAPTION.test(text) &&
      !LEADS_ON.test(last[1] ?? '') &&
      isSentence(reading, fragment, earlier !== undefined),
    ...(last[2] ? { closing: last[2] } : {}),
  };
}

/** Long enough for a sentence, with a verb where it is short. The last words of a paragraph of several sentences may be few. */
function isSentence(reading: Reading, fragment: string, last: boolean): boolean {
  const words = fragment.split(/\s+/);
  if (!last && (LABEL.test(fragment) || inCapitals(words))) return false;
  if (words.length >= (last ? 7 : 18)) return true;
  if (words.length < (last ? 4 : 8)) return false;
  return (VERB.test(fragment) && words.length >= (last ? 4 : 10)) || hasFiniteVerb(reading, last && /^["“]/.test(fragment));
}

/** Does a subject and a verb stand in the last sentence, and is it no headline, which has them too but no article? */
function hasFiniteVerb(reading: Reading, said: boolean): boolean {
  const tokens = tagsOfSentence(reading, sentenceAt(reading, reading.text.length - 1));
  const verb = tokens.findIndex(({ tag }) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag));
  return verb > 0 && (said || tokens.some(({ tag, text }) => tag === 'DT' && text === text.toLowerCase()));
}

/** A headline in capitals, or with one on every long word. */
const inCapitals = (words: readonly string[]): boolean => {
  const long = words.filter((word) => word.length > 3);
  return long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length > long.length / 2;
};
