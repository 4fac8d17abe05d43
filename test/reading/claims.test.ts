import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimFeatures, claimTokens } from '../../server/src/reading/claims/features.ts';
import { scoreSentence } from '../../server/src/reading/claims/score.ts';
import { claimsModel } from '../../server/src/reading/data/claims-model.ts';
import { readParagraph } from '../../server/src/reading/read.ts';

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

test('kinds of words count one by one, by two and by three, the longer for less', () => {
  const features = claimFeatures(claimTokens('He voted twice.'), () => '?');
  const one = features.get('THE')!;
  assert.equal(features.get('THE PAST'), one);
  assert.ok(features.get('T^ HE PAST')! < one && features.get('T^ HE PAST')! > 0);
  assert.ok(features.has('TPAST QUANT $') && !features.has('T^ ^ HE'));
});

test('no sentence, no score, no trouble', () => {
  assert.deepEqual(claims(''), []);
  assert.deepEqual(claims('…'), []);
  const score = scoreSentence('日本語');
  assert.ok(score >= 0 && score < claimsModel.threshold);
});

test('a paragraph of 100 kB is read in linear time', () => {
  const started = performance.now();
  claims(`${'more 1 than the most '.repeat(5000)}.`);
  claims(`${'seemed the a of 12 the first '.repeat(4000)}`);
  assert.ok(performance.now() - started < 2000);
});
