// Formats by the ends of file names.
import type { Format } from '../paragraph.ts';

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  '.txt': 'plain',
  '.text': 'plain',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdx': 'markdown',
  '.html': 'html',
  '.htm': 'html',
};

/** The format of a draft by its file name's extension (“.md”); undefined where the desk does not read such files by itself. */
export const formatOf = (extension: string): Format | undefined => BY_EXTENSION[extension.toLowerCase()];
