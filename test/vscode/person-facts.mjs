// @ts-check
// The check run of a fact sheet as a checker works through it, in a real VS Code: every key is pressed, and the count is watched.
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from './until.mjs';

const DRAFT = `Weir repairs to cost twice the plan

The weir at Aldmoor will cost £4.2m to mend, its keeper, Ann Marsh, said on Monday. It was built in 1931.

“We found 37 cracks in the sill,” she told the river board.

The board spent £900,000 on it in 2019.
`;
const SHEET = 'drafts/weir.txt.facts.yml';
const TALK = 'WEBVTT\n\n00:12.000 --> 00:15.000\n<v Ann Marsh>We found 37 cracks in the sill.\n';
const COSTS = 'Item,Cost\nStone,3100000\nLabour,1100000\n';

/**
 * @typedef {{ page: import('playwright-core').Page, shot: (name: string) => Promise<unknown>, command: (title: string) => Promise<void>, workspace: string }} Screen
 * @type {[name: string, step: (screen: Screen) => Promise<unknown>][]}
 */
export const factSteps = [
  [
    'by keyboard: a fact sheet is started, and the view counts what is checked',
    async (screen) => {
      const { page, shot, command, workspace } = screen;
      await mkdir(join(workspace, 'drafts/sources'), { recursive: true });
      await writeFile(join(workspace, 'drafts/weir.txt'), DRAFT);
      await writeFile(join(workspace, 'drafts/sources/board.vtt'), TALK);
      await writeFile(join(workspace, 'drafts/costs.csv'), COSTS);
      await open(page, 'weir.txt');
      // The line above the draft offers it once the extension knows the draft.
      await page.getByText('Start the fact sheet').first().waitFor({ timeout: 30_000 });
      await command('Copydesk: Start or Update the Fact Sheet');
      const { done, all } = await counted(page, ({ all }) => all > 0);
      assert.deepEqual([done, all > 8], [0, true]);
      await shot('9-facts-started');
    },
  ],
  [
    'Alt+K checks the fact at hand and goes on, Alt+N skips, and the count moves',
    async ({ page, shot }) => {
      await atTop(page);
      await page.keyboard.press('Alt+n');
      await selected(page, 'Weir repairs to cost twice the plan');
      await page.keyboard.press('Alt+k');
      await doneIs(page, 1);
      const first = await selected(page);
      await page.keyboard.press('Alt+n');
      const second = await selected(page, undefined, first);
      assert.equal((await counted(page)).done, 1, 'what is skipped is not checked');
      await page.keyboard.press('Alt+k');
      await doneIs(page, 2);
      await page.keyboard.press('Shift+Alt+n');
      assert.notEqual(await selected(page, undefined, second), '');
      await shot('10-facts-checked');
    },
  ],
  [
    'Alt+B takes the last check back, and the count goes down',
    async ({ page, workspace, shot }) => {
      await page.keyboard.press('Alt+b');
      await doneIs(page, 1);
      await page.keyboard.press('Alt+b');
      await doneIs(page, 0);
      await shot('11-facts-taken-back');
      // What was said and taken back stays in the record.
      const sheet = await sheetIn(workspace);
      assert.equal(sheet.match(/is: checked/g)?.length, 2);
      assert.equal(sheet.match(/is: open/g)?.length, 2);
    },
  ],
  [
    'Alt+L, Alt+O, Alt+A and Alt+X say leave out, opinion, ask and fix, with a note',
    async ({ page, workspace }) => {
      await atTop(page);
      for (const [key, done] of /** @type {const} */ ([
        ['Alt+l', 1],
        ['Alt+o', 2],
      ])) {
        await page.keyboard.press('Alt+n');
        await page.keyboard.press(key);
        await doneIs(page, done);
      }
      for (const [key, note, verdict] of [
        ['Alt+a', 'who says so', 'ask'],
        ['Alt+x', 'it was 1932', 'fix'],
      ]) {
        const before = await selected(page);
        await page.keyboard.press(/** @type {string} */ (key));
        await page.locator('.quick-input-widget', { hasText: 'A note, if you like' }).waitFor();
        await until('the focus on the note', () => page.evaluate(() => document.activeElement?.closest('.quick-input-widget') != null));
        await page.waitForTimeout(300);
        await page.keyboard.type(/** @type {string} */ (note));
        await page.keyboard.press('Enter');
        await until(`${verdict} in the sheet`, async () => (await sheetIn(workspace)).includes(`is: ${verdict}, note: ${note}`));
        // The run goes on to the next fact.
        await selected(page, undefined, before);
      }
      assert.equal((await counted(page)).done, 2);
    },
  ],
  [
    'Shift+Alt+K checks a sentence, and Alt+K in the view a whole group',
    async (screen) => {
      const { page, command, shot } = screen;
      const { done } = await counted(page);
      await find(page, 'spent £900,000');
      await page.keyboard.press('Shift+Alt+k');
      const after = await counted(page, (now) => now.done >= done + 2);
      await command('Copydesk: Group the Facts');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'By sentence' }).waitFor();
      await page.keyboard.type('By sentence');
      await page.keyboard.press('Enter');
      await rowAtHand(screen, 'The weir at');
      await page.keyboard.press('Alt+k');
      await counted(page, (now) => now.done >= after.done + 2);
      await shot('12-facts-group');
      await page.keyboard.press('Alt+b');
      await counted(page, (now) => now.done < after.done + 2);
      await page.keyboard.press('Alt+k');
      await counted(page, (now) => now.done >= after.done + 2);
    },
  ],
  [
    'a changed figure asks again, and Ctrl+Z brings its tick back',
    async ({ page, shot }) => {
      const { done } = await counted(page);
      await find(page, '£4.2');
      await page.keyboard.press('Backspace');
      await page.keyboard.type('6');
      await counted(page, (now) => now.done === done - 1 && now.recheck === 1);
      await shot('13-facts-recheck');
      for (let i = 0; i < 2; i++) await page.keyboard.press('Control+z');
      await counted(page, (now) => now.done === done && now.recheck === 0);
    },
  ],
  [
    'Alt+P opens the place in the transcript, and Alt+S there makes it the source',
    async ({ page, shot, workspace }) => {
      await find(page, '“We fou');
      await page.keyboard.press('Alt+p');
      await page.locator('.tab.active', { hasText: 'board.vtt' }).waitFor();
      await page.waitForTimeout(1000);
      await page.keyboard.press('Alt+s');
      // It is the quotation that comes from there, and not what was checked last.
      const entry = /kind: quotation\n {4}from:\n {6}- \{ source: board-vtt, at: "?00:12"? \}/;
      await until('the source in the sheet', async () => entry.test(await sheetIn(workspace)));
      await shot('14-facts-source');
    },
  ],
];

/** VS Code for the Web takes a file away before it puts the new one in its place. @param {string} workspace */
const sheetIn = (workspace) => until('the sheet', () => readFile(join(workspace, SHEET), 'utf8').catch(() => ''));

/** @param {import('playwright-core').Page} page @param {string} file */
async function open(page, file) {
  await page.locator('.part.editor').first().waitFor({ timeout: 60_000 });
  // The keys are there once the workbench is, and the file once it has been found on the disk.
  await until(`${file} in the list of files`, async () => {
    await page.keyboard.press('Control+p');
    if (!(await isFocused(page, '.quick-input-widget', 3_000))) return false;
    await page.keyboard.type(file);
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: file }).first();
    const listed = await row.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    if (!listed) await page.keyboard.press('Escape');
    return listed;
  });
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: file }).first().waitFor();
}

/**
 * Has a part of the screen the focus, within a time?
 * @param {import('playwright-core').Page} page @param {string} part @param {number} patience
 */
const isFocused = (page, part, patience) =>
  page
    .waitForFunction((selector) => document.activeElement?.closest(selector) != null, part, { timeout: patience })
    .then(
      () => true,
      () => false,
    );

/** The cursor at the start of the first editor. @param {import('playwright-core').Page} page */
async function atTop(page) {
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+Home');
  await page.waitForTimeout(300);
}

/** The cursor behind words of the draft, by “Go to Line”. @param {import('playwright-core').Page} page @param {string} words */
async function find(page, words) {
  // What a check before has set off may still take the focus.
  await page.waitForTimeout(1500);
  await atTop(page);
  const before = DRAFT.slice(0, DRAFT.indexOf(words) + words.length).split('\n');
  await page.keyboard.press('Control+g');
  await page.locator('.quick-input-widget input').first().waitFor();
  await until('the focus on the line', () => page.evaluate(() => document.activeElement?.closest('.quick-input-widget') != null));
  await page.keyboard.type(`${before.length}:${/** @type {string} */ (before.at(-1)).length + 1}`);
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(500);
}

/**
 * The focus on a row of the Facts view, from the top by arrow key. To type the row’s first words would be shorter, but
 * a space opens and closes a group where the machine is too slow to take it for a part of the words.
 * @param {Screen} screen @param {string} words
 */
async function rowAtHand({ page, command }, words) {
  const row = '.tree-explorer-viewlet-tree-view .monaco-list-row.focused';
  await page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row', { hasText: words }).first().waitFor();
  await command('Focus on Facts View');
  await until('the focus in the view', () => isFocused(page, '.tree-explorer-viewlet-tree-view', 3_000));
  await page.keyboard.press('Home');
  await until(`the focus on “${words}”`, async () => {
    await page.waitForTimeout(300);
    if (await page.locator(row, { hasText: words }).count()) return true;
    await page.keyboard.press('ArrowDown');
    return false;
  });
}

/** @typedef {{ done: number, all: number, recheck: number }} Count */

/**
 * What the Facts view counts, once that is as it should be.
 * @param {import('playwright-core').Page} page @param {(count: Count) => boolean} [enough]
 */
const counted = (page, enough = () => true) =>
  until(`the count (${enough})`, async () => {
    const text = await page.evaluate(() =>
      [...document.querySelectorAll('.tree-explorer-viewlet-tree-view .message')].map((m) => m.textContent).join(' '),
    );
    const match = /(\d+) of (\d+) checked(?:, (\d+) to recheck)?/.exec(text);
    const count = match && { done: Number(match[1]), all: Number(match[2]), recheck: Number(match[3] ?? 0) };
    return count && enough(count) ? count : undefined;
  });

/** @param {import('playwright-core').Page} page @param {number} done */
const doneIs = (page, done) => counted(page, (count) => count.done === done);

/**
 * How much is selected in the editor, as the status bar says it: “Ln 3, Col 9 (4 selected)”.
 * @param {import('playwright-core').Page} page @param {string} [words] what has to be selected @param {string} [not] what it must not be any more
 */
const selected = (page, words, not) =>
  until(`a selection${words ? ` of “${words}”` : ''}`, async () => {
    const said = await page.evaluate(() => document.querySelector('[id="status.editor.selection"]')?.textContent ?? '');
    const length = Number(/\((\d+) selected\)/.exec(said)?.[1] ?? 0);
    return length > 0 && (words === undefined || length === words.length) && said !== not ? said : undefined;
  });
