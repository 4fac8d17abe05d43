import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  type Message,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { serve } from './connection.ts';
import { plainMessage } from './ready.ts';

class Writer extends BrowserMessageWriter {
  override write(message: Message): Promise<void> {
    return super.write(plainMessage(message));
  }
}

// In a web worker the worker itself is the port to the client.
const port = globalThis as never;
serve(createConnection(ProposedFeatures.all, new BrowserMessageReader(port), new Writer(port)), undefined);
