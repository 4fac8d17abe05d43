import { overlaps } from '../text/span.ts';
import type { DraftReading, Entity } from './draft.ts';
import { initialsOf } from './names/initials.ts';
import { fold } from './names/vocabulary.ts';
import type { NameKind, NameMention } from './reading.ts';

type Mention = Entity['mentions'][number];

interface Thing {
  name: string;
  kind: NameKind;
  /** For people: as they compare. */
  given: string;
  surname: string;
  /** Is there a mention whose capital alone shows that it is a name? */
  sure: boolean;
  readonly mentions: Mention[];
}

/**
 * The people, organisations and places of a draft, each with all its mentions in order. A surname joins the full name last
 * mentioned that has it, a given name the only person who has it, initials the organisation whose words they are the initials of.
 */
export function readEntities(draft: DraftReading): Entity[] {
  const things: Thing[] = [];
  const byText = new Map<string, Thing>();
  const bySurname = new Map<string, Thing[]>();
  const byGiven = new Map<string, Thing | null>();
  const each: { mention: NameMention; place: Mention }[] = [];
  draft.readings.forEach((reading, paragraph) => {
    if (reading.names.length === 0) return;
    const locked = draft.locked(paragraph);
    for (const mention of reading.names) {
      const quoted = locked.some((span) => overlaps(span, mention));
      each.push({ mention, place: { paragraph, start: mention.start, end: mention.end, quoted, text: mention.text } });
    }
  });
  // Full names first, so that a headline's surname finds the full name below it.
  for (const { mention } of each) {
    if (mention.given === undefined || mention.surname === undefined) continue;
    const surname = fold(mention.surname);
    const given = fold(mention.given);
    const same = (bySurname.get(surname) ?? []).find((t) => t.given === given || isSameGiven(t.given, given));
    if (same) {
      byText.set(fold(mention.text), same);
      if (mention.text.length > same.name.length) same.name = mention.text;
      continue;
    }
    const thing = newThing(mention, 'person');
    thing.given = given;
    thing.surname = surname;
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), thing]);
    const first = given.split(' ')[0]!;
    byGiven.set(first, byGiven.has(first) ? null : thing);
    byText.set(fold(mention.text), thing);
  }
  const lastOf = new Map<string, Thing>();
  for (const { mention, place } of each) {
    const key = fold(mention.text);
    let thing = byText.get(key);
    if (thing?.surname) lastOf.set(thing.surname, thing);
    if (!thing && (mention.kind === 'person' || mention.kind === 'other')) {
      const surname = fold(mention.surname ?? mention.text);
      thing =
        lastOf.get(surname) ??
        bySurname.get(surname)?.[0] ??
        (mention.kind === 'other' || !mention.honorific ? (byGiven.get(key) ?? undefined) : undefined);
    }
    if (!thing) {
      thing = newThing(mention, mention.kind);
      if (mention.kind === 'person') thing.surname = key;
      byText.set(key, thing);
    }
    if (thing.kind === 'other' && mention.kind !== 'other') thing.kind = mention.kind;
    thing.sure ||= !mention.opens;
    thing.mentions.push(place);
  }
  joinInitials(things, draft);
  return things.filter((t) => t.sure && t.mentions.length > 0).map(({ name, kind, mentions }) => ({ name, kind, mentions }));

  function newThing(mention: NameMention, kind: NameKind): Thing {
    const thing: Thing = { name: mention.text, kind, given: '', surname: '', sure: false, mentions: [] };
    things.push(thing);
    return thing;
  }
}

/** “Hillary Rodham” and “Hillary”, “John F” and “John”, “J” and “John”. */
function isSameGiven(a: string, b: string): boolean {
  const [first = ''] = a.split(' ');
  const [other = ''] = b.split(' ');
  return first === other || (first.length === 1 && other.startsWith(first)) || (other.length === 1 && first.startsWith(other));
}

/** Joins “NATO” to “North Atlantic Treaty Organization”, where exactly one name of the draft has these initials. */
function joinInitials(things: Thing[], _draft: DraftReading): void {
  const byInitials = new Map<string, Thing | null>();
  for (const thing of things) {
    if (thing.kind !== 'organisation' && thing.kind !== 'place' && thing.kind !== 'other') continue;
    for (const initials of initialsOf(thing.name))
      byInitials.set(initials, byInitials.has(initials) && byInitials.get(initials) !== thing ? null : thing);
  }
  for (const thing of things) {
    const short = thing.name.replace(/\./g, '');
    if (!/^\p{Lu}[\p{Lu}\p{N}]{1,6}$/u.test(short)) continue;
    const long = byInitials.get(short);
    if (!long || long === thing || long.mentions.length === 0) continue;
    long.mentions.push(...thing.mentions);
    long.mentions.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
    thing.mentions.length = 0;
  }
}
