// The README's pictures are there, are all of the real thing, and none is kept that nobody sees.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PICTURES } from '../../tools/vscode/pictures.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('every picture is taken by the script, and shown with words for those who do not see it', () => {
  const pages = ['README.md', 'docs/fact-sheet.md', 'docs/editors.md'].map((page) => readFileSync(`${root}${page}`, 'utf8')).join('\n');
  const shown = [...pages.matchAll(/!\[([^\]]{20,})\]\((?:docs\/)?images\/([\w-]+\.\w+)\)/g)].map((match) => match[2]!);
  assert.deepEqual([...new Set(shown)].sort(), [...PICTURES].sort());
  assert.deepEqual(readdirSync(`${root}docs/images`).sort(), [...PICTURES].sort());
});
