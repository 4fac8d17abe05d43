// One name or office with a capital in one place and without in another.
import type { DraftReading } from '../../reading/draft/draft.ts';
import { isDisplay, isHeading } from '../../reading/paragraph/headlines.ts';
import { vocabulary } from '../../reading/paragraph/names/vocabulary.ts';
import type { Reading, Word } from '../../reading/paragraph/reading.ts';
import { draftRule, type PlacedFinding } from '../rule.ts';
import { changeThere } from '../shared/names/name-pairs.ts';
import { isLocked } from '../shared/names/people.ts';

interface Use {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In small letters. */
  readonly key: string;
  readonly capital: boolean;
}

/** Words that houses write with a capital or without, and that name one thing of a draft behind “the”. */
const OFFICES =
  'premier president chancellor governor mayor speaker chairman chairwoman treasurer council parliament government cabinet senate congress assembly church court crown monarchy bishop archbishop pope prince princess king queen duke university college school hospital board trust committee commission commissioner department ministry authority agency society association union league federation foundation institute museum cathedral abbey chapel treaty constitution internet web';
const OFFICE = new Set(OFFICES.split(' '));
/** The second word of names that are written both ways: Town Hall, Railway Station. */
const PLACES =
  'station hall street road bridge park square centre center library museum hospital school university college airport harbour harbor river lake valley coast island islands bay end side county council court house market stadium cathedral church theatre theater province region cape sea ocean east west north south quay pier wharf line railway';
const PLACE = new Set(PLACES.split(' '));
const SIDES = /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|inner|outer)$/;
const SEASONS = /^(?:spring|summer|autumn|winter)$/;

const isCapital = (word: Word): boolean => /^\p{Lu}\p{Ll}/u.test(word.text);
const touches = (reading: Reading, a: Word, b: Word): boolean => reading.text.slice(a.end, b.start) === ' ';

export const inconsistentCapital = draftRule<Use>({
  meta: {
    id: 'naming/inconsistent-capital',
    what: 'One thing with a capital in one place and without in another: “the Premier” and “the premier”, “the North End” and “the north end”.',
    why: 'Either can be right; both in one story look like two things.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'capitals' },
    severity: 'hint',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  observe(reading) {
    if (isHeading(reading) || isDisplay(reading) || reading.prose.kind === 'table-cell') return [];
    const starts = new Set(reading.sentences.map((s) => s.start));
    return reading.words.flatMap((_, i) => useAt(reading, i, starts) ?? []);
  },
  conclude(noted, { draft, style }) {
    // Such houses have “the committee” and “the college” without a capital, however often the draft has one.
    const small = style.titleCapitals === 'never' || style.titleCapitals === 'before-name-only';
    const uses = new Map<string, Placed[]>();
    for (const { paragraph, notes } of noted)
      for (const note of notes) {
        const key = note.key.replace(/[’']s$/u, '');
        const list = uses.get(key);
        if (list) list.push({ ...note, paragraph });
        else uses.set(key, [{ ...note, paragraph }]);
      }
    return [...uses.values()].flatMap((all) => unlike(all, draft, small && !all[0]!.key.includes(' ')));
  },
});

/** A pair such as “north end”, or an office or season that stands alone, as written here. */
function useAt(reading: Reading, i: number, starts: ReadonlySet<number>): Use | undefined {
  const { words, text } = reading;
  const word = words[i]!;
  if (starts.has(word.start)) return undefined;
  const before = words[i - 1] && touches(reading, words[i - 1]!, word) ? words[i - 1] : undefined;
  const after = words[i + 1] && touches(reading, word, words[i + 1]!) ? words[i + 1] : undefined;
  const use = (last: Word, capital: boolean): Use => {
    const written = text.slice(word.start, last.end);
    return { start: word.start, end: last.end, text: written, key: written.toLowerCase(), capital };
  };
  if (after && isPair(word, after) && !/^\p{Lu}/u.test(before?.text ?? '')) {
    const next = words[i + 2];
    const isLonger = next && touches(reading, after, next) && isCapital(next);
    return isLonger ? undefined : use(after, isCapital(word) && isCapital(after));
  }
  const nation = before && ofNation(text, before, word, after);
  if (nation) return { ...use(word, isCapital(word)), key: nation };
  if (!before || isPartOfName(text, before, word, after)) return undefined;
  const bare = word.lower.replace(/[’']s$/u, '');
  const isUse =
    (OFFICE.has(bare) && /^(?:the|this|our|its|their)$/.test(before.lower)) ||
    (SEASONS.test(bare) && /^(?:in|this|last|next|each|every|the|since|until|of|by)$/.test(before.lower));
  return isUse ? use(word, isCapital(word)) : undefined;
}

const NATIONAL = /^(?:government|parliament|cabinet|treasury|constitution|army|navy|executive|assembly|senate|budget)$/;

/** “The Scottish Government”: an institution of a nation's, which a draft has with a capital or without. */
function ofNation(text: string, before: Word, word: Word, after: Word | undefined): string | undefined {
  const bare = word.lower.replace(/[’']s$/u, '');
  if (!NATIONAL.test(bare) || !vocabulary.isDemonym(before.text) || /^[-‐‑]/.test(text.slice(word.end, word.end + 1))) return undefined;
  // “Scottish Government Buildings”, “a Scottish government”: a longer name, or any one of its governments.
  if (after && /^\p{Lu}/u.test(after.text)) return undefined;
  return /\b(?:an?|any|no|each|every|new|next|first|last|future) $/i.test(text.slice(Math.max(0, before.start - 8), before.start))
    ? undefined
    : `${before.lower} ${bare}`;
}

function isPartOfName(text: string, before: Word, { end }: Word, after: Word | undefined): boolean {
  if (/^[-’'.]\p{L}/u.test(text.slice(end, end + 2)) || /^ (?:of|for) (?:the )?\p{Lu}/u.test(text.slice(end, end + 12))) return true;
  if (after && /^\p{Lu}/u.test(after.text)) return true;
  return /^\p{Lu}/u.test(before.text) && !/^(?:The|This|Our|Its|Their|In|Last|Next|By)$/.test(before.text);
}

/** The rarer of two ways of writing one thing. */
function unlike(all: readonly Placed[], draft: DraftReading, prefersSmall: boolean): PlacedFinding[] {
  const capital = all.filter((use) => use.capital);
  const small = all.filter((use) => !use.capital);
  if (capital.length === 0 || small.length === 0) return [];
  // A speaker's words show how the draft writes it, and stay.
  const own = (list: readonly Placed[]) => list.filter((use) => !isLocked(draft, use.paragraph, use));
  const [high, low] = [own(capital), own(small)];
  if (prefersSmall) return marked(high, small);
  if (high.length === 0) return marked(low, capital);
  if (low.length === 0) return marked(high, small);
  if (capital.length !== small.length) return capital.length < small.length ? marked(high, small) : marked(low, capital);
  // Used as often, either may be the one to change.
  const tie = all.length === 2;
  const [few, many] = all[0]!.capital ? [low, capital] : [high, small];
  return [...marked(few, many, tie), ...(tie ? marked(many, few, tie) : [])];
}

type Placed = Use & { readonly paragraph: number };

const MOST = 2;

const isBefore = (a: Placed, b: Placed): boolean => a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.start < b.start);

/** The uses in a form that is rarer than another, each with the other form to change to. */
function marked(few: readonly Placed[], others: readonly Placed[], tie = false): PlacedFinding[] {
  const [other] = others;
  if (!other || few.length > MOST) return [];
  const turned = ({ text, capital }: Placed) =>
    capital ? text.toLowerCase() : text.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
  return few.map((use) => {
    const { paragraph, start, end, text } = use;
    const to = turned(use);
    return {
      paragraph,
      start,
      end,
      message: `“${text}” here, “${other.text}” elsewhere: one way`,
      related: [{ paragraph: other.paragraph, start: other.start, end: other.end, note: `“${other.text}” here` }],
      fixes: () => [
        // Of two, the later one is offered first, at both places.
        ...(tie && isBefore(use, other) ? [changeThere(other, turned(other), false)] : []),
        { title: `Change to “${to}”`, edits: [{ start, end, newText: to }], preferred: !tie },
      ],
    };
  });
}

/** Can two words be a name that is written with capitals or without? */
const isPair = (first: Word, second: Word): boolean =>
  /^\p{L}{3,}$/u.test(first.text) &&
  PLACE.has(second.lower) &&
  (SIDES.test(first.lower) ||
    /^(?:railway|train|bus|police|fire|town|city|village|county|parish|market|high|main|civic|community|leisure|sports|public|shire|corn|guild)$/.test(
      first.lower,
    ));
