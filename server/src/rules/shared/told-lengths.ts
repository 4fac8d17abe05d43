// Lengths of time held against the two moments that their words tie them to: “in February 2024, eight months after the accident”, “on 18 July, in
// three weeks' time”, “That leaves five weeks”, “between September 2025 and April 2026, a span of seven months”.
import type { DraftReading } from '../../reading/draft/draft.ts';
import { inOneLine, lengthsIn, type Moment, momentsIn } from '../../reading/draft/moments.ts';
import { datelineOf } from '../../reading/paragraph/figures/dateline.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';
import type { PlacedFinding } from '../rule.ts';
import { areToldEnds } from './date-durations.ts';
import { EVENT_AT_HEAD, tellsOf } from './event-words.ts';
import { type End, type Ends, judge, type Told } from './length-ends.ts';

/** A length with where it stands. */
interface Place extends Told {
  readonly text: string;
  readonly sentence: Span;
  readonly moments: readonly Moment[];
}

const LATER = /^ (?:later|afterwards|after that|after this|further on)\b/;
const EARLIER = /^ (?:earlier|beforehand|previously|before that|before this)\b/;
const AFTER = /^ (?:after|since|following|from|on from|later than|behind)\b/;
const BEFORE = /^ (?:before|ahead of|prior to|earlier than|short of)\b/;
const TO_COME = /^(?:['’]s?'? time\b| from now\b| hence\b| off\b| away\b| to go\b| from today\b)/;
const AGO = /^ ago\b/;
const WHOLE =
  /\b(?:span|period|stretch|gap|spell|interval|total|wait|reign|stint|delay|closure|run|break|lapse) of $|\b(?:leav(?:es?|ing)|left|giv(?:es|ing)|gave|making|is|makes|allow(?:s|ing)) (?:\p{L}+ ){0,2}?$/iu;
const IN_ALL = /^,? (?:in all|in total|all told|altogether|apart|between (?:them|the two))\b/;
/** Another clause begins, or the words are of something else. */
const BREAKS = /[;:.“”"()]|, (?:and|but) (?:he|she|it|they|the)\b/;
const RANGE = /^,? (?:to|until|till|and|through|up to)(?: the)? $/;

export function toldFindings(draft: DraftReading, paragraph: number, reading: Reading): PlacedFinding[] {
  const lengths = lengthsIn.of(reading);
  if (lengths.length === 0) return [];
  const own = datelineOf(draft);
  const text = inOneLine.of(reading);
  return lengths.flatMap((length): PlacedFinding[] => {
    const sentence = reading.sentences.find((s) => s.start <= length.start && length.start < s.end);
    if (!sentence) return [];
    const ends = endsOf({ draft, paragraph, reading, text, length, sentence, moments: momentsIn.of(reading), own });
    return ends ? judge({ draft, paragraph, reading, length, own }, ends) : [];
  });
}

const endsOf = (place: Place): Ends | undefined =>
  laterOrEarlier(place) ??
  untilThen(place) ??
  within(place) ??
  toldBelow(place) ??
  runsOut(place) ??
  afterOrBefore(place) ??
  fromNow(place) ??
  firstIn(place) ??
  sinceThen(place) ??
  between(place);

const here = (place: Place, at: Moment | undefined): End => ({ at, paragraph: place.paragraph });

/** The moment that touches a length from before: “on the 9th, three weeks earlier”. */
function besideBefore({ moments, text, length }: Place): Moment | undefined {
  const last = moments.filter((m) => m.end <= length.start).pop();
  return last &&
    /^,?(?: [–—-])? ?(?:(?:just|only|some|or|and|exactly|nearly|almost|more than|a full|that is|i\.e\.) ){0,2}(?:[\p{L}' ]{2,22} )?$/u.test(
      text.slice(last.end, length.from),
    ) &&
    !/\b(?:for|in|of|after|over|within|every|last|past)\b/.test(text.slice(last.end, length.from))
    ? last
    : undefined;
}

/** The moment that the words behind a length lead to: “two years later, in 1958”. */
const besideBehind = ({ moments, text }: Place, from: number): Moment | undefined => {
  const next = moments.find((m) => m.start >= from);
  return next && /^,?(?: [–—-])?(?: (?:on|in|at|by|around|about|early|late))*(?: the)? $/.test(text.slice(from, next.start))
    ? next
    : undefined;
};

/** The last moment before a place, in its sentence or the one before it. */
function momentBefore({ moments, reading, sentence }: Place, at: number, but?: Moment): Moment | undefined {
  const above = reading.sentences[reading.sentences.indexOf(sentence) - 1];
  return moments.filter((m) => m.end <= at && m !== but && m.start >= (above?.start ?? sentence.start)).pop();
}

/** “… in 1956. Her second, finished two years later, in 1958”; “on 27 October … on the 9th, just over two weeks earlier”. */
function laterOrEarlier(place: Place): Ends | undefined {
  const { text, length, paragraph } = place;
  const tail = text.slice(length.end, length.end + 24);
  const match = LATER.exec(tail) ?? EARLIER.exec(tail);
  if (!match) return undefined;
  const target = besideBehind(place, length.end + match[0].length) ?? besideBefore(place);
  const anchor = target && momentBefore(place, Math.min(length.start, target.start), target);
  if (!target || !anchor || !isSameTale(place, anchor)) return undefined;
  const [a, b] = [anchor, target].map((at) => ({ at, paragraph }));
  return LATER.test(tail) ? { first: a!, last: b! } : { first: b!, last: a! };
}

/** A year in brackets, or of a birth, is told by the way. */
const isSameTale = ({ text }: Place, { start }: Moment): boolean =>
  !/\(|\bborn\b[^.;]{0,40}$/.test(text.slice(Math.max(0, start - 40), start));

/** “In February 2024, eight months after the accident”; “nearly three months after the first fire, on 6 September”. */
function afterOrBefore(place: Place): Ends | undefined {
  const { text, length, moments, sentence } = place;
  const match = AFTER.exec(text.slice(length.end, length.end + 16)) ?? BEFORE.exec(text.slice(length.end, length.end + 16));
  if (!match) return undefined;
  const target = besideBefore(place) ?? onlyBefore(place);
  if (!target) return leading(place, length.end + match[0].length, match[0]) ?? itWas(place, length.end + match[0].length, match[0]);
  const behind = length.end + match[0].length;
  const anchor = moments.find((m) => m.start >= behind && m.end <= sentence.end);
  const told =
    anchor && anchor.start - behind < 90 && !BREAKS.test(text.slice(behind, anchor.start))
      ? here(place, anchor)
      : anchor
        ? undefined
        : eventOf(place, behind, target);
  if (!told) return undefined;
  return AFTER.test(match[0]) ? { first: told, last: here(place, target) } : { first: here(place, target), last: told };
}

/** “Nine days after the spill, on 20 October, …”, “Two days before the match on 1 November, on 28 October, …”: the clause opens the sentence. */
function leading(place: Place, behind: number, way: string): Ends | undefined {
  const { text, length, sentence, moments } = place;
  if (!/^(?:Just |Only |Some |About |It was |But |And )?$/.test(text.slice(sentence.start, length.from))) return undefined;
  const [a, b, ...more] = moments.filter((m) => m.start >= behind && m.end <= sentence.end);
  if (!a || more.length > 0) return undefined;
  const gap = text.slice(b ? a.end : behind, (b ?? a).start);
  // Behind another clause a second moment is meant only where both are days.
  const isMeant = b
    ? /^,? (?:on|in)(?: the)? $/.test(gap) || (a.date && b.date && /, [^,;]{3,60} on $/.test(gap))
    : /, (?:on|in) $/.test(gap);
  const anchor = b ? here(place, a) : eventOf(place, behind, a);
  if (!isMeant || !anchor) return undefined;
  const target = here(place, b ?? a);
  return AFTER.test(way) ? { first: anchor, last: target } : { first: target, last: anchor };
}

/** “It is 12 years since the pool opened, in 2009.” */
function itWas(place: Place, behind: number, way: string): Ends | undefined {
  if (BEFORE.test(way)) return itWasBefore(place, behind);
  const { text, length, sentence, moments, own, paragraph } = place;
  if (!own || !/^ since\b/.test(way) || !/\b[Ii]t (?:is|has been|['’]s)(?: now)? $/.test(text.slice(sentence.start, length.from)))
    return undefined;
  const [only, ...more] = moments.filter((m) => m.start >= behind && m.end <= sentence.end);
  return only && more.length === 0 ? { first: here(place, only), last: { at: undefined, paragraph } } : undefined;
}

/** “The hall, which burned down in 1999, was rebuilt within three years, in 2002.” */
function within(place: Place): Ends | undefined {
  const { text, length } = place;
  if (!/^within /i.test(text.slice(length.from, length.start)) || !/^,? in /.test(text.slice(length.end, length.end + 5))) return undefined;
  const target = besideBehind(place, length.end);
  const anchor = target && momentBefore(place, length.from, target);
  return target && anchor && anchor.kind === target.kind ? { first: here(place, anchor), last: here(place, target) } : undefined;
}

/** “The strike lasted three weeks. It began on 3 June and was called off on 24 June.” */
function toldBelow(place: Place): Ends | undefined {
  const { text, length, reading, sentence, moments } = place;
  const below = reading.sentences[reading.sentences.indexOf(sentence) + 1];
  if (!below || !/^(?:It|They|He|She)\b/.test(text.slice(below.start)) || !LASTED.test(text.slice(sentence.start, length.from)))
    return undefined;
  const [a, b, ...more] = moments.filter((m) => m.start >= below.start && m.end <= below.end);
  if (!a || !b || more.length > 0 || moments.some((m) => m.start >= sentence.start && m.end <= sentence.end)) return undefined;
  const inSentence = (m: Moment): Span => ({ start: m.start - below.start, end: m.end - below.start });
  return areToldEnds(text.slice(below.start, below.end), inSentence(a), inSentence(b))
    ? { first: here(place, a), last: here(place, b) }
    : undefined;
}
const LASTED = /\b(?:lasted|lasts|took|ran|went on|dragged on|was (?:closed|shut|away|missing|held|off))(?: for)?(?: \p{L}+)? $/iu;

/** “… in August 2020. It was three years before they could do it again, in the autumn of 2023.” */
function itWasBefore(place: Place, behind: number): Ends | undefined {
  const { text, length, sentence, moments } = place;
  if (!/\b(?:[Ii]t (?:was|took|would be|is)|another|were) (?:another |a further )?$/.test(text.slice(sentence.start, length.from)))
    return undefined;
  const [last, ...more] = moments.filter((m) => m.start >= behind && m.end <= sentence.end);
  const first = momentBefore(place, sentence.start);
  return first && last && more.length === 0 && !BREAKS.test(text.slice(behind, last.start))
    ? { first: here(place, first), last: here(place, last) }
    : undefined;
}

/** The only moment of a sentence before the length, where no other clause parts them. */
function onlyBefore({ moments, sentence, length, text }: Place): Moment | undefined {
  const before = moments.filter((m) => m.start >= sentence.start && m.end <= length.start);
  const [only] = before;
  return only &&
    before.length === 1 &&
    !BREAKS.test(text.slice(only.end, length.from)) &&
    length.from - only.end < 90 &&
    !/\b(?:for|in|of|within|every|last|past|than) $/.test(text.slice(sentence.start, length.from))
    ? only
    : undefined;
}

/** “After the accident”: the one day on which the draft says that it happened. */
function eventOf(place: Place, behind: number, target: Moment): End | undefined {
  const { draft, text, paragraph, sentence } = place;
  const event = EVENT_AT_HEAD.exec(text.slice(behind, Math.min(sentence.end, behind + 50)))?.groups?.event?.toLowerCase();
  if (event === undefined) return undefined;
  const said = tellsOf(event, place.reading, { start: sentence.start, end: target.start })
    ? place.moments.filter((m) => m.start >= sentence.start && m.end <= target.start)
    : [];
  if (said.length === 1) return { at: said[0]!, paragraph };
  const told = draft.readings.flatMap((reading, at) =>
    reading.prose.kind === 'headline' || !tellsOf(event, reading)
      ? []
      : reading.sentences.flatMap((s): End[] => {
          if (at === paragraph && s.start === sentence.start) return [];
          const dated = momentsIn
            .of(reading)
            .filter((m) => m.start >= s.start && m.end <= s.end && m.weekday === undefined && m.away === undefined);
          return dated.length === 1 && tellsOf(event, reading, s) ? [{ at: dated[0]!, paragraph: at }] : [];
        }),
  );
  return told.length === 1 ? told[0] : undefined;
}

/** “On the night of 8 May … it took them until the 11th, three days, to put it out.” */
function untilThen(place: Place): Ends | undefined {
  const { text, length, sentence } = place;
  const target = besideBefore(place);
  if (!target || !/^(?:,|\.| to\b|;|\)| –|$)/.test(text.slice(length.end))) return undefined;
  const isUntil =
    /\b(?:until|till)(?: the)? $/.test(text.slice(sentence.start, target.start)) ||
    /^(?:until|till) /.test(text.slice(target.start, target.end));
  const anchor = isUntil ? momentBefore(place, target.start, target) : undefined;
  return anchor && anchor.kind === 'day' && target.kind === 'day' ? { first: here(place, anchor), last: here(place, target) } : undefined;
}

/** “… to stay in for 21 days. For those seen on Feb. 3, that ended on Feb. 24.” */
function runsOut(place: Place): Ends | undefined {
  const { text, length, reading, sentence, moments } = place;
  const below = reading.sentences[reading.sentences.indexOf(sentence) + 1];
  if (!below || !/\b(?:for|of) $/.test(text.slice(sentence.start, length.from))) return undefined;
  const [a, b, ...more] = moments.filter((m) => m.start >= below.start && m.end <= below.end);
  if (!a || !b || more.length > 0 || moments.some((m) => m.start >= length.end && m.end <= sentence.end)) return undefined;
  return /\b(?:that|it|which|this) (?:ended|ends|ran out|runs out|expired|expires|will end|is up|was up|was over|is over)(?: on)? $/.test(
    text.slice(a.end, b.start),
  )
    ? { first: here(place, a), last: here(place, b) }
    : undefined;
}

/** “On 18 July, in three weeks' time”, “in 2015, 10 years ago”: counted from the draft's own day. */
function fromNow(place: Place): Ends | undefined {
  const { text, length, own, paragraph } = place;
  const tail = text.slice(length.end, length.end + 14);
  const ahead = TO_COME.test(tail);
  if (!own || !(ahead || AGO.test(tail))) return undefined;
  const match = (ahead ? TO_COME : AGO).exec(tail)!;
  const target =
    besideBehind(place, length.end + match[0].length) ?? (ahead ? (beforeIn(place) ?? besideBefore(place)) : besideBefore(place));
  if (!target) return undefined;
  const now: End = { at: undefined, paragraph };
  return ahead ? { first: now, last: here(place, target) } : { first: here(place, target), last: now };
}

/** So many paragraphs tell what a story's first sentence counts from. */
const OPENING = 6;
const SINCE = /\bsince\b[^.;]{0,50}$/i;

/** “The longest lull since fighting began in October 2024 … the first lorries to cross in 18 months”. */
function firstIn({ draft, text, length, own, paragraph, sentence }: Place): Ends | undefined {
  if (
    !own ||
    !/\bfirst\b[^.;]{0,40} (?:in|for)(?: (?:more than|over|about|nearly|almost|some))? $/i.test(text.slice(sentence.start, length.start))
  )
    return undefined;
  const told = draft.readings.slice(0, Math.max(OPENING, paragraph + 2)).flatMap((reading, at) => {
    if (Math.abs(at - paragraph) > 2 || reading.prose.kind === 'headline') return [];
    const whole = inOneLine.of(reading);
    return momentsIn.of(reading).flatMap((moment): End[] => {
      const from = reading.sentences.find((s) => s.start <= moment.start && moment.start < s.end)?.start ?? 0;
      if (moment.kind === 'year' || (at === paragraph && from === sentence.start)) return [];
      return moment.weekday === undefined && SINCE.test(whole.slice(Math.max(from, moment.start - 70), moment.start))
        ? [{ at: moment, paragraph: at }]
        : [];
    });
  });
  return told.length === 1 ? { first: told[0]!, last: { at: undefined, paragraph } } : undefined;
}

/** “She has taught there since 1999. ‘I've had 26 years of it,’ she said.” */
function sinceThen(place: Place): Ends | undefined {
  const { text, length, own, paragraph, reading, sentence, moments } = place;
  const above = reading.sentences[reading.sentences.indexOf(sentence) - 1];
  if (!own || !above || length.unit === 'day' || moments.some((m) => m.start >= sentence.start && m.end <= sentence.end)) return undefined;
  if (!/\b(?:had|spent|done|worked|been|after|for|given)(?: (?:it|her|him|them))? $/i.test(text.slice(sentence.start, length.from)))
    return undefined;
  const [only, ...more] = moments.filter((m) => m.start >= above.start && m.end <= above.end);
  const isSince = only && /\b(?:has|have|['’]ve)\b[^.;]{3,60} since $/.test(text.slice(above.start, only.start));
  return isSince && more.length === 0 ? { first: here(place, only), last: { at: undefined, paragraph } } : undefined;
}

/** “On 18 July, in three weeks' time”. */
function beforeIn({ moments, text, length }: Place): Moment | undefined {
  const last = moments.filter((m) => m.end <= length.start).pop();
  return last && /^,?(?: (?:just|only|now|still|which is|that is|and that is|and))*(?: in)? $/.test(text.slice(last.end, length.from))
    ? last
    : undefined;
}

/** “… on February 17 that the last show would be on March 28. That leaves five weeks”; “from 8 November to 8 March, four months in all”. */
function between(place: Place): Ends | undefined {
  const { text, length, moments, reading, sentence } = place;
  const lead = text.slice(Math.max(sentence.start, length.from - 44), length.from);
  const isWhole =
    (WHOLE.test(lead) && !/\b(?:is|left|gave|gives) (?:\p{L}+ ){1,2}$/u.test(lead)) || IN_ALL.test(text.slice(length.end, length.end + 20));
  const own = moments.filter((m) => m.start >= sentence.start && m.end <= sentence.end);
  const [a, b] = own;
  const isRange =
    a &&
    b &&
    own.length === 2 &&
    RANGE.test(text.slice(a.end, b.start)) &&
    /\b(?:from|between|running|lasting)(?: the)?(?: (?:early|late|mid))? $/.test(text.slice(sentence.start, a.start));
  if (isRange && (isWhole || isTheOnly(place))) return { first: here(place, a), last: here(place, b) };
  if (!isWhole || own.length > 2) return undefined;
  if (a && b)
    return /\b(?:and|to|until|till|on|in|by)\b/.test(text.slice(a.end, b.start)) && b.end <= length.start
      ? { first: here(place, a), last: here(place, b) }
      : undefined;
  // “That leaves”, “It is a gap of”: of the sentence before.
  const above = reading.sentences[reading.sentences.indexOf(sentence) - 1];
  const told = above ? moments.filter((m) => m.start >= above.start && m.end <= above.end) : [];
  if (own.length > 0 || told.length !== 2 || !/^(?:That|This|It|Which)\b/.test(text.slice(sentence.start))) return undefined;
  return { first: here(place, told[0]), last: here(place, told[1]) };
}

/** Is it the sentence's only length, and not a part, a rate or a time of something else? */
function isTheOnly({ reading, length, sentence, text }: Place): boolean {
  const all = lengthsIn.of(reading).filter((one) => sentence.start <= one.start && one.start < sentence.end);
  return (
    all.length === 1 &&
    !/^ (?:of|an?|per|each|every|late|early|earlier|later|ahead|before|after|behind|ago|old)\b/.test(text.slice(length.end)) &&
    !/\b(?:every|last|past|first|next|each|within) $/i.test(text.slice(0, length.from))
  );
}
