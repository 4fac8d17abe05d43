// A passive that hides who says or thinks so: “it is believed”, “was reported to have”.
import { mayMatch } from '../../reading/paragraph/prefilter.ts';
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
    what: 'A passive that hides who says or thinks so: “it is believed”, “was reported to have”.',
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
    const nobodys = mayMatch(reading, NOBODYS) ? nobodysIn(reading) : [];
    if (!impersonal && !agentless) return nobodys;
    const passives = [...(impersonal ? text.matchAll(IMPERSONAL) : []), ...(agentless ? text.matchAll(AGENTLESS) : [])].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const tagged = /,\s$/.test(text.slice(0, span.start)) && /^[.,]/.test(text.slice(span.end));
      const sentence = reading.sentences.find((s) => s.start <= span.start && span.start < s.end);
      // Somebody is named after all: by an agent, or as the source of the whole sentence.
      if (/^[^.;]{0,60}\bby (?:the |a |an |many |most |some )?\p{L}/u.test(text.slice(span.end, span.end + 90))) return [];
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

/** “Believed by whom?” */
function whose(written: string): string {
  const verb = /\p{L}+(?= to$|$)/u.exec(written)![0];
  return `${verb[0]!.toUpperCase()}${verb.slice(1).toLowerCase()} by whom?`;
}
