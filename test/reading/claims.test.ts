// The reading of claims.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { likeness, quadratic, scoreOf } from '../../scripts/quadratic.ts';
import claimsModel from '../../server/src/reading/data/claims-model.json' with { type: 'json' };
import { claimFeatures, claimTokens } from '../../server/src/reading/paragraph/claims/features.ts';
import { DIGITS, LEVELS, PLANES, scoreSentence } from '../../server/src/reading/paragraph/claims/score.ts';
import { readParagraph } from '../../server/src/reading/paragraph/read-paragraph.ts';
import { isSteep } from '../harness/growth.ts';

const claims = (text: string) => readParagraph({ text, kind: 'body', marks: [] }).claims;

test('a figure in the past tense is a claim, a wish is none', () => {
  const text = 'We cut spending by 12 percent in 1998. I want a country where people help each other.';
  const found = claims(text);
  assert.deepEqual(
    found.map((c) => text.slice(c.start, c.end)),
    ['We cut spending by 12 percent in 1998.'],
  );
  assert.deepEqual(found[0]!.kinds, ['quantity']);
  assert.deepEqual(found[0]!.reasons, ['a share']);
  assert.ok(found[0]!.score > 0.9 && found[0]!.score <= 1);
});

test('facts score above opinions, questions and thanks', () => {
  const facts = ['He voted against the bill in 2003.', 'Unemployment is the highest in 30 years.', 'They closed 400 schools last year.'];
  const talk = ['What should I have done?', 'I think we can do better.', 'Thank you very much.', 'Let me explain my plan.'];
  const least = Math.min(...facts.map(scoreSentence));
  const most = Math.max(...talk.map(scoreSentence));
  assert.ok(least > claimsModel.threshold && most < claimsModel.threshold, `${least} against ${most}`);
});

test('a sentence without a plain trigger says what it is all the same', () => {
  const [claim] = claims('He voted against the bill, and she signed it.');
  assert.deepEqual(claim?.kinds, ['event']);
  assert.deepEqual(claim?.reasons, ['something that somebody did']);
});

test('contractions, figures and names are told apart', () => {
  assert.deepEqual(claimTokens('He didn’t ask Boris for $1,200 in 1987.'), {
    words: ['he', 'did', "n't", 'ask', 'boris', 'for', '$', '#,', 'in', '#y'],
    tags: ['HE', 'DID', 'NEG', 'X', 'NAME', 'P', '$', 'NUM', 'P', 'YEAR'],
  });
});

test('kinds of words count one by one, by two and by three', () => {
  const features = claimFeatures(claimTokens('He voted twice.'), () => '?');
  const one = features.get('THE');
  assert.ok(one! > 0);
  for (const name of ['THE PAST', 'T^ HE PAST', 'TPAST QUANT $']) assert.equal(features.get(name), one, name);
  assert.ok(!features.has('T^ ^ HE'));
});

test('what is learnt is what features say together', () => {
  // A figure beside a deed, or a wish without one: neither feature by itself says anything.
  const rows = Array.from({ length: 40 }, (_, i) => ({
    at: Int32Array.of(0, 1),
    value: Float64Array.of(i % 2 ? 1 : -1, i % 4 > 1 ? 1 : -1),
  }));
  const target = rows.map(({ value }) => value[0]! * value[1]!);
  const { like } = likeness(rows, 2);
  const train = rows.map((_, i) => i).slice(0, 32);
  const learnt = quadratic(like, train, target, 2);
  for (let i = 32; i < 40; i++) assert.equal(Math.sign(scoreOf(like[i]!, train, learnt)), target[i], `row ${i}`);
});

test('every word and feature of the model ends with its digits', () => {
  assert.equal(claimsModel.planes.length, PLANES);
  const entries = [...claimsModel.words.split(/[ \n]/), ...claimsModel.features.split('\n')];
  const width = 1 + PLANES / 2;
  for (const entry of entries) {
    assert.ok(entry.length > width && [...entry.slice(-width)].every((c) => DIGITS.includes(c)), entry);
    for (const c of entry.slice(1 - width)) assert.ok(DIGITS.indexOf(c) < LEVELS.length ** 2, entry);
  }
});

test('no sentence, no score, no trouble', () => {
  assert.deepEqual(claims(''), []);
  assert.deepEqual(claims('…'), []);
  const score = scoreSentence('日本語');
  assert.ok(score >= 0 && score < claimsModel.threshold);
});

test('a paragraph of 100 kB is read in linear time', () => {
  for (const piece of ['more 1 than the most ', 'seemed the a of 12 the first '])
    assert.ok(
      !isSteep(
        () => claims(piece.repeat(600)),
        () => claims(piece.repeat(4800)),
      ),
      piece,
    );
});
