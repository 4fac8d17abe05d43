// Finds one person with two ages or two numbers of children, and “the 43-year-old” in a draft where nobody is 43.
import type { DraftReading } from '../../reading/draft/draft.ts';
import type { RecordEntity } from '../../reading/draft/record.ts';
import { inWords, numberInWords } from '../../reading/paragraph/figures/numerals.ts';
import { matchesIn } from '../../reading/paragraph/prefilter.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';
import { draftRule, type Noted, type PlacedFinding, type PlainFix } from '../rule.ts';
import { type Clash, clashes, mentionOf, whereFrom } from '../shared/names/compare.ts';
import { change } from '../shared/names/name-pairs.ts';
import { otherParents } from '../shared/names/parents.ts';

/** “A 7-year-old girl”, “the 8-year-old”. The span is the number's. */
interface YearOld extends Span {
  readonly age: string;
  /** Does it stand for somebody already met: “the 8-year-old has recovered”? */
  readonly again: boolean;
}

const WORDS = 'three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const YEAR_OLD = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<the>the |The )?(?:[\\p{Ll}-]+ )?(?<age>\\d{1,3}|${WORDS})[-‐‑]year[-‐‑]olds?\\b(?: (?<next>[\\p{L}-]+))?`,
  'gu',
);
/** “A boy of 14”, “two children, aged six and nine”: somebody's age, without a name. */
const AGED = new RegExp(
  `\\b(?:boy|girl|man|woman|child|pupil|student|youth|teenager|son|daughter|baby) of (?<of>\\d{1,3}|${WORDS})\\b|\\baged (?<aged>\\d{1,3}|${WORDS})(?<more>(?:, (?:\\d{1,3}|${WORDS}))*)(?: and (?<last>\\d{1,3}|${WORDS}))?\\b`,
  'gu',
);
const inFigures = (age: string): string => (/^\d/.test(age) ? age : String(numberInWords(age)));

export const changedAge = draftRule({
  meta: {
    id: 'naming/changed-age',
    what: 'One person with two ages: “Anna Reid, 41,” and further down “Reid, 42”; “the 43-year-old” where the only person with an age is 44; a mother of two who is one of three below.',
    why: 'One of the two is wrong, and the person concerned knows which.',
    guidance: { guide: 'Reuters Handbook of Journalism', entry: 'ages' },
    severity: 'warning',
    on: true,
    options: {},
  },
  observe: (reading): YearOld[] => [
    ...(reading.text.includes('year-old') ? yearOlds(reading) : []),
    ...(/\baged | of /.test(reading.text) ? aged(reading) : []),
  ],
  conclude: (noted: readonly Noted<YearOld>[], { draft }) => [...twoAges(draft), ...strangers(noted, draft), ...otherParents(draft)],
});

function yearOlds({ text }: Reading): YearOld[] {
  return [...text.matchAll(YEAR_OLD)].map((match) => {
    const { age, next, the } = match.groups as { age: string; next?: string; the?: string };
    const start = match.index + match[0].search(/[^\s]*[-‐‑]year[-‐‑]old/);
    // “The 8-year-old said” and “the 8-year-old girl”, but not “the 8-year-old scheme”.
    const person =
      next === undefined ||
      /^(?:\p{Ll}{2,}ed|won|lost|went|took|made|ran|broke|fell|hit|got|came|felt|wrote|left|spent|swam|rode|threw|sang|ate|saw|knew|thought|kept|met|found|heard|stood|began|became|grew|gave|beat)$/u.test(
        next,
      ) ||
      /^(?:is|was|has|had|said|says|told|also|who|will|would|and|from|girl|boy|man|woman|child|pupil|student|victim|suspect|driver|teenager|youngster|schoolboy|schoolgirl|pensioner|died|lost|suffered|needed|appeared|denied|lives|lived|trains|plays)$/.test(
        next,
      );
    return { start, end: start + age.length, age: inFigures(age), again: the !== undefined && person };
  });
}

const aged = (reading: Reading): YearOld[] =>
  matchesIn(reading, AGED).flatMap((match) => {
    const { of, aged: first, more, last } = match.groups!;
    const ages = [of, first, ...(more ?? '').split(', '), last].filter((age): age is string => age !== undefined && age !== '');
    return ages.map((age) => {
      const start = match.index + match[0].lastIndexOf(age);
      return { start, end: start + age.length, age: inFigures(age), again: false };
    });
  });

function twoAges(draft: DraftReading): PlacedFinding[] {
  return clashes(draft, { kind: 'age', valueOf: ({ value }) => value, clash: (one, other) => one !== other, quotedToo: true })
    .filter((clash) => !clash.here.quoted && !inOneSentence(clash, draft) && !isScore(clash, draft))
    .flatMap((clash): PlacedFinding[] => {
      const { entity, here, there, tie } = clash;
      const tell = (at: typeof here, other: typeof here): PlacedFinding => ({
        paragraph: at.paragraph,
        start: at.start,
        end: at.end,
        message: `${shortName(entity)} is ${at.value} here, ${other.value} ${whereFrom(at, other)}`,
        related: [{ paragraph: other.paragraph, start: other.start, end: other.end, note: `${other.value} here` }],
        fixes: () => [change(at, asHere(other.value, at.words), true), ...withoutAge(clash, at, draft)],
      });
      return tie && !there.quoted ? [tell(here, there), { ...tell(there, here), severity: 'information' }] : [tell(here, there)];
    });
}

/** An age in words where the other is: “seventy-three”. */
const asHere = (age: string, words: string): string => (/^\d/.test(words) ? age : (inWords(Number(age)) ?? age));

const shortName = ({ surname, name }: RecordEntity): string => surname ?? name;

/** Said once, an age can go: “Reid, 43” → “Reid”. */
function withoutAge(clash: Clash, at: Clash['here'], draft: DraftReading): PlainFix[] {
  const mention = mentionOf(clash, at);
  const { text } = draft.readings[at.paragraph]!;
  if (!mention || text.slice(mention.end, at.start) !== ', ') return [];
  const end = text[at.end] === ',' && /^, \p{Ll}/u.test(text.slice(at.end, at.end + 3)) ? at.end + 1 : at.end;
  return [{ title: 'Remove the age', edits: [{ start: mention.end, end: text.startsWith(', of ', at.end) ? at.end : end, newText: '' }] }];
}

/** Two of one name, told apart by their ages: “Tom Reid (44) and his cousin, also Tom Reid (61)”. */
function inOneSentence({ here, there }: Clash, draft: DraftReading): boolean {
  if (here.paragraph !== there.paragraph) return false;
  const of = (start: number) => draft.readings[here.paragraph]!.sentences.findIndex((s) => s.start <= start && start < s.end);
  return of(here.start) === of(there.start);
}

/** “Rao (41) and Lamb added 90 for the fifth wicket”. */
function isScore({ here, there }: Clash, draft: DraftReading): boolean {
  return [here, there].some(({ paragraph, start }) => {
    const { text } = draft.readings[paragraph]!;
    return text[start - 1] === '(' && /\b(?:wickets?|innings|runs|balls|overs|not out|tries|goals?|points?|pts|laps|votes?)\b/i.test(text);
  });
}

/** “The 8-year-old” where nobody in the draft is 8, and somebody is 7. */
function strangers(noted: readonly Noted<YearOld>[], draft: DraftReading): PlacedFinding[] {
  const all = noted.flatMap(({ paragraph, notes }) => notes.map((note) => ({ ...note, paragraph })));
  const named = draft.record.entities.flatMap((e) => e.attributes.filter((a) => a.kind === 'age'));
  const known = [
    ...all.filter((n) => !n.again).map(({ paragraph, start, end, age }) => ({ paragraph, start, end, value: age })),
    ...named,
  ].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  const ages = new Set(known.map((k) => k.value));
  return all.flatMap((note): PlacedFinding[] => {
    if (!note.again || ages.has(note.age)) return [];
    const before = known.filter((k) => k.paragraph < note.paragraph || (k.paragraph === note.paragraph && k.start < note.start));
    const apart = ({ value }: { readonly value: string }) => Math.abs(Number(value) - Number(note.age));
    const last = before.toReversed().sort((a, b) => apart(a) - apart(b))[0];
    if (!last || isMentionedElse(draft, note.age, note)) return [];
    // Another person may get their age there for the first time.
    if (apart(last) > 2 && !(isSlip(last.value, note.age) && isAlone(draft, note))) return [];
    const several = new Set(before.map((k) => k.value)).size > 1;
    return [
      {
        paragraph: note.paragraph,
        start: note.start,
        end: note.end,
        message: `The ${note.age}-year-old: who? ${last.value} above`,
        ...(several ? { severity: 'information' as const } : {}),
        related: [{ paragraph: last.paragraph, start: last.start, end: last.end, note: `${last.value} here` }],
        fixes: () => [change(note, asHere(last.value, draft.readings[note.paragraph]!.text.slice(note.start, note.end)), true)],
      },
    ];
  });
}

/** “88” and “78”, “48” and “84”: one figure of two, or both the wrong way round. */
const isSlip = (one: string, other: string): boolean =>
  one.length === 2 && other.length === 2 && (one[1] === other[1] || [...one].reverse().join('') === other);

/** Is one person alone named before a place? */
function isAlone({ record, readings }: DraftReading, { paragraph, start }: { paragraph: number; start: number }): boolean {
  const people = new Set<RecordEntity>();
  for (let p = 0; p <= paragraph; p++)
    for (const name of readings[p]!.names) {
      const entity = p < paragraph || name.start < start ? record.named(p, name.start) : undefined;
      if (entity && (entity.surelyPerson || entity.kind === 'person')) people.add(entity);
      if (people.size > 1) return false;
    }
  return people.size === 1;
}

/** Does the number stand anywhere else, as somebody's age may that was not read as one? */
const isMentionedElse = ({ readings }: DraftReading, age: string, at: { paragraph: number; start: number }): boolean => {
  const spelt = inWords(Number(age));
  const alone = new RegExp(`(?<![\\d.,£$€])${age}(?![\\d.]\\d|%|\\d)${spelt ? `|\\b${spelt}\\b` : ''}`, 'gi');
  return readings.some(({ text }, paragraph) => [...text.matchAll(alone)].some((m) => paragraph !== at.paragraph || m.index !== at.start));
};
