// @ts-check
// Takes the README's pictures from the real thing: VS Code from npm, the extension as it is built, the sample newsroom.
//   node tools/vscode/pictures.mjs [NAME…]    all, or those named; they go to docs/images/
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endDescendants, onStop } from '../../scripts/processes.mjs';
import { findBrowser, launch } from './browser.mjs';
import { installVSCode, startServer } from './npm-vscode.mjs';
import { installOnDemand, npmInstall, root } from './on-demand.mjs';
import { workbenchAddress } from './workbench-address.mjs';

const IMAGES = join(root, 'docs/images');
/** Only this script makes a moving picture, so what it needs is no dependency of the project. */
const GIF_PACKAGES = ['gifenc@1.0.3', 'pngjs@7.0.0'];
/** What VS Code’s window is called: the draft and its folder. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: VS Code fills it in.
const TITLE = '${activeEditorShort} – ${rootName}';
const SIZE = { width: 1180, height: 680 };

/**
 * @typedef {object} Screen
 * @property {import('playwright-core').Page} page
 * @property {(ms: number) => Promise<void>} wait
 * @property {(name: string) => Promise<void>} command runs a command by its title
 * @property {(draft: string) => Promise<void>} open opens a sample draft
 * @property {(words: string) => Promise<void>} cursorAt puts the cursor into words of the draft
 * @property {() => Promise<void>} sideBar shows Copydesk's views
 */

/**
 * What each picture shows; the screenshot is taken when its steps are done.
 * @type {Record<string, (screen: Screen) => Promise<unknown>>}
 */
const STILLS = {
  async 'computed-fact'({ open, cursorAt, page, wait }) {
    await open('budget.md');
    await cursorAt('Tuesday, 4 March');
    await page.keyboard.press('Control+.');
    await wait(1500);
  },
  async views({ open, sideBar, wait }) {
    await open('lisbon.txt');
    await sideBar();
    await wait(2000);
  },
  async speakers({ open, cursorAt, page, wait }) {
    await open('lisbon.txt');
    await cursorAt('Barlow says');
    await page.keyboard.press('Shift+Alt+h');
    await wait(2500);
  },
  async 'house-style'({ open, command, wait }) {
    await open('lisbon.txt');
    await command('Copydesk: Show the House Style');
    await wait(3000);
  },
  async report({ open, command, page, wait }) {
    await open('lisbon.txt');
    await command('Copydesk: Check All Drafts');
    await wait(2000);
    await command('Copydesk: Show the Report');
    await wait(2000);
    await page.keyboard.press('Escape');
    await command('Notifications: Clear All Notifications');
    await wait(1000);
  },
  async facts({ open, command, page, sideBar, wait }) {
    await open('budget.md');
    await sideBar();
    await command('Copydesk: Start or Update the Fact Sheet');
    await wait(2500);
    for (const view of ['Findings', 'Sources', 'Names']) await page.locator('.pane-header', { hasText: view }).first().click();
    await page.locator('.view-line', { hasText: 'City council passes' }).first().click();
    for (let i = 0; i < 4; i++) {
      await page.keyboard.press('Alt+n');
      await wait(700);
      await page.keyboard.press('Alt+k');
      await wait(900);
    }
    await command('Notifications: Clear All Notifications');
    await wait(1000);
  },
};

/**
 * The moving picture: from finding to finding by keyboard, one mended, one chosen.
 * @param {Screen} screen @param {(delay: number) => Promise<void>} frame takes one frame, shown for so many milliseconds
 */
async function mend({ open, cursorAt, page, wait }, frame) {
  await open('budget.md');
  await cursorAt('City council passes budget');
  await page.keyboard.press('Home');
  await frame(1200);
  for (const [key, pause, shown] of /** @type {[string, number, number][]} */ ([
    ['Alt+j', 1500, 2200],
    ['Control+.', 1200, 1800],
    ['ArrowDown', 300, 900],
    ['Enter', 1500, 1600],
    ['Alt+j', 1500, 1600],
    ['Alt+j', 1500, 1800],
    ['Alt+j', 1500, 2000],
    ['Alt+.', 1500, 2600],
  ])) {
    await page.keyboard.press(key);
    await wait(pause);
    await frame(shown);
  }
}

/** Shows a VS Code of its own to each picture. @param {import('playwright-core').Browser} browser @param {string} vscode @param {number} scale @param {(screen: Screen) => Promise<unknown>} work */
async function inVSCode(browser, vscode, scale, work) {
  const temporary = await mkdtemp(join(tmpdir(), 'copydesk-pictures-'));
  // The folder's name is in the pictures.
  const folder = join(temporary, 'newsroom');
  await cp(join(root, 'samples'), folder, { recursive: true });
  const settings = {
    'workbench.colorTheme': 'Default Light Modern',
    'editor.fontSize': 15,
    'window.commandCenter': false,
    'window.title': TITLE,
  };
  const server = await startServer(vscode, { installed: root, settings });
  const page = await browser.newPage({ viewport: SIZE, deviceScaleFactor: scale });
  try {
    await work(screenOf(page, server.port, folder));
  } finally {
    await page.close();
    await server.stop();
    await rm(temporary, { recursive: true, force: true });
  }
}

/** @param {import('playwright-core').Page} page @param {number} port @param {string} folder @returns {Screen} */
function screenOf(page, port, folder) {
  const wait = (/** @type {number} */ ms) => page.waitForTimeout(ms);
  return {
    page,
    wait,
    async open(draft) {
      await page.goto(workbenchAddress({ port, folder, file: join(folder, 'drafts', draft) }));
      await page.locator('.editor-instance [class*="squiggly-"]').first().waitFor({ timeout: 60_000 });
      await wait(2500);
    },
    async command(title) {
      await page.keyboard.press('F1');
      await wait(500);
      await page.keyboard.type(title);
      await wait(900);
      await page.keyboard.press('Enter');
      await wait(1000);
    },
    async cursorAt(words) {
      const [first = ''] = words.split(' ');
      await page
        .locator('.view-line', { hasText: words.replaceAll(' ', '\u00a0') })
        .or(page.locator('.view-line', { hasText: words }))
        .first()
        .click();
      await page.keyboard.press('Home');
      await page.keyboard.press('Control+f');
      await wait(500);
      await page.keyboard.type(words);
      await wait(500);
      await page.keyboard.press('Escape');
      await page.keyboard.press('ArrowLeft');
      for (let i = 0; i < Math.min(2, first.length); i++) await page.keyboard.press('ArrowRight');
      await wait(1000);
    },
    async sideBar() {
      await page.locator('.activitybar a[aria-label^="Copydesk"]').first().click({ force: true });
      await wait(1500);
    },
  };
}

/** @param {{ png: Buffer, delay: number }[]} frames */
async function gif(frames) {
  const folder = await installOnDemand({
    name: 'pictures',
    recipe: GIF_PACKAGES.join(' '),
    install: (into) => npmInstall(into, GIF_PACKAGES),
  });
  const load = createRequire(join(folder, 'package.json'));
  const { GIFEncoder, quantize, applyPalette } = load('gifenc');
  const { PNG } = load('pngjs');
  const encoder = GIFEncoder();
  for (const { png, delay } of frames) {
    const { data, width, height } = PNG.sync.read(png);
    const palette = quantize(data, 256);
    encoder.writeFrame(applyPalette(data, palette), width, height, { palette, delay });
  }
  encoder.finish();
  return encoder.bytes();
}

/** @param {readonly string[]} wanted */
async function main(wanted) {
  const unknown = wanted.filter((name) => !PICTURES.includes(`${name}.png`) && !PICTURES.includes(`${name}.gif`));
  if (unknown.length > 0) throw new Error(`there is no picture ${unknown.join(', ')}; there are ${PICTURES.join(', ')}`);
  const [vscode, found] = [await installVSCode(), await findBrowser({ log: console.log })];
  await mkdir(IMAGES, { recursive: true });
  const browser = await launch(found);
  const isWanted = (/** @type {string} */ name) => wanted.length === 0 || wanted.includes(name);
  try {
    for (const [name, steps] of Object.entries(STILLS).filter(([one]) => isWanted(one))) {
      await inVSCode(browser, vscode, 1.5, async (screen) => {
        await steps(screen);
        await screen.page.screenshot({ path: join(IMAGES, `${name}.png`) });
        console.log(`docs/images/${name}.png`);
      });
    }
    if (isWanted('mend')) {
      /** @type {{ png: Buffer, delay: number }[]} */
      const frames = [];
      await inVSCode(browser, vscode, 1, (screen) =>
        mend(screen, async (delay) => {
          frames.push({ png: await screen.page.screenshot(), delay });
        }),
      );
      await writeFile(join(IMAGES, 'mend.gif'), await gif(frames));
      console.log('docs/images/mend.gif');
    }
  } finally {
    await browser.close();
  }
}

/** All that this takes, by the names of the files. */
export const PICTURES = [...Object.keys(STILLS).map((name) => `${name}.png`), 'mend.gif'];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  onStop(() => endDescendants());
  main(process.argv.slice(2)).then(
    () => process.exit(0),
    async (error) => {
      console.error(error.stack ?? error);
      await endDescendants();
      process.exit(1);
    },
  );
}
