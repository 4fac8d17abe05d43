// Makes the record of a draft from the readings of its paragraphs.
import type { Span } from '../../text/span.ts';
import type { Reading } from '../paragraph/reading.ts';
import { genderOfThing, nearPairs } from './near-pairs.ts';
import { gather, isSurelyPerson, join, joinedTo, type Thing } from './people.ts';
import type { DraftRecord, NearPair, RecordEntity } from './record.ts';

/** What a draft says of whom and what it names. `lockedIn` gives the words of a paragraph that stand in quotations. */
export function readRecord(readings: readonly Reading[], lockedIn: (paragraph: number) => readonly Span[]): DraftRecord {
  const { things, owners } = gather(readings, lockedIn);
  const pairs = nearPairs(things, readings);
  for (const { thing, variantThing, verdict } of pairs)
    if (verdict === 'one' && !variantThing.joined && joinedTo(thing) !== variantThing) join(variantThing, joinedTo(thing));
  const byThing = new Map<Thing, RecordEntity>();
  const entities: RecordEntity[] = [];
  for (const thing of things) {
    if (!thing.sure || thing.mentions.length === 0) continue;
    const entity = entityOf(thing, entities.length);
    byThing.set(thing, entity);
    entities.push(entity);
  }
  const entityFor = (thing: Thing) => byThing.get(joinedTo(thing));
  const near = pairs.flatMap(({ thing, variantThing, ...pair }): NearPair[] => {
    const entity = entityFor(thing);
    const other = entityFor(variantThing);
    return entity && other ? [{ ...pair, entity }] : [];
  });
  const named = (paragraph: number, start: number) => {
    const nth = readings[paragraph]?.names.findIndex((name) => name.start === start) ?? -1;
    return nth < 0 ? undefined : entityFor(owners[paragraph]![nth]!);
  };
  return { entities, near, named };
}

function entityOf(thing: Thing, index: number): RecordEntity {
  const { name, kind, mentions, attributes } = thing;
  const full = mentions.find((m) => m.text === name)?.name ?? mentions[0]!.name;
  const gender = genderOfThing(thing);
  return {
    index,
    name,
    kind,
    ...(full.given === undefined ? {} : { given: full.given }),
    ...(full.surname === undefined ? {} : { surname: full.surname }),
    surelyPerson: isSurelyPerson(thing),
    ...(gender ? { gender } : {}),
    mentions,
    attributes,
  };
}
