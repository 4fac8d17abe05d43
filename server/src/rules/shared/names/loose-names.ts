// Bodies that a draft introduces with a short name and then calls by some of their words: “the Education Fund” for TETFund.
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import type { DraftReading } from '../../../reading/draft/draft.ts';
import type { Mention } from '../../../reading/draft/record.ts';
import { isHeadline } from '../../../reading/paragraph/headlines.ts';
import type { PlacedFinding } from '../../rule.ts';
import { abbreviationsIn } from './abbreviations.ts';
import { change, changeThere } from './name-pairs.ts';

/** A full name with the short one in brackets behind it. */
interface Defined {
  readonly full: Mention;
  readonly short: string;
  readonly words: readonly string[];
}

const SHORT = withLetterRanges(/^ \((?:the |or |hereafter )?["“‘]?(\p{Lu}[\p{L}\p{N}&-]{1,14})["”’]?[),]/u);
/** A name that stands more often is one of its own. */
const SELDOM = 2;

/** Names that are some words of a body's full name, but neither its beginning nor its short form. */
export function looseNames(draft: DraftReading): readonly PlacedFinding[] {
  const defined = definitions(draft);
  const loose = defined.length === 0 ? [] : namedLoosely(draft, defined);
  return [...loose, ...ampersands(draft), ...twiceExplained(draft)];
}

function definitions({ record, readings }: DraftReading): readonly Defined[] {
  return record.entities.flatMap((entity) =>
    entity.surelyPerson
      ? []
      : entity.mentions.flatMap((full): Defined[] => {
          const short = /\s/.test(full.text) ? SHORT.exec(readings[full.paragraph]!.text.slice(full.end, full.end + 28))?.[1] : undefined;
          if (short === undefined || !/\p{Lu}.*\p{Lu}/u.test(short)) return [];
          const words = wordsOf(full.text);
          return words.length >= 3 ? [{ full, short, words }] : [];
        }),
  );
}

/** “Unity Progressives” and “Progressive Unity Party” have their words in common. */
const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => !/^(?:the|of|for|and|in|on|&)$/.test(word))
    .map((word) => word.replace(/['’]s?$/, '').replace(/(?<=[^s])s$/, ''));

function namedLoosely(draft: DraftReading, defined: readonly Defined[]): readonly PlacedFinding[] {
  return draft.record.entities.flatMap((entity): PlacedFinding[] => {
    if (entity.surelyPerson || entity.mentions.length > SELDOM || !/[\s-]/.test(entity.name)) return [];
    const words = wordsOf(entity.name);
    if (words.length < 2) return [];
    const body = defined.find(
      ({ full, words: all }) => all.length > words.length && words.every((w) => all.includes(w)) && !full.text.startsWith(entity.name),
    );
    const own = entity.mentions.some((m) => SHORT.test(draft.readings[m.paragraph]!.text.slice(m.end, m.end + 28)));
    if (!body || own) return [];
    return entity.mentions
      .filter((m) => !m.quoted && !isHeadline(draft.readings[m.paragraph]!, m.paragraph) && isBehind(m, body.full))
      .map((mention) => asked(mention, body.full, [body.short, body.full.text]));
  });
}

const isBehind = (a: Mention, b: Mention): boolean => a.paragraph > b.paragraph || (a.paragraph === b.paragraph && a.start > b.start);

function asked(
  mention: { paragraph: number; start: number; end: number; text: string },
  full: { paragraph: number; start: number; end: number; text: string },
  names: readonly string[],
): PlacedFinding {
  const { paragraph, start, end, text } = mention;
  return {
    paragraph,
    start,
    end,
    message: `‘${text}’: is this ${names[0]!}?`,
    severity: 'information',
    related: [{ paragraph: full.paragraph, start: full.start, end: full.end, note: `${full.text} here` }],
    fixes: () => names.map((name, i) => change({ start, end }, name, i === 0)),
  };
}

const BY_INITIALS = /(?<!\p{L})(\p{Lu}) ?& ?(\p{Lu}) (\p{Lu}\p{L}{2,})/gu;
const TWO_AND = /(?<!\p{L})(\p{Lu}\p{L}+) (?:and|&) (\p{Lu}\p{L}+) (\p{Lu}\p{L}+)/gu;

/** “C&C Rail” for the Cascade and Coast Railroad, which nothing introduces. */
function ampersands({ readings }: DraftReading): readonly PlacedFinding[] {
  const short = readings.flatMap(({ text }, paragraph) =>
    text.includes('&') ? [...text.matchAll(BY_INITIALS)].map((match) => ({ match, paragraph })) : [],
  );
  // In brackets behind the name it is introduced.
  if (
    short.length === 0 ||
    short.length > SELDOM ||
    short.some(({ match, paragraph }) => readings[paragraph]!.text[match.index - 1] === '(')
  )
    return [];
  const full = readings.flatMap(({ text }, paragraph) => [...text.matchAll(TWO_AND)].map((match) => ({ match, paragraph })));
  return short.flatMap(({ match, paragraph }): PlacedFinding[] => {
    const [text, first, second, head] = match as unknown as [string, string, string, string];
    const body = full.find(
      ({ match: [, one, other, last] }) =>
        one![0] === first && other![0] === second && one!.length > 2 && last!.slice(0, 4).toLowerCase() === head.slice(0, 4).toLowerCase(),
    );
    if (!body) return [];
    const start = body.match.index;
    const name = body.match[0];
    const there = { paragraph: body.paragraph, start, end: start + name.length, text: name };
    return [asked({ paragraph, start: match.index, end: match.index + text.length, text }, there, [name])];
  });
}

/** “The Office of Rural Transport (ORT)”, and further down “the Organisation for Rural Transit (ORT)”. */
function twiceExplained({ readings }: DraftReading): readonly PlacedFinding[] {
  const first = new Map<string, { readonly paragraph: number; readonly start: number; readonly end: number; readonly text: string }>();
  return readings.flatMap((reading, paragraph) =>
    abbreviationsIn(reading).flatMap(({ letters, expansion }): PlacedFinding[] => {
      if (!expansion) return [];
      const text = reading.text.slice(expansion.start, expansion.end).replace(/^the /i, '');
      const place = { paragraph, start: expansion.end - text.length, end: expansion.end, text };
      const known = first.get(letters);
      if (!known) first.set(letters, place);
      if (!known || sameWords(known.text, text)) return [];
      const { paragraph: at, start, end } = known;
      return [
        {
          paragraph,
          start: place.start,
          end: place.end,
          message: `${letters} is ‘${known.text.slice(0, 50)}’ above`,
          severity: 'information',
          related: [{ paragraph: at, start, end, note: `${letters} explained here` }],
          fixes: () => [change(place, known.text, true), changeThere(known, text, true)],
        },
      ];
    }),
  );
}

const sameWords = (a: string, b: string): boolean => {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z ]/g, '')
      .replace(/isation/g, 'ization')
      .replace(/\b(?:the|of|for|and|in|on)\b/g, '')
      .replace(/ +/g, ' ');
  return plain(a) === plain(b);
};
