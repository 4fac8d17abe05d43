// One person with an accent here and without it there: “José Almeida”, “Jose Almeida”.
import type { DraftReading } from '../../../reading/draft/draft.ts';
import type { Mention, RecordEntity } from '../../../reading/draft/record.ts';
import { fold } from '../../../reading/paragraph/names/vocabulary.ts';
import type { PlacedFinding } from '../../rule.ts';
import { whereFrom } from './compare.ts';
import { change } from './name-pairs.ts';

interface Written {
  readonly word: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export const otherAccents = (draft: DraftReading): readonly PlacedFinding[] =>
  draft.record.entities.flatMap((entity) => (entity.kind === 'person' && hasAccent(entity) ? accentsOf(entity) : []));

const ACCENT = /[\u00c0-\u024f]/;

const hasAccent = ({ mentions }: RecordEntity): boolean => mentions.length > 1 && mentions.some(({ text }) => ACCENT.test(text));

function accentsOf({ mentions }: RecordEntity): readonly PlacedFinding[] {
  const byFold = new Map<string, Written[]>();
  for (const mention of mentions)
    for (const written of wordsOf(mention)) byFold.set(fold(written.word), [...(byFold.get(fold(written.word)) ?? []), written]);
  return [...byFold.values()].flatMap((all) => {
    const accented = all.filter(({ word }) => ACCENT.test(word));
    const [right] = accented;
    // Without any more often than not, the desk may do without them.
    if (!right || accented.some(({ word }) => word !== right.word) || accented.length * 2 < all.length) return [];
    return all.flatMap((at) => (at.word === right.word ? [] : [told(at, right)]));
  });
}

const wordsOf = ({ text, start, paragraph, quoted }: Mention): readonly Written[] =>
  quoted
    ? []
    : [...text.matchAll(/\p{Lu}\p{L}*\p{Ll}\p{L}*/gu)].map((m) => ({
        word: m[0].normalize('NFC'),
        paragraph,
        start: start + m.index,
        end: start + m.index + m[0].length,
      }));

const told = ({ word, paragraph, start, end }: Written, right: Written): PlacedFinding => ({
  paragraph,
  start,
  end,
  message: `‘${word}’: is this ${right.word}, as ${whereFrom({ paragraph, start }, right)}?`,
  severity: 'information',
  related: [{ paragraph: right.paragraph, start: right.start, end: right.end, note: `${right.word} here` }],
  fixes: () => [change({ start, end }, right.word, true)],
});
