// How much of what a checker would underline is in an entry, and how many entries nobody would check: ten drafts underlined by hand.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { test } from 'node:test';
import { openDesk } from '../../server/src/desk/desk.ts';
import { collectFacts } from '../../server/src/facts/collect.ts';
import { defaultStyle } from '../../server/src/style/style.ts';
import { formatOf } from '../../server/src/text/formats/by-extension.ts';
import { spanInDraft } from '../../server/src/text/paragraph.ts';

interface Marked {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}
interface Counted {
  marked: number;
  /** In an entry of another kind than a checker would give it. */
  otherKind: number;
  readonly missed: string[];
  entries: number;
  readonly idle: string[];
}

const FOLDER = join(import.meta.dirname, 'recall');
/** Kinds that are not underlined in the drafts: whole sentences, and display lines. */
const WHOLE = new Set(['caption', 'cause', 'accusation', 'forecast', 'law', 'opinion', 'event']);
/** Kinds that a checker may call one or the other: whose name it is is checked all the same; a daughter has no title. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  organisation: ['place', 'name'],
  place: ['organisation', 'name'],
  name: ['organisation', 'place'],
  title: ['other'],
  age: ['figure'],
};

/** Takes the marks, as `⟦figure 14⟧`, out of a draft; a mark may lie inside another. */
function underlined(source: string): { text: string; marks: Marked[] } {
  const marks: Marked[] = [];
  const open: { kind: string; start: number }[] = [];
  let text = '';
  for (const [part, kind] of source.matchAll(/⟦([a-z]+) |⟧|[^⟦⟧]+/g))
    if (kind) open.push({ kind, start: text.length });
    else if (part === '⟧') marks.push({ ...open.pop()!, end: text.length });
    else text += part;
  assert.equal(open.length, 0, 'every mark is closed');
  return { text, marks };
}

function count(name: string, into: Map<string, Counted>): void {
  const { text, marks } = underlined(readFileSync(join(FOLDER, name), 'utf8'));
  const { draft, segmented } = openDesk(defaultStyle, { rules: [] }).read({ text, format: formatOf(extname(name)) ?? 'plain' });
  const entries = collectFacts(draft).map(({ kind, paragraph, start, end }) => ({
    kind: kind as string,
    ...spanInDraft(segmented.paragraphs[paragraph]!, { start, end }),
  }));
  const fits = (mark: Marked, entry: Marked) => mark.kind === entry.kind || (ALSO[mark.kind]?.includes(entry.kind) ?? false);
  const of = (kind: string) => {
    if (!into.has(kind)) into.set(kind, { marked: 0, otherKind: 0, missed: [], entries: 0, idle: [] });
    return into.get(kind)!;
  };
  for (const mark of marks) {
    const own = of(mark.kind);
    own.marked++;
    const holders = entries.filter((entry) => fits(mark, entry) && entry.start <= mark.start && mark.end <= entry.end);
    if (holders.length > 0 && holders.every(({ kind }) => kind !== mark.kind)) own.otherKind++;
    if (holders.length === 0) own.missed.push(`${name}: ${text.slice(mark.start, mark.end)}`);
  }
  for (const entry of entries) {
    const own = of(entry.kind);
    own.entries++;
    if (WHOLE.has(entry.kind)) continue;
    if (!marks.some((mark) => fits(mark, entry) && mark.start < entry.end && entry.start < mark.end))
      own.idle.push(`${name}: ${text.slice(entry.start, entry.end)}`);
  }
}

test('what a checker would underline is in an entry of its kind, and hardly anything else is', () => {
  const kinds = new Map<string, Counted>();
  for (const name of readdirSync(FOLDER)) count(name, kinds);
  const lines: string[] = [];
  for (const [kind, { marked, otherKind, missed, entries, idle }] of kinds)
    lines.push(
      `${kind}: ${marked - missed.length} of ${marked} found, ${otherKind} under another kind, ${idle.length} of ${entries} idle`,
      ...missed.map((words) => `  missed ${words}`),
      ...idle.map((words) => `  idle ${words}`),
    );
  const sum = (pick: (own: Counted) => number) => [...kinds.values()].reduce((all, own) => all + pick(own), 0);
  const recall = 1 - sum(({ missed }) => missed.length) / sum(({ marked }) => marked);
  const idle = sum((own) => own.idle.length) / sum(({ entries }) => entries);
  const otherKind = sum((own) => own.otherKind) / sum(({ marked }) => marked);
  const said = `recall ${recall.toFixed(3)}, idle ${idle.toFixed(3)}, another kind ${otherKind.toFixed(3)}\n${lines.join('\n')}`;
  if (process.env['SHOW']) console.log(said);
  assert.ok(recall >= 0.97 && idle <= 0.05 && otherKind <= 0.05, said);
});

test('offices without a name, bodies in small letters and what only looks like a fact', () => {
  const kinds = new Map<string, Counted>();
  count('offices.txt', kinds);
  const all = [...kinds.values()];
  assert.deepEqual({ missed: all.flatMap(({ missed }) => missed), idle: all.flatMap(({ idle }) => idle) }, { missed: [], idle: [] });
});
