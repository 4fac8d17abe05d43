// A preset as a page: every setting, name and word with its source. `copydesk explain` prints it, and docs/presets/ holds it.
import { citation, type Preset } from './preset.ts';

/** Markdown. */
export function presetPage(name: string, preset: Preset): string {
  const { title, guide, url, checked, partial, settings, entries } = preset;
  const { names = [], words = [], ...general } = settings;
  const source = (cite: string | undefined) => cite?.replace(`${guide}, `, '') ?? 'general knowledge';
  const rows = Object.entries(general).map(
    ([key, value]) =>
      `| \`${key}\` | ${shown(value)} | ${source(entries[key as keyof typeof entries] && citation(guide, entries[key as keyof typeof entries]!))} |`,
  );
  const nameRows = names.map((entry) =>
    typeof entry === 'string'
      ? `| ${entry} | | |`
      : `| ${entry.use}${entry.first ? `, first ${entry.first}` : ''} | ${shown(entry.instead)}${entry.allow ? `; kept: ${shown(entry.allow)}` : ''} | ${source(entry.cite)}${entry.note ? `; ${entry.note}` : ''} |`,
  );
  const wordRows = words.map((entry) =>
    typeof entry === 'string'
      ? `| | ${entry} | |`
      : `| ${entry.use ?? ''} | ${shown(entry.avoid)} | ${source(entry.cite)}${entry.why ? `; ${entry.why}` : ''} |`,
  );
  return `# ${title}: \`extends: ${name}\`

${guide}${url ? `, <${url}>` : ''}. ${partial ? 'A few entries only' : 'Its main entries'}, last held against the guide in ${checked}. Facts in our own words; where a newsroom does otherwise, its own copydesk.yml goes first.

| setting | value | source |
| --- | --- | --- |
${rows.join('\n')}
${table('name', 'not', nameRows)}${table('word', 'not', wordRows)}`;
}

const table = (first: string, second: string, rows: readonly string[]): string =>
  rows.length === 0 ? '' : `\n| ${first} | ${second} | source |\n| --- | --- | --- |\n${rows.join('\n')}\n`;

const shown = (value: unknown): string =>
  Array.isArray(value)
    ? value.join(', ')
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
          .map(([key, own]) => `${key}: ${shown(own)}`)
          .join('; ')
      : String(value);
