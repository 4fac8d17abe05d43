import { announcer } from './attribution/announcer.ts';
import { genderOf } from './attribution/gender.ts';
import type { DraftQuotation, DraftReading, Entity, Place } from './draft.ts';
import type { Attribution, Quotation, Reading, Source } from './reading.ts';

/** As many characters nearer a colon must stand than a verb. */
const COLON = 60;

interface Spoken {
  readonly source: Source & Place;
  readonly cue: Place | null;
}

/** Every quotation of the draft with its speaker: by its own paragraph's words, by the quotation that it runs on from, or carried over. */
export function readSpeakers(draft: DraftReading): DraftQuotation[] {
  const out: DraftQuotation[] = [];
  // Who was speaking when the paragraph before ended, and where a quotation that has not been closed began.
  let speaking: Spoken | null = null;
  let runsOn: { began: number; spoken: Spoken | null } | null = null;
  const nameOf = whoIs(draft);
  draft.readings.forEach((reading, paragraph) => {
    const { quotations } = reading;
    if (quotations.length === 0 && reading.text.length === 0) return;
    let last: Spoken | null = null;
    let open: { began: number; spoken: Spoken | null } | null = null;
    quotations.forEach((quotation, k) => {
      const continues: boolean = k === 0 && runsOn !== null && quotation.start <= 1 && quotation.depth === 0;
      const own = quotation.depth === 0 ? attributionOf(reading, quotation) : undefined;
      let spoken: Spoken | null = own?.source ? { source: { ...own.source, paragraph }, cue: own.cue && { ...own.cue, paragraph } } : null;
      let attributed: DraftQuotation['attributed'] = spoken
        ? sameSentence(reading, quotation, own!)
          ? 'same-sentence'
          : 'same-paragraph'
        : 'none';
      if (continues && runsOn!.spoken && !(spoken && attributed === 'same-sentence')) {
        spoken = runsOn!.spoken;
        attributed = 'carried';
      } else if (!spoken && quotation.depth === 0 && quotation.kind === 'direct' && speaking && !isTagged(reading, quotation)) {
        spoken = speaking;
        attributed = 'carried';
      }
      out.push({
        paragraph,
        quotation:
          spoken && own?.source && quotation.kind === 'scare' && attributed === 'same-sentence' && own.quoted
            ? { ...quotation, kind: 'direct' }
            : quotation,
        began: continues ? runsOn!.began : paragraph,
        speaker: spoken?.source ?? null,
        speakerName: spoken ? nameOf(spoken.source) : null,
        cue: spoken?.cue ?? null,
        attributed,
      });
      if (quotation.depth > 0) return;
      if (quotation.kind === 'direct' && spoken) last = spoken;
      if (!quotation.closed) open = { began: continues ? runsOn!.began : paragraph, spoken };
    });
    // A paragraph without speech, or one that names nobody, ends the turn; one that ends in a colon announces the next.
    speaking = last ?? announced(reading, paragraph);
    runsOn = open;
  });
  return out;
}

/**
 * Whom a source's words mean: a name its person's fullest form, a pronoun the person of its gender who was last a source or last
 * named before it. Asked in the order of the draft, so that each mention is passed once.
 */
function whoIs(draft: DraftReading): (source: Source & Place) => string | null {
  let mentions: Map<number, { start: number; end: number; entity: Entity }[]> | undefined;
  let last: { name: string; gender: ReturnType<typeof genderOf> }[] = [];
  let seen = -1;
  const byParagraph = () => {
    if (mentions) return mentions;
    mentions = new Map();
    for (const entity of draft.entities)
      for (const { paragraph, start, end } of entity.mentions) {
        let list = mentions.get(paragraph);
        if (!list) mentions.set(paragraph, (list = []));
        list.push({ start, end, entity });
      }
    return mentions;
  };
  const named = (paragraph: number, source: Source) =>
    byParagraph()
      .get(paragraph)
      ?.filter((m) => m.start < source.end && source.start < m.end)
      .sort((a, b) => Number(b.entity.kind === 'person') - Number(a.entity.kind === 'person') || b.end - a.end)[0]?.entity;
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
  if (!/:\s*$/.test(reading.text)) return null;
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
