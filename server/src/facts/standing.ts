// Offices that stand without a name, and bodies that are written in small letters: “the chief minister”, “the high court”.
import type { DraftReading } from '../reading/draft/draft.ts';
import { isRoleNoun } from '../reading/paragraph/names/offices.ts';
import { ParagraphMemo } from '../reading/paragraph/paragraph-memo.ts';
import type { Reading } from '../reading/paragraph/reading.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type FoundFact, isByline, isDisplay, NUMBERED } from './names.ts';
import type { FactKind } from './sheet.ts';

const FIELD =
  'foreign|home|finance|health|education|transport|defen[cs]e|interior|justice|housing|energy|agriculture|trade|environment|water|sports?|culture|labou?r|tourism|planning|works';
/** Offices that one person at a time holds: who it was can be looked up. */
const OFFICE = new RegExp(
  `(?<=\\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)\\s(?:(?:former|outgoing|acting|interim|incoming|state|federal|regional)\\s)?)(?:(?:deputy|vice|assistant|shadow|junior)[ -])?(?:(?:chief|prime|${FIELD})\\s(?:minister|secretary)|chief\\s(?:executive|constable|justice|whip|magistrate|financial\\sofficer)|managing\\sdirector|general\\ssecretary|(?:attorney|auditor|secretary|solicitor)[- ]general|police\\s(?:chief|commissioner)|fire\\schief|(?:district|city|county|municipal|town|borough)\\s(?:manager|clerk|attorney|commissioner|engineer|surveyor)|governor|mayor|ombudsman|ambassador|archbishop|bishop|sheriff|coroner|premier|chancellor|minister|magistrate)(?:-elect|-designate)?(?![\\p{L}\\d-]|['’]s?\\s(?:office|court|house)\\b|,?\\s(?:(?:of|for)\\s)?\\p{Lu}|,?\\s["“‘'])`,
  'gu',
);
const HAS_OFFICE =
  /minister|secretary|general|chie[fl]|governor|mayor|bishop|ambassador|director|commissioner|sheriff|coroner|ombudsman|magistrate|premier|chancellor|clerk|attorney|manager|engineer|surveyor/;
/** “one, a farmer moving his sheep”, “the candidate, an engineer aged 52”. */
const BESIDE =
  /(?<=,\s(?:an?|the)\s(?:(?:retired|former|local|trained|qualified|senior|junior|part-time|young)\s)?)\p{Ll}[\p{Ll}-]{2,}(?:\s\p{Ll}[\p{Ll}-]{2,})?(?=\s(?:aged|who|from)\s|\s\p{Ll}{2,}ing\s|,\s(?:aged\s)?\d\d\b)/gu;
/** “was Commissioner for Works”. */
const HELD =
  /(?<=\b(?:was|is|as|became|been|be|named|elected|appointed|made)\s(?:the\s)?)(?:\p{Lu}\p{Ll}+\s){0,2}\p{Lu}\p{Ll}+(?=(?<of>\s(?:for|of)\s(?:the\s)?\p{Lu}\p{Ll}+))/gu;
const NUMBERED_ANYWHERE = new RegExp(`(?<![\\p{L}\\d])${NUMBERED.source.slice(1)}`, 'gu');

/** “A care home manager who stole”, “her father was a postman”. */
const OF_SOMEBODY =
  /(?<=(?:(?:^|[.!?]["”’']?\s)An?|\b(?:father|mother|he|she|He|She|parents?|brother|sister|husband|wife|who)\s(?:was|is|became|had been)\san?|\b(?:worked|works|job|career|years|started|began)\sas\san?)\s)(?:\p{Ll}[\p{Ll}-]+\s){0,2}\p{Ll}[\p{Ll}-]+?(?=\s(?:who|from|aged|at|for|in|and|until|before)\s|[,.;])/gu;
const HONOUR = /\b(?:player|man|woman|batter|bowler) of the (?:match|series|tournament|season|year)\b/gi;
const RELATIVE =
  '(?:brother|sister|son|daughter|wife|husband|father|mother|uncle|aunt|niece|nephew|cousin|widow|widower|grandson|granddaughter|grandfather|grandmother|stepson|stepdaughter)';
/** “who is Jo Marsh’s daughter”, “a grandson of Jo Marsh”. */
const KIN = new RegExp(
  `(?<=\\p{Lu}\\p{L}+['’]s?\\s(?:(?:late|elder|eldest|older|younger|youngest|only|twin)\\s)?)${RELATIVE}(?![\\p{L}-])|(?<=\\b(?:an?|the)\\s)${RELATIVE}(?=\\sof\\s\\p{Lu})|(?<=\\bwho\\s(?:is|was)\\s(?:his|her|their)\\s)${RELATIVE}(?![\\p{L}-])`,
  'gu',
);
/** “A Garda car”: Ireland's police, before anything but a name. */
const GARDA = /(?<!\p{L})Garda(?=\s\p{Ll})/gu;
/** “The Conservative group”: a party by its members. */
const PARTY =
  /\b(?:Labour|Conservative|Tory|Liberal Democrat|Lib Dem|Green|Republican|Democratic)(?=\s(?:group|caucus|members|councillors|MPs|senators|voters|benches|majority|whip)\b)/g;
const HAS_PARTY = /Labour|Conservative|Tory|Dem|Green|Republican/;
/** India's government. */
const CENTRE = /(?<=\b[Tt]he\s)Centre(?=\s(?:will|has|had|is|was|would|and|should|must)\b)/g;
/** Whose court or council it is: with these words it is one and no other. */
const BODY = new RegExp(
  `(?<=\\b(?:[Tt]he|[Ii]ts|[Tt]heir)\\s|['’]s\\s|[,;] )(?:(?:city|town|county|borough|village|parish|shire|municipal|provincial|regional|metropolitan)\\s(?:council|assembly|government|administration|authority|board|court)|(?:high|supreme|crown|magistrates['’]?|appeals?|district|constitutional|federal|family|coroner['’]s|labou?r|sessions)\\scourt|(?:state|federal|national|central|district)\\s(?:government|assembly|parliament|administration|council)|(?:electoral|election|lands?|competition|securities|public\\sservice|human\\srights)\\scommission|(?:${FIELD}|audit|budget|licensing|safety|scrutiny|ethics|disciplinary|select|standing|steering|organising|organizing|selection)\\s(?:committee|ministry|department|board)|(?:employment|industrial|rent|land|election)\\stribunal|court\\sof\\sappeal|(?:\\p{Ll}+\\s)?research\\s(?:station|institute|centre|center)|(?:health|police|fire|works|parks|planning|sheriff['’]s|education)\\sdepartment)(?![\\p{L}\\d-])`,
  'gu',
);
const HAS_BODY =
  /council|court|government|assembly|administration|authority|board|parliament|commission|committee|ministry|department|tribunal|research/;

interface Standing extends Span {
  readonly kind: FactKind;
  /** The words it is known by. */
  readonly as: string;
  /** Is it somebody who has not been met, “a farmer who”? */
  readonly another: boolean;
}

/** The offices and bodies of a draft that no name stands at, once each; `known` are the facts of its names. */
export function standingIn({ readings }: DraftReading, known: readonly FoundFact[]): FoundFact[] {
  const found: FoundFact[] = [];
  const wordsOf = ({ paragraph, start, end }: FoundFact) => plain(readings[paragraph]!.text.slice(start, end));
  const met = new Set<string>();
  let titles: string[] | undefined;
  let names: string[] | undefined;
  const isKnown = ({ kind, as: words, another }: Standing): boolean => {
    titles ??= titlesOf(readings, known, wordsOf);
    names ??= known.filter((fact) => fact.kind !== 'title').map(wordsOf);
    if (kind === 'other') return false;
    if (met.has(words)) return true;
    if (kind === 'title') return titles.some((title) => (another ? title === words : holds(title, words)));
    return names.some((name) => (kind === 'place' ? name === words : name.endsWith(words.replace(/^.* /, ''))));
  };
  readings.forEach((reading, paragraph) => {
    if (isDisplay(reading) || isByline(reading, paragraph)) return;
    for (const one of standing.of(reading)) {
      if (isKnown(one)) continue;
      const { kind, start, end, as } = one;
      if (kind === 'title') titles!.push(as);
      met.add(as);
      found.push({ kind, paragraph, start, end });
    }
  });
  return found;
}

/** What stands in a paragraph, outside what is quoted. */
const standing = new ParagraphMemo((reading): readonly Standing[] => {
  const { text, quotations } = reading;
  const found: Standing[] = [];
  const each = (pattern: RegExp, kind: FactKind, isOne: (words: string) => boolean = () => true) => {
    for (const { index, 0: words, groups } of text.matchAll(pattern)) {
      const span = { start: index, end: index + words.length };
      if (isOne(words) && !quotations.some((said) => overlaps(said, span)))
        found.push({ kind, ...span, as: plain(words + (groups?.['of'] ?? '')), another: isOne === isRole });
    }
  };
  if (HAS_OFFICE.test(text)) each(OFFICE, 'title');
  if (text.includes(', a') || text.includes(', the ')) each(BESIDE, 'title', isRole);
  each(OF_SOMEBODY, 'title', isRole);
  if (text.includes(' of the ')) each(HONOUR, 'title');
  each(HELD, 'title', isRole);
  if (HAS_BODY.test(text)) each(BODY, 'organisation');
  if (/['’]s?\s|\sof\s|\bwho\s/.test(text)) each(KIN, 'other');
  if (HAS_PARTY.test(text)) each(PARTY, 'organisation');
  if (text.includes('Garda')) each(GARDA, 'organisation');
  if (text.includes('Centre')) each(CENTRE, 'organisation');
  if (/\p{Lu}\p{Ll}+\s\d/u.test(text)) each(NUMBERED_ANYWHERE, 'place');
  return found;
});

const isRole = (words: string): boolean =>
  !/\b(?:(?:wo)?man|witness|victim|passenger|resident)$/.test(words) && isRoleNoun(words.replace(/^.*\s/, '').toLowerCase());

/** The titles that the draft gives anybody. */
function titlesOf(readings: readonly Reading[], known: readonly FoundFact[], wordsOf: (fact: FoundFact) => string): string[] {
  const ofNames = readings.flatMap(({ names, text }) =>
    names.flatMap(({ title }) => (title ? [plain(text.slice(title.start, title.end))] : [])),
  );
  return [...ofNames, ...known.filter(({ kind }) => kind === 'title').map(wordsOf)];
}

/** “Mayor” is “the mayor”; “works minister” is “the minister”, and never “the chief minister”. */
const holds = (title: string, words: string): boolean => title === words || title.endsWith(` ${words}`) || title.startsWith(`${words} `);

const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ');
