// Findings for small words that cannot stand side by side, for the rules that share them.

import { wrongEndings } from '../../reading/paragraph/grammar/endings.ts';
import { joinedWords } from '../../reading/paragraph/grammar/joined-words.ts';
import type { Misfit } from '../../reading/paragraph/grammar/misfit.ts';
import { misfits, wrongPersons } from '../../reading/paragraph/grammar/misfits.ts';
import { missingWords } from '../../reading/paragraph/grammar/missing-words.ts';
import { nameSubjects } from '../../reading/paragraph/grammar/name-subjects.ts';
import { oddPairs } from '../../reading/paragraph/grammar/odd-pairs.ts';
import { pastAndPresent } from '../../reading/paragraph/grammar/past-and-present.ts';
import { persons } from '../../reading/paragraph/grammar/persons.ts';
import { plainVerbs } from '../../reading/paragraph/grammar/plain-verbs.ts';
import { pronounCase } from '../../reading/paragraph/grammar/pronoun-case.ts';
import { regularForms } from '../../reading/paragraph/grammar/regular-forms.ts';
import { verbLapses } from '../../reading/paragraph/grammar/verb-lapses.ts';
import { wrongClasses } from '../../reading/paragraph/grammar/word-classes.ts';
import { ParagraphMemo } from '../../reading/paragraph/paragraph-memo.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Finding } from '../rule.ts';

/** Those of one kind. Each is asked as a question, as more than one thing may have been meant. */
export const misfitFindings = (reading: Reading, kind: Misfit['kind']): Finding[] =>
  [...misfits.of(reading).filter((one) => one.kind === kind), ...further(reading, kind)].map(({ start, end, message, instead }) => ({
    start,
    end,
    severity: 'information',
    message,
    fixes: () =>
      instead.map((newText, i) => ({
        title:
          kind === 'missing' && reading.text.slice(start, end).trim() === ''
            ? `Insert “${newText.trim()}”`
            : `Change to “${newText.trim()}”`,
        edits: [{ start, end, newText }],
        preferred: i === 0,
      })),
  }));

const odd = new ParagraphMemo<readonly Misfit[]>(
  (reading) => [
    ...oddPairs(reading),
    ...joinedWords(reading),
    ...regularForms(reading),
    ...wrongClasses(reading),
    ...verbLapses(reading),
    ...plainVerbs(reading),
    ...pronounCase(reading),
    ...pastAndPresent(reading),
  ],
  {
    transient: true,
  },
);

/** Those that are looked for only where they are asked for. */
function further(reading: Reading, kind: Misfit['kind']): readonly Misfit[] {
  const pairs = odd.of(reading).filter((one) => one.kind === kind);
  if (kind === 'surplus') return pairs;
  const ofPersons = [...pairs, ...persons(reading).filter((one) => one.kind === kind)];
  return [
    ...(kind === 'form' ? [...wrongPersons(reading), ...wrongEndings(reading), ...nameSubjects(reading)] : missingWords(reading)),
    ...ofPersons,
  ];
}
