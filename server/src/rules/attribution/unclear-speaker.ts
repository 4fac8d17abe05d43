import { genderOf } from '../../reading/paragraph/attribution/gender.ts';
import { touchesQuotation } from '../../reading/paragraph/quoted.ts';
import type { NameMention, Reading } from '../../reading/paragraph/reading.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { type Finding, paragraphRule } from '../rule.ts';

const surname = (name: NameMention) => name.surname ?? name.text.slice(name.text.lastIndexOf(' ') + 1);

/** Can the pronoun mean this person, as far as the draft tells? */
function fits(reading: Reading, name: NameMention, pronoun: string): boolean {
  const word = name.honorific ? reading.text.slice(name.honorific.start, name.honorific.end) : (name.given ?? '').split(' ')[0]!;
  const gender = genderOf(word);
  return gender === undefined ? false : gender === genderOf(pronoun);
}

export const unclearSpeaker = paragraphRule({
  meta: {
    id: 'attribution/unclear-speaker',
    what: '“He said” where two people fit, or a quotation that stands between two speakers.',
    why: 'A quotation given to the wrong person is the mistake that a newsroom can least afford.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'pronouns' },
    severity: 'information',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  check(reading) {
    if (!reading.quotations.some((q) => q.depth === 0 && q.kind === 'direct')) return [];
    const { attributions, sentences, text } = reading;
    const unclear = attributions.flatMap((attribution) => {
      const { source, verb, quoted } = attribution;
      if (!quoted || !source || source.kind !== 'pronoun' || !verb?.speech || !/^s?he$/i.test(source.name)) return [];
      const at = sentences.findIndex((s) => contains(s, source));
      // The sentence before must name both, and let neither of them speak: whoever spoke is who goes on.
      const before = sentences[at - 1];
      if (!before || attributions.some((a) => a !== attribution && a.source && a.verb && contains(before, a.source))) return [];
      if (touchesQuotation(reading, before)) return [];
      const people = reading.names.filter((n) => n.kind === 'person' && contains(before, n) && fits(reading, n, source.name));
      const different = new Map(people.map((n) => [surname(n), n]));
      if (different.size < 2) return [];
      if (reading.names.some((n) => n.kind === 'person' && n.start >= before.end && n.end <= source.start)) return [];
      const [first, second] = [...different.values()];
      return [
        {
          start: source.start,
          end: source.end,
          message: `“${text.slice(source.start, source.end)}” can mean “${first!.text}” or “${second!.text}”, expected a name`,
          fixes: () =>
            [...different.values()].map((n) => ({
              title: `Change to “${surname(n)}”`,
              edits: [{ start: source.start, end: source.end, newText: surname(n) }],
            })),
        },
      ];
    });
    return [...unclear, ...betweenSpeakers(reading)];
  },
});

/** Lee said so. “…” Reid said so: the quotation in a sentence of its own may be either's. */
function betweenSpeakers({ attributions, sentences, quotations }: Reading): Finding[] {
  const speaker = (sentence: Span | undefined) =>
    sentence &&
    attributions.find((a) => a.source?.kind === 'named' && a.verb?.speech && contains(sentence, a.verb) && contains(sentence, a.source))
      ?.source;
  return quotations.flatMap((q) => {
    if (q.depth > 0 || q.kind !== 'direct') return [];
    const first = sentences.findIndex((s) => s.start <= q.start && q.start < s.end);
    const last = sentences.findIndex((s) => s.start < q.end && q.end <= s.end);
    // It must be sentences of its own, and the sentence before report without a quotation: a quotation goes on after its tag.
    if (first < 1 || last < 0 || sentences[first]!.start !== q.start || sentences[last]!.end !== q.end) return [];
    const before = sentences[first - 1]!;
    if (quotations.some((other) => overlaps(other, before))) return [];
    const [one, two] = [speaker(before), speaker(sentences[last + 1])];
    if (!one || !two || one.name.endsWith(two.name) || two.name.endsWith(one.name)) return [];
    return [
      {
        start: q.start,
        end: q.end,
        message: `Unclear whether “${one.name}” or “${two.name}” is quoted, expected a speaker in the same sentence`,
      },
    ];
  });
}
