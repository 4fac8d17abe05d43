// The tagger: tokens as treebanks cut them, and tags that a reader of grammar would give.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tagSentence } from '../server/src/language/tags.ts';
import { readWords } from '../server/src/reading/paragraph/words.ts';

const tagged = (text: string): string =>
  tagSentence(text, readWords(text), { start: 0, end: text.length })
    .map(({ text: word, tag }) => `${word}/${tag}`)
    .join(' ');

test('words are tagged by what stands around them', () => {
  assert.equal(
    tagged('The council plans to record the record number of plans.'),
    'The/DT council/NN plans/VBZ to/TO record/VB the/DT record/NN number/NN of/IN plans/NNS ./.',
  );
  assert.equal(tagged('She has led the team that won.'), 'She/PRP has/VBZ led/VBN the/DT team/NN that/WDT won/VBD ./.');
});

test('contractions and possessives are two tokens, signs one each', () => {
  assert.equal(
    tagged('“They don’t know,” Ann’s brother said.'),
    "“/“ They/PRP do/VBP n't/RB know/VB ,/, ”/” Ann/NNP 's/POS brother/NN said/VBD ./.",
  );
});

test('an unknown word is tagged by its ending', () => {
  assert.match(tagged('They were zorbling the grunkles happily.'), /zorbling\/VBG the\/DT grunkles\/NNS happily\/RB/);
});
