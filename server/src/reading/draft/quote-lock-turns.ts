/** What is locked without marks: block quotes, turns of a transcript or an interview, posts, letters, e-mails, verse. */
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import type { Span } from '../../text/span.ts';
import { ParagraphMemo } from '../paragraph/paragraph-memo.ts';
import type { Reading } from '../paragraph/reading.ts';

/** How a paragraph's beginning names who speaks. */
interface Label {
  readonly kind: 'question' | 'capitals' | 'name';
  /** Where the words begin that follow it. */
  readonly from: number;
  readonly name: string;
  /** Is it set in bold or italics? */
  readonly set: boolean;
}

/** What a paragraph shows of words that are not the reporter's. */
interface Shown {
  readonly label: Label | null;
  /** Do its words speak of I or you, outside of quotation marks? */
  readonly firstPerson: boolean;
  readonly post: boolean;
  /** Does it name who posted the paragraph before it? */
  readonly signature: boolean;
  readonly announces: boolean;
  readonly question: boolean;
  readonly verse: boolean;
  /** Set as speech by a dash, or as an answered message by “>”. */
  readonly aloud: boolean;
  readonly line: boolean;
  readonly header: boolean;
}

const QUESTION =
  /^(?:Q|A|Qu|An|Ques|Ans|Question|Answer|Interviewer|Interviewee|Host|Moderator|Presenter|Reporter|Caller|Operator|Speaker|Witness|Judge|Counsel|Defendant|Lawyer|Male voice|Female voice)\s?[\dA-C]{0,3}\s?[:.]\s*(?=\S)/;
const CAPITALS = withLetterRanges(
  /^(?=[^:]*\p{Lu}\p{Lu})(?:[\p{Lu}][\p{Lu}.'’\u2011-]*)(?:\s[\p{Lu}][\p{Lu}.'’\u2011-]*){0,5}(?:\s?[([][^)\]]{1,60}[)\]])?:\s+(?=\S)/u,
);
const NAME = withLetterRanges(/^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){0,3}(?:\s?[([][^)\]]{1,60}[)\]])?:\s+(?=\S)/u);
/** Labels in capitals that head a note, a link or a dateline. */
const NOTE =
  /^(?:UPDATED?|WATCH|READ(?: MORE)?|LISTEN|NOTE|EDITOR['’]?S['’]? NOTE|CORRECTION|CLARIFICATION|PHOTOS?|PICTURES?|IMAGE|VIDEO|AUDIO|GALLERY|ANALYSIS|OPINION|COMMENT|EXCLUSIVE|BREAKING|LIVE|MORE|RELATED|ALSO|SEE|FACT|MYTH|CLAIM|VERDICT|RATING|WARNING|SPOILER|SOURCES?|EXPLAINED|EXPLAINER|REVIEW|PREVIEW|PROFILE|FACTBOX|TIMELINE|KEY|WHAT|WHERE|WHEN|WHO|WHY|HOW|PRICE|COST|TEL|PHONE|EMAIL|WEB(?:SITE)?|ADDRESS|HEADLINE|STANDFIRST|SLUG|BYLINE|DATE(?:LINE)?|CAPTION|CREDIT|TK|TO DO|TODO|PS|NB|FYI|FAQ)\b/i;
const FIRST_PERSON = withLetterRanges(
  /(?<![\p{L}’'])(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Mm]e|[Ww]e|[Ww]e['’](?:re|ve|d|ll)|[Oo]ur|[Uu]s|[Yy]ou|[Yy]ou['’](?:re|ve|d|ll)|[Yy]our)(?![\p{L}.])/u,
);
const POST = withLetterRanges(
  /pic\.twitter\.com\/|\(@\w{2,30}\)\s*(?:on (?:Twitter|X|Instagram|TikTok|Threads|Bluesky)|(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.?\s)|^RT @\w|^\.?@\w{2,30}[ :]|(?:^|\s)#\p{L}[\p{L}\d_]+(?:\s+#\p{L}[\p{L}\d_]+)+\s*$/u,
);
const SIGNATURE = /^[-—–]{1,2}\s?[^.!?]{0,60}\(@\w{2,30}\)/;
const ANNOUNCES =
  /\b(?:says?|said|wr[oi]tes?|wrote|written|posted|posts|tweeted|tweets|messaged?|texted|emailed|sang|sings?|reads?|put it|goes|runs|replied|responded|asked|letter|e-?mail|poem|lyrics?|chorus|verse|statement|message|tweet|post|caption|note|transcript|speech|prayer|oath|pledge|quotation|quote|words)\b[^.!?:]{0,60}:$/i;
const HEADER = /^(?:From|To|Cc|Bcc|Sent|Date|Subject|Re|Reply-To):\s\S/;
const LETTER = /^Dear \p{Lu}[^.!?]{0,60}[,:]?$/u;
const CLOSING =
  /^(?:Yours|Regards|Best(?: wishes| regards)?|Kind regards|Warm(?:est)? regards|Sincerely|Faithfully|Respectfully|Many thanks|Thanks|Love)\b[^.]{0,40}$/i;
/** “— We saw it, said Lee.”: a sentence behind a dash at a paragraph's head is somebody's, as other languages set speech. */
const DASHED = withLetterRanges(/^[—―]\s?\p{L}.*[.?!…]$/su);
/** “> We saw it.” in plain text: a message that is answered. */
const ANSWERED = /^>\s?\S/;
/** A line of verse is no longer, and has no figures: results and prices are set in lines too. */
const LINE = /^[^\d.:;|•–—-][^\d:|•]{5,62}$/;
const SUNG = /^[♪♫]\s|[♪♫]$|\s\/\s[^/]{8,}\s\/\s|\s\/$/;

const isHeading = ({ prose }: Reading): boolean => prose.kind === 'headline' || prose.kind === 'heading';

function labelOf({ text, prose }: Reading): Label | null {
  // Typed marks of bold stand in plain text too.
  const typed = /^[*_]{1,3}(?=\p{L})/u.exec(text)?.[0].length ?? 0;
  const plain =
    typed > 0
      ? text
          .slice(typed)
          .replace(
            /^([^*_\n]{1,60}?)([*_]{1,3})?(:)([*_]{1,3})?/,
            (_m, name, a, colon, b) => name + colon + ' '.repeat((a ?? '').length + (b ?? '').length),
          )
      : text;
  const head = plain.slice(0, 160);
  const set = typed > 0 || prose.marks.some((m) => (m.kind === 'strong' || m.kind === 'emphasis') && m.start === 0);
  const found = (kind: Label['kind'], match: RegExpExecArray): Label => ({
    kind,
    from: typed + match[0].length,
    name: match[0]
      .replace(/[:.].*$/s, '')
      .trim()
      .toLowerCase(),
    set,
  });
  const question = QUESTION.exec(head);
  // “A. J. Smith” and “A. The first” need a colon or a set label.
  if (question && (set || /:\s*$/.test(question[0]) || /^[QA]\d?\. /.test(question[0]))) return found('question', question);
  const capitals = CAPITALS.exec(head);
  if (capitals) return NOTE.test(head) ? null : found('capitals', capitals);
  const name = NAME.exec(head);
  return name && !NOTE.test(head) && !HEADER.test(head) ? found('name', name) : null;
}

function withoutQuotations({ text, quotations }: Reading): string {
  let left = '';
  let at = 0;
  for (const { start, end, depth } of quotations) {
    if (depth > 0) continue;
    left += text.slice(at, start);
    at = end;
  }
  return left + text.slice(at);
}

const shownBy = new ParagraphMemo((reading): Shown => {
  const { text, prose } = reading;
  const whole = (kind: string) => prose.marks.some((m) => m.kind === kind && m.start <= 1 && m.end >= text.length - 1);
  return {
    label: labelOf(reading),
    firstPerson: FIRST_PERSON.test(text) && FIRST_PERSON.test(withoutQuotations(reading)),
    post: /[@#]|pic\.twitter/.test(text) && POST.test(text),
    signature: text.includes('@') && SIGNATURE.test(text),
    announces: text.endsWith(':') && ANNOUNCES.test(text.slice(-90)),
    question: text.endsWith('?') && text.length < 300 && (whole('strong') || whole('emphasis') || prose.kind === 'heading'),
    verse: SUNG.test(text),
    aloud: prose.kind === 'body' && (DASHED.test(text) || ANSWERED.test(text)),
    line: prose.kind === 'body' && LINE.test(text) && /\s/.test(text) && !/[.!?:][”"’']?$/.test(text),
    header: HEADER.test(text),
  };
});

/** So many paragraphs of one answer, letter or e-mail are followed. */
const FAR = 40;
/** So many lines in a row are verse. */
const LINES = 4;

/**
 * By paragraph, where locked words begin that no mark sets off; they last to the paragraph's end. Time is linear in the paragraphs.
 */
export function locksWithoutMarks(readings: readonly Reading[]): ReadonlyMap<number, number> {
  const locks = new Map<number, number>();
  const shown = readings.map((reading) => shownBy.of(reading));
  const lock = (paragraph: number, from = 0) => {
    if (!isHeading(readings[paragraph]!) || from > 0) locks.set(paragraph, Math.min(from, locks.get(paragraph) ?? from));
  };
  lockTurns(readings, shown, lock);
  lockInterview(readings, shown, lock);
  let lines = 0;
  for (let i = 0; i < readings.length; i++) {
    const { prose } = readings[i]!;
    const here = shown[i]!;
    if (prose.kind === 'block-quote' || here.post || here.verse || here.aloud) lock(i);
    if (here.signature && i > 0) lock(i - 1);
    const next = readings[i + 1];
    if (here.announces && next && next.prose.kind !== 'list-item' && !isHeading(next)) lock(i + 1);
    lines = here.line ? lines + 1 : 0;
    if (lines === LINES) for (let k = i - LINES + 1; k <= i; k++) lock(k);
    else if (lines > LINES) lock(i);
  }
  lockLetters(readings, shown, lock);
  return locks;
}

type Lock = (paragraph: number, from?: number) => void;

/** Turns of a transcript: one label is enough for Q and A; names need a second one, or somebody who says “I”. */
function lockTurns(readings: readonly Reading[], shown: readonly Shown[], lock: Lock): void {
  const labelled = shown.flatMap(({ label, firstPerson }, paragraph) => (label ? [{ ...label, firstPerson, paragraph }] : []));
  const count: Record<Label['kind'], number> = { question: 0, capitals: 0, name: 0 };
  const inFirstPerson = new Set<Label['kind']>();
  for (const { kind, firstPerson } of labelled) {
    count[kind]++;
    if (firstPerson) inFirstPerson.add(kind);
  }
  const speaks = (kind: Label['kind']) => inFirstPerson.has(kind);
  const many = (kind: Label['kind']) => count[kind] > 1;
  const turns = labelled.filter(
    ({ kind, set, firstPerson }) =>
      kind === 'question' || (kind === 'capitals' ? firstPerson || many(kind) : (set && firstPerson) || (many(kind) && speaks(kind))),
  );
  turns.forEach((turn, k) => {
    lock(turn.paragraph, turn.from);
    const next = turns[k + 1]?.paragraph;
    answer(readings, shown, turn.paragraph + 1, next, lock);
  });
}

/** What follows a turn up to the next one is the same answer; behind the last one, while somebody says “I”. */
function answer(readings: readonly Reading[], shown: readonly Shown[], from: number, next: number | undefined, lock: Lock): void {
  const near = next !== undefined && next - from <= FAR;
  const to = near ? next : Math.min(readings.length, from + FAR);
  for (let i = from; i < to && !isHeading(readings[i]!); i++) {
    if (!near && !shown[i]!.firstPerson) return;
    lock(i);
  }
}

/** An interview with its questions in bold: who answers says “I”. */
function lockInterview(readings: readonly Reading[], shown: readonly Shown[], lock: Lock): void {
  const questions = shown.flatMap(({ question }, paragraph) => (question ? [paragraph] : []));
  const answers = questions.filter((q) => shown[q + 1]?.firstPerson && !shown[q + 1]!.question);
  if (questions.length < 2 || answers.length < 2) return;
  for (let k = 0; k < questions.length; k++) answer(readings, shown, questions[k]! + 1, questions[k + 1], lock);
}

function lockLetters(readings: readonly Reading[], shown: readonly Shown[], lock: Lock): void {
  for (let i = 0; i < readings.length; i++) {
    if (shown[i]!.header && shown[i + 1]?.header) {
      while (shown[i + 1]?.header) i++;
      lockMessage(readings, i + 1, lock);
    } else if (LETTER.test(readings[i]!.text)) lockLetter(readings, i + 1, lock);
  }
}

/** What follows the head of a message, to its closing words or a heading. */
function lockMessage(readings: readonly Reading[], from: number, lock: Lock): void {
  const last = Math.min(readings.length, from - 1 + FAR);
  for (let k = from; k < last && !isHeading(readings[k]!); k++) {
    lock(k);
    if (CLOSING.test(readings[k]!.text)) return;
  }
}

/** What stands between a letter's first words and its closing ones, where there are any. */
function lockLetter(readings: readonly Reading[], from: number, lock: Lock): void {
  const last = Math.min(readings.length, from - 1 + FAR);
  let end = from;
  while (end < last && !CLOSING.test(readings[end]!.text)) end++;
  if (end < last) for (let k = from; k < end; k++) lock(k);
}

/** What the markup says is quoted: `<q>` over several paragraphs. */
export const locksByMarkup = ({ prose }: Reading): Span[] =>
  prose.marks.flatMap((m) => (m.kind === 'quotation' ? [{ start: m.start, end: m.end }] : []));
