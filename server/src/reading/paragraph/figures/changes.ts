// Rises and falls from one figure to another.
import { LiteralPrefilter } from '../../../performance/literal-prefilter.ts';
import type { Span } from '../../../text/span.ts';
import type { Reading } from '../reading.ts';
import { type Figure, MARKS } from './figures.ts';
import { type FigureMatch, figurePattern } from './pattern.ts';

/** Something that changed from one figure to another, with how much the text says that it changed. */
export interface Change extends Span {
  readonly from: Figure;
  readonly to: Figure;
  /** 1 up, −1 down, 0 where the text does not say. */
  readonly direction: -1 | 0 | 1;
  /** “20%”, “five points”, “a third”, “10,000”. */
  readonly by: Figure | undefined;
  /** “doubled”: 2; “halved”: one over two, so −2. */
  readonly factor: number | undefined;
  readonly factorAt: Span | undefined;
  readonly factorHedge: 'above' | 'below' | '';
}

const UP =
  'rose|rises?|risen|rising|grew|grows?|grown|growing|increase[sd]?|increasing|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|surge[sd]?|surging|gain(?:s|ed)?|go(?:es|ne)? up|went up|up|swelled|raised?|raising|lift(?:ed|ing)|boosted';
const DOWN =
  'fell|falls?|fallen|falling|drop(?:s|ped|ping)?|decline[sd]?|declining|decrease[sd]?|decreasing|shrank|shrinks?|shrunk|slid|slump(?:s|ed)?|plunge[sd]?|plummet(?:s|ed)?|tumble[sd]?|sank|sunk|went down|down|cut(?:s|ting)?|reduce[sd]?|reducing|lower(?:ed|ing)|slash(?:ed|ing)|trim(?:med)?|dip(?:s|ped)?';
const NOUN_UP = 'rise|increase|jump|gain|growth|surge|leap';
const NOUN_DOWN = 'fall|drop|decline|decrease|cut|reduction|slump|dip';
const FOLD = '(?:two|three|four|five|six|seven|eight|nine|ten)';
const TIMES =
  "(?:two|three|four|five|six|seven|eight|nine|ten)fold|(?:doubl|tripl|trebl|quadrupl|halv)(?:ed|ing)|(?<!(?:\\b(?:the|of|in|into|both|two|three|equal|at)|[’']s) )(?:doubl|tripl|trebl|quadrupl|halv)es|(?<=\\b(?:to|will|would|could|may|might|should) )(?:double|triple|treble|quadruple|halve)";
// Words between two figures of one change; no figure but a year, and no new clause.
const GAP = '(?:[^.;:"“”<any>]|<year>){0,40}?';
const LOOSE = '(?:<word> ){0,3}?';
const BY = `(?:by )?(?:(?!(?:to|from|at|in|since|and) )<word> ){0,3}?(?<by><percent>|<points>|<fraction>|<amount>)`;
const FROM_TO = `from ${LOOSE}(?<from><amount>)(?! to )${GAP} to ${LOOSE}(?<to><amount>)`;
const FROM_TO_CLOSE = `from ${LOOSE}(?<from><amount>) to ${LOOSE}(?<to><amount>)`;
const TO_FROM = `(?:to|at) ${LOOSE}(?<to><amount>)${GAP}[, (](?:from|against|compared (?:with|to)) ${LOOSE}(?<from><amount>)`;
const VERB = `\\b(?:(?<up>${UP})|(?<down>${DOWN}))\\b`;
const AFTER = `${GAP}(?:,| [-–—]| \\() ?(?:or |which is |that is |marking |representing )?(?:an? |the )?(?:(?:(?<up>${NOUN_UP})|(?<down>${NOUN_DOWN})) of ${BY}|(?:(?<up>up)|(?<down>down)) ${BY})`;
const AFTER_NOUN = `${GAP}(?:,| [-–—]| \\(| (?:is|was|represents|means|marks|amounts to)) ?(?:or |which is |that is |marking |representing )?(?:an? |the )?(?<by><percent>|<points>)(?: |-)(?:(?<up>${NOUN_UP})|(?<down>${NOUN_DOWN}))\\b`;

const patterns = [
  ...[FROM_TO, FROM_TO_CLOSE, TO_FROM].flatMap((both) => [
    figurePattern(`${VERB} ${BY}(?:,| [-–—])? (?:(?:<word>|<year>),? ){0,4}?${both}`),
    figurePattern(`${VERB}(?: <word>){0,2}? ${both}`),
    figurePattern(
      `\\b(?:(?<above>more than |over )|(?<below>nearly |almost |just under |about |roughly |around ))?(?<times>${TIMES})\\b${GAP}[ (]${both}`,
    ),
  ]),
  // “£12m, up 50% from £10m”.
  figurePattern(
    `(?<to><amount>)(?:,| [-–—]| \\() ?(?:(?<up>up)|(?<down>down)|an? (?:(?<up>${NOUN_UP})|(?<down>${NOUN_DOWN})) of) ${BY} (?:from|on) ${LOOSE}(?<from><amount>)`,
  ),
  ...[FROM_TO, FROM_TO_CLOSE, TO_FROM].flatMap((both) => [
    figurePattern(`\\b${both}${AFTER}`),
    figurePattern(`\\b${both}${AFTER_NOUN}`),
    figurePattern(
      `\\b${both}(?:,| [-–—]) ?(?:(?<above>more than )|(?<below>nearly |almost |about ))?(?:a )?(?<times>doubling|tripling|trebling|quadrupling|halving)\\b`,
    ),
    figurePattern(`\\b${both}${GAP}(?:,| [-–—]) ?an? (?<times>${FOLD}fold) (?:increase|rise|jump|growth)\\b`),
  ]),
];

const FOLDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
function factorOf(word: string): number {
  const fold = FOLDS.findIndex((n) => word.startsWith(`${n}fold`));
  if (fold >= 0) return fold + 2;
  return word[0] === 'd' ? 2 : word[0] === 't' ? 3 : word[0] === 'q' ? 4 : -2;
}

function changeOf(match: FigureMatch): Change | undefined {
  const { groups } = match;
  const [from, to, by] = [match.figure('from'), match.figure('to'), match.figure('by')];
  // “rose 20% from 2014 to 2015” gives years, not amounts, and “from 40 to 50 per cent” has its unit once.
  if (!from || !to || from.kind === 'year' || to.kind === 'year' || from.kind !== to.kind || from.unit !== to.unit) return undefined;
  const factor = groups.times === undefined ? undefined : factorOf(groups.times.toLowerCase());
  return {
    start: match.start,
    end: match.end,
    from,
    to,
    direction: groups.up ? 1 : groups.down ? -1 : 0,
    by,
    factor,
    factorAt: match.at('times'),
    factorHedge: groups.above ? 'above' : groups.below ? 'below' : '',
  };
}

const TELLS = new LiteralPrefilter([['from', 'against', 'compared', 'up', 'down']]);
const TELLS_OF_CHANGE = /\b(?:from|against|compared|up|down)\b/i;

/** Both ends of a change are figures of one kind, and no years. */
function hasPair(figures: readonly Figure[]): boolean {
  let seen = 0;
  for (const { kind } of figures) {
    if (kind === 'year') continue;
    const bit = 1 << (MARKS[kind].charCodeAt(0) & 15);
    if ((seen & bit) !== 0) return true;
    seen |= bit;
  }
  return false;
}

/** The changes a paragraph tells of, each once: the form that says most wins. */
export function readChanges(reading: Reading): Change[] {
  const { figureText } = reading;
  if (!hasPair(figureText.figures) || !figureText.lower.holds(TELLS) || !TELLS_OF_CHANGE.test(figureText.shape)) return [];
  const found = new Map<number, Change>();
  for (const pattern of patterns) {
    for (const match of pattern(reading)) {
      const change = changeOf(match);
      if (!change) continue;
      const known = found.get(change.from.start);
      if (!known || (known.by === undefined && known.factor === undefined && (change.by ?? change.factor) !== undefined))
        found.set(change.from.start, change);
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
