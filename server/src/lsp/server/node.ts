// The language server on Node.
import { Console } from 'node:console';
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  type Connection,
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { nodeFiles } from '../workspace/files-node.ts';
import { serve } from './connection.ts';
import { soundMessages } from './message-reader.ts';

declare const COPYDESK_VERSION: string;

function overStreams(): Connection {
  // What a library prints must not get between the messages.
  globalThis.console = new Console(process.stderr, process.stderr);
  let ending = false;
  const reader = soundMessages(new StreamMessageReader(process.stdin));
  const connection = createConnection(ProposedFeatures.all, reader, new StreamMessageWriter(process.stdout));
  // A message that is no JSON is passed over. Without a length that can be read, where the next one begins is anybody's guess, and
  // the editor had better start another server than wait for a deaf one.
  reader.onError((error) => {
    if (error instanceof SyntaxError) return;
    process.stderr.write(`copydesk: what the editor sends cannot be read: ${error.message}\n`);
    process.exit(1);
  });
  connection.onExit(() => {
    ending = true;
  });
  // An editor that is gone takes its server along, whether it said goodbye or not.
  const gone = () => process.exit(ending ? 0 : 1);
  process.stdin.on('end', gone).on('close', gone);
  process.stdout.on('error', gone);
  return connection;
}

let watched = false;

/** Has a thread end the server when its client is gone. It costs some megabytes, so only servers with a long draft have one. */
function watchClient(client: number | null): void {
  if (watched) return;
  watched = true;
  try {
    const worker = new Worker(join(dirname(realpathSync(process.argv[1]!)), 'watch.cjs'), { workerData: client });
    worker.on('error', () => {});
    worker.unref();
  } catch {
    // Without it the server ends when it has read the draft.
  }
}

const overIpc = (): Connection =>
  createConnection(ProposedFeatures.all, soundMessages(new IPCMessageReader(process)), new IPCMessageWriter(process));

function run(given: readonly string[]): Promise<void> | undefined {
  if (given.includes('--help') || given.includes('--version')) {
    const version = typeof COPYDESK_VERSION === 'string' ? COPYDESK_VERSION : 'development';
    process.stdout.write(
      given.includes('--version')
        ? `${version}\n`
        : 'copydesk-language-server --stdio\n\nThe copy desk as a language server. An editor starts it and speaks to it over standard input and output.\n',
    );
    return undefined;
  }
  // A promise that fails where nobody looks must not take the desk down with it.
  process.on('unhandledRejection', (error) => process.stderr.write(`copydesk: ${error instanceof Error ? error.stack : error}\n`));
  // Editors start the server as they like; without a word about the transport it is standard input and output.
  return serve(given.includes('--node-ipc') ? overIpc() : overStreams(), nodeFiles, watchClient);
}

/** Resolves to whether what the program is for has run, see scripts/starter.cjs. */
export const settled = run(process.argv.slice(2))?.then(() => true);
