// Compares what a draft states of one person: two values of an attribute that cannot both be true.
import type { DraftReading, Place } from '../../../reading/draft/draft.ts';
import type { Attribute, AttributeKind, Mention, RecordEntity } from '../../../reading/draft/record.ts';

/** A value that others of the same person deny. */
export interface Clash {
  readonly entity: RecordEntity;
  readonly here: Attribute;
  readonly there: Attribute;
  /** Is the other value stated as often? Then either may be wrong. */
  readonly tie: boolean;
}

/** How one attribute compares. */
export interface Comparison {
  readonly kind: AttributeKind;
  /** The value as it compares, or undefined where it does not take part. */
  readonly valueOf: (attribute: Attribute) => string | undefined;
  readonly clash: (one: string, other: string) => boolean;
  /** Do values that a speaker states count too? */
  readonly quotedToo?: boolean;
}

/**
 * The values of the draft's people that clash, each with a value that stands against it. The value stated more often is right; of two
 * stated alike the first. Quotations and earlier times do not count.
 */
export function clashes(draft: DraftReading, { kind, valueOf: read, clash, quotedToo }: Comparison): readonly Clash[] {
  const found: Clash[] = [];
  for (const entity of draft.record.entities) {
    if (entity.attributes.length < 2 || !entity.surelyPerson || entity.attributes.some((a) => a.value === 'namesake')) continue;
    const stated = entity.attributes.flatMap((attribute) => {
      if (attribute.kind !== kind || (attribute.quoted && !quotedToo) || attribute.held === 'then') return [];
      const value = read(attribute);
      return value === undefined ? [] : [{ attribute, value }];
    });
    if (stated.length < 2) continue;
    const counts = new Map<string, number>();
    for (const { value } of stated) counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = [...counts].sort((a, b) => b[1] - a[1]);
    // Values that clash with the first among the more frequent ones, which are taken to be right.
    for (const { attribute, value } of stated) {
      const against = values.find(
        ([other, times]) =>
          clash(other, value) && (times > counts.get(value)! || (times === counts.get(value) && isFirst(stated, other, value))),
      );
      if (!against) continue;
      // An office that agrees with one stated beside it is held together with that.
      const there = stated.find((s) => s.value === against[0])!.attribute;
      found.push({ entity, here: attribute, there, tie: against[1] === counts.get(value) });
    }
  }
  return found;
}

const isFirst = (stated: readonly { value: string }[], a: string, b: string): boolean =>
  stated.findIndex((s) => s.value === a) < stated.findIndex((s) => s.value === b);

/** The mention that an attribute is stated of. */
export const mentionOf = ({ entity }: Pick<Clash, 'entity'>, { paragraph, name }: Attribute): Mention | undefined =>
  entity.mentions.find((m) => m.paragraph === paragraph && m.start === name);

/** “above” or “below”: where one place lies from another. */
export const whereFrom = (here: { paragraph: number; start: number }, there: { paragraph: number; start: number }): 'above' | 'below' =>
  there.paragraph < here.paragraph || (there.paragraph === here.paragraph && there.start < here.start) ? 'above' : 'below';

/** Does a sentence have one of each? Then they are two. */
export function areTogether(one: readonly Place[], other: readonly Place[], { readings }: DraftReading): boolean {
  const sentenceOf = ({ paragraph, start }: Place) =>
    `${paragraph} ${readings[paragraph]!.sentences.findIndex((s) => s.start <= start && start < s.end)}`;
  const seen = new Set(one.map(sentenceOf));
  return other.some((place) => seen.has(sentenceOf(place)));
}
