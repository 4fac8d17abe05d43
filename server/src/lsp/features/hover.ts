// Hovers on drafts.
import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import { whoIsMeant } from '../../desk/sources.ts';
import { rules } from '../../rules/index.ts';
import { pageOf } from '../../rules/pages.ts';
import { spanInDraft } from '../../text/paragraph.ts';
import type { Span } from '../../text/span.ts';
import type { Checked } from '../server/check-result.ts';
import type { Session } from '../server/session.ts';
import { factAt, transcriptAt } from './facts.ts';
import { cut, escapeMarkdown, plainText } from './markdown.ts';
import { entityAt, quotationAt } from './references.ts';

const WHERE = {
  'same-sentence': 'in the same sentence',
  'same-paragraph': 'in the same paragraph',
  carried: 'in an earlier paragraph',
  none: '',
} as const;

/** What the desk has to say about a place: the findings there (what, why, whose guidance), who says the quotation it is in, and who is named. */
export async function hover(session: Session, uri: string, position: Position): Promise<Hover | null> {
  const checked = await session.checked(uri);
  if (!checked) return null;
  const offset = session.convert.offset(checked.document, position);
  const at = (span: Span) => span.start <= offset && offset <= span.end;
  const parts: string[] = [];
  let range: Span | undefined;
  for (const finding of checked.findings.filter(at)) {
    const meta = rules.find((rule) => rule.meta.id === finding.rule)?.meta;
    if (!meta) continue;
    range ??= finding;
    const { guide, entry, url } = meta.guidance;
    const source = `${escapeMarkdown(guide)}, “${escapeMarkdown(entry)}”`;
    // The editor shows the message itself; the hover adds why it matters and on whose word.
    const whose = finding.because ? escapeMarkdown(finding.because) : url ? `[${source}](${url})` : source;
    parts.push(
      `${escapeMarkdown(meta.why)}${
        finding.quoted ? '\n\nIt stands in a quotation, so the words stay as they were said\\.' : ''
      }\n\n*${whose}* · [About this rule](${pageOf(meta.id)})`,
    );
  }
  for (const part of [await saidAt(session, uri, checked, offset), await factAt(session, uri, offset), nameAt(checked, offset)]) {
    if (!part) continue;
    range ??= part.range;
    parts.push(part.words);
  }
  if (parts.length === 0 || !range) return null;
  const value = parts.join('\n\n---\n\n');
  return {
    contents: session.showsMarkdown ? { kind: MarkupKind.Markdown, value } : { kind: MarkupKind.PlainText, value: plainText(value) },
    range: session.convert.range(checked.document, range),
  };
}

/** Who says the quotation at an offset, and what its transcript has. */
async function saidAt(
  session: Session,
  uri: string,
  checked: Checked,
  offset: number,
): Promise<{ words: string; range: Span } | undefined> {
  const said = speakerAt(checked, offset);
  const heard = said && (await transcriptAt(session, uri, offset));
  if (!heard) return said;
  const link = heard.place ? ` · [Open the place](${heard.place})` : '';
  return { range: said.range, words: `${said.words}\n\n---\n\n${escapeMarkdown(heard.words)}${link}` };
}

/** Who says the quotation at an offset, and by which words. */
function speakerAt(checked: Checked, offset: number): { words: string; range: Span } | undefined {
  const q = quotationAt(checked, offset);
  if (q?.quotation.kind !== 'direct') return undefined;
  const { paragraphs } = checked.report.segmented;
  const range = spanInDraft(paragraphs[q.paragraph]!, q.quotation);
  if (!q.speaker) return { range, words: 'Quotation with no speaker: nothing near it says who said this\\.' };
  const text = (paragraph: number, span: Span) => paragraphs[paragraph]!.prose.text.slice(span.start, span.end);
  const name = whoIsMeant(checked.report.draft, q.speaker.paragraph, q.speaker);
  const named = escapeMarkdown(name);
  const written = cut(text(q.speaker.paragraph, q.speaker), 120);
  const as = written === name ? '' : `, here “${escapeMarkdown(written)}”`;
  const cue = q.cue ? `, by “${escapeMarkdown(cut(text(q.cue.paragraph, q.cue), 80))}” ${WHERE[q.attributed]}` : ` ${WHERE[q.attributed]}`;
  return { range, words: `Said by **${named}**${as}${cue}\\.` };
}

/** So much of what a draft states of somebody fits a hover. */
const MOST_STATED = 8;

/** Who is named at an offset, and what the draft states of them, each with its line. */
function nameAt(checked: Checked, offset: number): { words: string; range: Span } | undefined {
  const { segmented, draft } = checked.report;
  const mention = entityAt(checked, offset)?.mention;
  const entity = mention && draft.record.named(mention.paragraph, mention.start);
  if (!mention || !entity || entity.attributes.length === 0) return undefined;
  const stated = new Map<string, string>();
  for (const { kind, value, words, quoted, held, ...place } of entity.attributes) {
    const key = `${kind} ${value}`;
    if (stated.has(key) || stated.size >= MOST_STATED) continue;
    const start = spanInDraft(segmented.paragraphs[place.paragraph]!, place).start;
    const line = checked.document.positionAt(start).line + 1;
    const when = held === 'then' ? ', of an earlier time' : '';
    const said = cut(words.replace(/\s+/g, ' '), 60);
    stated.set(
      key,
      `${kind === 'legal-status' ? 'legal status' : kind}: ${escapeMarkdown(said)} (line ${line}${quoted ? ', in a quotation' : ''}${when})`,
    );
  }
  const times = entity.mentions.length;
  const head = `**${escapeMarkdown(cut(entity.name, 120))}**${times > 1 ? `, named ${times} times` : ''}`;
  return { words: [head, ...stated.values()].join('  \n'), range: spanInDraft(segmented.paragraphs[mention.paragraph]!, mention) };
}
