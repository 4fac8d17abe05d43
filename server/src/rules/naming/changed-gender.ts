// Finds “he” for a woman and “she” for a man.
import type { DraftReading } from '../../reading/draft/draft.ts';
import { genderTold, type Pronoun, type Reflexive, readPronouns, readReflexives } from '../../reading/draft/pronouns.ts';
import type { Attribute, RecordEntity } from '../../reading/draft/record.ts';
import { type Gender, genderOfGiven } from '../../reading/paragraph/attribution/gender.ts';
import { draftRule, type PlacedFinding } from '../rule.ts';
import { type Mixed, mixedPronouns, wrongSpeeches } from '../shared/names/mixed-pronouns.ts';
import { change } from '../shared/names/name-pairs.ts';
import { type SpokenBy, wrongTags } from '../shared/names/spoken-by.ts';

export const changedGender = draftRule({
  meta: {
    id: 'naming/changed-gender',
    what: '“He” for somebody who is a woman elsewhere, and “she” for a man: “Ms Marsh … he said”, where nobody else can be meant.',
    why: 'It insults the person, and the reader looks for somebody else.',
    guidance: { guide: 'Reuters Handbook of Journalism', entry: 'accuracy' },
    severity: 'warning',
    on: true,
    options: {},
  },
  observe: (): never[] => [],
  conclude: (_noted, { draft }) => {
    const byEntity = new Map<RecordEntity, Pronoun[]>();
    for (const pronoun of readPronouns(draft.readings, draft.record, (p) => draft.locked(p)))
      byEntity.set(pronoun.entity, [...(byEntity.get(pronoun.entity) ?? []), pronoun]);
    const told = [...byEntity].flatMap(([entity, all]) => ofOne(entity, all, draft));
    const reflexives = readReflexives(draft.readings, (p) => draft.locked(p)).filter(
      (r) => !told.some((f) => f.paragraph === r.paragraph && f.start === r.start),
    );
    const tags = wrongTags(draft).filter((t) => !told.some((f) => f.paragraph === t.paragraph && f.start === t.start));
    const seen = [...told, ...tags, ...reflexives];
    const mixed = [...mixedPronouns(draft), ...wrongSpeeches(draft)].filter(
      (m) => !seen.some((f) => f.paragraph === m.paragraph && f.start === m.start),
    );
    return [
      ...told,
      ...mixed.map(inOneParagraph),
      ...tags.flatMap((tag) => tagFinding(tag, byEntity.get(tag.entity) ?? [])),
      ...reflexives.map(besideSubject),
      ...draft.record.entities.flatMap((e) => inOffice(e, byEntity.get(e) ?? [])),
      ...draft.record.entities.flatMap((e) => inHonorific(e, byEntity.get(e) ?? [], draft)),
    ];
  },
});

/** “Lotte Vandersloot … ‘I wanted it plain,’ he has said.” */
function tagFinding({ paragraph, start, end, text, gender, entity }: SpokenBy, pronouns: readonly Pronoun[]): PlacedFinding[] {
  const same = pronouns.filter((p) => p.gender === gender).length;
  if (same > 0 && same * 2 >= pronouns.length) return [];
  const place = entity.mentions[0]!;
  return [
    {
      paragraph,
      start,
      end,
      message: `‘${text}’ for ${entity.surname ?? entity.name}, a ${gender === 'man' ? 'woman' : 'man'}?`,
      severity: 'information',
      related: [{ paragraph: place.paragraph, start: place.start, end: place.end, note: place.text }],
      fixes: () => [change({ start, end }, OTHER[text]!, true)],
    },
  ];
}

/** “Ms Marsh … she … his”, in a paragraph about her alone. */
const inOneParagraph = ({ paragraph, start, end, text, entity, other, there }: Mixed): PlacedFinding => {
  const right = text.toLowerCase() === 'her' ? 'his' : OTHER[text.toLowerCase()]!;
  const written = /^\p{Lu}/u.test(text) ? right[0]!.toUpperCase() + right.slice(1) : right;
  return {
    paragraph,
    start,
    end,
    message: `‘${text}’ for ${entity.surname ?? entity.name}, ‘${other.text}’ ${there === paragraph ? 'in the same paragraph' : 'elsewhere'}`,
    severity: 'information',
    related: [{ paragraph: there, start: other.start, end: other.end, note: `‘${other.text}’ here` }],
    fixes: () => [change({ start, end }, written, true)],
  };
};

/** “She pricked himself.” */
const besideSubject = ({ paragraph, start, end, text, subject }: Reflexive): PlacedFinding => ({
  paragraph,
  start,
  end,
  message: `‘${text}’ after ‘${subject.text}’`,
  related: [{ paragraph, start: subject.start, end: subject.end, note: `‘${subject.text}’ here` }],
  fixes: () => [change({ start, end }, OTHER[text]!, true)],
});

/** “Yvette Larch … Mr Larch”: the honorific says one thing, the name, a kin word or an office another. */
const KIN = /\b(?:father|mother|husband|wife|son|daughter|parents|brother|sister|widow|couple|famil(?:y|ies))\b/i;

function inHonorific(entity: RecordEntity, pronouns: readonly Pronoun[], draft: DraftReading): PlacedFinding[] {
  const courtesies = entity.attributes.filter((a) => a.kind === 'honorific' && !a.quoted && /^(?:mr|mrs|ms|miss)$/.test(a.value));
  const [first] = courtesies;
  // “Bemused Mr Nash”.
  if (/\bM(?:r|rs|s|iss)\b/.test(entity.name)) return [];
  if (!first || !entity.surelyPerson || new Set(courtesies.map((a) => a.value === 'mr')).size > 1) return [];
  const told = genderTold({ ...entity, attributes: entity.attributes.filter((a) => a.kind !== 'honorific') });
  const gender: Gender = first.value === 'mr' ? 'man' : 'woman';
  // “Mrs Reid” may be the wife of a man who is named in full.
  if (!told || told.gender === gender || (!told.sure && first.value === 'mrs') || pronouns.some((p) => p.gender === gender)) return [];
  // “Molly Brandt … Mr Brandt” may be her father.
  if (!told.sure && draft.readings.some(({ text }) => KIN.test(text))) return [];
  const place = entity.mentions[0]!;
  return courtesies.slice(0, 2).map(({ paragraph, start, end, words }) => ({
    paragraph,
    start,
    end,
    message: `‘${words}’ for ${entity.name}: a ${told.gender}?`,
    // A kin word may be of somebody else: without a given name that bears it out, it is a question.
    ...(told.sure && (genderOfGiven(entity.given ?? '') === told.gender || !entity.attributes.some((a) => a.kind === 'kin'))
      ? {}
      : { severity: 'information' as const }),
    related: [{ paragraph: place.paragraph, start: place.start, end: place.end, note: entity.name }],
    fixes: () =>
      (gender === 'man' ? ['Ms', 'Mrs'] : ['Mr']).map((right, i) =>
        change({ start, end }, right + (words.endsWith('.') ? '.' : ''), i === 0),
      ),
  }));
}

/** Offices that say who holds them. A woman may call herself chairman, or be an alderman. */
const OFFICE_OF = /\b(spokes|business|sales|camera|police|post|fisher|fire|crafts|trades|council|congress|lands?)(wo)?man$/;

/** “Spokesman Riana Els said … She said”: the office says one thing, the name or a pronoun another. */
function inOffice(entity: RecordEntity, pronouns: readonly Pronoun[]): PlacedFinding[] {
  if (!entity.surelyPerson) return [];
  return entity.attributes.flatMap((attribute): PlacedFinding[] => {
    const match = attribute.kind === 'office' && !attribute.quoted ? OFFICE_OF.exec(attribute.value) : null;
    const denied = match && deniedBy(entity, match[2] ? 'woman' : 'man', pronouns);
    return denied ? [officeFinding(entity, attribute, match[0], denied)] : [];
  });
}

/** What tells that somebody is not of the gender of their office. */
function deniedBy(entity: RecordEntity, gender: Gender, pronouns: readonly Pronoun[]): { sure: boolean; seen?: Pronoun } | undefined {
  const told = genderTold({ ...entity, attributes: entity.attributes.filter((a) => a.kind !== 'office') });
  const against = pronouns.filter((p) => p.gender !== gender);
  const [seen] = against;
  const isTold = told !== undefined && told.gender !== gender;
  if (seen && against.length * 2 > pronouns.length) return { sure: isTold && told.sure, seen };
  return isTold && (told.sure || pronouns.length === 0) ? { sure: told.sure } : undefined;
}

function officeFinding(
  entity: RecordEntity,
  attribute: Attribute,
  noun: string,
  { sure, seen }: { sure: boolean; seen?: Pronoun },
): PlacedFinding {
  const { paragraph } = attribute;
  const start = attribute.start + attribute.words.toLowerCase().lastIndexOf(noun);
  const end = start + noun.length;
  const words = attribute.words.slice(start - attribute.start, end - attribute.start);
  const woman = /woman$/i.test(words);
  const place = seen ?? entity.mentions[0]!;
  return {
    paragraph,
    start,
    end,
    message: `‘${words}’ for ${entity.surname ?? entity.name}, ${seen ? `‘${seen.text}’ elsewhere` : woman ? 'a man?' : 'a woman?'}`,
    ...(sure ? {} : { severity: 'information' as const }),
    related: [{ paragraph: place.paragraph, start: place.start, end: place.end, note: seen?.text ?? entity.name }],
    fixes: () => [change({ start, end }, words.replace(/(?:wo)?man$/i, woman ? 'man' : 'woman'), true)],
  };
}

function ofOne(entity: RecordEntity, all: readonly Pronoun[], draft: DraftReading): PlacedFinding[] {
  const told = genderTold(entity);
  const of = (gender: string) => all.filter((p) => p.gender === gender);
  const [men, women] = [of('man'), of('woman')];
  const [odd, usual] = men.length < women.length ? [men, women] : [women, men];
  let wrong: readonly Pronoun[];
  if (told?.sure) wrong = all.filter((p) => p.gender !== told.gender);
  else if (told) {
    const against = all.filter((p) => p.gender !== told.gender);
    // A name that is a woman's here may be a man's there: what the draft says more often counts.
    wrong = against.length > 0 && (against.length === 1 || against.length * 2 <= all.length) ? against : [];
  } else wrong = odd.length > 0 && usual.length >= 2 * odd.length ? odd : [];
  return wrong.slice(0, 3).map((p) => finding(p, entity, all, draft, told?.sure !== true || !p.tied));
}

function finding(pronoun: Pronoun, entity: RecordEntity, all: readonly Pronoun[], draft: DraftReading, quiet: boolean): PlacedFinding {
  const { paragraph, start, end, gender } = pronoun;
  const words = draft.readings[paragraph]!.text.slice(start, end);
  const first =
    entity.mentions.findLast((m) => m.paragraph < paragraph || (m.paragraph === paragraph && m.start < start)) ?? entity.mentions[0]!;
  const other = all.find((p) => p.gender !== gender);
  const right = words.toLowerCase() === 'her' && !pronoun.possessive ? 'him' : OTHER[words.toLowerCase()]!;
  const written = /^\p{Lu}/u.test(words) ? right[0]!.toUpperCase() + right.slice(1) : right;
  return {
    paragraph,
    start,
    end,
    message: `‘${words}’ for ${entity.surname ?? entity.name}, ${other ? `‘${other.text}’ elsewhere` : gender === 'man' ? 'a woman?' : 'a man?'}`,
    ...(quiet ? { severity: 'information' as const } : {}),
    related: [{ paragraph: first.paragraph, start: first.start, end: first.end, note: first.text }],
    fixes: () => [change(pronoun, written, true)],
  };
}

/** “Her” is “his” before a noun. */
const OTHER: Readonly<Record<string, string>> = {
  he: 'she',
  him: 'her',
  his: 'her',
  himself: 'herself',
  she: 'he',
  her: 'his',
  hers: 'his',
  herself: 'himself',
};
