// Registers the requests that the server answers.
import { assistantAnswer } from '../features/assistants.ts';
import { codeActions, resolveAction } from '../features/code-actions.ts';
import { nameCompletion } from '../features/completion.ts';
import { documentSymbols, listedNames, listedSources } from '../features/document-symbols.ts';
import { execute } from '../features/execute-command.ts';
import { cellChoices, exportFacts } from '../features/fact-edits.ts';
import { factActions, listedFacts } from '../features/facts.ts';
import { foldingRanges } from '../features/folding.ts';
import { listedStyle } from '../features/house-style.ts';
import { hover } from '../features/hover.ts';
import { listedIgnored } from '../features/ignored.ts';
import { inlayHints } from '../features/inlay-hints.ts';
import { listPresets, makeStyle } from '../features/make-style.ts';
import { definition, references, said } from '../features/references.ts';
import { highlights, prepareRename, rename } from '../features/rename.ts';
import { acceptReading } from '../features/second-reading.ts';
import { styleActions, styleCompletion, styleHoverAt } from '../features/style-file.ts';
import {
  type AssistantRequest,
  assistantRequest,
  type CellChoicesRequest,
  cellChoicesRequest,
  checkWorkspaceRequest,
  compareNamesRequest,
  type ExportFactsRequest,
  exportFactsRequest,
  factsRequest,
  houseStyleRequest,
  ignoredRequest,
  listIgnoresRequest,
  makeStyleRequest,
  namesRequest,
  onlyNewRequest,
  presetsRequest,
  reportRequest,
  type SecondReadingRequest,
  secondReadingRequest,
  sourcesRequest,
} from '../protocol.ts';
import { isStyle } from '../workspace/uris.ts';
import { answering, refresh, type Server, version } from './server.ts';

/** Registers what every editor asks for. */
export function registerFeatures(server: Server): void {
  const { connection, session, faults, publisher } = server;
  const { answer, about } = answering(server);

  connection.languages.diagnostics.on(
    about('Checking', ({ textDocument, previousResultId }, token) => publisher.pull(textDocument.uri, previousResultId, token)),
  );
  connection.onCodeAction(
    about('Looking for fixes', async (params) => {
      const { uri } = params.textDocument;
      if (isStyle(uri)) return styleActions(session, uri, params.range);
      const actions = [...(await codeActions(session, params)), ...(await factActions(session, uri, params.range))];
      // Fixes are worked out only now, so that it may be now that they fail.
      faults.rules((await session.checked(uri))?.report.faults ?? [], (line) => connection.console.error(line));
      return actions;
    }),
  );
  connection.onCodeActionResolve(answer('Making the fix', (action) => resolveAction(session, action)));
  connection.onHover(
    about('The hover', ({ textDocument: { uri }, position }) =>
      isStyle(uri) ? styleHoverAt(session, uri, position) : hover(session, uri, position),
    ),
  );
  connection.onCompletion(
    about('Completion', ({ textDocument: { uri }, position }) =>
      isStyle(uri) ? styleCompletion(session, uri, position) : nameCompletion(session, uri, position),
    ),
  );
  connection.onDefinition(about('Looking for the source', ({ textDocument, position }) => definition(session, textDocument.uri, position)));
  connection.onReferences(about('Looking for mentions', ({ textDocument, position }) => references(session, textDocument.uri, position)));
  connection.onImplementation(about('Looking for quotations', ({ textDocument, position }) => said(session, textDocument.uri, position)));
  connection.onFoldingRanges(about('Folding', ({ textDocument }) => foldingRanges(session, textDocument.uri)));
  connection.languages.inlayHint.on(about('Showing speakers', ({ textDocument, range }) => inlayHints(session, textDocument.uri, range)));
  connection.onPrepareRename(about('Renaming', ({ textDocument, position }) => prepareRename(session, textDocument.uri, position)));
  connection.onRenameRequest(
    about('Renaming', ({ textDocument, position, newName }) => rename(session, textDocument.uri, position, newName)),
  );
  connection.onDocumentHighlight(about('Highlighting', ({ textDocument, position }) => highlights(session, textDocument.uri, position)));
  connection.onDocumentSymbol(about('The outline', ({ textDocument }) => documentSymbols(session, textDocument.uri)));
  connection.onExecuteCommand(answer('The command', (params) => execute(session, params, () => refresh(server))));
  connection.onRequest(
    onlyNewRequest,
    answer('Showing only what is new', ({ on }: { on: boolean }) => {
      session.earlier.set(on === true);
      refresh(server);
      return null;
    }),
  );
}

/** Registers the requests that only our own client makes, see ../protocol.ts. */
export function registerRequests(server: Server): void {
  const { connection, session, faults, closed } = server;
  const { answer } = answering(server);

  connection.onRequest(
    sourcesRequest,
    answer('Listing sources', ({ uri }: { uri: string }) => listedSources(session, uri)),
  );
  connection.onRequest(
    factsRequest,
    answer('Listing facts', ({ uri }: { uri: string }) => listedFacts(session, uri)),
  );
  connection.onRequest(
    cellChoicesRequest,
    answer('Listing cells', (params: CellChoicesRequest) => cellChoices(session, params)),
  );
  connection.onRequest(
    exportFactsRequest,
    answer('The export', (params: ExportFactsRequest) => exportFacts(session, params)),
  );
  connection.onRequest(
    assistantRequest,
    answer('The assistant’s question', (params: AssistantRequest) => assistantAnswer(session, params)),
  );
  connection.onRequest(
    ignoredRequest,
    answer('Listing what is ignored', ({ uri }: { uri: string }) => listedIgnored(session, uri)),
  );
  connection.onRequest(
    secondReadingRequest,
    answer('The second reading', (params: SecondReadingRequest) => acceptReading(session, params)),
  );
  connection.onRequest(
    namesRequest,
    answer('Listing names', ({ uri }: { uri: string }) => listedNames(session, uri)),
  );
  connection.onRequest(
    listIgnoresRequest,
    answer('Listing ignores', () => session.listIgnores()),
  );
  connection.onRequest(
    checkWorkspaceRequest,
    answer(
      'Checking the workspace',
      async (params: { workDoneToken?: string | number; report?: boolean; within?: string } | null, token) => {
        const progress = await session.progress(params?.workDoneToken);
        const { report, within } = params ?? {};
        return closed.check(progress, token, { report: report === true, ...(typeof within === 'string' ? { within } : {}) });
      },
    ),
  );
  connection.onRequest(
    compareNamesRequest,
    answer('Comparing names', async (params: { workDoneToken?: string | number } | null, token) =>
      closed.compareNames(await session.progress(params?.workDoneToken), token),
    ),
  );
  connection.onRequest(
    houseStyleRequest,
    answer('The house style', ({ uri }: { uri: string }) => listedStyle(session, uri)),
  );
  connection.onRequest(presetsRequest, answer('Listing presets', listPresets));
  connection.onRequest(
    makeStyleRequest,
    answer('Making a house style', async (params: Parameters<typeof makeStyle>[1] & { workDoneToken?: string | number }, token) => {
      const progress = await session.progress(params?.workDoneToken);
      const stop = () => token.isCancellationRequested || progress.token.isCancellationRequested;
      const made = await makeStyle(session, params ?? {}, progress, stop);
      if (made) refresh(server);
      return made;
    }),
  );
  connection.onRequest(
    reportRequest,
    answer('The report', () =>
      faults.report({
        Version: version,
        'Open drafts': `${session.documents.all().length}`,
        'Workspace folders': `${session.folders.length}`,
      }),
    ),
  );
}
