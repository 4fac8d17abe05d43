import { exact, toNumber } from '../../reading/paragraph/figures/exact.ts';
import type { Figure } from '../../reading/paragraph/figures/figures.ts';
import { readAnnounced, readLists } from '../../reading/paragraph/figures/lists.ts';
import { inWords } from '../../reading/paragraph/figures/numerals.ts';
import { draftRule, type Finding, type PlacedFinding } from '../rule.ts';
import { asWritten, changeTo, figureFinding } from '../shared/figure-finding.ts';
import { namedListFindings } from '../shared/named-lists.ts';

/** What a paragraph has to say: a list that does not come to its count, a count of the list items that follow, or an item. */
type Note = { readonly finding: Finding } | { readonly announces: Figure } | { readonly item: true };

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
    const lists = readLists(reading).filter(
      ({ count, whole, items }) =>
        !/\bone of (?:the )?[^.;]{0,40}$/i.test(reading.text.slice(0, count.start)) &&
        ![count, whole].some((n) => n && toNumber(n.value) === items),
    );
    const found = lists.map(({ count, items }) => {
      const message = `Says ${count.written.toLowerCase()}, lists ${name(items)}`;
      return { finding: figureFinding(reading, count, message, () => [changeTo(reading, count, exact(items))]) };
    });
    const named = namedListFindings(reading).filter(
      (one) => !found.some(({ finding }) => one.start < finding.end && finding.start < one.end),
    );
    return [...found, ...named.map((finding) => ({ finding })), ...readAnnounced(reading).map((count) => ({ announces: count }))];
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
