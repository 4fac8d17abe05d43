import { exact, isWhole, toNumber } from '../../reading/figures/exact.ts';
import type { Figure } from '../../reading/figures/figures.ts';
import { inWords } from '../../reading/figures/numerals.ts';
import { figurePattern } from '../../reading/figures/pattern.ts';
import type { Reading } from '../../reading/reading.ts';
import { asWritten, changeTo, figureFinding } from '../figure-finding.ts';
import { draftRule, type Finding, type PlacedFinding } from '../rule.ts';

/** What a paragraph has to say: a list that does not come to its count, a count of the list items that follow, or an item. */
type Note = { readonly finding: Finding } | { readonly announces: Figure } | { readonly item: true };

const NOUN = "(?:(?: (?!(?:and|or)\\b)[\\p{L}'-]{1,20}){0,5} (?:[\\p{L}'-]{2,20}s|people|men|women|children|criteria|phenomena))";
const COUNTED = `(?<count><n>)(?: of (?:the|its|their|his|her|those) (?<whole><n>))?${NOUN}`;
const LIST = '(?<list>[\\p{L}][^.;:!?–—”"()<any>]{3,200}?)';
const LISTED = [figurePattern(`${COUNTED}(?::| [-–—]) ?${LIST}(?=[.;!?]|,[”"]|$| [-–—])`, 1), figurePattern(`${COUNTED} \\(${LIST}\\)`, 1)];
// “The four winners, Ann, Bob, Carol and Dave, were …”: names alone, with the verb of the counted.
const NAMED = figurePattern(
  `${COUNTED}, (?<list>[^.;:!?–—”"()<any>]{3,120}?, [^.;:!?–—”"()<any>,]{3,60} and [^.;:!?–—”"()<any>,]{3,60}), (?:are|were|have|had|will|would|said|met|all|agreed|denied|took|won|came)\\b`,
  1,
);
const ANNOUNCED = figurePattern(`${COUNTED}(?: (?!(?:and|or)\\b)[\\p{L}'-]{1,20}){0,4}:$`, 1);
// Time and measure are counted otherwise: “two days later: …”.
const NOT_THINGS =
  /\b(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|words|points|percent|degrees|miles|votes|goals|runs)\b/i;
const OPEN = /\b(?:including|such as|among them|e\.g|for example|at least|etc|and more|and others|so on|among others)\b/i;
const VERB = /\b(?:is|are|was|were|has|have|had|will|would|can|could|who|which|that|said|says|where|when|because|if)\b/i;
const TITLE = /\b(?:Gov|Sen|Rep|Dr|Messr|Prof|Gen|Sgt|Capt|Lt|St|Mr|Mrs|Ms|Jr|Sr|Inc|Co|Corp|Ltd)s?$|\b\p{Lu}$/u;
const AT_MOST = 12;

/** How many things a list in a row names; undefined where that cannot be told. */
function itemsOf(list: string): number | undefined {
  if (OPEN.test(list) || VERB.test(list) || /["“”()\d]/.test(list)) return undefined;
  const parts = list.split(/, /);
  const last = parts.pop()!;
  const tail = /^(?:and|or) /.test(last) ? [last.replace(/^(?:and|or) /, '')] : last.split(/ (?:and|or|&) /);
  // An “and” anywhere else may be part of a name: “Trinidad and Tobago”.
  if (
    tail.length > 2 ||
    (tail.length === 1 && last === tail[0]) ||
    parts.some((part) => / (?:and|or|&) /.test(part)) ||
    (tail.length === 1 && / (?:and|or|&) /.test(tail[0]!))
  )
    return undefined;
  const items = [...parts, ...tail];
  const capitals = items.filter((item) => /^(?:the )?\p{Lu}/u.test(item)).length;
  // Items of two sorts are names with what they are: “Smith, a baker”.
  if (capitals !== 0 && capitals !== items.length) return undefined;
  if (items.some((item) => item.split(' ').length > (capitals ? 4 : 3))) return undefined;
  return items.length;
}

const usable = (figure: Figure | undefined): figure is Figure =>
  figure !== undefined && !figure.hedge && isWhole(figure.value) && figure.value.n >= 2n && figure.value.n <= AT_MOST;

const name = (n: number) => inWords(n) ?? `${n}`;

function listed(reading: Reading): Finding[] {
  const named = NAMED(reading).filter((match) => match.groups.list!.split(/, | and /).every((item) => /^\p{Lu}/u.test(item)));
  return [...LISTED.flatMap((pattern) => pattern(reading)), ...named].flatMap((match) => {
    const count = match.figure('count');
    const list = match.at('list')!;
    if (
      !usable(count) ||
      NOT_THINGS.test(reading.text.slice(count.end, list.start)) ||
      OPEN.test(reading.text.slice(count.end, list.start))
    )
      return [];
    const items = itemsOf(reading.text.slice(list.start, list.end));
    const whole = match.figure('whole');
    // “Bush and Govs. Christie”: a point inside the list is no end of it.
    const stop = reading.text[list.end];
    if (stop === '.' && TITLE.test(reading.text.slice(list.start, list.end))) return [];
    // Pairs may be one thing each: “Portland, Oregon, and Austin, Texas”.
    if (items === undefined || items < 2 || items === toNumber(count.value) || items === 2 * toNumber(count.value)) return [];
    if (whole && items === toNumber(whole.value)) return [];
    const message = `${name(items)[0]!.toUpperCase()}${name(items).slice(1)} are listed, not ${count.written.toLowerCase()}`;
    return [figureFinding(reading, count, message, () => [changeTo(reading, count, exact(items))])];
  });
}

export const wrongCount = draftRule<Note>({
  meta: {
    id: 'fact/wrong-count',
    what: 'A list that is longer or shorter than the number that announces it: “four countries: France, Germany and Italy”.',
    why: 'An item was added or cut and the number stayed; the reader counts.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'numbers' },
    severity: 'warning',
    on: true,
    options: {},
  },
  observe(reading) {
    if (reading.prose.kind === 'list-item') return [{ item: true }];
    const notes: Note[] = listed(reading).map((finding) => ({ finding }));
    for (const match of ANNOUNCED(reading)) {
      const count = match.figure('count');
      if (usable(count) && !NOT_THINGS.test(match.text)) notes.push({ announces: count });
    }
    return notes;
  },
  conclude(noted) {
    const findings: PlacedFinding[] = [];
    noted.forEach(({ paragraph, reading, notes }, i) => {
      for (const note of notes) {
        if ('finding' in note) findings.push({ ...note.finding, paragraph });
        if (!('announces' in note)) continue;
        let items = 0;
        while (noted[i + 1 + items]?.paragraph === paragraph + 1 + items && 'item' in noted[i + 1 + items]!.notes[0]!) items++;
        if (items < 2 || exact(items).n === note.announces.value.n) continue;
        const message = `${items} items follow, not ${asWritten(reading, note.announces.number)}`;
        findings.push({
          ...figureFinding(reading, note.announces, message, () => [changeTo(reading, note.announces, exact(items))]),
          paragraph,
        });
      }
    });
    return findings;
  },
});
