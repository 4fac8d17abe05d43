import type { Attribution, Reading, Source } from '../reading.ts';

/** Words for people whom a reader cannot identify, in the singular. A spokesman speaks for somebody who is named, and is none. */
const UNNAMED =
  'source official analyst expert insider aide adviser advisor ally critic observer strategist operative diplomat lawmaker staffer commentator pundit specialist consultant scientist researcher economist investigator detective banker trader executive lawyer friend colleague associate person people';
/** People of whom only some are sources in this sense: those who are “familiar with the matter”. */
const IN_THE_KNOW =
  /\b(?:familiar with|close to|briefed on|with (?:direct )?knowledge|aware of|involved in|who (?:asked|declined|requested|was not|were not|is not|are not))\b/;
const REASON =
  /\b(?:condition of anonymity|anonymous(?:ly)?|anonymity|(?:not|n['’]t) (?:been )?(?:authori[sz]ed|permitted|allowed) to|(?:declined|asked|refused|requested|wished|wanted|preferred) (?:not )?to (?:be (?:named|identified|quoted)|remain|give (?:his|her|their|a) name)|not to be (?:named|identified)|withheld|for fear of|fear(?:ed|ing|s) (?:of )?(?:reprisals?|retaliation|retribution)|on background|off the record|speak candidly|speak freely|not (?:named|identified))\b/i;

let words: ReadonlySet<string> | undefined;

export interface Unnamed {
  readonly source: Source;
  /** The word for them, in the singular. */
  readonly word: string;
  readonly plural: boolean;
  /** An office, a company or a place says more about who they are. */
  readonly narrowed: boolean;
}

/** The source of an attribution where it is somebody unnamed who may have been asked for a name. */
export function unnamedSource(reading: Reading, { source, verb, cue }: Attribution, also: readonly string[]): Unnamed | undefined {
  if (source?.kind !== 'unnamed' || !cue) return undefined;
  const { text } = reading;
  if (
    verb
      ? !verb.speech || verb.form === 'ing' || (verb.form === 'base' && !/s\b/.test(source.name))
      : !/^according/i.test(text.slice(cue.start, cue.end))
  )
    return undefined;
  const phrase = text.slice(source.start, source.end);
  words ??= new Set(UNNAMED.split(' '));
  // The phrase turns on the last word before any “of”, “for”, “with”, “familiar”.
  const head =
    /^.*?([\p{L}-]+)(?= (?:of|for|at|in|from|with|to|on|by|close|familiar|briefed|who|involved|aware)\b|$)/u
      .exec(phrase)?.[1]
      ?.toLowerCase() ?? '';
  const singular =
    words.has(head) || also.includes(head)
      ? head
      : head.endsWith('s') && (words.has(head.slice(0, -1)) || also.includes(head.slice(0, -1)))
        ? head.slice(0, -1)
        : undefined;
  if (!singular) return undefined;
  const plural = head !== singular || head === 'people';
  // “The official” was brought in before; “his lawyer” is one whom the reader can find.
  if (!plural && !/^(?:an?|one|another)\s/i.test(phrase)) return undefined;
  if (/^(?:his|her|their|its|our|my|the)\s/i.test(phrase) && singular !== 'source') return undefined;
  if (/['’]s?\s/.test(phrase)) return undefined;
  const around = text.slice(source.start, source.end + 60);
  if (
    /^(?:person|people|friend|colleague|associate|executive|lawyer|banker|trader|scientist|researcher|economist|detective|investigator|lawmaker)$/.test(
      singular,
    ) &&
    !IN_THE_KNOW.test(around) &&
    (plural || /^(?:person|people)$/.test(singular))
  )
    return undefined;
  // A name in apposition: “an analyst, Ann Lee,”, “Lee, an analyst”.
  if (/^,? (?:named |called |at [^,]{2,40}, )?\p{Lu}\p{Ll}+ \p{Lu}/u.test(text.slice(source.end, source.end + 60))) return undefined;
  if (/\p{Lu}\p{L}+,\s$/u.test(text.slice(Math.max(0, source.start - 20), source.start))) return undefined;
  const rest = phrase.replace(/^\p{Lu}/u, (c) => c.toLowerCase()).replace(/^(?:an?|one|another|some|many|several|the)\s/i, '');
  return { source, word: singular, plural, narrowed: /\p{Lu}/u.test(rest) || (rest.split(' ').length > 3 && !IN_THE_KNOW.test(rest)) };
}

/** Does the paragraph say why a name is withheld? */
export const withheldReason = (reading: Reading): boolean => REASON.test(reading.text);
