// Makes a house style for a workspace folder.
import { openDesk } from '../../desk/desk.ts';
import { defaultStyle } from '../../style/style.ts';
import type { ListedPreset, MadeStyle } from '../protocol.ts';
import { draftFormat, nextTurn, reasonNotToCheck } from '../server/check-result.ts';
import type { Progress } from '../server/progress.ts';
import type { Session } from '../server/session.ts';
import { metas } from '../workspace/styles.ts';
import { normal, within } from '../workspace/uris.ts';
import { refused } from './refused.ts';

/** Enough to tell a newsroom's habits, and read in a few seconds. */
const MOST_DRAFTS = 500;
const MOST_TEXT = 10 * 1024 * 1024;

export async function listPresets(): Promise<ListedPreset[]> {
  const { presetNamed, presetNames } = await import('../../style/presets/index.ts');
  return presetNames.map((name) => ({ name, title: presetNamed(name)!.title, guide: presetNamed(name)!.guide }));
}

/** Makes a commented copydesk.yml for a workspace folder, from a preset and from what its drafts already do. */
export async function makeStyle(
  session: Session,
  params: { readonly folder?: string; readonly preset?: string | null },
  progress: Progress,
  stop: () => boolean,
): Promise<MadeStyle | null> {
  const folder = params.folder === undefined ? session.folders.at(-1) : normal(params.folder).replace(/\/$/, '');
  if (folder === undefined || !session.folders.includes(folder))
    throw refused('A house style is kept in a workspace folder: open one first');
  const uri = within(folder, 'copydesk.yml');
  const there = await session.files.read(uri);
  if (!('missing' in there)) throw refused('There is a house style in this folder already: edit that one');
  const [{ Survey }, { composeStyle }] = await Promise.all([
    import('../../style/survey/survey.ts'),
    import('../../style/survey/compose.ts'),
  ]);
  const survey = new Survey();
  const desk = openDesk(defaultStyle, { rules: [] });
  let length = 0;
  progress.begin('Copydesk: reading what the drafts do', 0, undefined, true);
  try {
    for await (const draft of session.files.drafts(folder, stop)) {
      if (stop()) return null;
      if (survey.drafts >= MOST_DRAFTS || length >= MOST_TEXT) break;
      progress.report(Math.floor((100 * survey.drafts) / MOST_DRAFTS), `${survey.drafts + 1} drafts`);
      const file = await session.files.read(draft);
      const format = draftFormat('', draft);
      if (!('text' in file) || !format || reasonNotToCheck(file.text, format)) continue;
      length += file.text.length;
      survey.add(desk.read({ text: file.text, format }).draft.readings);
      await nextTurn();
    }
  } finally {
    progress.done();
  }
  const habits = survey.habits();
  const text = composeStyle({ ...(params.preset ? { preset: params.preset } : {}), habits, drafts: survey.drafts }, metas);
  await session.files.replace(uri, text, session.folders).catch((error: Error) => {
    throw refused(error.message);
  });
  session.styles.forget();
  return {
    uri,
    drafts: survey.drafts,
    habits: habits.map(({ key, counts }) => ({ key, counts: counts.map(([way, n]) => [`${way}`, n] as const) })),
  };
}
