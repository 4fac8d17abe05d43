// What is said of two near names of one person: the odd one out, and both where either may be right.
import type { DraftReading } from '../../../reading/draft/draft.ts';
import type { Mention, NearPair, RecordEntity } from '../../../reading/draft/record.ts';
import type { PlacedFinding, PlainFix, Severity } from '../../rule.ts';
import { secondReferences } from './second-reference.ts';

/** Findings on the spelling of a pair that is used less; on both where they are used alike. */
export function pairFindings(pair: NearPair, draft: DraftReading, severity: Severity | undefined): PlacedFinding[] {
  const { entity, part, used, other } = pair;
  const own = (mentions: readonly Mention[]) => mentions.filter((m) => !m.quoted);
  const variant = own(pair.variant);
  const isVariant = new Set(pair.variant);
  const first = own(entity.mentions).filter((m) => !isVariant.has(m) && holds(m, part === 'name' ? m.text : used));
  if (variant.length === 0 || first.length === 0) return [];
  const [odd, usual, wrong, right] = variant.length > first.length ? [first, variant, other, used] : [variant, first, used, other];
  const tie = variant.length === first.length;
  const tell = (places: readonly Mention[], against: readonly Mention[], here: string, there: string, quieter: boolean) =>
    places.map((m) => finding(m, against, here, there, pair, draft, quieter ? 'information' : severity));
  return variant.length > first.length
    ? tell(odd, usual, right, wrong, false)
    : [...tell(odd, usual, right, wrong, false), ...(tie ? tell(usual.slice(0, 1), odd, wrong, right, true) : [])];
}

const holds = (mention: Mention, words: string): boolean => mention.text.toLowerCase().includes(words.toLowerCase());

/** A name in capitals where the other stands in capitals, and without them where it does not. */
function inCaseOf(words: string, name: string): string {
  const loud = (text: string) => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
  if (loud(words)) return name.toUpperCase();
  return loud(name) ? name.replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase()) : name;
}

function finding(
  mention: Mention,
  against: readonly Mention[],
  here: string,
  there: string,
  { part, entity }: NearPair,
  draft: DraftReading,
  severity: Severity | undefined,
): PlacedFinding {
  const { paragraph, start, end, text } = mention;
  const at = text.toLowerCase().indexOf(here.toLowerCase());
  const span = part === 'name' || at < 0 ? { start, end } : { start: start + at, end: start + at + here.length };
  const seen = against[0]!;
  const above = seen.paragraph < paragraph || (seen.paragraph === paragraph && seen.start < start);
  const words = draft.readings[paragraph]!.text.slice(span.start, span.end);
  const right = inCaseOf(words, there);
  return {
    paragraph,
    ...span,
    message: `‘${words}’: is this ${right}, as ${above ? 'above' : 'below'}?`,
    ...(severity ? { severity } : {}),
    related: against.slice(0, 3).map((m) => ({ paragraph: m.paragraph, start: m.start, end: m.end, note: `${there} here` })),
    fixes: () => [
      // Once here and once there, the later one is offered first, at both places.
      ...(severity === 'information' && !above && against.length === 1 ? otherWay(seen, there, words) : []),
      change(span, right, severity !== 'information'),
      ...(mention.form === 'full' ? shorter(mention, entity, draft) : []),
    ],
  };
}

/** The other spelling changed into this one, where it stands. */
function otherWay({ paragraph, start, end, text }: Mention, there: string, here: string): readonly PlainFix[] {
  const at = text.toLowerCase().indexOf(there.toLowerCase());
  const span = at < 0 ? { start, end } : { start: start + at, end: start + at + there.length };
  return [changeThere({ paragraph, ...span }, inCaseOf(text.slice(Math.max(0, at), Math.max(0, at) + there.length), here), false)];
}

/** A full name said again, as the draft names people after their introduction; or a pronoun, right behind their name. */
export function shorter(mention: Mention, entity: RecordEntity, draft: DraftReading): readonly PlainFix[] {
  const { honorific, title } = mention.name;
  const start = Math.min(mention.start, title?.start ?? mention.start, honorific?.start ?? mention.start);
  const ways = secondReferences(draft).ways(entity);
  const words = [...(ways.length > 0 ? ways : [entity.name]), ...pronounFor(mention, entity, draft)];
  return words.map((way) => ({ ...change({ start, end: mention.end }, way, false), title: `Change the whole name to ‘${way}’` }));
}

/** “Asked about bicycles, he said”: whoever is the subject of the sentence before. */
function pronounFor({ paragraph, start, end }: Mention, entity: RecordEntity, { readings, record }: DraftReading): readonly string[] {
  const { text, sentences, names } = readings[paragraph]!;
  const here = sentences.findIndex((s) => s.start <= start && start < s.end);
  const before = sentences[here - 1];
  const { gender } = entity;
  if (!before || !gender || text.startsWith('’s', end)) return [];
  const [subject] = names.filter((n) => before.start <= n.start && n.start < before.end);
  if (!subject || record.named(paragraph, subject.start) !== entity || subject.start > before.start + 12) return [];
  const word = gender === 'man' ? 'he' : 'she';
  return [sentences[here]!.start === start ? word[0]!.toUpperCase() + word.slice(1) : word];
}

export const change = (span: { start: number; end: number }, words: string, preferred: boolean): PlainFix => ({
  title: `Change to ‘${words}’`,
  edits: [{ start: span.start, end: span.end, newText: words }],
  ...(preferred ? { preferred } : {}),
});

/** The same at another place of the draft, told as such: where either of two forms may be wrong. */
export const changeThere = (place: { paragraph: number; start: number; end: number }, words: string, above: boolean): PlainFix => ({
  title: `Change the one ${above ? 'above' : 'below'} to ‘${words}’`,
  edits: [{ paragraph: place.paragraph, start: place.start, end: place.end, newText: words }],
});
