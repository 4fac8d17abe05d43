// What scripts/pictures.mjs offers to tests.
export const PICTURES: readonly string[];
