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
    fixes: () => [change(span, right, severity !== 'information'), ...(mention.form === 'full' ? [shorter(mention, entity, draft)] : [])],
  };
}

/** A full name said again, as the draft names people after their introduction. */
export function shorter(mention: Mention, entity: RecordEntity, draft: DraftReading): PlainFix {
  const { honorific, title } = mention.name;
  const start = Math.min(mention.start, title?.start ?? mention.start, honorific?.start ?? mention.start);
  return change({ start, end: mention.end }, secondReferences(draft).of(entity) ?? entity.surname ?? entity.name, false);
}

export const change = (span: { start: number; end: number }, words: string, preferred: boolean): PlainFix => ({
  title: `Change to ‘${words}’`,
  edits: [{ start: span.start, end: span.end, newText: words }],
  ...(preferred ? { preferred } : {}),
});
