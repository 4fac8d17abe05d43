// What the desk reads in a draft, for `copydesk inspect`.
import type { DraftReading } from '../reading/draft/draft.ts';
import type { Source, SourceKind } from '../reading/paragraph/reading.ts';
import { type Segmented, spanInDraft } from '../text/paragraph.ts';
import { contains, overlaps, type Span } from '../text/span.ts';

interface InspectedSource extends Span {
  readonly name: string;
  readonly kind: SourceKind;
}

/** How the desk reads a draft, in the draft's offsets. Its JSON is a contract (see docs/command-line.md). */
export interface Inspected {
  readonly quotes: readonly (Span & { kind: string; speaker: InspectedSource | null; cue: Span | null; attributed: string })[];
  readonly attributions: readonly { content: readonly Span[]; source: InspectedSource | null; cue: Span | null; quoted: boolean }[];
  readonly claims: readonly (Span & { kinds: readonly string[]; score: number; reasons: readonly string[]; attributed: boolean })[];
  readonly names: readonly {
    name: string;
    kind: string;
    mentions: readonly (Span & { quoted: boolean })[];
    attributes: readonly (Span & { kind: string; value: string; held: string; quoted: boolean })[];
  }[];
}

/** The reading of a draft in the draft's own offsets. */
export function inspectDraft({ paragraphs }: Segmented, draft: DraftReading): Inspected {
  const place = (paragraph: number, span: Span): Span => spanInDraft(paragraphs[paragraph]!, span);
  const source = (paragraph: number, s: Source | null, name?: string | null): InspectedSource | null =>
    s && { ...place(paragraph, s), name: name ?? s.name, kind: s.kind };
  const quotes = draft.quotations.map((q) => ({
    ...place(q.paragraph, q.quotation),
    kind: q.quotation.kind,
    speaker: q.speaker && source(q.speaker.paragraph, q.speaker, draft.speakerName(q)),
    cue: q.cue && place(q.cue.paragraph, q.cue),
    attributed: q.attributed,
  }));
  const attributions = draft.readings.flatMap((reading, paragraph) =>
    reading.attributions.map((a) => ({
      content: a.content.map((c) => place(paragraph, c)),
      source: source(paragraph, a.source),
      cue: a.cue && place(paragraph, a.cue),
      quoted: a.quoted,
    })),
  );
  const claims = draft.readings.flatMap((reading, paragraph) =>
    reading.claims.map((claim) => ({
      ...place(paragraph, claim),
      kinds: claim.kinds,
      score: Math.round(claim.score * 1000) / 1000,
      reasons: claim.reasons,
      attributed:
        reading.attributions.some((a) => a.source !== null && a.content.some((c) => overlaps(c, claim))) ||
        draft.locked(paragraph).some((l) => contains(l, claim)),
    })),
  );
  const names = draft.record.entities.map((entity) => ({
    name: entity.name,
    kind: entity.kind,
    mentions: entity.mentions.map((m) => ({ ...place(m.paragraph, m), quoted: m.quoted })),
    attributes: entity.attributes.map((a) => ({
      ...place(a.paragraph, a),
      kind: a.kind,
      value: a.value,
      held: a.held,
      quoted: a.quoted,
    })),
  }));
  return { quotes, attributions, claims, names };
}
