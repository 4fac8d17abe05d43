export function packedFiles(): Promise<string[]>;
export function makePackage(out?: string, options?: { readonly publisher?: string }): Promise<string>;
