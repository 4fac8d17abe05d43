// The report page: findings by draft or by kind, searched, each a link to its place. All text is set as text.
const vscode = acquireVsCodeApi();
const page = document.getElementById('page');
const SEVERITIES = { error: 'Error', warning: 'Warning', information: 'Question', hint: 'Hint' };
/** More groups than this begin folded, and what is folded is not drawn. */
const MOST_OPEN = 8;
/** What the extension sent last. */
let checked;

const make = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};
const send = (message) => vscode.postMessage(message);
const plural = (n, word) => `${n} ${word}${n === 1 ? '' : 's'}`;
const titleOf = (rule) => {
  const words = rule.slice(rule.indexOf('/') + 1).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
const soft = (textContent) => make('span', { className: 'soft', textContent });

const search = make('input', { type: 'search', placeholder: 'Search the findings', oninput: () => list() });
search.setAttribute('aria-label', 'Search the findings');
const by = make('select', { onchange: () => list() });
for (const [value, textContent] of [
  ['draft', 'By draft'],
  ['kind', 'By kind'],
])
  by.append(make('option', { value, textContent }));
by.setAttribute('aria-label', 'Group the findings');
const totals = make('p');
totals.setAttribute('role', 'status');
const groups = make('div');

/** A finding as a link to its place. */
function row({ draft, finding }) {
  const { severity, message, range, before, words, after } = finding;
  const button = make(
    'button',
    { type: 'button', onclick: () => send({ type: 'go', uri: draft.uri, range }) },
    soft(`line ${range.start.line + 1}`),
    make('span', { className: severity, textContent: SEVERITIES[severity] }),
    make('span', { textContent: message }),
    make('span', { className: 'quote' }, before, make('mark', { textContent: words }), after),
  );
  if (by.value === 'kind') button.querySelector('.quote').append(soft(` · ${draft.path}`));
  return make('li', {}, button);
}

/** A line as it is and as it would be, with what differs marked. */
function change(draft, { line, before, after }) {
  let head = 0;
  while (head < before.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  while (head > 0 && /\S/.test(before[head - 1])) head--;
  while (tail > 0 && /\S/.test(before[before.length - tail])) tail--;
  const start = { line, character: 0 };
  const from = Math.max(0, head - 50);
  const rest = before.slice(before.length - tail);
  return make(
    'li',
    {},
    make(
      'button',
      { type: 'button', onclick: () => send({ type: 'go', uri: draft.uri, range: { start, end: start } }) },
      soft(`line ${line + 1}`),
      soft('fix'),
      make(
        'span',
        {},
        `${from > 0 ? '…' : ''}${before.slice(from, head)}`,
        make('del', { textContent: before.slice(head, before.length - tail) }),
        ' ',
        make('ins', { textContent: after.slice(head, after.length - tail) }),
        rest.length > 50 ? `${rest.slice(0, 50)}…` : rest,
      ),
    ),
  );
}

/** A group that is drawn once it is unfolded. */
function group(title, note, open, draw) {
  const details = make('details', {}, make('summary', {}, title, soft(note)));
  const fill = () => details.childElementCount === 1 && details.append(...draw());
  details.addEventListener('toggle', () => details.open && fill());
  if (open) fill();
  details.open = open;
  return details;
}

function found() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  return checked.report.flatMap((draft) =>
    draft.findings
      .filter(({ message, rule, words: own }) => {
        const text = `${message} ${titleOf(rule)} ${own} ${draft.path}`.toLowerCase();
        return words.every((word) => text.includes(word));
      })
      .map((finding) => ({ draft, finding })),
  );
}

function list() {
  const all = found();
  const byGroup = new Map();
  for (const one of all) {
    const key = by.value === 'draft' ? one.draft.path : titleOf(one.finding.rule);
    byGroup.set(key, [...(byGroup.get(key) ?? []), one]);
  }
  const sorted = [...byGroup].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
  groups.replaceChildren(
    ...sorted.map(([title, own]) => {
      const drafts = new Set(own.map(({ draft }) => draft));
      const note =
        by.value === 'draft' ? plural(own.length, 'finding') : `${plural(own.length, 'finding')} in ${plural(drafts.size, 'draft')}`;
      return group(title, note, sorted.length <= MOST_OPEN, () => [make('ul', {}, ...own.map(row)), ...fixes(own[0].draft)]);
    }),
  );
  const { report, drafts, cancelled, problems } = checked;
  const counts = Object.entries(SEVERITIES).flatMap(([severity, word]) => {
    const n = all.filter(({ finding }) => finding.severity === severity).length;
    return n > 0 ? [plural(n, word.toLowerCase())] : [];
  });
  const lines = report.reduce((sum, draft) => sum + draft.changes.length, 0);
  totals.textContent = [
    `${cancelled ? 'Stopped; so far ' : ''}${plural(all.length, 'finding')} in ${plural(drafts, 'draft')}`,
    counts.length > 0 ? `: ${counts.join(', ')}` : '',
    lines > 0 ? `; the safe fixes would change ${plural(lines, 'line')}` : '',
    problems.length > 0 ? `; ${problems.length} could not be checked` : '',
  ].join('');
}

function fixes(draft) {
  if (by.value !== 'draft' || draft.changes.length === 0) return [];
  const note = plural(draft.changes.length, 'line');
  return [
    group('What the safe fixes would change', note, false, () => [make('ul', {}, ...draft.changes.map((one) => change(draft, one)))]),
  ];
}

window.addEventListener('message', ({ data }) => {
  if (data?.type !== 'report' || !data.checked) return;
  const first = checked === undefined;
  checked = data.checked;
  if (first)
    page.replaceChildren(
      make('h1', { textContent: 'Copydesk report' }),
      totals,
      make('div', { className: 'row' }, search, by, make('button', { textContent: 'Check Again', onclick: () => send({ type: 'again' }) })),
      groups,
    );
  list();
  page.setAttribute('aria-busy', 'false');
});
send({ type: 'ready' });
