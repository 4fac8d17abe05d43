// Names of people so near that they may be one person's: which are, which may be, and which are two people's.

import { addTo } from '../../performance/groups.ts';
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import { genderStated, KIN } from '../paragraph/attributes.ts';
import { genderOf } from '../paragraph/attribution/gender.ts';
import { areForms, type Nearness, nearKeys, nearness } from '../paragraph/names/near-names.ts';
import { fold, vocabulary } from '../paragraph/names/vocabulary.ts';
import { ParagraphMemo } from '../paragraph/paragraph-memo.ts';
import type { Reading } from '../paragraph/reading.ts';
import { isSurelyPerson, type Thing } from './people.ts';
import type { Mention, NearPair } from './record.ts';

/** A pair before its things became entities. */
export interface Pair extends Omit<NearPair, 'entity'> {
  readonly thing: Thing;
  readonly variantThing: Thing;
}

/** The near pairs of a draft's people, each name of a pair once. */
export function nearPairs(things: readonly Thing[], readings: readonly Reading[]): readonly Pair[] {
  return new PairFinder(things, readings).find();
}

const FAMILY = withLetterRanges(
  /\b(?:Mr and Mrs|Mr\. and Mrs\.|Messrs|the) (\p{Lu}[\p{L}’'-]+?)(?:s|es)?\b|(\p{Lu}[\p{L}’'-]+) (?:famil(?:y|ies)|brothers|sisters|siblings|twins|couple|household|cousins|boys|girls|dynasty|clan)\b/gu,
);
const KIN_WORD = new RegExp(
  `\\b(?:${KIN.join('|')}|parents|children|married|related|relation|famil(?:y|ies)|siblings|couple|namesakes?)s?\\b`,
  'i',
);

/** The surnames of which a paragraph speaks as a family's, as they compare. */
const familiesIn = new ParagraphMemo((reading): readonly string[] =>
  /\b(?:Mr and|Mr\. and|Messrs|the [A-Z]|famil|brothers|sisters|siblings|twins|couple|household|cousins|dynasty|clan)/.test(reading.text)
    ? [...reading.text.matchAll(FAMILY)].flatMap((m) => [m[1], m[2]].flatMap((name) => (name ? [fold(name)] : [])))
    : [],
);

/** Families that the news names by their given names. */
const WELL_KNOWN = /^(?:assad|biden|bush|castro|clinton|gandhi|hussein|kardashian|kennedy|kim|le pen|marcos|murdoch|obama|trump|windsor)$/;

/** Surnames that two people of one story may well share. */
const COMMON_SURNAME =
  /^(?:smith|jones|williams|brown|taylor|davies|davis|wilson|evans|thomas|johnson|roberts|walker|wright|robinson|thompson|white|hughes|edwards|green|hall|wood|harris|lewis|martin|jackson|clarke?|turner|hill|scott|cooper|morris|ward|moore|king|watson|baker|harrison|morgan|patel|young|allen|mitchell|james|anderson|phillips|lee|bell|parker|miller|kelly|murphy|ryan|singh|khan|kumar|sharma|gupta|nguyen|chen|wang|li|ng|wong|chan|tan|garcia|rodriguez|martinez|hernandez|lopez|gonzalez|perez|silva|santos|ali|ahmed|hassan|ibrahim|mohamed|adams|campbell|stewart|murray|reid|ross|graham|carter|collins|cook|nelson|rogers|gray|o'brien|byrne|walsh|sullivan|gordon|cohen|levy|fisher|marshall|price|bennett|griffiths|powell|russell|foster|simpson|palmer|mason|hunt|ford|fox|west|stone|mccann|mccarthy|okafor|adamu|musa|dlamini|nkosi|naidoo|pillay)$/;

/** What somebody says of a mother is of the speaker's own. */
const QUOTED = /["“][^"“”]*["”]?/g;

const FIRM_BEHIND = /^ (?:bank|group|brand|company|stores?|shops?|app|website|foundation|plant|factory|chain|airline)\b/;

const TOGETHER = 'named together';

type NamePart = 'surname' | 'given';

class PairFinder {
  readonly #readings: readonly Reading[];
  readonly #full: readonly Thing[];
  readonly #single: readonly Thing[];
  readonly #families: ReadonlySet<string>;
  /** The words of names that are no person's, and how many things have each. */
  readonly #elsewhere = new Set<string>();
  readonly #paired = new Set<Thing>();
  readonly #pairs: Pair[] = [];

  constructor(things: readonly Thing[], readings: readonly Reading[]) {
    this.#readings = readings;
    const live = things.filter((t) => t.mentions.length > 0 && !t.joined);
    this.#full = live.filter((t) => t.given !== '');
    this.#single = live.filter(
      (t) =>
        t.given === '' &&
        !/[\s]/.test(t.name.replace(/^(?:(?:van|von|de|du|da|di|der|den|mac|la|le) )+/i, '')) &&
        t.kind !== 'organisation',
    );
    for (const t of live)
      if (t.kind !== 'person' && /\s/.test(t.name)) for (const word of t.name.split(/\s+/)) this.#elsewhere.add(fold(word));
    this.#families = new Set(readings.flatMap((reading) => familiesIn.of(reading)));
  }

  find(): readonly Pair[] {
    const bySurname = groupBy(this.#full, (t) => [t.surname]);
    const byGiven = groupBy(this.#full, (t) => [t.given]);
    // The nearest first: Elaine Reid is Elena Reid, and not Harriet.
    for (const likeness of ['near', 'initial', 'surname'] as const)
      for (const thing of this.#full) for (const other of bySurname.get(thing.surname)!) this.#compareGiven(thing, other, likeness);
    for (const thing of this.#full)
      if (thing.given.length === 1) for (const other of bySurname.get(thing.surname)!) this.#compareInitials(thing, other);
    for (const thing of this.#full) for (const other of byGiven.get(thing.given)!) this.#compareSurnames(thing, other);
    this.#bothNear();
    this.#singles();
    return this.#pairs;
  }

  /** One surname, two given names. */
  #compareGiven(a: Thing, b: Thing, likeness: 'near' | 'initial' | 'surname'): void {
    if (a === b || !isBefore(a, b) || a.given.length < 2 || b.given.length < 2 || a.given === b.given || !arePeople(a, b)) return;
    const [one, other] = [givenOf(a), givenOf(b)];
    const near = nearness(one, other);
    const forms = areForms(a.given, b.given);
    if ((near !== undefined || forms) !== (likeness === 'near')) return;
    const two = this.#areTwo(a, b, near ?? (forms ? 'sound' : undefined));
    if (near || forms) this.#add(a, b, 'given', one, other, two, near ?? 'sound', forms && near === undefined);
    else if (two === undefined && !WELL_KNOWN.test(a.surname) && !isThing(a.surname))
      if (likeness === 'initial' ? one[0] === other[0] : isTelling(a, b)) this.#add(a, b, 'given', one, other, two, undefined);
  }

  /** “K. Basavanna” and “R. Basavanna”: two initials before a surname that few have. */
  #compareInitials(a: Thing, b: Thing): void {
    if (a.given.length !== 1 || b.given.length !== 1 || a.given === b.given || !isBefore(a, b) || !arePeople(a, b)) return;
    if (COMMON_SURNAME.test(a.surname) || a.surname.length < 5) return;
    if (this.#areTwo(a, b, undefined) === undefined) this.#add(a, b, 'given', givenOf(a), givenOf(b), undefined, undefined);
  }

  /** One given name, two surnames. */
  #compareSurnames(a: Thing, b: Thing): void {
    if (a === b || !isBefore(a, b) || a.surname === b.surname || !arePeople(a, b)) return;
    const [one, other] = [surnameOf(a), surnameOf(b)];
    const near = nearness(one, other);
    if (!near && !sharesStart(a.surname, b.surname) && !isUnmet(a, b)) return;
    const two = this.#areTwo(a, b, near);
    if (two === undefined || near) this.#add(a, b, 'surname', one, other, two, near);
  }

  /** Both names in another spelling: “Brian Sorrel”, “Bryan Sorrell”. */
  #bothNear(): void {
    const byKey = new Map<string, Thing[]>();
    for (const b of this.#full) {
      const keys = nearKeys(surnameOf(b));
      for (const a of new Set(keys.flatMap((key) => byKey.get(key) ?? []))) this.#compareBoth(a, b);
      for (const key of keys) addTo(byKey, key, b);
    }
  }

  #compareBoth(a: Thing, b: Thing): void {
    if (a.surname === b.surname || a.given === b.given || !arePeople(a, b)) return;
    const near = nearness(givenOf(a), givenOf(b));
    if (near && near !== 'close' && nearness(surnameOf(a), surnameOf(b)) && isBefore(a, b))
      this.#add(a, b, 'name', a.name, b.name, this.#areTwo(a, b, near), near);
  }

  /** A name alone that is near a person's surname or given name. */
  #singles(): void {
    const byKey = this.#partsByKey();
    for (const single of this.#single) {
      if (this.#paired.has(single) || single.joined) continue;
      const found = new Map<Thing, NamePart>();
      for (const key of nearKeys(single.name))
        for (const { thing, part } of byKey.get(key) ?? []) if (thing !== single && !found.has(thing)) found.set(thing, part);
      this.#compareSingle(single, [...found]);
    }
  }

  /** The surnames and given names of people, by the keys that a name near them has too. */
  #partsByKey(): ReadonlyMap<string, readonly { readonly thing: Thing; readonly part: NamePart }[]> {
    const byKey = new Map<string, { thing: Thing; part: NamePart }[]>();
    const people = [...this.#full.filter(isSurelyPerson), ...this.#single.filter(isSurelyPerson)];
    for (const thing of people)
      for (const part of ['surname', 'given'] as const) {
        const name = part === 'surname' ? surnameOf(thing) : thing.given === '' ? '' : givenOf(thing);
        if (name !== '') for (const key of nearKeys(name)) addTo(byKey, key, { thing, part });
      }
    return byKey;
  }

  #compareSingle(single: Thing, candidates: readonly (readonly [Thing, NamePart])[]): void {
    const fits = candidates.flatMap(([thing, part]) => {
      const name = part === 'surname' ? surnameOf(thing) : givenOf(thing);
      const near = nearness(name, single.name);
      return near && (part === 'surname' || near === 'sound' || near === 'accent') ? [{ thing, part, name, near }] : [];
    });
    if (fits.length === 0 || new Set(fits.map((f) => f.name)).size > 1) return;
    const { thing, part, name, near } = fits.at(-1)!;
    if (part === 'given' && single.mentions.some((m) => m.name.honorific)) return;
    const surely = isSurelyPerson(single);
    if (!surely && (near === 'close' || !isUnknownWord(single.name) || isThing(fold(name)) || this.#isNoPerson(single))) return;
    const two = this.#elsewhere.has(fold(single.name)) ? 'part of another name' : this.#named(single, thing);
    // Side by side, only how often each is used can tell.
    if (two === TOGETHER || (two === undefined && !surely && single.name.length < 5)) return;
    this.#add(thing, single, part, name, single.name, two, near, areForms(fold(name), fold(single.name)));
  }

  /** “In Ragga, Iraq”, “the Tinkoff bank”: a place by the country behind it, a firm by its noun. */
  #isNoPerson({ mentions }: Thing): boolean {
    return mentions.every(({ paragraph, start, end }) => {
      const { text } = this.#readings[paragraph]!;
      return (
        FIRM_BEHIND.test(text.slice(end, end + 16)) ||
        (/\b(?:in|near|at|from|outside|around) $/i.test(text.slice(Math.max(0, start - 8), start)) &&
          /^, \p{Lu}\p{Ll}/u.test(text.slice(end, end + 5)))
      );
    });
  }

  /** Do other marks tell the two apart: honorifics of two sexes, one beside the other? */
  #named(single: Thing, thing: Thing): string | undefined {
    const [a, b] = [genderOfThing(single), genderOfThing(thing)];
    if (a && b && a !== b) return 'of two sexes';
    return this.#together(single, thing) ? TOGETHER : undefined;
  }

  /** Why two people named in full are two; undefined where they may be one. */
  #areTwo(a: Thing, b: Thing, near: Nearness | undefined): string | undefined {
    const [one, other] = [genderOfThing(a), genderOfThing(b)];
    if (one && other && one !== other) return 'of two sexes';
    if (suffixOf(a) !== suffixOf(b)) return 'senior and junior';
    if (this.#together(a, b)) return TOGETHER;
    if (this.#families.has(b.surname) && near === undefined) return 'a family';
    if (this.#areKin(a, b, near)) return 'kin';
    return areOfTwoAges(a, b) ? 'of two ages' : metApart(a, b, near);
  }

  /** Is the one said to be the other's kin? */
  #areKin(a: Thing, b: Thing, near: Nearness | undefined): boolean {
    const kin = isKin(b) || (near === undefined && b.mentions.some((m) => KIN_WORD.test(this.#sentence(m).replace(QUOTED, ''))));
    if (!kin) return false;
    return isKin(a) ? near === undefined : !this.#isKinOfAnother(a, b);
  }

  /** “Vasant Deshmukh retired. Anita Deshmukh, his daughter-in-law”: whose kin somebody is, is the person named just before. */
  #isKinOfAnother(a: Thing, b: Thing): boolean {
    const at = b.mentions.find((m) => m.form === 'full');
    if (!at) return false;
    let last: { readonly thing: Thing; readonly start: number } | undefined;
    for (const thing of this.#full)
      for (const m of thing.mentions)
        if (m.paragraph === at.paragraph && m.start < at.start && (!last || m.start > last.start)) last = { thing, start: m.start };
    return last !== undefined && last.thing !== a && last.thing !== b && last.thing.surname === b.surname;
  }

  /** Do both stand in one sentence? */
  #together(a: Thing, b: Thing): boolean {
    const sentences = new Set(a.mentions.map((m) => `${m.paragraph} ${this.#sentenceAt(m)?.start}`));
    return b.mentions.some((m) => sentences.has(`${m.paragraph} ${this.#sentenceAt(m)?.start}`));
  }

  #sentenceAt({ paragraph, start }: Mention) {
    return this.#readings[paragraph]!.sentences.find((s) => s.start <= start && start < s.end);
  }

  #sentence(mention: Mention): string {
    const sentence = this.#sentenceAt(mention);
    return sentence ? this.#readings[mention.paragraph]!.text.slice(sentence.start, sentence.end) : '';
  }

  #add(
    a: Thing,
    b: Thing,
    part: NearPair['part'],
    one: string,
    other: string,
    two: string | undefined,
    near: Nearness | undefined,
    forms = false,
  ): void {
    if (two === undefined && (this.#paired.has(a) || this.#paired.has(b))) return;
    const sure = near !== undefined && near !== 'close';
    const verdict = two !== undefined ? 'two' : sure ? 'one' : 'perhaps';
    const why =
      two ??
      (near === 'accent'
        ? 'the same but for an accent'
        : near === 'sound'
          ? 'said alike'
          : near === 'slip'
            ? 'one letter apart'
            : 'one name the same');
    this.#pairs.push({ thing: a, variantThing: b, variant: [...b.mentions], part, used: one, other, verdict, forms, why });
    if (verdict !== 'two') this.#paired.add(b);
  }
}

const isKin = ({ attributes }: Thing): boolean => attributes.some((x) => x.kind === 'kin');

/** Does each age of the one lie years from each of the other's? */
function areOfTwoAges(a: Thing, b: Thing): boolean {
  const [one, other] = [agesOf(a), agesOf(b)];
  return one.length > 0 && other.length > 0 && one.every((x) => other.every((y) => Math.abs(x - y) > 5));
}

const agesOf = ({ attributes }: Thing): number[] => attributes.filter((x) => x.kind === 'age').map((x) => Number(x.value));

/** Why two are two by how they are brought in: each introduced, or each named in full so often that nobody has slipped. */
function metApart(a: Thing, b: Thing, near: Nearness | undefined): string | undefined {
  const introduced = b.attributes.some(
    (x) => x.introduces && x.kind !== 'kin' && !a.attributes.some((y) => y.kind === x.kind && alike(x.value, y.value)),
  );
  if (near === undefined || near === 'close') {
    if (introduced) return 'each introduced';
    if (b.mentions.length > 1 && a.mentions.length > 1 && timesInFull(b) > 1) return 'each named often';
  } else if (near !== 'accent' && introduced && a.attributes.some((x) => x.introduces) && b.mentions.length > 1) return 'each introduced';
  return Math.min(timesInFull(a), timesInFull(b)) >= 3 ? 'each named often' : undefined;
}

const timesInFull = ({ mentions }: Thing): number => mentions.filter((m) => m.form === 'full').length;

/** Is one of the two surely a person? Then so is whoever has nearly the same name. */
const arePeople = (a: Thing, b: Thing): boolean =>
  isSurelyPerson(a) ||
  isSurelyPerson(b) ||
  (a.kind === 'person' &&
    b.kind === 'person' &&
    a.given === b.given &&
    (vocabulary.isGivenName(givenOf(a)) || [a, b].some((t) => t.mentions.some((m) => m.form === 'surname'))));

/** Two known given names before a surname that few have. */
const isTelling = (a: Thing, b: Thing): boolean =>
  !COMMON_SURNAME.test(a.surname) && vocabulary.isGivenName(givenOf(a)) && vocabulary.isGivenName(givenOf(b));

/** “Foster Books”, “Special Award”: no surname, but what is named. */
const isThing = (surname: string): boolean =>
  vocabulary.isCommon(surname) || /^(?:co|inc|ltd|books?|awards?|festival|prize|cup)$/.test(surname);

const groupBy = (things: readonly Thing[], keys: (thing: Thing) => readonly string[]): Map<string, Thing[]> => {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) for (const key of keys(thing)) addTo(groups, key, thing);
  return groups;
};

function isBefore(a: Thing, b: Thing): boolean {
  const [x, y] = [a.mentions[0]!, b.mentions[0]!];
  return x.paragraph < y.paragraph || (x.paragraph === y.paragraph && x.start < y.start);
}

const fullMention = (thing: Thing): Mention => thing.mentions.find((m) => m.form === 'full') ?? thing.mentions[0]!;
const givenOf = (thing: Thing): string => fullMention(thing).name.given?.split(' ')[0] ?? '';
const surnameOf = (thing: Thing): string => fullMention(thing).name.surname ?? thing.name;
const suffixOf = (thing: Thing): string => /\b(?:Jr|Sr|II|III|IV)\b\.?$/.exec(thing.name)?.[0].replace('.', '') ?? '';

/** “Track” and “Tracks”, “Bush” and “Bushes”. */
const isPlural = (a: string, b: string): boolean => [`${a}s`, `${a}es`].includes(b) || [`${b}s`, `${b}es`].includes(a);

/** “Lindgren” and “Lindstrom”: at least two letters and a third of the name begin alike. */
function sharesStart(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= 2 && same * 3 >= Math.max(a.length, b.length) && !isPlural(a, b) && !/\d/.test(a + b);
}

/** “Priya Nair, for the defence, … Priya Rao asked”: one is introduced, and right behind it the other speaks, whom nobody knows. */
function isUnmet(a: Thing, b: Thing): boolean {
  const [one, other] = [a.mentions.at(-1)!, b.mentions[0]!];
  const near = other.paragraph - one.paragraph;
  return (
    a.given.length > 3 &&
    !COMMON_GIVEN.test(a.given) &&
    vocabulary.isGivenName(givenOf(a)) &&
    b.mentions.length === 1 &&
    a.mentions.length <= 2 &&
    near >= 0 &&
    near <= 1 &&
    a.attributes.some((x) => x.introduces && x.kind === 'office') &&
    b.attributes.every((x) => x.kind === 'honorific')
  );
}

/** Given names that two people of a story may well have. */
const COMMON_GIVEN =
  /^(?:john|david|michael|james|robert|paul|peter|mark|andrew|stephen|steven|richard|william|thomas|christopher|daniel|chris|mike|tom|matt|matthew|tim|simon|ian|alan|martin|tony|george|joe|joseph|charles|kevin|brian|gary|jack|ben|sam|adam|alex|nick|steve|dave|jim|bob|bill|dan|mary|sarah|anna|anne|emma|jane|lisa|susan|karen|laura|rachel|elizabeth|kate|helen|claire|jennifer|maria|jose|juan|carlos|mohammed|mohamed|muhammad|ahmed|ali|louis|frank|scott|jason|jeff|eric|greg|ryan|rob|jon|jonathan|anthony|edward|henry|harry|max|luke|nicholas|patrick|philip|neil|sean|ken|roger|graham|keith)$/;

const alike = (a: string, b: string): boolean => a === b || a.split(' ').at(-1) === b.split(' ').at(-1);

export function genderOfThing(thing: Thing): 'woman' | 'man' | undefined {
  for (const attribute of thing.attributes) {
    const gender = genderStated(attribute);
    if (gender) return gender;
  }
  return thing.given === '' ? undefined : genderOf(givenOf(thing).split('-')[0]!);
}

/** A word that no list knows: it can hardly stand for anything else. */
const isUnknownWord = (word: string): boolean =>
  !vocabulary.isPlace(word) &&
  !vocabulary.isDemonym(word) &&
  !vocabulary.isCommon(word.toLowerCase()) &&
  !(word.endsWith('s') && vocabulary.isCommon(word.slice(0, -1).toLowerCase())) &&
  !vocabulary.isOrganisationWord(word) &&
  !vocabulary.isPlaceWord(word);
