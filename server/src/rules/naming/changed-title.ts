// Finds one person in two offices or ranks, or of two nations.

import type { DraftReading } from '../../reading/draft/draft.ts';
import type { Attribute, Mention } from '../../reading/draft/record.ts';
import { contradict, isRoleNoun, isShortFor, officeOf } from '../../reading/paragraph/names/offices.ts';
import { overlaps } from '../../text/span.ts';
import { draftRule, type PlacedFinding, type PlainFix } from '../rule.ts';
import { type Clash, clashes, mentionOf, whereFrom } from '../shared/names/compare.ts';
import { change, changeThere } from '../shared/names/name-pairs.ts';
import { otherNations } from '../shared/names/other-nation.ts';
import { otherTitles } from '../shared/names/other-title.ts';
import { secondReferences } from '../shared/names/second-reference.ts';
import { strangeOffices } from '../shared/names/strange-office.ts';

export const changedTitle = draftRule({
  meta: {
    id: 'naming/changed-title',
    what: 'One person in two offices or ranks: “Foreign Minister Ilan Brod”, and further down “Defence Minister Brod”; “the chief executive, Anna Marsh”, and then “Ms Marsh, the chairwoman”; or of two nations: “the Norwegian skier Ola Berg”, then “the Swede”.',
    why: 'A wrong office is a wrong fact, and the sort of slip that a correction is printed for.',
    guidance: { guide: 'Reuters Handbook of Journalism', entry: 'titles' },
    severity: 'warning',
    on: true,
    options: {},
  },
  observe: (): never[] => [],
  conclude: (_noted, { draft }) => {
    const told = allClashes(draft);
    const others = otherTitles(draft).filter((o) => !told.some((t) => t.paragraph === o.paragraph && overlaps(t, o)));
    return [...strangeOffices(draft), ...told, ...others, ...otherNations(draft)];
  },
});

const allClashes = (draft: DraftReading): readonly PlacedFinding[] =>
  clashes(draft, {
    kind: 'office',
    valueOf: (attribute) =>
      fieldOf(attribute)?.office ?? (officeOf(attribute.value) || ONE_OF_MANY.test(attribute.value) ? attribute.value : undefined),
    clash: (one, other) => areApart(one, other),
  })
    .filter((clash) => isApart(clash) && !holdsBoth(clash) && !isShorter(clash) && !isNewTrade(clash, draft))
    .flatMap((clash) => [told(clash, draft), ...(clash.tie && !clash.there.quoted ? [toldThere(clash, draft)] : [])]);

function told(clash: Clash, draft: DraftReading): PlacedFinding {
  const { here } = clash;
  // The chairman of one company of a group may be the president of another.
  const asks =
    [here, clash.there].every(({ value }) => /\b(?:chair(?:man|woman)?|president|chief executive)$/.test(value)) ||
    // Who heads one thing may head another.
    [here, clash.there].every((a) => fieldOf(a) !== undefined) ||
    isOfTrade(here.value) ||
    !isPlainly(here.value, clash.there.value);
  return { ...placed(clash, here, clash.there), ...(asks ? { severity: 'information' as const } : {}), fixes: () => fixesOf(clash, draft) };
}

/** Stated once each, the first may be the wrong one. The second is offered first, at both places. */
function toldThere(clash: Clash, draft: DraftReading): PlacedFinding {
  const { here, there } = clash;
  const [mine, theirs] = [fieldOf(here), fieldOf(there)];
  const words =
    mine && theirs ? there.words.replace(theirs.office, mine.office) : inCase(swapped(there.words, here.value, there.value), there.words);
  const second = () => {
    const [fix] = fixesOf(clash, draft);
    const [edit] = fix?.edits ?? [];
    return fix && edit && edit.paragraph === undefined ? [changeThere({ ...edit, paragraph: here.paragraph }, edit.newText, false)] : [];
  };
  const first = isVerb(there) ? [] : [change(there, words, false)];
  return { ...placed(clash, there, here), severity: 'information', fixes: () => [...(isVerb(here) ? [] : second()), ...first] };
}

/** “Who chairs the trust”, “for the defence”: no office can stand there. */
const isVerb = ({ words }: Attribute): boolean => /^(?:chairs|edits|prosecuting|defending|for the \p{Ll}+)$/u.test(words);

const placed = ({ entity }: Clash, here: Attribute, there: Attribute): PlacedFinding => ({
  paragraph: here.paragraph,
  start: here.start,
  end: here.end,
  message: `${entity.surname ?? entity.name}: ‘${office(here.words)}’ here, ‘${office(there.words)}’ ${whereFrom(here, there)}`,
  related: [{ paragraph: there.paragraph, start: there.start, end: there.end, note: `‘${office(there.words)}’ here` }],
});

/** A noun that only the words before it tell from others: “medical officer”, “finance director”. */
const ONE_OF_MANY = /\p{L}[ -](?:officer|director|manager|editor|engineer|adviser|advisor|correspondent|scientist|secretary)$/u;
/** Words that say how high, not what. */
const HEIGHT =
  /^(?:chief|senior|head|lead|deputy|assistant|associate|principal|acting|interim|executive|cabinet|named|appointed|elected|made|the|a|an|its|company|group|new)$/;

const HEAD_OF =
  /(?<!\b(?:deputy|assistant|associate|vice|acting|interim|general|managing|executive)[- ])\b(vice[- ]president|director|head|manager|secretary|superintendent|commissioner) (?:of|for) ((?:\p{Ll}[\p{L}-]+)(?: (?:and )?\p{Ll}[\p{L}-]+){0,2}?)(?=$| (?:at|in|for|of|since|who|with|from|on|under)\b)/u;
const NO_FIELD = /^(?:the|an?|its|their|his|her|one|both|all|this|that|several|two|three|four|many|those)\b/;

/** Of what somebody is the head: “director of football”. A body that one is the head of is no field. */
function fieldOf({ words }: Pick<Attribute, 'words'>): { readonly office: string; readonly field: string } | undefined {
  const match = / (?:of|for) /.test(words) ? HEAD_OF.exec(words) : null;
  return match && !NO_FIELD.test(match[2]!) ? { office: match[0], field: match[2]! } : undefined;
}

/** “Director of football” and “head of recruitment”. */
function haveFieldsApart(one: string, other: string): boolean {
  const [a, b] = [fieldOf({ words: one }), fieldOf({ words: other })];
  return a !== undefined && b !== undefined && !a.field.split(' ').some((word) => word !== 'and' && b.field.split(' ').includes(word));
}

/** Can nobody be both: two ranks, or two sorts of officer? */
function areApart(one: string, other: string): boolean {
  if (fieldOf({ words: one }) && fieldOf({ words: other })) return haveFieldsApart(one, other);
  const [a, b] = [officeOf(one), officeOf(other)];
  if (a && b && (contradict(a, b) || isShortFor(a, b) || isShadow(one, other))) return true;
  const noun = ONE_OF_MANY.test(one) ? /[^ -]+$/.exec(one)![0] : undefined;
  if (noun === undefined || !other.endsWith(noun) || !ONE_OF_MANY.test(other)) return false;
  const sort = (words: string) => words.split(/[ -]/).slice(0, -1);
  const [mine, theirs] = [sort(one), sort(other)];
  const apart = (words: readonly string[], of: readonly string[]) => words.some((word) => !of.includes(word));
  const what = (words: readonly string[]) => words.filter((word) => !HEIGHT.test(word));
  return what(mine).length > 0 && what(theirs).length > 0 && apart(mine, theirs) && apart(theirs, mine);
}

/** A colonel who is introduced as one is no lieutenant colonel further down; the other way round he is called so for short. */
function isShorter({ here, there }: Clash): boolean {
  const [a, b] = [officeOf(here.value), officeOf(there.value)];
  if (!a || !b || a.name === b.name || contradict(a, b)) return false;
  const long = isShortFor(b, a) ? here : isShortFor(a, b) ? there : undefined;
  return long !== undefined && whereFrom(long === here ? there : here, long) === 'above';
}

const isPlainly = (one: string, other: string): boolean => {
  const [a, b] = [officeOf(one), officeOf(other)];
  return !a || !b || contradict(a, b) || isShadow(one, other);
};

/** Somebody's living, or place in a team: one may have two, or have had another. */
const isOfTrade = (words: string): boolean =>
  officeOf(words)?.ranks.some(({ ladder }) => ladder === 'trade' || ladder === 'pitch') ?? false;

/** “Anna Marsh, a nurse, became a midwife”. */
const isNewTrade = ({ here, there }: Clash, { readings }: DraftReading): boolean =>
  isOfTrade(here.value) &&
  [here, there].some(({ paragraph, start }) => BECAME.test(readings[paragraph]!.text.slice(Math.max(0, start - 40), start)));

const BECAME =
  /\b(?:became|become|turned|trained as|qualified as|(?:was|is) appointed|is now|now works as|once|worked as) (?:an? |the )?(?:\p{Ll}+ )?$/u;

/** “Shadow chancellor” and “chancellor”. */
const isShadow = (one: string, other: string): boolean => one === `shadow ${other}` || other === `shadow ${one}`;

/** Are they stated of two mentions? */
const isApart = ({ here, there }: Clash): boolean => here.paragraph !== there.paragraph || here.name !== there.name;

/** Is the person given both offices at one mention, as “chairman and chief executive”? */
function holdsBoth({ entity, here, there }: Clash): boolean {
  const [one, other] = [here, there].map(({ value }) => officeOf(value)?.name ?? value) as [string, string];
  const beside = (place: Attribute, name: string) =>
    entity.attributes.some(
      (a) =>
        a.kind === 'office' && a.paragraph === place.paragraph && a.name === place.name && a !== place && officeOf(a.value)?.name === name,
    );
  if (one === other) return false;
  return beside(there, one) || beside(here, other) || hasWords(here.words, other, one) || hasWords(there.words, one, other);
}

/** Is an office among others in a phrase? A chief inspector is no inspector, and a deputy fire chief no fire chief. */
const hasWords = (phrase: string, words: string, own: string): boolean =>
  ` ${phrase.toLowerCase().replace(own, ' ')} `.includes(` ${words} `);

/** The words of an office without what it is of. */
const office = (words: string): string => words.replace(/^(?:the|an?|its|their|his|her) /i, '').slice(0, 40);

/** The office of the other place in this one's stead. */
function changedHere({ here, there }: Clash, mention: Mention | undefined): PlainFix | undefined {
  const [mine, theirs] = [fieldOf(here), fieldOf(there)];
  if (mine && theirs) return change(here, here.words.replace(mine.office, theirs.office), true);
  const touches = mention !== undefined && here.end <= mention.start && here.end >= mention.start - 5;
  if (touches && there.end <= there.name) return change(here, inCase(there.words, here.words), true);
  if (!touches) return change(here, swapped(here.words, there.value, here.value), true);
  // Behind the name above, before it here: the rank alone can change places.
  const [rank, wrong] = [officeOf(there.value)?.name, officeOf(here.value)?.name];
  const at = wrong === undefined ? -1 : here.words.toLowerCase().indexOf(wrong);
  if (rank === undefined || at < 0) return undefined;
  return change(here, here.words.slice(0, at) + inCase(rank, here.words.slice(at)) + here.words.slice(at + wrong!.length), true);
}

function fixesOf(clash: Clash, draft: DraftReading): readonly PlainFix[] {
  const { entity, here, there } = clash;
  const { text } = draft.readings[here.paragraph]!;
  const mention = mentionOf(clash, here);
  const fixes: PlainFix[] = [];
  const first = changedHere(clash, mention);
  if (first) fixes.push(first);
  const back = swapped(there.words, here.value, there.value);
  if (isVerb(here)) return [];
  if (clash.tie && !there.quoted && there.end > there.name && !isVerb(there))
    fixes.push(changeThere(there, inCase(back, there.words), whereFrom(here, there) === 'above'));
  // Said again, the office can go: “Ms Marsh”.
  const short = secondReferences(draft).ways(entity);
  if (!mention) return fixes;
  const start = here.end <= mention.start ? startOf(text, here) : Math.min(mention.start, mention.name.honorific?.start ?? mention.start);
  const last = Math.max(here.end, mention.end);
  const behind = here.start >= mention.end && text[here.end] === ',' ? here.end + 1 : last;
  const comma = here.end <= mention.start && text[mention.end] === ',' && text[here.end] === ',' ? mention.end + 1 : behind;
  return [...fixes, ...short.map((words, i) => change({ start, end: Math.max(comma, mention.end) }, words, fixes.length === 0 && i === 0))];
}

const inCase = (words: string, like: string): string =>
  like.length > 1 && like === like.toUpperCase()
    ? words.toUpperCase()
    : /^\p{Lu}\S* \p{Lu}/u.test(like)
      ? words.toLowerCase().replace(/(?<=^|[ -])\p{Ll}/gu, (l) => l.toUpperCase())
      : /^\p{Lu}/u.test(like)
        ? words.replace(/^\p{Ll}/u, (l) => l.toUpperCase())
        : isRoleNoun(/^[^ ]*/.exec(words)![0].toLowerCase()) || /^(?:shadow|deputy|detective|chief|vice|assistant|senior) /i.test(words)
          ? words.replace(/^\p{Lu}(?=\p{Ll})/u, (l) => l.toLowerCase())
          : words;

/** The words with one office for another: “the general counsel” → “the spokeswoman”. */
const swapped = (words: string, to: string, from: string): string => {
  const at = words.toLowerCase().indexOf(from);
  if (at < 0) return to;
  const owner = /([\p{L}-]+)['’]s? $/u.exec(words.slice(0, at))?.[1]?.toLowerCase();
  // “The company’s company spokeswoman”.
  const office = owner !== undefined && to.startsWith(`${owner} `) ? to.slice(owner.length + 1) : to;
  return words.slice(0, at) + office + words.slice(at + from.length);
};

/** Where the phrase begins that an office before a name stands in: “Vaayu’s chairman, Anna Marsh,”. */
function startOf(text: string, { start }: { start: number }): number {
  const before = /(?:(?:\p{Lu}[\p{L}’'-]+ )*\p{Lu}[\p{L}-]+['’]s |(?:The|the|Its|its) )$/u.exec(text.slice(Math.max(0, start - 60), start));
  return before ? start - before[0].length : start;
}
