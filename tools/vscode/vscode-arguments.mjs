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
      extensionDevelopmentPath: { type: 'string' },
      extensionTestsPath: { type: 'string' },
      extensionDevelopmentKind: { type: 'string' },
    },
  });
  const { extensionDevelopmentPath: extension, extensionTestsPath: tests, extensionDevelopmentKind: kind } = values;
  const folder = positionals[0];
  if (typeof extension !== 'string' || typeof tests !== 'string' || !folder) {
    throw new Error('expected --extensionDevelopmentPath=… --extensionTestsPath=… WORKSPACE');
  }
  return {
    extension: resolve(extension),
    tests: resolve(tests),
    folder: resolve(folder),
    ...(kind === 'web' && { kind: /** @type {const} */ ('web') }),
  };
}
