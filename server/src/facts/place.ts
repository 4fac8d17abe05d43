// Where the fact sheet of a draft lies: beside it, or in the folder that the house style names.
import { SHEET_SUFFIX } from './sheet.ts';

/**
 * @param draft the draft's path from the house style's folder, with “/”
 * @param folder where the house style wants sheets, from its own folder
 */
export const sheetPathOf = (draft: string, folder: string | undefined): string =>
  folder === undefined ? `${draft}${SHEET_SUFFIX}` : `${tidy(folder)}/${draft}${SHEET_SUFFIX}`;

/** The draft of a sheet, by the same paths. */
export function draftPathOf(sheet: string, folder: string | undefined): string {
  const path = sheet.slice(0, -SHEET_SUFFIX.length);
  const start = folder === undefined ? '' : `${tidy(folder)}/`;
  return path.startsWith(start) ? path.slice(start.length) : path;
}

const tidy = (folder: string): string =>
  folder
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
