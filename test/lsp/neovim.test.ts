// Neovim with the set-up that docs/editors.md gives for its version. Skipped, with the reason printed, where there is no Neovim.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serverPath } from './client.ts';
import { Folder } from './folder.ts';

const found = spawnSync('nvim', ['--version'], { encoding: 'utf8' });
const version = /^NVIM v(\d+)\.(\d+)/
  .exec(found.stdout ?? '')
  ?.slice(1)
  .map(Number);
const [major = 0, minor = 0] = version ?? [];
const skip = !version
  ? 'no Neovim on the PATH (Debian: apt-get install neovim)'
  : process.platform === 'win32'
    ? 'the stand-in for the command is a shell script'
    : major === 0 && minor < 7
      ? `Neovim ${major}.${minor} is too old`
      : false;

/** The set-up under the heading for this version. */
function setUp(): string {
  const docs = readFileSync(fileURLToPath(new URL('../../docs/editors.md', import.meta.url)), 'utf8');
  const heading = major > 0 || minor >= 11 ? '## Neovim (0.11 or newer)' : '## Neovim 0.7 to 0.10';
  const block = docs.split(heading)[1]?.match(/```lua\n(.*?)```/s)?.[1];
  assert.ok(block, `docs/editors.md has no Lua under “${heading}”`);
  return block;
}

/** What a person does, and what Neovim shows at each step. */
const STORY = `
local out = {}
local function note(step, value) out[step] = value end
local function finish()
  local file = assert(io.open(os.getenv('COPYDESK_RESULT'), 'w'))
  file:write(vim.fn.json_encode(out))
  file:close()
  vim.cmd('qa!')
end
local function run()
  vim.cmd('edit draft.txt')
  local function shown() return vim.tbl_map(function(d) return { d.lnum, d.col, d.code or d.user_data.lsp.code } end, vim.diagnostic.get(0)) end
  note('attached', vim.wait(15000, function() return #vim.diagnostic.get(0) > 0 end, 20))
  note('opened', shown())
  vim.ui.select = function(items, opts, choose)
    local titles = vim.tbl_map(opts.format_item or tostring, items)
    note('offered', titles)
    for i, title in ipairs(titles) do if title:find('Britain’s', 1, true) then return choose(items[i], i) end end
    choose(nil)
  end
  vim.api.nvim_win_set_cursor(0, { 3, 8 })
  vim.lsp.buf.code_action()
  note('fixed', vim.wait(15000, function() return vim.fn.getline(3):find('Britain’s', 1, true) ~= nil end, 20))
  note('text', vim.api.nvim_buf_get_lines(0, 0, -1, false))
  note('cleared', vim.wait(15000, function() return #vim.diagnostic.get(0) == 1 end, 20))
  vim.api.nvim_buf_set_lines(0, 0, 0, false, { 'A line above 😀.', '' })
  vim.wait(15000, function() local all = vim.diagnostic.get(0); return #all == 1 and all[1].lnum == 6 end, 20)
  note('moved', shown())
  -- Saving the house style is enough: nothing watches the file.
  vim.cmd('split copydesk.yml')
  vim.api.nvim_buf_set_lines(0, 0, -1, false, { 'rules:', '  typo/doubled-word: off' })
  vim.cmd('write')
  vim.cmd('wincmd p')
  note('styled', vim.wait(15000, function() return #vim.diagnostic.get(0) == 0 end, 20))
end
local ok, why = pcall(run)
if not ok then note('failed', tostring(why)) end
finish()
`;

test('Neovim shows what is found, makes the fix and follows the house style', { skip, timeout: 90_000 }, () => {
  const folder = new Folder({
    'draft.txt': 'Ministers meet\n\nBritain s parliament met.\n\nThe the men met.\n',
    'copydesk.yml': '# nothing\n',
    'set-up/init.lua': setUp(),
    'set-up/story.lua': STORY,
  });
  folder.write('set-up/bin/copydesk-language-server', `#!/bin/sh\nexec "${process.execPath}" "${serverPath}" "$@"\n`, 0o755);
  try {
    const at = (name: string) => join(folder.path, 'set-up', name);
    const ran = spawnSync('nvim', ['--headless', '-u', at('init.lua'), '-c', `luafile ${at('story.lua')}`], {
      cwd: folder.path,
      encoding: 'utf8',
      timeout: 80_000,
      env: {
        ...process.env,
        PATH: `${at('bin')}${delimiter}${process.env['PATH']}`,
        HOME: at('home'),
        XDG_CONFIG_HOME: at('config'),
        XDG_DATA_HOME: at('data'),
        XDG_STATE_HOME: at('state'),
        XDG_CACHE_HOME: at('cache'),
        LC_ALL: 'C.UTF-8',
        COPYDESK_RESULT: at('result.json'),
      },
    });
    assert.ok(folder.has('set-up/result.json'), `Neovim ended with ${ran.status ?? ran.signal}: ${ran.stdout}${ran.stderr}`);
    const told = JSON.parse(folder.read('set-up/result.json'));
    assert.equal(told.failed, undefined, told.failed);
    assert.deepEqual(told.opened, [
      [2, 0, 'typo/lost-apostrophe'],
      [4, 0, 'typo/doubled-word'],
    ]);
    assert.ok(told.fixed, `offered: ${told.offered}`);
    assert.deepEqual(told.text, ['Ministers meet', '', 'Britain’s parliament met.', '', 'The the men met.']);
    assert.ok(told.cleared);
    assert.deepEqual(told.moved, [[6, 0, 'typo/doubled-word']]);
    assert.ok(told.styled, 'the saved house style is in force');
  } finally {
    folder.remove();
  }
});
