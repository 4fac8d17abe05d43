// Nouns of events, each with the words that tell of the same.
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';

/** Nouns of events, each with the words that tell of the same: what begins so. */
export const EVENTS: Readonly<Record<string, string>> = {
  accident: 'accident|crash|collision|collid|collaps|gave way|overturn|capsiz',
  agreement: 'agree|sign|deal|pact',
  appointment: 'appoint',
  arrest: 'arrest',
  attack: 'attack|bomb|blast|assault|raid',
  assault: 'assault|attack',
  blast: 'blast|explo|bomb|blew',
  blaze: 'blaze|fire',
  bombing: 'bomb|blast|explo',
  breach: 'breach|burst|gave way|broke',
  burglary: 'burgl',
  closure: 'clos|shut',
  collapse: 'collaps|came down|gave way|fell',
  collision: 'collision|collid|crash',
  complaint: 'complain|to the police',
  contract: 'contract',
  crash: 'crash|collision|collid',
  deadline: 'deadline',
  death: 'death|died|dead|killed',
  debate: 'debate',
  decision: 'decision|decided',
  demonstration: 'demonstrat|march|protest|rall',
  derailment: 'derail',
  disaster: 'disaster|collaps|sank|explo|crash|gave way',
  earthquake: 'earthquake|quake',
  eclipse: 'eclipse',
  election: 'elect|poll',
  eruption: 'erupt',
  explosion: 'explo|blast|blew',
  fire: 'fire|blaze',
  flood: 'flood',
  funeral: 'funeral|buried',
  hearing: 'hearing|heard',
  incident: 'incident|attack|crash',
  inspection: 'inspect',
  invasion: 'inva',
  kidnapping: 'kidnap|abduct',
  killing: 'kill|murder|shot|stab',
  landslide: 'landsl|slip',
  launch: 'launch',
  letter: 'letter|wrote',
  march: 'march',
  meeting: 'meeting|met|meet',
  murder: 'murder|kill|shot|stab',
  opening: 'open',
  protest: 'protest|demonstrat|rall',
  publication: 'publi',
  raid: 'raid',
  rally: 'rall',
  referendum: 'referendum',
  resignation: 'resign|quit|stepped down',
  robbery: 'rob|raid',
  ruling: 'ruling|ruled|judgment',
  shooting: 'shoot|shot',
  signing: 'sign',
  spill: 'spill|leak',
  stabbing: 'stab',
  storm: 'storm',
  strike: 'strike|struck|walk',
  summit: 'summit',
  survey: 'survey',
  theft: 'theft|stole|taken',
  tornado: 'tornado|twister',
  vote: 'vote|voti|carried',
  walkout: 'walk',
  wedding: 'wedding|married',
};
/** “Election defeat”, “crash inquiry”: what follows the event, on a day of its own. */
const FOLLOWS =
  '(?! (?:defeat|loss|win|victory|results?|campaign|night|inquiry|enquiry|investigation|hearing|trial|case|charges?|report|scene|site|victims?|survivors?|witness\\p{L}*|damage|appeal|fund|anniversary|memorial|speech|warnings?|threats?)\\b)';

const EVENT = `(?<event>${Object.keys(EVENTS).join('|')})`;
/** “The accident”, “that first storm”: an event at the head of some words. */
export const EVENT_AT_HEAD = new RegExp(
  `^ (?:the|that|this|its|his|her|their) (?:(?!next|last|second|third|other)[\\p{Ll}-]+ ){0,2}?${EVENT}\\b(?!-)`,
  'u',
);

const patterns = new Map<string, RegExp>();
/** The words that tell of an event: “burst” and “gave way” of a breach. */
export function tellingOf(event: string): RegExp {
  const known = patterns.get(event);
  if (known) return known;
  const made = new RegExp(`\\b(?:${EVENTS[event]})\\p{L}*(?!\\p{L})${FOLLOWS}`, 'iu');
  patterns.set(event, made);
  return made;
}

/** Does a paragraph, or a sentence of it, tell of an event? */
export const tellsOf = (event: string, { text }: Reading, span?: Span): boolean =>
  tellingOf(event).test(span ? text.slice(span.start, span.end) : text);
