// The item in the status bar.
import { languages, MarkdownString, StatusBarAlignment, type StatusBarItem, type TextDocument, ThemeColor, window } from 'vscode';
import type { Status } from '../../server/src/lsp/protocol.ts';
import { draftSelector } from './drafts.ts';

/** What the status item says while the server does not run. */
export type StyleProblem = { readonly why: string } | undefined;

/** The item in the status bar: what was found in the draft at hand, and the house style in force. */
export class StatusView {
  readonly item: StatusBarItem;
  readonly #byDraft = new Map<string, Status>();
  #trouble: StyleProblem;

  constructor() {
    this.item = window.createStatusBarItem('copydesk.status', StatusBarAlignment.Right, 100);
    this.item.name = 'Copydesk';
    this.item.command = 'copydesk.showMenu';
  }

  dispose(): void {
    this.item.dispose();
  }

  /** The last that is known of a draft. */
  of(document: TextDocument): Status | undefined {
    return this.#byDraft.get(document.uri.toString());
  }

  update(uri: string, status: Status): void {
    this.#byDraft.set(uri, status);
    this.show();
  }

  forget(uri: string): void {
    this.#byDraft.delete(uri);
  }

  /** The server is down, for this reason; undefined when it runs. */
  trouble(trouble: StyleProblem): void {
    this.#trouble = trouble;
    this.show();
  }

  show(): void {
    const document = window.activeTextEditor?.document;
    if (!document || languages.match(draftSelector, document) === 0) {
      this.item.hide();
      return;
    }
    const status = this.of(document);
    this.item.backgroundColor = undefined;
    if (this.#trouble) {
      this.item.text = '$(error) Copydesk';
      this.item.tooltip = `Drafts are not checked: ${this.#trouble.why}`;
      this.item.backgroundColor = new ThemeColor('statusBarItem.errorBackground');
    } else if (!status) {
      this.item.text = '$(loading~spin) Copydesk';
      this.item.tooltip = 'The draft is being checked';
    } else if (status.notChecked !== null) {
      this.item.text = '$(circle-slash) Copydesk';
      this.item.tooltip = `Not checked: ${status.notChecked}`;
    } else {
      const { error, warning, information, hint } = status.counts;
      const count = error + warning + information + hint;
      const broken = status.style.problem !== null;
      this.item.text = `${broken ? '$(warning)' : '$(checklist)'} ${count} · ${status.style.name}`;
      this.item.tooltip = new MarkdownString(tooltip(status));
      if (broken) this.item.backgroundColor = new ThemeColor('statusBarItem.warningBackground');
    }
    this.item.accessibilityInformation = { label: `Copydesk: ${spoken(status, this.#trouble)}` };
    this.item.show();
  }
}

/** What a screen reader says of the item. */
function spoken(status: Status | undefined, trouble: StyleProblem): string {
  if (trouble) return `drafts are not checked: ${trouble.why}`;
  if (!status) return 'the draft is being checked';
  if (status.notChecked !== null) return `not checked: ${status.notChecked}`;
  const { error, warning, information, hint } = status.counts;
  const counts = [
    [error, 'error'],
    [warning, 'warning'],
    [information, 'question'],
    [hint, 'hint'],
  ] as const;
  const found = counts.flatMap(([n, one]) => (n > 0 ? [plural(n, one)] : []));
  const problem = status.style.problem === null ? '' : `, which has a mistake: ${status.style.problem}`;
  return `${found.join(', ') || 'nothing found'}; house style ${status.style.name}${problem}`;
}

const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
const escaped = (words: string): string => words.replace(/[\\`*_{}[\]()#+\-.!|<>&~$]/g, '\\$&');

function tooltip({ counts, ignored, style, setAside }: Status): string {
  const lines = [
    `**Copydesk:** ${plural(counts.error, 'error')}, ${plural(counts.warning, 'warning')}, ${plural(counts.information, 'question')}, ${plural(counts.hint, 'hint')}`,
    `House style: ${escaped(style.name)}`,
  ];
  if (ignored > 0) lines.push(`${plural(ignored, 'finding')} ignored`);
  if (style.problem !== null) lines.push(`The house style has a mistake, so the last good one is in force: ${escaped(style.problem)}`);
  if (setAside.length > 0) lines.push(`Failed and set aside: ${escaped(setAside.join(', '))}`);
  return lines.join('\n\n');
}
