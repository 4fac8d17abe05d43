// Shares: a percentage or a fraction of a whole.
import { compare } from '../../paragraph/figures/exact.ts';
import { asPercent, type Hypothesis, shareOf } from '../hypotheses.ts';
import { alike, type Quantity } from '../quantities.ts';
import { type Computed, type Context, isAmount, isLabel, isTime, OF_THE, shapeBetween } from './computed.ts';
import { CHANGE_TAIL } from './percent-changes.ts';

const SHARE_LEAD =
  /(?:\b(?:or|which is|that is|that['’]s|turnout (?:of|was|is)|turnout[^.;]{0,40} was|making|makes|equal to|about|take up|to)|[(,–—]|^)\s?$/u;

/** “40 of the 160 voted, or 25 per cent”. */
export function share(result: Quantity, context: Context): Computed | undefined {
  if (!isShare(result)) return undefined;
  const hypotheses = new ShareFinder(result, context).find();
  return hypotheses.length > 0 ? { of: 'share', result, hypotheses } : undefined;
}

/** Does a percentage or a fraction stand where one is put that was worked out? */
function isShare({ figure: { kind }, lead, tail }: Quantity): boolean {
  if (kind !== 'percent' && kind !== 'fraction') return false;
  const outOf = /^[^.;:]{0,40}, $/.test(tail) || /^[^.;:]{0,40}, (?:or |that is,? )?$/.test(tail);
  if (CHANGE_TAIL.test(tail) || (!outOf && !SHARE_LEAD.test(lead))) return false;
  return !(
    kind === 'fraction' &&
    /^ (?:of )?(?:an?|that|his|her|it|its own|them|those|which|the (?:time|way|century|year|day|price|country|world))\b/.test(tail)
  );
}

const amountsIn = (all: readonly Quantity[]): Quantity[] => all.filter((q) => isAmount(q) && q.figure.kind !== 'percent' && !isLabel(q));

class ShareFinder {
  readonly #result: Quantity;
  readonly #own: readonly Quantity[];
  readonly #before: readonly Quantity[];
  readonly #after: readonly Quantity[];
  readonly #pool: readonly Quantity[];
  /** The figure just before, which is most often what the share is of the whole. */
  readonly #part: Quantity | undefined;
  /** “Or 25 per cent”, “(25 per cent)”: said in other words. */
  readonly #isOr: boolean;
  readonly #found: Hypothesis[] = [];

  constructor(result: Quantity, { own, earlier }: Context) {
    const { lead, tail } = result;
    this.#result = result;
    this.#own = own;
    this.#before = amountsIn(
      own.filter((q) => q.end <= result.start && !isTime(q) && !/^(?:hour|day|year|minute|month|week)$/.test(q.modifiers[0] ?? '')),
    );
    this.#after = amountsIn(own.filter((q) => q.start >= result.end)).slice(0, 2);
    this.#pool = [...amountsIn(earlier).slice(-5), ...this.#before, ...this.#after];
    this.#part = this.#before[this.#before.length - 1];
    this.#isOr = /\bor\s$/.test(lead) || (/^, $/.test(lead) && /^,/.test(tail)) || (/[(]\s?$/.test(lead) && /^\)/.test(tail));
  }

  find(): readonly Hypothesis[] {
    this.#sameAsFraction();
    if (this.#part && this.#ofPart(this.#part)) return this.#found;
    this.#outOf();
    for (const a of this.#pool) for (const b of this.#pool) this.#add(a, b, false);
    return this.#found;
  }

  #add(a: Quantity, b: Quantity, tied: boolean): void {
    if (a === b || !alike(a, b) || compare(a.figure.value, b.figure.value) >= 0) return;
    const hypothesis = shareOf(a, b, this.#result, tied);
    if (hypothesis) this.#found.push({ ...hypothesis, loose: !this.#isOr || a !== this.#part });
  }

  /** “A fifth of the crop, or 25 per cent”. */
  #sameAsFraction(): void {
    const { figure, lead, start } = this.#result;
    if (figure.kind !== 'percent' || !(/\bor $/.test(lead) || (/^ (?:of|in) [^.;:,]{2,50}, $/.test(lead) && /^,/.test(this.#result.tail))))
      return;
    const fraction = this.#own.find((q) => q.figure.kind === 'fraction' && q.end <= start && start - q.end < 60);
    // “Fewer than half of drivers, 39 per cent”.
    if (
      fraction &&
      (fraction.figure.hedge === '' || /\bor $/.test(lead)) &&
      !/^ as (?:much|many|big|large) again\b/.test(fraction.tail) &&
      !this.#before.some((q) => q.start > fraction.end)
    )
      this.#found.push(sameShare(fraction));
  }

  /** The figure just before as a share of a whole: one named with it, the only one of the sentence, or the last. True where no other will do. */
  #ofPart(part: Quantity): boolean {
    const gap = part.shape.slice(part.end, this.#result.start);
    const close = this.#isOr && gap.length < 60 && !/[;:]/.test(gap);
    const wholes = this.#pool.filter((q) => q !== part && alike(q, part) && compare(q.figure.value, part.figure.value) > 0);
    // “at 5,120 points, 12.8 lower, or 0.25 per cent”.
    const isMove = /\b(?:up|down|rose|fell|gained|lost|dropped|climbed)(?: by)? $/.test(part.lead);
    const level = isMove ? this.#before.slice(0, -1).findLast((q) => wholes.includes(q)) : undefined;
    // “85,000 on the books, up 28,000, or nearly 50%”: it went up from what there was before.
    if (level && /^[^;]{0,30}, (?:up|down) (?:by )?$/u.test(shapeBetween(level, part))) return true;
    const whole = level ?? this.#wholeOf(part, wholes);
    if (whole) this.#add(part, whole, close && (level !== undefined || tieOf(part, whole, this.#own)));
    // “At 240p, fell 12p, or 5 per cent, to 228p”: a change is of what was before.
    if (level && close) return true;
    const next = this.#after[0];
    // “68MW, about half of the 210MW”, “31,000 tonnes, a third of the 94,000”.
    if (
      next &&
      gap.length < 25 &&
      /^,? /.test(gap) &&
      /^(?: of)? (?:the|its|their|what was|all|last year['’]s)?(?: ?(?:usual|normal|average|total|planned|original|expected|previous))?\s?$/.test(
        shapeBetween(this.#result, next),
      )
    )
      this.#add(part, next, true);
    return false;
  }

  #wholeOf(part: Quantity, wholes: readonly Quantity[]): Quantity | undefined {
    const inSentence = wholes.filter((q) => this.#own.includes(q));
    if (inSentence.length === 1) return inSentence[0];
    // “11,640 runners started, up from 12,100. Of those, 10,476 finished”: the first of the sentence before is meant.
    const ofThose = /\bof (?:those|these|them|whom)\b/.test(part.lead);
    const lastSaid = ofThose
      ? wholes.find((q) => !this.#own.includes(q) && (q.reading !== part.reading || q.sentence === part.sentence - 1))
      : undefined;
    return lastSaid ?? wholes[wholes.length - 1];
  }

  /** “80 per cent of her penalties, 12 out of 15”. */
  #outOf(): void {
    const { end, tail } = this.#result;
    for (let i = 0; i + 1 < this.#own.length; i++) {
      const [a, b] = [this.#own[i]!, this.#own[i + 1]!];
      if (a.start >= end && a.start - end < 50 && /^ (?:out )?of $/.test(shapeBetween(a, b))) this.#add(a, b, !/\band\b/.test(tail));
    }
  }
}

/** Is the whole of a share named with the part: “40 of the 90”, “Of those 96,000, 24,000”, “1,264 … 948 of them”? */
function tieOf(part: Quantity, whole: Quantity, own: readonly Quantity[]): boolean {
  if (own.includes(whole)) {
    if (whole.start < part.start)
      return (
        OF_THE.test(whole.lead) || /\bof (?:which|whom|them|these|those)\b/.test(shapeBetween(whole, part)) || /^ ?of them/.test(part.tail)
      );
    return /\bof (?:the|its|their|all)?\s?$/.test(shapeBetween(part, whole));
  }
  return /^ ?(?:[\p{L}-]+ )?of them\b/u.test(part.tail) || /\bof (?:those|these|them|which|whom)\b/.test(part.lead);
}

/** “A fifth of the crop, or 25 per cent”. */
function sameShare(fraction: Quantity): Hypothesis {
  const value = asPercent(fraction.figure);
  return { value, low: value, high: value, operands: [fraction], working: fraction.figure.written, solutions: [undefined], tied: true };
}
