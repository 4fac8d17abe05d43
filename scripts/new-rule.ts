// Makes a new rule: `npm run new-rule typo/dropped-word`. Writes its file, a test draft and its line in the list of rules, and generates
// its page and settings. It passes types, lint and tests as it is. `--root DIR` works on another checkout (the test of this script).
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const FAMILIES = ['attribution', 'naming', 'typo', 'fact', 'style'];

const { values, positionals } = parseArgs({ options: { root: { type: 'string' } }, allowPositionals: true });
const root = values.root ?? fileURLToPath(new URL('..', import.meta.url));
const id = positionals[0] ?? '';
const match = /^([a-z]+)\/([a-z]+(?:-[a-z]+)*)$/.exec(id);
if (!match || !FAMILIES.includes(match[1]!)) {
  console.error(`usage: npm run new-rule FAMILY/FAULT, such as typo/dropped-word; families: ${FAMILIES.join(', ')}`);
  process.exit(2);
}
const [, family, fault] = match as unknown as [string, string, string];
const name = fault.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const file = `server/src/rules/${family}/${fault}.ts`;
const draft = `test/rules/${family}/${fault}.md`;
const list = 'server/src/rules/index.ts';
if (existsSync(join(root, file))) {
  console.error(`${id} is there already: ${file}`);
  process.exit(2);
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

/** The list of rules with the new one: its import by path, its entry after the last of its family. */
function listed(index: string): string {
  const lines = index.split('\n');
  const imported = (line: string) => /^import \{ (\w+) \} from '(\.\/[a-z]+\/[a-z-]+)\.ts';$/.exec(line);
  const path = `./${family}/${fault}`;
  const before = lines.findLastIndex((line) => imported(line) && imported(line)![2]! < path);
  lines.splice(before + 1, 0, `import { ${name} } from '${path}.ts';`);
  const ofFamily = lines.flatMap((line) => {
    const found = imported(line);
    return found && found[2]!.startsWith(`./${family}/`) ? [`  ${found[1]},`] : [];
  });
  lines.splice(lines.findLastIndex((line) => ofFamily.includes(line)) + 1, 0, `  ${name},`);
  return lines.join('\n');
}

write(
  file,
  `// TODO: what this rule marks, in a line.
import { paragraphRule } from '../rule.ts';

const FAULT = /\\bthe faulty words\\b/g;

export const ${name} = paragraphRule({
  meta: {
    id: '${id}',
    what: 'TODO: what is marked, in one sentence, with an example.',
    why: 'TODO: why it matters to a reader, in one or two sentences.',
    guidance: { guide: 'TODO: whose guidance', entry: 'its entry' },
    // A new rule starts quiet and off, until it has been read on published copy.
    severity: 'hint',
    on: false,
    options: {},
    // The desk skips quotations, code and addresses; say \`skips\` here where this rule must not, see CONTRIBUTING.md.
  },
  check: ({ text }) =>
    [...text.matchAll(FAULT)].map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
      // What is wrong, for a sub-editor on deadline: a dozen words at most.
      message: \`“\${words}” is wrong\`,
      fixes: () => [{ title: 'Change to “the right words”', edits: [{ start: index, end: index + words.length, newText: 'the right words' }] }],
    })),
});
`,
);
write(
  draft,
  `## What is marked
\`\`\`draft
The council found the faulty words in its minutes.
                  ^^^^^^^^^^^^^^^^ ${id} [fix] “the faulty words” is wrong
\`\`\`
\`\`\`after
The council found the right words in its minutes.
\`\`\`

## What is left alone
\`\`\`draft
“We never wrote the faulty words,” the mayor said.
\`\`\`
`,
);
write(list, listed(readFileSync(join(root, list), 'utf8')));
const run = (script: string, ...args: string[]) => execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
run(join(root, 'node_modules/@biomejs/biome/bin/biome'), 'check', '--write', '--log-level=error', file, list);
run(join(root, 'scripts/generate.ts'));
console.log(`written: ${file}, ${draft}\nadded to ${list}\nnext: fill in the TODOs, then  ONLY=${id} npm run test:rules`);
