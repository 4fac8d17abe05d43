// A list that is longer or shorter than the number that announces it: “four countries: France, Germany and Italy”.
import { exact, toNumber } from '../../reading/paragraph/figures/exact.ts';
import type { Figure } from '../../reading/paragraph/figures/figures.ts';
import { readAnnounced, readLists } from '../../reading/paragraph/figures/lists.ts';
import { inWords } from '../../reading/paragraph/figures/numerals.ts';
import { figurePattern } from '../../reading/paragraph/figures/pattern.ts';
import { overlaps } from '../../text/span.ts';
import { draftRule, type Finding, type PlacedFinding } from '../rule.ts';
import { describedListFindings } from '../shared/described-lists.ts';
import { asWritten, changeTo, figureFinding } from '../shared/figure-finding.ts';
import { bothFindings, listedDateFindings, namedListFindings, nthAfterFindings } from '../shared/named-lists.ts';
import { parallelListFindings } from '../shared/parallel-lists.ts';

/** What a paragraph has to say: a list that does not come to its count, a count of the list items that follow, or an item. */
type Note =
  | { readonly promises: Figure }
  | { readonly heads: number }
  | { readonly finding: Finding }
  | { readonly announces: Figure }
  | { readonly item: true };

/** A sub-heading with its number: “3. Bins”. */
const NUMBERED = /^(\d{1,2})[.):]\s/;
/** “Here are six things to know”, of the numbered headings that follow. */
const TO_COME = figurePattern(
  '\\b(?:here are|these are|the|our|my) (?<n><count>) (?:<word> ){0,2}?(?:things|reasons|ways|takeaways|stories|questions|tips|lessons|points|facts|charts)\\b',
  1,
);

const name = (n: number) => inWords(n) ?? `${n}`;

export const wrongCount = draftRule<Note>({
  meta: {
    id: 'fact/wrong-count',
    what: 'A list that is longer or shorter than the number that announces it: “four countries: France, Germany and Italy”.',
    why: 'An item was added or cut and the number stayed; the reader counts.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'numbers' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  observe(reading) {
    if (reading.prose.kind === 'list-item') return [{ item: true }];
    const head = reading.prose.kind === 'heading' ? NUMBERED.exec(reading.text) : null;
    if (head) return [{ heads: Number(head[1]) }];
    const lists = readLists(reading).filter(
      ({ count, whole, items }) =>
        !/\bone of (?:the )?[^.;]{0,40}$/i.test(reading.text.slice(0, count.start)) &&
        ![count, whole].some((n) => n && toNumber(n.value) === items),
    );
    const found = lists.map(({ count, items }) => {
      const message = `Says ${count.written.toLowerCase()}, lists ${name(items)}`;
      return { finding: figureFinding(reading, count, message, () => [changeTo(reading, count, exact(items))]) };
    });
    const named: Finding[] = [];
    for (const find of [namedListFindings, bothFindings, listedDateFindings, nthAfterFindings, describedListFindings, parallelListFindings])
      for (const one of find(reading))
        if (![...found.map(({ finding }) => finding), ...named].some((other) => overlaps(one, other))) named.push(one);
    return [
      ...found,
      ...named.map((finding) => ({ finding })),
      ...readAnnounced(reading).map((count) => ({ announces: count })),
      ...TO_COME(reading).map((match) => ({ promises: match.figure('n')! })),
    ];
  },
  conclude(noted) {
    const findings: PlacedFinding[] = [];
    const heads = noted.flatMap(({ notes }) => notes.flatMap((note) => ('heads' in note ? [note.heads] : [])));
    const isCounted = heads.length >= 3 && heads.every((n, i) => n === i + 1);
    noted.forEach(({ paragraph, reading, notes }, i) => {
      for (const note of notes) {
        if ('promises' in note && isCounted && toNumber(note.promises.value) !== heads.length) {
          const { promises } = note;
          const message = `${heads.length} numbered headings follow, not ${asWritten(reading, promises.number)}`;
          findings.push({
            ...figureFinding(reading, promises, message, () => [changeTo(reading, promises, exact(heads.length))]),
            paragraph,
          });
        }
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
