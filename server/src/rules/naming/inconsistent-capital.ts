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
/** The second word of bodies, leagues and posts. */
const BODIES =
  'department office division league cup committee board court unit service trust party union executive minister secretary officer constable inspector justice director manager clerk whip chancellor president chairman commissioner marshal architect engineer governor academy agency authority commission act bill prize award';
const BODY = new Set(BODIES.split(' '));
/** Of people, who are told of behind any word: “the municipal commissioner”, “the valley's mayor”. */
const POST =
  /^(?:premier|president|chancellor|governor|mayor|speaker|chairman|chairwoman|treasurer|bishop|archbishop|commissioner|sheriff|minister|ombudsman|coroner|provost|principal|registrar|taoiseach|senator|magistrate)$/;
/** Words that no name begins with. */
const NO_FIRST =
  /^(?:the|a|an|and|or|of|in|on|at|to|for|by|with|from|as|his|her|its|their|our|my|your|this|that|these|those|new|old|former|local|own|other|another|each|every|any|some|no|last|next|main|big|small|good|great|whole|same|such|more|most|said|says|was|were|is|are|has|had|have|will|would|one|two|three|four|five|six|seven|eight|nine|ten|all|both|only|first|full|public|private|private|late|early|current|previous|future|proposed|planned|special|joint|annual|general|open|final|key|top|head|back|real|young|entire|another|national|state|federal|city|central)$/;
const SIDES = /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|inner|outer)$/;
const SEASONS = /^(?:spring|summer|autumn|winter)$/;

const isCapital = (word: Word): boolean => /^\p{Lu}\p{Ll}/u.test(word.text);
/** “Mayor” or “mayor”, not “MAYOR”. */
const isPlainCase = ({ text }: Word): boolean => /^\p{L}?[\p{Ll}’']*$/u.test(text);
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
  if (after && isPair(word, after)) {
    const capital = isCapital(word) && (isCapital(after) || !isOfPlace(word));
    return isInLongerName(reading, i, capital) ? undefined : use(after, capital);
  }
  const nation = before && ofNation(text, before, word, after);
  if (nation) return { ...use(word, isCapital(word)), key: nation };
  const bare = word.lower.replace(/[’']s$/u, '');
  // “The Selby mayor”.
  if (before && POST.test(bare) && /^\p{Ll}/u.test(word.text) && /^\p{Lu}\p{Ll}+$/u.test(before.text)) return use(word, false);
  if (!before || isPartOfName(text, before, word, after)) return undefined;
  return isUse(words, i, bare) ? use(word, isCapital(word)) : undefined;
}

/** An office behind “the”, a post that is certain, or a season. */
function isUse(words: readonly Word[], i: number, bare: string): boolean {
  const [word, before] = [words[i]!, words[i - 1]!];
  return (
    (OFFICE.has(bare) && /^(?:the|this|our|its|their)$/.test(before.lower)) ||
    (POST.test(bare) && isPlainCase(word) && isCertain(before, words[i - 2])) ||
    (SEASONS.test(bare) && /^(?:in|this|last|next|each|every|the|since|until|of|by)$/.test(before.lower))
  );
}

/** “The Upper North End”, “North End Farm”: a pair that is part of a longer name; or one in capitals throughout. */
function isInLongerName(reading: Reading, i: number, capital: boolean): boolean {
  const { words, text } = reading;
  const [before, first, second, next] = [words[i - 1], words[i]!, words[i + 1]!, words[i + 2]];
  if (next && touches(reading, second, next) && isCapital(next)) return true;
  const isLed =
    before !== undefined &&
    touches(reading, before, first) &&
    /^\p{Lu}/u.test(before.text) &&
    !/^(?:The|This|Our|Its|Their|A|An|In|At|By)$/.test(before.text);
  return (
    (capital && isLed) ||
    /^ of (?:the )?\p{Lu}/u.test(text.slice(second.end, second.end + 9)) ||
    !isPlainCase(first) ||
    !isPlainCase(second)
  );
}

/** “A governor”, “the valley's mayor”, “the municipal commissioner”, and not “ran for president”. */
const isCertain = (before: Word, above: Word | undefined): boolean =>
  /^an?$|[’']s$/u.test(before.lower) || (/^\p{Ll}{4,}$/u.test(before.text) && /^(?:the|an?|its|their|our|this)$/.test(above?.lower ?? ''));

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
  return few.map((use) => {
    const { paragraph, start, end, text } = use;
    const to = asCased(text, other.text);
    return {
      paragraph,
      start,
      end,
      message: `“${text}” here, “${other.text}” elsewhere: one way`,
      related: [{ paragraph: other.paragraph, start: other.start, end: other.end, note: `“${other.text}” here` }],
      fixes: () => [
        // Of two, the later one is offered first, at both places.
        ...(tie && isBefore(use, other) ? [changeThere(other, asCased(other.text, text), false)] : []),
        { title: `Change to “${to}”`, edits: [{ start, end, newText: to }], preferred: !tie },
      ],
    };
  });
}

/** Words with the capitals of others. */
function asCased(text: string, model: string): string {
  const like = model.split(' ');
  return text
    .split(' ')
    .map((word, i) => (/^\p{Lu}/u.test(like[i] ?? '') ? word[0]!.toUpperCase() + word.slice(1) : word.toLowerCase()))
    .join(' ');
}

/** Can two words be a name that is written with capitals or without? */
const isPair = (first: Word, second: Word): boolean =>
  /^\p{L}{3,}$/u.test(first.text) &&
  ((BODY.has(second.lower.replace(/[’']s$/u, '')) && !NO_FIRST.test(first.lower)) || (PLACE.has(second.lower) && isOfPlace(first)));

const isOfPlace = (first: Word): boolean =>
  SIDES.test(first.lower) ||
  /^(?:railway|train|bus|police|fire|town|city|village|county|parish|market|high|main|civic|community|leisure|sports|public|shire|corn|guild)$/.test(
    first.lower,
  );
