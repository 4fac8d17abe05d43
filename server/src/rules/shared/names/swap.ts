// Puts one name in another's place in a sentence.
import type { Reading } from '../../../reading/paragraph/reading.ts';
import type { Edit, Span } from '../../../text/span.ts';

/** What a name needs around it in a sentence. */
export interface Name {
  readonly text: string;
  readonly article: 'the' | 'none' | 'either';
}

const DETERMINER =
  /(?:^|[\s(“"‘'—–])(?:the|a|an|this|that|these|those|its|his|her|their|our|my|your|no|any|each|every|some|both|another|which|whose|new|old|former|so-called|self-styled|self-proclaimed|\S+['’]s?) $/iu;
const ARTICLE = /(?:^|[\s(“"‘'—–])(the) $/iu;
const INDEFINITE = /(?:^|[\s(“"‘'—–])(an?) $/iu;
// A word after a name that shows that the name is no adjective to a noun that follows.
const GOES_ON = new Set(
  (
    'is are was were be been being has have had will would could can may might must should shall do does did ' +
    'say says said tell tells told add adds added announced warns warned argues argued denies denied confirmed agrees agreed insists insisted called calls claims claimed ' +
    'want wants wanted needs needed makes made took takes gave gives gets got went goes came comes saw sees found finds began begins became becomes remains remained seems seemed ' +
    'hopes expects expected believes met meets left leaves won wins lost loses sent sends kept keeps held holds let set sets put puts led leads fell falls rose rises grew grows fled flees built builds ' +
    'paid pays spent spends knew knows thought thinks felt feels heard hears ran runs broke breaks chose chooses drove drives flew flies wrote writes spoke speaks stood stands struck fought fights bought buys sold sells ' +
    'brought brings lay lies sat sits slept hit cut shut quit faces considers continues exists includes represents operates ' +
    'of to in on at by for from with without within and or but nor as than that which who whose when where while after before since until during because if though although through over under into ' +
    'about against between among amid across per via not never also still again itself alone too there here now then soon today yesterday tomorrow last this next so just only already once'
  ).split(' '),
);

/**
 * The edit that puts one name in another's place: the article comes and goes as the new name needs it, “a” and “an” follow, the
 * possessive and the sentence's capital stay right.
 */
export function swapName(reading: Reading, at: Span, from: Name, to: Name): Edit {
  const { text, sentences } = reading;
  const before = text.slice(Math.max(0, at.start - 24), at.start);
  const opens = sentences.some((s) => s.start === at.start);
  const isHyphenated = /[-‐‑]$/.test(before) || /^[-‐‑]\p{L}/u.test(text.slice(at.end, at.end + 2));
  const lead = isHyphenated ? { length: 0, words: '', name: to.text } : leadOf(reading, at, before, opens, from, to);
  const start = at.start - lead.length;
  const takesCapital = opens && lead.length === 0 && lead.words === '' && needsCapital(lead.name, text[start] ?? '');
  const ending = endingOf(reading, at, from, takesCapital ? capital(lead.name) : lead.name);
  return { start, end: ending.end, newText: lead.words + ending.name };
}

/** What stands before a name: how much of the text it takes, the words in its place, and the name after it. */
interface Lead {
  readonly length: number;
  readonly words: string;
  readonly name: string;
}

/** The article that comes, goes or changes with the name. */
function leadOf(reading: Reading, at: Span, before: string, opens: boolean, from: Name, to: Name): Lead {
  let name = to.text;
  let length = 0;
  if (!isAdjective(reading.text, at.end)) {
    const [, article] = ARTICLE.exec(before) ?? [];
    if (article && to.article === 'none' && from.article !== 'none') {
      length = 4;
      if (/^T/.test(article)) name = capital(name);
    } else if (!article && to.article === 'the' && from.article !== 'the' && !isCompleteWithout(reading, before))
      return { length, words: opens ? 'The ' : 'the ', name };
  }
  const [, indefinite] = INDEFINITE.exec(before) ?? [];
  if (!indefinite) return { length, words: '', name };
  const right = /^[A-Z]/.test(indefinite) ? capital(articleFor(name)) : articleFor(name);
  return right === indefinite ? { length, words: '', name } : { length: length + indefinite.length + 1, words: `${right} `, name };
}

/** Headlines leave articles out, and another word may stand in the article's place. */
const isCompleteWithout = ({ prose }: Reading, before: string): boolean => prose.kind === 'headline' || DETERMINER.test(before);

const needsCapital = (name: string, written: string): boolean => /^\p{Ll}/u.test(name) && /^\p{Lu}/u.test(written) && !/^i[A-Z]/.test(name);

/** The name with the point or possessive ending that it needs, and where what it replaces ends. */
function endingOf(reading: Reading, at: Span, from: Name, given: string): { readonly name: string; readonly end: number } {
  const { text } = reading;
  let { end } = at;
  let name = given;
  // A point that ends both the name and the sentence is written once.
  if (name.endsWith('.')) {
    if (text[end] === '.') end++;
  } else if (text[end - 1] === '.' && from.text.endsWith('.') && text[end] !== '.' && endsSentence(reading, end)) name += '.';
  const possessive = /^(['’])(s?)(?!\p{L})/u.exec(text.slice(end, end + 3));
  if (!possessive || !(possessive[2] || /s$/i.test(text.slice(at.start, end)))) return { name, end };
  const [whole, mark, s] = possessive;
  if (/s$/i.test(name) && /\s/.test(name) && s) return { name: name + mark, end: end + whole.length };
  if (!/s$/.test(name) && !s && !isClosingMark(text, end)) return { name: `${name}${mark}s`, end: end + whole.length };
  return { name, end };
}

const endsSentence = ({ text, sentences }: Reading, at: number): boolean =>
  sentences.some((s) => s.end === at || (s.end > at && /^["'”’)\]]+$/.test(text.slice(at, s.end))));

/** Does a noun follow, so that the article before belongs to that noun? “the US military”, but “the US has”. */
function isAdjective(text: string, end: number): boolean {
  const after = text.slice(end, end + 24);
  if (/^\.?["'”’]?\s*$/.test(after) || !/^ \p{L}/u.test(after)) return false;
  const word = after.slice(1);
  const [next = ''] = /^[\p{L}’']+/u.exec(word) ?? [];
  return !GOES_ON.has(next.toLowerCase()) && !/^\p{Ll}+(?:ed|ly)$/u.test(next);
}

const isClosingMark = (text: string, at: number): boolean => {
  const open = text.lastIndexOf('‘', at);
  return text[at] === '’' && open >= 0 && text.lastIndexOf('’', at - 1) < open;
};

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** “a” or “an”, by the sound that a name begins with. */
export function articleFor(name: string): 'a' | 'an' {
  const bare = name.replace(/\./g, '');
  if (
    /^\p{Lu}{2,}/u.test(bare) &&
    !/^(?:NATO|NASA|UNICEF|UNESCO|UNRWA|ISIS|ISIL|OPEC|ASEAN|FIFA|UEFA|HAMAS|FARC|FEMA|NAFTA|COVID|AIDS|APEC|BRICS)\b/.test(bare)
  )
    return /^[AEFHILMNORSX]/.test(bare) ? 'an' : 'a';
  if (/^(?:uni(?:[tvco]|que)|unesco|unicef|eu|uk|us|one|ut)/i.test(bare)) return 'a';
  return /^[aeiou]/i.test(bare) ? 'an' : /^(?:hour|honest|honour|honor|heir)/i.test(bare) ? 'an' : 'a';
}
