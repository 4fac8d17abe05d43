// Globs of paths.
import { RE2JS } from 're2js';

const LONGEST = 1000;
const TOKEN = /(?<![^/])\*\*(?:\/|$)|\*+|\?|\[[!^]?\]?[^\]/]*\]|\\.|[{},]|./gsu;

/**
 * Compiles a glob of paths with forward slashes: `*`, `**`, `?`, `[a-z]`, `[!a]`, `{a,b}`, and `\` before a character that means
 * itself. It matches what it names and all that lies in it. A house style may be anybody's, so time is in proportion to the path,
 * whatever the glob; one that is too long matches nothing.
 */
export function compileGlob(glob: string): (path: string) => boolean {
  if (glob.length > LONGEST) return () => false;
  try {
    const pattern = RE2JS.compile(`(?s)${source(glob)}(?:/.*)?`);
    return (path) => pattern.matches(path);
  } catch {
    // A class such as [z-a] is no class.
    return (path) => path === glob || path.startsWith(`${glob}/`);
  }
}

function source(glob: string): string {
  const tokens = glob.match(TOKEN) ?? [];
  const paired = pairs(tokens);
  let depth = 0;
  return tokens
    .map((token, i) => {
      if (paired.has(i)) {
        depth += token === '{' ? 1 : -1;
        return token === '{' ? '(?:' : ')';
      }
      if (token === ',' && depth > 0) return '|';
      if (token === '**' && i === tokens.length - 1 && (i === 0 || tokens[i - 1]!.endsWith('/'))) return '.*';
      return sourceOf(token);
    })
    .join('');
}

/** What a token means wherever it stands. */
function sourceOf(token: string): string {
  if (token === '**/') return '(?:.*/)?';
  if (token[0] === '*') return '[^/]*';
  if (token === '?') return '[^/]';
  if (token.length > 2 && token[0] === '[') return classOf(token);
  return literal(token.length > 1 && token[0] === '\\' ? token.slice(1) : token);
}

/** Which braces have a partner. */
function pairs(tokens: readonly string[]): Set<number> {
  const open: number[] = [];
  const paired = new Set<number>();
  tokens.forEach((token, i) => {
    if (token === '{') open.push(i);
    else if (token === '}' && open.length > 0) paired.add(open.pop()!).add(i);
  });
  return paired;
}

function classOf(token: string): string {
  const not = /^\[[!^]/.test(token);
  const inside = token.slice(not ? 2 : 1, -1).replace(/[\\[\]^]/g, '\\$&');
  return not ? `[^/${inside}]` : `[${inside}]`;
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
