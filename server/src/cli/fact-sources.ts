// A draft's fact sheet and its sources on disk: where the sheet lies, and what of the sources can be read.
import { readdirSync, statSync } from 'node:fs';
import { dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { isInside, realOf, rootOf } from '../disk/folders.ts';
import { readBytes, textOf } from '../disk/read.ts';
import { sheetPathOf } from '../facts/place.ts';
import { SHEET_SUFFIX, type Sheet } from '../facts/sheet.ts';
import {
  fingerprintOf,
  isTable,
  isTranscript,
  MOST_NEARBY,
  NEARBY_LEFT_OUT,
  type ReadSources,
  readSource,
  readWordSource,
  SOURCES_FOLDER,
  type SourceFile,
} from '../facts/sources.ts';
import { dayOf } from '../facts/status.ts';
import type { Table } from '../facts/tables.ts';
import type { TranscriptIndex } from '../facts/transcript/compare.ts';
import { LARGEST } from './drafts.ts';
import type { ResolvedStyle } from './styles.ts';

/** The file of a draft's sheet: beside it, or where its house style keeps sheets. */
export function sheetFileOf(draft: string, { desk, folder }: Pick<ResolvedStyle, 'desk' | 'folder'>): string {
  const { folder: kept } = desk.style.facts;
  if (kept === undefined || folder === undefined) return `${draft}${SHEET_SUFFIX}`;
  const path = relative(folder, resolve(draft)).split(sep).join('/');
  // A draft outside the style's folder, as --config may have it, keeps its sheet beside it.
  return path.startsWith('../') || isAbsolute(path) ? `${draft}${SHEET_SUFFIX}` : shortest(join(folder, sheetPathOf(path, kept)));
}

/** From the working directory where that is shorter, as the draft was named. */
const shortest = (path: string): string => {
  const from = relative(process.cwd(), path);
  return from !== '' && !from.startsWith('..') && from.length < path.length ? from : path;
};

export interface DiskSources extends ReadSources {
  /** The day on which each source's file last changed; none in a repository, where git sets these anew. */
  readonly days: ReadonlyMap<string, string>;
  /** What is wrong with a source, by the sheet's id of it. */
  readonly problems: readonly { readonly start: number; readonly message: string }[];
}

/**
 * Reads the sources of a sheet: the files that it names, from the draft's folder, and the transcripts in `sources/` there.
 * @param root nothing outside this folder is read; the draft's repository if none is named
 */
export function readSources(draft: string, sheet: Sheet, root: string = rootOf(realOf(draft))): DiskSources {
  const folder = dirname(resolve(draft));
  const transcripts = new Map<string, TranscriptIndex>();
  const tables = new Map<string, Table>();
  const fingerprints = new Map<string, string>();
  const days = new Map<string, string>();
  const problems: { start: number; message: string }[] = [];
  const named = new Set<string>();
  for (const { id, file, fileAt } of sheet.sources) {
    if (file === undefined) continue;
    const path = realOf(join(folder, file));
    named.add(path);
    const { fingerprint, day, source } = isAbsolute(file) || !isInside(root, path) ? OUTSIDE : readFile(path, !isRepository(root));
    if (fingerprint !== undefined) fingerprints.set(id, fingerprint);
    if (day !== undefined) days.set(id, day);
    if (source && 'problem' in source) problems.push({ start: fileAt?.start ?? 0, message: source.problem });
    else keep(id, source);
  }
  // The folder may be a link that leads elsewhere.
  const isNearby = (path: string): boolean => !named.has(path) && isInside(root, path);
  const nearby = nearbyIn(join(folder, SOURCES_FOLDER)).filter((name) => isNearby(realOf(join(folder, SOURCES_FOLDER, name))));
  if (nearby.splice(MOST_NEARBY).length > 0) problems.push({ start: 0, message: NEARBY_LEFT_OUT });
  for (const name of nearby) keep(`${SOURCES_FOLDER}/${name}`, readFile(join(folder, SOURCES_FOLDER, name), false).source);
  return { transcripts, tables, fingerprints, days, problems, nearby: new Set(nearby.map((name) => `${SOURCES_FOLDER}/${name}`)) };

  function keep(id: string, source: SourceFile | undefined): void {
    if (source && 'transcript' in source) transcripts.set(id, source.transcript);
    else if (source && 'table' in source) tables.set(id, source.table);
  }
}

interface FileRead {
  readonly fingerprint?: string;
  readonly day?: string;
  readonly source?: SourceFile | undefined;
}

const OUTSIDE: FileRead = { source: { problem: 'This source is not read: it lies outside the draft’s folder or repository' } };

const isRepository = (root: string): boolean => statSync(join(root, '.git'), { throwIfNoEntry: false }) !== undefined;

function readFile(path: string, withDay: boolean): FileRead {
  const extension = extname(path).toLowerCase();
  const read = readBytes(path, LARGEST);
  if ('missing' in read) return { source: { problem: 'There is no such file; the path starts at the draft’s folder' } };
  if ('problem' in read)
    return { source: { problem: `This source is not read: ${read.problem.replace(/(?:, so it is not checked)?; split it.*/s, '')}` } };
  const day = withDay ? { day: dayOf(statSync(path).mtime) } : {};
  const known = { fingerprint: fingerprintOf(read.bytes), ...day };
  if (extension === '.docx') return { ...known, source: readWordSource(read.bytes) };
  if (!isTranscript(extension) && !isTable(extension)) return known;
  const text = textOf(read.bytes);
  return { ...known, source: 'text' in text ? readSource(extension, text.text) : { problem: `This source is not read: ${text.problem}` } };
}

function nearbyIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && isTranscript(extname(entry.name).toLowerCase()))
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
}
