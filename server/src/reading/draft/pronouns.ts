// “He” and “she” in the reporter's own words, with the people whom the words before them can mean.
import { firstEndingAfter, type Span } from '../../text/span.ts';
import { genderStated, KIN } from '../paragraph/attributes.ts';
import { type Gender, genderOf } from '../paragraph/attribution/gender.ts';
import { isPersonNoun } from '../paragraph/attribution/person-nouns.ts';
import { isRoleNoun } from '../paragraph/names/offices.ts';
import { ParagraphMemo } from '../paragraph/paragraph-memo.ts';
import type { Place, Reading } from '../paragraph/reading.ts';
import type { DraftRecord, RecordEntity } from './record.ts';

/** A pronoun that by grammar means the subject before it: “herself”, “Ms Reid booked five, but she …”. */
export interface Pronoun extends Place {
  readonly text: string;
  readonly gender: Gender;
  /** The one person whom it must mean, whatever their gender. */
  readonly entity: RecordEntity;
}

/** A pronoun or a noun for a person in a paragraph. */
interface Word extends Span {
  readonly gender: Gender | undefined;
  readonly pronoun: boolean;
  readonly text: string;
}

const PRONOUN = /^(?:he|him|his|himself|she|her|hers|herself)$/;
const KIN_WORDS: ReadonlySet<string> = new Set(KIN);
const SEXED: Readonly<Record<string, Gender>> = {
  man: 'man',
  boy: 'man',
  gentleman: 'man',
  lad: 'man',
  guy: 'man',
  men: 'man',
  boys: 'man',
  males: 'man',
  father: 'man',
  mother: 'woman',
  mum: 'woman',
  mom: 'woman',
  dad: 'man',
  woman: 'woman',
  girl: 'woman',
  lady: 'woman',
  women: 'woman',
  girls: 'woman',
  ladies: 'woman',
  females: 'woman',
};

/** The pronouns and the nouns for people that a paragraph has, in order. */
const wordsIn = new ParagraphMemo((reading): readonly Word[] =>
  reading.words.flatMap(({ start, end, text }): Word[] => {
    const lower = text.toLowerCase().replace(/['’](?:s|ll|d|ve)$/, '');
    if (PRONOUN.test(lower)) {
      const gender = lower.startsWith('h') && !/^hers?(?:elf)?$/.test(lower) ? 'man' : 'woman';
      return [{ start, end: start + lower.length, text: lower, pronoun: true, gender }];
    }
    if (/^\p{Lu}/u.test(text) && reading.sentences.every((s) => s.start !== start)) return [];
    return isPerson(lower) ? [{ start, end, text: lower, pronoun: false, gender: genderOfNoun(lower) }] : [];
  }),
);

const genderOfNoun = (noun: string): Gender | undefined =>
  SEXED[noun] ?? genderStated({ kind: KIN_WORDS.has(noun) ? 'kin' : 'office', value: noun });

const ANYBODY = /^(?:someone|somebody|anyone|anybody|everyone|everybody|nobody|person|god|baby|child|kid|parent|driver|victim)$/;

/** Is it a noun for one person? “He” means none of several. */
const isPerson = (noun: string): boolean =>
  SEXED[noun] !== undefined ||
  (!/[^s]s$/.test(noun) && (KIN_WORDS.has(noun) || ANYBODY.test(noun) || isRoleNoun(noun) || isPersonNoun(noun)));

/** The pronouns of a draft that mean the subject of their own sentence, whatever the gender. */
export function readPronouns(
  readings: readonly Reading[],
  record: DraftRecord,
  lockedIn: (paragraph: number) => readonly Span[],
): readonly Pronoun[] {
  const found: Pronoun[] = [];
  const scenes = readings.map((reading, paragraph) => sceneOf(reading, paragraph, record, lockedIn(paragraph)));
  readings.forEach((reading, paragraph) => {
    for (const word of wordsIn.of(reading)) {
      if (!word.pronoun || isIn(lockedIn(paragraph), word)) continue;
      const pronoun = resolve(word, reading, paragraph, scenes);
      if (pronoun) found.push(pronoun);
    }
  });
  return found;
}

/** A person in a paragraph: by name, or by a noun that names nobody known. */
interface Person extends Span {
  readonly entity: RecordEntity | undefined;
  readonly gender: Gender | undefined;
  /** A name of which nothing shows that it is a person's. */
  readonly unsure?: true;
}

/** How far from its sentence's start a subject begins at most: behind its office, or “Asked about it,”. */
const MOST_BEFORE = 60;
/** “The referee, Patience Cole, booked five players, but he …”: the subject of the clause before. */
const COORDINATE = /, (?:and|but|so|yet) (?:then )?$/;

/** What a name does that is a person's. */
const SPEAKS = /^,? (?:said|says|told|added|who|also)\b/;

function sceneOf(reading: Reading, paragraph: number, record: DraftRecord, locked: readonly Span[]): readonly Person[] {
  const people: Person[] = [];
  const described: Span[] = [];
  for (const name of reading.names) {
    const entity = record.named(paragraph, name.start);
    const person = entity && !isIn(locked, name) ? personOf(name, entity, reading.text) : undefined;
    if (!person) continue;
    people.push(person);
    if (person.entity) described.push(name, ...person.entity.attributes.filter((a) => a.paragraph === paragraph && a.kind === 'office'));
  }
  for (const { pronoun, start, end, gender } of wordsIn.of(reading))
    if (!pronoun && !isIn(locked, { start, end }) && !described.some((d) => d.start <= start && end <= d.end))
      people.push({ start, end, entity: undefined, gender });
  return people.sort((a, b) => a.start - b.start);
}

/** A name that is a person's, or may be one and then stands in the way. */
function personOf({ start, end }: Span, entity: RecordEntity, text: string): Person | undefined {
  if (entity.surelyPerson) return { start, end, entity, gender: entity.gender };
  const maybe = entity.kind === 'person' || SPEAKS.test(text.slice(end, end + 10));
  return maybe ? { start, end, entity: undefined, gender: undefined, unsure: true } : undefined;
}

function resolve(word: Word, reading: Reading, paragraph: number, scenes: readonly (readonly Person[])[]): Pronoun | undefined {
  const sentence = reading.sentences.find((s) => s.start <= word.start && word.start < s.end);
  if (!sentence) return undefined;
  const people = scenes[paragraph]!;
  const here = people.filter((p) => !p.unsure && p.end <= word.start && p.start >= sentence.start);
  const entity = here[0]?.entity;
  // One person alone before it in its sentence, near the start.
  if (!entity || here.some((p) => p.entity !== entity) || here[0]!.start > sentence.start + MOST_BEFORE) return undefined;
  const fits = (p: Person) => p.gender === undefined || p.gender === word.gender;
  const before = reading.text.slice(sentence.start, word.start);
  // A pronoun of the sentence's own is the nearer antecedent.
  const reflexive =
    word.text.endsWith('self') &&
    !wordsIn.of(reading).some((w) => w.pronoun && w.gender === word.gender && w.start >= sentence.start && w.end <= word.start);
  if (!reflexive && !(/^s?he$/.test(word.text) && COORDINATE.test(before))) return undefined;
  // “After her speech, Ms Marsh”: whoever comes next in the sentence may be meant.
  if (people.some((p) => p.start > word.end && p.end <= sentence.end && p.entity !== entity && fits(p))) return undefined;
  return { paragraph, start: word.start, end: word.end, text: word.text, gender: word.gender!, entity };
}

function isIn(locked: readonly Span[], { start, end }: Span): boolean {
  const next = firstEndingAfter(locked, start);
  return next !== undefined && next.start < end;
}

/** The gender that a draft's own words give somebody, and whether more than a given name tells it. */
export function genderTold(entity: RecordEntity): { gender: Gender; sure: boolean } | undefined {
  for (const a of entity.attributes) {
    const gender = a.kind === 'honorific' || a.kind === 'kin' || a.kind === 'office' ? genderStated(a) : undefined;
    if (gender) return { gender, sure: true };
  }
  const gender = entity.given === undefined ? undefined : genderOf(entity.given.split(/[ -]/, 1)[0]!);
  return gender && { gender, sure: false };
}
