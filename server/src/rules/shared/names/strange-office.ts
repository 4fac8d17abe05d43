// An office that speaks and that the draft gives to nobody: “the chief financial officer added”, behind the words of its chief executive.
import type { DraftReading } from '../../../reading/draft/draft.ts';
import type { Attribute, RecordEntity } from '../../../reading/draft/record.ts';
import { contradict, type Office, officeOf } from '../../../reading/paragraph/names/offices.ts';
import { ParagraphMemo } from '../../../reading/paragraph/paragraph-memo.ts';
import { isQuoted } from '../../../reading/paragraph/quoted.ts';
import type { Span } from '../../../text/span.ts';
import type { PlacedFinding } from '../../rule.ts';
import { change } from './name-pairs.ts';

interface Speaks extends Span {
  readonly office: Office;
  readonly words: string;
}

const OFFICE_SPEAKS =
  /(?:\b[Tt]he (?<before>(?:\p{Ll}+[ -]){0,2}\p{Ll}+) (?:said|says|added|adds|told|asked|appealed|admitted|insisted|argued|warned)\b|[”"’'] (?:said|says|added|adds) the (?<behind>(?:\p{Ll}+[ -]){0,2}\p{Ll}+)(?=[,.;]))/gu;
/** Where one office is one person's, and each is introduced. */
const LADDERS: ReadonlySet<string> = new Set(['company', 'authority', 'school', 'council', 'police']);
const SPOKEN_FOR = /spokes|\bchief$|manager$|^(?:leader|clerk|councillor|director|chair|head|principal|secretary|treasurer)$/;

const speaking = new ParagraphMemo((reading): readonly Speaks[] =>
  /\b[Tt]he \p{Ll}/u.test(reading.text)
    ? [...reading.text.matchAll(OFFICE_SPEAKS)].flatMap((match): Speaks[] => {
        const words = match.groups!.before ?? match.groups!.behind!;
        const office = officeOf(words);
        const start = match.index + match[0].indexOf(words);
        const span = { start, end: start + words.length };
        const known = office?.ranks.some(({ ladder }) => LADDERS.has(ladder)) && office.name === words && !SPOKEN_FOR.test(words);
        return known && !isQuoted(reading, span) ? [{ ...span, office: office!, words }] : [];
      })
    : [],
);

/** How far back, in paragraphs, whoever is meant was named. */
const REACH = 8;

export function strangeOffices(draft: DraftReading): readonly PlacedFinding[] {
  const { readings } = draft;
  return readings.flatMap((reading, paragraph) =>
    speaking.of(reading).flatMap((speaks): PlacedFinding[] => {
      const times = readings.reduce((sum, { lower }) => sum + lower.split(speaks.words).length - 1, 0);
      // Said of somebody elsewhere, it is theirs.
      if (times > 1) return [];
      const before = holderBefore(draft, paragraph, speaks);
      const held = before && officeHeld(before, speaks.office);
      if (!before || !held) return [];
      const { start, end, words } = speaks;
      return [
        {
          paragraph,
          start,
          end,
          message: `‘the ${words}’: is this ${before.surname ?? before.name}, the ${officeOf(held.value)!.name}?`,
          severity: 'information',
          related: [{ paragraph: held.paragraph, start: held.start, end: held.end, note: `${held.words.slice(0, 60)} here` }],
          fixes: () => [change({ start, end }, officeOf(held.value)!.name, true)],
        },
      ];
    }),
  );
}

/** Who was named last before a place of those who hold an office that nobody holds together with the one that speaks. */
function holderBefore({ record, readings }: DraftReading, paragraph: number, { start, office }: Speaks): RecordEntity | undefined {
  for (let p = paragraph; p >= Math.max(0, paragraph - REACH); p--) {
    const names = readings[p]!.names.filter((n) => p < paragraph || n.end <= start);
    const people = names.map((n) => record.named(p, n.start)).filter((e) => e?.surelyPerson);
    const last = people.findLast((e) => e && officeHeld(e, office));
    if (last) return last;
  }
  return undefined;
}

const officeHeld = ({ attributes }: RecordEntity, other: Office): Attribute | undefined =>
  attributes.find((a) => {
    const own = a.kind === 'office' && a.held === 'now' && !a.quoted ? officeOf(a.value) : undefined;
    return own !== undefined && contradict(own, other);
  });
