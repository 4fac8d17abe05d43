// Asks about a street, a town, a body or a work that goes by two names nearly alike.
import { internWord, WordMemo } from '../../performance/word-interner.ts';
import type { DraftReading } from '../../reading/draft/draft.ts';
import type { Mention, RecordEntity } from '../../reading/draft/record.ts';
import { nearness } from '../../reading/paragraph/names/near-names.ts';
import { fold, vocabulary } from '../../reading/paragraph/names/vocabulary.ts';
import { isListed } from '../../reading/paragraph/typos/dictionary.ts';
import { overlaps } from '../../text/span.ts';
import { draftRule, type PlacedFinding, type PlainFix } from '../rule.ts';
import { areTogether, whereFrom } from '../shared/names/compare.ts';
import { change, changeThere } from '../shared/names/name-pairs.ts';
import { otherCodes } from '../shared/names/other-code.ts';
import { otherWorks } from '../shared/names/other-work.ts';
import { twoBodies } from '../shared/names/two-bodies.ts';
import { asWritten, isNoListed, movedFacilities, placesAlike } from '../shared/names/two-places.ts';

export const changedPlace = draftRule({
  meta: {
    id: 'naming/changed-place',
    what: 'A street, town, building or body whose name changes: “Osier Street” and then “Osier Road”, “Gastonburg” and “Gastonville”, “Department of Transport” and “Department for Transport”; or a book, a show or a ship: “The Salt Road” and “The Salt Path”.',
    why: 'Readers take them for two, and one of them may not exist.',
    guidance: { guide: 'Reuters Handbook of Journalism', entry: 'accuracy' },
    severity: 'information',
    on: true,
    options: {},
  },
  observe: (): never[] => [],
  conclude: (_noted, { draft, style }) => {
    const pairs = pairsOf(draft);
    const alike = placesAlike(draft).filter(([a, b]) => !pairs.some((pair) => pair.includes(a) && pair.includes(b)));
    const told = [...pairs, ...alike].flatMap((pair) => (style.accept.includes(pair[1].name) ? [] : findings(pair, draft)));
    const bodies = twoBodies(draft).filter(
      (f) => !told.some((t) => t.paragraph === f.paragraph && overlaps(t, f)) && !style.accept.some((name) => f.message.includes(name)),
    );
    const more = [...movedFacilities(draft), ...otherWorks(draft), ...otherCodes(draft)];
    return [...told, ...bodies, ...more.filter((f) => !told.some((t) => t.paragraph === f.paragraph && overlaps(t, f)))];
  },
});

const NO_KEYS: readonly string[] = [];

type Pair = readonly [RecordEntity, RecordEntity];

/** Names whose last word may be another by mistake: each line holds words that stand for one sort of thing. */
const SORTS: readonly ReadonlySet<string>[] = [
  'street road lane avenue close drive way crescent terrace square row grove hill court place gardens boulevard',
  'hospital infirmary clinic',
  'school academy college high primary',
  'institute institution',
  'association society union federation league guild circle club',
  'corporation company roadways transport',
  'council board committee commission authority agency',
  'department ministry office',
  'orchestra band brass ensemble choir philharmonic symphony',
  'church cathedral chapel abbey priory',
  'hotel inn arms',
  'foundation trust fund',
  'park common green field fields gardens',
  'river creek brook beck stream',
  'bridge viaduct',
  'hall house home centre center',
  'bank building-society',
  'creamery dairy mart',
  'choir chorus singers',
  'brigade battalion regiment division corps',
].map((line) => new Set(line.split(' ')));

function pairsOf(draft: DraftReading): readonly Pair[] {
  const things = draft.record.entities.filter(
    (e) => (!e.surelyPerson || isFirm(e)) && e.name.length >= 6 && e.mentions.some((m) => !m.quoted && !m.name.opens),
  );
  const groups = new Map<string, RecordEntity[]>();
  const pairs: Pair[] = [];
  for (const thing of things) {
    const seen = new Set<RecordEntity>();
    for (const key of keysOf(thing.name)) {
      for (const other of groups.get(key) ?? [])
        if (!seen.has(other) && (isNear(other.name, thing.name) || areSaints(other, thing, draft))) pairs.push([other, thing]);
      for (const other of groups.get(key) ?? []) seen.add(other);
      groups.set(key, [...(groups.get(key) ?? []), thing]);
    }
  }
  return pairs;
}

/** “The owner, Northisles Ferries”: read as a person's name. */
const isFirm = (e: RecordEntity): boolean => FIRM.has(e.name.split(' ').at(-1)!.toLowerCase());

/** Keys that near names share. */
const keysOf = (name: string): readonly string[] => nameKeys.of({ known: internWord(name) });

const nameKeys = new WordMemo(NO_KEYS, ({ text: name }): readonly string[] => {
  const words = fold(name).split(/[\s-]+/);
  if (words.length === 1) return /^\p{Lu}\p{Ll}{5,}$/u.test(name) ? [words[0]!.slice(0, 4)] : NO_KEYS;
  return [
    words.slice(0, -1).join(' '),
    `${words.join('').slice(0, 7)} joined`,
    ...(FIRM.has(words.at(-1)!) ? [`${words[0]!.slice(0, 4)} ${words.at(-1)!}`] : []),
    words.filter((w) => !/^(?:of|for|and|the)$/.test(w)).join(' '),
    ...(words[0] === 'st' ? [`st ${words[1]![0]}`] : []),
    ...([COMPANY, TRADE, CLUB].some((set) => set.has(words.at(-1)!)) ? [`${words[0]!} company`] : []),
    // “Hartford Council” and “Hertford Council”.
    `… ${words.slice(1).join(' ')}`,
    ...(words.length > 2 ? SORTS.flatMap((sort, i) => (sort.has(words.at(-1)!) ? [`${words[0]!} sort ${i}`] : [])) : []),
  ];
});

/** Names for a company that runs something. */
const COMPANY: ReadonlySet<string> = new Set('corporation company roadways transport transit buses motors'.split(' '));

/** “Tarwick Buses” and “Tarwick City Transport Company”. */
const areOneCompany = (a: readonly string[], b: readonly string[]): boolean =>
  a[0] === b[0] &&
  Math.min(a.length, b.length) === 2 &&
  Math.max(a.length, b.length) > 2 &&
  COMPANY.has(a.at(-1)!) &&
  COMPANY.has(b.at(-1)!);

/** “Millbrook Health Foundation” and “Millbrook Community Health Trust”. */
const areOneBody = (a: readonly string[], b: readonly string[]): boolean =>
  a[0] === b[0] &&
  a.length !== b.length &&
  Math.min(a.length, b.length) > 2 &&
  a.at(-1) !== b.at(-1) &&
  SORTS.some((sort) => sort.has(a.at(-1)!) && sort.has(b.at(-1)!)) &&
  a.slice(1, -1).filter((word) => b.slice(1, -1).includes(word)).length > 0;

const BODY =
  /^(?:institute|institution|centre|center|society|association|federation|league|board|trust|foundation|academy|council|network)$/;
const FIRM: ReadonlySet<string> = new Set(
  'homes ferries airlines foods stores brewery brewing energy mining motors hotels holdings estates developments partners media water farms dairies mills shipping logistics'.split(
    ' ',
  ),
);

/** What a firm does, as the second word of its name: “Calvane Storage”. */
const TRADE: ReadonlySet<string> = new Set(
  'properties partners homes estates developments holdings group energy power storage renewables therapeutics biosciences biotech pharma pharmaceuticals laboratories labs sciences health healthcare systems technologies solutions software networks media foods farms dairies ferries lines shipping marine logistics transport haulage freight airlines airways aviation motors engineering construction builders contractors capital ventures investments finance insurance assurance stores supermarkets brewing brewery brewers distillers distillery mining minerals resources metals steel timber petroleum water waste recycling environmental hotels leisure resorts travel tours security care housing textiles plastics chemicals fisheries seafoods bakeries bakery rail railways buses coaches'.split(
    ' ',
  ),
);

/** “Calvane Storage” and “Calvane Energy”: the first word is no everyday one, so that few share it. */
const areOneFirm = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 2 &&
  b.length === 2 &&
  a[0] === b[0] &&
  a[1] !== b[1] &&
  [TRADE, CLUB].some((set) => set.has(a[1]!) && set.has(b[1]!)) &&
  isInvented(a[0]![0]!.toUpperCase() + a[0]!.slice(1));

/** “Wexham Rovers” and “Wexham United”: a small town has one club. */
const CLUB: ReadonlySet<string> = new Set(
  'rovers united city town athletic wanderers albion county rangers hotspur villa celtic harriers'.split(' '),
);

const isInvented = (word: string): boolean =>
  word.length > 4 &&
  !isListed(word.toLowerCase(), undefined) &&
  !vocabulary.isPlace(word) &&
  !vocabulary.isDemonym(word) &&
  !vocabulary.isGivenName(word);

/** “Mount Pellow” and “Mount Pellew”. */
const endNearly = (one: string, other: string): boolean => {
  const [x, y] = [one, other].map((name) => name.split(/[\s-]+/).at(-1)!) as [string, string];
  if (x.startsWith(y) || y.startsWith(x) || ![x, y].every((word) => /^\p{Lu}\p{L}{4,}$/u.test(word) && isInvented(word))) return false;
  return /^(?:close|slip|sound|accent)$/.test(nearness(x, y) ?? '');
};

/** Half of the letters alike at the beginning, and four at least. */
function beginAlike(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= 4 && same * 2 >= Math.max(a.length, b.length) - 1 && a.length >= 6 && b.length >= 6 && a !== b;
}

/** “Northisles Ferries” and “North Isles Ferry Company”: written in one word here, in two there. */
function areJoined(a: readonly string[], b: readonly string[]): boolean {
  const [less, more] = a.length < b.length ? [a, b] : [b, a];
  const [first] = less;
  if (less.length < 2 || more.length <= less.length || first!.length < 7 || `${more[0]}${more[1]}` !== first) return false;
  const [x, y] = [less[1]!, more[2] ?? ''];
  // “Sawmill Lane” and “Saw Mill Road”.
  return x.slice(0, 4) === y.slice(0, 4) || (more.length === 3 && SORTS.some((sort) => sort.has(x) && sort.has(y)));
}

/** Two first words a letter apart, of which neither is an everyday one. */
function isNearFirst(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 5) return false;
  const [a, b] = [fold(one), fold(other)];
  // “Chandlers Row” and “Chandler Row”.
  if (a === `${b}s` || b === `${a}s`) return true;
  const common = [one, other].filter((word) => vocabulary.isCommon(word.toLowerCase())).length;
  const near = nearness(one, other);
  // “Cresset Lane” and “Crescent Lane”: one may be an everyday word.
  if (near === 'close') return common < 2;
  return common === 0 && (near === 'slip' || near === 'sound' || near === 'accent');
}

function isNear(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)].map((name) => name.split(/[\s-]+/)) as [string[], string[]];
  if (a.length === 1 && b.length === 1) return isNearWord(one, other);
  const content = (words: readonly string[]) => words.filter((w) => !/^(?:of|for|and|the)$/.test(w)).join(' ');
  if (content(a) === content(b))
    return fold(one).replace(/-/g, ' ') !== fold(other).replace(/-/g, ' ') && !/^the /.test(fold(one)) && !/^the /.test(fold(other));
  if (areOneCompany(a, b) || areOneBody(a, b) || areJoined(a, b) || areOneFirm(a, b)) return true;
  if (a.length > 1 && a.slice(0, -1).join(' ') === b.slice(0, -1).join(' ') && endNearly(one, other)) return true;
  // “Tidemark Homes” and “Tidewater Homes”.
  if (a.length === 2 && b.length === 2 && a[1] === b[1] && FIRM.has(a[1]!) && beginAlike(a[0]!, b[0]!)) return true;
  if (a.length === b.length && a.length > 1 && a.slice(1).join(' ') === b.slice(1).join(' '))
    return isNearFirst(one.split(/[\s-]/)[0]!, other.split(/[\s-]/)[0]!);
  const [x, y] = [a.at(-1)!, b.at(-1)!];
  // “Ashby Town Hall” and “Ashby Village Hall”: it is one or the other.
  if (a.length === 3 && b.length === 3 && a[0] === b[0] && a[2] === b[2] && [a[1]!, b[1]!].every((word) => SETTLED.has(word))) return true;
  if (a.length > 2 && SORTS.some((sort) => sort.has(a.at(-1)!)) && differInOne(a, b)) return true;
  // “Institute of Tropical Paediatrics” and “Institute of Tropical Medicine”.
  if (a.length > 3 && a.length === b.length && BODY.test(a[0]!) && a.slice(0, -1).join(' ') === b.slice(0, -1).join(' ')) return true;
  return a.slice(0, -1).join(' ') === b.slice(0, -1).join(' ') && SORTS.some((sort) => sort.has(x) && sort.has(y));
}

/** “Royal Devon Hospital” and “Royal Dorset Hospital”: all words but one, which begins alike. */
function differInOne(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const odd = a.flatMap((word, i) => (word === b[i] ? [] : [i]));
  const [i] = odd;
  return odd.length === 1 && i! > 0 && i! < a.length - 1 && a[i!]!.length > 3 && a[i!]!.slice(0, 2) === b[i!]!.slice(0, 2);
}

const SETTLED: ReadonlySet<string> = new Set(['town', 'village', 'city', 'parish']);

/** “St Mary’s Hospital” and “St Margaret’s Hospital”: two saints with one initial, and one thing named after them. */
function areSaints(one: RecordEntity, other: RecordEntity, { readings }: DraftReading): boolean {
  const [a, b] = [one, other].map(({ mentions }) => {
    const { paragraph, start, end } = mentions[0]!;
    return /^St\.? (\p{Lu})\p{L}+['’]s (\p{Lu}\p{L}+)/u.exec(readings[paragraph]!.text.slice(start, end + 24));
  });
  return !!a && !!b && a[1] === b[1] && a[2] === b[2] && a[0] !== b[0];
}

/** “Gastonburg” and “Gastonville”, “Wendaree” and “Wendarup”: most of the word alike, and no word that a list knows. */
function isNearWord(one: string, other: string): boolean {
  if (![one, other].every((word) => word.length >= 7 && isUnknown(word))) return false;
  const [a, b] = [fold(one), fold(other)];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  // “Teletubbies” and “Teletubbyland”: a land of somebody's.
  if (/(?:land|world|ville)s?$/.test(a) !== /(?:land|world|ville)s?$/.test(b) && /(?:ies|s)$/.test(a.length < b.length ? a : b))
    return false;
  if (
    same === a.length ||
    same === b.length ||
    /^(?:n|ns|an|ans|ian|ians|ish|ese|s|i|is|ite|ites|er|ers|ism|ist|ists|ic)$/.test(b.slice(same)) ||
    /^(?:n|ns|an|ans|ian|ians|ish|ese|s|i|is|ite|ites|er|ers|ism|ist|ists|ic)$/.test(a.slice(same))
  )
    return false;
  const near = nearness(one, other);
  return (
    near === 'close' ||
    near === 'slip' ||
    near === 'sound' ||
    (near === undefined && same >= 5 && same >= Math.min(a.length, b.length) * 0.55)
  );
}

const isUnknown = (word: string): boolean =>
  isNoListed(word) && !/^(?:north|south|super|inter|micro|trans|under|over)/.test(word.toLowerCase());

/** Each named once or the second seldom, and never side by side. */
function findings([one, other]: Pair, draft: DraftReading): PlacedFinding[] {
  // “Tarwick” alone may be either.
  const own = (e: RecordEntity) => e.mentions.filter((m) => !m.quoted && (m.text.includes(' ') || !e.name.includes(' ')));
  const [first, second] = [own(one), own(other)];
  if (first.length === 0 || second.length === 0 || Math.min(first.length, second.length) > 1 || areTogether(first, second, draft))
    return [];
  const [odd, usual, right] = first.length < second.length ? [first, second, other] : [second, first, one];
  const tell = (m: Mention, against: Mention, name: string, tie = false): PlacedFinding => ({
    paragraph: m.paragraph,
    start: m.start,
    end: m.end,
    message: `‘${m.text}’: is this ${name}, as ${whereFrom(m, against)}?`,
    related: [{ paragraph: against.paragraph, start: against.start, end: against.end, note: `${name} here` }],
    // Once here and once there, the later one is offered first, at both places.
    fixes: () =>
      tie ? [changeThere(against, m.text, false), change(m, name, false)] : [change(m, name, true), ...byItsNoun(m, name, draft)],
  });
  if (odd.length !== usual.length) return [tell(odd[0]!, usual[0]!, asWritten(right))];
  const [a, b] = whereFrom(odd[0]!, usual[0]!) === 'above' ? [usual[0]!, odd[0]!] : [odd[0]!, usual[0]!];
  return [tell(b, a, a.text), tell(a, b, b.text, true)];
}

/** “The corporation”, for a name said again. */
function byItsNoun(mention: Mention, name: string, { readings }: DraftReading): readonly PlainFix[] {
  const noun = name.split(' ').at(-1)!.toLowerCase();
  const { text, sentences } = readings[mention.paragraph]!;
  if (!COMPANY.has(noun) || /\bthe $/i.test(text.slice(Math.max(0, mention.start - 4), mention.start))) return [];
  return [change(mention, `${sentences.some((s) => s.start === mention.start) ? 'The' : 'the'} ${noun}`, false)];
}
