// Works out which words an expression needs, from its source.
import { LiteralPrefilter } from './literal-prefilter.ts';

type Sets = readonly (readonly string[])[];

/** What a part of an expression matches: all it can be, where that is a short list, and what it needs in any case. */
interface Part {
  readonly exact: readonly string[] | undefined;
  readonly needed: Sets;
}

/** Longer lists are given up: looking for all of them would cost what it saves. */
const MOST_STRINGS = 100;
const MOST_JOINED = 12;
const MOST_SETS = 3;
// Long runs of letters and plain groups of words at once: expressions have thousands of letters, and this runs at the start.
const LETTERS = /[^\\^$.*+?()[\]{}|]+(?![*+?{])/y;
const WORDS = /\((?:\?:)?[^\\^$.*+?()[\]{}]+\)(?![*+{])/y;
const SET = /\[(?:[^\\\]]|\\.)*\]/sy;
const NOTHING: Part = { exact: [''], needed: [] };
const ANYTHING: Part = { exact: undefined, needed: [] };

/** What the matches of an expression have in common, from its source: what a text must hold for it to match. Case is not looked at. */
export function prefilterOf(source: string): LiteralPrefilter {
  const whole = new Reader(source).alternatives();
  return new LiteralPrefilter(best([...(whole.exact ? [whole.exact] : []), ...whole.needed]));
}

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): Part {
    const all = [this.#sequence()];
    while (this.#takes('|')) all.push(this.#sequence());
    if (all.length === 1) return all[0]!;
    if (all.every((part) => part.exact)) {
      const exact = [...new Set(all.flatMap((part) => part.exact!))];
      if (exact.length <= MOST_STRINGS) return { exact, needed: [] };
    }
    // One of them matches, so one string of what any of them needs is there.
    const sets = all.map((part) => best([...(part.exact ? [part.exact] : []), ...part.needed])[0]);
    return { exact: undefined, needed: sets.every((set) => set !== undefined) ? [sets.flat() as string[]] : [] };
  }

  #sequence(): Part {
    const needed: (readonly string[])[] = [];
    let run: readonly string[] = [''];
    let exact = true;
    const end = () => {
      needed.push(run);
      run = [''];
      exact = false;
    };
    for (;;) {
      const next = this.#source[this.#at];
      if (next === undefined || next === '|' || next === ')') break;
      const part = this.#item();
      const { least, most } = this.#times();
      needed.push(...(least > 0 ? part.needed : []));
      if (!part.exact || (least === 0 && most > 1)) {
        end();
        continue;
      }
      const once = least === 0 ? [...part.exact, ''] : part.exact;
      if (run.length * once.length > MOST_JOINED) end();
      run = once.length === 1 ? run.map((before) => before + once[0]) : run.flatMap((before) => once.map((after) => before + after));
      if (most > 1) end();
    }
    return { exact: exact ? run : undefined, needed: exact ? needed : [...needed, run] };
  }

  #item(): Part {
    const letters = this.#matches(LETTERS);
    if (letters) return { exact: [letters.toLowerCase()], needed: [] };
    const words = this.#matches(WORDS);
    if (words)
      return {
        exact: words
          .slice(words.startsWith('(?:') ? 3 : 1, -1)
          .toLowerCase()
          .split('|'),
        needed: [],
      };
    if (this.#takes('(')) {
      const look = this.#matches(/\?<?[=!]/y);
      if (!look) this.#matches(/\?(?::|<[\w$]+>)/y);
      const part = this.alternatives();
      this.#takes(')');
      // What is looked at around a place is no part of the match's own letters.
      return look ? NOTHING : part;
    }
    const set = this.#matches(SET);
    if (set)
      return /^\[(?:[^\\^-]{1,6}|[^\\^-]{0,5}-)\]$/.test(set) ? { exact: [...set.slice(1, -1).toLowerCase()], needed: [] } : ANYTHING;
    if (this.#matches(/\\[bB]|[$^]/y)) return NOTHING;
    if (this.#matches(/\.|\\(?:[dDwWsS]|[pP]\{[^}]*\}|k<\w+>|u\{[^}]*\}|u\w{4}|x\w\w|\d+|[a-zA-Z])/y)) return ANYTHING;
    this.#takes('\\');
    return { exact: [this.#source[this.#at++]!.toLowerCase()], needed: [] };
  }

  #times(): { least: number; most: number } {
    const written = this.#matches(/[*+?]\??|\{\d+(?:,\d*)?\}\??/y);
    if (!written) return { least: 1, most: 1 };
    if (written[0] !== '{') return { least: written[0] === '+' ? 1 : 0, most: written[0] === '?' ? 1 : 2 };
    const [least, most = least] = written
      .slice(1)
      .replace(/\}\??$/, '')
      .split(',')
      .map(Number);
    return { least: least!, most: most === 0 && written.includes(',}') ? 2 : most! };
  }

  #takes(character: string): boolean {
    if (this.#source[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #matches(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }
}

/** The sets worth a look, those that say most first. */
function best(sets: Sets): (readonly string[])[] {
  return sets
    .filter((set) => set.every(isTelling))
    .map(shortest)
    .filter((set) => set.length > 0 && set.length <= MOST_STRINGS)
    .map((set) => ({ set, chance: chanceOf(set) }))
    .sort((a, b) => a.chance - b.chance)
    .slice(0, MOST_SETS)
    .map(({ set }) => set);
}

/** How likely a text is to hold one of some strings, as a number to compare: many long words say more than one short one. */
const chanceOf = (set: readonly string[]): number => set.reduce((sum, { length }) => sum + RARER ** -length, 0);
/** So many times rarer is a string with one letter more. */
const RARER = 2.5;

/** A set without the strings that hold another of it. */
function shortest(set: readonly string[]): readonly string[] {
  if (set.length === 1) return set;
  const kept: string[] = [];
  for (const one of [...set].sort((a, b) => a.length - b.length)) if (!kept.some((other) => one.includes(other))) kept.push(one);
  return kept;
}

// Single letters are everywhere. Private-use characters stand for figures and dates, see reading/figures.
const isTelling = (one: string): boolean => one.length > 1 || one >= '\ue000';
