// The packed weights against a plain walk.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pack, ROOT, type Tree, unpack } from '../../server/src/reading/paragraph/attribution/packing.ts';
import { cueVerb } from '../../server/src/reading/paragraph/attribution/verbs.ts';
import { feature, likelihood, step, symbol, weigh } from '../../server/src/reading/paragraph/attribution/weights.ts';

/** The weight of a path by a plain walk; undefined where the tree does not have it. */
function weightOf({ words, first, word, weight }: Tree, path: readonly string[]): number | undefined {
  let node: number | undefined = ROOT;
  for (const part of path) {
    const id = words.get(part);
    let child: number | undefined;
    for (let i = first[node]!; i < first[node + 1]!; i++) if (word[i] === id) child = i;
    if (child === undefined) return undefined;
    node = child;
  }
  return weight[node];
}

test('packed weights come out as they went in, and nothing else does', () => {
  const word = fc.constantFrom('say', 'that', ',', '<', '“', 'e|', '$', 'n5');
  const path = fc.array(word, { minLength: 1, maxLength: 4 });
  const paths = fc.uniqueArray(fc.tuple(path, fc.integer({ min: -600, max: 900 })), {
    minLength: 1,
    maxLength: 60,
    selector: ([p]) => p.join(' '),
  });
  fc.assert(
    fc.property(paths, path, (paths, other) => {
      const weights = new Map(paths.map(([path, hundredths]) => [path as readonly string[], hundredths / 100]));
      const tree = unpack(pack(weights));
      for (const [path, weight] of weights) assert.equal(weightOf(tree, path), weight);
      // What only leads to others weighs nothing.
      if (!paths.some(([path]) => path.join(' ') === other.join(' '))) assert.ok(!weightOf(tree, other));
    }),
  );
});

test('too great a weight is refused', () => {
  assert.throws(() => pack(new Map([[['a'], 30]])), RangeError);
  assert.throws(() => pack(new Map([[['a'], -7]])), RangeError);
});

test('a feature is found by its path, and what no path has weighs nothing', () => {
  assert.equal(step(feature('v'), symbol('say')), feature('v', 'say'));
  assert.notEqual(feature('v', 'say'), feature('v', 'think'));
  assert.ok(weigh(feature('v', 'say'), []) > 0, '“say” speaks for an attribution');
  assert.equal(weigh(feature('v', 'no such verb', 'past'), [feature('nothing')]), 0);
  assert.ok(likelihood({ features: [feature('v', 'say'), feature('form', 'past')] }) > likelihood({ features: [] }));
});

test('verbs are known by their forms, and of two the verb of speech', () => {
  const known = (word: string) => {
    const verb = cueVerb(word);
    return verb && `${verb.lemma} ${verb.form} ${verb.speech ? 'speech' : 'other'}`;
  };
  assert.equal(known('said'), 'say past speech');
  assert.equal(known('sayed'), undefined);
  assert.equal(known('denies'), 'deny s speech');
  assert.equal(known('denied'), 'deny past speech');
  assert.equal(known('noting'), 'note ing speech');
  assert.equal(known('quipped'), 'quip past speech');
  assert.equal(known('admitting'), 'admit ing speech');
  assert.equal(known('written'), 'write participle speech');
  assert.equal(known('accused'), 'accuse past other');
  assert.equal(known('constructor'), undefined);
  assert.equal(known(''), undefined);
});
