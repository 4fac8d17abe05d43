// How a draft names people after their introduction: “Marsh”, “Ms Marsh” or “Dr. Marsh”.
import type { DraftReading } from '../../../reading/draft/draft.ts';
import type { Mention, RecordEntity } from '../../../reading/draft/record.ts';

const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Mx)\.?$/;

export interface SecondReference {
  /** Does the draft give most people an honorific with their surname? */
  readonly titled: boolean;
  /** The words for somebody, or undefined where that is not known: a woman's or a man's honorific. */
  of(entity: RecordEntity): string | undefined;
}

/** The honorific before a mention, as written. */
export function honorificOf({ paragraph, name }: Mention, draft: DraftReading): string | undefined {
  const span = name.honorific;
  return span && draft.readings[paragraph]!.text.slice(span.start, span.end);
}

/** The draft's own way. Its headline, which is short of room, does not count. */
export function secondReferences(draft: DraftReading): SecondReference {
  const counts = new Map<string, number>();
  let bare = 0;
  let titledTimes = 0;
  const own = new Map<RecordEntity, string>();
  for (const entity of draft.record.entities) {
    if (!entity.surelyPerson || entity.given === undefined) continue;
    for (const mention of entity.mentions) {
      if (mention.form !== 'surname' || mention.quoted || draft.readings[mention.paragraph]!.prose.kind !== 'body') continue;
      const honorific = honorificOf(mention, draft);
      if (honorific === undefined && !mention.name.title) bare++;
      if (honorific === undefined) continue;
      titledTimes++;
      if (!own.has(entity)) own.set(entity, honorific);
      if (COURTESY.test(honorific)) counts.set(honorific, (counts.get(honorific) ?? 0) + 1);
    }
  }
  const most = (pattern: RegExp) => [...counts].filter(([h]) => pattern.test(h)).sort((a, b) => b[1] - a[1])[0]?.[0];
  const titled = titledTimes > bare;
  const man = most(/^Mr\.?$/) ?? 'Mr';
  const woman = most(/^(?:Mrs|Ms|Miss)\.?$/) ?? (man.endsWith('.') ? 'Ms.' : 'Ms');
  return {
    titled,
    of(entity) {
      const { surname, gender } = entity;
      if (surname === undefined) return undefined;
      const honorific = own.get(entity) ?? (titled ? (gender === 'man' ? man : gender === 'woman' ? woman : undefined) : '');
      return honorific === undefined ? undefined : honorific === '' ? surname : `${honorific} ${surname}`;
    },
  };
}
