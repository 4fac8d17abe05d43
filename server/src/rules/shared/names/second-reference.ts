// How a draft names people after their introduction: “Marsh”, “Ms Marsh” or “Dr. Marsh”.
import type { DraftReading } from '../../../reading/draft/draft.ts';
import type { Mention, RecordEntity } from '../../../reading/draft/record.ts';

const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Mx)\.?$/;

export interface SecondReference {
  /** Does the draft give most people an honorific with their surname? */
  readonly titled: boolean;
  /** The words for somebody, or undefined where that is not known: a woman's or a man's honorific. */
  of(entity: RecordEntity): string | undefined;
  /** The same with the other ways that may be right, the likeliest first: “Ms Marsh”, “Mrs Marsh”, “Marsh”. */
  ways(entity: RecordEntity): readonly string[];
  /** Surnames without an honorific, all in all. */
  readonly bare: number;
  readonly times: number;
}

/** The honorific before a mention, as written. */
export function honorificOf({ paragraph, name }: Mention, draft: DraftReading): string | undefined {
  const span = name.honorific;
  return span && draft.readings[paragraph]!.text.slice(span.start, span.end);
}

const isAgain = ({ form, quoted, paragraph }: Mention, { readings }: DraftReading): boolean =>
  form === 'surname' && !quoted && readings[paragraph]!.prose.kind === 'body';

/** The draft's own way. Its headline, which is short of room, does not count. */
export function secondReferences(draft: DraftReading): SecondReference {
  const counts = new Map<string, number>();
  let bare = 0;
  let titledTimes = 0;
  const own = new Map<RecordEntity, string>();
  const again = draft.record.entities
    .filter((entity) => entity.surelyPerson && entity.given !== undefined)
    .flatMap((entity) => entity.mentions.filter((m) => isAgain(m, draft)).map((mention) => ({ entity, mention })));
  for (const { entity, mention } of again) {
    const honorific = honorificOf(mention, draft);
    if (honorific === undefined) {
      if (!mention.name.title) bare++;
      continue;
    }
    titledTimes++;
    if (!own.has(entity)) own.set(entity, honorific);
    if (COURTESY.test(honorific)) counts.set(honorific, (counts.get(honorific) ?? 0) + 1);
  }
  const most = (pattern: RegExp) => [...counts].filter(([h]) => pattern.test(h)).sort((a, b) => b[1] - a[1])[0]?.[0];
  const titled = titledTimes > bare;
  const pointed = [...own.values()].some((honorific) => /^(?:Dr|Mr|Mrs|Ms)\.$/.test(honorific));
  const point = pointed ? '.' : '';
  const man = most(/^Mr\.?$/) ?? `Mr${point}`;
  const woman = most(/^(?:Mrs|Ms|Miss)\.?$/) ?? (man.endsWith('.') ? 'Ms.' : 'Ms');
  const of = (entity: RecordEntity): string | undefined => {
    const { surname, gender } = entity;
    if (surname === undefined) return undefined;
    const honorific = own.get(entity) ?? (titled ? (gender === 'man' ? man : gender === 'woman' ? woman : undefined) : '');
    return honorific === undefined ? undefined : honorific === '' ? surname : `${honorific} ${surname}`;
  };
  const mrs = man.endsWith('.') ? 'Mrs.' : 'Mrs';
  const courtesies = ({ gender }: RecordEntity): readonly string[] => (gender === 'woman' ? [woman, mrs] : gender === 'man' ? [man] : []);
  const ways = (entity: RecordEntity): readonly string[] => {
    const { surname } = entity;
    if (surname === undefined) return [];
    const first = of(entity);
    const others = own.has(entity) ? [] : courtesies(entity).map((honorific) => `${honorific} ${surname}`);
    return [...new Set([...(first === undefined ? [] : [first]), ...others, surname])];
  };
  return { titled, of, ways, bare, times: titledTimes };
}
