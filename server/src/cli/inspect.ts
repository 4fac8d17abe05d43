// `copydesk inspect`.
import { type Inspected, inspectDraft } from '../desk/inspect.ts';
import { lineIndex } from '../text/lines.ts';
import { onOneLine, visible } from '../text/visible.ts';
import { CliError } from './cli-error.ts';
import { listDrafts, readDraft } from './drafts.ts';
import { print, tell } from './print.ts';
import { Styles } from './styles.ts';

/** `copydesk inspect`: how the desk reads drafts. */
export async function runInspect(
  paths: readonly string[],
  options: { readonly format: string; readonly stdinPath?: string },
): Promise<void> {
  if (options.format !== 'json' && options.format !== 'pretty')
    throw new CliError(`unknown format “${options.format}”, expected pretty or json`);
  const styles = new Styles(undefined);
  const files: (Inspected & { readonly path: string; readonly text: string })[] = [];
  for (const listed of listDrafts(paths)) {
    const draft = 'problem' in listed ? listed : readDraft(listed.path, options.stdinPath);
    if ('problem' in draft) {
      tell(`${draft.path}: ${draft.problem}`);
      if (!draft.skipped) process.exitCode = 2;
      continue;
    }
    const { desk, ignored } = await styles.for(draft.path);
    if (ignored) continue;
    const { segmented, draft: read } = desk.read(draft);
    files.push({ path: draft.path, text: draft.text, ...inspectDraft(segmented, read) });
  }
  for (const note of styles.notes) tell(note);
  if (styles.broken) process.exitCode = 2;
  if (options.format === 'json') await print(`${JSON.stringify({ version: 1, files: files.map(({ text: _, ...file }) => file) })}\n`);
  else await print(files.map(pretty).join('\n'));
}

function pretty({ path, text, quotes, attributions, claims, names }: Inspected & { readonly path: string; readonly text: string }): string {
  const at = lineIndex(text);
  const line = (start: number, words: string) => `  ${String(at(start).line + 1).padStart(4)}  ${onOneLine(words)}\n`;
  const cut = (start: number, end: number) => (end - start > 70 ? `${text.slice(start, start + 67)}…` : text.slice(start, end));
  return [
    `${visible(path)}\n\nQuotations\n`,
    ...quotes.map((q) =>
      line(q.start, `${q.kind.padEnd(6)} ${cut(q.start, q.end)}  — ${q.speaker?.name ?? 'no speaker'} (${q.attributed})`),
    ),
    '\nAttributions\n',
    ...attributions.map((a) =>
      line(
        a.content[0]?.start ?? 0,
        `${a.source?.name ?? 'nobody'} “${a.cue ? text.slice(a.cue.start, a.cue.end) : ''}”: ${a.content.map((c) => cut(c.start, c.end)).join(' … ')}`,
      ),
    ),
    '\nClaims\n',
    ...claims.map((c) =>
      line(c.start, `${c.score.toFixed(2)} ${c.kinds.join(', ')}${c.attributed ? ' (attributed)' : ''}: ${cut(c.start, c.end)}`),
    ),
    '\nNames\n',
    ...names.map((n) => `  ${onOneLine(n.name)} (${n.kind}), ${n.mentions.length} ${n.mentions.length === 1 ? 'mention' : 'mentions'}\n`),
  ].join('');
}
