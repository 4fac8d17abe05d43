// A headline that says what the story's opening denies (“closure of four libraries” above “No library will close”), or gives another vote.
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';

/** Words of a headline, and what the story says instead. */
export interface Denied extends Span {
  readonly words: string;
  readonly said: string;
  /** The right words, where they are certain. */
  readonly right?: string;
}

/** A headline speaks of what the opening tells. */
const OPENING = 8;
/** A headline that denies it too. */
const DENIES =
  /\b(?:no|not|never|without|spares?|spared|avoids?|avoided|averts?|averted|saves?|saved|against|rejects?|rejected|rules? out|ruled out|scraps?|scrapped|drops?|dropped|halts?|stops?|blocks?|denies|denied|deny|escapes?|unlikely|frees?|rescued?|reprieved?|win|fears?|threat|could|may|might|if|plans?|proposed?|campaign|fight|bid)\b|n[’']t\b|\?/i;
/** “No library will close”, “imposes no new levy on diesel”. */
const NOBODY = /\b[Nn]o (?:new |further |other )?(?<thing>\p{Ll}{4,}) (?:will|would|is to|are to) (?:be )?(?<deed>\p{Ll}{4,})\b/gu;
const NOTHING_ON =
  /\bno (?:new |extra |further |additional |fresh )?(?<charge>levy|tax|cess|duty|charge|fee|toll|tariff|limit|ban|curb|cap) on (?<thing>\p{Ll}{4,})\b/giu;
const CHARGE = /\b(?:levy|levies|tax(?:es)?|cess|dut(?:y|ies)|charges?|fees?|tolls?|tariffs?)\b/i;
const LIMIT = /\b(?:limits?|ban(?:s|ned)?|curbs?|caps?)\b/i;

/** Do two words begin alike: “close” and “closure”, “library” and “libraries”? */
function areKin(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= 4 && same >= Math.min(a.length, b.length) - 2;
}

const wordsOf = ({ words }: Reading) => words.filter(({ lower }) => lower.length >= 4);

export function deniedInStory(shown: Reading, story: readonly Reading[]): readonly Denied[] {
  if (DENIES.test(shown.text)) return [];
  return story.slice(0, OPENING).flatMap(({ text }) => {
    const whole = text.replace(/\n/g, ' ');
    if (!/\bno\s/i.test(whole)) return [];
    const nobody = [...whole.matchAll(NOBODY)].flatMap((match): Denied[] => {
      const { thing, deed } = match.groups!;
      const said = wordsOf(shown).find(({ lower }) => areKin(lower, deed!));
      const has = said && wordsOf(shown).some((word) => word !== said && areKin(word.lower, thing!));
      return has ? [{ start: said.start, end: said.end, words: said.text, said: match[0] }] : [];
    });
    const nothing = [...whole.matchAll(NOTHING_ON)].flatMap((match): Denied[] => {
      const { charge, thing } = match.groups!;
      const kind = CHARGE.test(charge!) ? CHARGE : LIMIT;
      const said = kind.exec(shown.text);
      const on = wordsOf(shown).some(({ lower }) => areKin(lower, thing!.toLowerCase()));
      return said && on ? [{ start: said.index, end: said.index + said[0].length, words: said[0], said: match[0] }] : [];
    });
    return [...nobody, ...nothing];
  });
}

const VOTE = /(?<![\d–-])(?<a>\d{1,2})[-–](?<b>\d{1,2})(?![\d–-])/gu;
const BY_VOTE = /\bvot(?:e|es|ed|ing)\b|\bby \d|\bsplit\b|\bbeats?\b|\bwin|\bwon\b|\blos[et]|\bdefeat|\bdecision\b/i;

/** “On 4-3 vote” above a story whose opening has 5-2, and no other. */
export function otherVote(shown: Reading, story: readonly Reading[]): readonly Denied[] {
  const heads = BY_VOTE.test(shown.text) ? [...shown.text.matchAll(VOTE)] : [];
  if (heads.length !== 1) return [];
  const [head] = heads as [RegExpExecArray];
  const same = (match: RegExpExecArray) =>
    (match.groups!.a === head.groups!.a && match.groups!.b === head.groups!.b) ||
    (match.groups!.a === head.groups!.b && match.groups!.b === head.groups!.a);
  const told = story.map(({ text }) => [...text.matchAll(VOTE)]);
  if (told.flat().some(same)) return [];
  const opening = new Set(
    told
      .slice(0, 3)
      .flat()
      .map(([words]) => words),
  );
  const [right] = opening;
  // “By 14 votes to 11”, written out, may be what the headline gives.
  const { a, b } = head.groups!;
  const isInWords = story.some(({ text }) =>
    new RegExp(`\\b(?:${a} (?:votes |\\p{Ll}+ )?to ${b}|${b} (?:votes |\\p{Ll}+ )?to ${a})\\b`, 'u').test(text),
  );
  if (right === undefined || opening.size > 1 || isInWords) return [];
  return [{ start: head.index, end: head.index + head[0].length, words: head[0], said: right, right }];
}

const VENUE =
  'marquee|tent|(?:town|village|church|parish|city|sports|community) hall|hall|church|chapel|cathedral|mosque|temple|school|classroom|hospital|clinic|station|court|courtroom|library|pub|hotel|stadium|market|beach|harbour|harbor|airport|prison|jail|factory|park|square|theatre|theater|museum|rugby field|football field|field|car park|parking lot|gym|kitchen|garden|barn|warehouse|corn exchange|arena|pavilion|quay|pier';
const AT_VENUE = new RegExp(
  `\\b(?:in|at|inside|outside|on) (?:the|a|an|her|his|their) (?:old |new |former )?(?<venue>${VENUE})\\b(?! (?:of|bar|shop|board|team|manager|fees?|bill))`,
  'giu',
);
/** What captions and stories tell in other words. */
const SAME_DEED: readonly RegExp[] = [
  /\b(?:oath|sworn|swore|inaugurat\p{L}+|installed)\b/iu,
  /\b(?:wed|weds|wedding|married|marr(?:y|ies))\b/iu,
  /\b(?:speaks?|spoke|speech|addresse[sd]|addressing|tells|told)\b/iu,
  /\b(?:votes?|voted|voting|ballots?|polls?|polling)\b/iu,
  /\b(?:repair\p{L}*|mend\p{L}*|wind(?:s|ing)?|restor\p{L}+)\b/iu,
  /\b(?:sings?|sang|singing|choir|perform\p{L}*|plays?|played|playing|concert)\b/iu,
];

/** “Takes the oath in the town hall” beside a story that tells of it “in a marquee”. */
export function otherVenue(caption: Reading, story: readonly Reading[]): readonly Denied[] {
  const shown = [...caption.text.matchAll(AT_VENUE)];
  if (shown.length !== 1) return [];
  const [head] = shown as [RegExpExecArray];
  const own = head.groups!.venue!.toLowerCase();
  const deeds = SAME_DEED.filter((deed) => deed.test(caption.text));
  const told = story.flatMap(({ text, sentences }) =>
    sentences.flatMap((s) => {
      const said = text.slice(s.start, s.end).replace(/\n/g, ' ');
      return [...said.matchAll(AT_VENUE)].map((match) => ({ match, said }));
    }),
  );
  if (told.some(({ match }) => match.groups!.venue!.toLowerCase() === own)) return [];
  // “In a marquee on the rugby field”: the first of a sentence is where it happened.
  const first = told.filter(({ said }, i) => said !== told[i - 1]?.said);
  const same = first.filter(({ said }) => deeds.some((deed) => deed.test(said)));
  const [other] = same;
  if (!other || new Set(same.map(({ match }) => match.groups!.venue!.toLowerCase())).size > 1) return [];
  return [{ start: head.index, end: head.index + head[0].length, words: head[0], said: other.match[0] }];
}
