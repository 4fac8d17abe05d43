// References and definitions: where a name stands, and who is meant.
import type { Location, LocationLink, Position } from 'vscode-languageserver';
import { houseEntryAt, nameAt } from '../../desk/names.ts';
import { type DraftSource, sourcesOf } from '../../desk/sources.ts';
import type { DraftQuotation, Entity } from '../../reading/draft/draft.ts';
import { paragraphAt, spanInDraft, toDraft } from '../../text/paragraph.ts';
import type { Span } from '../../text/span.ts';
import type { Checked } from '../server/check-result.ts';
import type { Session } from '../server/session.ts';

/** The innermost quotation at an offset. */
export function quotationAt(checked: Checked, offset: number): DraftQuotation | undefined {
  const index = paragraphAt(checked.report.segmented.paragraphs, offset);
  if (index < 0) return undefined;
  const paragraph = checked.report.segmented.paragraphs[index]!;
  return checked.report.draft.quotations.findLast((q) => {
    if (q.paragraph !== index) return false;
    const span = spanInDraft(paragraph, q.quotation);
    return span.start <= offset && offset <= span.end;
  });
}

/** The person, organisation or place whose name stands at an offset, with the mention there. */
export function entityAt(checked: Checked, offset: number): { entity: Entity; mention: Entity['mentions'][number] } | undefined {
  const index = paragraphAt(checked.report.segmented.paragraphs, offset);
  if (index < 0) return undefined;
  const paragraph = checked.report.segmented.paragraphs[index]!;
  for (const entity of checked.report.draft.entities) {
    const mention = entity.mentions.find(
      (m) => m.paragraph === index && toDraft(paragraph, m.start) <= offset && offset <= toDraft(paragraph, m.end, 'end'),
    );
    if (mention) return { entity, mention };
  }
  return undefined;
}

/** The source whose words (“he”, “an analyst”) stand at an offset, with those words. */
function sourceAt(sources: readonly DraftSource[], offset: number): { source: DraftSource; words: Span } | undefined {
  for (const source of sources) {
    const words = source.said.find((s) => s.source && s.source.start <= offset && offset <= s.source.end)?.source;
    if (words) return { source, words };
  }
  return undefined;
}

/**
 * Where a quotation says who said it; whom “he” in “he said” means; and for a name the house style's entry, else the place where
 * the draft first gives it in full.
 */
export async function definition(session: Session, uri: string, position: Position): Promise<LocationLink[] | Location[] | null> {
  const checked = await session.checked(uri);
  if (!checked) return null;
  const { convert, client } = session;
  const { paragraphs } = checked.report.segmented;
  const offset = convert.offset(checked.document, position);
  const links = client.capabilities.textDocument?.definition?.linkSupport === true;
  const to = (origin: Span, target: Span, targetUri = uri, targetRange = convert.range(checked.document, target)) =>
    links
      ? [{ originSelectionRange: convert.range(checked.document, origin), targetUri, targetRange, targetSelectionRange: targetRange }]
      : [{ uri: targetUri, range: targetRange }];

  const named = entityAt(checked, offset);
  const spoken = sourceAt(sourcesOf(checked.report.segmented, checked.report.draft), offset);
  if (named || spoken) {
    const origin = named ? spanInDraft(paragraphs[named.mention.paragraph]!, named.mention) : spoken!.words;
    const name = named?.entity.name ?? spoken!.source.name;
    const house = houseEntryAt(checked.report, checked.resolvedStyle.style, offset);
    const entry = await session.styles.entryOf(checked.resolvedStyle, [
      ...(house ? [house.use] : []),
      name,
      ...(named ? [named.mention.text] : []),
    ]);
    if (entry) return to(origin, { start: 0, end: 0 }, entry.uri, entry.range);
    const entity = named?.entity ?? checked.report.draft.entities.find((e) => e.name === name);
    const first = entity?.mentions.find((m) => m.text === entity.name) ?? entity?.mentions[0];
    if (first) return to(origin, spanInDraft(paragraphs[first.paragraph]!, first));
  }
  const q = quotationAt(checked, offset);
  if (!q?.speaker) return null;
  const origin = spanInDraft(paragraphs[q.paragraph]!, q.quotation);
  const speaker = spanInDraft(paragraphs[q.speaker.paragraph]!, q.speaker);
  const cue = q.cue && spanInDraft(paragraphs[q.cue.paragraph]!, q.cue);
  return to(origin, cue ? { start: Math.min(speaker.start, cue.start), end: Math.max(speaker.end, cue.end) } : speaker);
}

/** All places where the name at a place stands; for a source without a name, all that it says. */
export async function references(session: Session, uri: string, position: Position): Promise<Location[] | null> {
  const checked = await session.checked(uri);
  if (!checked) return null;
  const named = nameAt(checked.report, session.convert.offset(checked.document, position));
  return named ? named.mentions.map((span) => locationOf(session, checked, span)) : said(session, uri, position);
}

/** Everything that the source at a place says in the draft. */
export async function said(session: Session, uri: string, position: Position): Promise<Location[] | null> {
  const checked = await session.checked(uri);
  if (!checked) return null;
  const offset = session.convert.offset(checked.document, position);
  const sources = sourcesOf(checked.report.segmented, checked.report.draft);
  const named = entityAt(checked, offset);
  const source = named ? sources.find((s) => s.name === named.entity.name) : sourceAt(sources, offset)?.source;
  return source?.said.map((span) => locationOf(session, checked, span)) ?? null;
}

const locationOf = (session: Session, { document }: Checked, span: Span): Location => ({
  uri: document.uri,
  range: session.convert.range(document, span),
});
