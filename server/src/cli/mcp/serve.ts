// The Model Context Protocol over standard input and output. The only file that knows its library; scripts/build.mjs makes it a file
// of its own, which is loaded when somebody asks for it.
import './no-generated-code.ts';
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import {
  CallToolRequestSchema,
  ErrorCode,
  ListResourcesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';

/** A tool that an assistant may call. What it returns is plain data; what it throws as `Refused` is told to the assistant. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: { readonly properties: Readonly<Record<string, object>>; readonly required: readonly string[] };
  /** Does it change a file? */
  readonly writes: boolean;
  readonly run: (given: Readonly<Record<string, unknown>>, client: string) => object | Promise<object>;
}

/** A draft that an assistant may read. */
export interface Resource {
  readonly uri: string;
  readonly name: string;
  readonly mimeType: string;
}

export interface Served {
  readonly version: string;
  readonly instructions: string;
  readonly tools: readonly Tool[];
  readonly resources: () => readonly Resource[];
  /** The text of a resource; throws `Refused` where there is none. */
  readonly read: (uri: string) => string;
}

/** Serves until the client closes standard input. */
export async function serve({ version, instructions, tools, resources, read }: Served): Promise<void> {
  const server = new Server(
    { name: 'copydesk', version },
    {
      capabilities: { tools: {}, resources: {} },
      instructions,
      // Nobody is asked anything, so no answer is ever held against a schema.
      jsonSchemaValidator: { getValidator: () => () => ({ valid: false, data: undefined, errorMessage: 'not asked for' }) },
    },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, title, description, input, writes }) => ({
      name,
      title,
      description,
      inputSchema: {
        type: 'object' as const,
        properties: { ...input.properties },
        required: [...input.required],
        additionalProperties: false,
      },
      annotations: { title, readOnlyHint: !writes, destructiveHint: false, openWorldHint: false },
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const tool = tools.find(({ name }) => name === params.name);
    if (!tool) throw new McpError(ErrorCode.InvalidParams, `There is no tool “${params.name}”`);
    try {
      const result = await tool.run(params.arguments ?? {}, server.getClientVersion()?.name ?? '');
      return { content: [{ type: 'text' as const, text: JSON.stringify(result) }], structuredContent: { ...result } };
    } catch (error) {
      return { content: [{ type: 'text' as const, text: error instanceof Error ? error.message : String(error) }], isError: true };
    }
  });
  server.setRequestHandler(ListResourcesRequestSchema, () => ({ resources: resources().map((one) => ({ ...one })) }));
  server.setRequestHandler(ReadResourceRequestSchema, ({ params: { uri } }) => {
    try {
      return { contents: [{ uri, mimeType: 'text/plain', text: read(uri) }] };
    } catch (error) {
      throw new McpError(ErrorCode.InvalidParams, error instanceof Error ? error.message : String(error));
    }
  });
  const transport = new StdioServerTransport();
  const closed = new Promise<void>((resolve) => {
    server.onclose = resolve;
    process.stdin.on('end', resolve);
    // A client that is gone reads nothing more.
    process.stdout.on('error', () => resolve());
  });
  await server.connect(transport);
  await closed;
}
