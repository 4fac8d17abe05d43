// Writes a new copydesk.yml from a survey of drafts.
import { stringify } from 'yaml';
import { presetNamed, presetNames } from '../presets/index.ts';
import { descriptionOf, fileSchema, type RuleSpec, shapeOf } from '../schema.ts';
import type { Habit } from './survey.ts';

/** What a new copydesk.yml is made of. */
export interface Composition {
  /** The preset to start from. */
  readonly preset?: string;
  /** What the drafts do, and how many they are. */
  readonly habits: readonly Habit[];
  readonly drafts: number;
}

const value = (written: string | number): string => stringify(written, { lineWidth: 0 }).trim();

/** A commented copydesk.yml: the preset, what the drafts already do most with the counts, and an example of everything else. */
export function composeStyle({ preset, habits, drafts }: Composition, rules: readonly RuleSpec[]): string {
  const { entries } = fileSchema(rules);
  const known = preset === undefined ? undefined : presetNamed(preset)?.settings;
  const about = (key: string): string => descriptionOf(entries[key]!);
  const lines = [
    '# The house style of the drafts in this folder and below. Every line may go: what is not said here is not minded.',
    '# While this file is edited, the editor offers what may be written and says what it means.',
    '',
    preset === undefined
      ? `# ${about('extends')}\n# Presets: ${presetNames.join(', ')}.\n# extends: guardian`
      : `# ${about('extends')}\nextends: ${preset}`,
    '',
  ];
  const found = new Map(habits.map((habit) => [habit.key, habit]));
  if (found.size > 0) lines.push(`# What ${drafts === 1 ? 'the draft here does' : `the ${drafts} drafts here do`} most, and how often.`);
  for (const [key, habit] of found) {
    const counts = habit.counts
      .slice(0, 4)
      .map(([way, times]) => `${way} ${times} ${times === 1 ? 'time' : 'times'}`)
      .join(', ');
    const set = known?.[key as keyof typeof known];
    // What the preset says already needs no line; where it says otherwise, the desk head decides which is right.
    if (set !== undefined && String(set) === String(habit.value))
      lines.push(`# ${key}: ${value(habit.value)}  # as the preset has it: ${counts}`);
    else lines.push(`${key}: ${value(habit.value)}  # ${set === undefined ? '' : `the preset has “${set}”; here `}${counts}`);
  }
  if (found.size > 0) lines.push('');
  const open = Object.keys(entries).filter(
    (key) => !found.has(key) && known?.[key as keyof typeof known] === undefined && shapeOf(entries[key]!).kind === 'choice',
  );
  if (open.length > 0) {
    lines.push('# What nobody has decided yet. Take the mark at the start of a line away to decide.');
    for (const key of open) {
      const shape = shapeOf(entries[key]!);
      if (shape.kind === 'choice')
        lines.push(
          `# ${key}: ${shape.choices
            .filter((c) => c !== 'any')
            .map(value)
            .join(' | ')}`,
        );
    }
    lines.push('');
  }
  lines.push(
    `# ${about('names')}`,
    'names:',
    '#  - use: IS',
    '#    first: Islamic State group',
    '#    instead: [ISIS, ISIL, Daesh]',
    '',
    `# ${about('people')}`,
    'people:',
    '#  - name: Anna Berg',
    '#    role: mayor of Holm',
    '',
    `# ${about('words')}`,
    'words:',
    '#  - avoid: [utilise, utilize]',
    '#    use: use',
    '#    why: The short word does.',
    '',
    `# ${about('accept')}`,
    'accept:',
    '',
    `# ${about('rules')}`,
    'rules:',
    '#  typo/lost-apostrophe: error',
    '#  attribution/loaded-verb: off',
    '',
    `# ${about('ignore')}`,
    'ignore:',
  );
  return `${lines.join('\n')}\n`;
}
