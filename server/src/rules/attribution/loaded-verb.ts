import { overlaps } from '../../text/span.ts';
import { LOADED_VERBS } from '../data/loaded-verbs.ts';
import { paragraphRule } from '../rule.ts';

const NEUTRAL = { base: 'say', s: 'says', past: 'said', participle: 'said', ing: 'saying' } as const;

export const loadedVerb = paragraphRule({
  meta: {
    id: 'attribution/loaded-verb',
    what: 'A verb of speech that judges what was said or the one who said it: claimed, admitted, insisted, refuted.',
    why: 'It tells readers what to think of a speaker without saying why. “Said” only reports.',
    guidance: { guide: 'Reuters Handbook of Journalism', entry: 'Attribution; loaded words' },
    severity: 'hint',
    on: true,
    options: {
      also: { type: 'words', default: [], description: 'More verbs to ask about, in the infinitive.' },
      except: { type: 'words', default: ['allege'], description: 'Verbs to let pass, in the infinitive.' },
    },
  },
  check(reading, { options }) {
    return reading.attributions.flatMap(({ verb, source }) => {
      if (!verb || !source || verb.form === 'ing') return [];
      // After one person “claim” is a noun: “the debunked claim that”.
      if (verb.form === 'base' && !/(?:s|they|we|I|you|who|people|men|women|police)$/i.test(source.name)) return [];
      const implied = LOADED_VERBS[verb.lemma] ?? (options.also.includes(verb.lemma) ? 'more than that it was said' : undefined);
      if (!implied || options.except.includes(verb.lemma) || (!verb.clausal && verb.lemma !== 'refute')) return [];
      // Somebody else's choice of verb is part of what they said.
      if (reading.quotations.some((q) => q.depth === 0 && overlaps(q, verb))) return [];
      // “Falsely claimed” says in words what the verb implies.
      if (/\b(?:falsely|wrongly|incorrectly|mistakenly|baselessly)\s$/i.test(reading.text.slice(Math.max(0, verb.start - 14), verb.start)))
        return [];
      const written = reading.text.slice(verb.start, verb.end);
      const neutral =
        verb.lemma === 'refute'
          ? { base: 'reject', s: 'rejects', past: 'rejected', participle: 'rejected' }[verb.form]
          : NEUTRAL[verb.form];
      return [
        {
          start: verb.start,
          end: verb.end,
          message: `“${written}” implies ${implied}, expected “${neutral}” unless that is meant`,
          fixes: () => [
            { title: `Change to “${neutral}”`, edits: [{ start: verb.start, end: verb.end, newText: neutral }], preferred: true },
          ],
        },
      ];
    });
  },
});
