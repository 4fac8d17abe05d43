// `copydesk init`: makes a copydesk.yml from what the drafts here do.
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { newReadings, openDesk } from '../desk/desk.ts';
import { realOf, rootOf } from '../disk/folders.ts';
import { NotWritten, replaceFile } from '../disk/write.ts';
import { rules } from '../rules/index.ts';
import { defaultStyle } from '../style/style.ts';
import type { Habit, Survey } from '../style/survey/survey.ts';
import { CliError } from './cli-error.ts';
import { listDrafts, readDraft } from './drafts.ts';
import { print } from './print.ts';
import { STYLE_FILES } from './styles.ts';

export interface InitOptions {
  readonly preset?: string;
  readonly force?: boolean;
}

/** Enough to tell a newsroom's habits, and read in a few seconds. */
const MOST_DRAFTS = 500;
const MOST_BYTES = 10 * 1024 * 1024;

/** `copydesk init`: makes a commented copydesk.yml from a preset and from what the drafts here already do. */
export async function runInit({ preset: asked, force }: InitOptions): Promise<void> {
  const [{ presetNamed, presetNames }, { nearest }, { Survey }, { composeStyle }] = await Promise.all([
    import('../style/presets/index.ts'),
    import('../style/problems.ts'),
    import('../style/survey/survey.ts'),
    import('../style/survey/compose.ts'),
  ]);
  // A house that no preset is of still gets its file: the drafts say the rest.
  const meant = (wanted: string) =>
    presetNamed(wanted) ? wanted : (nearest(wanted, presetNames) ?? presetNames.find((name) => wanted.toLowerCase().includes(name)));
  const preset = asked === undefined ? undefined : meant(asked);
  const taken =
    preset === asked
      ? ''
      : preset
        ? `“${asked}” is taken for the preset ${preset}\n`
        : `There is no preset “${asked}”, so the file extends none; there are ${presetNames.join(', ')}\n`;
  const there = STYLE_FILES.find((name) => lstatSync(name, { throwIfNoEntry: false }));
  const isLink = there !== undefined && lstatSync(there).isSymbolicLink();
  if (isLink && !force) throw new CliError(`${there}: leads elsewhere, so it is not written`);

  const survey = new Survey();
  surveyDrafts(survey);
  const habits = survey.habits();
  const drafts = survey.drafts === 0 ? 'no drafts here to learn from' : `${survey.drafts} ${survey.drafts === 1 ? 'draft' : 'drafts'} read`;
  if (there && !force) {
    await print(`${taken}${there} is here already and stays as it is (--force replaces it); ${drafts}\n${habits.map(counted).join('')}`);
    return;
  }
  const text = composeStyle(
    { ...(preset === undefined ? {} : { preset }), habits, drafts: survey.drafts },
    rules.map((rule) => rule.meta),
  );
  const file = there ?? join('.', STYLE_FILES[0]!);
  try {
    replaceFile(file, text, { inside: [rootOf(join(realOf('.'), file))] });
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    throw new CliError(`${file}: cannot be written: ${error.message}`);
  }
  await print(`${taken}${file} is made${preset ? ` from ${preset}` : ''}; ${drafts}\n${habits.map(counted).join('')}`);
}

function surveyDrafts(survey: Survey): void {
  const desk = openDesk(defaultStyle, { rules: [], readings: newReadings() });
  let bytes = 0;
  for (const listed of listDrafts(['.'])) {
    if ('problem' in listed || listed.size > MOST_BYTES - bytes) continue;
    const draft = readDraft(listed.path);
    if ('problem' in draft) continue;
    bytes += listed.size;
    survey.add(desk.read(draft).draft.readings);
    if (survey.drafts >= MOST_DRAFTS) break;
  }
}

function counted({ key, counts }: Habit): string {
  const ways = counts.slice(0, 4).map(([way, n]) => `${way} (${n})`);
  return `  ${key}: ${ways.join(', ')}\n`;
}
