// A quotation that nobody is said to have spoken, in its own paragraph or the speech before it.
import type { DraftReading } from '../../reading/draft/draft.ts';
import { isIn } from '../../reading/draft/people-here.ts';
import { isOrphanable, ownWords, standsAsSpeech } from '../../reading/paragraph/attribution/speech.ts';
import type { Quotation } from '../../reading/paragraph/reading.ts';
import { draftRule } from '../rule.ts';
import { isEssay } from '../shared/essay.ts';
import { insertAttribution } from '../shared/insert-attribution.ts';

export const unattributedQuote = draftRule({
  meta: {
    id: 'attribution/unattributed-quote',
    what: 'A quotation that nobody is said to have spoken, in its own paragraph or the speech before it.',
    why: 'A reader must know whose words they are, and so must a lawyer. Marks without a name leave the newsroom to answer for them.',
    guidance: { guide: 'Reuters Handbook of Journalism', entry: 'Quotes and attribution' },
    severity: 'warning',
    on: true,
    skips: [],
    options: {},
  },
  observe: (reading) => (isOrphanable(reading) ? [true] : []),
  conclude(noted, { draft, style }) {
    // In a draft of double marks a line in single ones is a heading.
    const doubled = draft.readings.some(({ quotations }) => quotations.some((q) => q.depth === 0 && /["“«]/.test(q.mark)));
    const all = noted.flatMap(({ paragraph }) => draft.quotationsIn(paragraph));
    return all.flatMap(({ paragraph, quotation, attributed, began }) => {
      if (attributed !== 'none' || began !== paragraph) return [];
      if (quotation.depth > 0 || quotation.kind !== 'direct' || !standsAsSpeech(draft.readings[paragraph]!, quotation)) return [];
      if (doubled && /^['‘]$/.test(quotation.mark)) return [];
      if (isNoSpeech(draft, paragraph, quotation)) return [];
      return [
        {
          paragraph,
          start: quotation.start,
          end: quotation.end,
          message: 'Who said this? No speaker named',
          ...(isSomebodyNear(draft, paragraph) ? { severity: 'information' as const } : {}),
          fixes: () => insertAttribution(draft, paragraph, quotation, style),
        },
      ];
    });
  },
});

/**
 * Does a reader not ask who spoke? A story that opens with a quotation names the speaker right below it, an essay in the first person
 * answers what people say, and verse is sung. Where marks do not match, the quotation swallows who spoke.
 */
function isNoSpeech(draft: DraftReading, paragraph: number, quotation: Quotation): boolean {
  const { readings } = draft;
  const words = readings[paragraph]!.text.slice(quotation.start, quotation.end);
  if (/\p{L}[,.!?]? \/ \p{L}/u.test(words) || TOLD_INSIDE.test(words)) return true;
  if (ownWords(readings[paragraph]!) > 0) return false;
  const opens = !readings.slice(0, paragraph).some((r) => r.prose.kind === 'body' && ownWords(r) > 0);
  if (opens && (isNamed(draft, paragraph + 1) || isNamed(draft, paragraph + 2))) return true;
  return isEssay(draft);
}

/** “… for days,' he said of the film. 'I wanted …” */
const TOLD_INSIDE =
  /[,.?!]["”'’]\s+(?:(?:he|she|they|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?) (?:said|says|told|added|asked|wrote)|(?:said|says|added) \p{Lu})/u;

/** A feature names its speaker a paragraph before or after: then a reader may know, and it is a question. */
const isSomebodyNear = (draft: DraftReading, paragraph: number): boolean =>
  [paragraph - 1, paragraph, paragraph + 1].some((p) => isNamed(draft, p));

/** Is a person named in a paragraph, or does somebody speak there? */
const isNamed = (draft: DraftReading, paragraph: number): boolean =>
  draft.readings[paragraph]?.attributions.some(({ source }) => source) === true ||
  draft.readings[paragraph]?.names.some(
    (name) => draft.named(paragraph, name.start)?.kind === 'person' && !isIn(draft.locked(paragraph), name),
  ) === true;
