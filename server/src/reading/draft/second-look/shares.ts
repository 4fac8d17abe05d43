// Shares and changes in per cent or as fractions.
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import { compare, type Exact, exact, minus, over, plus, times, toNumber } from '../../paragraph/figures/exact.ts';
import { OF_THE } from '../computed/computed.ts';
import { movements } from '../computed-figures.ts';
import { type Hypothesis, holds, percentChangeOf, shareOf } from '../hypotheses.ts';
import { figuresNamed } from '../named-figures.ts';
import { alike, inOneUnit, type Quantity, stem } from '../quantities.ts';
import { type Around, digits, inUnit, isAmount, isAside, isTime, kin, type Look, pairs, type Tier, thing } from './around.ts';

// ---- Shares ----

const CHANGE_WORDS = withLetterRanges(
  /^[ -](?:\p{L}+ )?(?:more|fewer|less|higher|lower|up|down|above|below|cheaper|dearer|off|rise|increase|jump|gain|surge|hike|fall|drop|cut|reduction|decrease|slump|growth|decline|of (?:an?|the (?:time|way|day|year|night|world|country|century|price|cost|vote|votes)))\b/u,
);
const BY_CHANGE =
  /\b(?:by|up|down|rose|fell|grew|(?:rise|fall|increase|drop|gain|cut|decline|growth|jump|hike|surge|slump|reduction|decrease|change) (?:of|is|was)|climbed|jumped|dropped|slipped|surged|soared|increased|decreased|grown|fallen|risen|falling|rising|more|fewer) ?$/u;

const CLOSES = /^(?:[),;.]| ?[–—]|$| of (?:them|the|those|its|all|his|her|their|what|it|that)\b)/u;
const OR =
  /(?:\bor|\bthat is|\bthat['’]s|\bwhich is|\bmaking|\bmeaning|\bequal to|[(–—,:]) ?(?:(?:about|around|some|roughly|nearly|almost|just|only|well|fully|barely|slightly|not quite|a (?:little|bit|shade)|over|under|more than|less than|fewer than|above|below|at least) )*(?:an? )?$/u;

export function share(result: Quantity, around: Around): Look | undefined {
  const { own, lead } = around;
  if (CHANGE_WORDS.test(result.tail) || BY_CHANGE.test(lead)) return undefined;
  const said = own.filter((q) => q.start < result.start && isAmount(q) && !isTime(q));
  const last = said[said.length - 1];
  if (!last) return undefined;
  const gap = result.shape.slice(last.end, result.start);
  if (!OR.test(gap) || !CLOSES.test(result.tail) || gap.length > 80 || /[;:.“”]/.test(gap)) return undefined;
  if (BY_CHANGE.test(last.lead)) return undefined;
  // “Two of the 14 (20% of the pupils)” is of another whole.
  const pair = / of (?:the|its|their|all|his|her|those|what)\b/.test(result.tail.slice(0, 10)) ? undefined : pairBefore(said, result);
  if (pair) {
    const hypotheses = [shareOf(...pair, result, false)].filter((h) => h !== undefined);
    return {
      tiers: [{ hypotheses, told: true }],
      agreeing: said.flatMap((q) => (q === pair[0] ? [] : (shareOf(pair[0], q, result, false) ?? []))),
    };
  }
  // “Of the 240 who had to wait, a quarter, 60, had a cold”; “44 huts, half of them blue”: it is a share of the 240, and of the 44.
  if (OF_THE.test(last.lead)) return undefined;
  const isSaid = /^ of (?:it|that|the total)(?:[,.;)]|$)/u.test(result.tail.trimEnd());
  if (!isSaid && /^ of (?:them|these|those|which|whom|it|that)\b/u.test(result.tail) && !/\bor\b/.test(gap)) return undefined;
  if (gap.length > 45 || /^[^.;]{0,4}\bmore\b/.test(last.tail)) return undefined;
  return shareOfWhole(last, result, around);
}

/** “18 of the 24 posts on board had been filled that night, or two-thirds”; “$190m of the roads budget of $1.9bn, a tenth of it”. */
function pairBefore(said: readonly Quantity[], result: Quantity): readonly [part: Quantity, whole: Quantity] | undefined {
  // “Of the 160 berths, 56 are held by people who live over 50 miles away, or 35 per cent of them.”
  const all = said.findLast((q) => OF_THE.test(q.lead) && !/\b(?:these|those) $/.test(q.lead) && q.figure.kind === 'count');
  const first = all && said.find((q) => q.start > all.end);
  if (all && first?.figure.kind === 'count' && compare(first.figure.value, all.figure.value) < 0 && said.length > 2) return [first, all];
  const [a, b] = said.slice(-2);
  const whole = a && b && inUnit(b, a);
  if (!a || !whole || compare(a.figure.value, whole.figure.value) >= 0) return undefined;
  const isTold =
    /^ (?:out )?of (?:the |its |their |his |her |all |some |about )?$/u.test(a.shape.slice(a.end, b.start)) ||
    OF_A_WHOLE.test(a.shape.slice(a.end, b.start)) ||
    (/^ of (?:it|that)\b/.test(result.tail) && a.figure.kind === b.figure.kind && b.figure.kind !== 'count');
  return isTold ? [a, whole] : undefined;
}

const OF_BEHIND = withLetterRanges(
  /^ of (?:(?:the|its|their|his|her|all|a|those|what)(?: [\p{L}'’-]+){0,9}?,? ?(?:which (?:is|was|were|came to) |of )?|[\p{L}'’ -]{4,40}, which (?:is|was|were|came to) )?$/u,
);
const TAKES = withLetterRanges(
  /^[^.;:]{0,40}(?:,| –| —| \(|\b(?:is|was|are|were|makes?|made|represents?|took|takes|for)) (?:or |that is |which is |about |around |nearly |almost |just |just over |just under |some |an? )*$/u,
);

/** “576mm, 80 per cent of what falls in a whole July, which is 720mm”; “She took 18,642 votes. … 48.6% of the 38,376 valid votes”. */
export function shareOfBehind(result: Quantity, { own, before, earlier }: Around, everywhere: () => readonly Quantity[]): Look | undefined {
  const whole = own.find((q) => q.start >= result.end);
  if (!whole || !isAmount(whole) || isTime(whole) || !OF_BEHIND.test(result.shape.slice(result.end, whole.start))) return undefined;
  const isPart = (q: Quantity) => q !== whole && isAmount(q) && !isTime(q) && inUnit(q, whole) !== undefined && kin(thing(q), thing(whole));
  const near = own.filter((q) => q.end <= result.start && isPart(q));
  const last = near[near.length - 1];
  // “Eight of the 20 …, 40 per cent of the 20”.
  if (last && !TAKES.test(result.shape.slice(last.end, result.start))) return undefined;
  const made = (all: readonly Quantity[]) =>
    all.flatMap((q) => (compare(q.figure.value, whole.figure.value) < 0 ? (shareOf(inUnit(q, whole)!, whole, result, false) ?? []) : []));
  const far = [...earlier, ...before].filter(isPart);
  if (last) return { tiers: [{ hypotheses: made([last]), told: true }], agreeing: made([...near, ...far]) };
  const isExact = result.figure.written.includes('.');
  const all = isExact ? made(everywhere().filter(isPart)) : [];
  return {
    tiers: [
      { hypotheses: made(before.filter(isPart)), told: false, close: isExact || digits(whole.figure) >= 3 },
      { hypotheses: digits(whole.figure) >= 4 ? all : [], told: false, close: true },
    ],
    agreeing: [...made(far), ...all],
  };
}

/** “£96.6m of a net budget of £210m”. */
const OF_A_WHOLE = withLetterRanges(
  /^(?: \p{L}+)? (?:out )?of (?:(?:the|its|their|his|her|all)(?: [\p{L}]+['’]s)?|(?:an?|the|its|their|his|her) (?:[\p{L}'’-]+ ){1,3}of) $/u,
);

/** The figure just before as a share of what may be its whole: the nearest larger ones, or what its noun counts elsewhere. */
function shareOfWhole(part: Quantity, result: Quantity, { own, before, earlier }: Around): Look {
  // “A third of what it was built for”: the sentence has it, or nothing.
  const isOfWhat = /^ of what\b/.test(result.tail);
  const wholes = (all: readonly Quantity[]) =>
    all
      .filter((q) => q !== part && q !== result && isAmount(q) && (own.includes(q) || (q.figure.kind === part.figure.kind && !isOfWhat)))
      .flatMap(
        (q) =>
          inUnit(q, part) ?? (isBareOf(part, q) ? { ...q, figure: { ...q.figure, kind: part.figure.kind, unit: part.figure.unit } } : []),
      )
      .filter((q) => compare(q.figure.value, part.figure.value) > 0 && kin(thing(q), thing(part)) && !hasShare(q));
  const make = (all: readonly Quantity[]) => all.flatMap((q) => shareOf(part, q, result, false) ?? []);
  const [near, back, far] = [wholes(own), wholes(before), wholes(earlier)];
  // “258, or 30%, had broken even and 172, or 25%, …”: both are of the whole that the first share is right of.
  const shared = [...near, ...back, ...far].filter((whole) => own.some((q) => q !== part && isShareOf(q, whole, own)));
  const distinct = (all: readonly Quantity[]) => new Set(all.map(({ figure }) => toNumber(figure.value))).size === 1;
  const tiers: Tier[] = [
    { hypotheses: make(shared), told: distinct(shared) },
    { hypotheses: make(near), told: distinct(near) },
  ];
  if (near.length === 0) tiers.push({ hypotheses: make(back), told: distinct(back) });
  if (near.length + back.length === 0) tiers.push({ hypotheses: make(far), told: distinct(far) });
  return { tiers, agreeing: make([...near, ...back, ...far]) };
}

/** “120 tonnes a day but averages 60”: the bare number is of the measure before. */
const isBareOf = (part: Quantity, q: Quantity): boolean =>
  part.noun === '' &&
  part.figure.kind === 'count' &&
  q.figure.kind === 'measure' &&
  q.sentence === part.sentence &&
  q.reading === part.reading;

const isPortion = ({ figure }: Quantity): boolean => figure.kind === 'percent' || figure.kind === 'fraction';
export const isShareOfNamed = (result: Quantity): boolean =>
  isPortion(result) && /\bor (?:about |around |nearly |almost |just )?(?:an? )?$/u.test(result.lead);
const OF_THE_NAMED = withLetterRanges(
  /^ of (?:the|its|their|his|her|all|those)(?: \p{L}+)? (?<noun>\p{L}{3,}), or (?:about |around |nearly |almost |just )?(?:an? )?$/u,
);

/** “78 of the flats, or a quarter”, where the draft has 312 flats. */
export function shareOfNamed(result: Quantity, { own }: Around, everywhere: () => readonly Quantity[]): Look | undefined {
  const part = own.findLast((q) => q.end <= result.start && isAmount(q));
  const noun = part && OF_THE_NAMED.exec(part.shape.slice(part.end, result.start))?.groups?.noun;
  if (!part || noun === undefined || !CLOSES.test(result.tail)) return undefined;
  const counted = stem(noun);
  const larger = everywhere().filter((q) => q.noun === counted && alike(q, part) && compare(q.figure.value, part.figure.value) > 0);
  const hypotheses = larger.flatMap((whole) => shareOf(part, whole, result, false) ?? []);
  return { tiers: [{ hypotheses, told: new Set(larger.map(({ figure }) => toNumber(figure.value))).size === 1 }], agreeing: [] };
}

const OF_PHRASE = withLetterRanges(
  /^ of (?:(?:the|its|their|his|her|all|total|a|an) ){0,2}(?<phrase>\p{L}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]+){0,2}?)(?=[.,;:)–]|$| (?:in|for|and|last|this|at|from|by|which|to|on|was|is|were|are|against|compared|that|as|during|while) | [–—])/u,
);
export const isShareOfBehind = (result: Quantity): boolean =>
  isPortion(result) && result.tail.startsWith(' of ') && !BY_CHANGE.test(result.lead);
export const isShareOfPhrase = (result: Quantity): boolean => isPortion(result) && OF_PHRASE.test(result.tail);
const PUT = withLetterRanges(
  /(?:^|[,;:] |\b(?:and|that|which) )(?:(?:that |this |which |it )?(?:puts?|made|makes|leaves|left|means) )?(?<phrase>\p{L}[\p{L}'’ -]{2,40}?) (?:at|to|was|were|is|are|made up|makes? up|took|takes?|accounted for|accounts? for|came to|comes? to|represents?|represented|equal to|equalled|equals) $/u,
);

/** “Wages came to £10.8m, or 112 per cent of turnover”, “That put fees at a fifth of gross earnings”: what is named has its figure elsewhere. */
export function shareOfPhrase(result: Quantity, { own, lead }: Around, everywhere: () => readonly Quantity[]): Look | undefined {
  const phrase = OF_PHRASE.exec(result.tail)?.groups?.phrase;
  if (!phrase || BY_CHANGE.test(lead)) return undefined;
  const said = own.findLast((q) => q.end <= result.start && isAmount(q));
  const gap = said ? result.shape.slice(said.end, result.start) : '';
  const isSaid = said && gap.length < 45 && OR.test(gap) && !/[;:.“”]/.test(gap);
  const subject = said ? undefined : PUT.exec(lead)?.groups?.phrase;
  const parts = isSaid ? [said] : subject ? figuresNamed(subject, everywhere(), result) : [];
  const wholes = figuresNamed(phrase, everywhere(), result);
  if (distinctValues(parts) !== 1 || wholes.length === 0) return undefined;
  const part = parts[0]!;
  const hypotheses = wholes.flatMap((whole) => (whole !== part && alike(whole, part) ? (shareOf(part, whole, result, false) ?? []) : []));
  return { tiers: [{ hypotheses, told: distinctValues(wholes) === 1, close: true }], agreeing: [] };
}

const distinctValues = (all: readonly Quantity[]): number => new Set(all.map(({ figure }) => toNumber(figure.value))).size;

/** Is a figure with a percentage of its own that much of a whole? */
function isShareOf(q: Quantity, whole: Quantity, own: readonly Quantity[]): boolean {
  const percent = own.find(({ figure, start }) => figure.kind === 'percent' && start > q.end && start - q.end < 45);
  if (!percent || !hasShare(q) || !alike(q, whole) || compare(q.figure.value, whole.figure.value) >= 0) return false;
  const one = shareOf(q, whole, percent, false);
  return one !== undefined && holds(one, percent.figure);
}

/** A figure with a percentage of its own beside it is another part and no whole. */
const hasShare = ({ shape, end }: Quantity): boolean =>
  /^[^.;,]{0,30}(?:\(|, or |, )(?:about |or )?\ue002/u.test(shape.slice(end, end + 45));

// ---- Changes ----

const UP = withLetterRanges(
  /\b(?:up|rose|rise|risen|rises|increase[ds]?|grew|grown|growth|climb(?:ed|s)?|jump(?:ed|s)?|gain(?:ed|s)?|more|higher|dearer|raised|longer|lengthened|wid\p{L}+)\b/u,
);
const DOWN = withLetterRanges(
  /\b(?:down|fell|falls?|fallen|drop(?:ped|s)?|declin\p{L}+|decrease[ds]?|cut|reduc\p{L}+|lower|less|fewer|cheaper|shorter|shr\p{L}nk|slump\p{L}*|loss|lose)\b/u,
);

const directionOf = (words: string): -1 | 0 | 1 => {
  const [up, down] = [UP.test(words), DOWN.test(words)];
  return up === down ? 0 : up ? 1 : -1;
};
/** Words that part two figures: the one did not become the other by so much. */
const PARTING = /\b(?:before|after|while|but|when|whereas)\b/;

const MOVED = /\b(?:rose|fell|gained|lost|dropped|climbed|slipped|up|down|added|shed|jumped|slid|rise of|fall of)(?: by)? $/u;

/** “Fell 12p, or 5 per cent, to 228p”: the change is of where it stood before. */
export function move(result: Quantity, { own, before, lead }: Around): Look | undefined {
  const by = own.findLast((q) => q.end <= result.start && isAmount(q));
  if (!by || !MOVED.test(by.lead) || !/(?:\bor|[,(–—]) ?(?:about |nearly |almost )?(?:an? )?$/u.test(lead) || result.start - by.end > 12)
    return undefined;
  const inSame = (q: Quantity) => inUnit(q, by) ?? inHundredths(q, by);
  const levelsIn = (all: readonly Quantity[]) =>
    all
      .filter((q) => q !== by && q !== result && isAmount(q) && !isTime(q))
      .flatMap((q) => inSame(q) ?? [])
      .filter((q) => compare(q.figure.value, by.figure.value) > 0);
  const near = levelsIn(own);
  const told = before.filter((q) => isAmount(q) && inSame(q) !== undefined);
  const far = near.length > 0 || told.length > 1 ? [] : levelsIn(before);
  const levels = far.length === 1 ? far : near;
  const isDown = /\b(?:fell|lost|dropped|slipped|down|shed|slid|fall of)(?: by)? $/u.test(by.lead);
  const bases = levels.map((q): Quantity => {
    const isNew =
      (/\b(?:to|at) $/.test(q.lead) && q.start > result.end) ||
      (q.end <= by.start && /^[^;]{0,30}, (?:up|down) (?:by )?$/u.test(q.shape.slice(q.end, by.start)));
    if (!isNew) return q;
    const value = isDown ? plus(q.figure.value, by.figure.value) : minus(q.figure.value, by.figure.value);
    return { ...q, figure: { ...q.figure, value } };
  });
  const hypotheses = bases.flatMap((base) => shareOf(by, base, result, false) ?? []);
  return hypotheses.length > 0
    ? {
        tiers: [
          { hypotheses, told: bases.length === 1 },
          { hypotheses: hypotheses.slice(-1), told: true },
        ],
        agreeing: [],
      }
    : undefined;
}

const SMALL: Readonly<Record<string, RegExp>> = { c: /^(?:\$|US\$|A\$|€)$/, p: /^£$/ };

/** Dollars as cents, where the change is given in cents. */
function inHundredths(q: Quantity, by: Quantity): Quantity | undefined {
  if (q.figure.kind !== 'money' || by.figure.kind !== 'money' || !SMALL[by.figure.unit]?.test(q.figure.unit)) return undefined;
  const times100 = (value: Exact) => times(value, exact(100));
  return { ...q, figure: { ...q.figure, unit: by.figure.unit, value: times100(q.figure.value), step: times100(q.figure.step) } };
}

export function change(result: Quantity, { own, before, earlier, after, lead, tail }: Around): Look | undefined {
  const isStep = CHANGE_WORDS.test(result.tail) || BY_CHANGE.test(lead) || AMOUNTS_TO.test(lead);
  // “A 4% rise to 64m” says what it rose to; “above the average increase of 7.3%” is another’s.
  if (RISE_TO.test(result.tail) && own.filter((q) => q !== result && isAmount(q)).length < 2) return undefined;
  // “Rose by 15% to $107bn, followed by Orr’s, up 3% to $81bn”: where it rose from is not told.
  const isTo = /^,? to (?:about |around |nearly |almost |just )*$/.test(result.tail) && !own.some((q) => /\bfrom $/.test(q.lead));
  if (OF_ANOTHER.test(lead) || (isTo && !own.some((q) => q.end <= result.start && isAmount(q)) && !isOfTheOneBefore(lead, before)))
    return undefined;
  if (!isStep || /^ of (?:an?|the)\b/.test(result.tail) || /\b(?:revised|previously reported)\b/.test(lead + tail)) return undefined;
  const direction = directionOf(`${lead.slice(-40)} … ${tail.slice(0, 22)}`) || directionOf(lead) || movedTo(result);
  if (direction === 0) return undefined;
  const amounts = (all: readonly Quantity[]) => all.filter((q) => q !== result && isAmount(q) && !isTime(q));
  const make = (a: Quantity, b: Quantity): Hypothesis | undefined => {
    if (!kin(thing(a), thing(b))) return undefined;
    const [x, y] = inOneUnit(a, b) ?? [inUnit(a, b) ?? a, b];
    if (!alike(x, y)) return undefined;
    const [less, more] = compare(x.figure.value, y.figure.value) < 0 ? [x, y] : [y, x];
    return direction > 0 ? percentChangeOf(less, more, result, 1, false) : percentChangeOf(more, less, result, -1, false);
  };
  const near = alikeTo(amounts(own), result);
  const [back, next] = [amounts(before), amounts(after)];
  const beside = near.flatMap((a, i) =>
    near[i + 1] && near.length > 2 && isFromTo(a, near[i + 1]!, result) ? (make(a, near[i + 1]!) ?? []) : [],
  );
  const tiers: Tier[] = [
    { hypotheses: beside, told: beside.length === 1 },
    {
      hypotheses: pairs(near, make),
      told: near.length === 2 && isStraight(near, result),
    },
    {
      hypotheses: pairs([...back, ...near], make),
      told: back.length + near.length === 2 && near.length > 0 && isStraight(near, result),
      close: back.length > 0 && near.length > 0,
    },
    {
      hypotheses: pairs(back, make),
      told: near.length === 0 && back.length === 2 && OPENS_CHANGE.test(lead.trimStart()),
    },
    // “The rent is now £1,100. A year ago it was £1,000. The rise of 10 per cent …”
    {
      hypotheses: near.length === 0 && back.length === 1 ? pairs([...alikeOnly(amounts(earlier), back[0]!), ...back], make) : [],
      told: OPENS_CHANGE.test(lead.trimStart()) && isThenAndNow(back[0]),
    },
    // “Has fallen by a third since 2015, when there were 930. There are 620 now.”
    {
      hypotheses: near.length === 1 && next.length === 1 ? pairs([...near, ...next], make) : [],
      told: /^[^.;]{0,10}\b(?:there|it|they|this|the)\b[^.;]{0,40}\bnow\b/i.test(sentenceAfter(result)),
    },
    { hypotheses: pairs(next, make), told: false },
  ];
  return { tiers, agreeing: pairs([...back, ...near, ...next], make) };
}

const OPENS_CHANGE =
  /^(?:[“"]?(?:that|this|it|which)\b|an? |the (?:\p{L}+ )?(?:rise|increase|jump|fall|drop|cut|decline|growth|reduction|gain|difference|change)(?: of| is| was| comes to| amounts to) $)/u;
const OF_IT = /\b(?:that|this|it|they|the (?:figure|number|total|rate|price|sum|bill|cost|population))\b[^.;,]{0,30}$/u;
/** “12,000 people in 2001. By 2021 that had grown by a quarter, to 15,000.” */
const isOfTheOneBefore = (lead: string, before: readonly Quantity[]): boolean =>
  OF_IT.test(lead) && before.filter((q) => isAmount(q) && !isTime(q)).length === 1;
/** The one figure of the sentences above that is in the unit of another. */
function alikeOnly(all: readonly Quantity[], other: Quantity): readonly Quantity[] {
  const same = all.filter((q) => alike(q, other) && kin(thing(q), thing(other)));
  return same.length === 1 ? same : [];
}
const THEN =
  /\b(?:ago|before|earlier|previous(?:ly)?|last (?:year|month|week|season|summer|winter)|compared|against|now|then|used to|up from|down from|today)\b/;
const isThenAndNow = (q: Quantity | undefined): boolean => {
  const span = q?.reading.sentences[q.sentence];
  return span !== undefined && THEN.test(q!.shape.slice(span.start, span.end));
};

const RISE_TO = /^[ -](?:rise|increase|jump|gain|growth|fall|drop|decline|decrease|cut) to $/;
const OF_ANOTHER =
  /\b(?:above|below|than|target|forecast)\b[^,;.–—]{0,40}$|\b(?:average|national|industry|expected|inflation)\b(?: [a-z]+){0,2} (?:of|was|is) [^,;.–—]{0,12}$/;

/** “Fell to £1,140m from £1,520m, a change of 25 per cent”. */
function movedTo(result: Quantity): -1 | 0 | 1 {
  const moved = movements(result.reading).filter(({ to, tied }) => tied && to.sentence === result.sentence);
  return moved.length === 1 ? (compare(moved[0]!.to.figure.value, moved[0]!.from.figure.value) as -1 | 0 | 1) : 0;
}

const AMOUNTS_TO =
  /\b(?:rise|increase|fall|drop|cut|decline|jump|hike|saving|growth|change)(?: [a-z]+){0,2} (?:amounts? to|amounting to|represents?|representing|works? out at|equal to|equates to|is|was) (?:about |nearly |almost |just |some |an? )*$/u;

/** Of a sentence’s figures those of the kind that stands nearest before the change: of “a ten-metre yacht, now £1,200, will cost £1,380” the sums. */
function alikeTo(all: readonly Quantity[], result: Quantity): readonly Quantity[] {
  const plain = all.filter((q) => !isAside(q));
  const last = plain.findLast((q) => q.end <= result.start) ?? plain[0];
  const same = last ? plain.filter((q) => inOneUnit(q, last) !== undefined) : plain;
  // “£2.60 instead of £2.50, a 10p rise”: what lies between two is no level; nor are those of another clause.
  const levels = same.filter((q) => !isStepOf(q, same));
  const clause = levels.filter((q) => q.end <= result.start && !/;/.test(result.shape.slice(q.end, result.start)));
  return clause.length === 2 ? clause : levels.length >= 2 ? levels : all;
}

const isStepOf = (q: Quantity, all: readonly Quantity[]): boolean =>
  all.some((a) =>
    all.some((b) => {
      if (a === q || b === q || a === b) return false;
      return (
        compare(minus(a.figure.value, b.figure.value), q.figure.value) === 0 && compare(q.figure.value, over(a.figure.value, exact(2))) < 0
      );
    }),
  );

/** “Shrinking a staff of 1,700 to 1,360, a cut of 20 per cent”. */
function isFromTo(a: Quantity, b: Quantity, result: Quantity): boolean {
  const gap = a.shape.slice(a.end, b.start);
  const behind = result.start > b.end ? result.shape.slice(b.end, result.start) : ';';
  return (
    /^(?: \p{L}+){0,2} to $/u.test(gap) &&
    /^(?: \p{L}+){0,3}(?:,| –| —| \() /u.test(behind) &&
    behind.length < 50 &&
    !/[;:.“”]/.test(behind)
  );
}

const sentenceAfter = ({ reading, sentence }: Quantity): string => {
  const next = reading.sentences[sentence + 1];
  return next ? reading.text.slice(next.start, next.end) : '';
};

/** Do they stand close by, with nothing that parts them? */
function isStraight(all: readonly Quantity[], result: Quantity): boolean {
  const [from, to] = [Math.min(result.start, ...all.map(({ end }) => end)), Math.max(result.end, ...all.map(({ start }) => start))];
  return to - from < 140 && !PARTING.test(result.shape.slice(from, to));
}
