// Headline, standfirst, caption and alternative text held against the story: figures, days, names and outcomes.
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import { type Quantity, quantitiesOf } from '../../reading/draft/quantities.ts';
import { isShort, isSlipOf } from '../../reading/draft/slips.ts';
import { compare } from '../../reading/paragraph/figures/exact.ts';
import { SMALL_NUMBERS } from '../../reading/paragraph/figures/numerals.ts';
import { roundsTo } from '../../reading/paragraph/figures/rounding.ts';
import { isDisplay, isHeadline } from '../../reading/paragraph/headlines.ts';
import { matchesIn } from '../../reading/paragraph/prefilter.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { sentenceAt, tagsOfSentence } from '../../reading/paragraph/tags.ts';
import { draftRule, type Finding, type Noted, type PlacedFinding } from '../rule.ts';
import { deniedInStory, otherVenue, otherVote } from '../shared/display-denials.ts';
import { placesApart } from '../shared/display-places.ts';
import { otherPlace, otherThing, otherWinner } from '../shared/display-siblings.ts';
import { displaySpans } from '../shared/display-spans.ts';
import { changeTo } from '../shared/figure-finding.ts';
import { change, changeThere } from '../shared/names/name-pairs.ts';

/** A number with what it counts. */
interface Count {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly noun: string;
  readonly about: boolean;
}

interface Note {
  readonly display: boolean;
  readonly counts: readonly Count[];
  readonly days: readonly Word[];
  readonly outcomes: readonly Word[];
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

const NUMBERS = SMALL_NUMBERS.slice(1, 21);
const COUNT = withLetterRanges(
  new RegExp(
    `(?<![\\p{L}\\p{N}£$€.,:/–-])(about |around |some |nearly |almost |more than |over |up to |at least |under |fewer than |less than )?(\\d{1,3}(?:,\\d{3})+|\\d{1,6}|${NUMBERS.slice(1).join('|')})(?:-|\\s)(?:(?:more|new|other|people|local|young|old|extra|former|further|consecutive|straight)\\s)?(\\p{Ll}{3,})(?!-)`,
    'giu',
  ),
);
const NO_NOUN =
  /^(?:and|the|per|percent|million|billion|thousand|hundred|was|were|are|has|had|have|will|for|with|from|that|who|which|but|after|before|when|than|out|year|old|other|others|more|less|times|time|dead|said|year-old|old's|points?|goals?|p|am|pm|to|in|on|of|at|by|as|is|a|an|january|february|march|april|may|june|july|august|september|october|november|december|st|nd|rd|th|metres?|meters?|miles?|feet|inches|percentage|bpd|mln|bln|dlrs?|marks?|francs?|yen|tons?|tonnes?|barrels?|units?|shares?|pct|cts?)$/i;
const TIMES = /^(?:minute|hour|day|week|month|year)$/;
const DAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;

/** Outcomes that shut each other out: words for the one, words for the other. */
const OUTCOMES: readonly (readonly [string, string])[] = [
  [
    'approv(?:e|es|ed|al)|back(?:s|ed)|pass(?:es|ed)|adopt(?:s|ed)',
    'reject(?:s|ed|ion)?|vote(?:s|d)? down|refus(?:e|es|ed|al)|turn(?:s|ed) down|block(?:s|ed)|throw(?:s|n)? out|threw out',
  ],
  [
    'ris(?:e|es|en|ing)|rose|climb(?:s|ed)?|jump(?:s|ed)?|soar(?:s|ed)?|surg(?:e|es|ed)|increas(?:e|es|ed|ing)|gone up|go(?:es)? up|went up|up by',
    'fall(?:s|en|ing)?|fell|drop(?:s|ped)?|slump(?:s|ed)?|plung(?:e|es|ed)|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|gone down|go(?:es)? down|went down|down by|shr(?:ink|inks|ank|unk)|fewer',
  ],
  ['acquit(?:s|ted|tal)?|cleared|not guilty', 'convict(?:s|ed|ion)|found guilty|guilty of|pleaded guilty'],
  ['open(?:s|ed|ing)?|reopen(?:s|ed)?', 'clos(?:e|es|ed|ure|ing)|shut(?:s|ting)?'],
  ['surviv(?:e|es|ed)', 'di(?:e|es|ed)|kill(?:s|ed)|dead'],
  ['hir(?:e|es|ed)|appoint(?:s|ed)', 'fir(?:e|es|ed)|sack(?:s|ed)|dismiss(?:es|ed)'],
  [
    'win(?:s|ning)?|won|victor(?:y|ious)|triumph(?:s|ed)?',
    'los(?:e|es|t|ing)(?= (?:\\d|at\\b|to\\b|by\\b|again|the (?:match|game|final|vote|election|case|appeal|seat)))|defeated|defeat (?:by|to|at|against)',
  ],
  ['convict(?:s|ed|ion)?|guilty|jailed|sentenced|imprisoned', 'charged|accused|suspected|awaiting trial'],
  ['kill(?:s|ed)?|di(?:e|es|ed)|dead|deaths?|fatal(?:ly)?|murder(?:s|ed)?|body|bodies', 'injur(?:e|es|ed|ies|y)|hurt|wounded'],
  ['accept(?:s|ed)|agree(?:s|d)?', 'reject(?:s|ed)'],
  ['go(?:es)? ahead|went ahead', 'call(?:s|ed) off|cancel(?:s|led)|postpon(?:es|ed)|scrapped'],
  ['uph(?:olds|eld)', 'overturn(?:s|ed)|quash(?:es|ed)|struck down|strikes down'],
  ['lift(?:s|ed)|scrap(?:s|ped)|end(?:s|ed)', 'impos(?:e|es|ed)|introduc(?:e|es|ed)|extend(?:s|ed)'],
];
const EITHER = OUTCOMES.map(([one, other]) => [new RegExp(`\\b(?:${one})\\b`, 'giu'), new RegExp(`\\b(?:${other})\\b`, 'giu')] as const);
/** “Rise” and “fall” are of many things: only the story's opening is held against the headline. */
const OPENING = 4;

export const displayContradicts = draftRule<Note>({
  meta: {
    id: 'fact/display-contradicts',
    what: 'A headline, standfirst, caption or alternative text that says something else than the story: another figure, day, place or outcome.',
    why: 'The story changes while it is edited, and what stands around it is written at another desk; it is also what most people read.',
    guidance: { guide: 'Reuters Handbook of Journalism', entry: 'headlines' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  observe: (reading) => [noteOf(reading)],
  conclude(noted, { draft }) {
    const isShown = ({ paragraph, reading }: Noted<Note>) => isHeadline(reading, paragraph) || isDisplay(reading) || isLabelled(reading);
    const shown = noted.filter(isShown);
    const body = noted.filter((n) => !isShown(n));
    if (shown.length === 0 || body.length === 0) return [];
    const story: Story = {
      counts: gather(body),
      days: new Set(body.flatMap(({ notes }) => notes[0]!.days.map((d) => d.key))),
      opening: body.slice(0, OPENING).map(({ reading }) => reading),
      all: body.map(({ reading }) => reading),
    };
    return shown.flatMap(({ paragraph, reading, notes }): PlacedFinding[] => {
      const where =
        reading.prose.kind === 'alt'
          ? 'alt text'
          : reading.prose.kind === 'caption' || isLabelled(reading)
            ? 'caption'
            : reading.prose.kind === 'standfirst'
              ? 'standfirst'
              : 'headline';
      const isLocked = (span: { start: number; end: number }) =>
        draft.locked(paragraph).some((l) => l.start < span.end && span.start < l.end);
      return (
        [
          // What a headline counts is different-figures’ to compare.
          ...(where === 'headline' ? [] : counted(notes[0]!, story, where)),
          ...dated(reading, notes[0]!, story, where),
          ...decided(reading, story, where),
          ...denied(reading, paragraph, story, where),
          ...placed(reading, story, where),
        ]
          .filter((finding) => !isLocked(finding))
          // What a headline quotes is held against the story too.
          .concat(measured(reading, story, where))
          .map((finding) => ({ ...finding, paragraph }))
          .concat(where === 'headline' || where === 'standfirst' ? slipped(paragraph, reading, notes[0]!, body, where) : [])
          .concat(where === 'headline' || where === 'standfirst' ? otherAge(paragraph, reading, body, where) : [])
      );
    });
  },
});

/** “Caption: …”, in a draft of plain text. */
const isLabelled = ({ prose, text }: Reading): boolean =>
  prose.kind === 'body' && /^(?:(?:picture |photo |pic )?captions?|cutline|picture|photo)\s?:\s/i.test(text);

interface Story {
  readonly counts: ReadonlyMap<string, readonly (Count & { readonly paragraph: number })[]>;
  readonly days: ReadonlySet<string>;
  readonly opening: readonly Reading[];
  readonly all: readonly Reading[];
}

const stem = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(?:ies)$/, 'y')
    .replace(/(?<=[^s])s$/, '');

function noteOf(reading: Reading): Note {
  const { text } = reading;
  const counts = [...text.matchAll(COUNT)].flatMap((match): Count[] => {
    const [whole, about, number, noun] = match as unknown as [string, string | undefined, string, string];
    if (NO_NOUN.test(noun)) return [];
    const value = /^\d/.test(number) ? Number(number.replace(/,/g, '')) : NUMBERS.indexOf(number.toLowerCase()) + 1;
    const start = match.index + (about?.length ?? 0);
    return [{ start, end: match.index + whole.length, value, noun: stem(noun), about: about !== undefined }];
  });
  const days = [...text.matchAll(DAY)].map(({ index, 0: day }) => ({ start: index, end: index + day.length, key: day }));
  return {
    display: isDisplay(reading),
    counts,
    days,
    outcomes: [],
  };
}

function gather(body: readonly Noted<Note>[]): Map<string, (Count & { paragraph: number })[]> {
  const all = new Map<string, (Count & { paragraph: number })[]>();
  for (const { paragraph, notes } of body)
    for (const count of notes[0]!.counts) {
      const list = all.get(count.noun);
      if (list) list.push({ ...count, paragraph });
      else all.set(count.noun, [{ ...count, paragraph }]);
    }
  return all;
}

/** Another number of the same things, where the story never gives the headline's. */
function counted({ counts }: Note, story: Story, where: string): Finding[] {
  return counts.flatMap((count): Finding[] => {
    const told = story.counts.get(count.noun) ?? [];
    const values = new Set(told.map(({ value }) => value));
    // A story tells of many spans of time; those of one thing are held against each other by their words.
    if (TIMES.test(count.noun) || count.about || values.size === 0 || values.size > 2 || values.has(count.value)) return [];
    const [other] = told as [Count & { paragraph: number }];
    // A round number in the headline is the story's, rounded.
    if (other.about || (count.value >= 100 && Math.abs(count.value - other.value) / other.value < 0.1)) return [];
    const sum = [...story.counts.values()].flat().some(({ value }) => value === count.value);
    return [
      {
        start: count.start,
        end: count.end,
        message: `This ${where} says ${count.value}, the story ${other.value}`,
        ...(sum || values.size > 1 ? { severity: 'information' as const } : {}),
        related: [{ paragraph: other.paragraph, start: other.start, end: other.end, note: `${other.value} in the story` }],
      },
    ];
  });
}

/** Figures that a slip of the hand parts from the story's, each told of once. */
function slipped(paragraph: number, reading: Reading, note: Note, body: readonly Noted<Note>[], where: string): PlacedFinding[] {
  const swapped = where === 'headline' ? swappedDigits(paragraph, reading, note, body) : [];
  const others = slippedFigures(paragraph, reading, body, where);
  return [...swapped, ...others.filter((one) => !swapped.some((s) => s.paragraph === one.paragraph && s.start === one.start))];
}

const HEAD_AGE =
  /\b(?:man|woman|boy|girl|teenager|teen|pensioner|driver|father|mother|dad|mum|grandmother|grandfather|cyclist|motorcyclist|pedestrian|student|pupil|teacher|nurse|farmer|swimmer|walker|climber|toddler),? \(?(?:aged )?(?<n>\d{1,2})(?=[,)]|$)|\b(?<old>\d{1,2})-year-old\b/giu;
const STORY_AGE = /(?:\p{L},|\baged|\() (?<n>\d{1,2})(?=[,.;)])|\b(?<old>\d{1,2})-year-old\b/gu;

/** “Man, 42, jailed” above a story whose opening has one age only, and another. */
function otherAge(paragraph: number, reading: Reading, body: readonly Noted<Note>[], where: string): PlacedFinding[] {
  const [head, ...heads] = matchesIn(reading, HEAD_AGE);
  const age = head?.groups?.n ?? head?.groups?.old;
  if (!head || age === undefined || heads.length > 0) return [];
  const told = body.flatMap((one) => [...one.reading.text.matchAll(STORY_AGE)].map((match) => ({ match, at: one.paragraph })));
  const ages = new Set(told.map(({ match }) => match.groups!.n ?? match.groups!.old));
  const first = told.find(({ at }) => body.slice(0, OPENING).some((one) => one.paragraph === at));
  if (!first || ages.size > 1 || ages.has(age)) return [];
  const other = [...ages][0]!;
  // A girl of six and a driver of 44 are two people.
  if (Math.abs(Number(other) - Number(age)) > 10 && !areTurned(age, other)) return [];
  const end = head.index + head[0].indexOf(age) + age.length;
  const span = { start: end - age.length, end };
  const start = first.match.index + first.match[0].indexOf(other);
  return [
    {
      paragraph,
      ...span,
      message: `${age} in the ${where}, ${other} in the story`,
      severity: 'information',
      related: [{ paragraph: first.at, start, end: start + other.length, note: `${other} in the story` }],
      fixes: () => [change(span, other, true)],
    },
  ];
}

/** “31 homes gone” above “13 houses had burned”: the same digits, changed about. */
function swappedDigits(paragraph: number, { text }: Reading, { counts }: Note, body: readonly Noted<Note>[]): PlacedFinding[] {
  return counts.flatMap((head): PlacedFinding[] => {
    const digits = text.slice(head.start, head.end).match(/^\d{2,}/)?.[0];
    const alone = new RegExp(`(?<![\\d.,£$€])${digits}(?![\\d%]|[.,]\\d)`);
    if (digits === undefined || body.some(({ reading }) => alone.test(reading.text))) return [];
    const sorted = [...digits].sort().join('');
    const twins = body.slice(0, OPENING).flatMap(({ paragraph: at, reading, notes }) =>
      notes[0]!.counts.flatMap((count) => {
        const number = reading.text.slice(count.start, count.end).match(/^\d+/)?.[0] ?? '';
        return number !== digits && [...number].sort().join('') === sorted ? [{ at, start: count.start, number, noun: count.noun }] : [];
      }),
    );
    const [twin] = twins;
    if (!twin || twins.length > 1) return [];
    const span = { start: twin.start, end: twin.start + twin.number.length };
    const there = { paragraph, start: head.start, end: head.start + digits.length };
    return [
      {
        paragraph: twin.at,
        ...span,
        message: `${digits} in the headline, ${twin.number} here`,
        severity: 'information',
        related: [{ ...there, note: `${digits} in the headline` }],
        fixes: () => [change(span, digits, true), changeThere(there, twin.number, true)],
      },
    ];
  });
}

/** “72%” or “£1.4m” above a story that says “27 per cent” or “£1.8 million” at once, and the other nowhere. */
function slippedFigures(paragraph: number, reading: Reading, body: readonly Noted<Note>[], where: string): PlacedFinding[] {
  return quantitiesOf.of(reading).flatMap((head): PlacedFinding[] => {
    const { figure } = head;
    const isCount = figure.kind === 'count' && /^\d{1,3}(?:,\d{3})+$|^\d{3,}$/.test(figure.written);
    if ((figure.kind !== 'percent' && figure.kind !== 'money' && !isCount) || figure.hedge !== '' || isShort(figure)) return [];
    const alike = (q: Quantity) => q.figure.kind === figure.kind && q.figure.unit === figure.unit;
    const told = body.flatMap(({ paragraph: at, reading: own }) => quantitiesOf.of(own).map((q) => ({ ...q, at })));
    if (told.some((q) => alike(q) && (compare(q.figure.value, figure.value) === 0 || roundsTo(q.figure.value, figure)))) return [];
    const opening = new Set(body.slice(0, OPENING).map((n) => n.paragraph));
    const near = told.filter((q) => alike(q) && opening.has(q.at) && q.figure.scale.n === figure.scale.n);
    const slips = near.filter((q) =>
      figure.kind === 'percent'
        ? areTurned(q.figure.written, figure.written)
        : isSlipOf(q.figure, figure.value) && (!isCount || mayBeSame(q.noun, hasNoNoun(head) ? '' : head.noun)),
    );
    const [slip, ...others] = slips.length > 1 ? slips.filter((q) => lastWord(q.lead) === lastWord(head.lead)) : slips;
    if (!slip || others.length > 0) return [];
    const [here, there] = [slip.reading.text.slice(slip.start, slip.end), reading.text.slice(head.start, head.end)];
    const fix = changeTo(slip.reading, slip.figure, figure.value);
    return [
      {
        paragraph: slip.at,
        start: slip.start,
        end: slip.end,
        message: `${there} in the ${where}, ${here} here`,
        severity: 'information',
        related: [{ paragraph, start: head.start, end: head.end, note: `${there} in the ${where}` }],
        fixes: () => (fix ? [fix] : []),
      },
    ];
  });
}

/** “By” of “by 800 votes”: where several figures may be meant, the one with the same word before it is. */
const lastWord = (lead: string): string | undefined => /(\p{L}+) $/u.exec(lead)?.[1];

const SOMEBODY =
  /^(?:person|name|signature|signatory|man|woman|child|driver|worker|patient|pupil|student|resident|voter|member|user|customer|passenger|visitor|family|household|home|house)$/;
const hasNoNoun = ({ noun, tail }: Quantity): boolean =>
  noun === '' || /^ (?:without|after|amid|face|flee|lose|die|dead|killed|hurt|left|homeless|evacuated|stranded|join|march)\b/.test(tail);
/** Headlines leave the noun out: “12,000 without power”. */
const mayBeSame = (told: string, head: string): boolean =>
  told !== '' && (head === '' || told === head || (SOMEBODY.test(told) && SOMEBODY.test(head)));

const areTurned = (a: string, b: string): boolean => a !== b && a.length === b.length && [...a].sort().join('') === [...b].sort().join('');

/** “Down for three hours”, where the story says five. */
const measured = (reading: Reading, story: Story, where: string): Finding[] =>
  displaySpans(reading, story.all, where).map(({ start, end, words, other, said }) => ({
    start,
    end,
    message: `“${words}” in the ${where}, “${said}” in the story`,
    severity: 'information',
    fixes: () => [change({ start, end }, other, true)],
  }));

/** A weekday that the story never names, though it names others. */
function dated(reading: Reading, { days }: Note, story: Story, where: string): Finding[] {
  return (
    days
      .filter((day) => story.days.size > 0 && !story.days.has(day.key))
      // Beside its date a day is of that date: a live page's, a broadcast's.
      .filter(
        ({ start, end }) =>
          !/^,? (?:the )?(?:\d{1,2}(?!\d)|\p{Lu}\p{Ll}+\.? \d)/u.test(reading.text.slice(end, end + 20)) &&
          !isOfPicture(reading, start, where),
      )
      .map(({ start, end, key }) => ({
        start,
        end,
        message: `${key} in the ${where}; the story says ${[...story.days].slice(0, 2).join(' and ')}`,
        severity: 'information' as const,
        fixes: () =>
          [...story.days].slice(0, 3).map((day, i) => ({
            title: `Change to “${day}”`,
            edits: [{ start, end, newText: day }],
            preferred: i === 0 && story.days.size === 1,
          })),
      }))
  );
}

/** “At home on Saturday”: in words without a verb, a caption tells when the picture was taken. */
function isOfPicture(reading: Reading, start: number, where: string): boolean {
  if (where !== 'caption' && where !== 'alt text') return false;
  // “On Tuesday, when the plant opened”: the day is the event's.
  if (/^\p{L}+,? (?:when|as|after|before|while|where)\b/u.test(reading.text.slice(start))) return false;
  const from = reading.text.slice(0, start).search(/[^,.;:]*$/);
  const tokens = tagsOfSentence(reading, sentenceAt(reading, start));
  return !tokens.some((token) => token.start >= from && token.end <= start && /^(?:VB[DZPN]|MD)$/.test(token.tag));
}

/** An outcome where the story tells only of the opposite. */
function decided(reading: Reading, story: Story, where: string): Finding[] {
  if ((where !== 'headline' && where !== 'standfirst') || /\b(?:attempt|finally|at last|after all|despite)\b/.test(reading.text)) return [];
  const found: Finding[] = [];
  EITHER.forEach((pair, k) => {
    for (const [side, other] of [
      [pair[0], pair[1]],
      [pair[1], pair[0]],
    ] as const) {
      const here = [...reading.text.matchAll(side)];
      if (here.length !== 1 || reading.text.match(other)) continue;
      const texts = (k === 1 ? story.opening : story.all).map(({ text }) => text);
      const against = texts.reduce((sum, text) => sum + (text.match(other)?.length ?? 0), 0);
      if (against === 0 || texts.some((text) => text.search(side) >= 0 || isDenied(text, other))) continue;
      const [{ index, 0: word }] = here as [RegExpExecArray];
      const said = texts.map((text) => text.match(other)?.[0]).find(Boolean);
      const right = opposite(word);
      found.push({
        start: index,
        end: index + word.length,
        message: `“${word}” in the ${where}, “${said}” in the story`,
        severity: 'information',
        ...(right === undefined ? {} : { fixes: () => [change({ start: index, end: index + word.length }, right, true)] }),
      });
    }
  });
  return found;
}

/** “Decided against closing”, “despite an increase”. */
const isDenied = (text: string, word: RegExp): boolean =>
  [...text.matchAll(word)].some(({ index }) =>
    /\b(?:against|despite|not|never|without)(?: \S+){0,3} $/i.test(text.slice(Math.max(0, index - 40), index)),
  );

/** “Closure of four libraries” above “No library will close”, “on 4-3 vote” above “5-2”. */
const denied = (reading: Reading, paragraph: number, story: Story, where: string): Finding[] =>
  [
    ...(where === 'headline' || where === 'standfirst'
      ? [
          ...deniedInStory(reading, story.all),
          ...otherVote(reading, story.all),
          ...otherWinner(reading, story.all),
          ...otherPlace(reading, story.all),
        ]
      : otherVenue(reading, story.all)),
    ...(where === 'standfirst' ? [] : otherThing(reading, paragraph, story.all)),
  ].map(({ start, end, words, said, right }) => ({
    start,
    end,
    message: `“${words}” in the ${where}, “${said}” in the story`,
    severity: 'information',
    fixes: () => (right === undefined ? [] : [change({ start, end }, right, true)]),
  }));

/** Outcomes and their opposites in the same form. */
const OPPOSITES =
  'approve reject|approves rejects|approved rejected|backs rejects|backed rejected|passes rejects|passed rejected|rise fall|rises falls|rose fell|rising falling|risen fallen|climb drop|climbs drops|climbed dropped|increase decrease|increases decreases|increased decreased|jumps plunges|jumped plunged|soars slumps|soared slumped|up down|cleared convicted|acquitted convicted|opens closes|opened closed|open closed|reopens closes|survives dies|survived died|hires sacks|hired sacked|appointed dismissed|lifts imposes|lifted imposed|scraps introduces|scrapped introduced';
let opposites: ReadonlyMap<string, string> | undefined;

function opposite(word: string): string | undefined {
  opposites ??= new Map(
    OPPOSITES.split('|')
      .map((pair) => pair.split(' ') as [string, string])
      .flatMap(([a, b]) => [[b, a] as const, [a, b] as const])
      .reverse(),
  );
  const right = opposites.get(word.toLowerCase());
  return right && /^\p{Lu}/u.test(word) ? right[0]!.toUpperCase() + right.slice(1) : right;
}

/** A place in a caption or alternative text that the story never names, or has elsewhere. */
function placed(reading: Reading, story: Story, where: string): Finding[] {
  if (where === 'headline' || where === 'standfirst') return [];
  return placesApart(reading, story.all).map(({ start, end, name, others: [first, ...more] }) => ({
    start,
    end,
    message: first
      ? `${name} in the ${where}; the story has “${first.shared}” with ${first.other}`
      : `“${name}” in the ${where} is nowhere in the story`,
    severity: 'information',
    ...(first
      ? {
          fixes: () =>
            [first, ...more].map(({ other }) => ({
              title: `Change to “${other}”`,
              edits: [{ start, end, newText: other }],
              preferred: other === first.other,
            })),
        }
      : {}),
  }));
}
