// A father of two who is a father of three further down.
import type { DraftReading } from '../../../reading/draft/draft.ts';
import type { RecordEntity } from '../../../reading/draft/record.ts';
import { inWords, numberInWords } from '../../../reading/paragraph/figures/numerals.ts';
import { ParagraphMemo } from '../../../reading/paragraph/paragraph-memo.ts';
import { matchesIn } from '../../../reading/paragraph/prefilter.ts';
import { isQuoted } from '../../../reading/paragraph/quoted.ts';
import type { Span } from '../../../text/span.ts';
import type { PlacedFinding } from '../../rule.ts';
import { change } from './name-pairs.ts';

/** The span is the number's. */
interface Parent extends Span {
  readonly noun: string;
  readonly children: number;
  /** Does it stand for somebody already met: “The father of three died”? */
  readonly again: boolean;
  readonly opens: number;
  readonly closes: number;
}

const PARENT =
  /\b(?<noun>father|mother|dad|mum|mom|grandfather|grandmother)(?:[- ]of[- ])(?<number>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b/giu;
const SAME: Readonly<Record<string, string>> = { dad: 'father', mum: 'mother', mom: 'mother' };

const parentsIn = new ParagraphMemo((reading): readonly Parent[] =>
  matchesIn(reading, PARENT).flatMap((match): Parent[] => {
    const { noun: written, number } = match.groups as { noun: string; number: string };
    const closes = match.index + match[0].length;
    const span = { start: closes - number.length, end: closes };
    if (isQuoted(reading, span)) return [];
    const noun = written.toLowerCase();
    const children = Number(/^\d/.test(number) ? number : numberInWords(number.toLowerCase()));
    const again = /\b[Tt]he (?:\p{Ll}+[- ]){0,2}$/u.test(reading.text.slice(Math.max(0, match.index - 30), match.index));
    return [{ ...span, noun: SAME[noun] ?? noun, children, again, opens: match.index, closes }];
  }),
);

export function otherParents(draft: DraftReading): readonly PlacedFinding[] {
  const all = draft.readings.flatMap((reading, paragraph) => parentsIn.of(reading).map((parent) => ({ ...parent, paragraph })));
  return all.flatMap((here, i): PlacedFinding[] => {
    const before = all.slice(0, i).filter(({ noun }) => noun === here.noun);
    const [there] = before;
    // Two fathers leave open whose the number is.
    if (!there || before.some(({ children }) => children !== there.children) || there.children === here.children) return [];
    const [one, other] = [ownerOf(draft, there), ownerOf(draft, here)];
    if (!(here.again && other === undefined) && (one === undefined || one !== other)) return [];
    const { paragraph, start, end } = here;
    const { text } = draft.readings[paragraph]!;
    const theirs = draft.readings[there.paragraph]!.text.slice(there.start, there.end).toLowerCase();
    const number = /^\d/.test(text.slice(start, end)) ? String(there.children) : (inWords(there.children) ?? theirs);
    return [
      {
        paragraph,
        start,
        end,
        message: `${here.noun[0]!.toUpperCase()}${here.noun.slice(1)} of ${here.children} here, of ${there.children} above`,
        severity: 'information',
        related: [{ paragraph: there.paragraph, start: there.start, end: there.end, note: `${theirs} here` }],
        fixes: () => [change({ start, end }, number, true)],
      },
    ];
  });
}

const BEFORE = 30;

/** Who is said to be one: “Marsh, 43, a father of two”, “Mother-of-three Ann Reid”. */
function ownerOf(draft: DraftReading, { paragraph, opens, closes }: Parent & { readonly paragraph: number }): RecordEntity | undefined {
  const { names, text } = draft.readings[paragraph]!;
  const name =
    names.find((n) => n.start > closes && n.start <= closes + 2) ??
    names.findLast((n) => n.end < opens && n.end > opens - BEFORE && !/[.!?;]/.test(text.slice(n.end, opens)));
  return name && draft.record.named(paragraph, name.start);
}
