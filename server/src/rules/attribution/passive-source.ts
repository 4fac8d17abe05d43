// A passive that hides who says or thinks so: “it is believed”, “was reported to have”.
import { matchesIn, mayMatch } from '../../reading/paragraph/prefilter.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { overlaps } from '../../text/span.ts';
import { type Finding, paragraphRule } from '../rule.ts';

const THOUGHT =
  'gathered|learnt|learned|alleged|assumed|believed|claimed|feared|reported|rumou?red|said|speculated|suggested|suspected|thought|understood';
const IMPERSONAL = new RegExp(
  `\\bit (?:is|was|has been|had been|’s|'s)\\s(?:also |now |widely |generally |commonly |often |long )?(?:${THOUGHT})\\b(?! (?:by|in)\\b)`,
  'giu',
);
const AGENTLESS =
  /\b(?:is|are|was|were|has been|have been|had been) (?:also |now |widely |generally |commonly |long |reliably )?(?:alleged|believed|claimed|feared|reported|rumou?red|said|suspected|thought|understood) to (?:be|have|include|hold|own|face|plan|want|carry|number|date|involve|contain|support|oppose|run|live|cost)\b|\b(?:is|are|was|were|has been|have been|had been) (?:widely|generally|commonly) (?:regarded|seen|viewed|acknowledged|considered)\b/giu;

/** “The plan was described as “a disaster””, “has been called “dangerous nonsense””: quoted, and nobody's. A nickname is everybody's. */
const CALLED =
  /\b(?:is|are|was|were|been|being) (?:also |variously |once |now |since |widely )?(?:(?:described|labelled|labeled|branded|hailed|condemned|dismissed|denounced|criticised|criticized|portrayed) as (?:being )?(?:an? |the )?["“‘'](?=\p{L}+ \p{L})|(?:called|accused of) (?:an? )?["“‘'](?=\p{Ll}+ \p{L}))/gu;
/** “The firm reportedly made 200 people redundant”. */
const REPORTEDLY = /\breportedly\b/gi;

const NOUN =
  'feeling|feelings|sense|view|belief|suspicion|suspicions|perception|impression|fear|fears|concern|concerns|worry|worries|doubts|speculation|talk|rumou?rs?|hopes';
/** “There is a feeling in the county that”, “fears are growing that”: nobody has it. */
const NOBODYS = new RegExp(
  `\\b(?:there (?:is|are|was|were|has been|have been) (?:(?:an?|some|much|wide|widespread|growing|increasing|general|real|strong|little) ){0,3}(?<noun>${NOUN})(?: (?:in|around|across|within|at) (?:the )?[\\p{L}’'-]+(?: [\\p{L}’'-]+)?)? that\\b|(?<raised>questions|concerns|doubts|fears|objections|eyebrows) (?:have|had|has) been raised (?:about|over|that|as to)\\b|(?<grows>fears|concerns|doubts|worries|speculation|suspicions|rumou?rs|hopes) (?:is|are|was|were) (?:growing|mounting|rising|rife|swirling|spreading) (?:in [\\p{L}’'-]+ )?that\\b)`,
  'giu',
);

export const passiveSource = paragraphRule({
  meta: {
    id: 'attribution/passive-source',
    what: 'A passive that hides who says or thinks so: “it is believed”, “was reported to have”, “has been called “a disgrace””.',
    why: 'It sounds sourced and is not: a reader cannot weigh a belief whose owner is left out.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'passive; sources' },
    severity: 'information',
    on: true,
    options: {},
  },
  check(reading) {
    const { text } = reading;
    const impersonal = mayMatch(reading, IMPERSONAL);
    const agentless = mayMatch(reading, AGENTLESS);
    const nobodys = [
      ...(mayMatch(reading, NOBODYS) ? nobodysIn(reading) : []),
      ...bareIn(reading, CALLED, 'Whose words?'),
      ...bareIn(reading, REPORTEDLY, 'Reported by whom?'),
    ];
    if (!impersonal && !agentless) return nobodys;
    const passives = [...(impersonal ? text.matchAll(IMPERSONAL) : []), ...(agentless ? text.matchAll(AGENTLESS) : [])].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const tagged = /,\s$/.test(text.slice(0, span.start)) && /^[.,]/.test(text.slice(span.end));
      const sentence = reading.sentences.find((s) => s.start <= span.start && span.start < s.end);
      // Somebody is named after all: by an agent, or as the source of the whole sentence.
      if (/^[^.;]{0,60}\bby (?:the |a |an |many |most |some )?\p{L}/u.test(text.slice(span.end, span.end + 90))) return [];
      // What is thought of 1640, or said of a ghost, has nobody to be asked.
      if (sentence && LEGEND.test(text.slice(span.start, sentence.end))) return [];
      // Whoever charges somebody alleges it.
      if (/\balleged\b/i.test(match[0]) && CHARGED.test(text)) return [];
      if (!tagged && reading.attributions.some((a) => a.source && a.cue && sentence && overlaps(a.cue, sentence) && !overlaps(a.cue, span)))
        return [];
      const written = match[0].replace(
        / (?:be|have|include|hold|own|face|plan|want|carry|number|date|involve|contain|support|oppose|run|live|cost)$/,
        '',
      );
      return [{ ...span, end: span.start + written.length, message: whose(written) }];
    });
    return [...passives, ...nobodys];
  },
});

const nobodysIn = (reading: Reading): Finding[] =>
  [...reading.text.matchAll(NOBODYS)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const sentence = reading.sentences.find((s) => s.start <= span.start && span.start < s.end);
    // “There is a feeling that it was hard, Ms Lee said.”
    if (reading.attributions.some((a) => a.source && a.cue && sentence && overlaps(a.cue, sentence) && !overlaps(a.cue, span))) return [];
    const { noun, grows, raised } = match.groups!;
    if (raised && /^[^.;]{0,80}\bby (?:the |a |an |some )?\p{L}/u.test(reading.text.slice(span.end, span.end + 110))) return [];
    return [{ ...span, message: raised ? 'Raised by whom?' : `“${(noun ?? grows)!.toLowerCase()}”: whose?` }];
  });

const LEGEND =
  /\b(?:1[0-8]\d\d|19[0-4]\d|haunted|cursed|ghosts?|century|centuries|prehistoric|medieval|\d+ years old)\b|^it (?:is|was) said of (?:him|her|them|it)\b/i;
const CHARGED = /\b(?:charged with|charges? of|prosecut\w+|indict\w+|on trial|court|police|accused of|arrested)\b/i;
const BY = /\bby (?:the |a |an |some |one )?\p{L}/u;

/** Words in a paragraph where nobody says anything, and nothing is linked to. */
function bareIn(reading: Reading, pattern: RegExp, message: string): Finding[] {
  const { text, sentences, attributions, prose } = reading;
  return matchesIn(reading, pattern).flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].replace(/ (?:an? |the )?["“‘']$/, '').length };
    const sentence = sentences.find((s) => s.start <= span.start && span.start < s.end);
    if (
      !sentence ||
      BY.test(text.slice(span.end, sentence.end)) ||
      /\bas\s*$|\b[Ii]n (?:an?|the|its|his|her|their)\b/.test(text.slice(sentence.start, span.start))
    )
      return [];
    if (attributions.some((a) => a.source && a.cue && !overlaps(a.cue, span)) || prose.marks.some((mark) => mark.kind === 'link'))
      return [];
    return [{ ...span, message }];
  });
}

/** “Believed by whom?” */
function whose(written: string): string {
  const verb = /\p{L}+(?= to$|$)/u.exec(written)![0];
  return `${verb[0]!.toUpperCase()}${verb.slice(1).toLowerCase()} by whom?`;
}
