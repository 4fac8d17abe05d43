import type { Entity, Place } from '../../reading/draft/draft.ts';
import { isHeadline } from '../../reading/paragraph/headlines.ts';
import { draftRule, type Noted, type PlacedFinding, type Related } from '../rule.ts';
import { peopleOf } from '../shared/names/people.ts';

/** A person’s name with a courtesy title (“Mr Kerry”) or an office (“President Kerry”, where `written` is empty). */
interface Note {
  /** Where the title begins. */
  readonly title: number;
  readonly written: string;
  readonly start: number;
  readonly end: number;
  readonly full: boolean;
}

type Placed = Note & { readonly paragraph: number };

const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Mx)\.?$/;
const SPEAKS = /^ (?:said|says|told|added|argued|warned|replied|insisted|wrote)\b/;

export const inconsistentHonorific = draftRule({
  meta: {
    id: 'naming/inconsistent-honorific',
    what: 'A person with a courtesy title once and without it elsewhere: one “Mr Kerry” in a draft that says “Kerry”; or a title against the house style.',
    why: 'A lone “Mr” reads as a mark of respect, or of irony, that nobody meant.',
    guidance: { guide: 'The Economist style guide', entry: 'titles' },
    severity: 'warning',
    on: true,
    skips: ['headlines', 'quotations', 'verbatim'],
    options: {},
  },
  observe: (reading): Note[] =>
    reading.names.flatMap((name) => {
      const before = name.honorific ?? name.title;
      if (!before) return [];
      const words = reading.text.slice(before.start, before.end);
      const written = COURTESY.test(words) ? words : '';
      return [{ title: before.start, written, start: name.start, end: name.end, full: name.given !== undefined }];
    }),
  conclude(noted: readonly Noted<Note>[], { style, draft }) {
    const all = noted.flatMap(({ paragraph, notes }): Placed[] => notes.map((n) => ({ ...n, paragraph })));
    const courtesies = all.filter((n) => n.written !== '');
    if (courtesies.length === 0) return [];
    const nameOf = (n: Placed) => draft.readings[n.paragraph]!.text.slice(n.start, n.end);
    if (style.honorifics === 'none') return courtesies.map((n) => without(n, nameOf(n), 'expected the name alone, as the house writes it'));
    const titled = new Map(all.map((n) => [`${n.paragraph} ${n.start}`, n]));
    const titleOf = (m: Place) => titled.get(`${m.paragraph} ${m.start}`);
    const whose = peopleOf(draft);
    const shared = sharedSurnames(draft.entities);
    return [...new Set(courtesies.flatMap((n) => whose(n) ?? []))].flatMap((person): PlacedFinding[] => {
      // A wife and a husband are told apart by their titles.
      if (shared.has(last(person.name))) return [];
      const own = person.mentions.filter((m) => !m.quoted && !isHeadline(draft.readings[m.paragraph]!, m.paragraph));
      const courteous = own.flatMap((m) => titleOf(m) ?? []).filter((n) => n.written !== '');
      const bare = own.filter((m) => !titleOf(m) && !/\s/.test(m.text));
      const { written } = courteous[0]!;
      if (style.honorifics === 'second-reference') {
        const first = own[0] && titleOf(own[0]);
        const early =
          first?.full && first.written
            ? [without(first, nameOf(first), 'expected the name alone at first mention, as the house writes it', [], 'information')]
            : [];
        return [...early, ...bare.map((m) => withTitle(m, written, `expected “${written} ${m.text}”, as the house writes it`, []))];
      }
      if (bare.length >= 2 && courteous.length * 3 <= bare.length) {
        const places = bare.slice(0, 3).map((m) => related(m, `“${m.text}” without a title here`));
        return courteous.map((n) => without(n, nameOf(n), `“${bare[0]!.text}” elsewhere`, places));
      }
      const [lone] = bare;
      if (
        !lone ||
        bare.length > 1 ||
        courteous.length < 3 ||
        !SPEAKS.test(draft.readings[lone.paragraph]!.text.slice(lone.end, lone.end + 10))
      )
        return [];
      return [
        withTitle(
          lone,
          written,
          `“${written} ${lone.text}” elsewhere`,
          courteous.slice(0, 3).map((n) => related({ ...n, start: n.title }, `“${n.written} ${nameOf(n)}” here`)),
        ),
      ];
    });
  },
});

const related = ({ paragraph, start, end }: Place, note: string): Related => ({ paragraph, start, end, note });

const without = (n: Placed, name: string, why: string, places: readonly Related[] = [], severity?: 'information'): PlacedFinding => ({
  paragraph: n.paragraph,
  start: n.title,
  end: n.end,
  message: `“${n.written} ${name}” here, ${why}`,
  ...(severity ? { severity } : {}),
  related: places,
  fixes: () => [{ title: `Change to “${name}”`, edits: [{ start: n.title, end: n.start, newText: '' }], preferred: true }],
});

const withTitle = (
  { paragraph, start, end, text }: Place & { text: string },
  title: string,
  why: string,
  places: readonly Related[],
): PlacedFinding => ({
  paragraph,
  start,
  end,
  message: `“${text}” here, ${why}`,
  severity: 'information',
  related: places,
  fixes: () => [{ title: `Change to “${title} ${text}”`, edits: [{ start, end: start, newText: `${title} ` }], preferred: true }],
});

const last = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** The surnames that more than one person of the draft has. */
function sharedSurnames(entities: readonly Entity[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { kind, name } of entities) {
    if (kind !== 'person') continue;
    if (seen.has(last(name))) shared.add(last(name));
    seen.add(last(name));
  }
  return shared;
}
