// A language server around a peer, or around nothing: `node server.mjs [PEER]`. It checks the whole text on every change, as peers do.
import { createConnection, ProposedFeatures, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { peers } from './peers.mjs';

const [, , name] = process.argv;
const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);
const opened = name ? peers[name]() : undefined;
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));
documents.onDidChangeContent(async ({ document }) => {
  const check = await opened;
  const count = check ? await check(document.getText()) : 0;
  const diagnostics = Array.from({ length: count }, () => ({ range, message: 'A finding of a usual length, as a peer would send it.' }));
  await connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
});
documents.listen(connection);
connection.listen();
