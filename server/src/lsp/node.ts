import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './connection.ts';
import { nodeFiles } from './files-node.ts';

// Editors other than VS Code start the server as they like; without a word about the transport it is standard input and output.
if (!process.argv.some((argument) => /^--(stdio|node-ipc|pipe|socket)/.test(argument))) process.argv.push('--stdio');

serve(createConnection(ProposedFeatures.all), nodeFiles);
