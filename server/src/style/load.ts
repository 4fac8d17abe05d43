import { defaultStyle, type HouseStyle } from './style.ts';

/** A fault of a house style, at its place in the file. */
export interface StyleProblem {
  readonly message: string;
}

/** Stands here until the loader is written (house-style engineer): overwrite this file. */
export function styleFromText(_text: string, _metas: readonly unknown[]): { style: HouseStyle; problems: readonly StyleProblem[] } {
  return { style: defaultStyle, problems: [] };
}
