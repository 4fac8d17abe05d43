// Verbs of speech that judge.
import { cueVerb } from '../../reading/paragraph/attribution/verbs.ts';
import type { CueWord, Source } from '../../reading/paragraph/reading.ts';
import { LOADED_VERBS } from '../data/loaded-verbs.ts';
import { paragraphRule } from '../rule.ts';
import { guidanceOf } from '../shared/house-form.ts';

const NEUTRAL = { base: 'say', s: 'says', past: 'said', participle: 'said', ing: 'saying' } as const;

const REJECT = { base: 'reject', s: 'rejects', past: 'rejected', participle: 'rejected' } as const;
/** After one person “claim” is a noun: “the debunked claim that”. */
const isNoun = ({ form }: CueWord, { name }: Source): boolean =>
  form === 'base' && !/(?:s|they|we|I|you|who|people|men|women|police)$/i.test(name);

/** “Insisted a review would follow”: what is insisted on has its “on”. */
const reports = (text: string, { lemma, end }: CueWord): boolean =>
  lemma === 'refute' || (lemma === 'insist' && !/^ (?:up)?on\b/.test(text.slice(end, end + 5)));

/** “Falsely claimed” says in words what the verb implies. */
const saysSoInWords = (text: string, { start }: CueWord): boolean =>
  /\b(?:falsely|wrongly|incorrectly|mistakenly|baselessly)\s$/i.test(text.slice(Math.max(0, start - 14), start));

/** The verbs to offer: the neutral one, and the house's where it fits. */
const verbsFor = ({ lemma, form }: CueWord, neutral: string, house: string): string[] =>
  lemma !== 'refute' && (form === 'past' || form === 's') && house !== neutral ? [neutral, house] : [neutral];

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
      if (!verb || !source || verb.form === 'ing' || isNoun(verb, source)) return [];
      const byHouse = avoided.has(verb.lemma);
      const listed = byHouse || options.also.includes(verb.lemma);
      const implied = LOADED_VERBS[verb.lemma] ?? (listed ? 'more than that it was said' : undefined);
      if (!implied || (!byHouse && options.except.includes(verb.lemma)) || (!verb.clausal && !reports(reading.text, verb))) return [];
      if (saysSoInWords(reading.text, verb)) return [];
      const written = reading.text.slice(verb.start, verb.end);
      const neutral = (verb.lemma === 'refute' ? REJECT : NEUTRAL)[verb.form];
      return [
        {
          start: verb.start,
          end: verb.end,
          message: byHouse
            ? `The house avoids “${written}”: “${neutral}”`
            : `“${written}” implies ${implied}. “${neutral}”, unless that is meant`,
          ...(byHouse && guidanceOf(style, 'attribution')),
          // What the house has not listed is barely asked about.
          ...(!listed && { severity: 'hint' as const }),
          fixes: () =>
            verbsFor(verb, neutral, style.attributionVerb).map((newText, i) => ({
              title: `Change to “${newText}”`,
              edits: [{ start: verb.start, end: verb.end, newText }],
              preferred: i === 0,
            })),
        },
      ];
    });
  },
});
