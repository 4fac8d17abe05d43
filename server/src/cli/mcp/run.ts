// `copydesk mcp`: the desk as a server of the Model Context Protocol, for the folder that it is started in.
import { Folder } from './folder.ts';
import { INSTRUCTIONS, toolsFor } from './tools.ts';

export async function runMcp(version: string): Promise<void> {
  const { serve } = await import('./serve.ts');
  const folder = new Folder(process.cwd());
  await serve({
    version,
    instructions: INSTRUCTIONS,
    tools: toolsFor(folder),
    resources: () => folder.resources(),
    read: (uri) => folder.read(uri),
  });
}
