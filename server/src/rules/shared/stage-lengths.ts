// Lengths held against a beginning and an end that the draft tells of anywhere: “its closure for nine days … stopped on July 12 … allowed back on
// July 21”, “18 months to build” of what was begun in March 2023 and opened in September 2024.
import type { DraftReading } from '../../reading/draft/draft.ts';
import { inOneLine, type Length, lengthsIn, type Moment, momentsIn } from '../../reading/draft/moments.ts';
import { datelineOf } from '../../reading/paragraph/figures/dateline.ts';
import { ParagraphMemo } from '../../reading/paragraph/paragraph-memo.ts';
import { isQuoted } from '../../reading/paragraph/quoted.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { PlacedFinding } from '../rule.ts';
import { judge } from './length-ends.ts';

/** A kind of thing that lasts: the verbs that begin it, those that end it, and what stands before or behind its length. */
interface Lasting {
  readonly begins: RegExp;
  readonly ends: RegExp;
  readonly before: RegExp;
  readonly behind: RegExp;
}

const BE = '(?:was|were|is|are|has been|have been|had been|been)';
const words = (source: string, flags = 'iu') => new RegExp(source, flags);

const KINDS: readonly Lasting[] = [
  {
    begins: words(
      `\\b${BE} (?:jailed|imprisoned|sentenced|detained|arrested|locked up|remanded|interned|captured|taken (?:hostage|prisoner))\\b`,
    ),
    ends: words('\\b(?:freed|released|let out|paroled|walked free|came out|escaped)\\b'),
    before: /\b(?:spent|spending|served|serving|held for|after|behind bars for|captive for)(?: [\p{L}]+){0,1} $/iu,
    behind:
      /^ (?:in (?:prison|jail|custody|captivity|detention|a cell|his cell|solitary)|behind bars|inside|as a (?:prisoner|hostage)|of (?:imprisonment|captivity))\b/iu,
  },
  {
    begins: words(
      `\\b(?:joined|entered|enlisted|enrolled|started|began|${BE} (?:hired|appointed|elected|made|ordained|sworn in)|became|took over|took office)\\b`,
    ),
    ends: words(
      `\\b(?:retired|left|stepped down|stood down|resigned|quit|bowed out|lost (?:his|her) seat|${BE} (?:sacked|dismissed|voted out))\\b`,
    ),
    before: /\b(?:after|served|serving|spent|spending|worked|career of|reign of|tenure of|in charge for|for) $/iu,
    behind:
      /^[’']? ?(?:service\b|in (?:the |his |her )?(?:job|post|role|office|charge|force|service|ranks|company|church|army|navy|police|classroom)\b|with (?:the|it)\b|at the (?:helm|top|bank|club|school|firm|paper|company|head)\b|as (?:its |the |a )?(?:head|chief|chairman|chair|leader|manager|mayor|editor|director|president|minister)\b|on the (?:force|board|bench|council)\b)/iu,
  },
  {
    begins: words('\\b(?:opened|opened its doors|set up|founded|launched|began trading|went on sale)\\b'),
    ends: words('\\b(?:closed|closed its doors|shut|went bust|folded|ceased|wound up|demolished|pulled down|scrapped|withdrawn)\\b'),
    before: /\b(?:after|for|of|served|lasted|stood for|ran for|traded for) $/iu,
    behind:
      /^[’']? (?:in (?:business|service|operation|use|print|production|existence)|of (?:trading|service|business|use|operation)|trading|on the (?:high street|road|site))\b/iu,
  },
  {
    begins: words('\\b(?:married|wed|moved in together)\\b'),
    ends: words('\\b(?:divorced|separated|parted|split|widowed)\\b'),
    before: /\b(?:marriage of|married for|after|together for|lasted) $/iu,
    behind: /^[’']? (?:of (?:marriage|married life)|marriage|together|as (?:man|husband) and wife)\b/iu,
  },
  {
    begins: words(
      `\\b(?:work|building|construction|restoration|digging|repairs?|excavation|drilling|foundations?)\\b[^.;]{0,40}?\\b(?:began|begun|started|got under ?way)\\b|\\b(?:broke|breaking) ground\\b|\\bfoundation stone\\b|\\b${BE} (?:begun|started)\\b|\\bfirst (?:stone|brick|pile|sod|turf|rail)\\b`,
    ),
    ends: words(
      `\\b(?:${BE} (?:finished|completed|handed over|unveiled|opened)|opened|finished|completion|topped out|opened its doors|carried its first)\\b`,
    ),
    before: /\b(?:took|taken|takes|needed|lasted|in just|in only|built in|finished in|completed in|after)(?: [\p{L}]+){0,2} $/iu,
    behind:
      /^ (?:to (?:build|complete|finish|construct|restore|repair|make|dig|rebuild|put up)|of (?:work|construction|building|restoration|repairs|digging|drilling|scaffolding)|in the (?:building|making))\b/iu,
  },
  {
    begins: words(
      `\\b(?:closed|shut|stopped|halted|${BE} (?:closed|shut|stopped|halted|suspended|blocked|cut off|cut)|gave way|burst|failed|went off|broke down)\\b`,
    ),
    ends: words(
      `\\b(?:re-?opened|resumed|${BE} (?:re-?opened|restored|resumed|cleared|mended|allowed back|let back|reconnected)|allowed back|came back|let back)\\b`,
    ),
    before:
      /\b(?:clos(?:ed|ure|ing)|shut(?:down)?|suspen(?:ded|sion)|out of (?:action|use|service)|without (?:water|power|gas|heat|trains|buses)|cut off|dry|stoppage)\b[^.;]{0,24}\b(?:for|of|after) $/iu,
    behind:
      /^(?:-long)? (?:closure|shutdown|stoppage|outage|blackout|suspension|without (?:water|power|gas|heat|trains|buses|a road|a bridge))\b/iu,
  },
  {
    begins: words('\\b(?:went missing|disappeared|vanished|last seen|set out|reported missing)\\b'),
    ends: words(`\\b(?:${BE} (?:found|rescued|recovered|spotted)|turned up|came home|walked (?:out|in|into))\\b`),
    before:
      /\b(?:missing|lost|search(?:ed)?(?: lasted)?|gone|lasted|survived)\b[^.;]{0,14}\b(?:for|of|lasted|after) $|\b(?:survived|spent) $/iu,
    behind: /^(?:-long)? (?:search|ordeal|hunt|missing|lost|alone|in the (?:bush|hills|mountains|snow|open|wild|desert))\b/iu,
  },
  {
    begins: words(`\\b(?:walked out|downed tools|went on strike|strike (?:began|started)|${BE} (?:locked out|called out))\\b`),
    ends: words('\\b(?:returned to work|went back|back at work|strike (?:ended|was called off)|called off|settled|back to work)\\b'),
    before: /\b(?:strike|walkout|stoppage|dispute|picket|lock-?out)\b[^.;]{0,20}\b(?:of|for|lasted|after) $/iu,
    behind: /^(?:-long)? (?:strike|walkout|walk-out|stoppage|dispute|on strike|on the picket line|lock-?out|without pay)\b/iu,
  },
  {
    begins: words(
      `\\b(?:${BE} (?:arrested|jailed|detained|seized|kidnapped|abducted|taken|remanded|captured|imprisoned)|taken hostage)\\b`,
    ),
    ends: words(`\\b(?:${BE} (?:released|freed|let go|let out|deported)|walked free|came home)\\b`),
    before: /\b(?:held|detained|captive|jailed|imprisoned|custody|captivity|locked up)\b[^.;]{0,20}\b(?:for|of|after) $|\bspent $/iu,
    behind:
      /^ (?:in (?:prison|jail|custody|detention|captivity|a cell|remand|chains|solitary)|behind bars|as a (?:hostage|prisoner|captive)|on remand)\b/iu,
  },
  {
    begins: words(`\\b(?:${BE} (?:admitted|rushed|taken) (?:to|into)|entered hospital|fell ill|taken ill)\\b`),
    ends: words(`\\b(?:${BE} (?:discharged|sent home|allowed home)|went home|left hospital|came home|came off)\\b`),
    before: /\bspent $|\b(?:in hospital|on a ventilator|in a coma)\b[^.;]{0,12}\bfor $/iu,
    behind: /^ (?:in (?:hospital|the hospital|intensive care|a coma|bed)|on (?:a ventilator|the ward|oxygen))\b/iu,
  },
  {
    begins: words('\\b(?:set (?:off|out|sail)|left|sailed from|departed|took off|pushed off|cast off)\\b'),
    ends: words(
      '\\b(?:arrived|landed|docked|reached|came ashore|came into port|finished|touched down|sailed into|rowed into|walked into|got (?:to|home))\\b',
    ),
    before:
      /\b(?:voyage|journey|crossing|trip|expedition|trek|row|passage|ride|walk|took (?:him|her|them|it))\b[^.;]{0,16}\b(?:of|took|lasted|for|taken|them|him|her) $/iu,
    behind:
      /^(?:-long)? (?:voyage|journey|crossing|trip|expedition|trek|row|passage|ride|at sea|on the (?:road|water|ocean|ice)|in the saddle)\b/iu,
  },
  {
    begins: words('\\b(?:broke out|(?:fire|blaze) (?:started|began)|caught fire|started the (?:fire|blaze))\\b'),
    ends: words(
      `\\b(?:${BE} (?:put out|extinguished|declared out|contained|under control)|burned itself out|burnt itself out|declared (?:it )?out)\\b`,
    ),
    before: /\b(?:burn(?:ed|t|ing)|raged|blaz(?:ed|e)|fought|battled|smoulder(?:ed|ing))\b[^.;]{0,24}\bfor $/iu,
    behind: /^(?:-long)? (?:fire|blaze|battle|fight)\b/iu,
  },
];

interface Told {
  readonly kind: number;
  readonly moment: Moment;
}

interface Stages {
  readonly begins: readonly Told[];
  readonly ends: readonly Told[];
  readonly lengths: readonly { readonly kind: number; readonly length: Length }[];
}

/** What is told of a plan, a rule or another matter. */
const OTHERWISE = /\b(?:will|would|due|expected|planned|hoped|if|until|by|since|another|again|every|each|previous|previously|other)\b/i;

/** The verb nearest before a moment, or the one behind a moment that opens its clause. */
function stageAt(text: string, from: number, to: number, moment: Moment): readonly (readonly ['begins' | 'ends', number])[] {
  const before = text.slice(Math.max(from, moment.start - 70), moment.start);
  const clause = before.slice(Math.max(before.lastIndexOf(' and '), before.lastIndexOf(', but '), before.lastIndexOf('; ')) + 1);
  const opens =
    /^(?:In|On|At|It was(?: on| in)?)? ?(?:the (?:night|morning|evening) of )?$/.test(text.slice(from, moment.start)) ||
    /(?:\band|,) (?:in|on) $/.test(before);
  const behind = text.slice(moment.end, Math.min(to, moment.end + 60));
  return KINDS.flatMap((kind, i) =>
    (['begins', 'ends'] as const).flatMap((stage) =>
      (kind[stage].test(clause) && !OTHERWISE.test(clause)) ||
      (opens && kind[stage].test(behind) && !OTHERWISE.test(behind.slice(0, behind.search(kind[stage]))))
        ? [[stage, i] as const]
        : [],
    ),
  );
}

const stagesIn = new ParagraphMemo((reading: Reading): Stages => {
  const text = inOneLine.of(reading);
  const begins: Told[] = [];
  const ends: Told[] = [];
  for (const moment of momentsIn.of(reading)) {
    if (moment.kind === 'season' || moment.weekday !== undefined || moment.away !== undefined || isQuoted(reading, moment)) continue;
    const sentence = reading.sentences.find((s) => s.start <= moment.start && moment.start < s.end);
    if (!sentence) continue;
    for (const [stage, kind] of stageAt(text, sentence.start, sentence.end, moment))
      (stage === 'begins' ? begins : ends).push({ kind, moment });
  }
  const lengths = lengthsIn.of(reading).flatMap((length) => {
    const [before, behind] = [text.slice(Math.max(0, length.from - 60), length.from), text.slice(length.end, length.end + 40)];
    return KINDS.flatMap((kind, i) => (kind.before.test(before) || kind.behind.test(behind) ? [{ kind: i, length }] : []));
  });
  return { begins, ends, lengths };
});

const isOne = (all: readonly { readonly moment: Moment }[]): boolean =>
  new Set(all.map(({ moment: { year, month, day } }) => `${year}-${month}-${day}`)).size === 1;

/** Does the sentence of a length have moments of its own, or speak of somebody else? */
function isOfAnother(reading: Reading, length: Length, known: readonly Moment[]): boolean {
  const sentence = reading.sentences.find((s) => s.start <= length.start && length.start < s.end) ?? { start: 0, end: reading.text.length };
  const own = momentsIn.of(reading).filter((m) => m.start >= sentence.start && m.end <= sentence.end);
  return (
    own.some((m) => !known.includes(m) && m.weekday === undefined && m.away === undefined) ||
    /\b(?:another|other|previous|earlier|his (?:brother|son|father|wife)|her (?:sister|son|mother|husband)|each|every|usually|normally|planned|expected|should|would|could|up to)\b/i.test(
      reading.text.slice(sentence.start, sentence.end),
    )
  );
}

/** The lengths of a paragraph that the one beginning and the one end of their kind deny. */
export function stageLengths(draft: DraftReading, paragraph: number, reading: Reading): PlacedFinding[] {
  const { lengths } = lengthsIn.of(reading).length > 0 ? stagesIn.of(reading) : { lengths: [] };
  return lengths.flatMap(({ kind, length }): PlacedFinding[] => {
    const all = draft.readings.flatMap((other, at) =>
      momentsIn.of(other).length > 0 && other.prose.kind === 'body' ? [{ at, ...stagesIn.of(other) }] : [],
    );
    const of = (stage: 'begins' | 'ends') =>
      all.flatMap(({ at, [stage]: told }) => told.filter((one) => one.kind === kind).map((one) => ({ ...one, at })));
    const [begins, ends] = [of('begins'), of('ends')];
    const [first, last] = [begins[0], ends[0]];
    if (!first || !last || !isOne(begins) || !isOne(ends) || Math.abs(first.at - last.at) > 3) return [];
    if (isOfAnother(reading, length, [first.moment, last.moment])) return [];
    return judge(
      { draft, paragraph, reading, length, own: datelineOf(draft) },
      { first: { at: first.moment, paragraph: first.at }, last: { at: last.moment, paragraph: last.at } },
    );
  });
}
