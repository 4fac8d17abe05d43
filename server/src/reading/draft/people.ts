// Who and what a draft names: every name with those that mean the same person, body or place.
import type { Span } from '../../text/span.ts';
import { firstEndingAfter } from '../../text/span.ts';
import { type Stated, statedIn } from '../paragraph/attributes.ts';
import { initialsOf } from '../paragraph/names/initials.ts';
import { vocabulary } from '../paragraph/names/vocabulary.ts';
import type { NameKind, NameMention, Reading } from '../paragraph/reading.ts';
import { lettersOf, type NameKeys, nameKeys } from './name-keys.ts';
import type { Attribute, Mention, MentionForm } from './record.ts';

/** One entity while its mentions are gathered. */
export interface Thing {
  name: string;
  kind: NameKind;
  /** As they compare; empty for what is no person's full name. */
  surname: string;
  given: string;
  /** Is there a mention whose capital alone shows that it is a name? */
  sure: boolean;
  readonly mentions: Mention[];
  readonly attributes: Attribute[];
  /** The thing that it turned out to be. */
  joined?: Thing;
}

export interface Gathered {
  readonly things: readonly Thing[];
  /** By paragraph, the thing of each of its names. */
  readonly owners: readonly (readonly Thing[])[];
}

/** The things that a draft names. A surname joins the full name last mentioned that has it, a given name the only person who has it. */
export function gather(readings: readonly Reading[], lockedIn: (paragraph: number) => readonly Span[]): Gathered {
  return new Gatherer(readings, lockedIn).gather();
}

interface Family {
  readonly first: Thing;
  readonly byGiven: Map<string, Thing>;
}

class Gatherer {
  readonly #readings: readonly Reading[];
  readonly #lockedIn: (paragraph: number) => readonly Span[];
  readonly #things: Thing[] = [];
  readonly #byText = new Map<string, Thing>();
  readonly #families = new Map<string, Family>();
  /** Null where several people have the given name. */
  readonly #byGiven = new Map<string, Thing | null>();
  readonly #lastOf = new Map<string, Thing>();

  constructor(readings: readonly Reading[], lockedIn: (paragraph: number) => readonly Span[]) {
    this.#readings = readings;
    this.#lockedIn = lockedIn;
  }

  gather(): Gathered {
    const all = this.#readings.map((reading) => nameKeys.of(reading));
    // Full names first, so that a headline's surname finds the full name below it.
    for (const names of all) for (const name of names) if (name.first !== undefined && name.surname !== undefined) this.#addFull(name);
    const owners = all.map((names, paragraph) => names.map((name) => this.#own(name, paragraph)));
    this.#readings.forEach((reading, paragraph) => {
      for (const stated of statedIn.of(reading)) this.#state(owners[paragraph]![stated.name]!, stated, paragraph);
    });
    joinInitials(this.#things);
    return { things: this.#things, owners };
  }

  #new({ text, kind }: NameMention, surname: string, given: string): Thing {
    const thing: Thing = { name: text, kind, surname, given, sure: false, mentions: [], attributes: [] };
    this.#things.push(thing);
    return thing;
  }

  #addFull({ mention, text, surname, first }: NameKeys): void {
    const family = this.#families.get(surname!);
    // “J. Smith” is the John Smith of the draft.
    let thing = family?.byGiven.get(first!) ?? (first!.length === 1 ? undefined : family?.byGiven.get(`${first![0]!}.`));
    if (!thing) {
      thing = this.#new(mention, surname!, first!);
      this.#byGiven.set(first!, this.#byGiven.has(first!) ? null : thing);
    } else if (mention.text.length > thing.name.length) thing.name = mention.text;
    this.#byText.set(text, thing);
    const known = family ?? { first: thing, byGiven: new Map<string, Thing>() };
    known.byGiven.set(first!, thing);
    if (first!.length === 1) known.byGiven.set(`${first!}.`, thing);
    else if (!known.byGiven.has(first![0]!)) known.byGiven.set(first![0]!, thing);
    if (!family) this.#families.set(surname!, known);
  }

  #own({ mention, text, surname }: NameKeys, paragraph: number): Thing {
    let thing = this.#byText.get(text);
    if (!thing && (mention.kind === 'person' || mention.kind === 'other')) {
      const family = surname ?? text;
      thing = this.#lastOf.get(family) ?? this.#families.get(family)?.first;
      if (!thing && !mention.honorific) thing = this.#byGiven.get(text) ?? undefined;
    }
    if (!thing) {
      thing = this.#new(mention, mention.kind === 'person' ? (surname ?? text) : '', '');
      this.#byText.set(text, thing);
    }
    if (thing.surname && thing.given) this.#lastOf.set(thing.surname, thing);
    if (thing.kind === 'other') thing.kind = mention.kind;
    thing.sure ||= !mention.opens;
    thing.mentions.push(this.#mention(mention, paragraph, thing, text));
    return thing;
  }

  #mention(name: NameMention, paragraph: number, thing: Thing, text: string): Mention {
    return {
      paragraph,
      start: name.start,
      end: name.end,
      text: name.text,
      form: formOf(name, thing, text),
      quoted: this.#isQuoted(paragraph, name),
      name,
    };
  }

  #isQuoted(paragraph: number, { start, end }: Span): boolean {
    const next = firstEndingAfter(this.#lockedIn(paragraph), start);
    return next !== undefined && next.start < end;
  }

  #state(thing: Thing, { kind, value, words, held, start, end, introduces }: Stated, paragraph: number): void {
    const quoted = this.#isQuoted(paragraph, { start, end });
    thing.attributes.push({ paragraph, start, end, kind, value, words, held, quoted, introduces });
  }
}

function formOf({ given, surname, kind }: NameMention, thing: Thing, text: string): MentionForm {
  if (given !== undefined && surname !== undefined) return 'full';
  if (kind === 'person' || thing.surname === text) return 'surname';
  if (thing.given !== '' && thing.given === text) return 'given';
  return lettersOf(text) === undefined ? 'name' : 'initials';
}

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
    if (long && long !== thing && !long.joined && long.mentions.length > 0) join(thing, long);
  }
}

/** Makes one thing of two: the first becomes part of the second. */
export function join(thing: Thing, into: Thing): void {
  into.mentions.push(...thing.mentions);
  into.mentions.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  into.attributes.push(...thing.attributes);
  into.attributes.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  into.sure ||= thing.sure;
  thing.mentions.length = 0;
  thing.joined = into;
}

/** What a thing turned out to be. */
export const joinedTo = (thing: Thing): Thing => (thing.joined ? joinedTo(thing.joined) : thing);

/** Does something besides capitals show that it is a person? */
export function isSurelyPerson({ kind, given, name, attributes, mentions }: Thing): boolean {
  if (kind !== 'person' && kind !== 'other') return false;
  if (attributes.some((a) => a.kind !== 'home' && a.kind !== 'birth-year')) return true;
  if (mentions.some((m) => m.name.honorific || m.name.title)) return true;
  return given !== '' && vocabulary.isGivenName(name.split(/[ -]/, 1)[0]!);
}
