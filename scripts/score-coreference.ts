// Whom “he” and “she” mean, against people who read the texts: precision and recall on GUM's news, biographies, interviews and court.
//   node scripts/score-coreference.ts [--data gum.conllu.gz] [--show N] [GENRE…]
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readDraft } from '../server/src/reading/draft/read-draft.ts';
import { readParagraph } from '../server/src/reading/paragraph/read-paragraph.ts';

const own = process.argv.slice(2);
const option = (name: string): string | undefined => (own.includes(name) ? own[own.indexOf(name) + 1] : undefined);
const GUM = option('--data') ?? new URL('../../shared/english/gum.conllu.gz', import.meta.url);
const PRONOUNS = /^(?:he|him|his|she|her|hers)$/i;

interface Mention {
  readonly chain: string;
  readonly paragraph: number;
  readonly start: number;
  end: number;
  readonly person: boolean;
  /** Has it a proper noun in it? */
  named: boolean;
  words: number;
}

interface Document {
  readonly name: string;
  readonly paragraphs: string[];
  readonly mentions: Mention[];
}

/** The documents of some genres, their text put together again, with every mention. */
function documents(genres: readonly string[]): Document[] {
  const found: Document[] = [];
  let document: Document | undefined;
  let open: Mention[] = [];
  let last = '';
  let spaced = true;
  for (const line of gunzipSync(readFileSync(GUM)).toString('utf8').split('\n')) {
    const name = /^# newdoc id = GUM_(\S+)/.exec(line)?.[1];
    if (name) {
      document = { name, paragraphs: [], mentions: [] };
      if (genres.includes(name.split('_')[0]!)) found.push(document);
      open = [];
    }
    if (!document) continue;
    if (line.startsWith('# newpar') && !line.startsWith('# newpar_')) document.paragraphs.push('');
    // “Malaysia's” is one word of the text and two of the annotation.
    const joined = /^\d+-(\d+)\t/.exec(line);
    if (joined) [last, spaced] = [joined[1]!, !line.includes('SpaceAfter=No')];
    if (!/^\d+\t/.test(line)) continue;
    if (document.paragraphs.length === 0) document.paragraphs.push('');
    const columns = line.split('\t');
    const ends = last === '' || columns[0] === last;
    open = addToken(document, open, columns, last === '' ? !line.includes('SpaceAfter=No') : ends && spaced);
    if (ends) last = '';
  }
  return found;
}

/** Adds a token to the text; gives the mentions that are still open. */
function addToken({ paragraphs, mentions }: Document, open: Mention[], columns: readonly string[], spaced: boolean): Mention[] {
  const [, form, , upos] = columns;
  const misc = columns[9]!;
  const paragraph = paragraphs.length - 1;
  const start = paragraphs[paragraph]!.length;
  const end = start + form!.length;
  paragraphs[paragraph] += form! + (spaced ? ' ' : '');
  const entities = /(?:^|\|)Entity=([^|]+)/.exec(misc)?.[1] ?? '';
  for (const [, chain, type] of entities.matchAll(/\((\d+)-(\w+)-/g)) {
    const mention = { chain: chain!, paragraph, start, end, person: type === 'person', named: false, words: 0 };
    mentions.push(mention);
    open = [...open, mention];
  }
  for (const mention of open) {
    mention.end = end;
    mention.words++;
    if (upos === 'PROPN') mention.named = true;
  }
  const closed = entities.replace(/\(\d+-\w+-[^()]*/g, (words) => words.replace(/^\((\d+).*/, '')).match(/\d+(?=\))/g) ?? [];
  const single = [...entities.matchAll(/\((\d+)-\w+-[^()]*\)/g)].map((m) => m[1]!);
  for (const chain of [...closed, ...single]) {
    const at = open.findLastIndex((m) => m.chain === chain);
    if (at >= 0) open = open.filter((_, i) => i !== at);
  }
  return open;
}

const WEAK = new Set('a an the of mr mrs ms dr sir his her its their'.split(' '));
const content = (words: string): string[] =>
  words
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !WEAK.has(word));

/** Is one name within the other, or has it the same last word? */
function isSame(a: string, b: string): boolean {
  const [x, y] = [content(a), content(b)].sort((p, q) => p.length - q.length) as [string[], string[]];
  return x.length > 0 && (x.every((word) => y.includes(word)) || x.at(-1) === y.at(-1));
}

const shown = Number(option('--show') ?? 0);
const asked = own.filter((word, i) => /^[a-z]+$/.test(word) && !own[i - 1]?.startsWith('--'));
const notes: string[] = [];
const total = { all: 0, resolved: 0, right: 0 };
for (const genre of asked.length > 0 ? asked : ['news', 'bio', 'interview', 'court']) {
  const count = { all: 0, resolved: 0, right: 0 };
  for (const document of documents([genre])) {
    const draft = readDraft(
      document.paragraphs.map((text) => readParagraph({ text, kind: 'body', marks: [] })),
      new Map(),
    );
    const words = (m: Mention) => document.paragraphs[m.paragraph]!.slice(m.start, m.end);
    for (const pronoun of document.mentions) {
      if (!pronoun.person || pronoun.words !== 1 || !PRONOUNS.test(words(pronoun))) continue;
      if (draft.locked(pronoun.paragraph).some((l) => l.start <= pronoun.start && pronoun.end <= l.end)) continue;
      const chain = document.mentions.filter((m) => m.chain === pronoun.chain && !PRONOUNS.test(words(m)) && m.words < 15);
      const named = chain.filter((m) => m.named);
      // Somebody who is only ever a pronoun is nobody's to name.
      if (chain.length === 0) continue;
      count.all++;
      const answer = draft.sourceName(pronoun.paragraph, { ...pronoun, name: words(pronoun), kind: 'pronoun' });
      if (!answer) continue;
      count.resolved++;
      if ((named.length > 0 ? named : chain).some((m) => isSame(answer, words(m)))) count.right++;
      else {
        const text = document.paragraphs[pronoun.paragraph]!;
        notes.push(
          `${document.name}: “${answer}” for ${[...new Set((named.length > 0 ? named : chain).map(words))].slice(0, 3).join(' / ')}: …${text.slice(Math.max(0, pronoun.start - 160), pronoun.start)}[${words(pronoun)}]${text.slice(pronoun.end, pronoun.end + 40)}`,
        );
      }
    }
  }
  for (const key of ['all', 'resolved', 'right'] as const) total[key] += count[key];
  print(genre, count);
}
print('all', total);
if (shown) console.log(notes.slice(0, shown).join('\n'));

function print(name: string, { all, resolved, right }: typeof total): void {
  console.log(
    `${name.padEnd(10)} ${String(all).padStart(5)} pronouns  precision ${(right / resolved).toFixed(3)}  recall ${(right / all).toFixed(3)}`,
  );
}
