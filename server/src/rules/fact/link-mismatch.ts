// A link whose words name one body or document and whose address names another.
import type { DraftReading } from '../../reading/draft/draft.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { draftRule, type PlacedFinding } from '../rule.ts';
import { otherDocument, otherMonth } from '../shared/link-documents.ts';

interface Link {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly target: string;
}

/** Sites that carry everybody's pages: their address names nobody. */
const HOSTS =
  /(?:^|\.)(?:twitter|x|facebook|instagram|youtube|youtu|tiktok|linkedin|threads|bsky|t|bit|goo|google|docs|drive|archive|web|medium|substack|wordpress|blogspot|github|gitlab|wikipedia|wikimedia|doi|arxiv|ssrn|scribd|documentcloud|dropbox|flickr|vimeo|soundcloud|spotify|apple|amazon|eventbrite|surveymonkey|change|gofundme|justgiving|reuters|apnews|ap|afp|bbc|bbci|theguardian|guardian|nytimes|washingtonpost|wsj|ft|economist|bloomberg|cnn|independent|telegraph|thetimes|dailymail|mirror|sky|itv|cnbc|npr|politico|axios|vox|buzzfeed|huffpost|huffingtonpost|time|forbes|newsweek|usatoday|latimes|aljazeera|abc|cbsnews|nbcnews|foxnews|irishtimes|rte|smh|theage|nature|science|sciencemag|thelancet|bmj|nejm|legislation|parliament|congress|senate|justice|courtlistener|pewresearch)\.(?:[a-z]{2,4}|co|com)/;
/** Where many bodies share a host, the path names them. */
const SHARED = /(?:^|\.)(?:gov\.uk|gov\.scot|gov\.wales|canada\.ca|europa\.eu|un\.org|nhs\.uk)$/;
const COMMON =
  /^(?:the|of|and|for|in|on|at|to|a|an|by|with|from|its|their|new|national|royal|united|north|south|east|west|city|county|state|federal|public|british|american|european|international|world|association|institute|society|council|commission|committee|department|ministry|office|agency|trust|foundation|group|union|university|college|school|centre|center|board|service|services|authority|company|limited|inc|ltd|report|study|website|page|statement|survey|data|figures)$/;

export const linkMismatch = draftRule<Link>({
  meta: {
    id: 'fact/link-mismatch',
    what: 'A link whose words name one body while its address is another’s: “[Ofqual](https://…/ofsted)”.',
    why: 'An address is pasted blind, and the reader who follows it does not find the source that the story names.',
    guidance: { guide: 'BBC News style guide', entry: 'links' },
    severity: 'warning',
    on: true,
    skips: [],
    options: {},
  },
  observe: ({ prose, text }) =>
    prose.marks.flatMap(({ kind, start, end, target }) =>
      kind === 'link' && target && /^https?:\/\//i.test(target) ? [{ start, end, words: text.slice(start, end), target }] : [],
    ),
  conclude(noted, { draft }) {
    const people = new Set(draft.entities.filter((e) => e.kind === 'person').flatMap((e) => [e.name, e.name.split(' ').at(-1)!]));
    const names = noted.length === 0 ? [] : namesInOneWord(draft);
    return noted.flatMap(({ paragraph, reading, notes }) =>
      notes.flatMap((link): PlacedFinding[] => {
        const named = namedIn(link.words);
        const surely = named !== undefined && !people.has(named) && isElsewhere(named, link.target);
        const address = otherAddress(link);
        const body = address?.said ?? (surely ? named : (astray(link, reading, names) ?? ofAnotherTrade(link, reading)));
        const message = body === undefined ? documentMessage(link) : leadsTo(body, short(hostOf(link.target)));
        if (message === undefined) return [];
        // The characters beside the words, so that the address is marked with them.
        const start = Math.max(0, link.start - 1);
        const end = Math.min(reading.text.length, link.end + 1);
        return [{ paragraph, start, end, message, ...(surely || address?.alike ? {} : { severity: 'information' as const }) }];
      }),
    );
  },
});

const leadsTo = (said: string, where: string): string => `Link says “${short(said)}”, but leads to ${where}`;

/** Of a link to other minutes, or to another month's. */
function documentMessage({ words, target }: Link): string | undefined {
  const document = otherMonth(words, target) ?? otherDocument(words, target);
  return document === undefined ? undefined : leadsTo(words, `“${short(document)}”`);
}

/** The names of the draft's bodies as an address writes them: “gannettidal”. */
const namesInOneWord = ({ record }: DraftReading): readonly { readonly name: string; readonly label: string }[] =>
  record.entities.flatMap(({ name, gender }) => {
    const label = name.toLowerCase().replace(/[^a-z]/g, '');
    return gender !== undefined || label.length < 8 ? [] : [{ name, label }];
  });

/** What a link's words name, where its address is that of somebody else in the draft. */
function astray(
  { start, words, target }: Link,
  { text, sentences }: Reading,
  names: ReturnType<typeof namesInOneWord>,
): string | undefined {
  const host = hostOf(target);
  const address = target.toLowerCase().replace(/[^a-z]/g, '');
  if (HOSTS.test(host) || (words.match(/\p{L}{4,}/gu) ?? []).some((word) => address.includes(word.toLowerCase().slice(0, 6))))
    return undefined;
  const label = host.replace(/[^a-z]/g, '');
  const adjective = /\p{Lu}\p{Ll}{4,}/u.exec(words)?.[0];
  const sentence = sentences.find((s) => s.start <= start && start < s.end);
  const said = text.slice(sentence?.start ?? 0, sentence?.end);
  const other = names.find((n) => label.includes(n.label) && !said.includes(n.name.split(' ')[0]!));
  return adjective !== undefined && other ? words : undefined;
}

/** What a body's address says that it is: a brewery's, a hockey club's. */
const TRADE =
  /(?:curling|hockey|golf|rugby|football|cricket|bowls|sailing|rowing|tennis|swimming|angling|library|libraries|brewing|brewery|taproom|winery|church|parish|diocese|school|academy|college|museum|gallery|theatre|theater|cinema|bakery|bakers|hotel|dental|dentist|veterinary|clinic|hospital|chamber|clerk|auditor|sheriff|festival|garden|gardens|zoo|choir|orchestra|cheese|motors|garage|travel|tours|airport|railway|plumbing|florist|nursery|caravans|estates|lettings|solicitors|accountants|kennels|stables|marina|lifeboat|allotments?|ringers|puppets|podcast|knitting|quilters|bicycles?|cycles)/;

/** “[the county auditor's page](https://larkspurhockey…)”: an address of a trade that neither the link nor its sentence speaks of. */
function ofAnotherTrade({ start, words, target }: Link, { text, sentences }: Reading): string | undefined {
  const host = hostOf(target);
  const label = host.split('.').find((part) => part.length >= 9 && TRADE.test(part));
  // “Released a statement” names nobody.
  const names = /\p{Lu}|['’]s\b|^the /u.test(words);
  if (!names || label === undefined || HOSTS.test(host) || SHARED.test(host)) return undefined;
  const sentence = sentences.find((s) => s.start <= start && start < s.end);
  const said = text.slice(sentence?.start ?? 0, sentence?.end).toLowerCase();
  const address = target.toLowerCase().replace(/[^a-z]/g, '');
  const trade = TRADE.exec(label)![0].replace(/s$/, '').slice(0, 6);
  if (said.replace(/[^a-z]/g, '').includes(trade)) return undefined;
  // Any other word that both have ties the address to the sentence, but for the place that all in a town are named for.
  const own = words.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const place = label.replace(TRADE, '').slice(0, 5);
  return own.length > 0 && !own.some((word) => address.includes(word.slice(0, 6)) && !(place.length > 3 && word.startsWith(place)))
    ? words
    : undefined;
}

const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:\/\S*)?$/i;
const SHORTENED = /url|tiny|short|\.(?:ly|gl|gd|cc|to|link)$|(?:^|\.)(?:forms?|click|links?|track)\./;
/** “.co.uk”, “.org.au”, “.gov”: what says where or of which sort, and not whose. */
const ENDING = /(?:\.(?:co|com|org|net|gov|gouv|ac|edu|sch|nhs|police|govt))?\.[a-z]+$/;

/** An address that the reader sees and that is another than the one behind it: “[fenboats.org](https://fenbots.org)”. */
function otherAddress({ words, target }: Link): { readonly said: string; readonly alike: boolean } | undefined {
  const said = ADDRESS.exec(words.trim())?.[1]?.toLowerCase();
  const host = hostOf(target);
  if (said === undefined || !host || HOSTS.test(host) || HOSTS.test(said) || SHORTENED.test(said) || SHORTENED.test(host)) return undefined;
  const [one, other] = [said, host].map((name) => name.replace(ENDING, '').split('.').at(-1)!) as [string, string];
  // An address of a few letters stands for a longer one.
  if (one === other || Math.min(one.length, other.length) < 5 || said.includes(other) || host.includes(one)) return undefined;
  return { said, alike: one[0] === other[0] && one.at(-1) === other.at(-1) && Math.abs(one.length - other.length) < 3 };
}

const MOSTLY = 0.7;
const ORGANISED =
  /\b(?:Trust|Association|Institute|Institution|Society|Council|Commission|Committee|Department|Ministry|Office|Agency|Foundation|University|College|Board|Service|Authority|Bank|Federation|Union|Bureau|Alliance|Network|Centre|Center|Museum|Library|Chamber|Court|Party|Fund|Accountancy|Observatory|Laboratory|Academy|Guild|League|Club|Group|Company|Coalition|Confederation|Partnership|Register|Administration)\b/;
const ROLE =
  /^(?:Professor|Prof|Dr|Mr|Mrs|Ms|Sir|Lord|Lady|Dame|President|Deputy|Chief|Director|Minister|Secretary|Senator|Mayor|Provost|Judge)\b/;

const short = (words: string): string => (words.length > 34 ? `${words.slice(0, 33)}…` : words);
const hostOf = (target: string): string => /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(target)?.[1]?.toLowerCase() ?? '';

/** The body that a link's words name: a name of several words, or one odd word with a capital inside a sentence's words. */
function namedIn(words: string): string | undefined {
  const name = /(?:\p{Lu}[\p{L}’'-]*)(?:\s(?:(?:of|for|and|the|in|on)\s){0,2}\p{Lu}[\p{L}’'-]*){1,7}/u.exec(words)?.[0];
  const bare = name?.replace(/[’']s$/u, '').replace(/^(?:The|See|Read|Visit|Find|Download|Watch|Follow)\s/, '');
  // Most of the words are the name, so the link says where it leads; a person's page may be anywhere.
  if (
    bare &&
    /\s/.test(bare) &&
    ORGANISED.test(bare) &&
    !ROLE.test(bare) &&
    (bare.length >= MOSTLY * words.replace(/^the /i, '').length || /['’]s (?:web)?(?:page|site|portal)$/.test(words)) &&
    significant(bare).length > 0
  )
    return bare;
  return /^\p{Lu}[\p{L}]{3,}(?:[’']s)?$/u.test(words) ? words.replace(/[’']s$/u, '') : undefined;
}

const significant = (name: string): string[] => (name.toLowerCase().match(/[\p{L}]{3,}/gu) ?? []).filter((word) => !COMMON.test(word));

/** Does an address have none of a body's words and none of its initials, though it names somebody? */
function isElsewhere(body: string, target: string): boolean {
  const host = hostOf(target);
  if (!host || HOSTS.test(host)) return false;
  const shared = SHARED.test(host);
  const path = target.slice(target.indexOf(host) + host.length).toLowerCase();
  if (shared && !/\/(?:organisations|organizations|departments?|agencies)\//.test(path)) return false;
  const address = `${host}${path}`.normalize('NFD').replace(/[^a-z0-9]/g, '');
  const label = host.split('.').find((part) => !/^(?:www|m|en|news|blog|info|data|search|my|app)$/.test(part)) ?? host;
  const words = significant(body.normalize('NFD').replace(/\p{M}/gu, ''));
  if (words.some((word) => address.includes(word.slice(0, Math.max(4, Math.min(word.length - 1, 6)))))) return false;
  const initials = (body.match(/\p{Lu}/gu) ?? []).join('').toLowerCase();
  const all = body
    .split(/\s+/)
    .map((word) => word[0]!.toLowerCase())
    .join('');
  for (const letters of [initials, all])
    if (letters.length >= 2 && (label.startsWith(letters) || (address.includes(letters) && letters.length >= 3))) return false;
  // Another agency's initials before “.gov”.
  if (/^[a-z]{2,4}\.gov$/.test(host) && initials.length >= 3) return true;
  // An address of a few letters is an abbreviation that nobody can read.
  return shared || label.replace(/[^a-z]/g, '').length >= 5;
}
