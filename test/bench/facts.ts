// Processor time of a fact sheet: what a key costs once the typing pauses, in a draft of 10,000 words with 600 facts. `node test/bench/facts.ts`
import { openDesk } from '../../server/src/desk/desk.ts';
import { indexOf } from '../../server/src/facts/collect.ts';
import { parseSheet } from '../../server/src/facts/parse.ts';
import { factStates } from '../../server/src/facts/status.ts';
import { startSheet } from '../../server/src/facts/update.ts';
import { defaultStyle } from '../../server/src/style/style.ts';

const NAMES = ['Anna Marsh', 'Peter Okafor', 'Leila Byrne', 'Tomasz Novak', 'Marta Delgado', 'Joel Whitlock'];
const FACTS = 600;
const RUNS = 20;

const paragraph = (i: number) =>
  `${NAMES[i % 6]}, ${20 + (i % 60)}, told the Leeds council on Monday that road repair ${i} had cost £${((i * 37) % 900) + 1}.${i % 9}m since ${1950 + (i % 70)}, which was far more than anybody had expected. “We counted ${i * 13 + 7} of them,” he said.`;
const text = Array.from({ length: 280 }, (_, i) => paragraph(i)).join('\n\n');
const desk = openDesk(defaultStyle, { rules: [] });
const read = (words: string) => desk.read({ text: words, format: 'plain' }).draft;
const before = read(text);
const full = parseSheet(startSheet(before));
const sheet = { ...full, facts: full.facts.filter((_, i) => (i * FACTS) % full.facts.length < FACTS) };

function time(what: string, run: () => unknown): void {
  for (let i = 0; i < 3; i++) run();
  const start = process.cpuUsage();
  for (let i = 0; i < RUNS; i++) run();
  const { user, system } = process.cpuUsage(start);
  console.log(`${what}: ${((user + system) / 1000 / RUNS).toFixed(1)} ms`);
}

console.log(`${text.split(/\s+/).length} words, ${sheet.facts.length} facts`);
const earlier = indexOf(before);
factStates(sheet, earlier);
for (const [what, edited] of [
  ['a key in a sentence', text.replace('repair 140 had', 'repair 140 has')],
  ['a changed figure', text.replace('£141.', '£142.')],
  ['a word replaced everywhere', text.replaceAll('Leeds', 'York')],
] as const) {
  const draft = read(edited);
  time(`${what}, read anew`, () => factStates(sheet, indexOf(draft)));
  time(`${what}, read on`, () => factStates(sheet, indexOf(draft, earlier)));
}
