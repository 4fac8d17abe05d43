// Whether a statement has a source.
import { overlaps } from '../../../text/span.ts';
import { ParagraphMemo } from '../paragraph-memo.ts';
import type { Attribution, Reading } from '../reading.ts';
import type { FoundTrigger } from './triggers.ts';

/** What people think and feel: said of others, so a source elsewhere in the paragraph does not stand for it. */
export const isView = (kind: FoundTrigger['kind']): boolean => kind === 'opinion' || kind === 'mind' || kind === 'study';

const UNNAMED_STUDY = /^(?:(?:recent|most|some|many|several|all) )?(?:polls|surveys|studies|research|scientists|statistics|experts)$/i;
const WISHES = new Set(
  'want wish hope plan seek try need intend expect like love hate fear feel prefer support oppose agree decide choose consider know see plot vow aim attempt refuse pledge promise threaten'.split(
    ' ',
  ),
);
const INFERENCE = /^(?:seem|appear|look)/i;

/** Is there somebody to go and ask? Wishes and plans vouch for nothing, what seems so seems so to the reporter, and “studies” cannot be asked. */
export function isSource(reading: Reading, { source, cue, verb, quoted }: Attribution): boolean {
  if (source === null || (verb && !quoted && WISHES.has(verb.lemma))) return false;
  return !(cue && INFERENCE.test(reading.text.slice(cue.start, cue.end))) && !UNNAMED_STUDY.test(source.name);
}

// A poll that is being reported is a source, whichever verb tells of it.
const POLL =
  /\b(?:(?:the|a|new|latest|recent|this|our|[A-Z]\w+) (?:poll|survey|census)|respondents|margin of (?:sampling )?error|pollsters?)\b/;

/** Has the paragraph a source that a checker could ask about anything in it? */
export const hasSource = (reading: Reading): boolean => reading.attributions.some((a) => isSource(reading, a)) || POLL.test(reading.text);

/** Is somebody still speaking at the paragraph's end, so that the next one may be theirs too? */
export const endsWithSource = (reading: Reading): boolean => sourcedAtEnd.of(reading);

// Asked again at every key.
const sourcedAtEnd = new ParagraphMemo((reading) => {
  const last = reading.sentences.at(-1);
  if (!last) return false;
  return (
    POLL.test(reading.text) ||
    reading.attributions.some((a) => isSource(reading, a) && a.content.some((content) => overlaps(content, last)))
  );
});

/** Is the statement somebody's, by its own paragraph: quoted, reported, or beside a source? */
export function isSourced(reading: Reading, trigger: FoundTrigger): boolean {
  if (reading.quotations.some((quotation) => overlaps(quotation, trigger))) return true;
  if (!isView(trigger.kind)) return hasSource(reading);
  return reading.attributions.some(
    (a) =>
      isSource(reading, a) &&
      a.content.some(
        (content) =>
          // What somebody seems to think, in a clause joined on with “and”, is the reporter's: “He insisted … and the minister seemed ready”.
          overlaps(content, trigger) &&
          !(trigger.kind === 'mind' && / (?:and|but|while) /.test(reading.text.slice(content.start, trigger.start))),
      ),
  );
}
