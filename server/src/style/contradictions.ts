// Entries of a house style that say one thing and another.
import type { Span } from '../text/span.ts';
import { commonWords } from './data/common-words.ts';
import { nameEntry, personEntry, wordEntries } from './merge.ts';
import type { ParsedStyle } from './parse.ts';
import { patternFault } from './pattern.ts';
import type { ProblemCode, UnplacedProblem } from './problems.ts';
import type { StyleFile } from './schema.ts';
import type { NameEntry, WordEntry } from './style.ts';

const one = (value: string): string => value.normalize('NFC').toLowerCase();

/** A word in small letters stands for all its cases, one with capitals for itself. */
const asFound = (word: string): string => (word === word.toLowerCase() ? one(word) : word.normalize('NFC'));

/** What entries of one file say against each other or against the language. All that is told here leaves the style in force. */
export const contradictions = ({ file, places }: ParsedStyle): UnplacedProblem[] => new Comparison(file, places).found();

/** What another entry says, and where. */
interface Entered {
  readonly use: string | undefined;
  readonly at: Span;
}

class Comparison {
  readonly #file: StyleFile;
  readonly #places: ParsedStyle['places'];
  readonly #problems: UnplacedProblem[] = [];
  /** The forms of names that are changed to others. Case counts: “IS” and “is” are two. */
  readonly #changed = new Map<string, Entered>();
  /** The forms of names to use. */
  readonly #chosen = new Map<string, Span>();
  readonly #avoided = new Map<string, Entered>();

  constructor(file: StyleFile, places: ParsedStyle['places']) {
    this.#file = file;
    this.#places = places;
  }

  found(): UnplacedProblem[] {
    const { names = [], people = [], words = [], spelling, dialect } = this.#file;
    const entries = names.map((given, i) => this.#choose(given, i));
    entries.forEach((entry, i) => {
      this.#compareVariants('names', i, entry.first ? [entry.use, entry.first] : [entry.use], entry.instead);
      for (const [k, form] of entry.never.entries()) this.#compareNever(entry, form, this.#at(`names.${i}.never.${k}`));
    });
    people.forEach((given, i) => {
      const person = personEntry(given);
      this.#compareVariants('people', i, [person.name], person.instead);
    });
    this.#compareWords(words);
    if (spelling === 'ise' && dialect === 'en-US')
      this.#contradiction(this.#at('spelling'), 'American English has “organize”, expected “ize” with this dialect', this.#at('dialect'));
    return this.#problems;
  }

  #choose(given: Given<'names'>, i: number): NameEntry {
    const entry = nameEntry(given);
    const at = this.#at(typeof given === 'string' ? `names.${i}` : `names.${i}.use`);
    const before = this.#chosen.get(entry.use);
    if (before) this.#contradiction(at, `“${entry.use}” has an entry above, expected one for each name`, before);
    else this.#chosen.set(entry.use, at);
    return entry;
  }

  /** A form may be changed to one thing only. */
  #compareVariants(list: 'names' | 'people', i: number, use: readonly string[], instead: readonly string[]): void {
    instead.forEach((form, k) => {
      const at = this.#at(`${list}.${i}.instead.${k}`);
      const before = this.#changed.get(form);
      if (use.includes(form)) this.#contradiction(at, `“${form}” is the form to use here, expected another one to be changed to it`);
      else if (before && before.use !== use[0])
        this.#contradiction(at, `“${form}” is changed to “${before.use}” by another entry, expected one form for it`, before.at);
      else if (this.#chosen.has(form))
        this.#contradiction(at, `“${form}” is the form to use of another entry, expected it in one of the two`, this.#chosen.get(form)!);
      if (!before) this.#changed.set(form, { use: use[0]!, at });
      if (isCommon(form)) this.#commonWord(at, form);
    });
  }

  #compareNever({ use, first }: NameEntry, form: string, at: Span): void {
    if (isCommon(form)) this.#commonWord(at, form);
    if (form === use || form === first) this.#contradiction(at, `“${form}” is the form to use here, expected it in one of the two`);
  }

  #compareWords(words: NonNullable<StyleFile['words']>): void {
    const accepted = new Map((this.#file.accept ?? []).map((word, i) => [one(word), this.#at(`accept.${i}`)]));
    words.forEach((given, i) => {
      if (typeof given === 'string') return;
      wordEntries(given).forEach((entry, k) => {
        const at = this.#at(typeof given.avoid === 'string' ? `words.${i}.avoid` : `words.${i}.avoid.${k}`);
        if (entry.pattern) this.#readPattern(entry.avoid, at);
        else this.#compareWord(entry, at, accepted);
      });
    });
    words.forEach((given, i) => {
      if (typeof given !== 'string') this.#compareUse(given, this.#at(`words.${i}.use`));
    });
  }

  #readPattern(pattern: string, at: Span): void {
    const fault = patternFault(pattern);
    if (fault) this.#tell('bad-pattern', at, `the pattern cannot be read (${fault}), expected a regular expression in RE2 syntax`);
  }

  #compareWord({ avoid, use }: WordEntry, at: Span, accepted: ReadonlyMap<string, Span>): void {
    const before = this.#avoided.get(asFound(avoid));
    if (before) {
      const otherwise = before.use === use ? '' : ' that says otherwise';
      this.#contradiction(at, `“${avoid}” has an entry above${otherwise}, expected one for each word`, before.at);
    } else this.#avoided.set(asFound(avoid), { use, at });
    const acceptedAt = accepted.get(one(avoid));
    if (acceptedAt) this.#contradiction(at, `“${avoid}” is accepted below, expected it in one of the two`, acceptedAt);
    if (use === avoid) this.#contradiction(at, `“${avoid}” is to be changed to itself, expected another word`);
  }

  #compareUse({ avoid, use }: Exclude<Given<'words'>, string>, at: Span): void {
    if (use === undefined || [avoid].flat().some((word) => one(word) === one(use))) return;
    const loop = this.#avoided.get(asFound(use)) ?? this.#avoided.get(one(use));
    if (loop) this.#contradiction(at, `“${use}” is itself to be avoided, expected a word that is not`, loop.at);
  }

  #at(path: string): Span {
    return this.#places.get(path) ?? { start: 0, end: 0 };
  }

  #commonWord(at: Span, form: string): void {
    this.#tell('common-word', at, `“${form}” is a common word, so that every use of it would be marked, expected a longer form`);
  }

  #contradiction(at: Span, message: string, before?: Span): void {
    this.#tell('contradiction', at, message, before);
  }

  #tell(code: ProblemCode, at: Span, message: string, before?: Span): void {
    this.#problems.push({
      ...at,
      code,
      severity: code === 'bad-pattern' ? 'error' : 'warning',
      message,
      ...(before ? { related: { ...before, message: 'the other one' } } : {}),
    });
  }
}

type Given<List extends 'names' | 'words'> = NonNullable<StyleFile[List]>[number];

/** Would it be found in the running text of any draft? Written in capitals it is matched as such. */
function isCommon(form: string): boolean {
  const small = form.toLowerCase();
  if (form === form.toUpperCase() && form !== small && form.length > 1) return false;
  return commonWords().always.has(small) || (form === small && commonWords().small.has(small));
}
