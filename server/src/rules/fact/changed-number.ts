// One number given twice with two values: “17 conditions” and further down “the 15 conditions”, 9,400 and 9,040 spectators.
import { addTo } from '../../performance/groups.ts';
import { isLabel } from '../../reading/draft/computed/computed.ts';
import type { DraftReading } from '../../reading/draft/draft.ts';
import { type PlacedQuantity, type Quantity, quantitiesOf } from '../../reading/draft/quantities.ts';
import { isSlipOf } from '../../reading/draft/slips.ts';
import { compare, isWhole, same, toNumber } from '../../reading/paragraph/figures/exact.ts';
import { draftRule, type PlacedFinding } from '../rule.ts';
import { isHedgedRange } from '../shared/ranges.ts';
import { numberElsewhere, referredNumbers } from '../shared/referred-numbers.ts';
import { unitSlips } from '../shared/unit-slips.ts';

/** Nouns for the same people: whoever is counted as workers here may be people there. */
const PEOPLE = new Set(
  'person worker employee customer patient voter resident spectator fan visitor passenger pupil student child user member protester pensioner entrant entry runner competitor household home property'.split(
    ' ',
  ),
);
const UNCOUNTED = /^(?:second|minute|hour|day|week|month|year|decade|time|degree|point|mile|page|goal|run|vote|seat|per|age|year-old)$/;

const digits = ({ figure }: Quantity): string => figure.written.replace(/\D/g, '');
/** The digits of a number, written in words too: “forty-three” is 43. */
const shown = (q: Quantity): string =>
  /^\d/.test(q.figure.written) || q.figure.kind !== 'count' || !isWhole(q.figure.value) ? digits(q) : `${toNumber(q.figure.value)}`;
const isExact = ({ figure }: Quantity): boolean => figure.hedge === '' || figure.hedge === 'about';

/** Same digits in another order, unit and scale alike: 9,400 and 9,040. */
const scrambled = ({ figure, ...rest }: Quantity): string | undefined => {
  const written = shown({ figure, ...rest } as Quantity);
  const kind = figure.kind === 'year' ? 'count' : figure.kind;
  if (
    (kind !== 'count' && kind !== 'money' && kind !== 'measure') ||
    !/^\d{2}/.test(written.length > 2 ? figure.written.replace(/\D/g, '') : written)
  )
    return undefined;
  const significant = written.replace(/0+$/, '').length;
  const enough =
    written.length >= 4 ||
    (written.length === 3 && significant >= 2) ||
    (figure.scale.n > 100n && significant >= 2) ||
    written.length === 2;
  if (!enough || (figure.kind === 'year' && rest.noun === '')) return undefined;
  const point = figure.written.indexOf('.');
  return `${kind} ${figure.unit} ${figure.scale.n} ${point < 0 ? -1 : figure.written.length - point} ${[...written].sort().join('')}`;
};

/** Two digits changed about, and nothing else: neighbours, or in long numbers any two. */
function areSwapped(a: string, b: string): boolean {
  const off = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  const near = off.length === 2 && (off[1]! - off[0]! <= 1 || a.replace(/0+$/, '').length >= 4);
  return a.length === b.length && near && a[off[0]!] === b[off[1]!] && a[off[1]!] === b[off[0]!];
}

function mayBeOne(a: Quantity, b: Quantity): boolean {
  if (isSerial(a) || isSerial(b) || ((isPartOf(a) || isPartOf(b)) && shown(a).length < 3)) return false;
  if (!areSwapped(shown(a), shown(b)) || /^(?:run|wicket|over)$/.test(a.noun) || isLabel(a) || isLabel(b)) return false;
  if (a.figure.kind === 'money') return true;
  if (a.figure.kind === 'measure') return digits(a).length > 2 || isOneMeasure(a, b);
  if (shown(a).length === 2) return a.noun !== '' && a.noun === b.noun;
  // Long numbers that no desk rounds do not meet by chance.
  if (digits(a).replace(/0+$/, '').length >= 4) return true;
  return (
    a.noun === '' ||
    b.noun === '' ||
    a.noun === b.noun ||
    (PEOPLE.has(a.noun) && PEOPLE.has(b.noun)) ||
    a.modifiers.includes(b.noun) ||
    b.modifiers.includes(a.noun)
  );
}

/** 41 miles and 14 miles, where the draft has no third number of miles near these. */
function isOneMeasure(a: Quantity, b: Quantity): boolean {
  const isAdjective = (q: Quantity) => /^\d+-\p{L}/u.test(q.reading.text.slice(q.start, q.end)) || isDefinite(q);
  return isAdjective(a) || isAdjective(b) || a.figure.measure?.dimension === 'speed';
}

/** A chip or a car is called by its number. */
const isSerial = ({ reading, figure, noun }: Quantity): boolean =>
  /^(?:processor|microprocessor|chip|model|series)$/.test(noun) ||
  /^ (?:\p{L}+ )?(?:micro)?(?:processor|chip)/u.test(reading.text.slice(figure.end, figure.end + 24));

/** “Three of the four teams”: two numbers of one noun. */
const isPartOf = ({ reading, figure }: Quantity): boolean =>
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|most|all|some|none|half) of (?:the|these|those|its|their) $/i.test(
    reading.text.slice(Math.max(0, figure.start - 24), figure.start),
  );

/** “the 15 conditions”, “of the 49 patients”, “all 38 posts”: a number that was given before. */
const isDefinite = ({ reading, figure }: Quantity): boolean =>
  /\b(?:the|these|those|all|all of the|its|their)\s$/i.test(reading.text.slice(Math.max(0, figure.start - 12), figure.start));

export const changedNumber = draftRule<true>({
  meta: {
    id: 'fact/changed-number',
    what: 'One number given twice with two values: “17 conditions” and further down “the 15 conditions”, 9,400 and 9,040 spectators.',
    why: 'Two digits change places when a number is typed again, or one mention misses a late correction.',
    guidance: { guide: 'Reuters Handbook of Journalism', entry: 'figures' },
    severity: 'information',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  observe: (reading) => (reading.prose.kind !== 'table-cell' && quantitiesOf.of(reading).length > 0 ? [true] : []),
  conclude(noted, { draft }) {
    const all = noted.flatMap(({ paragraph, reading }) => quantitiesOf.of(reading).map((q): PlacedQuantity => ({ ...q, paragraph })));
    const found = [...scrambledNumbers(all, draft), ...changedCounts(all), ...withoutNoun(all), ...againstTables(all, draft)];
    const isFound = (one: PlacedFinding) => found.some((other) => other.paragraph === one.paragraph && other.start === one.start);
    return [...found, ...referredNumbers(all).filter((one) => !isFound(one)), ...unitSlips(draft)];
  },
});

function scrambledNumbers(all: readonly PlacedQuantity[], draft: DraftReading): PlacedFinding[] {
  const groups = new Map<string, PlacedQuantity[]>();
  for (const q of all) {
    const key = scrambled(q);
    if (key === undefined || !isExact(q) || isHedgedRange(q)) continue;
    addTo(groups, key, q);
  }
  return [...groups.values()].flatMap((group) => oddInGroup(group, draft) ?? []);
}

/** The odd one among figures whose digits are the same, in another order. */
function oddInGroup(group: readonly PlacedQuantity[], draft: DraftReading): PlacedFinding | undefined {
  const [first] = group;
  const other = group.find((q) => !same(q.figure.value, first!.figure.value));
  if (!first || !other || !mayBeOne(first, other)) return undefined;
  // In one sentence they are two numbers; so are the sides of a score.
  if (first.paragraph === other.paragraph && first.sentence === other.sentence) return undefined;
  if (draft.readings[other.paragraph]!.prose.kind === 'table-cell') return undefined;
  const count = (value: PlacedQuantity) => group.filter((q) => same(q.figure.value, value.figure.value)).length;
  if (count(first) + count(other) < group.length || (count(first) > 1 && count(other) > 1)) return undefined;
  return count(first) < count(other) ? numberElsewhere(first, other) : numberElsewhere(other, first);
}

/** “5,420 votes”, where the table has 5,240 and nowhere 5,420. */
function againstTables(all: readonly PlacedQuantity[], draft: DraftReading): PlacedFinding[] {
  const cells = draft.readings.flatMap((reading, paragraph) =>
    reading.prose.kind === 'table-cell' ? quantitiesOf.of(reading).map((q): PlacedQuantity => ({ ...q, paragraph })) : [],
  );
  if (cells.length < 3) return [];
  const byKey = new Map<string, PlacedQuantity[]>();
  const values = new Set(cells.map(({ figure }) => `${figure.value.n}/${figure.value.d}`));
  for (const cell of cells) {
    const key = scrambled(cell);
    if (key !== undefined && digits(cell).length >= 4) addTo(byKey, key, cell);
  }
  return all.flatMap((q): PlacedFinding[] => {
    if (values.has(`${q.figure.value.n}/${q.figure.value.d}`) || !isExact(q) || q.figure.kind === 'year') return [];
    const twins = byKey.get(scrambled(q) ?? '')?.filter((cell) => areSwapped(digits(q), digits(cell))) ?? [];
    const [cell] = twins;
    return cell && twins.length === 1 ? [numberElsewhere(q, cell)] : [];
  });
}

/** “The 15 conditions” where 17 were spoken of, and 15 never; “the £3.6bn merger” of a £3.8bn one. */
function changedCounts(all: readonly PlacedQuantity[]): PlacedFinding[] {
  const byNoun = new Map<string, PlacedQuantity[]>();
  const given = new Set<string>();
  return all.flatMap((q): PlacedFinding[] => {
    const value = `${q.figure.value.n}/${q.figure.value.d}`;
    const isNew = !given.has(value);
    given.add(value);
    if (!isCounted(q)) return [];
    const key = `${q.figure.kind} ${q.figure.unit} ${nounOf(q)}`;
    const earlier = byNoun.get(key) ?? [];
    const isOdd = isNew && !isSerial(q) && !isPartOf(q) && isDefinite(q) && q.modifiers.length === 0;
    const other = isOdd ? theOther(q, earlier) : undefined;
    addTo(byNoun, key, q);
    return other && isSlipOf(q.figure, other.figure.value) && shown(q).length === shown(other).length ? [numberElsewhere(q, other)] : [];
  });
}

/** What is bought or built for so much. */
const THING =
  /^ (?:\p{Ll}+ )?(merger|takeover|deal|bid|offer|project|plan|scheme|contract|grant|loan|fund|package|fine|prize|settlement|investment|bailout|programme|program|upgrade|refurbishment|extension|development|bridge|stadium|hospital|school|factory|plant|line|tunnel|order|acquisition|appeal|bill|award|pledge)\b/u;

const nounOf = (q: Quantity): string =>
  q.figure.kind === 'money' ? (THING.exec(q.reading.text.slice(q.figure.end, q.figure.end + 40))?.[1] ?? '') : q.noun;

/** Is it so many things of a kind, or a thing of so much money? */
const isCounted = (q: Quantity): boolean =>
  nounOf(q) !== '' &&
  isExact(q) &&
  (q.figure.kind === 'money' || (q.figure.kind === 'count' && !UNCOUNTED.test(q.noun) && compare(q.figure.value, { n: 3n, d: 1n }) >= 0));

/** The one number that was given of a noun before, in another sentence. */
function theOther(q: PlacedQuantity, earlier: readonly PlacedQuantity[]): PlacedQuantity | undefined {
  const others = earlier.filter((e) => e.modifiers.length === 0 || earlier.length === 1);
  const [other] = others;
  if (!other || (other.paragraph === q.paragraph && other.sentence === q.sentence)) return undefined;
  const isAnother =
    earlier.some((e) => same(e.figure.value, q.figure.value)) || others.some((e) => !same(e.figure.value, other.figure.value));
  return isAnother ? undefined : other;
}

const STANDS_ALONE = /^(?:[.,;:)]|$| (?:who|were|are|had|have|will|died|survived)\b)/;
const PEOPLE_COUNTED =
  /^(?:person|people|man|woman|child|patient|victim|worker|miner|passenger|pupil|student|resident|prisoner|hostage|player|soldier|officer|member|suspect|defendant|migrant|baby|girl|boy|hiker|climber|guest|councillor|candidate)$/;

/** “The families of the 16”, where fourteen patients died. */
function withoutNoun(all: readonly PlacedQuantity[]): PlacedFinding[] {
  return all.flatMap((q, i): PlacedFinding[] => {
    const { text } = q.reading;
    if (q.figure.kind !== 'count' || !isExact(q) || !STANDS_ALONE.test(text.slice(q.figure.end, q.figure.end + 12))) return [];
    if (!/\bof (?:the|these|those) $/.test(text.slice(Math.max(0, q.figure.start - 10), q.figure.start)) || isPartOf(q)) return [];
    if (all.some((other) => other !== q && same(other.figure.value, q.figure.value))) return [];
    const people = all.slice(0, i).filter((e) => e.figure.kind === 'count' && PEOPLE_COUNTED.test(e.noun) && isExact(e));
    const [other] = people;
    if (!other || people.some((e) => !same(e.figure.value, other.figure.value))) return [];
    return isSlipOf(q.figure, other.figure.value) && shown(q).length === shown(other).length ? [numberElsewhere(q, other)] : [];
  });
}
