// Steps whose beginning stands in the next sentence or the one before, and turnouts: “up by £5 to £30. They cost £25 last year”, “5,000 voters. In all
// 2,150 voted, a turnout of 43 per cent”.
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import { compare } from '../../paragraph/figures/exact.ts';
import { differenceOf, shareOf } from '../hypotheses.ts';
import { alike, type Quantity } from '../quantities.ts';
import { type Around, inUnit, isAmount, isTime, kin, type Look, thing } from './around.ts';

const MOVED_BY =
  /\b(?:(?<up>up|rose|risen|rise|rises|grown|grew|increased?|increases|climbed|jumped|gone up|went up|go up|put up|raised?|dearer)|(?<down>down|fell|fallen|fall|falls|dropped|cut|reduced|shrunk|shrank|gone down|went down|cheaper|lowered)) (?:by )?$/u;
const TO = withLetterRanges(/^(?: (?:an? |per )?\p{L}+)?,? to (?:about |just |only |an? )*$/u);
const THEN =
  /\b(?:ago|before|earlier|previous(?:ly)?|last (?:year|month|week|season|summer|winter)|until now|at present|used to|had been|now (?:is|costs?|pays?)|(?:currently|now) )/;

const sentenceOf = (q: Quantity): string => {
  const { start, end } = q.reading.sentences[q.sentence]!;
  return q.shape.slice(start, end);
};

/** “Tickets have gone up by £5 to £30. They cost £25 last year.” */
export function stepTo(result: Quantity, { own, before, after, lead }: Around): Look | undefined {
  const moved = MOVED_BY.exec(lead);
  const to = moved && own.find((q) => q.start >= result.end);
  if (!moved || !to || !TO.test(result.shape.slice(result.end, to.start))) return undefined;
  const level = inUnit(to, result);
  const levels = (all: readonly Quantity[]) => all.filter((q) => isAmount(q) && !isTime(q) && alike(q, to) && kin(thing(q), thing(to)));
  const near = own.filter((q) => q !== result && q !== to && isAmount(q) && !isTime(q));
  const told = [levels(after), levels(before)].find((all) => all.length === 1 && THEN.test(sentenceOf(all[0]!)));
  const base = told?.[0];
  if (!level || !base || near.length > 0 || base.reading !== to.reading) return undefined;
  const from = inUnit(base, result);
  const went = from ? compare(level.figure.value, from.figure.value) : 0;
  if (!from || went !== (moved.groups!.up ? 1 : -1)) return undefined;
  return { tiers: [{ hypotheses: [differenceOf(level, from, result, false)], told: true, alone: true }], agreeing: [] };
}

const TURNOUT = /\bturnout (?:of|was|at|is|stood at|was put at)(?: about| just| only| some)? $|\bturnout: ?$/;
const VOTERS = /^(?:voter|elector|resident|member|person|parishioner|shareholder|tenant|constituent|student)$/;

/** “The ward has 5,000 voters. In all 2,150 voted, a turnout of 43 per cent.” */
export function turnout(result: Quantity, { own, before, earlier, lead }: Around): Look | undefined {
  if (!TURNOUT.test(lead)) return undefined;
  const said = own.filter((q) => q.end <= result.start && q.figure.kind === 'count' && isAmount(q) && !isTime(q));
  const isVoters = (q: Quantity) => q.figure.kind === 'count' && (VOTERS.test(q.noun) || /\belectorate (?:of|is|was) $/.test(q.lead));
  const wholes = [...earlier, ...before, ...said].filter(isVoters);
  const parts = said.length > 0 ? said : before.filter((q) => q.figure.kind === 'count' && isAmount(q));
  const [whole] = wholes;
  const part = parts.find((q) => q !== whole && /\bvot|\bcast\b|\bturned out|\bballot/.test(sentenceOf(q)));
  if (!whole || !part || wholes.filter((q) => q !== part).length !== 1 || parts.filter((q) => q !== whole).length !== 1) return undefined;
  if (compare(part.figure.value, whole.figure.value) >= 0) return undefined;
  const one = shareOf(part, whole, result, false);
  return one && { tiers: [{ hypotheses: [one], told: true }], agreeing: [] };
}
