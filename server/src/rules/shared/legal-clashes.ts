// What a draft says of one person's case in two ways: cleared here and convicted there, charged though nobody was, “the convicted driver” of one
// who was cleared; and a deed told as a fact of somebody who is only charged with it.
import type { DraftReading } from '../../reading/draft/draft.ts';
import type { RecordEntity } from '../../reading/draft/record.ts';
import { ParagraphMemo } from '../../reading/paragraph/paragraph-memo.ts';
import { mayMatch } from '../../reading/paragraph/prefilter.ts';
import { isQuoted } from '../../reading/paragraph/quoted.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';
import type { PlacedFinding } from '../rule.ts';

type Standing = 'cleared' | 'convicted' | 'charged' | 'uncharged' | 'awaiting';

interface Told extends Span {
  readonly standing: Standing;
  readonly words: string;
}

const OPPOSITE: Readonly<Record<Standing, readonly Standing[]>> = {
  cleared: ['convicted', 'awaiting'],
  convicted: ['cleared', 'awaiting'],
  charged: ['uncharged'],
  uncharged: ['charged', 'convicted'],
  awaiting: ['convicted', 'cleared'],
};
const STANDINGS: readonly (readonly [Standing, RegExp])[] = [
  [
    'cleared',
    /\b(?:was|were|been|is|being) (?:later |also |then )?(?:acquitted|cleared (?:of|by|at|on)|found not guilty)\b|\b(?:after|since|following) (?:his|her|their) acquittal\b/giu,
  ],
  [
    'convicted',
    /\b(?:was|were|been|is|being) (?:later |also |then )?(?:convicted|found guilty|sentenced|jailed)\b|\bpleaded guilty\b|\b(?:after|since|following) (?:his|her|their) conviction\b/giu,
  ],
  ['charged', /\b(?:is|was|were|been) (?:later |also |then )?charged with\b|\bfaces? (?:a |one |two |three )?(?:charges?|counts?) of\b/giu],
  [
    'awaiting',
    /\b(?:will|is to|is due to|are to|are due to) (?:stand|go on|face) trial\b|\b(?:is|are) awaiting trial\b|\bawaits? trial\b|\b(?:his|her|their) trial (?:is (?:set|due)|will (?:begin|open|start)|has yet to)\b/giu,
  ],
  [
    'uncharged',
    /\bno charges? (?:had|have|has|were|was|are) (?:yet )?(?:been )?(?:filed|brought|laid|made)\b|\b(?:had|has|have) not (?:yet )?been charged\b|\breleased without charge\b/giu,
  ],
];
/** Of several counts some may end one way and some the other; or it is of another time, or may come. */
const OTHERWISE =
  /\b(?:but|although|though|other|another|remaining|lesser|alternative|second|previously|earlier|appeal\p{L}*|quashed|overturned|retrial|could|may (?:be|have|not|yet|still|face|appeal)|might|would|if|unless|until|after|before|never|whether|more|both|two|three|four|five|six|several|some|hoped|expect\p{L}*)\b/iu;

const toldIn = new ParagraphMemo((reading: Reading): readonly Told[] => {
  const text = reading.text.replace(/\n/g, ' ');
  return STANDINGS.flatMap(([standing, pattern]) =>
    mayMatch(reading, pattern)
      ? [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ standing, start: index, end: index + words.length, words }))
      : [],
  ).filter((told) => !isQuoted(reading, told));
});

const sentenceAt = ({ sentences, text }: Reading, at: number): Span =>
  sentences.find((s) => s.start <= at && at < s.end) ?? { start: 0, end: text.length };

/** Whom a standing is of: the only person whom the words before it in its sentence name, else the last one named in the sentences before. */
function personOf(draft: DraftReading, paragraph: number, at: number): RecordEntity | undefined {
  const { record, readings } = draft;
  const reading = readings[paragraph]!;
  const sentence = sentenceAt(reading, at);
  const people = (from: number, to: number) =>
    reading.names.flatMap((name) => {
      const entity = name.start >= from && name.start < to ? record.named(paragraph, name.start) : undefined;
      return entity && (entity.surelyPerson || entity.kind === 'person') ? [entity] : [];
    });
  const here = people(sentence.start, at);
  if (here.length > 0) return new Set(here).size === 1 ? here[0] : undefined;
  const own = new Set(people(0, sentence.start));
  // “After his conviction he said”: somebody of the paragraph above.
  const before = own.size > 0 || paragraph === 0 ? own : peopleOf(draft, paragraph - 1);
  return before.size === 1 ? [...before][0] : undefined;
}

function peopleOf({ record, readings }: DraftReading, paragraph: number): ReadonlySet<RecordEntity> {
  return new Set(
    readings[paragraph]!.names.flatMap((name) => {
      const entity = record.named(paragraph, name.start);
      return entity && (entity.surelyPerson || entity.kind === 'person') ? [entity] : [];
    }),
  );
}

interface Placed extends Told {
  readonly paragraph: number;
  readonly person: RecordEntity;
  readonly isPlain: boolean;
}

/** “Tarrant was cleared … after he was convicted last month”. */
export function standingsApart(draft: DraftReading): PlacedFinding[] {
  const all = draft.readings.flatMap((reading, paragraph) =>
    toldIn.of(reading).flatMap((told): Placed[] => {
      const person = personOf(draft, paragraph, told.start);
      const sentence = sentenceAt(reading, told.start);
      const rest = reading.text.slice(sentence.start, told.start) + reading.text.slice(told.end, sentence.end);
      const verdict = told.standing === 'cleared' || told.standing === 'convicted';
      const near = reading.text.slice(told.end, Math.min(sentence.end, told.end + 70));
      return person ? [{ ...told, paragraph, person, isPlain: !OTHERWISE.test(verdict ? near : rest) }] : [];
    }),
  );
  return all.flatMap((one): PlacedFinding[] => {
    const others = all.filter((other) => other.person === one.person && OPPOSITE[one.standing].includes(other.standing));
    const alike = all.filter((other) => other.person === one.person && other.standing === one.standing);
    const [other] = others;
    if (!other || !one.isPlain || !others.every(({ isPlain }) => isPlain) || alike.length > 1) return [];
    const reading = draft.readings[one.paragraph]!;
    // Of one sentence with two standings no word may part them.
    const sentence = sentenceAt(reading, one.start);
    const isSame = other.paragraph === one.paragraph && sentence.start === sentenceAt(reading, other.start).start;
    if (isSame && OTHERWISE.test(reading.text.slice(sentence.start, sentence.end))) return [];
    const message = `“${one.words}” here, but “${other.words}” ${other.paragraph < one.paragraph ? 'above' : 'elsewhere'}: check`;
    const related = [{ paragraph: other.paragraph, start: other.start, end: other.end, note: other.words }];
    return [{ paragraph: one.paragraph, start: one.start, end: one.end, message, severity: 'information', related }];
  });
}

const LIABLE =
  /\b(?:was|were|been) (?:found|held|ruled) liable\b|\blost the (?:suit|lawsuit|case)\b|\bwas ordered to pay (?:damages|compensation)\b/giu;
const THROWN_OUT =
  /\b(?:threw|tossed|thrown|struck) out (?:the|that|its|his|her|their|a) (?:suit|lawsuit|case|claim|action)\b|\b(?:dismissed|rejected) (?:the|that|his|her|its|their) (?:suit|lawsuit|case|claim|action)\b|\b(?:suit|lawsuit|case|claim|action) was (?:dismissed|thrown out|struck out|dropped)\b/giu;

/** “Was found liable; a judge threw out the suit in 2021.” */
export function liableApart({ readings }: DraftReading): PlacedFinding[] {
  return readings.flatMap((reading, paragraph) => {
    if (!mayMatch(reading, LIABLE) || !mayMatch(reading, THROWN_OUT)) return [];
    const text = reading.text.replace(/\n/g, ' ');
    const [one, ...more] = text.matchAll(LIABLE);
    const [other, ...others] = text.matchAll(THROWN_OUT);
    if (!one || !other || more.length + others.length > 0) return [];
    const [from, to] = [sentenceAt(reading, Math.min(one.index, other.index)), sentenceAt(reading, Math.max(one.index, other.index))];
    if (OTHERWISE.test(text.slice(from.start, to.end)) || isQuoted(reading, { start: one.index, end: one.index + 3 })) return [];
    const span = { start: one.index, end: one.index + one[0].length };
    const there = { paragraph, start: other.index, end: other.index + other[0].length, note: other[0] };
    return [{ paragraph, ...span, message: `“${one[0]}”, but “${other[0]}”: check`, severity: 'information' as const, related: [there] }];
  });
}

const ADJECTIVE = /\b(?:the|a) (?<status>convicted|jailed|acquitted|cleared) (?<noun>\p{Ll}{4,})\b/giu;
const OBJECT = /\b(?<status>convicted|jailed|acquitted|cleared) (?:a|the|their|his|her|its) (?:\p{Ll}+ )?(?<noun>\p{Ll}{4,})\b/giu;
const isCleared = (status: string): boolean => /^(?:acquitted|cleared)$/i.test(status);

const rolesIn = new ParagraphMemo((reading: Reading) => {
  const text = reading.text.replace(/\n/g, ' ');
  const of = (pattern: RegExp) =>
    mayMatch(reading, pattern)
      ? [...text.matchAll(pattern)].filter((m) => !isQuoted(reading, { start: m.index, end: m.index + m[0].length }))
      : [];
  return { adjectives: of(ADJECTIVE), objects: of(OBJECT) };
});

/** “The convicted driver” of a court that “cleared a driver”. */
export function rolesApart({ readings }: DraftReading): PlacedFinding[] {
  const objects = readings.flatMap((reading, paragraph) => rolesIn.of(reading).objects.map((match) => ({ match, paragraph })));
  if (objects.length === 0) return [];
  return readings.flatMap((reading, paragraph) =>
    rolesIn.of(reading).adjectives.flatMap((match): PlacedFinding[] => {
      const { status, noun } = match.groups!;
      const of = objects.filter(({ match: { groups } }) => groups!.noun!.toLowerCase() === noun!.toLowerCase());
      const against = of.filter(({ match: { groups } }) => isCleared(groups!.status!) !== isCleared(status!));
      const [other] = against;
      if (!other || against.length < of.length) return [];
      const at = { start: match.index, end: match.index + match[0].length };
      const there = { paragraph: other.paragraph, start: other.match.index, end: other.match.index + other.match[0].length };
      const message = `“${match[0]}”, but “${other.match[0]}” ${other.paragraph < paragraph ? 'above' : 'elsewhere'}`;
      return [{ paragraph, ...at, message, severity: 'information', related: [{ ...there, note: other.match[0] }] }];
    }),
  );
}

const DEED =
  /^ (?:had |then |later |also )?(?:lit|stole|shot|stabbed|killed|robbed|strangled|raped|defrauded|murdered|bludgeoned|poisoned|kidnapped|abducted|assaulted|burgled|embezzled|set fire to|set light to|torched|broke into|started the fires?)\b/u;
const SAID =
  /\b(?:said|say|says|told|heard|alleg\p{L}+|accus\p{L}+|according|claim\p{L}*|prosecut\p{L}+|suspect\p{L}*|charg\p{L}+|convict\p{L}+|admitted|court|jury|police|if|whether|denie[sd]|records)\b/iu;
const ACCUSED = /^(?:arrested|charged|pleaded not guilty|denies|denied)$/;
const DECIDED = /^(?:convicted|sentenced|jailed|found guilty|pleaded guilty|pled guilty|admitted)$/;

/** “Reid lit each of the fires”, of somebody who is charged with it and not convicted. */
export function deedsAsFacts({ readings, record }: DraftReading): PlacedFinding[] {
  return record.entities.flatMap(({ attributes, mentions }): PlacedFinding[] => {
    const standing = attributes.filter((a) => a.kind === 'legal-status');
    const accused = standing.find((a) => ACCUSED.test(a.value));
    if (!accused || standing.some((a) => DECIDED.test(a.value))) return [];
    return mentions.flatMap(({ paragraph, start, end, quoted }): PlacedFinding[] => {
      const reading = readings[paragraph]!;
      const deed = quoted ? null : DEED.exec(reading.text.slice(end, end + 40));
      const sentence = sentenceAt(reading, start);
      if (!deed || start - sentence.start > 12 || SAID.test(reading.text.slice(sentence.start, sentence.end))) return [];
      const words = reading.text.slice(start, end + deed[0].length);
      const related = [{ paragraph: accused.paragraph, start: accused.start, end: accused.end, note: accused.words }];
      return [
        {
          paragraph,
          start,
          end: end + deed[0].length,
          message: `“${words}”: told as fact, and no verdict in the story`,
          severity: 'information',
          related,
        },
      ];
    });
  });
}
