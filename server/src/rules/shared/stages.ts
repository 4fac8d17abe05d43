// Stages of one matter whose times run backwards: arrested before the crime came to light, the alarm before the theft, a fire out before it broke out.
import { clockTimesOf } from '../../reading/draft/clock.ts';
import type { DraftReading } from '../../reading/draft/draft.ts';
import { dayNumber, exists, MONTHS } from '../../reading/paragraph/figures/calendar.ts';
import { weekdayNamed } from '../../reading/paragraph/figures/dates.ts';
import { toNumber } from '../../reading/paragraph/figures/exact.ts';
import { ParagraphMemo } from '../../reading/paragraph/paragraph-memo.ts';
import { matchesIn } from '../../reading/paragraph/prefilter.ts';
import { isQuoted } from '../../reading/paragraph/quoted.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';
import type { PlacedFinding } from '../rule.ts';
import { figureFinding } from './figure-finding.ts';

/** What happens one after another, a line a matter: stages parted by “<”, ways to say one by “|”. */
const MATTERS = [
  'came to light|was stolen|were stolen|was taken|was robbed|were robbed|was attacked|was stabbed|was shot|was found dead|went missing|disappeared|spotted|first noticed|complained|went to the police|to the police|called the police|was discovered|was burgled < was arrested|were arrested|arrested|were detained|was detained|arrests were made < was charged|were charged|charged|was indicted|charge sheet|charges were filed < trial opened|trial began|trial started|trial had opened|trial had begun|trial had started|went on trial|first appeared < was convicted|were convicted|convicted|found guilty|acquitted|was cleared|verdict came|verdicts came|jury returned|verdict was < was sentenced|were sentenced|sentenced|was jailed|jailed < was released|was freed|were freed',
  'applied for permission|applied for planning|applied|application was lodged|application was made|application was submitted|submitted plans|lodged plans|filed plans < survey|was submitted|public hearing|consultation closed < granted permission|approved|gave permission|was granted|was refused|turned down < work began|work started|broke ground|building began < was completed|opened its doors|was finished|was handed over',
  'broke out|fire started|fire began|started the fire|started the blaze|sparked the fire|sparked the blaze|lit the fire|set the fire|set fire to|set light to|ignited|took hold|was started|started by|was sparked|caught fire|set in < reached|spread to|crested|peaked < fully contained|was contained|under control|was put out|were put out|was extinguished|declared out|declared over|burned itself out|burnt itself out|was lifted',
  'polls opened|polling opened|voting began|polling began < polls closed|polling closed|voting ended|voting closed < count began|counting began|ballot boxes|first box|sealed box|first boxes|got to the hall < declared|conceded|result was announced',
  'was taken|was stolen|were stolen|crashed|collapsed|was struck|was hit|capsized|overturned|derailed|ran aground|exploded|explosion|was stabbed|was shot|fell from|broke down|cut out < put out the alert|alert at|alarm was raised|raised the alarm|dialled 999|called 999|called 911|emergency call|were called|was called|were alerted|was alerted|mayday < crews arrived|paramedics arrived|officers arrived|was launched|were launched|helicopter arrived|lifeboat reached < pronounced dead|was found|were found|was rescued|were rescued|was recovered|was towed|reopened|were back in',
  'came ashore|made landfall|crossed the coast < weakened to|weakened|was downgraded|moved out to sea',
  'set out|set off|setting out|setting off|took off|taking off|take-off|departed|departing|left port|having left|had left|after leaving|sailed|had sailed|set sail|lifted off|kicked off|kick-off|throw-in|tip-off|got under way|got underway < turned back|half-time|was diverted < arrived|arriving|landed|landing|docked|berthed|crossed the line|final whistle|full-time|touched down|splashed down|reached',
  'was introduced|was tabled|was drafted < was passed|passed by < was signed|signed into law|royal assent|became law < came into force|took effect|in force',
  'died|was killed|were killed|died from|passed away|was found dead|drowned < post-mortem|post mortem|inquest|was buried|were buried|was cremated|funeral|death certificate|obituary',
  'disappeared|vanished|went missing|last seen|reported missing < found dead|body was found|body was discovered|was found safe|was found|remains were found',
  'happened at|happened on|took place at|crash happened|fire broke out|fire started|blaze started|blaze began|broke out|collapsed at|crashed at|exploded at|went off at|struck at < were called|was called|called to|sent to the|arrived at the scene|firefighters arrived|paramedics arrived|officers arrived|crews arrived|police arrived|engine arrived|ambulance arrived|engines arrived|got there|reached the scene',
  'was elected|were elected|being elected|elected|won the election|was chosen|being chosen < was sworn in|took office|was inaugurated|took up the post|took up office',
  'was founded|was established|was set up|was formed|were founded|was incorporated < went bust|went under|collapsed|folded|was wound up|was dissolved|was liquidated|ceased trading|went into administration|was disbanded|split up|disbanded',
  'was built|was completed|were built|finished building|was finished < was demolished|was pulled down|was torn down|was knocked down|burned down|burnt down',
  'was laid down|was launched|was commissioned|entered service|maiden voyage < sank|was sunk|was scrapped|was wrecked|was broken up|was decommissioned|was retired',
  'was opened|opened|opened its doors < closed its doors|closed for good|was closed|shut for good|closed',
  'was written|was filmed|was shot|was recorded|wrote|was composed|was painted < was published|came out|was released|premiered|was first performed|was broadcast|was first shown',
  'was born|born|born on|born in < went to school|left school|started school|enrolled|graduated|married|joined|was elected|was ordained|emigrated|died|was killed|retired',
  'married|were married|got married|wed < divorced|separated|was widowed',
  'enrolled|enrolled at|began her studies|began his studies|matriculated < graduated|qualified|was called to the bar|was ordained',
  'was engaged|got engaged|proposed < married|were married|got married|wed',
  'joined the|joined < retired from|retired|left the|was dismissed|was sacked|resigned',
  'was signed|signed < was ratified|ratified|came into force|took effect',
  'was convicted|was sentenced|was jailed|was found guilty < appealed|lodged an appeal|appeal was dismissed|appeal was allowed|was overturned|was quashed|was paroled',
  'was diagnosed|was taken ill|fell ill|was admitted < was discharged|recovered|died',
  'was bought|was acquired|bought the|acquired the < was sold|sold the|sold it',
  'was founded|were founded|was born < joined|enrolled|was hired < was promoted|took over|was appointed|became head|became chief < resigned|retired|stepped down|was dismissed|was sacked < died',
  'opened at|began at|started at|hearing opened|meeting began|meeting opened|session began|convened < adjourned|broke up|ended at|finished at|closed at|rose at',
].map((line) => line.split(' < ').map((stage) => stage.split('|')));

const BY_WORDS: ReadonlyMap<string, readonly (readonly [matter: number, stage: number])[]> = MATTERS.reduce((all, stages, matter) => {
  stages.forEach((ways, stage) => {
    for (const words of ways) all.set(words, [...(all.get(words) ?? []), [matter, stage] as const]);
  });
  return all;
}, new Map<string, (readonly [number, number])[]>());
const ALL = [...BY_WORDS.keys()].sort((a, b) => b.length - a.length);
const STAGE = new RegExp(`\\b(?:${ALL.join('|').replace(/ /g, '\\s')})\\b`, 'giu');
/** Another matter, or one told of more than once. */
const OTHERWISE =
  /\b(?:another|separate|unrelated|previous|previously|earlier|first time|again|second|also|since|until|would|will|due|expected|scheduled|if|not|never|other|each|every)\b/iu;

/** A time of a paragraph. Two compare where their scales are one. */
interface Point extends Span {
  readonly scale: 'minute' | 'day' | 'month' | 'year';
  readonly at: number;
  /** Months since the year nought, where the year is known. */
  readonly month?: number;
  readonly weekday: number | undefined;
}

/** A stage of a matter with its time. The span is its clause's. */
interface Step extends Span {
  readonly matter: number;
  readonly stage: number;
  readonly point: Point;
  readonly sentence: number;
}

const MONTH_YEAR = new RegExp(`\\b(?<month>${MONTHS.join('|')}),?\\s(?:of\\s)?(?<year>(?:19|20)\\d\\d)\\b`, 'gu');
const ON_WEEKDAY = /^ on (?:the )?(?<name>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;

function pointsOf(reading: Reading): readonly Point[] {
  const { text, figureText } = reading;
  const clocks = clockTimesOf.of(reading).flatMap(({ start, end, minutes, certain }): Point[] => {
    const name = ON_WEEKDAY.exec(text.slice(end, end + 20))?.groups?.name;
    return certain ? [{ start, end, scale: 'minute', at: minutes, weekday: name === undefined ? undefined : weekdayNamed(name) }] : [];
  });
  const days = figureText.dates.flatMap(({ start, end, year, month, day }): Point[] => {
    const date = { year: year ?? 0, month, day };
    if (!exists(date)) return [];
    return [{ start, end, scale: 'day', at: dayNumber(date), weekday: undefined, ...(year ? { month: year * 12 + month - 1 } : {}) }];
  });
  const isFree = (start: number) => !days.some((day) => day.start <= start && start < day.end);
  const months = matchesIn(reading, MONTH_YEAR).flatMap((match): Point[] => {
    const at = Number(match.groups!.year) * 12 + MONTHS.indexOf(match.groups!.month!);
    const span = { start: match.index, end: match.index + match[0].length };
    return isFree(span.start) ? [{ ...span, scale: 'month', at, month: at, weekday: undefined }] : [];
  });
  const taken = [...days, ...months];
  const years = figureText.figures.flatMap(({ kind, start, end, value }): Point[] =>
    kind === 'year' &&
    /\b(?:in|since|by|during) $/i.test(text.slice(Math.max(0, start - 8), start)) &&
    !taken.some((d) => d.start <= start && start < d.end)
      ? [{ start, end, scale: 'year', at: toNumber(value), weekday: undefined }]
      : [],
  );
  return [...clocks, ...taken, ...years].sort((a, b) => a.start - b.start);
}

/** The stages that a paragraph gives a time for, each with the time nearest to it in its clause. */
const stepsOf = new ParagraphMemo((reading: Reading): readonly Step[] => {
  const points = pointsOf(reading);
  if (points.length === 0) return [];
  return matchesIn(reading, STAGE).flatMap((match): Step[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const sentence = reading.sentences.findIndex((s) => s.start <= start && start < s.end);
    const span = reading.sentences[sentence];
    if (!span || isQuoted(reading, { start, end })) return [];
    const point = timeOf(reading, points, span, { start, end });
    if (!point) return [];
    const clause = { start: clauseStart(reading.text, span.start, start), end: Math.max(end, point.end) };
    if (OTHERWISE.test(reading.text.slice(Math.min(clause.start, point.start), clause.end))) return [];
    const way = match[0].toLowerCase().replace(/\s/g, ' ');
    return BY_WORDS.get(way)!.map(([matter, stage]) => ({ matter, stage, point, sentence, start: clause.start, end: clause.end }));
  });
});

/** Where the clause of some words begins: behind the last mark or joining word before them. */
function clauseStart(text: string, from: number, at: number): number {
  const before = text.slice(from, at);
  const last = [...before.matchAll(/[;:–—]|, (?!which\b|who\b)|\b(?:and|but|said|says)\s/g)].pop();
  return from + (last ? last.index + last[0].length : 0);
}

export const hasStages = (reading: Reading): boolean => stepsOf.of(reading).length > 0;

/** The time behind some words in their clause, or the one that opens the sentence. */
function timeOf({ text }: Reading, points: readonly Point[], sentence: Span, words: Span): Point | undefined {
  const behind = points.find((point) => point.start >= words.end && point.end <= sentence.end + 1);
  if (
    behind &&
    behind.start - words.end < 70 &&
    !/[,;:] (?:and|but|when|after|before|while)\b|\b(?:after|before|until|till|and)\b/.test(text.slice(words.end, behind.start))
  )
    return behind;
  const opens = points.find((point) => point.start >= sentence.start && point.end <= words.start);
  return opens &&
    /^(?:In|On|At|By|It was)? ?(?:about |around )?$/.test(text.slice(sentence.start, opens.start)) &&
    words.start - opens.end < 60
    ? opens
    : undefined;
}

/** By how much the second of two times comes before the first; 0 where it does not, or nothing tells. */
function backwards(a: Point, b: Point): number {
  if (a.scale !== b.scale) {
    const months = (a.month ?? 0) - (b.month ?? 0);
    return a.month !== undefined && b.month !== undefined && months > 0 && months <= 24 ? months : 0;
  }
  const off = a.at - b.at;
  if (a.scale === 'minute') {
    if (a.weekday === undefined || b.weekday === undefined) return off > 0 && off <= 360 ? off : 0;
    const days = (a.weekday - b.weekday + 7) % 7;
    return days > 3 ? 0 : Math.max(0, days * 1440 + off);
  }
  const isDated = a.month !== undefined && b.month !== undefined;
  const most = { day: isDated ? 3000 : 300, month: 24, year: 60 }[a.scale];
  return off > 0 && off <= most ? off : 0;
}

const namesIn = ({ names }: Reading, { start, end }: Span): ReadonlySet<string> =>
  new Set(
    names.filter((n) => (n.kind === 'person' || n.kind === 'other') && start <= n.start && n.start < end).map((n) => n.surname ?? n.text),
  );

/** Do two clauses each name people, and none in common? */
function areOthers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((name) => b.has(name));
}

/** Do two steps tell of one matter? Years apart, a sentence may tell of something else: it has to go on with the one before. */
function isOfTheSame(a: Reading, one: Step, b: Reading, other: Step): boolean {
  if (areOthers(namesIn(a, one), namesIn(b, other))) return false;
  if (one.point.scale !== 'year' || (a === b && one.sentence === other.sentence)) return true;
  const span = b.sentences[other.sentence]!;
  const words = b.text.slice(span.start, span.end);
  const opens =
    /^(?:In (?:\d{4}|[A-Z][a-z]+ \d{4}),? )?(?:(?<who>It|He|She|They|it|he|she|they)|[Tt]he (?<thing>[\p{L}-]+)|(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir))\b/u.exec(
      words,
    );
  if (!opens) return false;
  const above = a.sentences[one.sentence]!;
  const said = a.text.slice(above.start, above.end).toLowerCase();
  return opens.groups!.who !== undefined
    ? a !== b || other.sentence - one.sentence === 1
    : opens.groups!.thing !== undefined && said.includes(opens.groups!.thing.toLowerCase());
}

/** The stages of a paragraph that come before earlier ones, told there or in the paragraph before. */
export function stagesBackwards({ readings }: DraftReading, paragraph: number): PlacedFinding[] {
  const reading = readings[paragraph]!;
  const own = stepsOf.of(reading);
  if (own.length === 0 || reading.prose.kind === 'headline') return [];
  const above = readings[paragraph - 1];
  const before = above?.prose.kind === 'body' && reading.prose.kind === 'body' ? stepsOf.of(above) : [];
  const found = new Map<number, PlacedFinding>();
  own.forEach((step, i) => {
    const others = [
      ...before.map((one) => ({ one, of: above!, at: paragraph - 1 })),
      ...own.slice(0, i).map((one) => ({ one, of: reading, at: paragraph })),
    ];
    for (const { one, of, at } of others) {
      if (one.matter !== step.matter || one.stage === step.stage || one.point === step.point) continue;
      if (of === reading && step.sentence - one.sentence > 3) continue;
      const [first, last] = one.stage < step.stage ? [one.point, step.point] : [step.point, one.point];
      if (backwards(first, last) === 0 || !isOfTheSame(of, one, reading, step)) continue;
      const written = (point: Point) => (point === one.point ? of : reading).text.slice(point.start, point.end).replace(/\.$/, '');
      const message = `${written(last)} comes before ${written(first)}: check the order`;
      const related = [{ paragraph: at, start: one.point.start, end: one.point.end, note: 'the other time' }];
      found.set(step.point.start, {
        ...figureFinding(reading, step.point, message, () => [], { severity: 'information', related }),
        paragraph,
      });
    }
  });
  return [...found.values()];
}
