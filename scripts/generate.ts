// Writes what is generated from the rules' metadata: the manifest's settings, the heads of the rules' pages, their index, the
// presets' pages and the schema of copydesk.yml. With --check it writes nothing and fails where something is out of date.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { rules } from '../server/src/rules/index.ts';
import type { Family, OptionSpec, RuleMeta } from '../server/src/rules/rule.ts';
import { presetNamed, presetNames } from '../server/src/style/presets/index.ts';
import { presetPage } from '../server/src/style/presets/page.ts';
import { fileSchema } from '../server/src/style/schema.ts';
import { examplesIn, type RuleExample } from './rule-examples.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const HEAD_END = '<!-- The text above is generated; write below. -->';
const FAMILIES: Readonly<Record<Family, string>> = {
  attribution: 'Who said it',
  naming: 'One name for one thing',
  typo: 'Slips that a spell-checker passes over',
  fact: 'What can be computed',
  style: 'The house’s way',
};

const metas: readonly RuleMeta[] = rules.map((rule) => rule.meta);

const value = (spec: OptionSpec): string => (Array.isArray(spec.default) ? spec.default.join(', ') || 'none' : String(spec.default));

function head(meta: RuleMeta): string {
  const { guidance } = meta;
  const source = guidance.url ? `[${guidance.guide}](${guidance.url})` : guidance.guide;
  const options = Object.entries(meta.options).map(
    ([name, spec]) =>
      `| \`${name}\` | ${spec.type === 'choice' ? spec.choices.join(', ') : spec.type} | ${value(spec)} | ${spec.description} |`,
  );
  return [
    `# ${meta.id}`,
    '',
    meta.what,
    '',
    meta.why,
    '',
    `**Severity:** ${meta.on ? meta.severity : `off (${meta.severity} when switched on)`}. **Guidance:** ${source}, “${guidance.entry}”.`,
    '',
    ...(options.length > 0 ? ['| option | takes | default | meaning |', '| --- | --- | --- | --- |', ...options, ''] : []),
    'In `copydesk.yml`:',
    '',
    '```yaml',
    'rules:',
    `  ${meta.id}: ${meta.on ? 'off' : meta.severity}`,
    '```',
    '',
    '*In the examples below `^^^^` stands under the words that are marked; after it come the rule, whether there is a fix (`[safe]`: one that is right every time), and what the editor says. `~~~~` is a place that belongs to it. What follows as `after` is the draft once it is mended.*',
    '',
    HEAD_END,
    '',
  ].join('\n');
}

function page(meta: RuleMeta, before: string | undefined): string {
  const at = before?.indexOf(HEAD_END) ?? -1;
  const body = at >= 0 ? before!.slice(at + HEAD_END.length).replace(/^\n+/, '\n') : '\n';
  return `${head(meta)}${body.replace(/^\n$/, '')}`;
}

function index(): string {
  const lines = [
    '# The rules',
    '',
    'Generated from the rules themselves. The examples on their pages are run: `^` marks a finding, `~` a related place; [safe] is a fix that',
    'fix-all may make unseen, [fix] one that is offered, and [quoted] says that the words lie in a quotation.',
    '',
  ];
  for (const [family, title] of Object.entries(FAMILIES)) {
    const own = metas.filter((meta) => meta.id.startsWith(`${family}/`));
    if (own.length === 0) continue;
    lines.push(`## ${title}`, '', '| rule | what it marks | severity |', '| --- | --- | --- |');
    for (const meta of own) lines.push(`| [${meta.id}](${meta.id}.md) | ${meta.what} | ${meta.on ? meta.severity : 'off'} |`);
    lines.push('');
  }
  return lines.join('\n');
}

/** The whole of what is generated, by path. */
function files(): Map<string, string> {
  const all = new Map<string, string>();
  for (const meta of metas) {
    const path = `docs/rules/${meta.id}.md`;
    all.set(path, page(meta, existsSync(`${root}${path}`) ? readFileSync(`${root}${path}`, 'utf8') : undefined));
  }
  const examples = Object.fromEntries(metas.map(({ id }) => [id, examplesOf(id, all.get(`docs/rules/${id}.md`)!)]));
  all.set('media/rule-examples.json', `${JSON.stringify(examples, null, 2)}\n`);
  all.set('docs/rules/README.md', index());
  for (const name of presetNames) all.set(`docs/presets/${name}.md`, presetPage(name, presetNamed(name)!));
  const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const properties = manifest.contributes?.configuration?.properties;
  if (properties) {
    properties['copydesk.rules'] = {
      type: 'object',
      scope: 'window',
      markdownDescription: 'Personal severities, over the house style’s. A newsroom’s choice belongs in `copydesk.yml`.',
      additionalProperties: false,
      properties: Object.fromEntries(
        metas.map((meta) => [meta.id, { enum: ['off', 'hint', 'information', 'warning', 'error'], description: meta.what }]),
      ),
    };
    all.set('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
  }
  const schema = toJsonSchema(fileSchema(metas), { errorMode: 'ignore' });
  all.set('schemas/copydesk.schema.json', `${JSON.stringify({ title: 'Copydesk house style', ...schema }, null, 2)}\n`);
  return all;
}

/** From the rule's page, else from its test drafts. */
function examplesOf(id: string, page: string): RuleExample[] {
  const tests = existsSync(`${root}test/rules/${id}`)
    ? readdirSync(`${root}test/rules/${id}`)
        .sort()
        .map((name) => `test/rules/${id}/${name}`)
    : [`test/rules/${id}.md`];
  for (const path of tests) {
    const found = examplesIn(page, id);
    if (found.length > 0) return found;
    if (existsSync(`${root}${path}`)) page = readFileSync(`${root}${path}`, 'utf8');
  }
  return examplesIn(page, id);
}

const check = process.argv.includes('--check');
const stale: string[] = [];
for (const [path, content] of files()) {
  const now = existsSync(`${root}${path}`) ? readFileSync(`${root}${path}`, 'utf8') : undefined;
  if (now === content) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(dirname(`${root}${path}`), { recursive: true });
  writeFileSync(`${root}${path}`, content);
}
if (stale.length > 0) console.log(`${check ? 'out of date' : 'written'}: ${stale.join(', ')}`);
if (check && stale.length > 0) {
  console.log('run “npm run generate” and commit what it writes');
  process.exitCode = 1;
}
