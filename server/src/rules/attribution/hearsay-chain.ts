import { contains, overlaps } from '../../text/span.ts';
import { paragraphRule } from '../rule.ts';

/** Verbs that report words as such; “believes” and “wants” inside a report are the reporter's summary. */
const REPORTS = new Set(['say', 'tell', 'claim', 'report', 'state', 'announce', 'write', 'testify', 'allege', 'confirm', 'deny']);

export const hearsayChain = paragraphRule({
  meta: {
    id: 'attribution/hearsay-chain',
    what: 'Words at second hand: somebody said that somebody else said so.',
    why: 'Each link can change what was said, so the first speaker should be asked, or the gap made plain.',
    guidance: { guide: 'Reuters Handbook of Journalism', entry: 'Sourcing' },
    severity: 'information',
    on: true,
    options: {},
  },
  check(reading) {
    const links = reading.attributions.filter(
      (a) => a.verb && a.source && REPORTS.has(a.verb.lemma) && a.verb.form !== 'ing' && a.verb.clausal,
    );
    return links.flatMap((inner) => {
      const { source } = inner;
      if (source!.kind === 'pronoun' || source!.kind === 'document') return [];
      if (reading.quotations.some((q) => q.depth === 0 && overlaps(q, inner.cue!))) return [];
      const outer = links.find(
        (o) => o !== inner && o.source!.start !== source!.start && o.content.some((c) => contains(c, inner.cue!) && contains(c, source!)),
      );
      if (!outer || outer.source!.name === source!.name) return [];
      return [
        {
          start: inner.cue!.start,
          end: inner.cue!.end,
          message: `“${source!.name}” is quoted at second hand by “${outer.source!.name}”, expected the first speaker’s own words`,
        },
      ];
    });
  },
});
