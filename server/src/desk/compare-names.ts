// The names of several drafts, held against one another.
import type { AttributeKind, RecordEntity } from '../reading/draft/record.ts';
import type { NameKind } from '../reading/paragraph/reading.ts';
import { namesOfGroups } from '../rules/shared/names/groups.ts';
import { spanInDraft } from '../text/paragraph.ts';
import type { Span } from '../text/span.ts';
import type { Report, ReportedFinding } from './desk.ts';

/** What a draft states of a name, and where: an office, an age. */
export interface StatedOfName extends Span {
  readonly kind: AttributeKind;
  readonly words: string;
  readonly quoted: boolean;
}

/** A draft's name as the workspace's comparison keeps it, so that the draft itself need not be kept. */
export interface DraftName {
  readonly draft: string;
  readonly name: string;
  readonly kind: NameKind;
  readonly mentions: readonly (Span & { readonly words: string; readonly quoted: boolean })[];
  /** Each thing once, where it is first stated. */
  readonly stated: readonly StatedOfName[];
  /** What the draft's own check says of it. */
  readonly problem: string | null;
}

/** One name in all drafts, with what is wrong with it. */
export interface ComparedName {
  readonly name: string;
  readonly kind: NameKind;
  readonly problem: string | null;
  readonly drafts: readonly DraftName[];
}

/** The names of one checked draft, each thing once under all that it is called. */
export function namesIn(draft: string, text: string, report: Report, findings: readonly ReportedFinding[]): DraftName[] {
  const { paragraphs } = report.segmented;
  const wrong = findings.filter((f) => f.rule.startsWith('naming/'));
  return oncePerThing(report).map(({ name, kind, mentions: all, attributes }) => {
    const mentions = all.map((m) => {
      const span = spanInDraft(paragraphs[m.paragraph]!, m);
      return { ...span, words: text.slice(span.start, span.end), quoted: m.quoted };
    });
    const problem = wrong.find((f) => mentions.some((m) => m.start < f.end && f.start < m.end))?.message ?? null;
    return { draft, name, kind, mentions, stated: statedOf(report, attributes), problem };
  });
}

/** What the draft names, those joined that are known to be one: IS, Daesh and ISIL. */
function oncePerThing({ draft }: Report): RecordEntity[] {
  const groups = new Map<number, Map<number, object>>();
  const groupAt = ({ paragraph, start }: { paragraph: number; start: number }): object | undefined => {
    let here = groups.get(paragraph);
    if (!here) {
      here = new Map(namesOfGroups(draft.readings[paragraph]!).map((match) => [match.start, match.form.group]));
      groups.set(paragraph, here);
    }
    return here.get(start);
  };
  const byGroup = new Map<object, RecordEntity>();
  const things: RecordEntity[] = [];
  for (const entity of draft.record.entities) {
    const group = entity.kind === 'person' ? undefined : entity.mentions.map(groupAt).find((one) => one !== undefined);
    const known = group && byGroup.get(group);
    if (!known) {
      if (group) byGroup.set(group, entity);
      things.push(entity);
      continue;
    }
    const mentions = [...known.mentions, ...entity.mentions].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
    const joined = { ...known, mentions, attributes: [...known.attributes, ...entity.attributes] };
    byGroup.set(group!, joined);
    things[things.indexOf(known)] = joined;
  }
  return things;
}

function statedOf({ segmented }: Report, attributes: RecordEntity['attributes']): StatedOfName[] {
  const stated = new Map<string, StatedOfName>();
  for (const { paragraph, start, end, kind, value, words, quoted } of attributes) {
    const key = `${kind} ${value}`;
    if (kind === 'gender' || stated.has(key)) continue;
    stated.set(key, { ...spanInDraft(segmented.paragraphs[paragraph]!, { start, end }), kind, words, quoted });
  }
  return [...stated.values()];
}

const fold = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Compares what several drafts call things: the same person spelt two ways in two drafts, and whatever the drafts' own checks say of
 * a name. Names with something wrong come first, then by how many drafts have them.
 */
export function compareNames(names: readonly DraftName[]): ComparedName[] {
  const groups = new Map<string, DraftName[]>();
  for (const name of names) {
    const key = name.name;
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  }
  const twins = twinsOf([...groups].filter(([, [first]]) => first!.kind === 'person').map(([name, drafts]) => ({ name, drafts })));
  return [...groups]
    .map(([name, drafts]): ComparedName => {
      const twin = twins.get(name);
      const problem = twin ? `“${twin}” in ${draftsWord(groups.get(twin)!)}` : (drafts.find((d) => d.problem !== null)?.problem ?? null);
      return { name, kind: drafts[0]!.kind, problem, drafts };
    })
    .sort(
      (a, b) => Number(b.problem !== null) - Number(a.problem !== null) || b.drafts.length - a.drafts.length || (a.name < b.name ? -1 : 1),
    );
}

const draftsWord = (drafts: readonly DraftName[]): string => {
  const n = new Set(drafts.map((d) => d.draft)).size;
  return n === 1 ? 'another draft' : `${n} drafts`;
};

/** For each full name of a person, the more frequent one that is its near-twin: one word the same, the other a slip away or without its accents. */
function twinsOf(people: readonly { readonly name: string; readonly drafts: readonly DraftName[] }[]): Map<string, string> {
  const mentions = new Map(people.map(({ name, drafts }) => [name, drafts.reduce((n, d) => n + d.mentions.length, 0)]));
  const isMoreFrequent = (other: string, name: string): boolean => {
    const more = (mentions.get(other) ?? 0) - (mentions.get(name) ?? 0);
    return more > 0 || (more === 0 && other < name);
  };
  const twins = new Map<string, string>();
  for (const names of namesByWord(people.map(({ name }) => name))) {
    // A word that very many share (“Mohammed”) tells nothing, and comparing all with all would take long.
    if (names.length > 200) continue;
    for (const name of names) {
      const twin = twins.has(name) ? undefined : names.find((other) => isMoreFrequent(other, name) && areTwins(name, other));
      if (twin !== undefined) twins.set(name, twin);
    }
  }
  return twins;
}

/** Lists of names that share their first or last word: twins have one in common, so no others need be compared. */
function namesByWord(names: readonly string[]): Iterable<readonly string[]> {
  const byWord = new Map<string, string[]>();
  for (const name of names) {
    const words = fold(name).split(/[\s-]+/);
    if (words.length < 2) continue;
    for (const word of new Set([words[0]!, words.at(-1)!])) {
      const known = byWord.get(word);
      if (known) known.push(name);
      else byWord.set(word, [name]);
    }
  }
  return byWord.values();
}

function areTwins(a: string, b: string): boolean {
  const one = fold(a).split(/[\s-]+/);
  const two = fold(b).split(/[\s-]+/);
  if (one.length !== two.length) return false;
  const differing = one.flatMap((word, i) => (word === two[i] ? [] : [[word, two[i]!] as const]));
  if (differing.length === 0) return true;
  const [pair] = differing;
  return differing.length === 1 && pair !== undefined && Math.min(pair[0].length, pair[1].length) >= 5 && oneSlip(pair[0], pair[1]);
}

/** One letter more, less, other, or two changed about. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  if (a.length !== b.length) return head + tail >= shorter;
  const middle = a.length - head - tail;
  return middle <= 1 || (middle === 2 && a[head] === b[head + 1] && a[head + 1] === b[head]);
}
