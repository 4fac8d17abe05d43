// The times of a draft: every date, weekday, clock time, year and relative day, resolved against the draft's own date where that can be.
import type { Span } from '../../text/span.ts';
import type { CalendarDate } from '../paragraph/figures/calendar.ts';

export type TimeKind = 'date' | 'weekday' | 'relative' | 'clock' | 'year';

/** A time as the record keeps it. Offsets are the paragraph's prose's. */
export interface DraftTime extends Span {
  readonly paragraph: number;
  readonly kind: TimeKind;
  readonly written: string;
  /** The day it means, where the draft tells. */
  readonly day: CalendarDate | undefined;
  /** For clock times, minutes after midnight. */
  readonly minutes: number | undefined;
}
