// The part of Papa Parse that is used here. Its own types on npm bring Node's along, which the core must not know.
declare module 'papaparse' {
  const papaparse: {
    /** Reads text with separators into rows; quoted cells may hold separators and line breaks. */
    parse(text: string, options: { readonly delimiter: string; readonly skipEmptyLines: boolean }): { readonly data: string[][] };
  };
  export default papaparse;
}
