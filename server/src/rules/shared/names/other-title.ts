// A title that the draft gives to somebody else: “Sheriff Hostler” for Commissioner Wade Hostler.
import type { DraftReading } from '../../../reading/draft/draft.ts';
import type { Attribute, RecordEntity } from '../../../reading/draft/record.ts';
import type { PlacedFinding } from '../../rule.ts';
import { change } from './name-pairs.ts';
import { secondReferences } from './second-reference.ts';

/** Titles by what somebody does for a living: nobody is addressed by two of different lines in one story. */
const CAREERS: readonly ReadonlySet<string>[] = [
  'judge justice magistrate coroner',
  'barrister solicitor advocate attorney prosecutor',
  'garda constable sergeant inspector superintendent detective',
  'sheriff',
  'mayor cllr councillor councilman councilwoman alderman commissioner',
  'mp td senator congressman congresswoman representative assemblyman assemblywoman',
  'governor',
  'ambassador consul',
  'rev reverend father bishop archbishop canon imam rabbi pastor',
  'prof professor',
  'captain major colonel brigadier lieutenant corporal admiral',
  'coach',
  'nurse midwife paramedic',
].map((line) => new Set(line.split(' ')));

/** Who is called “Dr” of a ward is no nurse of it. */
const NURSES = CAREERS.findIndex((career) => career.has('nurse'));

const careerOf = (word: string): number => CAREERS.findIndex((career) => career.has(word.toLowerCase().replace(/\.$/, '')));

/** What an attribute, or a name that begins with a title, says of somebody's career. */
const careersIn = (words: string): readonly number[] =>
  words
    .split(/[ -]/)
    .map(careerOf)
    .filter((career) => career >= 0);

export const otherTitles = (draft: DraftReading): readonly PlacedFinding[] =>
  draft.record.entities.flatMap((entity) => {
    if (!entity.surelyPerson || entity.surname === undefined || entity.attributes.length === 0) return [];
    const titles = entity.attributes.filter((a) => /^(?:office|honorific|kin)$/.test(a.kind) && !a.quoted);
    return titles.flatMap((title) => (isOther(title, titles, entity) ? [finding(title, titles, entity, draft)] : []));
  });

/** Is a title before a surname alone of another career than all else that the draft says of somebody? */
function isOther(title: Attribute, all: readonly Attribute[], { name, mentions }: RecordEntity): boolean {
  const isDoctor = title.kind === 'honorific' && title.value === 'dr';
  const career = title.introduces ? -1 : isDoctor ? CAREERS.length : careerOf(title.value);
  const mention = mentions.find((m) => m.paragraph === title.paragraph && m.start === title.name);
  // A relative's title stands before the name as well.
  if (mentions[0]!.form !== 'full' || all.some((a) => a.kind === 'kin')) return false;
  if (career < 0 || mention?.form !== 'surname' || title.end > mention.start || title.end < mention.start - 2) return false;
  const others = [...all.filter((a) => a !== title).flatMap((a) => careersIn(a.value)), ...careersIn(name)];
  // “Former mayor Anna Marsh … Senator Marsh”.
  if (all.some((a) => a.held === 'then')) return false;
  return others.length > 0 && !others.includes(career) && (!isDoctor || others.every((other) => other === NURSES));
}

function finding(title: Attribute, all: readonly Attribute[], entity: RecordEntity, draft: DraftReading): PlacedFinding {
  const { paragraph, start, end, words } = title;
  const there = all.find((a) => a !== title && careersIn(a.value).length > 0);
  const place = there ?? entity.mentions[0]!;
  const before = there ? there.words : entity.name.split(' ')[0]!;
  const short = secondReferences(draft).ways(entity);
  const right = there && !/\s/.test(there.words) && there.end <= there.name ? [`${there.words} ${entity.surname}`] : [];
  return {
    paragraph,
    start,
    end,
    message: `${entity.surname}: ‘${words}’ here, ‘${before.slice(0, 40)}’ elsewhere`,
    severity: 'information',
    related: [{ paragraph: place.paragraph, start: place.start, end: place.end, note: `‘${before}’ here` }],
    fixes: () =>
      [...new Set([...right, ...short])].map((name, i) => change({ start, end: title.name + entity.surname!.length }, name, i === 0)),
  };
}
