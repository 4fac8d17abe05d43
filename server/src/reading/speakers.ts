import { overlaps } from '../text/span.ts';
import { announcer } from './attribution/announcer.ts';
import { genderOf } from './attribution/gender.ts';
import type { DraftQuotation, DraftReading, Place } from './draft.ts';
import { ParagraphFact } from './paragraph-fact.ts';
import type { Attribution, Quotation, Reading, Source } from './reading.ts';

/** As many characters nearer a colon must stand than a verb. */
const COLON = 60;

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
  let turn = SILENT;
  return readings.map((reading, paragraph) => (turn = turnOf(reading, paragraph, turn)));
}

function turnOf(reading: Reading, paragraph: number, { speaking, runsOn }: Turn): Turn {
  // A paragraph without speech, or one that names nobody, ends the turn; one that ends in a colon announces the next.
  const { quotations } = reading;
  if (quotations.length === 0) {
    const next = announced(reading, paragraph);
    return next ? { quotations: SILENT.quotations, speaking: next, runsOn: null } : SILENT;
  }
  let last: Spoken | null = null;
  let open: RunningOn | null = null;
  const owns = ownQuotations.of(reading);
  const all = quotations.map((quotation, k): DraftQuotation => {
    const own = owns[k]!;
    const goesOn = k === 0 && quotation.start <= 1 && quotation.depth === 0 ? runsOn : null;
    let spoken: Spoken | null = own.by?.source
      ? { source: { ...own.by.source, paragraph }, cue: own.by.cue && { ...own.by.cue, paragraph } }
      : null;
    let { attributed } = own;
    if (goesOn?.spoken && attributed !== 'same-sentence') {
      spoken = goesOn.spoken;
      attributed = 'carried';
    } else if (
      !spoken &&
      quotation.depth === 0 &&
      quotation.kind === 'direct' &&
      speaking &&
      !isTagged(reading, quotation) &&
      !(speaking.single && !isSingle(quotation))
    ) {
      spoken = speaking;
      attributed = 'carried';
    }
    const began = goesOn?.began ?? paragraph;
    if (quotation.depth === 0) {
      if (quotation.kind === 'direct' && spoken) last = isSingle(quotation) ? { ...spoken, single: true } : spoken;
      if (!quotation.closed) open = { began, spoken };
    }
    return { paragraph, quotation: own.quotation, began, speaker: spoken?.source ?? null, cue: spoken?.cue ?? null, attributed };
  });
  return { quotations: all, speaking: last ?? announced(reading, paragraph), runsOn: open };
}

/** Whom the speakers' words mean. It takes the draft's people, so it is worked out for all at once. */
export function namesOfSpeakers(draft: DraftReading): Map<DraftQuotation, string | null> {
  const resolve = whoIs(draft);
  return new Map(draft.quotations.map((quotation) => [quotation, quotation.speaker && resolve(quotation.speaker)]));
}

const isSingle = (quotation: Quotation): boolean => quotation.mark === '‘' || quotation.mark === "'";

interface Own {
  readonly by: Attribution | undefined;
  readonly attributed: DraftQuotation['attributed'];
  readonly quotation: Quotation;
}

/** What a paragraph's own words tell of its quotations. */
const ownQuotations = new ParagraphFact((reading): readonly Own[] =>
  reading.quotations.map((quotation): Own => {
    const by = quotation.depth === 0 ? attributionOf(reading, quotation) : undefined;
    if (!by) return { by, attributed: 'none', quotation };
    const attributed = sameSentence(reading, quotation, by) ? 'same-sentence' : 'same-paragraph';
    // Short words that somebody is quoted with are speech after all.
    const spoken = quotation.kind === 'scare' && attributed === 'same-sentence' && by.quoted;
    return { by, attributed, quotation: spoken ? { ...quotation, kind: 'direct' } : quotation };
  }),
);

/**
 * Whom a source's words mean: a name its person's fullest form, a pronoun the person of its gender who was last a source or last
 * named before it. Asked in the order of the draft, so that each mention is passed once.
 */
function whoIs(draft: DraftReading): (source: Source & Place) => string | null {
  let last: { name: string; gender: ReturnType<typeof genderOf> }[] = [];
  let seen = -1;
  const named = (paragraph: number, source: Source) =>
    draft.readings[paragraph]!.names.flatMap((name) => {
      const entity = overlaps(name, source) ? draft.named(paragraph, name.start) : undefined;
      return entity ? [{ end: name.end, entity }] : [];
    }).sort((a, b) => Number(b.entity.kind === 'person') - Number(a.entity.kind === 'person') || b.end - a.end)[0]?.entity;
  return (source) => {
    // The sources of the paragraphs before, nearest last.
    for (let p = Math.max(0, seen); p <= source.paragraph; p++)
      for (const a of draft.readings[p]!.attributions) {
        if (a.source?.kind !== 'named' || (p === source.paragraph && a.source.start >= source.start)) continue;
        const entity = named(p, a.source);
        if (entity && entity.kind !== 'person') continue;
        const name = entity?.name ?? a.source.name;
        last = [...last.filter((l) => l.name !== name), { name, gender: genderOf(name.split(' ')[0]!) }].slice(-6);
      }
    seen = source.paragraph;
    if (source.kind === 'named') return named(source.paragraph, source)?.name ?? source.name;
    if (source.kind !== 'pronoun') return null;
    const gender = genderOf(source.name);
    if (!gender) return null;
    return last.findLast((l) => l.gender === gender)?.name ?? last.findLast((l) => l.gender === undefined)?.name ?? null;
  };
}

/** “Kerry put it this way:” and “The office issued this statement:” speak for the paragraph that follows. */
function announced(reading: Reading, paragraph: number): Spoken | null {
  if (!reading.text.trimEnd().endsWith(':')) return null;
  const sentence = reading.sentences.at(-1);
  const last = reading.attributions.findLast((a) => a.source && a.cue && sentence && a.cue.start >= sentence.start && a.verb?.speech);
  const source = last?.source ?? announcer(reading);
  return source && { source: { ...source, paragraph }, cue: last?.cue ? { ...last.cue, paragraph } : null };
}

/** “No,” it came back: a comma inside the marks shows that words follow which say who spoke, though none is known. */
const isTagged = (reading: Reading, quotation: Quotation): boolean =>
  reading.text[quotation.inner.end - 1] === ',' && /^\s\p{L}/u.test(reading.text.slice(quotation.end, quotation.end + 2));

/** The attribution whose words a quotation belongs to: the one whose cue stands nearest, and of two the narrower. */
function attributionOf(reading: Reading, quotation: Quotation): Attribution | undefined {
  let best: Attribution | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const a of reading.attributions) {
    if (!a.source) continue;
    for (const c of a.content) {
      if (c.start > quotation.inner.start || c.end < quotation.inner.end) continue;
      const cue = a.cue ?? a.source;
      const away = cue.end <= quotation.start ? quotation.start - cue.end : Math.max(0, cue.start - quotation.end);
      // A colon says only that somebody speaks; a verb says who.
      const cost = away + (c.end - c.start) / 1000 + (a.verb || cue.end - cue.start > 2 ? 0 : COLON);
      if (cost < least) {
        best = a;
        least = cost;
      }
    }
  }
  return best;
}

function sameSentence(reading: Reading, quotation: Quotation, by: Attribution): boolean {
  const at = by.cue ?? by.source!;
  const from = Math.min(at.start, quotation.start);
  const to = Math.max(at.end, quotation.end);
  // A sentence that ends between them, and not inside the quotation, parts them.
  return !reading.sentences.some(
    (s) => s.end > from && s.end < to && !(s.end > quotation.start && s.end <= quotation.end) && !(s.end > at.start && s.end <= at.end),
  );
}
