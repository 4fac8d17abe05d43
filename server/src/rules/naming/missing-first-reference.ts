import { isHeadline } from '../../reading/paragraph/headlines.ts';
import type { NameMention } from '../../reading/paragraph/reading.ts';
import { draftRule, type Noted, type PlacedFinding } from '../rule.ts';
import { peopleOf } from '../shared/names/people.ts';

/** A surname that speaks or has a title: surely a person’s. */
type Note = NameMention;

const SPEAKS =
  /^ (?:said|says|told|added|adds|argued|warned|wrote|testified|recalled|replied|explained|insisted|announced|acknowledged|noted)\b/;

export const missingFirstReference = draftRule({
  meta: {
    id: 'naming/missing-first-reference',
    what: 'A surname that no full name has introduced: “Miller said” in a draft that never says which Miller.',
    why: 'Cutting a paragraph often cuts the introduction with it, and a reader is left with a stranger.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'names' },
    severity: 'information',
    on: true,
    skips: ['headlines', 'quotations', 'verbatim'],
    options: {
      known: {
        type: 'words',
        default: [
          'Obama',
          'Clinton',
          'Trump',
          'Biden',
          'Bush',
          'Putin',
          'Merkel',
          'Netanyahu',
          'Hitler',
          'Stalin',
          'Lenin',
          'Shakespeare',
          'Reagan',
          'Kennedy',
          'Nixon',
          'Lincoln',
          'Thatcher',
          'Churchill',
          'Gandhi',
          'Mandela',
        ],
        description: 'Surnames that need no given name.',
      },
    },
  },
  observe: (reading): Note[] =>
    reading.names.filter(
      (name) =>
        !name.title &&
        (name.kind === 'person' || name.kind === 'other') &&
        !name.given &&
        !/\s/.test(name.text) &&
        reading.text[name.end] === ' ' &&
        SPEAKS.test(reading.text.slice(name.end, name.end + 14)),
    ),
  conclude(noted: readonly Noted<Note>[], { draft, options }) {
    const whose = peopleOf(draft);
    const known = new Set(options.known);
    const told = new Set<string>();
    // A family name may stand first, and a name be read as something else: what is part of any full name has been introduced.
    let parts: Set<string> | undefined;
    const isIntroduced = (surname: string) =>
      (parts ??= new Set(draft.entities.flatMap(({ name }) => (/\s/.test(name) ? name.split(/\s+/) : [])))).has(surname);
    const findings: PlacedFinding[] = [];
    for (const { paragraph, notes } of noted)
      for (const { start, end, text, honorific } of notes) {
        if (told.has(text) || known.has(text)) continue;
        told.add(text);
        const person = whose({ paragraph, start });
        const full = person?.mentions.find((m) => /\s/.test(m.text) && !isHeadline(draft.readings[m.paragraph]!, m.paragraph));
        const late = full && (full.paragraph > paragraph || (full.paragraph === paragraph && full.start > start));
        if (full ? !late : !honorific || isIntroduced(text)) continue;
        findings.push({
          paragraph,
          start,
          end,
          message: full ? `“${text}” before the full name, “${full.text}” only below` : `“${text}” without a full name before it`,
          related: full ? [{ paragraph: full.paragraph, start: full.start, end: full.end, note: 'the full name is here' }] : [],
        });
      }
    return findings;
  },
});
