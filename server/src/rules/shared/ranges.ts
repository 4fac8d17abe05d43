// Figures that are one end of a range or of a score: “9-12”, “from 40 to 50”.
import type { Quantity } from '../../reading/draft/quantities.ts';

export const isHedgedRange = ({ reading, figure }: Quantity): boolean => {
  const { text } = reading;
  return (
    /\d\s?[-–]\s?$/.test(text.slice(Math.max(0, figure.start - 4), figure.start)) ||
    /^\s?[-–]\s?\d/.test(text.slice(figure.end, figure.end + 4))
  );
};
