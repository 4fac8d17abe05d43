// A name that is one slip away from one used more often in the draft, or from one in the house’s list: “Lavarov” for “Lavrov”.
import type { RecordEntity } from '../../reading/draft/record.ts';
import { nearKeys, nearness } from '../../reading/paragraph/names/near-names.ts';
import { vocabulary } from '../../reading/paragraph/names/vocabulary.ts';
import { type DraftContext, draftRule, type Noted, type PlacedFinding } from '../rule.ts';
import { type CapitalWord, capitalWords } from '../shared/names/capital-words.ts';
import { pairFindings } from '../shared/names/name-pairs.ts';
import { otherAccents } from '../shared/names/other-accents.ts';
import { isLocked } from '../shared/names/people.ts';
import { type Slip, Spelt, slipBetween, Twins } from '../shared/names/twins.ts';

/** From here on a word is long enough that one slip leaves no other name. */
const LONG = 5;
/** So many places of a word are enough to tell whose name it is. */
const PLACES = 40;

interface Seen {
  count: number;
  readonly spelt: Spelt;
}

type Places = { readonly word: CapitalWord; readonly paragraph: number }[];

export const misspeltName = draftRule({
  meta: {
    id: 'naming/misspelt-name',
    what: 'A name that is one slip away from one used more often in the draft, or from one in the house’s list: “Lavarov” for “Lavrov”.',
    why: 'A misspelt name is the error that its owner and their friends see first, and a spell-checker knows neither spelling.',
    guidance: { guide: 'Reuters Handbook of Journalism', entry: 'accuracy' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  observe: (reading): CapitalWord[] => capitalWords(reading),
  conclude(noted: readonly Noted<CapitalWord>[], context) {
    const people = misspeltPeople(context);
    const told = new Set(people.map((f) => `${f.paragraph} ${f.start}`));
    const words = misspeltWords(noted, context).filter((f) => !told.has(`${f.paragraph} ${f.start}`));
    const known = new Set([...people, ...words].map((f) => `${f.paragraph} ${f.start}`));
    const more = [...nearSurnames(noted, context), ...otherAccents(context.draft)];
    return [...people, ...words, ...more.filter((f) => !known.has(`${f.paragraph} ${f.start}`))];
  },
});

/** People whose name is spelt in two ways. */
function misspeltPeople({ style, draft }: DraftContext): PlacedFinding[] {
  const accepted = new Set([...style.accept, ...style.people.flatMap((p) => p.name.split(/\s+/))]);
  return draft.record.near
    .filter(({ verdict, used, other }) => verdict === 'one' && !(accepted.has(used) && accepted.has(other)))
    .flatMap((pair) => pairFindings(pair, draft, pair.forms ? 'information' : undefined));
}

const SPEAKS = /^,? (?:said|says|told|added|argued|warned|replied|insisted|admitted|conceded)\b/;
/** Somebody, and no firm or place. */
const ACTS = /^(?:,? who\b|, (?:an?|the|\d)| (?:has|had|was|is|will|also|then|later)\b)/;
const BESIDE = /^(?:['’]s?)? \p{Lu}\p{Ll}/u;

/** A word alone, used once, that is nearly the surname of somebody: “Vakalela” for Tomasi Vakalala; “Standard said” for Rob Stannard. */
function nearSurnames(noted: readonly Noted<CapitalWord>[], { draft, style }: DraftContext): PlacedFinding[] {
  const people = draft.record.entities.filter(
    (e) => e.surname !== undefined && e.given !== undefined && e.surname.length >= LONG && e.kind === 'person',
  );
  if (people.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { notes } of noted) for (const { text } of notes) counts.set(text, (counts.get(text) ?? 0) + 1);
  const byKey = new Map<string, RecordEntity[]>();
  for (const person of people) for (const key of nearKeys(person.surname!)) byKey.set(key, [...(byKey.get(key) ?? []), person]);
  return noted.flatMap(({ paragraph, reading, notes }) =>
    notes.flatMap(({ text, start, end, given, before }): PlacedFinding[] => {
      if (text.length < LONG || counts.get(text)! > 1 || given !== undefined || before !== undefined || style.accept.includes(text))
        return [];
      const own = draft.record.named(paragraph, start);
      const after = reading.text.slice(end, end + 14);
      if ((own && own.name !== text) || BESIDE.test(after) || isLocked(draft, paragraph, { start, end })) return [];
      const near = new Set([...nearKeys(text), ...inSon(text)].flatMap((key) => byKey.get(key) ?? []));
      const speaks = SPEAKS.test(after);
      if (!speaks && !ACTS.test(after)) return [];
      const meant = [...near].filter((e) => mayBeSurname(text, e.surname!, speaks) && !people.some((p) => p.surname === text));
      const [person] = meant;
      const first = person?.mentions.find((m) => m.form === 'full');
      if (!person || meant.length > 1 || !first) return [];
      const { surname } = person;
      return [
        {
          paragraph,
          start,
          end,
          message: `‘${text}’: is this ${surname}, as elsewhere?`,
          severity: 'information',
          related: [{ paragraph: first.paragraph, start: first.start, end: first.end, note: `${first.text} here` }],
          fixes: () => [{ title: `Change to ‘${surname}’`, edits: [{ start, end, newText: surname! }], preferred: true }],
        },
      ];
    }),
  );
}

/** The keys of the surname that a name is short for: “Wilkins”, “Wilkinson”. */
const inSon = (name: string): readonly string[] =>
  name.endsWith('s') ? nearKeys(`${name}on`) : name.endsWith('son') ? nearKeys(name.slice(0, -2)) : [];

/** One slip from a surname; whoever speaks may even be called by an everyday word, or by a plural. */
function mayBeSurname(word: string, surname: string, speaks: boolean): boolean {
  if (word === surname || word[0] !== surname[0]) return false;
  // “Wilkins” for Wilkinson.
  if ([word, surname].some((name) => name.endsWith('s') && [word, surname].includes(`${name}on`))) return true;
  const near = nearness(surname, word);
  if (speaks && (near === 'slip' || near === 'sound' || near === 'accent' || word === `${surname}s` || `${word}s` === surname)) return true;
  const isOneSlip = near === 'slip' || near === 'sound' || near === 'accent';
  return isOneSlip && word.length >= 6 && !isKnown(word) && !isKnown(surname) && word.slice(0, 3) === surname.slice(0, 3);
}

/** Words one slip away from a frequent one, whatever they name. */
function misspeltWords(noted: readonly Noted<CapitalWord>[], { style, draft }: DraftContext): PlacedFinding[] {
  const two = new Set(draft.record.near.flatMap(({ verdict, used, other }) => (verdict === 'two' ? [used, other] : [])));
  const seen = new Map<string, Seen>();
  for (const { notes } of noted)
    for (const { text, spelt } of notes) {
      const entry = seen.get(text);
      if (entry) entry.count++;
      else seen.set(text, { count: 1, spelt });
    }
  const house = new Set(style.people.flatMap((p) => p.name.split(/\s+/)).filter((w) => w.length >= LONG));
  // A spelling that the house lists as wrong is told of by naming/house-name.
  const listed = style.people.flatMap((p) => p.instead.flatMap((form) => form.split(/\s+/)));
  const accepted = new Set([...style.accept, ...listed]);
  const suspects: Seen[] = [];
  const frequent: Spelt[] = [...house].map((word) => new Spelt(word));
  for (const [word, entry] of seen) {
    if (two.has(word)) continue;
    if ((entry.count <= 2 || house.size > 0) && !house.has(word) && !accepted.has(word)) suspects.push(entry);
    if (entry.count >= 2 && word.length >= LONG && !house.has(word)) frequent.push(entry.spelt);
  }
  if (suspects.length === 0 || frequent.length === 0) return [];
  const twins = new Twins(frequent);
  const close = suspects.flatMap(({ count, spelt }) => {
    const near = twins.near(spelt);
    return near.length === 0 ? [] : [{ count, word: spelt.text, near }];
  });
  const placesOf = placesIn(noted, new Set(close.flatMap(({ word, near }) => [word, ...near])));
  return close.flatMap(({ count, word, near }) => {
    const places = placesOf(word);
    const known = isKnown(word);
    const meant = near
      .map((twin) => ({
        twin,
        slip: slipBetween(twin, word)!,
        others: placesOf(twin),
        often: seen.get(twin)?.count ?? 100,
      }))
      .filter(
        ({ twin, slip, others, often }) =>
          often > count &&
          (count <= 2 || house.has(twin)) &&
          isMeant(slip, often, word, twin) &&
          !haveOtherSurnames(places, others) &&
          !(
            vocabulary.isPlace(twin) && places.every(({ word: { start }, paragraph }) => isByname(draft.readings[paragraph]!.text, start))
          ) &&
          (!known || sharesNeighbour(places, others)),
      )
      .sort((a, b) => Number(sharesNeighbour(places, b.others)) - Number(sharesNeighbour(places, a.others)) || b.often - a.often);
    const best = meant[0];
    if (!best || (count > 1 && haveOtherNames(places, best.others))) return [];
    const first = best.others[0];
    const asks = best.slip === 'changed' || haveOtherNames(places, best.others);
    return places.map(({ paragraph, word: { start, end } }) => ({
      paragraph,
      start,
      end,
      message: first ? `‘${word}’: is this ${best.twin}, as elsewhere?` : `‘${word}’: is this ${best.twin}, of the house style?`,
      ...(asks || isLocked(draft, paragraph, { start, end }) ? { severity: 'information' as const } : {}),
      related: first ? [{ paragraph: first.paragraph, start: first.word.start, end: first.word.end, note: `${best.twin} here` }] : [],
      fixes: () =>
        meant.slice(0, 3).map(({ twin }, i) => ({
          title: `Change to ‘${twin}’`,
          edits: [{ start, end, newText: twin }],
          ...(i === 0 ? { preferred: true } : {}),
        })),
    }));
  });
}

/** Where some words stand. Most words have no near-twin, and where they stand is all the same. */
function placesIn(noted: readonly Noted<CapitalWord>[], words: ReadonlySet<string>): (word: string) => Places {
  const all = new Map<string, Places>([...words].map((word) => [word, []]));
  if (words.size > 0)
    for (const { paragraph, notes } of noted)
      for (const word of notes) {
        const places = all.get(word.text);
        if (places && places.length < PLACES) places.push({ word, paragraph });
      }
  return (word) => all.get(word)!;
}

/** A word that stands for itself, however near another is. */
const isKnown = (word: string): boolean => stands(word) || (word.endsWith('s') && stands(word.slice(0, -1)));

const stands = (word: string): boolean =>
  vocabulary.isGivenName(word) ||
  vocabulary.isPlace(word) ||
  vocabulary.isDemonym(word) ||
  vocabulary.isCommon(word.toLowerCase()) ||
  vocabulary.isOrganisationWord(word) ||
  vocabulary.isPlaceWord(word);

/** Is the twin so near and so frequent that the word can hardly be another name? One changed letter makes another name easily. */
function isMeant(slip: Slip, often: number, word: string, twin: string): boolean {
  if (word[0] !== twin[0] || word[1] !== twin[1]) return false;
  if (slip === 'changed') return often >= 4 && word.length >= 7;
  return true;
}

/** Do full names tell the two apart: another given name before each? */
function haveOtherNames(places: Places, others: Places): boolean {
  const given = places.flatMap((p) => p.word.given ?? []);
  const theirs = new Set(others.flatMap((p) => p.word.given ?? []));
  return given.length > 0 && theirs.size > 0 && !given.some((g) => theirs.has(g));
}

/** “Elon Musk” and “Elton John”: does another name follow each? */
function haveOtherSurnames(places: Places, others: Places): boolean {
  const mine = places.flatMap((p) => p.word.after ?? []);
  const theirs = new Set(others.flatMap((p) => p.word.after ?? []));
  const known = (p: Places) => p.some(({ word }) => vocabulary.isGivenName(word.text));
  return mine.length === places.length && theirs.size > 0 && known(others) && !mine.some((name) => theirs.has(name));
}

/** “Abu Hussein al Britani”: a byname from a place is no slip of the place. */
const isByname = (text: string, start: number): boolean => /\b(?:al|el|ibn|bin)[ -]$/i.test(text.slice(Math.max(0, start - 4), start));

/** Does the same word with a capital stand beside both: “White Hose”, “White House”? */
function sharesNeighbour(places: Places, others: Places): boolean {
  return places.some(({ word: { before, after } }) =>
    others.some(({ word: other }) => (before !== undefined && before === other.before) || (after !== undefined && after === other.after)),
  );
}
