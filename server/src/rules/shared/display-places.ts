// Places in a caption held against where the story has the same things.
import { vocabulary } from '../../reading/paragraph/names/vocabulary.ts';
import type { NameMention, Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';

/** A place of a caption, and the one that the story has instead. */
export interface PlaceApart extends Span {
  readonly name: string;
  /** The story's places, each with the word that both speak of. */
  readonly others: readonly { readonly other: string; readonly shared: string }[];
}

/** From here on a caption names who took the picture. */
const CREDIT =
  /(?:^|[\s(|/])(?:Photo(?:graph)?s?|Picture|Image|Credit|Illustration|Courtesy|Supplied|File|Getty|Reuters|AFP|AP|PA|EPA|Alamy|Shutterstock)\b(?!ed)/;
/** Words before a place. */
const WHERE = /\b(?:at|in|near|outside|from|off|around|of)(?: the| a| her| his| their)? $/i;
/** A place of work or worship named for its place: “the Pune factory”. */
const AT_THE = /\b(?:at|in|near|outside) the $/i;
/** Words that captions and stories share by chance. */
const COMMON =
  /^(?:people|women|children|their|there|where|which|after|before|during|about|between|other|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|pictured|photo|picture|image|left|right|centre|center|years?|outside|inside|north|south|east|west|northern|southern|eastern|western|first|second|third|lives?|living|nearby)$/;
const ANYWHERE =
  /^(?:police|officers?|residents?|council|councillors?|workers?|visitors?|crews?|protesters?|supporters?|pupils?|students?|volunteers?)$/i;
/** So many sentences may have a word that tells where a thing is. */
const RARE = 3;

function isPlaceLike({ start, end, text: name, kind, given, honorific, title }: NameMention, text: string): boolean {
  if (honorific || title || CONTINENT.test(name)) return false;
  const lead = text.slice(Math.max(0, start - 14), start);
  // “At Ludd West”: two words that no list knows are read as a person's.
  if (kind === 'person') return IN.test(lead) && given !== undefined && !vocabulary.isGivenName(given.split(' ')[0]!);
  if (given !== undefined) return false;
  return WHERE.test(lead) || (AT_THE.test(lead) && /^ \p{Ll}/u.test(text.slice(end, end + 2)));
}

const IN = /\b(?:at|in|near|outside) $/i;
const CONTINENT = /^(?:Africa|America|Asia|Europe|Oceania|Antarctica|North America|South America)$/;

/** The places of a caption that the story does not have with the things that the caption shows. */
export function placesApart(caption: Reading, story: readonly Reading[]): readonly PlaceApart[] {
  const { text, names } = caption;
  const credit = CREDIT.exec(text)?.index ?? text.length;
  const shown = names.filter((n) => n.end <= credit && isPlaceLike(n, text));
  if (shown.length === 0) return [];
  const sentences = sentencesWith(contentOf(caption, credit), story);
  const known = new Set(shown.flatMap((n) => wordsOf(n.text)));
  return shown.flatMap((mention): PlaceApart[] => {
    const { start, end, text: name } = mention;
    const own = wordsOf(name);
    const votes = votesAgainst(own, known, sentences);
    const inStory = story.some((r) => own.some((w) => r.text.includes(w)));
    // Police and residents are everywhere; of a place that the story names they tell nothing.
    const telling = votes.filter(([, shared]) => !inStory || !ANYWHERE.test(shared));
    if (telling.length === 0 && votes.length > 0) return [];
    const others = telling.map(([other, shared]) => ({ other: alikeNamed(other, name), shared }));
    if (own.length === 0 || others.length > (inStory ? 1 : 2)) return [];
    return others.length === 0 && (inStory || credit < text.length || !vocabulary.isPlace(name)) ? [] : [{ start, end, name, others }];
  });
}

/** The places that the story has with the things of a caption, each with the word they share; none where it has the caption's own there. */
function votesAgainst(
  own: readonly string[],
  known: ReadonlySet<string>,
  sentences: readonly Said[],
): readonly (readonly [string, string])[] {
  if (sentences.some(({ reading }) => own.some((w) => reading.text.includes(w)))) return [];
  const votes = new Map<string, string>();
  for (const { word, reading, span, at } of sentences) {
    const place = nearestPlace(reading, span, at);
    if (place !== undefined && !wordsOf(place).some((w) => known.has(w))) votes.set(place, word);
  }
  return [...votes];
}

/** The words of a name that tell it from others: “Sandry” of “Sandry Airport”. */
const wordsOf = (name: string): string[] =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}\p{L}{2,}/u.test(word) && !vocabulary.isPlaceWord(word) && !vocabulary.isOrganisationWord(word));

/** “Ludd West Airport”, as the caption has “Sandry Airport”. */
function alikeNamed(place: string, name: string): string {
  const last = name.split(' ').at(-1)!;
  return name.includes(' ') && vocabulary.isPlaceWord(last) && !vocabulary.isPlaceWord(place.split(' ').at(-1)!)
    ? `${place} ${last}`
    : place;
}

/** The words of a caption that say what it shows. */
function contentOf({ words, text, names }: Reading, credit: number): ReadonlySet<string> {
  const content = new Set<string>();
  for (const word of words) {
    if (word.end > credit) break;
    const lower = word.lower.replace(/['’]s$/, '');
    const inName = names.some((n) => n.kind !== 'person' && n.start <= word.start && word.end <= n.end);
    if (lower.length >= 5 && !COMMON.test(lower) && !inName && /^\p{L}+$/u.test(lower)) content.add(singular(lower));
  }
  // Where somebody lives is where they are at home.
  if (/\bat (?:her|his|their) home\b|\bat home\b/.test(text)) content.add('lives');
  return content;
}

const singular = (word: string): string => (word.length > 5 && /[^s]s$/.test(word) ? word.slice(0, -1) : word);

/** The place that a sentence names nearest to a word. */
function nearestPlace({ names, text }: Reading, span: Span, at: number): string | undefined {
  const places = names.filter((n) => n.start >= span.start && n.end <= span.end && isPlaceLike(n, text));
  return places.sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0]?.text;
}

interface Said {
  readonly word: string;
  readonly at: number;
  readonly reading: Reading;
  readonly span: Span;
}

/** The sentences of the story that have one of some words, of those words that are rare there. */
function sentencesWith(content: ReadonlySet<string>, story: readonly Reading[]): readonly Said[] {
  const found = new Map<string, Said[]>();
  for (const reading of story)
    for (const { text, lower, start } of reading.words) {
      const word = singular(lower.replace(/['’]s$/, ''));
      if (!content.has(word)) continue;
      const span = reading.sentences.find((s) => s.start <= start && start < s.end);
      if (span) found.set(word, [...(found.get(word) ?? []), { word: text.replace(/['’]s$/, ''), at: start, reading, span }]);
    }
  return [...found.values()].filter((said) => said.length <= RARE).flat();
}
