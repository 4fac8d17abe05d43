import { type LiteralPrefilter, LowercaseText } from '../../performance/literal-prefilter.ts';
import type { Prose } from '../../text/paragraph.ts';
import type { Span } from '../../text/span.ts';
import { readAttributions } from './attributions.ts';
import { readClaims } from './claims.ts';
import { type Change, readChanges } from './figures/changes.ts';
import { type FigureText, readFigureText } from './figures/figures.ts';
import { readNames } from './names.ts';
import { readQuotations } from './quotations.ts';
import type { Attribution, Claim, NameMention, Quotation, Reading, Word } from './reading.ts';
import { readSentences } from './sentences.ts';
import { readWords } from './words.ts';

class ParagraphReading implements Reading {
  readonly prose: Prose;
  readonly facts: unknown[] = [];
  #lower: LowercaseText | undefined;
  #words: readonly Word[] | undefined;
  #sentences: readonly Span[] | undefined;
  #quotations: readonly Quotation[] | undefined;
  #attributions: readonly Attribution[] | undefined;
  #names: readonly NameMention[] | undefined;
  #claims: readonly Claim[] | undefined;
  #figureText: FigureText | undefined;
  #changes: readonly Change[] | undefined;

  constructor(prose: Prose) {
    this.prose = prose;
  }
  get text(): string {
    return this.prose.text;
  }
  get lower(): string {
    return (this.#lower ??= new LowercaseText(this.text.toLowerCase())).text;
  }
  holds(needed: LiteralPrefilter): boolean {
    return (this.#lower ??= new LowercaseText(this.text.toLowerCase())).holds(needed);
  }
  get words(): readonly Word[] {
    return (this.#words ??= readWords(this.text));
  }
  get sentences(): readonly Span[] {
    return (this.#sentences ??= readSentences(this));
  }
  get quotations(): readonly Quotation[] {
    return (this.#quotations ??= readQuotations(this));
  }
  get attributions(): readonly Attribution[] {
    return (this.#attributions ??= readAttributions(this));
  }
  get names(): readonly NameMention[] {
    return (this.#names ??= readNames(this));
  }
  get claims(): readonly Claim[] {
    return (this.#claims ??= readClaims(this));
  }
  get figureText(): FigureText {
    return (this.#figureText ??= readFigureText(this.text, this.words));
  }
  get changes(): readonly Change[] {
    return (this.#changes ??= readChanges(this));
  }
  release(): void {
    this.#lower = undefined;
    this.#words = undefined;
    this.#figureText = undefined;
    this.#changes = undefined;
  }
}

/** Reads a paragraph. Costs nothing until something is asked of the reading. */
export const readParagraph = (prose: Prose): Reading => new ParagraphReading(prose);
