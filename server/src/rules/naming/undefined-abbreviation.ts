// Initials that the draft never spells out: “the OPCW said” and nowhere what OPCW stands for.
import { WordMemo } from '../../performance/word-interner.ts';
import type { DraftReading } from '../../reading/draft/draft.ts';
import { isHeadline } from '../../reading/paragraph/headlines.ts';
import { initialsOf } from '../../reading/paragraph/names/initials.ts';
import { editDistance } from '../../reading/paragraph/names/near-names.ts';
import { vocabulary } from '../../reading/paragraph/names/vocabulary.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { WRITTEN_AS_WORDS } from '../data/abbreviations.ts';
import { draftRule, type Noted, type PlacedFinding } from '../rule.ts';
import { type Abbreviation, abbreviationsIn, knownInitials } from '../shared/names/abbreviations.ts';
import { nameGroups } from '../shared/names/groups.ts';
import { misfitInitials } from '../shared/names/misfit-initials.ts';
import { isQuotedAt } from '../shared/names/people.ts';
import { aliasesAmong } from '../shared/names/surroundings.ts';

interface Note extends Abbreviation {
  readonly explained: boolean;
  /** What a word made of initials stands for: “Prasa”. */
  readonly full?: string;
}

export const undefinedAbbreviation = draftRule({
  meta: {
    id: 'naming/undefined-abbreviation',
    what: 'Initials that the draft never spells out, or that do not fit their words: “the OPCW said” and nowhere what OPCW stands for; “Office for Water Standards (OWFS)”.',
    why: 'Whoever does not know them stops reading.',
    guidance: { guide: 'BBC News style guide', entry: 'abbreviations' },
    severity: 'information',
    on: true,
    skips: ['verbatim'],
    options: {
      known: { type: 'words', default: [], description: 'Initials that need no explaining, besides those in the house’s own list.' },
      uses: {
        type: 'number',
        default: 1,
        minimum: 1,
        maximum: 20,
        description: 'Initials used this often are asked about; those that surely name a body, as in “the XYZ said”, from the first use.',
      },
    },
  },
  observe: (reading): Note[] => [
    ...abbreviationsIn(reading)
      .filter(
        (a) =>
          (a.letters.length >= 3 || a.expansion) &&
          !isPartOfName(reading, a) &&
          !isStation(reading, a) &&
          (!isWord(a.letters) || isBodyAll(reading, a)),
      )
      // “the People’s Party, or SVP”: explained beside; “SMITH:” speaks in a transcript.
      .map((a) => ({ ...a, explained: a.expansion !== undefined || aliasesAmong(reading.text, [a])[0]! || reading.text[a.end] === ':' })),
    ...writtenAsWords(reading),
  ],
  conclude(noted: readonly Noted<Note>[], { draft, style, options }) {
    const misfits = draft.readings.flatMap((reading, paragraph) => misfitInitials.of(reading).map((found) => ({ ...found, paragraph })));
    const known = knownInitials(style);
    const own = new Set(options.known.map((w) => w.replace(/\./g, '')));
    const uses = new Map<string, (Note & { readonly paragraph: number })[]>();
    const explained = new Set<string>();
    for (const { paragraph, reading, notes } of noted)
      for (const note of notes) {
        if (note.explained) explained.add(note.letters);
        if (
          known.has(note.letters) ||
          own.has(note.letters) ||
          isHeadline(reading, paragraph) ||
          isQuotedAt(draft, { paragraph, start: note.start })
        )
          continue;
        const all = uses.get(note.letters);
        if (all) all.push({ ...note, paragraph });
        else uses.set(note.letters, [{ ...note, paragraph }]);
      }
    const candidates = [...uses].filter(([letters, all]) => all.length >= options.uses && !explained.has(letters));
    if (candidates.length === 0) return misfits;
    // A full name with these initials anywhere in the draft explains them.
    const initials = new Set(draft.entities.flatMap((e) => initialsOf(e.name)));
    const strange = candidates.flatMap(([letters, all]): PlacedFinding[] => {
      // “CFPB”, of the U.S. Consumer Financial Protection Bureau.
      if (initials.has(letters) || [...initials].some((other) => other.length === letters.length + 1 && other.endsWith(letters))) return [];
      const { paragraph, start, end, written, full: words } = all[0]!;
      if (words !== undefined) return isNamed(words, draft) ? [] : [spellOut(all[0]!, words, draft.readings[paragraph]!)];
      // “NSRC”, two lines below “the Natural Sciences and Engineering Research Council (NSERC)”.
      const twin = [...explained, ...initials].find((other) => isTwin(letters, other));
      if (twin !== undefined) {
        const fix = { title: `Change to ‘${twin}’`, edits: [{ start, end, newText: twin }], preferred: true };
        return [{ paragraph, start, end, message: `${written}: is this ${twin}?`, fixes: () => [fix] }];
      }
      if (all.length < OFTEN && !all.some((use) => isBody(draft.readings[use.paragraph]!, use))) return [];
      const group = nameGroups().find((g) => g.forms.some((f) => f.relation === 'same' && f.text.replace(/\./g, '') === letters));
      const full = group?.forms.find((f) => !f.short && f.relation === 'same');
      return [
        full
          ? spellOut(all[0]!, full.text, draft.readings[paragraph]!)
          : { paragraph, start, end, message: `${written}: spell out at first mention` },
      ];
    });
    return [...misfits, ...strange];
  },
});

function spellOut(
  { paragraph, start, end, written }: Abbreviation & { readonly paragraph: number },
  full: string,
  { text, sentences }: Reading,
): PlacedFinding {
  const bare = /\bthe $/i.test(text.slice(Math.max(0, start - 4), start)) ? full.replace(/^the /, '') : full;
  const words = `${sentences.some((s) => s.start === start) ? bare[0]!.toUpperCase() + bare.slice(1) : bare} (${written})`;
  return {
    paragraph,
    start,
    end,
    message: `${written} is never spelt out: ${full.replace(/^the /, '').slice(0, 60)}`,
    fixes: () => [{ title: `Spell out: ‘${words}’`, edits: [{ start, end, newText: words }] }],
  };
}

/** What a word of initials stands for; null for other words. */
const fullOf = new WordMemo<string | null>(null, ({ text, lower }) => {
  if (text === lower || !/^\p{Lu}\p{Ll}{2,9}(?:['’]s)?$/u.test(text)) return null;
  asWords ??= new Map(WRITTEN_AS_WORDS.split(';').map((line) => line.split('|') as [string, string]));
  return asWords.get(text.replace(/['’]s$/, '')) ?? null;
});
let asWords: ReadonlyMap<string, string> | undefined;

function writtenAsWords({ words, text }: Reading): readonly Note[] {
  return words.flatMap((word): Note[] => {
    const full = fullOf.of(word);
    if (full === null) return [];
    const written = word.text.replace(/['’]s$/, '');
    const end = word.start + written.length;
    const explained = text[word.start - 1] === '(' || /^ \(/.test(text.slice(end, end + 2));
    return [{ start: word.start, end, letters: written, written, explained, full }];
  });
}

/** Does the draft name a body by its full name, whatever it calls it elsewhere? */
const isNamed = (full: string, { readings }: DraftReading): boolean => {
  const head = full
    .replace(/^the /, '')
    .split(/ (?:of|for|and) |, /)[0]!
    .toLowerCase();
  return readings.some((reading) => reading.lower.includes(head));
};

/** Is one the other with a letter lost, doubled or swapped? Another letter makes another body. */
const isTwin = (a: string, b: string): boolean =>
  b.length >= 4 &&
  !b.startsWith(a) &&
  !a.startsWith(b) &&
  editDistance(a, b) === 1 &&
  (a.length !== b.length || [...a].sort().join('') === [...b].sort().join(''));

/** Initials used so often are asked about wherever they stand. */
const OFTEN = 2;

/** “ACV Strategic Partners”, “Radio KQED”: the initials are part of a longer name. */
function isPartOfName({ text }: Reading, { start, end }: Abbreviation): boolean {
  return (
    /^(?: (?:\p{Lu}\p{L}|\d)|[-‐‑]\p{L})/u.test(text.slice(end, end + 3)) ||
    /\p{Ll} \p{Lu}[\p{L}’'-]* $/u.test(text.slice(Math.max(0, start - 30), start))
  );
}

/** “CAN and the Muslim Community have sent cows”: a word like others, if it did not act. */
const isBodyAll = (reading: Reading, a: Abbreviation): boolean =>
  a.letters.length >= 3 &&
  !/^(?:THIS|THAT|ALL|NOT|NOW|HERE|THERE|WHAT|HOW|SHE|THEY|YOU|BUT|ONE|TWO|NEW|YES|NEVER|EVERY|NONE|SOME|MANY|MOST|THE|AND|FOR|ITS|HIS|HER|OUR|WHO|WHY|STOP|MAN|WOMAN|OLD|TOP|LORD|GOD)$/.test(
    a.letters,
  ) &&
  isBody(reading, a);

/** “KMOV reported”, “WABC-TV”: the call sign of an American station is its name. */
const isStation = ({ text }: Reading, { start, end, letters }: Abbreviation): boolean =>
  /^[KW]\p{Lu}{2,3}$/u.test(letters) &&
  (/^(?:-(?:TV|FM|AM|DT)| (?:reported|reports|radio|television|news)\b)/i.test(text.slice(end, end + 12)) ||
    /\b(?:told|station|affiliate) $/.test(text.slice(Math.max(0, start - 10), start)));

/** A word that is only written loud. */
const isWord = (letters: string): boolean =>
  vocabulary.isCommon(letters.toLowerCase()) ||
  /^(?:USD|GBP|EUR|AUD|CAD|INR|NGN|ZAR|KES|CHF|JPY|CNY|MPH|KPH|RPM|LORD|GOD|EDIT|UPDATE|LIVE|BREAKING)$/.test(letters);

const ACTS = /^ (?:has|had|was|will|would|did|said|says|wants|wanted|called|urged|warned|announced|plans?|paid|found|told|asked)\b/;

/** Does it act, or does an article show that it names something: “the WFP said”, “UNMISS, which escorted the convoy”? */
function isBody({ text }: Reading, { start, end }: Abbreviation): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 12);
  if (/\b(?:[Tt]he|of the|to the) $/.test(before))
    return /^(?:,? (?:has|had|is|was|said|says|will|would|did|also|which|whose|who|for|in|on|to|and|at|with|closed|candidate|welcomed|wants|wanted|backed|called|urged|warned|advertised|announced|runs|ran|opposed|supports?|expects?|estimates?|plans?|paid|found|told|asked|met|owns?)\b|[,.;)]|['’]s)/.test(
      after,
    );
  // “A spokesman said that MIRES had been asked”.
  if (/\b(?:that|when|while|because|after|before|if|and|but|whether|as) $/.test(before) && ACTS.test(after)) return true;
  return (
    (before === '' || /[.!?”"] $/.test(before)) &&
    /^(?:, which|, whose|,? (?:has|had|is|was|said|says|will|would|and|closed|stood)\b)/.test(after)
  );
}
