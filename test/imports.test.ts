// Holds the imports to the picture in ARCHITECTURE.md: one way, performance ← text ← language ← reading ← style ← rules ← desk ← facts ← assistants ← disk ← lsp, cli.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const ORDER = ['performance', 'text', 'language', 'reading', 'style', 'rules', 'desk', 'facts', 'assistants'];
/** What knows Node's file system lies between the core and its users. */
const DISK = 'disk';
/** The tops of the order, which do not know each other. */
const TOPS = ['lsp', 'cli'];

interface Import {
  readonly file: string;
  readonly from: string;
  readonly target: string;
}

const imports: Import[] = globSync(['server/src/**/*.ts', 'client/src/**/*.ts'], { cwd: root }).flatMap((path) => {
  const file = path.replaceAll('\\', '/');
  const source = readFileSync(`${root}${file}`, 'utf8');
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => {
    const from = match[1]!;
    return { file, from, target: from.startsWith('.') ? relative(root, join(root, dirname(file), from)).replaceAll('\\', '/') : from };
  });
});
const folder = (path: string) => /^server\/src\/(\w+)\//.exec(path)?.[1];
const broken = (rule: (i: Import) => boolean) => imports.filter(rule).map((i) => `${i.file} imports ${i.from}`);

test('imports run one way', () => {
  const found = broken((i) => {
    const own = folder(i.file);
    const other = folder(i.target);
    if (!own || !other || own === other) return false;
    if (TOPS.includes(other)) return true;
    const order = [...ORDER, DISK];
    return !TOPS.includes(own) && order.indexOf(other) > order.indexOf(own);
  });
  assert.deepEqual(found, []);
});

test('rules import no rule', () => {
  const isRule = (path: string) => /^server\/src\/rules\/(?:attribution|naming|typo|fact|style)\//.test(path);
  assert.deepEqual(
    broken((i) => isRule(i.file) && isRule(i.target)),
    [],
  );
});

test('only language/compromise.ts knows compromise, only lsp/ knows the protocol, only client/ knows VS Code', () => {
  assert.deepEqual(
    broken((i) => /^compromise\b/.test(i.from) && i.file !== 'server/src/language/compromise.ts'),
    [],
  );
  assert.deepEqual(
    broken((i) => /^vscode-(?:languageserver|jsonrpc)/.test(i.from) && folder(i.file) !== 'lsp'),
    [],
  );
  assert.deepEqual(
    broken((i) => /^vscode(?:-languageclient.*)?$/.test(i.from) && !i.file.startsWith('client/')),
    [],
  );
  assert.deepEqual(
    // The names of what both sides say to each other are the one thing that they share.
    broken((i) => i.file.startsWith('client/') && folder(i.target) !== undefined && i.target !== 'server/src/lsp/protocol.ts'),
    [],
  );
});

test('the core imports nothing of Node', () => {
  assert.deepEqual(
    broken((i) => ORDER.includes(folder(i.file) ?? '') && /^(?:node:|fs$|path$|os$|process$)/.test(i.from)),
    [],
  );
});

test('offsets become positions in lsp/convert.ts alone', () => {
  const makers = imports.filter((i) => folder(i.file) === 'lsp' && /text\/lines\.ts$/.test(i.target)).map((i) => i.file);
  assert.deepEqual(
    makers.filter((file) => file !== 'server/src/lsp/convert.ts'),
    [],
  );
});

test('no files import each other in a circle', () => {
  // Types may: they are gone when the code runs, and the contract of a paragraph names what its parts read.
  const isValue = (file: string, from: string) => {
    const source = readFileSync(`${root}${file}`, 'utf8');
    const statements = [...source.matchAll(/^(?:import|export)\s([^;]*?)\bfrom\s+'([^']+)'/gms)].filter(([, , target]) => target === from);
    return statements.some(([, names]) => {
      const inner = /\{([\s\S]*)\}/.exec(names!)?.[1];
      return !/^type\s/.test(names!) && !inner?.split(',').every((name) => name.trim() === '' || /^type\s/.test(name.trim()));
    });
  };
  const values = new Map<string, string[]>();
  for (const { file, from, target } of imports)
    if (from.startsWith('.') && isValue(file, from)) values.set(file, [...(values.get(file) ?? []), target]);
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const target of values.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of values.keys()) visit(file, []);
  assert.deepEqual(circles, []);
});

test('scripts import neither tests nor tools', () => {
  const found = globSync('scripts/*.{ts,mjs,cjs}', { cwd: root }).filter((path) =>
    /(?:from|import)\s*\(?\s*'\.\.\/(?:test|tools)\//.test(readFileSync(`${root}${path}`, 'utf8')),
  );
  assert.deepEqual(found, []);
});

test('the first line of a file says what it holds', () => {
  const found = globSync(['{server,client}/src/**/*.ts', 'scripts/*.{ts,mjs}', 'tools/**/*.mjs', 'test/**/*.{ts,mjs}'], {
    cwd: root,
  }).filter((path) => !/^(?:\/\/ ?\S|\/\*\*|#!)/.test(readFileSync(`${root}${path}`, 'utf8')));
  assert.deepEqual(found, []);
});
