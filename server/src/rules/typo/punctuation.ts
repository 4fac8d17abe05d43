// Punctuation that is lost, doubled or at odds: a paragraph without its full stop, “..”, “,.”, a quotation without its comma.
import type { DraftReading } from '../../reading/draft/draft.ts';
import { findPunctuation, type ParagraphEnd, type PunctuationFault, paragraphEnd } from '../../reading/paragraph/typos/punctuation.ts';
import { draftRule, type PlainFix } from '../rule.ts';

interface Note {
  readonly faults: readonly PunctuationFault[];
  readonly ending: ParagraphEnd | undefined;
}

/** A draft shows that its paragraphs end with a stop when at least so many do, and most of them. */
const LEAST_STOPPED = 4;
/** One sentence without a stop is a slip where the lines without are few, and headings. */
const FEW_STOPPED = 3;
const LOWER_SHARE = 0.7;
const SHARE = 0.85;

export const punctuation = draftRule<Note, Record<never, never>>({
  meta: {
    id: 'typo/punctuation',
    what: 'A full stop that is missing at the end of a paragraph or typed twice, two marks where one belongs, a comma missing where a quotation ends.',
    why: 'Cuts and rewrites leave such marks behind, and a reader takes them for carelessness with the rest.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'punctuation' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  observe(reading) {
    const faults = findPunctuation(reading);
    const ending = paragraphEnd(reading);
    return faults.length > 0 || ending ? [{ faults, ending }] : [];
  },
  conclude(noted, { draft }) {
    let stopped = 0;
    let open = 0;
    // What stands before the first stop is the headline, the standfirst and the byline.
    const first = noted.find(({ notes: [note] }) => note!.ending?.stopped)?.paragraph ?? 0;
    for (const { notes } of noted)
      for (const { ending } of notes) {
        if (ending?.stopped) stopped++;
        else if (ending) open++;
      }
    const sentences = noted.filter(({ notes: [note] }) => note!.ending?.sentence && !note!.ending.stopped).length;
    const mostly = stopped >= SHARE * (stopped + open) && stopped >= LEAST_STOPPED;
    const alone = sentences === 1 && stopped >= FEW_STOPPED && stopped >= LOWER_SHARE * (stopped + open);
    return noted.flatMap(({ paragraph, reading, notes: [note] }) => {
      const { faults, ending } = note!;
      const findings = faults.map(({ start, end, kind, message, instead, sure, asks }) => ({
        paragraph,
        start,
        end,
        kind,
        message,
        ...(asks ? { severity: 'information' as const } : {}),
        fixes: (): PlainFix[] =>
          instead.map((newText, i) => ({
            title: `Change to “${newText}”`,
            edits: [{ start, end, newText }],
            safe: sure && i === 0,
            preferred: i === 0 && !asks,
          })),
      }));
      if (!ending || ending.stopped || !ending.sentence || !(mostly || alone || (ending.alone && stopped >= open - 1))) return findings;
      if (paragraph < first) return findings;
      // The rest of a line that was broken, or of a paragraph that was cut in two.
      if (/^[\p{Ll}\p{N}]/u.test(draft.readings[paragraph + 1]?.text ?? '') || isInsert(draft, paragraph)) return findings;
      const { start, end, closing } = ending;
      const at = end - (closing?.length ?? 0);
      const stop = (place: number, first: boolean): PlainFix => ({
        title: closing ? `Add a full stop ${place === end ? 'after' : 'before'} the closing mark` : 'Add a full stop',
        edits: [{ start: place, end: place, newText: '.' }],
        preferred: first,
      });
      return [
        ...findings,
        {
          paragraph,
          start,
          end,
          kind: 'lost-stop',
          message: `Missing full stop after “${reading.text.slice(start, at)}”`,
          fixes: () => (closing ? [stop(at, true), stop(end, false)] : [stop(end, true)]),
        },
      ];
    });
  },
});

/** Is a paragraph no sentence of the story but set apart: a quotation with its name below, one of several lines without stops? */
function isInsert({ readings }: DraftReading, paragraph: number): boolean {
  const [before, after] = [readings[paragraph - 1], readings[paragraph + 1]];
  if (before && /:$/.test(before.text)) return true;
  return (
    [before, after].some((r) => r?.prose.kind === 'body' && isOpen(r.text)) || (after?.prose.kind === 'body' && isNameLine(after.text))
  );
}

const isOpen = (text: string): boolean => text.length >= 40 && /[\p{L}\p{N}]$/u.test(text);

/** “— Ann Hale”, “Tom Reid, the Harbour Trust”: a line of names under a quotation. */
function isNameLine(text: string): boolean {
  if (/^[–—-]\s?\p{Lu}/u.test(text)) return true;
  const words = text.split(' ');
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length <= 8 && words.length >= 2 && /^\p{Lu}.*[\p{L}\p{N})]$/u.test(text) && capitals * 2 > words.length;
}
