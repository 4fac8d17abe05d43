// The one thing that an assistant may record of a fact: where it is said to come from. Whether that is so, a person checks.
import { addCheck, addCitation, addSource, type SheetEdit } from '../facts/edit.ts';
import { parseSheet } from '../facts/parse.ts';
import { SOURCE_KINDS, type SourceKind, verdictOf } from '../facts/sheet.ts';

export interface SourcedRequest {
  readonly fact: string;
  /** The id of a source, in the sheet already or added by this. */
  readonly source: string;
  /** What the source is, where the sheet does not have it yet. */
  readonly kind?: string;
  readonly title?: string;
  readonly file?: string;
  readonly url?: string;
  /** Where in the source: page, line, minute. */
  readonly at?: string;
  readonly note?: string;
}

/** Marks a fact as sourced. A verdict that a person has given stands: an assistant never takes one back. */
export function markSourced(text: string, request: SourcedRequest, by: string, on: string): SheetEdit {
  const sheet = parseSheet(text);
  const fact = sheet.facts.find(({ id }) => id === request.fact);
  if (!fact) return { refused: `There is no fact “${request.fact}” in the sheet` };
  const last = verdictOf(fact.checks);
  if (last && last.is !== 'open' && last.is !== 'sourced')
    return { refused: `“${last.is}” was recorded for this fact; only a person can change that` };
  if (last?.is === 'open') return { refused: 'A person has opened this fact again; only a person can change that' };
  const known = sheet.sources.find(({ id }) => id === request.source);
  // The same words as for a source that is not there: its id may be a name.
  if (known?.confidential) return { refused: `“${request.source}” cannot be used; give another id` };
  const added = known ? { text } : newSource(text, request);
  if ('refused' in added) return added;
  const cited = addCitation(added.text, fact.id, { source: request.source, ...(request.at ? { at: request.at } : {}) });
  if ('refused' in cited) return cited;
  return addCheck(cited.text, fact.id, { on, by, is: 'sourced', ...(request.note ? { note: request.note } : {}) });
}

function newSource(text: string, { source: id, kind = 'document', title, file, url }: SourcedRequest): SheetEdit {
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,63}$/u.test(id))
    return { refused: 'A source’s id has letters, digits, spaces and hyphens, at most 64' };
  if (!isKind(kind)) return { refused: `A source is one of ${SOURCE_KINDS.join(', ')}` };
  if (title === undefined && file === undefined && url === undefined) return { refused: 'Give the new source’s title, file or url' };
  if (file !== undefined && (/^[/\\]|^[a-z]:/i.test(file) || file.split(/[/\\]/).includes('..')))
    return { refused: 'A source’s file is a path from the draft’s folder, inside it' };
  if (url !== undefined && !/^https?:\/\/\S+$/i.test(url)) return { refused: 'A source’s url begins with http:// or https://' };
  return addSource(text, {
    id,
    kind,
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file }),
    ...(url === undefined ? {} : { url }),
    primary: false,
    confidential: false,
  });
}

const isKind = (kind: string): kind is SourceKind => (SOURCE_KINDS as readonly string[]).includes(kind);
