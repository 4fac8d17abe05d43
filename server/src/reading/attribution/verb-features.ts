import { type Candidate, holdsQuotation } from './candidate.ts';
import { MODAL, NEGATIVE, PERSONAL } from './lexicon.ts';
import { classOf } from './tags.ts';
import { is, type Token } from './token.ts';
import type { CueVerb } from './verbs.ts';
import { features as all, type Feature, feature, step, symbol, symbols } from './weights.ts';

/** A verb that may report, as its candidate was read. */
interface Report extends Pick<Candidate, 'shape' | 'content' | 'phrase'> {
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
});
const LENGTHS = symbols(['0', '1', '2', '5', '11', '20']);
const lengthOf = (n: number) => LENGTHS(n < 3 ? n : n < 6 ? 3 : n < 12 ? 4 : 5);

/** What speaks for and against a verb's reporting something. */
export function verbFeatures(tokens: readonly Token[], i: number, report: Report): Feature[] {
  const { verb, content, phrase } = report;
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
  let length = 0;
  for (let k = 0; k < content.length; k++) length += content[k]![1] - content[k]![0];
  const features = [
    own,
    step(own, form),
    step(step(from.ownAfter, lemma), after),
    step(step(from.ownBefore, lemma), before),
    step(own, who),
  ];
  features.push(opens, follows, step(follows, form), step(opens, form), acts, step(acts, form), step(step(from.subjectAfter, who), after));
  features.push(step(from.form, form), step(from.shape, symbol(report.shape)), step(from.length, lengthOf(length)), sort, step(sort, form));
  if (report.passive) features.push(feature('passive'), step(own, symbol('passive')));
  if (report.headline) features.push(feature('headline'), feature('headline', verb.form));
  if (report.inverted) features.push(feature('inverted'));
  if (holdsQuotation(tokens, content)) features.push(feature('quoted'), step(own, symbol('quoted')));
  if (phrase && phrase.to <= i) {
    const head = tokens[phrase.head]!;
    features.push(feature('head', is(head, PERSONAL) ? head.lower : classOf(head)));
  }
  let negated = false;
  let modal: string | undefined;
  for (let k = Math.max(0, i - 3); k < i; k++) {
    if (is(tokens[k], NEGATIVE)) negated = true;
    if (is(tokens[k], MODAL)) modal ??= tokens[k]!.lower;
  }
  if (negated) features.push(feature('negated'), step(own, symbol('negated')));
  if (modal) features.push(feature('modal'), feature('modal', modal));
  return features;
}
