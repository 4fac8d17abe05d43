// Whom a draft's sources mean: a name's fullest form, and the person, role or body that “he”, “they” and “the minister” stand for.
import { overlaps, type Span } from '../../text/span.ts';
import type { DraftReading } from '../draft/draft.ts';
import type { RecordEntity } from '../draft/record.ts';
import { type Gender, genderOf } from '../paragraph/attribution/gender.ts';
import { COLLECTIVE, isPersonNoun } from '../paragraph/attribution/person-nouns.ts';
import type { Source } from '../paragraph/reading.ts';
import { isPersonal } from './can-speak.ts';
import { genderOfRole, type Here, type NamedHere, type Part, type SourceHere, sceneOf } from './scene.ts';

/** How strongly a mention comes to mind, by its part in the sentence. */
const PROMINENCE: Readonly<Record<Part, number>> = { speaker: 0.95, subject: 0.95, other: 0.5, possessor: 0.4 };
/** What is left of it a sentence and a paragraph later. */
const BY_SENTENCE = 0.75;
const BY_PARAGRAPH = 0.95;
/** Below this nobody comes to mind. */
const FORGOTTEN = 0.001;
/** So many sentences later everybody is forgotten: of 0.75 to the power of 30 less is left. */
const LONG_AGO = 30;
/** A gender that nothing tells may be either. */
const UNKNOWN_GENDER = 0.75;
/** Somebody who has been “she” is so again, and hardly “he”. */
const AS_BEFORE = 0.9;
const OTHERWISE = 0.2;

/** A name that has only been seen to speak may be a newspaper's. */
const UNSURE = 0.7;
/** “The man” is a person who comes to mind at least so strongly. */
const CLOSE = 0.25;
/** A person by their role, whom the draft may soon forget, against one by name. */
const BY_ROLE = 0.7;
/** “His father”: whoever it is told of comes to mind sooner. */
const BY_KIN = 0.5;
const KIN = /^(?:his|her) /i;

/** Somebody or something that a pronoun may mean. */
interface Candidate {
  name: string;
  readonly sort: 'person' | 'role' | 'body' | 'group' | 'document';
  gender: Gender | undefined;
  /** Is it surely a person, role or body? */
  sure: boolean;
  /** As which “he” or “she” it was last taken, where nothing else tells. */
  lean?: Gender;
  readonly roles: Set<string>;
  mentions: number;
  /** How it came to mind last, and in which sentence of the draft, counted through, and paragraph. */
  prominence: number;
  sentence: number;
  paragraph: number;
}

const keyOf = (paragraph: number, start: number): string => `${paragraph} ${start}`;
/** A source may begin with a pronoun: “his letter”. */
const pronounKey = (paragraph: number, start: number): string => `${paragraph} ${start} pronoun`;

/** The names of a draft's sources, by their places. */
export class SourceNames {
  readonly #names = new Map<string, string>();

  constructor(draft: DraftReading) {
    new Coreference(draft, this.#names).run();
  }

  /** Whom a source, or a “he” or “she” in the reporter's own words, means. */
  of(paragraph: number, { start, kind }: Source): string | null {
    const pronoun = kind === 'pronoun' ? this.#names.get(pronounKey(paragraph, start)) : undefined;
    return pronoun ?? this.#names.get(keyOf(paragraph, start)) ?? null;
  }
}

class Coreference {
  readonly #draft: DraftReading;
  readonly #names: Map<string, string>;
  readonly #all = new Map<string, Candidate>();
  readonly #genders: ReadonlyMap<string, Gender>;
  /** What each entity of the record is called. */
  readonly #called: string[] = [];
  #sentence = 0;
  #paragraph = 0;

  constructor(draft: DraftReading, names: Map<string, string>) {
    this.#draft = draft;
    this.#names = names;
    this.#genders = gendersOf(draft, (entity) => this.#nameOf(entity));
  }

  run(): void {
    const { readings } = this.#draft;
    for (let p = 0; p < readings.length; p++) {
      this.#paragraph = p;
      const first = this.#sentence;
      for (const here of sceneOf.of(readings[p]!)) {
        this.#sentence = first + here.sentence;
        this.#meet(here);
      }
      this.#sentence = first + Math.max(1, readings[p]!.sentences.length);
    }
  }

  #nameOf(entity: RecordEntity): string {
    const known = this.#called[entity.index];
    if (known !== undefined) return known;
    return (this.#called[entity.index] = oftenest(entity));
  }

  #meet(here: Here): void {
    if (here.kind === 'name') this.#meetName(here);
    else if (here.kind === 'source') this.#meetSource(here);
    else if (here.kind === 'role') {
      const who = this.#role(here.source);
      if (who) this.#recall(who, 'subject');
    } else {
      const who = this.#meant((c) => c.sort === 'person' || c.sort === 'role', here.gender);
      if (!who) return;
      this.#names.set(pronounKey(this.#paragraph, here.start), who.name);
      this.#recall(who, here.possessive ? 'possessor' : 'subject');
    }
  }

  #meetName({ mention, part, roles, gender }: NamedHere): void {
    const entity = this.#draft.record.named(this.#paragraph, mention.start);
    const kind = entity?.kind ?? mention.kind;
    const sort = kind === 'person' && !this.#isDefinite(mention) ? 'person' : kind === 'organisation' ? 'body' : undefined;
    const name = entity ? this.#nameOf(entity) : mention.text;
    // A single name that nothing shows to be a person's is met once it speaks.
    const known = this.#all.get(name);
    if (!sort && !known && !(kind === 'other' && gender)) return;
    const sure = sort === 'body' || entity?.surelyPerson === true;
    const candidate = known ?? this.#add(name, sort ?? 'person', this.#genders.get(name) ?? gender, name, sure);
    for (const role of roles) candidate.roles.add(role);
    candidate.mentions++;
    this.#recall(candidate, part);
  }

  #meetSource({ source, attribution }: SourceHere): void {
    const paragraph = this.#paragraph;
    const speech = attribution.verb?.speech === true || attribution.verb === undefined;
    const part: Part = speech ? 'speaker' : 'subject';
    const alias = source.kind === 'unnamed' ? (this.#calledBehind(source) ?? this.#namedAtEnd(source)) : undefined;
    const who = alias
      ? alias
      : source.kind === 'pronoun'
        ? this.#meantBy(source)
        : this.#isRole(source)
          ? this.#role(source)
          : this.#namedBy(source, speech);
    if (!who) return;
    this.#names.set(keyOf(paragraph, source.start), who.name);
    // Whoever reports words under two names is a person.
    if (who.sort === 'person' && attribution.verb?.speech && attribution.verb.clausal && / /.test(source.name)) who.sure = true;
    this.#recall(who, part);
  }

  /** “The woman, who goes by the name Ann Lee, wrote”: the name that stands behind a role. */
  #calledBehind(source: Source): Candidate | undefined {
    const { text, names } = this.#draft.readings[this.#paragraph]!;
    const words = CALLED.exec(text.slice(source.end, source.end + 60))?.[0];
    if (words === undefined) return undefined;
    const at = source.end + words.length;
    // “Known as Father Ann Lee”: a title may stand between.
    const name = names.find((n) => n.start >= at && n.start < at + 12 && /^(?:\p{Lu}\p{Ll}+ ?)*$/u.test(text.slice(at, n.start)));
    return name && this.#namedBy({ start: name.start, end: name.end, name: name.text, kind: 'named' }, true);
  }

  /** “Former president of the Institute of Navigation Ann Marsh”: the person in whose name an office ends. */
  #namedAtEnd(source: Source): Candidate | undefined {
    const office = /^(?:(?:the|former|ex-|acting|deputy|vice|[\p{L}’'-]+['’]s?) )*\p{L}+ (?:of|at|for) /iu.exec(source.name)?.[0];
    if (office === undefined || !isPersonNoun(office.trim().split(' ').at(-2)!.toLowerCase())) return undefined;
    const { text, names } = this.#draft.readings[this.#paragraph]!;
    const name = names.find((n) => n.end === source.end && n.start > source.start + office.length && n.kind === 'person' && n.given);
    if (!name || !/\p{Lu}[\p{L}’'-]* $/u.test(text.slice(source.start, name.start))) return undefined;
    return this.#namedBy({ start: name.start, end: name.end, name: name.text, kind: 'named' }, true);
  }

  /** The person or body that a source names. */
  #namedBy(source: Source, speech: boolean): Candidate | undefined {
    const entity = entityOf(this.#draft, this.#paragraph, source);
    const name = entity ? this.#nameOf(entity) : source.name;
    const known = this.#all.get(name);
    if (known) return known;
    const body = entity?.kind === 'organisation' || entity?.kind === 'place' || (entity?.kind !== 'person' && this.#isDefinite(source));
    const sort = source.kind === 'document' ? 'document' : body ? 'body' : 'person';
    const gender = this.#genders.get(name) ?? genderOf(name.split(/[ -]/)[0]!);
    if (sort === 'person' && entity?.kind !== 'person' && !speech) return undefined;
    return this.#add(name, sort, gender, name, entity?.kind === 'person' || gender !== undefined);
  }

  /** “A Department of Health spokesperson” names a body and means a person. */
  #isRole({ kind, name }: Source): boolean {
    return kind === 'unnamed' || (kind === 'named' && /^(?:an?|another|one)\s/i.test(name)) || /^\p{Ll}/u.test(name);
  }

  /** “The Herald” is no person. */
  #isDefinite({ start }: Span): boolean {
    const { text } = this.#draft.readings[this.#paragraph]!;
    return /^the\s/i.test(text.slice(start, start + 4)) || /\bthe\s$/i.test(text.slice(Math.max(0, start - 4), start));
  }

  /** “A spokeswoman for the bank” is met; “the minister” is the minister whom the draft has named. */
  #role(source: Source): Candidate | undefined {
    if (!isPersonal(source)) return undefined;
    const head = headOf(source.name);
    const definite = head !== undefined && /^(?:the|this|that)\s/i.test(source.name) ? head : undefined;
    return (
      (definite ? this.#namedInRole(source, definite) : undefined) ??
      this.#describedAgain(source) ??
      (definite && COLLECTIVE.test(definite) ? this.#body(definite) : undefined) ??
      this.#inRoleAlone(source, head, definite)
    );
  }

  /** “The minister”, “the woman”: whoever was just named and is that. */
  #namedInRole({ name }: Source, head: string): Candidate | undefined {
    if (coreOf(name).length > 4) return undefined;
    const named = this.#meant((c) => c.sort === 'person' && c.roles.has(head));
    if (named) return named;
    const gender = genderOfRole(head);
    if (!gender || !/^(?:wom[ae]n|man|girl|boy)$/.test(head)) return undefined;
    return this.#meant((c) => ((c.sort === 'person' && c.sure) || c.roles.has(head)) && this.#strength(c) > CLOSE, gender);
  }

  /** Somebody known by a role and no name, met now where they were not before. */
  #inRoleAlone({ name }: Source, head: string | undefined, definite: string | undefined): Candidate {
    const key = definite ? `the ${definite}` : name.toLowerCase();
    const known = this.#all.get(key) ?? (definite ? this.#meant((c) => c.sort === 'role' && c.roles.has(definite)) : undefined);
    if (known) return known;
    const added = this.#add(key, sortOfRole(head), head ? genderOfRole(head) : undefined, name);
    if (head) added.roles.add(head);
    return added;
  }

  /** “The 54-year-old said”, “the singer added”: whoever has just been named, told of in other words. */
  #describedAgain({ name, start }: Source): Candidate | undefined {
    // A paragraph that has lost its first word begins in small letters.
    if (!TOLD_AGAIN.test(start === 0 ? name.replace(/^(?=\p{Ll})(?!the )/u, 'the ') : name)) return undefined;
    const head = headOf(name);
    if (head && this.#all.has(`the ${head}`)) return undefined;
    return this.#meant((c) => c.sort === 'person' && c.sure && this.#strength(c) > CLOSE, head ? genderOfRole(head) : undefined);
  }

  /** “The council” is the council that was named, “the company” whichever body was. */
  #body(head: string): Candidate | undefined {
    const named = (c: Candidate) => c.sort === 'body' && /^\p{Lu}/u.test(c.name);
    const called = this.#meant(
      (c) =>
        named(c) &&
        c.name
          .toLowerCase()
          .split(/[\s-]+/)
          .includes(head),
    );
    return (
      called ??
      (/^(?:company|firm|charity|union|group|organi[sz]ation|association|agency|consultancy|supplier|retailer|start-?up)$/.test(head)
        ? this.#meant(named)
        : undefined)
    );
  }

  #meantBy(source: Source): Candidate | undefined {
    const word = source.name.toLowerCase();
    if (word === 'he' || word === 'she') return this.#meant((c) => c.sort === 'person' || c.sort === 'role', genderOf(word));
    if (word === 'they') return this.#meant((c) => c.sort === 'group' || c.sort === 'role' || c.sort === 'body');
    if (word === 'it') return this.#meant((c) => c.sort === 'body' || c.sort === 'document');
    return undefined;
  }

  /** Whoever of some candidates comes to mind first. */
  #meant(may: (c: Candidate) => boolean, gender?: Gender): Candidate | undefined {
    let best: Candidate | undefined;
    let most = FORGOTTEN;
    for (const c of this.#all.values()) {
      if (this.#sentence - c.sentence > LONG_AGO || !may(c) || (gender && c.gender && c.gender !== gender)) continue;
      const likely = gender ? asGender(c, gender) : 1;
      const score = this.#strength(c) * likely * (c.sure ? 1 : UNSURE) * (gender ? byName(c) : 1) * (1 + 0.1 * Math.log(c.mentions));
      if (score > most) {
        best = c;
        most = score;
      }
    }
    if (best && gender) best.lean = gender;
    return best;
  }

  #add(key: string, sort: Candidate['sort'], gender: Gender | undefined, name = key, sure = true): Candidate {
    const added: Candidate = { name, sort, gender, sure, roles: new Set(), mentions: 1, prominence: 0, sentence: 0, paragraph: 0 };
    this.#all.set(key, added);
    return added;
  }

  /** How strongly somebody comes to mind here. */
  #strength({ prominence, sentence, paragraph }: Candidate): number {
    return prominence * BY_SENTENCE ** (this.#sentence - sentence) * BY_PARAGRAPH ** (this.#paragraph - paragraph);
  }

  #recall(candidate: Candidate, part: Part): void {
    candidate.prominence = Math.max(this.#strength(candidate), PROMINENCE[part]);
    candidate.sentence = this.#sentence;
    candidate.paragraph = this.#paragraph;
  }
}

/** How likely somebody is “he” or “she”, where nothing speaks against it. */
function asGender({ gender, lean }: Candidate, asked: Gender): number {
  if (gender) return 1;
  if (!lean) return UNKNOWN_GENDER;
  return lean === asked ? AS_BEFORE : OTHERWISE;
}

/** How likely “he” or “she” is somebody known by their role or kin, against somebody with a name. */
function byName({ sort, name }: Candidate): number {
  if (sort !== 'role') return 1;
  return KIN.test(name) ? BY_KIN : BY_ROLE;
}

/** “Police” are several people, “a council” is a body, “a minister” is one person. */
function sortOfRole(head: string | undefined): Candidate['sort'] {
  if (head === undefined || (head !== 'boss' && /(?:[^s]s|men|women|people|police|children)$/.test(head))) return 'group';
  return COLLECTIVE.test(head) ? 'body' : 'role';
}

/** The full name that a person is most often given: the longest may have run into a word beside it. */
function oftenest({ kind, name, mentions }: RecordEntity): string {
  if (kind !== 'person' || mentions.length < 2) return name;
  const times = new Map<string, number>();
  for (const { form, text } of mentions) if (form === 'full') times.set(text, (times.get(text) ?? 0) + 1);
  let best = name;
  for (const [text, n] of times) if (n > (times.get(best) ?? 0)) best = text;
  return best;
}

/** What somebody who is named already is called instead, and hardly anybody who is not. */
const TOLD_AGAIN =
  /^the (?:\d+-year-old|(?:former|retired|veteran|ex-)\b.*|(?:[\p{L}’'-]+ )?(?:(?:mother|father|mum|dad|grandmother|grandfather)-of-[\p{L}-]+|singer|actor|actress|star|comedian|presenter|novelist|musician|rapper|songwriter|striker|midfielder|defender|goalkeeper|winger|pensioner|widow|widower|grandmother|grandfather|businessman|businesswoman|entrepreneur|billionaire|millionaire|tycoon|scientist|politician|frontman))$/iu;

const CALLED =
  /^,? (?:(?:who (?:is|was) )?(?:named|called|known (?:only )?as|identified (?:only )?as|identifying (?:him|her)self as)|who (?:goes|went) by(?: the name)?(?: of)?|who calls (?:him|her)self|who gave (?:his|her) name as|going by(?: the name)?(?: of)?) (?=\p{Lu})/u;

/** A phrase without what is tied to it: “the president in her tweets”. */
function coreOf(phrase: string): string[] {
  const words = phrase.split(/\s+/);
  const end = words.findIndex((word, i) => i > 0 && /^(?:of|for|at|in|from|with|to|on|by|who|that)$/.test(word));
  return end < 0 ? words : words.slice(0, end);
}

/** The word that a phrase turns on: “spokesman” in “a spokesman for the bank”. */
function headOf(phrase: string): string | undefined {
  // “A Department of Health (DHSC) spokesman”: whom a body's name stands before.
  const behind = /^(?:(?:the|an?|one|another) )?\p{Lu}.*[\p{Lu})][\p{L}]*\)? (\p{Ll}[\p{L}-]+)$/u.exec(phrase)?.[1];
  if (behind && isPersonNoun(behind)) return behind;
  const head = coreOf(phrase)
    .at(-1)!
    .toLowerCase()
    .replace(/[^\p{L}-]/gu, '');
  return isPersonNoun(head) ? head : undefined;
}

/** The person that a source names, or else the body. */
function entityOf(draft: DraftReading, paragraph: number, source: Source): RecordEntity | undefined {
  let best: { readonly entity: RecordEntity; readonly end: number; readonly worth: number } | undefined;
  for (const name of draft.readings[paragraph]!.names) {
    if (!overlaps(name, source)) continue;
    const entity = draft.record.named(paragraph, name.start);
    if (!entity) continue;
    // “Ports Board manager Ann Lee”: the source's own name counts before what stands beside it.
    const worth =
      (source.kind === 'named' && (source.name.includes(name.text) || name.text.includes(source.name)) ? 2 : 0) +
      (entity.kind === 'person' ? 1 : 0);
    if (!best || worth > best.worth || (worth === best.worth && name.end > best.end)) best = { entity, end: name.end, worth };
  }
  return best && (source.kind !== 'named' || best.worth >= 2 || best.entity.kind !== 'person') ? best.entity : undefined;
}

/** What the mentions of each name tell of its gender: most of them, where they differ. */
function gendersOf(draft: DraftReading, nameOf: (entity: RecordEntity) => string): Map<string, Gender> {
  const votes = new Map<string, number>();
  draft.readings.forEach((reading, paragraph) => {
    for (const here of sceneOf.of(reading)) {
      if (here.kind !== 'name' || !here.gender) continue;
      const entity = draft.record.named(paragraph, here.mention.start);
      const name = entity ? nameOf(entity) : here.mention.text;
      votes.set(name, (votes.get(name) ?? 0) + (here.gender === 'woman' ? 1 : -1) * (here.mention.honorific ? 3 : 1));
    }
  });
  return new Map([...votes].filter(([, vote]) => vote !== 0).map(([name, vote]) => [name, vote > 0 ? 'woman' : 'man']));
}
