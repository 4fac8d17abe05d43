// Figures that the draft says it worked out: totals, differences, shares, changes, averages, multiples. Each comes with the ways it may
// have been worked out from the figures before it.

import { Memo } from '../../performance/memo.ts';
import { ParagraphMemo } from '../paragraph/paragraph-memo.ts';
import type { Reading } from '../paragraph/reading.ts';
import { type Movement, movementsOf } from './changes.ts';
import { average } from './computed/averages.ts';
import { type Computed, type Context, isAmongPeriods, isAmount } from './computed/computed.ts';
import { difference } from './computed/differences.ts';
import { change } from './computed/percent-changes.ts';
import { products } from './computed/products.ts';
import { share } from './computed/shares.ts';
import { announcedTotals, closingTotals, TOTAL_LEAD, TOTAL_TAIL } from './computed/totals.ts';
import type { DraftReading } from './draft.ts';
import { figuresAround } from './figures-around.ts';
import type { Hypothesis } from './hypotheses.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';

/** What was found last in a paragraph, and from what. */
interface Last {
  found: readonly Computed[];
  before: readonly Reading[];
  /** Stands for the draft, where its other figures were looked at. A draft itself would be kept in memory. */
  draft: object | undefined;
}

const lastFound = new ParagraphMemo((): { last?: Last } => ({}));
const standIn = new Memo((_: DraftReading): object => ({}));

/**
 * What a paragraph says it worked out; the sentences before it may lie in the paragraph before. Several rules ask for it, and most
 * keys change another paragraph, so the last answer is kept.
 */
export function computedIn(draft: DraftReading, paragraph: number, reading: Reading): readonly Computed[] {
  if (quantitiesOf.of(reading).length === 0) return [];
  const before = paragraphsBefore(draft, paragraph);
  const kept = lastFound.of(reading);
  const { last } = kept;
  const stands =
    last &&
    last.before.length === before.length &&
    last.before.every((one, i) => one === before[i]) &&
    (!last.draft || last.draft === standIn.of(draft));
  if (!stands) kept.last = findComputed(paragraph, reading, before, draft);
  return kept.last!.found;
}

function findComputed(paragraph: number, reading: Reading, before: readonly Reading[], draft: DraftReading): Last {
  const all = quantitiesOf.of(reading);
  const previous = before.flatMap(lastSentences);
  const movements = movementsFact.of(reading);
  let every: readonly Quantity[] | undefined;
  const everywhere = () => (every ??= figuresAround(draft, paragraph).filter((q) => q.reading.prose.kind !== 'table-cell'));
  const found: Computed[] = [];
  const sentences = new Set(all.map((q) => q.sentence));
  for (const nth of sentences) {
    const own = all.filter((q) => q.sentence === nth);
    const inParagraph = all.filter((q) => q.sentence < nth && q.sentence >= nth - 2);
    const context: Context = { own, everywhere, earlier: [...(nth <= 1 ? previous : []), ...inParagraph] };
    const ownMovements = movements.filter((m) => m.to.sentence === nth);
    const justBefore = movements.filter((m) => m.to.sentence === nth - 1);
    const earlierMovements = justBefore.length > 0 || nth > 0 ? justBefore : previousMovements(before[before.length - 1]);
    found.push(...announcedTotals(own));
    for (const result of own) {
      const one =
        change(result, ownMovements, context, earlierMovements) ??
        share(result, context) ??
        average(result, context) ??
        difference(result, context);
      if (one) found.push(one);
      else found.push(...totalOrProduct(result, context));
    }
  }
  return { found, before, draft: every && standIn.of(draft) };
}

/** A figure that may be a sum or a product: as a sum where its own words fit one, and as a product where a rate stands before it. */
function totalOrProduct(result: Quantity, context: Context): Computed[] {
  const found: Computed[] = [];
  if (isAmongPeriods(result, context.own)) return found;
  const total = closingTotals(result, context);
  const mayBeProduct = isAmount(result) && (TOTAL_LEAD.test(result.lead) || TOTAL_TAIL.test(result.tail) || /\bor\s$/.test(result.lead));
  const made = mayBeProduct ? products(result, context) : [];
  if (total) found.push({ ...total, hypotheses: [...total.hypotheses, ...made.map(loosened)] });
  if (made.some((h) => !h.loose)) found.push({ of: 'average', result, hypotheses: [...made, ...(total?.hypotheses.map(loosened) ?? [])] });
  return found;
}

const loosened = (hypothesis: Hypothesis): Hypothesis => ({ ...hypothesis, tied: false, loose: true });

const movementsFact = new ParagraphMemo((reading: Reading): readonly Movement[] => movementsOf(reading, quantitiesOf.of(reading)));
export const movements = (reading: Reading): readonly Movement[] => movementsFact.of(reading);

function lastSentences(reading: Reading): readonly Quantity[] {
  const last = reading.sentences.length - 1;
  return quantitiesOf.of(reading).filter((q) => q.sentence >= last - 2);
}

const previousMovements = (reading: Reading | undefined): readonly Movement[] =>
  reading ? movementsFact.of(reading).filter((m) => m.to.sentence === reading.sentences.length - 1) : [];

/** The two paragraphs of copy before another, in order; captions and sub-headings are passed over. */
function paragraphsBefore(draft: DraftReading, paragraph: number): readonly Reading[] {
  const found: Reading[] = [];
  for (let i = paragraph - 1; i >= 0 && i >= paragraph - 4 && found.length < 2; i--) {
    const reading = draft.readings[i]!;
    if (reading.prose.kind === 'body' || reading.prose.kind === 'list-item' || reading.prose.kind === 'block-quote') found.unshift(reading);
  }
  return found;
}
