// What tools/vscode/pictures.mjs offers to tests.
export const PICTURES: readonly string[];
