import type { Entity } from '../../reading/draft.ts';
import type { NameMention } from '../../reading/reading.ts';
import { isQuoted, peopleOf } from '../names/people.ts';
import { isHeadline } from '../names/surroundings.ts';
import { draftRule, type Noted, type PlacedFinding, type Related } from '../rule.ts';

/** A person’s name with a courtesy title: “Mr Kerry”. */
interface Note {
  readonly honorific: NonNullable<NameMention['honorific']>;
  readonly written: string;
  readonly start: number;
  readonly end: number;
  readonly full: boolean;
}

const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Mx)\.?$/;

export const inconsistentHonorific = draftRule({
  meta: {
    id: 'naming/inconsistent-honorific',
    what: 'A person with a courtesy title once and without it elsewhere: “Mr Kerry” among many a “Kerry”; or a title against the house style.',
    why: 'A lone “Mr” reads as a mark of respect, or of irony, that nobody meant.',
    guidance: { guide: 'The Economist style guide', entry: 'titles' },
    severity: 'warning',
    on: true,
    options: {},
  },
  observe: (reading): Note[] =>
    reading.names.flatMap((name) => {
      if (!name.honorific) return [];
      const written = reading.text.slice(name.honorific.start, name.honorific.end);
      return COURTESY.test(written)
        ? [{ honorific: name.honorific, written, start: name.start, end: name.end, full: name.given !== undefined }]
        : [];
    }),
  conclude(noted: readonly Noted<Note>[], { style, draft }) {
    if (noted.length === 0) return [];
    const placed = noted.flatMap(({ paragraph, reading, notes }) => {
      return isHeadline(reading, paragraph) ? [] : notes.filter((n) => !isQuoted(draft, paragraph, n)).map((n) => ({ ...n, paragraph }));
    });
    const titled = new Map(placed.map((n) => [`${n.paragraph} ${n.start}`, n]));
    const findings: PlacedFinding[] = [];
    const drop = (n: (typeof placed)[number], name: string, related: readonly Related[], why: string, severity?: 'information') =>
      findings.push({
        paragraph: n.paragraph,
        start: n.honorific.start,
        end: n.end,
        message: `“${n.written} ${name}” here, ${why}`,
        ...(severity ? { severity } : {}),
        related,
        fixes: () => [
          {
            title: `Change to “${name}”`,
            edits: [{ start: n.honorific.start, end: n.start, newText: '' }],
            preferred: true,
          },
        ],
      });
    if (style.honorifics === 'none') {
      for (const n of placed)
        drop(n, draft.readings[n.paragraph]!.text.slice(n.start, n.end), [], 'expected the name alone, as the house writes it');
      return findings;
    }
    if (placed.length === 0) return [];
    const whose = peopleOf(draft);
    const surnames = sharedSurnames(draft.entities);
    for (const entity of new Set(placed.flatMap((n) => whose(n) ?? []))) {
      // A wife and a husband are told apart by their titles.
      if (surnames.has(last(entity.name))) continue;
      const own = entity.mentions.filter((m) => !m.quoted && !isHeadline(draft.readings[m.paragraph]!, m.paragraph));
      const withTitle = own.flatMap((m) => titled.get(`${m.paragraph} ${m.start}`) ?? []);
      if (style.honorifics === 'second-reference') {
        const first = own[0] && titled.get(`${own[0].paragraph} ${own[0].start}`);
        if (first?.full) drop(first, own[0]!.text, [], 'expected the name alone at first mention, as the house writes it', 'information');
        continue;
      }
      const bare = own.filter((m) => !titled.has(`${m.paragraph} ${m.start}`) && !/\s/.test(m.text));
      if (bare.length < 2 || withTitle.length * 3 > bare.length) continue;
      const related = bare
        .slice(0, 3)
        .map((m) => ({ paragraph: m.paragraph, start: m.start, end: m.end, note: `“${m.text}” without a title here` }));
      for (const n of withTitle) drop(n, draft.readings[n.paragraph]!.text.slice(n.start, n.end), related, `“${bare[0]!.text}” elsewhere`);
    }
    return findings;
  },
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
