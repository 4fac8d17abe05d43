// What VS Code's extension host runs: mocha over the tests, and their results into a file for the process outside.
// Mocha's build for browsers runs in the web worker of VS Code for the Web too, so it is the one build for both.
import 'mocha/mocha.js';
import * as vscode from 'vscode';

/** The address of the file for the results, set when this is bundled. */
declare const RESULTS_PATH: string;
/** Words that the names of the tests to run hold, set when this is bundled. */
declare const GREP: string;

/** Makes VS Code end with a code other than 0; the tests' own reasons are in the results. */
const FAILED = 'not all tests passed';

export interface Results {
  passed: string[];
  failed: { name: string; error: string }[];
}

export async function runSuite(load: () => void): Promise<void> {
  const results: Results = { passed: [], failed: [] };
  mocha.setup({ ui: 'tdd', timeout: 30_000, reporter: reporterInto(results) as never });
  mocha.fgrep(GREP);
  load();
  // The instance's own `run` reads the options from a page's address, and there is no page here.
  await new Promise<void>((resolve) => Mocha.prototype.run.call(mocha, () => resolve()));
  // The workspace tells how this VS Code addresses files: on this machine, or through its server.
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('the tests need a workspace folder');
  const file = folder.uri.with({ path: RESULTS_PATH });
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(results)));
  if (results.failed.length > 0) throw new Error(FAILED);
}

function reporterInto(results: Results) {
  return class {
    constructor(runner: Mocha.Runner) {
      runner.on('pass', (test) => {
        results.passed.push(test.fullTitle());
        console.log(`ok: ${test.fullTitle()} (${test.duration} ms)`);
      });
      runner.on('fail', (test, error) => {
        results.failed.push({ name: test.fullTitle(), error: error.stack ?? String(error) });
        console.log(`not ok: ${test.fullTitle()}: ${error.message}`);
      });
      runner.on('pending', (test) => {
        results.failed.push({ name: test.fullTitle(), error: 'it was skipped, and nothing is skipped here' });
        console.log(`skipped: ${test.fullTitle()}`);
      });
    }
  };
}
