export function packagesOf(inputs: Iterable<string>): string[];
export function licences(packages: readonly string[]): string;
