import type { DraftReading } from '../../reading/draft.ts';
import type { Span } from '../../text/span.ts';
import type { Abbreviation } from './abbreviations.ts';
import { type Form, groupOf, type NameGroup } from './groups.ts';
import type { Use } from './one-name.ts';
import { isLocked } from './people.ts';
import { isHeadline } from './surroundings.ts';

/** Initials that the desk does not know, where they stand. */
export type Placed = Abbreviation & { readonly paragraph: number };

/**
 * The uses of the names that the draft itself defines, by the thing they name: “the Kingsdown Drainage Trust (KDT)”, and initials
 * written with points here and without there.
 */
export function definedNames(placed: readonly Placed[], draft: DraftReading): Use[][] {
  const byLetters = new Map<string, Placed[]>();
  for (const one of placed) {
    // A plural is no other form.
    if (one.written.endsWith('s')) continue;
    const list = byLetters.get(one.letters);
    if (list) list.push(one);
    else byLetters.set(one.letters, [one]);
  }
  const things: Use[][] = [];
  for (const list of byLetters.values()) {
    const defined = list.find((p) => p.expansion && p.expansion.end <= p.start);
    const full = defined?.expansion && draft.readings[defined.paragraph]!.text.slice(defined.expansion.start, defined.expansion.end);
    if (!full && list.every((p) => p.written === list[0]!.written)) continue;
    const group = groupOf({
      id: list[0]!.letters,
      kind: 'other',
      same: [...new Set(list.map((p) => p.written)), ...(full ? [full] : [])].map((form) => `(the) ${form}`).join('; '),
    });
    const uses = list.flatMap((p) => use(p, p.written, group, draft, p.expansion !== undefined));
    if (full)
      for (const entity of draft.entities)
        for (const m of entity.mentions) {
          const at = m.text.endsWith(full) ? m.end - full.length : -1;
          if (at >= 0) uses.push(...use({ paragraph: m.paragraph, start: at, end: m.end }, full, group, draft, false));
        }
    things.push(uses.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start));
  }
  return things;
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
