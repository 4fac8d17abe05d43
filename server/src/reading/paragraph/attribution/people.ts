// The people near a quotation, for whoever asks who may have said it.
import type { DraftReading } from '../../draft/draft.ts';

/** How many names are offered; more are a list nobody reads. */
const OFFERED = 6;

/**
 * The people of a draft as it calls them, the nearest to a paragraph first: whom a quotation there may be attributed to. The short
 * form (“Kerry”) is given where the draft has used it before.
 */
export function peopleNear(draft: DraftReading, paragraph: number): string[] {
  const nearest = new Map<string, { readonly name: string; readonly away: number }>();
  const note = (key: string, name: string, at: number, doubt = 0) => {
    // Whoever is named only afterwards comes last: a reader has not met them.
    const away = doubt + (at <= paragraph ? paragraph - at : 1000 + at - paragraph);
    const known = nearest.get(key);
    if (!known || away < known.away) nearest.set(key, { name, away });
  };
  const speakers = new Set(
    draft.readings.flatMap((r) => r.attributions.flatMap(({ source }) => (source?.kind === 'named' ? surname(source.name) : []))),
  );
  for (const entity of draft.entities) {
    if (entity.kind !== 'person') continue;
    const own = entity.mentions.filter((m) => !m.quoted && m.paragraph <= paragraph).at(-1) ?? entity.mentions[0];
    // A name met once that says nothing may be a village; whoever speaks or comes back is a person, and is offered first.
    const doubt = entity.mentions.length > 1 || speakers.has(surname(entity.name)) ? 0 : 500;
    if (own) note(surname(entity.name), own.text.length <= entity.name.length ? own.text : entity.name, own.paragraph, doubt);
  }
  for (let i = Math.max(0, paragraph - 40); i < draft.readings.length && i < paragraph + 5; i++)
    for (const { source } of draft.readings[i]!.attributions)
      if (source?.kind === 'named' && !nearest.has(surname(source.name))) note(surname(source.name), source.name, i);
  return [...nearest.values()]
    .sort((a, b) => a.away - b.away)
    .slice(0, OFFERED)
    .map(({ name }) => name);
}

const surname = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
