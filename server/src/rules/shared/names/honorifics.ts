// The honorifics that a draft gives each of its people: “Mr”, “Dr.”, “Sir”, or none.
import type { DraftReading } from '../../../reading/draft/draft.ts';
import type { Mention, RecordEntity } from '../../../reading/draft/record.ts';
import { isHeadline } from '../../../reading/paragraph/headlines.ts';

export interface Addressed {
  readonly mention: Mention;
  /** As written, with its point; undefined where there is none. */
  readonly honorific: string | undefined;
  /** Where the honorific or the name begins. */
  readonly start: number;
  /** Does an office stand before the name: “Senator Marsh”? */
  readonly office: boolean;
}

export interface AddressedPerson {
  readonly entity: RecordEntity;
  readonly surname: string;
  readonly all: readonly Addressed[];
}

export const isCourtesy = (honorific: string | undefined): honorific is string =>
  honorific !== undefined && /^(?:Mr|Mrs|Ms|Miss|Mx)\.?$/.test(honorific);

/** The people of a draft whose surname nobody else has, with their mentions in the reporter's own text. */
export const addressed = (draft: DraftReading): readonly AddressedPerson[] =>
  withFamilies(draft).filter(({ family }) => family.length === 0);

/** All of them, each with who else has the surname. */
export function withFamilies(draft: DraftReading): readonly (AddressedPerson & { readonly family: readonly RecordEntity[] })[] {
  const people = draft.record.entities.filter((e) => e.surelyPerson && e.surname !== undefined && e.kind === 'person');
  const bearers = new Map<string, RecordEntity[]>();
  for (const entity of people) bearers.set(entity.surname!, [...(bearers.get(entity.surname!) ?? []), entity]);
  return people.map((entity) => {
    const all = entity.mentions
      .filter((m) => !m.quoted && !isHeadline(draft.readings[m.paragraph]!, m.paragraph))
      .map((m) => addressOf(m, draft));
    return { entity, surname: entity.surname!, all, family: bearers.get(entity.surname!)!.filter((other) => other !== entity) };
  });
}

function addressOf(mention: Mention, draft: DraftReading): Addressed {
  const { honorific, title } = mention.name;
  const { text } = draft.readings[mention.paragraph]!;
  return {
    mention,
    honorific: honorific && text.slice(honorific.start, honorific.end),
    start: honorific?.start ?? mention.start,
    office: title !== undefined,
  };
}
