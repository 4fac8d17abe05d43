// Learns the tagger and the lexicon: an averaged perceptron from GUM and MASC, and how often words are met in news copy.
//   node scripts/learn-tags.ts    writes server/src/language/data/tags.json and prints accuracy on the part held out
import { writeFileSync } from 'node:fs';
import { type Lexicon, normOf, signForm, TAG, TAGS, type Tag, type WordForm, wordForm } from '../server/src/language/lexicon.ts';
import { packWords } from '../server/src/language/lexicon-data.ts';
import { levelCharacter, levelOf, levelValues } from '../server/src/language/packed.ts';
import { FEATURES, features, tagForms, weightAt } from '../server/src/language/tagger.ts';
import { paragraphsToLearn, sentencesOf } from './learning-text.ts';
import { gum, masc, type Sentence } from './tagged-text.ts';

const BITS = 19;
const EPOCHS = 8;
const HELD_OUT = 10;
const english = (name: string): string => new URL(`../../shared/english/${name}`, import.meta.url).pathname;

type Counts = Map<string, Map<number, number>>;

const documents = [
  ...gum(english('gum.conllu.gz')).map((sentences) => ({ corpus: 'GUM', sentences })),
  ...masc(english('masc-tagged.txt.gz')).map((sentences) => ({ corpus: 'MASC', sentences })),
].map(({ corpus, sentences }) => ({ corpus, sentences: sentences.map(cleaned) }));
const heldOut = documents.filter((_, i) => i % HELD_OUT === 3);
const training = documents.filter((_, i) => i % HELD_OUT !== 3).flatMap(({ sentences }) => sentences);

function cleaned({ words, tags }: Sentence): Sentence {
  return { words, tags: tags.map((tag) => (tag in TAG ? tag : 'NN')) };
}

function countTags(sentences: readonly Sentence[]): Counts {
  const counts: Counts = new Map();
  for (const { words, tags } of sentences) for (const [i, word] of words.entries()) count(counts, normOf(word), TAG[tags[i] as Tag]);
  return counts;
}

function count(counts: Counts, norm: string, tag: number): void {
  let tags = counts.get(norm);
  if (!tags) counts.set(norm, (tags = new Map()));
  tags.set(tag, (tags.get(tag) ?? 0) + 1);
}

/** The tags that a word can have: those it was seen with, and those that few sightings may have missed. */
function tagsSeen(word: string, seen: ReadonlyMap<number, number>): number[] {
  const total = sum(seen);
  const least = total > 300 ? Math.max(3, total * 0.002) : total > 30 ? 2 : 1;
  const tags = new Set([...seen].filter(([, times]) => times >= least).map(([tag]) => tag));
  if (tags.size === 0) tags.add([...seen].sort((a, b) => b[1] - a[1])[0]![0]);
  const also = (has: number, ...others: number[]) => {
    if (tags.has(has)) for (const other of others) tags.add(other);
  };
  if (total < 200) {
    if (word.endsWith('ed')) also(TAG.VBD, TAG.VBN);
    if (word.endsWith('ed')) also(TAG.VBN, TAG.VBD);
    also(TAG.VB, TAG.VBP);
    also(TAG.VBP, TAG.VB);
    if (total < 50) also(TAG.VBG, TAG.NN, TAG.JJ);
  }
  if (total < 12 && /^[a-z]/.test(word)) {
    if (word.endsWith('s')) also(TAG.NNS, TAG.VBZ);
    if (word.endsWith('s')) also(TAG.VBZ, TAG.NNS);
    also(TAG.VB, TAG.NN);
    also(TAG.JJ, TAG.NN);
    if (total < 6) also(TAG.NN, TAG.JJ, TAG.VB);
  }
  return [...tags].sort((a, b) => a - b);
}

const sum = (counts: ReadonlyMap<number, number>): number => [...counts.values()].reduce((all, one) => all + one, 0);

interface Words extends Lexicon {
  readonly list: Map<string, { set: number; often: number }>;
}

function lexiconFrom(tags: ReadonlyMap<string, readonly number[]>, frequency: (word: string) => number): Words {
  const sets: number[][] = [];
  const numbers = new Map<string, number>();
  const list = new Map<string, { set: number; often: number }>();
  for (const [word, all] of tags) {
    const key = all.join();
    if (!numbers.has(key)) {
      numbers.set(key, sets.length);
      sets.push([...all]);
    }
    list.set(word, { set: numbers.get(key)!, often: Math.min(25, Math.floor(Math.log2(frequency(word) + 1))) });
  }
  return { sets, list, find: (norm) => list.get(norm) };
}

class Perceptron {
  readonly weights = new Float32Array(2 ** BITS);
  readonly #totals = new Float64Array(2 ** BITS);
  readonly #since = new Int32Array(2 ** BITS);
  #now = 0;

  readonly score = (feature: number, tag: number): number => this.weights[weightAt(feature, tag, BITS)]!;

  learn(forms: readonly WordForm[], gold: readonly number[]): void {
    const tags = new Uint8Array(forms.length);
    const found = new Int32Array(FEATURES);
    for (let i = 0; i < forms.length; i++) {
      this.#now++;
      const choices = forms[i]!.tags;
      tags[i] = choices[0]!;
      if (choices.length === 1) continue;
      features(forms, i, i > 0 ? tags[i - 1]! : 60, i > 1 ? tags[i - 2]! : 61, found);
      let most = Number.NEGATIVE_INFINITY;
      for (const tag of choices) {
        let total = 0;
        for (const feature of found) total += this.score(feature, tag);
        if (total > most) [most, tags[i]] = [total, tag];
      }
      if (tags[i] === gold[i] || !choices.includes(gold[i]!)) continue;
      for (const feature of found) {
        this.#change(weightAt(feature, gold[i]!, BITS), 1);
        this.#change(weightAt(feature, tags[i]!, BITS), -1);
      }
    }
  }

  #change(at: number, by: number): void {
    this.#totals[at]! += this.weights[at]! * (this.#now - this.#since[at]!);
    this.#since[at] = this.#now;
    this.weights[at]! += by;
  }

  average(): void {
    for (let at = 0; at < this.weights.length; at++) {
      this.#change(at, 0);
      this.weights[at] = this.#totals[at]! / this.#now;
    }
  }
}

function learn(lexicon: Lexicon): { perceptron: Perceptron; form: (word: string) => WordForm } {
  const forms = new Map<string, WordForm>();
  const form = (word: string) => {
    let known = forms.get(word);
    if (!known) forms.set(word, (known = /^[,.!?:;()“”"'…–—-]+$/.test(word) ? signForm(word[0]!, false) : wordForm(word, lexicon)));
    return known;
  };
  const perceptron = new Perceptron();
  const sentences = training.map(({ words, tags }) => ({ forms: words.map(form), gold: tags.map((tag) => TAG[tag as Tag]) }));
  let seed = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = sentences.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const j = seed % (i + 1);
      [sentences[i], sentences[j]] = [sentences[j]!, sentences[i]!];
    }
    for (const { forms: own, gold } of sentences) perceptron.learn(own, gold);
  }
  perceptron.average();
  return { perceptron, form };
}

function measure(name: string, form: (word: string) => WordForm, score: (feature: number, tag: number) => number): void {
  for (const corpus of ['GUM', 'MASC']) {
    let [tokens, right, ms] = [0, 0, 0];
    for (const { words, tags } of heldOut.filter((document) => document.corpus === corpus).flatMap(({ sentences }) => sentences)) {
      const forms = words.map(form);
      const from = performance.now();
      const found = tagForms(forms, score);
      ms += performance.now() - from;
      tokens += words.length;
      for (const [i, tag] of tags.entries()) if (tag === TAGS[found[i]!] || (forms[i]!.shape === 0 && !/\w/.test(tag))) right++;
    }
    console.log(
      `${name}, ${corpus}: ${tokens} tokens, ${((100 * right) / tokens).toFixed(2)} % right, ${Math.round(tokens / ms)},000 tokens a second`,
    );
  }
}

const tagged = countTags(training);
const first = new Map([...tagged].filter(([, tags]) => sum(tags) > 1).map(([word, tags]) => [word, tagsSeen(word, tags)]));
const draft = lexiconFrom(first, (word) => sum(tagged.get(word)!));
const { perceptron: drafted, form: draftForm } = learn(draft);
measure('lexicon of the tagged text', draftForm, drafted.score);

// The same tagger over news copy gives words that the tagged text lacks their tags.
const met: Counts = new Map();
for (const paragraph of paragraphsToLearn()) {
  for (const sentence of sentencesOf(paragraph)) {
    const words = sentence.filter(({ sign }) => !sign);
    const found = tagForms(
      sentence.map(({ text, sign }) => (sign ? signForm(text, false) : draftForm(text))),
      drafted.score,
    );
    let i = 0;
    for (const [at, token] of sentence.entries())
      if (token === words[i]) {
        count(met, normOf(token.text), found[at]!);
        i++;
      }
  }
}
const LEAST_MET = 6;
const frequency = (word: string): number => (met.has(word) ? sum(met.get(word)!) : 0);
const tags = new Map<string, readonly number[]>();
for (const [word, seen] of met) {
  const total = sum(seen);
  if (!/^[a-z0-9'.à-öø-ÿ-]+$/.test(word) || (total < LEAST_MET && !first.has(word))) continue;
  const likely = [...seen].filter(([, times]) => times >= total * 0.1).map(([tag]) => tag);
  const all = new Set([...(first.get(word) ?? []), ...(first.has(word) && sum(tagged.get(word)!) > 12 ? [] : likely)]);
  tags.set(
    word,
    [...all].sort((a, b) => a - b),
  );
}
for (const [word, all] of first) if (!tags.has(word) && /^[a-z0-9'.à-öø-ÿ-]+$/.test(word)) tags.set(word, all);
const lexicon = lexiconFrom(tags, frequency);
console.log(`lexicon: ${lexicon.list.size} words, ${lexicon.sets.length} sets of tags`);
const { perceptron, form } = learn(lexicon);
measure('lexicon of news copy too', form, perceptron.score);
let most = 0;
for (const weight of perceptron.weights) most = Math.max(most, Math.abs(weight));
const values = levelValues(most);
const weights = Array.from(perceptron.weights, (weight) => levelCharacter(levelOf(weight, most))).join('');
measure('as it is kept', form, (feature, tag) => values[weights.charCodeAt(weightAt(feature, tag, BITS))]!);
const data = {
  source: 'GUM (CC BY 4.0), MASC (open licence); see NOTICE',
  bits: BITS,
  most,
  sets: lexicon.sets,
  words: packWords([...lexicon.list]),
  weights,
};
writeFileSync(new URL('../server/src/language/data/tags.json', import.meta.url), `${JSON.stringify(data)}\n`);
