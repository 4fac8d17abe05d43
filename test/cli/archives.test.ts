// `check --ndjson`: a record a line in, an answer a line out, and the examples of docs/archives.md.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { batchesOf, singleLines } from '../../server/src/cli/archive/batches.ts';
import { HandedOn } from '../../server/src/cli/archive/in-order.ts';
import { answered } from '../../server/src/cli/archive/run.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = join(root, 'dist/cli.cjs');
const folder = mkdtempSync(join(tmpdir(), 'copydesk-archives-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const env = { ...process.env, COPYDESK_CACHE: join(folder, 'cache') };

interface Found {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly fixes: readonly { readonly edits: readonly { field: string; start: number; end: number; newText: string }[] }[];
  readonly related: readonly { readonly field: string; readonly start: number; readonly end: number }[];
}
interface Answer {
  readonly id: unknown;
  readonly line?: number;
  readonly error?: string;
  readonly notes?: readonly string[];
  readonly diagnostics?: readonly Found[];
}

const run = (input: string | Uint8Array, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync('node', [cli, 'check', '--ndjson', ...args], {
    cwd: folder,
    env,
    input,
    maxBuffer: 2 ** 28,
    encoding: 'utf8',
  });
  return {
    status,
    stderr,
    stdout,
    answers: stdout
      .split('\n')
      .slice(0, -1)
      .map((line): Answer => JSON.parse(line)),
  };
};
const lines = (...records: readonly unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
/** A field of a record by its name, as “bodies[0].value”. */
const fieldOf = (record: unknown, name: string): string =>
  name
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce((at: unknown, part) => (at as Record<string, unknown>)[part], record) as string;
const words = (record: unknown, { field, start, end }: { field: string; start: number; end: number }) =>
  fieldOf(record, field).slice(start, end);

describe('the answer to a record', () => {
  test('tells each finding’s field and its place in it, and compares the fields with each other', () => {
    const record = {
      id: 'a1',
      headline: 'Three dead in crash',
      standfirst: 'The the road was shut',
      html: '<p>Four people died in the crash, police said. It was a <b>the the</b> end &amp; all.</p>',
      captions: ['A car', 'The the road'],
    };
    const { status, stderr, answers } = run(lines(record));
    assert.deepEqual([status, stderr, answers.length, answers[0]!.id], [0, '', 1, 'a1']);
    const found = answers[0]!.diagnostics!.filter(({ rule }) => rule === 'typo/doubled-word' || rule === 'fact/different-figures');
    assert.deepEqual(
      found.map((one) => [one.field, words(record, one)]),
      [
        ['standfirst', 'The the'],
        ['html', 'Four'],
        ['html', 'the the'],
        ['captions[1]', 'The the'],
      ],
    );
    assert.deepEqual(
      found[1]!.related.map((one) => [one.field, words(record, one)]),
      [['headline', 'Three']],
    );
    const [edit] = found[2]!.fixes[0]!.edits;
    assert.deepEqual([edit!.field, words(record, edit!)], ['html', ' the']);
  });

  test('says of plain text what check says of it', () => {
    const text = 'Harbour to be dredged\n\nBritain s parliament voted on Monday 2 December 2026. “It is over,” she said.\n';
    writeFileSync(join(folder, 'same.txt'), text);
    const { stdout } = spawnSync('node', [cli, 'check', '--format', 'json', join(folder, 'same.txt')], { env, encoding: 'utf8' });
    const checked = JSON.parse(stdout).files[0].diagnostics as Found[];
    const [{ diagnostics }] = run(lines({ id: 1, text })).answers as [Answer];
    const short = ({ rule, start, end }: Found) => ({ rule, start, end });
    assert.ok(checked.length > 1);
    assert.deepEqual(diagnostics!.map(short), checked.map(short));
  });

  test('takes the day of publication for the draft’s own', () => {
    const text = 'The council meets on Monday 1 December.';
    const rules = (published: string) => run(lines({ id: 1, text, published })).answers[0]!.diagnostics!.map(({ rule }) => rule);
    assert.ok(rules('2026-11-30T09:00:00Z').includes('fact/wrong-weekday'));
    assert.ok(!rules('2025-11-28T09:00:00Z').includes('fact/wrong-weekday'));
  });

  test('says where the day of publication is not understood, and checks the rest', () => {
    const text = 'The the council met on Monday 3 December, it said.';
    const { answers, status } = run(
      lines({ id: 1, text, published: '02/12/2026' }, { id: 2, text, published: '2 December 2026' }, { id: 3, text, published: '' }),
    );
    assert.equal(status, 0);
    assert.deepEqual(
      answers.map(({ notes, diagnostics }) => [notes, diagnostics!.map(({ rule }) => rule).filter((rule) => /doubled|weekday/.test(rule))]),
      [
        [['the day of publication “02/12/2026” is not understood, so years and weekdays go without it'], ['typo/doubled-word']],
        [undefined, ['typo/doubled-word', 'fact/wrong-weekday']],
        [undefined, ['typo/doubled-word']],
      ],
    );
  });

  test('has a note of a headline in HTML only where the body is', () => {
    const [html, plain] = run(
      lines({ id: 1, headline: 'It&rsquo;s the the plan', html: '<p>Yes.</p>' }, { id: 2, headline: 'R&amp;D the the', text: 'Yes.' }),
    ).answers as [Answer, Answer];
    assert.ok(html.diagnostics!.some(({ rule }) => rule === 'typo/doubled-word'));
    assert.ok(plain.diagnostics!.some(({ rule, start }) => rule === 'typo/doubled-word' && start === 8));
  });

  test('is an error where a record cannot be checked, in its place, and stops nothing', () => {
    const { status, answers } = run(
      `\ufeff${lines({ id: 1, text: 'It rained.' })}not json\n\n[1]\r\n${lines(
        { id: 4, text: 5 },
        { id: 5, text: 'a', html: 'b' },
        { id: 6 },
        { id: 7, text: 'Le chat', language: 'fr' },
        { id: 8, text: `word ${'and word '.repeat(20_000)}` },
        { id: null, captions: [1] },
      )}{"id":10,"text":"It rained."}`,
    );
    assert.equal(status, 0);
    assert.deepEqual(
      answers.map(({ id, line, error }) => [id ?? line, error?.slice(0, 30)]),
      [
        [1, undefined],
        [2, 'it is not JSON'],
        [4, 'it is no JSON object'],
        [4, '“text” is no string'],
        [5, 'it has both “text” and “html”;'],
        [6, 'there is nothing to check in i'],
        [7, 'its language is “fr”, and only'],
        [8, 'text: The paragraph at line 1 '],
        [10, '“captions” is no list of string'.slice(0, 30)],
        [10, undefined],
      ],
    );
  });

  test('is an error for bytes that are no UTF-8 and for a line without end', () => {
    const long = Buffer.concat([Buffer.from('{"id":2,"text":"'), Buffer.alloc(9 * 1024 * 1024, 'x '), Buffer.from('"}\n')]);
    const { answers } = run(Buffer.concat([Buffer.from([0x7b, 0xff, 0x7d, 10]), long, Buffer.from(lines({ id: 3, text: 'It rained.' }))]));
    assert.deepEqual(
      answers.map(({ id, line, error }) => [id ?? line, error]),
      [
        [1, 'it is not UTF-8'],
        [2, 'the line is longer than 8 MB'],
        [3, undefined],
      ],
    );
  });
});

describe('an item of ninjs', () => {
  const body = '<p>The the council of Harwick met on Tuesday.</p>';
  test('2 and 3: the main headline, the body with markup, captions of what belongs to it', () => {
    for (const [contentType, version] of [
      ['contentType', 'versionCreated'],
      ['contenttype', 'versioncreated'],
    ] as const) {
      const record = {
        uri: 'urn:a:1',
        type: 'text',
        language: 'en-GB',
        [version]: '2026-11-30T10:00:00Z',
        headlines: [
          { role: 'short', value: 'The the short' },
          { role: 'main', value: 'The the main' },
        ],
        descriptions: [{ value: 'The the council of Harwick met on Tues' }],
        bodies: [
          { [contentType]: 'application/xml', value: '<x>The the</x>' },
          { [contentType]: 'text/plain', value: 'The the council met.' },
          { role: 'rich', [contentType]: 'application/xhtml+xml', value: body },
        ],
        associations: [{ name: 'pic', descriptions: [{ value: 'The the picture' }] }],
      };
      const [{ id, diagnostics }] = run(lines(record)).answers as [Answer];
      assert.equal(id, 'urn:a:1');
      assert.deepEqual(
        diagnostics!.filter(({ rule }) => rule === 'typo/doubled-word').map((one) => [one.field, words(record, one)]),
        [
          ['headlines[1].value', 'The the'],
          ['bodies[2].value', 'The the'],
          ['associations[0].descriptions[0].value', 'The the'],
        ],
      );
    }
  });

  test('1: fields of their own, and a picture’s description is its caption', () => {
    const record = {
      uri: 'u',
      headline: 'The the head',
      body_xhtml: body,
      associations: { main: { description_text: 'The the picture' } },
    };
    const [{ diagnostics }] = run(lines(record)).answers as [Answer];
    const doubled = diagnostics!.filter(({ rule }) => rule === 'typo/doubled-word');
    assert.deepEqual(
      doubled.map(({ field }) => field),
      ['headline', 'body_xhtml', 'associations.main.description_text'],
    );
  });
});

describe('many records', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      id: i,
      text: `Report ${i}.\n\n${'The the council of Harwick met on Tuesday. '.repeat(i % 7)}`,
      other: 'x'.repeat(600),
    }));

  test('are answered once each and in order by several threads, or as they come', () => {
    const records = many(1800);
    const input = lines(...records);
    assert.ok(input.length > 1_200_000);
    const ids = records.map(({ id }) => id);
    assert.deepEqual(
      run(input, '--threads', '2').answers.map(({ id }) => id),
      ids,
    );
    const unordered = run(input, '--threads', '3', '--unordered').answers;
    assert.deepEqual(
      unordered.map(({ id }) => id as number).sort((a, b) => a - b),
      ids,
    );
    assert.equal(unordered.find(({ id }) => id === 6)!.diagnostics!.filter(({ rule }) => rule === 'typo/doubled-word').length, 6);
  });

  test('come from files too; one that is not there is named, stops nothing, and makes the status 2', () => {
    writeFileSync(join(folder, 'one.ndjson'), lines({ id: 1, text: 'It rained.' }));
    writeFileSync(join(folder, 'two.ndjson'), lines({ text: 'It rained.' }, { text: 'It rained.' }));
    mkdirSync(join(folder, 'three'), { recursive: true });
    const { status, stderr, answers } = run('', 'one.ndjson', 'none.ndjson', 'three', 'two.ndjson');
    assert.equal(status, 2);
    assert.match(stderr, /none\.ndjson: there is no such file/);
    assert.match(stderr, /three: it is a folder/);
    assert.deepEqual(
      answers.map(({ id, line }) => id ?? line),
      [1, 1, 2],
    );
  });

  test('are answered one by one to whoever waits for each answer', async () => {
    const child = spawn('node', [cli, 'check', '--ndjson'], { env, stdio: ['pipe', 'pipe', 'inherit'] });
    const out = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of [1, 2, 3]) {
      child.stdin.write(lines({ id, text: 'It rained.' }));
      assert.equal(JSON.parse((await out.next()).value as string).id, id);
    }
    child.stdin.end();
    assert.equal(await new Promise((done) => child.on('close', done)), 0);
  });

  for (const [when, wait] of [
    ['at once', 0],
    ['after the pipe is full', 1_500],
  ] as const)
    test(`end when nobody reads the answers any more, ${when}`, { timeout: 60_000 }, async () => {
      const child = spawn('node', [cli, 'check', '--ndjson', '--threads', '2'], { env, stdio: ['pipe', 'pipe', 'inherit'] });
      const endless = function* () {
        for (let id = 0; ; id++) yield lines({ id, text: 'It rained.' });
      };
      const input = Readable.from(endless());
      child.stdin.on('error', () => input.destroy());
      input.pipe(child.stdin);
      child.stdout.once('data', () => {
        child.stdout.pause();
        setTimeout(() => child.stdout.destroy(), wait);
      });
      assert.equal(await new Promise((done) => child.on('close', done)), 0);
      input.destroy();
    });

  test('pass through in bounded memory', { skip: existsSync('/proc/self/status') ? false : 'looks in /proc' }, async () => {
    const child = spawn('node', [cli, 'check', '--ndjson', '--threads', '2'], { env, stdio: ['pipe', 'pipe', 'inherit'] });
    const record = lines({ id: 1, other: 'x'.repeat(100_000) });
    const COUNT = 4_000;
    Readable.from(
      (function* () {
        for (let i = 0; i < COUNT; i++) yield record;
      })(),
    ).pipe(child.stdin, { end: false });
    let answers = 0;
    for await (const _ of createInterface({ input: child.stdout })) if (++answers === COUNT) break;
    const [, peak] = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))!;
    child.stdin.end();
    assert.equal(await new Promise((done) => child.on('close', done)), 0);
    assert.ok(Number(peak) < 400_000, `${peak} kB after ${(COUNT * record.length) / 1e6} MB`);
  });
});

describe('the parts', () => {
  const collect = async (chunks: readonly string[], most: number) => {
    const found: [number, string, boolean][] = [];
    for await (const { line, bytes, tooLong } of batchesOf(Readable.from(chunks.map((one) => Buffer.from(one))), most))
      found.push([line, bytes.toString(), tooLong === true]);
    return found;
  };

  test('a stream is cut at its lines, and a line that is too long is passed over in pieces', async () => {
    assert.deepEqual(await collect(['a\nb', 'c\n', 'd'], 100), [
      [1, 'a\n', false],
      [2, 'bc\n', false],
      [3, 'd', false],
    ]);
    assert.deepEqual(await collect(['a\nxxxx', 'xxxx', 'xxxx', 'x\nb\nc'], 6), [
      [1, 'a\n', false],
      [2, '', true],
      [3, 'b\n', false],
      [4, 'c', false],
    ]);
  });

  test('no more answers are under way than may be, and they are handed on in order', async () => {
    const written: string[] = [];
    const handed = new HandedOn(async (answer) => void written.push(answer), 3, true);
    let underWay = 0;
    let most = 0;
    for (let i = 0; i < 20; i++) {
      most = Math.max(most, ++underWay);
      const work = new Promise<string>((done) => setTimeout(done, (i * 7) % 11, `${i}`));
      await handed.add(work.finally(() => underWay--));
    }
    await handed.done();
    assert.deepEqual(
      written,
      Array.from({ length: 20 }, (_, i) => `${i}`),
    );
    assert.ok(most <= 3, `${most}`);
  });

  test('a record that a thread breaks down over is tried alone, and costs no other one', async () => {
    const pool = (breaksAt: string) => ({
      exec: async (_: string, [bytes, line]: [Buffer, number]) => {
        if (bytes.includes(breaksAt)) throw new Error('Worker terminated');
        return `answer ${line}: ${bytes}`;
      },
      terminate: async () => void ended.push(breaksAt),
    });
    const ended: string[] = [];
    const batch = { bytes: Buffer.from('a\n{"id":"x1","text":"a book"}\n{"id":"x2","text":"a book bomb"}\nd\n'), line: 5 };
    const options = { rule: [], quiet: false };
    const got = await answered(batch, pool('book') as never, options, async () => pool('bomb') as never);
    const [first, second, third, last] = got.split('\n');
    assert.deepEqual([first, second, last], ['answer 5: a', 'answer 6: {"id":"x1","text":"a book"}', 'answer 8: d']);
    assert.deepEqual(JSON.parse(third!), { version: 1, id: 'x2', error: 'it could not be checked: it takes too much memory' });
    assert.deepEqual(ended, ['bomb', 'bomb']);
    // Threads that were ended on purpose broke down over nothing.
    const never = () => assert.fail('a thread was started');
    await assert.rejects(
      answered(batch, pool('a') as never, options, never, () => true),
      /Worker terminated/,
    );
    assert.deepEqual(
      singleLines(batch).map((one) => one.line),
      [5, 6, 7, 8],
    );
  });
});

describe('options', () => {
  test('that make no sense with records are refused', () => {
    for (const option of ['--fix', '--since=main', '--format=json', '--max-warnings=1', '--stdin-path=a.md']) {
      const { status, stderr } = run('', option);
      assert.equal(status, 2);
      assert.match(stderr, /^copydesk: --ndjson and --[\w-]+ do not go together\n$/);
    }
    const { status, stderr } = spawnSync('node', [cli, 'check', '--unordered', folder], { env, encoding: 'utf8' });
    assert.deepEqual([status, stderr], [2, 'copydesk: --unordered goes with --ndjson\n']);
  });

  test('a house style holds; one that is broken is named before a record is read', () => {
    writeFileSync(join(folder, 'own.yml'), 'words:\n  - { avoid: dredging, use: digging }\n');
    writeFileSync(join(folder, 'broken.yml'), 'words: [\n');
    const input = lines({ id: 1, text: 'The dredging began.' });
    assert.equal(run(input, '--config', 'own.yml').answers[0]!.diagnostics!.filter(({ rule }) => rule.startsWith('style/')).length, 1);
    const broken = run(input, '--config', 'broken.yml');
    assert.deepEqual([broken.status, broken.stdout], [2, '']);
    assert.match(broken.stderr, /^copydesk: broken\.yml:\d+:\d+: .*\n$/);
  });
});

/** What the page’s Python needs of Spark, Beam and Ray, done as their documentation says. */
const STAND_INS = `
import shlex, subprocess as sub, sys
given = [line.rstrip("\\n") for line in sys.stdin]
class RDD:
    def __init__(self, items): self.items = items
    def pipe(self, command, env=None, checkCode=False):
        done = sub.run(shlex.split(command), env=env, input="".join(item + "\\n" for item in self.items).encode(), stdout=sub.PIPE)
        if checkCode and done.returncode: raise Exception("exit status %d" % done.returncode)
        return RDD(done.stdout.decode().splitlines())
    def saveAsTextFile(self, path): print("\\n".join(self.items))
class spark:
    class sparkContext:
        textFile = staticmethod(lambda path: RDD(given))
class beam:
    class DoFn: pass
    class ParDo:
        def __init__(self, step): self.step = step
        def __ror__(self, lines):
            self.step.setup()
            answers = [answer for line in lines for answer in self.step.process(line)]
            self.step.teardown()
            return answers
class Dataset:
    def map(self, fn, *, concurrency=None):
        actor = fn()
        answers = [actor({"text": line})["answer"] for line in given]
        actor.desk.close()
        return answers
class ray:
    class data:
        read_text = staticmethod(lambda path: Dataset())
lines = given
`;

describe('the page’s Python', { skip: spawnSync('python3', ['--version']).status === 0 ? false : 'needs python3' }, () => {
  const page = readFileSync(join(root, 'docs/archives.md'), 'utf8');
  const python = Array.from(page.matchAll(/```python\n([\s\S]*?)```/g), (match) => match[1]!);
  const bin = join(folder, 'python');
  const desk = python.find((one) => one.includes('class Desk'))!;
  const run = (code: string, program = `exec "${process.execPath}" "${cli}" "$@"`) => {
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'copydesk'), `#!/bin/sh\n${program}\n`, { mode: 0o755 });
    return spawnSync('python3', ['-c', `${STAND_INS}\n${desk}\n${code}`], {
      env: { ...env, PATH: `${bin}:${process.env['PATH']}` },
      input: lines({ id: 1, text: 'The the council met.' }, { id: 2 }, { id: 3, text: 'It rained.' }),
      encoding: 'utf8',
    });
  };
  const steps = Object.fromEntries(['spark.', 'beam.', 'ray.'].map((word) => [word, python.find((one) => one.includes(word))!] as const));
  for (const [name, step] of Object.entries(steps)) {
    const shown = name === 'spark.' ? step : `${step}\nprint("\\n".join(answers))`;
    test(`${name} answers each line`, () => {
      const { stdout, stderr } = run(shown);
      assert.equal(stderr, '');
      assert.deepEqual(
        stdout
          .trim()
          .split('\n')
          .map((line): Answer => JSON.parse(line))
          .map(({ id, error }) => [id, error === undefined]),
        [
          [1, true],
          [2, false],
          [3, true],
        ],
      );
    });
    test(`${name} fails where the program breaks off`, () => {
      assert.notEqual(run(shown, 'read line; exit 3').status, 0);
    });
  }
});

test('the page’s shell examples run, and its table names the fields that are answered', {
  skip: process.platform === 'win32' ? 'the page is for a POSIX shell' : false,
}, () => {
  const page = readFileSync(join(root, 'docs/archives.md'), 'utf8');
  const examples = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap((match) => match[1]!.trim().split('\n'));
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'copydesk'), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`, { mode: 0o755 });
  const records = lines({ id: 1, text: 'The the council met.' }, { id: 2, text: 'It rained.' });
  writeFileSync(join(folder, 'archive.ndjson'), records);
  const with_ = { ...env, PATH: `${bin}:${process.env['PATH']}` };
  let tried = 0;
  for (const line of examples) {
    const needed = /\b(?:parallel|jq|spark-submit)\b/.exec(line)?.[0];
    if (needed && spawnSync('sh', ['-c', `command -v ${needed}`]).status !== 0) continue;
    // Other hosts are tried in archives-parallel.test.ts.
    if (line.includes('--sshlogin')) continue;
    const { status, stderr } = spawnSync('sh', ['-c', line], { cwd: folder, env: with_, encoding: 'utf8' });
    assert.deepEqual([status, stderr], [0, ''], line);
    tried++;
  }
  assert.ok(tried >= 1, 'an example was tried');
  assert.equal(readFileSync(join(folder, 'answers.ndjson'), 'utf8').split('\n').length, 3);
});
