import { overlaps } from '../text/span.ts';
import type { DraftReading, Entity } from './draft.ts';
import { initialsOf } from './names/initials.ts';
import { fold } from './names/vocabulary.ts';
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
}

/** The words of a mention as they compare, made once for a paragraph. */
interface Keyed {
  readonly mention: NameMention;
  readonly text: string;
  readonly surname: string | undefined;
  /** The first given name. */
  readonly first: string | undefined;
}

const remembered = new WeakMap<Reading, readonly Keyed[]>();

function keyed(reading: Reading): readonly Keyed[] {
  let keys = remembered.get(reading);
  if (!keys) {
    keys = reading.names.map((mention) => ({
      mention,
      text: fold(mention.text),
      surname: mention.surname === undefined ? undefined : fold(mention.surname),
      first: mention.given === undefined ? undefined : fold(mention.given.split(' ')[0]!),
    }));
    remembered.set(reading, keys);
  }
  return keys;
}

/**
 * The people, organisations and places of a draft, each with all its mentions in order. A surname joins the full name last
 * mentioned that has it, a given name the only person who has it, initials the organisation whose words they are the initials of.
 */
export function readEntities(draft: DraftReading): Entity[] {
  const things: Thing[] = [];
  const byText = new Map<string, Thing>();
  const bySurname = new Map<string, { readonly first: Thing; readonly byGiven: Map<string, Thing> }>();
  const byGiven = new Map<string, Thing | null>();
  const newThing = ({ text, kind }: NameMention, surname: string): Thing => {
    const thing: Thing = { name: text, kind, surname, sure: false, mentions: [] };
    things.push(thing);
    return thing;
  };
  // Full names first, so that a headline's surname finds the full name below it.
  for (const reading of draft.readings)
    for (const { mention, text, surname, first } of keyed(reading)) {
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
  draft.readings.forEach((reading, paragraph) => {
    const keys = keyed(reading);
    if (keys.length === 0) return;
    const locked = draft.locked(paragraph);
    let lock = 0;
    for (const { mention, text, surname } of keys) {
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
      const { start, end } = mention;
      while (lock < locked.length && locked[lock]!.end <= start) lock++;
      const quoted = lock < locked.length && overlaps(locked[lock]!, mention);
      thing.mentions.push({ paragraph, start, end, text: mention.text, quoted });
    }
  });
  joinInitials(things);
  return things.filter((t) => t.sure && t.mentions.length > 0).map(({ name, kind, mentions }) => ({ name, kind, mentions }));
}

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
  }
}
