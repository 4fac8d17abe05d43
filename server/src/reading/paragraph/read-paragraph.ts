// Reads a paragraph: each part when it is first asked for.
import type { Prose } from '../../text/paragraph.ts';
import type { Span } from '../../text/span.ts';
import { readAttributions } from './attributions.ts';
import { readClaims } from './claims.ts';
import { type Change, readChanges } from './figures/changes.ts';
import { type FigureText, readFigureText } from './figures/figures.ts';
import { readNames } from './names.ts';
import { ParagraphMemo } from './paragraph-memo.ts';
import { lowercaseOf } from './prefilter.ts';
import { readQuotations } from './quotations.ts';
import type { Attribution, Claim, NameMention, Quotation, Reading, Word } from './reading.ts';
import { readSentences } from './sentences.ts';
import { readWords } from './words.ts';

const words = new ParagraphMemo(({ text }) => readWords(text), { transient: true });
const figureText = new ParagraphMemo((reading) => readFigureText(reading.text, reading.words), { transient: true });
const changes = new ParagraphMemo(readChanges, { transient: true });
const sentences = new ParagraphMemo(readSentences);
const quotations = new ParagraphMemo(readQuotations);
const attributions = new ParagraphMemo(readAttributions);
const names = new ParagraphMemo(readNames);
const claims = new ParagraphMemo(readClaims);

class ParagraphReading implements Reading {
  readonly prose: Prose;

  constructor(prose: Prose) {
    this.prose = prose;
  }
  get text(): string {
    return this.prose.text;
  }
  get lower(): string {
    return lowercaseOf.of(this).text;
  }
  get words(): readonly Word[] {
    return words.of(this);
  }
  get sentences(): readonly Span[] {
    return sentences.of(this);
  }
  get quotations(): readonly Quotation[] {
    return quotations.of(this);
  }
  get attributions(): readonly Attribution[] {
    return attributions.of(this);
  }
  get names(): readonly NameMention[] {
    return names.of(this);
  }
  get claims(): readonly Claim[] {
    return claims.of(this);
  }
  get figureText(): FigureText {
    return figureText.of(this);
  }
  get changes(): readonly Change[] {
    return changes.of(this);
  }
}

/** Reads a paragraph. Costs nothing until something is asked of the reading. */
export const readParagraph = (prose: Prose): Reading => new ParagraphReading(prose);
