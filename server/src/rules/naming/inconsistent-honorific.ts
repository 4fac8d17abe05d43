// Finds people who are “Mr” here and not there, or “Mr” here and “Dr” there.
import type { DraftReading } from '../../reading/draft/draft.ts';
import type { Attribute, Mention, RecordEntity } from '../../reading/draft/record.ts';
import { vocabulary } from '../../reading/paragraph/names/vocabulary.ts';
import { draftRule, type PlacedFinding, type PlainFix, type Related, type Severity } from '../rule.ts';
import { clashes, mentionOf, whereFrom } from '../shared/names/compare.ts';
import { type Addressed, type AddressedPerson, addressed, isCourtesy, withFamilies } from '../shared/names/honorifics.ts';
import { change } from '../shared/names/name-pairs.ts';
import { secondReferences } from '../shared/names/second-reference.ts';

/** The person does something there: the name stands for no firm and no noun follows. */
const ACTS =
  /^(?:,? who\b|, \d{1,3},| (?:said|says|told|added|argued|warned|replied|insisted|wrote|is|was|has|had|will|would|did|does|went|left|came|took|made|gave|joined|also|later|then|denies|denied|\p{Ll}{3,}ed)\b)/u;
const COUPLE = /\b(?:wife|husband|married|spouse|couple|widow(?:er)?)\b/i;
const FIRST_PERSON = /\b(?:I|we|me|us|my|our|you|your)\b/;

export const inconsistentHonorific = draftRule({
  meta: {
    id: 'naming/inconsistent-honorific',
    what: 'A person with an honorific here and another, or none, there: “Dr Marsh” and then “Ms Marsh”, one “Mr Reid” in a draft that says “Reid”; or an honorific against the house style.',
    why: 'A lone “Mr” reads as a mark of respect, or of irony, that nobody meant; a doctor called “Mr” is demoted.',
    guidance: { guide: 'The Economist style guide', entry: 'titles' },
    severity: 'warning',
    on: true,
    skips: ['headlines', 'quotations', 'verbatim'],
    options: {},
  },
  observe: (): never[] => [],
  conclude(_noted, { style, draft }) {
    const people = addressed(draft);
    if (style.honorifics === 'none')
      return people
        .filter(({ all }) => !areTwo(all))
        .flatMap(({ all }) =>
          all.filter((a) => isCourtesy(a.honorific) && !isPageant(a)).map((a) => without(a, 'house style has the name alone')),
        );
    if (style.honorifics === 'second-reference') return people.flatMap(atSecondReference);
    const all = withFamilies(draft);
    return [
      ...people.flatMap((person) => oneWithout(person, draft)),
      ...all.filter(isHead).flatMap((head) => loneBare(head, draft)),
      ...loneCourtesy(people, draft),
      ...barest(people, draft),
      ...twoHonorifics(
        draft,
        all.filter((person) => person.family.every((other) => isPerhaps(person.entity, other, draft))),
      ),
      ...demoted(draft),
      ...knightsBySurname(all),
      ...points(people),
    ];
  },
});

function atSecondReference({ surname, all }: AddressedPerson): PlacedFinding[] {
  const written = all.find((a) => isCourtesy(a.honorific))?.honorific;
  if (written === undefined) return [];
  const [first] = all;
  const early =
    first?.mention.form === 'full' && isCourtesy(first.honorific)
      ? [without(first, 'house style has no honorific at first mention', [], 'information')]
      : [];
  return [
    ...early,
    ...all.filter((a) => isBare(a)).map((a) => withTitle(a, written, `‘${surname}’: house style has ${written} ${surname} here`)),
  ];
}

const isBare = ({ mention, honorific, office }: Addressed): boolean => honorific === undefined && !office && mention.form === 'surname';

/** “Mr Hale” and “Mrs Hale”: the name alone would be either's. */
const areTwo = (all: readonly Addressed[]): boolean =>
  all.some((a) => /^Mr\b/.test(a.honorific ?? '')) && all.some((a) => /^(?:Mrs|Ms|Miss)\b/.test(a.honorific ?? ''));

/** “Miss Ohio”, “Miss USA”: a title that is won. */
const isPageant = ({ honorific, mention: { text } }: Addressed): boolean =>
  honorific === 'Miss' && (/^(?:USA|Universe|World|Teen|Earth|Great|\p{Lu}{2,})/u.test(text) || vocabulary.isPlace(text.split(' ')[0]!));

/** “Reid-era rules”, “the Reid pledges”: a name before a noun has no honorific in any style. */
function qualifies({ mention, start }: Addressed, draft: DraftReading): boolean {
  const { text } = draft.readings[mention.paragraph]!;
  const after = text.slice(mention.end, mention.end + 2);
  return (
    /^[-‐‑]/.test(after) ||
    (/(?:^|[^\p{L}])(?:the|an?|this|that|these|those|each|any|no)\s$/iu.test(text.slice(Math.max(0, start - 7), start)) &&
      /^ \p{L}/u.test(after))
  );
}

/** “Mr Reid” once where all else is “Reid”, and the other way round. */
function oneWithout({ surname, all }: AddressedPerson, draft: DraftReading): PlacedFinding[] {
  const courteous = all.filter((a) => isCourtesy(a.honorific));
  const bare = all.filter((a) => isBare(a) && !qualifies(a, draft));
  if (bare.length >= 2 && courteous.length > 0 && courteous.length * 3 <= bare.length) {
    // Speech without marks has titles of its own.
    if (courteous.some((a) => FIRST_PERSON.test(sentenceOf(a, draft)))) return [];
    const places = bare.slice(0, 3).map((a) => related(a, `${surname} here`));
    return courteous.map((a) => without(a, `plain ${surname} elsewhere`, places));
  }
  return loneBare({ surname, all }, draft);
}

/** “Reid” once, where all else is “Mr Reid”, in a draft that gives most people theirs. */
function loneBare({ surname, all }: Pick<AddressedPerson, 'surname' | 'all'>, draft: DraftReading): PlacedFinding[] {
  const courteous = all.filter((a) => isCourtesy(a.honorific));
  const bare = all.filter((a) => isBare(a) && !qualifies(a, draft));
  const lone = bare[0];
  if (!lone || bare.length > 1 || courteous.length === 0 || !secondReferences(draft).titled) return [];
  const { mention } = lone;
  if (
    !ACTS.test(draft.readings[mention.paragraph]!.text.slice(mention.end, mention.end + 16)) ||
    FIRST_PERSON.test(sentenceOf(lone, draft))
  )
    return [];
  const written = courteous[0]!.honorific!;
  const places = courteous.slice(0, 3).map((a) => related(a, `${a.honorific} ${surname} here`));
  return [withTitle(lone, written, `‘${surname}’ here, ${written} ${surname} elsewhere`, places)];
}

const sentenceOf = ({ mention }: Addressed, { readings }: DraftReading): string => {
  const { text, sentences } = readings[mention.paragraph]!;
  const at = sentences.find((s) => s.start <= mention.start && mention.start < s.end);
  return text.slice(at?.start, at?.end);
};

/** Whom a draft is about, and whose family it names in full: “Mrs. Orme”, beside “her son, Paul Orme”. */
const isHead = ({ all, family }: AddressedPerson & { readonly family: readonly RecordEntity[] }): boolean =>
  family.length > 0 &&
  all.filter((a) => isCourtesy(a.honorific)).length > 1 &&
  family.every((other) => other.mentions.every((m) => m.form === 'full'));

/** May another of the surname be the same person under another given name? */
const isPerhaps = (one: RecordEntity, other: RecordEntity, { record }: DraftReading): boolean =>
  record.near.some(
    ({ entity, variant, verdict }) =>
      verdict === 'perhaps' &&
      (entity === one
        ? variant.some((m) => other.mentions.includes(m))
        : entity === other && variant.some((m) => one.mentions.includes(m))),
  );

/** So many surnames alone are a draft's way. */
const MANY_BARE = 4;

/** The only “Mr” of a draft that calls everybody else by the surname alone. */
function loneCourtesy(people: readonly AddressedPerson[], draft: DraftReading): PlacedFinding[] {
  const times = draft.record.entities.reduce((sum, { attributes }) => sum + attributes.filter(isCourtesyOf).length, 0);
  const style = secondReferences(draft);
  // A doctor among them, or several, and the surnames alone may be the accused's.
  if (times < 1 || times > 2 || style.times !== times || style.bare < MANY_BARE) return [];
  return people.flatMap(({ surname, all }): PlacedFinding[] => {
    const courteous = all.filter((a) => isCourtesy(a.honorific) && a.mention.form === 'surname');
    const bare = all.filter((a) => isBare(a) && !qualifies(a, draft));
    // With two and more without it, the rule for one person tells.
    if (courteous.length !== times || bare.length > 1 || style.bare - bare.length < MANY_BARE - 1) return [];
    const others = people.filter((p) => p.surname !== surname && p.all.some(isBare)).length;
    if (
      (bare.length === 0 && others < OTHERS_BARE) ||
      all[0]!.mention.form !== 'full' ||
      courteous.some((a) => FIRST_PERSON.test(sentenceOf(a, draft)))
    )
      return [];
    const places = bare.map((a) => related(a, `${surname} here`));
    return courteous.map((a) =>
      bare.length > 0 ? without(a, `plain ${surname} elsewhere`, places) : without(a, 'others go by the surname alone', [], 'information'),
    );
  });
}

/** So many others are called by the surname alone; of fewer, one may be a player or the accused. */
const OTHERS_BARE = 3;

const isCourtesyOf = ({ kind, quoted, value }: Attribute): boolean => kind === 'honorific' && !quoted && /^(?:mr|mrs|ms|miss)$/.test(value);

/** The one surname without an honorific in a draft that gives everybody else theirs. */
function barest(people: readonly AddressedPerson[], draft: DraftReading): PlacedFinding[] {
  const style = secondReferences(draft);
  if (style.bare !== 1 || style.times < MANY) return [];
  return people.flatMap(({ surname, entity, all }): PlacedFinding[] => {
    const lone = all.find(isBare);
    if (!lone || all.some((a) => a.honorific !== undefined) || entity.gender === undefined) return [];
    const { mention } = lone;
    if (!ACTS.test(draft.readings[mention.paragraph]!.text.slice(mention.end, mention.end + 12))) return [];
    const written = style.of(entity)?.split(' ')[0];
    return written === undefined || written === surname ? [] : [withTitle(lone, written, `‘${surname}’ here, others with their honorific`)];
  });
}

/** So many people with an honorific are a draft's way. */
const MANY = 4;

/** “Mr Ezekiel”, where the only two of that name are Sir Godfrey and Prof. Chuka. */
function demoted(draft: DraftReading): PlacedFinding[] {
  const families = new Map<string, RecordEntity[]>();
  for (const entity of draft.record.entities)
    if (entity.surelyPerson && entity.surname !== undefined)
      families.set(entity.surname, [...(families.get(entity.surname) ?? []), entity]);
  return [...families.values()].flatMap((family): PlacedFinding[] => {
    const titles = family.map((e) => e.attributes.find((a) => a.kind === 'honorific' && isRank(SAME[a.value] ?? a.value) && !a.quoted));
    if (family.length < 2 || titles.some((title) => title === undefined)) return [];
    return family.flatMap((entity) =>
      entity.attributes
        .filter((a) => a.kind === 'honorific' && !a.quoted && /^(?:mr|mrs|ms|miss)$/.test(a.value))
        .flatMap((a) => {
          const mention = entity.mentions.find((m) => m.paragraph === a.paragraph && m.start === a.name);
          return mention?.form === 'surname'
            ? [
                demotedHere(
                  mention,
                  a.start,
                  a.words,
                  family,
                  titles.map((t) => t!.words),
                ),
              ]
            : [];
        }),
    );
  });
}

function demotedHere(
  mention: Mention,
  start: number,
  words: string,
  family: readonly RecordEntity[],
  titles: readonly string[],
): PlacedFinding {
  const names = family.map(({ given, surname }, i) =>
    /^(?:Sir|Dame)$/.test(titles[i]!) ? `${titles[i]} ${(given ?? '').split(' ')[0]}` : `${titles[i]} ${surname}`,
  );
  const { paragraph, end } = mention;
  const first = family[0]!.mentions[0]!;
  return {
    paragraph,
    start,
    end,
    message: `${words} ${mention.text}: ${names.join(' or ')}?`,
    related: [{ paragraph: first.paragraph, start: first.start, end: first.end, note: first.text }],
    fixes: () => names.map((name, i) => change({ start, end }, name, i === 0)),
  };
}

/** “Dame Strachan”, of Dame Helen Strachan. */
const knightsBySurname = (people: readonly AddressedPerson[]): PlacedFinding[] =>
  people.flatMap(({ entity, all }): PlacedFinding[] => {
    const given = entity.given?.split(' ')[0];
    const full = all.find(({ mention }) => mention.form === 'full');
    if (given === undefined || !full) return [];
    return all.flatMap(({ honorific, mention, start }) => {
      const title = /^(?:Sir|Dame)$/.exec(honorific ?? '')?.[0];
      if (title === undefined || mention.form !== 'surname') return [];
      const right = `${title} ${given}`;
      const { paragraph, end, text } = mention;
      return {
        paragraph,
        start,
        end,
        message: `‘${title} ${text}’: ${title} goes with the given name, ${right}`,
        related: [related(full, full.mention.text)],
        fixes: () => [change({ start, end }, right, true)],
      };
    });
  });

/** “Dr Marsh” here, “Ms Marsh” there. */
function twoHonorifics(draft: DraftReading, people: readonly AddressedPerson[]): PlacedFinding[] {
  const own = new Set(people.map((p) => p.entity));
  let married: boolean | undefined;
  const isCouple = () => (married ??= draft.readings.some(({ text }) => COUPLE.test(text)));
  return clashes(draft, {
    kind: 'honorific',
    valueOf: ({ value }) => SAME[value] ?? value,
    clash: (one, other) => one !== other && !(isRank(one) && isRank(other) && isKnightly(one) !== isKnightly(other)),
  }).flatMap((clash): PlacedFinding[] => {
    const { entity, here, there } = clash;
    const mention = mentionOf(clash, here);
    if (!mention || !own.has(entity)) return [];
    // “Mr Hale” and his wife, “Mrs Hale”.
    if ([here, there].some(({ value }) => value === 'mr') && [here, there].some(({ value }) => value === 'mrs') && isCouple()) return [];
    const surname = entity.surname!;
    // “Sir Godfrey” goes by the given name.
    const first = /^(?:sir|dame)$/.test(there.value) ? `${there.words} ${(entity.given ?? '').split(' ')[0]}` : undefined;
    const fixes: PlainFix[] = [change({ start: here.start, end: mention.end }, first ?? `${there.words} ${mention.text}`, true)];
    return [
      {
        paragraph: here.paragraph,
        start: here.start,
        end: mention.end,
        message: `${here.words} ${surname} here, ${first ?? `${there.words} ${surname}`} ${whereFrom(here, there)}`,
        related: [{ paragraph: there.paragraph, start: there.start, end: there.end, note: `${there.words} here` }],
        fixes: () => fixes,
      },
    ];
  });
}

/** A doctor may be a dame. */
const isRank = (value: string): boolean => isKnightly(value) || /^(?:dr|prof|rev|hon)$/.test(value);
const isKnightly = (value: string): boolean => /^(?:sir|dame|lord|lady|baroness|baron|viscount)$/.test(value);

const SAME: Readonly<Record<string, string>> = { professor: 'prof', revd: 'rev', reverend: 'rev', honourable: 'hon' };

/** “Mr” with a point and without. */
function points(people: readonly AddressedPerson[]): PlacedFinding[] {
  const all = people.flatMap((p) => p.all).filter((a) => a.honorific !== undefined && /^(?:Mr|Mrs|Ms|Dr)\.?$/.test(a.honorific));
  const pointed = all.filter((a) => a.honorific!.endsWith('.'));
  const plain = all.filter((a) => !a.honorific!.endsWith('.'));
  const [few, many] = pointed.length < plain.length ? [pointed, plain] : [plain, pointed];
  if (few.length === 0 || few.length * 3 > many.length) return [];
  return few.map((a) => {
    const right = a.honorific!.endsWith('.') ? a.honorific!.slice(0, -1) : `${a.honorific!}.`;
    const { paragraph } = a.mention;
    const span = { start: a.start, end: a.start + a.honorific!.length };
    return {
      paragraph,
      ...span,
      message: `‘${a.honorific}’ here, ‘${right}’ elsewhere`,
      related: many.slice(0, 2).map((m) => related(m, `‘${m.honorific}’ here`)),
      fixes: () => [change(span, right, true)],
    };
  });
}

const related = ({ mention, start }: Addressed, note: string): Related => ({ paragraph: mention.paragraph, start, end: mention.end, note });

const without = (
  { mention, honorific, start }: Addressed,
  why: string,
  places: readonly Related[] = [],
  severity?: Severity,
): PlacedFinding => ({
  paragraph: mention.paragraph,
  start,
  end: mention.end,
  message: `‘${honorific} ${mention.text}’: ${why}`,
  ...(severity ? { severity } : {}),
  related: places,
  fixes: () => [{ title: `Change to ‘${mention.text}’`, edits: [{ start, end: mention.start, newText: '' }], preferred: true }],
});

const withTitle = ({ mention, start }: Addressed, title: string, message: string, places: readonly Related[] = []): PlacedFinding => ({
  paragraph: mention.paragraph,
  start,
  end: mention.end,
  message,
  severity: 'information',
  related: places,
  fixes: () => [{ title: `Change to ‘${title} ${mention.text}’`, edits: [{ start, end: start, newText: `${title} ` }], preferred: true }],
});
