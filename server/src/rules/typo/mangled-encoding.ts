// Characters that were broken on their way here.
import { findMangled } from '../../reading/paragraph/typos/mangled.ts';
import { isVerbatim } from '../../reading/paragraph/verbatim.ts';
import { paragraphRule } from '../rule.ts';

export const mangledEncoding = paragraphRule({
  meta: {
    id: 'typo/mangled-encoding',
    what: 'Characters that were broken on their way here: “Britainâ€™s”, “cafÃ©”, “�”, hidden hyphens, letters of another script inside a word.',
    why: 'They come in with pasted copy, some cannot be seen on the screen, and they break search, line ends and the page.',
    guidance: { guide: 'Unicode Standard', entry: 'UTF-8; confusable characters' },
    severity: 'error',
    on: true,
    skips: [],
    options: {},
  },
  check: (reading) =>
    findMangled(reading)
      .filter((fault) => !(fault.kind === 'hyphen' || fault.kind === 'entity') || !isVerbatim(reading, fault))
      .map((fault) => ({
        start: fault.start,
        end: fault.end,
        kind: fault.kind,
        message: fault.message,
        ...(fault.quiet ? { severity: fault.quiet } : {}),
        fixes: () =>
          fault.edits.length === 0 ? [] : [{ title: fault.title, edits: fault.edits, safe: fault.sure, preferred: true, slip: true }],
      })),
});
