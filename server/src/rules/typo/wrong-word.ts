// A word that is spelt right but is the wrong one, where the words around it leave no doubt.
import { TAG } from '../../language/lexicon.ts';
import { formOf } from '../../language/tags.ts';
import { SLIPS } from '../../reading/data/typo-slips.ts';
import type { WrongWord } from '../../reading/paragraph/grammar/choices.ts';
import { ruledOut } from '../../reading/paragraph/grammar/ruled-out.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { STOP } from '../../reading/paragraph/typos/slip-candidates.ts';
import { type FoundSlip, findSlips, type SlipTable, slipTable } from '../../reading/paragraph/typos/slips.ts';
import type { Span } from '../../text/span.ts';
import { draftRule, type Finding, type PlacedFinding } from '../rule.ts';
import { misfitFindings } from '../shared/misfit-findings.ts';
import { SURE, slipFindings } from '../shared/slip-findings.ts';
import { borneOut, wrongByContext } from '../shared/wrong-by-context.ts';

// Made when the first paragraph is read: a draft should not wait for it to be opened.
let table: SlipTable | undefined;

/** What is wrong for certain, or by the words around it, which the draft must bear out. */
interface Note extends Span {
  readonly finding: Finding;
  readonly wrong?: WrongWord;
}

export const wrongWord = draftRule<Note, Record<never, never>>({
  meta: {
    id: 'typo/wrong-word',
    what: 'A word that is spelt right but is the wrong one, where the words around it leave no doubt: “pubic affairs”, “asses the damage”, “free reign”.',
    why: 'A spell-checker is content with it; readers are not, and some of them write in.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'homophones' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    yieldsTo: ['typo/wrong-phrase', 'typo/verb-form', 'typo/agreement', 'typo/confused-possessive'],
    options: {},
  },
  observe(reading) {
    const listed = listedSlips(reading);
    const slips = [...listed, ...ruledOut(reading).filter(({ start }) => listed.every((one) => one.start !== start))];
    const likely = wrongByContext(reading, slips, false).filter((one) => !isRightHere(reading.text, one));
    const told = [...slips, ...likely.filter(({ margin }) => margin >= SURE)];
    const further = misfitFindings(reading, 'surplus').filter((one) => told.every((other) => !overlap(one, other)));
    const wrong = likely.filter((one) => further.every((other) => !overlap(one, other)));
    return [
      ...[...slipFindings(reading, slips), ...further].map((finding): Note => ({ start: finding.start, end: finding.end, finding })),
      ...wrong.map((one): Note => ({ start: one.start, end: one.end, wrong: one, finding: slipFindings(reading, [one])[0]! })),
    ];
  },
  conclude: (noted, { draft }) =>
    noted.flatMap(({ paragraph, reading, notes }) =>
      notes
        .filter((note) => (note.wrong === undefined || borneOut(draft, reading, note.wrong)) && !isRight(reading.text, note))
        .map(({ finding }): PlacedFinding => ({ paragraph, ...finding })),
    ),
});

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** The slips that stand in a table with the words around them. */
function listedSlips(reading: Reading): FoundSlip[] {
  table ??= slipTable(SLIPS);
  return findSlips(reading, table, STOP.slip).filter((one) => !isName(reading.text, one));
}

/** “Gareth Bale to play”, “the Sun of Monday”: with a capital it is a name, and oftener than the other word is. */
function isName(text: string, { start, end, corrected }: FoundSlip): boolean {
  const word = text.slice(start, end);
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return false;
  const { often, tags } = formOf(word);
  const opens = start === 0 || /[.!?“"] ?$/.test(text.slice(Math.max(0, start - 2), start));
  return often > (opens ? formOf(word.toLowerCase()).often : 0) && tags.includes(TAG.NNP) && formOf(corrected).often <= often;
}

/** As far as a look at the words beside one goes. */
const BESIDE = 40;

/** Where the model, which was learnt from other news, is wrong: what stands there and what it would put, between these words. */
const RIGHT_BESIDE: readonly { readonly word: RegExp; readonly before?: RegExp; readonly after?: RegExp }[] = [
  // “Rs 84 lakh by bogus bills”: only behind these can “be” stand.
  {
    word: /^by>be$/,
    before:
      /(?<!\b(?:to|not|will|would|can|could|may|might|must|should|shall|cannot|also|never|always|now|only|then|soon|still|n[’']t|[a-z]+ly)) $/i,
  },
  // “The ferry it stood in for”.
  { word: /^it>is$/, after: /^ (?:had|has|was|were|did|[a-z]+(?:ood|ought|ame|ook|ave|ade|ent|old|aid|eft|eld|[^e]ed)) / },
  // “Will be the business not of the department but of the islands”.
  { word: /^not>/, after: /^ (?:of|in|for|by|with|at|from|to|on|an?|the)\b[^.;]*(?: but\b|$)/ },
  // “A knight of St Christopher”, “by draw of lots”.
  { word: /^knight>/, after: /^ of (?:the )?[A-Z]/ },
  { word: /^lots>/, before: /\b(?:of|draw|drew|drawn|drawing|cast|casting|by) $/i },
  { word: /^storey>story$/, before: /\b(?:first|second|third|fourth|fifth|sixth|top|upper|lower|ground|\d+th|extra|single) $/i },
  { word: /^rein>rain$/, after: /^ on\b/ },
  { word: /^of>off$/, before: /\b(?:know|knows|knew|known|learn|learned|learnt) $/i },
];

/** “A pane of glass”, “he rode a mare”: with the other word it would be one of the slips of the table. */
const isRightHere = (text: string, { start, end, corrected }: WrongWord): boolean =>
  RIGHT_BESIDE.some(
    ({ word, before, after }) =>
      word.test(`${text.slice(start, end)}>${corrected}`) &&
      (before === undefined || before.test(text.slice(Math.max(0, start - BESIDE), start))) &&
      (after === undefined || after.test(text.slice(end, end + BESIDE))),
  ) ||
  table?.get(corrected)?.some((one) => one.right === text.slice(start, end) && one.follows(text, end) && one.leads(text, start)) === true;

/** “The life we dreamed of”, “a caste system”: words that belong together, whatever stands further off. */
const isRight = (text: string, { start, end }: Span): boolean => {
  const word = text.slice(start, end).toLowerCase();
  if (word === 'of')
    return /\b(?:dream|think|hear|talk|speak|approve|dispose|boast)(?:s|ed|t|ing)?\s$|\b(?:thought|heard|spoken|spoke)\s$/i.test(
      text.slice(Math.max(0, start - 12), start),
    );
  return word === 'caste' && /^ (?:system|hierarchy|line|census|discrimination)/.test(text.slice(end, end + 16));
};
