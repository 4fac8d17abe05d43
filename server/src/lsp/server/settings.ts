// A person's own settings.
import type { HouseStyle, Severity } from '../../style/style.ts';

/** What is personal. Everything that a newsroom shares is in copydesk.yml. */
export interface Settings {
  readonly enable: boolean;
  readonly run: 'onType' | 'onSave';
  /** No finding is shown louder than this. */
  readonly severityCap: Severity;
  /** May a house style extend files outside the workspace? */
  readonly stylesOutsideWorkspace: boolean;
  /** Are facts that nobody has checked among the problems? */
  readonly openFacts: boolean;
  /** Under which name checks are recorded; “” for the machine's user. */
  readonly checker: string;
  /** Is the speaker shown before each quotation? */
  readonly speakerHints: boolean;
  /** Severities by rule, over the house style's. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

export const defaultSettings: Settings = {
  enable: true,
  run: 'onType',
  severityCap: 'error',
  stylesOutsideWorkspace: false,
  openFacts: false,
  checker: '',
  speakerHints: false,
  rules: {},
};

const SEVERITIES: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'];

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
    checker: String((given.facts as { checker?: unknown } | undefined)?.checker ?? '')
      .trim()
      .slice(0, 60),
    openFacts: (given.facts as { open?: unknown } | undefined)?.open === true,
    speakerHints: given.speakerHints === true,
    rules: severities(given.rules),
  };
}

/** What is a severity among values by rule. Sorted, so that two of the same content are equal as text. */
function severities(value: unknown): Settings['rules'] {
  if (typeof value !== 'object' || value === null) return {};
  const entries = Object.entries(value).filter((entry): entry is [string, Severity | 'off'] => SEVERITIES.includes(entry[1]));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A house style with the person's own severities over its own. */
export function withPersonal(style: HouseStyle, { rules }: Pick<Settings, 'rules'>): HouseStyle {
  const own = Object.entries(rules);
  if (own.length === 0) return style;
  return {
    ...style,
    rules: { ...style.rules, ...Object.fromEntries(own.map(([id, severity]) => [id, { ...style.rules[id], severity }])) },
  };
}

export const sameSettings = (a: Settings, b: Settings): boolean => JSON.stringify(a) === JSON.stringify(b);
