import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { Copydesk } from './copydesk.ts';

let copydesk: Copydesk | undefined;

export async function activate(context: ExtensionContext): Promise<Copydesk> {
  const module = context.asAbsolutePath('dist/server.cjs');
  copydesk = new Copydesk(context, (options) => {
    const run = { module, transport: TransportKind.stdio };
    return new LanguageClient('copydesk', 'Copydesk', { run, debug: run }, options);
  });
  await copydesk.start();
  return copydesk;
}

export const deactivate = (): Promise<void> | undefined => copydesk?.stop();
