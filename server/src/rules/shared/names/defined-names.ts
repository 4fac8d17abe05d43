// Names that a draft defines itself, with where they stand.
import type { DraftReading } from '../../../reading/draft/draft.ts';
import { isHeadline } from '../../../reading/paragraph/headlines.ts';
import type { Span } from '../../../text/span.ts';
import type { Abbreviation } from './abbreviations.ts';
import { type Form, groupOf, type NameGroup } from './groups.ts';
import type { Use } from './one-name.ts';
import { isLocked } from './people.ts';

/** What was noted, with the paragraph it stands in. */
export type Placed<N extends Span> = N & { readonly paragraph: number };

/**
 * The uses of the names that the draft itself defines, by the thing they name: “the Kingsdown Drainage Trust (KDT)”, and initials
 * written with points here and without there.
 */
export function definedNames(placed: readonly Placed<Abbreviation>[], draft: DraftReading): Use[][] {
  const things = [...byLetters(placed).values()].flatMap((list) => thingNamed(list, draft) ?? []);
  addFullNames(things, draft);
  return things.map(({ uses }) => uses.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start));
}

/** A thing with its names. */
interface Thing {
  readonly uses: Use[];
  readonly group: NameGroup;
  /** The name in full, where the draft gives it. */
  readonly full: string | undefined;
}

function byLetters(placed: readonly Placed<Abbreviation>[]): Map<string, Placed<Abbreviation>[]> {
  const lists = new Map<string, Placed<Abbreviation>[]>();
  for (const one of placed) {
    // A plural is no other form.
    if (one.written.endsWith('s')) continue;
    const list = lists.get(one.letters);
    if (list) list.push(one);
    else lists.set(one.letters, [one]);
  }
  return lists;
}

/** What the same letters stand for; undefined where the draft neither tells nor writes them in two ways. */
function thingNamed(list: readonly Placed<Abbreviation>[], draft: DraftReading): Thing | undefined {
  const defined = list.find((p) => p.expansion && p.expansion.end <= p.start);
  const full = defined?.expansion && draft.readings[defined.paragraph]!.text.slice(defined.expansion.start, defined.expansion.end);
  if (!full && list.every((p) => p.written === list[0]!.written)) return undefined;
  const group = groupOf({
    id: list[0]!.letters,
    kind: 'other',
    same: [...new Set(list.map((p) => p.written)), ...(full ? [full] : [])].map((form) => `(the) ${form}`).join('; '),
  });
  return { uses: list.flatMap((p) => use(p, p.written, group, draft, p.expansion !== undefined)), group, full };
}

/** Adds where the names in full stand. A long draft has many names and defines many, so a name is held only against those that end as it does. */
function addFullNames(things: readonly Thing[], draft: DraftReading): void {
  const byEnd = new Map<string, Thing[]>();
  for (const thing of things) {
    if (thing.full) byEnd.set(thing.full.at(-1)!, [...(byEnd.get(thing.full.at(-1)!) ?? []), thing]);
  }
  if (byEnd.size === 0) return;
  for (const { mentions } of draft.entities)
    for (const { paragraph, text, end } of mentions)
      for (const { uses, group, full } of byEnd.get(text[text.length - 1]!) ?? [])
        if (text.endsWith(full!)) uses.push(...use({ paragraph, start: end - full!.length, end }, full!, group, draft, false));
}

function use(at: Span & { readonly paragraph: number }, text: string, group: NameGroup, draft: DraftReading, alias: boolean): Use[] {
  const form: Form | undefined = group.forms.find((f) => f.text === text);
  const { paragraph, start, end } = at;
  const reading = draft.readings[paragraph]!;
  if (!form) return [];
  return [
    {
      paragraph,
      start,
      end,
      form,
      reading,
      alias,
      quoted: isLocked(draft, paragraph, at),
      opens: false,
      headline: isHeadline(reading, paragraph),
    },
  ];
}
