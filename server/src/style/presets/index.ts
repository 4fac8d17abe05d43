import type { Preset } from './preset.ts';

export type { Preset } from './preset.ts';

/** The presets by name. Each is a function, so that only the one asked for is built. */
const presets: Readonly<Record<string, () => Preset>> = {};

export const presetNames: readonly string[] = Object.keys(presets);

export const presetNamed = (name: string): Preset | undefined => (Object.hasOwn(presets, name) ? presets[name]!() : undefined);
