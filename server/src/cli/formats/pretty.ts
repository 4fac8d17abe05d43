// Findings for people.

import type { Severity } from '../../rules/rule.ts';
import { counted } from '../../text/counted.ts';
import { visible } from '../../text/visible.ts';
import type { CheckedFile, Diagnostic } from '../checked.ts';
import { excerptOf } from '../excerpt.ts';
import { columnsOf, type Paint, painter, type Terminal, wrapped } from '../terminal.ts';

const COLOURS: Readonly<Record<Severity, Paint>> = { error: 'red', warning: 'yellow', information: 'cyan', hint: 'dim' };
const ORDER: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
/** Where messages begin. */
const INDENT = 24;
/** How much of a line is shown where the width of a screen is not known. */
const WIDTH = 100;

const PLAIN: Terminal = { colour: false, width: undefined };

/** The draft's name, and below it the findings, each with its line and a marker under the words; totals at the end. */
export function pretty(files: readonly CheckedFile[], screen: Terminal = PLAIN): string {
  const found = files.filter(({ diagnostics }) => diagnostics.length > 0);
  const paint = painter(screen.colour);
  const drafts = found.map(
    (file) => `${paint(visible(file.path), 'underline')}\n${file.diagnostics.map((one) => shown(one, file, screen)).join('')}\n`,
  );
  const fits = screen.width === undefined || totals(files).length <= screen.width;
  return `${drafts.join('')}${fits ? totals(files, paint) : totals(files, paint).replaceAll(/[:;] /g, (mark) => `${mark.trimEnd()}\n  `)}\n`;
}

function shown(diagnostic: Diagnostic, { lines }: CheckedFile, screen: Terminal): string {
  const paint = painter(screen.colour);
  const { range, severity, message, rule, quoted } = diagnostic;
  const place = `${range.start.line + 1}:${range.start.character + 1}`.padEnd(8);
  const tail = `${rule}${quoted ? '  (as quoted)' : ''}`;
  const head = `  ${paint(place, 'dim')} ${paint(severity.padEnd(11), COLOURS[severity])} `;
  const marked = excerpt(diagnostic, lines?.[range.start.line], screen);
  if (screen.width === undefined || INDENT + columnsOf(message) + columnsOf(tail) + 2 <= screen.width)
    return `${head}${message}  ${paint(tail, 'dim')}\n${marked}`;
  const parts = wrapped(message, screen.width - INDENT);
  return `${head}${parts.join(`\n${' '.repeat(INDENT)}`)}\n${' '.repeat(INDENT)}${paint(tail, 'dim')}\n${marked}`;
}

function excerpt({ range, severity }: Diagnostic, line: string | undefined, screen: Terminal): string {
  if (line === undefined) return '';
  const paint = painter(screen.colour);
  const margin = ' '.repeat(11);
  const { before, words, after } = excerptOf(line, range.start, range.end, (screen.width ?? WIDTH) - margin.length - 1);
  const marker = '^'.repeat(Math.max(1, columnsOf(words)));
  return `${margin}${paint(before, 'dim')}${words}${paint(after, 'dim')}\n${margin}${' '.repeat(columnsOf(before))}${paint(marker, COLOURS[severity])}\n`;
}

/** How many of each there are, and how many can be fixed. */
export function totals(files: readonly CheckedFile[], paint = painter(false)): string {
  if (files.length === 0) return 'Nothing was checked';
  const drafts = counted(files.length, 'draft');
  const all = files.flatMap(({ diagnostics }) => diagnostics);
  if (all.length === 0) return paint(`${drafts} checked, nothing found`, 'green');
  const by = ORDER.flatMap((severity) => {
    const count = all.filter((one) => one.severity === severity).length;
    return count > 0 ? [paint(counted(count, severity, severity === 'information' ? severity : `${severity}s`), COLOURS[severity])] : [];
  });
  const safe = all.filter(({ fixes }) => fixes.some((fix) => fix.safe)).length;
  const other = all.filter(({ fixes }) => fixes.length > 0).length - safe;
  const fixable = [
    safe > 0 ? `${safe} can be fixed with --fix` : '',
    other > 0 ? `${other} ${other === 1 ? 'has' : 'have'} a fix to choose` : '',
  ].filter(Boolean);
  return `${counted(all.length, 'finding')} in ${drafts}: ${by.join(', ')}${fixable.length > 0 ? `; ${fixable.join(', ')}` : ''}`;
}
