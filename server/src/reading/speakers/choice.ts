// Which attribution of a paragraph a quotation belongs to, by the paragraph's own words.
import type { DraftQuotation } from '../draft/draft.ts';
import { ParagraphMemo } from '../paragraph/paragraph-memo.ts';
import type { Attribution, CueWord, Quotation, Reading, Source } from '../paragraph/reading.ts';
import { actingIn, EXAMPLE } from './acting.ts';
import { isPersonal } from './can-speak.ts';
import { cuedIn } from './script-cues.ts';

/** What speaks against an attribution, in characters: as many nearer must its cue stand than another's. */
const AGAINST = {
  /** A colon says only that somebody speaks; a verb says who. */
  colon: 60,
  /** “Her claim that”, “proud of”. */
  noVerb: 90,
  /** “Believes” and “shows” report less than “said”. */
  noSpeech: 40,
  /** “To post”, “posting” and the like are said of whoever does it, seldom of who is quoted. */
  nonfinite: 40,
  /** “Users post content” reports nothing. */
  noClause: 45,
  /** “The outcome showed”: nothing that can speak. */
  impersonal: 160,
  /** “Lee said the mayor believed”: what she says of others' thoughts are her words. */
  nested: 80,
  /** “I think”: the writer. */
  writer: 60,
};
/** From so much on, nobody is taken to be quoted. */
const HOPELESS = 200;
/** Further away than this is no worse: a speaker's title and office may stand between. */
const FAR = 90;

export interface Own {
  readonly by: Attribution | undefined;
  readonly attributed: DraftQuotation['attributed'];
  readonly quotation: Quotation;
}

/** What a paragraph's own words tell of each of its quotations. */
export const ownAttributions = new ParagraphMemo((reading): readonly Own[] =>
  reading.quotations.map((quotation): Own => {
    const by = quotation.depth === 0 ? attributedTo(reading, quotation) : undefined;
    if (!by || (quotation.kind !== 'direct' && !quotesSomebody(reading, quotation, by)))
      return { by: undefined, attributed: 'none', quotation };
    const attributed = isSameSentence(reading, quotation, by) ? 'same-sentence' : 'same-paragraph';
    // Short words that somebody is quoted with are speech after all.
    const spoken = quotation.kind === 'scare' && attributed === 'same-sentence' && by.quoted;
    return { by, attributed, quotation: spoken ? { ...quotation, kind: 'direct' } : quotation };
  }),
);

/** By an attribution in its sentence; else by whoever acts there by a verb that quotes; else by one of another sentence. */
function attributedTo(reading: Reading, quotation: Quotation): Attribution | undefined {
  const by = attributionOf(reading, quotation);
  if (by && isSameSentence(reading, quotation, by)) return isExample(reading, quotation, by) ? undefined : by;
  const acting = actingIn(reading, quotation) ?? asPut(reading, quotation);
  return acting?.cue ? acting : (by ?? cuedAbove(reading, quotation) ?? signed(reading, quotation) ?? acting);
}

/** “(SOT — ANN LEE)⏎“…””: a cue in the line above, in the same paragraph. */
function cuedAbove({ text }: Reading, { start, end }: Quotation): Attribution | undefined {
  const source = /\n\s*$/.test(text.slice(0, start)) ? cuedIn(text.slice(0, start)) : null;
  return source ? { content: [{ start, end }], source, cue: null, quoted: true } : undefined;
}

/** “More have joined, with comments such as ‘…’”: the subject says nothing. */
const isExample = ({ text }: Reading, { start }: Quotation, { verb }: Attribution): boolean =>
  verb !== undefined && !verb.speech && verb.end < start && EXAMPLE.test(text.slice(verb.end, start));

/** An “assault” on a law that “works”, as the paper put it: its words too. */
const asPut = (reading: Reading, { start, end }: Quotation): Attribution | undefined =>
  reading.attributions.find(
    ({ source, cue, verb }) =>
      source &&
      cue &&
      verb?.speech !== false &&
      source.start > end &&
      /\bas $/.test(reading.text.slice(0, source.start)) &&
      reading.sentences.some((s) => s.start <= start && source.end <= s.end),
  );

/** “…”⏎Ann Lee: a name alone in the line below a quotation. */
function signed({ text, names, quotations }: Reading, { start, end }: Quotation): Attribution | undefined {
  if (quotations.at(-1)!.start > end || /\p{L}/u.test(text.slice(0, start))) return undefined;
  const line = /^\s*\n\s*(?:[—–―~-]\s*)?(\p{Lu}[^\n.!?]{2,60})\s*$/u.exec(text.slice(end))?.[1];
  const name = line === undefined ? undefined : names.find((n) => n.start >= end);
  if (!name || !/^(?:the )?\p{Lu}/iu.test(line!) || text.slice(end, name.start).replace(/^[\s—–―~-]+|the $/giu, '').length > 12)
    return undefined;
  return {
    content: [{ start, end }],
    source: { start: name.start, end: name.end, name: name.text, kind: 'named' },
    cue: null,
    quoted: true,
  };
}

/** The attribution whose words a quotation belongs to: the one that counts most of those whose cue stands near. */
function attributionOf(reading: Reading, quotation: Quotation): Attribution | undefined {
  let best: Attribution | undefined;
  let least = HOPELESS;
  for (const a of reading.attributions) {
    if (!a.source) continue;
    for (const c of a.content) {
      if (c.start > quotation.inner.start || c.end < quotation.inner.end) continue;
      const cue = a.cue ?? a.source;
      const away =
        cue.end <= quotation.start ? ownLetters(reading, cue.end, quotation.start) : ownLetters(reading, quotation.end, cue.start);
      const cost = Math.min(away, FAR) + away / 1000 + (c.end - c.start) / 1000 + against(reading, a) + nestedIn(reading, a);
      if (cost < least) {
        best = a;
        least = cost;
      }
    }
  }
  return best;
}

/** The reporter's own characters between two offsets. */
function ownLetters({ quotations }: Reading, from: number, to: number): number {
  let own = Math.max(0, to - from);
  for (const q of quotations) if (q.depth === 0 && q.start >= from && q.end <= to) own -= q.end - q.start;
  return own;
}

const THINKS = /^(?:believe|think|feel|hope|want|fear|expect|wish|know|understand)$/;

/** Does a verb that is none of speech, or only an infinitive, stand in what somebody is said to say? */
function nestedIn({ attributions }: Reading, { verb, cue, source }: Attribution): number {
  if (!verb || !cue || (verb.speech && verb.form !== 'base' && !THINKS.test(verb.lemma))) return 0;
  const outer = attributions.some(
    (o) =>
      o.verb?.speech &&
      o.verb.clausal &&
      o.source &&
      o.source.start !== source!.start &&
      isPersonal(o.source) &&
      o.content.some((c) => c.start <= source!.start && cue.end <= c.end),
  );
  return outer ? AGAINST.nested : 0;
}

function against(reading: Reading, { source, cue, verb, quoted }: Attribution): number {
  // “Jolly John”, who spoke: nobody known.
  if (/^wh(?:o|ich|om)$/i.test(source!.name)) return HOPELESS;
  const words = cue ? reading.text.slice(cue.start, cue.end) : '';
  const writer = source!.kind === 'pronoun' && /^(?:I|we|you)$/i.test(source!.name) ? AGAINST.writer : 0;
  const cost = writer + (verb ? againstVerb(verb, quoted) : cue ? againstSign(reading, words, source!) : 0);
  return isPersonal(source!) || /^according/i.test(words) ? cost : cost + AGAINST.impersonal;
}

const againstVerb = (verb: CueWord, quoted: boolean): number =>
  (verb.speech ? 0 : AGAINST.noSpeech) +
  (verb.form === 'ing' || verb.form === 'base' ? AGAINST.nonfinite : 0) +
  (verb.clausal || (verb.speech && quoted) ? 0 : AGAINST.noClause);

/** Of a cue that is no verb: a colon, “according to”, a noun. */
function againstSign({ text }: Reading, words: string, { start, end, kind }: Source): number {
  // “Lee’s words: ‘…’” says whose they are.
  if (words.length <= 2) return kind === 'named' && /['’]s? \p{Ll}/u.test(text.slice(start, end + 4)) ? 0 : AGAINST.colon;
  return /^according/i.test(words) ? 0 : AGAINST.noVerb;
}

/** Do short words or a title quote whoever speaks? A nickname, a term and the name of a work do not. */
function quotesSomebody({ text }: Reading, quotation: Quotation, { verb, cue, source, quoted, content }: Attribution): boolean {
  if (!isPersonal(source!)) return false;
  if (!verb)
    return cue !== null && quoted && content.length === 1 && content[0]!.start === quotation.start
      ? true
      : cue !== null && (cue.end - cue.start <= 2 || /^according/i.test(text.slice(cue.start, cue.end))) && quotation.kind === 'scare';
  // “A film called ‘…’”, “has been dubbed the ‘…’”
  if (
    NAMES.has(verb.lemma) &&
    // “What the minister called ‘…’” are the minister's words.
    !(verb.form === 'past' && /\bwhat $/.test(text.slice(Math.max(0, source!.start - 5), source!.start))) &&
    (verb.form === 'participle' ||
      !/\b(?:it|him|her|them|me|us|the|this|that|a|an|his|its|their|\p{Lu}\p{L}+)\b/u.test(text.slice(verb.end, quotation.start)))
  )
    return false;
  if (quotation.kind === 'title') return verb.speech && /^[\s,:]*$/.test(text.slice(verb.end, quotation.start));
  return true;
}

const NAMES = new Set('call name dub title label brand nickname term entitle'.split(' '));

function isSameSentence({ sentences }: Reading, quotation: Quotation, by: Attribution): boolean {
  const at = by.cue ?? by.source!;
  const from = Math.min(at.start, quotation.start);
  const to = Math.max(at.end, quotation.end);
  // A sentence that ends between them, and not inside the quotation, parts them.
  return !sentences.some(
    (s) => s.end > from && s.end < to && !(s.end > quotation.start && s.end <= quotation.end) && !(s.end > at.start && s.end <= at.end),
  );
}
