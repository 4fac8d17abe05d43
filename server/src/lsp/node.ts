import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './connection.ts';
import { nodeFiles } from './files-node.ts';

declare const COPYDESK_VERSION: string;

const given = process.argv.slice(2);
if (given.includes('--help') || given.includes('--version')) {
  const version = typeof COPYDESK_VERSION === 'string' ? COPYDESK_VERSION : 'development';
  process.stdout.write(
    given.includes('--version')
      ? `${version}\n`
      : 'copydesk-language-server --stdio\n\nThe copy desk as a language server. An editor starts it and speaks to it over standard input and output.\n',
  );
} else {
  // Editors start the server as they like; without a word about the transport it is standard input and output.
  if (!given.some((argument) => /^--(?:stdio|node-ipc)$/.test(argument))) process.argv.push('--stdio');
  // A promise that fails where nobody looks must not take the desk down with it.
  process.on('unhandledRejection', (error) => process.stderr.write(`copydesk: ${error instanceof Error ? error.stack : error}\n`));
  serve(createConnection(ProposedFeatures.all), nodeFiles);
}
