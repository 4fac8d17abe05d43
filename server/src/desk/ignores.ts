// Findings that a newsroom has decided to live with: the ignores file and comments in drafts.
import type { Segmented } from '../text/paragraph.ts';
import { firstEndingAfter } from '../text/span.ts';
import type { ReportedFinding } from './desk.ts';

/** A finding, or a rule in a whole draft, that a newsroom has decided to live with. */
export interface IgnoreEntry {
  /** The draft's path from the folder of the ignores file, with “/”. */
  readonly draft: string;
  readonly rule: string;
  /** The words marked; missing where the rule is ignored in the whole draft. */
  readonly words?: string;
  /** A fingerprint of the words before and after, so that the same words elsewhere in the draft are still marked. */
  readonly near?: string;
  readonly reason?: string;
  readonly by?: string;
  /** The day, as 2026-11-23. */
  readonly on?: string;
}

/** An ignores file as read. What cannot be read stays in it, so that nothing is lost when it is written again. */
export interface IgnoreFile {
  readonly entries: readonly IgnoreEntry[];
  /** Comments and lines that could not be read, as they stand. */
  readonly other: readonly string[];
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

export const IGNORES_FILE = '.copydesk-ignores.yml';

const HEADER = [
  '# What Copydesk keeps quiet about in this folder, one decision a line: share it with your team.',
  '# Lines are sorted, so that two people’s decisions merge; a line taken out is a finding shown again.',
];
const KEYS = ['draft', 'rule', 'words', 'near', 'reason', 'by', 'on'] as const;

/** Reads an ignores file. Both sides of a merge that nobody has settled are in force. */
export function parseIgnores(text: string): IgnoreFile {
  const entries: IgnoreEntry[] = [];
  const other: string[] = [];
  const problems: { line: number; message: string }[] = [];
  // Carriage returns before a line's end are the editor's, however many there are.
  text.split(/\r*\n/).forEach((line, i) => {
    const plain = line.trim();
    if (plain === '' || HEADER.includes(plain) || /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(line)) return;
    if (plain.startsWith('#')) {
      other.push(plain);
      return;
    }
    const entry = entryOf(plain);
    if (entry) entries.push(entry);
    else {
      other.push(line.trimEnd());
      problems.push({ line: i, message: 'unexpected line, expected - {"draft": "…", "rule": "…"}' });
    }
  });
  return { entries, other, problems };
}

function entryOf(line: string): IgnoreEntry | undefined {
  if (!line.startsWith('- ')) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(line.slice(2));
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const given = value as Record<string, unknown>;
  if (Object.values(given).some((v) => typeof v !== 'string')) return undefined;
  const { draft, rule } = given;
  if (typeof draft !== 'string' || typeof rule !== 'string') return undefined;
  return Object.fromEntries(KEYS.flatMap((key) => (given[key] === undefined ? [] : [[key, given[key]]]))) as unknown as IgnoreEntry;
}

/** An entry as its line in the file: JSON, which is YAML too. */
export const lineOf = (entry: IgnoreEntry): string =>
  `- {${KEYS.flatMap((key) => (entry[key] === undefined ? [] : [`"${key}": ${JSON.stringify(entry[key])}`])).join(', ')}}`;

/** What makes two entries the same decision, whoever took it and why. */
const identity = (e: IgnoreEntry): string => `${e.draft}\u0000${e.rule}\u0000${e.words ?? ''}\u0000${e.near ?? ''}`;

/** Writes an ignores file: sorted, one entry a line, each decision once. */
export function printIgnores({ entries, other }: Pick<IgnoreFile, 'entries' | 'other'>): string {
  const once = new Map<string, IgnoreEntry>();
  for (const entry of entries) if (!once.has(identity(entry))) once.set(identity(entry), entry);
  const sorted = [...once].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, entry]) => lineOf(entry));
  return `${[...HEADER, ...other, ...sorted].join('\n')}\n`;
}

export const addIgnore = (file: IgnoreFile, entry: IgnoreEntry): IgnoreFile => ({
  ...file,
  entries: [...file.entries.filter((e) => identity(e) !== identity(entry)), entry],
});

/** The file without the entries that stand as these lines. */
export const liftIgnores = (file: IgnoreFile, lines: readonly string[]): IgnoreFile => ({
  ...file,
  entries: file.entries.filter((entry) => !lines.includes(lineOf(entry))),
});

/** Words looked at on each side of a finding, and the characters in which they are looked for. */
const NEIGHBOURS = 3;
const REACH = 120;

/** FNV-1a, in base 36: short, and the same everywhere. */
function hash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  return (h >>> 0).toString(36);
}

const squeeze = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** The words that stand for a finding: as marked, cut where they are a whole paragraph. */
function wordsOf(text: string, finding: { readonly start: number; readonly end: number }): string {
  const words = squeeze(text.slice(finding.start, Math.min(finding.end, finding.start + 10_000)));
  return words.length <= 80 ? words : `${words.slice(0, 60)}… ${hash(words)}`;
}

function nearOf(text: string, segmented: Segmented, finding: ReportedFinding): string {
  const paragraph = segmented.paragraphs[finding.paragraph] ?? { start: 0, end: text.length };
  const before = text.slice(Math.max(paragraph.start, finding.start - REACH), finding.start).match(/[\p{L}\p{N}]+/gu) ?? [];
  const after = text.slice(finding.end, Math.min(paragraph.end, finding.end + REACH)).match(/[\p{L}\p{N}]+/gu) ?? [];
  const key = (words: readonly string[]) => hash(words.join(' ').toLowerCase());
  return `${key(before.slice(-NEIGHBOURS))}.${key(after.slice(0, NEIGHBOURS))}`;
}

/** The entry that ignores a finding from now on. */
export const entryFor = (
  draft: string,
  text: string,
  segmented: Segmented,
  finding: ReportedFinding,
  rest: Pick<IgnoreEntry, 'reason' | 'by' | 'on'>,
): IgnoreEntry => ({ draft, rule: finding.rule, words: wordsOf(text, finding), near: nearOf(text, segmented, finding), ...rest });

/** Why a finding is not shown. */
export type Ignored = { readonly finding: ReportedFinding; readonly by: IgnoreEntry | 'comment' };

/** A report's findings, told apart: those shown, and those that an entry or a comment in the draft keeps quiet. */
export function applyIgnores(
  draft: { readonly path: string | undefined; readonly text: string },
  report: { readonly findings: readonly ReportedFinding[]; readonly segmented: Segmented },
  entries: readonly IgnoreEntry[],
): { readonly shown: readonly ReportedFinding[]; readonly ignored: readonly Ignored[] } {
  const { segmented, findings } = report;
  const byRule = new Map<string, IgnoreEntry[]>();
  for (const entry of entries) {
    if (entry.draft !== draft.path) continue;
    const own = byRule.get(entry.rule);
    if (own) own.push(entry);
    else byRule.set(entry.rule, [entry]);
  }
  const quiet = segmented.directives.length > 0 ? silences(draft.text, segmented) : [];
  if (byRule.size === 0 && quiet.length === 0) return { shown: findings, ignored: [] };
  const shown: ReportedFinding[] = [];
  const ignored: Ignored[] = [];
  // Findings come in order of their start, so the silences they may lie in pass by once.
  quiet.sort((a, b) => a.start - b.start);
  let next = 0;
  let around: Silence[] = [];
  for (const finding of findings) {
    for (; next < quiet.length && quiet[next]!.start <= finding.start; next++) around.push(quiet[next]!);
    if (around.some((q) => q.end <= finding.start)) around = around.filter((q) => q.end > finding.start);
    const entry = byRule.get(finding.rule)?.find((e) => matches(e, draft.text, segmented, finding));
    if (entry) ignored.push({ finding, by: entry });
    else if (around.some((q) => covers(q.rules, finding.rule))) ignored.push({ finding, by: 'comment' });
    else shown.push(finding);
  }
  return { shown, ignored };
}

function matches(entry: IgnoreEntry, text: string, segmented: Segmented, finding: ReportedFinding): boolean {
  if (entry.words === undefined) return true;
  if (entry.words !== wordsOf(text, finding)) return false;
  if (entry.near === undefined) return true;
  const near = nearOf(text, segmented, finding);
  if (near === entry.near) return true;
  // One side may have been edited; words that are nothing (a place to insert at) need both.
  const [before, after] = near.split('.');
  const [b, a] = entry.near.split('.');
  return entry.words !== '' && (before === b || after === a);
}

/** A stretch of the draft in which a comment keeps some rules quiet; no rules means all. */
interface Silence {
  readonly start: number;
  end: number;
  readonly rules: readonly string[];
}

const covers = (rules: readonly string[], rule: string): boolean =>
  rules.length === 0 || rules.some((r) => r === rule || (!r.includes('/') && rule.startsWith(`${r}/`)));

/**
 * The comments that speak to the desk. `copydesk-ignore RULE… [-- reason]` is about the paragraph that the comment stands in, or the
 * next one where it stands alone; `copydesk-ignore-line` about its own line, `copydesk-ignore-draft` about the whole draft, and
 * `copydesk-ignore-start` about everything up to `copydesk-ignore-end`. A family (“naming”) stands for its rules.
 */
function silences(text: string, { directives, paragraphs }: Segmented): Silence[] {
  const quiet: Silence[] = [];
  const open: Silence[] = [];
  for (const directive of directives) {
    const said = directive.text
      .trim()
      .replace(/^<!--\s*/, '')
      .replace(/\s*-->$/, '');
    const found = /^copydesk-ignore(?:-(line|draft|file|start|end))?(?![\w-])/.exec(said);
    if (!found) continue;
    // What follows “--” is the reason, for people.
    const named = said.slice(found[0].length).split(/\s--(?:\s|$)/)[0]!;
    const rules = (named.match(/[a-z][\w-]*(?:\/[\w-]+)?/g) ?? []).filter((rule) => rule !== 'all');
    const add = (start: number, end: number) => quiet.push({ start, end, rules });
    switch (found[1]) {
      case 'draft':
      case 'file':
        add(0, Number.POSITIVE_INFINITY);
        break;
      case 'line': {
        const start = text.lastIndexOf('\n', directive.start - 1) + 1;
        const end = text.indexOf('\n', directive.end);
        add(start, end < 0 ? Number.POSITIVE_INFINITY : end);
        break;
      }
      case 'start': {
        add(directive.end, Number.POSITIVE_INFINITY);
        open.push(quiet.at(-1)!);
        break;
      }
      case 'end':
        for (const silence of open.splice(0)) silence.end = directive.start;
        break;
      default: {
        // The one that it stands in, or the next.
        const paragraph = firstEndingAfter(paragraphs, directive.start);
        if (paragraph) add(paragraph.start, paragraph.end + 1);
      }
    }
  }
  return quiet;
}
