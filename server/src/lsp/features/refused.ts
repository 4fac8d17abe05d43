// The error that tells the client why something it asked for was not done.
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** What a command could not do, for the person to read. */
export const refused = (message: string) => new ResponseError(LSPErrorCodes.RequestFailed, message);
