// The server with a rule that throws at a word: what no rule that ships may do.

import type { Reading } from '../../server/src/reading/paragraph/reading.ts';
import { rules } from '../../server/src/rules/index.ts';

const rule = rules.find(({ meta }) => meta.id === process.env['BROKEN_RULE']) as { check(reading: Reading, context: never): unknown };
const { check } = rule;
rule.check = (reading, context) => {
  if (reading.text.includes('boom')) throw new TypeError('broken on purpose');
  return check(reading, context);
};
await import('../../server/src/lsp/server/node.ts');
