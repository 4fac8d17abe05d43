// Spellings that the part of speech or the sense decides: a licence and to license, a cheque and a check, a kerb and to curb.
import type { Reading } from '../../../reading/paragraph/reading.ts';
import { sentenceAt, tagsOfSentence } from '../../../reading/paragraph/tags.ts';
import type { Dialect } from '../../../style/style.ts';

/** What the word should be here, and whether that is beyond doubt. */
export interface Sensed {
  readonly other: string;
  readonly certain: boolean;
}

interface Place {
  readonly reading: Reading;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

type Judge = (place: Place) => boolean;

interface Row {
  readonly other: string;
  readonly in: 'british' | 'english' | 'american';
  readonly certain?: boolean;
  readonly when?: Judge;
}

const DETERMINER =
  /(?:\b(?:an?|the|this|that|these|those|his|her|its|their|our|my|your|every|each|no|any|some|new|best|common|general|standard|good|bad|usual|normal|legal|medical|driving|gun|liquor|alcohol|fishing|hunting|dog|tv|television|marriage|entertainment|banking|export|firearms?|two|three|four|five|six|of|without|in|into|through)|['’]s?) $/i;
const TO_A_VERB =
  /\b(?:can|could|will|would|shall|should|may|might|must|cannot|(?:do|does|did|could|would|should|ca|wo)(?:n['’]t| not)|not|never|they|we|you|who|(?:want|wants|wanted|need|needs|needed|able|allowed|free|right|how|ought|used|have|has|had|began|continue|continued|authority|power|powers|plan|plans|planned|refused|agreed|failed|licensed|qualified) to) $/i;
const OBJECT = /^ (?:the|a|an|his|her|its|their|our|my|your|what|law|medicine|self|yoga|religion|their)\b/;
const COMPUTING =
  /\b(?:computers?|software|codes?|coding|apps?|algorithms?|laptops?|chatbots?|malware|spyware|hackers?|Windows|download|downloaded|installed|users|operating system|programming|programmers?|artificial intelligence|AI|chess)\b/;
const FLOORS =
  /(?:\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|single|double|multi|upper|top|\d+)[- ])$/i;

/** The part of speech that the tagger gives the word, or the one some places before it. */
function tagAt({ reading, start }: Place, back = 0): string | undefined {
  const tokens = tagsOfSentence(reading, sentenceAt(reading, start));
  return tokens[tokens.findIndex((token) => token.start === start) - back]?.tag;
}

const isNoun: Judge = (place) =>
  !/^ (?:the|a|an|his|her|their|its|him|them)\b/.test(place.after) &&
  !/\bto $/.test(place.before) &&
  (DETERMINER.test(place.before) || tagAt(place, 1) === 'JJ');
const isThing: Judge = (place) => !TO_A_VERB.test(place.before) && /^NNS?$/.test(tagAt(place) ?? '');
const isVerb: Judge = ({ before, after }) => TO_A_VERB.test(before) || (/\bto $/.test(before) && OBJECT.test(after));
const isPlural: Judge = (place) => (DETERMINER.test(place.before) || /\p{Ll} $/u.test(place.before)) && tagAt(place) === 'NNS';
const isNoProgram: Judge = (place) => {
  const { reading, start } = place;
  const sentence = reading.sentences[sentenceAt(reading, start)]!;
  return isThing(place) && !COMPUTING.test(reading.text.slice(sentence.start, sentence.end));
};
const isMeasure: Judge = ({ before }) =>
  /(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|million|few|cubic|square))[- ]$/i.test(
    before,
  );
const isWheel: Judge = (place) =>
  (/\b(?:flat|car|rear|front|spare|burning|burnt|bicycle|bike|tractor|truck|lorry|winter|snow|slashed|punctured|worn|new|old|the|a|his|her|their|its|four|two) $/i.test(
    place.before,
  ) &&
    /^NNS?$/.test(tagAt(place) ?? '') &&
    !/^ (?:of|out)\b/.test(place.after)) ||
  (/^ (?:pressure|tracks?|marks|irons?)\b/.test(place.after) && !/\b(?:to|not) $/.test(place.before));
const isPavement: Judge = ({ before, after }) =>
  /\b(?:on|at|over|mounted|hit|off|from|to|along|onto|against|near|by) (?:the|a) $/i.test(before) && !/^ (?:on|of)\b/.test(after);
const isMoney: Judge = ({ before, after }) =>
  /^ (?:for|of|worth) (?:more than |about )?[$£€]/.test(after) ||
  /[$£€][\d.,]+(?:m|bn|k)? $/.test(before) ||
  /\b(?:blank|bounced|pension|benefit|stimulus|traveller['’]?s['’]?|(?:wrote|write|writing|cash|cashed|cashing|bank) (?:a|the|his|her|their)) $/i.test(
    before,
  );
const isFloor: Judge = ({ before, after }) =>
  FLOORS.test(before) &&
  /^ (?:\p{Ll}+ )?(?:buildings?|houses?|homes?|blocks?|towers?|flats?|hotels?|mansions?|offices?|car park|car parks)\b/u.test(after);
const isAir: Judge = ({ after }) => /^ (?:beer|ale|lager|cider|stout|horses?|animals?|excluders?)\b/.test(after);
/** Is it the verb: “had learnt”, “she spelled it”, and neither a learned judge nor a spelt loaf? */
export const isPast = ({ before, after }: Pick<Place, 'before' | 'after'>): boolean =>
  /\b(?:have|has|had|having|was|were|is|are|be|been|being|he|she|they|we|you|I|it|who|lessons|never|not|n['’]t|already|since|also|later|only|just) $/i.test(
    before,
  ) && !/^ (?:flour|bread|loaf|loaves|grain|wheat|ballots?|brats?|children)\b/.test(after);

const row = (other: string, dialects: Row['in'], when?: Judge, certain = true): Row => ({
  other,
  in: dialects,
  certain,
  ...(when && { when }),
});

/** By the word that stands: what it should be, where, and when. `english`: British and Australian copy. */
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  practise: [row('practice', 'english', isNoun, false), row('practice', 'american')],
  practises: [row('practices', 'american')],
  practised: [row('practiced', 'american')],
  practising: [row('practicing', 'american')],
  practice: [row('practise', 'english', isVerb, false)],
  practiced: [row('practised', 'english')],
  practicing: [row('practising', 'english')],
  license: [row('licence', 'english', (place) => isNoun(place) && isThing(place), false)],
  licenses: [row('licences', 'english', isPlural, false)],
  licence: [row('license', 'english', isVerb, false), row('license', 'american')],
  licences: [row('licenses', 'american')],
  licenced: [row('licensed', 'english'), row('licensed', 'american')],
  licencing: [row('licensing', 'english'), row('licensing', 'american')],
  program: [row('programme', 'british', isNoProgram, false)],
  programs: [row('programmes', 'british', isNoProgram, false)],
  programme: [row('program', 'american')],
  programmes: [row('programs', 'american')],
  meter: [row('metre', 'english', isMeasure)],
  meters: [row('metres', 'english', isMeasure)],
  metre: [row('meter', 'american')],
  metres: [row('meters', 'american')],
  tire: [row('tyre', 'english', isWheel, false)],
  tires: [row('tyres', 'english', isWheel, false)],
  tyre: [row('tire', 'american')],
  tyres: [row('tires', 'american')],
  curb: [row('kerb', 'english', isPavement, false)],
  curbside: [row('kerbside', 'english')],
  kerb: [row('curb', 'american')],
  kerbs: [row('curbs', 'american')],
  kerbside: [row('curbside', 'american')],
  check: [row('cheque', 'english', isMoney, false)],
  checks: [row('cheques', 'english', isMoney, false)],
  cheque: [row('check', 'american')],
  cheques: [row('checks', 'american')],
  story: [row('storey', 'english', isFloor)],
  storey: [row('story', 'american')],
  storeys: [row('stories', 'american')],
  draft: [row('draught', 'english', isAir)],
  drafty: [row('draughty', 'english')],
  draught: [row('draft', 'american')],
  draughts: [row('drafts', 'american')],
  draughty: [row('drafty', 'american')],
  learnt: [row('learned', 'american', isPast)],
  spelt: [row('spelled', 'american', isPast)],
  misspelt: [row('misspelled', 'american')],
  spoilt: [row('spoiled', 'american')],
  whilst: [row('while', 'american')],
  gaol: [row('jail', 'american')],
  aeroplane: [row('airplane', 'american')],
  aeroplanes: [row('airplanes', 'american')],
};

/** Up to the last hyphen in “six-story”, “100-meter”: what stands before the word that is looked at. */
const prefixOf = (lower: string): string => /^[\p{L}\d,.-]+-(?=(?:store?y|met(?:er|re))$)/u.exec(lower)?.[0] ?? '';
const rowsOf = (lower: string): readonly Row[] | undefined => {
  const key = lower.slice(prefixOf(lower).length);
  return Object.hasOwn(ROWS, key) ? ROWS[key] : undefined;
};

/** Is it a word whose spelling its part of speech or its sense decides? */
export const isSensed = (lower: string): boolean => rowsOf(lower) !== undefined;

const speaks = (where: Row['in'], dialect: Dialect): boolean =>
  where === 'american' ? dialect === 'en-US' : where === 'british' ? dialect === 'en-GB' : dialect === 'en-GB' || dialect === 'en-AU';

/** Does a dialect decide the word whatever it means there? Then no other rule need call it a slip. */
export const isAlwaysSensed = (lower: string, dialect: Dialect | undefined): boolean =>
  dialect !== undefined && rowsOf(lower)?.some((one) => speaks(one.in, dialect)) === true;

/** What a word should be in a dialect by what it is in its sentence. */
export function sensedSpelling(reading: Reading, start: number, end: number, lower: string, dialect: Dialect): Sensed | undefined {
  const rows = rowsOf(lower)?.filter((one) => speaks(one.in, dialect)) ?? [];
  if (rows.length === 0) return undefined;
  const prefix = prefixOf(lower);
  const from = start + prefix.length;
  const { text } = reading;
  const place = { reading, start, end, before: text.slice(Math.max(0, from - 32), from), after: text.slice(end, end + 32) };
  const found = rows.find((one) => !one.when || one.when(place));
  return found && { other: prefix + found.other, certain: found.certain === true };
}
