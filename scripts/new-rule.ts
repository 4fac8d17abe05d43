// Lays down a new rule: `npm run new-rule typo/dropped-word`. Its file, a test draft, and a line in the list of rules.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const id = process.argv[2] ?? '';
const match = /^(attribution|naming|typo|fact|style)\/([a-z]+(?:-[a-z]+)*)$/.exec(id);
if (!match) {
  console.error('usage: npm run new-rule FAMILY/FAULT, such as typo/dropped-word; families: attribution, naming, typo, fact, style');
  process.exit(2);
}
const [, family, fault] = match as unknown as [string, string, string];
const name = fault.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const file = `${root}server/src/rules/${family}/${fault}.ts`;
const draft = `${root}test/rules/${family}/${fault}.md`;
if (existsSync(file)) {
  console.error(`${id} is there already: ${file}`);
  process.exit(2);
}

mkdirSync(`${root}server/src/rules/${family}`, { recursive: true });
mkdirSync(`${root}test/rules/${family}`, { recursive: true });
writeFileSync(
  file,
  `import { paragraphRule } from '../rule.ts';

export const ${name} = paragraphRule({
  meta: {
    id: '${id}',
    what: '',
    why: '',
    guidance: { guide: '', entry: '' },
    // New rules start quiet, until they have been read on published copy.
    severity: 'hint',
    on: false,
    options: {},
  },
  check(reading) {
    return reading.words.filter(() => false).map((word) => ({ start: word.start, end: word.end, message: '' }));
  },
});
`,
);
if (!existsSync(draft)) {
  writeFileSync(
    draft,
    '## What is marked\n```draft\nWrite a draft with the fault, then run with UPDATE=1 and read what comes out.\n```\n\n## What is left alone\n```draft\nWrite a draft that must stay silent.\n```\n',
  );
}
const indexFile = `${root}server/src/rules/index.ts`;
const index = readFileSync(indexFile, 'utf8');
const importLine = `import { ${name} } from './${family}/${fault}.ts';`;
const lines = index.split('\n');
const lastImport = lines.findLastIndex((line) => line.startsWith('import { ') && line < importLine);
lines.splice(lastImport + 1, 0, importLine);
const end = lines.lastIndexOf('];');
lines.splice(end, 0, `  ${name},`);
writeFileSync(indexFile, lines.join('\n'));
console.log(`written: ${file}\nwritten: ${draft}\nadded to ${indexFile}\nnext: npm run generate, and ONLY=${id} npm run test:rules`);
