// Names whose capitals are lost or in the wrong place: “Github”, “html”, “internet explorer”, “the united states”.
import { WordMemo } from '../../../performance/word-interner.ts';
import type { Reading } from '../reading.ts';
import type { UnknownWord } from './unknown-words.ts';

/** As their makers write them. Where another writing is common too, it is left alone: “wifi”, “email”. */
const NAMES =
  'YouTube YouTuber YouTubers GitHub GitLab JavaScript TypeScript LinkedIn WhatsApp TikTok PayPal PostgreSQL MySQL MongoDB GraphQL jQuery WordPress PowerPoint OpenAI ChatGPT DeepMind SpaceX SoundCloud BlackRock PlayStation FedEx DreamWorks HarperCollins iPhone iPhones iPad iPads iPod MacBook iMac iTunes iCloud macOS eBay eBPF WiFi DoorDash LibreOffice OpenStreetMap DuckDuckGo BuzzFeed HuffPost SurveyMonkey MailChimp AstraZeneca GlaxoSmithKline ExxonMobil MasterChef YouGov CrossFit'.split(
    ' ',
  );
/** Names and initials that are never written small, and are no words. */
const NEVER_SMALL =
  'HTML CSS SQL JSON XML PDF URL URLs API APIs DNA FBI CIA NHS BBC NASA CCTV GPS USB HIV FAQ FAQs Fibonacci Wikipedia Facebook Instagram Netflix Spotify Microsoft Linux Brexit NGO NGOs GDP CEO CEOs MPs AstraZeneca Pfizer Toyota Nissan Boeing Nasdaq Ebola Bluetooth'.split(
    ' ',
  );
const PHRASES =
  'internet explorer|united states|united kingdom|united nations|european union|middle east|south africa|north korea|south korea|saudi arabia|new zealand|hong kong|los angeles|san francisco|face id|touch id|world wide web|google maps|google docs|google drive|apple watch|star wars|premier league|champions league|downing street|white house|wall street';

const RIGHT = new Map<string, string>();
for (const name of NAMES) RIGHT.set(name.toLowerCase(), name);
for (const name of NEVER_SMALL) RIGHT.set(name.toLowerCase(), name);
RIGHT.set('3d', '3D');
const SMALL = new Set(NEVER_SMALL.map((name) => name.toLowerCase()));
const SECONDS = new Map<string, string[]>();
for (const phrase of PHRASES.split('|')) {
  const [first, ...rest] = phrase.split(' ') as [string, ...string[]];
  SECONDS.set(first, [...(SECONDS.get(first) ?? []), rest.join(' ')]);
}

/** A name that is written with the wrong capitals; '' for a word that begins a name of several. */
const rightly = new WordMemo<string | undefined>(undefined, ({ text, lower }) => {
  if (text === lower && SECONDS.has(lower)) return '';
  const right = RIGHT.get(lower);
  if (right === undefined || right === text || text === text.toUpperCase() || /^[Ww]ifi$/.test(text)) return undefined;
  // Of initials only small letters are a slip: houses write Nasa and Fifa.
  return SMALL.has(lower) && text !== lower ? undefined : right;
});

/** The names of a paragraph with wrong capitals. Addresses, tags and file names keep theirs. */
export function wrongCapitals(reading: Reading): UnknownWord[] {
  const { words, text } = reading;
  const found: UnknownWord[] = [...namedTimes(reading), ...peoples(reading)];
  for (let i = 0; i < words.length; i++) {
    const right = rightly.of(words[i]!);
    if (right === undefined) continue;
    const { start, end, lower } = words[i]!;
    if (/[\p{L}\p{N}./@#_\\:-]$/u.test(text.slice(Math.max(0, start - 1), start))) continue;
    if (right !== '') {
      if (!/^(?:[./@_\\-][\p{L}\p{N}]|\()/u.test(text.slice(end, end + 2)) && !isHalfOfName(text, end))
        found.push({ start, end, word: lower, near: [right], likely: true, asks: words[i]!.text[0] === right[0] });
      continue;
    }
    const rest = SECONDS.get(lower)!.find((one) => text.slice(end, end + one.length + 1).toLowerCase() === ` ${one}`);
    const last = end + (rest?.length ?? 0) + 1;
    if (rest === undefined || /^[\p{L}\p{N}’'-]/u.test(text.slice(last, last + 1))) continue;
    const whole = `${lower} ${rest}`;
    const put = whole.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()).replace(/ Id$/, ' ID');
    if (put !== text.slice(start, last))
      found.push({
        start,
        end: last,
        word: whole,
        near: [put],
        likely: !/^(?:white|middle|wall|star|downing|champions|premier) /.test(whole),
      });
  }
  return found;
}

/** Peoples, faiths and feasts that dictionaries have in small letters for other things: “german measles”, “french windows”. */
const PEOPLES =
  /(?<=\b(?:a|an|the|two|three|his|her|their|young|former|of|by|at|for|in|and) )(?:german|french|catholic|danish|dutch|swiss|welsh|greek|turkish|polish|roman catholic|jewish|muslim|christian|hindu|buddhist|swedish|finnish|czech|thai|easter|christmas)(?= (?:president|minister|chancellor|prime|government|army|police|man|woman|tourists?|bishop|priest|church|school|club|side|team|firm|company|bank|ship|parliament|embassy|ambassador|border|city|town|capital|people|voters|football|league|cup|leader|women|men|community|family|families|children|faith|holiday|weekend|monday|sunday)\b)/gi;
const FEAST = /(?<=\b(?:at|before|after|by|until|since|over) )(?:easter|christmas)(?=[.,;]| (?:but|and|when|because|in|with|at)\b)/g;

function peoples({ text }: Reading): UnknownWord[] {
  return [...text.matchAll(PEOPLES), ...text.matchAll(FEAST)]
    .filter(({ 0: word }) => word === word.toLowerCase())
    .map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
      word,
      near: [word.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())],
      likely: true,
      asks: true,
    }));
}

/** “Sea Safety Awareness month”: the last word of the name of a time that something is kept in mind. */
const KEPT = /(?<=\p{Lu}\p{Ll}+ (?:Awareness|History|Heritage|Appreciation|Remembrance) )(?:month|week|day)(?![\p{L}-])/gu;

function namedTimes({ text }: Reading): UnknownWord[] {
  if (!/(?:Awareness|History|Heritage|Appreciation|Remembrance) (?:month|week|day)/.test(text)) return [];
  return [...text.matchAll(KEPT)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    word,
    near: [word[0]!.toUpperCase() + word.slice(1)],
    likely: true,
  }));
}

/** “html5”, “css-in-js” are written as their makers write them. */
const isHalfOfName = (text: string, end: number): boolean => /^(?:\d|-\p{Ll})/u.test(text.slice(end, end + 2));
