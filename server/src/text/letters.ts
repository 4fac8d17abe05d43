/**
 * Letters, marks and numbers as ranges for a character class. To compile one `\p{L}` takes V8 half a millisecond, and the desk
 * has hundreds: at the start of a process that was a third of all time. These ranges take a fiftieth of it. They are exact for
 * the Latin, Greek, Cyrillic, Armenian, Hebrew and Arabic scripts, all that names in English copy are written in; of other
 * scripts everything counts as a letter.
 */
const RANGES: Readonly<Record<string, string>> = {
  L:
    'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee' +
    '\\u0370-\\u0374\\u0376\\u0377\\u037a-\\u037d\\u037f\\u0386\\u0388-\\u038a\\u038c\\u038e-\\u03a1\\u03a3-\\u03f5' +
    '\\u03f7-\\u0481\\u048a-\\u052f\\u0531-\\u0556\\u0559\\u0560-\\u0588\\u05d0-\\u05ea\\u05ef-\\u05f2' +
    '\\u0620-\\u064a\\u066e\\u066f\\u0671-\\u06d3\\u06d5\\u06e5\\u06e6\\u06ee\\u06ef\\u06fa-\\u06fc\\u06ff' +
    '\\u0700-\\u1aaf\\u1b00-\\u1dbf\\u1e00-\\u1fbc\\u1fc2-\\u1fcc\\u1fd0-\\u1fdb\\u1fe0-\\u1fec\\u1ff2-\\u1ffc' +
    '\\u2126\\u212a\\u212b\\u2c00-\\u2ddf\\u3005-\\u3007\\u3031-\\u3035\\u3041-\\u3096\\u309d-\\u30fa\\u30fc-\\u318f' +
    '\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\ud7ff\\uf900-\\ufd3d\\ufd50-\\ufdcf\\ufdf0-\\ufdfb\\ufe70-\\ufefc' +
    '\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc\\u{10000}-\\u{1cfff}\\u{1d400}-\\u{1d7cb}\\u{1e000}-\\u{1efff}\\u{20000}-\\u{3ffff}',
  M:
    '\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670' +
    '\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20f0\\u3099\\u309a\\ufe00-\\ufe0f\\ufe20-\\ufe2f',
  N: '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u0660-\\u0669\\u06f0-\\u06f9\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u2189\\u2460-\\u249b\\uff10-\\uff19',
};

/**
 * An expression's source with `\p{L}`, `\p{M}` and `\p{N}` written out as ranges. It needs the flag `u` as before. Expressions
 * that are put together at run time are passed through here; scripts/build.mjs does it with those that stand in the code.
 */
export function writtenOut(source: string): string {
  if (!source.includes('\\p{')) return source;
  let inClass = false;
  return source.replace(/\\p\{(L|M|N)\}|\\.|[[\]]/gsu, (all, property: string | undefined) => {
    if (property !== undefined) return inClass ? RANGES[property]! : `[${RANGES[property]}]`;
    if (all === '[') inClass = true;
    else if (all === ']') inClass = false;
    return all;
  });
}
