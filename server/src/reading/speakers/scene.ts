// Who is mentioned in a paragraph, in order, and in which part of its sentences: what pronouns are resolved by.

import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import { type Gender, genderOf } from '../paragraph/attribution/gender.ts';
import { AUXILIARY, CONJUNCTION, DETERMINER, ED, FINITE, PREPOSITION, PRONOUN } from '../paragraph/attribution/lexicon.ts';
import { COLLECTIVE, isPersonNoun } from '../paragraph/attribution/person-nouns.ts';
import { tokenOf } from '../paragraph/attribution/tokenizer.ts';
import { ParagraphMemo } from '../paragraph/paragraph-memo.ts';
import type { Attribution, NameMention, Reading, Source } from '../paragraph/reading.ts';
import { sentenceAt } from '../paragraph/tags.ts';

/** How a mention stands in its sentence, the most prominent first. */
export type Part = 'speaker' | 'subject' | 'other' | 'possessor';

export interface NamedHere {
  readonly kind: 'name';
  readonly start: number;
  readonly sentence: number;
  readonly mention: NameMention;
  readonly part: Part;
  /** What they are called by what they do, beside the name: “the coroner, Ann Lee,”. */
  readonly roles: readonly string[];
  readonly gender: Gender | undefined;
}

export interface SourceHere {
  readonly kind: 'source';
  readonly start: number;
  readonly sentence: number;
  readonly source: Source;
  readonly attribution: Attribution;
}

export interface PronounHere {
  readonly kind: 'pronoun';
  readonly start: number;
  readonly sentence: number;
  readonly gender: Gender;
  readonly possessive: boolean;
}

/** Somebody by their role, as the subject a sentence begins with: “The driver”. */
export interface RoleHere {
  readonly kind: 'role';
  readonly start: number;
  readonly sentence: number;
  readonly source: Source;
}

export type Here = NamedHere | SourceHere | PronounHere | RoleHere;

const PRONOUNS = /\b(?:he|she|him|her|his|hers)\b/gi;
const LEADING_ROLE = withLetterRanges(
  /^(?:The|A|An|One|Another) (?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}[\p{L}-]+(?=,? (?:who|is|was|has|had|then|also|told|said|\p{Ll}+(?:ed|s)\b|[^\s,.]+,))/u,
);
const MOST_ROLE_WORDS = 9;

/** Everybody whom a paragraph mentions in the reporter's own words, in order. */
export const sceneOf = new ParagraphMemo((reading): readonly Here[] => {
  const outer = reading.quotations.filter((q) => q.depth === 0);
  const isOutside = (at: number) => !outer.some((q) => q.start <= at && at < q.end);
  const sources = sourcesHere(reading, isOutside);
  return [...namesHere(reading, isOutside), ...sources, ...rolesHere(reading, sources), ...pronounsHere(reading, isOutside)].sort(
    (a, b) => a.start - b.start || rank(a) - rank(b),
  );
});

/** Does a place lie in the reporter's own words? */
type IsOutside = (at: number) => boolean;

function namesHere(reading: Reading, isOutside: IsOutside): NamedHere[] {
  const { text, sentences, names } = reading;
  const here: NamedHere[] = [];
  const subjects = new Set<number>();
  for (const [i, mention] of names.entries()) {
    if (!isOutside(mention.start) || PRONOUN_ALONE.test(mention.text)) continue;
    const sentence = sentenceAt(reading, mention.start);
    const possessor = isPossessor(text, mention) || isModifier(text, mention, names[i + 1]);
    const person = mention.kind === 'person' || mention.kind === 'other';
    const subject = person && !possessor && !subjects.has(sentence) && !isGoverned(text, mention, sentences[sentence]!.start);
    if (subject) subjects.add(sentence);
    const roles = rolesBeside(text, mention);
    const part = possessor ? 'possessor' : subject ? 'subject' : 'other';
    here.push({ kind: 'name', start: mention.start, sentence, mention, part, roles, gender: genderOfMention(text, mention, roles) });
  }
  return here;
}

const sourcesHere = (reading: Reading, isOutside: IsOutside): SourceHere[] =>
  reading.attributions.flatMap((attribution) => {
    const { source } = attribution;
    if (!source || !isOutside(source.start)) return [];
    return [{ kind: 'source', start: source.start, sentence: sentenceAt(reading, source.start), source, attribution }];
  });

/** Somebody told of by what they are, at a sentence's head, unless that is a source. */
const rolesHere = ({ text, sentences }: Reading, sources: readonly SourceHere[]): RoleHere[] =>
  sentences.flatMap(({ start, end }, sentence) => {
    const role = LEADING_ROLE.exec(text.slice(start, Math.min(end, start + 60)))?.[0];
    if (!role || !isPersonNoun(role.slice(role.lastIndexOf(' ') + 1).toLowerCase()) || sources.some((source) => source.start === start))
      return [];
    return [{ kind: 'role', start, sentence, source: { start, end: start + role.length, name: role, kind: 'unnamed' } }];
  });

const pronounsHere = (reading: Reading, isOutside: IsOutside): PronounHere[] =>
  [...reading.text.matchAll(PRONOUNS)]
    .filter(({ index }) => isOutside(index))
    .map(({ index, 0: written }) => {
      const word = written.toLowerCase();
      return {
        kind: 'pronoun',
        start: index,
        sentence: sentenceAt(reading, index),
        gender: word[0] === 's' || word.startsWith('her') ? 'woman' : 'man',
        possessive: word === 'his' || word === 'her' || word === 'hers' || word === 'him',
      };
    });

/** “She” after a footnote's mark looks like a name. */
const PRONOUN_ALONE = /^(?:he|she|it|they|we|you|his|her|their|our)$/i;

/** “Lee’s plan”, “the Lee family”: it is not Lee who acts. */
const isPossessor = (text: string, { end }: NameMention): boolean => {
  const after = text.slice(end, end + 24);
  return (/^['’]/.test(after) && !/^['’]\s*(?:,|$)/.test(after)) || OF_A_NAME.test(after);
};

const OF_A_NAME = /^ (?:family|team|campaign|administration|government|household|estate|camp|case|affair|inquiry|trial)\b/;

/** “Harbour Board wool manager Ann Lee”: a name before a role only says whose. */
function isModifier(text: string, { end }: NameMention, next: NameMention | undefined): boolean {
  if (!next || next.start - end > 40 || next.kind !== 'person') return false;
  const between = /^ ((?:\p{Ll}[\p{L}-]* ){1,4})$/u.exec(text.slice(end, next.start))?.[1]?.trim().split(' ');
  return (
    between !== undefined &&
    isPersonNoun(between.at(-1)!) &&
    between.every((word) => (tokenOf(word).is & (NOT_BEFORE_NAME & ~FINITE)) === 0 && !isVerb(word))
  );
}

const isVerb = (word: string): boolean => {
  const { is, verb } = tokenOf(word);
  return (is & (FINITE | ED)) !== 0 || verb?.form === 'past' || verb?.form === 's';
};

const GOVERNS = withLetterRanges(
  /\b(?:by|with|of|for|to|from|in|on|at|against|like|about|after|under|than|and|or|between|alongside|including|via|without|behind|into|over|during|such as|(?:cast|known|appointed|elected|served|starred|described) as) (?:\p{Ll}+ )?$/iu,
);
/** “He met Lee”: the pronoun is who acts. */
const ACTS_BEFORE = withLetterRanges(/\b(?:he|she|they|it|we|I) (?:[\p{L}’'-]+ ){1,6}$/iu);

/** Is a name the object of a preposition or a verb, so that somebody else is who acts? */
function isGoverned(text: string, mention: NameMention, sentence: number): boolean {
  const start = Math.min(mention.start, mention.title?.start ?? mention.start, mention.honorific?.start ?? mention.start);
  const before = text.slice(Math.max(sentence, start - 48), start);
  if (GOVERNS.test(before) || ACTS_BEFORE.test(before)) return true;
  const previous = /(\p{Ll}[\p{L}’'-]*) $/u.exec(before)?.[1];
  return previous !== undefined && isVerb(previous);
}

/** Of what begins at one place the name comes first: a source is whom it names. */
const rank = ({ kind }: Here): number => (kind === 'name' ? 0 : kind === 'source' ? 1 : 2);

/** The words for what somebody does that stand before a name, and in apposition after it. */
function rolesBeside(text: string, { start, end }: NameMention): string[] {
  const before = text
    .slice(Math.max(0, start - 60), start)
    .split(/\s+/)
    .slice(-6, -1);
  // “The coroner, Ann Lee,”
  const last = before.at(-1);
  if (last?.endsWith(',')) before[before.length - 1] = last.slice(0, -1);
  let from = before.length;
  while (from > 0 && /^[\p{L}’'-]+$/u.test(before[from - 1]!) && (tokenOf(before[from - 1]!.toLowerCase()).is & NOT_BEFORE_NAME) === 0)
    from--;
  const after = ROLE_AFTER.exec(text.slice(end, end + 100))?.[0];
  return [...rolesIn(before.slice(from)), ...rolesIn(after?.split(/\s+/).slice(0, MOST_ROLE_WORDS) ?? [])];
}

/** “Ann Lee, the head of the port,”. */
const ROLE_AFTER = withLetterRanges(
  /^(?:, | \(| – | — )(?:(?:who (?:is|was) )?(?:the|a|an|its|his|her|their|our) |\p{L}+ (?:of|for|at) |former |(?:chief|deputy|head|chair) )([^,.;()–—]{3,80})/u,
);

const NOT_BEFORE_NAME = PREPOSITION | CONJUNCTION | DETERMINER | AUXILIARY | FINITE | PRONOUN;

const rolesIn = (words: readonly string[]): string[] =>
  words
    .map((word) => word.toLowerCase().replace(/[^\p{L}-]/gu, ''))
    .filter((word) => word.length > 2 && isPersonNoun(word) && !COLLECTIVE.test(word) && !ANYBODY.test(word));

const ANYBODY = /^(?:wom[ae]n|m[ae]n|people|person|boys?|girls?|child|children|lad(?:y|ies)|couple|kids?)$/;

const WOMAN =
  /(?:woman|women)$|^(?:actress|wife|mother|daughter|sister|aunt|niece|widow|grandmother|girlfriend|queen|princess|duchess|baroness|headmistress|businesswoman|girl|lady|heiress|hostess|waitress|granddaughter|mum|nun|midwife|ballerina)$/;
const MAN =
  /[a-z]man$|^(?:man|husband|father|son|brother|uncle|nephew|widower|grandfather|boyfriend|king|prince|duke|baron|headmaster|boy|grandson|dad|monk|priest|actor|bishop|pope)$/;

/** The gender that a word for somebody tells. */
export const genderOfRole = (word: string): Gender | undefined =>
  WOMAN.test(word) ? 'woman' : MAN.test(word) && !/woman$/.test(word) ? 'man' : undefined;

function genderOfMention(text: string, mention: NameMention, roles: readonly string[]): Gender | undefined {
  const { honorific, given } = mention;
  if (honorific) {
    const told = genderOf(text.slice(honorific.start, honorific.end));
    if (told) return told;
  }
  const title = mention.title ? text.slice(mention.title.start, mention.title.end).split(' ') : [];
  for (const word of [...title.map((t) => t.toLowerCase()), ...roles]) {
    const told = /^(?:spokes|chair|police|business|congress|camera|crafts|head|weather|news|trades|grand|states)?(?:wom[ae]n|man)$/.test(
      word,
    )
      ? genderOfRole(word)
      : undefined;
    if (told) return told;
  }
  if (given && /^Jean-/.test(given)) return 'man';
  return given ? genderOf(given.split(/[ -]/)[0]!) : mention.kind === 'other' ? genderOf(mention.text) : undefined;
}
