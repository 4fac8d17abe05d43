// `copydesk explain`.
import { closest, distance } from 'fastest-levenshtein';
import { rules } from '../rules/index.ts';
import { pageOf } from '../rules/pages.ts';
import { presetNamed } from '../style/presets/index.ts';
import { presetPage } from '../style/presets/page.ts';
import { CliError } from './cli-error.ts';
import { print } from './print.ts';

/** `copydesk explain RULE`, or a preset by its name. */
export async function runExplain(id: string): Promise<void> {
  const preset = presetNamed(id);
  if (preset) return print(presetPage(id, preset));
  const rule = rules.find((r) => r.meta.id === id);
  if (!rule) {
    const near = closest(
      id,
      rules.map((r) => r.meta.id),
    );
    throw new CliError(`unknown rule “${id}”${distance(id, near) < 8 ? `, did you mean “${near}”?` : ''}`);
  }
  const { meta } = rule;
  const options = Object.entries(meta.options).map(
    ([name, spec]) => `  ${name} (${spec.type}, ${JSON.stringify(spec.default)}): ${spec.description}\n`,
  );
  await print(
    `${meta.id} (${meta.on ? meta.severity : `off; ${meta.severity} when switched on`})\n\n${meta.what}\n${meta.why}\n\nGuidance: ${meta.guidance.guide}, “${meta.guidance.entry}”\n${
      options.length > 0 ? `\nOptions:\n${options.join('')}` : ''
    }\n${pageOf(meta.id)}\n`,
  );
}
