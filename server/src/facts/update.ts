// Starts a fact sheet from a draft, and brings one up to date with it.
import type { DraftReading } from '../reading/draft/draft.ts';
import { factsOf, indexOf } from './collect.ts';
import { addFacts, printSheet, type SheetEdit } from './edit.ts';
import { isPlaced } from './locate.ts';
import { parseSheet } from './parse.ts';
import type { Fact, FactKind } from './sheet.ts';
import { factStates } from './status.ts';

/** The text of a new sheet for a draft, without the kinds that the house leaves out. */
export const startSheet = (draft: DraftReading, leaveOut: readonly FactKind[] = []): string =>
  printSheet(factsOf(draft).filter(({ kind }) => !leaveOut.includes(kind)));

/** Adds the facts of a draft that the sheet does not have yet, each in its place; what is there stays as it is. */
export function addNewFacts(text: string, draft: DraftReading, leaveOut: readonly FactKind[] = []): SheetEdit {
  const sheet = parseSheet(text);
  const index = indexOf(draft);
  const located = factStates(sheet, index).flatMap(({ fact, location }) => (isPlaced(location) ? [{ fact, location }] : []));
  const found = factsOf(draft, index).filter(({ kind }) => !leaveOut.includes(kind));
  const places = factStates({ ...sheet, facts: found }, index);
  const taken = new Set(sheet.facts.map(({ id }) => id));
  const added: { fact: Fact; behind: string | undefined }[] = [];
  let behind: string | undefined;
  places.forEach(({ fact, location }) => {
    if (!isPlaced(location)) return;
    const known = located.find(
      (other) =>
        other.fact.kind === fact.kind &&
        other.location.paragraph === location.paragraph &&
        other.location.start < location.end &&
        location.start < other.location.end,
    );
    if (known || taken.has(fact.id)) {
      behind = known?.fact.id ?? fact.id;
      return;
    }
    added.push({ fact, behind });
  });
  return added.length === 0 ? { text } : addFacts(text, added);
}
