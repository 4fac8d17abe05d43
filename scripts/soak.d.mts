export function soak(edits: number, marks: readonly number[], tell?: (edits: number, memory: number) => void): Promise<number[]>;
