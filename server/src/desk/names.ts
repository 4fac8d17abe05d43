// The people, bodies and places of a draft, for views, hovers and renaming.
import type { DraftReading, Entity } from '../reading/draft/draft.ts';
import { vocabulary } from '../reading/paragraph/names/vocabulary.ts';
import type { NameKind } from '../reading/paragraph/reading.ts';
import { type Form, type NameGroup, namesOfGroups } from '../rules/shared/names/groups.ts';
import { houseOf } from '../rules/shared/names/house.ts';
import { swapName } from '../rules/shared/names/swap.ts';
import type { HouseStyle, NameEntry } from '../style/style.ts';
import { paragraphAt, type Segmented, spanInDraft } from '../text/paragraph.ts';
import type { Edit, Span } from '../text/span.ts';
import { type ApprovedEdit, approve } from './approve.ts';

/** A draft as the desk reads it: what `check` and `read` give. */
export interface ReadDraft {
  readonly segmented: Segmented;
  readonly draft: DraftReading;
}

/** A mention of a thing, in the draft's offsets. */
export interface NamedPlace extends Span {
  readonly text: string;
  /** Does it stand in a quotation, where nobody may change it? */
  readonly quoted: boolean;
}

/** One person, organisation, place or other thing, under all the names that the draft gives it. */
export interface NamedThing {
  readonly name: string;
  readonly kind: NameKind;
  readonly mentions: readonly NamedPlace[];
}

/** A mention while the thing is gathered, in its paragraph's offsets. */
interface Mention extends Span {
  readonly paragraph: number;
  readonly text: string;
}

interface Found {
  readonly at: Mention;
  readonly name: string;
  readonly kind: NameKind;
  readonly mentions: readonly Mention[];
}

/** The thing named at an offset of the draft, or undefined where no name stands. */
export function nameAt(read: ReadDraft, offset: number): NamedThing | undefined {
  const found = find(read, offset);
  return found && { name: found.name, kind: found.kind, mentions: found.mentions.map((mention) => placeOf(read, mention)) };
}

/** The name at an offset as it stands there, for the field that a rename begins with. */
export function renamable(read: ReadDraft, offset: number): NamedPlace | undefined {
  const found = find(read, offset);
  if (!found) return undefined;
  const place = placeOf(read, found.at);
  return place.quoted ? undefined : place;
}

/**
 * The edits that give the name at an offset another wording wherever it is used outside quotations: a surname in the full name
 * too, and of a person's full name the surname and the given name where they stand alone. Undefined where no name stands, or it
 * stands in a quotation.
 */
export function renameEdits(read: ReadDraft, offset: number, newName: string): readonly ApprovedEdit[] | undefined {
  const found = find(read, offset);
  if (!found || placeOf(read, found.at).quoted) return undefined;
  const forms = formsToRename(found, newName);
  const edits: { readonly paragraph: number; readonly edit: Edit }[] = [];
  for (const mention of found.mentions) {
    const form = forms.find(({ old }) => wordsWithin(mention.text, old) >= 0);
    if (!form) continue;
    const start = mention.start + wordsWithin(mention.text, form.old);
    const span = { start, end: start + form.old.length };
    const reading = read.draft.readings[mention.paragraph]!;
    const edit = swapName(reading, span, { text: form.old, article: 'either' }, { text: form.now, article: 'either' });
    edits.push({ paragraph: mention.paragraph, edit });
  }
  return edits.flatMap(({ paragraph, edit }) => {
    const { segmented, draft } = read;
    const fix = approve({ title: '', edits: [edit] }, segmented.paragraphs[paragraph]!, draft.locked(paragraph), segmented.format);
    return fix?.edits ?? [];
  });
}

/** The form that is renamed, and with a person's full name its parts: the surname alone, the given name alone. */
function formsToRename({ at, kind }: Found, newName: string): readonly { readonly old: string; readonly now: string }[] {
  const forms = [{ old: at.text, now: newName }];
  const [old, now] = [at.text, newName].map((text) => /^(\S+)(?: .*)? (\S+)$/u.exec(text));
  if (kind !== 'person' || !old || !now) return forms;
  for (const part of [2, 1]) if (old[part] !== now[part]) forms.push({ old: old[part]!, now: now[part]! });
  return forms;
}

/** The house style's entry for the name at an offset. */
export function houseEntryAt(read: ReadDraft, style: HouseStyle, offset: number): NameEntry | undefined {
  const { index, byGroup } = houseOf(style);
  const paragraph = paragraphAt(read.segmented.paragraphs, offset);
  if (paragraph < 0) return undefined;
  const match = index
    .find(read.draft.readings[paragraph]!)
    .find((m) => covers(placeOf(read, { ...m, paragraph, text: m.form.text }), offset));
  return match && byGroup.get(match.form.group)?.entry;
}

/** What a writer may begin to type, and what the house writes: for completion. */
export function houseForms(style: HouseStyle): readonly { readonly typed: string; readonly use: string; readonly entry: NameEntry }[] {
  return houseOf(style).names.flatMap(({ entry, group, use }) =>
    group.forms.filter((form) => form.relation === 'same').map((form) => ({ typed: form.text, use: use.text, entry })),
  );
}

/** A house style's entry for the thing at an offset, as the draft writes it there, its other names under `instead`. */
export function newEntryAt(read: ReadDraft, offset: number): NameEntry | undefined {
  const found = find(read, offset);
  if (!found) return undefined;
  const use = found.at.text;
  // A surname is no other form of the full name, but its short one.
  const others = found.kind === 'person' ? [] : [...new Set(found.mentions.map((m) => m.text))].filter((text) => text !== use);
  return { use, instead: others, never: [], kind: found.kind };
}

function find(read: ReadDraft, offset: number): Found | undefined {
  const paragraph = paragraphAt(read.segmented.paragraphs, offset);
  if (paragraph < 0) return undefined;
  const { draft } = read;
  const reading = draft.readings[paragraph]!;
  const here = <M extends Span>(all: readonly M[]) => all.find((m) => covers(placeOf(read, { ...m, paragraph, text: '' }), offset));
  const known = here(namesOfGroups(reading));
  const mention = here(reading.names);
  const entity = mention && draft.entities.find((e) => e.mentions.some((m) => m.paragraph === paragraph && m.start === mention.start));
  if (known && (!mention || known.end - known.start >= mention.end - mention.start)) {
    const mentions = [...mentionsOf(draft, known.form.group), ...(entity?.mentions ?? [])];
    return {
      at: { start: known.start, end: known.end, paragraph, text: reading.text.slice(known.start, known.end) },
      name: fullest(known.form.group, mentions) ?? known.form.text,
      kind: known.form.group.kind,
      mentions: inOrder(mentions),
    };
  }
  if (!mention || !entity) return undefined;
  return {
    at: { start: mention.start, end: mention.end, paragraph, text: mention.text },
    name: entity.name,
    kind: kindOf(entity),
    mentions: entity.mentions,
  };
}

const kindOf = (entity: Entity): NameKind => (entity.kind === 'other' && vocabulary.isGivenName(entity.name) ? 'person' : entity.kind);

const mentionsOf = (draft: DraftReading, group: NameGroup): Mention[] =>
  draft.readings.flatMap((reading, paragraph) =>
    namesOfGroups(reading)
      .filter((m) => m.form.group === group)
      .map(({ start, end }) => ({ start, end, paragraph, text: reading.text.slice(start, end) })),
  );

/** The longest of the group's names that the draft uses. */
const fullest = (group: NameGroup, mentions: readonly Mention[]): string | undefined =>
  group.forms
    .filter((form: Form) => mentions.some((m) => m.text === form.text))
    .map((form) => form.text)
    .sort((a, b) => b.length - a.length)[0];

/** In the draft's order; one of those that overlap, the longest, is kept. */
function inOrder(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start || b.end - a.end)) {
    const last = kept[kept.length - 1];
    if (!last || last.paragraph !== mention.paragraph || last.end <= mention.start) kept.push(mention);
  }
  return kept;
}

function placeOf({ segmented, draft }: ReadDraft, mention: Mention): NamedPlace {
  const { paragraph, start, end, text } = mention;
  return {
    ...spanInDraft(segmented.paragraphs[paragraph]!, mention),
    text,
    quoted: draft.locked(paragraph).some((l) => l.start < end && start < l.end),
  };
}

/** The end counts too: a cursor behind a name is on it. */
const covers = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

/** Where some words stand in a name as whole words, or −1. */
function wordsWithin(name: string, words: string): number {
  for (let at = name.indexOf(words); at >= 0; at = name.indexOf(words, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(name[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(name[at + words.length] ?? '')) return at;
  }
  return -1;
}
