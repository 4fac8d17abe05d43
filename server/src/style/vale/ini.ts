// A `.vale.ini`, as far as it says which rules run: the styles' folder, the styles chosen, rules switched or set by name.
import type { Severity } from '../style.ts';
import type { ValeCheck } from './check.ts';

export interface ValeIni {
  /** From the file's folder. */
  readonly stylesPath: string;
  readonly styles: ReadonlySet<string>;
  /** Rules by name: off, on, or how loud. */
  readonly rules: ReadonlyMap<string, 'off' | 'on' | Severity>;
  /** Quieter rules do not run. */
  readonly least: Severity;
}

const LEVELS: Readonly<Record<string, Severity>> = { suggestion: 'information', warning: 'warning', error: 'error' };
const RANK: Readonly<Record<Severity, number>> = { hint: 0, information: 1, warning: 2, error: 3 };
/** Sections for files that may be drafts: “[*]”, “[*.md]”, “[*.{txt,md}]”, “[drafts/**]”. */
const OF_DRAFTS = /^\*+$|\*$|\.(?:\w+)?(?:\{[^}]*\b(?:md|markdown|txt|html?)\b[^}]*\}|md|markdown|txt|html?)$/;

export function readIni(text: string): ValeIni {
  const entries: (readonly [string, string])[] = [];
  let counts = true;
  for (const line of text.split(/\r?\n/)) {
    const section = /^\s*\[(.+)\]\s*$/.exec(line)?.[1];
    if (section !== undefined) counts = OF_DRAFTS.test(section.trim());
    const [, key, value = ''] = /^\s*([^#;=[\]]+?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (key !== undefined && counts) entries.push([key, value]);
  }
  const last = (name: string) => entries.findLast(([key]) => key === name)?.[1];
  const named = entries.filter(([key]) => /^[\w -]+\.[\w.-]+$/.test(key));
  return {
    stylesPath: last('StylesPath')?.replace(/\/+$/, '') || 'styles',
    least: LEVELS[last('MinAlertLevel') ?? ''] ?? 'information',
    styles: new Set(entries.flatMap(([key, value]) => (key === 'BasedOnStyles' ? value.split(',').map((one) => one.trim()) : []))),
    rules: new Map(named.map(([key, value]) => [key, /^(?:NO|false)$/i.test(value) ? 'off' : (LEVELS[value] ?? 'on')])),
  };
}

/** Does a rule run? Takes its name, “Google.We”. */
export const isChosen = ({ styles, rules }: ValeIni, name: string): boolean =>
  (rules.get(name) ?? (styles.has(name.split('.')[0]!) ? 'on' : 'off')) !== 'off';

/** The checks that run, each as loud as the file says. */
export function chosenBy(ini: ValeIni, checks: readonly ValeCheck[]): ValeCheck[] {
  const { rules, least } = ini;
  return checks.flatMap((check) => {
    if (!isChosen(ini, check.name)) return [];
    const setting = rules.get(check.name);
    const severity = setting === undefined || setting === 'on' || setting === 'off' ? check.severity : setting;
    return RANK[severity] < RANK[least] ? [] : [{ ...check, severity }];
  });
}
