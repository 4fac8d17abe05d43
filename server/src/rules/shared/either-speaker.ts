// “He said”, “the director said” or a surname, where two people fit.
import { addTo } from '../../performance/groups.ts';
import { Memo } from '../../performance/memo.ts';
import type { DraftReading } from '../../reading/draft/draft.ts';
import type { DraftRecord, RecordEntity } from '../../reading/draft/record.ts';
import { genderOf } from '../../reading/paragraph/attribution/gender.ts';
import { vocabulary } from '../../reading/paragraph/names/vocabulary.ts';
import { touchesQuotation } from '../../reading/paragraph/quoted.ts';
import type { Attribution, NameMention, Reading, Source } from '../../reading/paragraph/reading.ts';
import { sceneOf } from '../../reading/speakers/scene.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { Finding } from '../rule.ts';

/** What there is to ask of one source of a paragraph. `asked` holds the surnames that were asked about. */
export function eitherSpeaker(draft: DraftReading, paragraph: number, attribution: Attribution, asked: Set<string>): Finding[] {
  const { source } = attribution;
  if (!source || !isSaid(attribution) || touchesQuotation(draft.readings[paragraph]!, source)) return [];
  if (source.kind === 'pronoun') return pronoun(draft, paragraph, attribution, source);
  return source.kind === 'named' ? surname(draft, paragraph, source, asked) : role(draft, paragraph, source);
}

export const isSaid = ({ verb, source }: Attribution): boolean =>
  source !== null && verb !== undefined && verb.speech === true && verb.form !== 'ing' && verb.form !== 'base';

/** Two people, and what is asked of the words that may mean either. */
const either = (span: Span, words: string, one: RecordEntity, two: RecordEntity): Finding => ({
  start: span.start,
  end: span.end,
  message: `“${words}”: ${one.name} or ${two.name}?`,
  fixes: () =>
    [one, two].map((entity) => {
      const name = one.surname && two.surname && one.surname !== two.surname ? entity.surname! : entity.name;
      return { title: `Change to “${name}”`, edits: [{ start: span.start, end: span.end, newText: name }] };
    }),
});

interface Named {
  readonly entity: RecordEntity;
  readonly mention: NameMention;
}

/** “Her daughter Ruth” has no surname. */
const isSomebody = ({ kind, surelyPerson, attributes }: RecordEntity): boolean =>
  surelyPerson && (kind === 'person' || (kind === 'other' && attributes.some((a) => a.kind === 'kin' && a.introduces)));

/** The people whom a sentence names, in the reporter's own words. */
function peopleIn(draft: DraftReading, paragraph: number, sentence: Span): Named[] {
  const reading = draft.readings[paragraph]!;
  const found = new Map<RecordEntity, NameMention>();
  for (const here of sceneOf.of(reading)) {
    if (here.kind !== 'name' || here.part === 'possessor' || !contains(sentence, here.mention)) continue;
    const { mention } = here;
    const entity = draft.record.named(paragraph, mention.start);
    if (entity && (isSomebody(entity) || sharesSurname(reading, mention))) found.set(entity, mention);
  }
  return [...found].map(([entity, mention]) => ({ entity, mention }));
}

/** “He said”, where the sentence before names two men and lets neither of them speak, or two men have just spoken in turn. */
function pronoun(draft: DraftReading, paragraph: number, attribution: Attribution, source: Source): Finding[] {
  if (!/^s?he$/i.test(source.name)) return [];
  const reading = draft.readings[paragraph]!;
  const gender = genderOf(source.name);
  const fits = (entity: RecordEntity) => entity.gender === undefined || entity.gender === gender;
  const at = outerSentence(reading, source);
  const own = reading.sentences[at]!;
  if (attribution.quoted && at > 0 && reading.text.slice(0, own.start).trimEnd().length > 0 && isAnswer(reading, own)) {
    const inTurn = speakersBefore(draft, paragraph, own.start).filter(fits);
    if (inTurn.length > 1) return [either(source, source.name, inTurn[0]!, inTurn[1]!)];
  }
  const before = sentenceBefore(draft, paragraph, at, attribution);
  const pair = before && whoFits(draft, paragraph, attribution, source, before);
  return pair && !namesBefore(reading, own, source) ? [either(source, source.name, pair[0], pair[1])] : [];
}

/** The two people of the sentence before whom a pronoun may mean alike. */
function whoFits(
  draft: DraftReading,
  paragraph: number,
  attribution: Attribution,
  source: Source,
  { where, there, span, isFar }: SentenceBefore,
): readonly [RecordEntity, RecordEntity] | undefined {
  const gender = genderOf(source.name);
  const named = peopleIn(draft, where, span).filter(({ entity }) => entity.gender === undefined || entity.gender === gender);
  const opening = isFar ? openedBy(draft, paragraph, span, source.name, named) : undefined;
  const people = opening ? [opening, ...named] : named;
  const [one, other] = people;
  if (!one || !other || people.length !== 2) return undefined;
  const said = saidBy(draft.readings[paragraph]!, attribution);
  if (opening && new RegExp(`\\b(?:${gender === 'man' ? 'he|him|his' : 'she|her'})\\b`, 'i').test(said)) return undefined;
  // “It was Coach Marsh who taught me”, he said: another than Marsh.
  if (people.some(({ entity }) => said.includes(entity.surname ?? entity.name))) return undefined;
  const joined = areJoined(there, one.mention, other.mention);
  // Reported, the one who acts is meant, and none of two who act together.
  if (!attribution.quoted && !joined) return undefined;
  const known = people.filter(({ entity }) => entity.gender === gender).length;
  // Where nothing tells their gender, two who act together leave it open; of others the one who acts is meant.
  const told = known > 1 || (known > 0 && where !== paragraph);
  const isOpen = opening || joined || (told && meetsWith(there, one.mention, other.mention));
  return isOpen ? [one.entity, other.entity] : undefined;
}

interface SentenceBefore {
  readonly where: number;
  readonly there: Reading;
  readonly span: Span;
  /** Do others stand between? */
  readonly isFar: boolean;
}

/** The sentence that a pronoun goes back to, unless somebody speaks in it; `isFar` where others stand between. */
function sentenceBefore(draft: DraftReading, paragraph: number, at: number, attribution: Attribution): SentenceBefore | undefined {
  const where = at > 0 ? paragraph : paragraph - 1;
  const there = draft.readings[where];
  if (!there || (where !== paragraph && there.prose.kind !== 'body')) return undefined;
  const from = at > 0 ? at - 1 : there.sentences.length - 1;
  const nth = at > 0 ? lastToName(there, from) : from;
  const span = there.sentences[nth];
  if (!span || touchesQuotation(there, span) || isSpeech(there, span, attribution)) return undefined;
  return { where, there, span, isFar: nth < from };
}

/** Somebody who is named before the pronoun in its own sentence is who is meant. */
const namesBefore = (reading: Reading, own: Span, source: Span): boolean =>
  reading.names.some((n) => n.kind === 'person' && n.start >= own.start && n.end <= source.start && !touchesQuotation(reading, n));

/** “Cornelis and Piet Haverman”: a given name whose surname stands behind the other. */
const sharesSurname = ({ text }: Reading, { end, text: name }: Span & { readonly text: string }): boolean =>
  /^ and \p{Lu}\p{L}+ \p{Lu}/u.test(text.slice(end, end + 30)) && vocabulary.isGivenName(name);

/** The sentence at a place, or the last before it that names anybody: “The talks lasted an hour”, “They had not spoken since”. */
function lastToName(reading: Reading, from: number): number {
  const { sentences, text, names } = reading;
  let at = from;
  while (at > 0 && at > from - 2) {
    const sentence = sentences[at]!;
    const words = text.slice(sentence.start, sentence.end);
    if (names.some((n) => contains(sentence, n) && n.kind === 'person') || /\b(?:s?he|him|his|her)\b/i.test(words)) break;
    if (touchesQuotation(reading, sentence) || isSpeech(reading, sentence)) return -1;
    at--;
  }
  return at;
}

const isSpeech = ({ attributions }: Reading, sentence: Span, but?: Attribution): boolean =>
  attributions.some((a) => a !== but && a.source && a.verb?.speech && contains(sentence, a.source));

/** “He met Barry Tench at the office”: who the pronoun is that the sentence begins with, where a paragraph begins with it. */
function openedBy(
  draft: DraftReading,
  paragraph: number,
  { start, end }: Span,
  pronoun: string,
  named: readonly Named[],
): Named | undefined {
  const reading = draft.readings[paragraph]!;
  const [other] = named;
  if (named.length !== 1 || reading.text.slice(0, start).trim() !== '') return undefined;
  const first = reading.words.find((w) => w.start >= start);
  if (!first || first.lower !== pronoun.toLowerCase()) return undefined;
  // “The two women began with little”: of one gender, though a name does not tell.
  const gender = genderOf(pronoun);
  const since = reading.text.slice(end, end + 80);
  if (other!.entity.gender !== gender && !(gender === 'man' ? /\btwo men\b/ : /\btwo women\b/).test(since)) return undefined;
  for (let p = paragraph - 1; p >= Math.max(0, paragraph - 2); p--) {
    const meant = draft.readings[p]!.names.flatMap((mention) => {
      const entity = draft.record.named(p, mention.start);
      return entity?.surelyPerson && entity.gender === gender ? [{ entity, mention }] : [];
    });
    if (meant.length > 0) return meant.at(-1)!.entity === other!.entity ? undefined : meant.at(-1);
  }
  return undefined;
}

/** The words that an attribution gives to its source. */
const saidBy = ({ text }: Reading, { content }: Attribution): string => content.map((c) => text.slice(c.start, c.end)).join(' ');

/** The sentence in which a source stands: a full stop in the quotation before it begins no other. */
function outerSentence({ sentences, quotations }: Reading, source: Span): number {
  let at = sentences.findIndex((s) => contains(s, source));
  while (at > 0 && quotations.some((q) => q.depth === 0 && q.start < sentences[at]!.start && sentences[at]!.start < q.end)) at--;
  return at;
}

/** “Ann Lee and the captain, Joan Reid, shook hands.” Not “the likes of Ann Lee and Joan Reid”. */
const areJoined = ({ text }: Reading, one: Span, two: Span): boolean =>
  /^(?:,[^.;]{1,90})?,? and (?:[\p{L}’'-]+ ){0,6}(?:\p{Ll}+, )?$/u.test(text.slice(one.end, two.start)) &&
  !NEITHER_ACTS.test(text.slice(Math.max(0, one.start - 24), one.start));

/** Does one do something with or to the other? “Lee resigned after it attacked Reid”, “ranked behind Reid”: it is Lee who is told of. */
function meetsWith({ text }: Reading, one: Span, two: Span): boolean {
  const between = text.slice(one.end, two.start).replace(/, (?:who|the|an?|its|his|her) [^,]*,/, '');
  return !IN_ANOTHER_CLAUSE.test(between) && !ONLY_TOLD_OF.test(between);
}

const NEITHER_ACTS = /\b(?:likes of|such as|like|including|about|than|unlike|against|behind|among) (?:[\p{L}’'.-]+ ){0,2}$/u;
const IN_ANOTHER_CLAUSE = /\b(?:after|because|while|who|whom|which|that|as|since|when|if|whether|before|but)\b/;
const ONLY_TOLD_OF =
  /\b(?:likes of|such as|like|including|about|on|between|against|over|than|under|behind|among|unlike|for|of|from|in) (?:[\p{L}’'.-]+ ){0,3}$/u;

/** Does a question stand right before a sentence? */
const isAnswer = ({ quotations, text }: Reading, sentence: Span): boolean => {
  const before = quotations.findLast((q) => q.depth === 0 && q.end <= sentence.start);
  return before !== undefined && text[before.inner.end - 1] === '?' && sentence.start - before.end < 90;
};

/** Who have spoken in turn in a paragraph before a place, the two last. */
function speakersBefore(draft: DraftReading, paragraph: number, before: number): RecordEntity[] {
  const reading = draft.readings[paragraph]!;
  const found: RecordEntity[] = [];
  for (const a of reading.attributions) {
    if (!a.quoted || !a.source || a.source.kind !== 'named' || a.source.start >= before || !a.verb?.speech) continue;
    const mention = reading.names.find((n) => overlaps(n, a.source!));
    const entity = mention && draft.record.named(paragraph, mention.start);
    if (entity?.kind === 'person' && entity !== found.at(-1)) found.push(entity);
  }
  return [...new Set(found.slice(-2))];
}

/** “Marsh said”, in a draft with two people of that surname. */
function surname(draft: DraftReading, paragraph: number, source: Source, asked: Set<string>): Finding[] {
  const reading = draft.readings[paragraph]!;
  // A given name or an honorific tells them apart.
  if (/\s/.test(reading.text.slice(source.start, source.end).trim())) return [];
  const all = (bySurname.of(draft.record).get(source.name) ?? []).filter((e) => introducedBefore(e, paragraph, source.start));
  const [one, two] = all;
  if (all.length !== 2 || sharesName(one!, two!) || asked.has(source.name) || isPlain(all, paragraph, source.start)) return [];
  asked.add(source.name);
  return one!.given !== two!.given ? [either(source, source.name, one!, two!)] : [];
}

/** The people named in full, by surname. */
const bySurname = new Memo(({ entities }: DraftRecord) => {
  const people = new Map<string, RecordEntity[]>();
  for (const e of entities) if (e.kind === 'person' && e.given !== undefined && e.surname !== undefined) addTo(people, e.surname, e);
  return people;
});

/** So often by the surname alone, a draft means whom it is about. */
const OFTEN = 3;

/** Is one of them named in full in the paragraph and not the other, or is the draft about one of the two? */
function isPlain(all: readonly RecordEntity[], paragraph: number, start: number): boolean {
  const here = all.filter((e) => e.mentions.some((m) => m.form === 'full' && !m.quoted && m.paragraph === paragraph && m.start < start));
  const alone = all.flatMap((e) => e.mentions.filter((m) => m.form === 'surname' && !m.quoted && !m.name.honorific && !m.name.title));
  return here.length === 1 || alone.length >= OFTEN;
}

/** “Jeremy Vine” and “Broadcaster Jeremy Vine” are one. */
const sharesName = (one: RecordEntity, two: RecordEntity): boolean => {
  const words = new Set(one.given!.split(/[ .]+/));
  return two.given!.split(/[ .]+/).some((word) => words.has(word)) || !one.surelyPerson || !two.surelyPerson;
};

const introducedBefore = (entity: RecordEntity, paragraph: number, start: number): boolean =>
  entity.mentions.some(
    (m) => m.form === 'full' && !m.quoted && (m.paragraph < paragraph || (m.paragraph === paragraph && m.start < start)),
  );

/** “The director said”, where the sentences before name two directors. */
function role(draft: DraftReading, paragraph: number, source: Source): Finding[] {
  const head = /^the (\p{Ll}[\p{L}-]+)$/iu.exec(source.name)?.[1];
  if (!head) return [];
  const found = new Map<RecordEntity, number>();
  for (let p = Math.max(0, paragraph - 1); p <= paragraph; p++)
    for (const here of sceneOf.of(draft.readings[p]!)) {
      if (here.kind !== 'name' || !here.roles.includes(head.toLowerCase()) || (p === paragraph && here.start > source.start)) continue;
      const entity = draft.record.named(p, here.mention.start);
      if (entity?.kind === 'person') found.set(entity, p);
    }
  const [one, two] = [...found.keys()];
  return found.size === 2 ? [either(source, source.name, one!, two!)] : [];
}
