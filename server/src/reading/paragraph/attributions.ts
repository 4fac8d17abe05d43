// Who said what, by a paragraph's own words.
import type { Span } from '../../text/span.ts';
import { actor } from './attribution/announcer.ts';
import { type Candidate, holdsQuotation } from './attribution/candidate.ts';
import { candidates } from './attribution/candidates.ts';
import { outerSentences } from './attribution/outer-sentences.ts';
import type { OuterSentence, Token } from './attribution/token.ts';
import { LIKELY, LIKELY_WITH_QUOTATION, likelihood } from './attribution/weights.ts';
import type { Attribution, Quotation, Reading, Source } from './reading.ts';

/** Who said what in a paragraph, by the paragraph's words alone. Direct speech that nobody is said to have spoken has no source. */
export function readAttributions(reading: Reading): Attribution[] {
  const { text, quotations, prose } = reading;
  const found: Found[] = [];
  const headline = prose.kind === 'headline' || prose.kind === 'heading';
  const sentences = outerSentences(reading);
  sentences.forEach((sentence, index) => {
    for (const candidate of candidates(sentence, headline)) {
      if (!candidate.certain) {
        const p = likelihood(candidate);
        const quoting = candidate.source !== null && holdsQuotation(sentence.tokens, candidate.content);
        if (p < (quoting ? LIKELY_WITH_QUOTATION : LIKELY)) continue;
      }
      found.push({
        candidate,
        sentence,
        index,
        source: speakerBefore(found, candidate, index, sentence.tokens) ?? candidate.source ?? inherited(found, candidate, index),
      });
    }
  });
  const attributions = found.map((f) => turnOf(attributionOf(f, quotations), f, text, headline)).filter((a) => a.content.length > 0);
  for (const quotation of quotations) {
    if (quotation.depth > 0 || quotation.kind !== 'direct') continue;
    if (attributions.some((a) => a.content.some((c) => c.start <= quotation.start && quotation.end <= c.end))) continue;
    const by =
      speakerNear(found, sentences, quotation) ??
      actorBefore(reading, sentences, quotation) ??
      explainerAfter(reading, sentences, quotation);
    // A fragment that nobody is said to have spoken is no speech.
    if (!by && quotation.closed && quotation.inner.end - quotation.inner.start < 40 && /^\p{Ll}/u.test(text.slice(quotation.inner.start)))
      continue;
    attributions.push({
      content: [{ start: quotation.start, end: quotation.end }],
      source: by?.source ?? null,
      cue: by && 'candidate' in by ? by.candidate.cue : null,
      quoted: true,
    });
  }
  return attributions.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

interface Found {
  readonly candidate: Candidate;
  readonly sentence: OuterSentence;
  readonly index: number;
  readonly source: Source | null;
}

/** “Lee said there was no sign of the council: “…””: before a colon the speaker is who the verb has, and not the nearest noun. */
function speakerBefore(
  found: readonly Found[],
  { kind, at, certain, phrase }: Candidate,
  index: number,
  tokens: readonly Token[],
): Source | null {
  // “It recalled Lee's words: “…””: whose words they are stands there.
  if (kind !== 'colon' || certain || (phrase && tokens[phrase.head]!.possessive)) return null;
  for (let i = found.length - 1; i >= 0 && found[i]!.index === index; i--) {
    const { candidate, source } = found[i]!;
    if (candidate.kind !== 'verb' || !candidate.speech || candidate.at > at || candidate.shape === 'before') continue;
    // A phrase right before the colon that is the verb's own subject is the same.
    if (source && !(phrase && candidate.at < phrase.from - 40)) return source;
  }
  return null;
}

/** “…, adding that”: the subject of the verb before, in the same sentence. */
function inherited(found: readonly Found[], candidate: Candidate, index: number): Source | null {
  if (candidate.kind !== 'verb') return null;
  for (let i = found.length - 1; i >= 0 && found[i]!.index === index; i--)
    if (found[i]!.source && found[i]!.candidate.kind === 'verb') return found[i]!.source;
  return null;
}

function attributionOf({ candidate, sentence, source }: Found, quotations: readonly Quotation[]): Attribution {
  // Nothing but marks may stand where the words are looked for: “NATO: **”.
  const content: Span[] = candidate.content
    .filter(([from, to]) => to > from)
    .map(([from, to]) => ({ start: sentence.starts[from]!, end: sentence.ends[to - 1]! }));
  return {
    content,
    source,
    cue: candidate.cue,
    ...(candidate.verb ? { verb: candidate.verb } : {}),
    quoted: quotations.some((q) => q.depth === 0 && q.kind === 'direct' && content.some((c) => c.start <= q.start && q.end <= c.end)),
  };
}

/** How many sentences back whoever acts may be who speaks. */
const ACTORS_BACK = 3;

/** Howard went on with his list. “Eight years …”: nobody speaks by a verb, but the sentence before has somebody act. */
function actorBefore(
  { names }: Reading,
  sentences: readonly OuterSentence[],
  quotation: Quotation,
): { readonly source: Source } | undefined {
  const own = sentences.findIndex((s) => s.start <= quotation.start && quotation.start < s.end);
  for (let before = own - 1; before >= 0 && before >= own - ACTORS_BACK; before--) {
    const source = actor(sentences[before]!);
    if (!source) continue;
    // “Attitudes have changed.”: a sentence's first word is seldom a name.
    const isName = source.kind === 'named' && names.some((n) => n.start < source.end && source.start < n.end);
    if (isName || /^s?he$/i.test(source.name)) return { source };
  }
  return undefined;
}

/** “We had to.” Ann Lee, the curator, explains the plan: the sentence behind has somebody speak, of no words. */
function explainerAfter(
  { names }: Reading,
  sentences: readonly OuterSentence[],
  quotation: Quotation,
): { readonly source: Source } | undefined {
  const next = sentences[sentences.findIndex((s) => s.start <= quotation.start && quotation.start < s.end) + 1];
  if (!next?.tokens.some(({ verb, capital }) => verb?.speech && !capital && (verb.form === 's' || verb.form === 'past'))) return undefined;
  const source = actor(next);
  return source?.kind === 'named' && names.some((n) => n.kind === 'person' && n.start < source.end && source.start < n.end)
    ? { source }
    : undefined;
}

/** “SMITH: We go. We stay.” is Smith's turn to the paragraph's end. */
function turnOf(attribution: Attribution, { candidate, index }: Found, text: string, headline: boolean): Attribution {
  const content = attribution.content[0];
  if (headline || index > 0 || candidate.kind !== 'colon' || !candidate.certain || !content || attribution.quoted) return attribution;
  return { ...attribution, content: [{ start: content.start, end: text.trimEnd().length }] };
}

/** The speaker of a quotation in no cue's reach: whoever speaks nearest before it in the paragraph, else nearest after. */
function speakerNear(found: readonly Found[], sentences: readonly OuterSentence[], quotation: Quotation): Found | undefined {
  const own = sentences.findIndex((s) => s.start <= quotation.start && quotation.start < s.end);
  let best: Found | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const f of found) {
    if (!f.source || f.candidate.kind === 'noun' || f.candidate.kind === 'adjective') continue;
    if (f.source.kind === 'document' && !f.candidate.speech) continue;
    // Behind a quotation only words that say so name its speaker.
    if (f.index > own && !f.candidate.speech) continue;
    const away = f.index <= own ? own - f.index : (f.index - own) * 2 + 1;
    // “He said he would guard the privacy of whoever put it up”: nobody else speaks.
    const clausal = f.candidate.verb === undefined || f.candidate.verb.clausal;
    const d = away * 4 + (f.candidate.speech ? 0 : 3) + (clausal ? 0 : 1);
    if (d <= distance) {
      best = f;
      distance = d;
    }
  }
  return best;
}
