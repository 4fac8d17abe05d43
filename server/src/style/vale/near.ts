// The styles written for Vale that lie near a house style, which `extends: vale/NAME` names.
import type { StyleHost, StyleSource } from '../load.ts';
import { readIni } from './ini.ts';

export interface NearStyle {
  /** As in “vale/Google”, without the “vale/”. */
  readonly name: string;
  readonly path: string;
  /** The folder that it lies in, from the house style's. */
  readonly folder: string;
  /** How many files of rules it has. */
  readonly rules: number;
}

export interface NearStyles {
  readonly styles: readonly NearStyle[];
  /** What was looked at. Folders end in “/”. */
  readonly dependencies: readonly string[];
}

const INI = '.vale.ini';
/** Where people keep them. What `.vale.ini` says comes first. */
const FOLDERS = ['vale', 'styles'];
const MOST_STYLES = 100;

/** The styles near the house style at `from`: in `vale/`, in `styles/`, or where `.vale.ini` beside it says. Of two of a name the first. */
export async function stylesNear(from: string, host: StyleHost): Promise<NearStyles> {
  const list = async (at: string): Promise<readonly string[]> => (await host.list?.(at)) ?? [];
  const ini = host.resolve(from, INI);
  const source = await Promise.resolve(host.read(ini)).catch((): StyleSource => ({ problem: 'missing' }));
  const own = 'text' in source ? [readIni(source.text).stylesPath] : [];
  const styles = new Map<string, NearStyle>();
  const dependencies = [ini];
  for (const folder of new Set([...own, ...FOLDERS])) {
    const at = host.resolve(from, folder);
    dependencies.push(`${at}/`);
    for (const entry of await list(at)) {
      const name = entry.slice(0, -1);
      if (!entry.endsWith('/') || /^(?:\..*|config|Vocab)$/.test(name) || styles.has(name) || styles.size >= MOST_STYLES) continue;
      const path = host.resolve(`${at}/.`, name);
      const rules = (await list(path)).filter((file) => /\.ya?ml$/i.test(file)).length;
      if (rules > 0) styles.set(name, { name, path, folder, rules });
    }
  }
  return { styles: [...styles.values()], dependencies };
}
