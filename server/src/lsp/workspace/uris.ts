// Addresses of files. Clients write the same address in several ways (“c:” and “c%3A”), so they are compared in one spelling.

/** One spelling for all the ways of writing an address; the address itself where it is none. */
export function normal(uri: string): string {
  try {
    const url = new URL(uri);
    const path = url.pathname
      .split('/')
      .map((part) => encodeURIComponent(decodePart(part)))
      .join('/');
    const drive = /^\/[A-Z]%3A/.test(path) ? path.slice(0, 2).toLowerCase() + path.slice(2) : path;
    // Schemes that the URL standard does not know keep “//” only where there is an authority.
    return `${url.protocol}//${url.host}${drive.startsWith('/') ? drive : `/${drive}`}`;
  } catch {
    return uri;
  }
}

const decodePart = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** The folder of a file or folder; undefined above the root. Takes and gives normal addresses. */
export function parentOf(uri: string): string | undefined {
  const trimmed = uri.endsWith('/') ? uri.slice(0, -1) : uri;
  const slash = trimmed.lastIndexOf('/');
  const root = trimmed.indexOf('://') + 3;
  if (slash < root) return undefined;
  return trimmed.slice(0, slash);
}

/** A file in a folder, by its name or its path with “/”. */
export const within = (folder: string, path: string): string =>
  `${folder.replace(/\/$/, '')}/${path
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/')}`;

/** The path of a file from a folder above it, with “/” and nothing encoded; undefined where the folder is not above it. */
export function pathFrom(folder: string, uri: string): string | undefined {
  const base = `${folder.replace(/\/$/, '')}/`;
  if (!uri.startsWith(base)) return undefined;
  return uri.slice(base.length).split('/').map(decodePart).join('/');
}

/** The file's own name. */
export const nameOf = (uri: string): string => decodePart(uri.slice(uri.lastIndexOf('/') + 1));

/** “.md” of a file's address, “” where it has none. */
export function extensionOf(uri: string): string {
  const name = nameOf(uri);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot) : '';
}

/** Is it a house style? */
export const isStyle = (uri: string): boolean => /^copydesk\.ya?ml$/.test(nameOf(uri));
