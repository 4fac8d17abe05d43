// The properties, many times as often: `npm run fuzz [RUNS] [SEED]`.
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';

const [runs = '50000', seed = ''] = process.argv.slice(2);
const { status } = spawnSync('node', ['--test', ...globSync('test/properties/*.test.ts')], {
  stdio: 'inherit',
  env: { ...process.env, COPYDESK_FUZZ_RUNS: runs, COPYDESK_FUZZ_SEED: seed },
});
process.exitCode = status ?? 1;
