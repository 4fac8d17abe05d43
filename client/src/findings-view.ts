// The “Findings” view: what was found in the draft at hand by kind, or in all drafts that were checked, and what is ignored.
import { commands, type Diagnostic, DiagnosticSeverity, languages, Uri, window, workspace } from 'vscode';
import { ignoredRequest, type ListedIgnored } from '../../server/src/lsp/protocol.ts';
import { type Ask, DraftView, fileOf, lineOf, plural, type Row } from './draft-view.ts';
import { draftAtHand, findingsOf, ruleOf } from './finding-commands.ts';

/** A row that stands for a finding, or for all of one kind. */
export interface FindingRow extends Row {
  readonly rule?: string;
  readonly severity?: string;
  readonly ignored?: ListedIgnored;
  /** The rule’s page. */
  readonly page?: Uri;
  readonly rows: readonly FindingRow[];
}

export const FAMILIES: Readonly<Record<string, string>> = {
  attribution: 'Who said it',
  naming: 'Names',
  typo: 'Slips',
  fact: 'Facts and figures',
  style: 'House style',
};
const SEVERITIES = [
  { name: 'error', words: 'Error', icon: 'error', color: 'list.errorForeground' },
  { name: 'warning', words: 'Warning', icon: 'warning', color: 'list.warningForeground' },
  { name: 'information', words: 'Question', icon: 'question', color: 'editorInfo.foreground' },
  { name: 'hint', words: 'Hint', icon: 'lightbulb', color: 'editorHint.foreground' },
] as const;

/** A rule's fault in words: “lost apostrophe”. */
export const faultOf = (rule: string): string => rule.slice(rule.indexOf('/') + 1).replaceAll('-', ' ');
const familyOf = (rule: string): string => rule.slice(0, rule.indexOf('/'));
const pageOf = ({ code }: Diagnostic): { page?: Uri } => (typeof code === 'object' ? { page: code.target } : {});
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const severityOf = ({ severity }: Diagnostic) =>
  SEVERITIES[
    [DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Information, DiagnosticSeverity.Hint].indexOf(severity)
  ]!;

/** In milliseconds. */
const LIST_DELAY = 400;

export class FindingsView extends DraftView<FindingRow> {
  /** By kind: the draft at hand. By draft: all that were checked. */
  #by: 'kind' | 'draft' = 'kind';
  /** Severities and families that are left out. */
  readonly #hidden = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ask: Ask) {
    super('copydesk.findings', ask);
    languages.onDidChangeDiagnostics(() => {
      this.#count();
      if (this.#by === 'draft' && this.view.visible) this.#later();
    });
    window.onDidChangeActiveTextEditor(() => this.#count());
  }

  /** Drafts that are checked one after the other change the list many times a second. */
  #later(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.refresh();
    }, LIST_DELAY);
  }

  override dispose(): void {
    clearTimeout(this.#timer);
    super.dispose();
  }

  group(by: 'kind' | 'draft'): void {
    this.#by = by;
    void commands.executeCommand('setContext', 'copydesk.findingsByDraft', by === 'draft');
    this.refresh();
  }

  /** Asks which severities and families to show. */
  async filter(): Promise<void> {
    const items = [
      ...SEVERITIES.map(({ name, words }) => ({ label: `${words}s`, key: name as string })),
      ...Object.entries(FAMILIES).map(([key, label]) => ({ label, key })),
    ].map((item) => ({ ...item, picked: !this.#hidden.has(item.key) }));
    const picked = await window.showQuickPick(items, { title: 'Show which findings?', canPickMany: true });
    if (!picked) return;
    this.hide(items.filter(({ key }) => !picked.some((one) => one.key === key)).map(({ key }) => key));
  }

  /** Leaves out severities and families; none shows all. */
  hide(keys: readonly string[]): void {
    this.#hidden.clear();
    for (const key of keys) this.#hidden.add(key);
    void commands.executeCommand('setContext', 'copydesk.findingsFiltered', this.#hidden.size > 0);
    this.refresh();
  }

  override refresh(): void {
    super.refresh();
    this.#count();
  }

  override async getChildren(row?: FindingRow): Promise<FindingRow[]> {
    if (row || this.#by === 'kind') return super.getChildren(row);
    const drafts = languages
      .getDiagnostics()
      .filter(([uri]) => !uri.path.endsWith('.yml'))
      .map(([uri]) => ({ uri, found: this.#shown(uri) }))
      .filter(({ found }) => found.length > 0)
      .sort((a, b) => b.found.length - a.found.length || (a.uri.path < b.uri.path ? -1 : 1));
    return drafts.map(({ uri, found }) => ({
      label: fileOf(uri),
      description: [plural(found.length, 'finding'), workspace.asRelativePath(Uri.joinPath(uri, '..'))].join(' · '),
      icon: 'file',
      at: { uri, range: found[0]!.range },
      context: 'draft',
      rows: found.map((one) => rowOf(uri, one)),
    }));
  }

  protected override async list(uri: Uri): Promise<readonly FindingRow[]> {
    const byRule = new Map<string, Diagnostic[]>();
    for (const one of this.#shown(uri)) byRule.set(ruleOf(one), [...(byRule.get(ruleOf(one)) ?? []), one]);
    const worst = (found: readonly Diagnostic[]) => Math.min(...found.map(({ severity }) => severity));
    const kinds = [...byRule]
      .sort(([, a], [, b]) => worst(a) - worst(b) || a[0]!.range.start.compareTo(b[0]!.range.start))
      .map(([rule, found]): FindingRow => kindRow(uri, rule, found));
    const ignored = (await this.ask<ListedIgnored[]>(ignoredRequest, { uri: uri.toString() })) ?? [];
    return ignored.length === 0 ? kinds : [...kinds, ignoredRows(uri, ignored)];
  }

  #shown(uri: Uri): Diagnostic[] {
    return findingsOf(uri).filter((one) => !this.#hidden.has(severityOf(one).name) && !this.#hidden.has(familyOf(ruleOf(one))));
  }

  #count(): void {
    const document = draftAtHand();
    const all = document ? findingsOf(document.uri).length : 0;
    const shown = document ? this.#shown(document.uri).length : 0;
    this.view.badge = all > 0 ? { value: all, tooltip: `${plural(all, 'finding')} in this draft` } : undefined;
    this.view.description = this.#by === 'draft' ? 'all checked drafts' : this.#hidden.size > 0 ? `${shown} of ${all} shown` : '';
  }
}

function kindRow(uri: Uri, rule: string, found: readonly Diagnostic[]): FindingRow {
  const { icon, color, words, name } = [...found].map(severityOf).sort((a, b) => SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b))[0]!;
  const label = capital(faultOf(rule));
  return {
    label,
    description: `${found.length}`,
    tooltip: `${label}: ${FAMILIES[familyOf(rule)] ?? ''}`,
    spoken: `${label}, ${words}, ${plural(found.length, 'finding')}`,
    icon,
    color,
    context: 'kind',
    ...pageOf(found[0]!),
    open: true,
    rule,
    severity: name,
    at: { uri, range: found[0]!.range },
    rows: found.map((one) => rowOf(uri, one)),
  };
}

function rowOf(uri: Uri, found: Diagnostic): FindingRow {
  const { icon, color, words, name } = severityOf(found);
  return {
    label: found.message,
    description: lineOf(found),
    tooltip: [found.message, ...(found.relatedInformation ?? []).map(({ message, location }) => `${lineOf(location)}: ${message}`)].join(
      '\n',
    ),
    spoken: `${words}, ${lineOf(found)}: ${found.message}`,
    icon,
    color,
    context: 'finding',
    ...pageOf(found),
    rule: ruleOf(found),
    severity: name,
    at: { uri, range: found.range },
    rows: [],
  };
}

const ignoredRows = (uri: Uri, ignored: readonly ListedIgnored[]): FindingRow => ({
  label: 'Ignored',
  description: `${ignored.length}`,
  icon: 'eye-closed',
  context: 'ignored-all',
  rows: ignored.map((one) => ({
    label: one.message,
    description: [lineOf(one), one.reason ?? (one.entry ? '' : 'by a comment in the draft')].filter(Boolean).join(' · '),
    spoken: `Ignored, ${lineOf(one)}: ${one.message}${one.reason === null ? '' : `, because ${one.reason}`}`,
    icon: 'eye-closed',
    context: one.entry ? 'ignored' : 'ignored-comment',
    rule: one.rule,
    ignored: one,
    at: { uri, range: one.range },
    rows: [],
  })),
});
