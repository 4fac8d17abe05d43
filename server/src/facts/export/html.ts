// The checking copy: the draft's prose with numbered facts, a colour for each source, and the list of facts. It prints well.
import type { Segmented } from '../../text/paragraph.ts';
import { countFacts, isDone, TO_RECHECK } from '../status.ts';
import { type FactRow, STATE_WORDS } from './rows.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c]!);

/** Colours that differ in print and for colour-blind eyes (Okabe and Ito); a source after the eighth shares one. */
const COLOURS = ['#E69F00', '#56B4E9', '#009E73', '#F0E442', '#0072B2', '#D55E00', '#CC79A7', '#999999'];

const STYLE = `
body { font: 11pt/1.6 Georgia, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff }
h1 { font-size: 16pt } h2 { font-size: 13pt; margin-top: 2rem }
mark { background: none; color: inherit; border-bottom: 2px dotted #888 }
mark.done { border-bottom: 2px solid #2a7 } mark.recheck { border-bottom: 3px double #c60 }
sup { font: 7pt sans-serif; margin-left: 1px }
mark, .swatch { -webkit-print-color-adjust: exact; print-color-adjust: exact }
table { border-collapse: collapse; width: 100%; font: 9pt/1.4 sans-serif } th, td { border: 1px solid #bbb; padding: 3px 6px; text-align: left; vertical-align: top }
tr { break-inside: avoid } .swatch { display: inline-block; width: .8em; height: .8em; margin-right: .3em; border: 1px solid #555 }
@media print { body { margin: 0; max-width: none } h2 { break-before: page } }
`;

/** A page that needs nothing beside it: no script, no address to load. */
export function toHtml(title: string, rows: readonly FactRow[], draft: Segmented): string {
  const counts = countFacts(rows);
  const sources = new Map<number, string>();
  for (const row of rows) for (const { index, title: name } of row.sources) if (index >= 0) sources.set(index, name);
  const legend = [...sources]
    .sort(([a], [b]) => a - b)
    .map(([index, name]) => `<li><span class="swatch" style="background:${colour(index)}"></span>${escaped(name)}</li>`)
    .join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Checking copy: ${escaped(title)}</title><style>${STYLE}</style></head><body>
<h1>Checking copy: ${escaped(title)}</h1>
<p>${counts.done} of ${counts.all} facts checked, ${counts.recheck} to recheck, ${counts.lost} lost.</p>
${legend ? `<h3>Sources</h3>\n<ul>\n${legend}\n</ul>` : ''}
${paragraphs(rows, draft)}
<h2>Facts</h2>
<table><thead><tr><th>No</th><th>Fact</th><th>Kind</th><th>State</th><th>Source</th><th>Checked</th><th>Note</th></tr></thead><tbody>
${rows.map(tableRow).join('\n')}
</tbody></table>
</body></html>
`;
}

const colour = (index: number): string => COLOURS[index % COLOURS.length]!;

function tableRow(row: FactRow): string {
  const sources = row.sources
    .map(
      ({ title, at, index }) =>
        `<span class="swatch" style="background:${index < 0 ? '#fff' : colour(index)}"></span>${escaped(title)}${at ? `, ${escaped(at)}` : ''}`,
    )
    .join('<br>');
  const words = row.now === undefined ? escaped(row.words) : `<del>${escaped(row.words)}</del> <ins>${escaped(row.now)}</ins>`;
  return `<tr><td>${row.number}</td><td>${words}</td><td>${row.kind}</td><td>${STATE_WORDS[row.state]}</td><td>${sources}</td><td>${escaped([row.checkedBy, row.checkedOn].filter(Boolean).join(', '))}</td><td>${escaped(row.note)}</td></tr>`;
}

/** The prose, each fact in a mark with its number behind it. Facts may lie in facts, and never cross here: a later start is cut. */
function paragraphs(rows: readonly FactRow[], { paragraphs: all }: Segmented): string {
  const byParagraph = new Map<number, FactRow[]>();
  for (const row of rows) if (row.paragraph !== undefined) byParagraph.set(row.paragraph, [...(byParagraph.get(row.paragraph) ?? []), row]);
  return all
    .map(({ prose }, index) => {
      const tag = prose.kind === 'headline' ? 'h2 style="break-before:auto"' : prose.kind === 'heading' ? 'h3' : 'p';
      return `<${tag}>${marked(prose.text, byParagraph.get(index) ?? [])}</${tag.split(' ')[0]}>`;
    })
    .join('\n');
}

function marked(text: string, rows: readonly FactRow[]): string {
  const sorted = [...rows].sort((a, b) => a.start! - b.start! || b.end! - a.end!);
  let out = '';
  let at = 0;
  const open: { readonly row: FactRow; readonly end: number }[] = [];
  const closeUntil = (offset: number) => {
    while (open.length > 0 && open.at(-1)!.end <= offset) {
      const { row, end } = open.pop()!;
      out += `${escaped(text.slice(at, end))}</mark><sup>${row.number}</sup>`;
      at = end;
    }
  };
  for (const row of sorted) {
    closeUntil(row.start!);
    out += escaped(text.slice(at, row.start));
    at = row.start!;
    const end = Math.min(row.end!, open.at(-1)?.end ?? row.end!);
    const style = row.sources[0] && row.sources[0].index >= 0 ? ` style="background:${colour(row.sources[0].index)}33"` : '';
    const kind = TO_RECHECK.includes(row.state) ? 'recheck' : isDone(row.state) ? 'done' : 'open';
    out += `<mark class="${kind}"${style}>`;
    open.push({ row, end });
  }
  closeUntil(text.length);
  return out + escaped(text.slice(at));
}
