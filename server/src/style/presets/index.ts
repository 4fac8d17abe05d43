// The presets by name.
import { ap } from './ap.ts';
import { bbc } from './bbc.ts';
import { economist } from './economist.ts';
import { guardian } from './guardian.ts';
import * as others from './others.ts';
import type { Preset } from './preset.ts';
import { reuters } from './reuters.ts';
import { un } from './un.ts';

export { citation, type Preset } from './preset.ts';

/** The presets by name. Each is a function, so that only the one asked for is built. */
const presets: Readonly<Record<string, () => Preset>> = {
  ap,
  guardian,
  bbc,
  reuters,
  economist,
  un,
  telegraph: others.telegraph,
  times: others.times,
  nyt: others.nyt,
  cp: others.cp,
  aljazeera: others.aljazeera,
  independent: others.independent,
  smh: others.smh,
};

export const presetNames: readonly string[] = Object.keys(presets);

export const presetNamed = (name: string): Preset | undefined => (Object.hasOwn(presets, name) ? presets[name]!() : undefined);
