// A quotation that nobody is said to have spoken, in its own paragraph or the speech before it.
import { isOrphanable, standsAsSpeech } from '../../reading/paragraph/attribution/speech.ts';
import { draftRule } from '../rule.ts';
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
      return [
        {
          paragraph,
          start: quotation.start,
          end: quotation.end,
          message: 'Who said this? No speaker named',
          fixes: () => insertAttribution(draft, paragraph, quotation, style),
        },
      ];
    });
  },
});
