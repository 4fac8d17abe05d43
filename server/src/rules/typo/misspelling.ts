// A word in small letters that is in no dictionary but is one slip away from a word that is: “goverment”, “recieve”.
import { CONTRACTIONS, WITHOUT_APOSTROPHE } from '../../reading/data/typo-contractions.ts';
import { type NearName, namesNear } from '../../reading/draft/near-words.ts';
import { wrongCapitals } from '../../reading/paragraph/typos/capitals.ts';
import type { Spelling } from '../../reading/paragraph/typos/spelling.ts';
import { type UnknownWord, unknownWords } from '../../reading/paragraph/typos/unknown-words.ts';
import { isKnownTo } from '../../style/known-words.ts';
import { draftRule } from '../rule.ts';
import { decidedByHouse } from '../shared/names/spellings.ts';

const SIDES: Readonly<Record<string, Spelling>> = { 'en-US': 'american', 'en-GB': 'british', 'en-AU': 'british' };

/** Forms that dictionaries give to one side of the Atlantic, and that careful copy on both uses: law’s judgment, medicine’s fetus. */
const RIGHT_IN_EVERY_DIALECT: ReadonlySet<string> = new Set(
  'judgment judgments acknowledgment acknowledgments abridgment abridgments fetus fetuses fetal encyclopedia encyclopedias encyclopedic meter meters combatting combatted benefitting benefitted multilayer mediaeval'.split(
    ' ',
  ),
);

export const misspelling = draftRule<UnknownWord, Record<never, never>>({
  meta: {
    id: 'typo/misspelling',
    what: 'A word in small letters that is in no dictionary but is one slip away from a word that is: “goverment”, “recieve”.',
    why: 'Names, foreign words and new ones are passed over, so what is left is worth a look.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'spelling' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    yieldsTo: ['naming/misspelt-name', 'typo/wrong-phrase', 'typo/wrong-word'],
    options: {},
  },
  observe(reading, { style }) {
    const capitals = wrongCapitals(reading);
    const unknown = unknownWords(reading, style.dialect && SIDES[style.dialect]).filter(({ start }) =>
      capitals.every((other) => other.start !== start),
    );
    return [...unknown, ...capitals].filter(
      ({ word }) =>
        !RIGHT_IN_EVERY_DIALECT.has(word) && !decidedByHouse(word, style) && !lostItsApostrophe(word) && !isKnownTo(word, style),
    );
  },
  conclude(noted, { draft }) {
    const count = new Map<string, number>();
    for (const { notes } of noted) for (const { word } of notes) count.set(word, (count.get(word) ?? 0) + 1);
    const strange = noted.flatMap(({ notes }) => notes.flatMap(({ word, strange }) => (strange && count.get(word) === 1 ? [word] : [])));
    const twins = strange.length === 0 ? undefined : namesNear(strange, draft.readings);
    return noted.flatMap(({ paragraph, reading, notes }) =>
      notes
        .flatMap((note) => (note.strange ? twinOf(note, twins) : [note]))
        // A word that stands in several places was meant, unless hardly anything else can have been.
        .filter(({ word, likely }) => count.get(word) === 1 || likely)
        .map(({ start, end, near, likely, asks }) => ({
          paragraph,
          start,
          end,
          ...(likely && asks !== true ? {} : { severity: 'information' as const }),
          message:
            likely && asks !== true
              ? `“${reading.text.slice(start, end)}” should be “${near[0]}”`
              : `“${reading.text.slice(start, end)}”: is this “${near[0]}”${near.length > 1 ? ` or “${near[1]}”` : ''}?`,
          fixes: () =>
            near.map((corrected, i) => ({
              title: `Change to “${corrected}”`,
              edits: [{ start, end, newText: corrected }],
              preferred: i === 0,
              slip: true as const,
            })),
        })),
    );
  },
});

/** A name that nobody knows, where the draft has one that differs in a letter. */
const twinOf = (note: UnknownWord, twins: ReadonlyMap<string, NearName> | undefined): UnknownWord[] => {
  const twin = twins?.get(note.word);
  return twin ? [{ ...note, near: [twin.name], likely: twin.likely }] : [];
};

/** Is it half of “doesn t”, or “doesnt”? Another rule says so. */
const lostItsApostrophe = (word: string): boolean => CONTRACTIONS['t']!.has(word) || WITHOUT_APOSTROPHE.has(word);
