// The other checkers, as published, each behind one function. They are installed on demand into .cache/bench, never shipped.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = fileURLToPath(new URL('../../.cache/bench/', import.meta.url));
const PACKAGES = [
  'harper.js@2',
  'textlint@15',
  '@textlint/textlint-plugin-text@15',
  'textlint-rule-write-good',
  'textlint-rule-terminology',
  'cspell-lib@9',
  'unified',
  'retext-english',
  'retext-stringify',
  'retext-equality',
  'retext-passive',
  'retext-simplify',
  'retext-repeated-words',
  'retext-indefinite-article',
  'retext-quotes',
  'write-good',
];

/** Installs the peers where they are missing. Throws with npm's own words. */
export function installPeers() {
  const done = join(folder, 'installed');
  if (existsSync(done)) return;
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, 'package.json'))) writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  console.error('installing the peers into .cache/bench …');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...PACKAGES], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(done, PACKAGES.join('\n'));
}

/** Imports a peer's package from the folder that it is installed in. */
const load = async (name) => {
  const loader = join(folder, 'load.mjs');
  if (!existsSync(loader)) writeFileSync(loader, 'export const load = (name) => import(name);\n');
  return (await import(pathToFileURL(loader).href)).load(name);
};
const entry = (module) => module.default?.default ?? module.default ?? module;

/** name → opens the peer: resolves to a function from a text to its number of findings. */
export const peers = {
  async 'split words'() {
    return async (text) => text.split(/\s+/).length && 0;
  },
  async 'write-good'() {
    const writeGood = entry(await load('write-good'));
    return async (text) => writeGood(text).length;
  },
  async textlint() {
    const { TextlintKernel } = await load('@textlint/kernel');
    const kernel = new TextlintKernel();
    const options = {
      filePath: 'draft.txt',
      ext: '.txt',
      plugins: [{ pluginId: 'text', plugin: entry(await load('@textlint/textlint-plugin-text')) }],
      rules: await Promise.all(
        ['write-good', 'terminology'].map(async (name) => ({ ruleId: name, rule: entry(await load(`textlint-rule-${name}`)) })),
      ),
    };
    return async (text) => (await kernel.lintText(text, options)).messages.length;
  },
  async cspell() {
    const { getDefaultSettings, spellCheckDocument } = await load('cspell-lib');
    const settings = await getDefaultSettings();
    return async (text) =>
      (
        await spellCheckDocument(
          { uri: 'file:///draft.txt', text, languageId: 'plaintext' },
          { generateSuggestions: false, noConfigSearch: true },
          settings,
        )
      ).issues.length;
  },
  async retext() {
    const unified = (await load('unified')).unified;
    const plugins = await Promise.all(
      ['english', 'equality', 'passive', 'simplify', 'repeated-words', 'indefinite-article', 'quotes', 'stringify'].map((name) =>
        load(`retext-${name}`).then((m) => m.default),
      ),
    );
    const processor = plugins.reduce((p, plugin) => p.use(plugin), unified()).freeze();
    return async (text) => (await processor.process(text)).messages.length;
  },
  async 'harper.js'() {
    const { LocalLinter } = await load('harper.js');
    const { binaryInlined } = await load('harper.js/binaryInlined');
    const linter = new LocalLinter({ binary: binaryInlined });
    await linter.setup();
    return async (text) => (await linter.lint(text)).length;
  },
};
