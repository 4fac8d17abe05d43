// The house-style page: lists the rules by family, searches them, and tells the extension what was chosen. All text is set as text.
const vscode = acquireVsCodeApi();
const page = document.getElementById('page');
const FAMILIES = {
  attribution: 'Who said it',
  naming: 'One name for one thing',
  typo: 'Slips that a spell-checker passes over',
  fact: 'What can be computed',
  style: 'The house’s way',
};
const SEVERITIES = {
  error: 'Error: must be fixed',
  warning: 'Warning: look at it',
  information: 'Question',
  hint: 'Hint: almost unseen',
  off: 'Off',
};
/** What the extension sent last. */
let shown;

/** An element with properties, and what is in it. */
const make = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};
const send = (message) => vscode.postMessage(message);
const link = (words, url) => make('button', { className: 'link', textContent: words, onclick: () => send({ type: 'link', url }) });
const titleOf = (id) => {
  const words = id.slice(id.indexOf('/') + 1).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
const choice = (values, chosen, changed) => {
  const select = make('select', { onchange: () => changed(select.value) });
  for (const [value, words] of values) select.append(make('option', { value, textContent: words, selected: value === chosen }));
  return select;
};

const search = make('input', { type: 'search', placeholder: 'Search the rules', oninput: () => list() });
search.setAttribute('aria-label', 'Search the rules');
const only = choice([['', 'All severities'], ...Object.entries(SEVERITIES), ['changed', 'Changed here']], '', () => list());
only.setAttribute('aria-label', 'Show rules of one severity');
const status = make('p', { className: 'soft' });
status.setAttribute('role', 'status');
const rules = make('div');
const header = make('header');

function head() {
  const { style, writable } = shown;
  const guides = [
    ['', 'no guide'],
    ...style.presets.map(({ name, title, guide, partial }) => [name, `${title} – ${guide}${partial ? ', main entries' : ''}`]),
  ];
  const preset = choice(
    style.preset === undefined ? [['-', 'several, or a file of your own'], ...guides] : guides,
    style.preset === undefined ? '-' : (style.preset ?? ''),
    (name) => send({ type: 'preset', preset: name === '' ? null : name }),
  );
  preset.disabled = !writable || style.preset === undefined;
  const chosen = style.presets.find(({ name }) => name === style.preset);
  const open = style.uri
    ? make('button', { textContent: `Open ${style.name}`, onclick: () => send({ type: 'open' }) })
    : make('button', { textContent: 'Make One From Your Drafts', onclick: () => send({ type: 'make' }) });
  header.replaceChildren(
    make('h1', { textContent: 'House style' }),
    make('p', {
      className: 'soft',
      textContent: !writable
        ? 'Open a folder to keep a house style: it lies there as copydesk.yml.'
        : style.uri
          ? 'What you choose here is written into copydesk.yml; its comments stay.'
          : 'There is none yet. The first choice you make here begins copydesk.yml.',
    }),
    ...(style.problem ? [make('p', { className: 'problem', textContent: `The file has a mistake: ${style.problem}` })] : []),
    make('div', { className: 'row' }, make('label', {}, 'Starts from ', preset), ...(writable ? [open] : [])),
    ...(chosen
      ? [
          make(
            'p',
            { className: 'soft' },
            `Its rules as facts in our own words, last held against the guide in ${chosen.checked}. `,
            ...(chosen.url ? [link('Read the guide', chosen.url)] : []),
          ),
        ]
      : []),
    make('div', { className: 'row' }, search, only),
    status,
  );
}

/** What an option is set with; `change` is given the new value. */
function controlOf(option, change) {
  const input = (type, properties, read) => {
    const control = make('input', { type, ...properties });
    control.addEventListener('change', () => {
      const now = read(control);
      if (now !== undefined) change(now);
    });
    return control;
  };
  switch (option.type) {
    case 'choice':
      return choice(
        option.choices.map((one) => [one, one]),
        option.value,
        change,
      );
    case 'boolean':
      return input('checkbox', { checked: option.value }, ({ checked }) => checked);
    case 'number': {
      const { minimum: min = '', maximum: max = '' } = option;
      return input('number', { value: option.value, min, max }, ({ value }) => (value === '' ? undefined : Number(value)));
    }
    default:
      return input('text', { value: option.value.join(', ') }, ({ value }) =>
        value
          .split(',')
          .map((word) => word.trim())
          .filter(Boolean),
      );
  }
}

function optionRow(rule, option) {
  const control = controlOf(option, (value) => send({ type: 'option', rule: rule.id, option: option.name, value }));
  control.disabled = !shown.writable;
  return make(
    'label',
    { className: 'option' },
    make('span', { textContent: titleOf(option.name.replace(/([A-Z])/g, ' $1').toLowerCase()) }),
    control,
    make('span', { className: 'soft', textContent: option.description }),
  );
}

function ruleRow(rule, unfolded) {
  const row = make('article', { className: rule.severity === 'off' ? 'off' : '' });
  row.dataset.rule = rule.id;
  const severity = choice(Object.entries(SEVERITIES), rule.severity, (now) => {
    status.textContent = `${titleOf(rule.id)}: ${SEVERITIES[now]}`;
    send({ type: 'severity', rule: rule.id, severity: now });
  });
  severity.setAttribute('aria-label', `Severity of ${titleOf(rule.id)}`);
  severity.disabled = !shown.writable;
  const examples = (shown.examples[rule.id] ?? []).map(({ before, marked, after, message }) =>
    make(
      'blockquote',
      {},
      make('p', {}, before, make('mark', { textContent: marked }), after),
      make('p', { className: 'soft', textContent: `→ ${message}` }),
    ),
  );
  const { guide, entry, url } = rule.guidance;
  const details = make(
    'details',
    { open: unfolded },
    make('summary', { textContent: rule.options.length > 0 ? 'Why, examples and options' : 'Why, and examples' }),
    make('p', { textContent: rule.why }),
    make('p', { className: 'soft' }, 'Guidance: ', url ? link(guide, url) : guide, `, “${entry}”. `, link('The rule’s page', rule.page)),
    ...examples.slice(1),
    ...rule.options.map((option) => optionRow(rule, option)),
  );
  row.append(
    make('div', {}, make('h3', { textContent: titleOf(rule.id) }), make('p', { textContent: rule.what })),
    severity,
    ...examples.slice(0, 1),
    details,
  );
  return row;
}

const changed = (rule) =>
  rule.severity !== rule.usual || rule.options.some((option) => JSON.stringify(option.value) !== JSON.stringify(option.usual));

function matches(rule, words) {
  if (only.value === 'changed' ? !changed(rule) : only.value !== '' && rule.severity !== only.value) return false;
  const text = [titleOf(rule.id), rule.id, rule.what, rule.why, rule.guidance.guide, rule.guidance.entry].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}

/** Lists what the search leaves; what is unfolded, and where the focus is, stays. */
function list() {
  const unfolded = new Set([...rules.querySelectorAll('article:has(details[open])')].map(({ dataset }) => dataset.rule));
  const active = document.activeElement;
  const focus = { rule: active?.closest?.('article')?.dataset.rule, tag: active?.tagName };
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const left = shown.style.rules.filter((rule) => matches(rule, words));
  const sections = Object.entries(FAMILIES).flatMap(([family, title]) => {
    const own = left.filter((rule) => rule.family === family);
    if (own.length === 0) return [];
    return [make('section', {}, make('h2', { textContent: title }), ...own.map((rule) => ruleRow(rule, unfolded.has(rule.id))))];
  });
  rules.replaceChildren(...sections);
  const on = shown.style.rules.filter(({ severity }) => severity !== 'off').length;
  status.textContent =
    left.length === shown.style.rules.length
      ? `${left.length} rules, ${on} of them on`
      : left.length === 0
        ? 'No rule matches'
        : `${left.length} of ${shown.style.rules.length} rules`;
  if (focus.rule) rules.querySelector(`article[data-rule="${CSS.escape(focus.rule)}"] ${focus.tag}`)?.focus();
}

window.addEventListener('message', ({ data }) => {
  if (data?.type !== 'style') return;
  const first = shown === undefined;
  const searching = document.activeElement === search;
  shown = data;
  if (first) page.replaceChildren(header, rules);
  head();
  list();
  page.setAttribute('aria-busy', 'false');
  if (first || searching) search.focus();
});
window.addEventListener('keydown', (event) => {
  if (event.key !== '/' || /^(?:INPUT|SELECT)$/.test(document.activeElement?.tagName ?? '')) return;
  event.preventDefault();
  search.focus();
});
send({ type: 'ready' });
