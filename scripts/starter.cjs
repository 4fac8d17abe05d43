#!/usr/bin/env node
// Starts a program with its compiled code from a cache, since compiling takes longer than reading a draft. scripts/build.mjs writes
// it to dist with CODE, the file of the program's code beside it, and BUILT, the build's fingerprint. The cache is in the user's
// cache folder. Node's own compile cache would hold the outermost functions only, as it writes before anything has run.
'use strict';
const { closeSync, fstatSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');
const { cacheFolder, isOwn, isOwnFolder, makeOwnFolder } = require('../server/src/disk/cache-folder.ts');

/** Compiled code ends with this many bytes that tell whether it is what was written. */
const CHECK = 8;

/** A hash of all bytes and how many they are. V8 takes compiled code as it comes, and a single wrong bit in it ends the program. */
function hashOf(bytes) {
  let hash = bytes.length;
  // A look at a word at a time takes a millisecond or two for the code of a program.
  const whole = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  for (const word of new Int32Array(whole.buffer, whole.byteOffset, bytes.length >> 2)) hash = (Math.imul(hash, 31) + word) | 0;
  for (let i = bytes.length & ~3; i < bytes.length; i++) hash = (Math.imul(hash, 31) + bytes[i]) | 0;
  const check = Buffer.alloc(CHECK);
  check.writeInt32LE(hash);
  check.writeUInt32LE(bytes.length, 4);
  return check;
}

/** The compiled code in a file, or undefined; a file that is broken is thrown away. */
function cachedCode(file) {
  if (!isOwnFolder(join(file, '..'))) return undefined;
  let open;
  try {
    open = openSync(file, 'r');
    const stats = fstatSync(open);
    if (!stats.isFile() || !isOwn(stats)) return undefined;
    const bytes = readFileSync(open);
    const code = bytes.subarray(0, -CHECK);
    if (bytes.length > CHECK && hashOf(code).equals(bytes.subarray(-CHECK))) return code;
  } catch {
    // There is none yet.
    return undefined;
  } finally {
    if (open !== undefined) closeSync(open);
  }
  rmSync(file, { force: true });
  return undefined;
}

let place;
let kept;
try {
  const folder = cacheFolder('-code');
  if (folder !== undefined) {
    place = join(folder, `${CODE}-${BUILT}-${process.version}-${process.arch}`);
    kept = cachedCode(place);
  }
} catch {
  // It only saves time.
}

const path = join(__dirname, CODE);
const source = readFileSync(path, 'latin1');
const script = new Script(source, { filename: path, cachedData: kept });
let isKept = kept !== undefined && !script.cachedDataRejected;
// Each thread of an archive would carry these 7 MB along.
kept = undefined;
const program = { exports: {} };
script.runInThisContext()(program.exports, require, program, path, __dirname);

/** Keeps the code as it is compiled now. Where this cannot be done, the next start only takes longer. */
function keep() {
  if (!place || isKept) return;
  const unfinished = `${place}.${process.pid}`;
  try {
    const code = script.createCachedData();
    if (!makeOwnFolder(join(place, '..'))) return;
    forgetOthers();
    writeFileSync(unfinished, Buffer.concat([code, hashOf(code)]), { mode: 0o600, flag: 'wx' });
    isKept = true;
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
