// “He” and “she” in the reporter's own words, with the one person whom the words before them can mean.
import { firstWhere } from '../../text/binary-search.ts';
import type { Span } from '../../text/span.ts';
import { genderStated } from '../paragraph/attributes.ts';
import { type Gender, genderOf, genderOfGiven } from '../paragraph/attribution/gender.ts';
import type { Place, Reading } from '../paragraph/reading.ts';
import { isIn, type Person, type PersonWord, personWordsIn, sceneOf } from './people-here.ts';
import type { DraftRecord, RecordEntity } from './record.ts';

/** A pronoun that can mean one person only: by grammar, or since nobody else of its gender is near. */
export interface Pronoun extends Place {
  readonly text: string;
  readonly gender: Gender;
  /** The one person whom it must mean, whatever their gender. */
  readonly entity: RecordEntity;
  /** Does grammar tie it to them, or only that nobody else is near? */
  readonly tied: boolean;
  /** Does a noun follow, as behind “her party”? */
  readonly possessive: boolean;
}

/** The pronouns of a draft that can mean one person only, whatever the gender. */
export function readPronouns(
  readings: readonly Reading[],
  record: DraftRecord,
  lockedIn: (paragraph: number) => readonly Span[],
): readonly Pronoun[] {
  const resolver = new Resolver(
    readings,
    readings.map((reading, paragraph) => sceneOf(reading, paragraph, record, lockedIn(paragraph))),
    record,
  );
  return readings.flatMap((reading, paragraph) =>
    personWordsIn
      .of(reading)
      .flatMap((word): Pronoun[] => (!word.pronoun || isIn(lockedIn(paragraph), word) ? [] : resolver.resolve(word, paragraph))),
  );
}

/** “She pricked himself”: a reflexive with the subject beside it that it cannot mean. */
export interface Reflexive extends Place {
  readonly text: string;
  readonly subject: Span & { readonly text: string };
}

/** The reflexives of a draft's own words that the subject of their clause denies. */
export function readReflexives(readings: readonly Reading[], lockedIn: (paragraph: number) => readonly Span[]): readonly Reflexive[] {
  return readings.flatMap((reading, paragraph) => {
    const words = personWordsIn.of(reading);
    return words.flatMap((word, i): Reflexive[] => {
      if (!/^(?:him|her)self$/.test(word.text) || isIn(lockedIn(paragraph), word)) return [];
      const subject = words[i - 1];
      if (!subject || !/^s?he$/.test(subject.text) || subject.gender === word.gender || isIn(lockedIn(paragraph), subject)) return [];
      // Between the two nobody else is named, and no other clause begins.
      const between = reading.text.slice(subject.end, word.start);
      if (between.length > 90 || /[.;:“”"]|\p{Lu}|\b(?:that|who|because|when|if|than|while)\b/u.test(between)) return [];
      return [{ paragraph, start: word.start, end: word.end, text: word.text, subject }];
    });
  });
}

/** How far from its sentence's start a subject begins at most: behind its office, or “Asked about it,”. */
const MOST_BEFORE = 60;
/** “The referee, Patience Cole, booked five players, but he …”: the subject of the clause before. */
const COORDINATE = /, (?:and|but|so|yet) (?:then )?$/;
/** “When the owner, Mr Alst, is asked about it, …”: the clause before is of whoever the main one is of. */
const SUBORDINATE = /^(?:When|While|After|Before|As|If|Because|Since|Although|Though|Until|Once|Asked|Born)\b/;
/** “After she had spoken, Ms Marsh left”: a beginning that may speak of whoever is named next. */
const AHEAD =
  /^["“‘]?(?:After|Before|When|While|As|If|In|At|On|For|With|Despite|Since|Until|Though|Although|Because|During|By|From|To|Unlike|Like|What|Where|Once|Had|Whether|Even|Though)\b/;
/** “Answering a question from Ms Thorne, he …”: whoever is asked is not who asks. */
const ASKED_BY =
  /^(?:\p{Lu}\p{Ll}+ing|Asked|Questioned|Pressed|Challenged|Interviewed) [^,;.“”"]*\b(?:by|from|to|with|of|about) [^,;.“”"]*, $/u;
const SAYS =
  /^(?:,[^,]{1,40},)? (?:said|says|added|adds|insisted|admitted|denied|thinks|believes|hopes|claimed|claims|argued|warned|confirmed|recalled|recalls|noted|told (?:the|a|an) [\p{L} ]{3,30}) (?:that )?$/u;
/** “… then told supporters that her party”. */
const TELLS = /^(?:[^.;:“”"]|\d\.\d)*\b(?:said|told \p{L}[\p{L} ]{2,40}|added|announced|insisted)(?: [^.;:,“”"]{0,40})? that $/u;
const WHO = /^,? (?:[^.;:“”"]{0,80}?, |(?:an?|the) (?:[\p{L}’'-]+ ){1,4})?who(?:se)?\b[^.;:“”"]*$/u;
/** “Who took up the bells because her flat was small” is of nobody else. */
const OTHER_CLAUSE = /\b(?:that|if|and|but|said|says|told|whether|as|for|of|which|she|he)\b/;
const OWNS_NOT =
  /[,;:.“”"]|\b(?:that|who|because|when|if|and|but|said|says|told|whether|after|before|as|while|where|which|she|he|than|like|with|by|of)\b/;
/** So many sentences back the nearest person is at most. */
const MOST_SENTENCES = 2;
/** More people in one sentence are a crowd, of whom none stands out. */
const CROWD = 12;
/** So long may the words between a name and its pronoun be. */
const LONG = 200;
/** So many paragraphs back somebody comes to mind. */
const REACH = 2;
/** Whoever is named so often is what the draft is about, and may be meant further on. */
const OFTEN = 4;
const FAR = 8;

/** Where a pronoun stands. */
interface At {
  readonly word: PersonWord;
  readonly paragraph: number;
  readonly text: string;
  readonly sentence: Span;
  readonly nth: number;
  /** Who is named before it in its sentence. */
  readonly here: readonly Person[];
  readonly names: Reading['names'];
  readonly nominative: boolean;
}

type Meant = Pick<Pronoun, 'entity' | 'tied'>;

/** “Lillis, who shared a stage with him”: of a clause of one's own one is not the object. */
function isObjectBeside({ word, text, here }: At, entity: RecordEntity): boolean {
  if (word.text !== 'him' && (word.text !== 'her' || isPossessive(word, text))) return false;
  // “Who has had three vans stolen from her” is of herself.
  if (!BESIDE.test(text.slice(Math.max(0, word.start - 12), word.start))) return false;
  const last = here.findLast((person) => person.entity === entity);
  return last !== undefined && !/[;:“”"]/.test(text.slice(last.end, word.start)) && !OTHER_VERB.test(text.slice(last.end, word.start));
}

const BESIDE = /\b(?:with|beside|alongside|against|opposite|married|knew|met|taught|followed|replaced|succeeded) $/;
const OTHER_VERB = /\b(?:that|because|when|if|and|but|said|says|told|after|before|as|while|where|which|she|he|than|whom|to)\b/;

class Resolver {
  readonly #readings: readonly Reading[];
  readonly #scenes: readonly (readonly Person[])[];
  /** By paragraph and gender, the pronouns in order. */
  readonly #pronouns: readonly Readonly<Record<Gender, readonly PersonWord[]>>[];
  /** By paragraph, whom the draft is about among those named there. */
  readonly #leads = new Map<number, Set<RecordEntity>>();

  constructor(readings: readonly Reading[], scenes: readonly (readonly Person[])[], record: DraftRecord) {
    this.#readings = readings;
    this.#scenes = scenes;
    this.#pronouns = readings.map((reading) => {
      const words = personWordsIn.of(reading).filter((w) => w.pronoun);
      return { man: words.filter((w) => w.gender === 'man'), woman: words.filter((w) => w.gender === 'woman') };
    });
    for (const entity of record.entities)
      if (entity.surelyPerson && entity.mentions.length >= OFTEN)
        for (const { paragraph } of entity.mentions) this.#leads.set(paragraph, (this.#leads.get(paragraph) ?? new Set()).add(entity));
  }

  /** The one person whom a word can mean; none where several can, or nobody is near. */
  resolve(word: PersonWord, paragraph: number): Pronoun[] {
    const { sentences, text, names } = this.#readings[paragraph]!;
    const gender = word.gender!;
    const nth = firstWhere(sentences, (s) => s.end > word.start);
    const sentence = sentences[nth];
    if (!sentence || sentence.start > word.start) return [];
    const here = between(this.#scenes[paragraph]!, sentence.start, word.start);
    if (here.length > CROWD) return [];
    const at: At = { word, paragraph, text, sentence, nth, here, names, nominative: /^s?he$/.test(word.text) };
    if (ASKED_BY.test(text.slice(sentence.start, word.start))) return [];
    const meant = this.#tied(at, gender) ?? this.#near(at, gender) ?? this.#likely(at, gender);
    return meant && !isObjectBeside(at, meant.entity)
      ? [{ paragraph, start: word.start, end: word.end, text: word.text, gender, possessive: isPossessive(word, text), ...meant }]
      : [];
  }

  /** By grammar: “herself”, “Ms Reid booked five, but she …”, “When Mr Alst is asked, he …”. */
  #tied(at: At, gender: Gender): Meant | undefined {
    const { word, paragraph, text, sentence, nominative } = at;
    const before = text.slice(sentence.start, word.start);
    const reflexive = word.text.endsWith('self');
    const clause = nominative && /, $/.test(before) && SUBORDINATE.test(before);
    if (!reflexive && !clause && !(nominative && COORDINATE.test(before))) return undefined;
    // A pronoun of the sentence's own is the nearer antecedent.
    if (this.#hasPronoun(paragraph, sentence.start, word.start, gender)) return undefined;
    const entity = subjectOf(at);
    return entity && !this.#comesAfter(at, gender, entity) ? { entity, tied: true } : undefined;
  }

  #hasPronoun(paragraph: number, from: number, to: number, gender: Gender): boolean {
    const words = this.#pronouns[paragraph]![gender];
    const next = words[firstWhere(words, (w) => w.start >= from)];
    return next !== undefined && next.end <= to;
  }

  /** “After her speech, Ms Marsh”: whoever comes next in the sentence may be meant. */
  #comesAfter({ word, paragraph, text, sentence, nominative }: At, gender: Gender, entity: RecordEntity): boolean {
    if (nominative && !AHEAD.test(text.slice(sentence.start, word.start))) return false;
    // “Thanked his coach”: whom somebody has is not whose they are.
    const had = isPossessive(word, text) ? /^(?: \p{Ll}[\p{L}’'-]*){1,3}/u.exec(text.slice(word.end, word.end + 40)) : null;
    const from = word.end + (had?.[0].length ?? 0);
    return between(this.#scenes[paragraph]!, word.end, sentence.end).some(
      (p) => p.entity !== entity && mayBe(p, gender) && (p.entity !== undefined || p.start >= from),
    );
  }

  /** Nobody whom it can mean is near, in its paragraph or those before, nor among those whom the draft is about: then whoever is nearest. */
  #near(at: At, gender: Gender): Meant | undefined {
    const { word, paragraph } = at;
    // A pronoun of its gender carries on somebody from further back.
    for (let p = Math.max(0, paragraph - REACH); p <= paragraph; p++)
      if (this.#hasPronoun(p, 0, p === paragraph ? word.start : Number.POSITIVE_INFINITY, gender)) return undefined;
    const entity = this.#nearest(at);
    if (entity && this.#isBetween(at, gender, entity)) return undefined;
    if (!entity || this.#comesAfter(at, gender, entity) || this.#isNearElse(at, gender, entity)) return undefined;
    return this.#isLedElse(paragraph, gender, entity) ? undefined : { entity, tied: false };
  }

  /** Does another name, or a noun for a person, stand between somebody and a pronoun: “Cadbury, the skunk”, “your candidate”? */
  #isBetween({ word, paragraph }: At, gender: Gender, entity: RecordEntity): boolean {
    for (let p = paragraph; p >= Math.max(0, paragraph - 1); p--) {
      const scene = this.#scenes[p]!;
      const end = p === paragraph ? word.start : Number.POSITIVE_INFINITY;
      const last = scene.findLast((x) => x.entity === entity && x.end <= end);
      const from = last?.end ?? 0;
      if (scene.some((x) => x.entity !== entity && x.start >= from && x.end <= end && mayBe(x, gender))) return true;
      const { names, text } = this.#readings[p]!;
      if (names.some((n) => n.start >= from && n.end <= end && n.kind === 'other' && !isAcronym(text.slice(n.start, n.end)))) return true;
      if (last) return false;
    }
    return false;
  }

  /** Is anybody of a gender spoken of before a word, here or in the paragraph before? */
  #isSpokenOf({ word, paragraph }: At, gender: Gender, entity: RecordEntity): boolean {
    for (let p = Math.max(0, paragraph - 1); p <= paragraph; p++) {
      const end = p === paragraph ? word.start : Number.POSITIVE_INFINITY;
      if (this.#hasPronoun(p, 0, end, gender)) return true;
      if (this.#scenes[p]!.some((x) => x.entity !== entity && x.end <= end && x.gender === gender)) return true;
    }
    return false;
  }

  /** Is anybody else near whom a pronoun may mean? */
  #isNearElse({ word, paragraph, sentence }: At, gender: Gender, entity: RecordEntity): boolean {
    for (let p = Math.max(0, paragraph - REACH); p <= paragraph; p++)
      for (const person of this.#scenes[p]!) {
        if (p === paragraph && person.start >= word.start) break;
        const here = p === paragraph && person.start >= sentence.start;
        if (person.entity !== entity && (here ? mayBe(person, gender) : comesToMind(person, gender))) return true;
      }
    return false;
  }

  /** Is the draft about somebody else whom a pronoun may mean? */
  #isLedElse(paragraph: number, gender: Gender, entity: RecordEntity): boolean {
    for (let p = Math.max(0, paragraph - FAR); p <= paragraph; p++)
      for (const lead of this.#leads.get(p) ?? [])
        if (lead !== entity && (lead.gender === undefined || lead.gender === gender)) return true;
    return false;
  }

  /** The first person of the sentence, or of the one before that names somebody. */
  #nearest({ word, paragraph, nth }: At): RecordEntity | undefined {
    for (let p = paragraph; p >= Math.max(0, paragraph - 1); p--) {
      const { sentences } = this.#readings[p]!;
      const people = this.#scenes[p]!.filter((x) => x.entity !== undefined && (p < paragraph || x.end <= word.start));
      const last = people.at(-1);
      if (!last) continue;
      const around = firstWhere(sentences, (s) => s.end > last.start);
      if ((p < paragraph ? sentences.length : nth) - around > MOST_SENTENCES) return undefined;
      return people.find((x) => x.start >= sentences[around]!.start)?.entity;
    }
    return undefined;
  }

  /** Whom it means more often than not, where nobody who is surely of its gender has been spoken of before it in the paragraph. */
  #likely(at: At, gender: Gender): Meant | undefined {
    const { word, paragraph, text, sentence, here, nominative } = at;
    // Whoever says something speaks of himself, whoever else is near.
    const speaker = nominative ? (here.length > 0 ? saysOf(at) : this.#saidBefore(at)) : undefined;
    if (speaker) return this.#isOfAnother(at, gender, speaker) ? undefined : { entity: speaker, tied: false };
    if (this.#hasPronoun(paragraph, 0, word.start, gender)) return undefined;
    const opens = here.length === 0 && (nominative || /^(?:his|her)$/.test(word.text));
    const entity = opens ? this.#openedBy(at) : nominative ? undefined : ownerOf(at);
    if (!entity) return undefined;
    // “Her late husband was a warden”: the husband is whose he is.
    const until = opens && !nominative ? word.start : sentence.end;
    const other = this.#scenes[paragraph]!.some(
      (x) => x.end <= (x.entity ? sentence.end : until) && x.entity !== entity && x.gender === gender,
    );
    // By grammar “who … her” and “told them that her” are of whoever stands before; of “marked his note” the words before tell.
    const gap = here.length > 0 ? text.slice(here.at(-1)!.end, word.start) : undefined;
    const loose = gap !== undefined && !TELLS.test(gap) && !WHO.test(gap);
    return other || (loose && this.#isSpokenOf(at, gender, entity)) ? undefined : { entity, tied: false };
  }

  /** “Mr Orr was not there. Ms Reid said he was in Leeds”, “Mr Madden believes that she …”: of whoever was spoken of. */
  #isOfAnother(at: At, gender: Gender, speaker: RecordEntity): boolean {
    const { word, text, sentence, here } = at;
    const before = speaker.gender === gender || here.length === 0 ? undefined : this.#aloneBefore(at);
    if (before !== undefined && before !== speaker && before.gender === gender) return true;
    const thinks = /\b(?:thinks|believes|hopes|argued|argues|recalled|recalls) (?:that )?$/.test(text.slice(sentence.start, word.start));
    return thinks && this.#isSpokenOf(at, gender, speaker);
  }

  /** “…,” she said, behind a sentence or a paragraph about one person. */
  #saidBefore(at: At): RecordEntity | undefined {
    const { word, text } = at;
    const quote = /[”"’'],?\s$/.test(text.slice(0, word.start)) && /^ (?:said|says|added|adds)\b/.test(text.slice(word.end, word.end + 8));
    return quote ? this.#aloneBefore(at) : undefined;
  }

  /** “Ms Marsh is 41. She …”. */
  #openedBy(at: At): RecordEntity | undefined {
    return at.nth > 0 && at.word.start <= at.sentence.start + 1 ? this.#aloneBefore(at) : undefined;
  }

  /** Who alone is named in the sentence before, near its start. */
  #aloneBefore({ word, paragraph, nth }: At): RecordEntity | undefined {
    const p = nth > 0 ? paragraph : paragraph - 1;
    const reading = this.#readings[p];
    const span = nth > 0 ? reading!.sentences[nth - 1] : reading?.sentences.at(-1);
    if (!reading || !span) return undefined;
    const people = between(this.#scenes[p]!, span.start, span.end);
    const [first] = people;
    if (!first?.entity || people.length > CROWD || people.some((x) => x.entity !== undefined && x.entity !== first.entity))
      return undefined;
    // “Describing Mr Ames as kind, the mother of nine …”, “Asked by Ms Reid, he …”: somebody of its gender is there already.
    const { gender } = word;
    if (this.#hasPronoun(p, span.start, span.end, gender!) || people.some((x) => x.entity === undefined && x.gender === gender))
      return undefined;
    // “It was put there by Piet Haver”: the sentence is about what he did it to.
    if (/\b(?:by|with|from|against|about) (?:\p{Lu}\S* )?$/u.test(reading.text.slice(Math.max(span.start, first.start - 24), first.start)))
      return undefined;
    return first.start > span.start + MOST_BEFORE || isOneOfSeveral(reading.text, first) ? undefined : first.entity;
  }
}

const isAcronym = (name: string): boolean => /^[\p{Lu}.&\d-]+$/u.test(name);

/** The people of a scene, in order, that lie between two places. */
function between(scene: readonly Person[], from: number, to: number): readonly Person[] {
  const found: Person[] = [];
  for (let i = firstWhere(scene, (p) => p.start >= from); i < scene.length && scene[i]!.end <= to && found.length <= CROWD; i++)
    found.push(scene[i]!);
  return found;
}

/** The one person alone before a word in its sentence, near the start. */
function subjectOf({ text, sentence, here, names }: At): RecordEntity | undefined {
  const [first, ...others] = here.filter((p) => !p.unsure);
  if (!first?.entity || others.some((p) => p.entity !== first.entity) || first.start > sentence.start + MOST_BEFORE) return undefined;
  // “Orla appeared with the drummer, Ivo Reid, placing herself …”: a name that may be a person's comes first.
  if (names.some((n) => n.start >= sentence.start && n.end < first.start && n.kind !== 'place' && n.kind !== 'organisation'))
    return undefined;
  // “Ames's kiln went cold, and she …”, “Ivo and Anton Orr left, but she …”.
  return isOneOfSeveral(text, first) ? undefined : first.entity;
}

/** “Ms Marsh said she”: the one person of the sentence so far. */
function saysOf({ word, text, here }: At): RecordEntity | undefined {
  const last = here.at(-1)!;
  if (here[0]!.entity !== last.entity || isOneOfSeveral(text, last)) return undefined;
  return SAYS.test(text.slice(last.end, word.start)) ? last.entity : undefined;
}

/** “Ms Ames would not lend her ladder”, “Mr Orr, a potter, who has had two kilns explode beside him”. */
function ownerOf({ word, text, sentence, here }: At): RecordEntity | undefined {
  const last = here.at(-1);
  if (!last?.entity || isOneOfSeveral(text, last)) return undefined;
  const { entity } = last;
  const gap = text.slice(last.end, Math.min(word.start, last.end + LONG));
  if (last.end + LONG < word.start) return undefined;
  if (WHO.test(gap) && !OTHER_CLAUSE.test(gap.replace(/^.*?\bwho(?:se)?\b/u, ''))) return entity;
  const alone = here.every((p) => p.entity === entity) && last.start <= sentence.start + MOST_BEFORE;
  if (!alone || word.text === 'him' || (word.text === 'her' && !isPossessive(word, text))) return undefined;
  return (gap.length < 60 && !OWNS_NOT.test(gap)) || TELLS.test(gap) ? entity : undefined;
}

/** “Ames's kiln”, “Ivo and Anton Orr”. */
const isOneOfSeveral = (text: string, { start, end }: Span): boolean =>
  /^['’]s?\b/.test(text.slice(end, end + 3)) ||
  /^ and \p{Lu}/u.test(text.slice(end, end + 6)) ||
  /\b(?:and|or) (?:\p{Lu}\S* ){0,2}$/u.test(text.slice(Math.max(0, start - 24), start));

/** “Her” before a noun, and not the one that is seen or told. */
const isPossessive = ({ text: word, end }: PersonWord, text: string): boolean =>
  word === 'his' ||
  (/^ \p{L}/u.test(text.slice(end, end + 2)) &&
    !/^ (?:to|for|in|on|at|and|or|as|when|that|if|the|a|an|down|back|up|out|off|with|from|into|about|because|after|before|was|is|since|until|while|during|by|of|again|so|then|this|last)\b/.test(
      text.slice(end, end + 9),
    ));

/** From another sentence a noun comes to mind only where it tells the gender: “the woman”. */
const comesToMind = (person: Person, gender: Gender): boolean =>
  person.entity === undefined && !person.unsure ? person.gender === gender : mayBe(person, gender);

/** May a pronoun of a gender mean somebody? */
const mayBe = ({ gender }: Person, wanted: Gender): boolean => gender === undefined || gender === wanted;

/** The gender that a draft's own words give somebody, and whether more than a given name tells it. */
export function genderTold(entity: RecordEntity): { gender: Gender; sure: boolean } | undefined {
  const written = /(?:^| )(Mr|Mrs|Ms|Miss|Sir|Dame)\.? /.exec(entity.name)?.[1];
  if (written) return { gender: genderOf(written)!, sure: true };
  const named = genderOfGiven(entity.given ?? (/[ .]/.test(entity.name) ? '' : entity.name));
  for (const a of entity.attributes) {
    const gender = a.kind === 'honorific' || a.kind === 'kin' || a.kind === 'office' ? genderStated(a) : undefined;
    // “Mr Russell” may be the father of Molly Russell: then nothing is told.
    if (gender) return named !== undefined && named !== gender && a.kind !== 'office' ? undefined : { gender, sure: true };
  }
  return entity.given === undefined || named === undefined ? undefined : { gender: named, sure: false };
}
