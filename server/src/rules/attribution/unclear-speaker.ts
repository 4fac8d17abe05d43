// “He said”, “the director said” or a surname where two people fit, or a quotation that stands between two speakers.
import type { DraftQuotation, DraftReading } from '../../reading/draft/draft.ts';
import { ownWords, standsAsSpeech } from '../../reading/paragraph/attribution/speech.ts';
import type { Place, Reading, Source } from '../../reading/paragraph/reading.ts';
import type { HouseStyle } from '../../style/style.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { draftRule, type Finding, type PlacedFinding } from '../rule.ts';
import { eitherSpeaker, isSaid } from '../shared/either-speaker.ts';
import { isEssay } from '../shared/essay.ts';
import { insertAttribution } from '../shared/insert-attribution.ts';
import { firstOfSomebody, nobodyNamed } from '../shared/nobody-named.ts';

export const unclearSpeaker = draftRule({
  meta: {
    id: 'attribution/unclear-speaker',
    what: '“He said”, “the director said” or a surname where two people fit, “he said” where nobody is named yet, or a quotation that stands between two speakers.',
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
    const first = firstOfSomebody(draft);
    return noted.flatMap(({ paragraph, reading }): PlacedFinding[] => {
      const found = reading.attributions
        .filter(isSaid)
        .flatMap((attribution) => [
          ...eitherSpeaker(draft, paragraph, attribution, asked),
          ...nobodyNamed(draft, paragraph, attribution, first),
        ]);
      return [...found, ...betweenSpeakers(reading), ...leftBehind(draft, paragraph, style)].map((finding) => ({ ...finding, paragraph }));
    });
  },
});

const last = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

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
    if (isNotSpeech(reading, quotation)) return [];
    // A quotation that others in the paragraph go on from has its speaker with them.
    if (all.some((other, n) => n !== k && other.attributed === 'same-sentence' && other.speaker?.start === speaker.start)) return [];
    const name = draft.sourceName(speaker.paragraph, speaker) ?? speaker.name;
    if (!isLoose(draft, paragraph, { quotation, speaker, cue, attributed }, name) || goesOn(draft, paragraph, speaker)) return [];
    if (ownWords(reading) === 0 && isEssay(draft)) return [];
    const { start, end } = quotation;
    const fixes = () => insertAttribution(draft, paragraph, quotation, style);
    return [{ start, end, message: `Who said this? Last named: ${name}`, fixes }];
  });
}

/** Does nothing tie a quotation to whoever was named last? */
function isLoose(
  draft: DraftReading,
  paragraph: number,
  { quotation, speaker, cue, attributed }: Pick<DraftQuotation, 'quotation' | 'cue' | 'attributed'> & { readonly speaker: Source & Place },
  name: string,
): boolean {
  const reading = draft.readings[paragraph]!;
  if (isBesideBeat(reading, quotation, last(name))) return false;
  if (attributed === 'same-paragraph') return isGroup(speaker) || (cue === null && !isReaction(reading, quotation, speaker));
  if (attributed !== 'carried') return false;
  const behind = reading.text.slice(quotation.end).trim();
  const cutOff = /^\p{Lu}/u.test(behind) && !/^(?:He|She|They|It)\b/.test(behind) && !behind.includes(last(speaker.name));
  if (cutOff || isLedIn(reading, quotation, last(speaker.name))) return true;
  if (cue === null || !isReportedBefore(draft, speaker)) return false;
  // A paragraph that is nothing but a quotation wants its speaker all the same.
  return ownWords(reading) === 0 || !isAlone(draft, name, speaker.paragraph, paragraph + 1);
}

/** A cross-heading, words from a page in capitals, a statement and a mark that was forgotten before “said Lee”: no speaker is missing there. */
function isNotSpeech(reading: Reading, { start, end, inner }: DraftQuotation['quotation']): boolean {
  const said = reading.text.slice(inner.start, inner.end);
  const stops = /[.!?…,—–-]["”’']?\s*$/.test(said) || /^[.!?,]/.test(reading.text.slice(end, end + 1));
  return !stops || !/\p{Ll}/u.test(said) || SAID_INSIDE.test(said) || isStatement(reading, start);
}

const SAID_INSIDE = /, (?:(?:said|says|added|adds) (?:\p{Lu}|the )|(?:(?:s?he|they|it)|the \p{Ll}+) (?:said|says|added)\b)/u;

/** Ms Lee said it was safe.⏎“…”⏎She hopes …: the paragraphs on both sides are about whoever spoke. Or the one before is a quotation of theirs too. */
function goesOn(draft: DraftReading, paragraph: number, speaker: Source & Place): boolean {
  const reading = draft.readings[paragraph]!;
  if (speaker.paragraph === paragraph || ownWords(reading) > 0) return false;
  if (speaker.paragraph < paragraph - 1 && ownWords(draft.readings[paragraph - 1]!) === 0) return true;
  const next = draft.readings[paragraph + 1];
  if (next?.prose.kind !== 'body' || ownWords(next) === 0) return false;
  const [first] = next.names.filter((n) => n.kind === 'person');
  const meant = draft.sourceName(speaker.paragraph, speaker) ?? speaker.name;
  if (!isAlone(draft, meant, speaker.paragraph, paragraph)) return false;
  const pronoun = /^(?:But |And |Yet |Now )?(He|She|They)\b/.exec(next.text)?.[1];
  const gender = draft.record.entities.find((e) => e.name === meant)?.gender;
  if (pronoun) return gender === undefined || pronoun === 'They' || (pronoun === 'She') === (gender === 'woman');
  return first !== undefined && first.start < SOON && draft.named(paragraph + 1, first.start)?.name === meant;
}

/** So near to its beginning, whom a paragraph names is whom it is about. */
const SOON = 120;

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
const isReportedBefore = (draft: DraftReading, { paragraph }: Place): boolean => {
  const { text, quotations } = draft.readings[paragraph]!;
  return !/[:,]\s*$/.test(text) && !quotations.some((q) => q.depth === 0 && q.kind === 'direct') && !/^\s?[—–―~-]/.test(text);
};

/** “Lee disagreed. “…”” So short a sentence about somebody leads to what they say. */
function isReaction({ text, sentences }: Reading, { start }: Span, speaker: Span): boolean {
  const before = sentences.findLast((s) => s.end <= start);
  if (before === undefined || speaker.start < before.start || text.slice(before.end, start).trim() !== '') return false;
  return text.slice(before.start, speaker.start).length < 12 && text.slice(speaker.end, before.end).split(' ').length <= SHORT;
}

const SHORT = 6;

/** “She laughed. “…””, ““…” Dube laughed”: who does this between their words is who speaks. */
function isBesideBeat({ text }: Reading, { start, end }: Span, name: string): boolean {
  const behind = text.slice(end, end + 60);
  return BEAT_BEFORE.test(text.slice(Math.max(0, start - 80), start)) || (BEAT_BEHIND.test(behind) && behind.includes(name));
}

const BEAT = '(?:laughed|smiled|grinned|shrugged|nodded|sighed|winced|paused|shook (?:his|her|their) head)';
const BEAT_BEFORE = new RegExp(`\\b${BEAT}(?: (?:at|off) [^.,;]{3,40})?\\.\\s*$`, 'u');
const BEAT_BEHIND = new RegExp(`^ (?:(?:Mr|Mrs|Ms|Dr) )?\\p{Lu}[\\p{L}’'-]+ ${BEAT}\\b`, 'u');

/** “The minister issued a statement. “…””: what it says follows. */
const isStatement = ({ text }: Reading, start: number): boolean =>
  /\b(?:issued|released|posted|sent|wrote|left|read(?: out)?) (?:an?|the|this|another|her|his|their) (?:\p{Ll}+ )?(?:statement|message|note|letter|tweet|post|email|reply)\b[^.]*\.\s*$/u.test(
    text.slice(Math.max(0, start - 160), start),
  );

/** “Survivors described the wave. “…””: one of them spoke. */
const isGroup = ({ kind, name }: Source): boolean => kind === 'unnamed' && /^(?!His\b)\p{Lu}?\p{Ll}+s\b/u.test(name);
