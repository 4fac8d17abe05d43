// The “Names” view: what the draft, or on command the whole workspace, calls people and things, and what it states of them.
import { Uri } from 'vscode';
import { type ListedName, namesRequest } from '../../server/src/lsp/protocol.ts';
import { type Ask, DraftView, fileOf, lineOf, plural, type Row } from './draft-view.ts';

const ICON: Record<string, string> = { person: 'account', organisation: 'organization', place: 'location', other: 'tag' };
const STATED: Record<string, string> = { 'legal-status': 'legal status', office: 'office', kin: 'family' };

export class NamesView extends DraftView {
  /** Names of the whole workspace, while they are shown instead of the draft's. */
  #all: readonly ListedName[] | undefined;

  constructor(ask: Ask) {
    super('copydesk.names', ask);
  }

  /** Shows the names of all drafts; undefined goes back to the draft at hand. */
  showAll(names: readonly ListedName[] | undefined): void {
    this.#all = names;
    this.refresh();
  }

  override async getChildren(row?: Row): Promise<Row[]> {
    return !row && this.#all ? this.#rows(this.#all, true) : super.getChildren(row);
  }

  protected override async list(uri: Uri): Promise<readonly Row[]> {
    return this.#rows((await this.ask<ListedName[]>(namesRequest, { uri: uri.toString() })) ?? [], false);
  }

  /** What contradicts itself on top, then what is named often, and folded away what is named once. */
  #rows(names: readonly ListedName[], everywhere: boolean): Row[] {
    const wrong = names.filter(({ problem }) => problem !== null);
    const right = names.filter(({ problem }) => problem === null);
    const often = right.filter(({ mentions, stated }) => mentions.length > 1 || stated.length > 0);
    const once = right.filter((name) => !often.includes(name));
    this.view.description = [everywhere ? 'all drafts' : '', wrong.length > 0 ? `${wrong.length} to look at` : '']
      .filter(Boolean)
      .join(', ');
    const rows = (some: readonly ListedName[]) => some.map((name) => rowOf(name, everywhere));
    const folded: Row = { label: 'Named once', description: `${once.length}`, icon: 'fold', rows: rows(once) };
    return [...rows(wrong), ...rows(often), ...(once.length > 0 ? [folded] : [])];
  }
}

function rowOf(name: ListedName, everywhere: boolean): Row {
  const forms = [...new Set(name.mentions.map(({ words }) => words.replace(/\s+/g, ' ')))].filter((form) => form !== name.name);
  const times = plural(name.mentions.length, 'mention');
  const office = name.stated.find(({ kind }) => kind === 'office')?.words.replace(/^(?:the|an?) /i, '');
  const description = name.problem ?? [office, plural(name.mentions.length, 'time'), forms.join(', ')].filter(Boolean).join(' · ');
  const place = (at: { readonly uri: string; readonly range: ListedName['mentions'][number]['range'] }) => {
    const uri = Uri.parse(at.uri);
    return { at: { uri, range: at.range }, where: `${everywhere ? `${fileOf(uri)}, ` : ''}${lineOf(at)}` };
  };
  const stated = name.stated.map((one): Row => {
    const { at, where } = place(one);
    return {
      label: one.words,
      description: `${STATED[one.kind] ?? one.kind}, ${where}${one.quoted ? ', as quoted' : ''}`,
      icon: 'symbol-field',
      context: 'stated',
      at,
      rows: [],
    };
  });
  const mentions = name.mentions.map((mention): Row => {
    const { at, where } = place(mention);
    const description = `${where}${mention.quoted ? ', quoted' : ''}`;
    return { label: mention.words, description, icon: mention.quoted ? 'quote' : 'symbol-string', context: 'mention', at, rows: [] };
  });
  return {
    label: name.name,
    description,
    tooltip: [name.name, name.problem, times, forms.length > 0 ? `also ${forms.join(', ')}` : ''].filter(Boolean).join('\n'),
    spoken: [name.name, name.problem, name.kind, times].filter(Boolean).join(', '),
    icon: name.problem === null ? (ICON[name.kind] ?? 'tag') : 'warning',
    ...(name.problem === null ? {} : { color: 'list.warningForeground' }),
    context: 'name',
    ...(name.mentions[0] ? { at: place(name.mentions[0]).at } : {}),
    rows: [...stated, ...mentions],
  };
}
