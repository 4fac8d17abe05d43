/**
 * Trains the weights that tell attributions from look-alikes: `node scripts/train-attributions.ts FILE.jsonl.gz`, where each line is
 * an article `{ text, attributions: [{ source, cue, content }] }` with spans as [start, end]. Writes reading/data/attribution-weights.json.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Candidate } from '../server/src/reading/paragraph/attribution/candidate.ts';
import { candidates } from '../server/src/reading/paragraph/attribution/candidates.ts';
import { Boundaries } from '../server/src/reading/paragraph/attribution/extent.ts';
import { outerSentences } from '../server/src/reading/paragraph/attribution/outer-sentences.ts';
import { pack } from '../server/src/reading/paragraph/attribution/packing.ts';
import type { OuterSentence } from '../server/src/reading/paragraph/attribution/token.ts';
import { type Feature, feature, learn } from '../server/src/reading/paragraph/attribution/weights.ts';
import { readParagraph } from '../server/src/reading/paragraph/read-paragraph.ts';
import { segment } from '../server/src/text/segment.ts';

interface Article {
  readonly text: string;
  readonly attributions: readonly { source: [number, number][]; cue: [number, number][]; content: [number, number][] }[];
}
interface Example {
  readonly features: readonly Feature[];
  readonly label: number;
  readonly weight: number;
}

interface Marked {
  /** By character, the number of the attribution whose cue or content stands there, from 1. */
  readonly cue: Int32Array;
  readonly content: Int32Array;
  readonly attributions: Article['attributions'];
}

const EPOCHS = 10;
const PENALTY = 0.003;
/** A feature seen less often is noise; a smaller weight changes nothing. */
const LEAST = 10;
const SMALLEST = 0.04;

const file = process.argv[2];
if (!file) throw new Error('usage: node scripts/train-attributions.ts FILE.jsonl.gz');
const bytes = readFileSync(file);
const articles = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Article);

/** Every sentence of the articles' own text, with its candidates, in the article's offsets. */
function* read(): Generator<{ text: string; start: number; sentence: OuterSentence; candidate: Candidate; marked: Marked }> {
  for (const { text, attributions } of articles) {
    const marked: Marked = { cue: new Int32Array(text.length), content: new Int32Array(text.length), attributions };
    attributions.forEach((a, i) => {
      for (const s of a.cue) marked.cue.fill(i + 1, ...s);
      for (const s of a.content) marked.content.fill(i + 1, ...s);
    });
    for (const { prose, start, runs } of segment(text, 'plain').paragraphs) {
      if (runs) continue;
      for (const sentence of outerSentences(readParagraph(prose)))
        for (const candidate of candidates(sentence, prose.kind === 'headline')) yield { text, start, sentence, candidate, marked };
    }
  }
}

/** First the ends of what was said: of the places where it may end, the first that the annotation ends at or before is right. */
function endings(): Example[] {
  const found: Example[] = [];
  for (const { start, sentence, candidate, marked } of read()) {
    const { open } = candidate;
    const gold = marked.cue[start + sentence.starts[candidate.at]!]!;
    if (!open || gold === 0) continue;
    const own = marked.attributions[gold - 1]!.content;
    const from = start + sentence.starts[open.from]!;
    const span = own.filter(([a, b]) => a <= from + 6 && b > from).at(-1);
    if (!span) continue;
    const end = Math.max(...own.filter(([a]) => a >= span[0]).map(([, b]) => b));
    const places = new Boundaries(sentence.tokens, open);
    while (places.next()) {
      const done = start + sentence.starts[places.at]! >= end;
      found.push({ features: [feature('e:bias'), ...places.features], label: done ? 1 : 0, weight: 1 });
      if (done) break;
    }
  }
  return found;
}

function attributed(): Example[] {
  const found: Example[] = [];
  for (const { start, sentence, candidate, marked } of read()) {
    let inside = 0;
    let all = 0;
    for (const [from, to] of candidate.content)
      for (let i = from; i < to; i++) {
        const at = sentence.starts[i]!;
        const words = sentence.tokens[i]!.kind === 'quote' ? Math.max(1, Math.round((sentence.ends[i]! - at) / 6)) : 1;
        all += words;
        if (marked.content[start + at]) inside += words;
      }
    const cued = candidate.kind === 'colon' ? inside > all / 2 : marked.cue[start + sentence.starts[candidate.at]!]! > 0;
    // A long stretch of words weighs more: it is the attributed words that are to be right.
    found.push({
      features: [feature('bias'), ...candidate.features],
      label: cued && inside >= all * 0.4 ? 1 : 0,
      weight: Math.min(3, 0.5 + all / 12),
    });
  }
  return found;
}

/** Logistic regression by adaptive gradient descent with an L2 penalty; in a fixed order, so that every run gives the same weights. */
function train(examples: readonly Example[], epochs: number): Map<Feature, number> {
  const counts = new Map<Feature, number>();
  for (const e of examples) for (const f of e.features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const index = new Map([...counts].filter(([, n]) => n >= LEAST).map(([f], i) => [f, i]));
  const rows = examples.map((e) => ({ ids: e.features.flatMap((f) => index.get(f) ?? []), label: e.label, weight: e.weight }));
  const w = new Float64Array(index.size);
  const g = new Float64Array(index.size).fill(1e-6);
  let seed = 1;
  const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = rows.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [rows[i], rows[j]] = [rows[j]!, rows[i]!];
    }
    let loss = 0;
    for (const { ids, label, weight } of rows) {
      let sum = 0;
      for (const id of ids) sum += w[id]!;
      const p = 1 / (1 + Math.exp(-sum));
      loss -= weight * Math.log(Math.max(1e-9, label ? p : 1 - p));
      const error = (p - label) * weight;
      for (const id of ids) {
        const d = error + PENALTY * w[id]!;
        g[id]! += d * d;
        w[id]! -= (0.1 * d) / Math.sqrt(g[id]!);
      }
    }
    if (epoch === epochs - 1)
      console.error(
        `${examples.length} examples, ${examples.filter((e) => e.label).length} positive: loss ${(loss / rows.length).toFixed(4)}`,
      );
  }
  return new Map([...index].map(([f, i]) => [f, Math.round(w[i]! * 100) / 100]));
}

const learnt = learn();
const ends = train(endings(), EPOCHS);
learnt.weights = ends;
const all = new Map([...ends, ...train(attributed(), EPOCHS)]);
const kept = [...all].filter(([f, weight]) => Math.abs(weight) >= SMALLEST || learnt.names[f]!.join(' ').endsWith('bias'));
const target = new URL('../server/src/reading/data/attribution-weights.json', import.meta.url);
const { about } = JSON.parse(readFileSync(target, 'utf8')) as { about: string };
const weights = pack(new Map(kept.map(([f, weight]) => [learnt.names[f]!, weight])));
writeFileSync(target, `${JSON.stringify({ about, weights }, null, 1)}\n`);
if (process.argv[3])
  writeFileSync(
    process.argv[3],
    kept
      .map(([f, weight]) => `${learnt.names[f]!.join(' ')} ${weight}`)
      .sort()
      .join('\n'),
  );
console.error(`${kept.length} weights`);
