// Everything that must hold, one step after the other, with the totals at the end. `--fast` leaves out what is slow: the built
// server, the package and the real VS Code. A step that fails does not stop the others.
import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const fast = process.argv.includes('--fast');
const temporary = mkdtempSync(join(tmpdir(), 'copydesk-test-'));
let passed = 0;
const failed = [];

/** Runs a command in the project's root and resolves to its exit code. */
const run = (command, args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });

async function step(name, work) {
  const start = Date.now();
  console.log(`\n── ${name}`);
  const ok = await work();
  console.log(`   ${name}: ${ok ? 'passed' : 'FAILED'} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

/** A step that counts as one test. */
const single = (name, command, args) =>
  step(name, async () => {
    const ok = (await run(command, args)) === 0;
    if (ok) passed++;
    else failed.push(name);
    return ok;
  });

/** Adds up a file of counts: { passed, failed: [name, …] }. A file that is missing or empty is a failure by itself. */
function count(name, file) {
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8') || '{}') : {};
  passed += counts.passed ?? 0;
  failed.push(...(counts.failed ?? []).map((test) => `${name}: ${test}`));
  if (!counts.passed && !counts.failed?.length) failed.push(`${name}: ran no test`);
}

const nodeTests = (name, patterns, exclude = []) =>
  step(name, async () => {
    const file = join(temporary, `${name.replaceAll(/\W+/g, '-')}.json`);
    const files = globSync(patterns, { cwd: root }).filter((path) => !exclude.includes(path.replaceAll('\\', '/')));
    const code = await run('node', [
      '--test',
      // Most files wait for a program that they started: one file a core, where Node would leave a core free. Without the exit forced,
      // a process that a failing test left running would hold up the whole run.
      `--test-concurrency=${availableParallelism()}`,
      '--test-force-exit',
      '--test-reporter=dot',
      '--test-reporter-destination=stdout',
      '--test-reporter=./scripts/counting-reporter.mjs',
      `--test-reporter-destination=${file}`,
      ...files,
    ]);
    const before = failed.length;
    count(name, file);
    if (code !== 0 && failed.length === before) failed.push(`${name}: exit code ${code}`);
    return failed.length === before;
  });

await single('types', 'tsc', ['-b']);
await single('lint', 'biome', ['check', '--error-on-warnings', '.']);
await single('generated files are up to date', 'node', ['scripts/generate.ts', '--check']);
await nodeTests('imports, rules and tone', ['test/imports.test.ts', 'test/rules.test.ts', 'test/rules/**/*.test.ts', 'test/tone.test.ts']);
// What takes seconds because it is about long or hostile input; it waits for the whole run.
const SLOW = ['test/reading/typo-time.test.ts', 'test/style/bounds.test.ts', 'test/style/load.test.ts'];
await nodeTests('units', ['test/{performance,text,language,reading,style,desk,rules,facts,assistants}/*.test.ts'], SLOW);
if (!fast) {
  await nodeTests('long and hostile input', SLOW);
  await single('build', 'node', ['scripts/build.mjs']);
  await nodeTests('properties', ['test/properties/*.test.ts']);
  await nodeTests('command line and language server', ['test/{cli,lsp}/*.test.ts']);
  await nodeTests('package and the VS Code from npm', ['test/package/*.test.ts']);
  for (const [name, ...script] of [
    ['extension in a real VS Code', 'test/vscode/run.mjs'],
    ['extension in VS Code for the Web', 'test/vscode/run.mjs', '--web'],
    ['as a person would', 'test/vscode/person.mjs'],
    ['as a person would, on the Web', 'test/vscode/person.mjs', '--web'],
  ]) {
    await step(name, async () => {
      const file = join(temporary, `${name.replaceAll(/[ ,]+/g, '-')}.json`);
      const code = await run('node', script, { COPYDESK_TEST_RESULTS: file });
      const before = failed.length;
      count(name, file);
      if (code !== 0 && failed.length === before) failed.push(`${name}: exit code ${code}`);
      return failed.length === before;
    });
  }
}

rmSync(temporary, { recursive: true, force: true });
if (failed.length > 0) console.log(`\nfailed:\n${failed.map((name) => `  ${name}`).join('\n')}`);
console.log(`\n${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
