// What the GitHub Action runs (action.yml): the check, with its inputs from variables.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../dist/cli.cjs', import.meta.url));
const { COPYDESK_PATHS = '.', COPYDESK_SINCE, COPYDESK_MAX_WARNINGS, COPYDESK_CONFIG, COPYDESK_SARIF } = process.env;

const paths = COPYDESK_PATHS.split('\n')
  .map((path) => path.trim())
  .filter(Boolean);
const options = [
  ...(COPYDESK_SINCE ? [`--since=${COPYDESK_SINCE}`] : []),
  ...(COPYDESK_MAX_WARNINGS ? [`--max-warnings=${COPYDESK_MAX_WARNINGS}`] : []),
  ...(COPYDESK_CONFIG ? [`--config=${COPYDESK_CONFIG}`] : []),
];
/** @param {string} format @param {import('node:child_process').StdioOptions} stdio */
const check = (format, stdio) =>
  spawnSync(process.execPath, [cli, 'check', '--format', format, ...options, '--', ...paths], { stdio, maxBuffer: 2 ** 30 });

const { status } = check('github', 'inherit');
if (COPYDESK_SARIF) writeFileSync(COPYDESK_SARIF, check('sarif', ['ignore', 'pipe', 'ignore']).stdout);
process.exitCode = status ?? 2;
