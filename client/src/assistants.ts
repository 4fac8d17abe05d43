// Language model tools: what an assistant in VS Code may ask of a draft. They read; nothing is changed through them.
import {
  type Disposable,
  LanguageModelTextPart,
  type LanguageModelTool,
  LanguageModelToolResult,
  languages,
  lm,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type AssistantRequest, assistantRequest } from '../../server/src/lsp/protocol.ts';
import type { Copydesk } from './copydesk.ts';
import { draftSelector } from './drafts.ts';

/** The tools by the names that package.json gives them. */
const TOOLS: Readonly<Record<string, { readonly about: AssistantRequest['about']; readonly doing: string }>> = {
  copydesk_checkDraft: { about: 'findings', doing: 'Checking' },
  copydesk_listFacts: { about: 'facts', doing: 'Listing the facts of' },
  copydesk_listSources: { about: 'sources', doing: 'Listing the sources of' },
};

interface Input {
  /** The draft’s path, from a workspace folder or whole; the draft in front where there is none. */
  readonly path?: string;
}

/** Registers the tools where this VS Code has them. */
export function registerAssistantTools(desk: Copydesk): Disposable[] {
  // Editors that are built on an older VS Code lack it.
  if (typeof (lm as typeof lm | undefined)?.registerTool !== 'function') return [];
  return Object.entries(TOOLS).map(([name, { about, doing }]) => {
    const tool: LanguageModelTool<Input> = {
      prepareInvocation: ({ input }) => ({ invocationMessage: `${doing} ${input.path ?? 'the draft'} with Copydesk` }),
      async invoke({ input }, token) {
        const document = await workspace.openTextDocument(await draftNamed(input.path));
        if (languages.match(draftSelector, document) === 0) throw new Error(`${document.uri.path} is no draft: a .txt, .md or .html file`);
        const request: AssistantRequest = { uri: document.uri.toString(), about };
        const answer = await desk.running().sendRequest<object | null>(assistantRequest, request, token);
        if (!answer) throw new Error('This draft is not checked; Copydesk’s status item says why');
        return new LanguageModelToolResult([new LanguageModelTextPart(JSON.stringify(answer))]);
      },
    };
    return lm.registerTool(name, tool);
  });
}

/** The draft that a path names. Only what lies in the workspace is read for an assistant, or is open. */
async function draftNamed(path: string | undefined): Promise<Uri> {
  if (path === undefined || path === '') {
    const front = window.activeTextEditor?.document.uri;
    if (!front) throw new Error('Give the path of a draft: none is open in front');
    return front;
  }
  const open = workspace.textDocuments.find(({ uri }) => uri.toString() === path || uri.fsPath === path || uri.path === path);
  if (open) return open.uri;
  for (const { uri: folder } of workspace.workspaceFolders ?? []) {
    const whole = path.startsWith(`${folder.path}/`) ? folder.with({ path }) : Uri.joinPath(folder, path);
    // `joinPath` has followed “..” by now.
    if (!whole.path.startsWith(`${folder.path}/`)) continue;
    const found = await workspace.fs.stat(whole).then(
      () => true,
      () => false,
    );
    if (found) return whole;
  }
  throw new Error(`There is no draft “${path}” in the workspace`);
}
