// Finds “he” for a woman and “she” for a man.
import type { DraftReading } from '../../reading/draft/draft.ts';
import { genderTold, type Pronoun, readPronouns } from '../../reading/draft/pronouns.ts';
import type { RecordEntity } from '../../reading/draft/record.ts';
import { draftRule, type PlacedFinding } from '../rule.ts';
import { change } from '../shared/names/name-pairs.ts';

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
    return [...byEntity].flatMap(([entity, all]) => ofOne(entity, all, draft));
  },
});

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
  return wrong.slice(0, 3).map((p) => finding(p, entity, all, draft, told?.sure !== true));
}

function finding(pronoun: Pronoun, entity: RecordEntity, all: readonly Pronoun[], draft: DraftReading, quiet: boolean): PlacedFinding {
  const { paragraph, start, end, gender } = pronoun;
  const words = draft.readings[paragraph]!.text.slice(start, end);
  const first =
    entity.mentions.findLast((m) => m.paragraph < paragraph || (m.paragraph === paragraph && m.start < start)) ?? entity.mentions[0]!;
  const other = all.find((p) => p.gender !== gender);
  const right = OTHER[words.toLowerCase()]!;
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

/** “Her” is “him” or “his”: before a noun the latter, which is the commoner. */
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
