// What a draft with a fact sheet shows beside the Facts view: the count in the status bar, marks at the facts, and a line above the draft.
import {
  CodeLens,
  type Disposable,
  EventEmitter,
  languages,
  Range,
  StatusBarAlignment,
  type TextEditor,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import type { ListedFact, ListedFacts } from '../../server/src/lsp/protocol.ts';
import { draftSelector } from './drafts.ts';
import { factMarks } from './fact-marks.ts';
import { DONE, RECHECK, rangeOf } from './fact-rows.ts';

/** The facts of a draft; `uri` is the draft's. */
export interface FactsOfDraft {
  readonly uri: string;
  readonly facts: ListedFacts;
}

export class FactDisplay implements Disposable {
  readonly #marks = factMarks();
  readonly #lenses = new EventEmitter<void>();
  readonly #status = window.createStatusBarItem('copydesk.facts', StatusBarAlignment.Right, 99);
  readonly #disposables: Disposable[];
  #shown: FactsOfDraft | undefined;

  constructor() {
    this.#status.name = 'Copydesk facts';
    this.#status.command = 'copydesk.nextFact';
    this.#disposables = [
      this.#status,
      this.#lenses,
      ...Object.values(this.#marks),
      languages.registerCodeLensProvider(draftSelector, {
        onDidChangeCodeLenses: this.#lenses.event,
        provideCodeLenses: ({ uri }) => this.#lensesOf(uri.toString()),
      }),
    ];
  }

  dispose(): void {
    for (const one of this.#disposables) one.dispose();
  }

  /** Shows the facts of a draft, or none. `words`: the count, as the view says it; empty without a sheet. */
  show(facts: FactsOfDraft | undefined, words: string): void {
    this.#shown = facts;
    this.#showCount(words);
    this.#lenses.fire();
    for (const editor of window.visibleTextEditors) this.#decorate(editor);
  }

  #showCount(words: string): void {
    const { counts } = this.#shown?.facts ?? {};
    if (!counts || words === '') {
      this.#status.hide();
      return;
    }
    this.#status.text = `$(checklist) ${counts.done}/${counts.all}`;
    this.#status.tooltip = `Facts: ${words}. Select to go to the next one`;
    this.#status.accessibilityInformation = { label: `Facts: ${words}` };
    this.#status.backgroundColor = counts.recheck + counts.lost > 0 ? new ThemeColor('statusBarItem.warningBackground') : undefined;
    this.#status.show();
  }

  #decorate(editor: TextEditor): void {
    const own = editor.document.uri.toString() === this.#shown?.uri && workspace.getConfiguration('copydesk').get('facts.marks', true);
    const facts = own ? (this.#shown?.facts.facts ?? []) : [];
    const mark = (kind: keyof ReturnType<typeof factMarks>, accept: (fact: ListedFact) => boolean) =>
      editor.setDecorations(this.#marks[kind], facts.filter((fact) => fact.range && accept(fact)).map(rangeOf));
    mark('done', ({ state }) => DONE.has(state));
    mark('heard', ({ state, heard }) => heard && !DONE.has(state) && !RECHECK.has(state));
    mark('recheck', ({ state }) => RECHECK.has(state));
    mark('open', ({ state }) => !DONE.has(state) && !RECHECK.has(state));
  }

  #lensesOf(uri: string): CodeLens[] {
    if (!workspace.getConfiguration('copydesk').get('facts.codeLens', true)) return [];
    const top = new Range(0, 0, 0, 0);
    const own = this.#shown?.uri === uri ? this.#shown.facts : undefined;
    if (!own) return [];
    if (!own.exists) return [new CodeLens(top, { title: '$(checklist) Start the fact sheet', command: 'copydesk.startFacts' })];
    const { all, done, recheck } = own.counts;
    const title = `$(checklist) ${done} of ${all} facts checked${recheck > 0 ? `, ${recheck} to recheck` : ''}`;
    return [new CodeLens(top, { title, command: 'copydesk.nextFact', tooltip: 'Go to the next open fact' })];
  }
}
