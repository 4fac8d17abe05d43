// A quotation whose speaker is named only in an earlier paragraph.
import { isOrphanable } from '../../reading/paragraph/attribution/speech.ts';
import { draftRule } from '../rule.ts';

export const carriedQuote = draftRule({
  meta: {
    id: 'attribution/carried-quote',
    what: 'A quotation whose speaker is named only in an earlier paragraph.',
    why: 'Cuts and moved paragraphs part such a quotation from its speaker, and nothing shows that it happened.',
    guidance: { guide: 'Reuters Handbook of Journalism', entry: 'Quotes and attribution' },
    severity: 'hint',
    on: false,
    skips: [],
    options: {},
  },
  observe: (reading) => (isOrphanable(reading) ? [true] : []),
  conclude(noted, { draft }) {
    const paragraphs = new Set(noted.map((n) => n.paragraph));
    const told = new Set<number>();
    return draft.quotations.flatMap((q) => {
      const { paragraph, quotation, speaker } = q;
      if (!paragraphs.has(paragraph) || q.attributed !== 'carried' || !speaker || q.began !== paragraph) return [];
      // Once a paragraph is enough.
      if (quotation.depth > 0 || quotation.kind !== 'direct' || told.has(paragraph)) return [];
      told.add(paragraph);
      return [
        {
          paragraph,
          start: quotation.start,
          end: quotation.end,
          message: `Still ${draft.speakerName(q) ?? speaker.name}? Name the speaker in this paragraph`,
          related: [{ paragraph: speaker.paragraph, start: speaker.start, end: speaker.end, note: 'the speaker is named here' }],
        },
      ];
    });
  },
});
