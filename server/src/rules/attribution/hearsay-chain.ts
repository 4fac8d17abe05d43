// Words at second hand: somebody said that somebody else said so.
import type { Attribution, Reading } from '../../reading/paragraph/reading.ts';
import { contains, type Span } from '../../text/span.ts';
import { paragraphRule } from '../rule.ts';

/** Verbs that report words as such; “believes” and “wants” inside a report are the reporter's summary. */
const REPORTS = new Set(['say', 'tell', 'claim', 'report', 'state', 'announce', 'write', 'testify', 'allege', 'confirm', 'deny']);

// “Lee told the board that Reid said”: the report opens what the outer speaker said.
const OPENS = /^(?: on \p{L}+day)?(?: [^\s,;:.“”"()]+){0,6} that $|^(?: on \p{L}+day)? $/u;
// “Reid had once told”: no other verb and no clause between a speaker and the saying.
const SAYS = /^(?: (?:has|had|have|also|later|once|then|already|\p{L}+ly))* $/u;
// Enough words for a clause.
const CLAUSE = /(?:\S+\s+){3}\S/;
const ENDS = /^[.!?”"’)\]]*$/;

type Link = Attribution & { readonly source: NonNullable<Attribution['source']>; readonly cue: Span };

/** Is the inner saying what the outer speaker reports, rather than a clause, a question or a survey's other half beside it? */
function reports({ text, sentences }: Reading, outer: Link, inner: Link): boolean {
  if (!SAYS.test(text.slice(inner.source.end, inner.cue.start))) return false;
  if (outer.cue.end <= inner.source.start)
    return outer.source.end <= outer.cue.start && OPENS.test(text.slice(outer.cue.end, inner.source.start));
  // “Reid said the bridge was safe, the Herald reported.”
  const sentence = sentences.find((s) => s.start === inner.source.start);
  const tag = { start: Math.min(outer.source.start, outer.cue.start), end: Math.max(outer.source.end, outer.cue.end) };
  return (
    sentence !== undefined &&
    outer.source.kind !== 'pronoun' &&
    tag.end <= sentence.end &&
    /,["”’]? $/.test(text.slice(inner.cue.end, tag.start)) &&
    ENDS.test(text.slice(tag.end, sentence.end).trim())
  );
}

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
      (a): a is Link => a.cue !== null && a.source !== null && a.verb !== undefined && REPORTS.has(a.verb.lemma) && a.verb.form !== 'ing',
    );
    return links.flatMap((inner) => {
      const { source, verb } = inner;
      if (source.kind === 'pronoun' || source.kind === 'document') return [];
      // “Reid said nothing” reports no words.
      const words = inner.content.map((c) => reading.text.slice(Math.max(c.start, inner.cue.end), c.end)).join(' ');
      if (!verb?.clausal && !CLAUSE.test(words)) return [];
      const outer = links.find(
        (o) =>
          o !== inner &&
          o.verb?.clausal &&
          o.source.start !== source.start &&
          o.content.some((c) => contains(c, inner.cue) && contains(c, source)) &&
          reports(reading, o, inner),
      );
      if (!outer || outer.source.name === source.name) return [];
      return [
        {
          start: inner.cue.start,
          end: inner.cue.end,
          message: `Second hand: ${cut(outer.source.name)} says what ${cut(source.name)} said. Ask them`,
        },
      ];
    });
  },
});

/** As many characters of a name as a message has room for. */
const ROOM = 24;

const cut = (name: string): string => (name.length <= ROOM ? name : `${name.slice(0, name.lastIndexOf(' ', ROOM))} …`);
