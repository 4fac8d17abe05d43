// What a language model says of a draft, as far as the desk takes it: in its fixed form, about words that stand there, and not computed
// to be wrong. A model may say anything, and a draft may tell it what to say, so nothing here trusts either.
import type { Desk, Draft } from '../desk/desk.ts';
import { type Paragraph, paragraphAt } from '../text/paragraph.ts';
import { type Edit, firstEndingAfter, type Span } from '../text/span.ts';
import { onOneLine } from '../text/visible.ts';
import { isComputedWrong } from './computed.ts';
import { editWords, spanInProse } from './edit-words.ts';

/** What a model can say something about; other kinds are “other”. */
export const SECOND_READING_KINDS = [
  'unclear',
  'contradiction',
  'missing',
  'unsupported',
  'fairness',
  'tone',
  'legal',
  'date',
  'figure',
  'other',
] as const;
type Kind = (typeof SECOND_READING_KINDS)[number];

/** A finding of a model's that the desk lets pass, in the draft's offsets. */
export interface ModelFinding extends Span {
  readonly kind: Kind;
  readonly message: string;
  /** Do the words lie in a quotation? Then there is no edit. */
  readonly quoted: boolean;
  readonly edits: readonly Edit[];
}

export interface SecondReading {
  readonly findings: readonly ModelFinding[];
  /** How many were dropped, and why. */
  readonly dropped: { readonly malformed: number; readonly notInDraft: number; readonly wrong: number };
}

const LONGEST_ANSWER = 400_000;
const MOST_FINDINGS = 60;
const LONGEST_WORDS = 600;
const LONGEST_MESSAGE = 200;

interface Said {
  readonly words: string;
  readonly before: string;
  readonly kind: Kind;
  readonly message: string;
  readonly replace: string | undefined;
}

/** Reads a model's answer; undefined where it is not in the form that was asked for. */
export function secondReading(desk: Desk, draft: Draft, answer: string): SecondReading | undefined {
  const entries = entriesOf(answer);
  if (!entries) return undefined;
  const dropped = { malformed: 0, notInDraft: 0, wrong: 0 };
  const report = desk.check(draft);
  const findings: ModelFinding[] = [];
  for (const entry of entries) {
    const said = saidBy(entry);
    if (!said || findings.length >= MOST_FINDINGS) {
      dropped.malformed++;
      continue;
    }
    const place = placeOf(draft.text, said, report.segmented.paragraphs);
    if (!place) {
      dropped.notInDraft++;
      continue;
    }
    const edited =
      said.replace === undefined ? undefined : editWords(desk, draft, { find: said.words, replace: said.replace, start: place.start });
    const after = edited && 'text' in edited ? { ...draft, text: edited.text } : undefined;
    if (isComputedWrong(desk, report, draft, { message: said.message, place, after })) {
      dropped.wrong++;
      continue;
    }
    findings.push({
      ...place,
      kind: said.kind,
      message: said.message,
      quoted: isQuoted(report, place),
      edits: edited && 'text' in edited ? edited.edits : [],
    });
  }
  return { findings: findings.sort((a, b) => a.start - b.start), dropped };
}

function entriesOf(answer: string): readonly unknown[] | undefined {
  if (answer.length > LONGEST_ANSWER) return undefined;
  // Models put their JSON in a fence, and a sentence before it.
  const [first, last] = [answer.indexOf('{'), answer.lastIndexOf('}')];
  if (first < 0 || last < first) return undefined;
  try {
    const value: unknown = JSON.parse(answer.slice(first, last + 1));
    const { findings } = value as { readonly findings?: unknown };
    return Array.isArray(findings) ? findings : undefined;
  } catch {
    return undefined;
  }
}

function saidBy(entry: unknown): Said | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { words, before, kind, message, replace } = entry as Record<string, unknown>;
  if (typeof words !== 'string' || words.trim() === '' || words.length > LONGEST_WORDS) return undefined;
  if (typeof message !== 'string') return undefined;
  const plain = plainSentence(message);
  if (plain === '') return undefined;
  return {
    words,
    before: typeof before === 'string' ? before.slice(-LONGEST_WORDS) : '',
    kind: SECOND_READING_KINDS.find((one) => one === kind) ?? 'other',
    message: plain,
    replace: typeof replace === 'string' && replace !== words && replace.length <= LONGEST_WORDS ? replace : undefined,
  };
}

/** A model's sentence without what could be taken for more than one: line breaks, links, markup. */
function plainSentence(message: string): string {
  const text = onOneLine(message.replace(/\b(?:https?|ftp|command|vscode|file|data|javascript):\S*/gi, '…').replace(/[`<>[\]]/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
  return (text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE - 1)}…` : text).replace(/(?<![.…])\.$/, '');
}

/** Where the words stand, in prose of one paragraph. Where they stand in several places, what the model had before them tells which. */
function placeOf(text: string, { words, before }: Said, paragraphs: readonly Paragraph[]): Span | undefined {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0 && places.length < 200; at = text.indexOf(words, at + 1)) {
    const span = { start: at, end: at + words.length };
    const paragraph = paragraphs[paragraphAt(paragraphs, at)];
    if (paragraph && spanInProse(paragraph, span)) places.push(span);
  }
  const tail = before.trim();
  return (tail === '' ? undefined : places.find(({ start }) => text.slice(0, start).trimEnd().endsWith(tail))) ?? places[0];
}

function isQuoted({ segmented, draft }: ReturnType<Desk['check']>, place: Span): boolean {
  const index = paragraphAt(segmented.paragraphs, place.start);
  const span = spanInProse(segmented.paragraphs[index]!, place);
  const locked = span && firstEndingAfter(draft.locked(index), span.start);
  return locked !== undefined && span !== undefined && locked.start < span.end;
}
