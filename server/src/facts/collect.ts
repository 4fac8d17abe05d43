// The checkable facts of a draft, as the desk reads it: one entry each, in the draft's order, nothing twice.
import type { DraftReading } from '../reading/draft/draft.ts';
import { toNumber } from '../reading/paragraph/figures/exact.ts';
import type { Figure } from '../reading/paragraph/figures/figures.ts';
import type { ClaimKind, Reading } from '../reading/paragraph/reading.ts';
import type { Span } from '../text/span.ts';
import { contains, overlaps } from '../text/span.ts';
import { DraftIndex } from './locate.ts';
import { CLUB_BEHIND, type FoundFact, isByline, isDisplay, namesOf } from './names.ts';
import type { Fact, FactKind } from './sheet.ts';
import { standingIn } from './standing.ts';

export type { FoundFact } from './names.ts';

const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b/g;
const RELATIVE_DAY =
  /\b(?:yesterday|today|tonight|tomorrow|(?:the )?(?:past|last|next|this|current|previous) (?:financial|fiscal|calendar|school|academic|tax) year|(?:last|next|this|earlier this|later this) (?:week|weekend|month|year|spring|summer|autumn|winter|decade|century|night)|the (?:day|night|week|month|year|summer|winter) (?:before|after)(?: last)?|(?:at|over|during|before|after|by|of|since|until) the weekend|the (?:previous|following) (?:day|night|morning|week|month|year|summer|winter)|(?:early|mid|late)[- ](?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4}s?))\b/gi;
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const MONTH_AND_YEAR = new RegExp(
  `\\b(?:${MONTH}|spring|summer|autumn|winter|Christmas|Easter)(?:(?: of)? (?:1\\d|20)\\d\\d|,? (?:this|last|next) year)\\b`,
  'g',
);
const MONTH_ALONE = new RegExp(
  `\\b(?:[Ll]ast|[Nn]ext|[Tt]his) ${MONTH}\\b|(?<=\\b(?:in|since|by|until|last|next|this|from|of|to|between|and|early|late|mid) )${MONTH}\\b`,
  'g',
);
/** “the 2019-20 season”. */
const SEASON = /\b(?:1[5-9]|20)\d\d[-–/]\d\d\b(?![-–/]\d)/g;
const DECADE = /\b(?:the )?(?:early |mid-|late )?(?:1[5-9]|20)\d0s\b/g;
/** “during the war”: which one, and whether it was on by then. */
const WAR =
  /(?<=\b(?:during|since|before|after|until|throughout|in) )the war\b(?! (?:in|on|with|between|against|of)\b)|\b(?:the )?(?:(?:First|Second) World War|World War (?:I{1,2}|One|Two))\b/g;
const HOUR_BEFORE = /\b(?:[Aa]t|[Uu]ntil|[Bb]y|[Bb]efore|[Aa]fter|[Ff]rom|to|and|about|around|since|between)\s$/;
/** “open until six”: a time of day where nothing is counted. */
const HOUR_IN_WORDS =
  /(?<=\b(?:open|since|until|till|before|after|opens at|closes at|shuts at|starts at|begins at) )(?:half past |quarter (?:past|to) )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[.,;”"]|$| (?:in the (?:morning|afternoon|evening)|at night|o['’]clock|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)/g;
const PAST_HOUR =
  /\b(?:(?:half|quarter|five|ten|twenty|twenty-five) past|(?:a )?quarter to) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/g;
/** “at 15:10”: hours to 24. */
const HOURS = /(?<![\d:.-])(?:[01]?\d|2[0-3]):[0-5]\d(?!\d|[:.-]\d)/g;
const FEAST =
  /\b(?:Christmas|Easter|Thanksgiving|Halloween|Ramadan|Diwali|Holi|Hanukkah|Passover|Yom Kippur|Good Friday|New Year(?:['’]s)?(?: (?:Day|Eve))?|(?:Boxing|Labou?r|Independence|Memorial|Anzac|Canada|Australia|Remembrance|Armistice|Mother['’]s|Father['’]s|(?:St|Saint) \p{Lu}\p{L}+['’]s) Day|Eid(?: al-(?:Fitr|Adha))?)(?![\p{L}\d])/gu;
const SHORT_YEAR = /(?<=\b(?:in|since|of|from|to|until|and|summer|winter) )['‘’]\d\d\b/g;
/** “at 7.15”: a time of day, unless a unit follows. */
const CLOCK = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;
const CLOCK_BEFORE = /\b(?:[Aa]t|[Uu]ntil|[Bb]y|[Bb]efore|[Aa]fter|[Ff]rom) $/;
const CLOCK_AFTER = /^(?! ?(?:%|per cent|percent|m\b|km|kg|g\b|s\b|secs?\b|seconds|points|metres|meters|miles|times))/;
/** Figures without a number in them, scores, and parts of a match. */
const OTHER_FIGURE =
  /(?<![\p{L}\d.-])(?:(?:\d{1,2}-\d{1,3})|\d+(?:st|nd|rd|th)(?: (?:minute|over|birthday|anniversary|floor|place|hole|lap|round|century))?|(?:\d|10|one|two|three|four|five|six|seven|eight|nine|ten) for \d{1,3}|one-(?:day|week|month|year|hour|minute|mile|storey|bedroom)|twice|thrice|nought|(?<=\b(?:only|just|than) )once|(?<=, )once(?=,)|(?:hours|days|weeks|months|years|decades) (?:later|earlier|longer|sooner) than|(?:doubled|tripled|trebled|quadrupled|halved)|half[- ]time|full[- ]time|(?:first|second|third|fourth|final)[- ](?:half|quarter)|(?:a|an|half a|half an) (?:quarter|third|dozen|decade|century|fortnight|million|billion|thousand|hundred)|(?:half|quarter of) an hour|(?<!(?:\d[\d.,]* ?\p{L}{0,3}|\b(?:kilomet(?:re|er)s|miles|met(?:re|er)s|lit(?:re|er)s|pence|cents|pounds|dollars|euros|knots|tonnes|gallons|times|people|trains|cars|vehicles|words|points)) )an hour(?: and a half)?|(?<=\b(?:in|within|than) )a (?:day|week|month|year)|once (?:a|every) (?:day|week|month|year)|(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+)|none(?= (?:of (?:the|them|those|these|us|its|his|her|their)|has|have|had|was|were|is|are)\b)|unanimous(?:ly)?)(?![\p{L}\d])/giu;
const AGE_BEFORE =
  /(?:\b(?:aged?|turned|turns|turning) |, |\b(?:I|he|she|who) (?:was|am|is) |^At |\b(?:people|workers|women|men|children|those|them|anyone|adults|man|woman|widow|widower|boy|girl|child|person) (?:under|over|of|between) )$/i;
const AGE_AFTER = /^(?:[- ]years?[- ]old\b|[,.;:”"]|\.? *$| (?:and|or|when|who|she|he|I|showed|were|was)\b)/i;
const AGE =
  /\b(?:aged|age) \d{1,3}\b|\b(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)[- ](?:year|month|week|day)s?[- ]olds?\b|(?<=\b(?:his|her|their|my) (?:early |mid-|mid |late )?)\d0s\b/gi;
/** What a figure counts, behind it: “14 weeks”, “9,000 more cars”. */
const COUNTED =
  /^(?:-[a-z]{3,}\b(?!-)|(?:-| )(?:(?:more|other|new|further) )?(?!(?:goes|does|has|was|is|says|comes|takes|makes|means|remains|falls|rises|less|across|plus|versus|besides|towards)\b)(?:[a-z]{3,}s|people|men|women|children|per cent|percent)\b)/;
const CALLED = /\b(?:called|calls|described|describes|branded|labelled|labeled|dubbed|termed|said|says|wrote|deemed)\b[^.!?]*$/;
const ORDINAL = /(?:st|nd|rd|th|second|third)$/i;
/** Whose or which: before “first”, “most” and “last” it tells a rank from an adverb. */
const DETERMINED = "(?:(?<=\\b(?:its|their|his|her|our|my|your|whose|an?|this|that) |['’]s )|\\bthe )";
const NEXT = '(?! (?:few|couple|two|three|four|five|\\d))';
const SUPERLATIVE = new RegExp(
  [
    `${DETERMINED}(?:(?:first|second|third|fourth|fifth|tenth)(?:[- ](?:ever|time|half|quarter|leg|set|round|over|innings))?${NEXT}|(?:most|least) (?!of\\b|people\\b|days\\b)[a-z]+|only(?! one\\b)${NEXT}|last${NEXT})\\b`,
    '\\b(?:the )?(?:[a-z]{3,}est|best|worst|record(?:[- ](?:high|low|breaking))?(?! of\\b)|unprecedented|never before|unique|(?:second|third|fourth|fifth)[- ][a-z]+est)\\b',
    '\\b(?:[a-z]{3,}er|more [a-z]+|less [a-z]+) than (?:(?:in |at )?any(?! more\\b)|ever|all)\\b(?: (?:other|before))?',
  ].join('|'),
  'gi',
);
/** Words in -est and the like that rank nothing. */
const NO_SUPERLATIVE =
  /^(?:the )?(?:(?:arr|inte|p?re|dig|inf|unr|w|r|t|p|v|z|f|ch|n|att|det|cont|prot|inv|harv|mod|hon|sugg|pri|forr?|fun|breast|(?:dis)?inter|manif|earn|ing|div|s?qu|gu|j|cr|temp|abr|beh|midw|northw|southw|cel)(?:er)?est|(?:in|be|re|con)quest|interest|breast|tempest|first (?:name|minister|lady|class|aid|person)|best known|most of|most (?:people|days|weeks|years)|at least|records|(?:first|second|third|fourth|fifth|tenth)[- ](?:half|quarter|leg|set|round|over|innings))$/i;
/** “Everest”, “the Midwest”: a name that ends alike. */
const NAMED_ALIKE = /^(?:[Tt]he )?\p{Lu}\p{Ll}*est$/u;
/** Behind “the last”: a time, or nothing that is ranked. */
const LAST_TIME =
  /^ (?:(?:day|night|week|weekend|month|year|decade|century|spring|summer|autumn|fall|winter|minute|moment|thing|straw|word|resort|laugh|to|I|of all|and|but)s?\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)/;
/** Behind “a second”: somebody else or another time, and nothing that is counted in order. */
const NOT_RANKED =
  /^(?: (?:is|was|are|were|has|had|will|would|can|could|may|might|he|she|it|they|said|later|or|and|to|opinion|thought)\b|[,.;:!?”’"]|$)/;

const CLAIMS: Partial<Record<ClaimKind, FactKind>> = {
  cause: 'cause',
  accusation: 'accusation',
  law: 'law',
  forecast: 'forecast',
  opinion: 'opinion',
};

/** Every checkable fact of a draft. */
export function collectFacts(draft: DraftReading): FoundFact[] {
  const names = namesOf(draft);
  for (const fact of standingIn(draft, [...names.values()].flat())) names.set(fact.paragraph, [...(names.get(fact.paragraph) ?? []), fact]);
  const titled = new Set<string>();
  return draft.readings.flatMap((reading, paragraph) => once(factsIn(reading, paragraph, names.get(paragraph) ?? [], titled)));
}

/** The facts of a paragraph, with those of its names given. Who has which title is an entry once: `titled` holds what was met before. */
function factsIn(reading: Reading, paragraph: number, ofNames: readonly FoundFact[], titled: Set<string>): FoundFact[] {
  const found: FoundFact[] = [];
  const add = (kind: FactKind, span: Span) => {
    if (span.end > span.start) found.push({ kind, paragraph, start: span.start, end: span.end });
  };
  if (isByline(reading, paragraph)) return found;
  // A headline or caption is read whole: what it says is said again in the copy.
  if (isDisplay(reading)) {
    add('caption', { start: 0, end: reading.text.length });
    return found;
  }
  for (const quotation of reading.quotations) if (isSaid(reading, quotation)) add('quotation', quotation.inner);
  found.push(...ofNames.filter((name) => !isAmount(reading, name)));
  for (const { title, text, end } of reading.names) {
    // “A Premier Bowls club” is a body with a title's word in its name.
    if (!title || /^\p{L}\.?$/u.test(reading.text.slice(title.start, title.end)) || CLUB_BEHIND.test(reading.text.slice(end, end + 14)))
      continue;
    const key = `${reading.text.slice(title.start, title.end)} ${/[^ ]*$/.exec(text)![0]}`;
    if (!titled.has(key)) add('title', title);
    titled.add(key);
  }
  addTimes(reading, add);
  addFigures(reading, add);
  addSuperlatives(reading, add);
  for (const claim of reading.claims)
    for (const kind of claim.kinds) {
      const as = CLAIMS[kind];
      if (as) add(as, claim);
    }
  return found;
}

/** Words that somebody is quoted with; one word in marks is that only behind “called”, “described as” and the like. */
function isSaid({ text }: Reading, { kind, depth, start, inner }: Reading['quotations'][number]): boolean {
  if (depth > 0 || kind === 'title') return false;
  if (kind === 'direct' || /\p{L}[!?]$/u.test(text.slice(inner.start, inner.end)) || /\s/.test(text.slice(inner.start, inner.end).trim()))
    return true;
  return CALLED.test(text.slice(Math.max(0, start - 60), start));
}

/** “Sh141”, and “US” before “$95”: letters of a currency, which look like a name. */
const isAmount = ({ text }: Reading, { start, end }: Span): boolean =>
  /^(?:(?:Rs|K?Sh|USh|TSh|RM|Tk)\.? ?\d|[NR]\d(?:[\d.,]{2,}|[\d.]*(?:m|bn)\b| (?:million|billion)))/.test(text.slice(start, end + 10)) ||
  /^[$£€¥]\d/.test(text.slice(end, end + 2));

function addSuperlatives(reading: Reading, add: (kind: FactKind, span: Span) => void): void {
  const { text } = reading;
  for (const match of matches(reading, SUPERLATIVE)) {
    const words = text.slice(match.start, match.end);
    const after = text.slice(match.end, match.end + 20);
    if (NO_SUPERLATIVE.test(words) || (NAMED_ALIKE.test(words) && match.start > 0)) continue;
    if (/\blast$/i.test(words) && LAST_TIME.test(after)) continue;
    if (
      /^best$/i.test(words) &&
      /\b(?:at|do|did|does|your|their|his|her|my|our) $/i.test(text.slice(Math.max(0, match.start - 8), match.start))
    )
      continue;
    if (/^second$/i.test(words) && NOT_RANKED.test(after)) continue;
    if (/^(?:the )?first$/i.test(words) && /^ (?:is|was|are|were|has|had|will|would)\b/.test(after)) continue;
    add(/^(?:the )?(?:second|third|fourth|fifth|tenth)(?: time)?$/i.test(words) ? 'figure' : 'superlative', match);
  }
}

/** The entries of a new sheet, with ids that follow from their words: two people who start the same sheet start the same entries. */
export function factsOf(draft: DraftReading, index: DraftIndex = indexOf(draft)): Fact[] {
  const ids = new Set<string>();
  return collectFacts(draft).map(({ kind, paragraph, start, end }) => {
    const anchor = index.anchor(paragraph, start, end);
    return {
      id: newId(`${kind}\u0000${anchor.before}\u0000${anchor.exact}\u0000${anchor.after}`, ids),
      kind,
      ...anchor,
      from: [],
      checks: [],
    };
  });
}

/** A draft ready to have facts looked for in it. */
export const indexOf = (draft: DraftReading, earlier?: DraftIndex): DraftIndex =>
  new DraftIndex(
    draft.readings.map(({ text, sentences }) => ({ text, sentences })),
    earlier,
  );

/** Six letters and digits that follow from the words; others where they are taken. */
export function newId(words: string, taken: Set<string>): string {
  for (let salt = 0; ; salt++) {
    const id = hash(salt === 0 ? words : `${words}\u0000${salt}`);
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

/** FNV-1a over two seeds, as six characters of base 36 that begin with a letter, so that YAML never takes one for a number. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b);
  }
  const letter = String.fromCharCode(97 + ((b >>> 0) % 26));
  return letter + (((a >>> 0) * 31 + (b >>> 0)) % 36 ** 5).toString(36).padStart(5, '0');
}

function addTimes(reading: Reading, add: (kind: FactKind, span: Span) => void): void {
  const { text, figureText } = reading;
  const { figures, dates } = figureText;
  for (const date of dates) add('date', date);
  for (const pattern of [
    WEEKDAY,
    RELATIVE_DAY,
    MONTH_AND_YEAR,
    MONTH_ALONE,
    SEASON,
    DECADE,
    WAR,
    FEAST,
    SHORT_YEAR,
    HOUR_IN_WORDS,
    PAST_HOUR,
  ])
    for (const match of matches(reading, pattern)) add('date', match);
  if (text.includes(':'))
    for (const match of matches(reading, HOURS))
      if (HOUR_BEFORE.test(text.slice(Math.max(0, match.start - 9), match.start))) add('date', match);
  for (const figure of figures) if (figure.kind === 'year' || figure.kind === 'time') add('date', figure);
}

function addFigures(reading: Reading, add: (kind: FactKind, span: Span) => void): void {
  const { text, figureText } = reading;
  for (const match of matches(reading, AGE)) add('age', match);
  for (const match of matches(reading, OTHER_FIGURE)) add('figure', match);
  for (const figure of figureText.figures) {
    if (figure.kind === 'year' || figure.kind === 'time') continue;
    const before = text.slice(Math.max(0, figure.start - 24), figure.start);
    const after = text.slice(figure.end, figure.end + 16);
    if (isPronoun(figure.written, before, after) || isAdverb(figure.written, before, after)) continue;
    if (CLOCK.test(figure.written) && CLOCK_BEFORE.test(before) && CLOCK_AFTER.test(after)) add('date', figure);
    else if (isAge(figure, before, after)) add('age', figure);
    else {
      const counted =
        ORDINAL.test(figure.written) || figure.kind === 'money' ? undefined : COUNTED.exec(text.slice(figure.end, figure.end + 40))?.[0];
      add('figure', { start: figure.start, end: figure.end + (counted?.length ?? 0) });
    }
  }
}

function isAge({ kind, value }: Figure, before: string, after: string): boolean {
  const years = toNumber(value);
  if (kind !== 'count' || years <= 0 || years >= 120 || !AGE_BEFORE.test(before) || !AGE_AFTER.test(after)) return false;
  // “wards 3, 4 and 7”.
  if (/\d, $/.test(before)) return false;
  // “five drowned, three were killed” and “on nought, 11 and 60” count something.
  const isTold = /, $/.test(before) && (/^ (?:were|was)\b/.test(after) || (/^ (?:and|or)\b/.test(after) && !/\p{Lu}\S*, $/u.test(before)));
  return !isTold;
}

/** “As first hoped”, “on first-name terms”, “the first 40”, “the first is longer”: nothing is counted in order. */
const isAdverb = (written: string, before: string, after: string): boolean =>
  (/^first$/i.test(written) && /^ (?:\d|few\b|two\b|three\b)/.test(after)) ||
  (/^(?:first|second)$/i.test(written) && /^ (?:is|was|are|were|has|had|will|would)\b/.test(after)) ||
  (/^first$/i.test(written) && !/\b(?:the|its|their|his|her|our|my|your|whose|an?|this|that|for) $|['’]s $/i.test(before));

/** “one of which”, “one of the four”: out of how many, and that it was no more. */
const COUNTED_OUT = /^ of (?:which|whom|the (?:\d|two|three|four|five|six|seven|eight|nine|ten)\b)/;
/** “bought one”, “one of them”, “each one”: nothing is counted. */
const isPronoun = (written: string, before: string, after: string): boolean =>
  /^one$/i.test(written) &&
  !COUNTED_OUT.test(after) &&
  !/\bonly $/.test(before) &&
  (!/^(?:, (?:an?|aged|\d)\b|[ -](?!(?:of|in|at|on|to|by|for|who|that|which|is|was|has|had|down|up|and|or|but|with|living|left|day|another|can|could|would|must|should|may)\b)[a-z£$€])/.test(
    after,
  ) ||
    /\b(?:each|every|any|no|this|that|the|which|last|another|first|new|old) $/i.test(before));

function* matches({ text }: Reading, pattern: RegExp): Generator<Span> {
  for (const match of text.matchAll(pattern)) yield { start: match.index, end: match.index + match[0].length };
}

/** Of facts over the same words, the one that says most: a date before the figure in it, an age before a figure. */
const RANK: readonly FactKind[] = [
  'caption',
  'quotation',
  'date',
  'age',
  'title',
  'name',
  'organisation',
  'place',
  'superlative',
  'figure',
];

function once(found: readonly FoundFact[]): FoundFact[] {
  const rank = (kind: FactKind) => (RANK.includes(kind) ? RANK.indexOf(kind) : RANK.length);
  const kept: FoundFact[] = [];
  for (const fact of [...found].sort((a, b) => rank(a.kind) - rank(b.kind) || b.end - b.start - (a.end - a.start))) {
    const isWhole = (kind: FactKind) => kind === 'caption' || kind === 'quotation' || rank(kind) === RANK.length;
    const covered = kept.some((other) =>
      other.kind === fact.kind ? overlaps(other, fact) : !isWhole(other.kind) && !isWhole(fact.kind) && contains(other, fact),
    );
    if (!covered) kept.push(fact);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}
