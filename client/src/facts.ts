// The fact sheet in VS Code: the Facts view, marks in the draft, the check run by keyboard, sources and exports.
import {
  commands,
  type Disposable,
  EventEmitter,
  languages,
  type QuickPickItem,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import {
  type CellChoicesRequest,
  type CheckFactsRequest,
  type CiteFactRequest,
  cellChoicesRequest,
  type ExportFactsRequest,
  exportFactsRequest,
  factsRequest,
  type ListedCell,
  type ListedFact,
  type ListedFacts,
  type RelinkFactRequest,
  type SourcePlace,
  serverCommands,
} from '../../server/src/lsp/protocol.ts';
import { draftSelector } from './drafts.ts';
import { FactDisplay, type FactsOfDraft } from './fact-display.ts';
import { DONE, type Grouping, groupsOf, isGroup, itemOf, RECHECK, type Row, rangeOf, toRange, unfold } from './fact-rows.ts';
import { type NewSource, newSource, pickCell } from './fact-sources.ts';

/** What the facts need of the extension: requests and commands of the server. */
export interface FactServer {
  ask<T>(method: string, params: unknown): Promise<T | undefined>;
  run(command: string, ...args: unknown[]): Promise<unknown>;
}

type Verdict = CheckFactsRequest['is'];
/** What a command is about: a row, or “view” for the rows that are selected. */
type Chosen = Row | 'view';

export class Facts implements TreeDataProvider<Row>, Disposable {
  readonly view: TreeView<Row>;
  readonly #server: FactServer;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #disposables: Disposable[];
  readonly #display = new FactDisplay();
  #listed: FactsOfDraft | undefined;
  #grouping: Grouping = 'state';
  /** The fact that a check run stands at. */
  #current: string | undefined;
  /** The source that was cited last. */
  #cited: string | undefined;
  /** What was recorded since VS Code was opened, the last at the end. */
  #recorded: { readonly uri: string; readonly ids: readonly string[] }[] = [];
  /** What was selected in the view last: while its rows are drawn anew after a check, nothing is. */
  #selected: readonly Row[] = [];
  /** What is being recorded: the next key is for the facts as they are after it. */
  #pending: Promise<void> = Promise.resolve();

  constructor(server: FactServer) {
    this.#server = server;
    this.view = window.createTreeView('copydesk.facts', { treeDataProvider: this, showCollapseAll: true, canSelectMany: true });
    this.#disposables = [
      this.view,
      this.view.onDidChangeSelection(({ selection }) => {
        if (selection.length > 0) this.#selected = selection;
      }),
      this.#display,
      this.#changed,
      workspace.onDidChangeConfiguration((e) => e.affectsConfiguration('copydesk.facts') && this.#show()),
    ];
  }

  dispose(): void {
    for (const one of this.#disposables) one.dispose();
  }

  /** The commands, by their names in the manifest. */
  commands(): Readonly<Record<string, (...args: never[]) => unknown>> {
    return {
      'copydesk.startFacts': () => this.#start(),
      'copydesk.openFacts': () => this.#openSheet(),
      'copydesk.nextFact': () => this.next(1),
      'copydesk.previousFact': () => this.next(-1),
      'copydesk.factChecked': (row?: Chosen) => this.#check('checked', row),
      'copydesk.factsSelected': () => this.#check('checked', 'view'),
      'copydesk.factSourced': (row?: Chosen) => this.#check('sourced', row),
      'copydesk.factFix': (row?: Chosen) => this.#check('fix', row, true),
      'copydesk.factAsk': (row?: Chosen) => this.#check('ask', row, true),
      'copydesk.factCut': (row?: Chosen) => this.#check('cut', row),
      'copydesk.factOpinion': (row?: Chosen) => this.#check('opinion', row),
      'copydesk.factReopen': (row?: Chosen) => this.#takeBack(row),
      'copydesk.factSentence': () => this.#checkSentence(),
      'copydesk.citeFact': (fact?: ListedFact | string) => this.#cite(fact),
      'copydesk.openFactPlace': (of?: SourcePlace | ListedFact) => this.#openPlace(of),
      'copydesk.relinkFact': (row?: ListedFact) => this.#relink(row),
      'copydesk.exportFacts': () => this.#export(),
      'copydesk.groupFacts': () => this.#group(),
      'copydesk.toggleFactMarks': () => this.#toggleMarks(),
    };
  }

  /** Lists the facts of the draft at hand anew. */
  async refresh(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (!document || languages.match(draftSelector, document) === 0) return;
    const uri = document.uri.toString();
    // Somebody who looks a fact up in its source is still at work on the draft.
    const ofDraft = this.#listed && this.#isSource(document.uri) ? this.#listed.uri : uri;
    const facts = await this.#server.ask<ListedFacts>(factsRequest, { uri: ofDraft }).catch(() => undefined);
    if (this.#listed?.uri !== ofDraft) this.#selected = [];
    this.#listed = facts && { uri: ofDraft, facts };
    this.#show();
  }

  /** Lists the facts of the draft at hand, if that has not been done yet: one without a sheet is heard of only when asked about. */
  async refreshUnknown(): Promise<void> {
    const uri = window.activeTextEditor?.document.uri;
    if (uri && this.#listed?.uri !== uri.toString() && !this.#isSource(uri)) await this.refresh();
  }

  /** Is it a source of the draft that the view shows? */
  #isSource(uri: Uri): boolean {
    if (!this.#listed?.facts.exists) return false;
    const folder = Uri.joinPath(Uri.parse(this.#listed.uri), '../sources/').toString();
    const at = uri.toString();
    return at.startsWith(folder) || this.#listed.facts.sources.some((source) => source.uri !== null && sameUri(source.uri, uri));
  }

  getChildren(row?: Row): Row[] {
    if (row) return isGroup(row) ? [...row.facts] : [];
    return this.#listed?.facts.exists ? groupsOf(this.#listed.facts.facts, this.#grouping) : [];
  }

  getParent(row: Row): Row | undefined {
    return isGroup(row) ? undefined : this.getChildren().find((group) => isGroup(group) && group.facts.includes(row));
  }

  getTreeItem(row: Row): TreeItem {
    return itemOf(row, this.#listed?.uri ?? '', this.#grouping);
  }

  #show(): void {
    const { counts, exists, problem } = this.#listed?.facts ?? {};
    void commands.executeCommand('setContext', 'copydesk.hasFactSheet', exists === true);
    const todo = counts ? counts.all - counts.done : 0;
    const words =
      counts && exists
        ? `${counts.done} of ${counts.all} checked${counts.recheck > 0 ? `, ${counts.recheck} to recheck` : ''}${counts.lost > 0 ? `, ${counts.lost} lost` : ''}`
        : '';
    this.view.message = problem ? `The sheet needs repair: ${problem}` : words;
    this.view.badge = todo > 0 ? { value: todo, tooltip: words } : undefined;
    this.#display.show(this.#listed, words);
    this.#changed.fire();
  }

  async #start(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (!document) throw new Error('Open a draft first');
    if (document.isUntitled) throw new Error('Save the draft first: its fact sheet lies beside it');
    const done = await this.#server.run(serverCommands.startFacts, document.uri.toString());
    void window.showInformationMessage(String(done));
    await this.refresh();
    await commands.executeCommand('copydesk.facts.focus');
  }

  async #openSheet(): Promise<void> {
    const { sheet } = this.#needed();
    await window.showTextDocument(Uri.parse(sheet), { viewColumn: ViewColumn.Beside });
  }

  #needed(): ListedFacts & { readonly uri: string } {
    if (!this.#listed?.facts.exists) throw new Error('This draft has no fact sheet yet; “Copydesk: Start the Fact Sheet” makes one');
    return { ...this.#listed.facts, uri: this.#listed.uri };
  }

  /** Goes to the next fact that somebody has to look at, from the cursor on, and shows its source beside the draft. */
  async next(way: 1 | -1): Promise<void> {
    await this.refresh();
    const { facts, uri } = this.#needed();
    const open = facts.filter(({ state, range }) => range && !DONE.has(state));
    if (open.length === 0) {
      void window.showInformationMessage('Every fact of this draft is checked');
      return;
    }
    const editor = await this.#editor(uri);
    const at = editor.selection.start;
    const isBehind = (fact: ListedFact) => fact.id !== this.#current && rangeOf(fact).start.isAfterOrEqual(at);
    const fact = way === 1 ? (open.find(isBehind) ?? open[0]!) : (open.findLast((one) => rangeOf(one).end.isBefore(at)) ?? open.at(-1)!);
    this.#current = fact.id;
    const range = rangeOf(fact);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    if (this.view.visible) await this.view.reveal(fact, { select: true, focus: false }).then(undefined, () => {});
    await this.#showSource(fact);
    void window.setStatusBarMessage(
      `${fact.kind}: ${fact.stateWords}${fact.sources.length > 0 ? ` · ${fact.sources.map(({ title }) => title).join(', ')}` : ''}`,
      8000,
    );
  }

  async #editor(uri: string): Promise<TextEditor> {
    const open = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
    return open ?? window.showTextDocument(Uri.parse(uri));
  }

  /** Opens the place in a source where a fact stands, beside the draft, without taking the cursor. */
  async #showSource({ place }: ListedFact): Promise<void> {
    if (place && /\.(?:txt|md|srt|vtt|csv|tsv|json)$/i.test(place.uri)) await this.#openBeside(place, true).then(undefined, () => {});
  }

  async #openBeside({ uri, range }: SourcePlace, preserveFocus: boolean): Promise<void> {
    await window.showTextDocument(Uri.parse(uri), {
      viewColumn: ViewColumn.Beside,
      preserveFocus,
      preview: true,
      ...(range ? { selection: toRange(range) } : {}),
    });
  }

  /** Opens a place that a hover names, or the source of the fact under the cursor. */
  async #openPlace(of?: SourcePlace | ListedFact): Promise<void> {
    const given = of ?? this.#chosen(undefined)[0]!;
    const place = 'place' in given ? given.place : given;
    if (!place) throw new Error('This fact has no source in the workspace yet');
    const uri = Uri.parse(place.uri);
    if (!workspace.getWorkspaceFolder(uri)) throw new Error('The source lies outside the workspace');
    if (/\.(?:txt|md|srt|vtt|csv|tsv|json)$/i.test(uri.path)) await this.#openBeside(place, false);
    else await commands.executeCommand('vscode.open', uri, { viewColumn: ViewColumn.Beside });
  }

  /** The facts that a command is about: those selected in the view, the one under the cursor, or the one a check run stands at. */
  #chosen(row: Chosen | undefined, isFor?: (fact: ListedFact) => boolean): readonly ListedFact[] {
    const { facts, uri } = this.#needed();
    const { selection } = this.view;
    if (row === 'view') {
      if (this.#selected.length > 0) return unfold(this.#selected, facts, isFor);
      throw new Error('Select a fact or a group in the Facts view first');
    }
    if (row) return unfold(selection.includes(row) ? selection : [row], facts, isFor);
    const here = this.#underCursor(facts, uri);
    if (here.length > 0) return here;
    const selected = unfold(selection, facts, isFor);
    if (selected.length > 0) return selected;
    throw new Error('Put the cursor on a fact, or go to one with “Next Open Fact”');
  }

  #underCursor(facts: readonly ListedFact[], uri: string): ListedFact[] {
    const editor = window.activeTextEditor;
    const one = editor?.document.uri.toString() === uri ? factAt(facts, editor, this.#current) : undefined;
    return one ? [one] : [];
  }

  async #check(is: Verdict, row: Chosen | undefined, asksForNote = false): Promise<void> {
    await this.#pending;
    const chosen = this.#chosen(row);
    if (chosen.length === 0) throw new Error('Every fact of this group is checked');
    const note = asksForNote ? await window.showInputBox({ title: `“${chosen[0]!.words}”`, prompt: 'A note, if you like' }) : '';
    if (note === undefined) return;
    await this.#record(chosen, is, note);
  }

  /** Takes back what was said of the fact under the cursor or of a row; else what was said last. */
  async #takeBack(row: Chosen | undefined): Promise<void> {
    await this.#pending;
    const { facts, uri } = this.#needed();
    const hasVerdict = ({ state }: ListedFact) => state !== 'open';
    const here = row ? this.#chosen(row, hasVerdict).filter(hasVerdict) : this.#underCursor(facts, uri).filter(hasVerdict);
    const last = here.length > 0 ? [] : (this.#recorded.findLast((one) => one.uri === uri)?.ids ?? []);
    const chosen = here.length > 0 ? here : facts.filter((fact) => last.includes(fact.id) && hasVerdict(fact));
    if (chosen.length === 0) throw new Error('There is no check here to take back');
    const done = new Set(chosen.map(({ id }) => id));
    this.#recorded = this.#recorded.filter(({ ids }) => !ids.some((id) => done.has(id)));
    await this.#record(chosen, 'open', '');
    const first = chosen.find(({ range }) => range);
    const editor = window.activeTextEditor;
    if (!first || editor?.document.uri.toString() !== uri) return;
    this.#current = first.id;
    editor.selection = new Selection(rangeOf(first).start, rangeOf(first).end);
    editor.revealRange(rangeOf(first), TextEditorRevealType.InCenterIfOutsideViewport);
  }

  #record(facts: readonly ListedFact[], is: Verdict, note: string): Promise<void> {
    const recorded = this.#write(facts, is, note);
    this.#pending = recorded.catch(() => {});
    return recorded;
  }

  async #write(facts: readonly ListedFact[], is: Verdict, note: string): Promise<void> {
    const { uri } = this.#needed();
    if (is !== 'open') this.#recorded.push({ uri, ids: facts.map(({ id }) => id) });
    const request: CheckFactsRequest = { uri, ids: facts.map(({ id }) => id), is, ...(note ? { note } : {}) };
    await this.#server.run(serverCommands.checkFacts, request);
    await this.refresh();
    const editor = window.activeTextEditor;
    if (is !== 'open' && facts.length === 1 && facts[0]!.id === this.#current && editor?.document.uri.toString() === uri)
      await this.next(1).catch(() => {});
  }

  /** Checks every open fact of the sentence under the cursor at once. */
  async #checkSentence(): Promise<void> {
    await this.#pending;
    const { facts } = this.#needed();
    const at = window.activeTextEditor?.selection.active;
    const own = facts.filter(({ state, sentence }) => at && sentence && !DONE.has(state) && toRange(sentence.range).contains(at));
    if (own.length === 0) throw new Error('No open fact in this sentence');
    await this.#record(own, 'checked', '');
  }

  async #cite(asked: ListedFact | string | undefined): Promise<void> {
    const { uri, facts, sources } = this.#needed();
    const editor = window.activeTextEditor;
    if (asked === undefined && editor && editor.document.uri.toString() !== uri) return this.#citeHere(editor);
    const fact = typeof asked === 'string' ? facts.find(({ id }) => id === asked) : this.#chosen(asked)[0];
    if (!fact) return;
    const choices: (QuickPickItem & { readonly source?: (typeof sources)[number]; readonly adds?: NewSource })[] = [
      // What was cited last comes first: one source often holds several facts in a row.
      ...[...sources]
        .sort((a, b) => Number(b.id === this.#cited) - Number(a.id === this.#cited))
        // Two confidential sources are told apart by their ids, which only the sheet's own readers see.
        .map((source) => ({ label: source.title, description: source.isConfidential ? source.id : source.kind, source })),
      { label: '$(file) A file in the workspace…', adds: 'file' },
      { label: '$(link) An address…', adds: 'web' },
      { label: '$(comment-discussion) An interview…', adds: 'interview' },
      { label: '$(book) A document on paper…', adds: 'paper' },
    ];
    const choice = await window.showQuickPick(choices, { title: `Where does “${fact.words}” come from?` });
    if (!choice) return;
    const source = choice.adds && (await newSource(choice.adds, uri));
    const id = source?.id ?? choice.source?.id;
    if (id === undefined) return;
    const where = await this.#whereIn(fact, id, choice.source?.isTable === true);
    if (!where) return;
    await this.#sendCitation({ uri, id: fact.id, ...(source ? { source } : {}), citation: { source: id, ...where } });
    this.#cited = id;
  }

  /** The place in a source as a person gives it; undefined where they gave up. */
  async #whereIn(fact: ListedFact, source: string, isTable: boolean): Promise<{ at?: string; cell?: string } | undefined> {
    if (isTable) {
      const { uri } = this.#needed();
      const request: CellChoicesRequest = { uri, id: fact.id, source };
      const cell = await pickCell(fact.words, (await this.#server.ask<ListedCell[]>(cellChoicesRequest, request)) ?? []);
      return cell === undefined ? undefined : cell === '' ? {} : { cell };
    }
    const at = await window.showInputBox({
      title: 'Where in the source?',
      prompt: 'Page, line or minute, such as “p. 3”. It may be left empty.',
    });
    return at === undefined ? undefined : at === '' ? {} : { at };
  }

  /** In a source: the place of the cursor is where the fact comes from that the check run stands at. */
  async #citeHere({ document, selection }: TextEditor): Promise<void> {
    const { uri, facts } = this.#needed();
    const beside = window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri);
    const fact = (beside && factAt(facts, beside, this.#current)) ?? facts.find(({ id }) => id === this.#current);
    if (!fact) throw new Error('Go to a fact of the draft first, with “Next Open Fact”');
    await this.#sendCitation({ uri, id: fact.id, here: { uri: document.uri.toString(), position: plain(selection.start) } });
    const cited = this.#listed?.facts.facts.find(({ id }) => id === fact.id)?.sources.at(-1);
    void window.setStatusBarMessage(`“${fact.words}” comes from ${[cited?.title, cited?.at].filter(Boolean).join(', ')}`, 8000);
  }

  async #sendCitation(request: CiteFactRequest): Promise<void> {
    await this.#server.run(serverCommands.citeFact, request);
    await this.refresh();
  }

  async #relink(row: ListedFact | undefined): Promise<void> {
    const { facts, uri } = this.#needed();
    const editor = window.activeTextEditor;
    if (!editor || editor.document.uri.toString() !== uri || editor.selection.isEmpty)
      throw new Error('Select the fact’s words in the draft first');
    const lost = facts.filter(({ state }) => RECHECK.has(state));
    const picked =
      row ??
      (
        await window.showQuickPick(
          lost.map((fact) => ({ label: fact.words, description: fact.stateWords, fact })),
          { title: 'Which fact do these words stand for?' },
        )
      )?.fact;
    if (!picked) return;
    const { start, end } = editor.selection;
    const request: RelinkFactRequest = { uri, id: picked.id, range: { start: plain(start), end: plain(end) } };
    await this.#server.run(serverCommands.relinkFact, request);
    await this.refresh();
  }

  async #export(): Promise<void> {
    const { uri } = this.#needed();
    const picked = await window.showQuickPick(
      [
        { label: 'Checking copy to print', description: 'HTML', format: 'html' as const },
        { label: 'Word document with comments', description: '.docx', format: 'docx' as const },
        { label: 'Table', description: 'CSV', format: 'csv' as const },
        { label: 'For other tools', description: 'JSON', format: 'json' as const },
      ],
      { title: 'Export the fact sheet' },
    );
    if (!picked) return;
    const request: ExportFactsRequest = { uri, format: picked.format };
    const made = await this.#server.ask<{ text?: string; base64?: string }>(exportFactsRequest, request);
    if (!made) throw new Error('The server does not run');
    const target = await window.showSaveDialog({ defaultUri: Uri.parse(`${uri}.facts.${picked.format}`) });
    if (!target) return;
    const bytes =
      made.base64 === undefined ? new TextEncoder().encode(made.text) : Uint8Array.from(atob(made.base64), (c) => c.charCodeAt(0));
    await workspace.fs.writeFile(target, bytes);
    void window.showInformationMessage(`Exported to ${target.path.slice(target.path.lastIndexOf('/') + 1)}`);
  }

  async #group(): Promise<void> {
    const picked = await window.showQuickPick(
      [
        { label: 'By state', by: 'state' as const },
        { label: 'By kind', by: 'kind' as const },
        { label: 'By source', by: 'source' as const },
        { label: 'By sentence', by: 'sentence' as const },
        { label: 'By person', by: 'person' as const },
      ],
      { title: 'Group the facts' },
    );
    if (picked) this.groupBy(picked.by);
  }

  groupBy(grouping: Grouping): void {
    this.#grouping = grouping;
    this.#changed.fire();
  }

  async #toggleMarks(): Promise<void> {
    const configuration = workspace.getConfiguration('copydesk');
    await configuration.update('facts.marks', !configuration.get('facts.marks', true), true);
  }
}

const plain = ({ line, character }: { readonly line: number; readonly character: number }) => ({ line, character });
const sameUri = (written: string, uri: Uri): boolean => Uri.parse(written).toString() === uri.toString();

/** The fact under an editor's cursor: the one that a check run stands at, the one that is selected, or the shortest. */
function factAt(facts: readonly ListedFact[], { selection }: TextEditor, current: string | undefined): ListedFact | undefined {
  const here = facts.filter((fact) => fact.range && rangeOf(fact).intersection(selection));
  const exact = here.find((fact) => rangeOf(fact).isEqual(selection));
  const [smallest] = [...here].sort((a, b) => a.words.length - b.words.length);
  return here.find(({ id }) => id === current) ?? exact ?? smallest;
}
