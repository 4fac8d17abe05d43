// “The Swede”, of somebody who is a Norwegian above, in a draft with no Swede.
import type { DraftReading } from '../../../reading/draft/draft.ts';
import { ParagraphMemo } from '../../../reading/paragraph/paragraph-memo.ts';
import { matchesIn } from '../../../reading/paragraph/prefilter.ts';
import { isQuoted } from '../../../reading/paragraph/quoted.ts';
import type { Span } from '../../../text/span.ts';
import type { PlacedFinding } from '../../rule.ts';
import { change } from './name-pairs.ts';

/** Nations: the adjective, what one of them is called, and the land. */
const NATIONS = (
  'French Frenchman,Frenchwoman France|Belgian Belgian Belgium|Dutch Dutchman,Dutchwoman Netherlands,Holland|German German Germany|Spanish Spaniard Spain|' +
  'Portuguese Portuguese Portugal|Italian Italian Italy|Swiss Swiss Switzerland|Austrian Austrian Austria|Danish Dane Denmark|Swedish Swede Sweden|Norwegian Norwegian Norway|' +
  'Finnish Finn Finland|Icelandic Icelander Iceland|Polish Pole Poland|Czech Czech Czech|Slovak Slovak Slovakia|Slovenian Slovenian,Slovene Slovenia|Hungarian Hungarian Hungary|' +
  'Romanian Romanian Romania|Bulgarian Bulgarian Bulgaria|Serbian Serb,Serbian Serbia|Croatian Croat,Croatian Croatia|Greek Greek Greece|Turkish Turk Turkey|Russian Russian Russia|' +
  'Ukrainian Ukrainian Ukraine|Lithuanian Lithuanian Lithuania|Latvian Latvian Latvia|Estonian Estonian Estonia|Irish Irishman,Irishwoman Ireland|Welsh Welshman,Welshwoman Wales|' +
  'Scottish Scot,Scotsman,Scotswoman Scotland|English Englishman,Englishwoman England|American American America,United_States,US|Canadian Canadian Canada|Mexican Mexican Mexico|' +
  'Brazilian Brazilian Brazil|Argentine,Argentinian Argentine,Argentinian Argentina|Uruguayan Uruguayan Uruguay|Chilean Chilean Chile|Colombian Colombian Colombia|Peruvian Peruvian Peru|' +
  'Australian Australian Australia|Japanese Japanese Japan|Chinese Chinese China|Indian Indian India|Pakistani Pakistani Pakistan|Egyptian Egyptian Egypt|Moroccan Moroccan Morocco|' +
  'Algerian Algerian Algeria|Tunisian Tunisian Tunisia|Nigerian Nigerian Nigeria|Ghanaian Ghanaian Ghana|Senegalese Senegalese Senegal|Cameroonian Cameroonian Cameroon|Kenyan Kenyan Kenya|' +
  'Ethiopian Ethiopian Ethiopia|Ugandan Ugandan Uganda|Jamaican Jamaican Jamaica|Israeli Israeli Israel|Iranian Iranian Iran'
)
  .split('|')
  .map((line) => {
    const [adjectives, people, lands] = line.split(' ').map((words) => words.replaceAll('_', ' ').split(',')) as [
      string[],
      string[],
      string[],
    ];
    return { adjective: adjectives[0]!, person: people[0]!, adjectives, people, words: [...adjectives, ...people, ...lands] };
  });

const ANY_PERSON = [...new Set(NATIONS.flatMap(({ people }) => people))].join('|');
const ANY_ADJECTIVE = [...new Set(NATIONS.flatMap(({ adjectives }) => adjectives))].join('|');
const AGAIN = new RegExp(
  `\\b[Tt]he (?<person>${ANY_PERSON})(?=,? (?:who|was|is|has|had|then|also|later|\\p{Ll}{2,}(?:ed|ld|nt|ght|de|ok|ot|ew|aid|on|ll)) )`,
  'gu',
);
const BEFORE_NAME = new RegExp(`\\b(?<nation>${ANY_ADJECTIVE})(?: [\\p{Ll}-]+){0,3} $`, 'u');

const againIn = new ParagraphMemo((reading): readonly (Span & { readonly person: string })[] =>
  matchesIn(reading, AGAIN).flatMap((match) => {
    const person = match.groups!.person!;
    const start = match.index + match[0].indexOf(person);
    const span = { start, end: start + person.length };
    return isQuoted(reading, span) ? [] : [{ ...span, person }];
  }),
);

export const otherNations = (draft: DraftReading): readonly PlacedFinding[] =>
  draft.readings.flatMap((reading, paragraph) =>
    againIn.of(reading).flatMap(({ start, end, person }): PlacedFinding[] => {
      const before = personBefore(draft, paragraph, start);
      const mine = NATIONS.find(({ people }) => people.includes(person))!;
      if (!before || before.nation.people.includes(person) || before.nation.adjectives.some((a) => mine.adjectives.includes(a))) return [];
      // Named elsewhere, the land may be that of whoever is meant.
      const other = (text: string, own: string) => mine.words.some((word) => text.replace(own, '').includes(word));
      if (draft.readings.some(({ text }, p) => other(text, p === paragraph ? `he ${person}` : '\n'))) return [];
      const right = before.nation.person;
      return [
        {
          paragraph,
          start,
          end,
          message: `‘the ${person}’: is this ${before.name}, ${before.nation.adjective} above?`,
          severity: 'information',
          related: [{ paragraph: before.paragraph, start: before.start, end: before.end, note: `${before.nation.adjective} here` }],
          fixes: () => [change({ start, end }, right, true)],
        },
      ];
    }),
  );

/** Where somebody comes from is told among the first mentions. */
const FIRST = 6;

/** The one person named in the sentences before a place, where the adjective of a nation stands before the name. */
function personBefore(draft: DraftReading, paragraph: number, start: number) {
  for (let p = paragraph; p >= Math.max(0, paragraph - 1); p--) {
    const { names } = draft.readings[p]!;
    const own = names.filter((n) => (p < paragraph || n.end < start) && draft.record.named(p, n.start)?.kind === 'person');
    if (own.length === 0) continue;
    const people = new Set(own.map((n) => draft.record.named(p, n.start)));
    if (people.size > 1) return undefined;
    const [entity] = people;
    for (const mention of entity!.mentions.slice(0, FIRST)) {
      if (mention.quoted || mention.form !== 'full' || mention.paragraph > p) continue;
      const nation = BEFORE_NAME.exec(draft.readings[mention.paragraph]!.text.slice(Math.max(0, mention.start - 50), mention.start));
      const known = nation && NATIONS.find(({ adjectives }) => adjectives.includes(nation.groups!.nation!));
      if (known) return { name: entity!.name, nation: known, paragraph: mention.paragraph, start: mention.start, end: mention.end };
    }
    return undefined;
  }
  return undefined;
}
