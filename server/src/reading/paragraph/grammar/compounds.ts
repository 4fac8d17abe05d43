// Compounds that want a hyphen before a noun, or are one word: “a long term plan”, “a three day trip”, “the work around is”.
import { TAG } from '../../../language/lexicon.ts';
import { formOf } from '../../../language/tags.ts';
import { WordMemo } from '../../../performance/word-interner.ts';
import type { Span } from '../../../text/span.ts';
import type { Reading, Word } from '../reading.ts';
import { sentenceAt, type TaggedToken, tagsOfSentence } from '../tags.ts';
import { besides, can } from './misfit.ts';

export interface OpenCompound extends Span {
  readonly message: string;
  readonly instead: readonly string[];
}

/** First words and the second ones that are tied to them before a noun. */
const TIED = `long term running standing distance haul awaited lasting range
short term lived range haul
medium term sized
full time scale length
part time
first time class hand half person team rate
second hand class half
third party
last minute ditch
real time life world
high profile level quality risk speed tech end income ranking rise street
low level income cost risk key lying paid
well known established deserved earned paid respected documented received attended liked loved
best known selling
better known
so called
follow up
award winning
record breaking
far reaching
wide ranging
hard working hitting
old fashioned
ever growing increasing changing present
never ending
open source ended air plan
cross border party country
cost effective cutting
user friendly
family friendly run owned
state owned run funded
decision making
life threatening changing saving
thought provoking
up front
one off sided
two thirds
face to
day to
world class famous
middle aged class
left wing
right wing
working class
near death
above average
below average
sell out
stand alone
year long
month long
week long
day long
decade old
early morning`;
const NUMBERS = /^(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred)$/;
const UNITS =
  /^(?:second|minute|hour|day|week|month|year|mile|metre|meter|foot|inch|kilometre|acre|page|bed|bedroom|man|woman|person|member|part|point|storey|story|door|seat|seater|party|star|match|goal|lane|wheel|bedroomed|tonne|ton|litre|dollar|pound|euro)$/;
const PARTICLES = /^(?:up|down|out|off|over|back|around|away|by)$/;
/** Verbs and the particles that make one noun with them. */
const NOUNS = new Set(
  'workaround setup backup turnout takeover breakdown rollout buildup cutback layout checkout lookout shutdown lockdown crackdown slowdown countdown payout handout buyout sellout knockout blackout bailout fallout dropout tryout makeover hangover turnover pushover stopover comeback setback feedback payback playback fallback drawback kickback rollback getaway breakaway giveaway takeaway standby stopby login signup startup roundup pickup makeup lineup checkup mockup meetup warmup printout workout walkout standoff playoff payoff takeoff kickoff layoff spinoff cutoff tradeoff liftoff'.split(
    ' ',
  ),
);

/** Nouns that are one word, cut where they are two: “wind screen”, “stop watch”. */
const ONE_WORD =
  'wind+screen wind+mill stop+watch land+mark land+slide land+lord land+fill foot+hold foot+step foot+age foot+note out+come out+burst out+line out+look out+rage out+break out+put out+skirts out+post work+shop work+force work+place work+load work+man after+math check+point check+list head+line head+quarters head+lamp key+board card+board cup+board dash+board black+board court+room news+room wall+paper sand+paper rain+fall water+fall wind+fall down+fall short+fall pit+fall night+fall snow+storm thunder+storm hail+storm brain+storm thunder+bolt motor+way run+way gate+way path+way stair+way high+way hall+way door+way free+way drive+way life+guard life+style life+time speed+boat gun+fire gun+man bon+fire camp+fire fire+place fire+man fire+work fire+arm grave+yard church+yard ship+yard vine+yard farm+yard barn+yard farm+house green+house light+house ware+house store+house house+hold strong+hold share+holder stake+holder share+holding sports+man sports+woman business+man business+woman chair+woman spokes+person fisher+man crafts+man states+man trades+man milk+man post+man post+card post+code post+mark time+table time+line dead+line life+line coast+line guide+line base+line hair+cut hair+dresser blood+shed blood+stream heart+beat heart+break heart+ache tooth+ache head+ache stomach+ache ear+ring tooth+brush paint+brush birth+place holiday+maker law+maker law+suit lock+smith gold+smith black+smith sea+side sea+food sea+weed sea+shore country+side river+side lake+side hill+side road+side bed+side way+side hill+top lap+top moon+light sun+light day+light spot+light head+light high+light flood+light lime+light search+light sun+rise sun+set sun+flower butter+fly butter+milk butter+cup dragon+fly grass+hopper grand+child grand+stand step+son step+daughter mother+hood child+hood child+birth neighbour+hood neighbor+hood brother+hood pass+port pass+word air+port air+craft air+space space+craft air+field corn+field mine+field battle+field battle+ground play+ground fore+ground camp+site off+spring off+shore up+rising up+heaval by+stander over+haul over+draft under+study under+dog back+ground back+bone back+log back+lash back+pack play+wright ship+wreck brick+layer brick+work net+work frame+work patch+work home+work home+land hand+bag hand+book hand+shake hand+writing hand+cuffs hand+rail note+book scrap+book text+book cook+book score+board score+line goal+keeper goal+post game+keeper gate+keeper book+maker book+keeper book+shelf bee+hive wheel+chair wheel+barrow arm+chair shop+lifter shop+keeper weight+lifter pick+pocket tea+pot tea+spoon table+spoon candle+stick match+stick lip+stick broom+stick match+box letter+box mail+box juke+box loud+speaker ring+leader cheer+leader whistle+blower fire+brand jelly+fish star+fish cray+fish shell+fish gold+fish sword+fish type+writer copy+right copy+writer song+writer screen+play screen+shot snap+shot blood+hound watch+dog bull+dog watch+man night+club night+mare night+dress day+break day+dream out+patient in+patient tax+payer rate+payer bread+winner bread+crumb cease+fire stale+mate check+mate team+mate room+mate flat+mate house+wife mid+wife turn+stile turn+table pot+hole key+hole man+hole loop+hole worm+hole whirl+pool whirl+wind cliff+hanger flash+back draw+bridge foot+bridge cross+word cross+roads cross+fire spread+sheet broad+sheet broad+band bottle+neck bench+mark book+mark hall+mark birth+mark water+melon fore+front battle+ship war+ship war+lord war+head';
const cut = new Map<string, Set<string>>();
for (const word of ONE_WORD.split(' ')) {
  const [first, second] = word.split('+') as [string, string];
  cut.set(first, (cut.get(first) ?? new Set()).add(second));
}

const seconds = new Map<string, ReadonlySet<string>>();
for (const line of TIED.split('\n')) {
  const [first, ...rest] = line.split(' ') as [string, ...string[]];
  seconds.set(first, new Set(rest));
}

type Kind = 'tied' | 'number' | 'particle' | 'adverb' | 'cut';
const kindOf = new WordMemo<Kind | undefined>(undefined, ({ lower }) => {
  if (PARTICLES.test(lower)) return 'particle';
  if (/^[a-z]{3,}ly-[a-z]{3,}$/.test(lower) && isAdverb(lower.slice(0, lower.indexOf('-')))) return 'adverb';
  if (seconds.has(lower)) return 'tied';
  if (NUMBERS.test(lower)) return 'number';
  return cut.has(lower) ? 'cut' : undefined;
});

/** “Newly”, and no “early”, “family” or “holly”. */
function isAdverb(word: string): boolean {
  const { tags } = formOf(word);
  return tags.includes(TAG.RB) && tags.every((tag) => tag === TAG.RB || tag === TAG.NNP);
}

const OPENER = /^(?:an?|his|her|its|their|our|my|your|this|another|each|every|no)$/;

/** The compounds of a paragraph that lack their hyphen or were cut in two; each is asked as a question. */
export function openCompounds(reading: Reading): OpenCompound[] {
  const { words } = reading;
  const found: OpenCompound[] = [];
  for (let i = 1; i + 1 < words.length; i++) {
    const kind = kindOf.of(words[i]!);
    if (kind === undefined) continue;
    if (kind === 'adverb') {
      const { start, end, text } = words[i]!;
      if (text === text.toLowerCase())
        found.push({
          start,
          end,
          message: `No hyphen after an adverb in -ly: “${text.replace('-', ' ')}”`,
          instead: [text.replace('-', ' ')],
        });
      continue;
    }
    const one = kind === 'particle' ? cutNoun(reading, words, i) : kind === 'cut' ? undefined : looseModifier(reading, words, i, kind);
    const either = one ?? cutInTwo(reading, words, i);
    if (either) found.push(either);
  }
  return found;
}

/** “A long term plan”, “a three day trip”. */
function looseModifier(reading: Reading, words: readonly Word[], at: number, kind: Kind): OpenCompound | undefined {
  const [opener, first, second, noun] = [words[at - 1]!, words[at]!, words[at + 1]!, words[at + 2]];
  if (!noun || second.text !== second.lower || noun.text !== noun.lower || first.text !== first.lower) return undefined;
  if (!(kind === 'tied' ? seconds.get(first.lower)!.has(second.lower) : UNITS.test(second.lower))) return undefined;
  const after = opener.lower === 'the' || OPENER.test(opener.lower) ? opener : undefined;
  if (!isOpener(reading, words, at, after)) return undefined;
  if (!besides(reading, first, second) || !besides(reading, second, noun)) return undefined;
  if (/^(?:to|old|ago|later|earlier|before|after|away|and|or)$/.test(noun.lower)) return undefined;
  const tokens = tagsOfSentence(reading, sentenceAt(reading, noun.start));
  const own = tokens.findIndex(({ start }) => start === noun.start);
  if (!isNounPhrase(tokens, own)) return undefined;
  const corrected = `${first.text}-${second.text}`;
  return {
    start: first.start,
    end: second.end,
    message: `“${first.text} ${second.text} ${noun.text}”: hyphen, “${corrected}”?`,
    instead: [corrected],
  };
}

/** An article or the like stands before it, perhaps with an adjective between. “In the long term plans are” has none that belongs. */
function isOpener(reading: Reading, words: readonly Word[], at: number, opener: Word | undefined): boolean {
  const before = words[at - 1]!;
  if (!besides(reading, before, words[at]!)) return false;
  if (opener) return opener.lower !== 'the' || !/^(?:in|over|for|at|by|on|to|of|from|during)$/.test(words[at - 2]?.lower ?? '');
  const { tags } = formOf(before.lower);
  const earlier = words[at - 2];
  return (
    tags.includes(TAG.JJ) &&
    !tags.includes(TAG.IN) &&
    earlier !== undefined &&
    besides(reading, earlier, before) &&
    OPENER.test(earlier.lower)
  );
}

/** Does a noun stand here that ends its phrase, or another behind it? */
function isNounPhrase(tokens: readonly TaggedToken[], at: number): boolean {
  const noun = tokens[at];
  if (/(?:one|body|thing)$/.test(noun?.text ?? '')) return false;
  // “Our first time digging”.
  if (
    !noun ||
    (/ing$/.test(noun.text) && noun.form.tags.includes(TAG.VBG)) ||
    !/^NNS?$/.test(noun.tag) ||
    noun.form.tags.some((tag) => tag === TAG.VBD || tag === TAG.VBZ || tag === TAG.IN || tag === TAG.RB)
  )
    return false;
  return /^(?:NNS?|IN|\.|,|CC|VBD|VBZ|MD|TO|WDT|POS|:)$/.test(tokens[at + 1]?.tag ?? '.');
}

/** “The wind screen”, “a stop watch”: behind an article, an adjective or a preposition; “out come the jokes” has none. */
function cutInTwo(reading: Reading, words: readonly Word[], at: number): OpenCompound | undefined {
  const [before, first, second] = [words[at - 1]!, words[at]!, words[at + 1]!];
  const plain = second.lower.replace(/s$/, '');
  const halves = cut.get(first.lower);
  if (!halves || !(halves.has(second.lower) || halves.has(plain)) || first.text !== first.lower || second.text !== second.lower)
    return undefined;
  if (!besides(reading, before, first) || !besides(reading, first, second)) return undefined;
  if (!can(before, 'DT', 'PRP$', 'JJ', 'CD') && !/['’]s$/.test(before.lower)) return undefined;
  const corrected = first.text + second.text;
  return {
    start: first.start,
    end: second.end,
    message: `“${first.text} ${second.text}” is one word: “${corrected}”?`,
    instead: [corrected],
  };
}

/** “One work around is”, “the turn out was”. */
function cutNoun(reading: Reading, words: readonly Word[], at: number): OpenCompound | undefined {
  const [opener, verb, particle, after] = [words[at - 2], words[at - 1]!, words[at]!, words[at + 1]!];
  if (!opener || verb.text !== verb.lower || !NOUNS.has(verb.lower + particle.lower)) return undefined;
  if (!besides(reading, opener, verb) || !besides(reading, verb, particle)) return undefined;
  if (!/^(?:an?|the|one|this|his|her|its|their|our|my|your|another|every|each|no)$/.test(opener.lower)) return undefined;
  const gap = reading.text.slice(particle.end, after.start);
  if (
    !/^[.,;:]/.test(gap) &&
    !(gap === ' ' && /^(?:is|was|would|will|of|for|and|has|had|that|which|could|can|may|might)$/.test(after.lower))
  )
    return undefined;
  const corrected = verb.text + particle.text;
  return {
    start: verb.start,
    end: particle.end,
    message: `“${verb.text} ${particle.text}” for a thing: “${corrected}”?`,
    instead: [corrected, `${verb.text}-${particle.text}`],
  };
}
