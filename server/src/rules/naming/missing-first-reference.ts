// Finds surnames that stand before anybody has been introduced by them.

import type { DraftReading } from '../../reading/draft/draft.ts';
import type { Attribute, Mention, RecordEntity } from '../../reading/draft/record.ts';
import { isHeadline } from '../../reading/paragraph/headlines.ts';
import { vocabulary } from '../../reading/paragraph/names/vocabulary.ts';
import { isListed } from '../../reading/paragraph/typos/dictionary.ts';
import { draftRule, type PlacedFinding } from '../rule.ts';

/** What shows that a surname alone is a person's, and the paragraph's own business: it speaks, has an age, a clause of its own. */
const PERSONAL =
  /^(?:['’]s)?(?:,? (?:said|says|told|added|adds|argued|warned|wrote|testified|recalled|replied|explained|insisted|announced|acknowledged|noted|disagreed|agreed|attributed|declined|denied)\b|, \d{1,3},|, who\b|, whose\b)/;
/** A verb of speech before it: “says Gallagher.”. */
const SPEECH_BEFORE = /(?:^|[\s”"’,])(?:said|says|added|adds|explained|explains|insisted|recalled|warned) (?:\p{L}+\.? )?$/u;
/** Peers, saints and kings go by one name. */
const BY_ONE_NAME =
  /^(?:lord|lady|baroness|baron|viscount|earl|duke|duchess|king|queen|pope|saint|st|prince|princess|sheikh|sultan|emperor|don|father|fr|sister|brother|mother|imam|rabbi|sir|dame|m|mme|herr|frau|señor|señora|judge|justice|garda|pc)$/i;

export const missingFirstReference = draftRule({
  meta: {
    id: 'naming/missing-first-reference',
    what: 'A surname that no full name has introduced: “Miller said” in a draft that never says which Miller, or says so only below.',
    why: 'Cutting or moving a paragraph often takes the introduction with it, and a reader is left with a stranger.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'names' },
    severity: 'information',
    on: true,
    skips: ['headlines', 'quotations', 'verbatim'],
    options: {
      known: {
        type: 'words',
        default: [
          'Obama',
          'Clinton',
          'Trump',
          'Biden',
          'Bush',
          'Putin',
          'Merkel',
          'Netanyahu',
          'Hitler',
          'Stalin',
          'Lenin',
          'Shakespeare',
          'Reagan',
          'Kennedy',
          'Nixon',
          'Lincoln',
          'Thatcher',
          'Churchill',
          'Gandhi',
          'Mandela',
          'Sunak',
          'Starmer',
          'Johnson',
          'May',
          'Cameron',
          'Blair',
          'Macron',
          'Zelensky',
          'Zelenskyy',
          'Xi',
          'Modi',
          'Erdogan',
          'Trudeau',
          'Harris',
          'Pence',
          'Greenspan',
          'Musk',
          'Zuckerberg',
          'Bezos',
          'Einstein',
          'Darwin',
          'Freud',
          'Marx',
          'Picasso',
          'Mozart',
          'Beethoven',
          'Bach',
          'Hamlet',
          'Sherlock',
          'Dre',
          'Oz',
          'Pepper',
          'No',
          'Bean',
          'Moriarty',
          'Spock',
          'Who',
          'Phil',
          'Watson',
          'Darcy',
          'Tumble',
        ],
        description: 'Surnames that need no given name.',
      },
    },
  },
  observe: (): never[] => [],
  conclude(_noted, { draft, options }) {
    const known = new Set(options.known);
    const words = wordsOfFullNames(draft);
    return draft.record.entities.flatMap((entity): PlacedFinding[] => {
      const first = entity.mentions.find(
        (m) => !m.quoted && draft.readings[m.paragraph]!.prose.kind === 'body' && !isHeadline(draft.readings[m.paragraph]!, m.paragraph),
      );
      if (
        !first ||
        first.form === 'full' ||
        /\s/.test(first.text.replace(/^(?:van|von|de|du|der|den|da|di|mac) /i, '')) ||
        known.has(first.text)
      )
        return [];
      if (!isPerson(entity, first, draft) || hasOneName(first, draft) || isAside(entity, draft)) return [];
      const full = entity.mentions.find((m) => m.form === 'full' && !isHeadline(draft.readings[m.paragraph]!, m.paragraph));
      // A family name that stands first, or a name read as something else.
      if (!full && words.has(first.text)) return [];
      const { paragraph, start, end, text } = first;
      return [
        {
          paragraph,
          start,
          end,
          message: full ? `‘${text}’ here, introduced as ${full.text} only below` : `‘${text}’: who? Never named in full`,
          related: full ? [{ paragraph: full.paragraph, start: full.start, end: full.end, note: 'the full name is here' }] : [],
        },
      ];
    });
  },
});

/** “The Payments Council (Payco)”: a short name. */
const isAside = ({ mentions }: RecordEntity, { readings }: DraftReading): boolean =>
  mentions.some(({ paragraph, start, end }) => /^\(.*\)$/s.test(readings[paragraph]!.text.slice(start - 1, end + 1)));

function isPerson(entity: RecordEntity, mention: Mention, draft: DraftReading): boolean {
  const { given, kind, attributes } = entity;
  const { paragraph, start } = mention;
  if (kind === 'organisation' || kind === 'place' || (mention.form === 'given' && given !== undefined)) return false;
  const introduced = attributes.filter((a) => a.introduces && a.paragraph === paragraph && a.name === start);
  // “Her brother, Jago”: introduced, if not in full.
  if (introduced.some((a) => a.kind === 'kin')) return false;
  // “The mine’s owner, Mr Van Alst” too; “Weems, the union’s lawyer,” is nobody where all others have a given name.
  const office = introduced.find((a) => a.kind === 'office');
  if (office) return !mention.name.honorific && !mention.name.title && isStranger(office, mention, draft);
  const { text } = draft.readings[paragraph]!;
  return mention.name.honorific || mention.name.title
    ? needsGivenName(text, mention)
    : !isOtherWord(mention.text) && (doesWhatPeopleDo(text, mention, given !== undefined) || isSomebody(entity, mention, draft));
}

/** So many people named in full are a draft's way. */
const IN_FULL = 3;

const namesInFull = ({ record }: DraftReading): number =>
  record.entities.filter((e) => e.surelyPerson && e.mentions.some((m) => m.form === 'full' && !m.quoted)).length;

/** “Weems, the union’s lawyer,”, “The first witness, Okoro,”: what people are, and a firm or a town is not. */
function isStranger({ value, start }: Attribute, { paragraph, start: at, end, text: name }: Mention, draft: DraftReading): boolean {
  const { text } = draft.readings[paragraph]!;
  if (!isSurname(name) || namesInFull(draft) < IN_FULL || ALSO_OF_FIRMS.test(value)) return false;
  if (/(?:\bof|\band|\p{Lu}\p{L}+|\d) $/u.test(text.slice(Math.max(0, at - 24), at))) return false;
  const opens = /^(?:the|an?|its|their|his|her|\p{Lu}[\p{L}’'-]+['’]s?) /u.test(text.slice(start, start + 24));
  return start < at
    ? text[at - 2] === ','
    : opens || /^, (?:the|an?|its|their|his|her|\p{Lu}[\p{L}’'-]+['’]s?) /u.test(text.slice(end, end + 24));
}

const ALSO_OF_FIRMS =
  /(?:owner|neighbou?r|rival|partner|maker|leader|producer|supplier|sponsor|builder|operator|author|employer|retailer|provider|winner|favourite|giant)s?$/;

const isSurname = (name: string): boolean =>
  /^\p{Lu}\p{Ll}{3,}$/u.test(name) && !isOtherWord(name) && !isListed(name.toLowerCase(), undefined);

/** “An eel known as I-44”, “Girijamma, 58, who uses one name”. */
function hasOneName({ paragraph, start, end, text: name }: Mention, { readings }: DraftReading): boolean {
  const { text } = readings[paragraph]!;
  return (
    /\d/.test(name) ||
    /\b(?:known (?:only |simply |just )?as|called|named|nicknamed|dubbed|goes by|went by) ["“‘']?$/.test(
      text.slice(Math.max(0, start - 24), start),
    ) ||
    ONE_NAME.test(text.slice(end, end + 140))
  );
}

const ONE_NAME =
  /\b(?:(?:uses?|used|goes by|went by|has|known by|gave|giving|identified by) (?:only )?(?:just |one|a single|only|(?:his|her|their) (?:first|given|nick)) ?name\b|(?:did|would|does) not (?:want to )?give (?:a|an|his|her|their) (?:sur|last |full |family |other )?name|(?:asked|wanted) (?:to be (?:identified|named) (?:only )?by|that (?:his|her|their) (?:sur|last |full |family )name)|not (?:her|his|their) real name|(?:asked|wanted|wished|chose|preferred) to (?:remain|stay) anonymous|name has been changed)/;

const THING_BEFORE = /(?:\b(?:in|at|from|near|of|to|on|the|an?)|["”’'])\s$/i;
/** “Lenihan says he has been looking”: no firm says “he”. */
const SPEAKS_OF_SELF =
  /^,? (?:said|says|added|adds|thinks|believes|thought|hopes|hoped|insisted|recalled|recalls) (?:that )?s?he(?:['’](?:s|d|ll))?\b/;
const SAID = /^,? (?:said|says|added|adds|recalled|joked)\b/;
const QUOTE_BEFORE = /[”’'"],? (?:(?:said|says|added|adds) )?$/;
const COURTESY_OR_OFFICE =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Councilor|Cr|Insp|Inspector|Sgt|Sergeant|Supt|Superintendent|Chief|Det|Prof|Professor)\b/;

/** Do the draft's other words show that a name alone is somebody's: what it says of itself, two quotations, “Councillor Lenihan” below? */
function isSomebody({ mentions, name }: RecordEntity, first: Mention, { readings }: DraftReading): boolean {
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(name)) return false;
  const own = mentions.filter((m) => !m.quoted);
  const before = ({ paragraph, start }: Mention) => readings[paragraph]!.text.slice(Math.max(0, start - 14), start);
  const after = ({ paragraph, end }: Mention) => readings[paragraph]!.text.slice(end, end + 40);
  // “In Lenihan”, “the Lenihan”: a place or a thing.
  if (own.some((m) => THING_BEFORE.test(before(m)) && !QUOTE_BEFORE.test(before(m)))) return false;
  if (/^['’]s? \p{Lu}|^ \p{Lu}/u.test(after(first))) return false;
  // “His friend Rabin”: introduced, if not in full.
  const lead = readings[first.paragraph]!.text.slice(Math.max(0, first.start - 40), first.start);
  if (/\b(?:his|her|their|our|my|the|an?|['’]s) (?:\p{Ll}[\p{L}-]+ ){1,3}$/iu.test(lead)) return false;
  // “Mama Sekina”, “Rita “Ree” Falzone”: named by more than the one word.
  if (/\p{Lu}\p{L}+(?<!day) (?:["“‘'][^"“”‘’]{2,20}["”’'] )?$/u.test(lead) && !/(?:^|[.!?”"] )\p{Lu}\p{L}+ $/u.test(lead)) return false;
  if (own.some((m) => SPEAKS_OF_SELF.test(after(m)))) return true;
  const titled = own.some(({ paragraph, name: { honorific, title } }) => {
    const span = honorific ?? title;
    return span !== undefined && COURTESY_OR_OFFICE.test(readings[paragraph]!.text.slice(span.start, span.end));
  });
  if (titled && own.some((m) => SAID.test(after(m)))) return true;
  const quotes = own.filter((m) => QUOTE_BEFORE.test(before(m)) && (SAID.test(after(m)) || /(?:said|says|added|adds) $/.test(before(m))));
  return quotes.length > 0 && own.filter((m) => SAID.test(after(m)) || quotes.includes(m)).length > 1;
}

/** “President Obama” and “King Charles” need no given name; “Cllr Meredith” and “Mr Subramanian” do. “Miss Universe” is a prize. */
function needsGivenName(text: string, mention: Mention): boolean {
  const { honorific, title } = mention.name;
  const before = (honorific ?? title)!;
  const words = text.slice(before.start, before.end).replace(/\.$/, '');
  if (BY_ONE_NAME.test(words)) return false;
  // “Anna Strange and Mr Norrie” by Ann Lee, “Mr Morale and the Big Steppers”: works; “as Professor Callan”: a part.
  if (
    /\band $|\bas $/.test(text.slice(Math.max(0, before.start - 5), before.start)) ||
    /^ (?:and|&) (?:the|The) \p{Lu}/u.test(text.slice(mention.end, mention.end + 12))
  )
    return false;
  if (words === 'Miss' && (vocabulary.isPlace(mention.text) || /^(?:Saigon|Universe|World|Teen)/.test(mention.text))) return false;
  return (
    !APPOSED.test(text.slice(Math.max(0, before.start - 40), before.start)) &&
    (honorific !== undefined || /^(?:Cllr|Councillor|Cr|Det|Sgt|Insp|Supt|Coach)/.test(words))
  );
}

const isOtherWord = (name: string): boolean =>
  vocabulary.isGivenName(name) || vocabulary.isPlace(name) || vocabulary.isCommon(name.toLowerCase());

/** A firm or a town says things too: only a full name below, an age or a clause of a person shows that it is somebody. */
function doesWhatPeopleDo(text: string, { start, end, text: name }: Mention, hasFullName: boolean): boolean {
  const lead = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 16);
  // “156 Sportwagon, 166”, “said Gartner’s analyst”.
  if (/\d $/.test(lead) || /^['’]s? \p{L}/u.test(after)) return false;
  // “Mick “Sparrow” Dwyer”: a nickname parts the name.
  if (/^ ["“‘(]/.test(after.slice(0, 2))) return false;
  if (/(?:\b(?:in|at|from|near|of|to|by|with|for|on|The|the)|["”’'])\s$/.test(lead)) return false;
  if (isSurname(name) && TOLD_COURT.test(text.slice(end, end + 40))) return true;
  if (isSurname(name) && OPENS.test(lead) && SPEAKS_OF_ONE.test(text.slice(end, end + REACH))) return true;
  if (!PERSONAL.test(after) && !SPEECH_BEFORE.test(lead)) return false;
  return (
    hasFullName ||
    /^, (?:\d{1,3},|whose )/.test(after) ||
    (/^, who /.test(after) && SPEECH_BEFORE.test(lead)) ||
    (/[”"’'] (?:said|says) $/.test(lead) && /^\p{Lu}\p{Ll}{3,}$/u.test(name))
  );
}

/** No firm tells a jury. */
const TOLD_COURT =
  /^,? told (?:the )?(?:jury|jurors|court|inquest|judge|tribunal|magistrates|coroner|hearing|police|officers|reporters|paramedics)\b/;

/** “Lydon will open it in her place. He is to read”, “Goertzen told them that his deputies”: who begins a sentence and is he in the next, or in the clause. */
const OPENS = /(?:^|[.!?]["”’]? )$/;
const REACH = 200;
const SPEAKS_OF_ONE =
  /^ (?:will|would|has|had|is|was|told|\p{Ll}{3,}(?:ed|s)) (?:[^.!?“”"\p{Lu}]{0,120}[.!?] (?:He|She|His|Her) |\p{Ll}+ that (?:his|her) )/u;

/** A noun with a comma before the name, or right before it: “my neighbour, Mr Pillay”. */
const APPOSED = /\p{Ll}{3,}, $|\b(?:neighbour|neighbor|owner|signalman|teacher|doctor|friend|colleague) $/u;

/** The words of all names of several words. */
const wordsOfFullNames = ({ record }: DraftReading): ReadonlySet<string> =>
  new Set(
    record.entities.flatMap((e) => (/\s/.test(e.name) && e.mentions.some((m) => m.form !== 'surname') ? e.name.split(/[\s-]+/) : [])),
  );
