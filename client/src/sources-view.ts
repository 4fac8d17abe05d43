// The “Sources” view: who says what in the draft, what nobody is said to have said first.
import type { Uri } from 'vscode';
import { type ListedSource, sourcesRequest } from '../../server/src/lsp/protocol.ts';
import { type Ask, DraftView, lineOf, plural, type Row } from './draft-view.ts';

const ICON: Record<ListedSource['kind'], string> = {
  named: 'account',
  unnamed: 'question',
  pronoun: 'question',
  document: 'file-text',
  none: 'warning',
};
const MARK: Partial<Record<ListedSource['kind'], string>> = { unnamed: 'unnamed', pronoun: 'name not found', document: 'document' };

export class SourcesView extends DraftView {
  constructor(ask: Ask) {
    super('copydesk.sources', ask);
  }

  protected override async list(uri: Uri): Promise<readonly Row[]> {
    const sources = (await this.ask<ListedSource[]>(sourcesRequest, { uri: uri.toString() })) ?? [];
    const open = sources.find(({ kind }) => kind === 'none')?.said.length ?? 0;
    const all = sources.filter(({ kind }) => kind !== 'none').length;
    this.view.description = sources.length === 0 ? '' : `${all}${open > 0 ? `, ${open} without a speaker` : ''}`;
    return sources.map((source) => rowOf(uri, source));
  }
}

function rowOf(uri: Uri, source: ListedSource): Row {
  const nobody = source.kind === 'none';
  const label = nobody ? 'No speaker named' : source.name;
  const direct = source.said.filter((said) => said.direct).length;
  const reported = source.said.length - direct;
  const counts = [direct > 0 ? plural(direct, 'quotation') : '', reported > 0 ? `${reported} reported` : ''].filter(Boolean).join(', ');
  const description = [MARK[source.kind], source.role, counts].filter(Boolean).join(' · ');
  return {
    label,
    description,
    tooltip: [label, description].join('\n'),
    icon: ICON[source.kind],
    ...(nobody ? { color: 'list.warningForeground' } : {}),
    context: nobody ? 'nobody' : 'source',
    open: nobody,
    ...(source.range ? { at: { uri, range: source.range } } : {}),
    rows: source.said.map((said) => ({
      label: said.words,
      description: `${said.direct ? '' : 'reported, '}${lineOf(said)}`,
      tooltip: said.cue === null ? said.words : `${said.words}\n(${said.cue})`,
      spoken: `${said.direct ? 'Quotation' : 'Reported'}, ${label}, ${lineOf(said)}: ${said.words}`,
      icon: said.direct ? 'quote' : 'comment',
      context: 'said',
      at: { uri, range: said.range },
      rows: [],
    })),
  };
}
