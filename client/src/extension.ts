// Starts and ends the extension on the desktop.
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { Copydesk } from './copydesk.ts';

let copydesk: Copydesk | undefined;

export async function activate(context: ExtensionContext): Promise<Copydesk> {
  const module = context.asAbsolutePath('dist/server.cjs');
  copydesk = new Copydesk(context, (options) => {
    const run = { module, transport: TransportKind.stdio };
    // Started by F5: the server waits for a debugger to attach, see .vscode/launch.json.
    const debug = { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    return new LanguageClient('copydesk', 'Copydesk', { run, debug }, options);
  });
  await copydesk.start();
  return copydesk;
}

export const deactivate = (): Promise<void> | undefined => copydesk?.stop();
