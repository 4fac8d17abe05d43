// Things of one kind of which a caption or a headline names another than the story: “the wreck of the cafe” beside “the greenhouse collapsed”, “blood
// from a finger” beside “taken from the heel”, “Recall of toasters” above a story of kettles; and a winner who lost.
import { isHeadline } from '../../reading/paragraph/headlines.ts';
import { ParagraphMemo } from '../../reading/paragraph/paragraph-memo.ts';
import type { Reading, Word } from '../../reading/paragraph/reading.ts';
import type { Denied } from './display-denials.ts';

/** Nouns, a line a kind, of which one thing is only one. What means the same is joined by “=”. */
const KINDS = [
  'winning=won=wins=winner runner-up second-placed third-placed',
  'father=dad mother=mum=mom uncle aunt brother sister son daughter husband wife grandfather=granddad grandmother=gran nephew niece cousin fiancée fiancé',
  'finger thumb heel toe arm leg hand foot knee shoulder elbow wrist ankle hip neck ear nose chin thigh calf shin forehead',
  'cab=footplate carriage guard-van deck cockpit galley wheelhouse dining-car buffet-car sleeping-car engine-room',
  'greenhouse=glasshouse cafe=café shop=store restaurant barn shed garage stable warehouse kitchen canteen cloakroom chapel church mosque temple library pub hotel theatre=theater cinema museum gallery stadium factory mill marquee=tent gym nursery crèche bakery brewery surgery pharmacy cottage bungalow mansion flat=apartment lighthouse windmill bandstand pavilion grandstand clubhouse',
  'bus=coach tram train car lorry=truck van bicycle=bike motorcycle=motorbike tractor ferry yacht dinghy canoe trawler tanker barge helicopter plane=jet=aircraft taxi ambulance fire-engine minibus scooter lifeboat',
  'kettle toaster oven fridge freezer heater dishwasher microwave lamp dryer=drier washing-machine blender iron phone laptop tablet television=tv camera hairdryer vacuum-cleaner e-scooter',
  'dog=puppy cat=kitten horse=pony=mare cow sheep=ewe=lamb goat pig donkey camel hen=chicken goose duck swan owl eagle hawk falcon fox badger otter seal whale dolphin shark elephant lion tiger leopard bear wolf deer rabbit hare hedgehog squirrel bee wasp monkey crocodile snake penguin parrot pigeon gull turtle tortoise frog',
  'wheat barley oats maize=corn rice sorghum millet soya cotton potato onion carrot tomato cabbage leek bean pea pumpkin marrow',
  'apple pear plum cherry peach apricot orange lemon mango grape banana strawberry raspberry blueberry olive fig',
  'cheese butter bread cake pie sausage ham bacon honey jam chocolate ice-cream yoghurt biscuit',
  'violin=fiddle viola cello piano organ trumpet trombone flute clarinet oboe bassoon guitar drum harp accordion saxophone tuba bagpipes',
  'goalkeeper=keeper striker=forward defender=centre-back midfielder captain coach referee winger full-back prop hooker fly-half bowler wicketkeeper opener physio',
  'tea coffee beer wine whisky=whiskey gin cider rum vodka milk juice',
  'fire=blaze flood earthquake landslide avalanche drought tornado',
  'pool=lido pitch court track rink velodrome ring',
  'bridge tunnel viaduct weir dam reservoir canal pier harbour=harbor lock quay jetty slipway',
  'spire tower dome steeple belfry roof chimney window porch',
  'cabinet senate jury tribunal',
].map((line) => line.split(' ').map((one) => one.split('=')));

interface Sibling {
  readonly kind: number;
  readonly thing: number;
}

const BY_WORD: ReadonlyMap<string, readonly Sibling[]> = KINDS.reduce((all, things, kind) => {
  things.forEach((names, thing) => {
    for (const name of names) all.set(name, [...(all.get(name) ?? []), { kind, thing }]);
  });
  return all;
}, new Map<string, readonly Sibling[]>());

const singular = (word: string): string => {
  if (BY_WORD.has(word)) return word;
  if (/(?:shes|ches|xes|sses|oes)$/.test(word)) return word.slice(0, -2);
  if (/ves$/.test(word)) return `${word.slice(0, -3)}f`;
  return /ies$/.test(word) ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
};
const CREDIT = /(?:^|[\s(|/])(?:Photo(?:graph)?s?|Picture|Image|Credit|Illustration|Courtesy|Supplied|Getty|Reuters|AFP|Alamy)\b(?!ed)/;
/** Words that captions and stories share by chance. */
const COMMON =
  /^(?:about|after|with|from|over|into|this|that|have|been|were|than|more|most|will|says|said|near|their|there|where|which|before|during|other|years?|people|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|morning|pictured|caption)$/;

/** A word of small letters that is a thing of some kind, or two words that are: “dining car”. */
function thingAt({ words, text }: Reading, i: number): { readonly siblings: readonly Sibling[]; readonly end: number } | undefined {
  const word = words[i]!;
  if (!/^\p{Ll}/u.test(word.text) && i > 0) return undefined;
  const bare = word.lower.replace(/[’']s$/u, '');
  const next = words[i + 1];
  if (next && text.slice(word.end, next.start) === ' ') {
    const pair = BY_WORD.get(`${bare}-${singular(next.lower)}`);
    if (pair) return { siblings: pair, end: next.end };
  }
  const siblings = BY_WORD.get(singular(bare));
  return siblings && { siblings, end: word.start + bare.length };
}

const contentOf = ({ words }: Reading, to: number, except: Word, least: number): ReadonlySet<string> =>
  new Set(
    words.flatMap((w) => {
      const bare = w.lower.replace(/[’']s$/u, '');
      const tells = bare.length >= least || /^\d{2,}$/.test(bare) || /^\p{Lu}\p{L}{3,}/u.test(w.text);
      return w !== except && w.end <= to && tells && !COMMON.test(bare) ? [bare.replace(/s$/, '')] : [];
    }),
  );

/** So far into the story a headline's thing stands. */
const OPENING = 4;

/** Things that the caption or headline names and the story never does, where it tells of one other of their kind only, in a sentence about the same. */
export function otherThing(shown: Reading, paragraph: number, story: readonly Reading[]): readonly Denied[] {
  const isHead = isHeadline(shown, paragraph);
  const told = isHead ? story.slice(0, OPENING) : story;
  const credit = isHead ? shown.text.length : (CREDIT.exec(shown.text)?.index ?? shown.text.length);
  return shown.words.flatMap((word, i): Denied[] => {
    const thing = word.end <= credit ? thingAt(shown, i) : undefined;
    // “Lighthouse keeper’s daughter” is somebody’s; the story tells of her own father.
    if (/[’']s? $/.test(shown.text.slice(0, word.start))) return [];
    if (!thing || shown.names.some((n) => n.start <= word.start && word.end <= n.end)) return [];
    // A kitchen has both; what is recalled is one.
    if (/^(?:caption|alt)$/.test(shown.prose.kind) && thing.siblings.some(({ kind }) => KINDS[kind]![0]![0] === 'kettle')) return [];
    const others = thing.siblings.flatMap((one) => othersIn(story, told, one) ?? []);
    const [other] = others;
    if (!other || others.length !== 1) return [];
    const content = contentOf(shown, credit, word, isHead ? 4 : 5);
    const shared = told.some((reading) =>
      reading.sentences.some((s) => {
        const own = reading.words.filter((w) => s.start <= w.start && w.end <= s.end);
        return (
          own.some((w) => sameThing(singular(w.lower), other)) &&
          own.some((w) => content.has(w.lower.replace(/[’']s$/u, '').replace(/s$/, '')))
        );
      }),
    );
    const words = shown.text.slice(word.start, thing.end);
    return shared ? [{ start: word.start, end: thing.end, words, said: other, right: asNumber(other, words) }] : [];
  });
}

const sameThing = (word: string, other: string): boolean =>
  (BY_WORD.get(word) ?? []).some(({ kind, thing }) => KINDS[kind]![thing]![0] === other);

const asNumber = (right: string, like: string): string => {
  const plain = right.replace(/-/g, right === 'runner-up' ? '-' : ' ');
  const whole = /[^s]s$/.test(like) && !BY_WORD.has(like) ? `${plain}s` : plain;
  return /^\p{Lu}/u.test(like) ? whole[0]!.toUpperCase() + whole.slice(1) : whole;
};

/** The one other thing of a kind that a story tells of, where it never has this one. */
function othersIn(story: readonly Reading[], told: readonly Reading[], { kind, thing }: Sibling): string | undefined {
  if (story.some((reading) => thingsIn.of(reading).get(kind)?.has(thing))) return undefined;
  const found = new Set(told.flatMap((reading) => [...(thingsIn.of(reading).get(kind) ?? [])]));
  const [only] = found;
  return only === undefined || found.size !== 1 ? undefined : KINDS[kind]![only]![0]!;
}

/** Which things a paragraph has, by their kinds. */
const thingsIn = new ParagraphMemo((reading: Reading): ReadonlyMap<number, ReadonlySet<number>> => {
  const found = new Map<number, Set<number>>();
  reading.words.forEach((word, i) => {
    for (const { kind, thing } of thingAt(reading, i)?.siblings ?? BY_WORD.get(singular(word.lower.replace(/[’']s$/u, ''))) ?? [])
      found.set(kind, (found.get(kind) ?? new Set()).add(thing));
  });
  return found;
});

const NAME = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,3}";
const BEATEN = new RegExp(
  `(?<winner>${NAME}) (?:[^.;“”]{0,110}? )?(?:beat|beating|defeated|defeating|overcame|edged past|edged out|saw off|seeing off|knocked out|thrashed|thrashing) (?<loser>${NAME})`,
  'u',
);
const WINS =
  /\b(?:reach(?:es)?|wins?|won|beats?|lifts?|march(?:es)?|books?|seals?|through|hold(?:s)?|claims?|into|snatch(?:es)?|edges?|stuns?|sees?|takes?|secures?|final|title)\b/;
const LOSES =
  /\b(?:los[et]s?|lost|fall(?:s)?|fell|crash(?:es)?|bow(?:s)?|out|beaten|defeat(?:ed)?|denied|dumped|knocked|slip(?:s)?|go down|went down)\b/;

/** “Rovers hold nerve to reach final” above “Corinthians will play in a final after beating Rovers”. */
export function otherWinner(shown: Reading, story: readonly Reading[]): readonly Denied[] {
  if (!WINS.test(shown.text) || LOSES.test(shown.text)) return [];
  const match = story.slice(0, 2).flatMap(({ text }) => {
    const found = BEATEN.exec(text.replace(/\n/g, ' '));
    return found ? [found] : [];
  })[0];
  if (!match) return [];
  const [winner, loser] = [match.groups!.winner!, match.groups!.loser!].map((name) => name.split(' ')) as [string[], string[]];
  const named = (name: readonly string[]) => name.find((part) => shown.text.includes(part));
  const said = named(loser);
  if (said === undefined || named(winner) !== undefined || shown.text.indexOf(said) > 20) return [];
  const start = shown.text.indexOf(said);
  return [{ start, end: start + said.length, words: said, said: `${winner.join(' ')} … beat ${loser.join(' ')}`, right: winner.at(-1)! }];
}

const NOUN_OF = /(?<!^)(?<![.?!:] )(?<!\p{Lu}[\p{L}.]* )\b(?<place>\p{Lu}\p{Ll}{3,}) (?<noun>\p{Ll}{4,})\b/gu;

/** “Kilbracken pier collapse” above a story of “a pier at Ardnashee”, and of no Kilbracken. */
export function otherPlace(shown: Reading, story: readonly Reading[]): readonly Denied[] {
  const words = shown.text.split(' ');
  if (words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 < words.length) return [];
  return [...shown.text.matchAll(NOUN_OF)].flatMap((match): Denied[] => {
    const { place, noun } = match.groups!;
    if (story.some(({ text }) => text.includes(place!.slice(0, 5)))) return [];
    const at = new RegExp(`\\b(?:the|an?) (?:[\\p{Ll}-]+ )?${noun} (?:at|in|of|near) (?<other>\\p{Lu}\\p{Ll}{3,})`, 'gu');
    const others = new Set(story.flatMap(({ text }) => [...text.replace(/\n/g, ' ').matchAll(at)].map(({ groups }) => groups!.other!)));
    const [other] = others;
    if (other === undefined || others.size > 1) return [];
    return [{ start: match.index, end: match.index + place!.length, words: place!, said: `${noun} at ${other}`, right: other }];
  });
}
