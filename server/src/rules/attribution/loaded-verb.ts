import { cueVerb } from '../../reading/paragraph/attribution/verbs.ts';
import { LOADED_VERBS } from '../data/loaded-verbs.ts';
import { paragraphRule } from '../rule.ts';
import { guidanceOf } from '../shared/house-form.ts';

const NEUTRAL = { base: 'say', s: 'says', past: 'said', participle: 'said', ing: 'saying' } as const;

export const loadedVerb = paragraphRule({
  meta: {
    id: 'attribution/loaded-verb',
    what: 'A verb of speech that judges what was said or the one who said it: claimed, admitted, insisted, refuted.',
    why: 'It tells readers what to think of a speaker without saying why. “Said” only reports.',
    guidance: { guide: 'Reuters Handbook of Journalism', entry: 'Attribution; loaded words' },
    severity: 'information',
    on: true,
    options: {
      also: { type: 'words', default: [], description: 'More verbs to ask about, in the infinitive.' },
      except: { type: 'words', default: ['allege'], description: 'Verbs to let pass, in the infinitive.' },
    },
  },
  check(reading, { style, options }) {
    // The house may list a verb in any of its forms: “claimed”, “claim”.
    const avoided = new Set(style.loadedVerbs.map((verb) => cueVerb(verb.toLowerCase())?.lemma ?? verb.toLowerCase()));
    return reading.attributions.flatMap(({ verb, source }) => {
      if (!verb || !source || verb.form === 'ing') return [];
      // After one person “claim” is a noun: “the debunked claim that”.
      if (verb.form === 'base' && !/(?:s|they|we|I|you|who|people|men|women|police)$/i.test(source.name)) return [];
      const byHouse = avoided.has(verb.lemma);
      const listed = byHouse || options.also.includes(verb.lemma);
      const implied = LOADED_VERBS[verb.lemma] ?? (listed ? 'more than that it was said' : undefined);
      if (!implied || (!byHouse && options.except.includes(verb.lemma)) || (!verb.clausal && verb.lemma !== 'refute')) return [];
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
          message: byHouse
            ? `The house avoids “${written}”: “${neutral}”`
            : `“${written}” implies ${implied}. “${neutral}”, unless that is meant`,
          ...(byHouse ? guidanceOf(style, 'attribution') : {}),
          // What the house has not listed is barely asked about.
          ...(listed ? {} : { severity: 'hint' as const }),
          fixes: () =>
            [neutral, ...(verb.form === 'past' || verb.form === 's' ? [style.attributionVerb] : [])]
              .filter((newText, i, all) => all.indexOf(newText) === i && (i === 0 || verb.lemma !== 'refute'))
              .map((newText, i) => ({
                title: `Change to “${newText}”`,
                edits: [{ start: verb.start, end: verb.end, newText }],
                preferred: i === 0,
              })),
        },
      ];
    });
  },
});
