// What a paragraph states of the people it names: office, age, honorific, kin and so on, each at its words.

import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import type { Span } from '../../text/span.ts';
import { genderOf } from './attribution/gender.ts';
import { numberInWords } from './figures/numerals.ts';
import { isRoleNoun } from './names/offices.ts';
import { ParagraphMemo } from './paragraph-memo.ts';
import type { NameMention, Reading } from './reading.ts';

/** What can be stated of somebody. */
export type AttributeKind = 'honorific' | 'office' | 'gender' | 'age' | 'birth' | 'death' | 'home' | 'employer' | 'kin' | 'legal-status';

/** An attribute of the name of a paragraph that has this index. */
export interface Stated extends Span {
  readonly name: number;
  readonly kind: AttributeKind;
  readonly value: string;
  readonly words: string;
  readonly held: 'now' | 'then';
  /** Does it introduce the person: an apposition, a clause, an office with a full name? */
  readonly introduces: boolean;
}

/** All that a paragraph states of its names, in the order of the names. */
export const statedIn = new ParagraphMemo((reading): readonly Stated[] =>
  reading.names.flatMap((name, i) => (name.kind === 'person' || name.kind === 'other' ? new Statements(reading, name, i).read() : [])),
);

const PAST = /\b(?:former|formerly|ex|then|late|one-?time|past|previous|retired|ousted|outgoing)[- ]$/iu;
const PAST_IN = /\b(?:former|formerly|ex|then|late|one-?time|past|previous|retired|ousted|emeritus)\b/iu;
const MODIFIER =
  /^(?:deputy|vice|assistant|associate|senior|junior|chief|head|lead|acting|interim|former|then|then-vice|then-deputy|then-acting|executive|managing|finance|financial|operating|technology|legal|general|shadow|squadron|wing|flight|detective|staff|fire|police|lance|sub|lord|prime|first|foreign|defen[cs]e|home|interior|justice|health|education|trade|energy|environment|oil|transport|treasury|culture|labou?r|business|housing|agriculture|sports?|science|press|major|lieutenant|rear|air|brigadier|auxiliary|company|district|state|regional|non-executive)$/i;
const DETERMINER = /^(?:the|a|an|its|their|his|her|our|my|this|that|one)$/i;
const STOPS = /^(?:of|for|at|in|on|from|with|to|by|and|or|who|whose|which|that|said|says|where|since|until|during|under)$/i;

/** What may stand before a noun phrase that a name follows: “said its manager, Ann Marsh”, and not “in front of a witness, Ann Marsh”. */
const BEFORE_SUBJECT =
  /^(?:said|says|told|tells|asked|by|to|with|and|from|for|but|is|was|were|as|when|while|that|added|met|named|called|including|like|between|against|where|after|before|if|because|which)$/i;

export const KIN =
  'brother sister son daughter wife husband father mother uncle aunt niece nephew cousin twin partner fiancé fiancée fiance fiancee widow widower grandson granddaughter grandfather grandmother stepson stepdaughter stepfather stepmother half-brother half-sister son-in-law daughter-in-law brother-in-law sister-in-law father-in-law mother-in-law girlfriend boyfriend ex-wife ex-husband namesake'.split(
    ' ',
  );
const KIN_WORDS: ReadonlySet<string> = new Set(KIN);
/** “The head of the port and the council’s deputy”. */
const AND_ANOTHER = withLetterRanges(/ and (?=(?:the|an?|its|their|his|her|[\p{L}’' ]{2,40}['’]s) )/u);
const KIN_PATTERN = withLetterRanges(
  new RegExp(`(?:\\b(?:his|her|their|my|your|whose|the|a|an|and)|['’]s?) (?:[\\p{Ll}-]+ ){0,2}?(${KIN.join('|')})s?,? $`, 'iu'),
);

const AGE_BEHIND =
  /^(?:,| \(|, aged | \(aged |, age |, now |, who is |, who was |, who turns |, who turned | is | was | turned | turns |['’]s |, at )\s?(\d{1,3})(?=[,.;):]|$| (?:and|years old|when|who|on|last|next|this|of|from|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b)(?![.,:]\d)/;
const TENS = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const ONES =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';
/** “Pybus, seventy-three,”, “Teddy Marr, four, of Ely”, “who turned three in August”: of a small number the words behind it must tell. */
const AGE_IN_WORDS = new RegExp(
  `^(?:, (${TENS}(?:-${ONES})?)(?=,)|, (${ONES})(?=, (?:of|from|who|whose|said|says|is a|was a)\\b)|(?:, aged |, now |, who is (?:now )?|, who was |, who (?:turns|turned) | turned | turns )(${TENS}(?:-${ONES})?|${ONES})(?=[,.;]| (?:in (?:January|February|March|April|May|June|July|August|September|October|November|December)|on|last|this|next|and|years old)\\b))`,
  'u',
);
/** “Ravi Nair, a lineman who was 26 years old”. */
const AGE_IN_CLAUSE = withLetterRanges(/^, (?:an?|the) (?:[\p{L}-]+ ){1,4}(?:who (?:is|was) |aged )(\d{1,3})(?=[,.;)]|$| years old\b)/u);
const AGE_BEFORE = withLetterRanges(
  /(?:(?<![\p{L}\p{N}-])(\d{1,3})[-‐‑]year[-‐‑]old (?:[\p{L}-]+ ){0,3}|^(?:Now |At |Aged )(\d{1,3}), )$/u,
);
const HOME = withLetterRanges(/^, (?:of|from) (?=\p{Lu})((?:[\p{Lu}][\p{L}’'-]+)(?: (?:[\p{Lu}][\p{L}’'-]+))*)/u);
const LEGAL =
  /^(?:, [^,.]{1,40},)? (?:has |have |had |was |is |were )?(?:also |been |later )?(arrested|charged|convicted|acquitted|cleared|sentenced|jailed|found guilty|found not guilty|pleaded guilty|pleaded not guilty|pled guilty|denies|denied|admitted)\b/;

const PLAIN_WORD = /^[\p{L}’'‐‑-]+\.?$/u;
const OF_PHRASE = /[\p{L}’'‐‑. -]/u;
const ENDS_PHRASE = /[,.;:!?“”"()]/;

/** Reads what is stated of one name. */
class Statements {
  readonly #text: string;
  readonly #mention: NameMention;
  readonly #name: number;
  /** Where the name with honorific and title begins. */
  readonly #opens: number;
  readonly #sentence: Span;
  readonly #found: Stated[] = [];

  constructor(reading: Reading, mention: NameMention, name: number) {
    this.#text = reading.text;
    this.#mention = mention;
    this.#name = name;
    this.#opens = Math.min(mention.start, mention.title?.start ?? mention.start, mention.honorific?.start ?? mention.start);
    this.#sentence = reading.sentences.find((s) => s.start <= mention.start && mention.start < s.end) ?? {
      start: 0,
      end: reading.text.length,
    };
  }

  read(): readonly Stated[] {
    this.#honorific();
    this.#officeBefore();
    this.#officeBehindComma();
    this.#apposition();
    this.#clause();
    this.#byVerb();
    this.#side();
    this.#age();
    this.#behind('home', HOME);
    this.#behind('legal-status', LEGAL);
    this.#kin();
    return this.#found;
  }

  #add(kind: AttributeKind, start: number, end: number, value: string, more: Partial<Pick<Stated, 'held' | 'introduces'>> = {}): void {
    const words = this.#text.slice(start, end);
    if (this.#found.some((f) => f.kind === kind && f.start === start)) return;
    this.#found.push({ name: this.#name, kind, start, end, value, words, held: 'now', introduces: true, ...more });
  }

  #honorific(): void {
    const { honorific } = this.#mention;
    if (!honorific) return;
    const value = this.#text.slice(honorific.start, honorific.end).replace(/\.$/, '').toLowerCase();
    this.#add('honorific', honorific.start, honorific.end, value, { introduces: false });
  }

  /** “Deputy head Judith Aspinall”, “deputy commissioner Rituparna Saikia”: the words that touch the name. */
  #officeBefore(): void {
    const end = this.#mention.honorific?.start ?? this.#mention.start;
    const from = Math.max(this.#sentence.start, end - 60);
    if (this.#text[end - 1] !== ' ') return;
    let phrase = end - 1;
    while (phrase > from && OF_PHRASE.test(this.#text[phrase - 1]!)) phrase--;
    const all = this.#text.slice(phrase, end - 1).split(' ');
    const words = all.slice(Math.max(all.findLastIndex((word) => !PLAIN_WORD.test(word)) + 1, all.length - 5));
    if (words.length === 0) return;
    let at = words.length - 1;
    const bare = (i: number) => words[i]!.replace(/\.$/, '').toLowerCase();
    const title = this.#mention.title;
    if (!isRoleNoun(bare(at)) && !(title && title.end >= end - 1)) return;
    const offset = (i: number) => end - words.slice(i).join(' ').length - 1;
    while (at > 0 && ((title && offset(at) > title.start) || MODIFIER.test(bare(at - 1)))) at--;
    const start = Math.min(offset(at), title?.start ?? Number.POSITIVE_INFINITY);
    // “His barrister John Smith” introduces; “Mr Smith” does not.
    const office = this.#text.slice(start, end - 1);
    const past = PAST.test(this.#text.slice(Math.max(0, start - 14), start)) || PAST_IN.test(office);
    this.#add('office', start, end - 1, office.toLowerCase(), {
      held: past ? 'then' : 'now',
      introduces: this.#mention.given !== undefined,
    });
  }

  /** The words before a comma and the name, back to the mark before them. */
  #phraseBehindComma(): string | undefined {
    const end = this.#opens - 2;
    const least = Math.max(this.#sentence.start, end - 160);
    if (end <= least || this.#text.slice(end, this.#opens) !== ', ') return undefined;
    let from = end;
    while (from > least && !ENDS_PHRASE.test(this.#text[from - 1]!)) from--;
    return from < end ? this.#text.slice(from, end) : undefined;
  }

  /** “The leader of the council, Cllr Dawn Marsh,”, “Its regional manager, Riaan Smit,”. */
  #officeBehindComma(): void {
    const before = this.#phraseBehindComma();
    if (!before) return;
    const words = before.trim().split(/\s+/);
    const end = this.#opens - 2;
    for (let at = words.length - 2; at >= Math.max(0, words.length - 14); at--) {
      if (!DETERMINER.test(words[at]!) && !/['’]s?$/.test(words[at]!)) continue;
      const head = headOf(words.slice(at + 1));
      if (head === undefined) continue;
      const phrase = words.slice(at + 1).join(' ');
      if (/^(?:told|met|asked|said)$/i.test(words[at + 1] ?? '')) return;
      const start = end - phrase.length;
      // “By Monday my student, Ann Marsh,”: whoever is somebody's is named next.
      const opens = at === 0 || BEFORE_SUBJECT.test(words[at - 1]!) || DETERMINER.test(words[at - 1]!) || /^(?:my|our)$/.test(words[at]!);
      if (this.#text.slice(start, end) !== phrase || !opens) return;
      const kin = KIN_WORDS.has(head.toLowerCase());
      const past = PAST_IN.test(phrase.slice(0, phrase.indexOf(head)));
      this.#add(kin ? 'kin' : 'office', start, end, kin ? head.toLowerCase() : officeWords(phrase), { held: past ? 'then' : 'now' });
      return;
    }
  }

  /** “Anna Marsh, a Home Office pathologist,”, “Dana Whit, the company’s general counsel,”. */
  #apposition(): void {
    const { end } = this.#mention;
    const after = this.#text.slice(end, Math.min(this.#sentence.end, end + 140));
    const match = /^, (?:\d{1,3}, )?([^,;:!?“”"()]{3,110}?)(?=[,;:)“"]|\.(?:\s|$)| who | whose |$)/u.exec(after);
    if (!match) return;
    let start = end + match[0].length - match[1]!.length;
    for (const phrase of match[1]!.split(AND_ANOTHER)) {
      this.#appositive(phrase, start);
      start += phrase.length + ' and '.length;
    }
  }

  #appositive(phrase: string, start: number): void {
    const words = phrase.trim().split(/\s+/);
    const opens = DETERMINER.test(words[0]!) || words.slice(0, 4).some((w) => /['’]s?$/.test(w));
    const head = headOf(words.filter((w, i) => i > 0 || !DETERMINER.test(w)));
    if (head === undefined || /^(?:who|which|whose|whom|where|when)$/.test(words[0]!)) return;
    // “Jane Roe, chief executive of Acme,”: without an article it begins with the office itself.
    if (!opens && !isRoleNoun(words[0]!.toLowerCase()) && !MODIFIER.test(words[0]!) && head !== words[1] && head !== words[2]) return;
    const kin = KIN_WORDS.has(head.toLowerCase());
    const past = PAST_IN.test(phrase.slice(0, phrase.indexOf(head)));
    this.#add(kin ? 'kin' : 'office', start, start + phrase.length, kin ? head.toLowerCase() : officeWords(phrase), {
      held: past ? 'then' : 'now',
    });
  }

  /** “Anna Marsh, who became head teacher in 2021”, “Anna Marsh is the chairwoman”. */
  #clause(): void {
    const { end } = this.#mention;
    const after = this.#text.slice(end, Math.min(this.#sentence.end, end + 140));
    const match =
      /^(?:, (?:\d{1,3}, )?who|,? ?\d{0,3},?)? ?(was promoted to|was appointed(?: as)?|was elected(?: as)?|was named|took over as|is|was|has been|became) ((?:the |a |an |its |their |his |her )?)([^,;:.!?“”"()]{3,80})/u.exec(
        after,
      );
    if (!match) return;
    const head = headOf(match[3]!.split(/\s+/));
    if (head === undefined || KIN_WORDS.has(head.toLowerCase())) return;
    const phrase = match[3]!.slice(0, match[3]!.indexOf(head) + head.length);
    const start = end + match[0].length - match[3]!.length;
    this.#add('office', start, start + phrase.length, phrase.toLowerCase(), {
      held: match[1] === 'was' || PAST_IN.test(phrase) ? 'then' : 'now',
    });
  }

  /** “Anna Marsh, who chairs the trust,”. Of committees one may chair several. */
  #byVerb(): void {
    const { end } = this.#mention;
    const match =
      /^, (?:\d{1,3}, )?who (chairs|edits) the (?:trust|board|council|company|club|charity|association|union|society|party|newspaper|magazine|paper)\b/.exec(
        this.#text.slice(end, Math.min(this.#sentence.end, end + 60)),
      );
    if (!match) return;
    const start = end + match[0].indexOf(match[1]!);
    this.#add('office', start, start + match[1]!.length, match[1] === 'chairs' ? 'chair' : 'editor');
  }

  /** “Anna Marsh, for the defence,”, “Tom Reid, prosecuting,”. */
  #side(): void {
    const { end } = this.#mention;
    const match = /^, (?:appearing )?(for the (?:defen[cs]e|prosecution)|prosecuting|defending)(?=,|\.| )/.exec(
      this.#text.slice(end, end + 40),
    );
    if (!match) return;
    const start = end + match[0].length - match[1]!.length;
    this.#add('office', start, end + match[0].length, /prosec/.test(match[1]!) ? 'prosecutor' : 'defence counsel');
  }

  #age(): void {
    const { end } = this.#mention;
    const add = (start: number, digits: string, then = false) => {
      const age = Number(digits);
      if (age >= 1 && age <= 115) this.#add('age', start, start + digits.length, String(age), { held: then ? 'then' : 'now' });
    };
    const after = this.#text.slice(end, end + 48);
    // “Who turns 60 in March” is 59.
    const isNext = /^,? (?:who )?turns [\p{L}\d-]+ in /u.test(after);
    const behind = isNext ? null : AGE_BEHIND.exec(after);
    if (behind)
      add(
        end + behind[0].length - behind[1]!.length,
        behind[1]!,
        /^ (?:was|turned)/.test(after) || /^ (?:when|at the time)/.test(after.slice(behind[0].length)),
      );
    const spelt = behind || isNext || after[0] === '.' ? null : AGE_IN_WORDS.exec(after.replace(/\n/g, ' '));
    if (spelt) {
      const words = spelt[1] ?? spelt[2] ?? spelt[3]!;
      const at = end + spelt[0].length - words.length;
      const age = Number(numberInWords(words) ?? 0);
      const then = /^, who was|^ turned/.test(spelt[0]);
      if (age > 0) this.#add('age', at, at + words.length, String(age), { held: then ? 'then' : 'now' });
    }
    const clause = behind ? null : AGE_IN_CLAUSE.exec(this.#text.slice(end, Math.min(this.#sentence.end, end + 60)));
    if (clause) add(end + clause[0].length - clause[1]!.length, clause[1]!);
    const before = AGE_BEFORE.exec(this.#text.slice(Math.max(this.#sentence.start, this.#opens - 50), this.#opens));
    if (before) add(this.#opens - before[0].length + before[0].search(/\d/), before[1] ?? before[2]!);
  }

  #behind(kind: AttributeKind, pattern: RegExp): void {
    const { end } = this.#mention;
    const next = this.#text[end];
    if (next !== ',' && next !== ' ') return;
    const match = pattern.exec(this.#text.slice(end, Math.min(this.#sentence.end, end + 120)));
    if (!match) return;
    const start = end + match[0].length - match[1]!.length;
    this.#add(kind, start, start + match[1]!.length, match[1]!.toLowerCase(), { introduces: kind === 'home' });
  }

  #kin(): void {
    const from = Math.max(this.#sentence.start, this.#opens - 60);
    const before = KIN_PATTERN.exec(this.#text.slice(from, this.#opens));
    if (!before) return;
    const word = before[1]!;
    const start = this.#text.lastIndexOf(word, this.#opens);
    this.#add('kin', start, start + word.length, word.toLowerCase());
  }
}

/** The noun that a phrase turns on, where it is a role or kin: “general counsel” of “general counsel of the company”. */
function headOf(phrase: readonly string[]): string | undefined {
  // “The National Trust for Scotland’s ranger”: what is of somebody begins behind the possessive.
  const owner = phrase.slice(0, -1).findLastIndex((word) => /['’]s?$/.test(word));
  const words = phrase.slice(owner + 1);
  const stop = words.findIndex((word, i) => i > 0 && STOPS.test(word));
  const last = words[(stop < 0 ? words.length : stop) - 1];
  if (last === undefined) return undefined;
  const bare = last.toLowerCase().replace(/[.’']+$/, '');
  if (isRoleNoun(bare) || KIN_WORDS.has(bare)) return last;
  // “the council leader for 12 years” ends elsewhere; “the minister responsible” is no head.
  return undefined;
}

/** The words of an office without the body it is of and without what follows. */
const officeWords = (phrase: string): string => {
  const all = phrase.toLowerCase().split(/\s+/);
  const words = all.slice(all.slice(0, -1).findLastIndex((word) => /['’]s?$/.test(word)) + 1);
  const stop = words.findIndex((word, i) => i > 0 && STOPS.test(word));
  return (stop < 0 ? words : words.slice(0, stop)).filter((w) => !DETERMINER.test(w)).join(' ');
};

/** The gender that an attribute tells of; undefined where it tells nothing. */
export function genderStated({ kind, value }: Pick<Stated, 'kind' | 'value'>): ReturnType<typeof genderOf> {
  if (kind === 'honorific') return genderOf(value[0]!.toUpperCase() + value.slice(1));
  if (kind === 'kin') {
    if (
      /^(?:brother|son|husband|father|uncle|nephew|fiancé|fiance|widower|grandson|grandfather|step(?:son|father)|half-brother|boyfriend|ex-husband|(?:son|brother|father)-in-law)$/.test(
        value,
      )
    )
      return 'man';
    return /^(?:cousin|twin|partner|namesake)$/.test(value) ? undefined : 'woman';
  }
  if (kind !== 'office') return undefined;
  if (
    /(?:woman|women|mistress|actress|waitress|queen|princess|duchess|countess|landlady|grandmother|schoolgirl|mayoress|widow|nun|mother)$/.test(
      value,
    )
  )
    return 'woman';
  return /(?:headmaster|king|prince|duke|landlord|grandfather|schoolboy|monk|father|(?:business|fisher|boat|post|crafts|states)man)$/.test(
    value,
  )
    ? 'man'
    : undefined;
}
