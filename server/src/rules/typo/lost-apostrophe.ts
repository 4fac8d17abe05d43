// Possessives and contractions without their apostrophe.
import type { DraftReading } from '../../reading/draft/draft.ts';
import { markStyleAt } from '../../reading/draft/mark-style.ts';
import { timesInDraft } from '../../reading/draft/word-counts.ts';
import { apostrophe } from '../../reading/paragraph/mark-style.ts';
import { findLostApostrophes, type LostApostrophe } from '../../reading/paragraph/typos/lost-apostrophes.ts';
import { findLostPossessives, type LostPossessive } from '../../reading/paragraph/typos/possessives.ts';
import { minimalEdit } from '../../text/minimal-edit.ts';
import { draftRule, type Noted } from '../rule.ts';

type Note = LostApostrophe | LostPossessive;

export const lostApostrophe = draftRule<Note, Record<never, never>>({
  meta: {
    id: 'typo/lost-apostrophe',
    what: 'A possessive or a contraction that has lost its apostrophe: “Britain s parliament”, “they re”, “Britains economy”, “todays paper”.',
    why: 'A spell-checker passes over it, since both halves are words or nearly so, and a reader trips over it.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'apostrophes' },
    severity: 'error',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  observe(reading) {
    const lost = findLostApostrophes(reading);
    const possessives = findLostPossessives(reading).filter((one) => !lost.some((other) => other.start < one.end && other.end > one.start));
    return [...lost, ...possessives];
  },
  conclude(noted, { draft }) {
    const confirmed = confirm(noted, draft);
    return noted.flatMap(({ paragraph, reading, notes }) => {
      return notes
        .filter((one) => one.kind !== 'unmarked' || confirmed(one))
        .map((one) => {
          const { start, end, kind, corrected, other } = one;
          const found = reading.text.slice(start, end);
          const asks = kind === 'plural' || (kind === 'unmarked' && one.asks === true);
          const sure = kind !== 'unmarked' && kind !== 'plural' && one.sure;
          return {
            start,
            end,
            paragraph,
            kind,
            ...(asks ? { severity: 'information' as const } : kind === 'unmarked' ? { severity: 'warning' as const } : {}),
            message: messageOf(one, asks),
            fixes: () => {
              const mark = apostrophe(markStyleAt(draft, paragraph));
              return [corrected, ...(other ? [other] : [])].map((to, i) => ({
                title: `Change to “${to}”`,
                edits: [minimalEdit(found, to.replaceAll('’', mark), start)],
                preferred: i === 0 && kind !== 'plural',
                safe: i === 0 && sure,
                slip: true as const,
              }));
            },
          };
        });
    });
  },
});

function messageOf({ kind, corrected }: Note, asks: boolean): string {
  if (kind === 'plural') return `Missing apostrophe? ${corrected}, if it is theirs`;
  if (kind === 'decade') return `Space in a decade: ${corrected}`;
  return `Missing apostrophe${asks ? '?' : ':'} ${corrected}`;
}

/**
 * A name or a noun is taken for a possessive only where the draft has it in the singular, and never ends it with an s elsewhere.
 */
function confirm(noted: readonly Noted<Note>[], draft: DraftReading): (one: LostPossessive) => boolean {
  const waiting = noted.flatMap(
    ({ notes }) => notes.filter((one) => one.kind === 'unmarked' && one.singular !== undefined) as LostPossessive[],
  );
  if (waiting.length === 0) return () => true;
  const times = (word: string) => timesInDraft(draft.readings, word);
  const lost = new Map<string, number>();
  for (const { singular } of waiting) lost.set(singular!, (lost.get(singular!) ?? 0) + 1);
  return ({ singular, named, one }) => {
    if (!singular) return true;
    const own = lost.get(singular)!;
    return times(`${singular}s`) <= own && (named === 'known' || times(singular) + times(capital(singular)) >= (named || one ? 1 : 2));
  };
}

/** “The Hartnell General Hospital” speaks of one hospital too. */
const capital = (word: string): string => (/^\p{Ll}/u.test(word) ? word[0]!.toUpperCase() + word.slice(1) : word.toLowerCase());
