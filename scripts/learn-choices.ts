// Learns which word fits between the words around a place: a sparse logistic model (FTRL-Proximal, McMahan et al. 2013).
//   node scripts/learn-choices.ts    writes .cache/choices.*, which set-choice-thresholds.ts packs; some four minutes
import { mkdirSync, writeFileSync } from 'node:fs';
import { ASKED, askedOf, type Context, contextOf } from '../server/src/language/context.ts';
import { hashOfText } from '../server/src/language/hash.ts';
import { readWords } from '../server/src/reading/paragraph/words.ts';
import { CONFUSION_SETS } from './confusion-sets.ts';
import { paragraphsToLearn } from './learning-text.ts';

const CACHE = new URL('../.cache/', import.meta.url);
const NOTHING = '';
/** Stands for any word that is met too seldom to be learnt. */
const RARE = '*';
const INSERTED =
  'to of the a be been is in and that for on with at by it an was are have has as not he from will had his they who which'.split(' ');
const MOST = 40_000;
const BITS = 23;
const [ALPHA, BETA, L1, L2] = [Number(process.env.ALPHA ?? 0.3), 1, Number(process.env.L1 ?? 2), 1];

const paragraphs = [...paragraphsToLearn()];
console.log(`${paragraphs.length} paragraphs`);
const counts = new Map<string, number>();
const small = (word: string) => word.toLowerCase().replaceAll('’', "'");
for (const text of paragraphs)
  for (const { text: word } of readWords(text)) {
    const w = small(word);
    counts.set(w, (counts.get(w) ?? 0) + 1);
  }
const LEAST = 8;
const names: string[] = [NOTHING];
const numbers = new Map<string, number>([[NOTHING, 0]]);
const others: number[][] = [[]];
const numberOf = (word: string): number => {
  let n = numbers.get(word);
  if (n === undefined) {
    n = names.length;
    numbers.set(word, n);
    names.push(word);
    others.push([]);
  }
  return n;
};
/** Words for which a rare one may be written, and by rare word. */
const instead = new Set<number>();
const rareWords: Record<string, number[]> = {};
for (const set of CONFUSION_SETS) {
  const kept = set.filter((word) => (counts.get(word) ?? 0) >= LEAST);
  if (kept.length < set.length) for (const word of kept) instead.add(numberOf(word));
  for (const word of set.filter((one) => !kept.includes(one)))
    rareWords[word] = [...new Set([...(rareWords[word] ?? []), ...kept.map(numberOf)])];
  for (const a of kept)
    for (const b of kept) if (a !== b && !others[numberOf(a)]!.includes(numberOf(b))) others[numberOf(a)]!.push(numberOf(b));
}
const rare = numberOf(RARE);
others[rare] = [...instead];
for (const word of others[rare]!) others[word]!.push(rare);
for (const word of INSERTED) others[numberOf(word)]!.push(0);
const inserted = INSERTED.map(numberOf);
others[0] = inserted;
const hashes = Int32Array.from(names, (name) => hashOfText(`=${name}`));
console.log(`${names.length} words, ${others.reduce((s, o) => s + o.length, 0)} pairs`);
const gaps = [...counts.values()].reduce((s, n) => s + n, 0);
const keep = names.map((name, i) => Math.min(1, (i === 0 ? 600_000 : MOST) / (i === 0 || i === rare ? gaps : counts.get(name)!)));

const z = new Float32Array(2 ** BITS);
const n = new Float32Array(2 ** BITS);
const at = (feature: number, choice: number): number => Math.imul(feature ^ hashes[choice]!, 0x85ebca6b) >>> (32 - BITS);
function weight(i: number): number {
  const zi = z[i]!;
  if (zi <= L1 && zi >= -L1) return 0;
  return -(zi - Math.sign(zi) * L1) / ((BETA + Math.sqrt(n[i]!)) / ALPHA + L2);
}
const asked = new Int32Array(ASKED);
let seed = 7;
const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
const scores = new Float64Array(64);
function learn(choice: number, against: readonly number[]): void {
  const all = [choice, ...against];
  let most = -1e9;
  for (const [c, number] of all.entries()) {
    let s = 0;
    for (let f = 0; f < ASKED; f++) s += weight(at(asked[f]!, number));
    scores[c] = s;
    if (s > most) most = s;
  }
  let total = 0;
  for (let c = 0; c < all.length; c++) total += scores[c] = Math.exp(scores[c]! - most);
  for (let c = 0; c < all.length; c++) {
    const g = scores[c]! / total - (c === 0 ? 1 : 0);
    if (Math.abs(g) < 0.001) continue;
    for (let f = 0; f < ASKED; f++) {
      const i = at(asked[f]!, all[c]!);
      const sigma = (Math.sqrt(n[i]! + g * g) - Math.sqrt(n[i]!)) / ALPHA;
      z[i]! += g - sigma * weight(i);
      n[i]! += g * g;
    }
  }
}

const some = (list: readonly number[], most: number): number[] => {
  if (list.length <= most) return [...list];
  const from = Math.floor(random() * list.length);
  return Array.from({ length: most }, (_, i) => list[(from + i) % list.length]!);
};
const EPOCHS = 2;
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  let seen = 0;
  const STRIDE = 97;
  for (let first = 0; first < STRIDE; first++)
    for (let p = first; p < paragraphs.length; p += STRIDE) {
      const text = paragraphs[p]!;
      const words = readWords(text);
      const context: Context = contextOf(text, words);
      for (let i = 3; i < context.length; i++) {
        if (random() < keep[0]! && i > 3) {
          askedOf(context, i - 1, i, 0, asked);
          learn(0, some(inserted, 6));
        }
        const place = context.places[i]!;
        if (place < 0) continue;
        if (random() < keep[rare]! * 6 && context.kinds[i] !== context.words[i]) {
          const own = numbers.get(small(words[place]!.text));
          askedOf(context, i - 1, i + 1, context.shapes[i]!, asked);
          learn(
            rare,
            some(
              others[rare]!.filter((other) => other !== own),
              6,
            ),
          );
        }
        const number = numbers.get(small(words[place]!.text));
        if (number === undefined || random() > keep[number]!) continue;
        askedOf(context, i - 1, i + 1, context.shapes[i]!, asked);
        learn(number, some(others[number]!, 10));
        seen++;
      }
    }
  console.log(`epoch ${epoch}: ${seen} places`);
}
const w = new Float32Array(2 ** BITS);
let nonzero = 0;
const sizes: number[] = [];
for (let i = 0; i < w.length; i++)
  if ((w[i] = weight(i)) !== 0) {
    nonzero++;
    sizes.push(Math.abs(w[i]!));
  }
sizes.sort((a, b) => a - b);
console.log(
  'nonzero',
  nonzero,
  [0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 1].map((q) => sizes[Math.min(sizes.length - 1, Math.floor(q * sizes.length))]!.toFixed(2)).join(' '),
);
mkdirSync(CACHE, { recursive: true });
writeFileSync(new URL('choices.f32', CACHE), new Uint8Array(w.buffer));
writeFileSync(new URL('choices.json', CACHE), JSON.stringify({ names, others, keep, inserted, rare, rareWords, bits: BITS }));
