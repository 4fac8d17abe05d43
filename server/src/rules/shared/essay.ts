// Is a draft an essay, whose writer says “I”? It answers what people say, and need not name them.
import { Memo } from '../../performance/memo.ts';
import type { DraftReading } from '../../reading/draft/draft.ts';
import { ParagraphMemo } from '../../reading/paragraph/paragraph-memo.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';

/** In so many paragraphs the writer says “I”. */
const ESSAY = 3;

const speaksOfSelf = new ParagraphMemo(({ text, quotations }) => {
  let at = 0;
  let own = '';
  for (const q of quotations) {
    if (q.depth > 0) continue;
    own += ` ${text.slice(at, q.start)}`;
    at = q.end;
  }
  return /(?:^|[^\p{L}])I(?:['’](?:m|ve|d|ll))? \p{Ll}/u.test(own + text.slice(at));
});

const areEssay = new Memo((readings: readonly Reading[]): boolean => readings.filter((r) => speaksOfSelf.of(r)).length >= ESSAY);

export const isEssay = ({ readings }: DraftReading): boolean => areEssay.of(readings);
