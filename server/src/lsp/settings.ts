import type { Severity } from '../style/style.ts';

/** What is personal. Everything that a newsroom shares is in copydesk.yml. */
export interface Settings {
  readonly enable: boolean;
  readonly run: 'onType' | 'onSave';
  /** No finding is shown louder than this. */
  readonly severityCap: Severity;
  /** May a house style extend files outside the workspace? */
  readonly stylesOutsideWorkspace: boolean;
}

export const defaultSettings: Settings = { enable: true, run: 'onType', severityCap: 'error', stylesOutsideWorkspace: false };

/** Settings as a client sends them; what is missing or wrong is as by default. */
export function readSettings(value: unknown): Settings {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const one = <T extends string>(name: string, choices: readonly T[], otherwise: T): T =>
    choices.find((choice) => choice === given[name]) ?? otherwise;
  return {
    enable: given.enable !== false,
    run: one('run', ['onType', 'onSave'], defaultSettings.run),
    severityCap: one('severityCap', ['error', 'warning', 'information', 'hint'], defaultSettings.severityCap),
    stylesOutsideWorkspace: given.stylesOutsideWorkspace === true,
  };
}

export const sameSettings = (a: Settings, b: Settings): boolean =>
  a.enable === b.enable && a.run === b.run && a.severityCap === b.severityCap && a.stylesOutsideWorkspace === b.stylesOutsideWorkspace;
