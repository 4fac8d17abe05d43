// Something that houses write in several ways, where it stands.
import type { Span } from '../../text/span.ts';

/** The same thing in another form. `safe`: nothing around it can need to change as well. */
export interface Rewriting {
  readonly text: string;
  /** The same without what only the place needs, such as a full stop that the old form brought along. */
  readonly shown?: string;
  readonly safe: boolean;
}

/** Something that houses write in several ways, as it stands in a text. Offsets are the text's. */
export interface Written<F extends string> extends Span {
  readonly form: F;
  /** How it is written in another form; undefined where that cannot be told. */
  to(form: F): Rewriting | undefined;
}

/** Another number stands directly before, so that the two are one expression: “5 to 10%”, “March 3 and 5”. */
export const joinedBefore = (text: string, start: number): boolean =>
  /\d\S{0,12}(?: (?:million|billion|trillion|percent|per cent))?(?: (?:to|and|or|by|until)| ?[-–—/]|,) ?$/.test(
    text.slice(Math.max(0, start - 32), start),
  );
export const joinedAfter = (text: string, end: number): boolean =>
  /^(?:,? (?:to|and|or|by|until) | ?[-–—/] ?|, )[£$€]?\d/.test(text.slice(end, end + 16));
