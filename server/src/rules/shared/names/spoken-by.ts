// “…,” he said, behind the words of a woman: the tag of a quotation or a report held against the one person who can be speaking.
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import type { DraftReading } from '../../../reading/draft/draft.ts';
import { genderTold } from '../../../reading/draft/pronouns.ts';
import type { RecordEntity } from '../../../reading/draft/record.ts';
import type { Gender } from '../../../reading/paragraph/attribution/gender.ts';
import { ParagraphMemo } from '../../../reading/paragraph/paragraph-memo.ts';
import { isQuoted } from '../../../reading/paragraph/quoted.ts';
import type { NameMention } from '../../../reading/paragraph/reading.ts';
import type { Span } from '../../../text/span.ts';

export interface SpokenBy extends Span {
  readonly paragraph: number;
  readonly text: string;
  readonly gender: Gender;
  readonly entity: RecordEntity;
}

const TAG = withLetterRanges(
  /(?<=[”"’'],? |, )(?<word>he|she) (?:has |had |also |then |later )?(?:said|says|added|adds|explained|recalled|admitted|told|joked|replied)\b(?! (?:by|to have))/gu,
);

interface Tag extends Span {
  readonly text: string;
}

const tagsIn = new ParagraphMemo((reading): readonly Tag[] =>
  /\bs?he (?:has |had |also |then |later )?(?:sa|add|expl|rec|adm|told|jok|rep)/.test(reading.text)
    ? [...reading.text.matchAll(TAG)].flatMap((match): Tag[] => {
        const span = { start: match.index, end: match.index + match.groups!.word!.length };
        return isQuoted(reading, span) ? [] : [{ ...span, text: match.groups!.word! }];
      })
    : [],
);

/** Nouns for somebody else of either sex, of whom a pronoun may speak. */
const SOMEBODY =
  /\b(?:man|woman|boy|girl|son|daughter|husband|wife|father|mother|brother|sister|spokesman|spokeswoman|driver|witness|officer|neighbour|judge|teacher|resident|owner|boss)\b/i;

/** The people whom a paragraph names in the reporter's words before a place. */
function namedBefore({ readings, record }: DraftReading, paragraph: number, end: number): readonly (RecordEntity | undefined)[] {
  const reading = readings[paragraph]!;
  return reading.names
    .filter((n) => n.end <= end && !isQuoted(reading, n) && n.kind !== 'place' && n.kind !== 'organisation')
    .map((n) => record.named(paragraph, n.start))
    .filter((e) => e === undefined || e.surelyPerson || e.kind === 'person');
}

/** Somebody of the tag's gender, who may be carried on. */
const SPOKEN_OF: Readonly<Record<Gender, RegExp>> = { man: /\bhe\b/i, woman: /\bshe\b/i };

const withoutQuotes = (text: string): string => text.replace(/[“"][^”"]*[”"]/g, '');

/** Whom a source's words name, behind an office: “the coroner, Dr Hilda Crane”. */
const namedIn = ({ readings, record }: DraftReading, paragraph: number, { start, end }: Span): RecordEntity | undefined => {
  const name = readings[paragraph]!.names.findLast((n) => n.start >= start && n.end <= end && n.kind === 'person');
  return name && record.named(paragraph, name.start);
};

/** Who spoke in the sentence before, where nobody of the tag's gender is named: “Dr Crane said Miss Bell had been careful. … he said”. */
function lastToSpeak(
  draft: DraftReading,
  paragraph: number,
  { start, text }: Omit<Tag, 'end'>,
  here: readonly (RecordEntity | undefined)[],
): RecordEntity | undefined {
  const { attributions, sentences } = draft.readings[paragraph]!;
  const other: Gender = text === 'he' ? 'woman' : 'man';
  if (here.some((e) => e?.gender !== other)) return undefined;
  const at = sentences.findIndex((s) => s.start <= start && start < s.end);
  const before = sentences[at - 1];
  const told = attributions.findLast((a) => a.source && before && a.source.start >= before.start && a.source.end <= before.end);
  return told?.verb?.speech === true && told.source?.kind === 'named' ? namedIn(draft, paragraph, told.source) : undefined;
}

/** The one person whom a tag can mean: alone in its paragraph, or else whoever spoke in the one before. */
function speakerOf(draft: DraftReading, paragraph: number, { start, text }: Omit<Tag, 'end'>): RecordEntity | undefined {
  const here = namedBefore(draft, paragraph, start);
  const one = (all: readonly (RecordEntity | undefined)[]) => (all.every((e) => e === all[0]) ? all[0] : undefined);
  if (here.length > 0) return one(here) ?? lastToSpeak(draft, paragraph, { start, text }, here);
  const before = draft.readings[paragraph - 1];
  if (before?.prose.kind !== 'body' || SPOKEN_OF[text === 'he' ? 'man' : 'woman'].test(withoutQuotes(before.text))) return undefined;
  const last = before.sentences.at(-1)?.start ?? 0;
  const all = before.names.filter((n) => n.start >= last && !isQuoted(before, n)).map((n) => draft.record.named(paragraph - 1, n.start));
  // Who speaks in the last sentence goes on speaking; else the one person of the paragraph.
  const opens = /^[“"‘']/.test(draft.readings[paragraph]!.text);
  const speaker =
    (opens && all[0]?.surelyPerson && one(all.filter((e) => e?.surelyPerson))) ||
    one(namedBefore(draft, paragraph - 1, before.text.length));
  const speaks = before.attributions.some(
    ({ verb, source }) => verb?.speech === true && source !== null && draft.record.named(paragraph - 1, source.start) === speaker,
  );
  return speaks ? speaker : undefined;
}

/** Tags of another gender than the one person's who can be speaking. */
export function wrongTags(draft: DraftReading): readonly SpokenBy[] {
  return draft.readings.flatMap((reading, paragraph) =>
    tagsIn.of(reading).flatMap((tag): SpokenBy[] => {
      const gender: Gender = tag.text === 'he' ? 'man' : 'woman';
      if (SPOKEN_OF[gender].test(withoutQuotes(reading.text.slice(0, tag.start)))) return [];
      const entity = speakerOf(draft, paragraph, tag);
      const told = entity && genderTold(entity);
      if (!entity?.surelyPerson || !told || told.gender === gender) return [];
      const last = reading.sentences.find((s) => s.start <= tag.start && tag.start < s.end);
      const beside = reading.text.slice(Math.max(0, (last?.start ?? 0) - 160), tag.start).replace(/[“"][^”"]*[”"]/g, '');
      // “Bemused by a question from Ms Reid, he said”: whoever asks does not speak.
      const isReport = !/[”"’'],? $/.test(reading.text.slice(Math.max(0, tag.start - 3), tag.start));
      const isThere = (n: NameMention) => last !== undefined && n.start >= last.start && n.end <= tag.start && !/^(?:org|pl)/.test(n.kind);
      if (isReport && reading.names.some(isThere)) return [];
      // “Cora Reid, whose son …, said … ‘I sold it,’ he said”: she is speaking already.
      const speaks = reading.attributions.some(
        ({ verb, source }) =>
          verb?.speech === true && source !== null && source.start < tag.start && draft.record.named(paragraph, source.start) === entity,
      );
      return SOMEBODY.test(beside) && !told.sure && !speaks ? [] : [{ paragraph, ...tag, gender, entity }];
    }),
  );
}
