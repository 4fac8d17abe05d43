// Stands in for `node:assert/strict` in VS Code for the Web, which has no Node: what the tests use of it, and no more.

class AssertionError extends Error {
  override name = 'AssertionError';
}

const show = (value: unknown) => (value instanceof Error ? String(value) : (JSON.stringify(value) ?? String(value)));

function fail(message?: string | Error, otherwise = 'failed'): never {
  throw message instanceof Error ? message : new AssertionError(message ?? otherwise);
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && same(a[key as never], b[key as never]));
}

const assert = {
  fail,
  ok(value: unknown, message?: string | Error): asserts value {
    if (!value) fail(message, `expected something true, got ${show(value)}`);
  },
  equal(actual: unknown, expected: unknown, message?: string | Error) {
    if (!Object.is(actual, expected)) fail(message, `expected ${show(expected)}, got ${show(actual)}`);
  },
  notEqual(actual: unknown, unexpected: unknown, message?: string | Error) {
    if (Object.is(actual, unexpected)) fail(message, `expected anything but ${show(unexpected)}`);
  },
  deepEqual(actual: unknown, expected: unknown, message?: string | Error) {
    if (!same(actual, expected)) fail(message, `expected ${show(expected)}, got ${show(actual)}`);
  },
  match(actual: string, pattern: RegExp, message?: string | Error) {
    if (!pattern.test(actual)) fail(message, `expected ${pattern}, got ${show(actual)}`);
  },
  doesNotMatch(actual: string, pattern: RegExp, message?: string | Error) {
    if (pattern.test(actual)) fail(message, `expected nothing like ${pattern}, got ${show(actual)}`);
  },
};

export default Object.assign(assert.ok, assert);
