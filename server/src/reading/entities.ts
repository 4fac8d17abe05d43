import { firstEndingAfter, type Span } from '../text/span.ts';
import type { Entity } from './draft.ts';
import type { Earlier } from './earlier.ts';
import { type Locks, lockedAlike } from './lock.ts';
import { initialsOf } from './names/initials.ts';
import { fold } from './names/vocabulary.ts';
import { ParagraphFact } from './paragraph-fact.ts';
import type { NameKind, NameMention, Reading } from './reading.ts';

type Mention = Entity['mentions'][number];

/** One thing while its mentions are gathered. */
interface Thing {
  name: string;
  kind: NameKind;
  /** The surname of a person, as it compares. */
  readonly surname: string;
  /** Is there a mention whose capital alone shows that it is a name? */
  sure: boolean;
  readonly mentions: Mention[];
  /** The other name of the same thing that took its mentions over. */
  joined?: Thing;
  /** Its index among the entities, −1 for none. */
  index: number;
}

/** Who and what a draft names. */
export interface Cast {
  readonly entities: readonly Entity[];
  /** By paragraph, for each of its names the index of its entity; −1 for none. */
  readonly owners: readonly (readonly number[])[];
  readonly locks: Locks;
}

/** The words of a mention as they compare, made once for a paragraph. */
interface Keyed {
  readonly mention: NameMention;
  readonly text: string;
  readonly surname: string | undefined;
  /** The first given name. */
  readonly first: string | undefined;
}

const keyed = new ParagraphFact((reading): readonly Keyed[] =>
  reading.names.map((mention) => ({
    mention,
    text: fold(mention.text),
    surname: mention.surname === undefined ? undefined : fold(mention.surname),
    first: mention.given === undefined ? undefined : fold(mention.given.split(' ')[0]!),
  })),
);

/**
 * The people, organisations and places of a draft, each with all its mentions in order. A surname joins the full name last
 * mentioned that has it, a given name the only person who has it, initials the organisation whose words they are the initials of.
 */
export function readCast(readings: readonly Reading[], locks: Locks, earlier?: Earlier<Cast>): Cast {
  return (earlier && sameCast(readings, locks, earlier)) ?? newCast(readings, locks);
}

/** The cast of a draft whose edited paragraphs name the same in the same order, though elsewhere in them: most keys leave it so. */
function sameCast(readings: readonly Reading[], locks: Locks, earlier: Earlier<Cast>): Cast | undefined {
  const { part, from, to } = earlier;
  if (!lockedAlike(part.locks, locks, earlier)) return undefined;
  const moved = new Map<number, Mention[]>();
  for (let paragraph = from; paragraph < to; paragraph++) {
    const now = keyed.of(readings[paragraph]!);
    const before = keyed.of(earlier.readings[paragraph]!);
    if (now.length !== before.length || !now.every((name, i) => isSameName(name, before[i]!))) return undefined;
    const locked = locks.in(paragraph);
    now.forEach(({ mention }, i) => {
      const owner = part.owners[paragraph]![i]!;
      if (owner < 0) return;
      const mentions = moved.get(owner) ?? [];
      mentions.push(mentionAt(paragraph, mention, locked));
      moved.set(owner, mentions);
    });
  }
  const entities = part.entities.slice();
  for (const [index, now] of moved) {
    const entity = entities[index]!;
    const first = entity.mentions.findIndex((m) => m.paragraph >= from);
    entities[index] = { ...entity, mentions: entity.mentions.toSpliced(first, now.length, ...now) };
  }
  return { entities, owners: part.owners, locks };
}

const isSameName = (a: Keyed, b: Keyed): boolean =>
  a.mention.text === b.mention.text &&
  a.mention.kind === b.mention.kind &&
  a.mention.opens === b.mention.opens &&
  (a.mention.honorific === undefined) === (b.mention.honorific === undefined) &&
  a.surname === b.surname &&
  a.first === b.first;

function mentionAt(paragraph: number, { start, end, text }: NameMention, locked: readonly Span[]): Mention {
  const next = firstEndingAfter(locked, start);
  return { paragraph, start, end, text, quoted: next !== undefined && next.start < end };
}

function newCast(readings: readonly Reading[], locks: Locks): Cast {
  const things: Thing[] = [];
  const byText = new Map<string, Thing>();
  const bySurname = new Map<string, { readonly first: Thing; readonly byGiven: Map<string, Thing> }>();
  const byGiven = new Map<string, Thing | null>();
  const newThing = ({ text, kind }: NameMention, surname: string): Thing => {
    const thing: Thing = { name: text, kind, surname, sure: false, mentions: [], index: -1 };
    things.push(thing);
    return thing;
  };
  // Full names first, so that a headline's surname finds the full name below it.
  for (const reading of readings)
    for (const { mention, text, surname, first } of keyed.of(reading)) {
      if (first === undefined || surname === undefined) continue;
      const family = bySurname.get(surname);
      // “J. Smith” is the John Smith of the draft.
      let thing = family?.byGiven.get(first) ?? (first.length === 1 ? undefined : family?.byGiven.get(first[0]!));
      if (!thing) {
        thing = newThing(mention, surname);
        byGiven.set(first, byGiven.has(first) ? null : thing);
      } else if (mention.text.length > thing.name.length) thing.name = mention.text;
      byText.set(text, thing);
      const known = family ?? { first: thing, byGiven: new Map<string, Thing>() };
      known.byGiven.set(first, thing);
      if (!known.byGiven.has(first[0]!)) known.byGiven.set(first[0]!, thing);
      if (!family) bySurname.set(surname, known);
    }
  const lastOf = new Map<string, Thing>();
  const owners = readings.map((reading, paragraph) => {
    const keys = keyed.of(reading);
    if (keys.length === 0) return NOBODY;
    const locked = locks.in(paragraph);
    return keys.map(({ mention, text, surname }) => {
      let thing = byText.get(text);
      if (thing?.surname) lastOf.set(thing.surname, thing);
      if (!thing && (mention.kind === 'person' || mention.kind === 'other')) {
        const family = surname ?? text;
        thing = lastOf.get(family) ?? bySurname.get(family)?.first ?? (mention.honorific ? undefined : (byGiven.get(text) ?? undefined));
      }
      if (!thing) {
        thing = newThing(mention, mention.kind === 'person' ? text : '');
        byText.set(text, thing);
      }
      if (thing.kind === 'other') thing.kind = mention.kind;
      thing.sure ||= !mention.opens;
      thing.mentions.push(mentionAt(paragraph, mention, locked));
      return thing;
    });
  });
  joinInitials(things);
  const entities: Entity[] = [];
  for (const thing of things) {
    if (!thing.sure || thing.mentions.length === 0) continue;
    const { name, kind, mentions } = thing;
    thing.index = entities.length;
    entities.push({ name, kind, mentions });
  }
  return { entities, owners: owners.map((own) => (own.length === 0 ? NOBODY : own.map(indexOf))), locks };
}

const NOBODY: readonly never[] = [];

const indexOf = ({ joined, index }: Thing): number => (joined ? indexOf(joined) : index);

/** Joins “NATO” to “North Atlantic Treaty Organization”, where exactly one name of the draft has these initials. */
function joinInitials(things: readonly Thing[]): void {
  const short = things.filter((t) => /^\p{Lu}[\p{Lu}\p{N}.]{1,9}$/u.test(t.name));
  if (short.length === 0) return;
  const byInitials = new Map<string, Thing | null>();
  for (const thing of things) {
    if (thing.kind === 'person') continue;
    for (const initials of initialsOf(thing.name))
      byInitials.set(initials, byInitials.has(initials) && byInitials.get(initials) !== thing ? null : thing);
  }
  for (const thing of short) {
    const long = byInitials.get(thing.name.replace(/\./g, ''));
    if (!long || long === thing || long.mentions.length === 0) continue;
    long.mentions.push(...thing.mentions);
    long.mentions.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
    thing.mentions.length = 0;
    thing.joined = long;
  }
}
