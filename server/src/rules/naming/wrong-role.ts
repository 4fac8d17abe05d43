// A person in another office than the house’s list of people gives.
import { fold } from '../../reading/paragraph/names/vocabulary.ts';
import type { Span } from '../../text/span.ts';
import { draftRule, type Noted, type PlacedFinding } from '../rule.ts';
import { contradict, type Office, officeOf } from '../shared/names/offices.ts';
import { peopleOf } from '../shared/names/people.ts';

/** The office before a name, or behind it between commas. */
interface Note extends Span {
  readonly office: Office;
  readonly words: string;
  readonly name: number;
}

const PAST = /\b(?:former|ex|then|late|onetime|one-time|past)[- ](?:[\p{L}.-]+ ){0,3}$/iu;
const BEHIND =
  /^, (?:the |[\p{Lu}][\p{L}’']+ |its |their )?((?:[\p{Ll}-]+ ){0,2}(?:minister|secretary|president|chancellor|governor|mayor|senator|ambassador)(?: (?:of|for) [\p{L} ]{3,20}?)?)(?=[,.;])/u;

export const wrongRole = draftRule({
  meta: {
    id: 'naming/wrong-role',
    what: 'A person in another office than the house’s list of people gives: “Defence Minister Sergei Lavrov”, where the list has “foreign minister”.',
    why: 'The list is kept so that nobody needs to look offices up. Silent until the house style lists “people” with their roles.',
    guidance: { guide: 'Reuters Handbook of Journalism', entry: 'titles' },
    severity: 'warning',
    on: true,
    options: {},
  },
  observe(reading, { style }): Note[] {
    if (!style.people.some((p) => p.role)) return [];
    return reading.names.flatMap((name) => {
      const found: Span[] = name.title ? [name.title] : [];
      const behind = BEHIND.exec(reading.text.slice(name.end, name.end + 70));
      if (behind) {
        const start = name.end + behind[0].length - behind[1]!.length;
        found.push({ start, end: start + behind[1]!.length });
      }
      return found.flatMap((span) => {
        if (PAST.test(reading.text.slice(Math.max(0, span.start - 50), span.start))) return [];
        const words = reading.text.slice(span.start, span.end);
        const office = officeOf(words);
        return office ? [{ ...span, office, words, name: name.start }] : [];
      });
    });
  },
  conclude(noted: readonly Noted<Note>[], { draft, style }) {
    const roles = new Map(
      style.people.flatMap(({ name, role }) => {
        const office = role === undefined ? undefined : officeOf(role);
        return office && role !== undefined ? [[fold(name), { office, role }] as const] : [];
      }),
    );
    if (roles.size === 0) return [];
    const whose = peopleOf(draft);
    return noted.flatMap(({ paragraph, notes }) =>
      notes.flatMap((note): PlacedFinding[] => {
        const person = whose({ paragraph, start: note.name });
        const known = person && roles.get(fold(person.name));
        if (!known || !contradict(known.office, note.office)) return [];
        return [
          {
            paragraph,
            start: note.start,
            end: note.end,
            message: `${person.name}: ‘${note.words}’ here, ‘${known.role}’ in the house style`,
          },
        ];
      }),
    );
  },
});
