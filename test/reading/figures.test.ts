// Figures and dates as news writes them, the calendar, and exact arithmetic.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { dateOf, dayNumber, daysIn, exists, weekdayOf } from '../../server/src/reading/paragraph/figures/calendar.ts';
import { decimal, exact, inDigits, minus, over, plus, same, times } from '../../server/src/reading/paragraph/figures/exact.ts';
import { readFigureText } from '../../server/src/reading/paragraph/figures/figures.ts';
import { numberInWords, ordinalInWords } from '../../server/src/reading/paragraph/figures/numerals.ts';
import { readWords } from '../../server/src/reading/paragraph/words.ts';

/** “kind value unit hedge” of each figure. */
const figures = (text: string) =>
  readFigureText(text, readWords(text)).figures.map(({ kind, value, unit, hedge }) =>
    [kind, inDigits(value, 4), unit, hedge].filter(Boolean).join(' '),
  );

const dates = (text: string) =>
  readFigureText(text, readWords(text)).dates.map(({ day, month, year, weekday }) => `${weekday ?? '-'} ${day}/${month}/${year ?? '-'}`);

describe('figures', () => {
  const cases: Record<string, string[]> = {
    '£3.2bn, $1.5 million, 50p, 20 cents and 3 million euros': [
      'money 3,200,000,000 £',
      'money 1,500,000 $',
      'money 0.5 £',
      'money 0.2 $',
      'money 3,000,000 €',
    ],
    'twelve men, twenty-one boys, a hundred and five girls, half a million others': ['count 12', 'count 21', 'count 105', 'count 500,000'],
    '20%, 20 per cent, five percentage points and 0.1pc': ['percent 20', 'percent 20', 'points 5', 'percent 0.1'],
    '10 miles (16km), 5ft 10in, 11st 4lb, 7lb 4oz, 12 in all': [
      'measure 10 mile',
      'measure 16 km',
      'measure 5.8333 foot',
      'measure 11.2857 stone',
      'measure 7.25 pound',
      'count 12',
    ],
    'minus 5C, -5C, 30°C and 86F': ['measure −5 celsius', 'measure −5 celsius', 'measure 30 celsius', 'measure 86 fahrenheit'],
    'two-thirds of them, a quarter, half': ['fraction 0.6667', 'fraction 0.25', 'fraction 0.5'],
    'the 21st, the 10th and the tenth': ['ordinal 21', 'ordinal 10', 'ordinal 10'],
    '9.30am, 5pm and noon': ['time 9.5', 'time 17', 'time 12'],
    'about 40, more than 50, nearly 60 and 30-odd': ['count 40 about', 'count 50 above', 'count 60 below', 'count 30 about'],
    'in 2015, 2,015 people; 26.5m people': ['year 2,015', 'count 2,015', 'count 26,500,000'],
    'Covid-19, F-16, 9/11, A380, 1990s, 10:30 and no one': [],
  };
  for (const [text, expected] of Object.entries(cases)) test(text, () => assert.deepEqual(figures(text), expected));

  test('a figure keeps its place: the shape is as long as the prose', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('£3.2bn', '12', 'men', ' ', ',', 'Monday', '3 March', '😀', '20%', '\ue003', '’')), (parts) => {
        const text = parts.join('');
        assert.equal(readFigureText(text, readWords(text)).shape.length, text.length);
      }),
    );
  });
});

describe('dates', () => {
  const cases: Record<string, string[]> = {
    'Monday, 3 March 2025; Monday, March 3, 2025; Mon 3 Mar; March 3rd': ['1 3/3/2025', '1 3/3/2025', '1 3/3/-', '- 3/3/-'],
    'Tuesday (4 March); 7 February 1992, a Friday, at sea': ['2 4/3/-', '5 7/2/1992'],
    'Monday and Tuesday, March 3 and 4, 2025': ['- 3/3/2025', '- 4/3/2025'],
    'from Monday 3 to Wednesday 5 March': ['1 3/3/-', '3 5/3/-'],
    'May 5,000 people; March 12-mile walk; 03/03/2025; may 5 people': [],
  };
  for (const [text, expected] of Object.entries(cases)) test(text, () => assert.deepEqual(dates(text), expected));
});

test('the calendar agrees with the platform’s over eight centuries', () => {
  for (let day = -200_000; day < 100_000; day += 37) {
    const date = dateOf(day);
    const platform = new Date(day * 86_400_000);
    assert.deepEqual(date, { year: platform.getUTCFullYear(), month: platform.getUTCMonth() + 1, day: platform.getUTCDate() });
    assert.equal(weekdayOf(date), platform.getUTCDay());
    assert.equal(dayNumber(date), day);
    assert.ok(exists(date) && date.day <= daysIn(date.month, date.year));
  }
});

test('arithmetic is exact', () => {
  assert.ok(same(plus(decimal('0.1'), decimal('0.2')), decimal('0.3')));
  assert.equal(inDigits(over(exact(2), exact(3)), 2), '0.67');
  assert.equal(inDigits(decimal('1,234.50')), '1,234.5');
  const number = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 999 })).map(([n, d]) => exact(n, d));
  fc.assert(fc.property(number, number, (a, b) => same(minus(plus(a, b), b), a) && (b.n === 0n || same(over(times(a, b), b), a))));
});

test('numbers in words', () => {
  assert.equal(numberInWords('two hundred and five thousand'), 205_000n);
  assert.equal(numberInWords('one two'), undefined);
  assert.equal(numberInWords('a dozen'), 12n);
  assert.equal(ordinalInWords('twenty-first'), 21);
});
