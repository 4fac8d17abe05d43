// Reads transcripts: plain text and Markdown with speakers’ labels, SubRip and WebVTT, with their times.
import { type SpokenWord, spokenWords } from './words.ts';

/** What one person said without a break. */
export interface Turn {
  /** As the transcript labels the speaker; undefined where it does not. */
  readonly speaker: string | undefined;
  /** As the transcript has it: 12:03, 00:12:03. */
  readonly time: string | undefined;
  readonly start: number;
  readonly end: number;
}

export interface Transcript {
  readonly text: string;
  readonly turns: readonly Turn[];
  readonly words: readonly SpokenWord[];
  /** By word, the index of its turn. */
  readonly turnOf: readonly number[];
}

/** A stretch of the text with who says it, from when. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly speaker: string | undefined;
  readonly time: string | undefined;
}

const TIME = String.raw`(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?`;
const CUE_TIME = new RegExp(String.raw`^\s*(${TIME})\s*-->\s*${TIME}.*$`);
const NAME = String.raw`(?:[\p{Lu}][\p{L}'’.-]*|[QA]|\d+)(?: (?:[\p{Lu}][\p{L}'’.-]*|\d+|of|the|de|van|von|al))*`;
/** “MARSH:”, “**Ann Marsh:**”, “[00:12:03] Marsh:”, “Marsh (12:03):”, “- Q:”. */
const LABEL = new RegExp(
  String.raw`^[ \t]*(?:[-–>*] )?(?:\*\*|__|<v )?(?:[[(]?(?<before>${TIME})[\])]? ?[-–]? ?)?(?:\*\*|__)?(?<name>${NAME})(?: ?[[(](?<within>${TIME})[\])])?(?:\*\*|__)?:(?:\*\*|__)?[ \t]*(?:[[(](?<after>${TIME})[\])][ \t]*)?`,
  'u',
);
/** A line with a name and a time alone, as automatic transcripts have: “Ann Marsh  0:12”. */
const LABEL_LINE = new RegExp(String.raw`^[ \t]*(?:\*\*)?(?<name>${NAME})(?:\*\*)?[ \t]+[[(]?(?<time>${TIME})[\])]?[ \t]*$`, 'u');
const TIME_LINE = new RegExp(String.raw`^[ \t]*[[(]?(${TIME})[\])]?[ \t]*$`);
const VOICE = /^<v(?:\.[\w.-]+)? ([^>]+)>/;

/** Reads a transcript. Never fails: text without labels is one turn a paragraph without a speaker. */
export function readTranscript(text: string): Transcript {
  const pieces =
    /^\ufeff?WEBVTT/.test(text) || CUE_TIME.test(text.split(/\r?\n/).find((line) => line.includes('-->')) ?? '')
      ? cues(text)
      : labelled(text);
  const turns: Turn[] = [];
  const words: SpokenWord[] = [];
  const turnOf: number[] = [];
  for (const { start, end, speaker, time } of pieces) {
    const last = turns.at(-1);
    if (last && last.speaker === speaker && speaker !== undefined) turns[turns.length - 1] = { ...last, end };
    else turns.push({ speaker, time, start, end });
    // Notes of the transcriber, such as [laughter], were not said, and tags are none of the text.
    const said = text
      .slice(start, end)
      .replace(/\[[^\]\n]{0,60}\]|<[^>\n]{0,60}>|\((?:laughs?|laughter|inaudible|crosstalk|pause|applause)[^)\n]{0,30}\)/gi, (note) =>
        ' '.repeat(note.length),
      );
    for (const word of spokenWords(said, start)) {
      words.push(word);
      turnOf.push(turns.length - 1);
    }
  }
  return { text, turns, words, turnOf };
}

function* lines(text: string): Generator<{ readonly line: string; readonly start: number }> {
  let start = 0;
  for (const line of text.split('\n')) {
    yield { line: line.replace(/\r$/, ''), start };
    start += line.length + 1;
  }
}

/** SubRip and WebVTT: numbered cues with times. */
function cues(text: string): Piece[] {
  const pieces: Piece[] = [];
  let time: string | undefined;
  let speaker: string | undefined;
  let inNote = false;
  for (const { line, start } of lines(text)) {
    const timing = CUE_TIME.exec(line);
    if (timing) {
      time = timing[1]!.replace(/[.,]\d+$/, '');
      continue;
    }
    if (line.trim() === '') {
      time = undefined;
      inNote = false;
      continue;
    }
    if (/^(?:NOTE|STYLE|REGION)\b/.test(line)) inNote = true;
    if (inNote || time === undefined) continue;
    const voice = VOICE.exec(line);
    const label = voice ? undefined : LABEL.exec(line);
    speaker = voice?.[1]?.trim() ?? label?.groups?.['name'] ?? speaker;
    const from = start + (voice?.[0].length ?? label?.[0].length ?? 0);
    pieces.push({ start: from, end: start + line.length, speaker, time });
  }
  return pieces;
}

function labelled(text: string): Piece[] {
  const pieces: Piece[] = [];
  let speaker: string | undefined;
  let time: string | undefined;
  for (const { line, start } of lines(text)) {
    if (line.trim() === '') continue;
    const own = LABEL_LINE.exec(line);
    if (own) {
      speaker = own.groups!['name'];
      time = own.groups!['time'];
      continue;
    }
    const alone = TIME_LINE.exec(line);
    if (alone) {
      time = alone[1];
      continue;
    }
    const label = LABEL.exec(line);
    if (label) {
      const { name, before, within, after } = label.groups!;
      speaker = name;
      time = before ?? within ?? after ?? time;
    }
    pieces.push({ start: start + (label?.[0].length ?? 0), end: start + line.length, speaker, time });
  }
  return pieces;
}

/** Labels that name a part in the talk and nobody. */
const NOBODY =
  /^(?:q|a|question|answer|interviewer|interviewee|speaker|male|female|man|woman|unknown|host|moderator|reporter|caller|audience|voice|narrator)\b|^\d+$/i;

/**
 * Is this label the speaker of a quotation? Undefined where the label does not tell.
 * @param name the fullest name that the draft gives the speaker
 */
export function isSpeaker(label: string | undefined, name: string): boolean | undefined {
  if (label === undefined || NOBODY.test(label)) return undefined;
  const parts = (text: string): string[] => text.toLowerCase().match(/[\p{L}'’]{2,}/gu) ?? [];
  const own = parts(label).filter((part) => !/^(?:mr|mrs|ms|dr|sir|the|of|cllr|councillor|mayor|minister|chair)$/.test(part));
  if (own.length === 0) return undefined;
  return own.some((part) => parts(name).includes(part));
}
