// “She” and further on “his” in a paragraph about one person alone.
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import type { DraftReading } from '../../../reading/draft/draft.ts';
import { isIn, type PersonWord, personWordsIn } from '../../../reading/draft/people-here.ts';
import type { RecordEntity } from '../../../reading/draft/record.ts';
import type { Gender } from '../../../reading/paragraph/attribution/gender.ts';
import type { Span } from '../../../text/span.ts';

/** A pronoun of the other gender than one that the paragraph has for the same person. */
export interface Mixed extends Span {
  readonly paragraph: number;
  readonly text: string;
  readonly gender: Gender;
  readonly entity: RecordEntity;
  /** The pronoun that it is held against. */
  readonly other: PersonWord;
  /** Where that stands. */
  readonly there: number;
}

/** “…,” she told us; “Ms Marsh said his”: whoever speaks, speaks of himself or herself. */
const TAG_BEHIND = /^ (?:has |had |also |then |later )?(?:said|says|added|adds|explained|recalled|admitted|told|joked|replied)\b/;
const TAG_BEFORE = /[”"’'],? $/;
const SAID_OWN = withLetterRanges(
  /\p{Lu}[\p{L}’'-]+(?:, [^,.;:“”"]{1,60},)? (?:said|says|added|recalled|admitted|thought|thinks|believed|believes) (?:that )?$/u,
);

export const mixedPronouns = (draft: DraftReading): readonly Mixed[] =>
  draft.readings.flatMap((reading, paragraph) => {
    if (reading.prose.kind !== 'body') return [];
    const words = personWordsIn.of(reading);
    const has = (gender: Gender) => words.some((w) => w.pronoun && w.gender === gender);
    return has('man') && has('woman') ? mixedIn(draft, paragraph, words) : [];
  });

function mixedIn(draft: DraftReading, paragraph: number, all: readonly PersonWord[]): readonly Mixed[] {
  const { text, names } = draft.readings[paragraph]!;
  const locked = draft.locked(paragraph);
  const people = names.flatMap((name) => {
    const entity = isIn(locked, name) ? undefined : draft.record.named(paragraph, name.start);
    return entity && (entity.kind === 'person' || entity.surelyPerson) ? [{ entity, start: name.start, end: name.end }] : [];
  });
  const [subject] = people;
  if (!subject || people.some((p) => p.entity !== subject.entity)) return [];
  const { entity } = subject;
  const words = all.filter((w) => !isIn(locked, w));
  const pronouns = words.filter((w) => w.pronoun);
  const [first] = pronouns;
  // A pronoun before the name carries on somebody from above.
  if (!first?.gender || first.start < subject.start) return [];
  // “Lillis, who played beside him”: somebody else's.
  if (entity.gender === undefined && !/^(?:s?he|his)$/.test(first.text)) return [];
  const usual = entity.gender ?? first.gender;
  const odd = pronouns.filter((w) => w.gender !== usual);
  const right = pronouns.find((w) => w.gender === usual);
  if (!right || odd.length === 0 || odd.length * 2 > pronouns.length || odd.length > 2) return [];
  return odd.flatMap((word): Mixed[] => {
    const { gender } = word;
    // “Her partner … his”: the partner's, unless whoever speaks is meant.
    if (!isOwn(word, text) || words.some((w) => !w.pronoun && w.start < word.start && w.gender === gender)) return [];
    return [
      {
        paragraph,
        start: word.start,
        end: word.end,
        text: text.slice(word.start, word.end),
        gender: gender!,
        entity,
        other: right,
        there: paragraph,
      },
    ];
  });
}

function isOwn(word: PersonWord, text: string): boolean {
  const before = text.slice(Math.max(0, word.start - 110), word.start);
  if (/^s?he$/.test(word.text) && TAG_BEFORE.test(before) && TAG_BEHIND.test(text.slice(word.end, word.end + 24))) return true;
  return SAID_OWN.test(before);
}

/** “In his closing remarks, Judge Marsh said”: whose speech it is. */
const OWN_SPEECH = withLetterRanges(
  /^(?:In|With|At|During|Before|After|Throughout) (?<word>his|her) (?:(?!and )[\p{Ll}-]+ ){0,2}(?:remarks|speech|statement|ruling|judgment|judgement|address|evidence|letter|report|email|submission|summing-up|post|column|testimony|message|blog|book|memoir|article|essay|reply|response|foreword|sermon|verdict|decision|findings|opinion), (?=[^,.;:“”"]{0,60}$)/u,
);
const SAID_SELF = withLetterRanges(
  /^ (?:said|says|added|thought|believed) (?:that )?(?<word>s?he) (?:could|would|will|cannot|hoped|thought|believed|wanted|expected|might)\b/u,
);

/** Whose own speech has another gender than the draft gives him or her elsewhere, by the name or by “Judge Marsh said she could”. */
export function wrongSpeeches(draft: DraftReading): readonly Mixed[] {
  return draft.readings.flatMap(({ text, sentences, names }, paragraph) =>
    sentences.flatMap(({ start, end }): Mixed[] => {
      if (!/^(?:In|With|At|During|Before|After|Throughout) h(?:is|er) /.test(text.slice(start, start + 16))) return [];
      const name = names.find((n) => n.start >= start && n.end <= end && draft.record.named(paragraph, n.start)?.surelyPerson);
      const match = name && OWN_SPEECH.exec(text.slice(start, name.start));
      // “In his letter, Mr Orr’s lawyer said”.
      if (!match || isIn(draft.locked(paragraph), { start, end: name.start }) || /^['’]s?\b/.test(text.slice(name.end, name.end + 2)))
        return [];
      const word = match.groups!.word!;
      const gender: Gender = word === 'his' ? 'man' : 'woman';
      const entity = draft.record.named(paragraph, name.start)!;
      const other = selfOf(entity, draft).find((w) => w.gender !== gender);
      const at = start + match[0].indexOf(` ${word} `) + 1;
      if (!other || entity.gender === gender) return [];
      return [{ paragraph, start: at, end: at + word.length, text: word, gender, entity, other, there: other.paragraph }];
    }),
  );
}

/** The pronouns by which somebody speaks of himself or herself. */
const selfOf = ({ mentions }: RecordEntity, { readings }: DraftReading): readonly (PersonWord & { readonly paragraph: number })[] =>
  mentions.flatMap(({ paragraph, end, quoted }) => {
    const match = quoted ? null : SAID_SELF.exec(readings[paragraph]!.text.slice(end, end + 50));
    if (!match) return [];
    const text = match.groups!.word!;
    const start = end + match[0].indexOf(` ${text} `) + 1;
    return [
      { paragraph, start, end: start + text.length, text, pronoun: true, gender: text === 'he' ? ('man' as const) : ('woman' as const) },
    ];
  });
