// `check --ndjson` under GNU parallel: over both cores, and over two hosts of the test’s own, of which one is lost on the way.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'copydesk-parallel-'));
const cleaning: (() => void)[] = [() => rmSync(folder, { recursive: true, force: true })];
after(() => {
  for (const clean of cleaning.reverse()) clean();
});
const env: NodeJS.ProcessEnv = { ...process.env, COPYDESK_CACHE: join(folder, 'cache') };

const has = (program: string) =>
  spawnSync('sh', ['-c', `command -v ${program}`])
    .stdout?.toString()
    .trim();
const can = (...command: string[]) => spawnSync(command[0]!, command.slice(1)).status === 0;

/** Why a test cannot run here, printed where tests are listed. */
function missing(...programs: string[]): string | false {
  const absent = programs.filter((program) => !has(program));
  return absent.length > 0 ? `needs ${absent.join(', ')}, not installed here` : false;
}
const noParallel = missing('parallel', 'perl');
const noHosts =
  noParallel ||
  missing('sshd', 'ssh', 'ssh-keygen', 'ip') ||
  (process.getuid?.() !== 0 && 'needs root, to make network namespaces') ||
  (!can('id', 'sshd') && 'needs the user “sshd” that openssh-server makes') ||
  (!can('unshare', '-n', 'true') && 'network namespaces are not allowed here');

const COUNT = 20_000;
const PEOPLE = ['Mara Quill', 'Tomas Brandt', 'Ines Okoro', 'Peter Lund'];
const input = join(folder, 'archive.ndjson');
/** Made-up articles, each with one slip; as short as they can be, since it is the spreading that is tried here. */
function makeArchive(): void {
  const lines = Array.from({ length: COUNT }, (_, i) => {
    const text = `The the road is shut, ${PEOPLE[i % 4]} said.`;
    return JSON.stringify({ id: `r${i}`, text });
  });
  writeFileSync(input, `${lines.join('\n')}\n`);
}

async function through(
  args: readonly string[],
  command: string,
): Promise<{ status: number | null; answers: { id: string; slips: number }[]; stderr: string }> {
  if (!existsSync(input)) makeArchive();
  const out = join(folder, 'answers.ndjson');
  const from = openSync(input, 'r');
  const to = openSync(out, 'w');
  const child = spawn('parallel', ['--will-cite', '--pipe', '--block', '300k', ...args, command], { env, stdio: [from, to, 'pipe'] });
  let stderr = '';
  child.stderr!.on('data', (chunk) => (stderr += chunk));
  const status = await new Promise<number | null>((done) => child.on('close', done));
  closeSync(from);
  closeSync(to);
  const answers = readFileSync(out, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const { id, diagnostics } = JSON.parse(line);
      return { id, slips: diagnostics.filter(({ rule }: { rule: string }) => rule === 'typo/doubled-word').length };
    });
  return { status, answers, stderr };
}

const eachOnce = Array.from({ length: COUNT }, (_, i) => ({ id: `r${i}`, slips: 1 }));
const sorted = (answers: readonly { id: string; slips: number }[]) =>
  [...answers].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));

test('on both cores, every record is answered once and in order', { skip: noParallel, timeout: 600_000 }, async () => {
  const { status, answers } = await through(['--jobs', '2', '--keep-order'], `${process.execPath} ${cli} check --ndjson --threads 1`);
  assert.equal(status, 0);
  assert.deepEqual(answers, eachOnce);
});

test('on two hosts over ssh, one of which is lost in the middle, every record is answered once', {
  skip: noHosts,
  timeout: 600_000,
}, async () => {
  const hosts = [1, 2].map((number) => host(number));
  const settings = join(folder, 'ssh_config');
  writeFileSync(
    settings,
    `Host *\n  User root\n  IdentityFile ${folder}/key\n  StrictHostKeyChecking no\n  UserKnownHostsFile /dev/null\n  LogLevel ERROR\n  ServerAliveInterval 1\n  ServerAliveCountMax 3\n  ConnectTimeout 5\n`,
  );
  for (const { address } of hosts) await reachable(settings, address);
  const begun = join(folder, 'begun');
  const lost = (async () => {
    while (!existsSync(begun)) await setTimeout(50);
    hosts[1]!.lose();
  })();
  // The host that is lost tells when it has work.
  const command = `[ "$SSH_CONNECTION" ] && case "$SSH_CONNECTION" in *${hosts[1]!.address}*) touch ${begun}; sleep 2;; esac; exec ${process.execPath} ${cli} check --ndjson --threads 1`;
  const { answers } = await through(
    ['--ssh', `ssh -F ${settings}`, '--retries', '4', ...hosts.flatMap(({ address }) => ['--sshlogin', `1/${address}`])],
    command,
  );
  await lost;
  assert.deepEqual(sorted(answers), eachOnce);
});

/** A host: a network namespace with a way to it and an sshd in it. */
function host(number: number): { readonly address: string; readonly lose: () => void } {
  const name = `copydesk${process.pid}h${number}`;
  const [here, there] = [`cd${process.pid % 10_000}a${number}`, `cd${process.pid % 10_000}b${number}`];
  const net = `10.213.${(process.pid % 120) * 2 + number}`;
  const address = `${net}.2`;
  const ip = (...args: string[]) => {
    const { status, stderr } = spawnSync('ip', args, { encoding: 'utf8' });
    assert.equal(status, 0, `ip ${args.join(' ')}: ${stderr}`);
  };
  ip('netns', 'add', name);
  cleaning.push(() => void spawnSync('ip', ['netns', 'del', name]));
  ip('link', 'add', here, 'type', 'veth', 'peer', 'name', there, 'netns', name);
  cleaning.push(() => void spawnSync('ip', ['link', 'del', here]));
  ip('addr', 'add', `${net}.1/24`, 'dev', here);
  ip('link', 'set', here, 'up');
  ip('-n', name, 'addr', 'add', `${address}/24`, 'dev', there);
  ip('-n', name, 'link', 'set', there, 'up');
  if (!existsSync(join(folder, 'key'))) {
    for (const key of ['key', 'hostkey']) spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, key)]);
  }
  mkdirSync('/run/sshd', { recursive: true, mode: 0o755 });
  const options = [
    `HostKey=${folder}/hostkey`,
    `AuthorizedKeysFile=${folder}/key.pub`,
    'StrictModes=no',
    'UsePAM=no',
    'PermitRootLogin=yes',
    'PidFile=none',
    'MaxStartups=50',
    // A session on a host that is lost ends by itself.
    'ClientAliveInterval=2',
    'ClientAliveCountMax=2',
  ];
  const sshd: ChildProcess = spawn(
    'ip',
    ['netns', 'exec', name, has('sshd')!, '-D', '-e', '-f', '/dev/null', ...options.flatMap((option) => ['-o', option])],
    { stdio: 'ignore' },
  );
  cleaning.push(() => void sshd.kill());
  // A cable that is pulled out: nobody is told anything.
  return { address, lose: () => ip('link', 'set', here, 'down') };
}

async function reachable(settings: string, address: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const { status, stderr } = spawnSync('ssh', ['-F', settings, address, 'true'], { encoding: 'utf8' });
    if (status === 0) return;
    if (tries > 20) assert.fail(`no sshd at ${address}: ${stderr}`);
    await setTimeout(200);
  }
}
