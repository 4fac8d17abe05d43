// What was seen to go wrong with language servers, and what goes wrong with machines.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseIgnores } from '../../server/src/desk/ignores.ts';
import { Client, type Message, pushCapabilities, RequestFailed } from './client.ts';
import { Folder } from './folder.ts';

const URI = 'file:///drafts/a.txt';
const WRONG = 'Britain s parliament met on Monday.';
const IGNORES = '.copydesk-ignores.yml';

let client: Client;
let folder: Folder | undefined;
const undo: (() => void)[] = [];
afterEach(async () => {
  await client?.stop();
  for (const step of undo.splice(0).reverse()) step();
  folder?.remove();
  folder = undefined;
});

const codesOf = (items: { code: string }[]) => items.map((item) => item.code);
const lastOf = (uri: string) =>
  client.notifications.findLast((m) => m.method === 'textDocument/publishDiagnostics' && m.params.uri === uri);
const run = (command: string, ...args: unknown[]) =>
  client.request('workspace/executeCommand', { command: `copydesk.server.${command}`, arguments: args });
const refused = (why: RegExp) => (error: unknown) => error instanceof RequestFailed && why.test(error.message);

describe('long drafts', () => {
  const paragraph = (i: number) =>
    `Paragraph ${i} says little. ${WRONG} The minister was asked about it and gave no answer to anybody there.`;

  for (const [name, capabilities] of [
    ['asked for', undefined],
    ['sent', pushCapabilities],
  ] as const) {
    test(`of 30,000 words have all their findings, ${name}`, async () => {
      client = await Client.start(capabilities ? { capabilities } : {});
      const count = 1500;
      client.open(URI, Array.from({ length: count }, (_, i) => paragraph(i)).join('\n\n'));
      const items: { code: string; range: { start: { line: number } } }[] = capabilities
        ? (await client.notification('textDocument/publishDiagnostics')).params.diagnostics
        : (await client.pull(URI)).items;
      const lost = items.filter((d) => d.code === 'typo/lost-apostrophe');
      assert.equal(lost.length, count);
      assert.equal(lost.at(-1)!.range.start.line, 2 * (count - 1));
    });
  }
  test('that grow too large say so, and are checked again when they shrink', async () => {
    client = await Client.start();
    client.open(URI, `${WRONG}\n`);
    const start = { line: 0, character: 0 };
    const large = `${'x'.repeat(999)}\n`.repeat(10_000);
    client.notify('textDocument/didChange', {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [{ range: { start, end: start }, text: large }],
    });
    assert.deepEqual((await client.pull(URI)).items, []);
    await client.notification('copydesk/status', (s: { notChecked: string | null }) => /larger than/.test(s.notChecked ?? ''));
    client.notify('textDocument/didChange', {
      textDocument: { uri: URI, version: 3 },
      contentChanges: [{ range: { start, end: { line: 10_000, character: 0 } }, text: '' }],
    });
    assert.deepEqual(codesOf((await client.pull(URI)).items), ['typo/lost-apostrophe']);
  });
  test('have a whole answer, however slowly it is read, and the end comes after it', async () => {
    client = await Client.start();
    client.open(URI, Array.from({ length: 1500 }, (_, i) => paragraph(i)).join('\n\n'));
    await client.pull(URI);
    // Some megabytes of answers wait while nobody reads.
    client.process.stdout!.pause();
    const asked = Array.from({ length: 3 }, () => client.pull(URI));
    const over = client.request('shutdown').then(() => client.notify('exit'));
    await setTimeout(800);
    client.process.stdout!.resume();
    for (const answer of await Promise.all(asked)) assert.ok(answer.items.length >= 1500, `${answer.items.length} items`);
    await over;
    assert.equal(await client.exited, 0);
  });
});

describe('a stream that makes no sense', () => {
  const frame = (body: string | Buffer) =>
    Buffer.concat([Buffer.from(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`), Buffer.from(body)]);
  const deep = `{"jsonrpc":"2.0","method":"textDocument/didOpen","params":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`;

  test('ends the server with the reason, so that the editor starts another: it would be deaf for ever', async () => {
    for (const bytes of ['Content-Length: abc\r\n\r\n{}', 'Content-Length: -5\r\n\r\n', 'Content-Length: 2\n\n{}', 'Hello\r\n\r\n']) {
      client = await Client.start();
      client.raw(bytes);
      client.open(URI, WRONG);
      client.pull(URI).catch(() => {});
      assert.equal(await Promise.race([client.exited, setTimeout(5000, 'deaf', { ref: false })]), 1, JSON.stringify(bytes));
      assert.match(client.stderr, /copydesk: /);
    }
  });
  test('is passed over message by message where only their insides do', async () => {
    client = await Client.start();
    const told = (method: string, params: unknown) => JSON.stringify({ jsonrpc: '2.0', method, params });
    for (const body of [
      'null',
      '7',
      '"x"',
      '[]',
      '[{"jsonrpc":"2.0","id":5,"method":"x"}]',
      '{"jsonrpc":"2.0"}',
      '{"jsonrpc":"2.0","method":5}',
      '{"jsonrpc":"2.0","id":999,"result":{}}',
      '{"jsonrpc":"2.0","id":null,"method":"textDocument/hover","params":{}}',
      Buffer.from([0x7b, 0xff, 0xfe, 0x7d]),
      '['.repeat(100_000) + ']'.repeat(100_000),
      deep,
      told('textDocument/didOpen', {}),
      told('textDocument/didOpen', null),
      told('textDocument/didOpen', { textDocument: { uri: 'file:///n.txt', languageId: 'plaintext', version: 1, text: 7 } }),
      told('textDocument/didChange', {
        textDocument: { uri: URI, version: 'x' },
        contentChanges: [{ range: { start: {}, end: null }, text: 5 }],
      }),
      told('textDocument/didSave', {}),
      told('workspace/didChangeConfiguration', null),
      told('workspace/didChangeWatchedFiles', { changes: [{ uri: 5 }, {}] }),
      told('workspace/didChangeWatchedFiles', {}),
      told('workspace/didChangeWorkspaceFolders', { event: {} }),
      told('$/cancelRequest', { id: { a: 1 } }),
      told('$/progress', { token: 'nope', value: null }),
    ])
      client.raw(frame(body));
    client.open(URI, WRONG);
    assert.deepEqual(codesOf((await client.pull(URI)).items), ['typo/lost-apostrophe']);
  });
});

describe('a rule that throws', () => {
  const server = fileURLToPath(new URL('broken-rule-server.ts', import.meta.url));
  const DRAFT = 'It went boom, and Britain s parliament met.\n\nThe the men met.\n';

  test('is set aside for the draft; the others go on, the log and the report say where', async () => {
    client = new Client(['--stdio'], { server, env: { BROKEN_RULE: 'typo/doubled-word' } });
    await client.initialize();
    client.open(URI, DRAFT);
    assert.deepEqual(codesOf((await client.pull(URI)).items), ['typo/lost-apostrophe']);
    const { params } = await client.notification('copydesk/status');
    assert.deepEqual(params.setAside, ['typo/doubled-word']);
    const said = await client.notification('window/logMessage', (p: { message: string }) => p.message.includes('typo/doubled-word'));
    assert.match(said.params.message, /set aside.*broken on purpose\s+at .*broken-rule-server\.ts:\d+/s);
    assert.doesNotMatch(said.params.message, /Britain/);
    assert.match(await client.request('copydesk/report'), /typo\/doubled-word failed.*broken on purpose/s);
    // Another draft has nothing that breaks it.
    client.open('file:///drafts/b.txt', 'The the men met.\n');
    assert.deepEqual(codesOf((await client.pull('file:///drafts/b.txt')).items), ['typo/doubled-word']);
    // And this one neither, once the words are gone.
    client.change(URI, DRAFT.replace('boom', 'well'), 2);
    assert.deepEqual(codesOf((await client.pull(URI)).items), ['typo/lost-apostrophe', 'typo/doubled-word']);
    await client.notification('copydesk/status', (s: { uri: string; setAside: string[] }) => s.uri === URI && s.setAside.length === 0);
  });
  test('is told once in the log, not at every key', async () => {
    client = new Client(['--stdio'], { server, env: { BROKEN_RULE: 'typo/doubled-word' } });
    await client.initialize();
    client.open(URI, DRAFT);
    for (let version = 2; version < 12; version++) {
      client.change(URI, `${DRAFT}${'x'.repeat(version)}\n`, version);
      await client.pull(URI);
    }
    assert.equal(client.notifications.filter((m) => m.method === 'window/logMessage' && /set aside/.test(m.params.message)).length, 1);
  });
});

describe('what is written', () => {
  const OLD = '- {"draft": "other.txt", "rule": "typo/spacing"}\n';
  const STYLE = '# Ours.\nrules:\n  typo/spacing: hint\n';

  /** A folder on a disk of its own, of 64 KiB; undefined, with the reason printed, where none may be mounted. */
  function ownDisk(t: { skip(why: string): void }): Folder | undefined {
    const made = new Folder();
    folder = made;
    const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', made.path], { encoding: 'utf8' });
    if (mount.status !== 0) {
      t.skip(`no disk of its own can be mounted: ${mount.error?.message ?? mount.stderr.trim()}`);
      return undefined;
    }
    undo.push(() => spawnSync('umount', [made.path]));
    for (const [name, text] of [
      ['draft.txt', `${WRONG}\n`],
      [IGNORES, OLD],
      ['copydesk.yml', STYLE],
    ] as const)
      made.write(name, text);
    return made;
  }
  const works = async (uri: string) => assert.deepEqual(codesOf((await client.pull(uri)).items), ['typo/lost-apostrophe']);
  const whole = (uri: string) => ({ uri, rule: 'typo/lost-apostrophe', start: null, end: null, version: null });

  async function failsWith(disk: Folder, why: RegExp): Promise<void> {
    const before = readdirSync(disk.path);
    client = await Client.start({ folder: disk.uri });
    const uri = disk.at('draft.txt');
    client.open(uri, `${WRONG}\n`);
    await works(uri);
    await assert.rejects(run('ignoreInDraft', whole(uri)), refused(why));
    await assert.rejects(run('setSeverity', { uri, rule: 'typo/lost-apostrophe', severity: 'off' }), refused(why));
    await assert.rejects(run('addToStyle', { uri, list: 'accept', words: 'Britain s' }), refused(why));
    assert.deepEqual(readdirSync(disk.path), before);
    assert.equal(disk.read(IGNORES), OLD);
    assert.equal(disk.read('copydesk.yml'), STYLE);
    await works(uri);
  }

  test('on a full disk stays as it was, with the reason told', async (t) => {
    const disk = ownDisk(t);
    if (!disk) return;
    assert.throws(() => writeFileSync(join(disk.path, 'filler'), 'x'.repeat(1 << 20)), /ENOSPC/);
    await failsWith(disk, /cannot be written: the disk is full/);
    // Room again, and it works.
    rmSync(join(disk.path, 'filler'));
    await run('ignoreInDraft', whole(disk.at('draft.txt')));
    assert.match(disk.read(IGNORES), /lost-apostrophe/);
  });
  test('on a read-only disk stays as it was, with the reason told', async (t) => {
    const disk = ownDisk(t);
    if (!disk) return;
    assert.equal(spawnSync('mount', ['-o', 'remount,ro', disk.path]).status, 0);
    await failsWith(disk, /cannot be written: the disk is read-only/);
  });
  test('in a folder without permission stays as it was, with the reason told', async (t) => {
    if (process.getuid?.() === 0 || process.platform === 'win32') return t.skip('root, and Windows, write where the permissions say no');
    folder = new Folder({ 'draft.txt': `${WRONG}\n`, [IGNORES]: OLD, 'copydesk.yml': STYLE });
    const { path } = folder;
    chmodSync(path, 0o555);
    undo.push(() => chmodSync(path, 0o755));
    await failsWith(folder, /cannot be written: no permission/);
  });
  test('is whole when the server is killed in the middle of it, and the next one goes on', async () => {
    folder = new Folder({ 'draft.txt': `${WRONG}\n` });
    const uri = folder.at('draft.txt');
    let before = 0;
    for (let round = 0; round < 6; round++) {
      client = await Client.start({ folder: folder.uri });
      client.open(uri, `${WRONG}\n`);
      for (let i = 0; i < 40; i++) run('ignoreInDraft', { ...whole(uri), rule: `typo/made-up-${round}-${i}` }).catch(() => {});
      await setTimeout(60 + round * 25);
      client.process.kill('SIGKILL');
      await client.exited;
      if (!existsSync(join(folder.path, IGNORES))) continue;
      const text = folder.read(IGNORES);
      const { entries, problems } = parseIgnores(text);
      assert.deepEqual(problems, []);
      assert.ok(text.endsWith('\n') && entries.length >= before, `${entries.length} after ${before}`);
      before = entries.length;
    }
    client = await Client.start({ folder: folder.uri });
    client.open(uri, `${WRONG}\n`);
    // What was left half written goes with the next write, once nobody can be at it any more.
    for (const name of readdirSync(folder.path).filter((n) => n.endsWith('.tmp'))) utimesSync(join(folder.path, name), 1, 1);
    await run('ignoreInDraft', whole(uri));
    assert.deepEqual((await client.pull(uri)).items, []);
    assert.deepEqual(readdirSync(folder.path).sort(), [IGNORES, 'draft.txt']);
  });
  test('by two windows at once is kept from both', async () => {
    folder = new Folder({ 'draft.txt': `${WRONG}\n` });
    const uri = folder.at('draft.txt');
    const other = await Client.start({ folder: folder.uri });
    client = await Client.start({ folder: folder.uri });
    try {
      for (const one of [client, other]) one.open(uri, `${WRONG}\n`);
      await client.pull(uri);
      await other.pull(uri);
      await run('ignoreInDraft', { ...whole(uri), rule: 'typo/one' });
      await other.request('workspace/executeCommand', {
        command: 'copydesk.server.ignoreInDraft',
        arguments: [{ ...whole(uri), rule: 'typo/two' }],
      });
      const rules = parseIgnores(folder.read(IGNORES)).entries.map((entry) => entry.rule);
      assert.deepEqual(rules, ['typo/one', 'typo/two']);
    } finally {
      await other.stop();
    }
  });
});

describe('findings that are sent', () => {
  const RULES = { a: 'Britain s parliament met.\n', b: 'The the men met.\n' };

  test('are never those of an older version under a burst of edits, settings and saves', async () => {
    folder = new Folder({ 'copydesk.yml': '# nothing\n' });
    const uri = folder.at('draft.txt');
    client = await Client.start({ folder: folder.uri, capabilities: pushCapabilities });
    const filler = 'A paragraph about nothing much at all, said nobody.\n\n'.repeat(300);
    client.open(uri, `${filler}${RULES.a}`);
    for (let version = 2; version <= 80; version++) {
      client.change(uri, `${filler.slice(0, -version * 50)}\n\n${version % 2 ? RULES.a : RULES.b}`, version);
      if (version % 7 === 0)
        client.notify('workspace/didChangeConfiguration', { settings: { copydesk: { severityCap: version % 2 ? 'hint' : 'error' } } });
      if (version % 11 === 0) client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.at('copydesk.yml'), type: 2 }] });
      if (version % 5 === 0) await setTimeout(version % 3);
    }
    await client.notification('textDocument/publishDiagnostics', (p: { version: number }) => p.version === 80);
    const sent = client.notifications.filter((m) => m.method === 'textDocument/publishDiagnostics').map((m) => m.params);
    let last = 0;
    for (const { version, diagnostics } of sent) {
      assert.ok(version >= last, `${version} after ${last}`);
      last = version;
      assert.deepEqual(codesOf(diagnostics), [version % 2 ? 'typo/lost-apostrophe' : 'typo/doubled-word'], `version ${version}`);
    }
  });
  test('on save only are not sent again for a text that they are not of', async () => {
    client = await Client.start({ capabilities: pushCapabilities, initializationOptions: { settings: { run: 'onSave' } } });
    client.open(URI, WRONG);
    await client.notification('textDocument/publishDiagnostics');
    // The editor moves what it shows along with the text; places of the old text would undo that.
    client.change(URI, `A line.\n\n${WRONG}`, 2);
    client.change(URI, `A line.\n\nAnd one more.\n\n${WRONG}`, 3);
    await client.request('copydesk/nothing').catch(() => {});
    await setTimeout(100);
    const sent = () => client.notifications.filter((m: Message) => m.method === 'textDocument/publishDiagnostics').map((m) => m.params);
    assert.deepEqual(
      sent().map((p) => p.version),
      [1],
    );
    client.notify('textDocument/didSave', { textDocument: { uri: URI } });
    const { params } = await client.notification('textDocument/publishDiagnostics', (p: { version: number }) => p.version === 3);
    assert.equal(params.diagnostics[0].range.start.line, 4);
  });
});

describe('the workspace check', () => {
  test('ends at once when nobody waits for it, and shows nothing of a style that has gone', async () => {
    const long = `${Array.from({ length: 1500 }, (_, i) => `It was number ${i}, Ann Smith said. ${WRONG}`).join('\n\n')}\n`;
    folder = new Folder({ 'a.txt': long, ...Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`d${i}.txt`, `${WRONG}\n`])) });
    client = await Client.start({ folder: folder.uri });
    const done = client.request('copydesk/checkWorkspace', { workDoneToken: 'job' });
    await client.notification('$/progress', (p: { value: { message?: string } }) => /a\.txt/.test(p.value.message ?? ''));
    await setTimeout(20);
    folder.write('copydesk.yml', 'rules:\n  typo/lost-apostrophe: off\n');
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.at('copydesk.yml'), type: 1 }] });
    await done;
    await setTimeout(300);
    for (const name of ['a.txt', 'd0.txt', 'd39.txt'])
      assert.deepEqual(
        codesOf(lastOf(folder.at(name))?.params.diagnostics ?? []).filter((c) => c === 'typo/lost-apostrophe'),
        [],
        name,
      );

    const id = 4242;
    const again = client.request('copydesk/checkWorkspace', { workDoneToken: 'again' }, id);
    client.notify('$/cancelRequest', { id });
    const answer = await again.catch((error) => error);
    assert.ok(answer.cancelled === true || answer.code === -32800, JSON.stringify(answer));
  });
});

describe('a house style', () => {
  async function problemOf(text: string, files: Record<string, string> = {}): Promise<string[]> {
    folder ??= new Folder();
    for (const [name, content] of Object.entries(files)) folder.write(name, content);
    client = await Client.start({ folder: folder.uri });
    const uri = folder.at('copydesk.yml');
    client.open(uri, text, 'yaml');
    const { items } = await client.pull(uri);
    client.notify('textDocument/didClose', { textDocument: { uri } });
    return items.map((item: { message: string }) => item.message);
  }

  const secret = () => {
    const other = new Folder({ 'secret.yml': 'accept: [embargoed]\nrules:\n  typo/lost-apostrophe: off\n' });
    undo.push(() => other.remove());
    return other;
  };

  test('reads nothing outside the workspace, by whatever way', async () => {
    const other = secret();
    folder = new Folder();
    symlinkSync(join(other.path, 'secret.yml'), join(folder.path, 'link.yml'));
    symlinkSync(other.path, join(folder.path, 'linked'));
    const name = other.path.slice(other.path.lastIndexOf('/') + 1);
    for (const reference of [
      `../${name}/secret.yml`,
      join(other.path, 'secret.yml'),
      './link.yml',
      './linked/secret.yml',
      `./sub/../../${name}/secret.yml`,
      '\\\\server\\share\\secret.yml',
      '//server/share/secret.yml',
    ]) {
      const messages = await problemOf(`extends: ${JSON.stringify(reference)}\n`);
      assert.ok(
        messages.some((m) => /outside the workspace/.test(m)),
        `${reference}: ${messages}`,
      );
      assert.doesNotMatch(messages.join(), /embargoed/);
      await client.stop();
    }
    // A web address is no file.
    for (const reference of ['https://example.org/style.yml', `file://${other.path}/secret.yml`]) {
      assert.match(
        (await problemOf(`extends: ${JSON.stringify(reference)}\n`)).join(),
        /outside the workspace|there is no file/,
        reference,
      );
      await client.stop();
    }
  });
  test('that is a link out of the workspace is not read, and the status says so', async () => {
    const other = secret();
    folder = new Folder({ 'draft.txt': WRONG });
    symlinkSync(join(other.path, 'secret.yml'), join(folder.path, 'copydesk.yml'));
    client = await Client.start({ folder: folder.uri });
    client.open(folder.at('draft.txt'), WRONG);
    assert.deepEqual(codesOf((await client.pull(folder.at('draft.txt'))).items), ['typo/lost-apostrophe']);
    const { params } = await client.notification('copydesk/status');
    assert.match(params.style.problem, /outside the workspace/);
  });
  test('may be outside where the person says so, and not in restricted mode', async () => {
    const other = secret();
    for (const [trusted, codes] of [
      [true, []],
      [false, ['typo/lost-apostrophe']],
    ] as const) {
      folder = new Folder({ 'draft.txt': WRONG, 'copydesk.yml': `extends: ${JSON.stringify(join(other.path, 'secret.yml'))}\n` });
      client = await Client.start({ folder: folder.uri, initializationOptions: { trusted, settings: { stylesOutsideWorkspace: true } } });
      client.open(folder.at('draft.txt'), WRONG);
      assert.deepEqual(codesOf((await client.pull(folder.at('draft.txt'))).items), codes);
      await client.stop();
      folder.remove();
    }
  });
  test('that explodes or is huge holds nobody up', async () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 20; i++)
      bomb.push(
        `${'b'.repeat(i)}: &${'b'.repeat(i)} [${Array(9)
          .fill(i === 1 ? '*a' : `*${'b'.repeat(i - 1)}`)
          .join(', ')}]`,
      );
    const styles = [
      `${bomb.join('\n')}\naccept: *${'b'.repeat(19)}\n`,
      'accept: [x]\n'.padEnd(5 * 1024 * 1024, '# comment\n'),
      `accept: [&a x, ${'*a, '.repeat(20_000)}x]\n`,
      `ignore: ["${'*a'.repeat(30)}b"]\n`,
      `words:\n  - {avoid: "(a?){1000}a{1000}", use: x, pattern: true}\n`,
    ];
    folder = new Folder({ 'a.txt': WRONG });
    client = await Client.start({ folder: folder.uri });
    const draft = folder.write(`${'a'.repeat(120)}.txt`, `${WRONG}\n${'a'.repeat(5000)}`);
    client.open(draft, folder.read(`${'a'.repeat(120)}.txt`));
    for (const style of styles) {
      folder.write('copydesk.yml', style);
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.at('copydesk.yml'), type: 2 }] });
      assert.ok(codesOf((await client.pull(draft)).items).includes('typo/lost-apostrophe'));
    }
  });
});

describe('the words of a draft', () => {
  const EVIL =
    '<img src=x onerror=alert(1)> [x](command:workbench.action.quit) `code` **bold** <script>alert(1)</script> &lt;b&gt; $(gear) http://evil.example';
  /** What Markdown, as editors show it, would make of an escaped text if the escapes were not there. */
  const bare = (markdown: string) => markdown.replace(/\\[^\w\s]/g, '').replace(/&(?:lt|gt|amp);/g, '');

  test('are never markup in a hover', async () => {
    folder = new Folder({
      'copydesk.yml': `names:\n  - use: "IS"\n    instead: [Daesh]\n    note: ${JSON.stringify(EVIL)}\nwords:\n  - avoid: utilise\n    use: ${JSON.stringify(EVIL.slice(0, 60))}\n    why: ${JSON.stringify(EVIL)}\n`,
    });
    const uri = folder.at('draft.md');
    const lines = [
      `“We shall go,” Ann ${EVIL} Smith said.`,
      `“We shall stay and fight for what is ours,” said \`Ann\` <b>Smith</b> [x](command:y).`,
      `Officials of Daesh utilise Britain s [x](command:evil) <img src=x>.`,
      `The the [the](command:x) a a hour <b onclick=x> (never closed “said ${EVIL}`,
    ];
    client = await Client.start({ folder: folder.uri });
    client.open(uri, lines.join('\n\n'), 'markdown');
    await client.pull(uri);
    let seen = 0;
    for (const [i, line] of lines.entries()) {
      for (let character = 0; character < line.length; character += 3) {
        const hover = await client.request('textDocument/hover', { textDocument: { uri }, position: { line: 2 * i, character } });
        if (!hover) continue;
        seen++;
        const text = bare(hover.contents.value);
        assert.doesNotMatch(text, /<|command:[^)]*\)|\]\((?!https:)|`/, hover.contents.value);
        for (const [, link] of text.matchAll(/\]\(([^)]*)\)/g)) assert.match(link!, /^https:\/\/[\w./-]+/);
        assert.doesNotMatch(text, /evil\.example/);
      }
    }
    assert.ok(seen > 20, `${seen} hovers`);
  });
});
