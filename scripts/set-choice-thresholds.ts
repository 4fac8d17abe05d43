// Packs what learn-choices.ts learnt, and sets for every pair of words the least margin to be said, on copy that nothing was learnt from.
//   node scripts/set-choice-thresholds.ts    writes server/src/language/data/choices.json; prints what would be said of the unseen copy
import { readFileSync, writeFileSync } from 'node:fs';
import { ASKED, askedOf, contextOf } from '../server/src/language/context.ts';
import { hashOfText } from '../server/src/language/hash.ts';
import { levelCharacter, levelOf, levelValues } from '../server/src/language/packed.ts';
import { readWords } from '../server/src/reading/paragraph/words.ts';
import { LIKELY_PAIRS } from './confusion-sets.ts';
import { paragraphsToLearn, unseen } from './learning-text.ts';

const CACHE = new URL('../.cache/', import.meta.url);
const LOW_BITS = 5;
const MOST_ENTRIES = Number(process.env['ENTRIES'] ?? 420_000);

interface Learnt {
  readonly names: readonly string[];
  readonly others: readonly (readonly number[])[];
  readonly keep: readonly number[];
  readonly inserted: readonly number[];
  readonly rare: number;
  readonly rareWords: Readonly<Record<string, readonly number[]>>;
  readonly bits: number;
}
const learnt = JSON.parse(readFileSync(new URL('choices.json', CACHE), 'utf8')) as Learnt;
const { names, others, bits, inserted } = learnt;
const bytes = readFileSync(new URL('choices.f32', CACHE));
const weights = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);

const numbers = new Map(names.map((name, number) => [name, number]));
const small = (word: string) => word.toLowerCase().replaceAll('’', "'");
const hashes = Int32Array.from(names, (name) => hashOfText(`=${name}`));
const asked = new Int32Array(ASKED);
const indexOf = (feature: number, choice: number): number => Math.imul(feature ^ hashes[choice]!, 0x85ebca6b) >>> (32 - bits);

/** The small words that are looked for where none stands. */
const LOST = ['to', 'of', 'be'].map((word) => numbers.get(word)!);
const GAP = 0.5;
const LIKELIER = 4;

/** How often each weight is asked for in a third of the copy; more where words are often confused. */
function usage(): Float32Array {
  const found = new Float32Array(weights.length);
  const count = (choice: number, times: number) => {
    for (let f = 0; f < ASKED; f++) found[indexOf(asked[f]!, choice)]! += times;
  };
  let n = 0;
  for (const text of paragraphsToLearn()) {
    if (n++ % 3 !== 0) continue;
    const words = readWords(text);
    const context = contextOf(text, words);
    for (let i = 3; i < context.length; i++) {
      const place = context.places[i]!;
      if (place > 0 && context.places[i - 1]! >= 0) {
        // Whether a small word is missing is asked of few gaps.
        askedOf(context, i - 1, i, 0, asked);
        for (const choice of [0, ...LOST]) count(choice, GAP);
      }
      const own = place < 0 ? undefined : numbers.get(small(words[place]!.text));
      if (own === undefined) continue;
      askedOf(context, i - 1, i + 1, context.shapes[i]!, asked);
      count(own, 1);
      for (const other of others[own]!) count(other, LIKELY_PAIRS.has(`${names[own]} ${names[other]}`) ? LIKELIER : 1);
    }
  }
  return found;
}
// What is small or seldom asked for goes.
const used = usage();
const worth = weights.map((weight, i) => Math.abs(weight) * Math.sqrt(used[i]! + 1));
const sizes = worth.filter((one) => one !== 0).sort();
const least = sizes[Math.max(0, sizes.length - MOST_ENTRIES)]!;
const most = weights.reduce((all, weight) => Math.max(all, Math.abs(weight)), 0);
const values = levelValues(most);
let entries = '';
let counts = '';
for (let bucket = 0; bucket < weights.length >> LOW_BITS; bucket++) {
  let own = 0;
  for (let low = 0; low < 1 << LOW_BITS; low++) {
    const at = (bucket << LOW_BITS) | low;
    const level = worth[at]! < least ? 0 : levelOf(weights[at]!, most);
    weights[at] = level === 0 ? 0 : values[levelCharacter(level).charCodeAt(0)]!;
    if (level === 0) continue;
    own++;
    entries += String.fromCharCode(48 + low) + levelCharacter(level);
  }
  counts += String.fromCharCode(48 + own);
}
console.log(`${sizes.length} weights, ${entries.length / 2} kept`);

const biases = learnt.keep.map((keep) => Math.round(-Math.log(keep) * 100) / 100);
function score(choice: number): number {
  let all = biases[choice]!;
  for (let f = 0; f < ASKED; f++) all += weights[Math.imul(asked[f]! ^ hashes[choice]!, 0x85ebca6b) >>> (32 - bits)]!;
  return all;
}

/** Where the first things asked speak for a gap by more than this, nothing is missing. */
const DOUBTFUL = 0.5;

interface Event {
  readonly word?: number;
  readonly margin: number;
  readonly where: string;
}
/** A capital inside a sentence makes it a name or initials; at the beginning, much is elliptic. */
const isJudged = (shape: number, word: string): boolean =>
  shape === 0 ||
  (shape === 2 &&
    /^(?:their|there|they're|its|it's|your|you're|whose|who's|were|where|then|than|form|too|here|hear|no|know|though|through|an)$/.test(
      word,
    ));

interface Pair {
  readonly natural: Event[];
  /** Margins where the other word stood and this one is put in its place. */
  readonly slips: number[];
  /** What the first things asked say for this word in those places. */
  readonly firsts: number[];
  /** How often the word stands in the unseen copy. */
  times: number;
}
const pairs = new Map<string, Pair>();
const pairOf = (written: string, meant: string): Pair => {
  const key = `${written} ${meant}`;
  let pair = pairs.get(key);
  if (!pair) pairs.set(key, (pair = { natural: [], slips: [], firsts: [], times: 0 }));
  return pair;
};
/** How well the words that rare ones are written for fit where any other word stands. */
const elsewhere = new Map<number, number[]>();
const gaps: Event[] = [];
const lost = new Map<string, { margin: number; right: boolean }[]>();
const emptyFirst: { natural: number[]; lost: number[] } = { natural: [], lost: [] };
const first6 = (choice: number): number => {
  let all = 0;
  for (let f = 0; f < 6; f++) all += weights[Math.imul(asked[f]! ^ hashes[choice]!, 0x85ebca6b) >>> (32 - bits)]!;
  return all;
};
let total = 0;

for (const { text: article } of unseen())
  for (const text of article.split('\n')) {
    if (text.length < 30 || /https?:|[<>{}|`\\]|@/.test(text)) continue;
    const words = readWords(text);
    total += words.length;
    const context = contextOf(text, words);
    for (let i = 3; i < context.length; i++) {
      const place = context.places[i]!;
      if (place < 0) continue;
      const around = (at: number) => `${text.slice(Math.max(0, at - 50), at)}^${text.slice(at, at + 40)}`;
      if (context.places[i - 1]! >= 0) {
        askedOf(context, i - 1, i, 0, asked);
        const nothing = score(0);
        if (place % 7 === 0) emptyFirst.natural.push(first6(0));
        let best = -1;
        let margin = -99;
        for (const word of inserted) {
          const m = score(word) - nothing;
          if (m > margin) [margin, best] = [m, word];
        }
        if (margin > 1 && first6(0) < DOUBTFUL) gaps.push({ margin, word: best, where: `${names[best]}: ${around(words[place]!.start)}` });
        if (total % 13 === 0) for (const word of inserted) pairOf(names[word]!, '').slips.push(nothing - score(word));
      }
      const word = small(words[place]!.text);
      if (!isJudged(context.shapes[i]!, word)) continue;
      const number = numbers.get(word) ?? (learnt.rareWords[word] ? learnt.rare : undefined);
      if (number === undefined) {
        if (total % 3 === 0 && context.kinds[i] !== context.words[i]) {
          askedOf(context, i - 1, i + 1, context.shapes[i]!, asked);
          const any = score(learnt.rare);
          for (const meant of others[learnt.rare]!) {
            let list = elsewhere.get(meant);
            if (!list) elsewhere.set(meant, (list = []));
            list.push(score(meant) - any);
          }
        }
        continue;
      }
      askedOf(context, i - 1, i + 1, context.shapes[i]!, asked);
      const own = score(number);
      for (const other of number === learnt.rare ? learnt.rareWords[word]! : others[number]!) {
        if (other === learnt.rare) continue;
        const margin = score(other) - own;
        const pair = pairOf(word, names[other]!);
        pair.times++;
        if (margin > -4) pair.natural.push({ margin, where: around(words[place]!.start) });
        if (other !== 0) {
          const slip = pairOf(names[other]!, word);
          slip.slips.push(-margin);
          slip.firsts.push(first6(other));
        }
      }
      for (const [rareWord, meant] of Object.entries(learnt.rareWords))
        if (meant.includes(number)) pairOf(rareWord, word).slips.push(own - score(learnt.rare));
      if (inserted.includes(number) && context.shapes[i] === 0) {
        askedOf(context, i - 1, i + 1, 0, asked);
        const nothing = score(0);
        if (place % 7 === 0) emptyFirst.lost.push(first6(0));
        let best = -1;
        let margin = -99;
        for (const label of inserted) {
          const m = score(label) - nothing;
          if (m > margin) [margin, best] = [m, label];
        }
        let list = lost.get(word);
        if (!list) lost.set(word, (list = []));
        list.push({ margin: first6(0) < DOUBTFUL ? margin : -99, right: best === number });
      }
    }
  }

// A word seen seldom has shown too little of what is right: its margin must be higher.
const floorOf = (times: number): number => (times > 1500 ? 0.8 : times > 300 ? 1.2 : times > 60 ? 1.8 : times > 10 ? 2.2 : 2.6);
/** Slips that are made often count more. */
const COMMON = new Set(
  "their there|there their|they're their|their they're|its it's|it's its|your you're|you're your|then than|than then|too to|to too|lead led|loose lose|affect effect|effect affect|form from|of have|an and|now not|now know|know now|though through|through though|thought though|were where|where were|we're were|trail trial|quiet quite|quite quiet|passed past|past passed|whose who's|who's whose|here hear|hear here|no know|know no|on one|or of|of or|the they|they the|then the|there the|by be|be by|it if|it is|is it|if is|as at|at as|an in|in is|on in|the then|to two|and an|not now|off of|of off|principle principal|principal principle|weather whether|site sight|cite site|brake break|peak peek|role roll|roll role|accept except|board bored|course coarse|complement compliment|council counsel|hat that|he the|her he|his is|is his|this his|his this|were was|was were|where here|we were|with wit|wit with|your our|you your|your you|our out|out our|over other|for four|four for|fore for|for from".split(
    '|',
  ),
);
const weightOf = (key: string): number => (COMMON.has(key) ? 20 : LIKELY_PAIRS.has(key) ? 4 : key.endsWith(' ') ? 3 : 1);

interface Step {
  readonly key: string;
  readonly skip: number;
  readonly gain: number;
}
const recallOf = (slips: readonly number[], threshold: number): number =>
  slips.length === 0 ? 0 : slips.filter((margin) => margin > threshold).length / slips.length;
const thresholdOf = ({ natural, times }: Pair, skip: number, key: string): number =>
  Math.max(floorOf(times), (natural[skip]?.margin ?? -9) + 0.15) + penaltyOf(key, times);
/** What is seldom confused must be surer, and so must what the copy hardly shows. */
function penaltyOf(key: string, times: number): number {
  if (COMMON.has(key)) return 0;
  if (LIKELY_PAIRS.has(key)) return times > 300 ? 0 : times > 60 ? 0.3 : times > 10 ? 0.7 : 1;
  return times > 100 ? 1.7 : 2.6;
}
for (const { natural } of pairs.values()) natural.sort((a, b) => b.margin - a.margin);
const MOST_SKIPPED = 6;
const steps: Step[] = [];
for (const [key, pair] of pairs) {
  const recalls = Array.from({ length: MOST_SKIPPED + 1 }, (_, skip) => recallOf(pair.slips, thresholdOf(pair, skip, key)));
  for (let skip = 1; skip <= MOST_SKIPPED; skip++) steps.push({ key, skip, gain: (weightOf(key) * (recalls[skip]! - recalls[0]!)) / skip });
}
/** How many findings on the unseen copy all pairs together may raise: half of them are true. */
const MOST_SAID = Number(process.env['SAID'] ?? 110);
const skips = new Map<string, number>();
let spent = 0;
for (const { key, skip, gain } of steps.sort((a, b) => b.gain - a.gain)) {
  const before = skips.get(key) ?? 0;
  if (gain < 0.02 || skip <= before || spent + skip - before > MOST_SAID) continue;
  spent += skip - before;
  skips.set(key, skip);
}
const lines = new Map<string, string[]>();
/** What the first things asked say for a word where it is wrong and that is seen. */
const doubts = new Map<string, number[]>();
const said: string[] = [];
const report: string[] = [];
for (const [key, pair] of pairs) {
  const { natural, slips, times } = pair;
  const [written, meant] = key.split(' ') as [string, string];
  // Nothing is learnt of rare words but that they are rare.
  if (meant !== '' && !numbers.has(meant)) continue;
  const skip = skips.get(key) ?? 0;
  let threshold = thresholdOf(pair, skip, key);
  if (learnt.rareWords[written]) {
    const margins = (elsewhere.get(numbers.get(meant)!) ?? []).sort((a, b) => b - a);
    threshold = Math.max(natural[0]?.margin ?? -9, margins[Math.floor(margins.length * 0.01)] ?? 3) + 0.3;
  }
  const recall = recallOf(slips, threshold);
  for (const event of natural.slice(0, skip)) said.push(`${event.margin.toFixed(1)} ${key}: ${event.where}`);
  report.push(
    `${key}\ttimes ${times}\tt ${threshold.toFixed(2)}\trecall ${recall.toFixed(2)} of ${slips.length}\tskip ${skip}\ttop ${natural
      .slice(0, 6)
      .map(({ margin }) => margin.toFixed(1))
      .join(' ')}`,
  );
  // A look at a frequent word must be worth its time.
  if (recall < (times > 10_000 ? 0.4 : times > 2000 ? 0.3 : times > 500 ? 0.15 : 0.05) && !COMMON.has(key) && !LIKELY_PAIRS.has(key))
    continue;
  if (recall < 0.04) continue;
  const firsts = doubts.get(written) ?? [];
  doubts.set(written, firsts);
  slips.forEach((margin, i) => {
    if (margin > threshold && pair.firsts[i] !== undefined) firsts.push(pair.firsts[i]!);
  });
  const line = lines.get(written) ?? [];
  lines.set(written, line);
  line.push(`${meant === '' ? '_' : meant}:${threshold.toFixed(1)}`);
}
const means = report.filter((line) => / of [1-9]\d/.test(line)).map((line) => Number(/recall ([\d.]+)/.exec(line)![1]));
console.log('mean recall', means.reduce((all, one) => all + one, 0) / means.length, 'said', said.length);
// Missing words: each its own margin.
const MOST_MISSING = Number(process.env['MISSING'] ?? 60);
gaps.sort((a, b) => b.margin - a.margin);
const missingSteps: { word: number; skip: number; threshold: number; gain: number }[] = [];
for (const word of inserted) {
  const natural = gaps.filter((gap) => gap.word === word);
  const found = lost.get(names[word]!) ?? [];
  const recallAt = (threshold: number) =>
    found.filter(({ margin, right }) => right && margin > threshold).length / Math.max(1, found.length);
  for (let skip = 0; skip < 14; skip++) {
    const threshold = Math.max(2.5, (natural[skip]?.margin ?? 1) + 0.1);
    missingSteps.push({
      word,
      skip,
      threshold,
      gain:
        skip === 0
          ? 9
          : ((/^(?:to|of|be)$/.test(names[word]!) ? 4 : 1) *
              (recallAt(threshold) - recallAt(Math.max(2.5, (natural[0]?.margin ?? 1) + 0.1)))) /
            skip,
    });
  }
}
const missing = new Map<number, { skip: number; threshold: number }>();
let missed = 0;
for (const { word, skip, threshold, gain } of missingSteps.sort((a, b) => b.gain - a.gain)) {
  const before = missing.get(word)?.skip ?? -1;
  if (gain < 0.002 || skip <= before || missed + skip - Math.max(0, before) > MOST_MISSING) continue;
  missed += skip - Math.max(0, before);
  missing.set(word, { skip, threshold });
}
for (const [word, { skip, threshold }] of missing) {
  const found = lost.get(names[word]!) ?? [];
  console.log(
    'missing',
    names[word],
    'skip',
    skip,
    't',
    threshold.toFixed(2),
    'recall',
    (found.filter(({ margin, right }) => right && margin > threshold).length / Math.max(1, found.length)).toFixed(2),
  );
}
writeFileSync(new URL('choices-report.txt', CACHE), report.join('\n'));
writeFileSync(new URL('choices-said.txt', CACHE), said.sort((a, b) => Number.parseFloat(b) - Number.parseFloat(a)).join('\n'));
writeFileSync(
  new URL('choices-gaps.txt', CACHE),
  gaps
    .slice(0, 1500)
    .map(({ margin, where }) => `${margin.toFixed(1)} ${where}`)
    .join('\n'),
);
for (const t of [-2, -1, -0.5, 0, 0.5, 1, 1.5, 2])
  console.log(
    'first6(nothing) <',
    t,
    'natural',
    (emptyFirst.natural.filter((x) => x < t).length / emptyFirst.natural.length).toFixed(3),
    'lost',
    (emptyFirst.lost.filter((x) => x < t).length / emptyFirst.lost.length).toFixed(3),
  );
console.log(`${total} words; ${lines.size} words in ${report.length} pairs`);
/** From what value on the first things asked show a word to be right: hardly any slip that is seen comes so far. */
function sureOf(word: string): string {
  const all = (doubts.get(word) ?? []).sort((a, b) => a - b);
  return all.length < 20 ? '99' : (all[Math.floor(all.length * 0.93)]! + 0.05).toFixed(1);
}
const data = {
  source: 'News copy and speeches; see NOTICE',
  words: names.map((name) => name || '_'),
  biases,
  most,
  doubtful: DOUBTFUL,
  lost: `_ ${[...missing].map(([word, { threshold }]) => `${names[word]}:${threshold.toFixed(1)}`).join(' ')}`,
  pairs: [...lines].map(([word, all]) => `${word} ${sureOf(word)} ${all.join(' ')}`).join('|'),
  counts,
  entries,
};
writeFileSync(new URL('../server/src/language/data/choices.json', import.meta.url), `${JSON.stringify(data)}\n`);
