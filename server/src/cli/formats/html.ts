// A report as one page: what was found by draft and by kind, and what the safe fixes would change. It prints well.
import { rules } from '../../rules/index.ts';
import type { Severity } from '../../rules/rule.ts';
import { visible } from '../../text/visible.ts';
import type { ChangedLine, CheckedFile, Diagnostic } from '../checked.ts';
import { excerptOf } from '../excerpt.ts';
import { totals } from './pretty.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => visible(text).replace(/[&<>"']/g, (char) => ENTITIES[char]!);

const FAMILIES: Readonly<Record<string, string>> = {
  attribution: 'Who said it',
  naming: 'Names',
  typo: 'Slips',
  fact: 'Facts and figures',
  style: 'House style',
};
const WORDS: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', information: 'Question', hint: 'Hint' };
/** How much of a line is shown. */
const WIDTH = 110;

const STYLE = `
:root { color-scheme: light dark }
body { font: 11pt/1.5 Georgia, serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 18pt; margin-bottom: 0 } h2 { font-size: 14pt; margin-top: 2.5rem; border-bottom: 1px solid #999 } h3 { font-size: 12pt; margin-bottom: .3rem }
table { border-collapse: collapse; width: 100%; font: 10pt/1.4 system-ui, sans-serif }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #9996 }
td.line { width: 3rem; font-variant-numeric: tabular-nums } td.kind { width: 5.5rem } td.count { width: 3rem; text-align: right }
blockquote { margin: .2rem 0 0; padding: 0; font: 10pt/1.4 Georgia, serif; opacity: .85 }
mark { background: #fd6a; color: inherit; padding: 0 1px } del { background: #f551 } ins { background: #3a33; text-decoration: none }
.error { color: #c22 } .warning { color: #a60 } .information { color: #27a } .hint { color: #777 }
nav ul { columns: 2; padding-left: 1.2rem } tr, li { break-inside: avoid } h3 { break-after: avoid }
@media print { body { margin: 0; max-width: none; font-size: 10pt } a { color: inherit; text-decoration: none } h2 { break-before: auto } }
`;

/** The page. It loads nothing and runs nothing. */
export function htmlReport(files: readonly CheckedFile[]): string {
  const found = files.filter(({ diagnostics }) => diagnostics.length > 0);
  const changed = files.filter(({ changes }) => changes && changes.length > 0);
  const ids = new Map(files.map(({ path }, i) => [path, `d${i + 1}`]));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Copydesk report</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Copydesk report</h1>
<p>${escaped(totals(files))}</p>
${found.length > 1 ? `<nav><ul>\n${found.map(({ path, diagnostics }) => `<li><a href="#${ids.get(path)}">${escaped(path)}</a> (${diagnostics.length})</li>`).join('\n')}\n</ul></nav>` : ''}
${kinds(found, ids)}
${found.length > 0 ? '<h2>By draft</h2>' : ''}
${found.map((file) => draft(file, ids.get(file.path)!)).join('\n')}
${changed.length > 0 ? `<h2>What the safe fixes would change</h2>\n${changed.map(changes).join('\n')}` : ''}
</body>
</html>
`;
}

/** How often each kind was found, and in which drafts. */
function kinds(files: readonly CheckedFile[], ids: ReadonlyMap<string, string>): string {
  if (files.length === 0) return '';
  const byRule = new Map<string, Map<string, number>>();
  for (const { path, diagnostics } of files) {
    for (const { rule } of diagnostics) {
      const drafts = byRule.get(rule) ?? new Map<string, number>();
      byRule.set(rule, drafts.set(path, (drafts.get(path) ?? 0) + 1));
    }
  }
  const count = (drafts: ReadonlyMap<string, number>) => [...drafts.values()].reduce((sum, one) => sum + one, 0);
  const rows = [...byRule]
    .sort(([a, one], [b, other]) => count(other) - count(one) || (a < b ? -1 : 1))
    .map(([rule, drafts]) => {
      const places = [...drafts].map(
        ([path, times]) => `<a href="#${ids.get(path)}">${escaped(path)}</a>${times > 1 ? ` (${times})` : ''}`,
      );
      const what = rules.find(({ meta }) => meta.id === rule)?.meta.what ?? rule;
      const family = FAMILIES[rule.slice(0, rule.indexOf('/'))] ?? '';
      return `<tr><td class="count">${count(drafts)}</td><td><strong>${family}</strong>: ${escaped(what)}<br>${places.join(', ')}</td></tr>`;
    });
  return `<h2>By kind</h2>\n<table>\n${rows.join('\n')}\n</table>`;
}

function draft({ path, diagnostics, lines }: CheckedFile, id: string): string {
  const row = (one: Diagnostic) => {
    const { start, end } = one.range;
    const line = lines?.[start.line];
    const excerpt = line === undefined ? undefined : excerptOf(line, start, end, WIDTH);
    const quote = excerpt
      ? `<blockquote>${escaped(excerpt.before)}<mark>${escaped(excerpt.words)}</mark>${escaped(excerpt.after)}</blockquote>`
      : '';
    const fix = one.fixes.find(({ preferred }) => preferred) ?? one.fixes[0];
    const notes = [one.quoted ? 'as quoted' : '', fix ? `fix: ${fix.title}` : ''].filter(Boolean).map(escaped).join('; ');
    return `<tr><td class="line">${start.line + 1}</td><td class="kind ${one.severity}">${WORDS[one.severity]}</td><td>${escaped(one.message)}${notes ? ` <small>(${notes})</small>` : ''}${quote}</td></tr>`;
  };
  return `<section id="${id}">\n<h3>${escaped(path)}</h3>\n<table>\n<tr><th>Line</th><th></th><th>What was found</th></tr>\n${diagnostics.map(row).join('\n')}\n</table>\n</section>`;
}

function changes({ path, changes = [] }: CheckedFile): string {
  const row = ({ line, before, after }: ChangedLine) => {
    let head = 0;
    while (head < before.length && before[head] === after[head]) head++;
    let tail = 0;
    while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
    // From the word’s beginning to its end, so that what is read is words.
    while (head > 0 && /\S/.test(before[head - 1]!)) head--;
    while (tail > 0 && /\S/.test(before[before.length - tail]!)) tail--;
    const from = Math.max(0, head - 40);
    const [cut, rest] = [from > 0 ? '…' : '', before.slice(before.length - tail)];
    const end = rest.length > 40 ? `${rest.slice(0, 40)}…` : rest;
    return `<tr><td class="line">${line + 1}</td><td>${cut}${escaped(before.slice(from, head))}<del>${escaped(before.slice(head, before.length - tail))}</del> <ins>${escaped(after.slice(head, after.length - tail))}</ins>${escaped(end)}</td></tr>`;
  };
  return `<h3>${escaped(path)}</h3>\n<table>\n${changes.map(row).join('\n')}\n</table>`;
}
