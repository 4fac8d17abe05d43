// Offices as they compare: which ones one person cannot hold at once.
import { LADDERS, ROLE_NOUNS } from '../../data/roles.ts';

/** An office read from its words. */
export interface Office {
  /** The ranks it may be, by ladder: “sergeant” is one of the police and of the army. */
  readonly ranks: readonly Rank[];
  /** Of a minister or secretary: of what. */
  readonly field: string;
  /** The rank's words. */
  readonly name: string;
}

interface Rank {
  readonly ladder: string;
  readonly step: number;
  /** The step by whose name it may be addressed. */
  readonly called?: number;
}

let table: ReadonlyMap<string, readonly Rank[]> | undefined;
let nouns: ReadonlySet<string> | undefined;

function readLadders(): ReadonlyMap<string, readonly Rank[]> {
  const found = new Map<string, Rank[]>();
  for (const line of LADDERS) {
    const [ladder, steps] = line.split(': ') as [string, string];
    const all = steps.split(' | ');
    const stepOf = (name: string) => all.findIndex((step) => step.split('<')[0]!.split(',').includes(name));
    all.forEach((words, step) => {
      const [forms, short] = words.split('<');
      const called = short === undefined ? -1 : stepOf(short);
      const rank: Rank = called < 0 ? { ladder, step } : { ladder, step, called };
      for (const form of forms!.split(',')) found.set(form, [...(found.get(form) ?? []), rank]);
    });
  }
  return found;
}

const TRADE =
  /^\p{L}{2,}(?:maker|keeper|ologist|ographer|ician|woman|man|person|worker|holder|owner|wright|master|mistress|monger|grower|teacher|writer|player|rider|driver)$/u;

/** Does a word, in small letters, say what a person is? */
export function isRoleNoun(word: string): boolean {
  nouns ??= new Set(ROLE_NOUNS.replaceAll('_', ' ').split(' '));
  return nouns.has(word) || TRADE.test(word);
}

const FIELDS =
  /\b(foreign|defen[cs]e|home|finance|interior|justice|health|education|trade|energy|environment|oil|transport|treasury|culture|labou?r|business|housing|immigration|agriculture|sports?|tourism|science|press|water|works|lands|mines)\b/;

/** Reads an office from its words; undefined where they name none that is on a ladder. The longest rank counts: “deputy fire chief”. */
export function officeOf(words: string): Office | undefined {
  table ??= readLadders();
  const plain = words.replace(/\./g, '').replace(/[‐‑]/g, '-').toLowerCase().trim().split(/\s+/);
  const minister = plain.find((word) => word === 'minister' || word === 'secretary');
  const field = minister ? fieldOf(plain.join(' ')) : '';
  if (minister && field !== '') return { ranks: table.get(minister) ?? [], name: minister, field };
  for (let length = Math.min(3, plain.length); length > 0; length--)
    for (let at = plain.length - length; at >= 0; at--) {
      const name = plain.slice(at, at + length).join(' ');
      const ranks = table.get(name);
      if (ranks) return { ranks, name, field };
    }
  return undefined;
}

const fieldOf = (words: string): string => (FIELDS.exec(words)?.[1] ?? '').replace('defense', 'defence').replace('labor', 'labour');

/** Can one person not hold both at once: two steps of one ladder, two fields of one rank? */
export function contradict(a: Office, b: Office): boolean {
  if (a.name === b.name) return a.field !== '' && b.field !== '' && a.field !== b.field;
  let apart = false;
  for (const one of a.ranks)
    for (const other of b.ranks) {
      if (one.ladder !== other.ladder) continue;
      if (one.step === other.step || one.called === other.step || other.called === one.step) return false;
      apart = true;
    }
  return apart;
}

/** Is one office the name by which another, a longer one, may be addressed: colonel, for a lieutenant colonel? */
export const isShortFor = (short: Office, long: Office): boolean =>
  short.name !== long.name &&
  long.name.includes(short.name) &&
  long.ranks.some(
    ({ ladder, called }) =>
      (ladder === 'police' || ladder === 'army') &&
      called !== undefined &&
      short.ranks.some((r) => r.ladder === ladder && r.step === called),
  );
