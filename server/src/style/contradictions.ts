import type { Span } from '../text/span.ts';
import { commonWords } from './data/common-words.ts';
import { nameEntry, personEntry, wordEntries } from './merge.ts';
import type { ParsedStyle } from './parse.ts';
import { patternFault } from './pattern.ts';
import type { ProblemCode, UnplacedProblem } from './problems.ts';

const one = (value: string): string => value.normalize('NFC').toLowerCase();

/** A word in small letters stands for all its cases, one with capitals for itself. */
const asFound = (word: string): string => (word === word.toLowerCase() ? one(word) : word.normalize('NFC'));

/** What entries of one file say against each other or against the language. All that is told here leaves the style in force. */
export function contradictions({ file, places }: ParsedStyle): UnplacedProblem[] {
  const found: UnplacedProblem[] = [];
  const at = (path: string): Span => places.get(path) ?? { start: 0, end: 0 };
  const tell = (code: ProblemCode, span: Span, message: string, before?: Span) =>
    found.push({
      ...span,
      code,
      severity: code === 'bad-pattern' ? 'error' : 'warning',
      message,
      ...(before ? { related: { ...before, message: 'the other one' } } : {}),
    });

  // A form may be changed to one thing only. Case counts: “IS” and “is” are two.
  const changed = new Map<string, { use: string; at: Span }>();
  const chosen = new Map<string, Span>();
  const names = (file.names ?? []).map((given, i) => {
    const entry = nameEntry(given);
    const path = typeof given === 'string' ? `names.${i}` : `names.${i}.use`;
    const before = chosen.get(entry.use);
    if (before) tell('contradiction', at(path), `“${entry.use}” has an entry above, expected one for each name`, before);
    else chosen.set(entry.use, at(path));
    return entry;
  });
  const variants = (list: 'names' | 'people', i: number, use: readonly string[], instead: readonly string[]) =>
    instead.forEach((form, k) => {
      const span = at(`${list}.${i}.instead.${k}`);
      const before = changed.get(form);
      if (use.includes(form)) tell('contradiction', span, `“${form}” is the form to use here, expected another one to be changed to it`);
      else if (before && before.use !== use[0])
        tell('contradiction', span, `“${form}” is changed to “${before.use}” by another entry, expected one form for it`, before.at);
      else if (chosen.has(form))
        tell('contradiction', span, `“${form}” is the form to use of another entry, expected it in one of the two`, chosen.get(form)!);
      if (!before) changed.set(form, { use: use[0]!, at: span });
      if (isCommon(form))
        tell('common-word', span, `“${form}” is a common word, so that every use of it would be marked, expected a longer form`);
    });
  names.forEach((entry, i) => {
    variants('names', i, entry.first ? [entry.use, entry.first] : [entry.use], entry.instead);
    entry.never.forEach((form, k) => {
      if (isCommon(form))
        tell(
          'common-word',
          at(`names.${i}.never.${k}`),
          `“${form}” is a common word, so that every use of it would be marked, expected a longer form`,
        );
      if (form === entry.use || form === entry.first)
        tell('contradiction', at(`names.${i}.never.${k}`), `“${form}” is the form to use here, expected it in one of the two`);
    });
  });
  (file.people ?? []).forEach((given, i) => {
    const person = personEntry(given);
    variants('people', i, [person.name], person.instead);
  });

  const accepted = new Map((file.accept ?? []).map((word, i) => [one(word), at(`accept.${i}`)]));
  const avoided = new Map<string, { use: string | undefined; at: Span }>();
  const entries = (file.words ?? []).flatMap((given, i) => (typeof given === 'string' ? [] : [{ given, i, words: wordEntries(given) }]));
  for (const { given, i, words } of entries) {
    words.forEach((entry, k) => {
      const span = at(typeof given.avoid === 'string' ? `words.${i}.avoid` : `words.${i}.avoid.${k}`);
      if (entry.pattern) {
        const fault = patternFault(entry.avoid);
        if (fault) tell('bad-pattern', span, `the pattern cannot be read (${fault}), expected a regular expression in RE2 syntax`);
        return;
      }
      const word = one(entry.avoid);
      const before = avoided.get(asFound(entry.avoid));
      if (before) {
        const same = before.use === entry.use;
        tell(
          'contradiction',
          span,
          `“${entry.avoid}” has an entry above${same ? '' : ' that says otherwise'}, expected one for each word`,
          before.at,
        );
      } else avoided.set(asFound(entry.avoid), { use: entry.use, at: span });
      if (accepted.has(word))
        tell('contradiction', span, `“${entry.avoid}” is accepted below, expected it in one of the two`, accepted.get(word)!);
      if (entry.use === entry.avoid) tell('contradiction', span, `“${entry.avoid}” is to be changed to itself, expected another word`);
    });
  }
  for (const { given, i } of entries) {
    const loop =
      given.use !== undefined && ![given.avoid].flat().some((word) => one(word) === one(given.use!))
        ? (avoided.get(asFound(given.use)) ?? avoided.get(one(given.use)))
        : undefined;
    if (loop) tell('contradiction', at(`words.${i}.use`), `“${given.use}” is itself to be avoided, expected a word that is not`, loop.at);
  }

  if (file.spelling === 'ise' && file.dialect === 'en-US')
    tell('contradiction', at('spelling'), 'American English has “organize”, expected “ize” with this dialect', at('dialect'));
  return found;
}

/** Would it be found in the running text of any draft? Written in capitals it is matched as such. */
function isCommon(form: string): boolean {
  const small = form.toLowerCase();
  if (form === form.toUpperCase() && form !== small && form.length > 1) return false;
  return commonWords().always.has(small) || (form === small && commonWords().small.has(small));
}
