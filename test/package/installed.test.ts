// The package as npm makes it: it installs in an empty folder without compiling or downloading anything, and runs on each Node.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Client } from '../lsp/client.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'copydesk-installed-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const windows = process.platform === 'win32';
const npm = windows ? 'npm.cmd' : 'npm';
const place = join(folder, 'newsroom');
let tarball = '';

/** Nothing can be fetched: npm is offline, with a cache that is empty and a registry that nobody answers at. */
const offline = {
  npm_config_offline: 'true',
  npm_config_cache: join(folder, 'npm-cache'),
  npm_config_registry: 'http://127.0.0.1:9/',
  npm_config_update_notifier: 'false',
  COPYDESK_CACHE: join(folder, 'cache'),
};

before(() => {
  const [{ filename }] = JSON.parse(
    execFileSync(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
      shell: windows,
    }),
  );
  tarball = join(folder, filename);
  mkdirSync(place);
  execFileSync(npm, ['install', '--no-audit', '--no-fund', tarball], {
    cwd: place,
    env: { ...process.env, ...offline },
    stdio: 'pipe',
    shell: windows,
  });
  writeFileSync(join(place, 'draft.md'), '# Harbour\n\nBritain s parliament voted on the the plan.\n');
});

test('nothing but the package is installed, and it asks for nothing to be compiled', () => {
  assert.deepEqual(readdirSync(join(place, 'node_modules')).sort(), ['.bin', '.package-lock.json', 'copydesk']);
  const {
    dependencies,
    optionalDependencies,
    scripts = {},
  } = JSON.parse(readFileSync(join(place, 'node_modules/copydesk/package.json'), 'utf8'));
  assert.deepEqual([dependencies, optionalDependencies], [undefined, undefined]);
  assert.deepEqual(
    Object.keys(scripts).filter((name) => /^(?:pre|post)?install$/.test(name)),
    [],
  );
  assert.ok(!existsSync(join(place, 'node_modules/copydesk/binding.gyp')));
});

// It has neither the extension nor the server for browsers, so it is smaller than the .vsix: 3.4 MB.
test('it is at most 4 MB', () => {
  const { size } = statSync(tarball);
  assert.ok(size > 100_000 && size <= 4 * 1024 * 1024, `${size} bytes`);
});

/** The Nodes of this machine by major version: the one that runs this, those in PATH, and those that COPYDESK_NODES lists. */
function nodes(): Map<string, string> {
  const program = windows ? 'node.exe' : 'node';
  const found = new Map<string, string>();
  const places = [
    process.execPath,
    ...(process.env['COPYDESK_NODES'] ?? '').split(delimiter),
    ...(process.env['PATH'] ?? '').split(delimiter).map((at) => join(at, program)),
  ];
  for (const path of places.filter((one) => one && existsSync(one))) {
    const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
    const major = /^v(\d+)/.exec(stdout ?? '')?.[1];
    if (major && !found.has(major)) found.set(major, realpathSync(path));
  }
  return found;
}

const here = nodes();
for (const major of ['20', '22', '24']) {
  const node = here.get(major) ?? '';
  describe(`on Node ${major}`, { skip: node ? false : `there is none here; name one in COPYDESK_NODES` }, () => {
    // What npm puts in .bin looks for “node” in PATH.
    const env = { ...process.env, ...offline, PATH: `${dirname(node)}${delimiter}${process.env['PATH']}` };
    const run = (...args: string[]) =>
      spawnSync(windows ? 'npx.cmd' : 'npx', ['--no', '--', 'copydesk', ...args], { cwd: place, env, encoding: 'utf8', shell: windows });

    test('npx copydesk check', () => {
      const { status, stdout, stderr } = run('check', '--no-cache', 'draft.md');
      assert.equal(stderr, '');
      assert.equal(status, 1);
      assert.match(stdout, /3:1 +error .*Britain’s.*typo\/lost-apostrophe/);
    });

    test('npx copydesk --version, init, facts and report', () => {
      const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
      assert.equal(run('--version').stdout, `${version}\n`);
      assert.equal(run('init', '--force').status, 0);
      assert.match(run('report', '--html', 'draft.md').stdout, /<!doctype html>/i);
      rmSync(join(place, 'draft.md.facts.yml'), { force: true });
      assert.equal(run('facts', '--start', 'draft.md').status, 0);
    });

    test('npx copydesk mcp', () => {
      const ask = {
        jsonrpc: '2.0',
        id: 1,
        method: 'initialize',
        params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'x', version: '1' } },
      };
      const { status, stdout, stderr } = spawnSync(windows ? 'npx.cmd' : 'npx', ['--no', '--', 'copydesk', 'mcp'], {
        cwd: place,
        env,
        encoding: 'utf8',
        shell: windows,
        input: `${JSON.stringify(ask)}\n`,
      });
      assert.deepEqual([status, stderr], [0, '']);
      assert.equal(JSON.parse(stdout).result.serverInfo.name, 'copydesk');
    });

    test('copydesk-language-server --stdio', async () => {
      const installed = realpathSync(join(place, 'node_modules/copydesk/dist/server.cjs'));
      if (!windows) assert.equal(realpathSync(join(place, 'node_modules/.bin/copydesk-language-server')), installed);
      const client = new Client(['--stdio'], { server: installed, node, env: offline });
      await client.initialize();
      const uri = pathToFileURL(join(place, 'draft.md')).href;
      client.notify('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version: 1, text: 'Britain s parliament voted.\n' },
      });
      const { items } = await client.request('textDocument/diagnostic', { textDocument: { uri } });
      assert.ok(items.some(({ code }: { code: string }) => code === 'typo/lost-apostrophe'));
      await client.request('shutdown');
      client.notify('exit');
      assert.equal(await client.exited, 0);
    });
  });
}
