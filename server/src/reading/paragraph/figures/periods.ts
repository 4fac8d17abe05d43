// How many of a shorter period a longer one has, as desks count.

export type Period = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year';

export const PERIODS: readonly Period[] = ['second', 'minute', 'hour', 'day', 'week', 'fortnight', 'month', 'quarter', 'year'];

export type Count = readonly [least: number, most: number, usual: number];

/** From the least to the most that may be meant, the likeliest first: a week has five days at work, a day at least four open hours. */
const COUNTS: Readonly<Record<string, readonly Count[]>> = {
  'year quarter': [[4, 4, 4]],
  'year month': [[12, 12, 12]],
  'year fortnight': [[26, 26.1, 26]],
  'year week': [[46, 53, 52]],
  'year day': [[220, 366, 365]],
  'quarter month': [[3, 3, 3]],
  'quarter week': [[12, 13.2, 13]],
  'month week': [[4, 4.5, 4]],
  'month day': [[20, 31, 30]],
  'fortnight week': [[2, 2, 2]],
  'fortnight day': [[10, 14, 14]],
  'week day': [[5, 7, 7]],
  'week hour': [
    [168, 168, 168],
    [16, 60, 40],
  ],
  'day hour': [[4, 24, 24]],
  'hour minute': [[60, 60, 60]],
  'minute second': [[60, 60, 60]],
};

export const isPeriod = (word: string): word is Period => (PERIODS as readonly string[]).includes(word);

/** How many of the shorter there are in the longer; undefined where nobody counts one in the other. */
export const countsIn = (longer: string, shorter: string): readonly Count[] | undefined =>
  longer === shorter ? [[1, 1, 1]] : COUNTS[`${longer} ${shorter}`];
