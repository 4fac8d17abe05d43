// The house style in force for a draft, for the page that shows it: every rule with its severity and options.
import { rules } from '../../rules/index.ts';
import { pageOf } from '../../rules/pages.ts';
import type { HouseStyle } from '../../style/style.ts';
import type { ListedRule, ListedStyle } from '../protocol.ts';
import type { Session } from '../server/session.ts';
import { nameOf, normal } from '../workspace/uris.ts';

export async function listedStyle(session: Session, draft: string): Promise<ListedStyle> {
  const { presetNamed, presetNames } = await import('../../style/presets/index.ts');
  const { startsFrom } = await import('../../style/editor/editing.ts');
  const top = session.folderOf(draft) ?? (draft.startsWith('untitled:') ? session.folders.at(-1) : undefined);
  const { style, uri, problem } = await session.styles.for(normal(draft), top);
  const open = uri && session.documents.all().find((document) => normal(document.uri) === uri);
  const file = uri ? await session.files.read(uri) : undefined;
  const text = open ? open.getText() : file && 'text' in file ? file.text : '';
  const preset = startsFrom(text, presetNames);
  return {
    name: uri ? nameOf(uri) : 'built-in style',
    uri,
    problem,
    ...(preset === undefined ? {} : { preset }),
    presets: presetNames.map((name) => {
      const { title, guide, url, checked, partial } = presetNamed(name)!;
      return { name, title, guide, url: url ?? null, checked, partial: partial === true };
    }),
    rules: rules.map(({ meta }) => listedRule(meta, style)),
  };
}

function listedRule(meta: (typeof rules)[number]['meta'], style: HouseStyle): ListedRule {
  const own = style.rules[meta.id];
  const usual = meta.on ? meta.severity : 'off';
  return {
    id: meta.id,
    family: meta.id.slice(0, meta.id.indexOf('/')),
    what: meta.what,
    why: meta.why,
    guidance: meta.guidance,
    page: pageOf(meta.id),
    usual,
    severity: own?.severity ?? usual,
    options: Object.entries(meta.options).map(([name, { default: standard, ...spec }]) => ({
      ...spec,
      name,
      usual: standard,
      value: own?.options?.[name] ?? standard,
    })),
  };
}
