// Finds surnames that stand before anybody has been introduced by them.

import type { DraftReading } from '../../reading/draft/draft.ts';
import type { Mention, RecordEntity } from '../../reading/draft/record.ts';
import { isHeadline } from '../../reading/paragraph/headlines.ts';
import { vocabulary } from '../../reading/paragraph/names/vocabulary.ts';
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
      if (!isPerson(entity, first, draft) || hasOneName(first, draft)) return [];
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

function isPerson(entity: RecordEntity, mention: Mention, draft: DraftReading): boolean {
  const { given, kind, attributes } = entity;
  const { paragraph, start } = mention;
  if (kind === 'organisation' || kind === 'place' || (mention.form === 'given' && given !== undefined)) return false;
  // “The mine’s owner, Mr Van Alst”, “her brother, Jago”: introduced, if not in full.
  if (attributes.some((a) => (a.kind === 'office' || a.kind === 'kin') && a.introduces && a.paragraph === paragraph && a.name === start))
    return false;
  const { text } = draft.readings[paragraph]!;
  return mention.name.honorific || mention.name.title
    ? needsGivenName(text, mention)
    : !isOtherWord(mention.text) && (doesWhatPeopleDo(text, mention, given !== undefined) || isSomebody(entity, mention, draft));
}

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
  /\b(?:(?:uses?|used|goes by|went by|has|known by|gave|giving|identified by) (?:only )?(?:just |one|a single|only|(?:his|her|their) (?:first|given|nick)) ?name\b|(?:did|would|does) not (?:want to )?give (?:a|an|his|her|their) (?:sur|last |full |family |other )?name|(?:asked|wanted) (?:to be (?:identified|named) (?:only )?by|that (?:his|her|their) (?:sur|last |full |family )name)|not (?:her|his|their) real name)/;

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
  // “Mick “Sparrow” Dwyer”: a nickname parts the name.
  if (/^ ["“‘(]/.test(after.slice(0, 2))) return false;
  if (/(?:\b(?:in|at|from|near|of|to|by|with|for|on|The|the)|["”’'])\s$/.test(lead)) return false;
  if (!PERSONAL.test(after) && !SPEECH_BEFORE.test(lead)) return false;
  return (
    hasFullName ||
    /^, (?:\d{1,3},|whose )/.test(after) ||
    (/^, who /.test(after) && SPEECH_BEFORE.test(lead)) ||
    (/[”"’'] (?:said|says) $/.test(lead) && /^\p{Lu}\p{Ll}{3,}$/u.test(name))
  );
}

/** A noun with a comma before the name, or right before it: “my neighbour, Mr Pillay”. */
const APPOSED = /\p{Ll}{3,}, $|\b(?:neighbour|neighbor|owner|signalman|teacher|doctor|friend|colleague) $/u;

/** The words of all names of several words. */
const wordsOfFullNames = ({ record }: DraftReading): ReadonlySet<string> =>
  new Set(record.entities.flatMap((e) => (/\s/.test(e.name) && e.mentions.some((m) => m.form !== 'surname') ? e.name.split(/\s+/) : [])));
