// Percentages in the forms that houses choose from.
import { joinedAfter, joinedBefore, type Written } from './written.ts';

export type PercentForm = 'symbol' | 'percent' | 'per cent';

const PERCENT =
  /(?<![\p{L}\p{N}.,$£€/-])(\d[\d,]{0,14}(?:\.\d{1,8})?)( ?%| ?percent\b| ?per cent\b|-percent\b|-per-cent\b)(?![\p{L}\p{N}-])/gu;

/** Percentages in figures. “Zero percent chance” and the like are words, and houses leave them. */
export function findPercents(text: string): Written<PercentForm>[] {
  if (!/%|per ?-?cent/.test(text)) return [];
  return Array.from(text.matchAll(PERCENT), (match) => {
    const [whole, number, unit] = match as unknown as [string, string, string];
    const start = match.index;
    const end = start + whole.length;
    return {
      start,
      end,
      form: unit.includes('%')
        ? 'symbol'
        : unit.replace('-', ' ').includes('per cent') || unit.includes('per-cent')
          ? 'per cent'
          : 'percent',
      to: (form) => ({
        text: form === 'symbol' ? `${number}%` : `${number} ${form}`,
        // Between two words forms nothing but a space changes; in a range the other number may want its own sign.
        safe:
          (form !== 'symbol' && !unit.includes('%') && !unit.startsWith('-')) || (!joinedBefore(text, start) && !joinedAfter(text, end)),
      }),
    };
  });
}
