// One word in two spellings: “ceasefire” and “cease-fire”, “colour” and “color”, “organise” and “organize”.
import type { Dialect } from '../../style/style.ts';
import { draftRule, type Noted, type PlacedFinding } from '../rule.ts';
import { changeThere } from '../shared/names/name-pairs.ts';
import { type Spelling, spellingsIn } from '../shared/names/spellings.ts';

export const inconsistentSpelling = draftRule({
  meta: {
    id: 'naming/inconsistent-spelling',
    what: 'One word in two spellings: “ceasefire” and “cease-fire”, “colour” and “color”, “organise” and “organize”.',
    why: 'Each spelling is right somewhere; both in one report show that nobody read it through.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'spelling' },
    severity: 'warning',
    on: true,
    options: {},
  },
  // The head of an email that a story shows is not the reporter's.
  observe: (reading, { style }): readonly Spelling[] => (EMAIL_HEAD.test(reading.text) ? [] : spellingsIn(reading, style.dialect)),
  conclude(noted: readonly Noted<Spelling>[], { style }) {
    // Words that the house lists are left to style/word, percentages to style/percent.
    const accepted = new Set([...style.accept, ...style.words.map((w) => w.avoid), ...(style.percent ? ['percent', 'per cent'] : [])]);
    const bySystem = new Map<string, (Spelling & { readonly paragraph: number })[]>();
    for (const { paragraph, notes } of noted)
      for (const note of notes) {
        // Of names only the endings -ise and -ize are asked about: a ministry of defence and a department of defense are two bodies.
        if ((note.inName && note.system !== 'ise') || accepted.has(note.text)) continue;
        // Names keep to themselves: they are held against each other and never amended.
        const key = note.inName ? `name ${note.word}` : note.system === 'free' ? note.word : note.system;
        const list = bySystem.get(key);
        if (list) list.push({ ...note, paragraph });
        else bySystem.set(key, [{ ...note, paragraph }]);
      }
    return [...bySystem].flatMap(([key, notes]) => {
      const isName = key.startsWith('name ');
      const house = isName ? undefined : sideOf(key, style.dialect, style.spelling);
      const wanted = house;
      const draft = isName || house !== undefined ? undefined : sideOfDraft(key, notes, bySystem);
      const first = notes[0]!;
      const counts = [0, 0];
      for (const { side } of notes) counts[side]!++;
      if (wanted === undefined && (counts[0] === 0 || counts[1] === 0)) return [];
      const most = counts[0] === counts[1] ? usualOf(notes, first.side) : counts[0]! > counts[1]! ? 0 : 1;
      const expected = wanted ?? draft ?? most;
      const alike = notes.filter((n) => n.side === expected);
      const words = new Set(alike.map((n) => n.word));
      // Another word of the same kind is a reason to ask only where the draft is nearly of one mind.
      const settled = alike.length >= 4 && alike.length >= 4 * (notes.length - alike.length);
      // Words in -ise and -ize are one habit of the writer's, whichever words they are.
      const oneHabit = key === 'ise' && notes.length - alike.length <= 2;
      return notes
        .filter((n) => n.side !== expected && (wanted !== undefined || words.has(n.word) || settled || oneHabit))
        .map((note): PlacedFinding => {
          const own = notes.filter((n) => n.word === note.word);
          const tie = wanted === undefined && own.length === 2;
          return verdict(note, alike, { byHouse: wanted !== undefined, byDialect: draft !== undefined, tie });
        });
    });
  },
});

const EMAIL_HEAD = /^(?:From|To|Cc|Subject|Date|Fwd|Re):|\bSubject:/;

/** Of two spellings used alike, the one that every guide has, or the one used first. */
const usualOf = (notes: readonly Spelling[], first: 0 | 1): 0 | 1 => (notes.some((n) => n.side === 0 && USUAL.test(n.text)) ? 0 : first);
const USUAL = /^(?:protesters?|advisers?|focus(?:ed|ing)|benefit(?:ed|ing)|targeted|biased)$/i;

type Placed = Spelling & { readonly paragraph: number };

const isBefore = (a: Placed, b: Placed): boolean => a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.start < b.start);

function verdict(
  note: Placed,
  alike: readonly Placed[],
  { byHouse, byDialect, tie }: { byHouse: boolean; byDialect: boolean; tie: boolean },
): PlacedFinding {
  const { paragraph, start, end, text, other, inName, word } = note;
  // The same word otherwise spelt is certain; another word of the same kind only asks.
  const same = alike.find((n) => n.word === word);
  const shown = same ?? alike[0];
  return {
    paragraph,
    start,
    end,
    message: byHouse
      ? `House spelling: “${other}”, not “${text}”`
      : inName
        ? `“${text}” here, “${shown!.text}” in another name: is each as its owner spells it?`
        : `“${text}” here, “${shown!.text}” elsewhere`,
    ...(inName || (!same && !byHouse) ? { severity: 'information' as const } : {}),
    related: shown ? [{ paragraph: shown.paragraph, start: shown.start, end: shown.end, note: `“${shown.text}” here` }] : [],
    ...(inName
      ? {}
      : {
          fixes: () => [
            {
              title: `Change to ‘${other}’`,
              edits: [{ start, end, newText: other }],
              // Which of two spellings is right the house or the draft's own English decides; a tie or a majority does not.
              safe: note.sensed ? note.sensed === 'certain' : byHouse || (byDialect && same !== undefined),
              preferred: true,
            },
            // Once here and once there, either may be the one to change.
            ...(tie && same ? [changeThere(same, same.other, isBefore(same, note))] : []),
          ],
        }),
  };
}

/** So many other words must be spelt one way, and none the other, before a draft's English is plain. */
const PLAIN = 3;

/** Which side the rest of the draft is on, where its English is plain: by the words that dialects spell differently. */
function sideOfDraft(key: string, notes: readonly Spelling[], bySystem: ReadonlyMap<string, readonly Spelling[]>): 0 | 1 | undefined {
  const doubtful = new Set(notes.filter((n) => notes.some((other) => other.word === n.word && other.side !== n.side)).map((n) => n.word));
  const sides: [Set<string>, Set<string>] = [new Set(), new Set()];
  for (const { word, side } of bySystem.get(key === 'ise' ? 'ise' : 'dialect') ?? []) if (!doubtful.has(word)) sides[side].add(word);
  const side = sides[1].size === 0 && sides[0].size >= PLAIN ? 0 : sides[0].size === 0 && sides[1].size >= PLAIN ? 1 : undefined;
  if (key === 'ise' || key === 'dialect') return side;
  // British copy writes “per cent”, American copy “percent”; no other pair goes with the dialect.
  return key === 'percent' && side !== undefined ? (side === 0 ? 1 : 0) : undefined;
}

/** Which side of a pair the house is on: 0 for the first (British, -ise), 1 for the second, undefined where it does not say. */
function sideOf(system: string, dialect: Dialect | undefined, spelling: 'ise' | 'ize' | undefined): 0 | 1 | undefined {
  if (system === 'ise') return spelling ? (spelling === 'ise' ? 0 : 1) : undefined;
  if (system !== 'dialect' || dialect === undefined) return undefined;
  return dialect === 'en-US' ? 1 : dialect === 'en-CA' ? undefined : 0;
}
