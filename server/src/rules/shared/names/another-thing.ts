// When a name that the desk knows is another thing's: “Odessa, Texas”, “Bombay High Court”, “Ukraine’s Ministry of Defence”.
import type { Reading } from '../../../reading/paragraph/reading.ts';
import { theGeography } from '../geography.ts';
import type { Form } from './groups.ts';

/** A state or province behind a town says that it is another town of that name. Georgia and Washington may be a list's next place. */
const STATE =
  /^(?:,? (?:in )?| \()(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|Brunswick|South Wales)|North (?:Carolina|Dakota)|South (?:Carolina|Dakota)|Ohio|Oklahoma|Ontario|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Nova Scotia|Saskatchewan|Victoria|Ala\.|Ariz\.|Ark\.|Calif\.|Colo\.|Conn\.|Fla\.|Ill\.|Ind\.|Kan\.|Ky\.|La\.|Md\.|Mass\.|Mich\.|Minn\.|Miss\.|Mo\.|Mont\.|Neb\.|Nev\.|N\.[HJMYCD]\.|Okla\.|Ore\.|Pa\.|R\.I\.|S\.[CD]\.|Tenn\.|Tex\.|Vt\.|Va\.|Wash\.|W\. ?Va\.|Wis\.|Wyo\.|TX|OH|NH|NY|PA|IL|CA|FL|GA)(?![\p{L}])/u;

/** An office or a description behind a place leaves it the place: “Kiev Mayor Vitali Klitschko”. */
const OFFICE =
  /^ (?:Mayor|President|Prime|Premier|Governor|Gov\.|Foreign|Defence|Defense|Interior|Finance|Police|Bishop|Archbishop|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b/;
const GOODS = /^ (?:tea|duck|opera|mix|cats?|curry|curries|potato(?:es)?|sapphires?|hemp|fever|cinnamon|chintz|check|syndrome|mahogany)\b/;
const HISTORY =
  /\b(?:(?:treaty|treaties|rape|battles?|siege|sack|fall|capture|liberation|massacre|convention|peace|pact|free city|canton|universit(?:y|ies)|bishop|archbishop|duke|earl|viceroy|bank) of (?:the )?)$/i;
const PLACE_BEFORE = /(?:County|Co|Little|New|Old|Fort|Royal|Port|Lake|Mount|Greater|Great|British|Dutch|Portuguese) $/;

/** Does a name of the desk's mean another thing here? Asked only where one is found, so it may look around. */
export function isAnotherThing(reading: Reading, text: string, start: number, end: number, form: Form): boolean {
  const { group } = form;
  const before = text.slice(Math.max(0, start - 48), start);
  const after = text.slice(end, end + 32);
  if (group.kind === 'place' && !/^(?:la|dc)$/.test(group.id) && STATE.test(after)) return true;
  if (isOld(form) && (isHistory(reading, start, end, form) || (group.kind === 'place' && isInLongerName(before, after)))) return true;
  if (form.text === 'IS' && isStressedVerb(before, after)) return true;
  if (form.text === 'Isis' && isNoGroup(before, after)) return true;
  if (form.short && group.notWith?.some((word) => holds(text, word))) return true;
  return group.land !== undefined && isAbroad(group.land, before, form.short ? '' : after);
}

const isOld = ({ caution, until, said }: Form): boolean =>
  caution === 'older' || caution === 'side' || until !== undefined || said !== undefined;

/** A word of the paragraph, whole. */
function holds(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + word.length] ?? ' ')) return true;
  return false;
}

/** “Bombay Sapphire”, “Treaty of Nanking”, “Little Odessa”. */
const isInLongerName = (before: string, after: string): boolean =>
  HISTORY.test(before) || PLACE_BEFORE.test(before) || GOODS.test(after) || (/^ \p{Lu}\p{Ll}/u.test(after) && !OFFICE.test(after));

/** “Bombay in 1985”, “Twitter, now X”: the name of its day, in a sentence that says so. */
function isHistory(reading: Reading, start: number, end: number, { until }: Form): boolean {
  const sentence = reading.sentences.find((s) => s.start <= start && end <= s.end);
  if (until === undefined || !sentence) return false;
  if (/^[,)]? ?\(?(?:which is now|now|since renamed|later|as it was then|today)\b/.test(reading.text.slice(end, end + 24))) return true;
  for (const [year] of reading.text.slice(sentence.start, sentence.end).matchAll(/\b1[0-9]{3}\b|\b20[0-4][0-9]\b/g))
    if (Number(year) < until) return true;
  return false;
}

/** “He IS working on it”, “Trump IS the one”: a verb in capitals for its stress. */
const isStressedVerb = (before: string, after: string): boolean =>
  /\b(?:I|it|he|she|this|that|there|here|what|who|which|everything|nothing|somebody|nobody)(?:['’]s)? $/i.test(before) ||
  /^ (?:the|an?|not|so|no|my|your|his|her|their|our|what|why|how|really|actually|indeed)\b/.test(after);

/** “The Isis at Oxford”, “Isis Gaston”: the river, and who bears the name. */
const isNoGroup = (before: string, after: string): boolean =>
  (/\b[Tt]he $/.test(before) && /^(?:[,.;]| (?:at|in|is|was|near|by|from|to|through|and|flows|rose|above|below)\b)/.test(after)) ||
  /^ \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:[,.]| (?:said|says|is|was|has|had|and|who)\b)/u.test(after);

const POSSESSOR = /(?:^|[^\p{L}])((?:\p{Lu}[\p{L}.-]+ ){0,2}\p{Lu}[\p{L}.-]+)(?:'s? (?:\p{Ll}+ )?| )$/u;
const PLACE_AFTER = /^,? (?:in|of|at) (?:the )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)/u;

let capitals: Map<string, string> | undefined;

/** The country of a country's name, its adjective or its capital. */
function countryOf(word: string): string | undefined {
  if (!capitals) {
    capitals = new Map();
    for (const [called, country] of theGeography().countries) {
      capitals.set(called, country.name);
      for (const capital of country.capitals) if (!capitals.has(capital)) capitals.set(capital, country.name);
    }
  }
  const words = word.split(' ');
  for (let i = 0; i < words.length; i++) {
    const found = capitals.get(words.slice(i).join(' ')) ?? capitals.get(words.slice(0, words.length - i).join(' '));
    if (found) return found;
  }
  return undefined;
}

/** Is it said to be another country's: “Sudan’s DUP”, “the Foreign Office in Berlin”? */
function isAbroad(land: readonly string[], before: string, after: string): boolean {
  for (const place of [POSSESSOR.exec(before)?.[1], PLACE_AFTER.exec(after)?.[1]]) {
    const country = place === undefined ? undefined : countryOf(place);
    if (country !== undefined && !land.includes(country) && !land.includes(place!)) return true;
  }
  return false;
}
