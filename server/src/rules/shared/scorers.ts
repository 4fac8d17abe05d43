// Lists of scorers held against the score: “Goals – Elms: J. Poe 5, T. Dale 3 …” and “Elms 8.9 (57)”, “SCORERS – Elms: C Dee 0-9, R Fen
// 1-2” and “Elms 1-11”.
import type { DraftReading } from '../../reading/draft/draft.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { PlacedFinding } from '../rule.ts';
import { changeText, figureFinding } from './figure-finding.ts';

const HEAD = /^(?:goals?|scorers?|goalscorers|try scorers)\b ?[-–—:] ?/i;
const SIDE = /(?<team>\p{Lu}[\p{L}’'. -]{1,30}): (?<list>[^:]{10,400}?)(?=\. \p{Lu}[\p{L}’' -]{1,30}:|\.?$)/gu;
const PLAYED = /^(?<name>[\p{Lu}][\p{L}’'. -]{1,30}?)(?: (?<n>\d{1,2}))?$/u;
const GAELIC = /^(?<name>[\p{Lu}][\p{L}’'. -]{1,30}?) (?<goals>\d)-(?<points>\d{1,2})(?: \([^)]{1,20}\))?$/u;

interface Item {
  readonly goals: number;
  readonly points: number;
  /** Where its number stands; undefined where one goal has none. */
  readonly at: { readonly start: number; readonly end: number } | undefined;
}

/** The scorers of one side; none where an item is something else. */
function itemsOf(list: string, base: number): Item[] {
  const items: Item[] = [];
  let at = base;
  for (const text of list.split(/, /)) {
    const gaelic = GAELIC.exec(text);
    const played = PLAYED.exec(text);
    const match = gaelic ?? played;
    if (!match) return [];
    const digits = gaelic ? `${gaelic.groups!.goals}-${gaelic.groups!.points}` : played!.groups!.n;
    const start = digits === undefined ? 0 : at + match.groups!.name!.length + 1;
    const place = digits === undefined ? undefined : { start, end: start + digits.length };
    items.push({
      goals: gaelic ? Number(gaelic.groups!.goals) : Number(digits ?? 1),
      points: gaelic ? Number(gaelic.groups!.points) : -1,
      at: place,
    });
    at += text.length + 2;
  }
  return items;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The scores that a draft gives for a side, other than in its lists of scorers. */
function scoresOf(draft: DraftReading, team: string, isGaelic: boolean): { goals: number; points: number }[] {
  const score = isGaelic
    ? '(?<goals>\\d)-(?<points>\\d{1,2})(?![\\d-])'
    : '(?:\\d{1,2}\\.\\d{1,2} )*(?<goals>\\d{1,2})\\.(?<points>\\d{1,2}) \\(\\d{1,3}\\)';
  const pattern = new RegExp(`${escaped(team)},? ${score}`, 'gu');
  return draft.readings.flatMap((reading) =>
    HEAD.test(reading.text) || !reading.text.includes(team) || /half-time/i.test(reading.text)
      ? []
      : [...reading.text.matchAll(pattern)].map(({ groups }) => ({ goals: Number(groups!.goals), points: Number(groups!.points) })),
  );
}

function sidesOf(draft: DraftReading, reading: Reading, paragraph: number): PlacedFinding[] {
  const head = HEAD.exec(reading.text)![0].length;
  return [...reading.text.slice(head).matchAll(SIDE)].flatMap((match): PlacedFinding[] => {
    const { team, list } = match.groups!;
    const base = head + match.index + team!.length + 2;
    const items = itemsOf(list!.trim(), base);
    const isGaelic = items.some(({ points }) => points >= 0);
    if (items.length < 2 || (isGaelic && items.some(({ points }) => points < 0))) return [];
    const goals = items.reduce((all, item) => all + item.goals, 0);
    const points = items.reduce((all, item) => all + Math.max(0, item.points), 0);
    const scores = scoresOf(draft, team!, isGaelic);
    const [score] = scores;
    const fits = (one: { goals: number; points: number }) => one.goals === goals && (!isGaelic || one.points === points);
    if (!score || scores.some(fits) || Math.abs(score.goals - goals) > 3 || (isGaelic && Math.abs(score.points - points) > 5)) return [];
    const [sum, said] = isGaelic ? [`${goals}-${points}`, `${score.goals}-${score.points}`] : [`${goals}`, `${score.goals} goals`];
    const fixes = () =>
      items.flatMap(({ at, ...item }) =>
        at ? [fixOf(reading, at, item, { goals: score.goals - goals, points: isGaelic ? score.points - points : 0 })] : [],
      );
    const span = { start: base, end: base + list!.trim().length };
    return [{ ...figureFinding(reading, span, `These add up to ${sum}, not ${said}?`, fixes, { severity: 'information' }), paragraph }];
  });
}

/** What one scorer would have where the others are right. */
function fixOf(reading: Reading, at: { start: number; end: number }, item: Omit<Item, 'at'>, off: { goals: number; points: number }) {
  const [goals, points] = [item.goals + off.goals, item.points + off.points];
  if (goals < 0 || (item.points >= 0 && points < 0)) return undefined;
  return changeText(reading, at, item.points < 0 ? `${goals}` : `${goals}-${points}`);
}

/** Sides whose scorers do not make up their score. */
export const scorersFindings = (draft: DraftReading): PlacedFinding[] =>
  draft.readings.flatMap((reading, paragraph) => (HEAD.test(reading.text) ? sidesOf(draft, reading, paragraph) : []));
