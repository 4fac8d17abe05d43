// The fix that adds who said it.
import type { DraftReading } from '../../reading/draft/draft.ts';
import { peopleNear } from '../../reading/paragraph/attribution/people.ts';
import type { Quotation } from '../../reading/paragraph/reading.ts';
import type { HouseStyle } from '../../style/style.ts';
import type { PlainFix } from '../rule.ts';

const escaped = (text: string) => text.replace(/[\\$}|,]/g, '\\$&');

/**
 * A fix that says who spoke. It stands after the quotation where the marks let it: after a comma, a question or an exclamation mark
 * inside them, or in place of the full stop outside. Behind a full stop inside the marks nothing can follow, so it comes first.
 */
export function insertAttribution(draft: DraftReading, paragraph: number, quotation: Quotation, style: HouseStyle): PlainFix[] {
  const text = draft.readings[paragraph]!.text;
  const speaker = onlySpeakerNear(draft, paragraph);
  const name = speaker ?? '[name?]';
  const people = [name, ...peopleNear(draft, paragraph).filter((other) => other !== name)];
  const choice = people.length > 1 ? `\${1|${people.map(escaped).join(',')}|}` : `\${1:${escaped(name)}}`;
  const verb = style.attributionVerb;
  const phrase = (who: string, leads: boolean) => (leads || style.attributionOrder === 'name-first' ? `${who} ${verb}` : `${verb} ${who}`);
  const title = `Insert “${phrase(name, false)}”`;
  const last = text[quotation.inner.end - 1] ?? '';
  const following = text[quotation.end] ?? '';
  const edit = (start: number, end: number, words: (who: string) => string) => [
    { start, end, newText: words(name), snippet: words(choice) },
  ];
  if (!quotation.closed || last === '.' || last === '…') {
    const leads = edit(quotation.start, quotation.start, (who) => `${phrase(who, true)}: `);
    return [{ title, edits: leads, preferred: speaker !== undefined }];
  }
  const comma = /[,?!—–-]/.test(last) ? ' ' : ', ';
  if (following === '.')
    return [
      { title, edits: edit(quotation.end, quotation.end + 1, (who) => `${comma}${phrase(who, false)}.`), preferred: speaker !== undefined },
    ];
  const stop = following === '' || /^\s/.test(following) ? '.' : '';
  return [
    { title, edits: edit(quotation.end, quotation.end, (who) => `${comma}${phrase(who, false)}${stop}`), preferred: speaker !== undefined },
  ];
}

/** How many paragraphs before and after are asked for whoever speaks there. */
const BEFORE = 3;
const AFTER = 1;

/** The one person who speaks around a paragraph. Where two do, or nobody, a guess would put words into somebody's mouth. */
function onlySpeakerNear(draft: DraftReading, paragraph: number): string | undefined {
  const names = new Set<string>();
  for (let p = Math.max(0, paragraph - BEFORE); p <= Math.min(draft.readings.length - 1, paragraph + AFTER); p++)
    for (const { source, verb } of draft.readings[p]!.attributions) {
      if (!source || !verb?.speech) continue;
      names.add(draft.sourceName(p, source) ?? source.name);
    }
  const [only] = names;
  return names.size === 1 && only !== undefined && draft.entities.some((e) => e.kind === 'person' && e.name === only) ? only : undefined;
}
