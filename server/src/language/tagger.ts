// An averaged perceptron that gives each token its part of speech, from left to right (Collins 2002).
import { mixed } from './hash.ts';
import type { WordForm } from './lexicon.ts';

export const FEATURES = 17;
const EDGE = 0x51ed27;

/** What is asked of the weights at a token: its form, its neighbours, and the tags before it. */
export function features(forms: readonly WordForm[], i: number, last: number, before: number, into: Int32Array): void {
  const here = forms[i]!;
  const p1 = i > 0 ? forms[i - 1]! : undefined;
  const p2 = i > 1 ? forms[i - 2]! : undefined;
  const n1 = i + 1 < forms.length ? forms[i + 1]! : undefined;
  const n2 = i + 2 < forms.length ? forms[i + 2]! : undefined;
  const next = n1?.hash ?? EDGE;
  const nextKind = n1?.kind ?? EDGE;
  const previous = p1?.hash ?? EDGE;
  into[0] = mixed(1, here.hash);
  into[1] = mixed(2, here.suffix);
  into[2] = mixed(3, mixed(here.shape, last));
  into[3] = mixed(4, last);
  into[4] = mixed(5, mixed(last, before));
  into[5] = mixed(6, mixed(last, here.hash));
  into[6] = mixed(7, previous);
  into[7] = mixed(8, p2?.hash ?? EDGE);
  into[8] = mixed(9, next);
  into[9] = mixed(10, n2?.hash ?? EDGE);
  into[10] = mixed(11, nextKind);
  into[11] = mixed(12, mixed(here.kind, nextKind));
  into[12] = mixed(13, mixed(last, mixed(here.kind, nextKind)));
  into[13] = mixed(14, mixed(here.hash, next));
  into[14] = mixed(15, mixed(previous, here.hash));
  into[15] = mixed(16, mixed(nextKind, n2?.kind ?? EDGE));
  into[16] = mixed(17, mixed(here.shape, mixed(here.suffix, last)));
}

/** Where the weight of a feature for a tag stands in a table of `2 ** bits` weights. */
export const weightAt = (feature: number, tag: number, bits: number): number =>
  Math.imul(feature ^ Math.imul(tag + 1, 0x9e3779b1), 0x85ebca6b) >>> (32 - bits);

const found = new Int32Array(FEATURES);

/** The tags of a sentence's tokens. `fixed` are those that leave no choice, −1 elsewhere. */
export function tagForms(forms: readonly WordForm[], score: (feature: number, tag: number) => number): Uint8Array {
  const tags = new Uint8Array(forms.length);
  for (let i = 0; i < forms.length; i++) {
    const { tags: choices } = forms[i]!;
    tags[i] = choices.length === 1 ? choices[0]! : bestTag(forms, i, tags, score);
  }
  return tags;
}

function bestTag(forms: readonly WordForm[], i: number, tags: Uint8Array, score: (feature: number, tag: number) => number): number {
  features(forms, i, i > 0 ? tags[i - 1]! : 60, i > 1 ? tags[i - 2]! : 61, found);
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const tag of forms[i]!.tags) {
    let sum = 0;
    for (let f = 0; f < FEATURES; f++) sum += score(found[f]!, tag);
    if (sum > most) [most, best] = [sum, tag];
  }
  return best;
}
