// A name in another form than the house’s.
import type { DraftReading } from '../../reading/draft/draft.ts';
import { isHeadline } from '../../reading/paragraph/headlines.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { isVerbatim } from '../../reading/paragraph/verbatim.ts';
import { draftRule, type Finding, type Noted, type PlacedFinding, type PlainFix } from '../rule.ts';
import { because } from '../shared/house-form.ts';
import { type Form, type FormMatch, kinship } from '../shared/names/groups.ts';
import { type HouseName, houseOf } from '../shared/names/house.ts';
import { isLocked } from '../shared/names/people.ts';
import { aliasesAmong } from '../shared/names/surroundings.ts';
import { swapName } from '../shared/names/swap.ts';

interface Note extends FormMatch {
  readonly alias: boolean;
}

export const houseName = draftRule({
  meta: {
    id: 'naming/house-name',
    what: 'A name in another form than the house’s: “Kiev” where the house style has “Kyiv”, or “IS” where the first mention must be “Islamic State group”.',
    why: 'Two reports side by side should call one thing by one name. Silent until the house style lists “names”, “people” with other spellings, or the case of acronyms.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'names and places from A to Z' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {
      quoted: { type: 'boolean', default: true, description: 'Show other forms in quotations too, as hints without a fix.' },
    },
  },
  observe(reading, { style }): Note[] {
    const house = houseOf(style);
    if (house.names.length === 0) return [];
    const people = new Set(style.people.map((p) => p.name));
    const matches = house.index
      .find(reading)
      .filter((match) => !isVerbatim(reading, match) && !isAnother(reading, match, house.byGroup.get(match.form.group), people));
    const aliases = aliasesAmong(reading.text, matches);
    return matches.map((match, i) => ({ ...match, alias: aliases[i]! }));
  },
  conclude(noted: readonly Noted<Note>[], { style, draft, options }) {
    const house = houseOf(style);
    const mentioned = new Set<HouseName>();
    return noted.flatMap(({ paragraph, reading, notes }) => {
      const headline = isHeadline(reading, paragraph);
      const told = new Set<Form>();
      return notes.flatMap((note): PlacedFinding[] => {
        const name = house.byGroup.get(note.form.group);
        if (!name || note.alias || style.accept.includes(note.form.text)) return [];
        const quoted = isLocked(draft, paragraph, note);
        const isFirst = !headline && !quoted && !mentioned.has(name);
        if (isFirst) mentioned.add(name);
        const first = isFirst && name.first !== undefined && !isQualified(draft, name, paragraph, note.start) ? name.first : undefined;
        const expected = first ?? name.use;
        const verdict = verdictOn(note, name, expected, headline, quoted);
        if (!verdict || (quoted && (!options.quoted || told.has(note.form)))) return [];
        told.add(note.form);
        const fix = () => changeOf(reading, note, expected, first !== undefined);
        return [{ paragraph, ...findingOf(note, name, verdict, quoted), ...(!quoted && !verdict.never && { fixes: () => [fix()] }) }];
      });
    });
  },
});

function findingOf({ start, end }: Note, { entry }: HouseName, { message, severity }: Verdict, quoted: boolean): Finding {
  const given = quoted ? 'hint' : severity;
  return { start, end, message, ...because([entry.note, entry.cite].filter(Boolean).join('; ')), ...(given && { severity: given }) };
}

/** Safe where the name stands alone, and is no person's or the thing's first mention. */
function changeOf(reading: Reading, note: Note, expected: Form, isFirst: boolean): PlainFix {
  const { form } = note;
  const safe = !isFirst && form.group.kind !== 'person' && mayStandAlone(reading, note, kinship(form, expected));
  return {
    title: `Change to “${expected.text}”`,
    edits: [swapName(reading, note, form, expected)],
    ...(safe && { safe }),
    preferred: true,
  };
}

/** Does a form that the house allows, such as “so-called Islamic State”, stand before this place as the first mention? */
const isQualified = ({ readings }: DraftReading, { entry, first }: HouseName, paragraph: number, start: number): boolean => {
  const words = first?.text.replace(/ group$/, '') ?? entry.use;
  const forms = (entry.allow ?? []).filter((form) => form.includes(words));
  return readings
    .slice(0, paragraph + 1)
    .some(({ text }, at) => forms.some((form) => (at < paragraph ? text : text.slice(0, start)).includes(form)));
};

/** Function words that open a sentence: the capital is the sentence's, so the name that follows stands alone. */
const OPENER =
  /(?:^|[.!?:]["”’]?\s)(?:The|A|An|In|On|At|Of|To|From|By|For|With|Under|Over|After|Before|Since|Until|While|When|Where|As|And|But|Or|If|Both|Like|Unlike|Inside|Outside|Near|Across|Around|Between|Against|Although|Because|Is|Was|Has|Will|Did|Does|Can|Could|Should|Would) $/u;

/** Is the name no part of a longer one (“T-Mobile USA”, “Hongkong Bank”), nor bound to the noun that follows in a form that cannot be? */
function mayStandAlone({ text }: Reading, { start, end }: Note, kin: ReturnType<typeof kinship>): boolean {
  if (kin === 'expansion') return false;
  const before = text.slice(Math.max(0, start - 30), start);
  if (/[-‐‑/&]$/.test(before) || /^[-‐‑/&]\p{L}/u.test(text.slice(end, end + 2))) return false;
  if (/\p{Lu}[\p{L}’'.&-]* (?:of |the |in the |in |de )?$/u.test(before) && !OPENER.test(before)) return false;
  return kin === 'points' || !/^[’']?s? ?["“‘]?\p{Lu}/u.test(text.slice(end, end + 5));
}

/** Is a surname that stands alone in the house’s list another person’s here: “Maria Bergh”, where it means “Jan Berg”? */
function isAnother(reading: Reading, match: FormMatch, name: HouseName | undefined, people: ReadonlySet<string>): boolean {
  if (name?.group.kind !== 'person' || /\s/.test(match.form.text)) return false;
  const given = reading.names.find((n) => n.start <= match.start && match.end <= n.end)?.given;
  return given !== undefined && people.size > 0 && !people.has(`${given} ${name.use.text}`);
}

interface Verdict {
  readonly message: string;
  readonly severity?: 'information';
  readonly never?: true;
}

function verdictOn({ form, opens }: Note, name: HouseName, expected: Form, headline: boolean, quoted: boolean): Verdict | undefined {
  const written = form.text;
  if (name.never.has(written)) {
    if (quoted) return undefined;
    return { never: true, message: `The house does not write “${written}” for “${name.use.text}”` };
  }
  if (
    written === expected.text ||
    (opens && written.slice(1) === expected.text.slice(1) && written[0]!.toLowerCase() === expected.text[0]!.toLowerCase())
  )
    return undefined;
  const kin = kinship(form, expected);
  if (kin === 'points' && (quoted || headline)) return undefined;
  if (written === name.use.text && expected === name.first)
    return { severity: 'information', message: `First mention: “${expected.text}”, not “${written}”` };
  if (written === name.first?.text) {
    if (quoted || headline) return undefined;
    return { severity: 'information', message: `After the first mention: “${expected.text}”, not “${written}”` };
  }
  return { message: `House style${expected === name.first ? ' at first mention' : ''}: “${expected.text}”, not “${written}”` };
}
