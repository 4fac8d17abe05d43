export function packedFiles(): Promise<string[]>;
export function makePackage(out?: string): Promise<string>;
