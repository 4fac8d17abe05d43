// A bracket without its partner: an aside that is never closed, or closed and never opened.
import { FLAG, punctuationFlags } from '../../reading/paragraph/punctuation-flags.ts';
import { partnerOf, partnerPlaces, type UnpairedBracket, unpairedBrackets } from '../../reading/paragraph/typos/brackets.ts';
import { draftRule } from '../rule.ts';

export const unbalancedBracket = draftRule<UnpairedBracket, Record<never, never>>({
  meta: {
    id: 'typo/unbalanced-bracket',
    what: 'A bracket without its partner: an aside that is never closed, or closed and never opened.',
    why: 'The reader waits for the aside to end, or looks back for where it began.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'brackets' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  observe: (reading) => ((punctuationFlags(reading).bits & FLAG.bracket) === 0 ? [] : unpairedBrackets(reading.text)),
  conclude: (noted) =>
    noted.flatMap(({ paragraph, reading, notes }) => {
      const { text } = reading;
      // An aside of several paragraphs opens in one and closes in another.
      const near = (step: 1 | -1, bracket: string) =>
        noted.some(
          (other) =>
            other.notes.some((note) => note.bracket === partnerOf(bracket)) &&
            (other.paragraph - paragraph) * step > 0 &&
            Math.abs(other.paragraph - paragraph) <= 6,
        );
      return notes
        .filter(({ bracket }) => !near(bracket === '(' || bracket === '[' ? 1 : -1, bracket))
        .map((found) => {
          const { start, bracket } = found;
          const partner = partnerOf(bracket);
          const opens = bracket === '(' || bracket === '[';
          return {
            paragraph,
            start,
            end: start + 1,
            message: opens ? 'Bracket never closed' : 'Closing bracket, but none was opened',
            fixes: () => [
              ...partnerPlaces(text, found).map(({ likely, ...place }, i) => {
                const instead = place.end > place.start ? ', in place of the comma' : '';
                const title = opens
                  ? `Close the bracket after “${lastWord(text, place.start)}”${instead}`
                  : `Open a bracket before “${nextWord(text, place.end)}”${instead}`;
                const newText = instead && !opens ? ` ${partner}` : partner;
                return { title, edits: [{ ...place, newText }], preferred: i === 0 && likely };
              }),
              { title: 'Delete the bracket', edits: [{ start, end: start + 1, newText: '' }] },
            ],
          };
        });
    }),
});

const lastWord = (text: string, at: number) => /\S*$/.exec(text.slice(Math.max(0, at - 24), at))![0];
const nextWord = (text: string, at: number) => /^\S*/.exec(text.slice(at, at + 24))![0];
