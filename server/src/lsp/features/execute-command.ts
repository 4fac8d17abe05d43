// The server's commands: ignores, and entries and settings of the house style.
import type { ExecuteCommandParams } from 'vscode-languageserver';
import {
  type AddToStyleRequest,
  type CheckFactsRequest,
  type CiteFactRequest,
  type IgnoreRequest,
  type RelinkFactRequest,
  serverCommands,
} from '../protocol.ts';
import type { Session } from '../server/session.ts';
import { normal } from '../workspace/uris.ts';
import { checkFacts, citeFact, relinkFact, startFacts } from './fact-edits.ts';
import { refused } from './refused.ts';
import { addToStyle, setOption, setPreset, setSeverity } from './style-edits.ts';

/** Runs a command of a code action or of the client's own menus. `changed` is called when findings are other ones than before. */
export async function execute(
  session: Session,
  { command, arguments: args = [] }: ExecuteCommandParams,
  changed: () => void,
): Promise<unknown> {
  switch (command) {
    case serverCommands.ignoreHere:
    case serverCommands.ignoreInDraft:
      await ignore(session, args[0] as IgnoreRequest);
      break;
    case serverCommands.liftIgnores:
      await lift(session, args[0] as { file: string; lines: string[] }[]);
      break;
    case serverCommands.setSeverity:
      await setSeverity(session, args[0] as Parameters<typeof setSeverity>[1]);
      break;
    case serverCommands.setOption:
      await setOption(session, args[0] as Parameters<typeof setOption>[1]);
      break;
    case serverCommands.setPreset:
      await setPreset(session, args[0] as Parameters<typeof setPreset>[1]);
      break;
    case serverCommands.addToStyle:
      await addToStyle(session, args[0] as AddToStyleRequest);
      break;
    case serverCommands.startFacts: {
      const done = await startFacts(session, args[0] as string);
      changed();
      return done;
    }
    case serverCommands.checkFacts:
      await checkFacts(session, args[0] as CheckFactsRequest, new Date());
      break;
    case serverCommands.citeFact:
      await citeFact(session, args[0] as CiteFactRequest);
      break;
    case serverCommands.relinkFact:
      await relinkFact(session, args[0] as RelinkFactRequest, new Date());
      break;
    default:
      throw refused(`Unknown command “${command}”`);
  }
  changed();
  return null;
}

async function lift(session: Session, requests: readonly { readonly file: string; readonly lines: readonly string[] }[]): Promise<void> {
  try {
    for (const { file, lines } of requests) await session.ignores.lift(normal(file), lines);
  } catch (error) {
    throw refused(error instanceof Error ? error.message : String(error));
  }
}

async function ignore(session: Session, request: IgnoreRequest): Promise<void> {
  const { uri, rule, start, end, version, reason } = request;
  const checked = await session.checked(uri);
  if (!checked) throw refused('The draft is not open any more, so nothing was ignored');
  if (!checked.ignores) {
    throw refused(
      'Ignores are kept in a workspace folder, and this draft lies in none: open its folder, or write <!-- copydesk-ignore --> in the draft',
    );
  }
  let finding = null;
  if (start !== null) {
    if (version !== null && version !== checked.version) throw refused('The draft has changed meanwhile, so nothing was ignored');
    finding = checked.findings.find((f) => f.rule === rule && f.start === start && f.end === end) ?? null;
    if (!finding) throw refused('The finding is not there any more');
  }
  const by = session.files.person();
  const on = new Date().toISOString().slice(0, 10);
  try {
    await session.ignores.add(checked.ignores, { rule, finding, checked }, { ...(reason ? { reason } : {}), ...(by ? { by } : {}), on });
  } catch (error) {
    throw refused(error instanceof Error ? error.message : String(error));
  }
}
