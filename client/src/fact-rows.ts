// The rows of the Facts view: facts in groups, and how each is drawn.
import { Range, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { ListedFact } from '../../server/src/lsp/protocol.ts';

export type Grouping = 'state' | 'kind' | 'source' | 'sentence' | 'person';

/** Groups of states in the order in which a checker works through them. */
const GROUPS: readonly { readonly label: string; readonly states: readonly string[]; readonly icon: string }[] = [
  { label: 'To recheck', states: ['recheck', 'stale', 'expired', 'differs', 'ambiguous', 'lost'], icon: 'warning' },
  { label: 'Needs fixing, or ask', states: ['fix', 'ask'], icon: 'comment-unresolved' },
  { label: 'Open', states: ['open'], icon: 'circle-large-outline' },
  { label: 'Sourced', states: ['sourced'], icon: 'link' },
  { label: 'Done', states: ['checked', 'opinion', 'cut'], icon: 'pass-filled' },
];
export const DONE = new Set(GROUPS.at(-1)!.states);
export const RECHECK = new Set(GROUPS[0]!.states);

/** What a group is known by where facts have no such thing, and its sign. */
const GROUPED_BY: Readonly<Record<Exclude<Grouping, 'state'>, { readonly icon: string; keys(fact: ListedFact): readonly string[] }>> = {
  kind: { icon: 'tag', keys: ({ kind }) => [kind] },
  source: { icon: 'references', keys: ({ sources }) => (sources.length > 0 ? sources.map(({ title }) => title) : ['No source']) },
  sentence: { icon: 'list-flat', keys: ({ sentence }) => [sentence?.words ?? 'No longer in the draft'] },
  person: { icon: 'person', keys: ({ person }) => [person ?? 'About nobody in particular'] },
};

export interface Group {
  readonly label: string;
  /** What tells it from a group of the same label. */
  readonly key?: string;
  readonly icon: string;
  readonly facts: readonly ListedFact[];
}
export type Row = Group | ListedFact;
export const isGroup = (row: Row): row is Group => 'facts' in row;
const isToDo = ({ state }: ListedFact): boolean => !DONE.has(state);
/** The facts of rows, each once; of a group those that a command is for. Rows may be of a moment ago, `facts` are as they are now. */
export function unfold(rows: readonly Row[], facts: readonly ListedFact[], isFor: (fact: ListedFact) => boolean = isToDo): ListedFact[] {
  const single = new Set(rows.flatMap((row) => (isGroup(row) ? [] : [row.id])));
  const grouped = new Set(rows.flatMap((row) => (isGroup(row) ? row.facts.map(({ id }) => id) : [])));
  return facts.filter((fact) => single.has(fact.id) || (grouped.has(fact.id) && isFor(fact)));
}

/** The facts of a sheet in groups, those without any left out. */
export function groupsOf(facts: readonly ListedFact[], grouping: Grouping): Group[] {
  if (grouping === 'state')
    return GROUPS.map(({ label, icon, states }) => ({ label, icon, facts: facts.filter(({ state }) => states.includes(state)) })).filter(
      ({ facts: own }) => own.length > 0,
    );
  const { icon, keys } = GROUPED_BY[grouping];
  const by = new Map<string, ListedFact[]>();
  for (const fact of facts)
    for (const key of keys(fact)) {
      // Two sentences may begin alike.
      const own =
        grouping === 'sentence' && fact.sentence ? `${key}\n${fact.sentence.range.start.line}:${fact.sentence.range.start.character}` : key;
      const known = by.get(own);
      if (known) known.push(fact);
      else by.set(own, [fact]);
    }
  return [...by].map(([key, own]) => ({ label: key.split('\n')[0]!, key, icon, facts: own }));
}

/** How a row is drawn. `uri` is the draft's. */
export const itemOf = (row: Row, uri: string, grouping: Grouping): TreeItem =>
  isGroup(row) ? groupItem(row, uri, grouping) : factItem(row, uri);

function groupItem(group: Group, uri: string, grouping: Grouping): TreeItem {
  const done = group.facts.every(({ state }) => DONE.has(state));
  const item = new TreeItem(group.label, done ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded);
  item.id = `${uri} ${group.key ?? group.label}`;
  const checked = group.facts.filter(({ state }) => DONE.has(state)).length;
  item.description = grouping === 'state' ? String(group.facts.length) : `${checked} of ${group.facts.length}`;
  item.contextValue = 'factGroup';
  item.iconPath = new ThemeIcon(group.icon);
  return item;
}

function factItem(fact: ListedFact, uri: string): TreeItem {
  const item = new TreeItem(fact.now === null ? fact.words : `${fact.words} → ${fact.now}`);
  item.id = `${uri} ${fact.id}`;
  item.description = [fact.kind, ...fact.sources.map(({ title, at }) => (at ? `${title}, ${at}` : title))].join(' · ');
  const checks = fact.checks.map(({ is, by, on, note }) => `${is}: ${[by, on].filter(Boolean).join(', ')}${note ? ` (${note})` : ''}`);
  item.tooltip = [fact.words, `${fact.kind}: ${fact.stateWords}`, ...checks, fact.transcript ? `Transcript: ${fact.transcript}` : '']
    .filter(Boolean)
    .join('\n');
  item.accessibilityInformation = {
    label: `${fact.words}, ${fact.kind}, ${fact.stateWords}${fact.range ? `, line ${fact.range.start.line + 1}` : ''}`,
  };
  item.contextValue = fact.range ? `fact ${fact.state}` : 'fact lost';
  item.iconPath = new ThemeIcon(GROUPS.find(({ states }) => states.includes(fact.state))?.icon ?? 'circle-large-outline');
  if (fact.range)
    item.command = {
      title: 'Show',
      command: 'vscode.open',
      arguments: [Uri.parse(uri), { selection: rangeOf(fact), preserveFocus: true }],
    };
  return item;
}

export const toRange = ({ start, end }: NonNullable<ListedFact['range']>): Range =>
  new Range(start.line, start.character, end.line, end.character);
/** Where a fact stands in its draft. */
export const rangeOf = ({ range }: ListedFact): Range => (range ? toRange(range) : new Range(0, 0, 0, 0));
