// Noun phrases among tagged tokens: where one ends before a verb, its head, and whether it is one or several.
import type { TaggedToken } from '../tags.ts';

const NOUNS = new Set(['NN', 'NNS', 'NNP', 'NNPS']);
const INSIDE = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'JJR', 'JJS', 'CD', 'POS', 'VBN']);
const OPENERS = new Set(['DT', 'PRP$', 'PDT']);

/** A noun phrase: tokens `start` to `head`, both in it. */
export interface NounPhrase {
  readonly start: number;
  readonly head: number;
  /** Does it begin with an article, a possessive or the like? */
  readonly opened: boolean;
}

export const isNoun = (token: TaggedToken | undefined): boolean => token !== undefined && NOUNS.has(token.tag);

/** The noun phrase whose last word is the token at `head`; undefined where that is no noun. */
export function phraseBefore(tokens: readonly TaggedToken[], head: number): NounPhrase | undefined {
  if (!isNoun(tokens[head])) return undefined;
  let start = head;
  while (start > 0) {
    const before = tokens[start - 1]!;
    if (OPENERS.has(before.tag)) {
      start--;
      while (start > 0 && OPENERS.has(tokens[start - 1]!.tag)) start--;
      return { start, head, opened: true };
    }
    if (!INSIDE.has(before.tag)) break;
    // “the delays voters have faced”: a noun in the plural is seldom part of a longer name.
    if (before.tag === 'NNS' && tokens[start]!.tag !== 'POS') break;
    start--;
  }
  return { start, head, opened: false };
}

/** Plural in form and one in kind, or either. */
const EITHER = new Set(
  'news politics economics mathematics maths physics athletics gymnastics ethics statistics logistics genetics linguistics tactics aerobics acoustics headquarters works series species means crossroads barracks gallows whereabouts measles mumps diabetes rabies darts billiards dominoes data media police people staff crew cattle lens chess summons premises gas bus bias atlas chaos canvas campus census virus bonus status census corpus focus process access business sums thanks odds remains united states nations fish sheep deer aircraft spacecraft offspring dice majority minority number couple percent pence pounds dollars euros cents rupees yen yuan years months weeks days hours minutes seconds miles metres meters kilometres kilometers feet inches acres tonnes tons kilograms kilos litres liters degrees points per cent bn m congratulations hundreds thousands millions billions trillions dozens airlines airways alias pancreas pyjamas biceps triceps rhinoceros asbestos cosmos kudos pathos ethos innings outskirts proceeds'.split(
    ' ',
  ),
);

/** Is a head certainly several: “ministers”, “children”? */
export function isPlural(token: TaggedToken): boolean {
  const { norm, shape, tags } = token.form;
  // “APIs”, “MPs”.
  if (/^\p{Lu}{2,}s$/u.test(token.text) && token.tag !== 'VBZ') return true;
  if (shape !== 1 || EITHER.has(norm)) return false;
  // The tagger takes a rare plural for a singular where the verb is in the singular.
  if (token.tag !== 'NNS' && !(token.tag === 'NN' && tags.includes(NNS))) return false;
  if (IRREGULAR.has(norm)) return true;
  return /[^su'i]s$/.test(norm) && norm.length > 3 && !/[^aeiou]ics$/.test(norm);
}
const NNS = 11;
const IRREGULAR = new Set(
  'men women children teeth mice geese lives wives leaves policemen policewomen firemen spokesmen spokeswomen councilmen councilwomen businessmen chairmen fishermen servicemen servicewomen lawmakers'.split(
    ' ',
  ),
);

/** One thing, whatever stands behind it. Words for groups are left out: they take either verb. */
export function isSingular(token: TaggedToken): boolean {
  const { norm, shape, often } = token.form;
  if (token.tag !== 'NN' || (shape !== 1 && shape !== 2) || often < 5) return false;
  return !GROUPS.has(norm) && !/s$/.test(norm) && !/(?:men|people|folk)$/.test(norm);
}

/** Words for groups and amounts. */
export const GROUPS: ReadonlySet<string> = new Set(
  'fish sheep deer aircraft craft cod salmon trout defence defense offence offense attack midfield frontline backline division pitch academy administration agency airline alliance army assembly association audience band bank battalion bench board body brigade broadcaster bureau cabinet cast chain charity choir church class clergy club coalition college commission committee community company congregation congress consortium constabulary contingent corporation council country couple court cream crew crop crowd data delegation department dozen duo education eleven elite enemy establishment executive faculty faction family federation few firm fleet flock foundation gang generation gentry government group half handful herd host household hundred industry institute institution jury kind labour leadership league lot lots majority management media membership military million minority ministry mob movement navy network number office opposition orchestra organisation organization pack pair panel parish parliament part party pc per percent percentage percent personnel plenty police population portion press proportion public quarter quartet quintet range rest sample school section sector selection senate series set share shortage side society sort squad staff string subcommittee syndicate team ten third thousand ton total tonne trade tribe trio troop troupe trust twelve type union unit university upper variety vanguard village watchdog working workforce world youth poor rich aircraft offspring people nobility minimum maximum average variety array bunch batch collection cluster cocktail combination crop flood flurry handful host litany mass mixture multitude myriad raft run score slew spate stack stream succession swarm throng trickle wave wealth mix mob score tens'.split(
    ' ',
  ),
);

/** What may be taken for several, whatever its form. */
export const AMOUNTS =
  /^(?:bulk|remainder|fraction|slice|chunk|tenth|fifth|quarter|third|variety|assortment|bevy|cohort|posse|line|queue|pile|convoy|chain|ring|party|block|bloc|trail|heap|load|string|procession|parade|hail|barrage|torrent|bundle|some|kind|type|sort|number|trickle|rash|sprinkling|smattering|plethora|abundance|dearth|lack|rest|set)$/;
