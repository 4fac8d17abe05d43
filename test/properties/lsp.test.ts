// The built server, over stdio: whatever an editor did to its drafts, in the end they have the diagnostics of a server that has
// seen nothing but the end.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { Editor, type Encoding } from '../lsp/editor.ts';
import { Folder } from '../lsp/folder.ts';
import { draft, editFrom, piece, runs } from './arbitrary.ts';

const DRAFTS = ['a.txt', 'sub/b.md'] as const;
/** House styles that are right, each with its own effect on the findings. */
const SOUND = [
  'rules:\n  typo/doubled-word: off\n  typo/lost-apostrophe: hint\n',
  'extends: ./base.yml\nnames:\n  - use: Islamic State\n    instead: [IS, ISIL, Daesh]\n',
  'extends: guardian\naccept: [Kery, a hour]\n',
  'ignore: ["sub/**", "b.md"]\n',
  '# nothing\n',
];
/** Those that leave the last good one in force. */
const BROKEN = ['rules: [\n', 'rules:\n  typo/nothing: off\n', 'extends: ./nowhere.yml\n', 'MZ\u0000\n', 'names:\n  - used: x\n'];
const BASES = ['rules:\n  typo/spacing: off\n', 'percent: symbol\nspelling: ise\n', '{}\n'];
const SETTINGS = [
  {},
  { enable: false },
  { severityCap: 'hint' },
  { run: 'onSave' },
  { severityCap: 'warning', stylesOutsideWorkspace: true },
];

const IGNORES = '.copydesk-ignores.yml';

const which = fc.nat(DRAFTS.length - 1);
const seed = fc.tuple(fc.nat(10_000), fc.nat(8), fc.oneof(piece, fc.constant('')));
const via = fc.constantFrom('watched' as const, 'saved' as const);
const operation = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('edit' as const), which, seeds: fc.array(seed, { minLength: 1, maxLength: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('replace' as const), which, text: draft }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('undo' as const), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('save' as const), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('reopen' as const), which, text: fc.option(draft) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('style' as const), where: fc.nat(1), index: fc.nat(SOUND.length), via }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('break' as const), where: fc.nat(1), index: fc.nat(BROKEN.length - 1), via }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('base' as const), index: fc.nat(BASES.length - 1), via }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('type style' as const), text: fc.constantFrom(...SOUND, ...BROKEN) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('ignore' as const), which, nth: fc.nat(6), whole: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lift' as const), nth: fc.nat(3) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('ignores file' as const), which, nth: fc.nat(6), empty: fc.boolean(), via }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('settings' as const), index: fc.nat(SETTINGS.length - 1) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('glance' as const), which, cancel: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('settle' as const) }) },
);
type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never;

const folder = new Folder();
const editors: Editor[] = [];
after(async () => {
  for (const editor of editors) await editor.client.stop();
  folder.remove();
});
let cases = 0;

/** One person at work in a folder of their own. */
class Work {
  readonly editor: Editor;
  readonly name = `case${++cases}`;
  settings: object = {};
  /** The style file's text, and the last good one where it is broken, of the case's folder and of `sub`. */
  readonly styles: { text: string | null; good: string | null }[] = [
    { text: null, good: null },
    { text: null, good: null },
  ];
  readonly #asked: Promise<unknown>[] = [];

  constructor(editor: Editor) {
    this.editor = editor;
    folder.write(this.path('base.yml'), '{}\n');
    folder.write(this.path('sub/base.yml'), '{}\n');
  }

  path = (name: string) => `${this.name}/${name}`;
  uri = (name: string) => folder.at(this.path(name));
  stylePath = (where: number) => (where === 0 ? 'copydesk.yml' : 'sub/copydesk.yml');

  /** A file changed on disk, and the server is told in one of two ways. */
  wrote(name: string, text: string | null, how: 'watched' | 'saved'): void {
    const uri = this.uri(name);
    const { client, open } = this.editor;
    if (text === null) {
      folder.delete(this.path(name));
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 3 }] });
      return;
    }
    folder.write(this.path(name), text);
    if (how === 'watched') client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    else {
      const before = open.has(uri);
      if (before) this.editor.replaced(uri, text);
      else this.editor.opened(uri, text, 'yaml');
      this.editor.saved(uri);
      if (!before) this.editor.closed(uri);
    }
  }

  async run(op: Operation): Promise<void> {
    const { editor } = this;
    const uri = 'which' in op ? this.uri(DRAFTS[op.which]!) : '';
    switch (op.do) {
      case 'edit': {
        let { text } = editor.open.get(uri)!;
        const edits = op.seeds.map((one) => {
          const edit = editFrom(text, one);
          text = text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
          return edit;
        });
        return editor.edited(uri, edits);
      }
      case 'replace':
        return editor.replaced(uri, op.text);
      case 'undo':
        return editor.undone(uri);
      case 'save':
        return editor.saved(uri);
      case 'reopen': {
        const { text, languageId } = editor.open.get(uri)!;
        editor.closed(uri);
        return editor.opened(uri, op.text ?? text, languageId);
      }
      case 'style': {
        const style = this.styles[op.where]!;
        style.text = style.good = SOUND[op.index] ?? null;
        return this.wrote(this.stylePath(op.where), style.text, op.via);
      }
      case 'break': {
        // What is in force then depends on what was read before, so that is read.
        await editor.settle();
        this.styles[op.where]!.text = BROKEN[op.index]!;
        this.wrote(this.stylePath(op.where), BROKEN[op.index]!, op.via);
        return editor.settle();
      }
      case 'base':
        return this.wrote('base.yml', BASES[op.index]!, op.via);
      case 'type style': {
        const style = this.uri('copydesk.yml');
        return editor.open.has(style) ? editor.replaced(style, op.text) : editor.opened(style, op.text, 'yaml');
      }
      case 'ignore': {
        const finding = await this.#finding(uri, op.nth);
        if (!finding) return;
        const actions = await editor.client.request('textDocument/codeAction', {
          textDocument: { uri },
          range: finding.range,
          context: { diagnostics: [] },
        });
        const { command } = actions.find((a: { title: string }) => (op.whole ? /^Ignore “/ : /^Ignore this/).test(a.title)) ?? {};
        if (command) await editor.client.request('workspace/executeCommand', { command: command.command, arguments: command.arguments });
        return;
      }
      case 'lift': {
        const listed = await editor.client.request('copydesk/ignores');
        const { file, line } = listed[op.nth] ?? {};
        if (!file) return;
        await editor.client.request('workspace/executeCommand', {
          command: 'copydesk.server.liftIgnores',
          arguments: [[{ file, lines: [line] }]],
        });
        return;
      }
      case 'ignores file': {
        const finding = await this.#finding(uri, op.nth);
        const line = finding && !op.empty ? `- {"draft": "${op.which === 0 ? 'a.txt' : 'b.md'}", "rule": "${finding.code}"}` : '';
        return this.wrote(
          op.which === 0 ? IGNORES : `sub/${IGNORES}`,
          `${line}
something odd
`,
          op.via,
        );
      }
      case 'settings': {
        this.settings = SETTINGS[op.index]!;
        editor.client.settings = this.settings;
        return editor.client.notify('workspace/didChangeConfiguration', { settings: { copydesk: this.settings } });
      }
      case 'glance':
        this.#asked.push(editor.glance(uri, op.cancel));
        return;
      case 'settle':
        return editor.settle();
    }
  }

  /** One of the findings that are shown. */
  async #finding(uri: string, nth: number): Promise<{ code: string; range: unknown } | undefined> {
    await this.editor.settle();
    const found = (this.editor.shown(uri) ?? []) as { code: string; range: unknown }[];
    return found[nth % Math.max(1, found.length)];
  }

  async end(): Promise<void> {
    // What is checked on save only is saved.
    for (const uri of this.editor.open.keys()) this.editor.saved(uri);
    await this.editor.settle();
    await Promise.all(this.#asked);
  }

  close(): void {
    for (const uri of [...this.editor.open.keys()]) this.editor.closed(uri);
    folder.delete(this.name);
    folder.delete(IGNORES);
    watched(this.editor, folder.at(IGNORES));
    this.editor.client.notifications.length = 0;
    this.editor.client.requests.length = 0;
  }
}

/** A server that has seen none of it. It is another one after some cases: starting one is most of the time. */
class Reference {
  readonly #pulls: boolean;
  readonly #encoding: Encoding;
  #editor: Editor | undefined;
  #used = 0;

  constructor(pulls: boolean, encoding: Encoding) {
    this.#pulls = pulls;
    this.#encoding = encoding;
  }

  async of(work: Work): Promise<Editor> {
    if (this.#used++ % 10 === 0) {
      await this.stop();
      this.#editor = await Editor.start(this.#pulls, this.#encoding, { folder: folder.uri });
      editors.push(this.#editor);
    }
    const editor = this.#editor!;
    editor.client.settings = work.settings;
    editor.client.notify('workspace/didChangeConfiguration', { settings: { copydesk: work.settings } });
    watched(editor, folder.at(IGNORES));
    const broken = work.styles.map(({ text, good }, where) => ({ where, text, good })).filter(({ text, good }) => text !== good);
    for (const { where, good } of broken) {
      if (good === null) folder.delete(work.path(work.stylePath(where)));
      else folder.write(work.path(work.stylePath(where)), good);
    }
    for (const [uri, { text, languageId }] of work.editor.open) editor.opened(uri, text, languageId);
    await editor.settle();
    for (const { where, text } of broken) {
      folder.write(work.path(work.stylePath(where)), text!);
      watched(editor, work.uri(work.stylePath(where)));
    }
    for (const uri of editor.open.keys()) editor.saved(uri);
    await editor.settle();
    return editor;
  }

  async stop(): Promise<void> {
    await this.#editor?.client.stop();
  }
}

/** A file changed on disk. */
const watched = (editor: Editor, uri: string) => editor.client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });

for (const [client, pulls, encoding] of [
  ['is sent its diagnostics', false, 'utf-16'],
  ['asks for its diagnostics, and counts in UTF-8', true, 'utf-8'],
] as const) {
  test(`a client that ${client} ends up with those of a fresh server`, async () => {
    const editor = await Editor.start(pulls, encoding, { folder: folder.uri });
    const reference = new Reference(pulls, encoding);
    editors.push(editor);
    await fc.assert(
      fc.asyncProperty(draft, draft, fc.array(operation, { maxLength: 25, size: '+1' }), async (a, b, operations) => {
        const work = new Work(editor);
        editor.client.settings = {};
        editor.client.notify('workspace/didChangeConfiguration', { settings: { copydesk: {} } });
        editor.opened(work.uri('a.txt'), a, 'plaintext');
        editor.opened(work.uri('sub/b.md'), b, 'markdown');
        try {
          for (const op of operations) await work.run(op);
          await work.end();
          const fresh = await reference.of(work);
          for (const uri of editor.open.keys()) {
            assert.deepEqual(editor.shown(uri), fresh.shown(uri), uri);
            assert.deepEqual(editor.status(uri), fresh.status(uri), uri);
          }
          for (const uri of [...fresh.open.keys()]) fresh.closed(uri);
          fresh.client.notifications.length = 0;
        } finally {
          work.close();
        }
      }),
      runs(60, 50),
    );
  });
}

const file = fc.nat(2);
const TEXTS = ['Britain s parliament met.\n', 'Nothing here.\n', 'The the men s room and  Kery.\n', '“Never closed.\n'];
const inWorkspace = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('write' as const), file, text: fc.constantFrom(...TEXTS) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('delete' as const), file }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('open' as const), file, text: fc.constantFrom(...TEXTS) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('close' as const), file }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('style' as const), index: fc.nat(SOUND.length) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('settings' as const), index: fc.nat(SETTINGS.length - 1) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.nat(20) }) },
);

test('closed drafts of a workspace that was checked end up with the diagnostics of a fresh check', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(inWorkspace, { maxLength: 8 }), { minLength: 8, maxLength: 8 }), async (stories) => {
      // Several stories, one after the other, as a server takes long to start.
      const own = new Folder({ 'd0.txt': TEXTS[0]!, 'sub/d1.md': TEXTS[1]! });
      const files = ['d0.txt', 'sub/d1.md', 'sub/d2.txt'];
      const editor = await Editor.start(true, 'utf-16', { folder: own.uri });
      const fresh = await Editor.start(true, 'utf-16', { folder: own.uri });
      const changed = (name: string, type: number) =>
        editor.client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: own.at(name), type }] });
      const shown = (e: Editor) => files.map((name) => e.published(own.at(name)) ?? []);
      try {
        await editor.client.request('copydesk/checkWorkspace', {});
        for (const story of stories) {
          for (const op of story) {
            const name = 'file' in op ? files[op.file]! : 'copydesk.yml';
            if (op.do === 'write') {
              const type = own.has(name) ? 2 : 1;
              own.write(name, op.text);
              changed(name, type);
            } else if (op.do === 'delete' || (op.do === 'style' && SOUND[op.index] === undefined)) {
              own.delete(name);
              changed(name, 3);
            } else if (op.do === 'open') editor.opened(own.at(name), op.text, 'plaintext');
            else if (op.do === 'close') editor.closed(own.at(name));
            else if (op.do === 'style') {
              own.write('base.yml', BASES[0]!);
              own.write(name, SOUND[op.index]!);
              changed(name, 2);
            } else if (op.do === 'settings') {
              editor.client.settings = SETTINGS[op.index];
              editor.client.notify('workspace/didChangeConfiguration', { settings: null });
            } else await setTimeout(op.ms);
          }
          for (const uri of [...editor.open.keys()]) editor.closed(uri);
          await editor.settle();
          fresh.client.settings = editor.client.settings;
          fresh.client.notify('workspace/didChangeConfiguration', { settings: null });
          fresh.client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: own.at('copydesk.yml'), type: 1 }] });
          await fresh.settle();
          await fresh.client.request('copydesk/checkWorkspace', {});
          const wanted = shown(fresh);
          for (let i = 0; i < 100 && !isDeepStrictEqual(shown(editor), wanted); i++) await setTimeout(20);
          assert.deepEqual(shown(editor), wanted);
        }
      } finally {
        await editor.client.stop();
        await fresh.client.stop();
        own.remove();
      }
    }),
    runs(8, 500),
  );
});
