// Who is in a paragraph, by name or by a noun, and its “he” and “she”: what a pronoun is resolved against.
import { WordMemo } from '../../performance/word-interner.ts';
import { firstWhere } from '../../text/binary-search.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';
import { genderStated, KIN } from '../paragraph/attributes.ts';
import { type Gender, genderOf } from '../paragraph/attribution/gender.ts';
import { COLLECTIVE, isPersonNoun } from '../paragraph/attribution/person-nouns.ts';
import { isRoleNoun } from '../paragraph/names/offices.ts';
import { vocabulary } from '../paragraph/names/vocabulary.ts';
import { ParagraphMemo } from '../paragraph/paragraph-memo.ts';
import type { Reading } from '../paragraph/reading.ts';
import type { DraftRecord, RecordEntity } from './record.ts';

/** A pronoun or a noun for a person in a paragraph. */
export interface PersonWord extends Span {
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
  queen: 'woman',
  princess: 'woman',
  king: 'man',
  prince: 'man',
  pope: 'man',
  grandma: 'woman',
  granny: 'woman',
  grandad: 'man',
  grandpa: 'man',
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

/** What a word is by itself, where it may be one for a person. */
interface WordForPerson {
  /** In small letters, without a clitic. */
  readonly bare: string;
  readonly kind: 'pronoun' | 'honorific' | 'noun';
  readonly gender: Gender | undefined;
  /** With a capital it may be a name: a noun only at the head of a sentence. */
  readonly mayBeName: boolean;
}

const wordForPerson = new WordMemo<WordForPerson | undefined>(undefined, ({ text }) => {
  const bare = text
    .toLowerCase()
    .replace(/['’](?:s|ll|d|ve)$/, '')
    // “The mother-of-nine”.
    .replace(/-(?:of|to)-.*$/, '');
  if (PRONOUN.test(bare))
    return { bare, kind: 'pronoun', gender: bare.startsWith('h') && !/^hers?(?:elf)?$/.test(bare) ? 'man' : 'woman', mayBeName: false };
  if (HONORIFIC.test(text)) return { bare, kind: 'honorific', gender: genderOf(text), mayBeName: false };
  if (!isPerson(bare)) return undefined;
  return { bare, kind: 'noun', gender: genderOfNoun(bare), mayBeName: /^\p{Lu}/u.test(text) && SEXED[bare] === undefined };
});

/** The pronouns and the nouns for people that a paragraph has, in order. */
export const personWordsIn = new ParagraphMemo((reading): readonly PersonWord[] =>
  reading.words.flatMap((word): PersonWord[] => {
    const known = wordForPerson.of(word);
    if (!known) return [];
    const { start, end } = word;
    const { bare, kind, gender } = known;
    if (kind === 'pronoun') return [{ start, end: start + bare.length, text: bare, pronoun: true, gender }];
    // “Mrs May”, whose name is a month's.
    if (kind === 'honorific' ? inNames(reading, start) : known.mayBeName && !opensSentence(reading, start)) return [];
    return [{ start, end, text: bare, pronoun: false, gender }];
  }),
);

const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss|Sir|Lady)$/;

const inNames = ({ names }: Reading, start: number): boolean => {
  const next = names[firstWhere(names, (name) => name.end > start)];
  return next !== undefined && Math.min(next.start, next.honorific?.start ?? next.start) <= start;
};

const opensSentence = ({ sentences }: Reading, start: number): boolean =>
  sentences[firstWhere(sentences, (s) => s.start >= start)]?.start === start;

const genderOfNoun = (noun: string): Gender | undefined =>
  SEXED[noun] ?? genderStated({ kind: KIN_WORDS.has(noun) ? 'kin' : 'office', value: noun });

const ANYBODY = /^(?:someone|somebody|anyone|anybody|everyone|everybody|nobody|person|god|baby|child|kid|parent|driver|victim)$/;

/** Is it a noun for one person? “He” means none of several. */
const isPerson = (noun: string): boolean =>
  SEXED[noun] !== undefined ||
  (!/[^s]s$/.test(noun) && !COLLECTIVE.test(noun) && (KIN_WORDS.has(noun) || ANYBODY.test(noun) || isRoleNoun(noun) || isPersonNoun(noun)));

/** A person in a paragraph: by name, or by a noun that names nobody known. */
export interface Person extends Span {
  readonly entity: RecordEntity | undefined;
  readonly gender: Gender | undefined;
  /** A name of which nothing shows that it is a person's. */
  readonly unsure?: true;
}

/** What a name does that is a person's. */
const SPEAKS = /^,? (?:said|says|told|added|who|also)\b/;

export function sceneOf(reading: Reading, paragraph: number, record: DraftRecord, locked: readonly Span[]): readonly Person[] {
  const people: Person[] = [];
  const described: Span[] = [];
  for (const name of reading.names) {
    const entity = record.named(paragraph, name.start);
    const person = entity && !isIn(locked, name) ? personOf(name, entity, reading.text) : undefined;
    if (!person) continue;
    people.push(person);
    if (person.entity) described.push(name, ...person.entity.attributes.filter((a) => a.paragraph === paragraph && a.kind === 'office'));
  }
  const named = people.map(({ start }) => start);
  for (const { pronoun, start, end, gender } of personWordsIn.of(reading))
    if (
      !pronoun &&
      !isIn(locked, { start, end }) &&
      !described.some((d) => d.start <= start && end <= d.end) &&
      !isApposed(reading.text, end, named[firstWhere(named, (at) => at >= end)])
    )
      people.push({ start, end, entity: undefined, gender });
  return people.sort((a, b) => a.start - b.start);
}

/** “The winner, Lucy Brand,”: the noun and the name are one. */
const isApposed = (text: string, end: number, name: number | undefined): boolean =>
  name !== undefined && name - end < 8 && /^,? (?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?$/.test(text.slice(end, name));

/** A name that is a person's, or may be one and then stands in the way. */
function personOf({ start, end }: Span, entity: RecordEntity, text: string): Person | undefined {
  if (entity.surelyPerson) return { start, end, entity, gender: entity.gender };
  const maybe =
    entity.kind === 'person' ||
    (entity.kind === 'other' &&
      entity.name
        .split(' ')
        .slice(1, -1)
        .concat(entity.name.split(' ')[0]!)
        .some((w) => vocabulary.isGivenName(w))) ||
    (SPEAKS.test(text.slice(end, end + 10)) && !/\b(?:in|from|at|near|of|to|outside) $/.test(text.slice(Math.max(0, start - 9), start)));
  return maybe ? { start, end, entity: undefined, gender: undefined, unsure: true } : undefined;
}

/** Does a span touch locked words? */
export function isIn(locked: readonly Span[], { start, end }: Span): boolean {
  const next = firstEndingAfter(locked, start);
  return next !== undefined && next.start < end;
}
