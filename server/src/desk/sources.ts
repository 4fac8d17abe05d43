import type { DraftReading } from '../reading/draft/draft.ts';
import type { Source, SourceKind } from '../reading/paragraph/reading.ts';
import { type Segmented, spanInDraft } from '../text/paragraph.ts';
import { contains, overlaps, type Span } from '../text/span.ts';

/** Something that a draft's source said, in the draft's offsets. */
export interface Said extends Span {
  readonly direct: boolean;
  readonly cue: Span | null;
  /** The words that name the source here; null where the speaker is carried over or missing. */
  readonly source: Span | null;
}

/** One source of a draft with all that it said. */
export interface DraftSource {
  /** “No source” for quotations that nobody says. */
  readonly name: string;
  readonly kind: SourceKind | 'none';
  /** Where it is named first; null for quotations without a source. */
  readonly first: Span | null;
  readonly said: readonly Said[];
}

export const NO_SOURCE = 'No source';

/** Who says what in a draft, in the order in which the sources come up. */
export function sourcesOf({ paragraphs }: Segmented, draft: DraftReading): DraftSource[] {
  const sources = new Map<string, { name: string; kind: DraftSource['kind']; first: Span | null; said: Said[] }>();
  const place = (paragraph: number, span: Span): Span => spanInDraft(paragraphs[paragraph]!, span);
  const add = (name: string, kind: DraftSource['kind'], said: Said) => {
    const key = `${kind === 'none' ? '' : name.toLowerCase()}`;
    const known = sources.get(key);
    if (known) {
      known.said.push(said);
      // A name says more of a source than the pronoun that it was first met under.
      if (kind === 'named') known.kind = 'named';
    } else sources.set(key, { name, kind, first: said.source, said: [said] });
  };
  const quotations = byParagraph(draft.quotations);
  const meaning = whoIsMeant(draft);
  draft.readings.forEach((reading, paragraph) => {
    const own = (quotations.get(paragraph) ?? []).filter((q) => q.quotation.kind === 'direct' && q.quotation.depth === 0);
    const covered = new Set<(typeof own)[number]>();
    const found: { at: number; add: () => void }[] = [];
    for (const attribution of reading.attributions) {
      const { source, cue, content } = attribution;
      const inside = own.filter((q) => content.some((c) => overlaps(c, q.quotation)));
      for (const q of inside) covered.add(q);
      const first = content[0];
      if (!source || !first) continue;
      const name = meaning(paragraph, source) ?? source.name;
      const whole = { start: first.start, end: content.at(-1)!.end };
      found.push({
        at: whole.start,
        add: () =>
          add(name, source.kind === 'pronoun' && name !== source.name ? 'named' : source.kind, {
            ...place(paragraph, whole),
            direct: inside.length > 0 || attribution.quoted,
            cue: cue && place(paragraph, cue),
            source: place(paragraph, source),
          }),
      });
    }
    for (const q of own) {
      if (covered.has(q)) continue;
      const { speaker } = q;
      const said = {
        ...place(paragraph, q.quotation),
        direct: true,
        cue: q.cue && place(q.cue.paragraph, q.cue),
        source: speaker && place(speaker.paragraph, speaker),
      };
      found.push({
        at: q.quotation.start,
        add: () => (speaker ? add(meaning(speaker.paragraph, speaker) ?? speaker.name, speaker.kind, said) : add(NO_SOURCE, 'none', said)),
      });
    }
    found.sort((a, b) => a.at - b.at);
    for (const one of found) one.add();
  });
  return [...sources.values()];
}

/** Whom a source's words mean in the whole draft: the fullest form of the name. */
export function whoIsMeant(draft: DraftReading): (paragraph: number, source: Source) => string | undefined {
  const mentions = new Map<number, { span: Span; name: string }[]>();
  const fullest = new Map<string, string>();
  for (const { name, mentions: all } of draft.entities) {
    for (const mention of all) {
      if (!fullest.has(mention.text)) fullest.set(mention.text, name);
      const here = mentions.get(mention.paragraph);
      if (here) here.push({ span: mention, name });
      else mentions.set(mention.paragraph, [{ span: mention, name }]);
    }
  }
  const speakers = byParagraph(
    draft.quotations
      .filter((q) => q.speaker)
      .map((q) => ({ start: q.speaker!.start, paragraph: q.speaker!.paragraph, name: draft.speakerName(q) })),
  );
  return (paragraph, source) => {
    const mention = mentions.get(paragraph)?.find((m) => contains(source, m.span) || contains(m.span, source));
    if (mention && source.kind !== 'pronoun') return mention.name;
    const meant = speakers.get(paragraph)?.find((speaker) => speaker.start === source.start && speaker.name)?.name;
    return meant ? (fullest.get(meant) ?? meant) : undefined;
  };
}

function byParagraph<T extends { readonly paragraph: number }>(all: readonly T[]): Map<number, T[]> {
  const map = new Map<number, T[]>();
  for (const one of all) {
    const here = map.get(one.paragraph);
    if (here) here.push(one);
    else map.set(one.paragraph, [one]);
  }
  return map;
}
