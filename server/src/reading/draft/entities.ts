import { firstEndingAfter, type Span } from '../../text/span.ts';
import { initialsOf } from '../paragraph/names/initials.ts';
import type { NameKind, NameMention, Reading } from '../paragraph/reading.ts';
import type { Entity } from './draft.ts';
import { lettersOf, type NameKeys, nameKeys } from './name-keys.ts';
import type { QuoteLock } from './quote-lock.ts';

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
export interface EntityIndex {
  /** People with a full name come first, each where that stands, and then whatever else, where it is met. */
  readonly entities: readonly Entity[];
  /** By paragraph, for each of its names the index of its entity; −1 for none. */
  readonly owners: readonly (readonly number[])[];
}

/** The mentions of one paragraph. */
interface Named {
  readonly paragraph: number;
  readonly names: readonly NameKeys[];
  readonly locked: readonly Span[];
}

/**
 * The people, organisations and places of a draft, each with all its mentions in order. A surname joins the full name last
 * mentioned that has it, a given name the only person who has it, initials the organisation whose words they are the initials of.
 */
export function resolveEntities(readings: readonly Reading[], locks: QuoteLock): EntityIndex {
  const all = readings.flatMap((reading, paragraph): Named[] => {
    const names = nameKeys.of(reading);
    return names.length === 0 ? [] : [{ paragraph, names, locked: locks.in(paragraph) }];
  });
  const { entities, owners: own } = gather(all);
  const owners: (readonly number[])[] = readings.map(() => NOBODY);
  all.forEach(({ paragraph }, i) => {
    owners[paragraph] = own[i]!;
  });
  return { entities, owners };
}

function mentionAt(paragraph: number, { start, end, text }: NameMention, locked: readonly Span[]): Mention {
  const next = firstEndingAfter(locked, start);
  return { paragraph, start, end, text, quoted: next !== undefined && next.start < end };
}

/** The entities that the mentions are of. */
function gather(all: readonly Named[]): EntityIndex {
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
  for (const { names } of all)
    for (const { mention, text, surname, first } of names) {
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
  const owners = all.map(({ paragraph, names, locked }) =>
    names.map(({ mention, text, surname }) => {
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
    }),
  );
  joinInitials(things);
  const entities: Entity[] = [];
  for (const thing of things) {
    if (!thing.sure || thing.mentions.length === 0) continue;
    const { name, kind, mentions } = thing;
    thing.index = entities.length;
    entities.push({ name, kind, mentions });
  }
  return { entities, owners: owners.map((own) => own.map(indexOf)) };
}

const NOBODY: readonly never[] = [];

const indexOf = ({ joined, index }: Thing): number => (joined ? indexOf(joined) : index);

/** Joins “NATO” to “North Atlantic Treaty Organization”, where exactly one name of the draft has these initials. */
function joinInitials(things: readonly Thing[]): void {
  const short = things.filter((t) => lettersOf(t.name) !== undefined);
  if (short.length === 0) return;
  const byInitials = new Map<string, Thing | null>();
  for (const thing of things) {
    if (thing.kind === 'person') continue;
    for (const initials of initialsOf(thing.name))
      byInitials.set(initials, byInitials.has(initials) && byInitials.get(initials) !== thing ? null : thing);
  }
  for (const thing of short) {
    const long = byInitials.get(lettersOf(thing.name)!);
    if (!long || long === thing || long.mentions.length === 0) continue;
    long.mentions.push(...thing.mentions);
    long.mentions.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
    thing.mentions.length = 0;
    thing.joined = long;
  }
}
