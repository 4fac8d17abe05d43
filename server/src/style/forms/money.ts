// Sums of money in the forms that houses choose from.
import type { CurrencyForm } from '../style.ts';
import { joinedAfter, joinedBefore, type Written } from './written.ts';

const SIGNED =
  /(?<![\p{L}\p{N}.,])((?:(?:US|AU|NZ|HK|C|A|S|R)?\$|[£€¥])\d[\d,]{0,14}(?:\.\d{1,4})?)(?:( ?)(mn?|bn?|trn?|tn)|([ -])(million|billion|trillion))(?![\p{L}\p{N}])/gu;
const SPELT =
  /(?<![\p{L}\p{N}.,$£€¥])(\d[\d,]{0,14}(?:\.\d{1,4})?) (million|billion|trillion) (US dollars|dollars|pounds|euros?|yen)(?![\p{L}\p{N}-]| of\b)/gu;

const WORD: Readonly<Record<string, string>> = { m: 'million', b: 'billion', t: 'trillion' };
const LETTERS: Readonly<Record<string, string>> = { million: 'm', billion: 'bn', trillion: 'tn' };
const SIGNS: Readonly<Record<string, string>> = { 'US dollars': '$', dollars: '$', pounds: '£', euro: '€', euros: '€', yen: '¥' };
const NAMES: Readonly<Record<string, string>> = { $: 'dollars', US$: 'US dollars', '£': 'pounds', '€': 'euros', '¥': 'yen' };

/** Millions, billions and trillions of money. */
export function findMoney(text: string): Written<CurrencyForm>[] {
  const found: Written<CurrencyForm>[] = [];
  if (/[$£€¥]\d/.test(text)) {
    for (const match of text.matchAll(SIGNED)) {
      const [whole, sum, , letters, , word] = match as unknown as (string | undefined)[];
      const scale = word ?? WORD[letters![0]!]!;
      const start = match.index;
      const end = start + whole!.length;
      const sign = /^\D+/.exec(sum!)![0];
      const joined = joinedBefore(text, start) || joinedAfter(text, end);
      found.push({
        start,
        end,
        form: word ? '$5 million' : '$5m',
        to(form) {
          if (form === '5 million dollars') {
            // “a $5 million plan” would have to become “a plan of 5 million dollars”.
            const unit = NAMES[sign];
            if (!unit || /^ \p{Ll}/u.test(text.slice(end, end + 2)) || text[end] === '-') return undefined;
            return { text: `${sum!.slice(sign.length)} ${scale} ${unit}`, safe: false };
          }
          return { text: form === '$5m' ? `${sum}${LETTERS[scale]}` : `${sum} ${scale}`, safe: !joined && text[end] !== '-' };
        },
      });
    }
  }
  if (/llion (?:US dollars|dollars|pounds|euro|yen)/.test(text)) {
    for (const match of text.matchAll(SPELT)) {
      const [whole, number, scale, unit] = match as unknown as [string, string, string, string];
      found.push({
        start: match.index,
        end: match.index + whole.length,
        form: '5 million dollars',
        // Whose dollars they are is for the writer to say.
        to: (form) => ({ text: `${SIGNS[unit]}${number}${form === '$5m' ? LETTERS[scale] : ` ${scale}`}`, safe: false }),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
