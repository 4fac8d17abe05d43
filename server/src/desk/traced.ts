import type { Report } from './desk.ts';
import type { Trace } from './going-on.ts';

/**
 * A report with what its desk needs to go on from it. Kept with it rather than in a WeakMap, in which it would outlive the report until
 * V8 looks through the whole heap, and the readings of all its paragraphs with it.
 */
export class Traced implements Report {
  readonly findings: Report['findings'];
  readonly segmented: Report['segmented'];
  readonly draft: Report['draft'];
  readonly faults: Report['faults'];
  readonly #desk: object;
  readonly #trace: Trace;

  /** `desk` is anything that stands for the desk and no other. */
  constructor({ findings, segmented, draft, faults }: Report, desk: object, trace: Trace) {
    this.findings = findings;
    this.segmented = segmented;
    this.draft = draft;
    this.faults = faults;
    this.#desk = desk;
    this.#trace = trace;
  }

  /** What a desk needs to go on from a report, if it made the report. */
  static traceOf(report: Report | undefined, desk: object): Trace | undefined {
    return report instanceof Traced && report.#desk === desk ? report.#trace : undefined;
  }
}
