// What is wrong with the names that a draft gives to one thing.
import type { Place } from '../../../reading/draft/draft.ts';
import type { Reading } from '../../../reading/paragraph/reading.ts';
import { CAUTIONS } from '../../data/name-groups.ts';
import type { PlacedFinding, PlainFix, Related } from '../../rule.ts';
import { type Form, kinship } from './groups.ts';
import { swapName } from './swap.ts';

/** A name of a thing where it stands, with all that a verdict on it needs. */
export interface Use extends Place {
  readonly reading: Reading;
  readonly form: Form;
  /** Does it open a sentence, so that its first capital may be the sentence’s? */
  readonly opens: boolean;
  readonly quoted: boolean;
  readonly headline: boolean;
  /** Does the text itself give it as another name for the thing? */
  readonly alias: boolean;
}

type Quieter = 'information' | 'hint';

/**
 * What is wrong with the names of one thing. Initials are held against the initials used most, full names against the full name
 * used most; a draft that introduces initials by the full name is right, and so is one that goes to and fro between them.
 * @param expansions hint at a lone full name among initials, and the other way round
 * @param accepted words that the house takes as they are
 * @param house the form that the house has an entry for: then only expansions are left to say
 */
export function verdicts(uses: readonly Use[], expansions: boolean, accepted: readonly string[], house?: Form): PlacedFinding[] {
  const own = uses.filter((u) => !u.quoted);
  const body = own.filter((u) => !u.alias && !u.headline);
  const counted = own.filter((u) => !u.alias && !isShortenedInHeadline(u, body));
  const short = house?.short ? house : leading(counted.filter(isShort), own.filter(isShort));
  const full = house?.short === false ? house : leading(counted.filter(isFull), own.filter(isFull));
  const findings: PlacedFinding[] = [];
  const right = full?.caution === 'slip' ? full.group.forms.find((f) => f.relation === 'same' && !f.short) : full;
  const add = (use: Use, expected: Form, severity?: Quieter) =>
    findings.push(finding(use, [expected, ...others(own, use, expected)], uses, severity));
  const untold = (some: readonly Use[]) => some.filter((u) => !findings.some((f) => f.paragraph === u.paragraph && f.start === u.start));
  if (!house) {
    for (const [use, expected, severity] of unlikeLeading(uses, short, right, accepted)) add(use, expected, severity);
    const expected = new Map(noInitialsOf(own));
    for (const use of untold([...expected.keys()])) findings.push(withoutInitials(use, expected.get(use)!, own, uses));
    for (const [use, expected] of unlikeIntroduced(own, counted)) add(use, expected, 'hint');
  }
  // A country goes by both all the time: “the United States” and “US troops”.
  if (expansions && short?.relation === 'same' && full?.relation === 'same' && short.group.kind !== 'place')
    for (const use of untold(lone(own, body))) add(use, use.form.short ? full : short, use.headline ? undefined : 'hint');
  return findings;
}

/** A headline is short of room: “US” stands there above a report on the “U.S.”. */
const isShortenedInHeadline = ({ headline, form }: Use, body: readonly Use[]): boolean =>
  headline && isTiny(form) && body.some((other) => kinship(other.form, form) === 'points');

function withoutInitials(use: Use, expected: Form, own: readonly Use[], uses: readonly Use[]): PlacedFinding {
  const found = finding(use, [expected], uses, 'information');
  return { ...found, fixes: () => [...(found.fixes?.() ?? []), ...withArticle(use, own, expected)] };
}

/** The form that leads: among those counted, else among all of them, the thing's own names first. */
function leading(counted: readonly Use[], all: readonly Use[]): Form | undefined {
  const among = (uses: readonly Use[]) => leader(uses.filter((u) => u.form.relation === 'same')) ?? leader(uses);
  return among(counted) ?? among(all);
}

/** The uses of other names than the leading one of their length, with that one. */
function unlikeLeading(
  uses: readonly Use[],
  short: Form | undefined,
  full: Form | undefined,
  accepted: readonly string[],
): readonly (readonly [Use, Form, Quieter | undefined])[] {
  const found: [Use, Form, Quieter | undefined][] = [];
  const told = new Set<string>();
  for (const use of uses) {
    const expected = use.form.short ? short : full;
    if (!expected || use.alias || isSame(use, expected) || accepted.includes(use.form.text)) continue;
    const severity = severityOf(use, expected);
    if (severity === 'silent') continue;
    const once = toldOnceAs(use, severity);
    if (once !== undefined && told.has(once)) continue;
    if (once !== undefined) told.add(once);
    found.push([use, expected, severity]);
  }
  return found;
}

/** A form to ask about is asked about once, and a quoted one once a paragraph. */
function toldOnceAs({ quoted, paragraph, form }: Use, severity: Quieter | undefined): string | undefined {
  if (quoted) return `${paragraph} ${form.text}`;
  return severity === 'information' ? form.text : undefined;
}

const isShort = (use: Use): boolean => use.form.short;
const isFull = (use: Use): boolean => !use.form.short;
const isTiny = (form: Form): boolean => form.text.replace(/\./g, '').length <= 2;

function severityOf(use: Use, expected: Form): Quieter | 'silent' | undefined {
  if (use.form.caution === 'slip') return use.quoted ? 'silent' : undefined;
  const kin = kinship(use.form, expected);
  if (kin === 'wording') return 'silent';
  if (kin === 'points' && (use.quoted || (use.headline && isTiny(use.form)))) return 'silent';
  const caution = use.form.caution ?? expected.caution;
  if (caution && caution !== 'loaded') return (caution === 'older' || caution === 'side') && !use.quoted ? 'information' : 'silent';
  return use.quoted ? 'hint' : undefined;
}

/**
 * “The Islamic State, or ISIL”, where the draft says ISIS from there on: the name introduced and, where it stands once, the name
 * used, each with the other.
 */
function unlikeIntroduced(own: readonly Use[], counted: readonly Use[]): readonly (readonly [Use, Form])[] {
  const introduced = own.filter((u) => u.alias && u.form.short && u.form.relation === 'same');
  const used = counted.filter((u) => u.form.short && u.form.relation === 'same');
  const form = leader(used);
  const other = introduced[0]?.form;
  if (!form || !other || introduced.some((u) => kinship(u.form, form) !== 'name')) return [];
  return [...introduced.slice(0, 1).map((u) => [u, form] as const), ...(used.length === 1 ? [[used[0]!, other] as const] : [])];
}

/** “The Islamic State”, where the draft gives the other name its article. */
function withArticle(use: Use, own: readonly Use[], { text }: Form): readonly PlainFix[] {
  const the = ({ reading, start }: Use) => /\bthe $/i.test(reading.text.slice(Math.max(0, start - 4), start));
  if (the(use) || !own.some((u) => u !== use && the(u))) return [];
  const words = `${use.reading.sentences.some((s) => s.start === use.start) ? 'The' : 'the'} ${text.replace(/^the /i, '')}`;
  return [{ title: `Change to ‘${words}’`, edits: [{ start: use.start, end: use.end, newText: words }] }];
}

/** “Daesh” once and “Islamic State” once: a short name that is no initials of the full one is another name. */
function noInitialsOf(own: readonly Use[]): readonly (readonly [Use, Form])[] {
  const [one, other] = own;
  if (own.length !== 2 || one!.alias || other!.alias || one!.form.short === other!.form.short || one!.headline) return [];
  const [short, full] = one!.form.short ? [one!, other!] : [other!, one!];
  const known = (form: Form) => (form.relation === 'same' && !form.caution) || form.caution === 'loaded';
  if (!known(short.form) || !known(full.form)) return [];
  const letters = short.form.text.replace(/[^\p{L}]/gu, '');
  if (letters === letters.toUpperCase() || letters.length < 4) return [];
  return short.form.caution ? [[short, full.form]] : [[other!, one!.form]];
}

/** The full names that stand alone among initials, or the initials that stand alone among full names. */
function lone(own: readonly Use[], body: readonly Use[]): readonly Use[] {
  const [first] = body;
  const introduced = first && isFull(first) ? first : undefined;
  const full = body.filter((u) => isFull(u) && u !== introduced);
  const short = body.filter(isShort);
  if (full.length === 1 && short.length >= 2) return full;
  const singles = new Set(short.map((u) => u.form)).size === short.length;
  if (short.length > 0 && short.length <= 2 && singles && full.length + (introduced ? 1 : 0) >= 2) return short;
  // In full in the headline only, where there is least room for it.
  const headline = own.filter((u) => u.headline);
  return !introduced && full.length === 0 && short.length > 0 && headline.length > 0 && headline.every(isFull) ? headline.slice(0, 1) : [];
}

/** The form used most; of two, the one used first. */
function leader(uses: readonly Use[]): Form | undefined {
  const counts = new Map<Form, number>();
  for (const { form, opens } of uses) counts.set(form, (counts.get(form) ?? 0) + (opens ? 0.9 : 1));
  let best: Form | undefined;
  for (const [form, count] of counts) if (!best || count > counts.get(best)!) best = form;
  return best;
}

/** Is it the form expected, but for the capital of a sentence’s start? */
const isSame = (use: Use, { text }: Form): boolean =>
  use.form.text === text ||
  ((use.opens || use.headline) && use.form.text.slice(1) === text.slice(1) && use.form.text[0]!.toLowerCase() === text[0]!.toLowerCase());

/** What else the draft calls it, the most used first. */
function others(own: readonly Use[], use: Use, expected: Form): Form[] {
  const counts = new Map<Form, number>();
  for (const { form } of own)
    if (form !== use.form && form !== expected && form.relation === 'same') counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([form]) => form);
}

/** What is said of two names of one thing: whose word the odd one is, or since when there is another. */
function noteOn(form: Form, expected: Form): string {
  const odd = form.caution ? form : expected.caution ? expected : undefined;
  if (!odd) return 'use one name';
  return odd.said ? (odd === form ? odd.said : `${odd.text} is ${odd.said}`) : CAUTIONS[odd.caution!];
}

function finding(use: Use, forms: readonly Form[], uses: readonly Use[], severity?: Quieter): PlacedFinding {
  const { paragraph, reading, start, end, form } = use;
  const expected = forms[0]!;
  const alike = uses.filter((u) => u.form === expected);
  const first = alike[0];
  const above = first && (first.paragraph < paragraph || (first.paragraph === paragraph && first.start < start));
  const related: Related[] = alike.slice(0, 5).map((u, i) => ({
    paragraph: u.paragraph,
    start: u.start,
    end: u.end,
    note: `${i > 0 ? 'again' : above ? 'first' : 'later'} called ${expected.text} here`,
  }));
  const takesSide = form.caution === 'side' || expected.caution === 'side';
  const fix = (to: Form, preferred: boolean): PlainFix => {
    // Which of two names is right the house decides (naming/house-name), not the draft: nothing is safe here.
    return {
      title: `Change to ‘${to.text}’`,
      edits: [swapName(reading, { start, end }, form, to)],
      ...(preferred ? { preferred } : {}),
    };
  };
  return {
    paragraph,
    start,
    end,
    message: first
      ? `${form.text} here, ${expected.text} ${above ? 'above' : 'below'}: ${noteOn(form, expected)}`
      : `${form.text}: ${noteOn(form, expected)} for ${expected.text}`,
    ...(severity ? { severity } : {}),
    related,
    // Whose name a disputed place goes by is for the house to say.
    ...(use.quoted || takesSide ? {} : { fixes: () => forms.slice(0, 3).map((to, i) => fix(to, i === 0)) }),
  };
}
