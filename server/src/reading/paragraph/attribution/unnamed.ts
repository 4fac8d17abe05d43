// Sources without a name: who they are called, and whether the paragraph says why they are not named.
import type { Span } from '../../../text/span.ts';
import { matchesIn, mayMatch } from '../prefilter.ts';
import type { Attribution, Reading, Source } from '../reading.ts';
import { isPersonNoun } from './person-nouns.ts';

/** Words for people whom a reader cannot identify, in the singular. A spokesman speaks for somebody who is named, and is none. */
const UNNAMED =
  'source official analyst expert insider aide adviser advisor ally critic observer strategist operative diplomat lawmaker staffer commentator pundit specialist consultant scientist researcher economist investigator detective banker trader executive lawyer friend colleague associate person people';
/** They are in the know: “familiar with the matter”. */
const IN_THE_KNOW =
  /\b(?:familiar with|close to|briefed on|with (?:direct )?knowledge|aware of|involved in|who (?:asked|declined|requested|was not|were not|is not|are not))\b/;
/** People of whom only those in the know are sources. */
const ONLY_IN_THE_KNOW =
  /^(?:person|people|friend|colleague|associate|executive|lawyer|banker|trader|scientist|researcher|economist|detective|investigator|lawmaker)$/;
/** Bodies that a reader cannot identify: “a charity said”. */
const BODIES = /^(?:group|body|organi[sz]ation|charity|think-?tank|watchdog|association|firm|consultancy|start-?up|lobby)$/;
/** They speak for somebody, or by their office. */
const OFFICERS =
  /^(?:spokes(?:man|woman|person|people)|judge|court|jury|coroner|magistrate|police|policeman|policewoman|constable|officer|sergeant|inspector|superintendent|detective|prosecutor|minister|mayor|president|government|council|councillor|committee|panel|board|inquest|tribunal|ministry|department|team|company|bank|party|union|hospital|school|university|church|family|jury|crowd|audience|campaign|administration|office|network|newspaper|station|army|navy|military|staff|speaker|chairman|chairwoman|chair|secretary|governor|lawyer|solicitor|barrister|paramedic|firefighter|organi[sz]er|manager|reporter|journalist|interviewer|host|moderator|reader|caller|viewer|child|boy|girl|kid|son|daughter|wife|husband|mother|father|mum|dad|brother|sister|couple|parent|author|writer|columnist|editor|people|person|one|politician|candidate|leader|head|chief|boss)$/;
const ASKED =
  /\b(?:condition of anonymity|anonymous(?:ly)?|anonymity|(?:declined|asked|refused|requested|wished|wanted|preferred|(?:did|does|do)(?: not|n['’]t) (?:want|wish)) (?:not )?to (?:be (?:named|identified|quoted)|remain|give (?:his|her|their|a) name)|not to be (?:named|identified)|would(?: not|n['’]t) be (?:named|identified|quoted)|withheld|on background|off the record|not (?:named|identified)|would not give (?:his|her|their|a) (?:full )?name)\b/i;
const REASON =
  /\b(?:(?:not|n['’]t) (?:been )?(?:authori[sz]ed|permitted|allowed) to|for fear of|fear(?:ed|ing|s)? (?:of |for )?(?:reprisals?|retaliation|retribution|losing|being|his|her|their)|speak candidly|speak freely|discuss|(?:named|identified|anonymity|anonymous|anonymously|name|quoted),? (?:because|since|as (?:he|she|they|it|the)|so as|in order|citing|due to|to (?:protect|avoid|discuss|speak|describe|talk)|out of|given|for (?:security|legal|safety|fear|(?:his|her|their) (?:own )?(?:safety|protection|privacy))))\b/i;

let words: ReadonlySet<string> | undefined;

export interface Unnamed {
  readonly source: Source;
  /** The word for them, in the singular. */
  readonly word: string;
  readonly plural: boolean;
  /** An office, a company or a place says more about who they are. */
  readonly narrowed: boolean;
  /** Is it no word for a source as such, but anybody by what they do: “a driver”, “a charity”? */
  readonly plain: boolean;
}

/** The source of an attribution where it is somebody unnamed who may have been asked for a name. */
export function unnamedSource(reading: Reading, attribution: Attribution, also: readonly string[]): Unnamed | undefined {
  const { source, verb, content } = attribution;
  if (source?.kind !== 'unnamed' || !isReported(reading, attribution, source)) return undefined;
  const { text } = reading;
  const phrase = text.slice(source.start, source.end);
  const called = wordFor(phrase, also);
  if (!called) return undefined;
  const { word, plural, plain } = called;
  if (isToBeFound(phrase, word, plural)) return undefined;
  if (
    ONLY_IN_THE_KNOW.test(word) &&
    (plural || /^(?:person|people)$/.test(word)) &&
    !IN_THE_KNOW.test(text.slice(source.start, source.end + 60))
  )
    return undefined;
  if (isNamedBeside(text, source)) return undefined;
  // Anybody by what they do is asked about where their words are reported.
  if (plain && verb && !verb.clausal && !content.some((c) => c.end - c.start > 20)) return undefined;
  return { source, word, plural, narrowed: isNarrowed(phrase, plural), plain };
}

/** Do the words beside a source report what it says: “said”, “say”, “according to”? */
function isReported({ text }: Reading, { verb, cue }: Attribution, source: Source): boolean {
  if (!cue) return false;
  if (!verb) return /^according/i.test(text.slice(cue.start, cue.end));
  return verb.speech && verb.form !== 'ing' && (verb.form !== 'base' || /s\b/.test(source.name));
}

/** The word that a phrase calls somebody unnamed, in the singular. */
function wordFor(phrase: string, also: readonly string[]): Pick<Unnamed, 'word' | 'plural' | 'plain'> | undefined {
  words ??= new Set(UNNAMED.split(' '));
  const head = HEAD.exec(phrase)?.[1]?.toLowerCase() ?? '';
  const listed = (word: string) => words!.has(word) || also.includes(word);
  const stem = head.endsWith('ies') ? `${head.slice(0, -3)}y` : head.endsWith('s') ? head.slice(0, -1) : head;
  const known = listed(head) ? head : listed(stem) ? stem : undefined;
  const word = known ?? anybodyBy(phrase, head, stem);
  return word ? { word, plural: head !== word || head === 'people', plain: known === undefined } : undefined;
}

/** “One officer”, “some parents”: said of one of many, an office or a family says no more than what they do. */
const ONE_OF_MANY = /^(?:one|another) (?!of\b)/i;
const SOME = /^(?:some|many|several|most|other) /i;
const PEOPLE_OF_OFFICE =
  /^(?:officer|policeman|policewoman|constable|sergeant|detective|prosecutor|minister|councillor|manager|lawyer|solicitor|barrister|paramedic|firefighter|organi[sz]er|reporter|journalist|editor|politician|candidate|parent|mother|father|mum|dad|reader|viewer|caller|child|author|writer|juror)$/;

/** “A driver”, “a charity”, “residents”: anybody by what they do, in the singular. */
function anybodyBy(phrase: string, head: string, stem: string): string | undefined {
  if (ONE_OF_MANY.test(phrase) && PEOPLE_OF_OFFICE.test(head)) return head;
  if (SOME.test(phrase) && stem !== head && PEOPLE_OF_OFFICE.test(stem)) return isBarePlural(phrase, head) ? stem : undefined;
  if (isAnybody(head) && /^(?:an?|one|another) /i.test(phrase)) return head;
  return stem !== head && isAnybody(stem) && isBarePlural(phrase, head) ? stem : undefined;
}

const isAnybody = (word: string): boolean => !OFFICERS.test(word) && (isPersonNoun(word) || BODIES.test(word));

/** A phrase turns on the last word before any “of”, “for”, “with”, “familiar”. */
const HEAD = /^.*?([\p{L}-]+)(?= (?:of|for|at|in|from|with|to|on|by|close|familiar|briefed|who|involved|aware)\b|$)/u;

/** “The official” was brought in before; “his lawyer” is one whom the reader can find. */
const isToBeFound = (phrase: string, word: string, plural: boolean): boolean =>
  (!plural && !/^(?:an?|one|another)\s/i.test(phrase)) ||
  (word !== 'source' && /^(?:his|her|their|its|our|my|the)\s/i.test(phrase)) ||
  /['’]s?\s/.test(phrase);

/** A name in apposition: “an analyst, Ann Lee,”, “Lee, an analyst”. */
const isNamedBeside = (text: string, { start, end }: Span): boolean =>
  NAME_AFTER.test(text.slice(end, end + 60)) || /\p{Lu}[\p{L}’'-]+,\s(?:\d+,\s)?$/u.test(text.slice(Math.max(0, start - 26), start));
const NAME_AFTER = /^,? (?:named |called |the |(?:a|an) |\p{Ll}+ |at [^,]{2,40}, ){0,2}\p{Lu}\p{Ll}+ (?:for |of |and )?(?:the )?\p{Lu}/u;

/** Does an office, a company or a place in the phrase say more about who they are? */
function isNarrowed(phrase: string, plural: boolean): boolean {
  const rest = phrase.replace(/^\p{Lu}/u, (c) => c.toLowerCase()).replace(/^(?:an?|one|another|some|many|several|the)\s/i, '');
  if (/\p{Lu}/u.test(rest) || (plural && /^\p{Ll}+ officials?$/u.test(rest))) return true;
  return rest.split(' ').length > 3 && !IN_THE_KNOW.test(rest);
}

/** “Residents”, “aid workers”: nothing before the noun says which. */
const isBarePlural = (phrase: string, head: string): boolean =>
  phrase.toLowerCase().endsWith(head) &&
  phrase.split(' ').length <= 2 &&
  !/^(?:the|these|those|both|all|his|her|its|their|our|two|three|four|five|six|\d+)\b|['’]/i.test(phrase);

/** Does the paragraph say why a name is withheld? */
export const withheldReason = (reading: Reading): boolean => REASON.test(reading.text);

/** Does the paragraph say that a name is withheld? */
export const isNameWithheld = (reading: Reading): boolean => ASKED.test(reading.text);

/** The words right behind a source that say so: “, who asked not to be named”. */
export function withheldBeside({ text, sentences }: Reading, { end }: Span): Span | undefined {
  const sentence = sentences.find((s) => s.start <= end && end <= s.end);
  const match = ASKED.exec(text.slice(end, Math.min(sentence?.end ?? end, end + NEAR_SOURCE)));
  return match ? { start: end + match.index, end: end + match.index + match[0].length } : undefined;
}

const NEAR_SOURCE = 90;

/** Somebody's own wish for it: “who spoke on condition of anonymity”. Not the victim whom the police have not named. */
const WISHED =
  /\b(?:who |whom we are |and )?(?:(?:spoke|speaking|talked|talking) (?:on (?:the )?condition of anonymity|anonymously)|(?:asked|requested|insisted on|demanded) (?:for )?anonymity|(?:declined|asked|refused|requested|wished|wanted|preferred|(?:did|does|do)(?: not|n['’]t) (?:want|wish)) (?:not )?to (?:be (?:named|identified)|remain (?:anonymous|nameless))|would(?: not|n['’]t) be (?:named|identified)|on (?:the )?condition of anonymity)\b/g;

/** Where a paragraph says in the reporter's own words that somebody would not be named. */
export const namesWithheld = (reading: Reading): Span[] =>
  mayMatch(reading, WISHED)
    ? [...reading.text.matchAll(WISHED)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    : [];

const VAGUE_VERBS =
  'voiced (?:their )?(?:concern|fear|doubt|anger)s?|raised (?:doubts?|concerns?|questions?|fears?)|hails?|hailed|praises?|praised|blames?|blamed|puts?|sees?|saw|fears?|feared|expects?|expected|questions?|questioned|accuses?|accused|calls?|called|describes?|described|dismiss(?:es|ed)?|condemns?|condemned|criticises?|criticised|criticizes?|criticized|points? to|pointed to|regards?|regarded|doubts?|doubted|worry|worries|worried|believes?|believed|thinks?|thought|suspects?|suspected|attributes?|attributed|credits?|credited|faults?|faulted|mocks?|mocked|wonders?|views?|considers?|considered|slams?|slammed|likens?|compares?|compared|credit|hope|warn|say|tip|dub|dubbed';
/** People of whom nobody can say who they are, whatever they are said to do: “critics have hailed it”. */
const VAGUE = new RegExp(
  `(?:^|[.!?;–—] |, (?:and|but|which|as|while|although|though) |\\b(?:and|but|while|although|though|as|that|what|which) |, )(?<who>(?:(?:[Ss]ome|[Mm]any|[Ss]everal|[Mm]ost|[Oo]ther) )?(?:[Cc]ritics|[Aa]nalysts|[Ee]xperts|[Oo]bservers|[Ii]nsiders|[Cc]ommentators|[Pp]undits|[Cc]ampaigners|[Aa]ctivists|[Oo]pponents|[Ss]upporters|[Dd]etractors|[Ss](?:c|k)eptics|[Hh]istorians|[Ee]conomists|[Ii]ndustry (?:figures|sources|watchers)|[Ss]ources|[Ll]ocals|[Oo]nlookers|[Pp]urists|[Dd]oubters)|(?:[Ss]ome|[Mm]any|[Ss]everal|[Mm]ost) (?:scientists|academics|doctors|lawyers|politicians)|(?:[Ss]cientists|[Aa]cademics|[Cc]ritics|[Ee]xperts) and \\p{Ll}+s alike)(?: of (?:the|this|that|his|her|its|their) \\p{Ll}+)? (?:(?:have|had|also|now|already|long|often|widely|still|largely) )*(?:${VAGUE_VERBS})\\b`,
  'gu',
);

/** “Many feel that it was hard”, at the head of a sentence. */
const SOME_FEEL =
  /(?:^|[.!?]["”’]? )(?<who>Many|Some|Most|Others|Plenty)(?: now| still| also)? (?:feel|believe|think|say|fear|argue|suspect|wonder|regard|consider|see)\b/gu;

/** “Critics blame the council”: vague sources of verbs that report no words. */
export function vagueSources(reading: Reading): Span[] {
  const spanOf = (match: RegExpExecArray): Span => {
    const who = match.groups!.who!;
    const start = match.index + match[0].indexOf(who);
    return { start, end: start + who.length };
  };
  // What “analysts expect” is the market's mean.
  const critics = matchesIn(reading, VAGUE)
    .filter(([words]) => !/(?:analysts|economists) (?:had )?expect(?:ed)?$/i.test(words))
    .map(spanOf);
  const some = matchesIn(reading, SOME_FEEL)
    .map(spanOf)
    .filter(({ start }) => !namesSeveral(reading, start));
  return [...critics, ...some];
}

/** “She asked 40 residents. Many say”: some of those. */
function namesSeveral({ sentences, words }: Reading, start: number): boolean {
  const before = sentences.findLast((s) => s.end <= start);
  return (
    before !== undefined &&
    words.some(
      (w) =>
        w.start >= before.start &&
        w.end <= before.end &&
        (/^(?:people|men|women|staff|they)$/.test(w.lower) || (/s$/.test(w.lower) && isPersonNoun(w.lower.slice(0, -1)))),
    )
  );
}
