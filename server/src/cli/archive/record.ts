// A record of an archive as pieces of one draft: the plain fields that docs/archives.md lists, or an item of IPTC’s ninjs, 1 to 3.
import type { Piece } from '../../text/joined.ts';
import type { Format } from '../../text/paragraph.ts';

export interface ArchiveRecord {
  readonly pieces: readonly Piece[];
  /** The day that it was published on, as it was given. */
  readonly published?: string;
}

/** Why a record is not checked; the message is its answer. */
export class NotARecord extends Error {}

type Given = Readonly<Record<string, unknown>>;

const BODIES: Readonly<Record<string, Format>> = { text: 'plain', html: 'html', markdown: 'markdown' };
const KNOWN = [...Object.keys(BODIES), 'headline', 'standfirst', 'captions'];

export const isObject = (value: unknown): value is Given => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What names a record, as it was given. */
export const idOf = (given: Given): unknown => given['id'] ?? given['uri'] ?? given['guid'] ?? null;

/** Takes a record apart, or throws `NotARecord`. */
export function readRecord(given: Given): ArchiveRecord {
  const language = given['language'];
  if (typeof language === 'string' && !/^en(?:[-_]|$)/i.test(language))
    throw new NotARecord(`its language is “${language.slice(0, 20)}”, and only English is checked`);
  const record = isNinjs(given) ? readNinjs(given) : readPlain(given);
  const pieces = record.pieces.filter(({ text }) => text.trim() !== '');
  if (pieces.length === 0) throw new NotARecord(`there is nothing to check in it: none of ${KNOWN.join(', ')} has words`);
  return { ...record, pieces };
}

function readPlain(given: Given): ArchiveRecord {
  const headline = stringOf(given, 'headline');
  const standfirst = stringOf(given, 'standfirst');
  const bodies = Object.entries(BODIES).flatMap(([name, format]) => {
    const text = stringOf(given, name);
    return text === undefined ? [] : [{ name, text, format }];
  });
  if (bodies.length > 1) throw new NotARecord(`it has both “${bodies[0]!.name}” and “${bodies[1]!.name}”; give one of them`);
  const markup = bodies[0]?.format === 'html';
  const published = stringOf(given, 'published');
  return {
    pieces: [
      ...shown('headline', headline, 'headline', markup),
      ...shown('standfirst', standfirst, 'standfirst', markup),
      ...bodies,
      ...captionsOf(given['captions']).flatMap(([name, text]) => shown(name, text, 'caption', markup)),
    ],
    ...(published === undefined ? {} : { published }),
  };
}

function stringOf(given: Given, name: string): string | undefined {
  const value = given[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new NotARecord(`“${name}” is no string`);
  return value;
}

function captionsOf(value: unknown): [string, string][] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'string') return [['captions', value]];
  if (!Array.isArray(value) || value.some((one) => typeof one !== 'string')) throw new NotARecord('“captions” is no list of strings');
  return value.map((text: string, i) => [`captions[${i}]`, text]);
}

/** Display copy. Beside a body in HTML it may be HTML too, and is where it has a tag or a character reference. */
const shown = (name: string, text: string | undefined, kind: 'headline' | 'standfirst' | 'caption', markup: boolean): Piece[] =>
  text === undefined ? [] : [{ name, text, format: markup && /<\/?[a-z]|&#?\w+;/i.test(text) ? 'html' : 'plain', kind }];

/** ninjs 2 and 3 have lists of headlines, bodies and descriptions; ninjs 1 has one of each, in fields of its own. */
const isNinjs = (given: Given): boolean =>
  ['headlines', 'bodies', 'descriptions'].some((name) => Array.isArray(given[name])) ||
  Object.keys(given).some((name) => /^(?:body|description)_(?:text|html|xhtml)$/.test(name));

function readNinjs(given: Given): ArchiveRecord {
  const body = ninjsText(given, 'bodies', 'body');
  const markup = body?.format === 'html';
  const isPicture = (given['type'] ?? 'text') !== 'text' && body === undefined;
  const headline = ninjsText(given, 'headlines', 'headline');
  const description = ninjsText(given, 'descriptions', 'description');
  const published = ['published', 'versionCreated', 'versioncreated', 'contentCreated', 'contentcreated', 'firstCreated', 'firstcreated']
    .map((name) => given[name])
    .find((value) => typeof value === 'string');
  return {
    pieces: [
      ...shown(headline?.name ?? '', headline?.text, 'headline', markup),
      // Agencies repeat the beginning of the body there, often cut off in the middle of a word.
      ...(description && !repeats(description.text, body?.text)
        ? shown(description.name, description.text, isPicture ? 'caption' : 'standfirst', markup)
        : []),
      ...(body ? [body] : []),
      ...associated(given['associations']).flatMap(([at, item]) => {
        const caption = ninjsText(item, 'descriptions', 'description');
        return caption ? shown(`${at}.${caption.name}`, caption.text, 'caption', caption.format === 'html') : [];
      }),
    ],
    ...(published === undefined ? {} : { published: published as string }),
  };
}

/** Bodies that tell most of what is a paragraph come first. */
const PREFERRED: readonly (readonly [RegExp, Format])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)\b/i, 'html'],
  [/^text\/markdown\b/i, 'markdown'],
  [/^text\/plain\b/i, 'plain'],
];

/** The best of a list of texts (`bodies`), or of ninjs 1’s fields (`body_text`). */
function ninjsText(given: Given, list: string, one: string): Piece | undefined {
  const entries = given[list];
  if (Array.isArray(entries)) {
    const usable = entries.flatMap((entry: unknown, i) => {
      if (!isObject(entry) || typeof entry['value'] !== 'string') return [];
      const type = entry['contentType'] ?? entry['contenttype'] ?? 'text/plain';
      const rank = PREFERRED.findIndex(([pattern]) => typeof type === 'string' && pattern.test(type));
      return rank < 0
        ? []
        : [{ name: `${list}[${i}].value`, text: entry['value'], format: PREFERRED[rank]![1], rank, main: entry['role'] === 'main' }];
    });
    // A headline is read from its main one; of bodies the one with markup says more than the one without.
    const best = usable.sort((a, b) => (list === 'headlines' ? Number(b.main) - Number(a.main) : 0) || a.rank - b.rank)[0];
    return best && { name: best.name, text: best.text, format: best.format };
  }
  for (const [ending, format] of [
    ['_xhtml', 'html'],
    ['_html', 'html'],
    ['_text', 'plain'],
    ['', 'plain'],
  ] as const) {
    const text = given[one + ending];
    if (typeof text === 'string') return { name: one + ending, text, format };
  }
  return undefined;
}

/** Pictures and the like that belong to an item: a list in ninjs 2 and 3, an object of named ones in ninjs 1. */
function associated(value: unknown): [string, Given][] {
  if (Array.isArray(value)) return value.flatMap((one, i): [string, Given][] => (isObject(one) ? [[`associations[${i}]`, one]] : []));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, one]): [string, Given][] => (isObject(one) ? [[`associations.${name}`, one]] : []));
}

const plainWords = (text: string): string =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const repeats = (description: string, body: string | undefined): boolean =>
  body !== undefined && plainWords(body.slice(0, description.length * 3 + 2000)).includes(plainWords(description).slice(0, 60));
