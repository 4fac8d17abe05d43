// Findings about tables: totals that their columns do not come to, and columns worked out from others with a row that breaks the rule.
import type { DraftReading } from '../../reading/draft/draft.ts';
import { quantitiesOf } from '../../reading/draft/quantities.ts';
import { isSlipOf } from '../../reading/draft/slips.ts';
import { type Cell, type Row, type Table, tablesOf } from '../../reading/draft/tables.ts';
import { compare, type Exact, exact, inDigits, magnitude, minus, over, plus, sum, times } from '../../reading/paragraph/figures/exact.ts';
import type { Figure } from '../../reading/paragraph/figures/figures.ts';
import { slack } from '../../reading/paragraph/figures/rounding.ts';
import type { PlacedFinding } from '../rule.ts';
import { asWritten, changeText, changeTo, figureFinding, shown } from './figure-finding.ts';

const TOTAL = /\b(?:totals?|(?:ballots?|votes|papers) cast|all (?:\w+)|overall|altogether|combined|sum|quarter|half-year|year)\b/i;

const half = (cell: Cell): Exact => over(cell.figure.step, exact(2));
const near = (a: Exact, b: Exact, room: Exact): boolean => compare(magnitude(minus(a, b)), room) <= 0;

interface TableFinding {
  readonly finding: PlacedFinding;
  readonly kind: 'total' | 'share' | 'change';
}

function findingAt(
  cell: Cell,
  message: string,
  value: Exact,
  more: { readonly sure: boolean; readonly cells?: readonly Cell[] },
): PlacedFinding {
  const related = (more.cells ?? []).slice(0, 12).map(({ paragraph, start, end }) => ({ paragraph, start, end, note: 'counted here' }));
  const severity = more.sure ? {} : { severity: 'information' as const };
  const finding = figureFinding(cell.reading, cell, more.sure ? message : `${message}?`, () => [cellFix(cell, value)], {
    related,
    ...severity,
  });
  return { ...finding, paragraph: cell.paragraph };
}

/** The computed value with the sign and the decimals that the cell shows. */
function cellFix(cell: Cell, value: Exact) {
  const plain = changeTo(cell.reading, cell.figure, magnitude(value));
  const { number, written } = cell.figure;
  const decimals = written.includes('.') ? written.length - written.indexOf('.') - 1 : 0;
  const digits = Number(magnitude(value).n) / Number(value.d);
  const fixed = decimals > 0 && digits < 1000 ? changeText(cell.reading, number, digits.toFixed(decimals), cell.figure) : plain;
  const fix = plain && fixed;
  const before = cell.reading.text.slice(Math.max(0, cell.start - 1), cell.start);
  const sign = value.n === 0n ? '' : value.n < 0n ? '-' : '+';
  if (!cell.signed || !/[-−–+]/.test(before) || (sign !== '' && (before === '+') === (sign === '+'))) return fix;
  const edits = [{ start: cell.start - 1, end: cell.start, newText: before === '−' && sign !== '' ? '−' : sign }, ...(fix?.edits ?? [])];
  return {
    title: `Change ${before}${asWritten(cell.reading, cell)} to ${sign}${fix ? fix.edits[0]!.newText : asWritten(cell.reading, cell)}`,
    edits,
  };
}

const columnOf = (rows: readonly Row[], column: number): Cell[] => rows.flatMap((row) => row.cells[column] ?? []);

/** The row that adds up the others: by its label, or since it does in another column. */
function totalRow({ rows }: Table): { readonly total: Row; readonly parts: readonly Row[] } | undefined {
  const last = rows[rows.length - 1]!;
  const parts = rows.slice(0, -1);
  if (parts.length < 2) return undefined;
  return TOTAL.test(last.label) ? { total: last, parts } : undefined;
}

function totalFindings(table: Table): TableFinding[] {
  const found = totalRow(table);
  if (!found) return [];
  const { total, parts } = found;
  const checked = total.cells.flatMap((cell, column) => {
    if (!cell || cell.figure.kind === 'percent' || cell.signed) return [];
    const cells = columnOf(parts, column);
    if (cells.length !== parts.length) return [];
    const value = sum(cells.map((each) => each.value));
    const room = plus(sum(cells.map(half)), half(cell));
    const isWhole = cells.every(({ figure }) => !figure.written.includes('.'));
    return [{ cell, cells, value, holds: near(value, cell.value, isWhole ? exact(0) : room) }];
  });
  const others = checked.filter(({ holds }) => holds).length;
  return checked.flatMap(({ cell, cells, value, holds }) => {
    if (holds) return [];
    const off = Number(minus(value, cell.value).n) / Number(minus(value, cell.value).d);
    const size = Number(cell.value.n) / Number(cell.value.d);
    const isNear = Math.abs(off) < Math.abs(size) * 0.25 || isSlipOf(cell.figure, value);
    if (!isNear && others === 0) return [];
    const message = `The column adds up to ${shown(value, cell.figure, cell.reading, 2)}, not ${asWritten(cell.reading, cell)}`;
    return [{ kind: 'total' as const, finding: findingAt(cell, message, value, { sure: true, cells }) }];
  });
}

/** How a column may be worked out from two others. */
interface Formula {
  readonly name: 'share' | 'change' | 'difference' | 'sum';
  readonly of: (a: Exact, b: Exact) => Exact | undefined;
}
const HUNDRED = exact(100);
const FORMULAS: readonly Formula[] = [
  { name: 'share', of: (a, b) => (b.n > 0n ? times(over(a, b), HUNDRED) : undefined) },
  { name: 'change', of: (a, b) => (a.n > 0n ? times(over(minus(b, a), a), HUNDRED) : undefined) },
  { name: 'difference', of: (a, b) => minus(b, a) },
  { name: 'sum', of: plus },
];

/** Can the formula give such a cell, and is the cell what it gives? */
function agrees(formula: Formula, a: Cell, b: Cell, cell: Cell): boolean {
  const value = formula.of(a.value, b.value);
  if (!value) return false;
  const signless = cell.signed ? value : magnitude(value);
  const target = cell.signed ? cell.value : magnitude(cell.value);
  // What rounding in the two hides; a share of a thousand and a change of ten per cent differ by as much.
  const room = (each: Cell) => (each.value.n === 0n ? exact(0) : over(slack(each.figure), magnitude(each.value)));
  const base = formula.name === 'change' ? plus(magnitude(value), HUNDRED) : magnitude(value);
  const lax = cell.figure.kind === 'percent' ? times(base, plus(room(a), room(b))) : exact(0);
  return near(signless, target, plus(cell.figure.kind === 'percent' ? cell.figure.step : exact(0), lax));
}

function formulaFindings(table: Table): TableFinding[] {
  const { rows, headers } = table;
  const found = Array.from(rows[0]!.cells, (_, column) => columnFindings(table, column)).flat();
  if (!found.some(({ kind }) => kind === 'share')) found.push(...wholeFindings(table));
  if (found.length === 0) found.push(...leagueFindings(table, headers));
  return found;
}

/** The cells of a column that are not what the others of their rows come to. */
function columnFindings(table: Table, column: number): TableFinding[] {
  const own = columnOf(table.rows, column);
  const percent = own.every(({ figure }) => figure.kind === 'percent');
  if (own.length < 3 || !(percent || own.some((cell) => cell.signed))) return [];
  const best = bestFormula(table, column, table.rows[0]!.cells.length, percent);
  if (!best) return [];
  const { formula, a, b, broken } = best;
  return broken.flatMap(({ cells }) => {
    const [cell, x, y] = [cells[column]!, cells[a]!, cells[b]!];
    const value = formula.of(x.value, y.value);
    if (!value) return [];
    const shownValue = percent || cell.signed ? value : magnitude(value);
    const working = `${asWritten(x.reading, x)} ${formula.name === 'share' ? 'of' : 'to'} ${asWritten(y.reading, y)}`;
    const sign = cell.signed ? cell.reading.text.slice(cell.start - 1, cell.start) : '';
    const message = `${working} is ${inCell(shownValue, cell, percent)}, not ${sign}${asWritten(cell.reading, cell)}`;
    const kind = formula.name === 'share' || formula.name === 'change' ? formula.name : 'total';
    return [{ kind, finding: findingAt(cell, message, shownValue, { sure: true }) }];
  });
}

/** A value as a cell would have it, with its sign and decimals. */
function inCell(value: Exact, { signed, figure }: Cell, percent: boolean): string {
  const plus = signed && value.n > 0n ? '+' : '';
  const digits = inDigits(magnitude(value), figure.written.includes('.') ? 1 : 0);
  return `${value.n < 0n ? '−' : plus}${digits}${percent ? '%' : ''}`;
}

/** A head that says what its column is. */
const NAMED: Readonly<Partial<Record<Formula['name'], RegExp>>> = {
  change: /\b(?:change|growth|rise|fall|increase|decrease|yoy|y\/y)\b|\+\/-|±/i,
  share: /\b(?:share|rate|turnout|per ?cent(?:age)? of)\b/i,
};

interface Fit {
  readonly formula: Formula;
  readonly a: number;
  readonly b: number;
  readonly right: number;
  readonly broken: readonly Row[];
}

/** The formula by which most rows of a column are right. */
function bestFormula(table: Table, column: number, width: number, percent: boolean): Fit | undefined {
  let best: Fit | undefined;
  for (const formula of FORMULAS) {
    if (percent !== (formula.name === 'share' || formula.name === 'change')) continue;
    for (let a = 0; a < width; a++)
      for (let b = 0; b < width; b++) {
        const fit = a === b || a === column || b === column ? undefined : fitOf(table, formula, column, a, b);
        if (fit && (!best || fit.right > best.right)) best = fit;
      }
  }
  return best;
}

/** How far a formula of two columns gives a third; undefined where it does so for too few rows. */
function fitOf({ rows, headers }: Table, formula: Formula, column: number, a: number, b: number): Fit | undefined {
  const full = rows.filter(({ cells }) => cells[column] && cells[a] && cells[b] && cells[a]!.figure.kind !== 'percent');
  const right = full.filter(({ cells }) => agrees(formula, cells[a]!, cells[b]!, cells[column]!));
  const named = NAMED[formula.name]?.test(headers[column] ?? '') === true;
  const isMost = right.length * 2 >= full.length || (named && right.length * 3 >= full.length);
  if (right.length < 2 || !isMost) return undefined;
  return { formula, a, b, right: right.length, broken: full.filter((row) => !right.includes(row)) };
}

/** Shares of the column's own sum: “Rahman 11,482 36.8%”. */
function wholeFindings(table: Table): TableFinding[] {
  const { rows } = table;
  const total = totalRow(table);
  const parts = total?.parts ?? rows;
  const width = rows[0]!.cells.length;
  for (let column = 0; column < width; column++) {
    if (!parts.every(({ cells }) => cells[column]?.figure.kind === 'percent')) continue;
    for (let a = 0; a < width; a++) {
      const cells = columnOf(parts, a);
      if (a === column || cells.length !== parts.length || cells.some(({ figure }) => figure.kind === 'percent' || figure.kind === 'year'))
        continue;
      const whole = sum(cells.map(({ value }) => value));
      if (whole.n <= 0n) continue;
      const shares = parts.map((row) => ({
        cell: row.cells[column]!,
        part: row.cells[a]!,
        value: times(over(row.cells[a]!.value, whole), HUNDRED),
      }));
      const broken = shares.filter(({ cell, value }) => !near(value, cell.value, plus(cell.figure.step, over(value, exact(200)))));
      if (broken.length === 0 || broken.length * 3 > shares.length || shares.length - broken.length < 3) continue;
      return broken.map(({ cell, part, value }) => {
        const text = inDigits(value, cell.figure.written.includes('.') ? 1 : 0);
        const message = `${asWritten(part.reading, part)} of all ${inDigits(whole)} is ${text}%, not ${asWritten(cell.reading, cell)}`;
        return { kind: 'share', finding: findingAt(cell, message, value, { sure: true }) };
      });
    }
  }
  return [];
}

/** “P W D L F A Pts”: games are wins, draws and defeats; points are three a win and one a draw. */
function leagueFindings({ rows }: Table, headers: readonly string[]): TableFinding[] {
  const at = (name: RegExp) => headers.findIndex((header) => name.test(header.trim()));
  const [p, w, d, l, points] = [
    at(/^(?:p|pld|played|gp)$/i),
    at(/^w(?:on|ins)?$/i),
    at(/^(?:d|drawn|draws|t)$/i),
    at(/^l(?:ost|osses)?$/i),
    at(/^pts?$|^points$/i),
  ];
  if (p === undefined || w < 0 || d < 0 || l < 0 || p < 0) return [];
  const found: TableFinding[] = [];
  for (const { cells } of rows) {
    const [played, won, drawn, lost] = [cells[p], cells[w], cells[d], cells[l]];
    if (!played || !won || !drawn || !lost) continue;
    const games = plus(plus(won.value, drawn.value), lost.value);
    if (compare(games, played.value) !== 0) {
      const message = `${[won, drawn, lost].map((cell) => cell.figure.written).join(' + ')} is ${inDigits(games)}, not ${played.figure.written} games`;
      const span = { start: Math.min(played.start, won.start), end: Math.max(played.end, lost.end) };
      const off = minus(played.value, games);
      const finding = figureFinding(played.reading, played.paragraph === lost.paragraph ? span : played, message, () =>
        [drawn, won, lost, played].map((cell) => changeTo(cell.reading, cell.figure, cell === played ? games : plus(cell.value, off))),
      );
      found.push({ kind: 'total', finding: { ...finding, paragraph: played.paragraph } });
      continue;
    }
    const total = points >= 0 ? cells[points] : undefined;
    const right = plus(times(won.value, exact(3)), drawn.value);
    if (total && compare(right, total.value) !== 0) {
      const message = `${won.figure.written} wins and ${drawn.figure.written} draws are ${inDigits(right)} points, not ${total.figure.written}`;
      found.push({ kind: 'total', finding: findingAt(total, message, right, { sure: false }) });
    }
  }
  // Another scoring breaks every row; a slip breaks one or two.
  return found.length * 2 <= rows.length ? found : [];
}

/** A list of amounts whose sum the draft gives: the last item as a total, or a figure of the paragraph before. */
function listFindings(table: Table, draft: DraftReading): TableFinding[] {
  if (!table.isList) return [];
  const cells = columnOf(table.rows, 0);
  const [first] = cells;
  if (!first || cells.some(({ figure }) => figure.kind !== first.figure.kind || figure.unit !== first.figure.unit)) return [];
  const last = table.rows[table.rows.length - 1]!;
  if (/\btotal\b/i.test(last.label)) {
    const parts = cells.slice(0, -1);
    const value = sum(parts.map((cell) => cell.value));
    const total = cells[cells.length - 1]!;
    if (compare(value, total.value) === 0) return [];
    const message = `The list adds up to ${shown(value, total.figure, total.reading, 2)}, not ${asWritten(total.reading, total)}`;
    return [{ kind: 'total', finding: findingAt(total, message, value, { sure: true, cells: parts }) }];
  }
  return announced(table, cells, draft);
}

/** A figure elsewhere in the draft that is a slip away from what the list adds up to, where none is right. */
function announced(table: Table, cells: readonly Cell[], draft: DraftReading): TableFinding[] {
  const [first] = cells;
  if (!first || (first.figure.kind === 'count' && !table.isList)) return [];
  const value = sum(cells.map((cell) => cell.value));
  const slips = slipsOf(value, sum(cells.map(half)), first.figure, table, draft);
  const [slip] = slips;
  if (!slip || slips.length > 2) return [];
  const there = draft.readings[slip.paragraph]!;
  const message = `These add up to ${shown(value, slip.figure, there, 2)}, not ${asWritten(there, slip.figure)}`;
  const related = [{ paragraph: slip.paragraph, start: slip.figure.start, end: slip.figure.end, note: asWritten(there, slip.figure) }];
  const off = minus(value, slip.figure.value);
  // Of the items one is marked: the last that a slip would explain.
  const each = [...cells].reverse().find((cell) => isSlipOf(cell.figure, minus(cell.value, off))) ?? cells[cells.length - 1]!;
  const fixes = () => [changeTo(each.reading, each.figure, minus(each.value, off))];
  const finding = figureFinding(each.reading, each, `${message}?`, fixes, { related, severity: 'information' });
  return [{ kind: 'total', finding: { ...finding, paragraph: each.paragraph } }];
}

/** The figures of the draft that are a slip away from a sum of a table; none where one gives it. Those further off must be long. */
function slipsOf(
  value: Exact,
  room: Exact,
  like: Figure,
  table: Table,
  draft: DraftReading,
): readonly { paragraph: number; figure: Figure }[] {
  const slips: { paragraph: number; figure: Figure }[] = [];
  for (const [paragraph, reading] of draft.readings.entries()) {
    if (reading.prose.kind !== 'body' && reading.prose.kind !== 'headline') continue;
    const alike = quantitiesOf
      .of(reading)
      .flatMap(({ figure }) => (figure.kind === like.kind && figure.unit === like.unit ? [figure] : []));
    if (alike.some((figure) => near(figure.value, value, room))) return [];
    const beside = paragraph >= table.first - 3 && paragraph < table.first;
    if (!beside && like.kind !== 'money') continue;
    for (const figure of alike)
      if (isSlipOf(figure, value) && figure.written.replace(/\D/g, '').length >= (beside ? 2 : 3)) slips.push({ paragraph, figure });
  }
  return slips;
}

/** All that is wrong with the draft's tables and lists, of one kind. */
export function tableFindings(draft: DraftReading, kind: TableFinding['kind']): PlacedFinding[] {
  return tablesOf(draft).flatMap((table) =>
    [...(table.isList ? listFindings(table, draft) : [...totalFindings(table), ...formulaFindings(table)])]
      .filter((one) => one.kind === kind)
      .map((one) => one.finding),
  );
}
