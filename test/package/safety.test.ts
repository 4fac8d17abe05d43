// What ships runs no code but its own, wherever it is started.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundles = globSync(['dist/*.cjs', 'dist/*.js'], { cwd: root });
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'copydesk-safety-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Text made into code: `eval`, as it is or behind a comma, and `Function`. A method named “eval” is something else. */
const CODE = /(?<![\w$.])eval\((?![\w$,]*\)\{)|\(0,\s*eval\)|\bnew Function\b|(?<![\w$.])Function\(/g;
/**
 * The pool of worker processes offers its callers to run functions given as text. We never do: the pool is started on our own file,
 * and what it is sent are drafts. The second is in the worker that the pool would start where it is given none.
 */
const KNOWN: Readonly<Record<string, number>> = { 'dist/cli.code.cjs': 2 };

test('no bundle makes code of text', () => {
  assert.ok(bundles.length >= 5, bundles.join());
  for (const name of bundles) {
    const found = readFileSync(join(root, name), 'utf8').match(CODE) ?? [];
    assert.equal(found.length, KNOWN[name.replaceAll('\\', '/')] ?? 0, `${name}: ${found}`);
  }
});

test('the check would see code made of text', () => {
  assert.equal('eval(x);a=eval("y");(0,eval)(z);new Function("a");Function("b")'.match(CODE)?.length, 5);
  assert.equal('class A{}eval(e,t){return this.eval(e)}isFunction(a);typeof Function'.match(CODE), null);
});

test('no source starts a program or loads code by a path, but for git where the command line is asked for what is new', () => {
  const starts = /['"](?:node:)?(?:child_process|vm|cluster|inspector)['"]|(?<![\w.])import\((?!\s*['"])/;
  const found = globSync('server/src/**/*.ts', { cwd: root }).filter((path) => starts.test(readFileSync(join(root, path), 'utf8')));
  assert.deepEqual(
    found.map((path) => path.replaceAll('\\', '/')),
    ['server/src/cli/git.ts'],
  );
  assert.doesNotMatch(readFileSync(join(root, 'dist/server.code.cjs'), 'utf8'), /require\("(?:node:)?child_process"\)/);
});

test('the manifest says, with reasons, what works in restricted mode and in virtual workspaces', () => {
  const { untrustedWorkspaces, virtualWorkspaces } = manifest.capabilities;
  assert.equal(untrustedWorkspaces.supported, 'limited');
  assert.match(untrustedWorkspaces.description, /nothing from the workspace is ever run/);
  assert.ok(untrustedWorkspaces.restrictedConfigurations.includes('copydesk.stylesOutsideWorkspace'));
  assert.ok(['limited', true].includes(virtualWorkspaces.supported));
  assert.match(virtualWorkspaces.description, /\w{4,}/);
  for (const [name, property] of Object.entries(manifest.contributes.configuration.properties as Record<string, { scope?: string }>)) {
    // A setting that names a program or widens what may be read is never a workspace’s own to make.
    if (/path|outside|command|executable/i.test(name))
      assert.ok(untrustedWorkspaces.restrictedConfigurations.includes(name), `${name} (${property.scope})`);
  }
  assert.deepEqual(
    manifest.activationEvents.filter((event: string) => event === '*' || event === 'onStartupFinished'),
    [],
  );
});

for (const name of ['server.cjs', 'cli.cjs']) {
  const start = (env: Record<string, string>, cwd: string, options: object = {}) =>
    spawnSync(process.execPath, [join(root, 'dist', name), '--version'], {
      cwd,
      env: { PATH: process.env['PATH'] ?? '', ...env },
      encoding: 'utf8',
      ...options,
    });

  test(`${name} writes nothing where it is started, whatever the variables say`, () => {
    const cwd = join(folder, name);
    mkdirSync(cwd);
    const home = join(folder, 'home');
    for (const env of [{ COPYDESK_CACHE: '' }, { XDG_CACHE_HOME: '' }, { XDG_CACHE_HOME: 'cache' }, { COPYDESK_CACHE: './cache' }]) {
      const { status, stdout, stderr } = start({ HOME: home, ...env }, cwd);
      assert.equal(status, 0, stderr);
      assert.match(stdout, /^\d+\.\d+/);
      assert.deepEqual(readdirSync(cwd), [], JSON.stringify(env));
    }
  });
  test(`${name} starts for a user without a home, and where nothing can be kept`, (t) => {
    assert.equal(start({ HOME: '/dev/null/nowhere' }, folder).status, 0);
    assert.equal(start({ COPYDESK_CACHE: '/dev/null/nowhere' }, folder).status, 0);
    if (process.getuid?.() !== 0) return t.skip('only root can be somebody without a home');
    // Somebody else has to be able to read the programs.
    const nobody = start({}, folder, { uid: 54_321, gid: 54_321 });
    if (nobody.status === null || /EACCES|permission/i.test(nobody.stderr))
      return t.skip(`nobody cannot read ${root}: ${nobody.stderr || nobody.error}`);
    assert.equal(nobody.status, 0, nobody.stderr);
  });
}
