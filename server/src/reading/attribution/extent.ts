import {
  cueVerb,
  isAdverb,
  isAuxiliary,
  isConjunction,
  isDay,
  isDeterminer,
  isPersonalPronoun,
  isPreposition,
  isPronoun,
} from './lexicon.ts';
import type { Token } from './tokens.ts';
import { weigh } from './weights.ts';

export const STOPS = new Set(['.', '!', '?', '…', '...']);
export const PAUSES = new Set([',', ';', ':', '—', '–', '--', '(', ')']);
export const WH = /^(?:how|what|why|whether|if|who|where|when|which)$/;

export const isMark = (token: Token | undefined, marks: ReadonlySet<string>) => token?.kind === 'mark' && marks.has(token.lower);

/** The token after the adjuncts that begin here: “on Monday in Geneva”, “in a statement”, “later”. */
export function afterAdjuncts(tokens: readonly Token[], from: number): number {
  let i = from;
  for (let guard = 0; guard < 8 && i < tokens.length; guard++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') break;
    if (isDay(token.lower) || (isAdverb(token.lower) && !token.capital)) {
      i++;
      continue;
    }
    if (
      !/^(?:in|on|at|during|to|after|before|from|via|through|by|over|with|of|last|this|late|early|earlier|for|about|against|following)$/.test(
        token.lower,
      )
    )
      break;
    let k = i + 1;
    for (; k < tokens.length && k - i < 12; k++) {
      const next = tokens[k]!;
      if (next.kind !== 'word') break;
      if (isPronoun(next.lower) || isAuxiliary(next.lower) || WH.test(next.lower)) break;
      if (isConjunction(next.lower)) {
        if (next.lower === 'and' && tokens[k + 1]?.kind === 'word') continue;
        break;
      }
      if (next.lower === 'that' || (k > i + 1 && isDeterminer(next.lower) && !isPreposition(tokens[k - 1]!.lower))) break;
      if (k > i + 1 && isPreposition(next.lower)) break;
    }
    if (k === i + 1 && !isDay(token.lower)) break;
    i = k;
  }
  return i;
}

/** Does a tag end here, so that nothing said can follow directly: the sentence's end, a pause, a quotation? */
export function endsTag(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || token.kind === 'quote' || isMark(token, STOPS) || isMark(token, PAUSES)) return true;
  return (
    /^(?:as|while|when|after|before|during|because|who|and|but|amid|since|adding|citing|referring|speaking)$/.test(token.lower) ||
    (token.lower.endsWith('ing') && token.lower.length > 5)
  );
}

/** Does the sentence go on about something else after this pause? */
function ends(tokens: readonly Token[], pause: number, clause: boolean): boolean {
  const next = tokens[pause + 1]!;
  const { lower } = next;
  if (next.kind === 'quote') return false;
  const verb = cueVerb(lower);
  // “, adding that”, “, calling it”: the speaker's next act.
  if (verb?.form === 'ing') return true;
  if (lower === 'according') return true;
  if (/^(?:and|but|then|or)$/.test(lower)) {
    const after = tokens[pause + 2];
    if (after && cueVerb(after.lower) && cueVerb(after.lower)!.form !== 'base') return true;
    // “, and Lavrov said”, “, but he added”.
    if (after) {
      for (let k = pause + 2; k < tokens.length && k < pause + 8; k++) {
        const t = tokens[k]!;
        if (t.kind !== 'word') break;
        const v = cueVerb(t.lower);
        if (
          v?.speech &&
          (v.form === 'past' || v.form === 's') &&
          (isPersonalPronoun(tokens[k - 1]!.lower) || tokens[k - 1]!.capital || isAdverb(tokens[k - 1]!.lower))
        )
          return true;
      }
    }
    return !clause && lower === 'but';
  }
  if (lower === 'while' || lower === 'although' || lower === 'though' || lower === 'whereas') return true;
  if (!clause) return /^(?:who|which|as|when|after|before|because|since|where|even|including|with|a|the|then)$/.test(lower);
  if (lower === 'as') return true;
  // “, he said,” and “, Kerry said”: the tag in the middle or at the end.
  for (let k = pause + 1; k < tokens.length && k < pause + 7; k++) {
    const t = tokens[k]!;
    if (t.kind !== 'word') break;
    const v = cueVerb(t.lower);
    if (v?.speech && (v.form === 'past' || v.form === 's') && k > pause + 1 && endsTag(tokens, afterAdjuncts(tokens, k + 1))) return true;
  }
  return false;
}

export function classOf(token: Token | undefined): string {
  if (!token) return 'end';
  if (token.kind === 'quote') return 'quote';
  if (token.kind === 'mark') return token.lower;
  const { lower } = token;
  if (
    lower === 'that' ||
    lower === 'to' ||
    lower === 'as' ||
    lower === 'by' ||
    lower === 'of' ||
    lower === 'for' ||
    lower === 'about' ||
    lower === 'on' ||
    lower === 'with' ||
    lower === 'against' ||
    lower === 'out' ||
    lower === 'in' ||
    lower === 'at'
  )
    return lower;
  if (WH.test(lower)) return 'wh';
  if (isPersonalPronoun(lower) || lower === 'it' || lower === 'you') return 'pronoun';
  if (isAuxiliary(lower))
    return /^(?:is|was|were|are|be|been|being|am)$/.test(lower) ? 'be' : /n't$|^not$|^never$/.test(lower) ? 'not' : 'aux';
  if (/^(?:his|her|its|their|our|my|your)$/.test(lower)) return 'poss';
  if (isDeterminer(lower)) return 'det';
  if (isConjunction(lower)) return 'conj';
  if (isPreposition(lower)) return 'prep';
  if (isDay(lower)) return 'day';
  if (token.possessive) return "'s";
  if (token.capital) return 'cap';
  if (isAdverb(lower)) return 'adv';
  if (lower.endsWith('ing')) return 'ing';
  return 'word';
}

/** What is said after a cue, before its end is known. */
export interface Extent {
  /** Its first token. */
  readonly from: number;
  readonly kind: 'speech' | 'other' | 'passive' | 'noun' | 'adjective';
  readonly lemma: string;
  /** The class of the token that it begins with. */
  readonly complement: string;
  readonly clausal: boolean;
}

/** A place where what was said may end, before a token. */
export interface Boundary {
  readonly at: number;
  readonly features: readonly string[];
}

const SUBORDINATORS = new Set(
  'as while when after before because since although though if unless until whereas where who which that how whether so than once'.split(
    ' ',
  ),
);
const size = (n: number) => (n < 4 ? n : n < 7 ? 5 : n < 13 ? 10 : 20);

const WEIGHED = 30;
/** No sentence is read further than so many tokens from a cue: one that long is a list, or no prose. */
export const REACH = 120;

/** Where what was said must end at the latest: the sentence's end, a semicolon, the end of a quotation that stands alone. */
function limit(tokens: readonly Token[], from: number): number {
  const reach = Math.min(tokens.length, from + REACH);
  for (let i = from; i < reach; i++) {
    const token = tokens[i]!;
    if (token.kind === 'quote') {
      const q = token.quotation!;
      const next = tokens[i + 1];
      if (!q.closed) return i + 1;
      // “So,” he said; “so”, he said.
      const stopped = /^[.,?!…]$/.test(token.last ?? '') && !(next && /^(?:and|or)$/.test(next.lower));
      if (i === from && next && (stopped || /^(?:,|—)$/.test(next.lower))) return i + 1;
    } else if (token.kind === 'mark' && (token.lower === ';' || (STOPS.has(token.lower) && i === tokens.length - 1))) return i;
  }
  return reach;
}

/** The places where what was said may end, in order, with what speaks for and against each. */
export function* boundaries(tokens: readonly Token[], { from, kind, lemma, complement, clausal }: Extent): Generator<Boundary> {
  const last = limit(tokens, from);
  const sort = `${kind}${clausal ? '+' : '-'}`;
  let verbs = 0;
  let weighed = 0;
  for (let i = from + 1; i < last && weighed < WEIGHED; i++) {
    const token = tokens[i]!;
    const { lower } = token;
    const previous = tokens[i - 1]!;
    if (
      previous.kind === 'word' &&
      !previous.capital &&
      ((isAuxiliary(previous.lower) && previous.lower !== 'to') || /[a-z]{2}ed$/.test(previous.lower))
    )
      verbs++;
    const mark = token.kind === 'mark' && PAUSES.has(lower);
    const joint =
      token.kind === 'word' &&
      (isPreposition(lower) ||
        isConjunction(lower) ||
        SUBORDINATORS.has(lower) ||
        (isDay(lower) && token.capital) ||
        (lower.endsWith('ing') && lower.length > 5) ||
        (isAuxiliary(lower) && lower !== 'to' && lower !== 'not'));
    if (!mark && !joint && previous.kind !== 'quote') continue;
    // A comma is judged together with what follows it.
    if (previous.kind === 'mark' && PAUSES.has(previous.lower)) continue;
    const next = tokens[i + 1];
    const what = mark
      ? lower
      : token.kind === 'quote'
        ? 'quote'
        : isAuxiliary(lower)
          ? 'aux'
          : isDay(lower)
            ? 'day'
            : lower.endsWith('ing')
              ? 'ing'
              : lower;
    const after = !next
      ? 'end'
      : next.kind === 'word' && (SUBORDINATORS.has(next.lower) || isConjunction(next.lower) || isPreposition(next.lower))
        ? next.lower
        : classOf(next);
    const third = classOf(tokens[i + 2]);
    const seen = verbs > 0 ? 'v' : 'n';
    const features = [
      `e:${what}`,
      `e:${what}|${sort}`,
      `e:${what}|${sort}|${seen}`,
      `e:${what}>${after}`,
      `e:${what}>${after}|${sort}`,
      `e:${what}>${after}>${third}`,
      `e:${what}|${lemma}`,
      `e:${what}|${complement}`,
      `e:${sort}|n${size(i - from)}`,
      `e:${what}|n${size(i - from)}`,
      `e:${what}|rest${size(last - i)}`,
      `e:<${classOf(previous)}|${what}`,
    ];
    const ing = next && cueVerb(next.lower)?.form === 'ing';
    if (ing) features.push(`e:cue-ing|${what}`);
    if (mark && next && ends(tokens, i, clausal)) features.push('e:ends', `e:ends|${sort}`, `e:ends>${after}`);
    if (next && cueVerb(next.lower)?.speech) features.push(`e:speech-next|${what}`);
    if (tokens[i + 2] && cueVerb(tokens[i + 2]!.lower)?.speech) features.push(`e:speech-third|${what}`);
    weighed++;
    yield { at: i, features };
  }
}

/** Where what was said ends: the first place that more speaks for than against. */
export function extentEnd(tokens: readonly Token[], extent: Extent): number {
  for (const { at, features } of boundaries(tokens, extent)) if (weigh('e:bias', features) > 0.2) return at;
  return limit(tokens, extent.from);
}
