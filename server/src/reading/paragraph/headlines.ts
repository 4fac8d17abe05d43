// Which paragraphs are headlines, by their markup or by the look of them.
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import type { Reading } from './reading.ts';

const LONG_WORDS = withLetterRanges(/(?<![\p{L}\p{N}'’-])\p{L}[\p{L}'’-]{3,}/gu);

/** Is it a headline or a heading, by its markup or by the look of it: Most Words With a Capital? */
export function isHeading({ text, prose }: Reading): boolean {
  if (prose.kind === 'headline' || prose.kind === 'heading') return true;
  if (text.length > 250) return false;
  const long = text.match(LONG_WORDS) ?? [];
  const loud = long.filter((word) => word[0] !== word[0]!.toLowerCase());
  return long.length >= 3 && loud.length / long.length > 0.7;
}

// A sentence ends in a full stop, a headline does not, unless with initials: “Talks in U.S.”.
const STOPS = /(?<!(?:^|[\s.])\p{Lu})\.["”’')\]]*\s*$/u;

/** Is it the draft’s headline: marked as one, or a short first paragraph that does not end as a sentence does? */
export const isHeadline = (reading: Reading, paragraph: number): boolean =>
  reading.prose.kind === 'headline' ||
  isDisplay(reading) ||
  (paragraph === 0 && reading.text.length <= 120 && ((reading.sentences.length === 1 && !STOPS.test(reading.text)) || isHeading(reading)));

/** Does it stand about the story: a standfirst, or what goes with a picture? */
export const isDisplay = ({ prose }: Reading): boolean => prose.kind === 'standfirst' || prose.kind === 'alt' || prose.kind === 'caption';
