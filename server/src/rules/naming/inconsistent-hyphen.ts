// One compound with a hyphen in one place, open or in one word in another.
import type { Reading, Word } from '../../reading/paragraph/reading.ts';
import { draftRule, type PlacedFinding } from '../rule.ts';
import { changeThere } from '../shared/names/name-pairs.ts';

type Shape = 'hyphen' | 'open' | 'closed';

interface Use {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly shape: Shape;
  /** The two halves, as they compare. */
  readonly key: string;
  /** The key in one word: what all shapes have in common. */
  readonly joined: string;
  /** Does a noun follow, so that a hyphen may be there for its sake? */
  readonly attributive: boolean;
  /** The word that follows, as it compares, where it may be that noun. */
  readonly noun?: string;
  /** Does an article or the like stand before it: “an all weather pitch”? */
  readonly determined?: boolean;
  /** Does no other word of its phrase follow? */
  readonly alone?: boolean;
}

const FUNCTION =
  /^(?:a|an|the|and|or|but|nor|of|to|in|on|at|by|for|with|from|as|than|that|which|who|whom|whose|when|where|while|if|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|not|no|so|he|she|it|they|we|you|i|his|her|its|their|our|your|my|this|these|those|there|here|after|before|since|until|during|into|over|under|about|against|between|through|up|out|off|down|said|says|also|still|just|only|more|most|all|both|each|every|some|any|one|two|three|four|five|six|seven|eight|nine|ten|last|next|first|second|new|old|very|too)$/;
/** Second halves that make an adjective: “well-known” before its noun, “well known” behind. */
const ADJECTIVE =
  /(?:ed|ing|en|ly|ful|less|ous|ive|able|ible|al|ic|known|made|born|run|led|held|wide|long|old|high|free|term|time|level|scale|class|range|quality|profile|speed|year|day|week|month|hour|minute|mile|page|point|member|bed|storey|story|door|up|off|out|down|in|on|based|round)$/;
const PREFIX =
  /^(?:re|un|non|anti|pre|post|pro|co|ex|mid|multi|semi|sub|super|inter|over|under|self|all|so|well|ill|half|far|ever|then|now|long|short|high|low|full|part|first|second|third|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;

const VERB =
  /(?:ed|ing)$|^(?:began|begins?|hit|hits|took|takes?|cost|costs|came|comes?|left|leaves?|struck|went|goes|made|makes?|led|leads?|got|gets?|gave|gives?|ran|runs?|meant|means?|brought|kept|keeps?|fell|falls?|rose|rises?|stopped|became|becomes?|saw|sees?|grew|grows?|stood|stands?|now|then|today|yesterday|again|here|there|alone|together)$/;
/** Small words that open a compound or close it all the same: “no-confidence vote”, “drop-in centre”. */
const OPENS = /^(?:all|no|one|two|three|four|five|six|seven|eight|nine|ten|first|second|last|new|on|off|in|under|over)$/;
const CLOSES = /^(?:in|out|up|off|on|over|down|by|through|away|back|only|first|last|one|two|all)$/;
const DETERMINER =
  /^(?:an?|the|this|that|each|every|any|another|its|his|her|their|our|whose|first|second|third|new|old|last|next|latest|current|recent|planned|proposed|main|big|only|same|own)$/;

const isPlain = (text: string): boolean => /^\p{Ll}{3,}$/u.test(text);
const singular = (word: string): string => (/[^s]s$/.test(word) ? word.slice(0, -1) : word);

export const inconsistentHyphen = draftRule<Use>({
  meta: {
    id: 'naming/inconsistent-hyphen',
    what: 'One compound in two ways: “cyber-attack” and “cyber attack”, “honeybee” and “honey bee”.',
    why: 'Each is right in some house; both in one story show that nobody read it through.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'hyphens' },
    severity: 'hint',
    on: true,
    options: {},
  },
  observe(reading) {
    const { words, prose } = reading;
    if (prose.kind === 'heading') return [];
    const found: Use[] = [];
    words.forEach((word, i) => {
      const bare = word.lower.replace(/[’']s$/u, '');
      const end = word.start + bare.length;
      // “Break-Up” stands in a title.
      const hyphen = /[-‐‑]\p{Lu}/u.test(word.text) ? null : /^(\p{Ll}{2,})[-‐‑](\p{Ll}{2,})$/u.exec(bare);
      if (hyphen)
        found.push({
          start: word.start,
          end,
          text: word.text.slice(0, bare.length),
          shape: 'hyphen',
          ...keysOf(`${hyphen[1]!} ${singular(hyphen[2]!)}`),
          ...surroundings(reading, i, i),
        });
      else if (isPlain(bare) && bare.length >= 7 && word.text === word.lower)
        found.push({ start: word.start, end, text: bare, shape: 'closed', ...keysOf(singular(bare)), attributive: false });
      const three = ofThree(reading, i);
      if (three) found.push(three);
      const pair = ofTwo(reading, i);
      if (pair) found.push(pair);
    });
    return found;
  },
  conclude(noted) {
    const compounds = new Set<string>();
    for (const { notes } of noted) for (const note of notes) if (note.shape !== 'open') compounds.add(note.joined);
    const lists = { hyphen: new Map<string, Placed[]>(), open: new Map<string, Placed[]>(), closed: new Map<string, Placed[]>() };
    for (const { paragraph, notes } of noted)
      for (const note of notes) {
        // Few pairs of words are a compound elsewhere: the others are not kept.
        if (note.shape === 'open' && !compounds.has(note.joined)) continue;
        const list = lists[note.shape].get(note.joined);
        if (list) list.push({ ...note, paragraph });
        else lists[note.shape].set(note.joined, [{ ...note, paragraph }]);
      }
    return unlikeCompounds(lists);
  },
});

/** Two words side by side, either of them a small one only before a noun. */
function ofTwo(reading: Reading, i: number): Use | undefined {
  const { words, text } = reading;
  const [word, next] = [words[i]!, words[i + 1]];
  if (!next || !/^\p{Ll}{2,}$/u.test(word.text) || text.slice(word.end, next.start) !== ' ') return undefined;
  const second = next.lower.replace(/[’']s$/u, '');
  if (!/^\p{Ll}{2,}$/u.test(second)) return undefined;
  const small = FUNCTION.test(word.lower) || FUNCTION.test(second);
  if (!small && !(isPlain(word.text) && isPlain(second))) return undefined;
  if ((FUNCTION.test(word.lower) && !OPENS.test(word.lower)) || (FUNCTION.test(second) && !CLOSES.test(second))) return undefined;
  const around = surroundings(reading, i, i + 1);
  if (small && !around.attributive) return undefined;
  const span = { start: word.start, end: next.start + second.length };
  return { ...span, text: `${word.text} ${second}`, shape: 'open', ...keysOf(`${word.lower} ${singular(second)}`), ...around };
}

/** What stands before and behind a compound that goes from one word to another. */
function surroundings(reading: Reading, first: number, last: number): Pick<Use, 'attributive' | 'noun' | 'determined' | 'alone'> {
  const { words, text } = reading;
  const [before, word, next] = [words[first - 1], words[last]!, words[last + 1]];
  const attributive = isAttributive(reading, word, next);
  return {
    attributive,
    ...(attributive ? { noun: singular(next!.lower.replace(/[’']s?$/u, '')) } : {}),
    determined: before !== undefined && text.slice(before.end, words[first]!.start) === ' ' && DETERMINER.test(before.lower),
    alone: !next || text.slice(word.end, next.start) !== ' ' || FUNCTION.test(next.lower),
  };
}

/** Compounds in two of the three shapes. */
function unlikeCompounds({ hyphen, open, closed }: Readonly<Record<Use['shape'], ReadonlyMap<string, Placed[]>>>): PlacedFinding[] {
  const findings: PlacedFinding[] = [];
  for (const [key, uses] of hyphen) {
    const loose = (open.get(key) ?? []).filter((use) => uses.some((other) => isSame(other, use)));
    const alike = uses.filter((use) => loose.some((other) => isSame(use, other)));
    if (loose.length > 0) findings.push(...verdict(alike, loose));
    else if (closed.has(key)) findings.push(...verdict(uses, closed.get(key)!));
  }
  for (const [key, uses] of closed)
    if (!hyphen.has(key) && /^\p{L}+$/u.test(key)) {
      // Only a hyphen makes one word of “drop in”: to write something off is no write-off.
      findings.push(
        ...verdict(
          (open.get(key) ?? []).filter((use) => !use.key.split(' ').some((word) => FUNCTION.test(word))),
          uses,
        ),
      );
    }
  return findings;
}

type Placed = Use & { readonly paragraph: number };

const keysOf = (key: string): Pick<Use, 'key' | 'joined'> => ({ key, joined: key.replace(' ', '') });

const THREE = /^(\p{Ll}{3,})[-‐‑](to|and|of|in|by|for|up)[-‐‑](\p{Ll}{3,})$/u;

/** “Ready-to-cook”, and “ready to cook” before a noun. */
function ofThree(reading: Reading, i: number): Use | undefined {
  const { words, text } = reading;
  const word = words[i]!;
  const hyphen = THREE.exec(word.lower);
  if (hyphen) {
    const keys = keysOf(`${hyphen[1]}-${hyphen[2]} ${hyphen[3]}`);
    return { start: word.start, end: word.end, text: word.text, shape: 'hyphen', ...keys, attributive: true };
  }
  const [small, last] = [words[i + 1], words[i + 2]];
  if (!small || !last || !/^(?:to|and|of|in|by|for|up)$/.test(small.text) || !/^\p{Ll}{3,}$/u.test(last.text)) return undefined;
  const written = text.slice(word.start, last.end);
  if (written.length !== word.text.length + small.text.length + last.text.length + 2 || !isAttributive(reading, last, words[i + 3]))
    return undefined;
  return {
    start: word.start,
    end: last.end,
    text: written,
    shape: 'open',
    ...keysOf(`${word.lower}-${small.text} ${last.lower}`),
    attributive: true,
  };
}

/**
 * Is the difference one that no grammar asks for: before one noun, before two behind an article, alone in both places, or two nouns
 * and no adjective that takes its hyphen before a noun?
 */
function isSame(hyphen: Use, open: Use): boolean {
  if (hyphen.key !== open.key) return false;
  if (hyphen.noun !== undefined && open.noun === hyphen.noun) return true;
  const [first = '', second = ''] = hyphen.key.split(' ');
  // “A second no confidence motion”, and “a no-confidence vote”; “the drop in prices” is no drop-in.
  if (hyphen.noun !== undefined && open.noun !== undefined && open.determined && !FUNCTION.test(second)) return true;
  if (FUNCTION.test(first) || FUNCTION.test(second)) return false;
  // “The team’s full-forward”, “the leading full forward,”.
  if (hyphen.alone && open.alone && !/ing$/.test(second)) return true;
  return (open.attributive || !hyphen.attributive) && !PREFIX.test(first) && !ADJECTIVE.test(second) && !/ly$/.test(first);
}

function isAttributive({ text }: Reading, word: Word, next: Word | undefined): boolean {
  return (
    next !== undefined &&
    text.slice(word.end, next.start) === ' ' &&
    /^\p{L}/u.test(next.text) &&
    !FUNCTION.test(next.lower) &&
    !VERB.test(next.lower)
  );
}

/** The form used less is marked; of two used as often, the later one. */
function verdict(a: readonly Placed[], b: readonly Placed[]): PlacedFinding[] {
  if (a.length === 0 || b.length === 0) return [];
  const later = (x: Placed, y: Placed) => x.paragraph > y.paragraph || (x.paragraph === y.paragraph && x.start > y.start);
  const few = a.length === b.length ? (later(a[0]!, b[0]!) ? a : b) : a.length < b.length ? a : b;
  const other = (few === a ? b : a)[0]!;
  if (few.length > 2) return [];
  return few.map((use) => {
    const { paragraph, start, end, text } = use;
    const to = inShape(text, other);
    return {
      paragraph,
      start,
      end,
      message: `“${text}” here, “${other.text}” elsewhere`,
      related: [{ paragraph: other.paragraph, start: other.start, end: other.end, note: `“${other.text}” here` }],
      fixes: () => [
        { title: `Change to “${to}”`, edits: [{ start, end, newText: to }], preferred: true },
        // Once here and once there, either may be the one to change.
        ...(a.length === 1 && b.length === 1 ? [changeThere(other, inShape(other.text, use), later(use, other))] : []),
      ],
    };
  });
}

/** A compound's words in the shape of another use of it, its plural kept. */
function inShape(text: string, other: Use): string {
  const plural = /[^s]s$/.test(text) && !/[^s]s$/.test(other.text) ? 's' : '';
  const model = /[^s]s$/.test(other.text) && !/[^s]s$/.test(text) ? other.text.slice(0, -1) : other.text;
  const to = `${model}${plural}`;
  return /^\p{Lu}/u.test(text) ? to[0]!.toUpperCase() + to.slice(1) : to;
}
