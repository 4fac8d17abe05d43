// Who says what in a draft, for the Sources view and the outline.
import type { DraftQuotation, DraftReading } from '../reading/draft/draft.ts';
import type { Source, SourceKind } from '../reading/paragraph/reading.ts';
import { isPersonal } from '../reading/speakers/can-speak.ts';
import { type Segmented, spanInDraft } from '../text/paragraph.ts';
import { overlaps, type Span } from '../text/span.ts';

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

/** Who says what in a draft: what nobody is said to have said first, then the sources in the order in which they come up. */
export function sourcesOf({ paragraphs }: Segmented, draft: DraftReading): DraftSource[] {
  const sources = new Map<string, Listed>();
  const place = (paragraph: number, span: Span): Span => spanInDraft(paragraphs[paragraph]!, span);
  const quotations = byParagraph(draft.quotations);
  for (let paragraph = 0; paragraph < draft.readings.length; paragraph++) {
    const own = (quotations.get(paragraph) ?? []).filter((q) => q.quotation.kind === 'direct' && q.quotation.depth === 0);
    const covered = new Set<DraftQuotation>();
    const found = reported(draft, paragraph, own, covered, place);
    for (const q of own) if (!covered.has(q)) found.push(quoted(q, place));
    found.sort((one, two) => one.at - two.at);
    for (const one of found) list(sources, draft, one);
  }
  const all = [...sources.values()];
  return [...all.filter((source) => source.kind === 'none'), ...all.filter((source) => source.kind !== 'none')];
}

interface Listed {
  readonly name: string;
  kind: DraftSource['kind'];
  readonly first: Span | null;
  readonly said: Said[];
}

type PlaceInDraft = (paragraph: number, span: Span) => Span;

/** What a paragraph reports. What is quoted is listed once, with the words around it, under whoever says it, and is then covered. */
function reported(
  draft: DraftReading,
  paragraph: number,
  own: readonly DraftQuotation[],
  covered: Set<DraftQuotation>,
  place: PlaceInDraft,
): Found[] {
  const found: Found[] = [];
  for (const { source, cue, content, quoted } of draft.readings[paragraph]!.attributions) {
    const first = content[0];
    if (!source || !first || !isSomebody(draft, paragraph, source)) continue;
    const inside = own.filter((q) => content.some((c) => overlaps(c, q.quotation)));
    if (inside.some((q) => covered.has(q) || q.speaker?.paragraph !== paragraph || q.speaker.start !== source.start)) continue;
    for (const q of inside) covered.add(q);
    const said = {
      ...place(paragraph, { start: first.start, end: content.at(-1)!.end }),
      direct: inside.length > 0 || quoted,
      cue: cue && place(paragraph, cue),
      source: place(paragraph, source),
    };
    found.push({ at: first.start, paragraph, source, said });
  }
  return found;
}

/** A quotation that no attribution of its paragraph covers. */
function quoted({ paragraph, quotation, speaker, cue }: DraftQuotation, place: PlaceInDraft): Found {
  const said = {
    ...place(paragraph, quotation),
    direct: true,
    cue: cue && place(cue.paragraph, cue),
    source: speaker && place(speaker.paragraph, speaker),
  };
  return { at: quotation.start, paragraph: speaker?.paragraph ?? paragraph, source: speaker, said };
}

function list(sources: Map<string, Listed>, draft: DraftReading, { paragraph, source, said }: Found): void {
  const name = source ? whoIsMeant(draft, paragraph, source) : NO_SOURCE;
  const kind = !source ? 'none' : source.kind === 'pronoun' && name !== source.name ? 'named' : source.kind;
  const key = kind === 'none' ? '' : name.toLowerCase().replace(/^(?:the|an?) /, '');
  const known = sources.get(key);
  if (!known) {
    sources.set(key, { name, kind, first: said.source, said: [said] });
    return;
  }
  known.said.push(said);
  // A name says more of a source than the pronoun that it was first met under.
  if (kind === 'named') known.kind = 'named';
}

interface Found {
  readonly at: number;
  readonly paragraph: number;
  readonly source: Source | null;
  readonly said: Said;
}

/** Whom a source's words mean in the whole draft: the fullest form of the name, or else the words. */
export const whoIsMeant = (draft: DraftReading, paragraph: number, source: Source): string =>
  draft.sourceName(paragraph, source) ?? source.name;

/** Can a source be gone to and asked? Not an age, a street, or a pronoun that means nobody in particular. */
function isSomebody(draft: DraftReading, paragraph: number, source: Source): boolean {
  if (!/\p{L}/u.test(source.name)) return false;
  if (source.kind === 'pronoun') return draft.sourceName(paragraph, source) !== null;
  if (source.kind === 'unnamed' && !isPersonal(source)) return false;
  return !STREET.test(source.name);
}

const STREET = / (?:Street|Road|Avenue|Lane|Drive|Close|Crescent|Square|Terrace|Hill|Way)$/;

function byParagraph<T extends { readonly paragraph: number }>(all: readonly T[]): Map<number, T[]> {
  const map = new Map<number, T[]>();
  for (const one of all) {
    const here = map.get(one.paragraph);
    if (here) here.push(one);
    else map.set(one.paragraph, [one]);
  }
  return map;
}
