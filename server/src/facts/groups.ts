// Which facts are checked together: those of one sentence, and those about one person.
import type { DraftReading } from '../reading/draft/draft.ts';
import type { Span } from '../text/span.ts';
import { contains } from '../text/span.ts';
import type { Placed } from './locate.ts';
import { isDisplay } from './names.ts';

export interface FactGroups {
  /** The sentence that a fact begins in, in its paragraph's prose. */
  sentenceOf(place: Placed): Span;
  /** Whom a fact is about: who is named or described there, or who says what it stands in; null where that is nobody. */
  personOf(place: Placed): string | null;
}

interface Owned extends Span {
  readonly person: string;
}

/** The groups of a draft's facts. */
export function groupsOf(draft: DraftReading): FactGroups {
  const owned = new Map<number, Owned[]>();
  const own = (paragraph: number, { start, end }: Span, person: string) => {
    const known = owned.get(paragraph);
    if (known) known.push({ start, end, person });
    else owned.set(paragraph, [{ start, end, person }]);
  };
  for (const { kind, surelyPerson, name, mentions, attributes } of draft.record.entities) {
    if (kind !== 'person' && !surelyPerson) continue;
    for (const mention of mentions) own(mention.paragraph, mention, name);
    for (const attribute of attributes) own(attribute.paragraph, attribute, name);
  }
  for (const quotation of draft.quotations) {
    const speaker = draft.speakerName(quotation);
    if (speaker) own(quotation.paragraph, quotation.quotation.inner, speaker);
  }
  return {
    sentenceOf({ paragraph, start }) {
      const { sentences, text } = draft.readings[paragraph]!;
      return sentences.find((sentence) => start < sentence.end) ?? { start: 0, end: text.length };
    },
    personOf(place) {
      if (isDisplay(draft.readings[place.paragraph]!)) return null;
      // The shortest stretch says most: somebody named in another's quotation is who it is about.
      const holding = (owned.get(place.paragraph) ?? []).filter((one) => contains(one, place) || contains(place, one));
      return holding.sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.person ?? null;
    },
  };
}
