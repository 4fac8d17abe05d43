import type { DraftReading } from '../reading/draft.ts';
import { isLockedAlike, isNamedAlike } from '../reading/draft-reading.ts';
import type { Reading } from '../reading/reading.ts';
import type { DraftRule, Noted, PlacedFinding } from '../rules/rule.ts';
import type { Format, Segmented } from '../text/paragraph.ts';
import type { Pieces } from '../text/pieces.ts';
import { type EditedBetween, moved, movesBetween, replaced } from './edited.ts';
import type { Fault } from './reported.ts';

/** What a paragraph gave one rule: findings of a paragraph rule, notes of a draft rule. */
export interface Noticed {
  /** Index into the active rules. */
  readonly rule: number;
  readonly found: readonly unknown[];
}

/** What a paragraph gave all rules; those that noticed nothing, and that is most, leave no trace. */
export interface Entry {
  /** Findings of paragraph rules. */
  readonly found: readonly Noticed[];
  /** Notes of draft rules. */
  readonly noted: readonly Noticed[];
  readonly faults: readonly Fault[];
}

/** A draft as it was read, and what each of its paragraphs gave the rules. */
export interface Version {
  readonly segmented: Segmented;
  readonly readings: readonly Reading[];
  readonly entries: readonly Entry[];
  readonly draft: DraftReading;
}

/** What a report was made from, for the next one of the same draft to go on from. */
export interface Trace extends Version {
  readonly text: Pieces;
  readonly format: Format;
  /** The paragraphs of which some rule had something to say by themselves, or in which it threw. */
  readonly spoken: readonly Spoken[];
  /** By rule, the paragraphs in which it noted something. */
  readonly noted: readonly (readonly Noted<unknown>[])[];
  /** By rule, what it concluded from them; none for one that failed. */
  readonly concluded: readonly (readonly PlacedFinding[] | undefined)[];
}

/** A paragraph with findings or faults of its own. */
export interface Spoken {
  readonly paragraph: number;
  readonly entry: Entry;
}

/** The paragraphs with findings or faults of their own. */
export function spokenIn({ entries }: Version, edited: EditedBetween, earlier: Trace | undefined): readonly Spoken[] {
  const within = (from: number, to: number) => {
    const spoken: Spoken[] = [];
    for (let paragraph = from; paragraph < to; paragraph++) {
      const entry = entries[paragraph]!;
      if (entry.found.length > 0 || entry.faults.length > 0) spoken.push({ paragraph, entry });
    }
    return spoken;
  };
  if (!earlier || edited.shift !== 0) return within(0, entries.length);
  return replaced(earlier.spoken, edited, within(edited.from, edited.to));
}

/** By rule, of which there are so many, the paragraphs in which it noted something. */
export function notedIn(version: Version, rules: number, edited: EditedBetween, earlier: Trace | undefined): Trace['noted'] {
  const { entries, readings } = version;
  const within = (from: number, to: number) => {
    const noted = Array.from({ length: rules }, (): Noted<unknown>[] => []);
    for (let paragraph = from; paragraph < to; paragraph++)
      for (const { rule, found } of entries[paragraph]!.noted)
        noted[rule]!.push({ paragraph, reading: readings[paragraph]!, notes: found });
    return noted;
  };
  // Where paragraphs came or went, all those behind them are counted anew.
  if (!earlier || edited.shift !== 0) return within(0, entries.length);
  return within(edited.from, edited.to).map((own, rule) => replaced(earlier.noted[rule]!, edited, own));
}

/** Returns what gives the conclusions of a rule, by its index, where those of the earlier version stand: see `gist` of rules. */
export function standing(
  version: Version,
  edited: EditedBetween,
  earlier: Trace | undefined,
): (rule: DraftRule, index: number) => readonly PlacedFinding[] | undefined {
  if (!earlier || edited.shift !== 0 || !isLockedAlike(version.draft, earlier.draft)) return () => undefined;
  const gistIn = ({ entries, readings, draft }: Version, { gist }: DraftRule, index: number, paragraph: number) => {
    const notes = entries[paragraph]!.noted.find(({ rule }) => rule === index)?.found ?? [];
    return gist!({ paragraph, reading: readings[paragraph]!, notes }, draft);
  };
  let namedAlike: boolean | undefined;
  const moves = movesBetween(earlier.segmented.paragraphs, version.segmented.paragraphs, edited);
  return (rule, index) => {
    const concluded = earlier.concluded[index];
    const findings = rule.gist && concluded && moved(concluded, edited, moves);
    if (!findings) return undefined;
    if (rule.byNames && !(namedAlike ??= isNamedAlike(version.draft, earlier.draft))) return undefined;
    for (let paragraph = edited.from; paragraph < edited.to; paragraph++)
      if (gistIn(version, rule, index, paragraph) !== gistIn(earlier, rule, index, paragraph)) return undefined;
    return findings;
  };
}
