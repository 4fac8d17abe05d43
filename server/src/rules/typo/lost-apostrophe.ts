import { paragraphRule } from '../rule.ts';

export const lostApostrophe = paragraphRule({
  meta: {
    id: 'typo/lost-apostrophe',
    what: 'A possessive or a contraction that has lost its apostrophe: “Britain s parliament”.',
    why: 'A spell-checker passes over it, since both halves are words, and a reader trips.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'apostrophes' },
    severity: 'error',
    on: true,
    options: {},
  },
  check(reading) {
    const mark = reading.text.includes("'") && !reading.text.includes('’') ? "'" : '’';
    return [...reading.text.matchAll(/\b(\p{Lu}\p{L}+) s(?= \p{Ll})/gu)].map((match) => {
      const at = match.index + match[1]!.length;
      const mended = `${match[1]}${mark}s`;
      return {
        start: match.index,
        end: match.index + match[0].length,
        message: `“${match[0]}” has lost its apostrophe, expected “${mended}”`,
        fixes: () => [{ title: `Change to “${mended}”`, edits: [{ start: at, end: at + 1, newText: mark }], safe: true, preferred: true }],
      };
    });
  },
});
