// What a rule of a Vale style looks for: write-good’s, proselint’s, Google’s, Microsoft’s, Red Hat’s, or the house’s own.
import { isQuoted } from '../../reading/paragraph/quoted.ts';
import type { HouseStyle } from '../../style/style.ts';
import type { CheckAction, ValeCheck } from '../../style/vale/check.ts';
import { ANY, type CheckMatch, checkFinder } from '../../style/vale/finder.ts';
import { tokenPattern } from '../../style/vale/tokens.ts';
import { draftRule, type Noted, type PlacedFinding, type PlainFix } from '../rule.ts';

export const vale = draftRule<CheckMatch>({
  meta: {
    id: 'style/vale',
    what: 'What a rule of a Vale style looks for: write-good’s, proselint’s, Google’s, Microsoft’s, Red Hat’s, or the house’s own.',
    why: 'A newsroom that has rules for another checker keeps them. Silent until the house style names them under “vale”.',
    guidance: { guide: 'Vale', entry: 'styles' },
    // Each rule file says how loudly, and a rule can only be quieter than this.
    severity: 'error',
    on: true,
    skips: ['quotations', 'verbatim'],
    options: {
      off: {
        type: 'words',
        default: [],
        description: 'Rules of the Vale styles that do not run: “Google.We”, or “Google” for all of a style.',
      },
    },
  },
  observe(reading, { style, options }) {
    if (style.checks.length === 0) return [];
    const found = checkFinder(style)(reading);
    const off = options['off'] as readonly string[];
    return off.length === 0 ? found : found.filter(({ check }) => !isOff(style.checks[check]!, off));
  },
  conclude(noted, { style }) {
    const findings: PlacedFinding[] = [];
    const counts = new Map<ValeCheck, number>();
    for (const { paragraph, reading, notes } of noted) {
      for (const match of notes) {
        const check = style.checks[match.check]!;
        if (check.kind === 'consistency' || check.kind === 'conditional') continue;
        // What is quoted is not shown, so it does not count.
        if (check.limit === undefined || (!isQuoted(reading, match) && isWithin(check.limit, check, counts)))
          findings.push(finding(check, match, paragraph, reading.text));
      }
    }
    return [...findings, ...compared(noted, style)];
  },
});

/** Counts one more, and says whether there may be so many. */
function isWithin(limit: number, check: ValeCheck, counts: Map<ValeCheck, number>): boolean {
  const count = (counts.get(check) ?? 0) + 1;
  counts.set(check, count);
  return count <= limit;
}

const isOff = ({ name }: ValeCheck, off: readonly string[]): boolean => off.some((one) => name === one || name.startsWith(`${one}.`));

type Placed = CheckMatch & { readonly paragraph: number; readonly text: string };

/** What stands in one place and wants something else in another, or the same in all. */
function compared(noted: readonly Noted<CheckMatch>[], style: HouseStyle): PlacedFinding[] {
  const byPair = new Map<string, [Placed[], Placed[]]>();
  for (const { paragraph, reading, notes } of noted) {
    for (const match of notes) {
      const { kind } = style.checks[match.check]!;
      if (kind !== 'consistency' && kind !== 'conditional') continue;
      const key = `${match.check} ${match.pair ?? ''}`;
      let sides = byPair.get(key);
      if (!sides) byPair.set(key, (sides = [[], []]));
      sides[match.side ?? 0].push({ ...match, paragraph, text: reading.text });
    }
  }
  return [...byPair.values()].flatMap(([first, second]) => {
    const check = style.checks[(first[0] ?? second[0])!.check]!;
    if (check.kind === 'consistency') return first.length > 0 && second.length > 0 ? inconsistent(check, first, second) : [];
    const defined = new Set(second.map(({ said }) => said[0]));
    if (defined.has(ANY)) return [];
    const told = new Set<string | undefined>();
    // Once is enough: what is not explained is not explained everywhere.
    return first.flatMap((match) => {
      if (defined.has(match.said[0]) || told.has(match.said[0])) return [];
      told.add(match.said[0]);
      return [finding(check, match, match.paragraph, match.text)];
    });
  });
}

/** The rarer of two forms; where they are as many, the one that comes later. */
function inconsistent(check: ValeCheck, first: readonly Placed[], second: readonly Placed[]): PlacedFinding[] {
  const isEarlier = (a: Placed, b: Placed) => a.paragraph - b.paragraph || a.start - b.start;
  const [odd, other] =
    first.length < second.length || (first.length === second.length && isEarlier(first[0]!, second[0]!) > 0)
      ? [first, second]
      : [second, first];
  const { paragraph, start, end } = other[0]!;
  return odd.map((match) => ({
    ...finding(check, match, match.paragraph, match.text),
    related: [{ paragraph, start, end, note: `“${other[0]!.said[0]}” here` }],
  }));
}

function finding(check: ValeCheck, match: CheckMatch, paragraph: number, text: string): PlacedFinding {
  return {
    start: match.start,
    end: match.end,
    paragraph,
    message: messageOf(check, match.said),
    severity: check.severity,
    kind: check.name,
    because: check.link ? `${check.name}: ${check.link}` : check.name,
    fixes: () => fixesOf(check, match, text),
  };
}

/** The message with its “%s” filled in; Vale’s own ends in a full stop. */
function messageOf({ message }: ValeCheck, said: readonly string[]): string {
  let next = 0;
  const text = message
    .replace(/(?<![.…])\.$/, '')
    .replace(/%(?:\[(\d)\])?s/g, (_, n?: string) => said[n ? Number(n) - 1 : Math.min(next++, said.length - 1)] ?? '');
  return text.replace(/(?<![.…])\.$/, '');
}

function fixesOf({ action, kind, ignoreCase }: ValeCheck, { start, end, expected }: CheckMatch, text: string): PlainFix[] {
  const written = text.slice(start, end);
  const offered =
    kind === 'substitution' && action?.name !== 'edit' ? expected.map((one) => (ignoreCase ? withCapital(one, written) : one)) : [];
  const also = action ? offeredBy(action, written) : [];
  // A rule's file has typewriter apostrophes; the draft may have the others.
  const curly = text.includes('’') && !text.includes("'");
  const all = [...new Set([...offered, ...also].map((one) => (curly ? one.replace(/(?<=\p{L})'/gu, '’') : one)))]
    .filter((one) => one !== written)
    .slice(0, 5);
  return all.map((newText, i) =>
    newText === ''
      ? { title: `Delete “${written}”`, edits: [{ ...withSpace(text, start, end), newText }], preferred: i === 0 }
      : { title: `Change to “${newText}”`, edits: [{ start, end, newText }], preferred: i === 0 },
  );
}

const withCapital = (word: string, written: string): string =>
  /^\p{Lu}/u.test(written) && !/^\p{Lu}+$/u.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

/** Words that go take one of the spaces beside them along. */
function withSpace(text: string, start: number, end: number): { start: number; end: number } {
  if (text[end] === ' ' && (start === 0 || text[start - 1] === ' ')) return { start, end: end + 1 };
  return text[start - 1] === ' ' ? { start: start - 1, end } : { start, end };
}

function offeredBy(action: CheckAction, written: string): readonly string[] {
  if (action.name === 'remove') return [''];
  if (action.name === 'replace') return action.params;
  const [how, one = '', two = ''] = action.params;
  switch (how) {
    case 'regex':
      return [tokenPattern(one, false).replace(written, two).trim()];
    case 'remove':
      return [written.replaceAll(one, '')];
    case 'replace':
      return [written.replaceAll(one, two)];
    case 'truncate':
      return [written.split(one, 1)[0]!];
    case 'split':
      return [written.split(one)[Number(two)] ?? written];
    case 'trim':
      return [trimmed(trimmed(written, one, 'start'), one, 'end')];
    case 'trim_left':
      return [trimmed(written, one, 'start')];
    default:
      return [trimmed(written, one, 'end')];
  }
}

function trimmed(text: string, characters: string, side: 'start' | 'end'): string {
  let at = text;
  while (at !== '' && characters.includes(side === 'start' ? at[0]! : at.at(-1)!)) at = side === 'start' ? at.slice(1) : at.slice(0, -1);
  return at;
}
