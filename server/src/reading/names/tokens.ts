import type { Span } from '../../text/span.ts';
import type { Reading } from '../reading.ts';

/** A word of a paragraph as the reading of names sees it: possessive ending left out, the point of an abbreviation taken in. */
export interface Token extends Span {
  /** Without points: “US” for “U.S.”, “Sen” for “Sen.”. */
  readonly text: string;
  readonly capital: boolean;
  /** Two letters or more, all of them capitals. */
  readonly acronym: boolean;
  /** One capital, as in “John F. Kennedy”. */
  readonly initial: boolean;
  /** Was a possessive ending left out? A name ends there. */
  readonly possessive: boolean;
  /** Does it open a sentence or a quotation, so that its capital says nothing? */
  readonly opens: boolean;
  /** How it follows the token before: by one space, or otherwise. */
  readonly joined: boolean;
}

const CAPITAL = /^(?:\p{Lu}|\p{Lt})/u;
const PREFIXED = /^(?:al|el|an|ar|as|ash|at|ad|az|d|l|de)[-'’]\p{Lu}/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&-]*\p{Lu}\p{N}*$|^\p{Lu}\p{N}{1,2}$/u;
const POSSESSIVE = /['’‘ʼ]s$/u;
// After these words a point belongs to them.
const ABBREVIATED =
  /^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Fr|Gen|Col|Maj|Capt|Lt|Cmdr|Sgt|Cpl|Pte|Adm|Brig|Det|Hon|Gov|Sen|Reps?|Sens|Pres|Amb|St|Jr|Sr|Inc|Corp|Co|Ltd|Bros|Dept)$/;

/** The words of a paragraph in the light of their capitals. */
export function tokensOf(reading: Reading): Token[] {
  const { text, words } = reading;
  const starts = new Set<number>();
  for (const sentence of reading.sentences) starts.add(sentence.start);
  const tokens: Token[] = [];
  let last = -2;
  for (const word of words) {
    // Most words are plain ones in small letters.
    if (isPlain(word.text)) {
      tokens.push({ ...PLAIN, start: word.start, end: word.end, text: word.text, joined: last >= 0 && isSpace(text, last, word.start) });
      last = word.end;
      continue;
    }
    for (const part of partsOf(word.text)) {
      const start = word.start + part.start;
      let end = word.start + part.end;
      let bare = word.text.slice(part.start, part.end);
      const possessive = POSSESSIVE.test(bare);
      if (possessive) {
        bare = bare.slice(0, -2);
        end -= 2;
      }
      const dotted = bare.includes('.') && CAPITAL.test(bare);
      const initial = bare.length === 1 && /^\p{Lu}$/u.test(bare);
      if (text[end] === '.' && (dotted || initial || ABBREVIATED.test(bare))) end++;
      const plain = bare.includes('.') ? bare.replace(/\./g, '') : bare;
      const capital = CAPITAL.test(plain) || PREFIXED.test(plain);
      tokens.push({
        start,
        end,
        text: plain,
        capital,
        acronym: capital && (ACRONYM.test(plain) || (plain.length > 3 && /^\p{Lu}\p{Lu}+s$/u.test(plain))),
        initial,
        possessive,
        opens: opensAt(text, start, starts),
        joined: last >= 0 && isSpace(text, last, start),
      });
      last = possessive || part.cut ? -2 : end;
    }
  }
  return tokens;
}

const PLAIN = { capital: false, acronym: false, initial: false, possessive: false, opens: false } as const;

const isPlain = (word: string): boolean => {
  const first = word.charCodeAt(0);
  return first >= 97 && first <= 122 && !/[-‐‑'’‘ʼ]/.test(word);
};

const isSpace = (text: string, from: number, to: number): boolean => to === from + 1 && text.charCodeAt(from) === 32;

/** “US-led” and “anti-IS” hold a name and more; “Ocasio-Cortez”, “al-Assad” and “Co-operation” are one name. */
function partsOf(word: string): { start: number; end: number; cut: boolean }[] {
  if (!/[-‐‑]/.test(word)) return [{ start: 0, end: word.length, cut: false }];
  const lead = /^(\p{Lu}[\p{L}.]*)[-‐‑]\p{Ll}/u.exec(word);
  if (
    lead &&
    !/^(?:Co|Re|Pre|Anti|Non|Ex|Vice|Mid|Sub|Counter|Al|El|Self)$/.test(lead[1]!) &&
    !/[-‐‑](?:e|i|ul|al|el|ud|in|un|oh|de|sur|upon|on|hyon|ju|kyu|moon|jae|jong|hye|geun|suk|shek|tung|wen|moon)(?:[-‐‑]|$)/.test(word)
  )
    return [
      { start: 0, end: lead[1]!.length, cut: true },
      { start: lead[1]!.length + 1, end: word.length, cut: true },
    ];
  const tail = /^(?:anti|pro|non|ex|pre|post|mid|trans|un|former|then)[-‐‑](?=\p{Lu})/iu.exec(word);
  if (tail && /^\p{Ll}/u.test(word)) return [{ start: tail[0].length, end: word.length, cut: true }];
  return [{ start: 0, end: word.length, cut: false }];
}

function opensAt(text: string, start: number, starts: ReadonlySet<number>): boolean {
  if (starts.has(start)) return true;
  // “WASHINGTON (Agency) — The”: the report begins after its dateline.
  if (start < 80 && /[—–]\s$|\)\s[-–—]+\s$/.test(text.slice(Math.max(0, start - 5), start))) return true;
  let at = start - 1;
  while (at >= 0 && /["“”'‘«([\s—–•*-]/.test(text[at]!)) {
    // An opening mark before it: its capital may be the quotation's.
    if (starts.has(at) || /["“‘«•*]/.test(text[at]!)) return true;
    at--;
  }
  return (
    at < 0 ||
    (/[.!?:…]/.test(text[at]!) &&
      at < start - 1 &&
      !/\p{Lu}\.$|(?:Mr|Mrs|Ms|Dr|St|Sen|Gov|Gen|Rep|Jr|Sr|Prof|Col|Lt|Capt|Sgt)\.$/u.test(text.slice(Math.max(0, at - 4), at + 1)))
  );
}
