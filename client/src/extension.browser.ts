// Starts and ends the extension in VS Code for the Web.
import { type ExtensionContext, Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { Copydesk } from './copydesk.ts';

let copydesk: Copydesk | undefined;
let worker: Worker | undefined;

export async function activate(context: ExtensionContext): Promise<Copydesk> {
  // A worker for each start, so that a restart gets a fresh one.
  const server = async (): Promise<MessageTransports> => {
    // The library knows a worker by its class, which VS Code's own workers have not.
    worker?.terminate();
    worker = await startWorker(Uri.joinPath(context.extensionUri, 'dist/server.browser.js'));
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  copydesk = new Copydesk(context, (options) => new LanguageClient('copydesk', 'Copydesk', server, options));
  await copydesk.start();
  return copydesk;
}

export async function deactivate(): Promise<void> {
  await copydesk?.stop();
  worker?.terminate();
}

async function startWorker(script: Uri): Promise<Worker> {
  if (script.scheme === 'http' || script.scheme === 'https') return new Worker(script.toString(true));
  // VS Code starts no worker from an extension that lies on a remote machine, so the script is brought here first.
  const address = URL.createObjectURL(new Blob([new Uint8Array(await workspace.fs.readFile(script))], { type: 'text/javascript' }));
  try {
    return new Worker(address);
  } finally {
    // The worker has loaded it by then, whenever the machine is not very slow.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}
