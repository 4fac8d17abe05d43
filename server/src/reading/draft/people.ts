// Who and what a draft names: every name with those that mean the same person, body or place.
import type { Span } from '../../text/span.ts';
import { firstEndingAfter } from '../../text/span.ts';
import { genderStated, type Stated, statedIn } from '../paragraph/attributes.ts';
import { type Gender, genderOf } from '../paragraph/attribution/gender.ts';
import { initialsOf } from '../paragraph/names/initials.ts';
import { fold, vocabulary } from '../paragraph/names/vocabulary.ts';
import { type Personal, personalIn } from '../paragraph/personal.ts';
import type { NameKind, NameMention, Reading } from '../paragraph/reading.ts';
import { isListed } from '../paragraph/typos/dictionary.ts';
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
  /** What tells it from another of its surname. */
  readonly marks: { kin: boolean; gender: Gender | undefined; readonly honorifics: Set<string> };
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
    all.forEach((names, paragraph) => {
      names.forEach((name, i) => {
        if (name.first !== undefined && name.surname !== undefined) this.#addFull(name, statedOf(this.#readings[paragraph]!, i));
      });
    });
    all.forEach((names, paragraph) => {
      names.forEach((name, i) => {
        // “Her brother Dan”, who is Dan Arkell further down.
        const known = name.surname === undefined ? this.#byGiven.get(name.text) : undefined;
        if (known) mark(known, statedOf(this.#readings[paragraph]!, i));
      });
    });
    const owners = all.map((names, paragraph) => names.map((name) => this.#own(name, paragraph)));
    this.#readings.forEach((reading, paragraph) => {
      for (const stated of statedIn.of(reading)) this.#state(owners[paragraph]![stated.name]!, stated, paragraph);
    });
    joinInitials(this.#things);
    joinLonger(this.#things);
    this.#readings.forEach((reading, paragraph) => {
      for (const personal of personalIn.of(reading)) this.#statePersonal(personal, paragraph, owners);
    });
    joinMaiden(this.#things);
    return { things: this.#things, owners };
  }

  /** What is stated of “he” or “she” goes to the only person whom the words before can mean. */
  #statePersonal(personal: Personal, paragraph: number, owners: readonly (readonly Thing[])[]): void {
    const { kind, value, start, end, held } = personal;
    const found = this.#subjectOf(personal, paragraph, owners);
    const subject = found && { thing: joinedTo(found.thing), name: found.name };
    if (!subject || subject.thing.attributes.some((a) => a.kind === kind && a.paragraph === paragraph && a.start === start)) return;
    const words = this.#readings[paragraph]!.text.slice(start, end);
    const quoted = this.#isQuoted(paragraph, { start, end });
    subject.thing.attributes.push({
      paragraph,
      start,
      end,
      kind,
      value,
      words,
      held,
      quoted,
      introduces: kind === 'age',
      name: subject.name,
    });
  }

  #subjectOf(
    { sentence, start, of }: Personal,
    paragraph: number,
    owners: readonly (readonly Thing[])[],
  ): { thing: Thing; name: number } | undefined {
    const people = (p: number, from: number, to: number) => {
      const found = new Map<Thing, number>();
      this.#readings[p]!.names.forEach((name, i) => {
        const thing = owners[p]![i]!;
        if (name.start < from || name.start >= to || !isSurelyPerson(thing)) return;
        if (of && thing.marks.gender && thing.marks.gender !== of) return;
        found.set(thing, name.start);
      });
      return found;
    };
    const only = (found: ReadonlyMap<Thing, number>) => {
      const [first] = found;
      return found.size === 1 && first ? { thing: first[0], name: first[1] } : undefined;
    };
    // A name in the sentence: “Born in June 1968, Ellison is 56”.
    const here = people(paragraph, sentence.start, sentence.end);
    if (here.size > 0) return here.size === 1 ? only(here) : only(people(paragraph, sentence.start, start));
    for (let p = paragraph; p >= Math.max(0, paragraph - 2); p--) {
      const before = people(p, 0, p === paragraph ? sentence.start : Number.POSITIVE_INFINITY);
      if (before.size > 0) return only(before);
    }
    return undefined;
  }

  #new({ text, kind }: NameMention, surname: string, given: string): Thing {
    const marks = { kin: false, gender: given === '' ? undefined : genderOf(text.split(/[ -]/, 1)[0]!), honorifics: new Set<string>() };
    const thing: Thing = { name: text, kind, surname, given, sure: false, mentions: [], attributes: [], marks };
    this.#things.push(thing);
    return thing;
  }

  #addFull({ mention, text, surname, first }: NameKeys, stated: readonly Stated[]): void {
    const family = this.#families.get(surname!);
    // “J. Smith” is the John Smith of the draft.
    let thing = family?.byGiven.get(first!) ?? (first!.length === 1 ? undefined : family?.byGiven.get(`${first![0]!}.`));
    // “Santos Alvite” is Fernando Santos Alvite, and “Broadcaster Clare Bold” is Clare Bold.
    if (!thing && family) for (const [, other] of family.byGiven) if (endsAlike(fold(other.name), text)) thing = other;
    if (!thing) {
      thing = this.#new(mention, surname!, first!);
      this.#byGiven.set(first!, this.#byGiven.has(first!) ? null : thing);
    } else if (mention.text.length > thing.name.length) thing.name = mention.text;
    mark(thing, stated);
    this.#byText.set(text, thing);
    const known = family ?? { first: thing, byGiven: new Map<string, Thing>() };
    known.byGiven.set(first!, thing);
    if (first!.length === 1) known.byGiven.set(`${first!}.`, thing);
    else if (!known.byGiven.has(first![0]!)) known.byGiven.set(first![0]!, thing);
    if (!family) this.#families.set(surname!, known);
  }

  #own({ mention, text, surname, first }: NameKeys, paragraph: number): Thing {
    let thing = this.#byText.get(text);
    if (!thing && surname !== undefined && first === undefined) thing = this.#memberOf(surname, mention, paragraph);
    if (!thing && (mention.kind === 'person' || mention.kind === 'other')) {
      const family = surname ?? text;
      thing = this.#memberOf(family, mention, paragraph) ?? this.#lastOf.get(family) ?? this.#families.get(family)?.first;
      if (!thing && !mention.honorific) thing = this.#byGiven.get(text) ?? undefined;
    }
    if (!thing) {
      thing = this.#new(mention, mention.kind === 'person' ? (surname ?? text) : '', '');
      this.#byText.set(text, thing);
    }
    if (thing.surname && thing.given) this.#lastOf.set(thing.surname, thing);
    if (mention.honorific)
      thing.marks.honorifics.add(this.#readings[paragraph]!.text.slice(mention.honorific.start, mention.honorific.end).replace(/\.$/, ''));
    if (thing.kind === 'other') thing.kind = mention.kind;
    thing.sure ||= !mention.opens || isUnknown(mention.text);
    thing.mentions.push(this.#mention(mention, paragraph, thing, text));
    return thing;
  }

  /** Whom a surname means that several people of the draft have. */
  #memberOf(surname: string, { honorific }: NameMention, paragraph: number): Thing | undefined {
    const family = this.#families.get(surname);
    if (!family) return undefined;
    const members = [...new Set(family.byGiven.values())];
    if (members.length < 2) return undefined;
    const written = honorific && this.#readings[paragraph]!.text.slice(honorific.start, honorific.end).replace(/\.$/, '');
    const last = this.#lastOf.get(surname);
    const score = (thing: Thing): number => {
      const { kin, gender, honorifics } = thing.marks;
      const here = thing.mentions.at(-1)?.paragraph === paragraph;
      const sex = written === undefined ? undefined : genderOf(written);
      return (
        (written !== undefined && honorifics.has(written) ? 4 : 0) -
        (sex && gender && sex !== gender ? 8 : 0) -
        (kin && !here ? 2 : 0) +
        (here ? 2 : 0) +
        (thing === last ? 1 : 0) -
        (thing.mentions.length === 0 ? 2 : 0)
      );
    };
    return members.sort((a, b) => score(b) - score(a))[0];
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

  #state(thing: Thing, { name, kind, value, words, held, start, end, introduces }: Stated, paragraph: number): void {
    const quoted = this.#isQuoted(paragraph, { start, end });
    // “Pemberly, 79,” at the head of a sentence is somebody.
    if (kind === 'age') thing.sure = true;
    thing.attributes.push({
      paragraph,
      start,
      end,
      kind,
      value,
      words,
      held,
      quoted,
      introduces,
      name: this.#readings[paragraph]!.names[name]!.start,
    });
  }
}

/** At a sentence's head a word that no dictionary has is a name all the same: “Goertzen told them”. */
const isUnknown = (name: string): boolean => /^\p{Lu}\p{Ll}{4,}$/u.test(name) && !isListed(name.toLowerCase(), undefined);

const endsAlike = (a: string, b: string): boolean => a.endsWith(` ${b}`) || b.endsWith(` ${a}`);

const statedOf = (reading: Reading, name: number): readonly Stated[] => statedIn.of(reading).filter((stated) => stated.name === name);

function mark(thing: Thing, stated: readonly Stated[]): void {
  for (const attribute of stated) {
    thing.marks.kin ||= attribute.kind === 'kin';
    thing.marks.gender = genderStated(attribute) ?? thing.marks.gender;
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

/** Joins “Harriet Boone” to “Harriet Boone Marsh”, and whoever was born under another surname to the only person of that given name. */
function joinLonger(things: readonly Thing[]): void {
  const byStart = new Map<string, Thing>();
  for (const thing of things)
    if (thing.given !== '') for (const [i, word] of [...thing.name].entries()) if (word === ' ') byStart.set(thing.name.slice(0, i), thing);
  for (const thing of things) {
    const longer = thing.given === '' ? undefined : byStart.get(thing.name);
    if (longer && longer !== thing && !longer.joined && longer.given === thing.given) join(thing, longer);
  }
}

/** “Una Grey was born in 1931” in the obituary of an Una White: a name by birth, which nobody else has. */
function joinMaiden(things: readonly Thing[]): void {
  const full = things.filter((t) => t.given !== '' && t.mentions.length > 0 && !t.joined);
  for (const thing of full) {
    if (thing.mentions.length > 1 || thing.attributes.length !== 1 || thing.attributes[0]!.kind !== 'birth') continue;
    const same = full.filter(
      (t) => t !== thing && t.given === thing.given && t.attributes.some((a) => a.kind === 'age' || a.kind === 'death'),
    );
    if (same.length === 1) same[0]!.attributes.push(...thing.attributes.splice(0));
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
  if (attributes.some((a) => a.kind !== 'home' && a.kind !== 'birth' && a.kind !== 'death')) return true;
  if (mentions.some((m) => m.name.honorific || m.name.title)) return true;
  return given !== '' && vocabulary.isGivenName(name.split(/[ -]/, 1)[0]!);
}
