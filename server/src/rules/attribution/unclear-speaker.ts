// “He said”, “the director said” or a surname where two people fit, or a quotation that stands between two speakers.
import { Memo } from '../../performance/memo.ts';
import type { DraftQuotation, DraftReading } from '../../reading/draft/draft.ts';
import type { DraftRecord, RecordEntity } from '../../reading/draft/record.ts';
import { genderOf } from '../../reading/paragraph/attribution/gender.ts';
import { ownWords, standsAsSpeech } from '../../reading/paragraph/attribution/speech.ts';
import { vocabulary } from '../../reading/paragraph/names/vocabulary.ts';
import { touchesQuotation } from '../../reading/paragraph/quoted.ts';
import type { Attribution, NameMention, Place, Reading, Source } from '../../reading/paragraph/reading.ts';
import { sceneOf } from '../../reading/speakers/scene.ts';
import type { HouseStyle } from '../../style/style.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { draftRule, type Finding, type PlacedFinding } from '../rule.ts';
import { isEssay } from '../shared/essay.ts';
import { insertAttribution } from '../shared/insert-attribution.ts';

export const unclearSpeaker = draftRule({
  meta: {
    id: 'attribution/unclear-speaker',
    what: '“He said”, “the director said” or a surname where two people fit, or a quotation that stands between two speakers.',
    why: 'A quotation given to the wrong person is the mistake that a newsroom can least afford.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'pronouns' },
    severity: 'information',
    on: true,
    options: {},
  },
  observe: (reading) =>
    reading.quotations.some((q) => q.depth === 0 && q.kind === 'direct') || reading.attributions.some(isSaid) ? [true] : [],
  conclude(noted, { draft, style }) {
    const asked = new Set<string>();
    return noted.flatMap(({ paragraph, reading }): PlacedFinding[] => {
      const found = reading.attributions.flatMap((attribution) => {
        const { source } = attribution;
        if (!source || !isSaid(attribution) || touchesQuotation(reading, source)) return [];
        if (source.kind === 'pronoun') return pronoun(draft, paragraph, attribution, source);
        return source.kind === 'named' ? surname(draft, paragraph, source, asked) : role(draft, paragraph, source);
      });
      return [...found, ...betweenSpeakers(reading), ...leftBehind(draft, paragraph, style)].map((finding) => ({ ...finding, paragraph }));
    });
  },
});

const isSaid = ({ verb, source }: Attribution): boolean =>
  source !== null && verb !== undefined && verb.speech === true && verb.form !== 'ing' && verb.form !== 'base';

const last = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

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

/** The people whom a sentence names, in the reporter's own words. */
function peopleIn(draft: DraftReading, paragraph: number, sentence: Span): Named[] {
  const reading = draft.readings[paragraph]!;
  const found = new Map<RecordEntity, NameMention>();
  for (const mention of reading.names) {
    if (!contains(sentence, mention) || touchesQuotation(reading, mention)) continue;
    const entity = draft.record.named(paragraph, mention.start);
    if (entity && ((entity.kind === 'person' && entity.surelyPerson) || sharesSurname(reading, mention))) found.set(entity, mention);
  }
  return [...found].map(([entity, mention]) => ({ entity, mention }));
}

/** “He said”, where the sentence before names two men and lets neither of them speak, or two men have just spoken in turn. */
function pronoun(draft: DraftReading, paragraph: number, attribution: Attribution, source: Source): Finding[] {
  if (!attribution.quoted || !/^s?he$/i.test(source.name)) return [];
  const reading = draft.readings[paragraph]!;
  const gender = genderOf(source.name);
  const fits = (entity: RecordEntity) => entity.gender === undefined || entity.gender === gender;
  const at = outerSentence(reading, source);
  const own = reading.sentences[at]!;
  if (at > 0 && reading.text.slice(0, own.start).trimEnd().length > 0 && isAnswer(reading, own)) {
    const inTurn = speakersBefore(draft, paragraph, own.start).filter(fits);
    if (inTurn.length > 1) return [either(source, source.name, inTurn[0]!, inTurn[1]!)];
  }
  const before = sentenceBefore(draft, paragraph, at, attribution);
  if (!before) return [];
  const { where, there, isFar } = before;
  const named = peopleIn(draft, where, before.span).filter(({ entity }) => fits(entity));
  const opening = isFar ? openedBy(draft, paragraph, before.span, source.name, named) : undefined;
  const people = opening ? [opening, ...named] : named;
  const [one, other] = people;
  if (!one || !other || people.length !== 2) return [];
  if (opening && new RegExp(`\\b(?:${gender === 'man' ? 'he|him|his' : 'she|her'})\\b`, 'i').test(saidBy(reading, attribution))) return [];
  const known = people.filter(({ entity }) => entity.gender === gender).length;
  // Where nothing tells their gender, two who act together leave it open; of others the one who acts is meant.
  const isOpen = opening || known > 1 || (known > 0 && where !== paragraph) || areJoined(there, one.mention, other.mention);
  return isOpen && !namesBefore(reading, own, source) ? [either(source, source.name, one.entity, other.entity)] : [];
}

/** The sentence that a pronoun goes back to, unless somebody speaks in it; `isFar` where others stand between. */
function sentenceBefore(draft: DraftReading, paragraph: number, at: number, attribution: Attribution) {
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

/** “Ann Lee and the captain, Joan Reid, shook hands.” */
const areJoined = ({ text }: Reading, one: Span, two: Span): boolean =>
  /^(?:,[^,]{1,40},)? and (?:[\p{L}’'-]+ ){0,6}(?:\p{Ll}+, )?$/u.test(text.slice(one.end, two.start));

/** Does a question stand right before a sentence? */
const isAnswer = ({ quotations }: Reading, sentence: Span): boolean => {
  const before = quotations.findLast((q) => q.depth === 0 && q.end <= sentence.start);
  return before !== undefined && before.inner.end > 0 && sentence.start - before.end < 90;
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
  if (all.length !== 2 || sharesName(one!, two!) || asked.has(source.name)) return [];
  asked.add(source.name);
  return one!.given !== two!.given ? [either(source, source.name, one!, two!)] : [];
}

/** The people named in full, by surname. */
const bySurname = new Memo(({ entities }: DraftRecord) => {
  const people = new Map<string, RecordEntity[]>();
  for (const e of entities)
    if (e.kind === 'person' && e.given !== undefined && e.surname !== undefined)
      people.set(e.surname, [...(people.get(e.surname) ?? []), e]);
  return people;
});

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

/** Lee said so. “…” Reid said so: the quotation in a sentence of its own may be either's. */
function betweenSpeakers({ attributions, sentences, quotations }: Reading): Finding[] {
  const speaker = (sentence: Span | undefined) =>
    sentence &&
    attributions.find((a) => a.source?.kind === 'named' && a.verb?.speech && contains(sentence, a.verb) && contains(sentence, a.source))
      ?.source;
  return quotations.flatMap((q) => {
    if (q.depth > 0 || q.kind !== 'direct') return [];
    const first = sentences.findIndex((s) => s.start <= q.start && q.start < s.end);
    const lastOf = sentences.findIndex((s) => s.start < q.end && q.end <= s.end);
    // It must be sentences of its own, and the sentence before report without a quotation: a quotation goes on after its tag.
    if (first < 1 || lastOf < 0 || sentences[first]!.start !== q.start || sentences[lastOf]!.end !== q.end) return [];
    const before = sentences[first - 1]!;
    if (quotations.some((other) => overlaps(other, before))) return [];
    const [one, two] = [speaker(before), speaker(sentences[lastOf + 1])];
    // “…” Reid said in a tweet: a tag behind a full stop.
    if (
      two &&
      attributions.some((a) => a.source?.start === two.start && a.cue && a.content.some((c) => c.start <= q.start && q.end <= c.end))
    )
      return [];
    if (!one || !two || one.name.endsWith(two.name) || two.name.endsWith(one.name)) return [];
    return [{ start: q.start, end: q.end, message: `Who said this: ${one.name} or ${two.name}?` }];
  });
}

/** A quotation in a sentence of its own, whose speaker only acts in the sentence before, or spoke in another paragraph. */
function leftBehind(draft: DraftReading, paragraph: number, style: HouseStyle): Finding[] {
  const reading = draft.readings[paragraph]!;
  if (reading.prose.kind !== 'body') return [];
  return draft.quotationsIn(paragraph).flatMap(({ quotation, speaker, cue, attributed, began }, k, all) => {
    if (quotation.depth > 0 || quotation.kind !== 'direct' || !speaker || began !== paragraph || !standsAsSpeech(reading, quotation))
      return [];
    // A quotation that others in the paragraph go on from has its speaker with them.
    if (all.some((other, n) => n !== k && other.attributed === 'same-sentence' && other.speaker?.start === speaker.start)) return [];
    const behind = reading.text.slice(quotation.end).trim();
    const acting = attributed === 'same-paragraph' && (cue === null || isGroup(speaker));
    const cutOff =
      attributed === 'carried' && /^\p{Lu}/u.test(behind) && !/^(?:He|She|They|It)\b/.test(behind) && !behind.includes(last(speaker.name));
    const ledIn = attributed === 'carried' && isLedIn(reading, quotation, last(speaker.name));
    const name = draft.sourceName(speaker.paragraph, speaker) ?? speaker.name;
    const reported =
      cue !== null &&
      isReportedBefore(draft, speaker, attributed) &&
      // A paragraph that is nothing but a quotation wants its speaker all the same.
      (ownWords(reading) === 0 || !isAlone(draft, name, speaker.paragraph, paragraph + 1));
    if (!acting && !cutOff && !ledIn && !reported) return [];
    if (ownWords(reading) === 0 && isEssay(draft)) return [];
    const { start, end } = quotation;
    const fixes = () => insertAttribution(draft, paragraph, quotation, style);
    return [{ start, end, message: `Who said this? Last named: ${name}`, fixes }];
  });
}

/** Is nobody else named around a quotation? Then a reader takes it for the speaker's, and rightly. */
function isAlone({ entities, readings }: DraftReading, name: string, from: number, to: number): boolean {
  const meant = entities.find((e) => e.kind === 'person' && e.name === name);
  if (!meant) return false;
  if (
    entities.some(
      (e) => e !== meant && e.kind === 'person' && e.mentions.some((m) => !m.quoted && from <= m.paragraph && m.paragraph <= to),
    )
  )
    return false;
  return !readings.slice(from, to + 1).some((r) => r.attributions.some(({ source }) => source?.kind === 'unnamed'));
}

/** The penalty divided the ground. “…”: a sentence that leads to a quotation and means nobody. */
function isLedIn(reading: Reading, { start }: Span, name: string): boolean {
  const before = reading.text.slice(0, start).trim();
  return (
    /[\p{L})]\.$/u.test(before) &&
    before.length > 20 &&
    !/\b(?:he|she|they|his|her|their|him|them|I|we|who)\b/i.test(before) &&
    !before.includes(name)
  );
}

/** Ms Lee said it was safe.⏎“…”: a speaker who is only reported in the paragraph before, and may not be who is quoted in this one. */
const isReportedBefore = (draft: DraftReading, { paragraph }: Place, attributed: DraftQuotation['attributed']): boolean => {
  const { text, quotations } = draft.readings[paragraph]!;
  return (
    attributed === 'carried' &&
    !/[:,]\s*$/.test(text) &&
    !quotations.some((q) => q.depth === 0 && q.kind === 'direct') &&
    !/^\s?[—–―~-]/.test(text)
  );
};

/** “Survivors described the wave. “…””: one of them spoke. */
const isGroup = ({ kind, name }: Source): boolean => kind === 'unnamed' && /^\p{Lu}?\p{Ll}+s\b/u.test(name);
