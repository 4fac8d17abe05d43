import { writeFileSync } from 'node:fs';
import { openDesk } from '../desk/desk.ts';
import { fixAll } from '../desk/fix-all.ts';
import { rules } from '../rules/index.ts';
import { defaultStyle } from '../style/style.ts';
import { type Draft, draftsAt } from './drafts.ts';
import { type CheckedFile, formats } from './formats.ts';
import { reason, Unable } from './unable.ts';

export interface CheckOptions {
  readonly format: string;
  readonly fix?: boolean;
  readonly config?: string;
  readonly rule: readonly string[];
  readonly quiet?: boolean;
  readonly stdinPath?: string;
}

/** `copydesk check`: reports on drafts, and mends what is safe to mend where asked to. */
export async function runCheck(paths: readonly string[], options: CheckOptions): Promise<void> {
  const format = formats[options.format];
  if (!format) throw new Unable(`unknown format “${options.format}”, expected ${Object.keys(formats).join(', ')}`);
  for (const id of options.rule) if (!rules.some((rule) => rule.meta.id === id)) throw new Unable(`unknown rule “${id}”`);
  const chosen = options.rule.length > 0 ? { rules: rules.filter((rule) => options.rule.includes(rule.meta.id)), everything: true } : {};
  const desk = openDesk(defaultStyle, chosen);
  const checked: CheckedFile[] = [];
  let unreadable = false;
  for (const draft of draftsAt(paths, options.stdinPath)) {
    if ('problem' in draft) {
      process.stderr.write(`copydesk: ${draft.path}: ${draft.problem}\n`);
      unreadable ||= !draft.skipped;
      continue;
    }
    checked.push(checkOne(draft, options));
  }

  function checkOne(draft: Extract<Draft, { text: string }>, { fix, quiet }: CheckOptions): CheckedFile {
    let { text } = draft;
    if (fix) {
      const mended = fixAll(desk, draft);
      if (mended !== text && draft.path !== '<stdin>') {
        try {
          writeFileSync(draft.path, mended);
          text = mended;
        } catch (error) {
          process.stderr.write(`copydesk: ${draft.path}: cannot be written: ${reason(error)}\n`);
          unreadable = true;
        }
      }
    }
    const report = desk.check({ text, format: draft.format });
    for (const fault of report.faults)
      process.stderr.write(`copydesk: ${draft.path}: ${fault.rule} failed and was set aside: ${fault.error}\n`);
    const findings = quiet ? report.findings.filter((f) => f.severity === 'error' || f.severity === 'warning') : report.findings;
    return { path: draft.path, text, findings };
  }

  await print(format(checked));
  const loud = checked.some((file) => file.findings.some((f) => f.severity === 'error' || f.severity === 'warning'));
  process.exitCode = unreadable ? 2 : loud ? 1 : 0;
}

/** Writes all of it, however slow the reader of a pipe is. */
export const print = (text: string): Promise<void> =>
  new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())));
