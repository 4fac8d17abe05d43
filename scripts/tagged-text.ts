// Reads the tagged corpora (GUM, MASC) as sentences of tokens with Penn tags, as the tagger cuts tokens.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface Sentence {
  readonly words: string[];
  readonly tags: string[];
}

const SIGNS: Readonly<Record<string, string>> = {
  '``': '“',
  "''": '”',
  '"': '”',
  "'": '”',
  '-LRB-': '(',
  '-RRB-': ')',
  HYPH: ':',
  '-': ':',
  '...': ':',
  NFP: ':',
  '..': '.',
  $: 'SYM',
  '#': 'SYM',
  ADD: 'NNP',
  GW: 'FW',
  LS: 'CD',
  AFX: 'JJ',
  XX: 'FW',
};
const JOINED: Readonly<Record<string, string>> = { VBN: 'JJ', VBG: 'JJ', VBD: 'JJ', IN: 'JJ', VB: 'NN', CD: 'JJ' };

function unified(word: string, tag: string): string {
  if (/^to$/i.test(word)) return 'TO';
  if (/^[.!?]+$/.test(word)) return '.';
  if (/^[,]$/.test(word)) return ',';
  if (/^[:;…—–-]+$/.test(word)) return ':';
  return SIGNS[tag] ?? tag;
}

export function gum(path: string): Sentence[][] {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('# newdoc')
    .slice(1)
    .map((doc) =>
      doc.split('\n\n').flatMap((block) => {
        const rows = block
          .split('\n')
          .filter((line) => /^\d+\t/.test(line))
          .map((line) => line.split('\t'));
        const words: string[] = [];
        const tags: string[] = [];
        let join = false;
        for (const [i, row] of rows.entries()) {
          const word = row[1]!.replace(/’/g, "'");
          const tag = unified(word, row[4]!);
          const tight = row[9]!.includes('SpaceAfter=No') && rows[i + 1] !== undefined;
          if (row[4] === 'HYPH' && words.length && tight) {
            words[words.length - 1] += '-';
            join = true;
            continue;
          }
          if (join) {
            words[words.length - 1] += word;
            tags[tags.length - 1] = JOINED[tag] ?? tag;
            join = false;
            continue;
          }
          words.push(word);
          tags.push(tag);
        }
        return words.length ? [{ words, tags }] : [];
      }),
    );
}

export function masc(path: string): Sentence[][] {
  const docs: Sentence[][] = [];
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    if (!line.includes('_')) {
      if (line.trim()) docs.push([]);
      continue;
    }
    const words: string[] = [];
    const tags: string[] = [];
    for (const token of line.trim().split(/\s+/)) {
      const at = token.lastIndexOf('_');
      const word = token.slice(0, at).replace(/’/g, "'");
      const tag = unified(word, token.slice(at + 1));
      if (!word) continue;
      const last = words.at(-1);
      // “Winston-_NNP Salem_NNP”
      if (last && /\p{L}-$/u.test(last)) {
        words[words.length - 1] += word;
        tags[tags.length - 1] = JOINED[tag] ?? tag;
      } else {
        words.push(word);
        tags.push(tag);
      }
    }
    docs.at(-1)?.push({ words, tags });
  }
  return docs;
}
