// The language server in a web worker.
import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import { serve } from './connection.ts';
import { soundMessages } from './message-reader.ts';

// In a web worker the worker itself is the port to the client.
const port = globalThis as never;
serve(createConnection(ProposedFeatures.all, soundMessages(new BrowserMessageReader(port)), new BrowserMessageWriter(port)), undefined);
