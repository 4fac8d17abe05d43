#!/usr/bin/env node
// Starts a program with its compiled code from a cache, since compiling takes longer than reading a draft. scripts/build.mjs writes
// it to dist with CODE, the file of the program's code beside it, and BUILT, the build's fingerprint. The cache is in the user's
// cache folder. Node's own compile cache would hold the outermost functions only, as it writes before anything has run.
'use strict';
const { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { isAbsolute, join } = require('node:path');
const { Script } = require('node:vm');

/** The folder for compiled code: nowhere but in a folder of the user, as code that lay among the drafts would be anybody's. */
function folder() {
  const { COPYDESK_CACHE: own, XDG_CACHE_HOME: all } = process.env;
  if (own && isAbsolute(own)) return `${own}-code`;
  if (all && isAbsolute(all)) return join(all, 'copydesk-code');
  return join(require('node:os').homedir(), '.cache', 'copydesk-code');
}

/**
 * V8 takes kept code as it comes. A disk that fails or loses power loses whole sectors, so a word of each tells, in a tenth of the
 * time that a look at every byte takes.
 */
function sum(bytes, end) {
  let all = end;
  for (let at = 0; at + 4 <= end; at += 512) all = (Math.imul(all, 31) + bytes.readInt32LE(at)) | 0;
  return all >>> 0;
}

let place;
let kept;
try {
  place = join(folder(), `${CODE}-${BUILT}-${process.version}-${process.arch}`);
  const bytes = readFileSync(place);
  const end = bytes.length - 4;
  if (bytes.readUInt32LE(end) === sum(bytes, end)) kept = bytes.subarray(0, end);
} catch {
  // Nothing is kept yet, or this is a user without a home, as in containers.
}

const path = join(__dirname, CODE);
const source = readFileSync(path, 'latin1');
const script = new Script(source, { filename: path, cachedData: kept });
const program = { exports: {} };
script.runInThisContext()(program.exports, require, program, path, __dirname);

/** Keeps the code as it is compiled now. Where this cannot be done, the next start only takes longer. */
function keep() {
  if (!place || (kept && !script.cachedDataRejected)) return;
  const unfinished = `${place}.${process.pid}`;
  try {
    kept = script.createCachedData();
    const check = Buffer.alloc(4);
    check.writeUInt32LE(sum(kept, kept.length));
    mkdirSync(join(place, '..'), { recursive: true, mode: 0o700 });
    forgetOthers();
    writeFileSync(unfinished, Buffer.concat([kept, check]), { mode: 0o600 });
    renameSync(unfinished, place);
  } catch {
    try {
      rmSync(unfinished, { force: true });
    } catch {
      // Where nothing could be written there is nothing to take away.
    }
  }
}

/** Code that has not been written for a month is most likely another build's. */
function forgetOthers() {
  for (const name of readdirSync(join(place, '..'))) {
    const other = join(place, '..', name);
    if (statSync(other).mtimeMs < Date.now() - 30 * 24 * 60 * 60 * 1000) rmSync(other, { recursive: true, force: true });
  }
}

// A program says when it has run what it is for, so that no start with “--help” leaves code of which most is missing. A server is
// killed more often than it ends, so it keeps its code at the first quiet moment.
program.exports.settled?.then((worthKeeping) => {
  if (!worthKeeping) return;
  process.on('exit', keep);
  setTimeout(keep, 5000).unref();
});
