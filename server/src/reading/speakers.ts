import type { DraftQuotation, DraftReading, Place } from './draft.ts';
import type { Attribution, Quotation, Reading, Source } from './reading.ts';

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
      } else if (!spoken && quotation.depth === 0 && quotation.kind === 'direct' && speaking) {
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
        speakerName: null,
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

/** “Kerry put it this way:” speaks for the paragraph that follows. */
function announced(reading: Reading, paragraph: number): Spoken | null {
  if (!/:\s*$/.test(reading.text)) return null;
  const last = reading.attributions.findLast((a) => a.source);
  return last?.source ? { source: { ...last.source, paragraph }, cue: last.cue && { ...last.cue, paragraph } } : null;
}

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
      const cost = away + (c.end - c.start) / 1000;
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
