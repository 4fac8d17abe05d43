// Guilt that no court has found yet, denials that a plea has overtaken, and one case that is told in two ways.
import { matchesIn } from '../../reading/paragraph/prefilter.ts';
import { draftRule, type PlacedFinding } from '../rule.ts';
import { deedsAsFacts, liableApart, rolesApart, standingsApart } from '../shared/legal-clashes.ts';

type What = 'before' | 'verdict' | 'guilt' | 'held' | 'denial' | 'doubt';

interface Note {
  readonly what: What;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A person stands accused. */
const BEFORE =
  /\b(?:(?:is|was|were|are|been|being|has been) charged with|charged (?:with|over|in connection)|faces? (?:a |\p{L}+ )?(?:charges?|counts?|trial)|on trial|stands? trial|stood trial|pleaded not guilty|pleads not guilty|denie[sd] (?:the |all |any |both )?(?:charges?|counts?|murder|manslaughter|causing|attempted|assault|rape|arson|theft|fraud|robbery|wounding|conspiracy|allegations?|wrongdoing)|remanded (?:in custody|on bail)|in the dock|jury (?:was|were|heard|has)|(?:the |a )?trial (?:continues|began|opened|is expected)|the accused|the defendant|(?:arrested|held|detained) (?:\p{L}+ ){0,5}?(?:in connection with|on suspicion of|over)|(?:not|neither|none|nobody) (?:\p{L}+ ){0,3}(?:been|was|were) charged|remanded (?:until|to appear|pending)|(?:granted|released on|out on|on) bail|awaiting trial|awaits trial|will stand trial|(?:his|her|their|the) trial for)/giu;
/** A court or a plea has decided. */
const VERDICT =
  /\b(?:found guilty|(?:was|were|been|is) convicted|convicted (?:of|in|at|murderer|killer|rapist)|pleaded guilty|pleads guilty|admitted (?:murder|manslaughter|causing|assault|rape|arson|theft|fraud|robbery|the (?:charge|offence|killing))|(?:was|were|been) (?:sentenced|jailed|imprisoned)|sentenced to|jailed for|serving (?:a |life|\p{L}+ years)|guilty plea|conviction|verdict of guilty|guilty verdict|(?:jury|jurors|judge|court) (?:has |had )?(?:convicted|found (?:him|her|them) guilty))/giu;
const SUPPOSED =
  /\b(?:if|could be|would be|may be|might be|faces being|without a|no|not|previous|prior|earlier|past|former|unless|until|any|seeking a|secure a|a second) (?:\p{L}+ )?$/iu;
const GUILT =
  /\b(?:the |his |her |their )((?:convicted |teenage |young |masked |armed |knife |drunk |drunken |dangerous |hit-and-run |serial |child |cold-blooded |self-confessed )?(?:killer|murderer|murderess|rapist|arsonist|attacker|abuser|fraudster|thief|robber|burglar|kidnapper|stabber|molester|drug dealer|conman|swindler|extortionist|culprit|perpetrator|poisoner|dangerous driver|drunk driver))(?![\p{L}-]| (?:is|remains|was|are) (?:still )?(?:at large|on the run|being hunted|not been)| (?:known|nicknamed|dubbed|called) (?:as )?[“"‘']?\p{Lu})/giu;
/** “The two guilty engineers”, “the convicted politician”. */
const CALLED_GUILTY =
  /\b(?:the|both|these|those|his|her|its|their) (?:(?:two|three|four|five) )?((?:guilty|convicted) (?!of\b|to\b|plea|verdict|part(?:y|ies)\b|on\b|in\b|at\b|by\b|and\b|or\b|for\b|over\b|after\b|as\b)\p{Ll}{3,})(?![\p{L}-])/giu;
/** “The robbers were being questioned”: of people who have been held. */
const HELD =
  /\b(?:the |both |all (?:three |four |of the )?)(robbers|thieves|burglars|attackers|killers|murderers|fraudsters|rapists|arsonists|kidnappers|abusers|vandals|muggers)(?= (?:were|was|have been|had been|are) (?:being |both |all |later |then |since )?(?:questioned|interviewed|arrested|held|charged|detained|bailed|released|remanded|in custody)\b)/giu;
const MURDERED =
  /\b(?:who|he|she) (?:then |later |also )?(?:murdered|raped|defrauded|embezzled|swindled|strangled|bludgeoned|stole|robbed|stabbed|burgled|kidnapped|abducted|laundered|torched|poisoned|groomed|set fire to|set light to)\b/giu;
const HEDGED =
  /\b(?:alleged|allegedly|suspected|accused|accuses?|say|says|said|claims?|claimed|according|told|heard|believe[sd]?|if|whether|denie[sd]|denying|not|no|never|search for|hunt for|hunting|seek(?:ing)?|find(?:ing)?|catch|identify|unknown|unidentified)\b/iu;
/** Before the noun only what makes it nobody's: “police are looking for the killer”. */
const UNSURE =
  /\b(?:alleg\p{L}+|suspect\p{L}*|accus\p{L}+|claim\p{L}*|prosecut\p{L}+|if|whether|not|no|search\p{L}*|hunt\p{L}*|seek\p{L}*|looking|find|catch|identify|unknown|unidentified)\b/iu;
const DENIAL =
  /\bwho (?:denies|denied|has denied|is denying) (?:the |all |any |both )?(?:charges?|counts?|murder|manslaughter|allegations?|wrongdoing|fraud|theft|assault)/giu;

export const legalStatus = draftRule<Note>({
  meta: {
    id: 'fact/legal-status',
    what: '“The killer” or “murdered” before a verdict, or “who denies the charges” of somebody who has pleaded guilty or was convicted; one who was cleared here and convicted there.',
    why: 'It is a libel or a contempt of court, and the defendant’s lawyer reads the paper too.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'arrest; allegations' },
    severity: 'warning',
    on: true,
    options: {},
  },
  observe(reading) {
    const { text, sentences } = reading;
    const notes: Note[] = [];
    const add = (what: What, pattern: RegExp, wanted: (index: number) => boolean = () => true) => {
      for (const match of matchesIn(reading, pattern)) {
        const start = match[1] === undefined ? match.index : match.index + match[0].length - match[1].length;
        const from = what === 'guilt' && match[1] !== undefined ? match.index : start;
        if (wanted(match.index)) notes.push({ what, start: from, end: match.index + match[0].length, words: match[0] });
      }
    };
    const outright = (index: number) => {
      const sentence = sentences.find((s) => s.start <= index && index < s.end);
      return !HEDGED.test(text.slice(sentence?.start ?? 0, sentence?.end ?? text.length));
    };
    add('before', BEFORE);
    // “If convicted”, “no previous convictions”: no verdict of this case.
    add('verdict', VERDICT, (index) => !SUPPOSED.test(text.slice(Math.max(0, index - 24), index)));
    add('guilt', GUILT, (index) => {
      const sentence = sentences.find((s) => s.start <= index && index < s.end);
      return !UNSURE.test(text.slice(sentence?.start ?? 0, index));
    });
    add('guilt', MURDERED, outright);
    add('guilt', CALLED_GUILTY);
    add('held', HELD);
    add('denial', DENIAL);
    return notes;
  },
  conclude(noted, { draft }) {
    const all = noted.flatMap(({ paragraph, notes }) => notes.map((note) => ({ ...note, paragraph })));
    const of = (what: What) => all.filter((note) => note.what === what);
    const [before] = of('before');
    const [verdict] = of('verdict');
    const place = (note: (typeof all)[number], note2: string) => [
      { paragraph: note.paragraph, start: note.start, end: note.end, note: note2 },
    ];
    const findings: PlacedFinding[] = [];
    if (before && !verdict)
      for (const { paragraph, start, end, words } of of('guilt'))
        findings.push({ paragraph, start, end, message: `“${words}”: no verdict in the story`, related: place(before, 'not yet tried') });
    if (!verdict)
      for (const { paragraph, start, end, words } of of('held'))
        if (!findings.some((f) => f.paragraph === paragraph && f.start < end && start < f.end))
          findings.push({ paragraph, start, end, message: `“${words}”: no verdict in the story` });
    if (verdict)
      for (const { paragraph, start, end } of of('denial'))
        findings.push({
          paragraph,
          start,
          end,
          message: `Still denied here, but “${verdict.words}” elsewhere`,
          related: place(verdict, verdict.words),
        });
    const more = [...standingsApart(draft), ...rolesApart(draft), ...liableApart(draft), ...(verdict ? [] : deedsAsFacts(draft))];
    return [...findings, ...more.filter((f) => !findings.some((g) => g.paragraph === f.paragraph && g.start < f.end && f.start < g.end))];
  },
});
