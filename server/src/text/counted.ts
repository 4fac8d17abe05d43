// A number with what it counts: “1 fact”, “3 facts”.
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
