// The names in a draft as facts: each person, body and place once, where it is first named, with what the draft states of it.
import type { DraftReading } from '../reading/draft/draft.ts';
import type { AttributeKind, Mention, RecordEntity } from '../reading/draft/record.ts';
import { COLLECTIVE } from '../reading/paragraph/attribution/person-nouns.ts';
import { isRoleNoun } from '../reading/paragraph/names/offices.ts';
import type { Place, Reading } from '../reading/paragraph/reading.ts';
import type { Span } from '../text/span.ts';
import type { FactKind } from './sheet.ts';

/** A fact found in a draft, in offsets into the paragraph's prose. */
export interface FoundFact extends Span {
  readonly kind: FactKind;
  readonly paragraph: number;
}

/** A line that is checked whole: what stands in it stands in the copy too. */
export const isDisplay = ({ prose: { kind } }: Reading): boolean =>
  kind === 'headline' || kind === 'heading' || kind === 'standfirst' || kind === 'caption' || kind === 'alt';

/** Is it the line that says who wrote the draft? */
export const isByline = ({ text }: Reading, paragraph: number): boolean => BYLINE.test(text) || (paragraph < 4 && BARE_BYLINE.test(text));

/** What a statement about a person is a fact of. Forms of address and genders are no entries of their own. */
const STATED: Partial<Record<AttributeKind, FactKind>> = {
  office: 'title',
  age: 'age',
  birth: 'date',
  death: 'date',
  home: 'place',
  employer: 'organisation',
  kin: 'other',
  'legal-status': 'accusation',
};
/** Forms of address that somebody has to have earned. */
const EARNED = /^(?!(?:mr|mrs|ms|miss|mx|master)\b)/i;

const BODY =
  /(?:^(?:Radio|Transport|University|Bank|Department|Ministry|Health) |\b(?:Council|Coastguard|Hospital|University|College|School|Institute|Institution|Trust|Police|Constabulary|Bank|Group|Foods|Securities|Buses|Lines|Airlines|Airways|Railways?|Union|Association|Federation|Society|Club|United|Rovers|Wanderers|FC|Ltd|Inc|plc|Corp|Company|Holdings|Partners|Energy|Motors|Media|News|Times|Herald|Gazette|Journal|Museum|Gallery|Theatre|Orchestra|Church|Court|Commission|Committee|Board|Authority|Agency|Service|Department|Ministry|Party|Army|Navy|Foundation|Network|Centre|Center|Stores|Systems|Technologies|Laboratories|Hotel|Brewery|Parliament|Assembly|Senate)$)/;
const LAND =
  /(?:^(?:County|Mount|Lake|Port|Cape|River|Isle|Fort) |\b(?:Point|Head|Bay|Beach|Hills?|Mountains?|Valley|River|Lake|Islands?|Coast|Road|Street|Lane|Avenue|Park|Square|Bridge|Forest|Moor|County|Peninsula|Desert|Creek|Falls|Harbour|Heath|Common|Junction|Estate|Stadium|Arena|Airport|Station)$)/;
const AT_A_PLACE = /(?:\b(?:in|near|at|from|to|into|across|around|outside|through|for|left)|,) $/;
/** Offices that are written in capitals behind a name. */
const OFFICE_LETTERS = /^(?:MP|MSP|MEP|MLA|MS|TD|CEO|CFO|COO|PM|QC|KC|SC)s?$/;
/** The same and honours, behind a name: “Ann Marsh KC”. */
const LETTERS_BEHIND = /^ (MP|MSP|MEP|MLA|TD|QC|KC|SC|[MOC]BE|AC|AO|AM|OAM|RN|FRS)\b/;
/** “Ward 12”: a place by its number. */
export const NUMBERED =
  /^(?:Ward|District|Route|Highway|Motorway|Terminal|Platform|Gate|Junction|Zone|Pier|Dock|Block|Sector)s?\s\d{1,3}[A-Z]?\b/;
/** “J. Keane”, where nothing else is known of the name. */
const INITIALS = /(?<![\p{L}.])(?:\p{Lu}\. ?){1,3}\p{Lu}[\p{Ll}'’]\p{L}+(?:-\p{Lu}\p{L}+)?/gu;
/** The line that says who wrote it is no part of what it says. */
const BYLINE = /^By \p{Lu}[^.!?]{0,70}$/u;
const BARE_BYLINE = /^\p{Lu}[\p{L}'’]+(?:[ -]\p{Lu}[\p{L}.'’]*){1,4}$/u;
/** “PORT HALE, Ont. — ”: where it was written. */
const DATELINE = /^\p{Lu}[\p{Lu} .'’-]{2,40}(?:, [\p{Lu}][\p{L}. ]{1,20})?(?:(?: \([^()]{2,20}\))? ?[—–-]| \([^()]{2,20}\):) /u;
/** An agency's name in a dateline. */
const SIGNED = /^\) [-–—]/;

/** What stands behind a person's name and says who it is: “, 34, a swimming coach”, “, MSP”. */
const BEHIND =
  /^(?:, (?:aged )?\d{1,3})?, (?:((?:an?|the|its|their|his|her|our|my) (?:[a-z][\p{L}'’-]* ){0,4}?[a-z][\p{L}'’-]+(?: for [a-z]+)?)(?= (?:at|of|for|in|with|from|who|on|and) |[,.;”"]|$)|(prosecuting|defending|mitigating)\b)/u;
/** What stands before it: “harbour master”, “truck driver”. */
const BEFORE = /(?<![\p{L}-])(?:[a-z]{3,} )?[a-z]{2,}(?:er|or|ist|man|woman|ian|master|ant|chief|head|ident|tary|woman) $/u;
/** The same with whose it is, before a comma: “its keeper, Ann Marsh”, “the board’s spokesman, Dr Hill”. */
const BEFORE_COMMA =
  /(?<=(?:['’]s|\b(?:the|its|their|our|an?))\s)((?:[a-z]{3,}\s){0,2}[a-z]{2,}(?:er|or|ist|man|woman|ian|master|ant|chief|head|ident|tary)),\s(?:\p{Lu}\p{Ll}{0,4}\.?\s)?$/u;
const NO_OFFICE =
  /\b(?:after|other|over|under|later|earlier|whether|her|never|for|than|either|neither|however|rather|ever|another|or|nor|together|brother|sister|father|mother|daughter|former|before|order|per|number|maker|manufacturer|retailer|lender|insurer|carrier|provider|supplier|counterpart|remember|consider|offer|ahead|instead|want|why|when|and|the|but|that|said|says|told|with|from) (?:[a-z]+ )?$/;

/** “Ann Marsh, general secretary of the union”. */
const BARE_BEHIND = /^(?:, (?:aged )?\d{1,3})?, ((?:[a-z][\p{L}-]*\s){0,3}([a-z][\p{L}-]+))(?=\s(?:of|for|at)\s)/u;
/** Forms of address that end a sentence for a reader of full stops. */
const ADDRESSED = /(?<![\p{L}.])(Dr|Prof|Barr|Engr|Arc|Rev|Revd|Hon|Cllr|Capt|Col|Gen|Lt|Sgt|Insp|Supt)\.?\s$/u;
/** “Patel (52)” beside these is runs, not years. */
const SCORED = /\b(?:wickets?|innings|runs|overs|put on|unbeaten|not out|points)\b/;
/** The first word of a sentence that is part of an office and no name: “Municipal engineer Jo Pell”. */
const OPENS_OFFICE =
  /(?:^|[.!?]["”’']? )(Municipal|Regional|National|Provincial|Federal|Medical|Technical|Financial|Commercial|Musical|General|Managing|Senior|Junior|Former|Acting|Interim|Deputy|Assistant|Executive|Police|Fire|Club|Team|Council|Company|District|State|County|City|Town|Parish|School|Union|Project|Site|Finance|Health|Water) $/;

/** The names of a draft and what it states of them, by paragraph. */
export function namesOf({ record, readings }: DraftReading): Map<number, FoundFact[]> {
  const found = new Map<number, FoundFact[]>();
  const add = (kind: FactKind, { paragraph, start, end }: Place) => {
    if (end <= start) return;
    const own = found.get(paragraph) ?? [];
    own.push({ kind, paragraph, start, end });
    found.set(paragraph, own);
  };
  for (const entity of record.entities) {
    for (const mention of named(entity, readings, record.entities)) addName(entity, mention, readings[mention.paragraph]!, add);
    addStated(entity, readings, add);
  }
  readings.forEach((reading, paragraph) => {
    if (isDisplay(reading)) return;
    for (const { index, 0: words } of reading.text.matchAll(INITIALS))
      if (!reading.names.some(({ start, end }) => start < index + words.length && index < end))
        add('name', { paragraph, start: index, end: index + words.length });
  });
  return found;
}

/** What the draft states of somebody, each office once. */
function addStated(entity: RecordEntity, readings: readonly Reading[], add: (kind: FactKind, place: Place) => void): void {
  const offices = new Set<string>();
  for (const attribute of entity.attributes) {
    const as = STATED[attribute.kind];
    // Who has the same name is for the reader, and no office or kin.
    if (attribute.value === 'namesake') continue;
    if (attribute.kind === 'office' && (offices.has(attribute.value) || /^\p{L}\.?$/u.test(attribute.words))) continue;
    offices.add(attribute.value);
    const reading = readings[attribute.paragraph]!;
    if (as === 'title') add(as, officeOnly(attribute, reading));
    else if (as) add(as === 'age' && isScore(attribute, reading) ? 'figure' : as, attribute);
  }
}

/** The mentions of an entity that make entries: the first full one, what is named on its own before it, and a fuller form. */
function named({ kind, surelyPerson, mentions }: RecordEntity, readings: readonly Reading[], others: readonly RecordEntity[]): Mention[] {
  const inCopy = mentions.filter(({ paragraph }) => !isDisplay(readings[paragraph]!));
  const byReporter = inCopy.filter(({ quoted }) => !quoted);
  const told = byReporter.length > 0 ? byReporter : inCopy;
  const behindDateline = told.filter(({ paragraph, start }) => start >= datelineOf(readings[paragraph]!));
  const fits = behindDateline.length > 0 ? behindDateline : told;
  if (fits.every(({ text }) => isShortFor(text, others))) return [];
  const isPerson = kind === 'person' && surelyPerson;
  // A capital at the start of a sentence is no name.
  if ((!surelyPerson && fits.every(({ name }) => name.opens)) || fits.every(({ text }) => /^I['’]/.test(text))) return [];
  const mention = fits.find(({ form }) => form === 'full') ?? fits[0];
  if (!mention) return [];
  if (isPerson) {
    const fuller = fits.find(({ form, text }) => form === 'full' && text.startsWith(`${mention.text} `));
    // “Ann Marsh and her cousin, also Ann Marsh”: two people.
    const namesake = fits.find(({ paragraph, start }) => /\balso $/.test(readings[paragraph]!.text.slice(Math.max(0, start - 6), start)));
    return [mention, fuller, namesake].filter((one) => one !== undefined);
  }
  const other = fits.find(({ text, paragraph, start }) => {
    const before = paragraph < mention.paragraph || (paragraph === mention.paragraph && start < mention.start);
    return text !== mention.text && (before || isPlaced(readings[paragraph]!.text, start, start + text.length));
  });
  return other ? [other, mention] : [mention];
}

/** Does a place of a body's name stand here: “in Marlowe”, “four mills – Marlowe, Pell and Orr”? */
const isPlaced = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - 6), start);
  return /\b(?:in|near) $/.test(before) || (/[–—:] $/.test(before) && /^, \p{Lu}/u.test(text.slice(end, end + 3)));
};

/** “L Marsh” in a list of scores, of somebody who has been named in full. */
function isShortFor(name: string, others: readonly RecordEntity[]): boolean {
  const [, initial, surname] = /^(\p{Lu})\.? (\p{Lu}[\p{L}'’-]+)$/u.exec(name) ?? [];
  if (!initial) return false;
  return others.some(
    ({ kind, mentions }) =>
      kind === 'person' &&
      mentions.some(
        ({ form, text }) => form === 'full' && text !== name && text.endsWith(` ${surname}`) && ` ${text}`.includes(` ${initial}`),
      ),
  );
}

/** Where a paragraph's dateline ends; 0 where it has none. */
const datelineOf = ({ text }: Reading): number => (text.includes(' ', 2) ? (DATELINE.exec(text.slice(0, 90))?.[0].length ?? 0) : 0);

function addName(entity: RecordEntity, mention: Mention, reading: Reading, add: (kind: FactKind, place: Place) => void): void {
  const { paragraph } = mention;
  const { text } = reading;
  const { title } = mention.name;
  // “Premier Bowls”, where no person is meant.
  const isBody = title && (entity.kind === 'organisation' || CLUB_BEHIND.test(text.slice(mention.end, mention.end + 14)));
  const span = whole(text, isBody ? { start: title.start, end: mention.end } : mention);
  const words = text.slice(span.start, span.end);
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  const after = text.slice(span.end, span.end + 4);
  if (isByline(reading, paragraph)) return;
  if (span.start < datelineOf(reading)) {
    if (span.start === 0) add('place', { paragraph, ...span });
    return;
  }
  if (NUMBERED.test(text.slice(span.start, span.end + 4))) return;
  // “SCORES: ” heads a line.
  if (entity.kind !== 'person' && span.start === 0 && text[span.end] === ':' && words === words.toUpperCase()) return;
  if (span.start < 60 && before.endsWith('(') && SIGNED.test(after)) return;
  // “Marlowe University in Toronto” is a body and a place.
  const at = /^(.+) in (\p{Lu}[\p{L} ]+)$/u.exec(words);
  if (at) add('place', { paragraph, start: span.end - at[2]!.length, end: span.end });
  const kind = isBody ? 'organisation' : kindOf(entity, at?.[1] ?? words, before);
  add(kind, { paragraph, start: span.start, end: span.start + (at?.[1] ?? words).length });
  if (kind === 'name' && mention.form === 'full') addOffices(mention, reading, add);
}

function addOffices({ paragraph, start, end, name }: Mention, { text }: Reading, add: (kind: FactKind, place: Place) => void): void {
  const letters = LETTERS_BEHIND.exec(text.slice(end, end + 8))?.[1];
  if (letters) add('title', { paragraph, start: end + 1, end: end + 1 + letters.length });
  const { honorific } = name;
  const address = honorific ? undefined : ADDRESSED.exec(text.slice(Math.max(0, start - 7), start));
  if (address) add('title', { paragraph, start: start - address[0].length, end: start - address[0].length + address[1]!.length });
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 120);
  if (honorific && EARNED.test(text.slice(honorific.start, honorific.end)))
    add('title', { paragraph, start: honorific.start, end: honorific.end });
  const behind = BEHIND.exec(after);
  const office = behind?.[1] ?? behind?.[2];
  if (behind && office && !isBodyNoun(office))
    add('title', { paragraph, start: end + behind[0].length - office.length, end: end + behind[0].length });
  const bare = behind ? undefined : BARE_BEHIND.exec(after);
  if (bare && isRoleNoun(bare[2]!)) add('title', { paragraph, start: end + bare[0].length - bare[1]!.length, end: end + bare[0].length });
  const ahead = name.title || honorific ? undefined : BEFORE.exec(before)?.[0];
  if (ahead && !NO_OFFICE.test(ahead)) add('title', { paragraph, start: start - ahead.length, end: start - 1 });
  const whose = BEFORE_COMMA.exec(before);
  if (whose && !NO_OFFICE.test(`${whose[1]} `))
    add('title', { paragraph, start: start - before.length + whose.index, end: start - before.length + whose.index + whose[1]!.length });
}

function kindOf({ kind, surelyPerson }: RecordEntity, words: string, before: string): FactKind {
  if (OFFICE_LETTERS.test(words)) return 'title';
  if (kind === 'person' && surelyPerson) return 'name';
  if (BODY.test(words) || words.includes('&')) return 'organisation';
  if (LAND.test(words)) return 'place';
  if (kind === 'organisation' || kind === 'place') return kind;
  return AT_A_PLACE.test(before) && !words.includes(' ') && !surelyPerson ? 'place' : 'name';
}

/** A name with what belongs to it and was read as another: “Trent & Hollis”, “St Brannoc's Hospital”, “Border Buses”. */
function whole(text: string, { start, end }: Span): Span {
  const on =
    /^(?:['’]s?(?: \p{Lu}\p{L}+(?:-\p{Ll}\p{L}+)?){1,3}|(?: (?:&|and) \p{Lu}\p{L}+)|['’]s(?=$|[\n]))/u.exec(
      text.slice(end, end + 60),
    )?.[0] ?? '';
  const joins = on.startsWith(' &') || (/^['’]/.test(on) && BODY.test(on));
  const words = text.slice(start, end);
  const ahead = !words.includes(' ') && BODY.test(words) ? /(?:\p{Lu}\p{L}+ )?\p{Lu}\p{L}+ $/u.exec(text.slice(0, start))?.[0] : undefined;
  const and =
    !ahead &&
    /(?:\p{Lu}\p{L}+ & |\p{Lu}\p{L}+ ["“‘']\p{Lu}\p{L}+["”’'] |(?<![\p{L}.])(?:\p{Lu}\. ?){1,3})$/u.exec(text.slice(0, start))?.[0];
  return { start: start - (ahead || and || '').length, end: joins ? end + on.length : end };
}

const NO_PERSON = /\bcounterpart$|^(?:[\p{L}-]+-based )?(?:maker|manufacturer|retailer|lender|insurer|carrier|provider|supplier)$/u;
export const CLUB_BEHIND = /^ (?:club|side|team|league|division|season|title)\b/;
const IN_CLUB = new RegExp(`^ \\p{Lu}\\p{Ll}+${CLUB_BEHIND.source.slice(1)}`, 'u');

/** “Marlowe Otters, the swimming club”: a body and no office. */
const isBodyNoun = (words: string): boolean =>
  COLLECTIVE.test(words.replace(/^.*\s/, '')) && /^(?:the|an?|its|their|his|her)\s/.test(words);

/** A number in brackets behind a player's name. */
const isScore = ({ start }: Place, { text }: Reading): boolean => text.slice(start - 2, start) === ' (' && SCORED.test(text);

/** An office without the body that it is held at, which is an entry of its own, and with what makes it whole: “player of the match”. */
function officeOnly(place: Place, reading: Reading): Place {
  const { text, names } = reading;
  const written = text.slice(place.start, place.end);
  // “Her Unity counterpart”, “the maker Dorran Flow”, “a Premier Bowls club”: no office is named.
  if (NO_PERSON.test(written) || isBodyNoun(written) || IN_CLUB.test(text.slice(place.end, place.end + 40)))
    return { ...place, end: place.start };
  const honour = /^ of the (?:match|year|season|series|tournament)\b/.exec(text.slice(place.end, place.end + 20))?.[0];
  if (honour) return { ...place, end: place.end + honour.length };
  if (!/^\p{Ll}/u.test(written)) return place;
  const opening = OPENS_OFFICE.exec(text.slice(Math.max(0, place.start - 24), place.start))?.[1];
  const start = opening ? place.start - 1 - opening.length : place.start;
  const name = names.find((other) => other.start > place.start && other.end <= place.end + 1);
  const held = name
    ? text.slice(place.start, name.start).replace(/(?: (?:at|of|for|in|with|from|to|and|the|an?|its|their))* ?$/, '')
    : written;
  // “the Marlowe County health officer”: the office stands behind the name.
  const office = name && /^(?:the|an?|its|their|his|her)$/.test(held) ? text.slice(name.end, place.end).trim() : '';
  if (office) return { ...place, start: place.end - office.length };
  const words = held.replace(/ (?:at|with) (?:the|an?|its|their|his|her) .*$/, '');
  return { ...place, start, end: place.start + words.length };
}
