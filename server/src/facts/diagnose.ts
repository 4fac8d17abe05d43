// What an editor is told about the facts of a draft: changed since they were checked, gone, or at odds with a source.
import type { DraftReading } from '../reading/draft/draft.ts';
import type { Span } from '../text/span.ts';
import { isPlaced } from './locate.ts';
import { speechesOf } from './quotes.ts';
import type { FactSource, Sheet } from './sheet.ts';
import type { LocatedFact } from './status.ts';
import { agrees, type Table, valueAt } from './tables.ts';
import type { QuoteComparison, QuoteVerdict, TranscriptIndex } from './transcript/compare.ts';

export type FactCode = 'facts/recheck' | 'facts/lost' | 'facts/open' | 'facts/quotation' | 'facts/table';

/** A diagnostic of a draft, in offsets into a paragraph's prose. */
export interface FactDiagnostic extends Span {
  readonly paragraph: number;
  readonly code: FactCode;
  readonly severity: 'warning' | 'information' | 'hint';
  readonly message: string;
  /** The fact that it is about, if it is in the sheet. */
  readonly id?: string;
}

/** What of a draft's sources could be read, by the source's id. */
export interface ReadSources {
  readonly transcripts: ReadonlyMap<string, TranscriptIndex>;
  readonly tables: ReadonlyMap<string, Table>;
}

/** A quotation of the draft and the best that the transcripts have for it. */
export interface CheckedQuotation extends Span {
  readonly paragraph: number;
  readonly source: string;
  readonly comparison: QuoteComparison;
}

/** The quotations of a draft, looked for in the transcripts. Those that are too short to look for are left out. */
export function checkQuotations(draft: DraftReading, transcripts: ReadSources['transcripts']): CheckedQuotation[] {
  if (transcripts.size === 0) return [];
  return speechesOf(draft).flatMap((speech) => {
    let best: { readonly source: string; readonly comparison: QuoteComparison } | undefined;
    for (const [source, index] of transcripts) {
      const comparison = index.compare(speech);
      if (comparison && (!best || ORDER.indexOf(comparison.verdict) < ORDER.indexOf(best.comparison.verdict)))
        best = { source, comparison };
    }
    const own = best;
    return own ? speech.quotations.map(({ paragraph, quotation: { inner } }) => ({ paragraph, ...inner, ...own })) : [];
  });
}

/** From the verdict that says most for a quotation to the one that says least. */
const ORDER: readonly QuoteVerdict[] = [
  'verbatim',
  'tidied',
  'bracketed',
  'cut-shown',
  'cut',
  'changed',
  'stitched',
  'other-speaker',
  'not-found',
];

/** The diagnostics of a draft. Open facts are told only where that is asked for. */
export function factDiagnostics(
  sheet: Sheet,
  facts: readonly LocatedFact[],
  quotations: readonly CheckedQuotation[],
  tables: ReadSources['tables'],
  options: { readonly open: boolean },
): FactDiagnostic[] {
  const sources = new Map(sheet.sources.map((source) => [source.id, source]));
  const found = facts.flatMap((located) => ofFact(located, sources, tables, options.open));
  const gone = facts.filter(({ state, last }) => state === 'lost' && last !== undefined && last.is !== 'open');
  if (gone.length > 0) {
    const words =
      gone.length === 1
        ? `A checked fact is gone: “${short(gone[0]!.fact.exact)}”`
        : `${gone.length} checked facts are gone from the draft`;
    found.push({ paragraph: 0, start: 0, end: 0, code: 'facts/lost', severity: 'information', message: words });
  }
  return [...found, ...quotations.flatMap((one) => ofQuotation(one, sources.get(one.source)))];
}

function ofFact(
  { fact, location, state, last }: LocatedFact,
  sources: ReadonlyMap<string, FactSource>,
  tables: ReadSources['tables'],
  open: boolean,
): FactDiagnostic[] {
  if (!isPlaced(location)) return [];
  const at = { paragraph: location.paragraph, start: location.start, end: location.end, id: fact.id };
  if (state === 'recheck') {
    const by = last?.by ? ` ${last.by} checked it` : ' it was checked';
    return [{ ...at, code: 'facts/recheck', severity: 'warning', message: `Changed since${by}: was “${short(fact.exact)}”` }];
  }
  if (state === 'stale')
    return [{ ...at, code: 'facts/recheck', severity: 'warning', message: 'The source changed after this was checked' }];
  for (const { source, cell } of fact.from) {
    const table = tables.get(source);
    if (!table || cell === undefined) continue;
    const value = valueAt(table, cell);
    const title = nameOf(sources.get(source));
    if (typeof value !== 'number') return [{ ...at, code: 'facts/table', severity: 'information', message: `${title}: ${value.problem}` }];
    const written = figureOf(fact.exact);
    if (written && !agrees(written.value, written.step, value))
      return [{ ...at, code: 'facts/table', severity: 'warning', message: `${title} has ${rounded(value)} in ${cell}` }];
  }
  if (open && state === 'open') return [{ ...at, code: 'facts/open', severity: 'hint', message: 'Not checked yet' }];
  return [];
}

function ofQuotation({ paragraph, start, end, comparison }: CheckedQuotation, source: FactSource | undefined): FactDiagnostic[] {
  const { verdict, differences, turn } = comparison;
  const title = source === undefined ? 'The transcript' : nameOf(source);
  const told = ((): string | undefined => {
    const first = differences[0];
    switch (verdict) {
      case 'changed':
        return first?.said
          ? `${title} has “${short(first.said)}”, not “${short(first.quoted)}”`
          : `${title} does not have “${short(first?.quoted ?? '')}”`;
      case 'stitched':
        return `Put together from two places of ${lowerFirst(title)}`;
      case 'cut':
        return `Words left out without an ellipsis: “${short(first?.said ?? '')}”`;
      case 'other-speaker':
        return `${title} gives these words to ${turn?.speaker ?? 'somebody else'}`;
      case 'not-found':
        return `Not found in ${lowerFirst(title)}`;
      default:
        return undefined;
    }
  })();
  if (told === undefined) return [];
  const isLoud = comparison.isWeighty ? verdict !== 'not-found' : verdict === 'stitched' || verdict === 'other-speaker';
  return [{ paragraph, start, end, code: 'facts/quotation', severity: isLoud ? 'warning' : 'information', message: told }];
}

/** What a source is called where others may read it. */
export const nameOf = (source: FactSource | undefined): string =>
  source === undefined
    ? 'An unlisted source'
    : source.confidential
      ? 'A confidential source'
      : (source.title ?? source.file ?? source.url ?? source.id);

const lowerFirst = (title: string): string => (/^(?:The|An?) /.test(title) ? title[0]!.toLowerCase() + title.slice(1) : title);
const short = (words: string): string => (words.length > 40 ? `${words.slice(0, 37)}…` : words);
const rounded = (value: number): string => String(Number(value.toPrecision(12)));

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
};

/** The number that a fact's words write in digits, with what one more in its last digit is worth. */
export function figureOf(words: string): { readonly value: number; readonly step: number } | undefined {
  const match = /(-|−)?(\d[\d,]*)(\.\d+)?[ -]?(thousand|million|billion|trillion|k|mn|m|bn|tn)?\b/i.exec(words);
  if (!match) return undefined;
  const scale = SCALES[match[4]?.toLowerCase() ?? ''] ?? 1;
  const decimals = match[3]?.length ?? 1;
  const value = Number(`${match[2]!.replaceAll(',', '')}${match[3] ?? ''}`) * scale;
  return { value: match[1] ? -value : value, step: scale * 10 ** (1 - decimals) };
}
