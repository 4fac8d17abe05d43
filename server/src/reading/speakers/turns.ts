// Every quotation of a draft with the words that name its speaker: in its own paragraph, or in one before or after it.

import { AroundMemo } from '../../performance/memo.ts';
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import type { DraftQuotation, Place } from '../draft/draft.ts';
import { actor, announcer, signature } from '../paragraph/attribution/announcer.ts';
import { outerSentences } from '../paragraph/attribution/outer-sentences.ts';
import { ParagraphMemo } from '../paragraph/paragraph-memo.ts';
import type { Attribution, Quotation, Reading, Source } from '../paragraph/reading.ts';
import { isPersonal } from './can-speak.ts';
import { type Own, ownAttributions } from './choice.ts';
import { cuedIn } from './script-cues.ts';

interface Spoken {
  readonly source: Source & Place;
  readonly cue: Place | null;
  /** In single marks, as a headline quotes: such a speaker does not go on in double ones. */
  readonly single?: boolean;
}

/** A quotation that goes on in the next paragraph. */
interface RunningOn {
  readonly began: number;
  readonly spoken: Spoken | null;
}

/** A paragraph's quotations, and who holds the floor after it. */
export interface Turn {
  readonly quotations: readonly DraftQuotation[];
  /** Who was speaking when it ended. */
  readonly speaking: Spoken | null;
  /** The quotation that it leaves open. */
  readonly runsOn: RunningOn | null;
}

const SILENT: Turn = { quotations: [], speaking: null, runsOn: null };

/** Every quotation of the draft by paragraph, with its speaker: by its own paragraph's words, by the quotation that it runs on from, or carried over. */
export function readTurns(readings: readonly Reading[]): readonly Turn[] {
  const turns: Turn[] = [];
  readings.forEach((reading, paragraph) => {
    const before = turns[paragraph - 1] ?? SILENT;
    turns.push(ownTurn.of(reading, [paragraph, before], () => turnOf(reading, paragraph, before)));
  });
  nameFromAfter(readings, turns);
  nameFromActing(readings, turns);
  nameFromSameWords(readings, turns);
  return turns;
}

const ownTurn = new AroundMemo<Reading, Turn>();

/** She put the diary away.⏎“I felt that …”: whoever acts in the sentence before speaks of themselves. */
function nameFromActing(readings: readonly Reading[], turns: Turn[]): void {
  for (let p = 1; p < turns.length; p++) {
    const first = turns[p]!.quotations[0];
    if (!first || first.speaker || !isSpeech(first.quotation) || turns[p - 1]!.quotations.length > 0) continue;
    const { text } = readings[p]!;
    if (!isAlone(readings[p]!, first.quotation) || !/\b(?:I|my|me)\b/.test(text.slice(first.quotation.start, first.quotation.end)))
      continue;
    const source = actorOf.of(readings[p - 1]!);
    if (!source) continue;
    const speaker = { ...source, paragraph: p - 1 };
    const cue = { start: source.start, end: source.end, paragraph: p - 1 };
    // Paragraphs that the quotation runs on over are theirs too.
    do {
      const { quotations } = turns[p]!;
      turns[p] = {
        ...turns[p]!,
        quotations: quotations.map((q) => (isSpeech(q.quotation) && !q.speaker ? { ...q, speaker, cue, attributed: 'carried' } : q)),
      };
    } while (turns[p]!.runsOn && turns[p + 1]?.quotations[0]?.speaker === null && ++p);
  }
}

/** The only person whom a paragraph's last sentence names, as its subject. */
const actorOf = new ParagraphMemo((reading): Source | null => {
  const last = reading.sentences.at(-1);
  if (reading.prose.kind !== 'body' || !last || !/[.!]$/.test(reading.text.trimEnd())) return null;
  const people = reading.names.filter((n) => n.start >= last.start && (n.kind === 'person' || n.kind === 'other'));
  const sentence = outerSentences(reading).at(-1);
  const source = sentence ? actor(sentence) : null;
  if (!source || source.start > last.start + 40) return null;
  if (/^s?he$/i.test(source.name)) return people.length === 0 ? source : null;
  return source.kind === 'named' && people.length === 1 && people[0]!.start < source.end && source.start < people[0]!.end ? source : null;
});

/** So many quotations without a speaker are looked for elsewhere in the draft. */
const LOOKED_FOR = 12;
const MOST_SAME_WORDS = 60;

/** ‘Deal spree’ in a headline is whoever's who says “We will go on a deal spree” below. */
function nameFromSameWords(readings: readonly Reading[], turns: Turn[]): void {
  let left = LOOKED_FOR;
  for (let p = 0; p < turns.length && left > 0; p++) {
    const { quotations } = turns[p]!;
    if (quotations.every((q) => q.speaker)) continue;
    const found = quotations.map((q) => {
      const words = q.speaker ? undefined : wordsLookedFor(readings[p]!, q.quotation, p);
      if (words === undefined || left-- <= 0) return q;
      const same = whoSays(words, readings, turns, p);
      return same ? { ...q, speaker: same.source, cue: same.cue, attributed: 'carried' as const } : q;
    });
    turns[p] = { ...turns[p]!, quotations: found };
  }
}

/** The words of a quotation that other words of the draft may hold again: two in a headline and the paragraphs below it, else three. */
function wordsLookedFor({ text, prose }: Reading, { inner, depth, kind }: Quotation, paragraph: number): string | undefined {
  if (depth > 0 || kind === 'title' || inner.end - inner.start > MOST_SAME_WORDS) return undefined;
  const words = inLetters(text.slice(inner.start, inner.end));
  const least = prose.kind === 'headline' || prose.kind === 'heading' || paragraph < 3 ? 2 : 3;
  return words.split(' ').length < least ? undefined : words;
}

const inLetters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}’']+/gu, ' ')
    .replaceAll('’', "'")
    .trim();

/** Whoever is quoted with some words, in another paragraph and with a speaker of their own. */
function whoSays(words: string, readings: readonly Reading[], turns: readonly Turn[], paragraph: number): Spoken | undefined {
  const rare = words.split(' ').reduce((a, b) => (b.length > a.length ? b : a));
  for (let p = 0; p < turns.length; p++) {
    if (p === paragraph || turns[p]!.quotations.length === 0 || !readings[p]!.lower.includes(rare)) continue;
    for (const { quotation, speaker, cue } of turns[p]!.quotations) {
      if (!speaker || quotation.depth > 0 || quotation.kind !== 'direct') continue;
      if (` ${inLetters(readings[p]!.text.slice(quotation.inner.start, quotation.inner.end))} `.includes(` ${words} `))
        return { source: speaker, cue };
    }
  }
  return undefined;
}

/** “VIEW GALLERY”, “Life-changing”: a line between paragraphs that is none of the story. */
const isFurniture = ({ text, attributions }: Reading): boolean =>
  text.length < 60 && attributions.length === 0 && !/[.!?:,;…”"’]\s*$/.test(text) && text.trim().split(/\s+/).length <= 6;

function turnOf(reading: Reading, paragraph: number, before: Turn): Turn {
  const { quotations } = reading;
  if (quotations.length === 0) return turnWithoutQuotation(reading, paragraph, before);
  let last: Spoken | null = null;
  let open: RunningOn | null = null;
  const owns = ownAttributions.of(reading);
  const all = quotations.map((quotation, k): DraftQuotation => {
    const own = owns[k]!;
    const goesOn = k === 0 && mayGoOn(reading, quotation) ? before.runsOn : null;
    const carried = carriedSpeaker(reading, quotation, own, goesOn?.spoken, before.speaking);
    const spoken = carried ?? spokenBy(own, paragraph);
    const attributed = carried ? 'carried' : own.attributed;
    const began = goesOn?.began ?? paragraph;
    if (spoken && isSpeech(quotation)) last = isSingle(quotation) ? { ...spoken, single: true } : spoken;
    if (quotation.depth === 0 && !quotation.closed) open = { began, spoken };
    return { paragraph, quotation: own.quotation, began, speaker: spoken?.source ?? null, cue: spoken?.cue ?? null, attributed };
  });
  // Words in marks in what is reported do not end it: “The firm said it was ‘pleased’ to agree.”
  const reported = quotations.every((q) => q.depth > 0 || q.kind !== 'direct') ? reportedLast(reading, paragraph) : null;
  const named = reported?.source.kind === 'unnamed' ? null : reported;
  return { quotations: all, speaking: last ?? announced(reading, paragraph) ?? named, runsOn: open };
}

/** A paragraph without speech, or one that names nobody, ends the turn; one that ends in a colon announces the next. */
function turnWithoutQuotation(reading: Reading, paragraph: number, { speaking, runsOn }: Turn): Turn {
  if ((speaking || runsOn) && isFurniture(reading) && !cuedIn(reading.text)) return { quotations: SILENT.quotations, speaking, runsOn };
  const next = cuedFor(reading, paragraph) ?? announced(reading, paragraph) ?? reportedLast(reading, paragraph);
  return next ? { quotations: SILENT.quotations, speaking: next, runsOn: null } : SILENT;
}

/** Whoever spoke before a quotation and goes on in it: by the quotation that it runs on from, or as the last speaker where none is its own. */
function carriedSpeaker(
  reading: Reading,
  quotation: Quotation,
  own: Own,
  goesOn: Spoken | null | undefined,
  speaking: Spoken | null,
): Spoken | null {
  if (goesOn && own.attributed !== 'same-sentence') return goesOn;
  if (own.by?.source || !speaking || !isSpeech(quotation) || (speaking.single && !isSingle(quotation))) return null;
  return mayCarry(reading, quotation) && !isTagged(reading, quotation) ? speaking : null;
}

/** What may stand before a quotation that goes on: nothing, or an editor's note in square brackets. */
const OPENS = /^\s?(?:\[[^\]]{1,60}\]:? )?$/;

const mayGoOn = ({ text }: Reading, { depth, start }: Quotation): boolean => depth === 0 && OPENS.test(text.slice(0, start));

/** A fragment in the reporter's sentence is not carried over: only words that stand as a sentence of their own are. */
const mayCarry = ({ text }: Reading, { start, inner }: Quotation): boolean =>
  /(?:^|[.!?…:][”"’']?|[)\]–—])\s*$/.test(text.slice(Math.max(0, start - 6), start)) ||
  /^\s?(?:\[[^\]]*\]:? )?$/.test(text.slice(0, start)) ||
  (start < 4 && inner.start >= start);

const isSpeech = ({ depth, kind }: Quotation): boolean => depth === 0 && kind === 'direct';
const isSingle = ({ mark }: Quotation): boolean => mark === '‘' || mark === "'";

const spokenBy = ({ by }: Own, paragraph: number): Spoken | null =>
  by?.source ? { source: { ...by.source, paragraph }, cue: by.cue && { ...by.cue, paragraph } } : null;

/** “(CLIP: ANN LEE, FARMER)” speaks in the paragraph that follows. */
function cuedFor({ text }: Reading, paragraph: number): Spoken | null {
  const source = text.length < 160 ? cuedIn(text) : null;
  return source && { source: { ...source, paragraph }, cue: null };
}

/** “Kerry put it this way:”, “Adding:” and “The office issued this statement:” speak for the paragraph that follows. */
function announced(reading: Reading, paragraph: number): Spoken | null {
  const text = reading.text.trimEnd();
  const colon = text.endsWith(':');
  if (!colon && !text.endsWith(',')) return null;
  const sentence = reading.sentences.at(-1);
  const last = reading.attributions.findLast((a) => a.source && a.cue && sentence && a.cue.start >= sentence.start && a.verb?.speech);
  const source = last?.source ?? announcer(reading);
  if (!source || !(colon || isPersonal(source))) return null;
  return { source: { ...source, paragraph }, cue: last?.cue ? { ...last.cue, paragraph } : null };
}

/** Ms Lee said that it was safe.⏎“…”: whoever is reported last, and nobody named after them, goes on in the next paragraph's quotation. */
function reportedLast(reading: Reading, paragraph: number): Spoken | null {
  const { sentences, attributions, names, prose } = reading;
  if (sentences.length === 0 || prose.kind !== 'body') return null;
  const last = attributions.findLast(isReport);
  const issued = ISSUED.test(reading.text.slice(sentences.at(-1)!.start)) ? announcer(reading) : null;
  if (issued && isPersonal(issued) && issued.kind !== 'pronoun') return { source: { ...issued, paragraph }, cue: null };
  if (!last?.source || /^(?:I|we|you|it|who|they)$/i.test(last.source.name)) return null;
  const own = sentences.findLast((s) => s.start <= last.cue!.start)!;
  if (own !== sentences.at(-1) && names.some((n) => n.start >= own.end && (n.kind === 'person' || n.kind === 'other'))) return null;
  return { source: { ...last.source, paragraph }, cue: { ...last.cue!, paragraph } };
}

/** “The mayor added her own tweet of thanks.”: the quotation that stands below is that. */
const ISSUED = withLetterRanges(
  /\b(?:added|posted|issued|sent|released|shared|published|left|penned|put out|tweeted|gave) (?:[\p{L}’'-]+ ){0,4}(?:tweets?|statement|message|post|note|tribute|apology|reply|response)\b/u,
);

const isReport = ({ source, cue, verb }: Attribution): boolean => {
  if (!source || !cue || !isPersonal(source)) return false;
  // “According to the singer Ann Lee.”
  if (!verb) return cue.end - cue.start === ACCORDING;
  if (verb.form === 'ing' || verb.form === 'base') return false;
  return (verb.speech && verb.clausal) || TELLS_OF.test(verb.lemma);
};
const ACCORDING = 'according to'.length;
/** “She told the paper about it”, “he expressed doubts”. */
const TELLS_OF = /^(?:tell|express|speak|talk|recall|describe|explain|testify|complain)$/;

/** “No,” it came back: a comma inside the marks shows that words follow which say who spoke, though none is known. */
const isTagged = (reading: Reading, quotation: Quotation): boolean =>
  reading.text[quotation.inner.end - 1] === ',' && /^\s\p{L}/u.test(reading.text.slice(quotation.end, quotation.end + 2));

/** Quotations that only the lines after them name: a quotation that runs on to its tag, and “– Ann Lee, baker” below. */
function nameFromAfter(readings: readonly Reading[], turns: Turn[]): void {
  for (let p = turns.length - 2; p >= 0; p--) {
    const turn = turns[p]!;
    const last = turn.quotations.findLast((q) => q.quotation.depth === 0);
    if (!last || last.speaker || last.quotation.kind !== 'direct') continue;
    const spoken =
      (turn.runsOn && tagOfNext(turns[p + 1]!)) ??
      (isAlone(readings[p]!, last.quotation) ? addedNext(readings[p + 1]!, p + 1) : null) ??
      (isAlone(readings[p]!, last.quotation) ? signedBy(readings[p + 1]!, p + 1) : null);
    if (!spoken) continue;
    turns[p] = {
      ...turn,
      quotations: turn.quotations.map((q) =>
        q.speaker || !isSpeech(q.quotation) ? q : { ...q, speaker: spoken.source, cue: spoken.cue, attributed: 'carried' },
      ),
      speaking: spoken,
    };
  }
}

/** “…”⏎“He added: ‘…’”: whoever adds has just spoken. */
function addedNext({ attributions }: Reading, paragraph: number): Spoken | null {
  const first = attributions[0];
  if (!first?.source || !first.cue || !first.quoted || first.source.start > 40) return null;
  if (!/^(?:add|continue|conclude)$/.test(first.verb?.lemma ?? '') || !isPersonal(first.source)) return null;
  return { source: { ...first.source, paragraph }, cue: { ...first.cue, paragraph } };
}

function tagOfNext({ quotations }: Turn): Spoken | null {
  const first = quotations[0];
  return first?.speaker && first.quotation.start <= 1 ? { source: first.speaker, cue: first.cue } : null;
}

const isAlone = ({ text }: Reading, { start, end }: Quotation): boolean => !/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end));

function signedBy(reading: Reading, paragraph: number): Spoken | null {
  const source = signature(reading);
  return source && { source: { ...source, paragraph }, cue: null };
}
