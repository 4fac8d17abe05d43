// What an editor is told about the facts of a draft: changed since they were checked, gone, or at odds with a source.
import type { DraftReading } from '../reading/draft/draft.ts';
import type { Span } from '../text/span.ts';
import { boundTo } from './bound.ts';
import { isPlaced } from './locate.ts';
import { speechesOf } from './quotes.ts';
import type { FactSource } from './sheet.ts';
import type { ReadSources } from './sources.ts';
import type { LocatedFact } from './status.ts';
import type { QuoteComparison, QuoteVerdict } from './transcript/compare.ts';

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

/** A quotation of the draft and the best that the transcripts have for it. */
export interface CheckedQuotation extends Span {
  readonly paragraph: number;
  readonly source: string;
  readonly comparison: QuoteComparison;
}

/**
 * The quotations of a draft, looked for in the transcripts. Those that are too short to look for are left out, and so are those that
 * only transcripts which lie about do not have: they may be of another talk.
 */
export function checkQuotations(
  draft: DraftReading,
  { transcripts, nearby }: Pick<ReadSources, 'transcripts' | 'nearby'>,
): CheckedQuotation[] {
  if (transcripts.size === 0) return [];
  return speechesOf(draft).flatMap((speech) => {
    let best: { readonly source: string; readonly comparison: QuoteComparison } | undefined;
    for (const [source, index] of transcripts) {
      const comparison = index.compare(speech);
      if (comparison?.verdict === 'not-found' && nearby.has(source)) continue;
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
  sources: ReadonlyMap<string, FactSource>,
  facts: readonly LocatedFact[],
  quotations: readonly CheckedQuotation[],
  tables: ReadSources['tables'],
  options: { readonly open: boolean },
): FactDiagnostic[] {
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
  if (state === 'expired')
    return [{ ...at, code: 'facts/recheck', severity: 'information', message: `Checked long ago, on ${last!.on.slice(0, 10)}` }];
  const bound = boundTo(fact, tables);
  if (bound && (bound.differs || typeof bound.says !== 'number')) {
    const title = nameOf(sources.get(bound.source));
    if (typeof bound.says !== 'number')
      return [{ ...at, code: 'facts/table', severity: 'information', message: `${title}: ${bound.says.problem}` }];
    return [{ ...at, code: 'facts/table', severity: 'warning', message: `${title} has ${rounded(bound.says)} in ${bound.cell}` }];
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

/** How a quotation compares with its transcript, in words. */
export const VERDICT_WORDS: Readonly<Record<QuoteVerdict, string>> = {
  verbatim: 'word for word',
  tidied: 'tidied',
  'cut-shown': 'cut, and shown',
  cut: 'cut, and not shown',
  bracketed: 'words put in brackets',
  changed: 'words changed',
  stitched: 'put together from two places',
  'other-speaker': 'somebody else’s words',
  'not-found': 'not found',
};
