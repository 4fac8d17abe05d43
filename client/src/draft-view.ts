// What the views of a draft have in common: rows that follow the editor at hand and lead to their place in it.
import {
  EventEmitter,
  Range,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  type Uri,
  window,
} from 'vscode';
import type { PlainRange } from '../../server/src/lsp/protocol.ts';
import { draftAtHand } from './finding-commands.ts';

/** Asks the server; undefined while it does not run. */
export type Ask = <T>(method: string, params: unknown) => Promise<T | undefined>;

export interface Place {
  readonly uri: Uri;
  readonly range: PlainRange;
}

/** A row of a view with the rows under it. */
export interface Row {
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  readonly icon: string;
  /** A colour of the theme for the icon. */
  readonly color?: string;
  /** What a screen reader says, where label and description say too little. */
  readonly spoken?: string;
  /** What the manifest's menus know the row by. */
  readonly context?: string;
  /** Are the rows under it shown at first? */
  readonly open?: boolean;
  readonly at?: Place;
  readonly rows: readonly Row[];
}

export const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
export const lineOf = ({ range }: { readonly range: PlainRange }): string => `line ${range.start.line + 1}`;
export const fileOf = (uri: Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);
export const rangeOf = ({ range: { start, end } }: { readonly range: PlainRange }): Range =>
  new Range(start.line, start.character, end.line, end.character);

/** A view whose rows are those of the draft at hand. */
export abstract class DraftView<R extends Row = Row> implements TreeDataProvider<R> {
  readonly view: TreeView<R>;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  protected readonly ask: Ask;

  constructor(id: string, ask: Ask) {
    this.ask = ask;
    this.view = window.createTreeView(id, { treeDataProvider: this, showCollapseAll: true });
    this.view.onDidChangeVisibility(({ visible }) => visible && this.refresh());
  }

  /** The rows for a draft. */
  protected abstract list(uri: Uri): Promise<readonly R[]>;

  refresh(): void {
    this.#changed.fire();
  }

  dispose(): void {
    this.view.dispose();
    this.#changed.dispose();
  }

  async getChildren(row?: R): Promise<R[]> {
    if (row) return [...row.rows] as R[];
    const document = draftAtHand();
    if (document) return [...(await this.list(document.uri))];
    this.view.description = '';
    return [];
  }

  getTreeItem(row: R): TreeItem {
    const { Collapsed, Expanded, None } = TreeItemCollapsibleState;
    const item = new TreeItem(row.label, row.rows.length === 0 ? None : row.open ? Expanded : Collapsed);
    if (row.description !== undefined) item.description = row.description;
    item.tooltip = row.tooltip ?? row.label;
    item.iconPath = new ThemeIcon(row.icon, row.color === undefined ? undefined : new ThemeColor(row.color));
    item.accessibilityInformation = { label: row.spoken ?? [row.label, row.description].filter(Boolean).join(', ') };
    if (row.context !== undefined) item.contextValue = row.context;
    if (row.at) item.command = { title: 'Show', command: 'vscode.open', arguments: [row.at.uri, { selection: rangeOf(row.at) }] };
    return item;
  }
}
