// The parts of a Word document: XML files in a ZIP archive, taken out with bounds on how large they may be.
import { strFromU8, unzipSync } from 'fflate';

/** Why a file is not read as a Word document, in words for a person. */
export class NotWord extends Error {}

/** All of a document’s text parts together, unpacked and packed. A book of 300,000 words has 20 MB, packed into 2. */
const LARGEST = 64 * 1024 * 1024;
const LARGEST_PACKED = 4 * 1024 * 1024;
const MOST_PARTS = 10_000;

const DAMAGED = 'it is damaged, or no Word document; open it in Word and save it again';
/** Text parts that say something of what is read; pictures and the like stay packed. */
const READ = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[\w-]+\.xml|word\/_rels\/[\w-]+\.xml\.rels)$/;

export interface Parts {
  readonly parts: ReadonlyMap<string, string>;
  /** What parts are called in the file, where that is not as in `parts`. */
  readonly names: ReadonlyMap<string, string>;
}

/** The text parts by the names that desktop Word gives them. Throws `NotWord`. */
export function partsOf(bytes: Uint8Array): Parts {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new NotWord('it has a password or is an old .doc; save it in Word as .docx without a password');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new NotWord(DAMAGED);
  const parts = new Map<string, string>();
  for (const [name, content] of Object.entries(unpacked(bytes))) parts.set(name, textOf(content));
  const names = renamed(parts);
  if (!parts.has('word/document.xml')) throw new NotWord('it has no text part, word/document.xml, so it is no Word document');
  return { parts, names };
}

const DOCUMENT = 'word/document.xml';
/** Parts that are found by the end of their relation’s type. */
const RELATED = ['styles', 'numbering', 'comments', 'commentsExtended', 'footnotes', 'endnotes'];

/** Word on the web may write document2.xml, styles2.xml and so on: relations say which part is what. Each gets its usual name too. */
function renamed(parts: Map<string, string>): Map<string, string> {
  const names = new Map<string, string>();
  const call = (usual: string, real: string | undefined): void => {
    const content = real === undefined || real === usual ? undefined : parts.get(real);
    if (content === undefined || parts.has(usual)) return;
    parts.set(usual, content);
    names.set(usual, real!);
  };
  const relationsOf = (name: string): string => name.replace(/([^/]+)$/, '_rels/$1.rels');
  call(DOCUMENT, targetOf(parts.get('_rels/.rels'), 'officeDocument', ''));
  call(relationsOf(DOCUMENT), relationsOf(names.get(DOCUMENT) ?? DOCUMENT));
  for (const kind of RELATED) {
    const usual = `word/${kind}.xml`;
    call(usual, targetOf(parts.get(relationsOf(DOCUMENT)), kind, 'word/'));
    call(relationsOf(usual), relationsOf(names.get(usual) ?? usual));
  }
  return names;
}

/** The part that the first relation of a type leads to. */
function targetOf(relations: string | undefined, type: string, folder: string): string | undefined {
  for (const [tag] of relations?.matchAll(/<(?:\w+:)?Relationship\b[^<>]*>/g) ?? []) {
    if (!new RegExp(`\\bType="[^"]*/${type}"`).test(tag)) continue;
    const target = /\bTarget="([^"]*)"/.exec(tag)?.[1];
    if (target !== undefined) return target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
  }
  return undefined;
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  let count = 0;
  let whole = 0;
  let packed = 0;
  const wanted = new Map<string, number>();
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter({ name, originalSize, size }) {
        if (++count > MOST_PARTS) throw new NotWord('it has too many parts to be an article');
        if (!READ.test(name)) return false;
        if (wanted.has(name)) throw new NotWord(`it has the part ${name} twice`);
        // Checked before anything is unpacked: fflate never writes more than is announced here.
        if ((whole += originalSize) > LARGEST || (packed += size) > LARGEST_PACKED)
          throw new NotWord('its text is too large to be an article, packed or unpacked');
        wanted.set(name, originalSize);
        return true;
      },
    });
  } catch (error) {
    throw error instanceof NotWord ? error : new NotWord(DAMAGED);
  }
  for (const [name, size] of wanted) if (files[name]?.length !== size) throw new NotWord(DAMAGED);
  return files;
}

/** XML is in UTF-8, or in UTF-16 with a mark that says so. */
function textOf(bytes: Uint8Array): string {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*\bencoding=["']([\w-]+)["']/.exec(strFromU8(bytes.subarray(0, 200), true))?.[1];
  if (!wide && declared && !/^utf-?8$/i.test(declared))
    throw new NotWord(`its text is in ${declared.slice(0, 20)}, not in UTF-8; save it in Word again`);
  const text = wide ? fromUtf16(bytes, bytes[0] === 0xfe) : strFromU8(bytes);
  // A character that stands for what could not be decoded, and was not in the file.
  if (!wide && text.includes('\ufffd') && !strFromU8(bytes, true).includes('\xef\xbf\xbd'))
    throw new NotWord('its text is not in the encoding that it names; save it in Word again');
  if (/<!DOCTYPE/i.test(text.slice(0, 2000))) throw new NotWord('it defines XML of its own, which no Word document does');
  return text;
}

function fromUtf16(bytes: Uint8Array, bigEndian: boolean): string {
  const parts: string[] = [];
  const CHUNK = 8192;
  for (let at = 2; at + 1 < bytes.length; at += CHUNK) {
    const units: number[] = [];
    for (let i = at; i + 1 < bytes.length && i < at + CHUNK; i += 2)
      units.push(bigEndian ? (bytes[i]! << 8) | bytes[i + 1]! : bytes[i]! | (bytes[i + 1]! << 8));
    parts.push(String.fromCharCode(...units));
  }
  return parts.join('');
}
