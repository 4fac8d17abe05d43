// A score or a vote that the draft itself contradicts: “voted 5-4” and “the 4-5 split”, “straight sets, 6-3, 2-6, 6-4”.
import { draftRule } from '../rule.ts';
import { groupVotes } from '../shared/group-votes.ts';
import { leagueFindings } from '../shared/leagues.ts';
import { leadsOfScores, marginsOfResults, sumsOfScores } from '../shared/score-sums.ts';
import { scoreWordFindings } from '../shared/score-words.ts';
import { scorersFindings } from '../shared/scorers.ts';
import { scoreFindings } from '../shared/scores.ts';
import { seatFindings } from '../shared/seats.ts';
import { sportSums } from '../shared/sport-sums.ts';
import { twoLegs } from '../shared/two-legs.ts';
import { votesRanked } from '../shared/votes-ranked.ts';

const SCORES =
  /\bpoints\b|\bseats?\b|councillors|places\b|\bin straight sets|\bvot(?:es?|ed|ing)\b|fours and|\d for [a-z]|extras? \d|(?:won|lost|drawn) \S+ of\b|\d[-–]\d|\d\.\d{1,2} ?\(\d|^\p{Lu}[^.;:]{2,30} \d{1,3}[,;]? \p{Lu}/u;

export const wrongScore = draftRule<true>({
  meta: {
    id: 'fact/wrong-score',
    what: 'A score or a vote that the draft itself contradicts: “voted 5-4” and “the 4-5 split”, “straight sets, 6-3, 2-6, 6-4”; a lead or a margin that the score denies.',
    why: 'Supporters and members know the result by heart.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'scores' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  observe: (reading) => (SCORES.test(reading.text) ? [true] : []),
  conclude: (noted, { draft }) =>
    noted.length > 0
      ? [
          ...scoreFindings(draft),
          ...sumsOfScores(draft),
          ...leadsOfScores(draft),
          ...marginsOfResults(draft),
          ...sportSums(draft),
          ...scorersFindings(draft),
          ...leagueFindings(draft),
          ...noted.flatMap(({ paragraph, reading }) => [
            ...seatFindings(draft, paragraph),
            ...[...twoLegs(reading), ...votesRanked(reading), ...groupVotes(reading), ...scoreWordFindings(reading)].map((finding) => ({
              ...finding,
              paragraph,
            })),
          ]),
        ]
      : [],
});
