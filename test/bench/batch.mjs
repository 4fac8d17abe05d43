// Checks files with a peer in one process: `node batch.mjs PEER FILE…`. Prints words and the ms spent after opening it.
import { readFileSync } from 'node:fs';
import { words } from './articles.mjs';
import { peers } from './peers.mjs';

const [, , name, list] = process.argv;
const check = await peers[name]();
const files = readFileSync(list, 'utf8').trim().split('\n');
const start = performance.now();
let count = 0;
for (const file of files) {
  const text = readFileSync(file, 'utf8');
  await check(text);
  count += words(text);
}
console.log(JSON.stringify({ words: count, ms: performance.now() - start, memory: process.resourceUsage().maxRSS / 1024 }));
process.exit(0);
