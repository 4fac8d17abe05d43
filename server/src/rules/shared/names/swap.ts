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
  const { text } = reading;
  let { start, end } = at;
  const before = text.slice(Math.max(0, start - 24), start);
  const hyphenated = /[-‐‑]$/.test(before) || /^[-‐‑]\p{L}/u.test(text.slice(end, end + 2));
  const opens = reading.sentences.some((s) => s.start === start);
  let name = to.text;
  let lead = '';
  const article = hyphenated ? null : ARTICLE.exec(before);
  if (!hyphenated && !isAdjective(text, end)) {
    if (article && to.article === 'none' && from.article !== 'none') {
      start -= 4;
      if (/^T/.test(article[1]!)) name = capital(name);
    } else if (!article && to.article === 'the' && from.article !== 'the' && reading.prose.kind !== 'headline' && !DETERMINER.test(before))
      lead = opens ? 'The ' : 'the ';
  }
  const indefinite = hyphenated ? null : INDEFINITE.exec(before);
  if (indefinite && !lead) {
    const right = /^[A-Z]/.test(indefinite[1]!) ? capital(articleFor(name)) : articleFor(name);
    if (right !== indefinite[1]) {
      start -= indefinite[1]!.length + 1;
      lead = `${right} `;
    }
  }
  if (
    opens &&
    !lead &&
    start === at.start &&
    /^\p{Ll}/u.test(name) &&
    /^\p{Lu}/u.test(text.slice(start, start + 1)) &&
    !/^i[A-Z]/.test(name)
  )
    name = capital(name);
  // A point that ends both the name and the sentence is written once.
  const ends = text[end - 1] === '.' && from.text.endsWith('.');
  if (
    ends &&
    !name.endsWith('.') &&
    text[end] !== '.' &&
    reading.sentences.some((s) => s.end === end || (s.end > end && /^["'”’)\]]+$/.test(text.slice(end, s.end))))
  )
    name += '.';
  else if (name.endsWith('.') && text[end] === '.') end++;
  const possessive = /^(['’])(s?)(?!\p{L})/u.exec(text.slice(end, end + 3));
  if (possessive && (possessive[2] || /s$/i.test(text.slice(at.start, end)))) {
    const [whole, mark] = possessive;
    if (/s$/i.test(name) && /\s/.test(name) && possessive[2]) {
      end += whole.length;
      name += mark;
    } else if (!/s$/.test(name) && !possessive[2] && !isClosingMark(text, end)) {
      end += whole.length;
      name += `${mark}s`;
    }
  }
  return { start, end, newText: lead + name };
}

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
