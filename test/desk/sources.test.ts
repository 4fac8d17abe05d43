// The sources of a draft, for the Sources view and the outline.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDesk } from '../../server/src/desk/desk.ts';
import { sourcesOf } from '../../server/src/desk/sources.ts';
import { defaultStyle } from '../../server/src/style/style.ts';

const sources = (...paragraphs: string[]) => {
  const report = openDesk(defaultStyle).check({ text: `${paragraphs.join('\n\n')}\n`, format: 'plain' });
  return sourcesOf(report.segmented, report.draft).map(({ name, said }) => `${name}: ${said.length}`);
};

test('quotations without a speaker come first', () =>
  assert.deepEqual(sources('“We are ready,” said Paul Marsh.', 'The pier was closed.', '“Nobody told the crew about it.”').slice(0, 2), [
    'No source: 1',
    'Paul Marsh: 1',
  ]));

test('one entry a person under all names', () =>
  assert.deepEqual(
    sources(
      'The coroner, Helen Rudd, said that the hearing would be short.',
      '“Nobody is on trial,” the coroner said.',
      '“We are here to learn,” she said.',
      '“It is late,” Ms Rudd said.',
    ),
    ['Helen Rudd: 4'],
  ));

test('no age and no street is a source, and what is quoted is listed once', () =>
  assert.deepEqual(sources('Sandra Ellis, 54, who lives in Priory Street, said the noise was “quite past bearing at night”.'), [
    'Sandra Ellis: 1',
  ]));
