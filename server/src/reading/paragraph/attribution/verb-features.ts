// What speaks for and against a verb's reporting something.
import { type Candidate, holdsQuotation } from './candidate.ts';
import { MODAL, NEGATIVE, PERSONAL } from './lexicon.ts';
import { classOf } from './tags.ts';
import { is, type Token } from './token.ts';
import type { CueVerb } from './verbs.ts';
import { features as all, type Feature, step, symbol, symbols, weightOf } from './weights.ts';

/** A verb that may report, as its candidate was read. */
interface Report extends Pick<Candidate, 'shape' | 'phrase'> {
  readonly verb: CueVerb;
  /** The classes of what follows and of what stands before. */
  readonly complement: string;
  readonly before: string;
  /** The kind of its subject. */
  readonly who: string;
  readonly passive: boolean;
  readonly headline: boolean;
  readonly inverted: boolean;
}

/** What the paths of features begin with. */
const begin = all({
  own: 'v',
  ownAfter: 'v>',
  ownBefore: 'v<',
  after: '>',
  before: '<',
  subject: 'subject',
  subjectAfter: 'subject>',
  form: 'form',
  shape: 'shape',
  length: 'length',
  speech: 'speech',
  other: 'other',
  passive: 'passive',
  headline: 'headline',
  inverted: 'inverted',
  quoted: 'quoted',
  head: 'head',
  negated: 'negated',
  modal: 'modal',
});
const LENGTHS = symbols(['0', '1', '2', '5', '11', '20']);
const lengthOf = (n: number) => LENGTHS(n < 3 ? n : n < 6 ? 3 : n < 12 ? 4 : 5);

/** What speaks for and against a verb's reporting something, whatever was said. */
export function verbFeatures(tokens: readonly Token[], i: number, report: Report): Feature[] {
  const { verb, phrase } = report;
  const from = begin();
  const lemma = symbol(verb.lemma);
  const form = symbol(verb.form);
  const after = symbol(report.complement);
  const before = symbol(report.before);
  const who = symbol(report.who);
  const own = step(from.own, lemma);
  const opens = step(from.after, after);
  const follows = step(from.before, before);
  const acts = step(from.subject, who);
  const sort = verb.speech ? from.speech : from.other;
  const features = [
    own,
    step(own, form),
    step(step(from.ownAfter, lemma), after),
    step(step(from.ownBefore, lemma), before),
    step(own, who),
  ];
  features.push(opens, follows, step(follows, form), step(opens, form), acts, step(acts, form), step(step(from.subjectAfter, who), after));
  features.push(step(from.form, form), step(from.shape, symbol(report.shape)), sort, step(sort, form));
  if (report.passive) features.push(from.passive, step(own, symbol('passive')));
  if (report.headline) features.push(from.headline, step(from.headline, form));
  if (report.inverted) features.push(from.inverted);
  if (phrase && phrase.to <= i) {
    const head = tokens[phrase.head]!;
    features.push(step(from.head, symbol(is(head, PERSONAL) ? head.lower : classOf(head))));
  }
  let negated = false;
  let modal: string | undefined;
  for (let k = Math.max(0, i - 3); k < i; k++) {
    if (is(tokens[k], NEGATIVE)) negated = true;
    if (is(tokens[k], MODAL)) modal ??= tokens[k]!.lower;
  }
  if (negated) features.push(from.negated, step(own, symbol('negated')));
  if (modal) features.push(from.modal, step(from.modal, symbol(modal)));
  return features;
}

let longest: number | undefined;

/** What can speak for it more, at most, once is known what was said. */
export function mostByContent(verb: CueVerb, quotes: boolean): number {
  longest ??= Math.max(...Array.from({ length: 6 }, (_, n) => weightOf(step(begin().length, LENGTHS(n)))));
  return quotes ? longest + Math.max(0, weightOf(begin().quoted) + weightOf(quotedBy(verb))) : longest;
}

/** Adds what speaks for and against it by what was said. */
export function addContent(features: Feature[], tokens: readonly Token[], verb: CueVerb, content: Candidate['content']): void {
  let length = 0;
  for (let k = 0; k < content.length; k++) length += content[k]![1] - content[k]![0];
  features.push(step(begin().length, lengthOf(length)));
  if (holdsQuotation(tokens, content)) features.push(begin().quoted, quotedBy(verb));
}

const quotedBy = (verb: CueVerb): Feature => step(step(begin().own, symbol(verb.lemma)), symbol('quoted'));
