// `copydesk import`: a Word document as a Markdown draft, with its comments and notes as a fact sheet.
import { existsSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { sheetFromWord } from '../facts/from-word.ts';
import { counted } from '../text/counted.ts';
import { toMarkdown } from '../text/word/markdown.ts';
import { CliError } from './cli-error.ts';
import { readDraft } from './drafts.ts';
import { sheetFileOf } from './fact-sources.ts';
import { prepareGit, write } from './facts.ts';
import { print } from './print.ts';
import { Styles } from './styles.ts';

export interface ImportOptions {
  readonly output?: string;
  readonly force: boolean;
}

/** Runs the command. What is there already is never replaced unasked, and a fact sheet not at all: people have worked on it. */
export async function runImport(path: string, { output, force }: ImportOptions): Promise<void> {
  if (extname(path).toLowerCase() !== '.docx') throw new CliError(`${path}: import takes Word documents, .docx`);
  const draft = readDraft(path);
  if ('problem' in draft) throw new CliError(`${path}: ${draft.problem}`);
  const file = output ?? `${path.slice(0, -'.docx'.length)}.md`;
  if (!/\.(?:md|markdown)$/i.test(file)) throw new CliError(`${file}: the draft is written as Markdown; name it .md`);
  const style = await new Styles(undefined).for(file);
  const sheetFile = sheetFileOf(file, style);
  if (existsSync(file) && !force) throw new CliError(`${file} is there already; --force replaces it`);
  if (existsSync(sheetFile)) throw new CliError(`${sheetFile} is there already; move it away, or import to another file with --output`);

  const { document } = draft.word!;
  const text = toMarkdown(document);
  const read = style.desk.read({ text, format: 'markdown' });
  const sheet = sheetFromWord(document, read.draft, new Date().toISOString().slice(0, 10));
  write(file, text);
  const said = [`${file}: ${counted(read.segmented.paragraphs.length, 'paragraph')}`];
  if (sheet.comments + sheet.notes > 0) {
    write(sheetFile, sheet.text);
    const git = prepareGit(dirname(sheetFile));
    said.push(`${sheetFile}: ${counted(sheet.comments, 'comment')} and ${counted(sheet.notes, 'note')}${git ? `; ${git}` : ''}`);
    said.push(`“copydesk facts --update ${file}” adds what else there is to check`);
  } else said.push('no comments and no notes, so no fact sheet');
  const left = [...document.left, ...sheet.left];
  if (left.length > 0) said.push('not carried over:', ...left.map((line) => `  ${line.replace(/\s+/g, ' ')}`));
  await print(`${said.join('\n')}\n`);
}
