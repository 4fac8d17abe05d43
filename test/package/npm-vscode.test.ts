// What starts a VS Code from npm.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { difference } from '../../scripts/installed.mjs';
import { withLock } from '../../scripts/lock.mjs';
import { descendantsIn, descendantsOf } from '../../scripts/processes.mjs';
import { findBrowser, findOnPath } from '../../tools/vscode/browser.mjs';
import { electronOf, findDesktop, lacksScreen } from '../../tools/vscode/desktop.mjs';
import { installOnDemand, isDone, outsideEnv } from '../../tools/vscode/on-demand.mjs';
import { readArguments } from '../../tools/vscode/vscode-arguments.mjs';
import { workbenchAddress } from '../../tools/vscode/workbench-address.mjs';

const temporary = await mkdtemp(join(tmpdir(), 'copydesk-harness-'));
after(() => rm(temporary, { recursive: true, force: true }));

async function folder(files: Record<string, string> = {}): Promise<string> {
  const path = await mkdtemp(join(temporary, 'case-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(path, name, '..'), { recursive: true });
    await writeFile(join(path, name), text);
    await chmod(join(path, name), 0o755);
  }
  return path;
}

test('an address carries the extension, the tests and the draft, whatever is in their paths', () => {
  const address = workbenchAddress({
    port: 4711,
    folder: '/w/my drafts & more',
    extension: '/e',
    tests: '/t.cjs',
    file: '/w/50 %/ö#1.txt',
  });
  const { origin, searchParams } = new URL(address);
  assert.equal(origin, 'http://127.0.0.1:4711');
  assert.equal(searchParams.get('folder'), '/w/my drafts & more');
  assert.deepEqual(JSON.parse(searchParams.get('payload')!), [
    ['skipWelcome', 'true'],
    ['extensionDevelopmentPath', 'vscode-remote://127.0.0.1:4711/e'],
    ['extensionTestsPath', 'vscode-remote://127.0.0.1:4711/t.cjs'],
    ['openFile', 'vscode-remote://127.0.0.1:4711/w/50%20%25/%C3%B6%231.txt'],
  ]);
});

test('an address asks for a web worker only when that is wanted', () => {
  assert.match(
    decodeURIComponent(workbenchAddress({ port: 1, folder: '/w', extension: '/e', kind: 'web' })),
    /"extensionDevelopmentKind","web"/,
  );
  assert.doesNotMatch(workbenchAddress({ port: 1, folder: '/w', extension: '/e' }), /extensionDevelopmentKind/);
});

test('the arguments of test-electron are understood, the desktop’s own read over', () => {
  const known = ['--extensionDevelopmentPath=/e', '--extensionTestsPath=/t.cjs'];
  assert.deepEqual(readArguments(['/w', '--disable-extensions', '--no-sandbox', ...known, '--user-data-dir=/u']), {
    extension: '/e',
    tests: '/t.cjs',
    folder: '/w',
  });
  assert.equal(readArguments(['/w', '--extensionDevelopmentKind=web', ...known]).kind, 'web');
  assert.deepEqual(readArguments(['/w', ...known, '--extensionDevelopmentPath=/other']).also, ['/other']);
  assert.throws(() => readArguments(known), /expected .*WORKSPACE/);
});

test('a browser is looked for on the PATH, by several names', async () => {
  const path = await folder({ chromium: '' });
  assert.deepEqual(await findBrowser({ path, chosen: undefined }), { executable: join(path, 'chromium'), env: {}, from: 'the PATH' });
  await assert.rejects(findBrowser({ path, chosen: '/nowhere/browser' }), /BROWSER_EXECUTABLE names \/nowhere\/browser/);
});

test('what lies on the PATH but cannot be run is passed over', async () => {
  const [first, second] = [await folder({ chromium: '' }), await folder({ chromium: '' })];
  await chmod(join(first, 'chromium'), 0o644);
  assert.equal(await findOnPath(['chromium'], `${first}:${second}`), join(second, 'chromium'));
  assert.equal(await findOnPath(['chromium'], ''), undefined);
});

test('`code` counts as the desktop’s only with an Electron build beside it', async () => {
  const installed = await folder({ 'share/code/bin/code': '', 'share/code/code': '' });
  await mkdir(join(installed, 'bin'));
  await symlink(join(installed, 'share/code/bin/code'), join(installed, 'bin/code'));
  const env = { PATH: join(installed, 'bin'), DISPLAY: ':0' };
  assert.equal((await findDesktop({ env, platform: 'linux' })).executable, join(installed, 'share/code/code'));

  const onMac = await folder({ 'Contents/Resources/app/bin/code': '', 'Contents/MacOS/Electron': '' });
  assert.equal(await electronOf(join(onMac, 'Contents/Resources/app/bin/code')), join(onMac, 'Contents/MacOS/Electron'));

  const remote = await folder({ 'bin/remote-cli/code': '' });
  const found = await findDesktop({ env: { PATH: join(remote, 'bin/remote-cli'), DISPLAY: ':0' }, platform: 'linux' });
  assert.equal(found.executable, undefined);
  assert.match(found.why, /no Electron build/);
});

test('a desktop VS Code needs a screen, and one that is named must be there', async () => {
  assert.match(lacksScreen({ env: {}, platform: 'linux' }) ?? '', /no screen/);
  assert.equal(lacksScreen({ env: { WAYLAND_DISPLAY: 'wayland-0' }, platform: 'linux' }), undefined);
  assert.equal(lacksScreen({ env: {}, platform: 'darwin' }), undefined);
  await assert.rejects(findDesktop({ env: { VSCODE_EXECUTABLE: '/nowhere/code' } }), /VSCODE_EXECUTABLE names \/nowhere\/code/);
});

test('what is installed on demand is installed once, and again when it was cut off or is of another version', async () => {
  const within = await folder();
  let installs = 0;
  const ask = (recipe: string, fails = false) =>
    installOnDemand({
      name: 'thing',
      recipe,
      within,
      log: () => {},
      async install(into) {
        assert.deepEqual(await readdir(into), [], 'nothing of an earlier install is left');
        await writeFile(join(into, 'half'), '');
        installs++;
        await sleep(20);
        if (fails) throw new Error('no network');
      },
    });
  await assert.rejects(ask('thing@1', true), /no network/);
  assert.equal(await isDone(join(within, 'thing'), 'thing@1'), false);
  await Promise.all([ask('thing@1'), ask('thing@1')]);
  await ask('thing@1');
  assert.equal(installs, 2);
  await ask('thing@2');
  assert.equal(installs, 3);
});

test('npm’s own settings are not handed on to an install elsewhere', () => {
  const env = { PATH: '/bin', npm_config_local_prefix: '/project', npm_config_registry: 'r', npm_package_json: '/project/package.json' };
  assert.deepEqual(outsideEnv(env), { PATH: '/bin', npm_config_registry: 'r' });
});

test('a lock lets one through at a time, and is taken over from a process that is gone', async () => {
  const within = await folder();
  let inside = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++inside);
    await sleep(2);
    inside--;
  };
  // Many rounds, since two that take over at once meet only now and then.
  for (let round = 0; round < 40; round++) {
    const lock = join(within, `lock ${round}`);
    // A number that no process has: Linux and macOS both stay well below it.
    await writeFile(lock, '2147483646 gone');
    await Promise.all(Array.from({ length: 5 }, () => withLock(lock, work, { pollEvery: 1 })));
    await assert.rejects(readFile(lock), /ENOENT/);
  }
  assert.equal(most, 1);
});

test('node_modules is installed again when it is not what package-lock.json asks for', () => {
  const machine = { platform: 'linux', arch: 'x64' };
  const asked = {
    '': {},
    'node_modules/yaml': { version: '2.9.1' },
    'node_modules/for-mac': { version: '1.0.0', optional: true, os: ['darwin'], cpu: ['x64'] },
    'node_modules/for-this': { version: '1.0.0', optional: true, os: ['linux'], cpu: ['x64'] },
  };
  const there = { 'node_modules/yaml': { version: '2.9.1' }, 'node_modules/for-this': { version: '1.0.0' } };
  assert.equal(difference(asked, there, machine), undefined);
  assert.equal(difference(asked, {}, machine), 'yaml is missing');
  assert.equal(difference(asked, { ...there, 'node_modules/yaml': { version: '2.0.0' } }, machine), 'yaml is not at 2.9.1');
  assert.equal(difference(asked, { ...there, 'node_modules/old': { version: '1.0.0' } }, machine), 'old is no longer asked for');
  assert.equal(difference(asked, there, { platform: 'darwin', arch: 'x64' }), 'for-mac is missing');
});

test('descendants are found however the table is ordered', () => {
  const table = [
    [30, 20],
    [20, 10],
    [40, 1],
    [21, 10],
    [10, 1],
  ] as const;
  assert.deepEqual(descendantsIn(10, table), [20, 21, 30]);
});

test('what is started under the guard ends with the one who started it, even by SIGKILL', async (t) => {
  const guard = join(import.meta.dirname, '../../tools/vscode/guard.mjs');
  const script = `
    const { spawn } = require('node:child_process');
    const child = spawn(process.execPath, [${JSON.stringify(guard)}, process.execPath, '-e', 'setInterval(() => {}, 1000)'], { stdio: ['pipe', 'ignore', 'ignore'] });
    setInterval(() => {}, 1000);`;
  const parent = spawn(process.execPath, ['--eval', script], { stdio: 'ignore' });
  // A failure above the kill must not leave a process that the runner waits for.
  t.after(() => parent.kill('SIGKILL'));
  const until = Date.now() + 10_000;
  let below: number[] = [];
  while (below.length < 2 && Date.now() < until) {
    await sleep(50);
    below = await descendantsOf(parent.pid!);
  }
  assert.equal(below.length, 2, 'the guard and its command are running');
  parent.kill('SIGKILL');
  // A process that has ended stays in the table until its parent, here the machine's first process, has asked for its code.
  const alive = async (pid: number) => {
    if (process.platform !== 'linux') return (await descendantsOf(1)).includes(pid);
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') Z ');
    return !/\) Z /.test(stat);
  };
  let left = below;
  while (left.length > 0 && Date.now() < until + 5_000) {
    await sleep(50);
    const states = await Promise.all(left.map(alive));
    left = left.filter((_, index) => states[index]);
  }
  assert.deepEqual(left, []);
});
