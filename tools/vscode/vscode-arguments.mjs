// @ts-check
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * Reads what test-electron passes to a VS Code. What only the desktop understands is read over.
 * @param {string[]} argv
 */
export function readArguments(argv) {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    strict: false,
    options: {
      extensionDevelopmentPath: { type: 'string', multiple: true },
      extensionTestsPath: { type: 'string' },
      extensionDevelopmentKind: { type: 'string' },
    },
  });
  const { extensionDevelopmentPath: extensions, extensionTestsPath: tests, extensionDevelopmentKind: kind } = values;
  // The first one is tested; those after it are there for the tests.
  const [extension, ...also] = Array.isArray(extensions) ? extensions.map(String) : [];
  const folder = positionals[0];
  if (typeof extension !== 'string' || typeof tests !== 'string' || !folder) {
    throw new Error('expected --extensionDevelopmentPath=… --extensionTestsPath=… WORKSPACE');
  }
  return {
    extension: resolve(extension),
    tests: resolve(tests),
    folder: resolve(folder),
    ...(also.length > 0 && { also: also.map((path) => resolve(path)) }),
    ...(kind === 'web' && { kind: /** @type {const} */ ('web') }),
  };
}
