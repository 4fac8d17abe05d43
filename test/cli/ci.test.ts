// The GitHub Action, the pre-commit hooks, and the examples of docs/ci.md.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = join(root, 'dist/cli.cjs');
const folder = mkdtempSync(join(tmpdir(), 'copydesk-ci-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const page = readFileSync(join(root, 'docs/ci.md'), 'utf8');
const examples = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((match) => match[1]!);
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
const hooks: { id: string; entry: string; files: string }[] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));
const posix = process.platform === 'win32' ? 'written for a POSIX shell' : false;

let count = 0;
/** A repository with drafts, and a “copydesk” in PATH. */
function repository(files: Readonly<Record<string, string>>) {
  const at = join(folder, `repo${count++}`);
  mkdirSync(join(at, 'drafts'), { recursive: true });
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'copydesk'), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`, { mode: 0o755 });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(at, name), text);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false', ...args], { cwd: at, stdio: 'pipe' });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'first');
  const env: NodeJS.ProcessEnv = { ...process.env, COPYDESK_CACHE: join(folder, 'cache'), PATH: `${bin}:${process.env['PATH']}` };
  return { at, env };
}
const OLD = 'The the council met.\n';

test('each shell example of the page runs, with the status that it says', { skip: posix }, () => {
  const { at, env } = repository({ 'drafts/a.txt': OLD });
  const statuses: Record<string, number> = {};
  for (const line of examples('sh').flatMap((example) => example.trim().split('\n'))) {
    const { status, stderr } = spawnSync('sh', ['-c', line], { cwd: at, env, encoding: 'utf8' });
    assert.equal(stderr, '', line);
    statuses[line.split(' ').slice(1, 4).join(' ')] = status!;
  }
  assert.deepEqual(statuses, {
    'check --max-warnings 25': 0,
    'check --since main': 0,
    'report --html --output': 0,
    'check --format junit': 1,
    'check --format sarif': 1,
  });
  for (const file of ['report.html', 'copydesk.xml', 'copydesk.sarif']) assert.ok(readFileSync(join(at, file), 'utf8').length > 100, file);
});

describe('the GitHub Action', () => {
  /** Runs the step of action.yml with inputs, as GitHub does. */
  function step(at: string, env: NodeJS.ProcessEnv, inputs: Readonly<Record<string, unknown>>) {
    const { run, env: variables } = action.runs.steps.at(-1);
    const given = Object.entries(variables as Record<string, string>).map(([name, value]) => {
      const [, input] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)!;
      return [name, String(inputs[input!] ?? action.inputs[input!].default)];
    });
    const summary = join(at, '../summary.md');
    writeFileSync(summary, '');
    const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', run], {
      cwd: at,
      encoding: 'utf8',
      env: { ...env, ...Object.fromEntries(given), GITHUB_ACTIONS: 'true', GITHUB_ACTION_PATH: root, GITHUB_STEP_SUMMARY: summary },
    });
    return { status, stdout, stderr, summary: readFileSync(summary, 'utf8') };
  }

  test('shows ten of a kind beside the lines, and all in the summary', { skip: posix }, () => {
    const { at, env } = repository({ 'drafts/a.txt': `${OLD}\n`.repeat(14), 'drafts/b|<b>.txt': 'Britain s parliament met.\n' });
    const { status, stdout, summary } = step(at, env, { paths: 'drafts' });
    assert.equal(status, 1);
    assert.equal(stdout.match(/^::warning /gm)?.length, 10);
    assert.equal(stdout.match(/^::error /gm)?.length, 1);
    assert.equal(summary.match(/^\| drafts\//gm)?.length, 15);
    assert.match(summary, /15 findings in 2 drafts: 1 error, 14 warnings/);
    assert.doesNotMatch(summary, /<b>/);
  });

  test('keeps the summary to what GitHub takes, and says what it leaves out', { skip: posix }, () => {
    const name = `drafts/${'-'.repeat(240)}.txt`;
    const { at, env } = repository({ [name]: 'Then the the council council met met again again.\n\n'.repeat(1500) });
    const { summary } = step(at, env, { paths: 'drafts' });
    assert.ok(Buffer.byteLength(summary) < 1024 * 1024, `${Buffer.byteLength(summary)} bytes`);
    const rows = summary.match(/^\| drafts\//gm)!.length;
    const [, all] = /(\d+) findings in 1 draft/.exec(summary)!;
    assert.ok(rows > 500 && rows < Number(all), `${rows} of ${all}`);
    assert.match(summary, new RegExp(`\\n… and ${Number(all) - rows} more\\.\\n$`));
  });

  test('takes the inputs of the page’s examples, and no other', { skip: posix }, () => {
    const uses = examples('yaml').flatMap(
      (example) => Object.values(parse(example).jobs ?? {}) as { steps: { uses: string; with: Record<string, unknown> }[] }[],
    );
    const own = uses.flatMap(({ steps }) => steps).filter((one) => one.uses.startsWith('copydesk/copydesk@'));
    assert.equal(own.length, 2);
    for (const { with: inputs } of own) {
      for (const name of Object.keys(inputs)) assert.ok(name in action.inputs, name);
      const { at, env } = repository({ 'drafts/a.txt': OLD });
      mkdirSync(join(at, 'wire'));
      writeFileSync(join(at, 'wire/b.txt'), OLD);
      const since = inputs['since'] === undefined ? {} : { since: 'main' };
      const { status, stderr } = step(at, env, { ...inputs, ...since });
      assert.deepEqual([status, stderr], [0, '']);
      if (inputs['sarif']) assert.equal(JSON.parse(readFileSync(join(at, String(inputs['sarif'])), 'utf8')).runs[0].results.length, 2);
    }
  });

  test('reads no input as a command or an option', { skip: posix }, () => {
    const { at, env } = repository({ 'drafts/a.txt': OLD });
    for (const input of ['$(touch ran)', '`touch ran`', '"; touch ran; "', '--fix\ndrafts']) step(at, env, { paths: input, config: input });
    assert.equal(existsSync(join(at, 'ran')), false);
    assert.equal(readFileSync(join(at, 'drafts/a.txt'), 'utf8'), OLD);
  });
});

test('SARIF is valid by its schema, whatever is found and however drafts are called', { skip: posix }, () => {
  const { at, env } = repository({
    'drafts/a #1?%.txt': 'It cost ₹340 crore ($400 million at ₹85 to the dollar).\n',
    'drafts/b.txt': OLD,
    'drafts/c.txt': '',
  });
  cpSync(join(root, 'samples'), join(at, 'samples'), { recursive: true });
  cpSync(join(root, 'test/rules/fact'), join(at, 'fact'), { recursive: true });
  const schema = JSON.parse(readFileSync(join(root, 'test/cli/data/sarif-2.1.0.schema.json'), 'utf8'));
  // The schema's patterns are older than the flag “u”.
  const ajv = new Ajv.default({ strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  for (const path of ['drafts', 'samples', 'fact', 'drafts/c.txt', join(at, 'drafts')]) {
    const { stdout } = spawnSync('copydesk', ['check', '--format', 'sarif', path], { cwd: at, env, encoding: 'utf8', maxBuffer: 2 ** 28 });
    assert.ok(validate(JSON.parse(stdout)), `${path}: ${JSON.stringify(validate.errors)}`);
  }
  assert.equal(validate({ version: '2.1.0', runs: [{}] }), false);
});

test('the pre-commit hooks check the files that git gives them, and mend them', { skip: posix }, () => {
  const { at, env } = repository({ 'drafts/a.txt': OLD, 'drafts/code.js': 'the the' });
  const [{ repos }] = examples('yaml')
    .map((example) => parse(example))
    .filter((one) => one.repos) as [{ repos: [{ hooks: [{ id: string }] }] }];
  const named = repos[0].hooks[0].id;
  assert.ok(hooks.some(({ id }) => id === named));
  const listed = execFileSync('git', ['ls-files'], { cwd: at, encoding: 'utf8' }).trim().split('\n');
  for (const { id, entry, files } of hooks) {
    const given = listed.filter((name) => new RegExp(files).test(name));
    assert.deepEqual(given, ['drafts/a.txt']);
    // Word documents are checked, and mended in Word.
    assert.equal(new RegExp(files).test('drafts/a.docx'), id === 'copydesk');
    const { status } = spawnSync('sh', ['-c', `${entry} "$@"`, 'sh', ...given], { cwd: at, env });
    assert.equal(status, id === 'copydesk' ? 1 : 0, id);
  }
  assert.equal(readFileSync(join(at, 'drafts/a.txt'), 'utf8'), 'The council met.\n');
});

test('what pre-commit and npm pack is the programs with their data', () => {
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8', stdio: 'pipe' }),
  );
  const names = files.map(({ path }: { path: string }) => path);
  for (const name of [
    'dist/cli.cjs',
    'dist/cli.code.cjs',
    'dist/server.cjs',
    'dist/server.code.cjs',
    'dist/licences.txt',
    'NOTICE',
    'package.json',
  ])
    assert.ok(names.includes(name), name);
  assert.ok(!names.some((name: string) => /^(?:server|test|client|scripts)\//.test(name)), names.join());
});
