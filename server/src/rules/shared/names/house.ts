// The names that the house style lists.
import type { HouseStyle, NameEntry } from '../../../style/style.ts';
import { styleMemo } from '../../../style/style-memo.ts';
import { type Form, FormIndex, groupOf, type NameGroup, nameGroups } from './groups.ts';
import { peopleAsNames } from './house-people.ts';

/** An entry of the house style with the group of names it speaks of. */
export interface HouseName {
  readonly entry: NameEntry;
  readonly group: NameGroup;
  /** The form from the second mention on. */
  readonly use: Form;
  /** The form at first mention, where the house has another. */
  readonly first?: Form;
  readonly never: ReadonlySet<string>;
}

export interface House {
  readonly names: readonly HouseName[];
  readonly byGroup: ReadonlyMap<NameGroup, HouseName>;
  /** Ids of the built-in groups that the house has an entry for. */
  readonly covers: ReadonlySet<string>;
  readonly index: FormIndex;
}

const withoutArticle = (text: string): string => text.replace(/[’‘ʼ]/g, "'").replace(/^the (?=\p{Lu}|\p{Ll}\p{Lu})/u, '');

/** The house's names, each joined with what the desk knows of the same thing. Worked out once for a style. */
export const houseOf = styleMemo(build);

function build(style: HouseStyle): House {
  const names: HouseName[] = [];
  const covers = new Set<string>();
  const byForm = new Map<string, NameGroup>();
  for (const group of nameGroups())
    for (const form of group.forms) if (form.relation !== 'apart' && !byForm.has(form.text)) byForm.set(form.text, group);
  const acronyms = style.acronymCase ? acronymEntries(style) : [];
  for (const entry of [...style.names, ...acronyms]) {
    const known =
      byForm.get(withoutArticle(entry.use)) ??
      byForm.get(withoutArticle(entry.first ?? entry.use)) ??
      byForm.get(withoutArticle(entry.instead[0] ?? entry.use));
    if (known && acronyms.includes(entry) && covers.has(known.id)) continue;
    if (known) covers.add(known.id);
    names.push(houseName(entry, known));
  }
  for (const entry of peopleAsNames(style)) names.push(houseName(entry, undefined));
  const byGroup = new Map(names.map((name) => [name.group, name]));
  return { names, byGroup, covers, index: new FormIndex(names.map((name) => name.group)) };
}

/** Acronyms that are said as words, in the case that the house writes them: “Nato”, “NATO”. */
function acronymEntries(style: HouseStyle): NameEntry[] {
  return nameGroups().flatMap(({ forms }) => {
    const loud = forms.find((f) => f.relation === 'same' && /^\p{Lu}{4,}$/u.test(f.text));
    const quiet = loud && forms.find((f) => f.relation === 'same' && f.text === loud.text[0] + loud.text.slice(1).toLowerCase());
    if (!loud || !quiet) return [];
    const [use, other] = style.acronymCase === 'all-caps' ? [loud.text, quiet.text] : [quiet.text, loud.text];
    const cite = style.cites['acronymCase'];
    return [{ use, instead: [other], never: [], ...(cite ? { cite } : {}) }];
  });
}

function houseName(entry: NameEntry, known: NameGroup | undefined): HouseName {
  const forms: string[] = [];
  const add = (text: string, article?: Form['article']) => {
    const plain = withoutArticle(text);
    const own = known?.forms.find((f) => f.text === plain)?.article ?? article ?? (plain === text ? 'none' : 'the');
    const written = `${own === 'the' ? 'the ' : own === 'either' ? '(the) ' : ''}${plain}`;
    if (!forms.includes(written)) forms.push(written);
  };
  add(entry.use);
  if (entry.first) add(entry.first);
  const allowed = new Set((entry.allow ?? []).map(withoutArticle));
  for (const text of [...entry.instead, ...entry.never]) add(text);
  // What the desk knows as the same thing is written the house's way too, initials and what they stand for excepted.
  const use = known?.forms.find((f) => f.text === withoutArticle(entry.use));
  const first = known?.forms.find((f) => f.text === withoutArticle(entry.first ?? ''));
  for (const form of known?.forms ?? [])
    if (
      form.relation === 'same' &&
      (!use || form.short === use.short || (first && form.short === first.short && first.short !== use.short))
    )
      add(form.text, form.article);
  const apart = [...allowed, ...(known?.forms.filter((f) => f.relation === 'apart').map((f) => f.text) ?? [])];
  const group = groupOf(
    {
      id: known?.id ?? entry.use,
      kind: known?.kind ?? (entry.kind === 'group' ? 'organisation' : (entry.kind ?? 'other')),
      same: forms.join('; '),
      ...(apart.length > 0 ? { apart: apart.join('; ') } : {}),
    },
    known,
  );
  const formOf = (text: string) => group.forms.find((f) => f.text === withoutArticle(text))!;
  return {
    entry,
    group,
    use: formOf(entry.use),
    ...(entry.first && entry.first !== entry.use ? { first: formOf(entry.first) } : {}),
    never: new Set(entry.never.map(withoutArticle)),
  };
}
