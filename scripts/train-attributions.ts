/**
 * Trains the weights that tell attributions from look-alikes: `node scripts/train-attributions.ts FILE.jsonl.gz`, where each line is
 * an article `{ text, attributions: [{ source, cue, content }] }` with spans as [start, end]. Writes reading/data/attribution-weights.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { candidates } from '../server/src/reading/attribution/candidates.ts';
import { outerSentences } from '../server/src/reading/attribution/tokens.ts';
import { readParagraph } from '../server/src/reading/read.ts';
import { segmentPlain } from '../server/src/text/plain.ts';

interface Article {
  readonly text: string;
  readonly attributions: readonly { source: [number, number][]; cue: [number, number][]; content: [number, number][] }[];
}
interface Example {
  readonly features: readonly string[];
  readonly label: number;
  readonly weight: number;
}

const file = process.argv[2];
if (!file) throw new Error('usage: node scripts/train-attributions.ts FILE.jsonl.gz');
const bytes = readFileSync(file);
const articles = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Article);

const examples: Example[] = [];
for (const { text, attributions } of articles) {
  const cue = new Uint8Array(text.length);
  const content = new Uint8Array(text.length);
  for (const a of attributions) {
    for (const s of a.cue) cue.fill(1, ...s);
    for (const s of a.content) content.fill(1, ...s);
  }
  for (const { prose, start, runs } of segmentPlain(text).paragraphs) {
    if (runs) continue;
    const reading = readParagraph(prose);
    for (const sentence of outerSentences(reading))
      for (const c of candidates(prose.text, sentence, prose.kind === 'headline')) {
        let inside = 0;
        let all = 0;
        for (const [from, to] of c.content)
          for (const t of sentence.tokens.slice(from, to)) {
            const words = t.kind === 'quote' ? Math.max(1, Math.round((t.end - t.start) / 6)) : 1;
            all += words;
            if (content[start + t.start]) inside += words;
          }
        const cued = c.kind === 'colon' ? inside > all / 2 : cue[start + sentence.tokens[c.at]!.start] === 1;
        // A long stretch of words weighs more: it is the attributed words that are to be right.
        examples.push({
          features: ['bias', ...c.features],
          label: cued && inside >= all * 0.4 ? 1 : 0,
          weight: Math.min(3, 0.5 + all / 12),
        });
      }
  }
}

const counts = new Map<string, number>();
for (const e of examples) for (const f of e.features) counts.set(f, (counts.get(f) ?? 0) + 1);
const index = new Map([...counts].filter(([, n]) => n >= 3).map(([f], i) => [f, i]));
const names = [...index.keys()];
const rows = examples.map((e) => ({ ids: e.features.flatMap((f) => index.get(f) ?? []), label: e.label, weight: e.weight }));
// Adaptive gradient descent with an L2 penalty; a fixed order, so that every run gives the same weights.
const w = new Float64Array(names.length);
const g = new Float64Array(names.length).fill(1e-6);
let seed = 1;
const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
const EPOCHS = 14;
const PENALTY = 4e-5;
for (let epoch = 0; epoch < EPOCHS; epoch++) {
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
      const d = error + PENALTY * 25 * w[id]!;
      g[id]! += d * d;
      w[id]! -= (0.1 * d) / Math.sqrt(g[id]!);
    }
  }
  console.error(`epoch ${epoch}: loss ${(loss / rows.length).toFixed(4)}`);
}
const lines = names
  .map((name, i) => [name, Math.round(w[i]! * 100)] as const)
  .filter(([name, weight]) => Math.abs(weight) >= 4 || name === 'bias')
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, weight]) => `${name} ${weight}`);
writeFileSync(
  new URL('../server/src/reading/data/attribution-weights.ts', import.meta.url),
  `/** Trained by scripts/train-attributions.ts; do not edit. One feature a line with its weight in hundredths. */\nexport const ATTRIBUTION_WEIGHTS = \`${lines.join('\n')}\`;\n`,
);
console.error(`${examples.length} examples, ${examples.filter((e) => e.label).length} attributions, ${lines.length} weights`);
