// @ts-check
/**
 * @typedef {object} Opening
 * @property {number} port
 * @property {string} folder the workspace, as an absolute path
 * @property {string} [extension] the extension under development, as an absolute path
 * @property {string} [tests] a module whose `run()` is called in the extension host
 * @property {string} [file] a draft to open
 * @property {'web'} [kind] runs the extension in a web worker, as VS Code for the Web does
 */

/** The server is reached by this name everywhere: it is part of every address the workbench gives a file. */
export const HOST = '127.0.0.1';

/** @param {number} port @param {string} path */
export const remoteUri = (port, path) => `vscode-remote://${HOST}:${port}${encodePath(path)}`;

/**
 * The address of a workbench that develops an extension. Started with its smoke-test driver, VS Code's server lets the
 * address carry what the desktop takes as command-line arguments: pairs of name and value in `payload`.
 * @param {Opening} opening
 */
export function workbenchAddress({ port, folder, extension, tests, file, kind }) {
  /** @type {[string, string][]} */
  const payload = [['skipWelcome', 'true']];
  if (extension) payload.push(['extensionDevelopmentPath', remoteUri(port, extension)]);
  if (kind) payload.push(['extensionDevelopmentKind', kind]);
  if (tests) payload.push(['extensionTestsPath', remoteUri(port, tests)]);
  if (file) payload.push(['openFile', remoteUri(port, file)]);
  return `http://${HOST}:${port}/?folder=${encodePath(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

/** @param {string} path a file's path, or on Windows `C:\…`, which a URI writes as `/C:/…` */
function encodePath(path) {
  const slashed = path.replaceAll('\\', '/');
  return encodeURIComponent(slashed.startsWith('/') ? slashed : `/${slashed}`).replaceAll('%2F', '/');
}
