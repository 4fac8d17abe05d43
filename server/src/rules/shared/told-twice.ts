// One event told twice with two times: “opened in 1987 … since it opened in 1989”, “the funeral will be on Friday … at the funeral on Saturday”.
import { clockTimesOf } from '../../reading/draft/clock.ts';
import type { DraftReading } from '../../reading/draft/draft.ts';
import { inOneLine, momentsIn } from '../../reading/draft/moments.ts';
import { ParagraphMemo } from '../../reading/paragraph/paragraph-memo.ts';
import { isQuoted } from '../../reading/paragraph/quoted.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';
import type { PlacedFinding } from '../rule.ts';
import { changeText, figureFinding } from './figure-finding.ts';

/** What happens to a thing or a person once, a line an event: words that tell of it, and behind “=” those that name it. */
const ONCE = [
  'opens?|opened|opening its doors = opening',
  'closes?|closed|shut|shuts down|shut down = closure|closing',
  'founded|set up|established|formed|began life|incorporated = foundation|founding|formation|establishment|creation',
  'launch(?:es|ed)?|went live|goes live|unveiled = launch',
  'elected|re-elected = election',
  'became|took over|took office|takes over|takes office|appointed|was made|was named|took up = appointment|arrival|promotion',
  'joined|signed for|recruited = arrival',
  'resign(?:s|ed)|quit|stepped down|stood down|steps down = resignation|departure',
  'retire[sd]?|retiring = retirement',
  'sign(?:s|ed)|struck (?:a|the) (?:deal|agreement)|signing = signing|agreement|treaty|deal|contract|pact|accord',
  'died|dies|was killed|passed away = death|killing',
  'born = birth',
  'married|wed|got married = wedding|marriage',
  'divorced|separated = divorce|separation',
  'arrested|detained = arrest',
  'charged = charge',
  'convicted|found guilty = conviction',
  'sentenced|jailed = sentencing|sentence',
  'released|freed = release',
  'begins?|began|starts?|started|gets under way|got under way|kicks? off|kicked off = start|beginning|kick-off',
  'ends?|ended|finish(?:es|ed)?|concludes?|concluded = end|finish|conclusion',
  'bought|acquired|purchased|took over = purchase|takeover|acquisition',
  'sold = sale',
  'built|completed|constructed = construction|completion',
  'demolished|pulled down|knocked down|torn down = demolition',
  'merged = merger',
  'collapsed|went bust|went under|failed = collapse|failure',
  'sank|sunk|went down = sinking',
  'published|came out|appeared = publication|release|appearance',
  'moved|relocated = move|relocation',
  'made landfall|hit the coast|came ashore|struck the coast|reached the coast|crossed the coast = landfall|arrival',
  'discovered|found = discovery',
  'came into force|comes into force|took effect|takes effect|became law = introduction|commencement',
  'disappeared|vanished|went missing|last seen = disappearance',
  'voted = vote|ballot',
  'go to the polls|goes to the polls|went to the polls = polling day|election day|election|referendum',
  'applications? close|entries close|apply by|applications must|be in by|be submitted by|enter by|bookings? close|register by|comments? by = deadline|closing date|cut-off',
].map((line) => line.split(' = ') as [string, string]);

/** Events that are named where they are told of: “the funeral will be held on Friday”. */
const NAMED_ONLY =
  'accident|ambush|assault|attack|avalanche|blackout|blast|blaze|bombing|by-election|ceremony|collision|concert|conference|coronation|coup|crash|debate|demonstration|derailment|disaster|earthquake|eclipse|eruption|exhibition|explosion|fair|festival|fire|flood|funeral|hearing|hurricane|incident|inauguration|inquest|interview|invasion|landslide|march|massacre|match|meeting|memorial service|murder|outage|parade|power cut|protest|raid|rally|riot|robbery|service|shooting|stabbing|storm|summit|theft|tornado|trial|tsunami|uprising|walkout';

interface Event {
  readonly telling: RegExp;
  readonly naming: string;
}
const ALL: readonly Event[] = [
  ...ONCE.map(([telling, naming]) => ({ telling: new RegExp(`\\b(?:${telling}|${naming})\\b(?![-’'])`, 'giu'), naming })),
  ...NAMED_ONLY.split('|').map((name) => ({ telling: new RegExp(`\\b${name}\\b(?![-’'])`, 'giu'), naming: name })),
];
const DEADLINE = ONCE.length - 1;
const ANY = new RegExp(`\\b(?:${[...ONCE.flat(), NAMED_ONLY].join('|')})\\b`, 'iu');

/** What names an event and no other: a row of wordings that begin so. */
const NAMES_OF = ALL.map(({ naming }) => new RegExp(`^(?:${naming})$`, 'iu'));

type Scale = 'year' | 'month' | 'day' | 'weekday' | 'clock';
interface Time extends Span {
  readonly at: Partial<Record<Scale, number>>;
}

/** An event with its time. The span is the clause's. */
interface Told extends Span {
  readonly event: number;
  readonly time: Time;
  readonly sentence: Span;
  /** What is certainly told of before: “since it opened”, “the closure”. Its words are the thing's that the sentence names. */
  readonly again: { readonly of: readonly string[]; readonly isNear: boolean } | undefined;
}

/** One of several, what was meant to be, or an event that another time belongs to. */
const OTHERWISE =
  /\b(?:another|second|third|fourth|previous|previously|earlier|originally|original|initially|postponed|moved|delayed|brought forward|rescheduled|rearranged|again|every|each|both|annual|annually|anniversary|later|extended|until|till|not|never|last|next|following|if|would|or|new (?:deadline|date|term)|first (?:agreement|election)|first (?:phase|stage|round|half|part|section|leg|day|session|hearing|meeting)|weekly|monthly|usually|normally|typically|other|separate|similar|rather than|instead)\b/iu;
/** Between an event and its time nothing else happens. */
const ELSE =
  /\b(?:who|which|that|whose|when|while|where|after|before|since|until|till|from|between|because|than|but|said|says|told|was|were|had|has|have|and (?:was|is|then|has|had|\p{L}+ed)|\p{L}{3,}ed|\p{L}{3,}ing|came|went|took|made|left|won|lost|saw|ran)\b|[;–—“”"()]|, (?!\p{Lu})/iu;
const HAPPENS =
  /^,? ?(?:(?:which|who) )?(?:(?:is|are|was|were|will be|has been|had been|due|set|scheduled|expected|listed|fixed|to be|to|will|be) )*(?:held|take place|takes place|taking place|took place|happened|occurred|struck|hit|broke out|begins?|began|starts?|started|due|planned|scheduled|is|was|are|were|by|arranged|opens?|gets under way|for)?(?= |$)/iu;
const LEAD =
  /(?:^|[ (])(?:in|on|at|by|of|for|,|around|about|early on|late on|early|late|(?:in|on) the (?:early hours|night|morning|afternoon|evening) of|from) ?$|, $|\b(?:is|was|will be)(?: at| on)? $/iu;
const BEFORE = 100;

function timesOf(reading: Reading): Time[] {
  const days = momentsIn.of(reading).flatMap((one): Time[] => {
    const { start, end, kind, year, month, day, weekday, away, date } = one;
    if (away !== undefined || kind === 'season' || date?.opensRange) return [];
    if (weekday !== undefined) return [{ start, end, at: { weekday } }];
    const at: Time['at'] = {
      ...(year === undefined ? {} : { year }),
      ...(month === undefined ? {} : { month }),
      ...(day === undefined ? {} : { day: month! * 31 + day }),
    };
    return [{ start, end, at }];
  });
  const clocks = clockTimesOf
    .of(reading)
    .flatMap(({ start, end, minutes, certain }) => (certain ? [{ start, end, at: { clock: minutes } }] : []));
  return [...days, ...clocks].sort((a, b) => a.start - b.start);
}

/** The words between an event and its time hold no other matter. */
const isOneMatter = (gap: string): boolean => !ELSE.test(gap.replace(HAPPENS, ''));

/** How an event that is told of again is led to: “since it”, “the”, “, which”. */
const SINCE =
  /\b(?:[Ss]ince|[Ww]hen|[Bb]efore|[Aa]fter|[Uu]ntil|[Bb]ecause|from the (?:day|time|moment)) (?<who>it|he|she|they|(?:the|its|his|her|their) (?:[\p{L}-]+ )?[\p{L}-]+|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:(?:was|were|had|has|is|are|been|officially|formally|finally|first) )*$/u;
const DEFINITE =
  /(?:^|[,:] |\b(?:since|after|before|at|during|until|till|in|than|following|and|for) )(?:the|its|his|her|their|this|that|\p{L}+['’]s) (?:(?!first|last|next|second|new|other)[\p{Ll}-]+ ){0,1}$/iu;
const WHICH =
  /(?:^|[ (])(?:the|its|his|her|their|this) (?:[\p{Ll}-]+ )?(?<thing>[\p{Ll}-]+), (?:which |who )?(?:(?:is|are|was|were|will be|to be|be|due|set|to|will|scheduled|expected) )*$/iu;
/** “Called to the crash at 3.20pm”, “arrested over the murder on Friday”: the time is another matter's. */
const OF_IT =
  /\b(?:to|over|about|of|into|on|for|from|with|by|against) (?:an?|the|its|his|her|their|this|that|\p{L}+['’]s) (?:[\p{L}-]+ ){0,2}$/iu;
const GATHERING = /^(?:ceremony|concert|conference|debate|fair|festival|funeral|march|match|meeting|parade|rally|service)$/i;
const OF_THING = /^ of (?:the|its|their|his|her) (?:[\p{Ll}-]+ )?(?<thing>[\p{Ll}-]+)/u;
const ITSELF = /^(?:It|He|She|They) (?:(?:was|were|had|has|is|are|first|officially|formally|will|due|to) )*$/u;

function againOf(before: string, word: string, behind: string, event: number): Told['again'] {
  const since = SINCE.exec(before);
  if (since) {
    const who = since.groups!.who!;
    const isNear = /^(?:it|he|she|they)$/.test(who);
    return {
      of: isNear
        ? []
        : [
            who
              .replace(/^(?:the|its|his|her|their) /, '')
              .split(' ')
              .pop()!,
          ],
      isNear,
    };
  }
  const which = WHICH.exec(before);
  if (which) return { of: [which.groups!.thing!], isNear: false };
  if (ITSELF.test(before) || (/ing$/.test(word) && /\b(?:since|after|before|on) $/i.test(before))) return { of: [], isNear: true };
  if (event === DEADLINE) return { of: [], isNear: false };
  if (!NAMES_OF[event]!.test(word) || !DEFINITE.test(before)) return undefined;
  const thing = OF_THING.exec(behind)?.groups?.thing;
  return { of: thing ? [thing] : [], isNear: false };
}

const toldIn = new ParagraphMemo((reading: Reading): readonly Told[] => {
  const text = inOneLine.of(reading);
  if (!ANY.test(text)) return [];
  const times = timesOf(reading);
  return times.flatMap((time, i): Told[] => {
    const sentence = reading.sentences.find((s) => s.start <= time.start && time.start < s.end);
    if (!sentence || isQuoted(reading, time)) return [];
    const from = Math.max(sentence.start, time.start - BEFORE, before(times[i - 1], text, time));
    return [...behindOf(text, sentence, time, times[i + 1]), ...toldBefore(text, from, sentence, time)];
  });
});

/** Where the words before a time may begin: behind the time before it, but where that is the hour or the day of the same. */
function before(last: Time | undefined, text: string, time: Time): number {
  if (!last) return 0;
  return /^,? (?:on |of |at |\()?$/.test(text.slice(last.end, time.start)) ? last.start - BEFORE : last.end;
}

function toldBefore(text: string, from: number, sentence: Span, time: Time): Told[] {
  const lead = text.slice(from, time.start);
  // “In their seats for the concert by 7.15pm”: whoever comes is there before it begins.
  if (time.at.clock !== undefined && / by $/.test(lead)) return [];
  if (!LEAD.test(lead) || !ANY.test(lead) || /\b(?:from|between) $/.test(lead)) return [];
  let best: Told[] = [];
  let bestAt = -1;
  ALL.forEach(({ telling }, event) => {
    const match = [...lead.matchAll(telling)].pop();
    if (!match || match.index + match[0].length < bestAt) return;
    const gap = lead
      .slice(match.index + match[0].length)
      .replace(LEAD, '')
      .replace(/ (?:at|on) (?:about |around )?\S{1,9} ?$/, '');
    if (!isOneMatter(gap)) return;
    const end = match.index + match[0].length;
    const start = from + Math.max(0, match.index - 70);
    const ahead = text.slice(Math.max(sentence.start, start), from + match.index);
    if (NAMES_OF[event]!.test(match[0]) && OF_IT.test(ahead) && !(GATHERING.test(match[0]) && / for the $/.test(ahead))) return;
    if (OTHERWISE.test(clauseOf(ahead)) || OTHERWISE.test(lead.slice(end))) return;
    const told = {
      event,
      time,
      sentence,
      start: from + match.index,
      end: time.end,
      again: againOf(ahead, match[0], lead.slice(end), event),
    };
    best = end > bestAt ? [told] : [...best, told];
    bestAt = end;
  });
  return best;
}

const clauseOf = (words: string): string =>
  words.slice(
    words.search(
      /(?:[;:]|, (?:but|and)\b|\b(?:since|when|after|before|until)\b)(?!.*(?:[;:]|, (?:but|and)\b|\b(?:since|when|after|before|until)\b))/u,
    ) + 1,
  );

/** “In 1987 the museum opened”, “On Friday a fire broke out”. */
function behindOf(text: string, sentence: Span, time: Time, next: Time | undefined): Told[] {
  if (!/^(?:In|On|At|By|Early on|Late on)(?: about| around)? $/.test(text.slice(sentence.start, time.start))) return [];
  const words = text.slice(time.end, Math.min(sentence.end, time.end + 80, next?.start ?? sentence.end)).split(/[,;:–—“]/);
  const clause = words[0]!.trim() === '' ? (words[1] ?? '') : words[0]!;
  if (OTHERWISE.test(clause)) return [];
  return ALL.flatMap(({ telling }, event): Told[] => {
    const match = [...clause.matchAll(telling)][0];
    if (!match || /\b(?:and|who|which|that|after|before|when|since)\b|ed\b/.test(clause.slice(0, match.index))) return [];
    return [{ event, time, sentence, start: time.start, end: time.end, again: undefined }];
  });
}

const SCALES: readonly Scale[] = ['clock', 'weekday', 'day', 'month', 'year'];
/** By how much two times of one event may differ; beyond, they are of two. */
const MOST: Readonly<Record<Scale, number>> = { clock: 180, weekday: 3, day: 40, month: 4, year: 6 };

/** 'same' and 'other' where two times compare; undefined where they do not. */
function compared(a: Time, b: Time): 'same' | 'other' | undefined {
  const shared = SCALES.filter((scale) => a.at[scale] !== undefined && b.at[scale] !== undefined);
  const [first] = shared;
  if (first === undefined) return undefined;
  if (shared.every((scale) => a.at[scale] === b.at[scale])) return 'same';
  const { year } = a.at;
  if (first === 'clock' || first === 'weekday') return 'other';
  if (year !== undefined && b.at.year !== undefined && year !== b.at.year)
    return shared.includes('month') || first === 'year' ? 'other' : undefined;
  return 'other';
}

/** One digit wrong, or two that have changed places: 1952 and 1982, 1952 and 1925. */
const areOfOneSlip = (a: string, b: string): boolean =>
  [...a].filter((digit, i) => digit !== b[i]).length === 1 || (a.slice(0, 2) === b.slice(0, 2) && a[2] === b[3] && a[3] === b[2]);

function isNearEnough(a: Time, b: Time): boolean {
  const scale = SCALES.findLast((one) => a.at[one] !== undefined && b.at[one] !== undefined && a.at[one] !== b.at[one])!;
  const off = Math.abs(a.at[scale]! - b.at[scale]!);
  if (scale === 'weekday' || (scale === 'year' && areOfOneSlip(`${a.at.year}`, `${b.at.year}`))) return true;
  return (scale === 'clock' ? Math.min(off, 1440 - off) : off) <= MOST[scale];
}

const SHOWN: Told['again'] = { of: [], isNear: false };

/** So often an event is told of at most: beyond, it is no single one. */
const OFTEN = 30;

/** What tells of the same event at another time, where one time alone is told of it. */
export function toldTwice(draft: DraftReading): PlacedFinding[] {
  const byEvent = new Map<number, Placed[]>();
  draft.readings.forEach((reading, paragraph) => {
    const { kind } = reading.prose;
    // What stands around a story tells of it again.
    const shown = /^(?:headline|standfirst|caption|alt)$/.test(kind) ? SHOWN : undefined;
    if (!shown && kind !== 'body') return;
    for (const told of toldIn.of(reading)) {
      const placed = { ...told, again: shown ?? told.again, reading, paragraph };
      byEvent.set(told.event, [...(byEvent.get(told.event) ?? []), placed].slice(0, OFTEN + 1));
    }
  });
  const found = new Map<string, PlacedFinding>();
  for (const all of byEvent.values())
    if (all.length > 1 && all.length <= OFTEN) for (const one of twiceOf(all)) found.set(`${one.paragraph} ${one.start}`, one);
  return [...found.values()];
}

function twiceOf(all: readonly Placed[]): PlacedFinding[] {
  const found: PlacedFinding[] = [];
  // The later of two is asked about.
  for (const one of [...all].reverse()) {
    if (!one.again || found.some((f) => isAt(f, one) || f.related?.some((other) => isAt(other, one)))) continue;
    const alike = all.filter((other) => other.sentence !== one.sentence && compared(one.time, other.time) !== undefined);
    const other = alike.find((each) => isOf(one, each));
    if (!other || alike.some((each) => compared(one.time, each.time) === 'same')) continue;
    if (alike.some((each) => compared(other.time, each.time) !== 'same') || !isNearEnough(one.time, other.time)) continue;
    found.push(otherTime(one, other));
  }
  return found;
}

const isAt = (f: { readonly paragraph: number; readonly start: number }, { paragraph, time }: Placed): boolean =>
  f.paragraph === paragraph && f.start === time.start;

type Placed = Told & { readonly reading: Reading; readonly paragraph: number };

/** Does a sentence tell of the thing that another tells of again? */
function isOf(one: Placed, other: Placed): boolean {
  const { of, isNear } = one.again!;
  const apart = one.paragraph - other.paragraph;
  // “It” and “he” are somebody told of before.
  if (isNear && (apart < 0 || apart > 1 || (apart === 0 && other.time.start > one.time.start))) return false;
  if (Math.abs(apart) > 6) return false;
  const said = other.reading.text.slice(other.sentence.start, other.sentence.end).toLowerCase();
  return of.every((word) => said.includes(word.toLowerCase()));
}

function otherTime(one: Placed, other: Placed): PlacedFinding {
  const written = other.reading.text.slice(other.time.start, other.time.end).replace(/\s/g, ' ');
  const related = [{ paragraph: other.paragraph, start: other.time.start, end: other.time.end, note: 'the other time' }];
  const where =
    other.paragraph < one.paragraph || (other.paragraph === one.paragraph && other.time.start < one.time.start) ? 'above' : 'below';
  const isAlike = Object.keys(one.time.at).join() === Object.keys(other.time.at).join();
  const fixes = () => [isAlike ? changeText(one.reading, one.time, written) : undefined];
  const message = `${written} ${where}: which is right?`;
  return { ...figureFinding(one.reading, one.time, message, fixes, { related, severity: 'information' }), paragraph: one.paragraph };
}

export const tellsOfEvents = (reading: Reading): boolean => toldIn.of(reading).length > 0;
