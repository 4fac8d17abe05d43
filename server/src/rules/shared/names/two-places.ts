// One place under two names that begin alike: “Derryveagh pier” and “Derreen pier”, “at Hosapura” and “in Hosahalli”.
import { internWord, WordMemo } from '../../../performance/word-interner.ts';
import type { DraftReading } from '../../../reading/draft/draft.ts';
import type { Mention, RecordEntity } from '../../../reading/draft/record.ts';
import { fold, vocabulary } from '../../../reading/paragraph/names/vocabulary.ts';
import type { PlacedFinding } from '../../rule.ts';
import { change, changeThere } from './name-pairs.ts';

/** What stands once in a place and goes by its name. */
const NOUN =
  'pier|harbour|harbor|quay|jetty|marina|slipway|hall|station|hospital|clinic|arena|stadium|ground|pitch|bridge|tunnel|mill|quarry|mine|colliery|church|chapel|mosque|temple|cathedral|school|college|library|market|farm|dam|reservoir|lighthouse|airport|airfield|aerodrome|prison|jail|barracks|campus|plant|factory|works|refinery|depot|yard|substation|estate|campsite|beach|creek|ferry|crossing|junction|roundabout|bypass|wharf|weir|lock|pool|baths|park|centre|center|castle|abbey|manor|dispensary|tollbooth|checkpoint|camp';
const FACILITY = new RegExp(
  `^ ((?:(?:town|village|parish|community|primary|secondary|high|leisure|sports|railway|train|bus|police|fire|power|lifeboat|garda|health|fish|cattle) )?(?:${NOUN}))\\b(?! (?:of|in|at) \\p{Lu})`,
  'u',
);
/** “The arena in Mercer”. */
const FACILITY_IN = new RegExp(`\\bthe ((?:town |village |primary |bus |police |fire |leisure )?(?:${NOUN})) (?:in|at) $`, 'iu');
const LOCATIVE = /\b(?:in|at|near|from|to|of|outside|around|beyond|towards?|for|via|off|above|below|between) $/i;
/** Beginnings that many places of a country share. */
const SHARED =
  /^(?:bally|balli|kil|inver|aber|llan|kirk|drum|tully|glen|stoke|saint|mount|port|fort|new|north|south|east|west|long|high|lower|upper|great|little|castle|knock|carrick|clon|rath|tre|pen|pont|strath|dun|loch|lough|shan|san|santa|novo|nova|stara|bad|ober|unter|nieder|mac|ash|oak|wood|hill|brad|stan|middle|black|white|red|green|king|queen|beau|mont|ville|villa|nizhn|verkh|guang|jiang|chang|hydera|ahmed|mira|kara|kota|tan|bukit|kampung|petaling|yama|naga|abu|khan|bari|kali)/;

/** Where a name stands as a place's: with what it is the place of, or behind “in” and the like. */
interface Placed {
  readonly entity: RecordEntity;
  readonly facilities: ReadonlySet<string>;
  readonly located: boolean;
}

/** Is a word in no list of names or everyday words, and not made as they are? */
export const isNoListed = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    !vocabulary.isCommon(lower) &&
    !vocabulary.isDemonym(word) &&
    !vocabulary.isPlace(word) &&
    !vocabulary.isOrganisationWord(word) &&
    !vocabulary.isGivenName(word) &&
    !/(?:ing|ed|ly|ment|tion|ness|ers|ists?|ians?|ises?|ity)$/.test(lower)
  );
};

const unlisted = new WordMemo(false, ({ text }) => /^\p{Lu}\p{Ll}{4,}$/u.test(text) && isNoListed(text));

/** Pairs of places whose names begin alike, and which one may stand for the other. */
export function placesAlike(draft: DraftReading): readonly (readonly [RecordEntity, RecordEntity])[] {
  const byStart = new Map<string, Placed[]>();
  const pairs: (readonly [RecordEntity, RecordEntity])[] = [];
  for (const entity of draft.record.entities) {
    const placed = entity.surelyPerson || !unlisted.of({ known: internWord(asWritten(entity)) }) ? undefined : placedOf(entity, draft);
    if (!placed) continue;
    const key = fold(entity.name).slice(0, 3);
    for (const other of byStart.get(key) ?? []) if (areAlike(other, placed)) pairs.push([other.entity, entity]);
    byStart.set(key, [...(byStart.get(key) ?? []), placed]);
  }
  return pairs;
}

/** A name as it is written elsewhere than in capitals before a dash: “Balnagown” for “BALNAGOWN”. */
export const asWritten = ({ name, mentions }: RecordEntity): string =>
  /\p{Ll}/u.test(name) ? name : (mentions.find((m) => /\p{Ll}/u.test(m.text))?.text ?? name);

function placedOf(entity: RecordEntity, { readings }: DraftReading): Placed | undefined {
  const own = entity.mentions.filter((m) => !m.quoted);
  const after = ({ paragraph, end }: Mention) => readings[paragraph]!.text.slice(end, end + 32);
  const facilities = new Set(own.flatMap((m) => FACILITY.exec(after(m))?.[1] ?? []));
  const located = own.every(({ paragraph, start }) => LOCATIVE.test(readings[paragraph]!.text.slice(Math.max(0, start - 9), start)));
  return facilities.size > 0 || located ? { entity, facilities, located } : undefined;
}

function areAlike(one: Placed, other: Placed): boolean {
  const [a, b] = [fold(one.entity.name), fold(other.entity.name)];
  if (a === b || a.startsWith(b) || b.startsWith(a) || Math.abs(a.length - b.length) > 3) return false;
  let same = 0;
  while (a[same] === b[same]) same++;
  // “Derryveagh pier” and “Derreen pier”.
  if ([...one.facilities].some((facility) => other.facilities.has(facility))) return true;
  if (!one.located || !other.located || same < 4 || SHARED.test(a)) return false;
  return same * 5 >= 2 * Math.max(a.length, b.length) || (OF_PLACES.test(a.slice(same)) && OF_PLACES.test(b.slice(same)));
}

/** What ends the names of many places: “Wolwespruit”, “Wolwefontein”. */
const OF_PLACES =
  /^(?:spruit|fontein|kloof|berg|burg|dorp|stad|rivier|ville|ton|ham|by|wick|worth|field|ford|bridge|mouth|stead|thorpe|dale|leigh|ley|pur|pura|nagar|halli|palli|abad|garh|wara|bury|borough|burgh|well|minster|port|haven|holme|shaw|grove|dorf|heim|hausen|feld|stadt|grad|gorod|vka|ovo)$/;

/** A facility with the place that it is said to be in, once before its noun and once behind. */
interface Facility {
  readonly mention: Mention;
  readonly place: string;
  readonly noun: string;
  readonly behind: boolean;
}

/** “The arena in Mercer”, and further down “the Cutbank arena”, in a draft that has no other. */
export function movedFacilities(draft: DraftReading): readonly PlacedFinding[] {
  const byNoun = new Map<string, Facility[]>();
  for (const entity of draft.record.entities) {
    if (entity.surelyPerson) continue;
    for (const mention of entity.mentions) {
      const facility = mention.quoted || /\s/.test(mention.text) ? undefined : facilityOf(mention, entity.name, draft);
      if (facility) byNoun.set(facility.noun, [...(byNoun.get(facility.noun) ?? []), facility]);
    }
  }
  return [...byNoun.values()].flatMap((all) => {
    const [one, other] = all;
    if (all.length !== 2 || one!.place === other!.place || one!.behind === other!.behind) return [];
    const here = isLater(one!.mention, other!.mention) ? one! : other!;
    const there = here === one ? other! : one!;
    return [moved(here, there)];
  });
}

function facilityOf(mention: Mention, place: string, { readings }: DraftReading): Facility | undefined {
  const { text } = readings[mention.paragraph]!;
  const before = text.slice(Math.max(0, mention.start - 40), mention.start);
  const behind = FACILITY_IN.exec(before)?.[1];
  if (behind !== undefined) return { mention, place, noun: behind.toLowerCase(), behind: true };
  const noun = FACILITY.exec(text.slice(mention.end, mention.end + 32))?.[1];
  // “A Leeds hospital” is one of several.
  return noun !== undefined && /\b(?:the|at|from|to) $/i.test(before) ? { mention, place, noun, behind: false } : undefined;
}

const isLater = (a: Mention, b: Mention): boolean => a.paragraph > b.paragraph || (a.paragraph === b.paragraph && a.start > b.start);

const nameOf = ({ noun, place, behind }: Facility): string => (behind ? `the ${noun} in ${place}` : `the ${place} ${noun}`);

const moved = (here: Facility, there: Facility): PlacedFinding => ({
  paragraph: here.mention.paragraph,
  start: here.mention.start,
  end: here.mention.end,
  message: `‘${nameOf(here)}’: is it ${nameOf(there)}, as above?`,
  related: [{ paragraph: there.mention.paragraph, start: there.mention.start, end: there.mention.end, note: `${nameOf(there)} here` }],
  fixes: () => [change(here.mention, there.place, true), changeThere(there.mention, here.place, true)],
});
