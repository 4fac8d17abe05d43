import {
  EventEmitter,
  languages,
  Range,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  Uri,
  window,
} from 'vscode';
import { type ListedName, type ListedSource, namesRequest, type PlainRange, sourcesRequest } from '../../server/src/lsp/protocol.ts';
import { draftSelector } from './drafts.ts';

/** Asks the server; undefined while it does not run. */
export type Ask = <T>(method: string, params: unknown) => Promise<T | undefined>;

/** A row of a view with the rows under it. */
export interface Row {
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  readonly icon: string;
  readonly at?: { readonly uri: Uri; readonly range: PlainRange };
  readonly rows: readonly Row[];
}

/** A view whose rows the server lists for the draft at hand. */
abstract class DraftView implements TreeDataProvider<Row> {
  readonly view: TreeView<Row>;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  protected readonly ask: Ask;
  /** Rows of the whole workspace, while they are shown instead of the draft's. */
  protected all: readonly Row[] | undefined;

  constructor(id: string, ask: Ask) {
    this.ask = ask;
    this.view = window.createTreeView(id, { treeDataProvider: this, showCollapseAll: true });
    this.view.onDidChangeVisibility(({ visible }) => visible && this.refresh());
  }

  /** The rows for a draft. */
  protected abstract list(uri: Uri): Promise<readonly Row[]>;

  refresh(): void {
    this.#changed.fire();
  }

  dispose(): void {
    this.view.dispose();
    this.#changed.dispose();
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (row) return [...row.rows];
    if (this.all) return [...this.all];
    const document = window.activeTextEditor?.document;
    if (!document || languages.match(draftSelector, document) === 0) return [];
    return [...(await this.list(document.uri))];
  }

  getTreeItem(row: Row): TreeItem {
    const item = new TreeItem(row.label, row.rows.length > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None);
    if (row.description !== undefined) item.description = row.description;
    item.tooltip = row.tooltip ?? row.label;
    item.iconPath = new ThemeIcon(row.icon);
    if (row.at) {
      const { start, end } = row.at.range;
      item.command = {
        title: 'Show',
        command: 'vscode.open',
        arguments: [row.at.uri, { selection: new Range(start.line, start.character, end.line, end.character) }],
      };
    }
    return item;
  }
}

const SOURCE_ICON: Record<ListedSource['kind'], string> = {
  named: 'account',
  unnamed: 'question',
  pronoun: 'question',
  document: 'file-text',
  none: 'warning',
};

/** The “Sources” view: who says what in the draft. */
export class SourcesView extends DraftView {
  constructor(ask: Ask) {
    super('copydesk.sources', ask);
  }

  protected override async list(uri: Uri): Promise<readonly Row[]> {
    const sources = (await this.ask<ListedSource[]>(sourcesRequest, { uri: uri.toString() })) ?? [];
    return sources.map((source) => ({
      label: source.name,
      description: `${source.said.length}${source.kind === 'unnamed' ? ', unnamed' : ''}`,
      icon: SOURCE_ICON[source.kind],
      ...(source.range ? { at: { uri, range: source.range } } : {}),
      rows: source.said.map((said) => ({
        label: said.words,
        description: said.direct ? '' : 'reported',
        ...(said.cue === null ? {} : { tooltip: `${said.words}\n(${said.cue})` }),
        icon: said.direct ? 'quote' : 'comment',
        at: { uri, range: said.range },
        rows: [],
      })),
    }));
  }
}

const NAME_ICON: Record<string, string> = { person: 'account', organisation: 'organization', place: 'location', other: 'tag' };

/** The “Names” view: what the draft, or on command the whole workspace, calls people and things. */
export class NamesView extends DraftView {
  constructor(ask: Ask) {
    super('copydesk.names', ask);
  }

  /** Shows the names of all drafts; undefined goes back to the draft at hand. */
  showAll(names: readonly ListedName[] | undefined): void {
    this.all = names?.map((name) => rowOf(name, true));
    this.view.description = names ? 'whole workspace' : '';
    this.refresh();
  }

  protected override async list(uri: Uri): Promise<readonly Row[]> {
    return ((await this.ask<ListedName[]>(namesRequest, { uri: uri.toString() })) ?? []).map((name) => rowOf(name, false));
  }
}

function rowOf(name: ListedName, withFile: boolean): Row {
  return {
    label: name.name,
    description: name.problem ?? `${name.mentions.length}`,
    icon: name.problem === null ? (NAME_ICON[name.kind] ?? 'tag') : 'warning',
    ...(name.mentions[0] ? { at: { uri: Uri.parse(name.mentions[0].uri), range: name.mentions[0].range } } : {}),
    rows: name.mentions.map((mention) => {
      const uri = Uri.parse(mention.uri);
      const line = `line ${mention.range.start.line + 1}`;
      return {
        label: mention.words,
        description: `${withFile ? `${uri.path.slice(uri.path.lastIndexOf('/') + 1)}, ` : ''}${line}${mention.quoted ? ', quoted' : ''}`,
        icon: mention.quoted ? 'quote' : 'symbol-string',
        at: { uri, range: mention.range },
        rows: [],
      };
    }),
  };
}
