// Made-up drafts as trees of words that remember which fact they belong to, and random edits of them, for the property of anchors.

/** A word; `fact` is the number of the fact that it is part of. */
interface Token {
  text: string;
  readonly fact?: number;
}
/** A sentence; `edited` where words in it other than a fact's were changed. */
export interface MadeSentence {
  tokens: Token[];
  edited: boolean;
}
export type MadeDraft = MadeSentence[][];

export class Random {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }
  next(): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return this.#state / 2 ** 32;
  }
  below(n: number): number {
    return Math.floor(this.next() * n);
  }
  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
}

const GIVEN = ['Anna', 'Peter', 'Leila', 'Tomasz', 'Ngozi', 'Seán', 'Marta', 'Joel'];
const SURNAMES = ['Marsh', 'Okafor', 'Byrne', 'Novak', 'Delgado', 'Whitlock', 'Hale', 'Iyer'];
const TOWNS = ['Leeds', 'Corran', 'Ashby', 'Thornford', 'Millbrook'];
const THINGS = ['roads', 'buses', 'schools', 'drains', 'libraries', 'bridges', 'parks'];
const FILLER = ['quietly', 'again', 'however', 'this week', 'at the meeting', 'after a long debate', 'in public', 'it is understood'];

/** Sentence patterns: words in braces are facts. Many are alike on purpose, so that a wrong place is always at hand. */
const PATTERNS = [
  'The {town} council spent {money} on {thing} last year.',
  'The {town} council will spend {money} on {thing} next year.',
  '{name} told the council that {count} people had signed.',
  'About {percent} of those in {town} agreed with {name}.',
  '“We counted {count} of them,” {name} said on {weekday}.',
  'It cost {money}, up from {money} in {year}.',
  '{name}, {age}, has run the {thing} committee since {year}.',
  'In {town} there were {count} complaints and {count} fines.',
  '{count} people came.',
  'The vote was {count} to {count}.',
];

const fill = (random: Random): Record<string, () => string> => ({
  town: () => random.pick(TOWNS),
  thing: () => random.pick(THINGS),
  money: () => `£${1 + random.below(9)}.${1 + random.below(9)}${random.pick(['m', 'bn'])}`,
  count: () => String(2 + random.below(60)),
  percent: () => `${1 + random.below(99)}%`,
  year: () => String(2000 + random.below(26)),
  age: () => String(18 + random.below(70)),
  weekday: () => random.pick(['Monday', 'Tuesday', 'Friday']),
  name: () => `${random.pick(GIVEN)} ${random.pick(SURNAMES)}`,
});

/** A draft with facts, numbered from 0 in order. */
export function makeDraft(random: Random): { readonly draft: MadeDraft; readonly facts: number } {
  let facts = 0;
  const words = fill(random);
  const sentence = (): MadeSentence => {
    const tokens: Token[] = [];
    for (const part of random.pick(PATTERNS).split(/(\{\w+\}[^\s]*)/)) {
      const match = /^\{(\w+)\}(.*)$/.exec(part);
      if (!match) {
        for (const text of part.split(' ').filter(Boolean)) tokens.push({ text });
        continue;
      }
      const fact = facts++;
      const value = words[match[1]!]!().split(' ');
      value.forEach((text) => {
        tokens.push({ text, fact });
      });
      if (match[2]) tokens.push({ text: match[2] });
    }
    return { tokens, edited: false };
  };
  const draft = Array.from({ length: 3 + random.below(6) }, () => Array.from({ length: 1 + random.below(4) }, sentence));
  return { draft, facts };
}

/** Punctuation stands against the word before it. */
const render = (tokens: readonly Token[]): string =>
  tokens.map(({ text }, i) => (i > 0 && !/^[,.”]/.test(text) ? ` ${text}` : text)).join('');

/** The draft's paragraphs as prose, their sentences, and where each fact stands, the last copy where there are several. */
export function layOut(draft: MadeDraft, separator = ' ') {
  const places = new Map<number, { paragraph: number; start: number; end: number }>();
  const paragraphs = draft.map((sentences, paragraph) => {
    let text = '';
    const spans = sentences.map(({ tokens }) => {
      if (text) text += separator;
      const start = text.length;
      tokens.forEach((token, i) => {
        if (i > 0 && !/^[,.”]/.test(token.text)) text += separator;
        if (token.fact !== undefined) {
          const known = i > 0 && tokens[i - 1]!.fact === token.fact ? places.get(token.fact) : undefined;
          places.set(
            token.fact,
            known
              ? { ...known, end: text.length + token.text.length }
              : { paragraph, start: text.length, end: text.length + token.text.length },
          );
        }
        text += token.text;
      });
      return { start, end: text.length };
    });
    return { text, sentences: spans };
  });
  return { paragraphs, places };
}

/** What an edit script did, by fact: whether its own words were changed, and whether anything else in its sentence was. */
export interface Outcome {
  readonly changed: ReadonlySet<number>;
}

const otherWord = (random: Random, text: string): string => {
  const at = [...text].findIndex((c) => /[\p{L}\p{N}]/u.test(c));
  const spots = [...text].flatMap((c, i) => (/[\p{L}\p{N}£%]/u.test(c) ? [i] : []));
  const spot = spots.length > 0 ? random.pick(spots) : at;
  const old = text[spot]!;
  const options = /\d/.test(old) ? '0123456789' : /[£%]/.test(old) ? '$€' : 'aeioubcdmnrst';
  let put = old;
  while (put === old) put = options[random.below(options.length)]!;
  return random.below(4) === 0 && /\d/.test(text)
    ? `${text.slice(0, spot)}${random.pick(['1', '0'])}${text.slice(spot)}`
    : `${text.slice(0, spot)}${put}${text.slice(spot + 1)}`;
};

/** Edits a draft in place, a few times at random. */
export function editDraft(random: Random, draft: MadeDraft, facts: number): Outcome {
  const changed = new Set<number>();
  const anySentence = () => random.pick(random.pick(draft));
  const copy = (sentence: MadeSentence): MadeSentence => ({ tokens: sentence.tokens.map((t) => ({ ...t })), edited: sentence.edited });
  const plain = (sentence: MadeSentence) =>
    sentence.tokens.flatMap(({ fact, text }, i) => (fact === undefined && /\w/.test(text) ? [i] : []));
  const edits: (() => void)[] = [
    // A fact's own words.
    () => {
      const fact = random.below(facts);
      const holders = draft.flat().filter(({ tokens }) => tokens.some((t) => t.fact === fact));
      for (const { tokens } of holders) {
        const own = tokens.filter((t) => t.fact === fact);
        const token = random.pick(own);
        token.text = otherWord(random, token.text);
      }
      changed.add(fact);
    },
    // Other words of a sentence.
    () => {
      const sentence = anySentence();
      const at = plain(sentence);
      if (at.length === 0) return;
      sentence.edited = true;
      sentence.tokens[random.pick(at)]!.text = random.pick(FILLER);
    },
    () => {
      const sentence = anySentence();
      sentence.edited = true;
      sentence.tokens.splice(1 + random.below(sentence.tokens.length - 1), 0, { text: random.pick(FILLER) });
    },
    () => {
      const words = fill(random);
      const tokens = `${random.pick(FILLER)} ${random.pick(PATTERNS)}`
        .replace(/\{(\w+)\}/g, (_, kind: string) => words[kind]!())
        .split(' ')
        .map((text) => ({ text }));
      const paragraph = random.pick(draft);
      paragraph.splice(random.below(paragraph.length + 1), 0, { tokens, edited: false });
    },
    // Paragraphs moved, split, merged, copied.
    () => {
      const [moved] = draft.splice(random.below(draft.length), 1);
      draft.splice(random.below(draft.length + 1), 0, moved!);
    },
    () => {
      const at = random.below(draft.length);
      const paragraph = draft[at]!;
      if (paragraph.length > 1) draft.splice(at, 1, paragraph.slice(0, 1), paragraph.slice(1));
    },
    () => {
      const at = random.below(draft.length - 1);
      if (draft[at + 1]) draft.splice(at, 2, [...draft[at]!, ...draft[at + 1]!]);
    },
    () => {
      const at = random.below(draft.length);
      draft.splice(random.below(draft.length + 1), 0, draft[at]!.map(copy));
    },
  ];
  for (let n = 1 + random.below(5); n > 0; n--) random.pick(edits)();
  return { changed };
}

/** The words of each fact's sentences as they stand. */
export const sentencesOf = (draft: MadeDraft, fact: number): MadeSentence[] =>
  draft.flat().filter(({ tokens }) => tokens.some((t) => t.fact === fact));

export const wordsOfFact = (sentence: MadeSentence, fact: number): string => render(sentence.tokens.filter((t) => t.fact === fact));
