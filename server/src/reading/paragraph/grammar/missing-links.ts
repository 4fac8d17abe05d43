// Small words lost before or behind a verb: “was approved the council”, “arrived the airport”, “which must it”, “have to up at six”.
import { TAG } from '../../../language/lexicon.ts';
import { formOf } from '../../../language/tags.ts';
import type { Reading, Word } from '../reading.ts';
import type { TaggedToken } from '../tags.ts';
import { besides, type Finder, inRow, type Misfit, missing, tokensFrom } from './misfit.ts';

/** Verbs that take no object: “arrived the airport”. */
const INTRANSITIVE =
  /^(?:arrives?|arrived|arriving|listens?|listened|listening|depends?|depended|consists?|consisted|belongs?|belonged|sit|relies|rely|relied|participates?|participated|campaigned|collided)$/;
const MODALS = /^(?:must|will|would|can|could|should|may|might)$/;

/** Verbs whose passive keeps an object, or what someone is called: “was given the job”, “were elected the leaders”. */
const KEEPS_OBJECT =
  /^(?:given|fed|told|asked|awarded|offered|paid|shown|sent|denied|called|named|elected|made|handed|left|taught|granted|considered|deemed|voted|crowned|dubbed|allowed|promised|lent|loaned|dealt|owed|fined|charged|refused|assigned|allocated|bought|brought|read|served|sold|set|forgiven|spared|appointed|declared|judged|thought|believed|found|kept|got|had|done|been|billed|branded|labelled|labeled|titled|entitled|christened|ordained|pronounced|rated|ranked|styled|guaranteed|issued|passed|posted|quoted|thrown|tipped|wished|cost|saved|played|gone|become|born|worth|only|all|both|once|nothing|bequeathed|proclaimed|designated|nominated|hailed|termed|presented|picked|chosen|accorded|afforded|advanced|leased|rented|supposed|as)$/;
/** What is said of when, how much or how: no object, and nothing is missing. */
const ADVERBIAL =
  /^(?:day|days|week|weeks|weekend|month|months|year|years|night|nights|morning|afternoon|evening|time|times|moment|minute|minutes|hour|hours|season|summer|winter|spring|autumn|fall|decade|century|lot|bit|little|while|way|same|more|most|least|second|seconds|instant|term|session|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|length|distance|mile|miles|metre|metres|kilometre|kilometres|fortnight|quarter|whole|entire|former|latter|sooner|better|few|number|dozen|hundred|thousand|million|half|third|further|full|total|maximum|minimum|combined|additional|extra|other|one|previous|next|following)$/;

/** “Was approved the council.” */
function passive(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [be, verb, the, noun] = [words[at]!, words[at + 1], words[at + 2], words[at + 3]];
  if (!verb || !the || !noun || !inRow(reading, be, verb, the, noun)) return undefined;
  if (!/^(?:the|an|a|his|her|their|its)$/.test(the.text) || !/(?:ed|en|wn|ught|t)$/.test(verb.lower) || KEEPS_OBJECT.test(verb.lower))
    return undefined;
  const tags = formOf(verb.lower).tags;
  if (!tags.includes(TAG.VBN) || tags.includes(TAG.NN) || tags.includes(TAG.RB) || tags.includes(TAG.IN)) return undefined;
  const tokens = tokensFrom(reading, verb);
  if (tokens[0]?.tag !== 'VBN' || hasAdverbial(tokens, 2)) return undefined;
  // In a question the subject comes behind: “was the plan approved”; and a clause may begin: “was told the council had”.
  const end = tokens.findIndex(({ sign, tag }, i) => i > 2 && (sign || /^(?:VB[DZP]|MD|IN|TO|CC|WDT|WP)$/.test(tag)));
  return end > 0 && /^(?:VB[DZP]|MD)$/.test(tokens[end]!.tag) ? undefined : missing(reading, verb, the, 'by', 'in', 'at');
}

/** Does the noun phrase that begins at a place tell of time or measure? */
function hasAdverbial(tokens: readonly TaggedToken[], from: number): boolean {
  for (let i = from; i < tokens.length && i < from + 5; i++) {
    const { sign, tag, text } = tokens[i]!;
    if (sign || /^(?:IN|TO|CC|MD|VB[DZP]|WDT|WP)$/.test(tag)) return false;
    if (tag === 'CD' || /^\d/.test(text) || ADVERBIAL.test(text.toLowerCase())) return true;
  }
  return false;
}

const LINK: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:arriv|sit)/, ['at', 'in']],
  [/^(?:listen|belong)/, ['to']],
  [/^(?:depend|rel[iy])/, ['on']],
  [/^consist/, ['of']],
  [/^particip/, ['in']],
  [/^campaign/, ['for', 'against']],
  [/^collid/, ['with']],
];

/** “Arrived the airport”, “depends the weather”; “sit the exam” is done. */
function intransitive(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [verb, the, noun] = [words[at]!, words[at + 1], words[at + 2]];
  if (!the || !noun || !inRow(reading, verb, the, noun) || !/^(?:the|his|her|their|its|a|an)$/.test(the.text)) return undefined;
  const tokens = tokensFrom(reading, verb);
  if (!/^VB/.test(tokens[0]?.tag ?? '') || hasAdverbial(tokens, 1)) return undefined;
  if (verb.lower === 'sit' && !(words[at - 1] && (MODALS.test(words[at - 1]!.lower) || words[at - 1]!.lower === 'to'))) return undefined;
  if (/^sit/.test(verb.lower) && /^(?:exams?|tests?|papers?|gcses?|a-levels?|leaving|examinations?|driving|bar|entrance)$/.test(noun.lower))
    return undefined;
  // “In the café, sits the man”, “when they arrived the crews were able”: the subject stands behind, or the next clause’s.
  const before = words.slice(Math.max(0, at - 4), at);
  if (
    !inRow(reading, words[at - 1], verb) ||
    before.some(({ lower }) => /^(?:when|after|before|as|once|if|until|while|since)$/.test(lower))
  )
    return undefined;
  const links = LINK.find(([stem]) => stem.test(verb.lower))?.[1];
  return links ? missing(reading, verb, the, ...links) : undefined;
}

/** “Which must it by June”: a modal with an object and no verb. */
function modal(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [who, must, it, after] = [words[at - 1]!, words[at]!, words[at + 1], words[at + 2]];
  if (!it || !/^(?:it|them|him|us|me)$/.test(it.text) || !/^(?:which|who|they|we|he|she|i|you)$/.test(who.lower)) return undefined;
  if (!inRow(reading, who, must, it)) return undefined;
  const next = after && besides(reading, it, after) ? after.lower : '';
  const { tags } = formOf(next || 'x');
  if (next !== '' && (tags.includes(TAG.VB) || tags.includes(TAG.RB) || /^(?:not|never|all|be)$/.test(next))) return undefined;
  return missing(reading, must, it, 'have');
}

/** “Would have to up at 4.30”; “to up the stakes” has a verb. */
function particle(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [before, to, up, after] = [words[at - 1]!, words[at]!, words[at + 1], words[at + 2]];
  if (!up || !/^(?:up|away|off|back|home|there|here)$/.test(up.text) || !inRow(reading, before, to, up)) return undefined;
  if (
    !/^(?:have|has|had|having|want|wants|wanted|need|needs|needed|able|ready|going|trying|tried|decided|hopes?|hoped|plans|planned|forced)$/.test(
      before.lower,
    )
  )
    return undefined;
  if (/^(?:back|home|there|here)$/.test(up.lower) && /^(?:going|back)$/.test(before.lower)) return undefined;
  const next = after && besides(reading, up, after) ? after.lower : '';
  if (!/^(?:at|by|in|early|before|after|from|again|)$/.test(next)) return undefined;
  return missing(reading, to, up, up.lower === 'up' ? 'get' : 'go', up.lower === 'up' ? 'be' : 'come');
}

/** “Doesn’t intend.” */
function intend(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [before, verb] = [words[at - 1]!, words[at]!];
  if (!/^[.;]/.test(reading.text.slice(verb.end)) || !/^(?:not|.*n['’]t|to)$/.test(before.lower)) return undefined;
  return {
    kind: 'missing',
    start: verb.end - 1,
    end: verb.end,
    message: `“${verb.text}” to do what?`,
    instead: [`${verb.text.at(-1)!} to`],
  };
}

/** “Makes a rule never to”. */
function rule(reading: Reading, words: readonly Word[], at: number): Misfit | undefined {
  const [make, a, noun, next, to] = [words[at - 2], words[at - 1]!, words[at]!, words[at + 1], words[at + 2]];
  if (!make || a.text !== 'a' || !/^(?:make|makes|made|making)$/.test(make.text) || !next || !inRow(reading, make, a, noun, next))
    return undefined;
  const infinitive = next.text === 'to' || (/^(?:never|not|always)$/.test(next.text) && to?.text === 'to');
  return infinitive ? missing(reading, make, a, 'it') : undefined;
}

/** What is looked at, by the word at which the look stops. */
export const LINKS_LOST: readonly (readonly [RegExp, Finder])[] = [
  [/^(?:was|were|been|being)$/, passive],
  [INTRANSITIVE, intransitive],
  [MODALS, modal],
  [/^to$/, particle],
  [/^(?:in)?tends?$/, intend],
  [/^rule$/, rule],
];
